import type { Listing } from './call.js'

/** What of a page tells where the next begins. */
export type AnyPage = { data: unknown[]; page: { hasMore: boolean; nextCursor?: string | null; nextSince?: string } }

/** Makes a list of the page that comes first; `next` asks for the page that begins at a cursor. */
export function listing<A extends AnyPage>(first: Promise<A>, next: (from: string) => Promise<A>): Listing<A> {
  async function* pages() {
    for (let page = await first; ; ) {
      yield page
      const { hasMore, nextCursor, nextSince } = page.page
      const from = nextCursor ?? nextSince
      if (!hasMore || !from) return
      page = await next(from)
    }
  }
  async function* items() {
    for await (const page of pages()) yield* page.data
  }
  return Object.assign(first, { pages, [Symbol.asyncIterator]: items }) as Listing<A>
}
