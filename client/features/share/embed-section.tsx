import { CodeXml } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../copy-button.tsx'
import { useExplorer } from '../explorer-context.ts'
import { FROM_FILE } from '../scene/opened.ts'
import { embedCode } from './embed-code.ts'
import { absolute } from './shown-excerpt.ts'

/** HTML that shows this view in another page. */
export function EmbedSection(): ReactNode {
  const { t } = useTranslation()
  const { view, atlas, addressOf } = useExplorer()
  if (view.scene === FROM_FILE) return null
  const code = embedCode(absolute(addressOf(view)), atlas.document.label)
  return (
    <section aria-labelledby="share-embed">
      <h3 id="share-embed">{t('share.embed')}</h3>
      <p className="quiet">{t('share.embedHint')}</p>
      <textarea readOnly rows={3} value={code} aria-label={t('share.embedCode')} spellCheck={false} />
      <CopyButton text={() => code} icon={<CodeXml aria-hidden="true" size={15} />}>
        {t('share.copyEmbed')}
      </CopyButton>
    </section>
  )
}
