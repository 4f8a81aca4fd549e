import { fold } from './fold.js'

/** Words that say nothing of what somebody does. */
const EMPTY = new Set(
  'a an the of for in at on and to from by with his her its their our former ex then new acting late deputy interim outgoing suspended current first longtime'.split(
    ' '
  )
)

/** Fields of life, by words that stand in roles of people in one of them and seldom of people in another. */
const FIELDS: readonly ReadonlySet<string>[] = [
  'minister president premier chancellor senator congressman congresswoman lawmaker legislator mp mayor governor ambassador envoy diplomat politician councillor opposition parliament parliamentarian coalition',
  'striker goalkeeper midfielder defender footballer coach batsman bowler quarterback pitcher sprinter swimmer golfer cyclist jockey boxer skier skater referee winger',
  'actor actress singer musician composer conductor novelist poet painter sculptor dancer comedian rapper drummer guitarist pianist',
  'bishop archbishop cardinal pope imam rabbi priest pastor vicar',
  'surgeon nurse physician cardiologist paediatrician pediatrician oncologist epidemiologist',
  'suspect gunman defendant convict inmate burglar',
  'farmer baker plumber carpenter shopkeeper waitress waiter bricklayer hairdresser fisherman'
].map(words => new Set(words.split(' ')))

const wordsOf = (role: string): string[] =>
  (fold(role).match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => word !== 's' && !EMPTY.has(word))

/** Whether one role says all that the other says: *suspended engineer* and *engineer of the Water Authority*. */
const agree = (one: readonly string[], other: readonly string[]): boolean => {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  return shorter.length > 0 && shorter.every(word => longer.includes(word))
}

/** Whether two people can be one by their roles: a role is shared, nothing speaks against it, or the fields differ. */
export type RoleMatch = 'shared' | 'possible' | 'contrary'

/**
 * Compares the roles, as written, that articles give to two people of one name. A change of office is possible;
 * from one field of life into another it is rare enough that two people are likelier.
 */
export function matchRoles(one: readonly string[], other: readonly string[]): RoleMatch {
  const [some, others] = [one.map(wordsOf), other.map(wordsOf)]
  if (some.some(role => others.some(known => agree(role, known)))) return 'shared'
  const [fields, otherFields] = [fieldsOf(some.flat()), fieldsOf(others.flat())]
  return fields.length && otherFields.length && !fields.some(field => otherFields.includes(field))
    ? 'contrary'
    : 'possible'
}

const fieldsOf = (words: readonly string[]): number[] =>
  FIELDS.flatMap((field, i) => (words.some(word => field.has(word)) ? [i] : []))
