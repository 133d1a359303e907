import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestFailed } from '../../api/request.ts'
import { failureText } from '../states/failure.tsx'

/** Why something was not done: what the server says of each field, and what to do. Nothing that was typed is lost. */
export function ChangeFailure({ error }: { readonly error: RequestFailed | null }): ReactNode {
  const { t } = useTranslation()
  if (error === null) return null
  const faults = error.details.faults ?? []
  const told = TOLD_BY_SERVER.has(error.code) ? error.message : failureText(error, t)
  return (
    <div className="change-failure" role="alert" data-code={error.code}>
      {error.code === 'UNAUTHENTICATED' && <p>{t('desk.refused')}</p>}
      {error.code === 'CONFLICT' && <p>{t('desk.conflict')}</p>}
      {faults.length === 0 && <p lang={TOLD_BY_SERVER.has(error.code) ? 'en' : undefined}>{told}</p>}
      {faults.length > 0 && (
        <>
          <p>{t('desk.notReady')}</p>
          <ul>
            {faults.map(({ record, field, problem, remedy }) => (
              <li key={`${record ?? ''} ${field} ${problem}`} lang="en">
                {record != null && <code>{record}</code>} <strong>{field}</strong>: {problem}. {remedy}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Codes whose message names a field and a remedy. */
const TOLD_BY_SERVER = new Set([
  'BAD_USER_INPUT',
  'DOCUMENT_REFUSED',
  'NOT_READY',
  'UNAUTHENTICATED',
  'CONFLICT',
  'PAYLOAD_TOO_LARGE',
])
