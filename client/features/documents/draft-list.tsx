import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../i18n/foreign-names.ts'
import { shownCharacters } from '../../state/marked-text.ts'
import type { FoundDraft } from '../../state/tried-text.ts'
import { Count } from '../count.tsx'
import { NameList } from '../labels.tsx'
import { usePage } from '../page/use-page.ts'
import { MarkedSentence } from '../told.tsx'
import { EntityLink } from '../view-link.tsx'
import { useInSight } from './use-in-sight.ts'

/** Drafts shown before more are asked for. */
const AT_ONCE = 40

interface Props {
  readonly drafts: readonly FoundDraft[]
  readonly chosen: string | null
  readonly onChoose: (name: string) => void
}

/** What the text may claim, each with the propositions that are near. Drafts: nobody has decided on them. */
export function DraftList({ drafts, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const [shown, setShown] = useState(AT_ONCE)
  const list = useInSight(chosen)
  const most = Math.max(shown, chosen?.startsWith('c') === true ? Number(chosen.slice(1)) + 1 : 0)
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <section aria-labelledby="try-drafts">
      <h3 id="try-drafts">
        {t('try.drafts')} <Count value={drafts.length} />
      </h3>
      <p className="quiet">{t(drafts.length === 0 ? 'try.noDrafts' : 'try.draftsIntro')}</p>
      <ol ref={list} className="try-drafts">
        {drafts.slice(0, most).map(({ exact, speechAct, verb, speakers, addressees, nearest }, place) => (
          <li key={place} className={chosen === `c${String(place)}` ? 'lit' : undefined}>
            <button
              type="button"
              className="link-button"
              aria-pressed={chosen === `c${String(place)}`}
              onClick={() => {
                onChoose(`c${String(place)}`)
              }}
            >
              {speakers.length === 0 ? t('try.nobody') : <NameList names={speakers} />}
              {': '}
              {t(`act.${speechAct}`, { count: Math.max(speakers.length, 1) })}
            </button>{' '}
            <span className="quiet">
              (<bdi>{shownCharacters(verb)}</bdi>)
              {addressees.length > 0 && (
                <>
                  {' '}
                  <MarkedSentence
                    sentence={t('claim.to', {
                      names: names.format(addressees.map((addressee) => nameIn(language, addressee))),
                    })}
                    names={() => addressees}
                  />
                </>
              )}
            </span>
            <blockquote dir="auto">
              <bdi>{shownCharacters(exact)}</bdi>
            </blockquote>
            {nearest.length > 0 && (
              <>
                <p className="quiet">{t('try.near')}</p>
                <ul className="try-candidates">
                  {nearest.map(({ id, text, textLanguage, score, why }) => (
                    <li key={id}>
                      <EntityLink entity={{ id, label: text, labelLanguage: textLanguage }} kind="PROPOSITION" />{' '}
                      <span className="quiet" lang="en">
                        {why} {score.toFixed(2)}
                      </span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ol>
      {drafts.length > most && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setShown(most + AT_ONCE)
          }}
        >
          {t('try.more', { count: drafts.length - most })}
        </button>
      )}
    </section>
  )
}
