// The types in the package are written for bundlers: Node's resolution finds no file behind their imports.
declare module 'opencc-js/cn2t' {
  /** A function from text in one form of Chinese to text in another. */
  export function Converter(forms: { readonly from: string; readonly to: string }): (text: string) => string
}
