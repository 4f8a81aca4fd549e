/** Abbreviations after which a name or a number follows, so that their full stop never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Col Lt Sgt Cpl Pvt Capt Cmdr Adm Maj Brig Hon Rev Fr ' +
    'Msgr Supt Insp Det Const Cllr Pres Amb Asst Atty St Ste Mt Ft vs Vs Messrs Mme Mlle approx'
  ).split(' ')
)

/** Abbreviations that also end a sentence. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Inc Corp Co Cos Ltd Bros Plc Jr Sr Esq Dept Univ Assn Ave Blvd Rd Hwy etc al Jan Feb Mar Apr Jun Jul Aug Sep ' +
    'Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky ' +
    'La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta'
  ).split(' ')
)

/** Abbreviations only before a number; otherwise they are words. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(['No', 'Nos', 'no', 'nos', 'Art', 'pp', 'Vol', 'Fig'])
