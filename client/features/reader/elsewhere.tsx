import { ArrowLeft, Map as MapSign } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadDocument } from '../../state/reading.ts'
import { useExplorer } from '../explorer-context.ts'

/** Over a document that is not the one on the map: that it is another, the way back, and the way on. */
export function Elsewhere({ document }: { readonly document: ReadDocument }): ReactNode {
  const { t } = useTranslation()
  const { atlas, view, show, select } = useExplorer()
  return (
    <div className="elsewhere" role="note">
      <p>{t('evidence.elsewhere')}</p>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            select(null)
          }}
        >
          <ArrowLeft aria-hidden="true" size={15} />
          <span>{t('evidence.backTo', { title: atlas.document.label })}</span>
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            show({ ...view, document: document.id, expansions: [] })
          }}
        >
          <MapSign aria-hidden="true" size={15} />
          {t('evidence.openHere')}
        </button>
      </div>
    </div>
  )
}
