import { randomInt } from 'node:crypto'
import type { Language } from '../../graph-seed/model/language.ts'
import type { Desk, SceneRow, StoredScene } from '../domain/desk.ts'
import { badInput } from './desk-refused.ts'
import { type SceneFile, sceneFileSchema } from './scene-file.ts'

/** A view of the explorer that is to be kept under a name. */
export interface NamedView {
  readonly title: string
  /** The language of title and note. */
  readonly language: Language
  /** About the whole, in place of what the file says of it; null leaves that as it is. */
  readonly note: string | null
  /** The text of the scene's file. */
  readonly file: string
}

/** What a list tells of a scene. */
export interface SceneSummary {
  readonly language: Language
  readonly note: string | null
  readonly nodes: number
  readonly edges: number
}

export const MOST_SCENE_LENGTH = 10_000_000
export const MOST_TITLE_LENGTH = 300
export const MOST_NOTE_LENGTH = 20_000
/** Characters of a note in a list. */
const MOST_LISTED = 500

/** Without letters and digits that are taken for each other: an id may be read to somebody. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const ID_LENGTH = 12

/**
 * Keeps a view under a new id. It is never changed: whoever keeps it again makes another. What the graph says may change
 * meanwhile; a scene shows what was seen. Rejects with DeskRefused where something cannot be kept.
 */
export async function keepScene(desk: Desk, named: NamedView, by: string): Promise<StoredScene> {
  const title = withinLength('title', named.title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim(), 1, MOST_TITLE_LENGTH)
  const note = named.note === null ? null : withinLength('note', named.note.trim(), 0, MOST_NOTE_LENGTH)
  const file = read(named.file)
  const createdAt = new Date().toISOString()
  const notes = note === null ? file.notes : [...aboutTheWhole(note), ...file.notes.filter(({ on }) => on !== null)]
  const kept = { ...file, title, saved: createdAt, notes }
  const summary: SceneSummary = {
    language: named.language,
    note: listed(notes),
    nodes: kept.nodes.length,
    edges: kept.edges.length,
  }
  const scene = { title, createdAt, by, summary, payload: kept }
  for (;;) {
    const id = newId()
    if (await desk.addScene({ id, ...scene })) return { id, ...scene }
  }
}

/** The very values that were kept. */
export function summaryOf({ summary }: SceneRow): SceneSummary {
  return summary as SceneSummary
}
export function fileOf({ payload }: StoredScene): SceneFile {
  return payload as SceneFile
}

/** What a scene says of the whole; null where it says nothing. */
export function noteOf({ notes }: Pick<SceneFile, 'notes'>): string | null {
  const texts = notes.flatMap(({ on, text }) => (on === null && text.trim() !== '' ? [text] : []))
  return texts.length === 0 ? null : texts.join('\n')
}

function aboutTheWhole(note: string): SceneFile['notes'] {
  return note === '' ? [] : [{ on: null, text: note }]
}

function listed(notes: SceneFile['notes']): string | null {
  const note = noteOf({ notes })
  if (note === null || note.length <= MOST_LISTED) return note
  return `${Array.from(note.slice(0, MOST_LISTED)).slice(0, -1).join('')}…`
}

function withinLength(field: string, text: string, least: number, most: number): string {
  if (text.length >= least && text.length <= most) return text
  const remedy = `Give ${String(least)} to ${String(most)}.`
  throw badInput(`input.${field}`, `it has ${String(text.length)} characters`, remedy)
}

function read(text: string): SceneFile {
  if (text.length > MOST_SCENE_LENGTH)
    throw badInput('input.file', 'it is too long', `Give at most ${String(MOST_SCENE_LENGTH)} characters.`)
  const outcome = sceneFileSchema.safeParse(parsed(text))
  if (outcome.success) return outcome.data
  const [issue] = outcome.error.issues
  throw badInput(
    `input.file${placeOf(issue?.path ?? [])}`,
    (issue?.message ?? 'it is no scene').replace(/\.$/, ''),
    'Give the text of a file that the explorer saved as a scene; docs/scenes.md tells of each field.',
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badInput('input.file', 'it is not JSON', 'Give the text of a file that the explorer saved as a scene.')
  }
}

/** `.nodes[3].kind`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`)).join('')
}

function newId(): string {
  return Array.from({ length: ID_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}
