import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nullIfAbsent } from './absent.ts'
import type { Report } from './fault.ts'

const LF = 0x0a
const CR = 0x0d
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** A text file of the corpus; null where there is none, or where a fault was reported. */
export async function readTextFile(directory: string, file: string, report: Report): Promise<string | null> {
  const bytes = await readFile(join(directory, file)).catch(nullIfAbsent)
  return bytes === null ? null : decode(bytes, file, report)
}

function decode(bytes: Buffer, file: string, report: Report): string | null {
  if (bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) {
    report({ file, line: 1, message: 'the file begins with a byte order mark', remedy: 'save it as UTF-8 without BOM' })
    return null
  }
  if (!isUtf8(bytes)) {
    report({ file, line: firstBadLine(bytes), message: 'not UTF-8', remedy: 'save the file as UTF-8' })
    return null
  }
  const carriageReturn = bytes.indexOf(CR)
  if (carriageReturn >= 0) {
    const line = lineAt(bytes, carriageReturn)
    report({ file, line, message: 'a carriage return', remedy: 'save the file with LF line ends' })
    return null
  }
  return bytes.toString('utf8')
}

function lineAt(bytes: Buffer, position: number): number {
  let line = 1
  for (let index = bytes.indexOf(LF); index >= 0 && index < position; index = bytes.indexOf(LF, index + 1)) line += 1
  return line
}

function firstBadLine(bytes: Buffer): number {
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(LF, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}
