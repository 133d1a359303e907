import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { assertionsOf } from '../../state/emphasis.ts'
import { viewOfPassage } from '../../state/links.ts'
import { addressAt } from '../cite/address-at.ts'
import { CiteButtons } from '../cite/cite-buttons.tsx'
import { useExplorer } from '../explorer-context.ts'
import { StatementList } from './statement-list.tsx'

/** Everything a paragraph says. */
export function PassageDetails({ number }: { readonly number: number }): ReactNode {
  const { t } = useTranslation()
  const { atlas, view, addressOf } = useExplorer()
  const { document } = atlas
  return (
    <>
      <p className="kicker claim-kicker">{t('legend.claim')}</p>
      <h2>{t('text.paragraph', { number })}</h2>
      <StatementList title={t('details.says')} assertions={assertionsOf({ type: 'passage', number }, atlas)} />
      <div className="actions">
        <CiteButtons
          of={(citations) =>
            citations.ofPassage(
              document,
              number,
              view.text,
              addressAt(addressOf(viewOfPassage(view, document.id, number))),
            )
          }
        />
      </div>
    </>
  )
}
