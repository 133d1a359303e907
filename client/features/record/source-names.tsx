import type { ReactNode } from 'react'
import { pageOf } from '../../state/page.ts'
import type { Account } from '../../state/members.ts'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'

type Source = Account['source']

/** The sources of some accounts in a cell, each once, the one shown first at the head. */
export function SourceNames({ accounts }: { readonly accounts: readonly Account[] }): ReactNode {
  const sources = [...new Map(accounts.map(({ source }) => [source.id, source])).values()]
  return (
    <ul className="source-names">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceName source={source} />
        </li>
      ))}
    </ul>
  )
}

/** A source by its title, cut short where there is no room; it leads to its address, or to what is known of it where it has none. */
export function SourceName({ source }: { readonly source: Source }): ReactNode {
  const { to } = usePage()
  const name = (
    <bdi className="source-name" title={source.title}>
      {source.title}
    </bdi>
  )
  return /^https?:\/\//.test(source.locator) ? (
    <a href={source.locator} rel="noreferrer" target="_blank">
      {name}
    </a>
  ) : (
    <ViewLink to={to(pageOf('record', ['sources'], { find: source.id }))}>{name}</ViewLink>
  )
}
