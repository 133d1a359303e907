import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { assertionsOf } from '../../state/emphasis.ts'
import { useExplorer } from '../explorer-context.ts'
import { StatementList } from './statement-list.tsx'

/** Everything a paragraph says. */
export function PassageDetails({ number }: { readonly number: number }): ReactNode {
  const { t } = useTranslation()
  const { atlas } = useExplorer()
  return (
    <>
      <p className="kicker claim-kicker">{t('legend.claim')}</p>
      <h2>{t('text.paragraph', { number })}</h2>
      <StatementList title={t('details.says')} assertions={assertionsOf({ type: 'passage', number }, atlas)} />
    </>
  )
}
