import type { ContributionInput } from '../../graph-seed/model/contribution.ts'
import { mentionId } from '../../graph-seed/model/mention.ts'
import type { DecisionOf } from './decision.ts'
import type { DocumentDescription } from './description.ts'
import { type Imported, suggestionName } from './imported.ts'
import { type Cited, type Described, KeptText, MANUAL, type NodeInput, type Provenance, TEXT } from './kept-text.ts'
import type { Made, Review } from './review.ts'
import type { FoundAgain, Versioned } from './versions.ts'

/** Something that has to be told or corrected first: which field, what is wrong, what to do. */
export interface Lack {
  readonly field: string
  readonly problem: string
  readonly remedy: string
}

type Contributed = { readonly contribution: ContributionInput } | { readonly lacks: readonly Lack[] }

/**
 * What an import adds to the graph as it was reviewed. For another version of a document, `versioned` is that document with
 * what is quoted from it, and `again` where these words stand in this version.
 */
export function contributionOf(
  importId: string,
  imported: Imported,
  review: Review,
  versioned: Versioned | null,
  again: readonly FoundAgain[],
): Contributed {
  const described = versioned === null ? describedAnew(review.description) : asVersion(review.description, versioned)
  if ('lacks' in described) return described
  const provenance: Provenance = (rule, seq) => ({
    import: importId,
    rule,
    ...(seq === undefined ? {} : { decision: String(seq) }),
  })
  const text = new KeptText(imported, described, versioned)
  const source = sourceOf(described, review.description, provenance)
  const cited = source.map(({ id }) => ({ source: id }))
  return {
    contribution: {
      importId,
      nodes: [
        ...source,
        ...(versioned === null ? [documentNode(described, review.description, cited, provenance)] : []),
        text.expression(review, cited, provenance),
        ...text.passages(provenance),
        ...review.entities.map((made) => entityNode(made, cited, provenance)),
        ...review.propositions.map((made) => propositionNode(made, provenance)),
        ...mentionNodes(imported, review, text, provenance),
        ...claimNodes(review, text, described, provenance),
        ...again.flatMap((found) => text.anchorAgain(found, provenance)),
      ],
      aliases: review.names.map(({ seq, decision: { entity, language, name } }) => ({
        entity,
        language,
        text: name,
        provenance: provenance(MANUAL, seq),
      })),
      externalIds: review.entries.map(({ seq, decision: { entity, scheme, value } }) => ({
        entity,
        scheme,
        value,
        provenance: provenance(MANUAL, seq),
      })),
    },
  }
}

function describedAnew(description: DocumentDescription): Described | { readonly lacks: readonly Lack[] } {
  const { id, title, date, language, issuers = [], readAt, readIn } = description
  const lacks = [
    ...lack('id', id, 'Give the document an id, such as cn-statement-2022-10-19.'),
    ...lack('title', title, 'Give its title.'),
    ...lack('date', date, 'Give its date in EDTF, such as 2022-10-19 or 2022-10.'),
    ...lack('language', language, 'Say in which language it is written.'),
    ...lack('issuers', issuers[0], 'Say who issued it, by their ids.'),
    ...lack('readAt', readAt, 'Say where it was read: an address on the web, or another description.'),
    ...lack('readIn', readIn, 'Say what kind of source that is.'),
  ]
  if (id === undefined || title === undefined || date === undefined || language === undefined || lacks.length > 0)
    return { lacks }
  return { document: id, title, date, language }
}

function asVersion(
  { language, title }: DocumentDescription,
  { document }: Versioned,
): Described | { readonly lacks: readonly Lack[] } {
  if (language === undefined)
    return { lacks: lack('language', language, 'Say in which language this version is written.') }
  return {
    document: document.id,
    language,
    title: title ?? Object.values(document.labels)[0] ?? '',
    date: document.date,
  }
}

function lack(field: string, value: string | undefined, remedy: string): readonly Lack[] {
  return value === undefined ? [{ field, problem: 'is missing', remedy }] : []
}

function sourceOf(
  { document, title }: Described,
  { readAt, readIn, publisher = '' }: DocumentDescription,
  provenance: Provenance,
): readonly Extract<NodeInput, { kind: 'SOURCE' }>[] {
  if (readAt === undefined || readIn === undefined) return []
  const { import: importId } = provenance(TEXT)
  const id = `read-${document}-${importId}`
  return [{ kind: 'SOURCE', id, title, publisher, locator: readAt, classes: [readIn], provenance: provenance(TEXT) }]
}

