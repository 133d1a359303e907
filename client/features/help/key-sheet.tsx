import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PLACES, SHORTCUTS } from '../../state/shortcuts.ts'
import { useSingleKeys } from './single-keys.ts'

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  Escape: 'Esc',
}

/** All shortcuts by where they hold, and a way to switch off those that are a character alone. */
export function KeySheet(): ReactNode {
  const { t } = useTranslation()
  const [hold, keep] = useSingleKeys()
  return (
    <>
      <h3>{t('help.keys')}</h3>
      {PLACES.map((place) => (
        <section key={place}>
          <h4 id={`keys-${place}`}>{t(`keyPlace.${place}`)}</h4>
          <dl className="help-keys" aria-labelledby={`keys-${place}`}>
            {SHORTCUTS.filter((shortcut) => shortcut.place === place).map(({ action, keys }) => (
              <div key={action}>
                <dt>
                  {keys.map((key) => (
                    <Fragment key={key}>
                      <kbd>{nameOf(key)}</kbd>{' '}
                    </Fragment>
                  ))}
                </dt>
                <dd>{t(`shortcut.${action}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="help-single">
        <input
          type="checkbox"
          checked={hold}
          onChange={(event) => {
            keep(event.target.checked)
          }}
        />
        <span>{t('help.singleKeys')}</span>
      </label>
    </>
  )
}

/** A key as it is printed on keyboards. */
function nameOf(key: string): string {
  const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
  return key
    .split(/\+(?=.)/)
    .map((part) => (part === 'Mod' ? mod : (SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part))))
    .join('+')
}
