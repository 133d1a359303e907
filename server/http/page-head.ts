import escapeHtml from 'escape-html'
import type { LabelLanguage } from '../../graph-seed/model/language.ts'

/** What a link is previewed by, and what the window is called until the explorer itself names it. */
export interface PageHead {
  readonly language: LabelLanguage
  readonly title: string
  readonly description: string
  /** The name of the whole. */
  readonly site: string
  /** Where the view stands. */
  readonly address: string
}

const LOCALES: Readonly<Record<LabelLanguage, string>> = {
  en: 'en_GB',
  'zh-Hant': 'zh_TW',
  'zh-Hans': 'zh_CN',
  ru: 'ru_RU',
}

/** Puts heads into the page that was built. Throws where the page has none of the places for them. */
export function pageWithHead(built: string): (head: PageHead) => string {
  const [before, afterLanguage] = cut(built, /<html lang="[^"]*">/)
  const [beforeDescription, afterDescription] = cut(
    afterLanguage,
    /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
  )
  const [beforeTitle, after] = cut(afterDescription, /<title>[^<]*<\/title>/)
  return (head) =>
    [
      before,
      `<html lang="${head.language}">`,
      beforeDescription,
      metadata(head),
      beforeTitle,
      `<title>${escapeHtml(head.title === head.site ? head.site : `${head.title} · ${head.site}`)}</title>`,
      after,
    ].join('')
}

function metadata({ language, title, description, site, address }: PageHead): string {
  const named = { description, 'twitter:card': 'summary', 'twitter:title': title, 'twitter:description': description }
  const properties = {
    'og:type': 'website',
    'og:site_name': site,
    'og:title': title,
    'og:description': description,
    'og:url': address,
    'og:locale': LOCALES[language],
  }
  return [
    ...Object.entries(named).map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}" />`),
    ...Object.entries(properties).map(
      ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}" />`,
    ),
  ].join('\n    ')
}

function cut(text: string, place: RegExp): readonly [string, string] {
  const found = place.exec(text)
  if (found === null) throw new Error(`The built page has no ${place.source}.`)
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)]
}
