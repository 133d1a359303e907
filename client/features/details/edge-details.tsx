import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import type { MapEdge } from '../../state/atlas.ts'
import { lineOfEdge } from '../../state/filters.ts'
import { viewOfEdge } from '../../state/links.ts'
import { addressAt } from '../cite/address-at.ts'
import { CiteButtons } from '../cite/cite-buttons.tsx'
import { useExplorer } from '../explorer-context.ts'
import { UncheckedMark } from '../labels.tsx'
import { SourceLine } from '../source-line.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { LineStrands } from './line-strands.tsx'
import { Told } from '../told.tsx'

/** An edge and all that is drawn as one line with it. */
export function EdgeDetails({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { atlas, drawing, sentences, shown } = useExplorer()
  const group = lineOfEdge(drawing.lines, id)
  const line = lineOfEdge(shown.lines, id) ?? group
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
        {group !== undefined && <LineStrands line={group} />}
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
      <h2>
        <Told sentence={sentences.ofEdges(edges)} />
      </h2>
      {group !== undefined && <LineStrands line={group} />}
      {assertions.map((assertion) => (
        <EvidenceCard key={assertion.id} assertion={assertion} />
      ))}
      <p className="quiet caveat">{t('details.claimNote')}</p>
    </>
  )
}

/** One edge of the record with the places in sources that it rests on. */
function RecordFact({ edge }: { readonly edge: MapEdge }) {
  const { t, i18n } = useTranslation()
  const { atlas, view, addressOf, sentences } = useExplorer()
  return (
    <article className="record-fact" data-edge={edge.id}>
      <h2>
        <Told sentence={sentences.ofEdges([edge])} /> <UncheckedMark verification={edge.verification} />
      </h2>
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
        <dt>{t('evidence.verification')}</dt>
        <dd>{edge.verification === 'CHECKED' ? t('evidence.checked') : t('evidence.unchecked')}</dd>
      </dl>
      <h3>{t('details.sources')}</h3>
      {edge.citations.length === 0 && <p className="quiet">{t('details.structural')}</p>}
      {edge.citations.map((citation) => (
        <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
      ))}
      <div className="actions">
        <CiteButtons
          of={(citations) => citations.ofRecord(edge, addressAt(addressOf(viewOfEdge(view, atlas, edge))))}
        />
      </div>
    </article>
  )
}
