/** What `<time datetime>` may carry of an EDTF value: a year, a month or a day; else undefined. */
export function datetimeOf(edtf: string | null | undefined): string | undefined {
  return edtf && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}
