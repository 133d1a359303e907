import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StartQuery } from '../../api/__generated__/start-operations.ts'
import { pageOf } from '../../state/page.ts'
import { useNavigation } from '../navigation.ts'
import { ViewLink } from '../view-link.tsx'

const COUNTED = [
  'INSTRUMENT',
  'STATE',
  'TREATY_ACTION',
  'ROLL_CALL',
  'DOCUMENT',
  'PROPOSITION',
  'ASSERTION',
  'SOURCE',
] as const

/** How much the graph holds, as the server counts it, and what it rests on. */
export function Holdings({ meta }: { readonly meta: StartQuery['meta'] | null }): ReactNode {
  const { t, i18n } = useTranslation()
  const { view } = useNavigation()
  const numbers = new Intl.NumberFormat(i18n.language)
  return (
    <section className="holdings" aria-labelledby="start-holds">
      <h3 id="start-holds">{t('start.holds')}</h3>
      <dl>
        {COUNTED.map((kind) => {
          const count = meta?.counts.find((one) => one.kind === kind)?.count
          return (
            <div key={kind}>
              <dt>{t(`holding.${kind}`)}</dt>
              <dd>{count === undefined ? '–' : numbers.format(count)}</dd>
            </div>
          )
        })}
      </dl>
      <p className="start-links">
        <ViewLink to={{ ...view, page: pageOf('record', ['sources']) }}>{t('start.sources')}</ViewLink>
        <ViewLink to={{ ...view, page: pageOf('record', ['sources'], { part: 'gaps' }) }}>{t('start.gaps')}</ViewLink>
        <ViewLink to={{ ...view, page: pageOf('documents', []) }}>{t('start.documents')}</ViewLink>
        <ViewLink to={{ ...view, page: pageOf('compare', []) }}>{t('start.compare')}</ViewLink>
        <ViewLink to={{ ...view, page: pageOf('try', ['text']) }}>{t('start.try')}</ViewLink>
        <ViewLink to={{ ...view, page: pageOf('imports', []) }}>{t('start.link')}</ViewLink>
        <ViewLink to={{ ...view, page: pageOf('scenes', []) }}>{t('start.scenes')}</ViewLink>
        <a href="/graphql">{t('start.graphql')}</a>
      </p>
    </section>
  )
}
