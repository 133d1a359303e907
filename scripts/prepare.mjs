import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeRemedy } from './node-version.mjs'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * The compiler that checks and builds. ESLint and others ask an older one, which is a library too; both call their command
 * `tsc`.
 */
export const TSC = join(ROOT, 'node_modules', 'typescript-native', 'bin', 'tsc')

/** What the build reads. */
const SOURCES = ['client', 'docs/queries', 'graph-seed', 'server', 'schema.graphql', 'codegen.ts', 'package-lock.json']
const BUILD_MARK = join(ROOT, 'dist', '.built-from')
const INSTALL_MARK = join(ROOT, 'node_modules', '.installed-from')

/** Ends the process with a line that says what to do where this Node is too old. */
export function requireNode() {
  const remedy = nodeRemedy(process.versions.node)
  if (remedy !== null) stop(remedy)
}

/** Installs the packages of the lock file, unless that was done. */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  if (readMark(INSTALL_MARK) === lock) return
  // Not `npm ci`: it refuses a lock file in which a platform's optional packages are missing, and which of them a
  // registry has differs. This keeps to the locked versions all the same, and leaves the lock file as it is.
  await step('Installing packages', 'npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'])
  writeFileSync(INSTALL_MARK, lock)
}

/** Builds everything, unless nothing that the build reads was touched since the last time. */
export async function build() {
  const state = sourceState()
  if (readMark(BUILD_MARK) === state) return
  await step('Building', 'npm', ['run', 'build', '--silent'])
  await mkdir(join(ROOT, 'dist'), { recursive: true })
  writeFileSync(BUILD_MARK, state)
}

/** Prints the message and ends the process with exit code 1. */
export function stop(message) {
  process.stderr.write(`\n${message}\n`)
  process.exit(1)
}

function readMark(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** A hash of name, size and time of every source file: cheap, and different after any edit, checkout or deletion. */
function sourceState() {
  const hash = createHash('sha256')
  for (const source of SOURCES) for (const line of describe(source)) hash.update(line)
  return hash.digest('hex')
}

function* describe(path) {
  const stat = statSync(join(ROOT, path))
  if (!stat.isDirectory()) {
    yield `${path} ${stat.size} ${stat.mtimeMs}\n`
    return
  }
  for (const name of readdirSync(join(ROOT, path)).sort()) {
    if (name !== '__generated__' && !/\.test\.tsx?$/.test(name)) yield* describe(`${path}/${name}`)
  }
}

/** Runs a command quietly; its output is shown only if it fails, and then the process ends. */
async function step(title, command, args) {
  const start = Date.now()
  process.stdout.write(`${title} …`)
  const { code, output } = await run(command, args)
  const seconds = ((Date.now() - start) / 1000).toFixed(0)
  process.stdout.write(code === 0 ? ` done in ${seconds} s\n` : ' failed\n')
  if (code !== 0) stop(`${output}\n${title} failed: see above (${[command, ...args].join(' ')}).`)
}

/**
 * Runs a command in the project's folder and collects what it prints.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
