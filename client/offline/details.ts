import type { ExcerptEdge, ExcerptNode, Statement } from '../features/export/excerpt.ts'
import type { OfflineScene } from '../features/export/offline-scene.ts'
import { make } from './dom.ts'

/** What is known of the node, line, edge or statement that was chosen, with the words and sources it rests on. */
export function detailsOf(id: string, scene: OfflineScene, choose: (id: string) => void): readonly Node[] {
  const { excerpt, lines, voices, words } = scene
  const node = excerpt.nodes.find((each) => each.id === id)
  if (node !== undefined) return nodeDetails(node, scene, choose)
  const statement = excerpt.statements.find((each) => each.id === id)
  if (statement !== undefined) return [statementCard(statement, scene)]
  const voice = voices[id]
  if (voice !== undefined) {
    const spoken = lines.filter(({ type, source }) => type === 'speech' && source === id)
    return [
      title(voice),
      rows(
        spoken.map((line) => [line.id, line.sentence]),
        choose,
      ),
    ]
  }
  const line = lines.find((each) => each.id === id)
  const ids = new Set(line?.edges ?? [id])
  const edges = excerpt.edges.filter((edge) => ids.has(edge.id))
  if (edges.length === 0)
    return line === undefined ? [make('p', { class: 'quiet' }, words.nothing)] : [title(line.sentence)]
  return edgeDetails(edges, line?.sentence ?? null, scene)
}

function nodeDetails(node: ExcerptNode, scene: OfflineScene, choose: (id: string) => void): readonly Node[] {
  const { excerpt, words } = scene
  const own = excerpt.edges.filter(({ source, target }) => source === node.id || target === node.id)
  const said = new Set(own.flatMap((edge) => edge.statements))
  const statements = excerpt.statements.filter(({ id }) => said.has(id))
  const record = own.filter(({ layer }) => layer === 'RECORD')
  return [
    make('p', { class: 'kicker' }, words.kinds[node.kind] ?? node.kind),
    title(node.label, node.layer === 'CLAIM' ? null : node.labelLanguage),
    ...(node.verification === 'UNCHECKED' ? [make('p', { class: 'unchecked' }, words.unchecked)] : []),
    ...noteOf(node.note, scene),
    ...(node.layer === 'CLAIM'
      ? statements.map((statement) => statementCard(statement, scene))
      : [
          ...section(
            words.said,
            statements.map(({ id, sentence }) => [id, sentence]),
            choose,
          ),
          ...section(
            words.onRecord,
            record.map(({ id, sentence }) => [id, sentence]),
            choose,
          ),
        ]),
  ]
}

function edgeDetails(edges: readonly ExcerptEdge[], sentence: string | null, scene: OfflineScene): readonly Node[] {
  const { excerpt, words } = scene
  const said = new Set(edges.flatMap(({ statements }) => statements))
  const statements = excerpt.statements.filter(({ id }) => said.has(id))
  const record = edges.filter(({ layer }) => layer === 'RECORD')
  return [
    ...(record.length === 0 ? [title(sentence ?? edges.map((edge) => edge.sentence).join('; '))] : []),
    ...edges.flatMap(({ note }) => noteOf(note, scene)),
    ...statements.map((statement) => statementCard(statement, scene)),
    ...record.map((edge) =>
      make(
        'article',
        {},
        title(edge.sentence),
        edge.verification === 'UNCHECKED' ? make('p', { class: 'unchecked' }, words.unchecked) : null,
        edge.date === null ? null : make('p', {}, `${words.date}: ${edge.date}`),
        edge.until === null ? null : make('p', {}, `${words.until}: ${edge.until}`),
        make('h3', {}, words.sources),
        edge.citations.length === 0 ? make('p', { class: 'quiet' }, words.structural) : null,
        ...edge.citations.map(({ title: name, publisher, locator, address, date }) =>
          make(
            'p',
            {},
            linked(name, address),
            ` ${[publisher, locator, date].filter((part) => part !== null && part !== '').join(', ')}`,
          ),
        ),
      ),
    ),
  ]
}

/** Who said what where, in the very words of every version. */
function statementCard(statement: Statement, { words, excerpt }: OfflineScene): HTMLElement {
  const place = statement.paragraph === null ? (statement.locator ?? '') : `¶ ${String(statement.paragraph)}`
  return make(
    'article',
    {},
    title(statement.sentence),
    statement.verification === 'UNCHECKED' ? make('p', { class: 'unchecked' }, words.unchecked) : null,
    ...statement.quotes.map(({ language, exact, fidelity }) =>
      make(
        'figure',
        {},
        make('blockquote', { lang: language, dir: 'auto' }, exact),
        make(
          'figcaption',
          {},
          `${languageName(language, excerpt.about.language)} · ${words.fidelities[fidelity] ?? fidelity}`,
        ),
      ),
    ),
    make(
      'p',
      { class: 'quiet' },
      [statement.document.label, place, statement.date].filter((part) => part !== '').join(', '),
    ),
    make('p', {}, linked(words.inText, statement.address)),
  )
}

function noteOf(note: string | null, { words }: OfflineScene): readonly Node[] {
  return note === null
    ? []
    : [make('p', { class: 'note' }, make('strong', {}, `${words.note}: `), make('bdi', {}, note))]
}

function title(text: string, language: string | null = null): HTMLElement {
  return make('h2', { lang: language }, make('bdi', {}, text))
}

function section(
  name: string,
  entries: readonly (readonly [string, string])[],
  choose: (id: string) => void,
): readonly Node[] {
  return entries.length === 0 ? [] : [make('h3', {}, name), rows(entries, choose)]
}

function rows(entries: readonly (readonly [string, string])[], choose: (id: string) => void): HTMLElement {
  return make(
    'ul',
    {},
    ...entries.map(([id, text]) =>
      make('li', {}, make('button', { type: 'button', click: () => choose(id) }, make('bdi', {}, text))),
    ),
  )
}

/** A link only where the address is one of the web: a file holds whatever it was given. */
function linked(text: string, address: string): Node {
  if (!/^https?:\/\//.test(address)) return make('span', {}, text)
  return make('a', { href: address, rel: 'noreferrer noopener', target: '_blank' }, text)
}

function languageName(tag: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag
}
