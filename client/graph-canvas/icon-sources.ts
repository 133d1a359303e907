const FILES = import.meta.glob<string>('../public/kind-icons/*.svg', { query: '?raw', import: 'default', eager: true })

/** The text of each icon, by the name of its file, for what must stand without files beside it: pictures and offline pages. */
export const ICON_SOURCES: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([path, svg]) => [path.replace(/^.*\/|\.svg$/g, ''), svg]),
)
