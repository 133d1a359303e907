import type { Ready } from './applying.ts'
import { DeskRefused } from './desk-refused.ts'

/** What became of imports that were applied together. */
export interface GroupApplied {
  readonly applied: readonly string[]
  readonly refused: readonly DeskRefused[]
  /** Those of the refused that the graph does not hold together with: perhaps only for lack of what another group brings. */
  readonly unfit: readonly string[]
  /** Of the graph then; null where nothing was left to apply. */
  readonly revision: string | null
}

/** Applied in one transaction. */
export type ApplyGroup = (ready: readonly Ready[]) => Promise<GroupApplied>

/** With so many records a group is full, so that it does not grow with the number of imports. */
export const RECORDS_TOGETHER = 4_000

/**
 * Applies imports in groups, each of them made ready when its turn comes, so that no more is held of them at once than of one
 * group. Those that do not fit are tried once more together, when all else is there.
 */
export async function applyInGroups(
  imports: AsyncIterable<Ready | DeskRefused>,
  applyGroup: ApplyGroup,
  readyAgain: (ids: readonly string[]) => AsyncIterable<Ready | DeskRefused>,
  recordsTogether = RECORDS_TOGETHER,
): Promise<Omit<GroupApplied, 'unfit'>> {
  const { applied, refused, unfit, revision, groups } = await eachGroup(imports, applyGroup, recordsTogether)
  if (groups < 2 || unfit.length === 0) return { applied, refused, revision }
  const again = await eachGroup(readyAgain(unfit), applyGroup, Infinity)
  const isTriedAgain = ({ faults }: DeskRefused): boolean => unfit.includes(faults[0]?.importId ?? '')
  return {
    applied: [...applied, ...again.applied],
    refused: [...refused.filter((refusal) => !isTriedAgain(refusal)), ...again.refused],
    revision: again.revision ?? revision,
  }
}

async function eachGroup(
  imports: AsyncIterable<Ready | DeskRefused>,
  applyGroup: ApplyGroup,
  recordsTogether: number,
): Promise<GroupApplied & { readonly groups: number }> {
  const applied: string[] = []
  const refused: DeskRefused[] = []
  const unfit: string[] = []
  let revision: string | null = null
  let groups = 0
  let group: Ready[] = []
  let records = 0
  const finish = async (): Promise<void> => {
    if (group.length === 0) return
    const outcome = await applyGroup(group)
    applied.push(...outcome.applied)
    refused.push(...outcome.refused)
    unfit.push(...outcome.unfit)
    revision = outcome.revision ?? revision
    groups += 1
    group = []
    records = 0
  }
  for await (const one of imports) {
    if (one instanceof DeskRefused) {
      refused.push(one)
      continue
    }
    group.push(one)
    records += one.contribution.nodes.length + one.contribution.edges.length
    if (records >= recordsTogether) await finish()
  }
  await finish()
  return { applied, refused, unfit, revision, groups }
}
