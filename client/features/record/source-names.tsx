import type { ReactNode } from 'react'
import type { Account } from '../../state/members.ts'

/** The sources of some accounts in a cell, each once, the one shown first at the head. */
export function SourceNames({ accounts }: { readonly accounts: readonly Account[] }): ReactNode {
  const sources = [...new Map(accounts.map(({ source }) => [source.id, source])).values()]
  return (
    <ul className="source-names">
      {sources.map((source) => (
        <li key={source.id} title={source.title}>
          {/^https?:/.test(source.locator) ? (
            <a href={source.locator} rel="noreferrer" target="_blank" aria-label={source.title}>
              {source.id}
            </a>
          ) : (
            source.id
          )}
        </li>
      ))}
    </ul>
  )
}
