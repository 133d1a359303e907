import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentClaimsDocument } from '../../api/__generated__/documents-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { holds } from '../../state/sorting.ts'
import { LayerKicker } from '../layer-kicker.tsx'
import { FindField } from '../page/choices.tsx'
import { Awaited } from '../page/states.tsx'
import { usePage } from '../page/use-page.ts'
import { Claim } from './claim.tsx'

/** What is asserted in a document, in order of place: with its words, or with the place where they stand. */
export function DocumentClaims({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { page, language } = usePage()
  const asked = useRequest(DocumentClaimsDocument, { id, language })
  const { find } = page.options
  return (
    <section>
      <LayerKicker layer="CLAIM" />
      <p className="quiet intro">{t('document.claimsIntro')}</p>
      <div className="choices">
        <FindField label={t('document.findClaim')} />
      </div>
      <Awaited asked={asked}>
        {({ document }) => {
          const all = document?.assertions ?? []
          const found = all.filter(
            ({ speakers, proposition, anchors }) =>
              find === undefined ||
              holds(
                [proposition.label, ...speakers.map(({ label }) => label), ...anchors.map(({ exact }) => exact)],
                find,
              ),
          )
          if (found.length === 0) {
            return <p className="empty-state quiet">{t(all.length === 0 ? 'document.noClaims' : 'table.empty')}</p>
          }
          return (
            <ol className="claims">
              {found.map((claim) => (
                <li key={claim.id}>
                  <Claim claim={claim} />
                </li>
              ))}
            </ol>
          )
        }}
      </Awaited>
    </section>
  )
}
