import type { NodeOf } from '../../graph-seed/model/node.ts'

/** Where one speaker stands on a proposition. */
export interface Position {
  readonly speaker: string
  readonly stance: NodeOf<'ASSERTION'>['stance']
  readonly assertions: readonly NodeOf<'ASSERTION'>[]
}

/**
 * The assertions of one proposition by speaker and stance, in order of first assertion.
 * A speaker who affirmed once and denied once has two positions: nothing is reconciled.
 */
export function positionsOf(assertions: readonly NodeOf<'ASSERTION'>[]): readonly Position[] {
  const positions = new Map<
    string,
    { speaker: string; stance: Position['stance']; assertions: NodeOf<'ASSERTION'>[] }
  >()
  for (const assertion of assertions) {
    for (const speaker of assertion.speakers) {
      const key = `${speaker} ${assertion.stance}`
      const position = positions.get(key)
      if (position === undefined) positions.set(key, { speaker, stance: assertion.stance, assertions: [assertion] })
      else position.assertions.push(assertion)
    }
  }
  return [...positions.values()]
}
