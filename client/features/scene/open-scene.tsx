import { FolderOpen } from 'lucide-react'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { viewOfScene } from '../../state/opened-scene.ts'
import { parseScene } from '../../state/scene.ts'
import { useNavigation } from '../navigation.ts'
import { FROM_FILE, keepOpened } from './opened.ts'
import './scene.css'

/** Reads a scene from a file of the reader's and shows it; says what is wrong with one that cannot be read. */
export function OpenScene({ onOpened }: { readonly onOpened?: () => void }): ReactNode {
  const { t } = useTranslation()
  const { view, show } = useNavigation()
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const read = async (file: File): Promise<void> => {
    const outcome = parseScene(await file.text())
    if ('fault' in outcome) {
      const { place, wanted } = outcome.fault
      setFault(t('scene.fault', { name: file.name, place: place === '' ? '–' : place, wanted }))
      return
    }
    setFault(null)
    keepOpened(FROM_FILE, { scene: outcome.scene, kept: null })
    show(viewOfScene(outcome.scene, FROM_FILE, view))
    onOpened?.()
  }
  return (
    <div className="open-scene">
      <label className="button" htmlFor={id}>
        <FolderOpen aria-hidden="true" size={15} />
        {t('scene.open')}
      </label>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined)
            read(file).catch((error: unknown) => {
              setFault(String(error))
            })
          target.value = ''
        }}
      />
      {fault !== null && (
        <p className="scene-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
