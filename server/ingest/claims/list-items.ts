/** What an item of a list begins with: (a), 2., （三）, a dash. */
const MARKER =
  /^\s*(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2}|[a-zа-я]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[.)](?=\s)|、)|[a-zа-я][.)](?=\s)|[-–—•*])/iu

/** Whether words begin an item of a list. */
export function isItem(words: string): boolean {
  return MARKER.test(words)
}

/** Whether a sentence leads to a list: “We call on all States to:”. */
export function leadsToList(words: string): boolean {
  return /[:：]\s*$/u.test(words)
}
