import { FileQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OpenScene } from './open-scene.tsx'

/** The address of a scene from a file, without the file: only who has it can open it. */
export function MissingScene(): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="failure" role="alert" data-code="NO_SCENE">
      <FileQuestion aria-hidden="true" size={32} />
      <div>
        <h2>{t('scene.missing')}</h2>
        <p>{t('scene.missingHint')}</p>
        <OpenScene />
      </div>
    </div>
  )
}
