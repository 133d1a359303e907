import { BookOpenText, Columns3 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DetailsDocument } from '../../api/__generated__/operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { assertionsOf } from '../../state/emphasis.ts'
import { pageForEntity, pageOf } from '../../state/page.ts'
import { NodeActions } from '../arrange/node-actions.tsx'
import { useExplorer } from '../explorer-context.ts'
import { KindMark } from '../kind-mark.tsx'
import { Description, FallbackMark, languageName, UncheckedMark } from '../labels.tsx'
import { Missing } from '../page/states.tsx'
import { NoteField } from '../scene/note-field.tsx'
import { SourceLine } from '../source-line.tsx'
import { Failure } from '../states/failure.tsx'
import { ViewLink } from '../view-link.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { ExpandForm } from './expand-form.tsx'
import { DateFacts, History, Positions } from './node-facts.tsx'
import { StatementList } from './statement-list.tsx'
import { Count } from '../count.tsx'
import { Told } from '../told.tsx'

/** Kinds that no text is read for. */
const NEVER_NAMED: ReadonlySet<string> = new Set(['PROPOSITION', 'ROLL_CALL'])

/** An entity: what it is, what is said about it here, what is on record about it, and what else it is joined to. */
export function NodeDetails({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { atlas, language, sentences, view } = useExplorer()
  const asked = useRequest(DetailsDocument, { id, language })
  const known = atlas.nodes.get(id)
  const entity = (asked.data ?? asked.earlier)?.entity ?? null
  const node = known ?? entity
  if (node == null) {
    if (asked.error !== null) return <Failure error={asked.error} retry={asked.retry} />
    return asked.loading ? <Skeleton /> : <Missing id={id} />
  }
  const page = pageForEntity(node.kind, id)
  const isClaim = node.kind === 'PROPOSITION'
  const isSpokenOf = entity?.neighbourCounts.some(
    ({ edgeType, direction }) => edgeType === 'ABOUT' && direction === 'IN',
  )
  const assertions = assertionsOf({ type: 'node', id }, atlas)
  return (
    <>
      <p className={isClaim ? 'kicker claim-kicker' : 'kicker'}>
        <KindMark kind={node.kind} /> {isClaim ? t('legend.claim') : t(`kind.${node.kind}`)}
      </p>
      <h2 lang={isClaim ? undefined : node.labelLanguage}>
        <bdi>{isClaim ? <Told sentence={sentences.ofNode(node)} /> : node.label}</bdi>{' '}
        <UncheckedMark verification={node.verification} />
      </h2>
      {!isClaim && <FallbackMark labelLanguage={node.labelLanguage} />}
      {(page !== null || isSpokenOf === true) && (
        <p className="actions">
          {page !== null && (
            <ViewLink to={{ ...view, page }} className="button">
              <BookOpenText aria-hidden="true" size={15} /> {t('details.openPage')}
            </ViewLink>
          )}
          {isSpokenOf === true && (
            <ViewLink to={{ ...view, page: pageOf('positions', [id]) }} className="button">
              <Columns3 aria-hidden="true" size={15} /> {t('details.sideBySide')}
            </ViewLink>
          )}
        </p>
      )}
      {!NEVER_NAMED.has(node.kind) && (
        <p className="page-entry spaced-links">
          <ViewLink to={{ ...view, page: pageOf('documents', [id]) }}>{t('mentioned.documents')}</ViewLink>
          <ViewLink to={{ ...view, page: pageOf('documents', [id], { part: 'together' }) }}>
            {t('mentioned.together')}
          </ViewLink>
        </p>
      )}
      <NodeActions id={id} />
      {known !== undefined && <NoteField on={id} />}
      {asked.error !== null && <Failure error={asked.error} retry={asked.retry} small />}
      {entity === null && asked.loading && <Skeleton />}
      {entity !== null && (
        <>
          {!isClaim && <Description text={entity.description} language={entity.descriptionLanguage} />}
          <DateFacts entity={entity} />
        </>
      )}
      {isClaim ? (
        assertions.map((assertion) => (
          <EvidenceCard key={assertion.id} assertion={assertion} titled={assertions.length > 1} />
        ))
      ) : (
        <StatementList title={t('details.statements')} assertions={assertions} />
      )}
      {entity !== null && 'positions' in entity && <Positions positions={entity.positions} />}
      {isClaim && <p className="quiet caveat">{t('details.claimNote')}</p>}
      <RecordList id={id} />
      {entity !== null && (
        <>
          {'statusLog' in entity && <History entries={entity.statusLog} />}
          {entity.aliases.length > 0 && (
            <>
              <h3>{t('details.aliases')}</h3>
              <ul className="aliases">
                {entity.aliases.map((alias) => (
                  <li
                    key={`${alias.language} ${alias.text}`}
                    lang={alias.language}
                    title={languageName(alias.language)}
                  >
                    {alias.text}
                  </li>
                ))}
              </ul>
            </>
          )}
          {entity.citations.length > 0 && (
            <>
              <h3>{t('details.sources')}</h3>
              {entity.citations.map((citation) => (
                <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
              ))}
            </>
          )}
          <ExpandForm id={id} counts={entity.neighbourCounts} />
        </>
      )}
    </>
  )
}

/** The record edges at a node, each leading to its source. */
function RecordList({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { atlas, sentences, select } = useExplorer()
  const edges = [...atlas.edges.values()].filter(
    (edge) => edge.layer === 'RECORD' && !atlas.gone.has(edge.id) && (edge.source === id || edge.target === id),
  )
  if (edges.length === 0) return null
  return (
    <>
      <h3>
        {t('details.record')} <Count value={edges.length} />
      </h3>
      <ul className="statements">
        {edges.map((edge) => (
          <li key={edge.id}>
            <button
              type="button"
              className="row-button record"
              onClick={() => {
                select({ type: 'edge', id: edge.id })
              }}
            >
              <Told sentence={sentences.ofEdges([edge])} />
            </button>{' '}
            <UncheckedMark verification={edge.verification} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Skeleton() {
  return (
    <div className="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  )
}
