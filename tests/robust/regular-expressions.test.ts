import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyse, type Report } from 'scslre'
import { describe, expect, it, vi } from 'vitest'
import { parseAst } from 'vitest/node'

type Expression = { source: string; flags: string; file: string }

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.(?:ts|js)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map(entry => join(entry.parentPath, entry.name))

/** The expressions that a file writes out, and the patterns of its schemas. */
function written(file: string): Expression[] {
  const found: Expression[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, regex, key, value } = node as Record<string, Record<string, unknown> | undefined> & { type?: string }
    if (type === 'Literal' && regex) found.push({ source: `${regex.pattern}`, flags: `${regex.flags}`, file })
    if (type === 'Property' && key?.name === 'pattern' && typeof value?.value === 'string')
      found.push({ source: value.value, flags: 'u', file })
    for (const child of Object.values(node)) walk(child)
  }
  walk(parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('.ts') ? 'ts' : 'js' }))
  return found
}

/** The expressions that a file puts together from strings as it is loaded. */
async function built(file: string): Promise<Expression[]> {
  const found: Expression[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string, string], newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget)
      found.push({ source: made.source, flags: made.flags, file })
      return made
    }
  })
  try {
    vi.resetModules()
    await import(resolve(file))
  } finally {
    globalThis.RegExp = original
  }
  return found
}

const inWords = ({ source, flags, file }: Expression, report: Report) =>
  `${file}: /${source}/${flags} is ${report.exponential ? 'exponential' : 'polynomial'} (${report.type})`

/** What in an expression could take longer than linear time (scslre looks at every quantifier without an upper bound). */
const faults = (expression: Expression): string[] =>
  analyse(expression).reports.map(report => inWords(expression, report))

describe('regular expressions', () => {
  it('take time linear in the text, every one that the source writes out', () => {
    const all = files.flatMap(written)
    expect(all.length).toBeGreaterThan(200)
    expect(all.flatMap(faults)).toEqual([])
  })

  it('take time linear in the text, every one that is put together when a module is loaded', async () => {
    const making = files.filter(file => /^(?:const|export const|\)).*new RegExp\(/m.test(readFileSync(file, 'utf8')))
    for (const file of making) {
      const all = await built(file)
      expect(all, file).not.toEqual([])
      expect(all.flatMap(faults)).toEqual([])
    }
  })

  it('are told from those that do not', () => {
    const file = 'here'
    expect(faults({ source: '^(?:a+)+$', flags: '', file })).not.toEqual([])
    expect(faults({ source: 'a+$', flags: '', file })).not.toEqual([])
    expect(faults({ source: '^a+$', flags: '', file })).toEqual([])
  })
})
