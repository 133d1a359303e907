import type { TFunction } from 'i18next'
import { fileStem } from '../../state/atlas.ts'
import type { MapPicture } from '../../graph-canvas/graph-canvas.tsx'
import type { Notes } from '../../state/notes.ts'
import type { Theme } from '../../state/view.ts'
import { edgesCsvOf, nodesCsvOf } from '../export/csv-tables.ts'
import { cytoscapeJsonOf } from '../export/cytoscape-json.ts'
import { gexfOf } from '../export/gexf.ts'
import { graphmlOf } from '../export/graphml.ts'
import { offlinePage } from '../export/offline-scene.ts'
import { offlineSceneOf } from './offline-scene-of.ts'
import { pictureOf } from './picture-of.ts'
import { pngOf } from './png.ts'
import { sceneFileOf } from './scene-file-of.ts'
import { shownExcerpt } from './shown-excerpt.ts'
import type { Shared } from './shown-excerpt.ts'

export const PICTURES = ['png', 'pngFine', 'svg'] as const
export const DATA = ['scene', 'json', 'graphml', 'gexf', 'nodesCsv', 'edgesCsv'] as const
export type Format = (typeof PICTURES)[number] | (typeof DATA)[number] | 'html'

const SUFFIXES: Readonly<Record<Format, string>> = {
  png: '.png',
  pngFine: '@2x.png',
  svg: '.svg',
  html: '.html',
  scene: '.scene.json',
  json: '.json',
  graphml: '.graphml',
  gexf: '.gexf',
  nodesCsv: '-nodes.csv',
  edgesCsv: '-edges.csv',
}

export interface FileParts {
  readonly explorer: Shared
  readonly map: MapPicture
  readonly notes: Notes
  readonly theme: Theme
  readonly made: Date
  readonly t: TFunction
  /** The page that a scene is put into; rejects where the server does not answer. */
  readonly offlineTemplate: () => Promise<string>
}

export interface MadeFile {
  readonly name: string
  readonly contents: Blob
  /** It is a picture smaller than what was asked for. */
  readonly shrunk: boolean
}

/** What is shown as a file of one format. */
export async function makeFile(format: Format, parts: FileParts): Promise<MadeFile> {
  const { explorer, map, notes, made, t } = parts
  const places = new Map(map.drawn.nodes.map(({ id, x, y }) => [id, { x, y }]))
  const excerpt = shownExcerpt(explorer, places, notes, made, t)
  const name = `${fileStem(explorer.atlas)}-${excerpt.about.made.slice(0, 10)}${SUFFIXES[format]}`
  const file = (text: string, type: string) => ({ name, contents: new Blob([text], { type }), shrunk: false })
  switch (format) {
    case 'png':
    case 'pngFine': {
      const { png, shrunk } = await pngOf(pictureOf(explorer, excerpt, map, t), format === 'png' ? 1 : 2)
      return { name, contents: png, shrunk }
    }
    case 'svg':
      return file(pictureOf(explorer, excerpt, map, t), 'image/svg+xml')
    case 'html': {
      const template = await parts.offlineTemplate()
      return file(offlinePage(template, offlineSceneOf(explorer, excerpt, map, parts.theme, t)), 'text/html')
    }
    case 'scene':
      return file(sceneFileOf(explorer, map, notes, made), 'application/json')
    case 'json':
      return file(cytoscapeJsonOf(excerpt), 'application/json')
    case 'graphml':
      return file(graphmlOf(excerpt), 'application/graphml+xml')
    case 'gexf':
      return file(gexfOf(excerpt), 'application/gexf+xml')
    case 'nodesCsv':
      return file(nodesCsvOf(excerpt), 'text/csv')
    case 'edgesCsv':
      return file(edgesCsvOf(excerpt), 'text/csv')
  }
}
