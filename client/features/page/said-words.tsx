import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SourceClass, SpeechAct, Verification } from '../../api/__generated__/page-operations.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { OPENING_VIEW } from '../../state/view.ts'
import { UncheckedMark } from '../labels.tsx'
import { SourceClasses } from '../source-line.tsx'
import { useNavigation } from '../navigation.ts'
import { ViewLink } from '../view-link.tsx'

/** What is shown of an assertion wherever it is quoted. */
export interface Quoted {
  readonly id: string
  readonly speechAct: SpeechAct
  readonly date: string
  readonly verification: Verification
  readonly locator?: string | null
  readonly speakers: readonly { readonly label: string }[]
  readonly document: { readonly id: string; readonly label: string }
  readonly passage?: { readonly number: number } | null
  readonly anchors: readonly { readonly language: string; readonly exact: string }[]
  readonly withdrawn?: { readonly date: string; readonly reason: string } | null
  readonly citations: readonly { readonly source: { readonly classes: readonly SourceClass[] } }[]
}

interface Props {
  readonly said: Quoted
  /** Whether what stands above says who does what by it. */
  readonly isActTold?: boolean
  readonly children?: ReactNode
}

/** The act, the words or how they are known, and the way to them: nothing here reads as a fact. */
export function SaidWords({ said, isActTold = false, children }: Props): ReactNode {
  const { t } = useTranslation()
  const { view, language } = useNavigation()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const who = names.format(said.speakers.map(({ label }) => label))
  const words = said.anchors.find((anchor) => anchor.language === language) ?? said.anchors[0]
  const classes = [...new Set(said.citations.flatMap(({ source }) => source.classes[0] ?? []))]
  const place = said.passage == null ? (said.locator ?? '') : `¶ ${String(said.passage.number)}`
  const to = {
    ...OPENING_VIEW,
    language: view.language,
    theme: view.theme,
    document: said.document.id,
    selection: { type: 'quote', id: said.id },
  } as const
  return (
    <div className="said-words">
      <p className="said-act">
        {!isActTold && t(`act.${said.speechAct}`, { count: said.speakers.length })}{' '}
        <UncheckedMark verification={said.verification} /> {children}
      </p>
      {said.withdrawn != null && (
        <p className="withdrawn" role="note">
          {t('evidence.withdrawn', { date: formatDate(said.withdrawn.date, t, language) })}{' '}
          <bdi>{said.withdrawn.reason}</bdi>
        </p>
      )}
      {words === undefined ? (
        <p className="quiet">
          {t(classes.length === 0 ? 'said.notQuoted' : 'said.reportedIn')} <SourceClasses classes={classes} />
        </p>
      ) : (
        <blockquote lang={words.language}>{words.exact}</blockquote>
      )}
      <p className="quiet">
        <ViewLink to={to} label={t('said.words', { who, document: said.document.label })}>
          <bdi>{said.document.label}</bdi>
          {place === '' ? '' : `, ${place}`}
        </ViewLink>{' '}
        · {formatDate(said.date, t, language)}
      </p>
    </div>
  )
}
