import { describe, expect, test } from '@jest/globals'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { zipSync } from 'fflate'
import { sliceCodePoints } from '../../../graph-seed/model/code-points.ts'
import { readDocx } from '../formats/docx.ts'
import { pdfOf } from '../../../tests/support/pdf-of.ts'
import { DocumentRefused } from '../refusal.ts'
import { type IncomingDocument, readDocument } from './read-document.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, name: string): Promise<IncomingDocument> => readDocument(bytes(text), name)
const texts = ({ passages }: IncomingDocument): readonly string[] => passages.map(({ text }) => text)

async function refusal(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof DocumentRefused)) throw new Error('it was not refused', { cause: error })
  expect(error.remedy).not.toBe('')
  return error.code
}

describe('formats', () => {
  test('plain text is kept as it is, and its places count code points', async () => {
    const document = await read('A title\n\n𝒜 first paragraph.\n\nThe second.\n', 'a.txt')
    expect(document).toMatchObject({
      format: 'TEXT',
      title: 'A title',
      text: 'A title\n\n𝒜 first paragraph.\n\nThe second.\n',
    })
    expect(texts(document)).toEqual(['𝒜 first paragraph.', 'The second.'])
    for (const { start, end, text } of document.passages) expect(sliceCodePoints(document.text, start, end)).toBe(text)
  })

  test('Markdown gives its first heading and its paragraphs', async () => {
    const document = await read('# On *the* Convention\n\nOne [link](javascript:x).\n\n- two\n- three\n', 'a.md')
    expect(document.title).toBe('On the Convention')
    expect(texts(document)).toEqual(['One link.', 'two', 'three'])
  })

  test.each([
    ['pasted, that begins with a heading', ''],
    ['by the ending of its name', 'a.md'],
  ])('Markdown %s gives words without its signs', async (_, name) => {
    const document = await read('# On the *Convention*\n\nIt stands.\n', name)
    expect(document).toMatchObject({ format: 'MARKDOWN', title: 'On the Convention' })
    expect(texts(document)).toEqual(['It stands.'])
  })

  test('plain text keeps a sign that Markdown would read', async () => {
    const document = await read('# 5 of the agenda\n\nIt stands.\n', 'a.txt')
    expect(document).toMatchObject({ format: 'TEXT', title: '# 5 of the agenda' })
  })

  test('HTML gives words, and neither scripts nor what is hidden', async () => {
    const html =
      '<html lang="ru"><head><title>x</title></head><h1>Заявление</h1><script>alert(1)</script><p>Текст <b>о</b> мире.<p hidden>нет</html>'
    const document = await read(html, 'a.html')
    expect(document).toMatchObject({ title: 'Заявление', language: { language: 'ru', declared: 'ru' } })
    expect(texts(document)).toEqual(['Текст о мире.'])
  })

  test('Akoma Ntoso gives numbered paragraphs, its title and language', async () => {
    const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="s"><meta><identification source="#u">
      <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
      <preface><p><docTitle>On the Convention</docTitle></p></preface>
      <mainBody><paragraph><num>1.</num><content><p>Calls upon <ref href="#a">States &amp; others</ref>.</p></content></paragraph></mainBody></statement></akomaNtoso>`
    const document = await read(xml, 'a.xml')
    expect(document).toMatchObject({ title: 'On the Convention', language: { declared: 'en' } })
    expect(texts(document)).toEqual(['1. Calls upon States & others.'])
  })

  test('DOCX gives its title and its paragraphs', async () => {
    const children = [
      new Paragraph({ text: '關於公約', heading: HeadingLevel.TITLE }),
      new Paragraph('雙方重申《公約》。'),
    ]
    const file = await Packer.toBuffer(new Document({ sections: [{ children }] }))
    const document = await readDocument(file, 'a.docx')
    expect(document).toMatchObject({ format: 'DOCX', title: '關於公約', language: { language: 'zh-Hant' } })
    expect(texts(document)).toEqual(['雙方重申《公約》。'])
  })

  test('lines of a PDF become a paragraph', async () => {
    const document = await readDocument(
      await pdfOf(['The two sides reaffirm that the Convention', 'should be complied with.']),
      'a.pdf',
    )
    expect(texts(document)).toEqual(['The two sides reaffirm that the Convention should be complied with.'])
  })

  test('the same words in Traditional and Simplified script are told apart', async () => {
    expect((await read('雙方重申該條約。', 'a.txt')).language.language).toBe('zh-Hant')
    expect((await read('双方重申该条约。', 'a.txt')).language.language).toBe('zh-Hans')
  })
})

describe('refusals', () => {
  test.each([
    ['EMPTY', bytes(''), 'a.txt'],
    ['EMPTY', bytes(' \n\n'), 'a.txt'],
    ['TOO_LARGE', new Uint8Array(20 * 1024 * 1024 + 1), 'a.txt'],
    ['WRONG_ENCODING', new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'a.txt'],
    ['UNKNOWN_FORMAT', new Uint8Array([0, 1, 2, 3]), 'a.bin'],
    ['UNKNOWN_FORMAT', bytes('\u0089PNG\r\n\0\0\0'), 'a.txt'],
    ['UNKNOWN_FORMAT', bytes('China\0urges\0it.'), 'a.txt'],
    ['UNKNOWN_FORMAT', bytes('{\\rtf1 words}'), 'a.txt'],
    ['UNKNOWN_FORMAT', bytes('<rss/>'), 'a.xml'],
    ['UNKNOWN_FORMAT', zipSync({ 'a.txt': bytes('a') }), 'a.docx'],
    ['ENCRYPTED', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'a.docx'],
    ['DOCTYPE', bytes('<!DOCTYPE a [<!ENTITY b "c">]><akomaNtoso>&b;</akomaNtoso>'), 'a.xml'],
    ['MALFORMED', bytes('<akomaNtoso>&b;</akomaNtoso>'), 'a.xml'],
    ['MALFORMED', bytes(`<akomaNtoso>${'<p>'.repeat(1000)}`), 'a.xml'],
    ['MALFORMED', bytes('<div>'.repeat(1000)), 'a.html'],
    ['MALFORMED', bytes('%PDF-1.7 nothing follows'), 'a.pdf'],
  ])('%s', async (code, file, name) => {
    expect(await refusal(readDocument(file, name))).toBe(code)
  })

  test('a PDF of pictures has no text', async () => {
    expect(await refusal(pdfOf([]).then((file) => readDocument(file, 'a.pdf')))).toBe('NO_TEXT')
  })

  test('a PDF of which every line stands on every page has these lines', async () => {
    const page = ['The same words stand on every page of this paper.', 'Nothing else stands in it.']
    const { text, warnings } = await readDocument(await pdfOf(page, page, page), 'a.pdf')
    expect(text).toContain(page[0])
    expect(warnings).toEqual([])
  })

  test('an archive that unpacks to too much is told before it is held', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(3_000_000) })
    expect(bomb.length).toBeLessThan(10_000)
    expect(await refusal(readDocx(bomb, { unpacked: 1_000_000 }))).toBe('ARCHIVE_TOO_LARGE')
    expect(await refusal(readDocx(bomb, { xml: 1_000_000 }))).toBe('ARCHIVE_TOO_LARGE')
  })

  test('XML in an archive that would take all memory to be read is told at once', async () => {
    const paragraph = '<w:p><w:r><w:t>words</w:t></w:r></w:p>'
    const bomb = zipSync({ 'word/document.xml': bytes(`<w:document>${paragraph.repeat(500_000)}`) })
    expect(await refusal(readDocument(bomb, 'a.docx'))).toBe('ARCHIVE_TOO_LARGE')
  })

  test.each([
    ['utf-16le', Buffer.from('China urges it.\n', 'utf16le')],
    ['utf-16be', Buffer.from('締約國\n條約\n', 'utf16le').swap16()],
    ['windows-1251', Buffer.from([0xd0, 0xee, 0xf1, 0xf1, 0xe8, 0xff, 0x20, 0xf1, 0xea, 0xe0, 0xe7, 0xe0, 0xeb, 0xe0])],
  ])('bytes in %s that do not say so: the refusal names it, and named it is believed', async (encoding, file) => {
    const refused = await readDocument(file, 'a.txt').catch((reason: unknown) => reason)
    expect(refused).toMatchObject({ code: 'WRONG_ENCODING', encoding })
    expect((await readDocument(file, 'a.txt', { encoding })).text).not.toContain('\0')
  })

  test('a named encoding is believed', async () => {
    const file = new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
    expect((await readDocument(file, 'a.txt', { encoding: 'windows-1251' })).text).toBe('Привет')
  })
})
