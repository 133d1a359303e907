import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { UI_LANGUAGES } from './languages.ts'
import type { UiLanguage } from './languages.ts'
import { WORDS } from './i18n.ts'
import { RECORD_WORDS } from './record-i18n.ts'

const PLURAL = /_(zero|one|two|few|many|other)$/
const CLIENT = join(import.meta.dirname, '..')

function keysOf(language: UiLanguage): string[] {
  return Object.entries({ ...WORDS[language], ...RECORD_WORDS[language] }).flatMap(([section, words]) =>
    Object.keys(words).map((key) => `${section}.${key}`),
  )
}
const bare = (key: string) => key.replace(PLURAL, '')
const english = new Set(keysOf('en').map(bare))
const counted = new Set(
  keysOf('en')
    .filter((key) => PLURAL.test(key))
    .map(bare),
)

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) => !file.includes(join('i18n', 'words')) && !file.includes('graphiql') && !file.includes('__generated__'),
    )
}

function sources(folder: string): string[] {
  return files(folder).map((file) => readFileSync(file, 'utf8'))
}

describe.each(UI_LANGUAGES)('the interface in %s', (language) => {
  test('has every key and no other', () => {
    expect(new Set(keysOf(language).map(bare))).toEqual(english)
  })

  test('has exactly the plural forms of its grammar', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const expected = [...counted].flatMap((key) => forms.map((form) => `${key}_${form}`)).sort()
    expect(
      keysOf(language)
        .filter((key) => PLURAL.test(key))
        .sort(),
    ).toEqual(expected)
  })

  test('fills in what English fills in', () => {
    const holes = (words: string | undefined) => new Set(words?.match(/\{\{\w+\}\}/g))
    const model = { ...WORDS.en, ...RECORD_WORDS.en }
    for (const [section, words] of Object.entries({ ...WORDS[language], ...RECORD_WORDS[language] })) {
      for (const [key, text] of Object.entries(words)) {
        const table = model[section]
        const english = table?.[key] ?? table?.[`${bare(key)}_other`]
        expect({ key, holes: holes(text) }).toEqual({ key, holes: holes(english) })
        expect(text.trim()).not.toBe('')
      }
    }
  })
})

test('every key is used somewhere', () => {
  const code = sources(CLIENT).join('\n')
  const whole = new Set([...code.matchAll(/['"]([a-z]\w*\.\w+)['"]/gi)].map((match) => match[1]))
  const sections = new Set([...code.matchAll(/`([a-z]\w*)\.\$\{/gi)].map((match) => match[1]))
  const unused = [...english].filter((key) => !whole.has(key) && !sections.has(key.split('.')[0]))
  expect(unused).toEqual([])
})

test('words of the record are used only where they are loaded, and share no section with the others', () => {
  const sections = Object.keys(RECORD_WORDS.en)
  expect(sections.filter((section) => section in WORDS.en)).toEqual([])
  const elsewhere = files(CLIENT).filter((file) => !file.includes(join('features', 'record')) && !file.includes('i18n'))
  const used = new RegExp(`\\bt\\(\\s*['"\`](${sections.join('|')})\\.`)
  expect(elsewhere.filter((file) => used.test(readFileSync(file, 'utf8')))).toEqual([])
})
