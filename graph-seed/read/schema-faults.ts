import type { z } from 'zod'
import { ID_PATTERN } from '../model/identifier.ts'
import type { Origin } from './authored.ts'
import type { Fault } from './fault.ts'

interface Diagnosis {
  readonly message: string
  readonly remedy: string
}

/** Each way in which a record breaks its schema, at the line of the field. */
export function schemaFaults(error: z.ZodError, origin: Origin): readonly Fault[] {
  return error.issues.map((issue) => {
    const field = origin.nameOf(issue.path)
    return { file: origin.file, line: origin.lineOf(issue.path), field, ...diagnose(issue, field) }
  })
}

function diagnose(issue: z.core.$ZodIssue, field: string): Diagnosis {
  const shown = JSON.stringify(issue.input)
  if (issue.path[0] === 'labels' && issue.path.length === 2 && isEmpty(issue.input)) {
    return { message: `no label in ${String(issue.path[1])}`, remedy: `write ${field}` }
  }
  if (isEmpty(issue.input) && issue.code !== 'unrecognized_keys') {
    return { message: `${field} is missing`, remedy: `write ${field}` }
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${issue.keys.join(', ')}`,
        remedy: 'correct the spelling or remove it',
      }
    case 'invalid_type':
      return { message: `${field} is ${shown}`, remedy: `write ${issue.expected}` }
    case 'invalid_value':
      return { message: `${field} is ${shown}`, remedy: `write one of ${issue.values.map(String).join(', ')}` }
    case 'invalid_format':
      return issue.pattern === ID_PATTERN.toString()
        ? { message: `malformed id ${shown} in ${field}`, remedy: issue.message }
        : { message: `${field} is ${shown}, which has not the right form`, remedy: `match ${issue.pattern ?? ''}` }
    case 'custom':
      return { message: `${field} is ${shown}: ${before(issue.message)}`, remedy: after(issue.message) }
    default:
      return { message: `${field}: ${issue.message}`, remedy: `correct ${field}` }
  }
}

function isEmpty(input: unknown): boolean {
  return input === undefined || input === ''
}

/** Custom messages of the model read "what is wrong: what to write". */
function before(message: string): string {
  return message.split(': ')[0] ?? message
}

function after(message: string): string {
  return message.split(': ').slice(1).join(': ') || 'correct it'
}
