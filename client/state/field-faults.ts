/** A refusal of the server that names an argument, such as `decisions.1.createEntity.labels.en`. */
interface Refusal {
  readonly message: string
  readonly details: { readonly argument?: string }
}

/** Where in a decision the fault is, such as `createEntity.labels.en`; null where the refusal names no decision. */
function pathOf(refusal: Refusal | null): string | null {
  return /^decisions\.\d+\.(.+)$/.exec(refusal?.details.argument ?? '')?.[1] ?? null
}

/** What the server says of a field or of something in it; null where it says nothing of it. */
export function faultOf(refusal: Refusal | null, field: string): string | null {
  const path = pathOf(refusal)
  if (refusal === null || path === null || !(path === field || path.startsWith(`${field}.`))) return null
  const { argument = '' } = refusal.details
  return refusal.message.startsWith(`${argument}: `) ? refusal.message.slice(argument.length + 2) : refusal.message
}

/** Whether the refusal is of one of these fields, so that it is shown there. */
export function isAmong(refusal: Refusal | null, fields: readonly string[]): boolean {
  return fields.some((field) => faultOf(refusal, field) !== null)
}
