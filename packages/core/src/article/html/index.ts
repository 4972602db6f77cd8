export type { DateClaim } from './dates.ts';
export { explainHtml, readHtml } from './read-html.ts';
