import { z } from 'zod'
import { dateSchema } from './date.ts'
import { idSchema } from './identifier.ts'
import { labelsSchema, languageSchema, localizedSchema } from './language.ts'

/** How far a fact was compared with the source it names. Nothing UNCHECKED may look checked. */
export const VERIFICATIONS = ['CHECKED', 'UNCHECKED'] as const
export const verificationSchema = z.enum(VERIFICATIONS)

/** A place in a source: which source, and where in it. */
export const citationSchema = z.strictObject({ source: idSchema, locator: z.string().optional() })
export type Citation = z.infer<typeof citationSchema>

export const aliasSchema = z.strictObject({ language: languageSchema, text: z.string().min(1) })

/** What every thing with a name carries. */
const named = {
  id: idSchema,
  labels: labelsSchema,
  /** Label languages whose label is this project's own rendering, seen in no source. */
  ownLabels: z.array(languageSchema).default([]),
  aliases: z.array(aliasSchema).default([]),
  description: localizedSchema,
  externalIds: z.array(z.strictObject({ scheme: z.string(), value: z.string() })).default([]),
  citations: z.array(citationSchema).default([]),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
}

/** One dated entry of a body's or an initiative's history; read in order of date. */
export const statusSchema = z.strictObject({
  status: z.enum(['PROPOSED', 'UNDER_DISCUSSION', 'ESTABLISHED', 'BLOCKED', 'SUSPENDED', 'DISSOLVED']),
  date: dateSchema,
  citations: z.array(citationSchema).min(1),
  note: z.string().optional(),
})

export const stateSchema = z.strictObject({
  kind: z.literal('STATE'),
  ...named,
  description: localizedSchema.optional(),
  iso2: z.string().length(2).optional(),
  iso3: z.string().length(3).optional(),
  validFrom: dateSchema.optional(),
  validTo: dateSchema.optional(),
  successors: z.array(idSchema).default([]),
})

/** States or others taken together: depositaries, regional groups, "the United States and its allies" as a text calls them. */
export const groupSchema = z.strictObject({
  kind: z.literal('GROUP'),
  ...named,
  statusLog: z.array(statusSchema).default([]),
})
export const organizationSchema = z.strictObject({ kind: z.literal('ORGANIZATION'), ...named })
export const bodySchema = z.strictObject({
  kind: z.literal('BODY'),
  ...named,
  statusLog: z.array(statusSchema).default([]),
})
export const personSchema = z.strictObject({ kind: z.literal('PERSON'), ...named })
export const topicSchema = z.strictObject({ kind: z.literal('TOPIC'), ...named })
export const initiativeSchema = z.strictObject({
  kind: z.literal('INITIATIVE'),
  ...named,
  statusLog: z.array(statusSchema).default([]),
})
export const eventSchema = z.strictObject({ kind: z.literal('EVENT'), ...named, date: dateSchema })

export const INSTRUMENT_STATUSES = [
  'ADOPTED',
  'OPENED_FOR_SIGNATURE',
  'IN_FORCE',
  'NOT_IN_FORCE',
  'SUSPENDED',
  'TERMINATED',
] as const
export type InstrumentStatus = (typeof INSTRUMENT_STATUSES)[number]

/** What a source says became of an instrument, and when. Sources that disagree have an entry each; the first of a status is shown first. */
export const instrumentStatusSchema = z.strictObject({
  status: z.enum(INSTRUMENT_STATUSES),
  date: dateSchema,
  citations: z.array(citationSchema).default([]),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
})

export const instrumentSchema = z.strictObject({
  kind: z.literal('INSTRUMENT'),
  ...named,
  type: z.enum(['TREATY', 'PROTOCOL', 'AMENDMENT', 'RESOLUTION', 'ARRANGEMENT', 'STATUTE']),
  statusLog: z.array(instrumentStatusSchema).default([]),
  articleCount: z.int().positive().optional(),
  /** Derived: its articles and paragraphs held here, in the order of the text. */
  provisions: z.array(idSchema).default([]),
})

/** What a provision does; a provision may do several things. */
export const PROVISION_FUNCTIONS = [
  'preamble',
  'prohibition',
  'definition',
  'destruction',
  'disarmament',
  'non-transfer',
  'verification',
  'inspection',
  'safeguards',
  'declaration',
  'transparency',
  'consultation',
  'complaint',
  'assistance',
  'victim-assistance',
  'clearance',
  'peaceful-cooperation',
  'national-implementation',
  'organization',
  'review',
  'amendment',
  'withdrawal',
  'duration',
  'entry-into-force',
  'signature',
  'depositary',
  'authentic-texts',
  'reservations',
  'dispute-settlement',
  'relation-to-other-agreements',
  'confidence-building',
  'export-control',
  'compliance-measures',
  'finance',
  'scope',
  'annex',
  'negotiation',
  'provisional-application',
  'registration',
] as const

