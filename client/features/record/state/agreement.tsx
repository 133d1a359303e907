import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AgreementDocument } from '../../../api/__generated__/record-operations.ts'
import { useRequest } from '../../../api/use-request.ts'
import { readIssue } from '../../../state/issue.ts'
import { decodeList, encodeList } from '../../../state/lists.ts'
import { AgreementChart } from '../agreement-chart.tsx'
import { Period } from '../../page/choices.tsx'
import { IssueChoice } from '../issue-choice.tsx'
import { EntityPicker } from '../../page/entity-picker.tsx'
import { Awaited } from '../../page/states.tsx'
import { usePage } from '../../page/use-page.ts'

/** With whom a state is compared unless others are chosen: the permanent members of the Security Council. */
const USUAL = ['chn', 'fra', 'gbr', 'rus', 'usa'] as const
/** States that the server compares at a time. */
const MOST = 12

/** How often a state voted as others did, year by year. */
export function Agreement({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { page, language, set } = usePage()
  const { from, to, issue } = page.options
  const chosen = page.options.with === undefined ? USUAL : decodeList(page.options.with)
  const partners = chosen.filter((other) => other !== id).slice(0, MOST - 1)
  const wanted = { states: [id, ...partners], language, from: from ?? null, to: to ?? null, issue: readIssue(issue) }
  const asked = useRequest(AgreementDocument, partners.length === 0 ? null : wanted)
  return (
    <section>
      <p className="quiet intro">{t('vote.agreementIntro')}</p>
      <div className="choices">
        <IssueChoice />
        <Period />
        <EntityPicker
          label={t('state.addPartner')}
          kinds={['STATE']}
          onChoose={(other) => {
            if (!partners.includes(other)) set({ with: encodeList([...partners, other]) })
          }}
        />
      </div>
      {partners.length === 0 ? (
        <p className="empty-state">{t('state.noPartner')}</p>
      ) : (
        <Awaited asked={asked}>
          {({ votingAgreement }) => {
            const pairs = votingAgreement
              .filter(({ a, b }) => a.id === id || b.id === id)
              .map((pair) => ({ ...pair, partner: pair.a.id === id ? pair.b : pair.a }))
            return (
              <>
                <ul className="partners">
                  {pairs.map(({ partner }) => (
                    <li key={partner.id}>
                      <button
                        type="button"
                        className="chip"
                        onClick={() => {
                          set({ with: encodeList(partners.filter((other) => other !== partner.id)) || id })
                        }}
                      >
                        {partner.label} <X aria-hidden="true" size={13} />
                        <span className="visually-hidden">{t('state.removePartner')}</span>
                      </button>
                    </li>
                  ))}
                </ul>
                <AgreementChart pairs={pairs} file={`${id}-agreement`} />
              </>
            )
          }}
        </Awaited>
      )}
    </section>
  )
}
