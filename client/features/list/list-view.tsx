import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import type { MapEdge, MapNode } from '../../state/atlas.ts'
import type { Line } from '../../state/lines.ts'
import { KINDS } from '../../state/vocabulary.ts'
import { useExplorer } from '../explorer-context.ts'
import { KindMark } from '../kind-mark.tsx'
import { FallbackMark, UncheckedMark } from '../labels.tsx'
import './list-view.css'

/** The map's nodes and edges as tables: the same filters, the same selection, no canvas. */
export function ListView(): ReactNode {
  const { t } = useTranslation()
  const { shown } = useExplorer()
  const said = shown.lines.filter((line) => line.type === 'speech')
  const record = shown.lines.filter((line) => line.type === 'record')
  return (
    <div className="list" id="list" tabIndex={-1}>
      <h2>{t('list.title')}</h2>
      <p className="quiet">{t('list.intro')}</p>
      <SaidTable lines={said} />
      <RecordTable lines={record} />
      <EntityTable />
    </div>
  )
}

function useRow() {
  const { emphasis, atlas } = useExplorer()
  const edgesOf = (line: Line) => line.edges.flatMap((id) => atlas.edges.get(id) ?? [])
  const row = (id: string) => {
    const lit = emphasis !== null && (emphasis.lines.has(id) || emphasis.nodes.has(id))
    return {
      className: lit ? 'lit' : undefined,
      'aria-current': emphasis?.selected.has(id) === true ? ('true' as const) : undefined,
    }
  }
  return { row, edgesOf }
}

function SaidTable({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation()
  const { atlas, select, sentences } = useExplorer()
  const { row, edgesOf } = useRow()
  const order = useMemo(() => {
    const places = new Map(atlas.document.assertions.map((assertion, index) => [assertion.proposition.id, index]))
    return [...lines].sort((one, other) => (places.get(one.target) ?? 1e6) - (places.get(other.target) ?? 1e6))
  }, [atlas, lines])
  const paragraphs = (edges: readonly MapEdge[]) => {
    const numbers = edges.flatMap((edge) => edge.assertions).map((id) => atlas.assertions.get(id)?.passage?.number)
    return [...new Set(numbers.filter((number) => number !== undefined))].join(', ')
  }
  return (
    <table aria-label={t('list.said')}>
      <caption>
        {t('list.said')} <span className="count">{lines.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('list.sentence')}</th>
          <th scope="col" className="narrow-cell">
            {t('list.paragraph')}
          </th>
        </tr>
      </thead>
      <tbody>
        {order.map((line) => (
          <tr key={line.id} {...row(line.id)}>
            <td>
              <button
                type="button"
                className="row-button claim"
                onClick={() => {
                  selectLine(line)
                }}
              >
                {sentences.ofEdges(edgesOf(line))}
              </button>
            </td>
            <td className="narrow-cell">{paragraphs(edgesOf(line))}</td>
          </tr>
        ))}
        {order.length === 0 && <EmptyRow columns={2} />}
      </tbody>
    </table>
  )

  function selectLine(line: Line) {
    const [edge] = line.edges
    if (edge !== undefined) select({ type: 'edge', id: edge })
  }
}

function RecordTable({ lines }: { readonly lines: readonly Line[] }) {
  const { t, i18n } = useTranslation()
  const { select, sentences } = useExplorer()
  const { row, edgesOf } = useRow()
  return (
    <table aria-label={t('list.record')}>
      <caption>
        {t('list.record')} <span className="count">{lines.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('list.fact')}</th>
          <th scope="col" className="narrow-cell">
            {t('list.date')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.flatMap((line) =>
          edgesOf(line).map((edge) => (
            <tr key={edge.id} {...row(line.id)}>
              <td>
                <button
                  type="button"
                  className="row-button"
                  onClick={() => {
                    select({ type: 'edge', id: edge.id })
                  }}
                >
                  {sentences.ofEdges([edge])}
                </button>{' '}
                <UncheckedMark verification={edge.verification} />
              </td>
              <td className="narrow-cell">{edge.date === null ? '' : formatDate(edge.date, t, i18n.language)}</td>
            </tr>
          )),
        )}
        {lines.length === 0 && <EmptyRow columns={2} />}
      </tbody>
    </table>
  )
}

function EntityTable() {
  const { t } = useTranslation()
  const { atlas, shown, select } = useExplorer()
  const { row } = useRow()
  const nodes = useMemo(() => {
    const rank = (node: MapNode) => KINDS.indexOf(node.kind)
    return [...atlas.nodes.values()]
      .filter((node) => shown.nodes.has(node.id) && node.kind !== 'PROPOSITION')
      .sort((one, other) => rank(one) - rank(other) || one.label.localeCompare(other.label))
  }, [atlas, shown])
  return (
    <table aria-label={t('list.entities')}>
      <caption>
        {t('list.entities')} <span className="count">{nodes.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('list.name')}</th>
          <th scope="col" className="narrow-cell">
            {t('list.kind')}
          </th>
        </tr>
      </thead>
      <tbody>
        {nodes.map((node) => (
          <tr key={node.id} {...row(node.id)}>
            <td>
              <button
                type="button"
                className="row-button"
                onClick={() => {
                  select({ type: 'node', id: node.id })
                }}
              >
                <KindMark kind={node.kind} /> <span lang={node.labelLanguage}>{node.label}</span>
              </button>{' '}
              <FallbackMark labelLanguage={node.labelLanguage} /> <UncheckedMark verification={node.verification} />
            </td>
            <td className="narrow-cell">{t(`kind.${node.kind}`)}</td>
          </tr>
        ))}
        {nodes.length === 0 && <EmptyRow columns={2} />}
      </tbody>
    </table>
  )
}

function EmptyRow({ columns }: { readonly columns: number }) {
  const { t } = useTranslation()
  return (
    <tr>
      <td colSpan={columns} className="quiet">
        {t('list.empty')}
      </td>
    </tr>
  )
}
