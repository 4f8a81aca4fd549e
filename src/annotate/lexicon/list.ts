/** A list that is split when it is first needed: entries stand between `|` or line ends. */
export function list(text: string): () => ReadonlySet<string> {
  let entries: ReadonlySet<string> | undefined
  return () => {
    entries ??= new Set(text.split(/[|\n]/))
    return entries
  }
}
