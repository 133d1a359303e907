import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { map } from './explorer.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const APPROVED = join(ROOT, 'tests', 'e2e', 'approved')
const RESULTS = join(ROOT, 'test-results', 'pictures')

/** Approves what is drawn now, in place of what was approved. */
const APPROVING = process.env['APPROVE_PICTURES'] === 'yes'

/**
 * Distance of two colours, black and white being 1, up to which they count as the same; pixels at the edge of a letter or a
 * slanted line are not counted at all. So a Chromium that smooths edges otherwise tells the same picture.
 */
const THRESHOLD = 0.1

/** Pixels that may differ in any square of so many: what moved differs in one place, and letters smoothed otherwise a little everywhere. */
const SQUARE = 64
export const MOST = 150

/** Liberation Sans comes with pdfjs-dist, so it is the same wherever the packages of the lock file are installed. */
const FACES = [
  { file: 'LiberationSans-Regular.ttf', weight: '100 500', style: 'normal' },
  { file: 'LiberationSans-Bold.ttf', weight: '501 900', style: 'normal' },
  { file: 'LiberationSans-Italic.ttf', weight: '100 500', style: 'italic' },
  { file: 'LiberationSans-BoldItalic.ttf', weight: '501 900', style: 'italic' },
] as const

/**
 * The page draws its map in a font that the project has at hand, not in the system's, since names decide how wide boxes are and
 * so where everything stands; and what lies over the map is left out. Given before the page's own scripts run.
 */
export async function prepareForPicture(page: Page): Promise<void> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts')
  const faces = await Promise.all(
    FACES.map(async ({ file, ...face }) => ({ ...face, bytes: await readFile(join(folder, file), 'base64') })),
  )
  // Made from bytes and by script, fonts and styles are not what the content security policy is about: it holds as for readers.
  await page.addInitScript((made) => {
    for (const { bytes, weight, style } of made) {
      const contents = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
      document.fonts.add(new FontFace('Pictured', contents, { weight, style }))
    }
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      ':root { --font-ui: Pictured !important } .map-area > :not(.map-frame), .map-tip { visibility: hidden !important }',
    )
    document.adoptedStyleSheets = [sheet]
  }, faces)
}

/** The canvas of a settled map, once two pictures in a row are the same: icons come after what they stand on. */
export async function takePicture(page: Page): Promise<PNG> {
  let before = await map(page).screenshot({ animations: 'disabled' })
  for (let look = 0; look < 20; look += 1) {
    await page.waitForTimeout(150)
    const now = await map(page).screenshot({ animations: 'disabled' })
    if (now.equals(before)) return PNG.sync.read(now)
    before = now
  }
  throw new Error('The map does not come to rest.')
}

/** What differs: pixels in the square that differs most, with a picture of all that does; every pixel where the sizes differ. */
export function compare(one: PNG, other: PNG): { readonly most: number; readonly difference: PNG | null } {
  const { width, height } = one
  if (other.width !== width || other.height !== height) return { most: Infinity, difference: null }
  const difference = new PNG({ width, height })
  const options = { threshold: THRESHOLD, windowSize: SQUARE }
  return { most: pixelmatch(one.data, other.data, difference.data, width, height, options), difference }
}

/**
 * Fails where a picture is not the approved one of its name, and says where to see both and how to approve the new one. With
 * `APPROVE_PICTURES=yes` it becomes the approved one instead, unless it is the same already.
 */
export async function expectApproved(name: string, picture: PNG): Promise<void> {
  const path = join(APPROVED, `${name}.png`)
  const known = existsSync(path)
  const found = known ? compare(PNG.sync.read(await readFile(path)), picture) : { most: Infinity, difference: null }
  if (found.most <= MOST) return
  if (APPROVING) {
    await mkdir(APPROVED, { recursive: true })
    await writeFile(path, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }))
    return
  }
  await mkdir(RESULTS, { recursive: true })
  const seen = join(RESULTS, `${name}.png`)
  await writeFile(seen, PNG.sync.write(picture))
  const told = [`  now: ${seen}`]
  if (known) told.unshift(`  approved: ${path}`)
  if (found.difference !== null) {
    const marked = join(RESULTS, `${name}.difference.png`)
    await writeFile(marked, PNG.sync.write(found.difference))
    told.push(`  differences in red: ${marked}`)
  }
  throw new Error(
    [
      known
        ? `The map of "${name}" does not look as approved: ${String(found.most)} pixels differ in a square of ${String(SQUARE)}, where ${String(MOST)} may.`
        : `No picture of "${name}" was approved yet.`,
      ...told,
      'Where the new one is as it should be, run this test again with APPROVE_PICTURES=yes and commit the file.',
    ].join('\n'),
  )
}
