import { isOfDocument, untitled } from './atlas.ts'
import type { Assertion, Atlas, DocumentView, MapEdge, MapNode } from './atlas.ts'
import { parseClosed } from './closed-text.ts'
import { readScene, SCENE_FORMAT, SCENE_VERSION } from './scene-shape.ts'
import { Misshapen } from './shape.ts'
import type { Point } from './walk.ts'

/** A remark on an entity, an edge, or on the whole where `on` is null. */
export interface Note {
  readonly on: string | null
  readonly text: string
}

/**
 * A graph kept with its places: all that is needed to show a view again without asking the server. `view` is the query of
 * its address, without what was added (`expand`), which the graph holds already.
 */
export interface Scene {
  readonly title: string
  /** When it was kept, as an ISO 8601 date and time. */
  readonly saved: string
  /** The revision of the graph that it was taken from; null where unknown. */
  readonly revision: string | null
  readonly view: string
  readonly notes: readonly Note[]
  /** The document that the map was of; null for a graph without one. */
  readonly document: SceneDocument | null
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
  readonly assertions: readonly Assertion[]
  /** Where each node stood, in units of the map; those without are laid out. */
  readonly positions: Readonly<Record<string, Point>>
}

export type SceneDocument = Omit<DocumentView, 'graph'>

export type SceneRead =
  | { readonly scene: Scene }
  /** Not a scene, or one that is broken: where, and what had to stand there. */
  | { readonly fault: { readonly place: string; readonly wanted: string } }

/** The text of a scene's file. Entities stand in the order of the map, so that the same scene is the same text. */
export function writeScene(scene: Scene): string {
  return JSON.stringify({ format: SCENE_FORMAT, version: SCENE_VERSION, ...scene })
}

export function parseScene(file: string): SceneRead {
  try {
    return { scene: readScene(parseClosed(file), '') }
  } catch (error) {
    if (error instanceof Misshapen) return { fault: { place: error.place, wanted: error.wanted } }
    if (error instanceof SyntaxError) return { fault: { place: '', wanted: 'JSON' } }
    throw error
  }
}

/** The atlas as it was kept, apart from what did not hold on the day shown: a scene shows what was seen. */
export function sceneOfAtlas(
  atlas: Atlas,
  parts: Pick<Scene, 'title' | 'saved' | 'revision' | 'view' | 'notes' | 'positions'>,
): Scene {
  const edges = [...atlas.edges.values()].filter((edge) => !atlas.gone.has(edge.id))
  const cited = new Set(edges.flatMap((edge) => edge.assertions))
  const whole = (value: number) => Math.round(value) + 0
  return {
    ...parts,
    document: isOfDocument(atlas) ? withoutGraph(atlas.document) : null,
    nodes: [...atlas.nodes.values()],
    edges,
    assertions: [...atlas.assertions.values()].filter(
      ({ id, document }) => cited.has(id) || document.id === atlas.document.id,
    ),
    positions: Object.fromEntries(
      [...atlas.nodes.keys()].flatMap((id) => {
        const point = parts.positions[id]
        return point === undefined ? [] : [[id, { x: whole(point.x), y: whole(point.y) }]]
      }),
    ),
  }
}

export function atlasOfScene(scene: Scene): Atlas {
  const { nodes, edges, assertions, title } = scene
  const graph = { nodes: [], edges: [], totalNodes: nodes.length, truncated: false }
  return {
    document: { ...(scene.document ?? untitled(title)), graph },
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    assertions: new Map(assertions.map((assertion) => [assertion.id, assertion])),
    additions: [],
    gone: new Set(),
  }
}

function withoutGraph({ graph, ...document }: DocumentView): SceneDocument {
  return document
}
