import { CloudOff, RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { RequestFailed } from '../../api/request.ts'
import { WithdrawnRecord } from '../withdrawn-record.tsx'
import './states.css'

/** The same question has the same answer: nothing is gained by asking again. */
const FINAL: ReadonlySet<string> = new Set(['NOT_FOUND', 'BAD_USER_INPUT'])

/** What happened and what to do, in the reader's language; the server's own words are only for codes unknown here. */
export function failureText(error: RequestFailed, t: TFunction): string {
  switch (error.code) {
    case 'OFFLINE':
    case 'STORE_UNAVAILABLE':
    case 'RATE_LIMITED':
    case 'NOT_FOUND':
    case 'BAD_USER_INPUT':
      return t(`error.${error.code}`)
    default:
      return t('error.other', { code: error.code })
  }
}

export function Failure(props: {
  readonly error: RequestFailed
  readonly retry: () => void
  readonly small?: boolean
}): ReactNode {
  const { t } = useTranslation()
  return (
    <div className={props.small === true ? 'failure small' : 'failure'} role="alert" data-code={props.error.code}>
      <CloudOff aria-hidden="true" size={props.small === true ? 18 : 32} />
      <div>
        {props.small !== true && <h2>{t('error.title')}</h2>}
        <p>{failureText(props.error, t)}</p>
        {props.error.details.ids?.map((id) => (
          <WithdrawnRecord key={id} id={id} />
        ))}
        {!FINAL.has(props.error.code) && (
          <button type="button" className="button" onClick={props.retry}>
            <RotateCcw aria-hidden="true" size={15} />
            {t('error.retry')}
          </button>
        )}
      </div>
    </div>
  )
}
