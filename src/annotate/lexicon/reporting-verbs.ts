/**
 * Verbs that report speech, by what may follow them. Written for Verbatim from general knowledge of English grammar
 * and of how news is written; no word list was copied. Same licence as the code.
 */

/**
 * - `speech`: takes a clause with or without *that* (*said he would go*), and a quotation on either side;
 * - `statement`: takes a clause, but a bare noun phrase too (*announced a plan*), so that without *that* the clause must show its verb;
 * - `utterance`: reports a quotation, or a clause with *that*; alone it means another act (*posted a picture*);
 * - `address`: is followed by the person spoken to (*told Reuters he would go*);
 * - `finding`: what a report, a poll or a document does (*the study found that …*);
 * - `label`: says what something is called (*described the plan as “a disaster”*): a quote only with a quotation inside;
 * - `thought`: tells of speech only beside a quotation.
 */
export type VerbClass = 'speech' | 'statement' | 'utterance' | 'address' | 'finding' | 'label' | 'thought'

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund'

/** A form of a reporting verb; the past of a regular verb is its participle as well and stands here as `past`. */
export type ReportingVerb = { lemma: string; class: VerbClass; form: VerbForm }

const LEMMAS: Record<VerbClass, string> = {
  speech:
    'say add argue insist claim maintain contend reply respond retort quip joke lament write tweet shout yell ' +
    'scream exclaim whisper mutter murmur remark opine reckon assert allege affirm aver testify concede admit ' +
    'acknowledge caution counter stress emphasise emphasize complain boast brag conclude swear vow ' +
    'interject gush fume snap chuckle muse mumble observe recount rejoin sigh sob bellow intone proclaim ' +
    'reiterate reaffirm restate repeat theorise theorize declare note explain comment joke blurt deadpan',
  statement:
    'announce warn state report suggest confirm indicate disclose reveal deny promise pledge posit propose recall ' +
    'recommend specify signal estimate forecast predict confess speculate hint imply agree underline underscore ' +
    'rule relate attest guarantee advise venture summarise summarize',
  utterance:
    'point continue begin answer offer volunteer elaborate clarify describe highlight mention detail outline demand ' +
    'urge request plead implore beg ask question wonder inquire enquire text email e-mail blog post certify counsel ' +
    'object protest cite quote repost retweet echo contest dispute crow thunder chant sing pray',
  address: 'tell inform remind assure warn advise notify brief persuade convince caution alert ask',
  finding: 'find show suggest indicate reveal conclude estimate state report warn predict',
  label:
    'call describe label dub brand characterise characterize portray denounce condemn criticise criticize slam blast ' +
    'praise hail dismiss deride decry lambast lambaste accuse blame mock ridicule deplore applaud welcome ' +
    'reject bemoan tout attack castigate rebuke chide chastise defend refer speak talk salute laud extol rail urge ' +
    'depict liken compare term deem style express voice cite quote pronounce pillory excoriate rip',
  thought: 'believe think feel hope fear suspect consider know understand worry expect'
}

const IRREGULAR: Record<string, readonly [past: string, participle: string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  hold: ['held', 'held'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  forecast: ['forecast', 'forecast']
}

/** Verbs that double their last letter. */
const DOUBLED = new Set(
  ['admit', 'quip', 'brag', 'slam', 'dub', 'snap', 'sob', 'hint']
    .filter(verb => verb !== 'hint')
    .concat('beg', 'rip', 'chat')
)

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  if (DOUBLED.has(lemma)) return `${lemma}${lemma.at(-1)}ed`
  return `${lemma}ed`
}

function presentOf(lemma: string): string {
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return `${lemma}s`
}

function gerundOf(lemma: string): string {
  if (/[^e]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  if (DOUBLED.has(lemma) || lemma === 'begin') return `${lemma}${lemma.at(-1)}ing`
  return `${lemma}ing`
}

function formsOf(lemma: string): [string, VerbForm][] {
  const [past, participle] = IRREGULAR[lemma] ?? [pastOf(lemma), pastOf(lemma)]
  return [
    [lemma, 'base'],
    [presentOf(lemma), 'present'],
    [gerundOf(lemma), 'gerund'],
    [participle, 'participle'],
    [past, 'past']
  ]
}

const FORMS = new Map<string, ReportingVerb[]>()
for (const [name, lemmas] of Object.entries(LEMMAS) as [VerbClass, string][]) {
  for (const lemma of lemmas.split(' ')) {
    for (const [word, form] of formsOf(lemma)) {
      const readings = FORMS.get(word) ?? []
      const same = readings.find(reading => reading.lemma === lemma && reading.class === name)
      if (same) same.form = form
      else readings.push({ lemma, class: name, form })
      FORMS.set(word, readings)
    }
  }
}

const NONE: readonly ReportingVerb[] = []

/** What the lower-case word may be as a reporting verb: a reading for each class; empty for other words. */
export const reportingVerbs = (word: string): readonly ReportingVerb[] => FORMS.get(word) ?? NONE

/** Verbs whose base or present form is as often a noun (*a report*, *the claims*). */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  (
    'report reports claim claims call calls comment comments note notes state states estimate estimates forecast ' +
    'forecasts project projects promise promises pledge pledges demand demands charge charges question questions ' +
    'answer answers offer offers remark remarks point points post posts tweet tweets post text texts reply replies ' +
    'request requests vow vows warning warnings finding findings writing hopes fears hope fear brief briefs attack attacks ' +
    'signal signals rule rules quote quotes hint hints brand brands blog blogs email emails ruling saying ' +
    'label labels praise blast shows show welcome joke jokes read boast boasts lament complaint object objects protest protests ' +
    'detail details outline counsel address addresses plan plans dispute disputes contest contests echo feeling term terms voice voices stress showing mention mentions talk talks reading meaning understanding proposal posting alert snap sobs sighs'
  ).split(' ')
)
