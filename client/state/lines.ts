import type { Layer, SpeechAct } from '../api/__generated__/operations.ts'
import type { Atlas, MapEdge } from './atlas.ts'
import { isSpeechAct } from './vocabulary.ts'

/**
 * What the map draws for edges. Speakers who perform an act jointly each have an edge of their own to its proposition;
 * drawn as they are, two speakers would double every line. So joint speakers meet in a voice, and one line leads on from it.
 */
export interface Line {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly layer: Layer
  /** `tie` joins a speaker to a joint voice. */
  readonly type: 'speech' | 'about' | 'addressed' | 'record' | 'tie'
  readonly acts: readonly SpeechAct[]
  /** The edges drawn as this line. */
  readonly edges: readonly string[]
  /** Of parallel edges drawn one by one: which of how many this is. */
  readonly fan?: { readonly place: number; readonly of: number }
}

/** Speakers who spoke together. */
export interface Voice {
  readonly id: string
  readonly speakers: readonly string[]
}

export interface Drawing {
  readonly lines: readonly Line[]
  /** Only voices of more than one speaker; one who speaks alone is drawn as that entity. */
  readonly voices: readonly Voice[]
}

type Draft = Omit<Line, 'acts' | 'edges'> & { acts: Set<SpeechAct>; edges: Set<string> }

export function drawLines(atlas: Atlas): Drawing {
  const drafts = new Map<string, Draft>()
  const voices = new Map<string, Voice>()

  const draw = (type: Line['type'], layer: Layer, source: string, target: string, edge: string, act?: SpeechAct) => {
    const id = `${type}|${source}|${target}`
    const draft = drafts.get(id) ?? { id, source, target, layer, type, acts: new Set(), edges: new Set() }
    draft.edges.add(edge)
    if (act !== undefined) draft.acts.add(act)
    drafts.set(id, draft)
  }

  for (const edge of atlas.edges.values()) {
    if (edge.layer === 'RECORD') {
      draw('record', 'RECORD', edge.source, edge.target, edge.id)
    } else if (isSpeechAct(edge.type)) {
      for (const speakers of speakersOf(edge, atlas)) {
        const voice: Voice = { id: voiceId(speakers), speakers }
        if (speakers.length > 1) {
          voices.set(voice.id, voice)
          draw('tie', 'CLAIM', edge.source, voice.id, edge.id)
        }
        draw('speech', 'CLAIM', voice.id, edge.target, edge.id, edge.type)
      }
    } else {
      draw(edge.type === 'ABOUT' ? 'about' : 'addressed', 'CLAIM', edge.source, edge.target, edge.id)
    }
  }
  const lines = [...drafts.values()].map((draft) => ({ ...draft, acts: [...draft.acts], edges: [...draft.edges] }))
  return { lines, voices: [...voices.values()] }
}

export function voiceId(speakers: readonly string[]): string {
  const [only] = speakers
  return speakers.length === 1 && only !== undefined ? only : `joint:${speakers.join('.')}`
}

/** The sets of speakers behind a speech-act edge: one for each way its assertions were made. */
function speakersOf(edge: MapEdge, atlas: Atlas): readonly (readonly string[])[] {
  const sets = new Map<string, readonly string[]>()
  for (const id of edge.assertions) {
    const ids = atlas.assertions.get(id)?.speakers.map((speaker) => speaker.id) ?? []
    const speakers = ids.filter((speaker) => atlas.nodes.has(speaker)).sort()
    if (speakers.length > 0) sets.set(speakers.join(), speakers)
  }
  return sets.size > 0 ? [...sets.values()] : [[edge.source]]
}
