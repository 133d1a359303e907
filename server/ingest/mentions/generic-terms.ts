import { wordKey } from './word-key.ts'

/** Kinds of thing that a text calls by a common noun once it is clear which one is meant. */
export type Generic =
  | 'CONVENTION'
  | 'TREATY'
  | 'PROTOCOL'
  | 'AGREEMENT'
  | 'PARTIES'
  | 'CONFERENCE'
  | 'FORUM'
  | 'BODY'
  | 'ASSEMBLY'
  | 'COUNCIL'
  | 'COMMITTEE'
  | 'AGENCY'
  | 'ORGANISATION'

/** Common nouns by language, in the forms that a text uses for one certain thing. */
const TERMS: Readonly<Record<Generic, readonly string[]>> = {
  CONVENTION: ['the Convention', 'this Convention', 'said Convention', '《公約》', '公約', 'Конвенция'],
  TREATY: ['the Treaty', 'this Treaty', 'said Treaty', '《條約》', '條約', 'Договор'],
  PROTOCOL: ['the Protocol', 'this Protocol', '《議定書》', '議定書', 'Протокол'],
  AGREEMENT: ['the Agreement', 'this Agreement', '《協定》', '協定', 'Соглашение'],
  PARTIES: ['States parties', 'State parties', 'States party', 'the Parties', '締約國', 'государства-участники'],
  CONFERENCE: ['Review Conference', 'Review Conferences', 'RevCon', '審議大會', 'обзорная конференция'],
  FORUM: ['the Conference'],
  ASSEMBLY: ['the Assembly', 'Ассамблея'],
  COUNCIL: ['the Council', 'Совет'],
  COMMITTEE: ['the Committee', 'Комитет'],
  AGENCY: ['the Agency', 'Агентство'],
  ORGANISATION: ['the Organization', 'the Organisation', 'Организация'],
  BODY: [
    'Ad Hoc Group',
    'Working Group',
    'Implementation Support Unit',
    'Scientific Advisory Committee',
    'confidence-building measures',
    '特設小組',
    '特設工作組',
    '工作組',
    '科學諮詢委員會',
    '信任措施',
    '建立信任措施',
    'Специальная группа',
    'Рабочая группа',
    'меры укрепления доверия',
  ],
}

/** What a term is in general, by its words' keys joined by spaces; undefined for a name. */
export function genericOf(keys: readonly string[]): Generic | undefined {
  return BY_KEY.get(keys.join(' '))
}

export const INSTRUMENT_KINDS: ReadonlySet<Generic> = new Set(['CONVENTION', 'TREATY', 'PROTOCOL', 'AGREEMENT'])

const SOUGHT = [
  'CONVENTION',
  'TREATY',
  'PROTOCOL',
  'AGREEMENT',
  'PARTIES',
  'CONFERENCE',
  'FORUM',
  'ASSEMBLY',
  'COUNCIL',
  'COMMITTEE',
  'AGENCY',
  'ORGANISATION',
] as const
/** Terms that a text is searched for even where the graph has no such alias. */
export const SOUGHT_TERMS: readonly string[] = SOUGHT.flatMap((generic) => TERMS[generic])

const BY_KEY = new Map(
  (Object.entries(TERMS) as [Generic, readonly string[]][]).flatMap(([generic, terms]) =>
    terms.map((term) => [keysOfTerm(term).join(' '), generic] as const),
  ),
)

function keysOfTerm(term: string): readonly string[] {
  return (term.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [])
    .flatMap((run) => (/^\p{Script=Han}/u.test(run) ? Array.from(run) : [run]))
    .map(wordKey)
}

/** Whether an instrument is of the kind that the term names, by its type or its English name. */
export function isOfKind(generic: Generic, label: string): boolean {
  switch (generic) {
    case 'CONVENTION':
      return /\bconvention\b/i.test(label)
    case 'TREATY':
      return /\btreaty\b|\bSTART\b/i.test(label)
    case 'PROTOCOL':
      return /\bprotocol\b/i.test(label)
    case 'AGREEMENT':
      return /\bagreement\b/i.test(label)
    default:
      return false
  }
}
