/** Deals out things by what they are known by: the nth call with a key gives the nth thing that has it. */
export function takeTurns<T>(things: readonly T[], keyOf: (thing: T) => string): (key: string) => T | undefined {
  const waiting = new Map<string, { things: T[]; next: number }>()
  for (const thing of things) {
    const key = keyOf(thing)
    const queue = waiting.get(key)
    if (queue) queue.things.push(thing)
    else waiting.set(key, { things: [thing], next: 0 })
  }
  return key => {
    const queue = waiting.get(key)
    return queue?.things[queue.next++]
  }
}
