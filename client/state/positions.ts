import type { PositionsQuery, SaidFragment } from '../api/__generated__/said-operations.ts'

export type Proposition = PositionsQuery['propositions']['edges'][number]['node']
export type Speaker = SaidFragment['speakers'][number]

/** Propositions down, speakers across. */
export interface PositionTable {
  readonly columns: readonly Speaker[]
  readonly rows: readonly PositionRow[]
}
export interface PositionRow {
  readonly proposition: Proposition
  /** One for each column, empty where the speaker says nothing of it in this corpus. */
  readonly cells: readonly (readonly SaidFragment[])[]
  readonly disputed: boolean
}

export interface PositionChoices {
  /** Only these speakers; all where empty. */
  readonly speakers: readonly string[]
  /** Only propositions of this kind; all where null. */
  readonly kind: string | null
  readonly onlyDisputed: boolean
  /** Only propositions that hold these words; all where empty. */
  readonly words: string
}

/**
 * The symmetrical view of what is said of some propositions. Speakers stand in the order of their names in the reader's language,
 * propositions in that of their words: neither order says anything of anybody.
 */
export function positionTable(
  propositions: readonly Proposition[],
  { speakers, kind, onlyDisputed, words }: PositionChoices,
  language: string,
): PositionTable {
  const collator = new Intl.Collator(language)
  const wanted = words.toLocaleLowerCase(language)
  const looked = propositions.filter(
    (one) =>
      (kind === null || one.propositionKind === kind) &&
      (!onlyDisputed || isDisputed(one.assertions)) &&
      one.label.toLocaleLowerCase(language).includes(wanted),
  )
  const said = looked.flatMap(({ assertions }) => assertions)
  const all = speakersOf(said)
  const columns = all
    .filter(({ id }) => (speakers.length === 0 ? !speaksForOthers(id, all, said) : speakers.includes(id)))
    .sort((a, b) => collator.compare(a.label, b.label) || (a.id < b.id ? -1 : 1))
  const rows = looked
    .map((proposition) => ({
      proposition,
      cells: columns.map(({ id }) => proposition.assertions.filter((one) => one.speakers.some((who) => who.id === id))),
      disputed: isDisputed(proposition.assertions),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0))
    .sort((a, b) => collator.compare(a.proposition.label, b.proposition.label))
  return { columns, rows }
}

/** Everybody who says something, each once. */
export function speakersOf(said: readonly SaidFragment[]): readonly Speaker[] {
  return [...new Map(said.flatMap(({ speakers }) => speakers.map((one) => [one.id, one]))).values()]
}

/** Some affirm it and others deny it, or a source shows that one disputes what another said. */
export function isDisputed(said: readonly SaidFragment[]): boolean {
  const stances = new Set(said.map(({ stance }) => stance))
  return (
    (stances.has('AFFIRMS') && stances.has('DENIES')) ||
    said.some(({ links, linkedFrom }) => [...links, ...linkedFrom].some(({ type }) => type === 'DISPUTES'))
  )
}

/** A person who never speaks here but beside a state or an organisation: those columns hold all the person says. */
function speaksForOthers(id: string, all: readonly Speaker[], said: readonly SaidFragment[]): boolean {
  if (all.find((one) => one.id === id)?.kind !== 'PERSON') return false
  return said
    .filter(({ speakers }) => speakers.some((one) => one.id === id))
    .every(({ speakers }) => speakers.some(({ kind }) => kind !== 'PERSON'))
}
