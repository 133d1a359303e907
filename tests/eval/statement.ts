import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { MarkedClaim, MarkedMention, MarkedText } from './marked-text.ts'

export const STATEMENT = 'cn-ru-bwc-statement-2021'

/** The shipped statement in each language, with what it names, annotated by hand in mentions.csv, and its assertions as what it claims. */
export function statementTexts({ nodes }: Bundle): readonly MarkedText[] {
  const document = nodes.find((node) => node.kind === 'DOCUMENT' && node.id === STATEMENT)
  if (document?.kind !== 'DOCUMENT') throw new Error(`The corpus has no ${STATEMENT}.`)
  const assertions = new Map(nodes.flatMap((node) => (node.kind === 'ASSERTION' ? [[node.id, node]] : [])))
  return nodes.flatMap((expression): readonly MarkedText[] => {
    if (expression.kind !== 'EXPRESSION' || expression.document !== STATEMENT) return []
    const claims = nodes.flatMap((anchor): readonly MarkedClaim[] => {
      if (anchor.kind !== 'ANCHOR' || anchor.expression !== expression.id) return []
      const assertion = assertions.get(anchor.assertion)
      if (assertion === undefined) return []
      const { speechAct: act, speakers, addressees } = assertion
      const { start, end, exact } = anchor
      return [{ start, end, exact, act, speakers, addressees }]
    })
    return [
      {
        name: `statement, ${expression.language}`,
        language: expression.language,
        date: document.date,
        issuers: document.issuers,
        text: expression.text,
        mentions: nodes.flatMap((node): readonly MarkedMention[] =>
          node.kind === 'MENTION' && node.expression === expression.id
            ? [{ start: node.start, end: node.end, exact: node.exact, ids: [node.entity], isOpen: false }]
            : [],
        ),
        claims,
      },
    ]
  })
}
