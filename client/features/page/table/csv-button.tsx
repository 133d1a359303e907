import { Download } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { asFailure } from '../../../api/use-request.ts'
import { csvOf, fileNameOf } from '../../../state/csv.ts'
import type { Sheet } from '../../../state/csv.ts'
import { failureText } from '../../states/failure.tsx'

/** Takes a table along as a file. Where rows have yet to be loaded, it says so, and why if they cannot be. */
export function CsvButton({ sheet }: { readonly sheet: () => Promise<Sheet> }): ReactNode {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const take = () => {
    setBusy(true)
    setProblem(null)
    sheet()
      .then(download)
      .catch((error: unknown) => {
        setProblem(failureText(asFailure(error), t))
      })
      .finally(() => {
        setBusy(false)
      })
  }
  return (
    <>
      {problem !== null && (
        <span className="quiet" role="alert">
          {problem}
        </span>
      )}
      <button type="button" className="button csv-button" disabled={busy} onClick={take}>
        <Download aria-hidden="true" size={15} />
        {busy ? t('table.loading') : 'CSV'}
      </button>
    </>
  )
}

function download(sheet: Sheet): void {
  const address = URL.createObjectURL(new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileNameOf(sheet)
  link.click()
  // Not before the browser has begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}
