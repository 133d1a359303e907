import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuotedFragment } from '../../api/__generated__/documents-operations.ts'
import { SaidWords } from '../page/said-words.tsx'
import { usePage } from '../page/use-page.ts'
import { EntityLink } from '../view-link.tsx'

interface Props {
  readonly claim: QuotedFragment & {
    readonly addressees: readonly { readonly label: string }[]
    readonly proposition: { readonly id: string; readonly label: string; readonly labelLanguage: string }
  }
}

/** Who says what to whom, with the words it stands on. */
export function Claim({ claim }: Props): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const { speakers, speechAct, addressees, proposition } = claim
  // The act stands before what is said, so that it is never read as a fact.
  const sentence = t('sentence.speech', {
    who: names.format(speakers.map(({ label }) => label)),
    acts: t(`act.${speechAct}`, { count: speakers.length }),
    what: proposition.label,
  })
  return (
    <div className="claim">
      <p className="claim-head">
        <EntityLink entity={{ ...proposition, label: sentence }} kind="PROPOSITION" />
        {addressees.length > 0 && (
          <span className="quiet"> {t('claim.to', { names: names.format(addressees.map(({ label }) => label)) })}</span>
        )}
      </p>
      <SaidWords said={claim} isActTold />
    </div>
  )
}
