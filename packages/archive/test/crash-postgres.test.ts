import { crashes } from './crash.ts';
import { newDatabase } from './databases.ts';

crashes(newDatabase);
