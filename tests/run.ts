/**
 * `npm test`: every check in turn, all of them even when one fails, and one line that sums them up. The units hold the
 * gold; the browser looks at what the build made.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import {
  CHROMIUM_MISSING,
  canInstallChromium,
  findChromium,
  installChromium,
} from './findChromium.ts'
import { FIREFOX_MISSING, findFirefox, installFirefox } from './findFirefox.ts'

interface Outcome {
  passed: number
  failed: number
}

interface Step {
  name: string
  run: () => Outcome
}

const ROOT = resolve(import.meta.dirname, '..')
const UNITS_REPORT = 'test-results/units.json'
const BROWSER_REPORT = 'test-results/browser.json'

const STEPS: Step[] = [
  { name: 'lint', run: () => check('eslint', '.') },
  { name: 'format', run: () => check('prettier', '--check', '--log-level=warn', '.') },
  { name: 'types', run: () => check('tsc', '--noEmit', '-p', '.') },
  { name: 'units and gold', run: runUnits },
  { name: 'build', run: () => check('npm', 'run', 'build', '--silent') },
  { name: 'the same build elsewhere', run: () => check('tsx', 'tests/rebuild.ts') },
  { name: 'browser', run: runBrowser },
]

const total: Outcome = { passed: 0, failed: 0 }
const failures: string[] = []
for (const step of STEPS) {
  console.log(`\n— ${step.name}`)
  const { passed, failed } = step.run()
  total.passed += passed
  total.failed += failed
  if (failed > 0) failures.push(step.name)
  console.log(`${failed === 0 ? '✓' : '✗'} ${step.name}: ${passed} passed, ${failed} failed`)
}
if (failures.length > 0) console.log(`\nfailed in: ${failures.join(', ')}`)
console.log(`\ntests: ${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

/** A program that either succeeds or not counts as one test. */
function check(program: string, ...args: string[]): Outcome {
  return succeeds(program, ...args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function runUnits(): Outcome {
  rmSync(resolve(ROOT, UNITS_REPORT), { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNITS_REPORT}`]
  const succeeded = succeeds('vitest', 'run', '--allowOnly=false', ...reporters)
  const report = readReport<{
    numPassedTests: number
    numFailedTests: number
    testResults: { status: string; assertionResults: { status: string }[] }[]
  }>(UNITS_REPORT)
  if (report === null) return { passed: 0, failed: 1 }
  // A file that cannot be loaded has no tests to fail.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  ).length
  return agree({ passed: report.numPassedTests, failed: report.numFailedTests + broken }, succeeded)
}

function runBrowser(): Outcome {
  if (findChromium() === null && !provideChromium()) return { passed: 0, failed: 1 }
  provideFirefox()
  rmSync(resolve(ROOT, BROWSER_REPORT), { force: true })
  const succeeded = succeeds('playwright', 'test', '--forbid-only')
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    BROWSER_REPORT,
  )
  if (report === null) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  if (flaky > 0)
    console.log(`${flaky} passed at the second try: see “flaky” above, and mend the race`)
  return agree({ passed: expected + flaky, failed: unexpected }, succeeded)
}

function provideChromium(): boolean {
  if (!canInstallChromium()) {
    console.error(CHROMIUM_MISSING)
    return false
  }
  console.log('No Chromium found: installing it with apt-get.')
  try {
    installChromium()
  } catch (error) {
    console.error(`apt-get could not install Chromium. ${CHROMIUM_MISSING}`, error)
    return false
  }
  return findChromium() !== null
}

/** Without a Firefox its journey is left out, and says so. */
function provideFirefox() {
  if (findFirefox() !== null) return
  try {
    if (canInstallChromium()) installFirefox()
  } catch (error) {
    console.error('apt-get could not install Firefox.', error)
  }
  if (findFirefox() === null) console.log(FIREFOX_MISSING)
}

/** A runner that fails without a failed test (a broken configuration, a server that does not start) fails once. */
function agree(outcome: Outcome, succeeded: boolean): Outcome {
  return succeeded || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 }
}

function succeeds(program: string, ...args: string[]): boolean {
  const bin = resolve(ROOT, 'node_modules', '.bin')
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    // The programs of node_modules are scripts for the shell on Windows.
    shell: process.platform === 'win32',
    env: { ...process.env, TZ: 'UTC', PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  })
  if (error !== undefined) console.error(`${program} did not start: ${error.message}`)
  return status === 0
}

function readReport<T>(path: string): T | null {
  const file = resolve(ROOT, path)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null
}
