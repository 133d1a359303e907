import type { WriteStream } from 'node:tty'

const WIDTH = 30

/** Shows how far some work is: a bar that is drawn over on a terminal, else a line at every tenth. */
export function progressLine(out: Pick<WriteStream, 'write' | 'isTTY'>): (done: number, total: number) => void {
  let lastTenth = 0
  return (done, total) => {
    const share = total === 0 ? 1 : done / total
    const percent = `${String(Math.floor(share * 100)).padStart(3)} % of ${String(total)} records`
    if (out.isTTY) {
      const filled = Math.round(share * WIDTH)
      out.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${percent}${share === 1 ? '\n' : ''}`)
    } else if (Math.floor(share * 10) > lastTenth) {
      lastTenth = Math.floor(share * 10)
      out.write(`${percent}\n`)
    }
  }
}