/** How one provision stands to another, or to an instrument. */
export const REFERENCE_TYPES = [
  'CITES',
  'SAME_CONDUCT',
  'IMPLEMENTS',
  'COMPLEMENTS',
  'MODELLED_ON',
  'SUPERSEDES',
] as const
export type ReferenceType = (typeof REFERENCE_TYPES)[number]

export const provisionSchema = z.strictObject({
  kind: z.literal('PROVISION'),
  ...named,
  instrument: idSchema,
  /** As lawyers write it: `art. VI(1)`. */
  locator: z.string().min(1),
  functions: z.array(z.enum(PROVISION_FUNCTIONS)).default([]),
  /** Derived: the edges that lead from it to other provisions and instruments, and from them to it. */
  references: z
    .array(z.strictObject({ edge: z.string(), type: z.enum(REFERENCE_TYPES), target: idSchema }))
    .default([]),
  referredBy: z
    .array(z.strictObject({ edge: z.string(), type: z.enum(REFERENCE_TYPES), target: idSchema }))
    .default([]),
  /** Derived: the assertions whose propositions are about it. */
  invokedBy: z.array(idSchema).default([]),
})

/** One dated act of one state on one instrument, as one source reports it. */
export const TREATY_ACTS = [
  'SIGNATURE',
  'RATIFICATION',
  'ACCESSION',
  'ACCEPTANCE',
  'APPROVAL',
  'SUCCESSION',
  'CONSENT',
  'ENTRY_INTO_FORCE',
  'PROVISIONAL_APPLICATION',
  'WITHDRAWAL_NOTIFIED',
  'WITHDRAWAL_EFFECTIVE',
  'WITHDRAWAL_DISPUTED',
  'RATIFICATION_REVOKED',
  'SUSPENSION',
  'RESERVATION',
  'DECLARATION',
  'TERRITORIAL_APPLICATION',
] as const
export type TreatyAct = (typeof TREATY_ACTS)[number]
export const treatyActionSchema = z.strictObject({
  kind: z.literal('TREATY_ACTION'),
  id: idSchema,
  instrument: idSchema,
  state: idSchema,
  act: z.enum(TREATY_ACTS),
  date: dateSchema,
  source: idSchema,
  /** The date as of which the source says so. */
  sourceAsOf: dateSchema.optional(),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
})

/** Issues under which the data set of roll calls files them. */
export const ROLL_CALL_ISSUES = ['DISARMAMENT', 'NUCLEAR'] as const
export type RollCallIssue = (typeof ROLL_CALL_ISSUES)[number]

/** One recorded vote of the United Nations General Assembly. */
export const rollCallSchema = z.strictObject({
  kind: z.literal('ROLL_CALL'),
  ...named,
  /** What was voted on, as the source words it. */
  labels: localizedSchema,
  description: localizedSchema.optional(),
  date: dateSchema,
  session: z.int().positive(),
  /** Official symbol of the resolution, where the source has one. */
  symbol: z.string().optional(),
  /** The source's own designation of the draft or resolution. */
  resolution: z.string().optional(),
  issues: z.array(z.enum(ROLL_CALL_ISSUES)),
  /** Whether the vote was on the whole text, a paragraph, an amendment or a question of procedure, as the source says. */
  voteKind: z.string().optional(),
  /** Totals that the source states; the lists are what it records state by state, and need not agree. */
  tally: z.strictObject({
    yes: z.int().nonnegative(),
    no: z.int().nonnegative(),
    abstain: z.int().nonnegative(),
  }),
  yes: z.array(idSchema).default([]),
  no: z.array(idSchema).default([]),
  abstain: z.array(idSchema).default([]),
  citations: z.array(citationSchema).min(1),
})

/** The work. Its language versions are Expressions; its numbered paragraphs are Passages. */
export const documentSchema = z.strictObject({
  kind: z.literal('DOCUMENT'),
  ...named,
  date: dateSchema,
  /** UN or other official symbol, where the document has one. */
  symbol: z.string().optional(),
  medium: z.string(),
  category: z.string(),
  publisher: z.string().optional(),
  issuers: z.array(idSchema).min(1),
  expressions: z.array(idSchema).default([]),
  passages: z.array(idSchema).default([]),
  /** Derived: the assertions made in it, in order of their place. */
  assertions: z.array(idSchema).default([]),
  /** Derived: the propositions of those assertions, without repetition. */
  propositions: z.array(idSchema).default([]),
  /**
   * Derived: the entities of its graph beside itself and its propositions: who speaks and who is addressed in it,
   * what its propositions are about, and what an edge of the record joins it to.
   */
  entities: z.array(idSchema).default([]),
})

