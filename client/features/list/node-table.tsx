import { useCallback, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { nodeRows } from '../../state/list-rows.ts'
import type { NodeRow } from '../../state/list-rows.ts'
import { useExplorer } from '../explorer-context.ts'
import { KindMark } from '../kind-mark.tsx'
import { Told } from '../told.tsx'
import { FallbackMark, UncheckedMark } from '../labels.tsx'
import type { Column } from '../page/table/column.ts'
import { RowTable } from './row-table.tsx'

const idOf = ({ node }: NodeRow) => node.id

/** The entities on the map; what is said is named by who says it. */
export function NodeTable(): ReactNode {
  const { t } = useTranslation()
  const { atlas, shown, emphasis, select, language, sentences } = useExplorer()
  const rows = useMemo(() => nodeRows(atlas, shown, language), [atlas, shown, language])
  const nameOf = useCallback(
    ({ node }: NodeRow) => (node.kind === 'PROPOSITION' ? sentences.ofNode(node) : node.label),
    [sentences],
  )
  const columns = useMemo<readonly Column<NodeRow>[]>(
    () => [
      { key: 'name', name: t('list.name'), value: nameOf },
      { key: 'kind', name: t('list.kind'), value: ({ node }) => t(`kind.${node.kind}`), narrow: true },
      {
        key: 'degree',
        name: t('rows.degree'),
        value: ({ degree }) => degree,
        cell: ({ degree }) => formatNumber(degree, language),
        narrow: true,
      },
    ],
    [t, nameOf, language],
  )
  return (
    <RowTable
      caption={t('rows.nodes')}
      rows={rows}
      columns={columns}
      idOf={idOf}
      isChosen={({ node }) => emphasis?.selected.has(node.id) === true}
      isLit={({ node }) => emphasis?.nodes.has(node.id) === true}
      onChoose={({ node }) => {
        select({ type: 'node', id: node.id })
      }}
      label={(row) => (
        <>
          <KindMark kind={row.node.kind} />{' '}
          {row.node.kind === 'PROPOSITION' ? (
            <Told sentence={nameOf(row)} />
          ) : (
            <bdi lang={row.node.labelLanguage}>{nameOf(row)}</bdi>
          )}
        </>
      )}
      marks={({ node }) => (
        <>
          {node.kind !== 'PROPOSITION' && <FallbackMark labelLanguage={node.labelLanguage} />}{' '}
          <UncheckedMark verification={node.verification} />
        </>
      )}
      layer={({ node }) => (node.kind === 'PROPOSITION' ? 'claim' : '')}
      file="entities"
      lastInFile={{ name: t('rows.verification'), value: ({ node }) => node.verification }}
    />
  )
}
