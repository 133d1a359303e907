import { z } from 'zod'
import { dateSchema } from './date.ts'
import { idSchema } from './identifier.ts'
import { languageSchema, localizedSchema, textsSchema } from './language.ts'
import { citationSchema, named, provenanceSchema, verificationSchema, withdrawnSchema } from './named.ts'

/** Where language versions of one document say different things. Which of them is right is not decided. */
const divergenceSchema = z.strictObject({
  /** On what they differ. */
  subject: localizedSchema,
  readings: z
    .array(
      z.strictObject({
        languages: z.array(languageSchema).min(1),
        /** What these versions say there, in our own words. */
        text: localizedSchema,
        /** Documents that hold what these versions say, where their texts are held apart. */
        documents: z.array(idSchema).default([]),
        citations: z.array(citationSchema).min(1),
      }),
    )
    .min(2),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
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
  /** Where its language versions differ. */
  divergences: z.array(divergenceSchema).default([]),
  withdrawn: withdrawnSchema.optional(),
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
  /**
   * How many of its sentences may be claims and were not decided on when it was brought in; left out where none is left, as of the
   * texts of the corpus. While there are any, what the text leaves unsaid is not known.
   */
  openClaims: z.int().positive().optional(),
  citations: z.array(citationSchema).default([]),
  provenance: provenanceSchema.optional(),
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
  provenance: provenanceSchema.optional(),
})

export const PROPOSITION_KINDS = ['FACTUAL', 'NORMATIVE', 'PROPOSAL'] as const
export const ABOUT_ROLES = ['ACTOR', 'INSTRUMENT', 'OBJECT', 'PLACE', 'PROVISION', 'TOPIC'] as const

/** One thing that can be affirmed or denied, stated neutrally. Nothing here says that it is so. */
export const propositionSchema = z.strictObject({
  kind: z.literal('PROPOSITION'),
  id: idSchema,
  propositionKind: z.enum(PROPOSITION_KINDS),
  /** The proposition in words. */
  labels: textsSchema,
  about: z.array(z.strictObject({ role: z.enum(ABOUT_ROLES), entity: idSchema })).min(1),
  /** Derived: who asserted or denied it. */
  assertions: z.array(idSchema).default([]),
  provenance: provenanceSchema.optional(),
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

/** How what one says stands to what was said before, by others or by the same. */
export const ASSERTION_LINK_TYPES = ['DISPUTES', 'ANSWERS', 'REPEATS', 'REVISES', 'SUPERSEDES'] as const

/** The other assertion of a link, and what shows the link: that two speak of one proposition does not. */
const assertionLinkSchema = z.strictObject({
  type: z.enum(ASSERTION_LINK_TYPES),
  assertion: idSchema,
  citations: z.array(citationSchema).default([]),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
  provenance: provenanceSchema.optional(),
})
export type AssertionLink = z.infer<typeof assertionLinkSchema>

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
  /** Derived: the earlier assertions that it disputes, answers, repeats, revises or supersedes. */
  links: z.array(assertionLinkSchema).default([]),
  /** Derived: the later assertions that do so to it. */
  linkedFrom: z.array(assertionLinkSchema).default([]),
  provenance: provenanceSchema.optional(),
  withdrawn: withdrawnSchema.optional(),
})

/** As its author writes it: from the later assertion to the earlier. */
export const authoredLinkSchema = assertionLinkSchema
  .omit({ assertion: true })
  .extend({ source: idSchema, target: idSchema })
export type AuthoredLink = z.infer<typeof authoredLinkSchema>

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
  provenance: provenanceSchema.optional(),
})