/** How near a language version stands to the authentic words. */
export const FIDELITIES = ['AUTHENTIC', 'AS_PUBLISHED', 'OFFICIAL_TRANSLATION', 'OWN_TRANSLATION', 'CONVERTED'] as const
export const expressionSchema = z.strictObject({
  kind: z.literal('EXPRESSION'),
  id: idSchema,
  document: idSchema,
  language: languageSchema,
  title: z.string().min(1),
  fidelity: z.enum(FIDELITIES),
  note: z.string().optional(),
  /** SHA-256, lower-case hex, of the UTF-8 bytes of `text`. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The whole text, unchanged; every offset counts its code points. */
  text: z.string().min(1),
  citations: z.array(citationSchema).default([]),
})

/** A numbered paragraph of a document, in each of its expressions. */
export const passageSchema = z.strictObject({
  kind: z.literal('PASSAGE'),
  id: idSchema,
  document: idSchema,
  /** 1 for the first paragraph after the title. */
  number: z.int().positive(),
  texts: z
    .array(
      z.strictObject({
        expression: idSchema,
        language: languageSchema,
        /** Code points of the expression, end exclusive. */
        start: z.int().nonnegative(),
        end: z.int().positive(),
        text: z.string().min(1),
      }),
    )
    .min(1),
  /** Derived: the assertions made in it, in order of their place. */
  assertions: z.array(idSchema).default([]),
})

export const PROPOSITION_KINDS = ['FACTUAL', 'NORMATIVE', 'PROPOSAL'] as const
export const ABOUT_ROLES = ['ACTOR', 'INSTRUMENT', 'OBJECT', 'PLACE', 'PROVISION', 'TOPIC'] as const

/** One thing that can be affirmed or denied, stated neutrally. Nothing here says that it is so. */
export const propositionSchema = z.strictObject({
  kind: z.literal('PROPOSITION'),
  id: idSchema,
  propositionKind: z.enum(PROPOSITION_KINDS),
  /** The proposition in words. */
  labels: localizedSchema.required({ 'zh-Hant': true, ru: true }),
  about: z.array(z.strictObject({ role: z.enum(ABOUT_ROLES), entity: idSchema })).min(1),
  /** Derived: who asserted or denied it. */
  assertions: z.array(idSchema).default([]),
})

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
] as const
export type SpeechAct = (typeof SPEECH_ACTS)[number]
export const STANCES = ['AFFIRMS', 'DENIES', 'NEITHER'] as const

/** Speakers performing one speech act on one proposition, in one document. */
export const assertionSchema = z.strictObject({
  kind: z.literal('ASSERTION'),
  id: idSchema,
  document: idSchema,
  passage: idSchema.optional(),
  /** Where in the document, for a text that may not be shipped: paragraph, page. */
  locator: z.string().optional(),
  speakers: z.array(idSchema).min(1),
  speechAct: z.enum(SPEECH_ACTS),
  stance: z.enum(STANCES),
  addressees: z.array(idSchema).default([]),
  proposition: idSchema,
  date: dateSchema,
  anchors: z.array(idSchema).default([]),
  citations: z.array(citationSchema).default([]),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
})

/** The words an assertion stands on, in one expression: W3C TextQuoteSelector and TextPositionSelector. */
export const anchorSchema = z.strictObject({
  kind: z.literal('ANCHOR'),
  id: idSchema,
  assertion: idSchema,
  expression: idSchema,
  passage: idSchema,
  language: languageSchema,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  /** Code points of the expression, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The expression's hash, so that an anchor can never point into another text. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export const SOURCE_CLASSES = ['OFFICIAL', 'UN', 'PRESS_OR_ANALYSIS', 'REPOST', 'DATASET', 'OWN_WORK'] as const
export const sourceSchema = z.strictObject({
  kind: z.literal('SOURCE'),
  id: idSchema,
  title: z.string().min(1),
  publisher: z.string(),
  /** URL, or a description of where it can be found. */
  locator: z.string(),
  date: z.string().optional(),
  /** How it was read: most direct class first. */
  classes: z.array(z.enum(SOURCE_CLASSES)).min(1),
  licence: z.string().optional(),
  /** What part was read. */
  readingNote: z.string().optional(),
  /** The date as of which it tells how things stand. */
  statusDate: dateSchema.optional(),
  /** SHA-256, lower-case hex, of what was read, where that is one file. */
  sha256: z.string().optional(),
  /** For data sets: how many records of the graph should rest on it. */
  expectedRecords: z.strictObject({ least: z.int().nonnegative(), most: z.int().nonnegative() }).optional(),
  /** Derived: how many nodes and edges cite it. */
  records: z.int().nonnegative().default(0),
})

