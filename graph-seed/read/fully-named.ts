import { labelsSchema, localizedSchema } from '../model/language.ts'

/** What the corpus says of everything with a name, beyond what the model asks for: a label in each label language, and what it is. */
export const FULLY_NAMED = { labels: labelsSchema, description: localizedSchema }
