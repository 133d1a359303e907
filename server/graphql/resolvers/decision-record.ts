import type { Decision } from '../../desk/decision.ts'
import type { DecisionRecord } from '../__generated__/resolver-types.ts'
import { fieldName } from './decision-input.ts'

/** A decision in the form in which a journal is shown: the same few fields for all. */
export function recordOf(decision: Decision): DecisionRecord {
  const nothing = { type: fieldName(decision.type), suggestions: [], ids: [], words: null, reason: null }
  switch (decision.type) {
    case 'NAME':
      return { ...nothing, suggestions: decision.mentions, ids: [decision.entity] }
    case 'ACCEPT':
      return { ...nothing, suggestions: decision.mentions }
    case 'REJECT':
      return { ...nothing, suggestions: decision.suggestions, reason: decision.reason ?? null }
    case 'ADD_MENTION':
      return { ...nothing, ids: [decision.entity] }
    case 'CLAIM':
      return { ...nothing, suggestions: [decision.claim], ids: [...decision.speakers, decision.proposition] }
    case 'ADD_CLAIM':
      return { ...nothing, ids: [...decision.speakers, decision.proposition] }
    case 'CREATE_ENTITY':
    case 'CREATE_PROPOSITION':
      return { ...nothing, ids: [decision.id] }
    case 'SAME_AS':
    case 'NOT_SAME_AS':
      return { ...nothing, ids: [decision.entity], words: decision.name, reason: decision.reason }
    case 'SAME_AS_ENTRY':
      return {
        ...nothing,
        ids: [decision.entity],
        words: `${decision.scheme} ${decision.value}`,
        reason: decision.reason,
      }
    case 'REMOVE':
      return { ...nothing, suggestions: decision.added }
    case 'NOT_VERSION_OF':
      return { ...nothing, ids: [decision.document], reason: decision.reason ?? null }
    case 'DESCRIBE': {
      const { versionOf } = decision.description
      return versionOf === undefined ? nothing : { ...nothing, ids: [versionOf] }
    }
  }
}
