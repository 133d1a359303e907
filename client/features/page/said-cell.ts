import type { TFunction } from 'i18next'
import type { Quoted } from './said-words.tsx'

/** What is said, in one cell of a file: who does what, in which words and document. */
export function saidCell(said: readonly Quoted[], t: TFunction): string {
  return said
    .map(({ speechAct, speakers, anchors, document, date }) => {
      const act = t(`act.${speechAct}`, { count: speakers.length })
      const words = anchors[0] === undefined ? t('said.notQuoted') : `“${anchors[0].exact}”`
      return `${act}: ${words} (${document.label}, ${date})`
    })
    .join(' | ')
}
