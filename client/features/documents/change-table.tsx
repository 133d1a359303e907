import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedFragment } from '../../api/__generated__/documents-operations.ts'
import { isHeld } from '../../state/documents.ts'
import { byWhatIsKnown, changeFrom, changeInAddress, chosenChanges, tallyOf } from '../../state/position-changes.ts'
import type { PositionChange } from '../../state/position-changes.ts'
import { choose } from '../../state/page.ts'
import { Count } from '../count.tsx'
import { UncheckedMark } from '../labels.tsx'
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
  const { told, firstAlone, secondAlone } = byWhatIsKnown(chosen)
  const isWhole = chosen.length === changes.length
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
      {chosen.length === 0 && <p className="empty-state quiet">{t('table.empty')}</p>}
      {chosen.length > 0 && told.length === 0 && isWhole && (
        <p className="empty-state">{t('compareDocuments.nothingShared')}</p>
      )}
      {told.length > 0 && (
        <table className="change-grid" aria-label={t('compareDocuments.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('compareDocuments.proposition')}</th>
              <th scope="col">{a.label}</th>
              <th scope="col">{b.label}</th>
            </tr>
          </thead>
          <tbody>
            {told.map((one) => (
              <Row key={one.proposition.id} change={one} a={a} b={b} />
            ))}
          </tbody>
        </table>
      )}
      <KnownAlone of={a} other={b} changes={firstAlone} open={told.length === 0 || !isWhole} />
      <KnownAlone of={b} other={a} changes={secondAlone} open={told.length === 0 || !isWhole} />
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

function Row({ change: { proposition, change, rule, before, after, links }, a, b }: RowProps) {
  const { t } = useTranslation()
  return (
    <tr>
      <th scope="row">
        <EntityLink entity={proposition} kind="PROPOSITION" />
        <p>
          <span className="mark-change">{t(`became.${change}`)}</span>{' '}
          <span className="quiet">{t(`changeRule.${rule}`)}</span>
        </p>
        {distinctLinks(links).map(({ type, note, verification, later }) => (
          <p key={`${type} ${later.document.id} ${note ?? ''}`} className="shown-link">
            {t(`documentLink.${type}`, { name: (later.document.id === a.id ? a : b).label })}{' '}
            <UncheckedMark verification={verification} />
            {note != null && (
              <span className="quiet" lang="en">
                {note}
              </span>
            )}
          </p>
        ))}
      </th>
      {[before, after].map((said, place) => (
        <td key={place} data-document={(place === 0 ? a : b).label}>
          {said.length === 0 ? (
            <span className="no-statement">{t('compareDocuments.none')}</span>
          ) : (
            said.map((one) => <Said key={one.id} said={one} of={otherThan(proposition.id, after, one.id)} />)
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

/** What sources show more than once in the same words is told once. */
function distinctLinks(links: PositionChange['links']): PositionChange['links'] {
  const keyOf = ({ type, note, later }: PositionChange['links'][number]) => `${type} ${later.document.id} ${note ?? ''}`
  return [...new Map(links.map((link) => [keyOf(link), link])).values()]
}

type Other = PositionChange['after'][number]['proposition']

/** What an answer says, where that is something else than what it answers. */
function otherThan(proposition: string, after: PositionChange['after'], id: string): Other | null {
  const said = after.find((one) => one.id === id)?.proposition
  return said === undefined || said.id === proposition ? null : said
}

interface AloneProps {
  readonly of: ComparedFragment
  readonly other: ComparedFragment
  readonly changes: readonly PositionChange[]
  readonly open: boolean
}

/** What is known of one document, where nothing can be told of the other since its text is not held or was not gone through. */
function KnownAlone({ of, other, changes, open }: AloneProps) {
  const { t } = useTranslation()
  if (changes.length === 0) return null
  return (
    <details className="known-alone" open={open}>
      <summary>
        {t('compareDocuments.knownAlone', { name: of.label })} <Count value={changes.length} />
      </summary>
      <p className="quiet intro">
        {t(isHeld(other) ? 'compareDocuments.unknownOfOpen' : 'compareDocuments.unknownOf', { name: other.label })}
      </p>
      <ul>
        {changes.map(({ proposition, before, after }) => (
          <li key={proposition.id}>
            <EntityLink entity={proposition} kind="PROPOSITION" />
            {[...before, ...after].map((one) => (
              <Said key={one.id} said={one} of={null} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Said({ said, of }: { readonly said: PositionChange['before'][number]; readonly of: Other | null }) {
  const { language } = usePage()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <div className="said-in">
      <p className="said-by">{names.format(said.speakers.map(({ label }) => label))}</p>
      <SaidWords said={said}>
        {of !== null && (
          <>
            – <EntityLink entity={of} kind="PROPOSITION" />
          </>
        )}
      </SaidWords>
    </div>
  )
}
