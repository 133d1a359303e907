/**
 * `npm test`: installs, builds, obtains what the tests need, runs every check and every test, and counts what really ran.
 * The last line is the sum: `N passed, N failed`, and `, N skipped` where there are any.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, install, requireNode, ROOT, run, TSC } from './prepare.mjs'

const ESLINT = ['eslint', '--max-warnings=0', '--ignore-pattern=**/*.graphql']
/** Each counts as one; run two at a time, because a machine has two cores at least, and the longest first. */
const CHECKS = [
  { name: 'eslint of the client', command: [...ESLINT, 'client'] },
  { name: 'eslint of all else', command: [...ESLINT, '--ignore-pattern=client/**', '.'] },
  { name: 'oxlint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types of server and tests', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of client', command: ['tsc', '-p', 'client/tsconfig.json'] },
  { name: 'graphql-eslint', command: ['eslint', '**/*.graphql', '--max-warnings=0'] },
  { name: 'prettier', command: ['prettier', '--check', '--log-level=warn', '.'] },
  {
    name: 'dependency-cruiser',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'graph-seed', 'server', 'client', 'tests'],
  },
  { name: 'knip', command: ['knip', '--no-progress'] },
  { name: 'corpus:check', command: ['tsx', 'graph-seed/cli/check.ts'] },
  { name: 'corpus:readme', command: ['tsx', 'graph-seed/cli/readme.ts', '--check'] },
]
const RESULTS = join(ROOT, '.cache', 'test-results')
const total = { passed: 0, failed: 0, skipped: 0 }

requireNode()
await install()
await build()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

await runChecks()
const browser = await obtainChromium()
for (const project of ['unit', 'contract', 'integration']) await runTests(project)
if (browser !== null) await runTests('e2e', { CHROMIUM_PATH: browser })
else process.stdout.write('\nThe end-to-end tests cannot run without Chromium: see above.\n')

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
process.exitCode = total.failed === 0 ? 0 : 1
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`)

async function runChecks() {
  const waiting = [...CHECKS]
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) await runCheck(check)
  }
  await Promise.all([worker(), worker()])
}

async function runCheck({ name, command: [program, ...args] }) {
  const start = Date.now()
  const { code, output } =
    program === 'tsc'
      ? await run(process.execPath, [TSC, ...args])
      : await run(join(ROOT, 'node_modules', '.bin', program), args)
  count(name, code === 0, start, output)
}

/** Returns the path of a Chromium, or null where none can be had: that counts as a failure. */
async function obtainChromium() {
  const start = Date.now()
  const { code, output } = await run(join(ROOT, 'node_modules', '.bin', 'tsx'), ['tests/support/obtain-chromium.ts'])
  if (code === 0) return output.trim().split('\n').at(-1)
  count('Chromium', false, start, output)
  return null
}

function count(name, isGood, start, output) {
  total[isGood ? 'passed' : 'failed'] += 1
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  process.stdout.write(`${isGood ? '✓' : '✗'} ${name} (${seconds} s)\n${isGood ? '' : `${output}\n`}`)
}

/** Runs one of the projects of jest.config.mjs, shown as it goes, and adds what its report counts. */
async function runTests(project, env = {}) {
  process.stdout.write(`\n${project} tests\n`)
  const report = join(RESULTS, `${project}.json`)
  const jest = [
    'node_modules/jest/bin/jest.js',
    '--ci',
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${report}`,
  ]
  const code = await new Promise((resolve) => {
    spawn(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...jest, '--maxWorkers=2'], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    }).on('exit', resolve)
  })
  addReport(project, report, code)
}

/** A test file that could not run at all, and an end with an error that no test explains, count as one failure each. */
function addReport(project, file, code) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  const failed = report === null ? 0 : report.numFailedTests + report.numRuntimeErrorTestSuites
  total.passed += report?.numPassedTests ?? 0
  total.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  total.failed += failed
  if (failed === 0 && (code !== 0 || report.numTotalTests === 0)) {
    process.stdout.write(`The ${project} tests did not run to the end (exit code ${code}).\n`)
    total.failed += 1
  }
}
