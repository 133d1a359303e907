import { LABEL_LANGUAGES, type LabelLanguage, type Language } from '../../../graph-seed/model/language.ts'
import { isEntity } from '../../../graph-seed/model/node.ts'
import { guessLanguage } from '../../ingest/document/guess-language.ts'
import type { Mention } from '../../ingest/mentions/suggestion.ts'
import type { WordsOfGraph } from '../../suggest/suggester.ts'
import type { QueryResolvers } from '../__generated__/resolver-types.ts'
import { distinct, inRange } from '../arguments.ts'
import type { GraphReading } from '../context.ts'
import { badInput, notFound } from '../errors.ts'
import { MOST_ISSUERS, MOST_NEAREST, MOST_TEXT_LENGTH } from '../limits.ts'
import type { Loader } from '../loader.ts'

/** What a text names and claims, for whoever asks: nothing is kept. */
export const SuggestQuery = {
  suggestMentions: async (_, { text, language, date }, { graph, suggester }) => {
    const hints = { date: date ?? undefined, issuers: [] }
    const read = { language: languageOf(text, language), text: readable(text) }
    const { mentions } = await suggester.suggest(wordsOf(graph), read.text, hints)
    return { language: read.language, mentions: [...mentions] }
  },
  suggestAssertions: async (_, { text, language, date, issuers }, { graph, suggester }) => {
    languageOf(text, language)
    const hints = { date: date ?? undefined, issuers: await issuersOf(issuers, graph.loader) }
    const { mentions, drafts } = await suggester.suggest(wordsOf(graph), readable(text), hints)
    return drafts.map((draft) => ({ draft, mentions: mentions.filter((one) => isWithin(one, draft)) }))
  },
  nearestPropositions: async (_, { text, first }, { graph, suggester }) => [
    ...(await suggester.nearest(wordsOf(graph), readable(text), inRange('first', first, 1, MOST_NEAREST))),
  ],
} satisfies QueryResolvers

/** The revision is read once in an execution. */
function wordsOf({ loader, snapshot }: GraphReading): WordsOfGraph {
  return { revision: () => loader.revision(), all: (query) => snapshot.all(query) }
}

function readable(text: string): string {
  if (text.length <= MOST_TEXT_LENGTH) return text
  throw badInput(
    'text',
    `it has ${text.length} characters`,
    `Give at most ${MOST_TEXT_LENGTH}: ask for its parts one after another.`,
  )
}

function languageOf(text: string, given: Language | null | undefined): LabelLanguage | null {
  if (given == null) return guessLanguage(text).language
  const known = LABEL_LANGUAGES.find((language) => language === given)
  if (known !== undefined) return known
  const remedy = `Give one of ${LABEL_LANGUAGES.join(', ')}, or leave it out.`
  throw badInput('language', `nothing can be found in texts in "${given}"`, remedy)
}

async function issuersOf(ids: readonly string[], loader: Loader): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const issuers = distinct('issuers', ids, MOST_ISSUERS)
  const found = await Promise.all(issuers.map((id) => loader.find(id)))
  const unknown = issuers.filter((_, index) => !isKnown(found[index]))
  if (unknown.length > 0) throw notFound('issuers', unknown)
  return issuers
}

function isKnown(node: Awaited<ReturnType<Loader['find']>> | undefined): boolean {
  return node != null && isEntity(node)
}

function isWithin(mention: Mention, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return mention.start < end && mention.end > start
}
