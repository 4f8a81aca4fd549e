// Origin: written for this project.

/** Words that name nothing by themselves, whatever their case: articles, pronouns, prepositions, auxiliaries. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those i me my mine myself you your yours yourself he him his himself she her hers herself ' +
    'it its itself we us our ours ourselves they them their theirs themselves who whom whose which what why how when ' +
    'where whether if and or nor but yet so as than then because since while until unless although though however ' +
    'therefore moreover furthermore nevertheless meanwhile otherwise instead besides also too either neither both all ' +
    'any each every some no none not never only just even still already again once here there now today tomorrow ' +
    'yesterday tonight of in on at by for with without from to into onto upon over under above below between among ' +
    'amid amidst against about around across after before during through throughout toward towards within outside ' +
    'inside behind beyond beneath beside near off out up down along past despite except like unlike via per plus minus ' +
    'is are was were be been being am do does did done have has had having will would shall should can could may might ' +
    'must ought let lets yes oh well please thanks hello perhaps maybe indeed thus hence more most much many few fewer ' +
    'less least several such same other others another own one two three four five six seven eight nine ten first ' +
    'second third last next previous earlier later recently currently according asked said says told added speaking ' +
    'following including regarding concerning based given ago am pm etc eg ie vs'
  ).split(' ')
)

/** Verbs of speaking, in the forms in which they follow or precede a name. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say told tells asked asks added adds argued argues claimed claims warned warns insisted insists noted ' +
    'notes explained explains stated states announced announces declared declares admitted admits denied denies ' +
    'acknowledged suggested suggests replied replies responded remarked recalled recalls wrote writes tweeted stressed ' +
    'stresses emphasised emphasized urged urges vowed vows thinks thought believes believed hopes hoped testified ' +
    'cautioned reiterated complained joked laughed quipped concluded continued confirmed pledged promised pointed'
  ).split(' ')
)

/** Words before a name that make it a place’s, unless it is known to be something else. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near across outside inside throughout via visiting visited'.split(' ')
)

/** Small words inside names of people. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos das du la le van von der den ter ten bin ibn al el bint ben ul ur y zu af ould wa abu'.split(
    ' '
  )
)

/** Those of them with which a name may begin. */
export const LEADING_PARTICLES: ReadonlySet<string> = new Set('bin ibn al el von della del di da de'.split(' '))
