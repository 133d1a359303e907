import type { EdgeType, EntityKind, Layer, SpeechAct, Stance } from '../api/__generated__/operations.ts'

/** In the order of the legend: who, what binds them, what happens, what is said. */
export const KINDS = [
  'STATE',
  'GROUP',
  'ORGANIZATION',
  'BODY',
  'PERSON',
  'INSTRUMENT',
  'PROVISION',
  'DOCUMENT',
  'INITIATIVE',
  'EVENT',
  'ROLL_CALL',
  'TOPIC',
  'PROPOSITION',
] as const satisfies readonly EntityKind[]

export const LAYERS = ['RECORD', 'CLAIM'] as const satisfies readonly Layer[]

export const SPEECH_ACTS = [
  'REAFFIRMS',
  'STRESSES',
  'NOTES',
  'NOTES_WITH_CONCERN',
  'ALLEGES',
  'DENIES',
  'CALLS_FOR',
  'URGES',
  'SUPPORTS',
  'WELCOMES',
  'OPPOSES',
  'PROPOSES',
  'COMMITS_TO',
  'EXPLAINS',
] as const satisfies readonly SpeechAct[]

export const STANCES = ['AFFIRMS', 'DENIES', 'NEITHER'] as const satisfies readonly Stance[]

export const EDGE_TYPES = [
  'PARTY_TO',
  'SIGNATORY_TO',
  'VOTED',
  'PROTOCOL_TO',
  'AMENDS',
  'CITES',
  'SAME_CONDUCT',
  'IMPLEMENTS',
  'COMPLEMENTS',
  'MODELLED_ON',
  'SUPERSEDES',
  'DEPOSITARY_OF',
  'ISSUED',
  'PARTICIPATED_IN',
  'TOOK_PLACE_IN',
  'CONCERNS',
  'HELD_UNDER',
  'UNDER',
  'ESTABLISHED',
  'PROPOSED',
  'PART_OF',
  'MEMBER_OF',
  'REPRESENTS',
  'SUCCEEDED_BY',
  'HAS_TOPIC',
  'BROADER',
  'FOLLOWS',
  ...SPEECH_ACTS,
  'ABOUT',
  'ADDRESSED_TO',
] as const satisfies readonly EdgeType[]

const speechActs: ReadonlySet<string> = new Set(SPEECH_ACTS)

export function isSpeechAct(type: EdgeType): type is SpeechAct {
  return speechActs.has(type)
}

export type RecordEdgeType = Exclude<EdgeType, SpeechAct | 'ABOUT' | 'ADDRESSED_TO'>
