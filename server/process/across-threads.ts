import { StoreMisconfigured, StoreUnavailable } from '../domain/store-errors.ts'

/** An outcome in a form that goes from thread to thread: errors lose their class on the way. */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly remedy: string }

/** The outcome of some work, where it is one that others know what to do with; any other error is thrown. */
export async function answered<Value>(work: () => Promise<Value>): Promise<Answered<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (!(error instanceof StoreUnavailable || error instanceof StoreMisconfigured)) throw error
    const remedy = error instanceof StoreMisconfigured ? error.remedy : ''
    return { ok: false, name: error.name, message: error.message, remedy }
  }
}

/** The value, or the error that was thrown in the other thread. */
export function valueOf<Value>(outcome: Answered<Value>): Value {
  if (outcome.ok) return outcome.value
  const { name, message, remedy } = outcome
  throw name === 'StoreUnavailable' ? new StoreUnavailable(message) : new StoreMisconfigured(message, remedy)
}
