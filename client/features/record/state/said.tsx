import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StateSaidDocument } from '../../../api/__generated__/record-operations.ts'
import { useRequest } from '../../../api/use-request.ts'
import { Awaited } from '../../page/states.tsx'
import { Statements } from '../statements.tsx'
import { usePage } from '../../page/use-page.ts'

/** What a state said, alone or with others. */
export function Said({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const asked = useRequest(StateSaidDocument, { id, language })
  return (
    <Awaited asked={asked}>
      {({ graph }) => {
        const own = graph.edges.filter(({ source }) => source === id)
        const assertions = own.flatMap(({ evidence }) => evidence.flatMap(({ assertion }) => assertion ?? []))
        const said = [...new Map(assertions.map((assertion) => [assertion.id, assertion])).values()].sort(
          (one, other) => `${one.date} ${one.id}`.localeCompare(`${other.date} ${other.id}`, 'en', { numeric: true }),
        )
        return (
          <section>
            <p className="quiet intro">{t('details.claimNote')}</p>
            {graph.truncated && (
              <p className="notice" role="status">
                {t('page.partial', { shown: own.length, total: graph.totalNodes - 1 })}
              </p>
            )}
            <Statements
              caption={t('state.said')}
              said={said}
              file={`${id}-statements`}
              empty={t('state.nothingSaid')}
            />
          </section>
        )
      }}
    </Awaited>
  )
}
