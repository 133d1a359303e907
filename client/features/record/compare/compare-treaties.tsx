import type { ReactNode } from 'react'
import { CompareTreatiesDocument } from '../../../api/__generated__/record-operations.ts'
import { useRequest } from '../../../api/use-request.ts'
import { sideBySide } from '../../../state/compare.ts'
import { Awaited, Missing } from '../../page/states.tsx'
import { usePage } from '../../page/use-page.ts'
import { Comparison } from './comparison.tsx'

/** Two treaties side by side: who was bound by both on the day, and who by one alone. */
export function CompareTreaties({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const { language, day } = usePage()
  const asked = useRequest(CompareTreatiesDocument, { a, b, language, asOf: day })
  return (
    <Awaited asked={asked}>
      {({ a: left, b: right }) => {
        if (left == null || right == null) return <Missing id={left == null ? a : b} />
        const items = (side: typeof left) =>
          side.standings.edges.map(({ node, status, date, accounts }) => ({ ...node, status, since: date, accounts }))
        return (
          <Comparison
            left={left}
            right={right}
            kind="STATE"
            sides="INSTRUMENT"
            pairs={sideBySide(items(left), items(right), ({ id }) => id)}
            file={`${a}-${b}-members`}
          />
        )
      }}
    </Awaited>
  )
}
