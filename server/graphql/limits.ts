/** How much one request may ask for. Each limit has an error that names it; docs/graphql.md states them. */

/** Nodes in one `graph` field. */
export const MOST_NODES = 500
/** Seeds of a `graph` field, and entities to which its nodes are to be joined. */
export const MOST_SEEDS = 500
export const MOST_JOINED = 10_000
/** Hops of a `graph` field. */
export const MOST_DEPTH = 3
/** Items in one page of a connection. */
export const MOST_PAGE = 100
/** States in one page: more than there are, so that a table of a treaty's parties is one request. */
export const MOST_STATES = 250
/** Changes in one answer. */
export const MOST_CHANGES = 500
/** Instruments whose ledgers one request reads, and states whose votes it compares. */
export const MOST_INSTRUMENTS = 60
export const MOST_COMPARED = 12
/** Related documents in one answer. */
export const MOST_RELATED = 50
/** Propositions that a table of positions looks at, speakers in its columns, and documents it is asked of. */
export const MOST_ROWS = 500
export const MOST_COLUMNS = 40
export const MOST_TABLE_DOCUMENTS = 10
/** Hops of a path, and paths in an answer. */
export const MOST_PATH_LENGTH = 6
export const MOST_PATHS = 20
/** Characters of a search query. */
export const MOST_QUERY_LENGTH = 200
/** Characters of a text in which something is to be found, and issuers told of it. */
export const MOST_TEXT_LENGTH = 100_000
export const MOST_ISSUERS = 20
/** Propositions near to words. */
export const MOST_NEAREST = 10
/** Suggestions, or entries of its journal, that one answer tells of an import; decisions of one mutation; characters of a reason. */
export const MOST_SUGGESTIONS = 500
export const MOST_DECISIONS = 500
export const MOST_REASON_LENGTH = 2000
/** Levels of nesting, tokens, aliases and directives in an operation. */
export const MOST_NESTING = 15
export const MOST_TOKENS = 2000
export const MOST_ALIASES = 30
export const MOST_DIRECTIVES = 30
/** Operations in one request. */
export const MOST_OPERATIONS = 100
/** Fields that an operation may make the server answer, and those of a request together, as estimated in cost.ts. */
export const MOST_COST = 120_000
export const MOST_COST_TOGETHER = 600_000
