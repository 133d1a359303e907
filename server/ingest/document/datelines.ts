/** A place and a day that a report begins with: 新华社联合国5月4日电, “UNITED NATIONS, May 4 (Xinhua) --”, «ООН, 8 января. /ТАСС/». */
const DATELINE =
  /(?<=^|\n)[^\S\n]*(?:[\p{Script=Han}]{2,6}(?:社|网|網)[\p{Script=Han}／/、]{0,20}?\d{1,2}月\d{1,2}日[电電](?:\s*[（(][^）)\n]{1,40}[）)])?|\p{Lu}[\p{Lu}\s.’'/-]{2,40},(?:\s\p{L}+\.?\s\d{1,2}|\s\d{1,2}\s\p{L}+)\.?(?:\s*(?:\(\p{L}[^)\n]{1,30}\)|\/[^/\n]{1,30}\/)\.?)?(?:\s*[-–—]{1,2}(?=\s))?(?:\s(?:РИА Новости|ТАСС|Интерфакс)\.)?)\s*/gu

/** Where the datelines of a text begin and end, in UTF-16 units. */
export function datelinesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(DATELINE), ({ 0: words, index }) => ({ start: index, end: index + words.length }))
}
