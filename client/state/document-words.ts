/** What documents of the corpus are, as it calls them, in the order of the alphabet; an import may call one otherwise. */
export const CATEGORIES = [
  'analysis',
  'announcements',
  'briefing',
  'comment',
  'compliance report',
  'decision',
  'draft resolution',
  'explanation of vote',
  'final document',
  'guidelines',
  'intervention',
  'joint statement',
  'meetings coverage',
  'mission news',
  'national statement',
  'news',
  'news report',
  'press conference',
  'press conference summary',
  'press conference transcript',
  'proposal',
  'reply',
  'report',
  'request',
  'resolution',
  'right of reply',
  'rules of procedure',
  'statement of a head of state',
  'statement of a spokesperson',
  'statement of an organization',
  'testimony',
  'working paper',
  'yearbook',
] as const
export type Category = (typeof CATEGORIES)[number]

/** The category by its own name, for words in the reader's language; null for one that has none. */
export function knownCategory(category: string): Category | null {
  return CATEGORIES.find((known) => known === category) ?? null
}
