import type { ReactNode } from 'react'
import type { Assertion } from '../../state/atlas.ts'
import { useExplorer } from '../explorer-context.ts'
import { Count } from '../count.tsx'
import { Told } from '../told.tsx'

/** Assertions as sentences that name who speaks, each leading to its words. */
export function StatementList({
  title,
  assertions,
}: {
  readonly title: string
  readonly assertions: readonly Assertion[]
}): ReactNode {
  const { select, sentences } = useExplorer()
  if (assertions.length === 0) return null
  return (
    <>
      <h3>
        {title} <Count value={assertions.length} />
      </h3>
      <ul className="statements placed">
        {assertions.map((assertion) => (
          <li key={assertion.id}>
            <span className="quiet">{assertion.passage == null ? '' : `¶ ${String(assertion.passage.number)}`}</span>
            <button
              type="button"
              className="row-button claim"
              onClick={() => {
                select({ type: 'quote', id: assertion.id })
              }}
            >
              <Told sentence={sentences.ofAssertion(assertion)} />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
