import { RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './states.css'

/** Milliseconds after which one may wonder whether an answer will come. */
const PATIENCE = 6_000

/** Beside the shape of what comes: says so when it takes long, and asks anew on request. */
export function Slow({ retry }: { readonly retry: () => void }): ReactNode {
  const { t } = useTranslation()
  const [attempt, setAttempt] = useState(0)
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true)
    }, PATIENCE)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [attempt])
  return (
    <div className="slow" role="status">
      {slow && (
        <>
          <p>{t('error.slow')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAttempt(attempt + 1)
              retry()
            }}
          >
            <RotateCcw aria-hidden="true" size={15} />
            {t('error.retry')}
          </button>
        </>
      )}
    </div>
  )
}
