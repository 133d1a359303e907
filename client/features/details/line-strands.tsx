import { Split } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Line } from '../../state/lines.ts'
import { strandCount, toggleLine } from '../../state/strands.ts'
import { useExplorer } from '../explorer-context.ts'

/** How many parallel edges a line stands for, and whether they are drawn one by one. */
export function LineStrands({ line }: { readonly line: Line }): ReactNode {
  const { t } = useTranslation()
  const { view, show } = useExplorer()
  const count = strandCount(line)
  if (count === 1) return null
  return (
    <p className="strands">
      {t('lines.together', { count })}
      <button
        type="button"
        className="button"
        aria-pressed={view.opened.includes(line.id)}
        onClick={() => {
          show(toggleLine(view, line.id))
        }}
      >
        <Split aria-hidden="true" size={15} />
        {t('lines.apart')}
      </button>
    </p>
  )
}
