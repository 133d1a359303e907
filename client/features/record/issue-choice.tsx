import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePage } from '../page/use-page.ts'

/** The issue that roll calls are filed under. */
export function IssueChoice(): ReactNode {
  const { t } = useTranslation()
  const { page, set } = usePage()
  return (
    <label className="select">
      <span>{t('vote.issue')}</span>
      <select
        value={page.options.issue ?? ''}
        onChange={(event) => {
          set({ issue: event.target.value })
        }}
      >
        <option value="">{t('page.all')}</option>
        <option value="disarmament">{t('issue.DISARMAMENT')}</option>
        <option value="nuclear">{t('issue.NUCLEAR')}</option>
      </select>
    </label>
  )
}
