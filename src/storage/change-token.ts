import { createHash } from 'node:crypto'
import { problem } from '../model/problem.js'

/** What a row of the change log says. */
export type LoggedChange = { seq: number; kind: string; id: string; op: string; at: string }

const digest = (change: LoggedChange | undefined): string =>
  createHash('sha256')
    .update(change ? JSON.stringify([change.seq, change.kind, change.id, change.op]) : '')
    .digest('base64url')
    .slice(0, 8)

/**
 * The place after a change, as an opaque word; without one, the beginning of the log. It holds a digest of the change,
 * so that a token of another database, or of a future that was undone by restoring a backup, is noticed.
 */
export const encodeToken = (change: LoggedChange | undefined): string =>
  Buffer.from(`${change?.seq ?? 0}.${digest(change)}`).toString('base64url')

/** The number of the change that a token names, before it is known whether there is that change; undefined if spoilt. */
export function seqOf(token: string): number | undefined {
  const match = /^[\w-]{1,60}$/.test(token) ? /^(\d{1,15})\./.exec(Buffer.from(token, 'base64url').toString()) : null
  return match ? Number(match[1]) : undefined
}

/** Throws `invalid-cursor` when `token` is not the place after `change`. */
export function assertToken(token: string, change: LoggedChange | undefined): void {
  if (token === encodeToken(change)) return
  throw problem('invalid-cursor', 'The token is damaged, or names a change that is not in this log.', [
    {
      parameter: 'since',
      code: 'invalid-token',
      detail: 'Give a `token` or `nextSince` of this server, or leave it out to begin at the first change.'
    }
  ])
}
