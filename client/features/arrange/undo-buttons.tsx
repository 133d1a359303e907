import { Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '../../state/change.ts'
import { useExplorer } from '../explorer-context.ts'
import { useChangeWords } from './change-words.ts'

/** Takes back the last step that changed the map, or does it again; each says which step that is. */
export function UndoButtons(): ReactNode {
  const { t } = useTranslation()
  const { steps } = useExplorer()
  const words = useChangeWords()
  const name = (change: Change | null, which: 'undo' | 'redo') =>
    change === null
      ? t(which === 'undo' ? 'arrange.nothingToUndo' : 'arrange.nothingToRedo')
      : t(`arrange.${which}`, { what: words(change) })
  return (
    <div className="undo-buttons">
      <StepButton name={name(steps.undo, 'undo')} able={steps.undo !== null} act={steps.takeBack}>
        <Undo2 aria-hidden="true" size={17} />
      </StepButton>
      <StepButton name={name(steps.redo, 'redo')} able={steps.redo !== null} act={steps.doAgain}>
        <Redo2 aria-hidden="true" size={17} />
      </StepButton>
    </div>
  )
}

/** Never disabled for the browser, so that the focus stays where it is when there is nothing left to do. */
function StepButton(props: {
  readonly name: string
  readonly able: boolean
  readonly act: () => boolean
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={props.name}
      title={props.name}
      aria-disabled={!props.able}
      onClick={() => {
        props.act()
      }}
    >
      {props.children}
    </button>
  )
}
