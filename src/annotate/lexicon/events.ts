// Origin: written for this project.
import { list } from './list.js'

/** The last word of an event’s name: *Conference*, *Cup*. */
export const EVENT_HEADS = list(
  `conference|summit|war|cup|olympics|games|championship|championships|festival|revolution|uprising|spring|massacre
genocide|holocaust|crisis|referendum|election|elections|accord|accords|treaty|agreement|marathon|derby|grand prix
open|awards|expo|fair|exposition|carnival|intifada|coup|battle|siege|hurricane|typhoon|cyclone|earthquake|tsunami
disaster|famine|depression|raid|bombing|talks|rally|ceremony|anniversary|biennale|tournament|protocol|declaration
movement day`
)

/** The first word of a storm’s or a battle’s name. */
export const EVENT_STARTS: ReadonlySet<string> = new Set([
  'Hurricane',
  'Typhoon',
  'Cyclone',
  'Storm',
  'Operation',
  'Battle',
  'Siege',
  'Treaty'
])

/** Events by names that do not tell it, in small letters. */
export const EVENTS = list(
  `world war ii|world war i|second world war|first world war|cold war|arab spring|holocaust|olympics|paralympics
super bowl|world series|oscars|grammys|brexit|ramadan|christmas|easter|eid|passover|hanukkah|thanksgiving|wimbledon
world cup|tour de france|euro 2020|davos forum`
)

/** Days, months, holidays and other words with a capital that name nothing. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September ' +
    'October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon Tue Wed Thu Fri Sat Sun ' +
    'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon. Tue. Tues. Wed. Thurs. Fri. Sat. Sun.'
  ).split(' ')
)
