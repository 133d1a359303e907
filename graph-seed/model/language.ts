import { z } from 'zod'

/** Languages in which every entity of the corpus has a label (BCP 47 tags). */
export const LABEL_LANGUAGES = ['en', 'zh-Hant', 'zh-Hans', 'ru'] as const
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number]

/** Languages a name or a text may be in: the label languages and the other official languages of the United Nations. */
export const LANGUAGES = [...LABEL_LANGUAGES, 'fr', 'es', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

export const languageSchema = z.enum(LANGUAGES)

/** One label in each label language; other languages are welcome. */
export const labelsSchema = z.strictObject({
  en: z.string().min(1),
  'zh-Hant': z.string().min(1),
  'zh-Hans': z.string().min(1),
  ru: z.string().min(1),
  fr: z.string().min(1).optional(),
  es: z.string().min(1).optional(),
  ar: z.string().min(1).optional(),
})
export type Labels = z.infer<typeof labelsSchema>

/** A text in some languages, English at least. */
export const localizedSchema = labelsSchema.partial().required({ en: true })

/** A text in one language at least: of what an import brings, nobody may have an English name. */
export const textsSchema = labelsSchema
  .partial()
  .refine((texts) => Object.values(texts).some((text) => text !== undefined), 'is in no language: write it in one')
export type Localized = z.infer<typeof textsSchema>

/** The order in which another language stands in for a missing one. Scripts of one language come first. */
const FALLBACKS: Record<Language, readonly Language[]> = {
  en: ['en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  ru: ['ru', 'en'],
  fr: ['fr', 'en'],
  es: ['es', 'en'],
  ar: ['ar', 'en'],
}

/** The text in the wanted language, or in the nearest one that exists, with the language it really is in. */
export function localize(texts: Localized, wanted: Language): { language: Language; text: string } {
  for (const language of [...FALLBACKS[wanted], ...LANGUAGES]) {
    const text = texts[language]
    if (text !== undefined) return { language, text }
  }
  throw new Error('A text without a language: the model refuses it.')
}
