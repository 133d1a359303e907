import type { EntityKind } from '../../api/__generated__/documents-operations.ts'

/** What documents name. */
export const NAMED_KINDS: readonly EntityKind[] = [
  'STATE', 'GROUP', 'ORGANIZATION', 'BODY', 'PERSON', 'TOPIC', 'INITIATIVE', 'EVENT', 'INSTRUMENT', 'PROVISION', 'DOCUMENT',
] // prettier-ignore
