import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { UI_LANGUAGES } from './languages.ts'
import type { UiLanguage } from './languages.ts'
import type { PageFamily } from '../state/page.ts'
import { WORDS } from './i18n.ts'
import type { Words } from './i18n.ts'
import type { FamilyWords } from './page-i18n.ts'
import { words as desk } from './words/desk/words.ts'
import { words as documents } from './words/documents/words.ts'
import { words as list } from './words/list/words.ts'
import { words as page } from './words/page/words.ts'
import { words as record } from './words/record/words.ts'
import { words as scenes } from './words/scenes/words.ts'
import { words as share } from './words/share/words.ts'
import { words as said } from './words/said/words.ts'
import { words as timeline } from './words/timeline/words.ts'
import { words as token } from './words/token/words.ts'
import { words as start } from './words/start/words.ts'

const PLURAL = /_(zero|one|two|few|many|other)$/
const CLIENT = join(import.meta.dirname, '..')

/** Words that load with pages, by the folder of client/features that alone may use them; those of `page` all may. */
const FAMILIES: Readonly<Record<PageFamily | 'page' | 'list' | 'timeline' | 'share' | 'token', FamilyWords>> = {
  page,
  list,
  timeline,
  start,
  record,
  said,
  documents,
  desk,
  share,
  scenes,
  token,
}
const LOADED_LATER = Object.entries(FAMILIES)

function allOf(language: UiLanguage): Words {
  return Object.assign({}, WORDS[language], ...LOADED_LATER.map(([, words]) => words[language])) as Words
}

function keysOf(language: UiLanguage): string[] {
  return Object.entries(allOf(language)).flatMap(([section, words]) =>
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
    const model = allOf('en')
    for (const [section, words] of Object.entries(allOf(language))) {
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

describe.each(LOADED_LATER)('words of %s', (family, { en }) => {
  const sections = Object.keys(en)

  test('share no section with others', () => {
    const others = [WORDS.en, ...LOADED_LATER.filter(([name]) => name !== family).map(([, words]) => words.en)]
    expect(others.flatMap((words) => Object.keys(words)).filter((section) => sections.includes(section))).toEqual([])
  })

  test('are used only where they are loaded', () => {
    const homes = family === 'page' ? Object.keys(FAMILIES) : [family]
    const elsewhere = files(CLIENT).filter(
      (file) => !file.includes('i18n') && !homes.some((home) => file.includes(join('features', home, ''))),
    )
    const used = new RegExp(`\\bt\\(\\s*['"\`](${sections.join('|')})\\.`)
    expect(elsewhere.filter((file) => used.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
