import type { EntityKind, Layer, SpeechAct, Stance } from '../api/__generated__/operations.ts'
import type { Atlas, MapEdge } from './atlas.ts'
import { mayFallWithin } from './edtf-span.ts'
import type { Drawing, Line } from './lines.ts'
import type { Filters, Period } from './view.ts'
import { isSpeechAct } from './vocabulary.ts'

/** What is left of a drawing under the filters. */
export interface Shown extends Drawing {
  readonly nodes: ReadonlySet<string>
}

/**
 * Edges that did not hold on the day shown take their lines away, and a proposition goes with the last of its lines.
 * A hidden kind takes its entities and their lines away. A hidden layer takes its lines away, and with the claim layer
 * go the propositions and voices, which are nothing but claims. A voice stays as long as one of its lines does.
 * A period takes away what has a date and cannot fall within it, and filters of what is said take away claims that no assertion is
 * left for; with them goes whatever is joined to nothing else, and a proposition that nobody says any longer. Of a line of several
 * edges those stay that may.
 */
export function applyFilters(atlas: Atlas, drawing: Drawing, filters: Filters): Shown {
  const claimsHidden = filters.hiddenLayers.includes('CLAIM')
  const nodes = new Set<string>()
  const { period } = filters
  const isNarrowed = period !== null || filtersClaims(filters)
  const past = new Set(period === null ? [] : nodesOutside(atlas, period))
  const left = drawing.lines
    .map((line) => (isNarrowed ? within(line, atlas, filters) : line))
    .filter((line) => line.edges.some((edge) => !atlas.gone.has(edge)))
    .filter((line) => !past.has(line.source) && !past.has(line.target))
  const stillSpoken = spokenIn(left)
  const unsaid = new Set(isNarrowed ? [...spokenIn(drawing.lines)].filter((id) => !stillSpoken.has(id)) : [])
  const held = left.filter((line) => !unsaid.has(line.source) && !unsaid.has(line.target))
  const said = new Set(held.flatMap(({ source, target }) => [source, target]))
  const joined = new Set(!isNarrowed ? [] : drawing.lines.flatMap(({ source, target }) => [source, target]))
  for (const node of atlas.nodes.values()) {
    if (filters.hiddenKinds.includes(node.kind) || past.has(node.id)) continue
    if (joined.has(node.id) && !said.has(node.id)) continue
    if (node.kind === 'PROPOSITION' && (claimsHidden || (atlas.gone.size > 0 && !said.has(node.id)))) continue
    nodes.add(node.id)
  }
  const voiceIds = new Set(drawing.voices.map((voice) => voice.id))
  const reachable = (id: string) => nodes.has(id) || voiceIds.has(id)
  const kept = held.filter(
    (line) => !filters.hiddenLayers.includes(line.layer) && reachable(line.source) && reachable(line.target),
  )
  const speaking = new Set(kept.filter((line) => line.type === 'speech').map((line) => line.source))
  const voices = drawing.voices.filter((voice) => speaking.has(voice.id))
  const lines = kept.filter((line) => line.type !== 'tie' || speaking.has(line.target))
  return { nodes, voices, lines }
}

/** The propositions that someone is seen to say. */
function spokenIn(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.filter(({ type }) => type === 'speech').map(({ target }) => target))
}

function nodesOutside(atlas: Atlas, period: Period): readonly string[] {
  return [...atlas.nodes.values()].flatMap(({ id, date }) =>
    date === null || date === undefined || mayFallWithin(date, period) ? [] : id,
  )
}

/** Whether something of what is said is left out. */
export function filtersClaims({ hiddenActs, hiddenStances, onlySpeakers }: ClaimFilters): boolean {
  return hiddenActs.length + hiddenStances.length + onlySpeakers.length > 0
}
type ClaimFilters = Pick<Filters, 'hiddenActs' | 'hiddenStances' | 'onlySpeakers'>

