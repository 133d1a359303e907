import type { i18n } from 'i18next'
import { Map as MapSign } from 'lucide-react'
import { Fragment, useMemo } from 'react'
import type { ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { createPageI18n } from '../../i18n/page-i18n.ts'
import type { FamilyWords } from '../../i18n/page-i18n.ts'
import type { UiLanguage } from '../../i18n/languages.ts'
import type { Page } from '../../state/page.ts'
import { useNavigation } from '../navigation.ts'
import { ViewLink } from '../view-link.tsx'
import './page.css'

export interface PagesProps {
  readonly page: Page
  readonly language: UiLanguage
}

interface Props extends PagesProps {
  /** The family's own. */
  readonly words: FamilyWords
  /** The way to an overview, beside the way back to the map. */
  readonly trail?: ReactNode
  readonly children: ReactNode
}

/** What the pages of every family stand in: their words, and the way back. */
export function PageFrame({ page, language, words, trail, children }: Props): ReactNode {
  const all = useMemo<i18n>(() => createPageI18n(language, words), [language, words])
  return (
    <I18nextProvider i18n={all}>
      <div className="page-body">
        <Trail>{trail}</Trail>
        {/* What was loaded for one thing must not be shown for another. */}
        <Fragment key={`${page.type} ${page.ids.join()}`}>{children}</Fragment>
      </div>
    </I18nextProvider>
  )
}

function Trail({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { view } = useNavigation()
  return (
    <nav className="trail" aria-label={t('page.trail')}>
      <ViewLink to={{ ...view, page: null }} className="button">
        <MapSign aria-hidden="true" size={15} /> {t('page.backToMap')}
      </ViewLink>
      {children}
    </nav>
  )
}
