import type { RollCallIssue } from '../api/__generated__/record-operations.ts'

const ISSUES = ['DISARMAMENT', 'NUCLEAR'] as const satisfies readonly RollCallIssue[]

/** The issue that a parameter of the address names; null for all. */
export function readIssue(text: string | undefined): RollCallIssue | null {
  return ISSUES.find((issue) => issue.toLowerCase() === text) ?? null
}
