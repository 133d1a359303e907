import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { shownCharacters } from '../../state/marked-text.ts'
import type { FoundName } from '../../state/tried-text.ts'
import { Count } from '../count.tsx'
import { KindMark } from '../kind-mark.tsx'
import { EntityLink } from '../view-link.tsx'
import { useInSight } from './use-in-sight.ts'

/** Names shown before more are asked for, and candidates shown of each. */
const AT_ONCE = 60
const MOST_CANDIDATES = 6

interface Props {
  readonly names: readonly FoundName[]
  readonly chosen: string | null
  readonly onChoose: (name: string) => void
}

/** What the text names: each name with what it may mean, and why. */
export function NameList({ names, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslation()
  const [shown, setShown] = useState(AT_ONCE)
  const place = names.findIndex(({ key }) => `m${key}` === chosen)
  const list = useInSight(chosen)
  const most = Math.max(shown, place + 1)
  return (
    <section aria-labelledby="try-names">
      <h3 id="try-names">
        {t('try.names')} <Count value={names.length} />
      </h3>
      {names.length === 0 && <p className="quiet">{t('try.noNames')}</p>}
      <ol ref={list} className="try-names">
        {names.slice(0, most).map(({ key, first, count }) => (
          <li key={key} className={`m${key}` === chosen ? 'lit' : undefined}>
            <button
              type="button"
              className="link-button"
              aria-pressed={`m${key}` === chosen}
              onClick={() => {
                onChoose(`m${key}`)
              }}
            >
              <q>
                <bdi>{shownCharacters(first.exact)}</bdi>
              </q>
            </button>{' '}
            {count > 1 && <span className="quiet">{t('try.times', { count })}</span>}
            {first.open != null && (
              <p className="quiet" lang="en">
                {first.open}
              </p>
            )}
            <ul className="try-candidates">
              {first.candidates.slice(0, MOST_CANDIDATES).map(({ entity, score, reason, alias }) => (
                <li key={entity.id} className={entity.id === first.chosen ? 'chosen' : undefined}>
                  <KindMark kind={entity.kind} /> <EntityLink entity={entity} kind={entity.kind} />{' '}
                  {entity.id === first.chosen && <span className="tag">{t('try.chosen')}</span>}{' '}
                  <span className="quiet" lang="en">
                    {reason} <bdi>({shownCharacters(alias)})</bdi> {score.toFixed(2)}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {names.length > most && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setShown(most + AT_ONCE)
          }}
        >
          {t('try.more', { count: names.length - most })}
        </button>
      )}
    </section>
  )
}
