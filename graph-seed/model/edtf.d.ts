declare module 'edtf' {
  /** Parses an EDTF string; `min` and `max` are milliseconds since the epoch, infinite at an open end. Throws a SyntaxError-like Error. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
