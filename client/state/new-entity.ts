import type { CreatableKind, CreateEntityDecision, InstrumentType } from '../api/__generated__/desk-operations.ts'
import { UI_LANGUAGES } from '../i18n/languages.ts'
import type { UiLanguage } from '../i18n/languages.ts'

export const CREATABLE_KINDS = [
  'ORGANIZATION',
  'BODY',
  'PERSON',
  'GROUP',
  'INITIATIVE',
  'EVENT',
  'INSTRUMENT',
  'TOPIC',
] as const satisfies readonly CreatableKind[]

export type Texts = Readonly<Partial<Record<UiLanguage, string>>>

/** An entity that somebody is about to create, as it is typed. */
export interface NewEntity {
  readonly kind: CreatableKind
  /** Null while it follows from the names. */
  readonly id: string | null
  readonly labels: Texts
  /** Further names in one language, with a semicolon between them. */
  readonly aliases: Texts
  readonly date: string
  readonly instrumentType: InstrumentType | ''
}

/** It begins with the words that name it in the text. */
export function newEntity(words: string, language: UiLanguage): NewEntity {
  return { kind: 'ORGANIZATION', id: null, labels: { [language]: words }, aliases: {}, date: '', instrumentType: '' }
}

/** The id as typed, or one that follows from the names; `else` where they have no Latin letters. */
export function idOf(entity: Pick<NewEntity, 'id' | 'labels'>, otherwise: string): string {
  return entity.id ?? slugOf([entity.labels.en, ...Object.values(entity.labels)], otherwise)
}

/** The longest that an id made from words may be, so that it can still be read. */
const LONGEST = 60

/** The first of the texts that has Latin letters or digits, in the form of an id. */
export function slugOf(texts: readonly (string | undefined)[], otherwise: string): string {
  for (const text of texts) {
    const slug = (text ?? '')
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-|-$/g, '')
    if (slug.length > 1) return slug
  }
  return otherwise
}

/** As the server takes it. What is missing is left to it to tell, at the field. */
export function entityDecision(entity: NewEntity, otherwise: string): CreateEntityDecision {
  const { kind, date, instrumentType } = entity
  return {
    id: idOf(entity, otherwise),
    kind,
    labels: textInputs(entity.labels),
    aliases: UI_LANGUAGES.flatMap((language) =>
      (entity.aliases[language] ?? '')
        .split(/[;；]/)
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .map((text) => ({ language, text })),
    ),
    ...(kind === 'EVENT' && date.trim() !== '' ? { date: date.trim() } : {}),
    ...(kind === 'INSTRUMENT' && instrumentType !== '' ? { instrumentType } : {}),
  }
}

/** Texts by language as the server takes them; empty ones are left out. */
export function textInputs(texts: Texts): readonly { readonly language: UiLanguage; readonly text: string }[] {
  return UI_LANGUAGES.flatMap((language) => {
    const text = texts[language]?.trim() ?? ''
    return text === '' ? [] : [{ language, text }]
  })
}
