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
const ARTICLE = [
  `(?:\\bparagraphs?\\s+(?<before>\\d{1,2})\\s+of\\s+)?\\b[Aa]rt(?:icles?|s?\\.)\\s+(?<article>${NUMBER})${BRACKETS}${END}`,
  `(?:(?<!\\p{L})[Пп](?:ункт\\p{L}*|\\.)\\s*(?<before>\\d{1,2})\\s+)?(?<!\\p{L})[Сс]т(?:ать\\p{L}+|\\.)\\s*(?<article>${NUMBER})${BRACKETS}${END}`,
  '第\\s?(?<article>[〇零一二三四五六七八九十百]{1,6}|[IVXLC]{1,6}|\\d{1,3})\\s?[條条](?:第(?<paragraph>[一二三四五六七八九十]{1,3}|\\d{1,2})款)?',
].map((source) => new RegExp(source, 'gu'))

/** The further numbers of a list: Articles I, II(1) and III. In Chinese each number has its own 第 and 條. */
const FURTHER = new RegExp(`(?<lead>\\s*,?\\s*(?:(?:and|or|и|или)\\s+)?)(?<article>${NUMBER})${BRACKETS}${END}`, 'uy')

/** Every article that the text refers to, in order of place within each language. */
export function articleReferences(text: string): readonly ArticleReference[] {
  return ARTICLE.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const list = [{ start: match.index, end: match.index + match[0].length, groups: match.groups ?? {} }]
      for (let end = list[0]?.end ?? 0; ;) {
        FURTHER.lastIndex = end
        const further = FURTHER.exec(text)
        const lead = further?.groups?.['lead'] ?? ''
        // A number must be set apart by a comma or a word: "Article VI 2" is no list.
        if (further === null || lead.trim() === '') break
        list.push({ start: end + lead.length, end: end + further[0].length, groups: further.groups ?? {} })
        end += further[0].length
      }
      const listEnd = list.at(-1)?.end ?? 0
      return list.flatMap(({ start, end, groups }) => {
        const article = numberOf(groups['article'] ?? '')
        const paragraph = groups['before'] ?? groups['paragraph']
        if (article === null || article === 0) return []
        return [
          {
            start,
            end,
            article,
            paragraph: paragraph === undefined ? null : numberOf(paragraph),
            listStart: match.index,
            listEnd,
          },
        ]
      })
    }),
  )
}
