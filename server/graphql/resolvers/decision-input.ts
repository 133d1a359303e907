import { type Decision, decisionSchema } from '../../desk/decision.ts'
import { type DocumentDescription, descriptionSchema } from '../../desk/description.ts'
import type { DecisionInput, DocumentDescriptionInput, TextInput } from '../__generated__/resolver-types.ts'
import { badInput } from '../errors.ts'

/** Decisions as a client sends them, checked each in itself. Throws BAD_USER_INPUT with the field. */
export function decisionsIn(inputs: readonly DecisionInput[]): readonly Decision[] {
  return inputs.map((input, index) => {
    const [[name, value] = ['', {}]] = Object.entries(input).filter(([, given]) => given != null)
    const at = `decisions.${index}.${name}`
    return checked(decisionSchema, { type: decisionType(name), ...content(name, without(value)) }, at)
  })
}

export function descriptionIn(input: DocumentDescriptionInput | null | undefined, field: string): DocumentDescription {
  return checked(descriptionSchema, without(input ?? {}), field)
}

/** `ADD_MENTION` → `addMention`, and back. */
export function fieldName(type: Decision['type']): string {
  return type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}
function decisionType(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

function content(name: string, value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (name === 'describe') return { description: value }
  const { labels, description } = value
  return {
    ...value,
    ...(labels === undefined ? {} : { labels: textsBy(labels as readonly TextInput[]) }),
    ...(description === undefined ? {} : { description: textsBy(description as readonly TextInput[]) }),
  }
}

function textsBy(texts: readonly TextInput[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map(({ language, text }) => [language, text]))
}

/** GraphQL says null for what is left out. */
function without(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value as object).filter(([, given]) => given != null))
}

function checked<Value>(schema: { safeParse(value: unknown): Outcome<Value> }, value: unknown, at: string): Value {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = [at, ...(issue?.path ?? [])].map(String).join('.')
  throw badInput(field, issue?.message ?? 'it cannot be used', 'See its description in the schema.')
}

type Outcome<Value> =
  | { readonly success: true; readonly data: Value }
  | {
      readonly success: false
      readonly error: {
        readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
      }
    }
