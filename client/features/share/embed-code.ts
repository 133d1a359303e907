import { EMBED_PATH } from '../../state/embed.ts'

/** HTML for another page that shows the view of an address; nothing in the address or the title can leave its attribute. */
export function embedCode(address: string, title: string): string {
  const url = new URL(address)
  url.pathname = EMBED_PATH
  const text = (value: string) =>
    value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<iframe src="${text(url.href)}" title="${text(title)}" width="100%" height="600" loading="lazy" referrerpolicy="no-referrer"></iframe>`
}
