import { localize } from '../../../graph-seed/model/language.ts'
import type {
  AssertionSuggestionResolvers,
  MentionCandidateResolvers,
  MentionSuggestionResolvers,
  NearPropositionResolvers,
} from '../__generated__/resolver-types.ts'
import { inRange } from '../arguments.ts'

export const MentionSuggestion: MentionSuggestionResolvers = {
  candidates: (mention) => [...mention.candidates],
}

export const MentionCandidate: MentionCandidateResolvers = {
  entity: (candidate, _, { graph }) => graph.loader.entity(candidate.id),
}

/** So many propositions come with a draft. */
const MOST_WITH_DRAFT = 3

export const AssertionSuggestion: AssertionSuggestionResolvers = {
  start: ({ draft }) => draft.start,
  end: ({ draft }) => draft.end,
  exact: ({ draft }) => draft.exact,
  speechAct: ({ draft }) => draft.speechAct,
  verb: ({ draft }) => draft.verb,
  speakers: async ({ draft }, _, { graph }) => [...(await graph.loader.entities(draft.speakers))],
  speakersFrom: ({ draft }) => draft.speakersFrom,
  addressees: async ({ draft }, _, { graph }) => [...(await graph.loader.entities(draft.addressees))],
  mentions: ({ mentions }) => [...mentions],
  nearest: ({ draft }, { first }) => draft.nearest.slice(0, inRange('first', first, 1, MOST_WITH_DRAFT)),
}

export const NearProposition: NearPropositionResolvers = {
  text: async (near, { language }, { graph }) =>
    localize((await graph.loader.get('PROPOSITION', near.id)).labels, language).text,
  textLanguage: async (near, { language }, { graph }) =>
    localize((await graph.loader.get('PROPOSITION', near.id)).labels, language).language,
  proposition: (near, _, { graph }) => graph.loader.get('PROPOSITION', near.id),
}
