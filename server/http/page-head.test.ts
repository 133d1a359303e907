import { expect, test } from '@jest/globals'
import { pageWithHead } from './page-head.ts'

const BUILT = `<!doctype html><html lang="en"><head><meta name="description" content="General." /><title>Graph</title></head></html>`
const HEAD = {
  language: 'ru',
  title: 'A "b" <script>',
  description: "It's & more",
  site: 'Graph',
  address: 'http://x/?a=1&b=">',
} as const

test('a page is called by its view, with whatever that is called shown as text', () => {
  const page = pageWithHead(BUILT)(HEAD)
  expect(page).toContain('<html lang="ru">')
  expect(page).toContain('<title>A &quot;b&quot; &lt;script&gt; · Graph</title>')
  expect(page).toContain('<meta property="og:title" content="A &quot;b&quot; &lt;script&gt;" />')
  expect(page).toContain('<meta name="description" content="It&#39;s &amp; more" />')
  expect(page).toContain('<meta property="og:url" content="http://x/?a=1&amp;b=&quot;&gt;" />')
  expect(page).not.toContain('General.')
})

test('without a view it is called by the name of the whole', () => {
  expect(pageWithHead(BUILT)({ ...HEAD, title: 'Graph' })).toContain('<title>Graph</title>')
})

test('signs of a replacement in a title stay signs', () => {
  expect(pageWithHead(BUILT)({ ...HEAD, title: '$& $1' })).toContain('<title>$&amp; $1 · Graph</title>')
})

test('a page without the places is refused at once', () => {
  expect(() => pageWithHead('<html lang="en"></html>')).toThrow('description')
})
