import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityKind, Verification } from '../../api/__generated__/operations.ts'
import type { Named } from '../../i18n/foreign-names.ts'
import { pageOf } from '../../state/page.ts'
import { KindMark } from '../kind-mark.tsx'
import { FallbackMark, UncheckedMark } from '../labels.tsx'
import { MarkedSentence } from '../told.tsx'
import { ViewLink } from '../view-link.tsx'
import { usePage } from './use-page.ts'
import { Count } from '../count.tsx'

interface TitleProps {
  readonly kind?: EntityKind
  readonly kicker: string
  readonly title: string
  /** Where the title is a name, and no sentence. */
  readonly titleLanguage?: string
  /** What kicker and title may name. */
  readonly names?: readonly Named[]
  readonly verification?: Verification
  readonly children?: ReactNode
}

/** The head of a page, and with it the title of the window. */
export function PageTitle(props: TitleProps): ReactNode {
  const { kind, kicker, title, titleLanguage, names = [], verification, children } = props
  const { t } = useTranslation()
  useEffect(() => {
    document.title = t('title.document', { title })
  }, [t, title])
  return (
    <div className="page-title">
      <p className="kicker">
        {kind !== undefined && <KindMark kind={kind} />}{' '}
        <bdi>
          <MarkedSentence sentence={kicker} names={() => names} />
        </bdi>
      </p>
      <h2 lang={titleLanguage}>
        <bdi>
          <MarkedSentence sentence={title} names={() => names} />
        </bdi>{' '}
        {verification !== undefined && <UncheckedMark verification={verification} />}
      </h2>
      {titleLanguage !== undefined && <FallbackMark labelLanguage={titleLanguage} />}
      {children}
    </div>
  )
}

interface PartsProps {
  readonly parts: readonly { readonly key: string; readonly name: string; readonly count?: number }[]
}

/** The parts of a page; the first is shown unless another is chosen. */
export function Parts({ parts }: PartsProps): ReactNode {
  const { t } = useTranslation()
  const { page, to } = usePage()
  const current = currentPart(
    page.options.part,
    parts.map(({ key }) => key),
  )
  return (
    <nav className="tabs parts" aria-label={t('page.parts')}>
      {parts.map(({ key, name, count }, place) => (
        <ViewLink
          key={key}
          className="tab"
          current={key === current}
          to={to(pageOf(page.type, page.ids, place === 0 ? {} : { part: key }))}
        >
          {name} {count !== undefined && <Count value={count} />}
        </ViewLink>
      ))}
    </nav>
  )
}

export function currentPart(part: string | undefined, parts: readonly string[]): string {
  return parts.find((key) => key === part) ?? parts[0] ?? ''
}
