import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuotedFragment } from '../../api/__generated__/documents-operations.ts'
import { nameIn } from '../../i18n/foreign-names.ts'
import type { Named } from '../../i18n/foreign-names.ts'
import { MarkedSentence } from '../told.tsx'
import { SaidWords } from '../page/said-words.tsx'
import { usePage } from '../page/use-page.ts'
import { EntityLink } from '../view-link.tsx'

interface Props {
  readonly claim: QuotedFragment & {
    readonly speakers: readonly Named[]
    readonly addressees: readonly Named[]
    readonly proposition: Named & { readonly id: string }
  }
}

/** Who says what to whom, with the words it stands on. */
export function Claim({ claim }: Props): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const listed = (some: readonly Named[]) => names.format(some.map((one) => nameIn(language, one)))
  const { speakers, speechAct, addressees, proposition } = claim
  // The act stands before what is said, so that it is never read as a fact.
  const sentence = t('sentence.speech', {
    who: listed(speakers),
    acts: t(`act.${speechAct}`, { count: speakers.length }),
    what: nameIn(language, proposition),
  })
  return (
    <div className="claim">
      <p className="claim-head">
        <EntityLink entity={proposition} kind="PROPOSITION">
          <MarkedSentence sentence={sentence} names={() => [...speakers, proposition]} />
        </EntityLink>
        {addressees.length > 0 && (
          <span className="quiet">
            {' '}
            <MarkedSentence sentence={t('claim.to', { names: listed(addressees) })} names={() => addressees} />
          </span>
        )}
      </p>
      <SaidWords said={claim} isActTold />
    </div>
  )
}
