import { SaxesParser } from 'saxes'
import { MOST_DEPTH } from '../limits.ts'
import { DocumentRefused, type Warning } from '../refusal.ts'
import { type Extract, oneLine } from './extract.ts'

/** Elements that stand inside a line, by their local names in Akoma Ntoso 1.0; every other one ends it. */
const INLINE = new Set(
  (
    'a abbr affectedDocument b concept date decoration def del docAuthority docCommittee docDate docIntroducer docNumber ' +
    'docProponent docPurpose docStage docStatus docTitle docType documentRef entity eol event fillIn i img inline ins judge ' +
    'lawyer legislature location marker mmod mod mref neutralCitation noteRef num object omissis opinion organization outcome ' +
    'party person placeholder process quantity ref relatedDocument remark rmod role rref session shortTitle signature span ' +
    'sub sup term time u vote'
  ).split(' '),
)

/** Elements whose text is no part of the document's own words. */
const LEFT_OUT = new Set(['meta', 'authorialNote'])

/** Names of `FRBRlanguage`, from ISO 639-2 or 639-1, as this project writes them; a script is told from the text. */
const LANGUAGES: Readonly<Record<string, string>> = { eng: 'en', zho: 'zh', chi: 'zh', rus: 'ru' }

/**
 * The words of a document in Akoma Ntoso, of which AKN4UN is a profile. No entity is expanded but the five of XML, nothing is
 * fetched, and a document type declaration is refused. Throws DocumentRefused.
 */
export function readAkomaNtoso(xml: string): Extract {
  const reader = new Reader()
  const parser = new SaxesParser({ xmlns: true })
  parser.on('doctype', () => {
    throw new DocumentRefused(
      'DOCTYPE',
      'The XML has a document type declaration, which can define entities.',
      'Remove the <!DOCTYPE …> part: Akoma Ntoso needs none.',
    )
  })
  parser.on('error', (error) => {
    throw new DocumentRefused(
      'MALFORMED',
      `The XML is not well formed: ${error.message.replace(/\.$/, '')}.`,
      'Correct it at that place.',
      {
        cause: error,
      },
    )
  })
  parser.on('opentag', ({ local, attributes }) => {
    reader.open(local, (name) => Object.values(attributes).find((one) => one.local === name)?.value)
  })
  parser.on('closetag', ({ local }) => reader.close(local))
  parser.on('text', (text) => reader.words(text))
  parser.on('cdata', (text) => reader.words(text))
  parser.write(xml).close()
  return reader.extract()
}

class Reader {
  readonly #blocks: string[] = []
  #line = ''
  #depth = 0
  /** How many elements stand open that are left out. */
  #left = 0
  #notes = 0
  #title: string | null = null
  #titleFrom: number | null = null
  #language: string | null = null

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (this.#depth === 0 && name !== 'akomaNtoso') throw notAkomaNtoso(name)
    this.#depth += 1
    if (this.#depth > MOST_DEPTH) {
      throw new DocumentRefused(
        'MALFORMED',
        `Elements stand in one another more than ${MOST_DEPTH} deep.`,
        'Flatten the XML.',
      )
    }
    if (name === 'FRBRlanguage') this.#language ??= languageOf(attribute('language'))
    if (LEFT_OUT.has(name)) this.#left += 1
    if (name === 'authorialNote') this.#notes += 1
    if (this.#left > 0) return
    if (!INLINE.has(name)) this.#endLine()
    if (name === 'docTitle') this.#titleFrom = this.#line.length
  }

  close(name: string): void {
    this.#depth -= 1
    if (this.#left === 0) {
      if (name === 'docTitle' && this.#titleFrom !== null)
        this.#title ??= oneLine(this.#line.slice(this.#titleFrom)) || null
      // The number of a paragraph stands in the same line as its words.
      if (name === 'num' || name === 'eol') this.#line += ' '
      else if (!INLINE.has(name)) this.#endLine()
    }
    if (LEFT_OUT.has(name)) this.#left -= 1
  }

  words(text: string): void {
    if (this.#left === 0) this.#line += text
  }

  extract(): Extract {
    if (this.#line.trim() !== '') this.#blocks.push(oneLine(this.#line))
    const at = this.#title === null ? -1 : this.#blocks.indexOf(this.#title)
    return {
      title: this.#title,
      blocks: this.#blocks.filter((_, index) => index !== at),
      declaredLanguage: this.#language,
      warnings: this.#warnings(),
    }
  }

  #warnings(): readonly Warning[] {
    if (this.#notes === 0) return []
    return [{ code: 'NOTES_LEFT_OUT', message: `${this.#notes} notes (authorialNote) were left out.` }]
  }

  #endLine(): void {
    const line = oneLine(this.#line)
    // A line of a number alone waits for the words of its paragraph.
    if (/^[(（]?(\p{N}{1,3}|[IVXLC]{1,6}|\p{L})[.)）、]?$/u.test(line)) {
      this.#line = `${line} `
      return
    }
    if (line !== '') this.#blocks.push(line)
    this.#line = ''
    this.#titleFrom = null
  }
}

function languageOf(value: string | undefined): string | null {
  return value === undefined ? null : (LANGUAGES[value] ?? value)
}

function notAkomaNtoso(root: string): DocumentRefused {
  return new DocumentRefused(
    'UNKNOWN_FORMAT',
    `The XML is no Akoma Ntoso: its root is <${root}>, not <akomaNtoso>.`,
    'Bring the document as Akoma Ntoso, or as plain text, HTML or PDF.',
  )
}
