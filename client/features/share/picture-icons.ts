import { ICON_SOURCES } from '../../graph-canvas/icon-sources.ts'
import { element } from '../export/xml.ts'
import type { XmlElement } from '../export/xml.ts'

/** The icons as elements that a picture takes in, so that it needs no file beside it. */
export function pictureIcons(): ReadonlyMap<string, XmlElement> {
  const parser = new DOMParser()
  return new Map(
    [...ICON_SOURCES].map(([name, svg]) => [
      name,
      copied(parser.parseFromString(svg, 'image/svg+xml').documentElement),
    ]),
  )
}

function copied(node: Element): XmlElement {
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
  return element(node.tagName, attributes, [...node.children].map(copied))
}