/** The treaty actions of one instrument, or of one state, the preferred source first: what as-of questions are answered from. */
export const ledgerSchema = z.strictObject({
  kind: z.literal('LEDGER'),
  id: idSchema,
  entries: z.array(treatyActionSchema.omit({ kind: true })),
  /** Of the instruments in it: when each entered into force and ended. */
  instruments: z.array(
    z.strictObject({ id: idSchema, inForce: dateSchema.optional(), terminated: dateSchema.optional() }),
  ),
  /** Of the states in it that did not always exist: when each began and ended. */
  states: z.array(z.strictObject({ id: idSchema, from: dateSchema.optional(), to: dateSchema.optional() })),
})

/** How one state voted: one letter for each entry of the roll-call index, in its order. */
export const votingRecordSchema = z.strictObject({
  kind: z.literal('VOTING_RECORD'),
  id: idSchema,
  state: idSchema,
  /** `y`, `n`, `a` (abstained), or `-`: absent, not a member, or not recorded. */
  votes: z.string().regex(/^[yna-]*$/),
})

/** Every roll call, by date: what questions about many votes are answered from. */
export const rollCallIndexSchema = z.strictObject({
  kind: z.literal('ROLL_CALL_INDEX'),
  id: idSchema,
  rollCalls: z.array(z.strictObject({ id: idSchema, date: dateSchema, issues: z.array(z.enum(ROLL_CALL_ISSUES)) })),
})

export const gapSchema = z.strictObject({
  id: idSchema,
  text: localizedSchema,
  concerns: z.array(idSchema).default([]),
})

/** What the corpus rests on, and what it knows that it lacks. */
export const coverageSchema = z.strictObject({
  kind: z.literal('COVERAGE'),
  id: idSchema,
  sources: z.array(idSchema),
  gaps: z.array(gapSchema),
  /** Nodes and edges that count as UNCHECKED. */
  unchecked: z.strictObject({ nodes: z.array(idSchema), edges: z.array(z.string()) }),
})

export const graphNodeSchema = z.discriminatedUnion('kind', [
  stateSchema,
  groupSchema,
  organizationSchema,
  bodySchema,
  personSchema,
  topicSchema,
  initiativeSchema,
  eventSchema,
  instrumentSchema,
  provisionSchema,
  treatyActionSchema,
  rollCallSchema,
  documentSchema,
  expressionSchema,
  passageSchema,
  propositionSchema,
  assertionSchema,
  anchorSchema,
  sourceSchema,
  ledgerSchema,
  votingRecordSchema,
  rollCallIndexSchema,
  coverageSchema,
])

export type GraphNode = z.infer<typeof graphNodeSchema>
export type NodeKind = GraphNode['kind']
export type NodeOf<K extends NodeKind> = Extract<GraphNode, { kind: K }>

export const NODE_KINDS = graphNodeSchema.options.map((option) => option.shape.kind.value) as readonly NodeKind[]

/** Kinds that are drawn on the map, may be searched for, and may stand at the end of an edge. */
export const ENTITY_KINDS = [
  'STATE',
  'GROUP',
  'ORGANIZATION',
  'BODY',
  'PERSON',
  'TOPIC',
  'INITIATIVE',
  'EVENT',
  'INSTRUMENT',
  'PROVISION',
  'ROLL_CALL',
  'DOCUMENT',
  'PROPOSITION',
] as const satisfies readonly NodeKind[]
export type EntityKind = (typeof ENTITY_KINDS)[number]
export type EntityNode = NodeOf<EntityKind>

const entityKinds: ReadonlySet<NodeKind> = new Set(ENTITY_KINDS)
export function isEntity(node: GraphNode): node is EntityNode {
  return entityKinds.has(node.kind)
}

/** Kinds that only speed up answers: they repeat what other nodes say, and the API does not show them. */
export const INDEX_KINDS = [
  'LEDGER',
  'VOTING_RECORD',
  'ROLL_CALL_INDEX',
  'COVERAGE',
] as const satisfies readonly NodeKind[]
export type IndexKind = (typeof INDEX_KINDS)[number]

const indexKinds: ReadonlySet<NodeKind> = new Set(INDEX_KINDS)
export function isIndex(node: GraphNode): node is NodeOf<IndexKind> {
  return indexKinds.has(node.kind)
}

/** Ids of the index nodes. */
export const ledgerId = (of: string): string => `${of}:ledger`
export const votingRecordId = (state: string): string => `${state}:votes`
export const ROLL_CALL_INDEX_ID = 'roll-call-index'
export const COVERAGE_ID = 'coverage'
