import { isSystemError, nodeEffects } from './effects.ts'
import type { ExitCode } from './run.ts'
import { formatSystemError } from './systemErrors.ts'

/** Runs a command to its exit code. Arguments it does not take and a disc that does not let it are told in one line. */
export async function runCommand(run: () => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await run()
  } catch (error) {
    if (!isArgumentError(error) && !isSystemError(error)) throw error
    nodeEffects.warn(isSystemError(error) ? formatSystemError(error) : error.message)
    process.exitCode = 2
  }
}

const isArgumentError = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS_/u.test(String(error.code))
