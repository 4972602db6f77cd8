declare module 'edtf' {
  /** Parses a value or throws. */
  export default function edtf(value: string): unknown;
}
