/** An element, or a text. Attributes that are null or undefined are left out. */
export type Xml = XmlElement | string

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | null | undefined>>
  readonly children: readonly Xml[]
}

export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: readonly Xml[] = [],
): XmlElement {
  return { name, attributes, children }
}

export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(root)}\n`
}

export function serialise(node: Xml): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes)
    .flatMap(([name, value]) => (value == null ? [] : [` ${name}="${escaped(String(value))}"`]))
    .join('')
  if (node.children.length === 0) return `<${node.name}${attributes}/>`
  return `<${node.name}${attributes}>${node.children.map(serialise).join('')}</${node.name}>`
}

/** Markup in a text stays text. What no XML file may hold (control characters, half a surrogate pair) becomes U+FFFD. */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these very characters are what is looked for
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
      .replaceAll('\r', '&#13;')
      .replaceAll('\t', '&#9;')
  )
}
