/** A value that every engine can store. */
export type Value = string | number | null | Uint8Array

/** Half of a surrogate pair has no UTF-8 form; it becomes U+FFFD, which is one code unit too, so that offsets hold. */
export const storable = (value: Value): Value => (typeof value === 'string' ? value.toWellFormed() : value)

/** One SQL statement, with a `?` for each of its values. */
export type Query = {
  sql: string
  values: readonly Value[]
  /** Whether it may wait for the end of the transaction, after others of its kind: nothing in the unit depends on it. */
  late?: true
  /** Whether each row is wanted as a list of its values: an object with names takes as long again to make. */
  tuples?: boolean
}

/** A row as a statement gives it: an object, or a list when it is asked for `tuples`. */
export type Row = Record<string, unknown> | unknown[]

/** Work written once: it yields statements and receives their rows, and does not know whether the engine waits. */
export type Unit<T> = Generator<Query, T, Row[]>

/** The rows that the statement gives. `R` is the caller's knowledge of the columns. */
export function* all<R>(sql: string, ...values: Value[]): Unit<R[]> {
  return (yield { sql, values }) as R[]
}

/** The rows that the statement gives, each as a list of its values. `R` is the caller's knowledge of the columns. */
export function* tuples<R extends readonly unknown[]>({ sql, values }: Query): Unit<R[]> {
  return (yield { sql, values, tuples: true }) as unknown[] as R[]
}

/** The first row that the statement gives. */
export function* one<R>(sql: string, ...values: Value[]): Unit<R | undefined> {
  return (yield* all<R>(sql, ...values))[0]
}

/** Runs a statement that gives no rows. */
export function* run(sql: string, ...values: Value[]): Unit<void> {
  yield { sql, values }
}

/** Runs a statement that gives no rows and that the rest of the unit does not depend on; when the transaction ends. */
export function* runLate(sql: string, ...values: Value[]): Unit<void> {
  yield { sql, values, late: true }
}

/** Adds a row. The names of the table and its columns are the program's own, never a user's. */
export function* insert(table: string, row: Record<string, Value>): Unit<void> {
  const columns = Object.keys(row)
  yield {
    sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns.length)})`,
    values: Object.values(row)
  }
}

/** So many rows are added, and so many questions asked, with one statement. */
const TOGETHER_MAX = 32

/**
 * Adds rows, all of the same columns: as many with one statement as a power of two allows, since each statement costs time
 * of its own, and is kept prepared. `conflict` says what happens where a row is there already.
 */
export function* insertAll(table: string, rows: readonly Record<string, Value>[], { conflict = '' } = {}): Unit<void> {
  const columns = Object.keys(rows[0] ?? {})
  const into = `${table} (${columns.join(', ')})`
  for (let i = 0; i < rows.length; ) {
    const count = Math.min(TOGETHER_MAX, 2 ** Math.floor(Math.log2(rows.length - i)))
    const values: Value[] = []
    for (const end = i + count; i < end; i++) for (const column of columns) values.push(rows[i]![column] ?? null)
    yield { sql: insertion(into, columns.length, count, conflict), values }
  }
}

const insertions = new Map<string, string>()

/** The statement that adds so many rows. It is kept, since it is long: to write it and to look it up takes time too. */
function insertion(into: string, columns: number, count: number, conflict: string): string {
  const key = `${count} ${into} ${conflict}`
  const known = insertions.get(key)
  if (known) return known
  const row = `(${marks(columns)})`
  const sql = `INSERT INTO ${into} VALUES ${Array(count).fill(row).join(', ')} ${conflict}`
  insertions.set(key, sql)
  return sql
}

/** Asks the same with several lists of values, in one statement where they are few. Gives what each finds. */
export function* allOfEach<R>(sql: string, questions: readonly (readonly Value[])[]): Unit<R[][]> {
  const found = questions.map((): R[] => [])
  for (let i = 0; i < questions.length; i += TOGETHER_MAX) {
    const asked = padded(
      questions.slice(i, i + TOGETHER_MAX),
      questions[0]!.map(() => null)
    )
    const parts = asked.map((_, question) => `SELECT ${question} AS question, * FROM (${sql})`)
    const rows = yield* all<R & { question: number }>(parts.join(' UNION ALL '), ...asked.flat())
    for (const { question, ...row } of rows) found[i + question]?.push(row as R)
  }
  return found
}

/** Longer lists are rare, and a statement has 32,766 values at most. */
const PADDED_MAX = 1024

/** A list brought to a power of two, so that lists of all lengths make few statements. */
export const padded = <T>(list: readonly T[], filler: T): T[] => {
  if (list.length > PADDED_MAX) return [...list]
  const length = 2 ** Math.ceil(Math.log2(list.length || 1))
  return [...list, ...Array<T>(length - list.length).fill(filler)]
}

/** Adds a row and gives the number that it gets. */
export function* insertNumbered(table: string, row: Record<string, Value>): Unit<number> {
  const columns = Object.keys(row)
  const added = yield* one<{ number: number }>(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns.length)}) RETURNING number`,
    ...Object.values(row)
  )
  return added!.number
}

/** Changes the row that has this id. */
export function* update(table: string, id: string, row: Record<string, Value>): Unit<void> {
  const assignments = Object.keys(row).map(column => `${column} = ?`)
  yield { sql: `UPDATE ${table} SET ${assignments.join(', ')} WHERE id = ?`, values: [...Object.values(row), id] }
}

/** As many `?` as there are values in a list; for an empty list, what nothing is equal to. */
export const marks = (count: number): string => (count ? Array(count).fill('?').join(', ') : 'NULL')

/** An engine that runs units of work, each in one transaction: all of it happens, or nothing. */
export interface Driver {
  /** Runs a unit that only reads. */
  read<T>(unit: () => Unit<T>): Promise<T>
  /** Runs a unit that reads by one statement as a rule, and seldom by more. */
  look<T>(unit: () => Unit<T>): Promise<T>
  /** Runs a unit that writes; such units run one after the other. */
  write<T>(unit: () => Unit<T>): Promise<T>
  /** Another number whenever anything was written since, by whoever. */
  stamp(): number
  close(): Promise<void>
}
