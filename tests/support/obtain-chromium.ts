import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium-path.ts'

/** Prints the path of a Chromium on its last line, after installing one where that can be done; else says what to install and fails. */
const PACKAGES = ['chromium', 'fonts-noto-cjk']

function run(command: string, args: readonly string[]): boolean {
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  )
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && run('apt-get', ['--version'])
}

/** Chinese labels are drawn as boxes without such a font; fontconfig knows what is there. */
function hasChineseFont(): boolean {
  const { stdout, status } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

const missing = [...(findChromium() === null ? ['chromium'] : []), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
if (missing.length > 0 && canInstall()) {
  run('apt-get', ['update', '-q'])
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing])
}

const path = findChromium()
if (path === null) {
  process.stderr.write(
    `No Chromium was found. Install one and name it in CHROMIUM_PATH; on Debian or Ubuntu: sudo apt-get install ${PACKAGES.join(' ')}\n`,
  )
  process.exit(1)
}
process.stdout.write(`${path}\n`)
