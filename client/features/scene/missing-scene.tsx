import { FileQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pageOf } from '../../state/page.ts'
import { useNavigation } from '../navigation.ts'
import { ViewLink } from '../view-link.tsx'
import { FROM_FILE } from './opened.ts'
import { OpenScene } from './open-scene.tsx'

/** The address of a scene that is not here: from a file, which only who has it can open, or on the server, which has none with this id. */
export function MissingScene({ name }: { readonly name: string }): ReactNode {
  const { t } = useTranslation()
  const { view } = useNavigation()
  const fromFile = name === FROM_FILE
  return (
    <div className="failure" role="alert" data-code="NO_SCENE">
      <FileQuestion aria-hidden="true" size={32} />
      <div>
        <h2>{fromFile ? t('scene.missing') : t('scene.unknown', { id: name })}</h2>
        <p>{fromFile ? t('scene.missingHint') : t('scene.unknownHint')}</p>
        <div className="scene-ways">
          <OpenScene />
          <ViewLink className="button" to={{ ...view, scene: null, page: pageOf('scenes', []) }}>
            {t('scene.all')}
          </ViewLink>
        </div>
      </div>
    </div>
  )
}
