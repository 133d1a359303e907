import type { OfflineScene } from '../features/export/offline-scene.ts'
import { make } from './dom.ts'

interface Row {
  readonly id: string
  readonly text: string
  readonly aside: string
  /** All that the search looks through. */
  readonly words: string
}

/** Everything on the map as three lists: what is said, what is on record, and the entities; each row chooses what it names. */
export function listsOf(
  { excerpt, words }: OfflineScene,
  choose: (id: string) => void,
): { readonly element: HTMLElement; readonly search: (query: string) => number } {
  const quotes = new Map(
    excerpt.statements.map(({ id, quotes: all }) => [id, all.map(({ exact }) => exact).join(' ')] as const),
  )
  const groups: readonly (readonly [string, readonly Row[]])[] = [
    [
      words.said,
      excerpt.statements.map((statement) => ({
        id: statement.id,
        text: statement.sentence,
        aside: statement.paragraph === null ? (statement.locator ?? '') : `¶ ${String(statement.paragraph)}`,
        words: `${statement.sentence} ${statement.document.label} ${quotes.get(statement.id) ?? ''}`,
      })),
    ],
    [
      words.onRecord,
      excerpt.edges
        .filter(({ layer }) => layer === 'RECORD')
        .map(({ id, sentence, date, citations }) => ({
          id,
          text: sentence,
          aside: date ?? '',
          words: `${sentence} ${citations.map(({ title }) => title).join(' ')}`,
        })),
    ],
    [
      words.entities,
      excerpt.nodes
        .filter(({ layer }) => layer === 'RECORD')
        .map(({ id, label, kind, note }) => ({
          id,
          text: label,
          aside: words.kinds[kind] ?? kind,
          words: `${label} ${note ?? ''}`,
        })),
    ],
  ]
  const rows: { readonly item: HTMLElement; readonly words: string }[] = []
  const sections = groups
    .filter(([, entries]) => entries.length > 0)
    .map(([title, entries]) =>
      make(
        'section',
        {},
        make('h2', {}, `${title} (${String(entries.length)})`),
        make(
          'ul',
          {},
          ...entries.map((row) => {
            const button = make(
              'button',
              { type: 'button', 'data-id': row.id, click: () => choose(row.id) },
              make('bdi', {}, row.text),
            )
            const item = make('li', {}, button, make('span', { class: 'aside' }, row.aside))
            rows.push({ item, words: folded(row.words) })
            return item
          }),
        ),
      ),
    )
  const element = make('div', { class: 'lists' }, ...sections)
  const search = (query: string) => {
    const wanted = folded(query)
      .split(/\s+/)
      .filter((word) => word !== '')
    let found = 0
    for (const { item, words: text } of rows) {
      const hit = wanted.every((word) => text.includes(word))
      item.hidden = !hit
      if (hit) found += 1
    }
    for (const section of sections) section.hidden = section.querySelector('li:not([hidden])') === null
    return found
  }
  return { element, search }
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