function within(line: Line, atlas: Atlas, filters: Filters): Line {
  const { period } = filters
  const left = line.edges
    .flatMap((id) => atlas.edges.get(id) ?? [])
    .filter((edge) => period === null || isWithin(edge, atlas, period))
    .filter((edge) => edge.layer === 'RECORD' || isStillSaid(edge, atlas, filters))
  if (left.length === line.edges.length) return line
  const types = new Set<string>(left.map(({ type }) => type))
  return { ...line, edges: left.map(({ id }) => id), acts: line.acts.filter((act) => types.has(act)) }
}

/** A claim stays while one of the assertions behind it does. */
function isStillSaid(edge: MapEdge, atlas: Atlas, { hiddenActs, hiddenStances, onlySpeakers }: ClaimFilters): boolean {
  const isWanted = (act: SpeechAct, speakers: readonly string[]) =>
    !hiddenActs.includes(act) && (onlySpeakers.length === 0 || speakers.some((id) => onlySpeakers.includes(id)))
  return edge.assertions.some((id) => {
    const assertion = atlas.assertions.get(id)
    // Of what is said in another document the edge itself tells who performs which act.
    if (assertion === undefined) return !isSpeechAct(edge.type) || isWanted(edge.type, [edge.source])
    const { speechAct, stance, speakers } = assertion
    return (
      !hiddenStances.includes(stance) &&
      isWanted(
        speechAct,
        speakers.map((speaker) => speaker.id),
      )
    )
  })
}

/** A claim by when it was made, a fact of the record by when it began or ended. What has no date is of all time. */
function isWithin(edge: MapEdge, atlas: Atlas, period: Period): boolean {
  const said = edge.assertions.flatMap((id) => atlas.assertions.get(id)?.date ?? [])
  const dates = said.length > 0 ? said : [edge.date, edge.until].filter((date) => date !== null)
  return dates.length === 0 || dates.some((date) => mayFallWithin(date, period))
}

export interface LegendCounts {
  readonly kinds: ReadonlyMap<EntityKind, number>
  readonly layers: ReadonlyMap<Layer, number>
}

/** How many there are of each kind and layer on the map, hidden or not. Edges are counted, not lines. */
export function countForLegend(atlas: Atlas): LegendCounts {
  const kinds = new Map<EntityKind, number>()
  const layers = new Map<Layer, number>()
  for (const { kind } of atlas.nodes.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  for (const { id, layer } of atlas.edges.values()) {
    if (!atlas.gone.has(id)) layers.set(layer, (layers.get(layer) ?? 0) + 1)
  }
  return { kinds, layers }
}

export interface ClaimCounts {
  readonly acts: ReadonlyMap<SpeechAct, number>
  readonly stances: ReadonlyMap<Stance, number>
  /** By id, with a name. */
  readonly speakers: ReadonlyMap<
    string,
    { readonly label: string; readonly labelLanguage: string; readonly count: number }
  >
}

/** How many assertions there are of each act and stance and by each speaker on the map, hidden or not. */
export function countClaims(atlas: Atlas): ClaimCounts {
  const acts = new Map<SpeechAct, number>()
  const stances = new Map<Stance, number>()
  const speakers = new Map<string, { label: string; labelLanguage: string; count: number }>()
  for (const assertion of atlas.assertions.values()) {
    acts.set(assertion.speechAct, (acts.get(assertion.speechAct) ?? 0) + 1)
    stances.set(assertion.stance, (stances.get(assertion.stance) ?? 0) + 1)
    for (const { id, label, labelLanguage } of assertion.speakers)
      speakers.set(id, { label, labelLanguage, count: (speakers.get(id)?.count ?? 0) + 1 })
  }
  return { acts, stances, speakers }
}

export function lineOfEdge(lines: readonly Line[], edge: string): Line | undefined {
  return lines.find((line) => line.type !== 'tie' && line.edges.includes(edge))
}
