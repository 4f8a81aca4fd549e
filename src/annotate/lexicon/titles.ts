// Origin: written for this project.
import { list } from './list.js'

/** Forms of address before a name, with the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...'Mr Mr. Mister Sir Lord Baron King Prince Father Fr. Brother Sheikh Shaikh Sheik Imam Ayatollah Pope Emperor Sultan Emir Monsignor Señor Monsieur Herr Duke Count Viscount Shri Pandit Ustaz Haji Alhaji Bishop Archbishop Cardinal Rabbi'
    .split(' ')
    .map(word => [word, 'male'] as const),
  ...'Mrs Mrs. Ms Ms. Miss Madam Madame Mme Mme. Lady Dame Baroness Queen Princess Sister Countess Duchess Señora Empress Mlle'
    .split(' ')
    .map(word => [word, 'female'] as const),
  ...'Dr Dr. Doctor Prof Prof. Professor Rev Rev. Reverend Hon Hon. Mx Mx. Saint Pastor Judge Justice Maulana Mullah Swami Engr Engr. Barr. Chief'
    .split(' ')
    .map(word => [word, null] as const)
])

/** Nouns of office and calling that stand before a name as its title (*President*, *Sen.*, *coach*), in small letters. */
export const TITLES = list(
  `president|mla|mp|mps|mep|msp|pm|cm|dg|ceo|md|vp|svp|parliamentarian|amir|sardar|chairwoman|vice-president|ex-president|premier|chancellor|minister|secretary|undersecretary|ambassador|envoy|consul
senator|sen.|sens.|congressman|congresswoman|representative|rep.|reps.|governor|gov.|mayor|councillor|councilor
councilman|councilwoman|cllr.|commissioner|deputy|speaker|chief|chairman|chairwoman|chairperson|chair|director
director-general|secretary-general|ceo|cfo|coo|boss|head|leader|founder|co-founder|owner|executive|spokesman
spokeswoman|spokesperson|general|gen.|lieutenant|lt.|colonel|col.|major|maj.|captain|capt.|commander|cmdr.|admiral
adm.|sergeant|sgt.|corporal|cpl.|private|pvt.|marshal|brigadier|brig.|inspector|insp.|detective|det.|constable
const.|superintendent|supt.|officer|sheriff|agent|attorney|lawyer|advocate|prosecutor|solicitor|barrister
magistrate|judge|justice|professor|prof.|dr.|dean|rector|provost|principal|lecturer|scholar|researcher|scientist
economist|analyst|historian|engineer|architect|doctor|nurse|surgeon|author|writer|novelist|poet|journalist|reporter
editor|correspondent|columnist|photographer|filmmaker|actor|actress|singer|musician|composer|conductor|artist
painter|designer|producer|comedian|rapper|star|presenter|host|coach|manager|trainer|striker|midfielder|defender
goalkeeper|winger|forward|quarterback|pitcher|skipper|player|driver|champion|boxer|swimmer|sprinter|cyclist
teammate|referee|umpire|activist|campaigner|volunteer|farmer|businessman|businesswoman|billionaire|entrepreneur
investor|banker|trader|teacher|student|candidate|lawmaker|legislator|mp|politician|dictator|strongman|king|queen
prince|princess|emperor|sultan|emir|sheikh|pope|cardinal|archbishop|bishop|rabbi|imam|ayatollah|pastor|priest
reverend|father|sister|brother|wife|husband|son|daughter|mother|uncle|aunt|cousin|grandson|nephew|colleague
resident|neighbour|neighbor|witness|victim|suspect|defendant|spy|hacker|whistleblower|adviser|advisor|aide
assistant|counsel|coordinator|organiser|organizer|treasurer|comptroller|controller|ombudsman|czar|tsar|guru|expert
pilot|astronaut|explorer|chef|chieftain|warlord|rebel|diplomat|negotiator|mediator|successor|predecessor|nominee
laureate|veteran|survivor|specialist|technician|vice-chairman|vice-chancellor|sir`
)

/** Words that stand within a title: *Deputy Foreign Minister*, *former Chief Executive*. */
export const TITLE_PARTS = list(
  `prime|foreign|vice|deputy|interior|defence|defense|finance|justice|health|education|trade|energy|economy|economic
environment|home|labour|labor|transport|agriculture|acting|former|ex|first|chief|executive|managing|general|senior
junior|assistant|associate|attorney|surgeon|special|crown|grand|supreme|leader|secretary|minister|opposition|party
police|army|navy|air|force|military|press|news|human|rights|national|state|federal|city|county|district|regional
house|senate|majority|minority|shadow|cabinet|culture|tourism|sports|sport|information|communications|planning
development|public|works|social|affairs|external|internal|security|intelligence|co|lord|high|field|rear|staff
lieutenant|sergeant|major|brigadier|wing|squadron|lead|head|presidential|parliamentary|congressional|then|late
current|outgoing|incoming|interim|caretaker|technology|science|water|housing|industry|commerce|oil|petroleum|mines
immigration|welfare|youth|women|treasury|budget|climate|campaign|union|club|team|project|program|programme|country
operations|marketing|financial|technical|medical|legal|political|editor|board|school|college|university
non-executive|co-founder|founding`
)

/** Nouns that say that their bearer is a woman or a man. */
export const GENDERED: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...'chairman spokesman congressman councilman businessman king prince emperor sultan emir pope cardinal priest father brother husband son uncle grandson nephew actor policeman fisherman salesman statesman widower boyfriend grandfather man boy'
    .split(' ')
    .map(word => [word, 'male'] as const),
  ...'chairwoman spokeswoman congresswoman councilwoman businesswoman queen princess empress nun mother sister wife daughter aunt niece actress policewoman widow girlfriend grandmother woman girl'
    .split(' ')
    .map(word => [word, 'female'] as const)
])
