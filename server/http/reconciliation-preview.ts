import { createHash } from 'node:crypto'
import escapeHtml from 'escape-html'
import { localize } from '../../graph-seed/model/language.ts'
import type { EntityNode } from '../../graph-seed/model/node.ts'
import { typeOf } from '../reconciliation/kinds.ts'
import { framable } from './security-headers.ts'

const STYLE = `
:root { color-scheme: light dark; font: .875rem/1.5 system-ui, sans-serif; }
body { margin: 0; padding: .75rem 1rem; background: Canvas; color: CanvasText; }
h1 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0 0; }
a { color: LinkText; }
`

/** The preview is shown in a frame of OpenRefine's page, whatever its address. */
export const PREVIEW_HEADERS = framable({
  'style-src': [`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`],
})

/** A small page on one entity. A proposition is somebody's claim, and says so. */
export function previewPage(entity: EntityNode, base: string): string {
  const { text: label, language } = localize(entity.labels, 'en')
  const others = Object.entries(entity.labels).flatMap(([tag, text]) =>
    tag === language || text === undefined ? [] : [{ tag, text }],
  )
  const description = 'description' in entity ? entity.description : undefined
  const notes = [
    typeOf(entity.kind).name +
      (entity.kind === 'PROPOSITION' ? ': said by somebody, nothing is said of its truth' : ''),
    ...('verification' in entity && entity.verification === 'UNCHECKED' ? ['compared with no source'] : []),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(label)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1 lang="${language}"><a href="${escapeHtml(`${base}/id/${encodeURIComponent(entity.id)}`)}" target="_blank" rel="noopener">${escapeHtml(label)}</a></h1>
<p>${escapeHtml(notes.join('; '))}</p>
${description === undefined ? '' : `<p>${escapeHtml(localize(description, 'en').text)}</p>`}
<p>${others.map(({ tag, text }) => `<span lang="${tag}">${escapeHtml(text)}</span>`).join(' · ')}</p>
</body>
</html>
`
}
