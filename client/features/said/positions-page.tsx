import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../i18n/foreign-names.ts'
import { GraphText } from '../labels.tsx'
import { PositionsDocument } from '../../api/__generated__/said-operations.ts'
import type { PositionsQuery, PropositionKind } from '../../api/__generated__/said-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { decodeList, encodeList } from '../../state/lists.ts'
import { positionTable, speakersOf } from '../../state/positions.ts'
import type { PositionChoices } from '../../state/positions.ts'
import { Choice, FindField } from '../page/choices.tsx'
import { PageTitle } from '../page/frame.tsx'
import { Awaited, Missing } from '../page/states.tsx'
import { CsvButton } from '../page/table/csv-button.tsx'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'
import { sheetOf } from './position-sheet.ts'
import { PositionGrid } from './position-grid.tsx'
import { Count } from '../count.tsx'

/** Propositions that are looked at: as many as the server gives at once. */
const MOST = 100
const KINDS = ['FACTUAL', 'NORMATIVE', 'PROPOSAL'] as const satisfies readonly PropositionKind[]

/** The symmetrical view: what everybody says of one thing, side by side. */
export function PositionsPage({ about }: { readonly about: string }): ReactNode {
  const { language } = usePage()
  const asked = useRequest(PositionsDocument, { about, first: MOST, language })
  if (asked.error?.code === 'NOT_FOUND') return <Missing id={about} />
  return <Awaited asked={asked}>{(data) => <Positions data={data} about={about} />}</Awaited>
}

function Positions({ data, about }: { readonly data: PositionsQuery; readonly about: string }) {
  const { t } = useTranslation()
  const { page, set, language, view } = usePage()
  const { with: speakers, status, as, find } = page.options
  const propositions = useMemo(() => data.propositions.edges.map(({ node }) => node), [data])
  const choices = useMemo<PositionChoices>(
    () => ({
      speakers: decodeList(speakers ?? ''),
      kind: KINDS.find((kind) => kind.toLowerCase() === status) ?? null,
      onlyDisputed: as === 'disputed',
      words: find ?? '',
    }),
    [speakers, status, as, find],
  )
  const table = useMemo(() => positionTable(propositions, choices, language), [propositions, choices, language])
  const { entity } = data
  if (entity == null) return <Missing id={about} />
  const { totalCount } = data.propositions
  return (
    <article className="positions">
      <PageTitle
        kind={entity.kind}
        kicker={t('positions.kicker')}
        title={t('positions.title', { name: nameIn(language, entity) })}
        names={[entity]}
      >
        <p className="description">{t('positions.intro')}</p>
      </PageTitle>
      {propositions.length === 0 ? (
        <p className="empty-state">{t('positions.nothing')}</p>
      ) : (
        <>
          <div className="page-links">
            <Choice
              name={t('positions.kinds')}
              value={choices.kind ?? ''}
              options={[
                { value: '', name: t('page.all') },
                ...KINDS.map((kind) => ({ value: kind, name: t(`propositionKind.${kind}`) })),
              ]}
              onChoose={(value) => {
                set({ status: value.toLowerCase() })
              }}
            />
            <label className="tick">
              <input
                type="checkbox"
                checked={choices.onlyDisputed}
                onChange={(event) => {
                  set({ as: event.target.checked ? 'disputed' : null })
                }}
              />{' '}
              {t('positions.onlyDisputed')}
            </label>
            <FindField label={t('positions.find')} />
            <ViewLink to={{ ...view, page: null, selection: { type: 'node', id: about } }}>
              {t('positions.map')}
            </ViewLink>
            <CsvButton sheet={() => Promise.resolve(sheetOf(table, entity.id, t))} />
          </div>
          <SpeakerChoice propositions={propositions} chosen={choices.speakers} />
          {totalCount > propositions.length && (
            <p className="quiet">{t('positions.partial', { shown: propositions.length, total: totalCount })}</p>
          )}
          <PositionGrid table={table} />
        </>
      )}
    </article>
  )
}

interface SpeakerProps {
  readonly propositions: readonly PositionsQuery['propositions']['edges'][number]['node'][]
  readonly chosen: readonly string[]
}

/** Which speakers have a column. */
function SpeakerChoice({ propositions, chosen }: SpeakerProps) {
  const { t } = useTranslation()
  const { set, language } = usePage()
  const collator = new Intl.Collator(language)
  const speakers = speakersOf(propositions.flatMap(({ assertions }) => assertions))
  const sorted = [...speakers].sort((a, b) => collator.compare(a.label, b.label))
  return (
    <details className="speaker-choice">
      <summary>
        {t('positions.speakers')} <Count value={chosen.length === 0 ? speakers.length : chosen.length} />
      </summary>
      <div role="group" aria-label={t('positions.speakers')}>
        <button
          type="button"
          className="button"
          disabled={chosen.length === 0}
          onClick={() => {
            set({ with: null })
          }}
        >
          {t('positions.allSpeakers')}
        </button>
        {sorted.map(({ id, label, labelLanguage }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => {
                const next = event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id)
                set({ with: encodeList(next) })
              }}
            />{' '}
            <GraphText text={label} language={labelLanguage} />
          </label>
        ))}
      </div>
    </details>
  )
}
