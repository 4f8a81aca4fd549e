const PEOPLE = [
  ['Mira', 'Halden'],
  ['Tobias', 'Renn'],
  ['Ilse', 'Okonjo'],
  ['Pavel', 'Draga'],
  ['Anneke', 'Sorel'],
  ['Davit', 'Lomidze'],
  ['Ruth', 'Abara'],
  ['Jonas', 'Field'],
  ['Sanna', 'Virtala'],
  ['Omar', 'Benedek']
] as const
const PLACES = ['Varna', 'Esbjerg', 'Leith', 'Porto', 'Tartu', 'Ghent', 'Split', 'Bergen']
const ROLES = ['Mayor', 'Finance Minister', 'Senator', 'Professor', 'Foreign Minister', 'Governor']
const MATTERS = [
  'the harbour',
  'the rail link',
  'the new budget',
  'the water supply',
  'the school reform',
  'the bridge'
]

/**
 * The text of invented story number `n`, with eight quotes and some twenty names: enough like news to be a load.
 * The same number gives the same text.
 */
export function story(n: number): string {
  const pick = <T>(list: readonly T[], salt: number): T => list[(n * 7 + salt * 13 + (n >> 3)) % list.length]!
  const [first, last] = pick(PEOPLE, 1)
  const [otherFirst, otherLast] = pick(PEOPLE, 2)
  const place = pick(PLACES, 3)
  const matter = pick(MATTERS, 4)
  const paragraphs = [
    `${place} Debates Plan No. ${n} for ${matter.replace('the ', '')}`,
    `${pick(ROLES, 5)} ${first} ${last} said on Tuesday that ${matter} in ${place} would cost ${n + 20} million euros.`,
    `"We have waited long enough, and ${matter} cannot wait for another winter," ${last} told reporters in ${place}.`,
    `${otherFirst} ${otherLast}, head of the ${place} Chamber of Commerce, said the plan was "far too late" for the town.`,
    `"Nobody asked the people who live here," ${otherLast} said. "They will pay for it in the end."`,
    `According to the ${place} Council, work on ${matter} will begin in ${(n % 9) + 3} weeks.`,
    `${last} also warned that "a delay of one year doubles the price" and that the region would lose its funding.`,
    `A spokesman for the Ministry of Transport told the Coast Gazette that the figures had been checked twice.`,
    `Residents said they had heard such promises before. The debate goes on in ${pick(PLACES, 6)} on Friday.`
  ]
  return paragraphs.join('\n\n')
}
