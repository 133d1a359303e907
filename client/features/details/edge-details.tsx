import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import type { MapEdge } from '../../state/atlas.ts'
import { lineOfEdge } from '../../state/filters.ts'
import { useExplorer } from '../explorer-context.ts'
import { UncheckedMark } from '../labels.tsx'
import { SourceLine } from '../source-line.tsx'
import { EvidenceCard } from './evidence-card.tsx'

/** An edge and all that is drawn as one line with it. */
export function EdgeDetails({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { atlas, drawing, sentences } = useExplorer()
  const line = lineOfEdge(drawing.lines, id)
  const edges = (line?.edges ?? [id]).flatMap((edge) => atlas.edges.get(edge) ?? [])
  const record = edges.filter((edge) => edge.layer === 'RECORD')
  const assertions = [...new Set(edges.flatMap((edge) => edge.assertions))].flatMap(
    (each) => atlas.assertions.get(each) ?? [],
  )
  const [only] = assertions
  if (record.length > 0) {
    return (
      <>
        <p className="kicker record-kicker">{t('legend.record')}</p>
        {record.map((edge) => (
          <RecordFact key={edge.id} edge={edge} />
        ))}
      </>
    )
  }
  if (assertions.length === 1 && only !== undefined && line?.type === 'speech')
    return <EvidenceCard assertion={only} main />
  return (
    <>
      <p className="kicker claim-kicker">{t('legend.claim')}</p>
      <h2>{sentences.ofEdges(edges)}</h2>
      {assertions.map((assertion) => (
        <EvidenceCard key={assertion.id} assertion={assertion} />
      ))}
      <p className="quiet caveat">{t('details.claimNote')}</p>
    </>
  )
}

function RecordFact({ edge }: { readonly edge: MapEdge }) {
  const { t, i18n } = useTranslation()
  const { sentences } = useExplorer()
  return (
    <article className="record-fact">
      <h2>
        {sentences.ofEdges([edge])} <UncheckedMark verification={edge.verification} />
      </h2>
      {(edge.date !== null || edge.until !== null) && (
        <dl className="facts">
          {edge.date !== null && (
            <>
              <dt>{t('details.made')}</dt>
              <dd>{formatDate(edge.date, t, i18n.language)}</dd>
            </>
          )}
          {edge.until !== null && (
            <>
              <dt>{t('details.until')}</dt>
              <dd>{formatDate(edge.until, t, i18n.language)}</dd>
            </>
          )}
        </dl>
      )}
      <h3>{t('details.sources')}</h3>
      {edge.citations.length === 0 && <p className="quiet">{t('details.structural')}</p>}
      {edge.citations.map((citation) => (
        <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
      ))}
    </article>
  )
}
