import { Braces, Link2, Quote } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { citationsFor } from '../../i18n/citations.ts'
import type { Citation, Citations } from '../../i18n/citations.ts'
import { CopyButton } from '../copy-button.tsx'
import { useExplorer } from '../explorer-context.ts'
import { languageName } from '../labels.tsx'

/** Takes a citation along: in words, as BibTeX, or as a link. It is made when it is asked for. */
export function CiteButtons({ of }: { readonly of: (citations: Citations) => Citation }): ReactNode {
  const { t, i18n } = useTranslation()
  const { sentences } = useExplorer()
  const made = () => of(citationsFor(sentences, t, i18n.language, languageName))
  return (
    <>
      <CopyButton text={() => made().text} icon={<Quote aria-hidden="true" size={15} />}>
        {t('cite.copyText')}
      </CopyButton>
      <CopyButton text={() => made().bibtex} icon={<Braces aria-hidden="true" size={15} />}>
        {t('cite.copyBibtex')}
      </CopyButton>
      <CopyButton text={() => made().url} icon={<Link2 aria-hidden="true" size={15} />}>
        {t('cite.copyLink')}
      </CopyButton>
    </>
  )
}
