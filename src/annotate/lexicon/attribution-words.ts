/** Closed classes of English words that decide how an attribution reads. Written from general knowledge; same licence as the code. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Pronouns that can be a subject. */
export const SUBJECT_PRONOUNS = words('he she they it i we you who someone everyone others many some both neither')

/** Forms of *be*, *have* and *do*. */
export const AUXILIARIES = words(
  "is are was were be been being am has have had having does do did 's ’s 've ’ve 're ’re 'd ’d 'm ’m"
)

export const MODALS = words(
  "may might could would should must can will shall cannot 'll ’ll won't won’t wouldn't wouldn’t can't can’t couldn't couldn’t shouldn't shouldn’t ca n't"
)

export const NEGATIONS = words('not never nor neither without hardly nobody no')

/** Verbs after which an infinitive was spoken: *went on to say*. */
export const SPOKEN = words('went on goes came forward continued proceeded continues only quick')

export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any every each no another both all several many most few two three four five six seven eight nine ten more one'
)

export const PREPOSITIONS = words(
  'of in on at by for from with to about into over after before during since until under against between among through without within across behind beyond near via amid despite toward towards outside inside around along upon per like as than off above below'
)

/** Words that begin a clause of its own. */
export const SUBORDINATORS = words(
  'that while as because when where although though but if whether since so than until unless after before and or which who whom whose what how why whereas once yet nor'
)

export const CONJUNCTIONS = words('and but or yet while so although though whereas')

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'
const MONTHS =
  'january february march april may june july august september october november december jan feb aug sept oct nov dec jan. feb. aug. sept. oct. nov. dec.'

/** Words of a time that may stand between the cue and what it reports. */
export const TIMES = words(
  `${DAYS} today yesterday tonight tomorrow recently earlier later again afterwards afterward morning afternoon evening night ago`
)
export const MONTH_NAMES = words(MONTHS)
export const DAY_NAMES = words(DAYS)
export const TIME_NOUNS = words(
  'week month year quarter decade night morning afternoon evening weekend spring summer fall autumn winter day days weeks months years hours hour minutes moments'
)

/** Events and texts in which somebody speaks: *in an interview*, *at a news conference*. */
export const OCCASIONS = words(
  'interview interviews statement statements speech speeches report letter email e-mail emails tweet tweets conference briefing hearing release memo post posts message ' +
    'testimony court article column op-ed editorial press meeting debate address remarks event rally forum video call ' +
    'broadcast comments blog book trial affidavit filing note brief series interview podcast show radio television tv twitter facebook ' +
    'documents document study phone telephone talks news appearance lawsuit complaint ruling decision opinion essay program programme panel session'
)

/** Things that speak in writing: *the report said*. */
export const DOCUMENTS = words(
  'report reports study studies survey surveys poll polls documents document memo letter statement email emails e-mail e-mails ' +
    'analysis data figures research review audit investigation inquiry article book transcript affidavit filing lawsuit suit petition motion ruling resolution complaint ' +
    'indictment release paper records website magazine newspaper census results evidence estimates numbers statistics researchers scientists ' +
    'scholars economists analysts'
)

/** Those who listen, without a name. */
export const LISTENERS = words(
  'reporters journalists lawmakers court supporters police parliament congress viewers listeners readers investors analysts voters ' +
    'delegates members students people friends colleagues donors senators them him her me us you officials staff employees ' +
    'committee newspaper agency conference crowd audience paper network jury panel inquiry house commons channel magazine press nation ' +
    'assembly council hearing judge jurors rally gathering meeting outlet station site tribunal commission aides allies reporter legislators mps media ' +
    'world public parents residents union board broadcaster publication programme program show times post journal star herald globe mail'
)

/** Nouns that sum up what was just reported, in the reporter's own voice: *, a move that …*. */
export const SUMMING_NOUNS = words(
  'move step breakthrough development decision shift reversal sign claim charge accusation assertion statement comment remark departure ' +
    'change blow victory boost contrast rebuke turnaround milestone setback stance position prospect scenario concession admission feat allegation ' +
    'contention argument suggestion proposal idea notion'
)
