import type { TFunction } from 'i18next'

/** In English the day comes first, as in the documents of the United Nations. */
const UTC = { timeZone: 'UTC' } as const

/**
 * An EDTF date in words, with no more precision than it has: a year stays a year. A form that is not understood is shown as it stands.
 */
export function formatDate(date: string, t: TFunction, language: string): string {
  const [from, to] = date.split('/')
  if (from !== undefined && to !== undefined) {
    const open = (text: string) => text === '' || text === '..'
    if (open(from)) return t('date.until', { date: formatDate(to, t, language) })
    if (open(to)) return t('date.from', { date: formatDate(from, t, language) })
    return t('date.span', { from: formatDate(from, t, language), to: formatDate(to, t, language) })
  }
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/.exec(date)
  if (match === null) return date
  const [, year, month, day, mark] = match
  const moment = Date.UTC(
    Number(year),
    month === undefined ? 0 : Number(month) - 1,
    day === undefined ? 1 : Number(day),
  )
  const precision =
    day === undefined
      ? month === undefined
        ? ({ year: 'numeric' } as const)
        : ({ year: 'numeric', month: 'long' } as const)
      : ({ year: 'numeric', month: 'long', day: 'numeric' } as const)
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...precision, ...UTC }).format(moment)
  if (mark === '~') return t('date.about', { date: words })
  return mark === undefined ? words : t('date.uncertain', { date: words })
}
