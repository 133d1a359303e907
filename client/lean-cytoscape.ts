import type { Plugin } from 'vite'

/** Layouts that come with Cytoscape; the map is laid out in a worker of its own. */
const LAYOUTS = ['breadthfirst', 'circle', 'concentric', 'cose', 'grid', 'preset', 'random']

/**
 * Cytoscape without what the map has no use for: its algorithms (clusters, shortest ways), its layouts, and drawing by WebGL. They hang on lists
 * in its one file, so that no bundler sees that nobody uses them; taken off those lists, they are left out. A fifth of it.
 * A version of Cytoscape whose lists look otherwise stops the build, and this is to be looked through again.
 */
export function leanCytoscape(): Plugin {
  return {
    name: 'lean-cytoscape',
    transform(code, id) {
      if (!/cytoscape\/dist\/cytoscape\.esm\.mjs$/.test(id)) return null
      return { code: withoutWebgl(withoutLayouts(withoutAlgorithms(code))), map: null }
    },
  }
}

function withoutAlgorithms(code: string): string {
  return replaced(code, /\[[^[\]]*hopcroftTarjanBiconnected[^[\]]*\]\.forEach/, '[].forEach', 'algorithms')
}

function withoutLayouts(code: string): string {
  return LAYOUTS.reduce(
    (rest, name) =>
      replaced(rest, new RegExp(String.raw`\{\s*name: '${name}',\s*impl: \w+\s*\},?`), '', `layout ${name}`),
    code,
  )
}

function withoutWebgl(code: string): string {
  const name = /(CRp\$\w+)\.initWebgl = /.exec(code)?.[1] ?? 'none'
  const list = /\[CRp\$[\w$, ]+\](?=\.forEach)/.exec(code)?.[0] ?? ''
  return replaced(code, list, list.replace(`${name}, `, ''), 'drawing by WebGL')
}

function replaced(code: string, part: string | RegExp, by: string, what: string): string {
  const next = part === '' ? code : code.replace(part, () => by)
  if (next === code) throw new Error(`Cytoscape's ${what} could not be left out: see client/lean-cytoscape.ts.`)
  return next
}
