/** Why a document cannot be brought in. */
export const REFUSAL_CODES = [
  'EMPTY',
  'TOO_LARGE',
  'WRONG_ENCODING',
  'UNKNOWN_FORMAT',
  'ENCRYPTED',
  'NO_TEXT',
  'DOCTYPE',
  'MALFORMED',
  'ARCHIVE_TOO_LARGE',
  'REMOTE_CONTEXT',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** The document is refused whole: what is wrong with it, and what its user can do about it. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused'
  readonly code: RefusalCode
  readonly remedy: string
  /** What a text that is not in the encoding it should be in seems to be in. */
  readonly encoding: string | undefined
  constructor(code: RefusalCode, message: string, remedy: string, options?: ErrorOptions & { encoding?: string }) {
    super(message, options)
    this.code = code
    this.remedy = remedy
    this.encoding = options?.encoding
  }
}

/** What a reader should know of a document that was taken all the same. */
export interface Warning {
  readonly code: string
  readonly message: string
}