function documentNode(
  { document, title, date, language }: Described,
  { issuers = [], symbol, medium = 'text', category = 'document', publisher }: DocumentDescription,
  cited: Cited,
  provenance: Provenance,
): NodeInput {
  return {
    kind: 'DOCUMENT',
    id: document,
    labels: { [language]: title },
    date,
    ...(symbol === undefined ? {} : { symbol }),
    ...(publisher === undefined ? {} : { publisher }),
    medium,
    category,
    issuers,
    citations: [...cited],
    verification: 'UNCHECKED',
    provenance: provenance(TEXT),
  }
}

/** A decision is taken only with the date of an event and the type of an instrument. */
function entityNode({ seq, decision }: Made<'CREATE_ENTITY'>, cited: Cited, provenance: Provenance): NodeInput {
  const { id, kind, labels, description, aliases, date = '', instrumentType = 'TREATY' } = decision
  const node = {
    id,
    labels,
    aliases: aliases.map((alias) => ({ ...alias, provenance: provenance(MANUAL, seq) })),
    ...(description === undefined ? {} : { description }),
    citations: [...cited],
    verification: 'UNCHECKED' as const,
    provenance: provenance(MANUAL, seq),
  }
  if (kind === 'EVENT') return { kind, ...node, date }
  if (kind === 'INSTRUMENT') return { kind, ...node, type: instrumentType }
  return { kind, ...node }
}

function propositionNode({ seq, decision }: Made<'CREATE_PROPOSITION'>, provenance: Provenance): NodeInput {
  const { type: _, ...proposition } = decision
  return { kind: 'PROPOSITION', ...proposition, provenance: provenance(MANUAL, seq) }
}

function mentionNodes(
  imported: Imported,
  review: Review,
  text: KeptText,
  provenance: Provenance,
): readonly NodeInput[] {
  const accepted = imported.mentions.flatMap(({ start, end, candidates }, index) => {
    const verdict = review.mentions[index]
    if (verdict?.type !== 'ACCEPTED') return []
    const rule = candidates.find(({ id }) => id === verdict.as)?.rule ?? MANUAL
    return [{ start, end, entity: verdict.as, provenance: provenance(rule, verdict.seq) }]
  })
  const added = review.addedMentions.map(({ seq, decision: { start, end, entity } }) => ({
    start,
    end,
    entity,
    provenance: provenance(MANUAL, seq),
  }))
  const counts = new Map<string, number>()
  const known = new Set<string>()
  return [...accepted, ...added].flatMap(({ start, end, entity, ...rest }) => {
    const key = `${start}-${end} ${entity}`
    if (known.has(key)) return []
    known.add(key)
    const ordinal = (counts.get(`${start}-${end}`) ?? 0) + 1
    counts.set(`${start}-${end}`, ordinal)
    const place = text.place(start, end)
    return [
      {
        kind: 'MENTION' as const,
        ...place,
        ...rest,
        id: mentionId(place.expression, start, end, ordinal),
        entity,
        exact: text.slice(start, end),
        verification: 'UNCHECKED' as const,
      },
    ]
  })
}

function claimNodes(
  review: Review,
  text: KeptText,
  { document, date }: Described,
  provenance: Provenance,
): readonly NodeInput[] {
  const suggested = review.claims.flatMap((verdict, index) =>
    verdict.type === 'ACCEPTED'
      ? [{ name: suggestionName('c', index), claim: verdict.as, made: provenance('SPEECH_VERB', verdict.seq) }]
      : [],
  )
  const added = review.addedClaims.map(({ seq, name, decision }) => ({
    name: `a${name}`,
    claim: decision,
    made: provenance(MANUAL, seq),
  }))
  return [...suggested, ...added].flatMap(({ name, claim, made }) => {
    const { expression, passage, start, end, language } = text.place(claim.start, claim.end)
    const id = `${document}:${text.suffix}.${name}`
    return [
      {
        kind: 'ASSERTION',
        id,
        document,
        passage,
        ...wordingOf(claim),
        date,
        verification: 'UNCHECKED',
        provenance: made,
      },
      {
        kind: 'ANCHOR',
        id: `${id}:${text.suffix}`,
        assertion: id,
        expression,
        // A quote that lies in no passage is a fault that the check of the graph names.
        passage: passage ?? `${document}:p0`,
        language,
        exact: text.slice(start, end),
        prefix: '',
        suffix: '',
        start,
        end,
        sha256: text.sha256,
        provenance: made,
      },
    ] satisfies readonly NodeInput[]
  })
}

function wordingOf({
  speakers,
  speechAct,
  stance,
  addressees,
  proposition,
}: DecisionOf<'CLAIM'> | DecisionOf<'ADD_CLAIM'>) {
  return { speakers, speechAct, stance, addressees, proposition }
}
