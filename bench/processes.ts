import { type ChildProcess, fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A server in a process of its own. */
export type Served = { url: string; pid: number; stop: () => void }

const served = (child: ChildProcess, url: string): Served => ({
  url,
  pid: child.pid!,
  stop: () => void child.kill('SIGTERM')
})

/** Starts the built server on a database, and waits until it is ready. */
export async function startVerbatim(database: string, ...flags: string[]): Promise<Served> {
  const args = ['bin/verbatim.js', 'serve', '--port', '0', '--database', database, '--seed', 'false', ...flags]
  const child = spawn(process.execPath, args)
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
    child.stderr.on('data', data => process.stderr.write(data))
    let printed = ''
    child.stdout.on('data', data => {
      printed += data
      const found = /API\s+(http:\S+)\/v1/.exec(printed)
      if (found) resolve(found[1]!)
    })
  })
  return served(child, url)
}

/** A path with the answer that the yardstick gives there. */
export type Constant = { path: string; headers: Record<string, string>; body: string }

/** Starts a Fastify that does nothing but return constants. */
export async function startBare(constants: readonly Constant[]): Promise<Served> {
  const child = fork(new URL('bare.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
  child.send(constants)
  const { url } = await new Promise<{ url: string }>(resolve => child.once('message', resolve as never))
  return served(child, url)
}

/**
 * The processor time that a process has taken, in milliseconds; undefined where the system does not tell. It is what
 * a request costs whatever else the machine does meanwhile.
 */
export function processorTime(pid: number): number | undefined {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13)
    return (Number(user) + Number(system)) * 10
  } catch {
    return undefined
  }
}

/** The memory that a process holds, in megabytes; undefined where the system does not tell. */
export function memoryOf(pid: number): number | undefined {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return undefined
  }
}
