import type { Assertion, Atlas } from './atlas.ts'
import type { Shown } from './filters.ts'

/** What a picture of the map must name: who says what it shows, and what its record rests on. */
export interface Attribution {
  /** Names of those who say something, those with most edges first. */
  readonly speakers: readonly string[]
  /** Publishers of the documents and sources, or their titles, those of the document first, then those cited most. */
  readonly sources: readonly string[]
}

type Speaker = Assertion['speakers'][number]

/** `nameOf` names a speaker. */
export function attributionOf(
  atlas: Atlas,
  shown: Pick<Shown, 'lines'>,
  nameOf: (speaker: Speaker) => string,
): Attribution {
  const speakers = new Map<string, number>()
  const sources = new Map<string, number>()
  const count = (table: Map<string, number>, name: string) => {
    if (name !== '') table.set(name, (table.get(name) ?? 0) + 1)
  }
  for (const { source } of atlas.document.citations) count(sources, source.publisher || source.title)
  const own = [...sources.keys()]
  for (const id of new Set(shown.lines.flatMap(({ edges }) => edges))) {
    const edge = atlas.edges.get(id)
    for (const { source } of edge?.citations ?? []) count(sources, source.publisher || source.title)
    for (const assertion of edge?.assertions ?? []) {
      for (const speaker of atlas.assertions.get(assertion)?.speakers ?? []) count(speakers, nameOf(speaker))
    }
  }
  return {
    speakers: byCount(speakers),
    sources: [...new Set([...own, ...byCount(sources)])],
  }
}

function byCount(table: ReadonlyMap<string, number>): readonly string[] {
  return [...table].sort(([, one], [, other]) => other - one).map(([name]) => name)
}
