import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../../i18n/foreign-names.ts'
import type { TreatyStatus, Verification } from '../../../api/__generated__/record-operations.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { onSide, tallyOf } from '../../../state/compare.ts'
import type { Pair } from '../../../state/compare.ts'
import { sourceTitles, verificationOf } from '../../../state/members.ts'
import { pageOf } from '../../../state/page.ts'
import { holds } from '../../../state/sorting.ts'
import { UncheckedMark } from '../../labels.tsx'
import { EntityLink } from '../../view-link.tsx'
import { AsOfControl } from '../as-of-control.tsx'
import { Choice, FindField } from '../../page/choices.tsx'
import { EntityPicker } from '../../page/entity-picker.tsx'
import { PageTitle } from '../../page/frame.tsx'
import { DataTable } from '../../page/table/data-table.tsx'
import { usePage } from '../../page/use-page.ts'

interface Named {
  readonly id: string
  readonly label: string
  readonly labelLanguage: string
}
interface Item extends Named {
  readonly status: TreatyStatus
  readonly since: string
  readonly accounts: readonly { readonly verification: Verification; readonly source: { readonly title: string } }[]
}

interface Props {
  readonly left: Named
  readonly right: Named
  /** Kind of the rows, and of what is compared. */
  readonly kind: 'STATE' | 'INSTRUMENT'
  readonly sides: 'STATE' | 'INSTRUMENT'
  readonly pairs: readonly Pair<Item>[]
  readonly file: string
}

const FIRST_YEAR = 1925

export function Comparison({ left, right, kind, sides, pairs, file }: Props): ReactNode {
  const { t } = useTranslation()
  const { page, set, show, to, day, language } = usePage()
  const { status, find } = page.options
  const tally = tallyOf(pairs)
  const rows = onSide(pairs, status).filter(
    ({ id, a, b }) => find === undefined || holds([a?.label ?? b?.label ?? '', id], find),
  )
  const type = sides === 'STATE' ? 'states' : 'treaties'
  const side = (name: string, of: (pair: Pair<Item>) => Item | null, key: string) => ({
    key,
    name,
    value: (pair: Pair<Item>) => {
      const item = of(pair)
      if (item === null) return ''
      const unchecked = verificationOf(item.accounts) === 'UNCHECKED' ? ' UNCHECKED' : ''
      return `${t(`standing.${item.status}`)} ${item.since}${unchecked}`
    },
    cell: (pair: Pair<Item>) => {
      const item = of(pair)
      if (item === null) return <span className="quiet">{t('standing.none')}</span>
      return (
        <>
          <span className={`standing standing-${item.status.toLowerCase()}`}>{t(`standing.${item.status}`)}</span>{' '}
          <span className="quiet">{formatDate(item.since, t, language)}</span>{' '}
          <UncheckedMark verification={verificationOf(item.accounts)} />
        </>
      )
    },
  })
  return (
    <article>
      <div className="page-head">
        <div>
          <PageTitle
            kicker={t('compare.title')}
            title={t('compare.both', { a: nameIn(language, left), b: nameIn(language, right) })}
            names={[left, right]}
          />
          <section className="facts-panel" aria-label={t('compare.title')}>
            <ul className="compared">
              {[left, right].map((one, place) => (
                <li key={one.id}>
                  <strong>
                    <EntityLink kind={sides} entity={one} />
                  </strong>
                  <EntityPicker
                    label={t('compare.instead', { name: one.label })}
                    kinds={[sides]}
                    onChoose={(other) => {
                      const ids = place === 0 ? [other, right.id] : [left.id, other]
                      if (new Set(ids).size === 2) show(to(pageOf(type, ids, page.options)))
                    }}
                  />
                </li>
              ))}
            </ul>
            <dl className="counts three">
              <div data-count="both">
                <dt>{t('compare.inBoth')}</dt>
                <dd>{tally.both}</dd>
              </div>
              <div data-count="a">
                <dt>{t('compare.onlyIn', { name: left.label })}</dt>
                <dd>{tally.onlyA}</dd>
              </div>
              <div data-count="b">
                <dt>{t('compare.onlyIn', { name: right.label })}</dt>
                <dd>{tally.onlyB}</dd>
              </div>
            </dl>
            <p className="quiet">{t('compare.boundOnly')}</p>
          </section>
        </div>
        <div className="page-aside">
          <AsOfControl first={FIRST_YEAR} />
        </div>
      </div>
      <div className="choices">
        <Choice
          name={t('compare.shown')}
          value={status ?? ''}
          options={[
            { value: '', name: t('page.all') },
            { value: 'both', name: t('compare.inBoth') },
            { value: 'a', name: t('compare.onlyIn', { name: left.label }) },
            { value: 'b', name: t('compare.onlyIn', { name: right.label }) },
          ]}
          onChoose={(value) => {
            set({ status: value })
          }}
        />
        <FindField label={kind === 'STATE' ? t('treaty.findState') : t('state.findTreaty')} />
      </div>
      <DataTable
        caption={t('compare.on', { date: formatDate(day, t, language) })}
        rows={rows}
        file={file}
        asOf={day}
        sortable
        idOf={({ id }) => id}
        sourcesOf={({ a, b }) => sourceTitles([...(a?.accounts ?? []), ...(b?.accounts ?? [])])}
        columns={[
          {
            key: 'name',
            name: t(`kind.${kind}`),
            value: ({ id, a, b }) => a?.label ?? b?.label ?? id,
            cell: ({ id, a, b }) => <EntityLink kind={kind} entity={a ?? b ?? { id, label: id }} />,
          },
          side(left.label, ({ a }) => a, 'a'),
          side(right.label, ({ b }) => b, 'b'),
        ]}
      />
    </article>
  )
}
