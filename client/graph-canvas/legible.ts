import type { Core, ElementDefinition } from 'cytoscape'

/** Pixels on the screen below which a text is not drawn: nobody could read it, and pointed at its element says the same. */
export const SMALLEST = 8.5

/** The class of an element whose text is too small as one sees it now. */
const SMALL = 'small-print'

/**
 * Leaves out what is too small to be read as far off as one is. Cytoscape has a property for it, which takes the size of a text
 * at the next power of two, so up to twice its size.
 */
export class Legible {
  private readonly cy: Core
  /** Sizes of texts on the map, from the smallest on. */
  private sizes: readonly number[] = []
  /** The smallest that can be read now. */
  private least: number
  private smallest = Infinity

  constructor(cy: Core) {
    this.cy = cy
    this.least = leastAt(cy.zoom())
    // Not at another zoom alone: what was left out for a map that is opened comes back when it is shown.
    cy.on('viewport', () => {
      this.look()
    })
  }

  /** From this zoom on every name can be read; from none on where there are none. */
  get zoom(): number {
    return SMALLEST / this.smallest
  }

  /**
   * All nodes that are to be on the map from now on, as `dress` makes them. A large map is opened from far off: where nothing is
   * drawn yet its texts are left out from the first, since taking each away later takes longer than drawing all.
   */
  names(nodes: readonly ElementDefinition[], isLarge: boolean): readonly ElementDefinition[] {
    if (isLarge && this.cy.elements().empty()) this.least = Infinity
    const sizes = nodes.flatMap(({ data }) => (data['text'] === '' ? [] : (sizeOf(data) ?? [])))
    this.smallest = Math.min(...sizes)
    return nodes.map((node) => this.dress(node))
  }

  /** An element that is to come to the map, without its text where that could not be read. */
  dress<Element extends ElementDefinition>(element: Element): Element {
    const size = sizeOf(element.data)
    if (size === null) return element
    if (!this.sizes.includes(size)) this.sizes = [...this.sizes, size].sort((one, other) => one - other)
    const classes = new Set([element.classes ?? []].flat().join(' ').split(' '))
    if (size < this.least) classes.add(SMALL)
    else classes.delete(SMALL)
    return { ...element, classes: [...classes].join(' ') }
  }

  /** With every text, however small: for pictures. */
  whole<Made>(make: () => Made): Made {
    const small = this.cy.elements(`.${SMALL}`)
    small.removeClass(SMALL)
    const made = make()
    small.addClass(SMALL)
    return made
  }

  private look(): void {
    const before = this.least
    this.least = leastAt(this.cy.zoom())
    const [low, high] = [Math.min(before, this.least), Math.max(before, this.least)]
    if (!this.sizes.some((size) => size >= low && size < high)) return
    const isSmall = this.least > before
    this.cy.batch(() => {
      for (const element of this.cy.elements()) {
        // The type of `data()` without a name says nothing of what it holds.
        const size = sizeOf(element.data() as Record<string, unknown>)
        if (size !== null && size >= low && size < high) element.toggleClass(SMALL, isSmall)
      }
    })
  }
}

/** A hair less, so that what is drawn just large enough is. */
function leastAt(zoom: number): number {
  return SMALLEST / zoom - 0.01
}

function sizeOf(data: Readonly<Record<string, unknown>>): number | null {
  const size: unknown = data['fontSize']
  return typeof size === 'number' ? size : null
}
