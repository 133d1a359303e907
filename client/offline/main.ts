import type { OfflineScene } from '../features/export/offline-scene.ts'
import type { Target } from '../graph-canvas/hover.ts'
import type { MapView } from '../graph-canvas/map-view.ts'
import { DIRECTIONS, stepFrom } from '../state/walk.ts'
import type { Line } from '../state/lines.ts'
import { detailsOf } from './details.ts'
import { make } from './dom.ts'
import { legendOf } from './legend.ts'
import { listsOf } from './lists.ts'
import { drawMap, redraw } from './offline-map.ts'
import { surroundings } from './surroundings.ts'
import '../app/base.css'
import '../graph-canvas/map.css'
import './offline.css'

/** A kept view, read without any network: map, lists, evidence and search. Everything shown comes from the page's own JSON. */
function start(scene: OfflineScene): void {
  const { words, excerpt } = scene
  const { about } = excerpt
  let map: MapView | null = null
  let chosen: string | null = null

  const panel = make('section', { class: 'details', 'aria-label': words.details, tabindex: '-1' })
  const status = make('p', { class: 'visually-hidden', role: 'status' })
  const canvas = make('div', {
    class: 'map-canvas __________cytoscape_container',
    role: 'application',
    'aria-label': `${words.map}. ${words.mapHelp}`,
    tabindex: '0',
    'data-state': 'drawing',
  })

  const choose = (id: string | null) => {
    chosen = id
    const drawn = id === null ? null : onMap(id, scene)
    canvas.dataset['chosen'] = drawn ?? ''
    map?.emphasise(drawn === null ? null : surroundings(drawn, scene.lines), drawn)
    if (drawn !== null) map?.reveal(drawn, false, 0)
    panel.replaceChildren(
      ...(id === null
        ? [make('p', { class: 'quiet' }, words.nothing)]
        : [
            make('button', { type: 'button', class: 'button', click: () => choose(null) }, words.close),
            ...detailsOf(id, scene, (next) => {
              choose(next)
              panel.focus()
            }),
          ]),
    )
    status.textContent = id === null ? words.nothing : (panel.querySelector('h2')?.textContent ?? '')
  }

  const lists = listsOf(scene, (id) => {
    choose(id)
    panel.focus()
  })
  const found = make('span', { class: 'quiet', role: 'status' })
  const search = make('input', {
    type: 'search',
    id: 'search',
    input: () => {
      const count = lists.search(search.value)
      found.textContent =
        search.value.trim() === '' ? '' : count === 0 ? words.none : `${words.found}: ${String(count)}`
    },
  })

  const setTheme = (theme: 'light' | 'dark') => {
    document.documentElement.dataset['theme'] = theme
    themeButton.textContent = theme === 'dark' ? words.light : words.dark
    if (map !== null) void redraw(map, canvas, scene).then(() => choose(chosen))
  }
  const themeButton = make('button', {
    type: 'button',
    class: 'button',
    click: () => setTheme(document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark'),
  })

  const mapButton = (text: string, act: (view: MapView) => void) =>
    make('button', { type: 'button', class: 'button', click: () => (map === null ? undefined : act(map)) }, text)

  document.title = about.title
  document.getElementById('page')?.replaceChildren(
    make(
      'header',
      {},
      make('div', {}, make('p', { class: 'quiet' }, words.app), make('h1', {}, make('bdi', {}, about.title))),
      themeButton,
      make(
        'p',
        { class: 'about' },
        `${words.made} · ${words.asOf} · `,
        /^https?:/.test(about.address)
          ? make('a', { href: about.address, rel: 'noreferrer noopener' }, words.open)
          : null,
      ),
      make('p', { class: 'caveat' }, about.caveat),
      about.note === null
        ? null
        : make('p', { class: 'note' }, make('strong', {}, `${words.note}: `), make('bdi', {}, about.note)),
    ),
    make(
      'main',
      {},
      make(
        'section',
        { class: 'map-side', 'aria-label': words.map },
        make(
          'div',
          { class: 'map-tools' },
          mapButton(words.fit, (view) => view.fit(false)),
          mapButton(words.zoomIn, (view) => view.zoomBy(1.3)),
          mapButton(words.zoomOut, (view) => view.zoomBy(1 / 1.3)),
        ),
        make('div', { class: 'map-area' }, canvas),
        legendOf(scene),
      ),
      make(
        'section',
        { class: 'word-side', 'aria-label': words.list },
        make('div', { class: 'search' }, make('label', { for: 'search' }, words.search), search, found),
        panel,
        lists.element,
      ),
    ),
    status,
  )
  setTheme(scene.theme)
  choose(null)

  canvas.addEventListener('keydown', (event) => {
    const direction = DIRECTIONS.find((each) => event.key.toLowerCase() === `arrow${each}`)
    if (direction === undefined || map === null) return
    event.preventDefault()
    const positions = map.positions()
    const lines = scene.lines as readonly Pick<Line, 'source' | 'target'>[] as readonly Line[]
    const from = chosen !== null && positions.has(chosen) ? chosen : null
    const next = from === null ? ([...positions.keys()][0] ?? null) : stepFrom(from, direction, positions, lines)
    if (next !== null) choose(next)
  })
  addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') choose(null)
    else if (event.target === search) return
    else if (event.key === '/') search.focus()
    else if (event.key === 'f') map?.fit(false)
    else if (event.key === 'Enter' && event.target === canvas) panel.focus()
    else return
    event.preventDefault()
  })

  const tapped = (target: Target | null) => {
    choose(target === null ? null : target.id)
  }
  void drawMap(canvas, scene, { tap: tapped, open: () => undefined, hover: () => undefined }).then((view) => {
    map = view
    canvas.dataset['state'] = 'settled'
    addEventListener('resize', () => {
      view.resize(true)
    })
  })
}

/** The node or line that stands on the map for what was chosen. */
function onMap(id: string, { excerpt, lines, elements }: OfflineScene): string | null {
  if (elements.some(({ data }) => data.id === id)) return id
  const edges = excerpt.statements.some((statement) => statement.id === id)
    ? excerpt.edges.filter(({ statements }) => statements.includes(id)).map((edge) => edge.id)
    : [id]
  const line =
    lines.find(({ type, edges: drawn }) => type === 'speech' && drawn.some((edge) => edges.includes(edge))) ??
    lines.find(({ type, edges: drawn }) => type !== 'tie' && drawn.some((edge) => edges.includes(edge)))
  return line?.id ?? null
}

const held = document.getElementById('scene')?.textContent ?? ''
// The explorer that wrote the page wrote this JSON with it.
if (held.trim() !== '') start(JSON.parse(held) as OfflineScene)
