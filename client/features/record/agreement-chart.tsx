import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgreementQuery } from '../../api/__generated__/record-operations.ts'
import { pathOf, yearMarks, yearScale } from '../../state/charts.ts'
import type { Frame } from '../../state/charts.ts'
import { EntityLink } from '../view-link.tsx'
import { DataTable } from '../page/table/data-table.tsx'
import { usePage } from '../page/use-page.ts'

type Agreement = AgreementQuery['votingAgreement'][number]
export interface AgreementPair extends Agreement {
  /** The one of both that the page is not about. */
  readonly partner: Agreement['a']
}

const FRAME: Frame = { width: 1040, height: 280, left: 48, top: 16, bottom: 28 }

/** Share of votes cast alike, a line for every other state, told apart by dashes as well as colour; and the same as tables. */
export function AgreementChart({
  pairs,
  file,
}: {
  readonly pairs: readonly AgreementPair[]
  readonly file: string
}): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const share = (value: number | null | undefined) => (value == null ? '–' : percent.format(value))
  const years = pairs.flatMap(({ byYear }) => byYear.map(({ year }) => year))
  const rows = pairs.flatMap(({ partner, byYear }) => byYear.map((year) => ({ ...year, partner })))
  return (
    <>
      {years.length > 0 && <Lines pairs={pairs} first={Math.min(...years)} last={Math.max(...years)} share={share} />}
      <DataTable
        caption={t('vote.agreementTotal')}
        rows={pairs}
        file={file}
        idOf={({ partner }) => partner.id}
        sourcesOf={() => t('vote.dataSet')}
        columns={[
          {
            key: 'partner',
            name: t('kind.STATE'),
            value: ({ partner }) => partner.label,
            cell: ({ partner }) => <EntityLink kind="STATE" entity={partner} />,
          },
          {
            key: 'agreement',
            name: t('vote.alike'),
            value: ({ agreement }) => agreement ?? '',
            cell: ({ agreement }) => share(agreement),
          },
          { key: 'shared', name: t('vote.shared'), value: ({ sharedRollCalls }) => sharedRollCalls },
          { key: 'opposed', name: t('vote.opposed'), value: ({ opposed }) => opposed },
        ]}
      />
      <details className="same-as-table">
        <summary>{t('vote.agreementByYear')}</summary>
        <DataTable
          caption={t('vote.agreementByYear')}
          rows={rows}
          file={`${file}-by-year`}
          idOf={({ partner, year }) => `${partner.id} ${String(year)}`}
          sourcesOf={() => t('vote.dataSet')}
          columns={[
            { key: 'year', name: t('record.year'), value: ({ year }) => String(year) },
            { key: 'partner', name: t('kind.STATE'), value: ({ partner }) => partner.label },
            {
              key: 'agreement',
              name: t('vote.alike'),
              value: ({ agreement }) => agreement ?? '',
              cell: ({ agreement }) => share(agreement),
            },
            { key: 'shared', name: t('vote.shared'), value: ({ sharedRollCalls }) => sharedRollCalls },
            { key: 'opposed', name: t('vote.opposed'), value: ({ opposed }) => opposed },
          ]}
        />
      </details>
    </>
  )
}

interface LinesProps {
  readonly pairs: readonly AgreementPair[]
  readonly first: number
  readonly last: number
  readonly share: (value: number | null | undefined) => string
}

function Lines({ pairs, first, last, share }: LinesProps) {
  const { t } = useTranslation()
  const { at, step } = yearScale(first, last, FRAME)
  const y = (value: number) => FRAME.top + (1 - value) * (FRAME.height - FRAME.top - FRAME.bottom)
  return (
    <>
      <ul className="chart-legend">
        {pairs.map(({ partner }, place) => (
          <li key={partner.id}>
            <svg className="line-sign" viewBox="0 0 34 10" aria-hidden="true">
              <path className={`line line-${place % 6}`} d="M0 5 L34 5" />
            </svg>
            {partner.label}
          </li>
        ))}
      </ul>
      <div className="chart-scroll" role="region" aria-label={t('state.agreement')} tabIndex={0}>
        <svg
          className="chart"
          viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
          role="img"
          aria-label={t('vote.chartLabel')}
        >
          {[0, 0.25, 0.5, 0.75, 1].map((value) => (
            <g key={value}>
              <line className="chart-rule" x1={FRAME.left} x2={FRAME.width} y1={y(value)} y2={y(value)} />
              <text className="chart-text" x={FRAME.left - 6} y={y(value) + 4} textAnchor="end">
                {share(value)}
              </text>
            </g>
          ))}
          {pairs.map(({ partner, byYear }, place) => {
            const points = byYear.flatMap(({ year, agreement }) =>
              agreement == null ? [] : [{ year, x: at(year), y: y(agreement) }],
            )
            return (
              <g key={partner.id}>
                <path className={`line line-${place % 6}`} d={pathOf(points)} />
                {points.map((point) => (
                  <circle key={point.year} className={`dot-${place % 6}`} cx={point.x} cy={point.y} r={2.4}>
                    <title>
                      {partner.label}, {point.year}: {share(byYear.find(({ year }) => year === point.year)?.agreement)}
                    </title>
                  </circle>
                ))}
              </g>
            )
          })}
          {yearMarks(first, last, step).map((year) => (
            <text key={year} className="chart-text" x={at(year)} y={FRAME.height - 8} textAnchor="middle">
              {year}
            </text>
          ))}
        </svg>
      </div>
    </>
  )
}
