const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof sir dame lord lady president prime minister secretary senator sen rep gov governor ' +
    'general gen col chief justice judge the a an of'
  ).split(' ')
)

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '' && !TITLES.has(word))

/** Whether two names can be those of one: all words of the shorter, titles aside, stand in the other. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  return short.length > 0 && short.every(word => long.includes(word))
}
