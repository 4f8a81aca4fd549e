/** What a command reads and writes; tests give their own. */
export type Streams = {
  stdin: NodeJS.ReadableStream
  stdout: NodeJS.WritableStream
  stderr: NodeJS.WritableStream
}

/** A command of the command line. */
export type Command = {
  /** How it is called, and its options: what `--help` prints. */
  usage: string
  /** Does the work; the exit code. Throws `UsageError` when it is called wrongly. */
  run(args: string[], streams: Streams): Promise<number>
}

/** The command was called in a way that it does not understand. */
export class UsageError extends Error {}
