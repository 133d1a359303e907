import { z } from 'zod'
import { dateSchema } from '../../graph-seed/model/date.ts'
import { FIDELITIES } from '../../graph-seed/model/document.ts'
import { idSchema } from '../../graph-seed/model/identifier.ts'
import { LABEL_LANGUAGES } from '../../graph-seed/model/language.ts'
import { SOURCE_CLASSES } from '../../graph-seed/model/source.ts'

const words = (most: number) => z.string().trim().min(1).max(most)

/**
 * What is told about a document beside its text. All of it may be told later and corrected; before the document can be
 * applied it needs an id, a title, a date, a language and who issued it.
 */
export const descriptionSchema = z.strictObject({
  /** Its id in the graph. */
  id: idSchema.max(90).optional(),
  /** The document of the graph of which it is another language version, or a later one: then all else but language and fidelity is that document's. */
  versionOf: idSchema.optional(),
  title: words(1000).optional(),
  date: dateSchema.optional(),
  issuers: z.array(idSchema).max(20).optional(),
  symbol: words(100).optional(),
  language: z.enum(LABEL_LANGUAGES).optional(),
  fidelity: z.enum(FIDELITIES).optional(),
  medium: words(100).optional(),
  category: words(100).optional(),
  publisher: words(200).optional(),
  /** URL, or where else it was read. */
  readAt: words(2000).optional(),
  /** What kind of source that is. */
  readIn: z.enum(SOURCE_CLASSES).optional(),
})
export type DocumentDescription = z.infer<typeof descriptionSchema>
