import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedFragment } from '../../api/__generated__/documents-operations.ts'
import { changeFrom, changeInAddress, chosenChanges, tallyOf } from '../../state/position-changes.ts'
import type { PositionChange } from '../../state/position-changes.ts'
import { choose } from '../../state/page.ts'
import { Count } from '../count.tsx'
import { FindField } from '../page/choices.tsx'
import { saidCell } from '../page/said-cell.ts'
import { SaidWords } from '../page/said-words.tsx'
import { CsvButton } from '../page/table/csv-button.tsx'
import { usePage } from '../page/use-page.ts'
import { EntityLink, ViewLink } from '../view-link.tsx'

interface Props {
  readonly a: ComparedFragment
  readonly b: ComparedFragment
  readonly changes: readonly PositionChange[]
  /** Propositions there are; more than changes while the rest is on its way. */
  readonly total: number
}

/** Propositions down, the two documents across: what each says of it, and what became of it between them. */
export function ChangeTable({ a, b, changes, total }: Props): ReactNode {
  const { t } = useTranslation()
  const { page } = usePage()
  const { status, find } = page.options
  if (changes.length === 0) return <p className="empty-state">{t('compareDocuments.nothing')}</p>
  const chosen = chosenChanges(changes, status, find)
  const sheet = () => ({
    name: `${a.id}-${b.id}-positions`,
    asOf: null,
    header: ['id', t('compareDocuments.proposition'), t('compareDocuments.change'), t('compareDocuments.why'), a.label, b.label],
    rows: chosen.map(({ proposition, change, rule, before, after }) => [
      proposition.id,
      proposition.label,
      t(`became.${change}`),
      t(`changeRule.${rule}`),
      saidCell(before, t),
      saidCell(after, t),
    ]),
  }) // prettier-ignore
  return (
    <section>
      <Tally changes={changes} />
      <div className="choices">
        <FindField label={t('compareDocuments.find')} />
        <CsvButton sheet={() => Promise.resolve(sheet())} />
      </div>
      {changes.length < total && (
        <p className="quiet" role="status">
          {t('page.partial', { shown: changes.length, total })}
        </p>
      )}
      {chosen.length === 0 ? (
        <p className="empty-state quiet">{t('table.empty')}</p>
      ) : (
        <table className="change-grid" aria-label={t('compareDocuments.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('compareDocuments.proposition')}</th>
              <th scope="col">{a.label}</th>
              <th scope="col">{b.label}</th>
            </tr>
          </thead>
          <tbody>
            {chosen.map((one) => (
              <Row key={one.proposition.id} change={one} a={a} b={b} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** How many of each sort there are, each the way to those alone. */
function Tally({ changes }: Pick<Props, 'changes'>) {
  const { t } = useTranslation()
  const { page, to } = usePage()
  const chosen = changeFrom(page.options.status)
  return (
    <nav className="page-links tally" aria-label={t('compareDocuments.change')}>
      <ViewLink className="chip" current={chosen === null} to={to(choose(page, { status: null }))}>
        {t('page.all')} <Count value={changes.length} />
      </ViewLink>
      {tallyOf(changes).map(([type, count]) => (
        <ViewLink
          key={type}
          className="chip"
          current={type === chosen}
          to={to(choose(page, { status: changeInAddress(type) }))}
        >
          {t(`became.${type}`)} <Count value={count} />
        </ViewLink>
      ))}
    </nav>
  )
}

function Row({ change: { proposition, change, rule, before, after }, a, b }: RowProps) {
  const { t } = useTranslation()
  return (
    <tr>
      <th scope="row">
        <EntityLink entity={proposition} kind="PROPOSITION" />
        <p>
          <span className="mark-change">{t(`became.${change}`)}</span>{' '}
          <span className="quiet">{t(`changeRule.${rule}`)}</span>
        </p>
      </th>
      {[before, after].map((said, place) => (
        <td key={place} data-document={(place === 0 ? a : b).label}>
          {said.length === 0 ? (
            <span className="no-statement">
              {t(rule === 'TEXT_NOT_HELD' ? 'compareDocuments.unknown' : 'compareDocuments.none')}
            </span>
          ) : (
            said.map((one) => <Said key={one.id} said={one} />)
          )}
        </td>
      ))}
    </tr>
  )
}

interface RowProps {
  readonly change: PositionChange
  readonly a: ComparedFragment
  readonly b: ComparedFragment
}

function Said({ said }: { readonly said: PositionChange['before'][number] }) {
  const { language } = usePage()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <>
      <p className="said-by">{names.format(said.speakers.map(({ label }) => label))}</p>
      <SaidWords said={said} />
    </>
  )
}
