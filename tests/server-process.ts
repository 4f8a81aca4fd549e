import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a run of the command line left behind. */
export type Outcome = { code: number | null; stdout: string; stderr: string }

/** The environment without settings of ours. */
const cleanEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VERBATIM_')))

const spawnVerbatim = (args: string[], env: Record<string, string> = {}) =>
  spawn(process.execPath, ['bin/verbatim.js', ...args], { env: { ...cleanEnvironment(), ...env } })

const ended = (child: ChildProcess) => new Promise<number | null>(resolve => child.once('close', resolve))

/** Runs the built command line to its end. */
export async function verbatim(args: string[], { stdin = '', env = {} } = {}): Promise<Outcome> {
  const child = spawnVerbatim(args, env)
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', data => {
    stdout += data
  })
  child.stderr.on('data', data => {
    stderr += data
  })
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return { code: await ended(child), stdout, stderr }
}

/** A server that runs in a process of its own. */
export type ServerProcess = {
  url: string
  pid: number
  /** All that it has printed. */
  printed: () => string
  /** Sends a signal and waits for the end: the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Starts the built server on a free port, with the smallest seed unless `env` says otherwise, and waits until it is ready. */
export async function serve(args: string[], env: Record<string, string> = {}): Promise<ServerProcess> {
  const child = spawnVerbatim(['serve', '--port', '0', ...args], { VERBATIM_SEED: 'munich', ...env })
  let printed = ''
  const end = ended(child)
  const url = await new Promise<string>((resolve, reject) => {
    end.then(code => reject(new Error(`The server ended with ${code}: ${printed}`)))
    const read = (data: Buffer) => {
      printed += data
      const address = /API\s+(http:\S+)\/v1/.exec(printed)
      if (address && printed.includes('Swagger UI')) resolve(address[1]!)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
  })
  return {
    url,
    pid: child.pid!,
    printed: () => printed,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return end
    }
  }
}

/** A folder for the length of a test. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
