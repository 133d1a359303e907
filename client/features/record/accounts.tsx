import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import { disagree } from '../../state/days.ts'
import type { Account } from '../../state/members.ts'
import { UncheckedMark } from '../labels.tsx'
import { SourceLine } from '../source-line.tsx'

/** What every source says of one act, side by side, the one shown first at the head; where they differ, it says so. */
export function Accounts({ accounts }: { readonly accounts: readonly Account[] }): ReactNode {
  const { t, i18n } = useTranslation()
  if (accounts.length === 0) return <p className="quiet">{t('record.noAct')}</p>
  const differ = disagree(accounts.map(({ date }) => date))
  return (
    <div className="accounts">
      {differ && <DifferMark />}
      <ul>
        {accounts.map((account, place) => (
          <li key={account.id} className={place === 0 ? 'account first' : 'account'}>
            <p>
              <strong>{formatDate(account.date, t, i18n.language)}</strong> · {t(`deed.${account.action}`)}{' '}
              {place === 0 && accounts.length > 1 && <span className="tag">{t('record.shownFirst')}</span>}{' '}
              <UncheckedMark verification={account.verification} />
            </p>
            {account.note != null && account.note !== '' && (
              <p className="quiet" lang="en">
                {account.note}
              </p>
            )}
            <SourceLine citation={{ source: account.source, locator: null }} />
            {account.sourceAsOf != null && (
              <p className="quiet">
                {t('record.sourceAsOf', { date: formatDate(account.sourceAsOf, t, i18n.language) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

export function DifferMark(): ReactNode {
  const { t } = useTranslation()
  return <span className="differ-mark">{t('record.differ')}</span>
}
