import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { barsOf, yearMarks, yearScale } from '../../../state/charts.ts'
import type { Frame, YearTally } from '../../../state/charts.ts'
import { today, yearOf } from '../../../state/days.ts'
import { DataTable } from '../../page/table/data-table.tsx'

const FRAME: Frame = { width: 1040, height: 260, left: 36, top: 16, bottom: 28 }

interface Props {
  readonly treaty: string
  readonly years: readonly YearTally[]
  readonly day: string
  /** Sources that the years were counted from. */
  readonly sources: string
}

/** What each year brought: signatures and consents above the line, endings below it; the same as a table beneath. */
export function TreatyTimeline({ treaty, years, day, sources }: Props): ReactNode {
  const { t } = useTranslation()
  const [head] = years
  if (head === undefined) return <p className="empty-state">{t('treaty.noYears')}</p>
  const first = head.year
  const last = yearOf(today())
  const { bars, ground, most, y } = barsOf(years, first, last, FRAME)
  const { at, step } = yearScale(first, last, FRAME)
  const until = Math.min(last, yearOf(day))
  return (
    <section>
      <ul className="chart-legend">
        {(['signatures', 'consents', 'endings'] as const).map((what) => (
          <li key={what}>
            <span className={`chart-sign bar-${what}`} aria-hidden="true" /> {t(`treaty.${what}`)}
          </li>
        ))}
      </ul>
      <div className="chart-scroll" role="region" aria-label={t('treaty.timeline')} tabIndex={0}>
        <svg
          className="chart"
          viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
          role="img"
          aria-label={t('treaty.chartLabel')}
        >
          {[most, most / 2].filter(Number.isInteger).map((count) => (
            <g key={count}>
              <line className="chart-rule" x1={FRAME.left} x2={FRAME.width} y1={y(count)} y2={y(count)} />
              <text className="chart-text" x={FRAME.left - 6} y={y(count) + 4} textAnchor="end">
                {count}
              </text>
            </g>
          ))}
          {until < last && (
            <rect
              className="chart-later"
              x={at(until) + step / 2}
              y={FRAME.top}
              width={FRAME.width - at(until) - step / 2}
              height={FRAME.height - FRAME.top - FRAME.bottom}
            />
          )}
          <line className="chart-ground" x1={FRAME.left} x2={FRAME.width} y1={ground} y2={ground} />
          {bars.map((bar) => (
            <rect
              key={`${bar.what} ${String(bar.year)}`}
              className={`bar-${bar.what}`}
              x={bar.x}
              y={bar.y}
              width={bar.width}
              height={bar.height}
            >
              <title>
                {bar.year}: {t(`treaty.${bar.what}`)} {years.find(({ year }) => year === bar.year)?.[bar.what]}
              </title>
            </rect>
          ))}
          {yearMarks(first, last, step).map((year) => (
            <text key={year} className="chart-text" x={at(year)} y={FRAME.height - 8} textAnchor="middle">
              {year}
            </text>
          ))}
        </svg>
      </div>
      {until < last && <p className="quiet">{t('treaty.laterShaded')}</p>}
      <DataTable
        caption={t('treaty.byYear')}
        rows={years}
        file={`${treaty}-years`}
        idOf={({ year }) => String(year)}
        sourcesOf={() => sources}
        columns={[
          { key: 'year', name: t('record.year'), value: ({ year }) => String(year) },
          { key: 'signatures', name: t('treaty.signatures'), value: ({ signatures }) => signatures },
          { key: 'consents', name: t('treaty.consents'), value: ({ consents }) => consents },
          { key: 'endings', name: t('treaty.endings'), value: ({ endings }) => endings },
        ]}
      />
    </section>
  )
}
