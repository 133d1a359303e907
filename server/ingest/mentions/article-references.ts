import { numberOf } from './numerals.ts'

/** An article that a text refers to, by number. Places in UTF-16 units, end exclusive. */
export interface ArticleReference {
  readonly start: number
  readonly end: number
  readonly article: number
  readonly paragraph: number | null
  /** Where the list it stands in begins and ends: what stands beside the list names the instrument of all. */
  readonly listStart: number
  readonly listEnd: number
}

const NUMBER = '(?:[IVXLC]{1,6}|\\d{1,3})'
const BRACKETS = '(?:\\s?\\((?<paragraph>\\d{1,2})\\))?'
const END = '(?![\\p{L}\\p{N}])'
const AFTER_ENGLISH = `(?:(?<!\\))\\s?,?\\s+para(?:graphs?|s?\\.)\\s+(?<after>\\d{1,2})${END})?`
const AFTER_RUSSIAN = `(?:(?<!\\))\\s?,\\s*п(?:ункт\\p{L}*|\\.)\\s*(?<after>\\d{1,2})${END})?`
const ARTICLE = [
  `(?:\\b[Pp]ara(?:graphs?|s?\\.)\\s+(?<before>\\d{1,2})\\s+of\\s+)?\\b(?:[Aa]rt(?:icles?|s?\\.)|ARTICLES?)\\s+(?<article>${NUMBER})${BRACKETS}${END}${AFTER_ENGLISH}`,
  `(?:(?<!\\p{L})[Пп](?:ункт\\p{L}*|\\.)\\s*(?<before>\\d{1,2})\\s+)?(?<!\\p{L})[Сс]т(?:ать\\p{L}+|атей|\\.)\\s*(?<article>${NUMBER})${BRACKETS}${END}${AFTER_RUSSIAN}`,
  '第\\s?(?<article>[〇零一二三四五六七八九十百]{1,6}|[IVXLC]{1,6}|\\d{1,3})\\s?[條条](?:\\s?第\\s?(?<paragraph>[一二三四五六七八九十]{1,3}|\\d{1,2})\\s?款)?',
].map((source) => new RegExp(source, 'gu'))

/** The further numbers of a list: Articles I, II(1) and III. In Chinese each number has its own 第 and 條. */
const FURTHER = new RegExp(`(?<lead>\\s*,?\\s*(?:(?:and|or|и|или)\\s+)?)(?<article>${NUMBER})${BRACKETS}${END}`, 'uy')

/** What makes a range of a number and the next: Articles IV to VI, статьи IV–VI. */
const LAST = new RegExp(`\\s*(?:[-–—]|to|through|по)\\s*(?<last>${NUMBER})${END}`, 'uy')
/** The beginning of a Chinese range leaves out 條: 第四至第六條. */
const CHINESE_RANGE =
  /第\s?(?<article>[〇零一二三四五六七八九十百]{1,6}|[IVXLC]{1,6}|\d{1,3})\s?[條条]?\s?[至到－—–-]\s?第?\s?(?<last>[〇零一二三四五六七八九十百]{1,6}|[IVXLC]{1,6}|\d{1,3})\s?[條条]/gu
/** A range of more is a misreading. */
const LONGEST_RANGE = 40

/** All but the last of a Chinese list may leave out 條: 第五、六、十條, 第五和第六條. */
const CHINESE_LIST =
  /第\s?(?:[一二三四五六七八九十百]{1,6}|\d{1,3})(?:\s?(?:以及|[、，和与與及或])\s?第?\s?(?:[一二三四五六七八九十百]{1,6}|\d{1,3})){1,20}\s?[條条]/gu
const CHINESE_NUMBER = /第?\s?(?<article>[一二三四五六七八九十百]{1,6}|\d{1,3})(?:\s?[條条])?/gu

/** Every article that the text refers to, in order of place within each language; each of a range at the place of the range. */
export function articleReferences(text: string): readonly ArticleReference[] {
  const ranges = [...chineseRanges(text), ...chineseLists(text)]
  const lists = ARTICLE.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => listFrom(text, match)),
  )
  const isInRange = ({ start, end }: ArticleReference): boolean =>
    ranges.some((range) => start < range.end && end > range.start)
  return [...lists.filter((one) => !isInRange(one)), ...ranges]
}

interface Item {
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, string | undefined>>
  /** The last article of a range that begins here. */
  readonly last: number | null
}

/** The articles of a list that begins with a match. */
function listFrom(text: string, match: RegExpExecArray): readonly ArticleReference[] {
  const list = [withRange(text, match.index, match.index + match[0].length, match.groups ?? {})]
  for (let end = list[0]?.end ?? 0; ;) {
    FURTHER.lastIndex = end
    const further = FURTHER.exec(text)
    const lead = further?.groups?.['lead'] ?? ''
    // A number must be set apart by a comma or a word: "Article VI 2" is no list.
    if (further === null || lead.trim() === '') break
    const item = withRange(text, end + lead.length, end + further[0].length, further.groups ?? {})
    list.push(item)
    end = item.end
  }
  const listEnd = list.at(-1)?.end ?? 0
  return list.flatMap(({ start, end, groups, last }) => {
    const article = numberOf(groups['article'] ?? '')
    const paragraph = groups['before'] ?? groups['paragraph'] ?? groups['after']
    if (article === null || article === 0) return []
    return articlesBetween(article, last).map((each) => ({
      start,
      end,
      article: each,
      paragraph: paragraph === undefined ? null : numberOf(paragraph),
      listStart: match.index,
      listEnd,
    }))
  })
}

function withRange(text: string, start: number, end: number, groups: Item['groups']): Item {
  LAST.lastIndex = end
  const range = LAST.exec(text)
  const [first, last] = [numberOf(groups['article'] ?? ''), numberOf(range?.groups?.['last'] ?? '')]
  const isRange = range !== null && first !== null && last !== null && articlesBetween(first, last).length > 1
  return isRange ? { start, end: end + range[0].length, groups, last } : { start, end, groups, last: null }
}

function chineseRanges(text: string): readonly ArticleReference[] {
  return Array.from(text.matchAll(CHINESE_RANGE)).flatMap((match) => {
    const [first, last] = [numberOf(match.groups?.['article'] ?? ''), numberOf(match.groups?.['last'] ?? '')]
    if (first === null || last === null) return []
    const articles = articlesBetween(first, last)
    const place = { start: match.index, end: match.index + match[0].length }
    if (articles.length < 2) return []
    return articles.map((article) => ({
      ...place,
      article,
      paragraph: null,
      listStart: place.start,
      listEnd: place.end,
    }))
  })
}

function chineseLists(text: string): readonly ArticleReference[] {
  return Array.from(text.matchAll(CHINESE_LIST)).flatMap(({ 0: list, index }) =>
    Array.from(list.matchAll(CHINESE_NUMBER)).flatMap(({ 0: words, index: at, groups }) => {
      const article = numberOf(groups?.['article'] ?? '')
      const start = index + at
      const place = { start, end: start + words.length, listStart: index, listEnd: index + list.length }
      return article === null || article === 0 ? [] : [{ ...place, article, paragraph: null }]
    }),
  )
}

/** The numbers of a range; the first alone where the other does not come after it, or too far. */
function articlesBetween(first: number, last: number | null): readonly number[] {
  if (last === null || last <= first || last - first > LONGEST_RANGE) return [first]
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}
