import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TreatyQuery } from '../../../api/__generated__/record-operations.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { disagree } from '../../../state/days.ts'
import { groupBy } from '../../../state/group-by.ts'
import { UncheckedMark } from '../../labels.tsx'
import { SourceLine } from '../../source-line.tsx'
import { DifferMark } from '../accounts.tsx'
import { Count } from '../../count.tsx'

type Treaty = NonNullable<TreatyQuery['instrument']>
type Entry = Treaty['statusLog'][number]

/** What became of the treaty: one line for each stage, with every date that a source gives for it. */
export function TreatyFacts({ treaty }: { readonly treaty: Treaty }): ReactNode {
  const { t } = useTranslation()
  const stages = groupBy(treaty.statusLog, ({ status }) => status)
  return (
    <section className="facts-panel" aria-label={t('treaty.history')}>
      <h3>{t('treaty.history')}</h3>
      {stages.length === 0 && <p className="quiet">{t('treaty.noHistory')}</p>}
      <dl className="stages">
        {stages.map(([status, entries]) => (
          <div key={status}>
            <dt>{t(`stage.${status}`)}</dt>
            <dd>
              {disagree(entries.map(({ date }) => date)) && <DifferMark />}
              {entries.map((entry) => (
                <StageDate key={`${entry.date} ${entry.note ?? ''}`} entry={entry} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {(treaty.externalIds.length > 0 || treaty.articleCount != null) && (
        <dl className="facts">
          {treaty.articleCount != null && (
            <>
              <dt>{t('treaty.articleCount')}</dt>
              <dd>{treaty.articleCount}</dd>
            </>
          )}
          {treaty.externalIds.map(({ scheme, value }) => (
            <div key={`${scheme} ${value}`}>
              <dt>{scheme.toUpperCase()}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {treaty.citations.length > 0 && (
        <details className="sources-of">
          <summary>
            {t('details.sources')} <Count value={treaty.citations.length} />
          </summary>
          {treaty.citations.map((citation) => (
            <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
          ))}
        </details>
      )}
    </section>
  )
}

function StageDate({ entry }: { readonly entry: Entry }) {
  const { t, i18n } = useTranslation()
  return (
    <details className="stage-date">
      <summary>
        <strong>{formatDate(entry.date, t, i18n.language)}</strong> <UncheckedMark verification={entry.verification} />{' '}
        <span className="quiet">{t('record.sourceCount', { count: entry.citations.length })}</span>
      </summary>
      {entry.note != null && (
        <p className="quiet" lang="en">
          {entry.note}
        </p>
      )}
      {entry.citations.map((citation) => (
        <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
      ))}
    </details>
  )
}
