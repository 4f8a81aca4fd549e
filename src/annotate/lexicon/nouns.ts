/**
 * Nouns for one person who was named before: *the senator*, *the 23-year-old*. Offices that several people hold in one
 * story (*the judge*, *the officer*, *the spokesman*) are left out. Written for this project.
 */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'man woman boy girl teen teenager youngster mother father mom dad widow widower grandmother grandfather native ' +
    'politician senator congressman congresswoman lawmaker legislator mayor governor premier billionaire mogul tycoon ' +
    'businessman businesswoman entrepreneur actor actress comedian singer rapper songwriter musician star athlete ' +
    'striker midfielder defender goalkeeper forward quarterback pitcher winger skipper swimmer boxer sprinter golfer ' +
    'cyclist champion winner author writer novelist poet filmmaker director artist painter designer historian ' +
    'economist scientist professor academic researcher activist campaigner candidate hopeful nominee incumbent ' +
    'veteran pontiff pope king queen prince princess duke duchess monarch laureate pilot astronaut farmer immigrant ' +
    'refugee philanthropist architect journalist entertainer celebrity freshman rookie newcomer'
  ).split(' ')
)
