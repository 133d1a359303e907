import { PDFDocument, StandardFonts } from 'pdf-lib'

/** A PDF of pages, each of lines. */
export async function pdfOf(...pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const lines of pages) {
    const page = pdf.addPage()
    for (const [index, line] of lines.entries()) page.drawText(line, { x: 50, y: 700 - 15 * index, size: 11, font })
  }
  return pdf.save()
}
