const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const HAN: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The number that digits, Roman numerals or Chinese numerals up to 199 write; null for anything else. */
export function numberOf(written: string): number | null {
  const plain = written.normalize('NFKC').toUpperCase()
  if (/^\d{1,3}$/.test(plain)) return Number(plain)
  if (/^[IVXLC]+$/.test(plain)) return roman(plain)
  return /^[〇零一二三四五六七八九十百]+$/u.test(plain) ? chinese(plain) : null
}

function roman(written: string): number {
  const values = Array.from(written, (letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

function chinese(written: string): number {
  const [, hundreds, tens, ones] = /^(?:(.?)百)?零?(?:(.?)十)?(.?)$/u.exec(written.replaceAll('〇', '零')) ?? []
  const digit = (one: string | undefined, alone: number): number =>
    one === undefined ? 0 : one === '' ? alone : (HAN[one] ?? 0)
  return 100 * digit(hundreds, 1) + 10 * digit(tens, 1) + digit(ones, 0)
}
