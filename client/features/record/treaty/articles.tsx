import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TreatyQuery } from '../../../api/__generated__/record-operations.ts'
import { functionsOf, isFunction, withFunction } from '../../../state/provisions.ts'
import { Description, UncheckedMark } from '../../labels.tsx'
import { EntityLink } from '../../view-link.tsx'
import { FindField } from '../../page/choices.tsx'
import { holds } from '../../../state/sorting.ts'
import { sourceTitles } from '../../../state/members.ts'
import { DataTable } from '../../page/table/data-table.tsx'
import { usePage } from '../../page/use-page.ts'
import { Count } from '../../count.tsx'

type Provisions = NonNullable<TreatyQuery['instrument']>['provisions']

/** The articles of a treaty, by what they do. */
export function Articles({
  treaty,
  provisions,
}: {
  readonly treaty: string
  readonly provisions: Provisions
}): ReactNode {
  const { t } = useTranslation()
  const { page, set } = usePage()
  const wanted = page.options.status
  const find = page.options.find
  const functionName = (name: string) => (isFunction(name) ? t(`function.${name}`) : name)
  const found = withFunction(provisions, wanted).filter(
    ({ label, summary, locator }) => find === undefined || holds([label, summary ?? '', locator], find),
  )
  return (
    <section>
      <div className="functions" role="group" aria-label={t('treaty.byFunction')}>
        {functionsOf(provisions).map(({ name, count }) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={name === wanted}
            onClick={() => {
              set({ status: name === wanted ? null : name })
            }}
          >
            {functionName(name)} <Count value={count} />
          </button>
        ))}
      </div>
      <div className="choices">
        <FindField label={t('treaty.findArticle')} />
      </div>
      <DataTable
        caption={t('treaty.articles')}
        rows={found}
        file={`${treaty}-articles`}
        idOf={({ id }) => id}
        sourcesOf={({ citations }) => sourceTitles(citations)}
        empty={provisions.length === 0 ? t('treaty.noArticles') : t('table.empty')}
        columns={[
          { key: 'locator', name: t('article.locator'), narrow: true, value: ({ locator }) => locator },
          {
            key: 'label',
            name: t('article.what'),
            main: true,
            value: ({ label }) => label,
            cell: (provision) => (
              <>
                <EntityLink kind="PROVISION" entity={provision} />{' '}
                <UncheckedMark verification={provision.verification} />
                <Description text={provision.summary} language={provision.summaryLanguage} className="quiet" />
              </>
            ),
          },
          { key: 'summary', name: t('article.summary'), fileOnly: true, value: ({ summary }) => summary ?? '' },
          {
            key: 'functions',
            name: t('article.functions'),
            value: ({ functions }) => functions.map(functionName).join('; '),
            cell: ({ functions }) => functions.map(functionName).join(', '),
          },
          {
            key: 'verification',
            name: t('record.verification'),
            fileOnly: true,
            value: ({ verification }) => verification,
          },
        ]}
      />
    </section>
  )
}
