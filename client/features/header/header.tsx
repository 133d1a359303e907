import { BookOpenText, CircleHelp, Link2, Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OWN_NAMES, UI_LANGUAGES } from '../../i18n/languages.ts'
import type { UiLanguage } from '../../i18n/languages.ts'
import type { Theme, View } from '../../state/view.ts'
import { familyOf, pageOf } from '../../state/page.ts'
import { startView } from '../../state/view.ts'
import { CopyButton } from '../copy-button.tsx'
import { ViewLink } from '../view-link.tsx'
import './header.css'

export interface HeaderProps {
  readonly view: View
  readonly language: UiLanguage
  /** As shown, whether chosen or the system's. */
  readonly theme: Theme
  readonly show: (next: View) => void
  readonly onHelp: () => void
  /** In place of a button that copies the address, where there is more to share. */
  readonly share?: ReactNode
  readonly children?: ReactNode
}

export function Header({ view, language, theme, show, onHelp, share, children }: HeaderProps): ReactNode {
  const { t } = useTranslation()
  const other: Theme = theme === 'dark' ? 'light' : 'dark'
  return (
    <header className="header">
      <h1>
        <ViewLink to={startView(view)}>
          <img src="/icon.svg" alt="" width="26" height="26" />
          <span>{t('app.name')}</span>
        </ViewLink>
      </h1>
      {children}
      <div className="header-actions">
        <ViewLink
          to={{ ...view, page: pageOf('record', ['instruments']) }}
          className="button record-link"
          label={t('header.record')}
          current={view.page !== null && familyOf(view.page) === 'record'}
        >
          <BookOpenText aria-hidden="true" size={16} /> <span className="wide-only">{t('header.record')}</span>
        </ViewLink>
        <label className="select">
          <span className="visually-hidden">{t('header.language')}</span>
          <select
            value={language}
            onChange={(event) => {
              const chosen = UI_LANGUAGES.find((tag) => tag === event.target.value)
              if (chosen !== undefined) show({ ...view, language: chosen })
            }}
          >
            {UI_LANGUAGES.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {OWN_NAMES[tag]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="icon-button"
          aria-label={other === 'dark' ? t('header.themeDark') : t('header.themeLight')}
          title={other === 'dark' ? t('header.themeDark') : t('header.themeLight')}
          onClick={() => {
            show({ ...view, theme: other })
          }}
        >
          {other === 'dark' ? <Moon aria-hidden="true" size={18} /> : <Sun aria-hidden="true" size={18} />}
        </button>
        {share ?? (
          <span className="wide-only">
            <CopyButton text={() => location.href} icon={<Link2 aria-hidden="true" size={15} />}>
              {t('header.copyView')}
            </CopyButton>
          </span>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={t('header.help')}
          title={t('header.help')}
          onClick={onHelp}
        >
          <CircleHelp aria-hidden="true" size={18} />
        </button>
      </div>
    </header>
  )
}
