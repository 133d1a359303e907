import type { TFunction } from 'i18next'
import { bibtexOf } from '../state/bibtex.ts'
import type { Assertion, MapEdge } from '../state/atlas.ts'
import type { ReadDocument } from '../state/reading.ts'
import { formatDate } from './format-date.ts'
import type { Sentences } from './sentences.ts'

/** One thing as others cite it: in words and as BibTeX, both with the address at which it is found here. */
export interface Citation {
  readonly text: string
  readonly bibtex: string
  readonly url: string
}

/** Citations of what a person may point to. What was said is cited as said by its speakers, never as so. */
export interface Citations {
  readonly ofDocument: (document: ReadDocument, language: string | null, url: string) => Citation
  readonly ofPassage: (document: ReadDocument, number: number, language: string | null, url: string) => Citation
  readonly ofAssertion: (assertion: Assertion, document: ReadDocument | null, url: string) => Citation
  readonly ofRecord: (edge: MapEdge, url: string) => Citation
}

type Sources = ReadDocument['citations']

export function citationsFor(
  sentences: Sentences,
  t: TFunction,
  language: string,
  languageName: (tag: string) => string,
): Citations {
  const list = (parts: readonly (string | null | undefined)[]) =>
    parts
      .filter((part) => part != null && part !== '')
      .reduce<string>((one, other) => (one === '' ? (other ?? '') : t('cite.comma', { one, other })), '')
  const day = (date: string | null | undefined) => (date == null ? null : formatDate(date, t, language))
  const unchecked = (verification: string) => (verification === 'UNCHECKED' ? t('details.unchecked') : null)
  const place = (assertion: Assertion) =>
    assertion.passage == null ? (assertion.locator ?? null) : `¶ ${String(assertion.passage.number)}`
  const readIn = (sources: Sources) =>
    list(
      sources.map(({ source, locator }) =>
        t('cite.readIn', { source: list([source.title, source.publisher, locator]) }),
      ),
    )
  const versionOf = ({ expressions }: ReadDocument, wanted: string | null) => {
    const version = expressions.find((expression) => expression.language === wanted) ?? expressions[0]
    return version === undefined
      ? null
      : t('cite.version', {
          language: languageName(version.language),
          fidelity: t(`fidelityShort.${version.fidelity}`),
        })
  }

  const ofDocument = (
    document: ReadDocument,
    wanted: string | null,
    url: string,
    paragraph: number | null,
  ): Citation => {
    const authors = document.issuers.map((issuer) => issuer.label)
    const title = document.expressions.find((expression) => expression.language === wanted)?.title ?? document.label
    const where = paragraph === null ? null : `¶ ${String(paragraph)}`
    const note = list([versionOf(document, wanted), readIn(document.citations), unchecked(document.verification)])
    const sentence = authors.length === 0 ? title : t('cite.document', { who: sentences.names(authors), title })
    return {
      text: t('cite.plain', {
        sentence,
        facts: list([day(document.date), document.symbol, where, document.publisher, note, t('app.name')]),
        url,
      }),
      bibtex: bibtexOf({
        id: paragraph === null ? document.id : `${document.id} p${String(paragraph)}`,
        authors,
        title,
        date: document.date,
        publisher: document.publisher ?? '',
        number: document.symbol ?? '',
        howpublished: where ?? '',
        note,
        url,
      }),
      url,
    }
  }

  return {
    ofDocument: (document, wanted, url) => ofDocument(document, wanted, url, null),
    ofPassage: (document, number, wanted, url) => ofDocument(document, wanted, url, number),
    ofAssertion: (assertion, document, url) => {
      const sentence = sentences.ofAssertion(assertion)
      const near = (tag: string) => (tag === language ? 0 : tag.slice(0, 2) === language.slice(0, 2) ? 1 : 2)
      const [anchor] = [...assertion.anchors].sort((one, other) => near(one.language) - near(other.language))
      const version =
        anchor === undefined
          ? null
          : t('cite.version', {
              language: languageName(anchor.language),
              fidelity: t(`fidelityShort.${anchor.expression.fidelity}`),
            })
      const sources = assertion.citations.length > 0 ? assertion.citations : (document?.citations ?? [])
      const where = list([assertion.document.label, place(assertion)])
      const rest = list([version, readIn(sources), unchecked(assertion.verification)])
      const facts = list([where, day(assertion.date), document?.symbol, rest, t('app.name')])
      return {
        text:
          anchor === undefined
            ? t('cite.unquoted', { sentence, facts, url })
            : t('cite.quoted', { sentence, quote: anchor.exact, facts, url }),
        bibtex: bibtexOf({
          id: assertion.id,
          authors: assertion.speakers.map((speaker) => speaker.label),
          title: sentence,
          date: assertion.date,
          publisher: document?.publisher ?? '',
          number: document?.symbol ?? '',
          howpublished: where,
          note: list([anchor?.exact, rest]),
          url,
        }),
        url,
      }
    },
    ofRecord: (edge, url) => {
      const sentence = sentences.ofEdges([edge])
      const place = ({ source, locator }: MapEdge['citations'][number]) =>
        list([locator, source.statusDate == null ? null : t('evidence.asOf', { date: day(source.statusDate) ?? '' })])
      const sources = edge.citations.map((citation) =>
        list([citation.source.title, citation.source.publisher, place(citation)]),
      )
      const rest = sources.length === 0 ? t('details.structural').replace(/[.。]$/, '') : list(sources)
      const marks = list([day(edge.date), unchecked(edge.verification)])
      // What is cited of the record is its sources: one entry each, or the graph itself where the structure of the thing is all.
      const entries =
        edge.citations.length === 0
          ? [{ id: edge.id, author: t('app.name'), title: sentence, date: null, where: '' }]
          : edge.citations.map((citation, index) => ({
              id: edge.citations.length === 1 ? edge.id : `${edge.id} ${String(index + 1)}`,
              author: citation.source.publisher,
              title: citation.source.title,
              date: citation.source.date ?? citation.source.statusDate ?? null,
              where: place(citation),
            }))
      return {
        text: t('cite.plain', { sentence, facts: list([marks, rest, t('app.name')]), url }),
        bibtex: entries
          .map(({ id, author, title, date, where }) =>
            bibtexOf({
              id,
              authors: author === '' ? [] : [author],
              title,
              date,
              publisher: '',
              number: '',
              howpublished: where,
              note: list([sentence, marks]),
              url,
            }),
          )
          .join('\n'),
        url,
      }
    },
  }
}
