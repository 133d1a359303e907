import type { ReactNode } from 'react'
import { Header } from '../features/header/header.tsx'
import type { HeaderProps } from '../features/header/header.tsx'
import { OpeningSkeleton } from '../features/states/opening-skeleton.tsx'

/** What stands in place of the map until it is there: the head, and the shape of what comes, or why it does not come. */
export function OpeningShell({
  header,
  children = <OpeningSkeleton />,
}: {
  readonly header: HeaderProps
  readonly children?: ReactNode
}): ReactNode {
  return (
    <div className="page">
      <Header {...header} />
      <main className="page-state">{children}</main>
    </div>
  )
}
