import { notFound } from 'next/navigation';

/** Any other path in a language of the site: its own page of "not found". */
export default function NoSuchPage(): never {
  notFound();
}
