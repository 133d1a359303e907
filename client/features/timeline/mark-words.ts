import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import type { Mark } from '../../state/timeline.ts'
import { useExplorer } from '../explorer-context.ts'

/** What a mark stands for, with its date: of statements, who makes them and where, never what they say as a fact. */
export function useMarkWords(): (mark: Mark) => string {
  const { t } = useTranslation()
  const { atlas, sentences, language } = useExplorer()
  return useCallback(
    (mark) => {
      const edges = mark.edges.flatMap((id) => atlas.edges.get(id) ?? [])
      const assertions = mark.assertions.flatMap((id) => atlas.assertions.get(id) ?? [])
      const [edge] = edges
      const [assertion] = assertions
      const node = atlas.nodes.get(mark.nodes[0] ?? '')
      const said = () => {
        if (assertion === undefined) return ''
        if (assertions.length === 1) return sentences.ofAssertion(assertion)
        const who = [...new Set(assertions.flatMap(({ speakers }) => speakers.map(sentences.name)))]
        return t('time.says', { who: sentences.names(who), count: assertions.length, title: assertion.document.label })
      }
      const done = () => {
        if (edge === undefined) return said()
        if (edges.length === 1) return sentences.ofEdges(edges)
        const node = atlas.nodes.get(edge.target)
        const target = node === undefined ? edge.target : sentences.name(node)
        return t('time.several', { count: edges.length, relation: sentences.relation([edge]), target })
      }
      const what = node === undefined ? done() : sentences.ofNode(node)
      const date = formatDate(mark.date, t, language)
      return t('time.mark', { date, what: mark.ends ? t('time.ended', { what }) : what })
    },
    [atlas, sentences, language, t],
  )
}
