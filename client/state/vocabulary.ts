import type { EdgeType, EntityKind, Layer, SpeechAct } from '../api/__generated__/operations.ts'

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

const speechActs: ReadonlySet<string> = new Set(SPEECH_ACTS)

export function isSpeechAct(type: EdgeType): type is SpeechAct {
  return speechActs.has(type)
}

export type RecordEdgeType = Exclude<EdgeType, SpeechAct | 'ABOUT' | 'ADDRESSED_TO'>
