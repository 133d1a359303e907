/** An entry of a bibliography. Empty fields are left out; `authors` are names of bodies, not of people. */
export interface Entry {
  readonly id: string
  readonly authors: readonly string[]
  readonly title: string
  /** EDTF. */
  readonly date: string | null
  readonly publisher: string
  readonly number: string
  /** Where it stands: a document with a paragraph, or a place in a source. */
  readonly howpublished: string
  readonly note: string
  readonly url: string
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash, so one that has no partner would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** An entry as BibTeX in UTF-8, as biber and the later BibTeX programs read it. */
export function bibtexOf(entry: Entry): string {
  const fields: readonly (readonly [string, string])[] = [
    // In braces of its own each, or "China and Russia" would be two people called China and Russia.
    ['author', entry.authors.map((name) => `{${escaped(name)}}`).join(' and ')],
    // A second pair keeps the capitals of names.
    ['title', entry.title === '' ? '' : `{${escaped(entry.title)}}`],
    ...datesOf(entry.date),
    ['publisher', escaped(entry.publisher)],
    ['number', escaped(entry.number)],
    ['howpublished', escaped(entry.howpublished)],
    ['note', escaped(entry.note)],
    ['url', entry.url],
  ]
  const lines = fields.flatMap(([name, value]) => {
    if (value === '') return []
    return name === 'month' ? [`  ${name} = ${value},`] : [`  ${name} = {${value}},`]
  })
  return [`@misc{${keyOf(entry.id)},`, ...lines, '}', ''].join('\n')
}

/** An id as a key: letters, digits and hyphens, which every program takes. */
export function keyOf(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}#$%&_~^]/g, (sign) => SIGNS[sign] ?? sign).replaceAll(/\s+/g, ' ')
}

/** The date for BibLaTeX, which reads EDTF, and year and month for those that do not. */
function datesOf(date: string | null): readonly (readonly [string, string])[] {
  if (date === null) return []
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? []
  const name = MONTHS[Number(month) - 1]
  return [
    ['date', date.replaceAll('..', '')],
    ['year', year ?? ''],
    ['month', name ?? ''],
  ]
}
