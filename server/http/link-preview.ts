import { setTimeout } from 'node:timers/promises'
import { LABEL_LANGUAGES, type LabelLanguage, type Localized, localize } from '../../graph-seed/model/language.ts'
import { type EntityNode, isEntity } from '../../graph-seed/model/node.ts'
import type { GraphSnapshot } from '../domain/graph-store.ts'
import { PAGE_NAMES, PREVIEW_WORDS, type PreviewWords } from './preview-words.ts'

export interface Preview {
  readonly language: LabelLanguage
  readonly title: string
  readonly description: string
  readonly site: string
}

export interface PreviewOptions {
  readonly query: URLSearchParams
  /** As the browser sends it. */
  readonly acceptLanguage: string | undefined
  readonly snapshot: () => GraphSnapshot
  /** Milliseconds to wait for the store. */
  readonly patience: number
}

/** Things named in one title, and characters of a title or description. */
const MOST_NAMED = 4
const LONGEST = 200

/**
 * What the view of an address is called, in the language that the address or else the browser asks for. Somebody's claim is told as one.
 * At most one read from the store; without an answer of it, as of whatever is not known, the name of the whole.
 */
export async function previewOf({ query, acceptLanguage, snapshot, patience }: PreviewOptions): Promise<Preview> {
  const language = languageOf(query.get('lang'), acceptLanguage)
  const words = PREVIEW_WORDS[language]
  const general = { title: words.name, description: words.about }
  const late = new AbortController()
  const found = await Promise.race([
    told(query, language, words, snapshot).catch(() => null),
    setTimeout(patience, null, { signal: late.signal }).catch(() => null),
  ])
  late.abort()
  const { title, description } = found ?? general
  return { language, title: clipped(title), description: clipped(description), site: words.name }
}

type Told = Pick<Preview, 'title' | 'description'>

async function told(
  query: URLSearchParams,
  language: LabelLanguage,
  words: PreviewWords,
  snapshot: () => GraphSnapshot,
): Promise<Told | null> {
  const page = PAGE_NAMES.find((name) => (query.get(name) ?? '') !== '')
  const value = (name: string): readonly string[] => (query.get(name) ?? '').split(',').filter((id) => id !== '')
  const ids = page === undefined ? [...value('focus').slice(0, 1), ...value('doc').slice(0, 1)] : value(page)
  const wanted = ids.filter((id) => id !== 'all').slice(0, MOST_NAMED)
  if (page !== undefined && (wanted.length === 0 || WITHOUT_ENTITIES.has(page)))
    return { title: words.pages[page](''), description: words.about }
  if (page === undefined && query.has('scene')) return { title: words.scene, description: words.about }
  if (wanted.length === 0) return null
  const nodes = await snapshot().nodes(wanted)
  const entities = nodes.flatMap((node) => (node !== null && isEntity(node) ? [node] : []))
  const [first, ...others] = entities
  if (first === undefined) return null
  const named = entities.map((entity) => nameOf(entity, language, words))
  if (page === undefined) {
    const rest = others.length === 0 ? '' : ` — ${nameOf(others[0] ?? first, language, words)}`
    return { title: `${named[0] ?? ''}${rest}`, description: descriptionOf(first, language, words) }
  }
  const title = words.pages[page](new Intl.ListFormat(language).format(named))
  return { title, description: entities.length === 1 ? descriptionOf(first, language, words) : words.about }
}

/** Their ids are no entities. */
const WITHOUT_ENTITIES: ReadonlySet<string> = new Set(['record', 'changes', 'try', 'imports', 'import', 'scenes'])

/** A proposition's label is what somebody says: it never stands alone. */
function nameOf(entity: EntityNode, language: LabelLanguage, words: PreviewWords): string {
  const { text } = localize(entity.labels, language)
  return entity.kind === 'PROPOSITION' ? words.claim(text) : text
}

function descriptionOf(entity: EntityNode, language: LabelLanguage, words: PreviewWords): string {
  if (entity.kind === 'PROPOSITION') return words.claimed
  if (entity.kind === 'DOCUMENT') return words.document(entity.date)
  const description: Localized | undefined = 'description' in entity ? entity.description : undefined
  if (description === undefined) return words.about
  const text = localize(description, language).text
  return entity.verification === 'UNCHECKED' ? `${text} (${words.unchecked})` : text
}

/** Whoever names a language in the address means it; otherwise the first that the browser asks for and the explorer speaks. */
function languageOf(lang: string | null, acceptLanguage = ''): LabelLanguage {
  const named = LABEL_LANGUAGES.find((tag) => tag === lang)
  if (named !== undefined) return named
  const asked = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.trim().toLowerCase().split(';q=')
      return { tag, quality: quality === '' ? 1 : Number(quality) || 0 }
    })
    .sort((one, other) => other.quality - one.quality)
  for (const { tag } of asked) {
    const [language] = tag.split('-')
    if (language === 'zh') return /-(hant|tw|hk|mo)\b/.test(tag) ? 'zh-Hant' : 'zh-Hans'
    if (language === 'en' || language === 'ru') return language
  }
  return 'en'
}

/** Without signs that turn the direction of what stands around it. */
function clipped(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
  const points = Array.from(plain)
  return points.length <= LONGEST ? plain : `${points.slice(0, LONGEST - 1).join('')}…`
}
