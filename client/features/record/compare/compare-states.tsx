import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AgreementDocument, CompareStatesDocument } from '../../../api/__generated__/record-operations.ts'
import { useRequest } from '../../../api/use-request.ts'
import { sideBySide } from '../../../state/compare.ts'
import { readIssue } from '../../../state/issue.ts'
import { AgreementChart } from '../agreement-chart.tsx'
import { Period } from '../../page/choices.tsx'
import { IssueChoice } from '../issue-choice.tsx'
import { Awaited, Missing } from '../../page/states.tsx'
import { usePage } from '../../page/use-page.ts'
import { Comparison } from './comparison.tsx'

/** Two states side by side: what each was bound by on the day, and how alike they voted. */
export function CompareStates({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const { t } = useTranslation()
  const { page, language, day } = usePage()
  const { from, to, issue } = page.options
  const asked = useRequest(CompareStatesDocument, { a, b, language, asOf: day })
  const period = { from: from ?? null, to: to ?? null, issue: readIssue(issue) }
  const agreement = useRequest(AgreementDocument, { states: [a, b], language, ...period })
  return (
    <Awaited asked={asked}>
      {({ a: left, b: right }) => {
        if (left == null || right == null) return <Missing id={left == null ? a : b} />
        const items = (side: typeof left) =>
          side.memberships.map(({ instrument, status, since, accounts }) => ({
            ...instrument,
            status,
            since,
            accounts,
          }))
        return (
          <>
            <Comparison
              left={left}
              right={right}
              kind="INSTRUMENT"
              sides="STATE"
              pairs={sideBySide(items(left), items(right), ({ id }) => id)}
              file={`${a}-${b}-treaties`}
            />
            <section>
              <h3 className="section-title">{t('state.agreement')}</h3>
              <p className="quiet intro">{t('vote.agreementIntro')}</p>
              <div className="choices">
                <IssueChoice />
                <Period />
              </div>
              <Awaited asked={agreement}>
                {({ votingAgreement }) => (
                  <AgreementChart
                    pairs={votingAgreement.map((pair) => ({ ...pair, partner: pair.a.id === a ? pair.b : pair.a }))}
                    file={`${a}-${b}-agreement`}
                  />
                )}
              </Awaited>
            </section>
          </>
        )
      }}
    </Awaited>
  )
}
