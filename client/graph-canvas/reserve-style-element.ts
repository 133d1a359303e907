/**
 * Cytoscape writes a style element into the page unless one with this id is there. The page's Content-Security-Policy
 * forbids such elements, and the one rule it would hold stands in map.css.
 */
export function reserveStyleElement(): void {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id) !== null) return
  const holder = document.createElement('meta')
  holder.id = id
  document.head.append(holder)
}
