import { ArrowLeftRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedFragment } from '../../api/__generated__/documents-operations.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { isHeld, openClaimsOf } from '../../state/documents.ts'
import { pageOf } from '../../state/page.ts'
import { EntityPicker } from '../page/entity-picker.tsx'
import { usePage } from '../page/use-page.ts'
import { SourceLine } from '../source-line.tsx'
import { EntityLink, ViewLink } from '../view-link.tsx'

interface Props {
  readonly a: ComparedFragment
  readonly b: ComparedFragment
}

/** The two documents, each of which another may take the place of. */
export function ComparedPair({ a, b }: Props): ReactNode {
  const { t } = useTranslation()
  const { to, show, language } = usePage()
  return (
    <>
      <ul className="compared-pair">
        {[a, b].map((one, place) => (
          <li key={one.id}>
            <p className="quiet">{t(place === 0 ? 'compareDocuments.firstOne' : 'compareDocuments.secondOne')}</p>
            <p>
              <EntityLink kind="DOCUMENT" entity={one} />{' '}
              <span className="quiet">{formatDate(one.date, t, language)}</span>
            </p>
            <p className={isHeld(one) && openClaimsOf(one) === 0 ? 'quiet' : 'not-held'}>
              {t(isHeld(one) ? 'compareDocuments.held' : 'compareDocuments.notHeld', { count: one.counts.assertions })}{' '}
              {isHeld(one) &&
                (openClaimsOf(one) === 0
                  ? t('compareDocuments.silent')
                  : t('compareDocuments.open', { count: openClaimsOf(one) }))}
            </p>
            {!isHeld(one) && <Sources citations={one.citations} />}
            <EntityPicker
              label={t('compareDocuments.instead')}
              kinds={['DOCUMENT']}
              onChoose={(other) => {
                const ids = place === 0 ? [other, b.id] : [a.id, other]
                if (new Set(ids).size === 2) show(to(pageOf('compare', ids)))
              }}
            />
          </li>
        ))}
      </ul>
      <p className="page-links">
        <ViewLink className="button" to={to(pageOf('compare', [b.id, a.id]))}>
          <ArrowLeftRight aria-hidden="true" size={15} /> {t('compareDocuments.swap')}
        </ViewLink>
      </p>
    </>
  )
}

/** What a document was read in that is not held itself. */
function Sources({ citations }: Pick<ComparedFragment, 'citations'>) {
  const shown = citations.slice(0, MOST_SOURCES)
  return shown.map((citation) => (
    <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
  ))
}
const MOST_SOURCES = 3
