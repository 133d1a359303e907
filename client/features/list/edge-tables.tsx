import { useCallback, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import type { Sentences } from '../../i18n/sentences.ts'
import type { Atlas } from '../../state/atlas.ts'
import { edgeRows } from '../../state/list-rows.ts'
import type { EdgeRow } from '../../state/list-rows.ts'
import { useExplorer } from '../explorer-context.ts'
import { UncheckedMark } from '../labels.tsx'
import { Told } from '../told.tsx'
import type { Column } from '../page/table/column.ts'
import { RowTable } from './row-table.tsx'

/** Every claim and every edge of the record as a sentence that names who speaks. */
export function SentenceTable(): ReactNode {
  const { t } = useTranslation()
  const { sentences } = useExplorer()
  const cells = useEdgeCells()
  const sentence = useCallback((row: EdgeRow) => sentences.ofEdges(row.edges), [sentences])
  const columns = useMemo<readonly Column<EdgeRow>[]>(
    () => [
      { key: 'sentence', name: t('list.sentence'), value: sentence },
      cells.layer,
      {
        key: 'paragraph',
        name: t('list.paragraph'),
        value: ({ paragraphs }) => paragraphs[0] ?? '',
        cell: ({ paragraphs }) => paragraphs.join(', '),
        narrow: true,
      },
      cells.date,
    ],
    [t, sentence, cells],
  )
  return <EdgeRows caption={t('rows.sentences')} columns={columns} label={sentence} file="sentences" />
}

/** The same in columns. */
export function EdgeTable(): ReactNode {
  const { t } = useTranslation()
  const { atlas, sentences } = useExplorer()
  const cells = useEdgeCells()
  const from = useCallback(
    (row: EdgeRow) => sentences.names(row.from.map((id) => nameOf(id, atlas, sentences))),
    [atlas, sentences],
  )
  const columns = useMemo<readonly Column<EdgeRow>[]>(
    () => [
      { key: 'from', name: t('rows.from'), value: from },
      {
        key: 'what',
        name: t('rows.what'),
        value: (row) => {
          const acts = cells.actsOf(row)
          return acts.length > 0 ? sentences.acts(acts, row.from.length) : sentences.relation(row.edges)
        },
      },
      {
        key: 'to',
        name: t('rows.to'),
        // After who says it and the act, its bare words are what is said.
        value: ({ to, speakers, from: ends }) =>
          speakers.join() === ends.join() ? bareName(to, atlas, sentences) : nameOf(to, atlas, sentences),
      },
      cells.layer,
      cells.date,
      {
        key: 'speaker',
        name: t('rows.speaker'),
        value: ({ speakers }) => sentences.names(speakers.map((id) => nameOf(id, atlas, sentences))),
      },
    ],
    [t, from, atlas, sentences, cells],
  )
  return <EdgeRows caption={t('rows.edges')} columns={columns} label={from} file="edges" />
}

function bareName(id: string, atlas: Atlas, sentences: Sentences): string {
  const node = atlas.nodes.get(id)
  return node === undefined ? id : sentences.name(node)
}

/** A proposition alone would read as a fact. */
function nameOf(id: string, atlas: Atlas, sentences: Sentences): string {
  const node = atlas.nodes.get(id)
  if (node === undefined) return id
  return node.kind === 'PROPOSITION' ? sentences.ofNode(node) : sentences.name(node)
}

const idOf = ({ id }: EdgeRow) => id

function EdgeRows({
  label,
  ...table
}: {
  readonly caption: string
  readonly columns: readonly Column<EdgeRow>[]
  readonly label: (row: EdgeRow) => string
  readonly file: string
}) {
  const { t } = useTranslation()
  const { atlas, shown, emphasis, view, select } = useExplorer()
  const rows = useMemo(() => edgeRows(atlas, shown), [atlas, shown])
  const selected = view.selection?.type === 'edge' ? view.selection.id : null
  return (
    <RowTable
      {...table}
      rows={rows}
      idOf={idOf}
      isChosen={({ edge, line, layer }) =>
        layer === 'RECORD' ? edge === selected : emphasis?.selected.has(line) === true
      }
      isLit={({ line }) => emphasis?.lines.has(line) === true}
      onChoose={({ edge }) => {
        select({ type: 'edge', id: edge })
      }}
      label={(row) => <Told sentence={label(row)} />}
      marks={({ layer, verification }) => layer === 'RECORD' && <UncheckedMark verification={verification} />}
      layer={({ layer }) => (layer === 'CLAIM' ? 'claim' : 'record')}
      lastInFile={{ name: t('table.sources'), value: sourcesOf }}
    />
  )
}

function useEdgeCells() {
  const { t } = useTranslation()
  const { shown, language } = useExplorer()
  return useMemo(() => {
    const lines = new Map(shown.lines.map((line) => [line.id, line]))
    const layer: Column<EdgeRow> = {
      key: 'layer',
      name: t('rows.layer'),
      value: (row) => (row.layer === 'CLAIM' ? t('rows.said') : t('rows.onRecord')),
      narrow: true,
    }
    const date: Column<EdgeRow> = {
      key: 'date',
      name: t('list.date'),
      value: ({ dates }) => dates.join(' '),
      cell: ({ dates }) => dates.map((each) => formatDate(each, t, language)).join('; '),
      narrow: true,
    }
    return { layer, date, actsOf: (row: EdgeRow) => lines.get(row.line)?.acts ?? [] }
  }, [shown, t, language])
}

/** What a row rests on: passages of documents for a claim, titles of sources for the record. */
function sourcesOf({ layer, edges }: EdgeRow): string {
  const all =
    layer === 'CLAIM'
      ? edges.flatMap(({ assertions }) => assertions)
      : edges.flatMap(({ citations }) =>
          citations.map(({ source, locator }) => (locator === null ? source.title : `${source.title}, ${locator}`)),
        )
  return [...new Set(all)].join('; ')
}
