import type { BundlePlan } from './plan.ts'

/** What a bundle would add, and what of it would be left out, in lines for people. */
export function planReport({ added, same, leftOut }: BundlePlan): string {
  const lines = [
    `Records to add: ${String(added)}; there already: ${String(same)}; left out: ${String(leftOut.length)}`,
    ...leftOut.map(({ id, because }) => `  ${id}: ${because}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
