/** All that reading a page here takes, as one chunk that is loaded when the first page is read. */
export { parseSource } from '@letapis/core/parse-source';
export { ReadResult } from '../components/read-result.tsx';
