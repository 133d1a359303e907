import { Link2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../copy-button.tsx'
import { useExplorer } from '../explorer-context.ts'
import { FROM_FILE } from '../scene/opened.ts'
import { absolute } from './shown-excerpt.ts'

/** Some mail programs break an address that is longer than this. */
const MAILABLE = 2_000

/** The address of the view, and a warning where it is too long to be mailed. */
export function LinkSection(): ReactNode {
  const { t } = useTranslation()
  const { view, addressOf } = useExplorer()
  const address = absolute(addressOf(view))
  return (
    <section aria-labelledby="share-link">
      <h3 id="share-link">{t('share.link')}</h3>
      <p className="quiet">{t('share.linkHint')}</p>
      <div className="share-row">
        <input
          readOnly
          value={address}
          aria-label={t('share.address')}
          onFocus={(event) => {
            event.target.select()
          }}
        />
        <CopyButton text={() => address} icon={<Link2 aria-hidden="true" size={15} />}>
          {t('share.copyLink')}
        </CopyButton>
      </div>
      {view.scene === FROM_FILE && (
        <p className="share-warning" role="status">
          {t('share.fromFile')}
        </p>
      )}
      {address.length > MAILABLE && (
        <p className="share-warning" role="status">
          {t('share.longLink', { length: address.length })}
        </p>
      )}
    </section>
  )
}
