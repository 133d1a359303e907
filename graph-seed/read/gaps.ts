import { gapSchema } from '../model/index-node.ts'
import type { Intake } from './intake.ts'
import { listRecords, parseYaml } from './yaml-file.ts'

const FILE = 'gaps.yaml'

/** What the corpus knows that it lacks. */
export async function readGaps(intake: Intake): Promise<void> {
  const text = await intake.text(FILE)
  const yaml = text === null ? null : parseYaml(text, FILE, intake.reportLoss)
  if (yaml === null) return
  for (const raw of listRecords(yaml, intake.reportLoss)) {
    const gap = intake.record(gapSchema, raw)
    if (gap !== null) intake.gaps.push(gap)
  }
}
