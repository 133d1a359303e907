import type { MouseEvent, ReactNode } from 'react'
import { pageForEntity } from '../state/page.ts'
import type { View } from '../state/view.ts'
import { LanguageMark } from './labels.tsx'
import { useNavigation } from './navigation.ts'

interface Props {
  readonly to: View
  readonly children: ReactNode
  readonly className?: string
  readonly current?: boolean
  readonly label?: string
}

/** A link to another view. Followed here it loads nothing anew; in a new tab it is an address like any other. */
export function ViewLink({ to, children, className, current = false, label }: Props): ReactNode {
  const { show, addressOf } = useNavigation()
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    show(to)
  }
  return (
    <a
      href={addressOf(to)}
      className={className}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      onClick={follow}
    >
      {children}
    </a>
  )
}

interface EntityProps {
  readonly entity: { readonly id: string; readonly label: string; readonly labelLanguage?: string }
  /** Its kind, where it is one that has a page; others are shown on the map. */
  readonly kind: string
  /** A sentence about it, in place of its name. */
  readonly children?: ReactNode
}

/** The name of an entity as a link to its page, or to the map where it has none; with its language where that is not the reader's. */
export function EntityLink({ entity, kind, children }: EntityProps): ReactNode {
  const { language, view } = useNavigation()
  const page = pageForEntity(kind, entity.id)
  const to: View =
    page === null ? { ...view, page: null, selection: { type: 'node', id: entity.id } } : { ...view, page }
  if (children !== undefined) return <ViewLink to={to}>{children}</ViewLink>
  return (
    <>
      <ViewLink to={to}>
        <bdi lang={entity.labelLanguage}>{entity.label}</bdi>
      </ViewLink>
      {entity.labelLanguage !== undefined && entity.labelLanguage !== language && (
        <>
          {' '}
          <LanguageMark labelLanguage={entity.labelLanguage} />
        </>
      )}
    </>
  )
}
