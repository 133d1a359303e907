import { compare } from '../model/order.ts'
import type { Corpus } from '../read/corpus.ts'
import type { Fault } from '../read/fault.ts'
import { assertionEvidence } from './assertion-evidence.ts'
import { edgeIds, foreignParts, longIds, versionIds } from './belonging.ts'
import { linkEnds, linkEvidence, linkRowsAgree } from './assertion-links.ts'
import { type Check, indexCorpus } from './corpus-index.ts'
import { dates } from './dates.ts'
import { duplicateIds } from './duplicate-ids.ts'
import { aboutEnds, edgeEnds } from './edge-ends.ts'
import { edgeRowsAgree, edgesWithoutEvidence } from './edge-rows.ts'
import { mentionPlaces, repeatedMentions } from './mentions.ts'
import { quotes } from './quotes.ts'
import { edgeCitations, gapEnds, references } from './references.ts'
import { sourceYields } from './source-yields.ts'
import { stances } from './stances.ts'
import { changedTexts, matchingVersions } from './texts.ts'
import { unassertedPropositions, uncitedSources, unreferencedEntities } from './unused.ts'
import { checkedWithoutSource } from './verification.ts'

const CHECKS: readonly Check[] = [
  duplicateIds,
  longIds,
  versionIds,
  foreignParts,
  edgeIds,
  references,
  edgeCitations,
  gapEnds,
  edgeEnds,
  aboutEnds,
  edgesWithoutEvidence,
  edgeRowsAgree,
  changedTexts,
  matchingVersions,
  quotes,
  mentionPlaces,
  repeatedMentions,
  assertionEvidence,
  linkEnds,
  linkEvidence,
  linkRowsAgree,
  dates,
  stances,
  checkedWithoutSource,
]

/** Checks for what is missing: they mean something only where every record could be read. */
const CHECKS_OF_THE_WHOLE: readonly Check[] = [
  unreferencedEntities,
  unassertedPropositions,
  uncitedSources,
  sourceYields,
]

/** Every fault of the corpus, by file and line. An empty list: it can be built. */
export function checkCorpus(corpus: Corpus): readonly Fault[] {
  const index = indexCorpus(corpus)
  const checks = corpus.faults.length === 0 ? [...CHECKS, ...CHECKS_OF_THE_WHOLE] : CHECKS
  return [...corpus.faults, ...checks.flatMap((check) => check(index))].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message),
  )
}
