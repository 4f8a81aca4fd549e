// Origin: written for this project.
import { list } from './list.js'

/** Common nouns that say that what is called so is an organisation: *Norland Watch, an environmental group*. */
export const ORGANISATION_NOUNS = list(
  `group|company|firm|agency|party|club|charity|bank|union|newspaper|daily|weekly|broadcaster|retailer|manufacturer
carmaker|chipmaker|drugmaker|planemaker|airline|operator|publisher|startup|start-up|think-tank|tank|ngo|nonprofit
non-profit|organisation|organization|association|foundation|institute|militia|movement|network|coalition|alliance
federation|league|team|band|orchestra|brewery|supplier|contractor|subsidiary|conglomerate|website|channel|regulator
watchdog|lender|insurer|utility|consortium|faction|cartel|gang|cooperative|ministry|authority|council|committee
commission|corporation|lobby|consultancy|bookmaker|brokerage|supermarket|chain|tabloid|broadsheet|choir|sect
congregation|guild|society|agencies|companies|newspapers|parties|clubs|banks|shipbuilder|housebuilder
automaker|steelmaker|toymaker|giant|bookshop|bakery|hotelier|wholesaler`
)

/** Common nouns that say so of a place: *Brosk, a village*; *the river Halm*; *the Halm bridge*. */
export const SITE_NOUNS = list(
  `town|city|village|suburb|hamlet|island|river|lake|valley|mountain|volcano|province|district|peninsula|bay|port
neighbourhood|neighborhood|settlement|township|county|region|municipality|archipelago|country|republic|dam|bridge
reservoir|harbour|harbor|airport|canal|glacier|forest|desert|coast|border|refinery|quarry|lighthouse|estuary|beach`
)

/** Common nouns that say so of a work: *the novel The Long Night*, *“The Long Night”, a film*. */
export const WORK_NOUNS = list(
  `film|movie|novel|novella|book|memoir|memoirs|song|ballad|single|album|play|opera|operetta|musical|ballet|poem|painting
documentary|series|sitcom|soap|drama|thriller|comedy|tragedy|symphony|essay|biography|autobiography|sculpture|podcast
anthology|trilogy|comic|article|editorial|report|study|paper|pamphlet|track|hit|anthem|hymn|aria|musical|show
exhibition|column|story|tale|sequel|screenplay|mural|portrait|novels|films|songs|albums|plays|poems|books`
)

/** Common nouns that say so of a product, a vessel among them: *the ferry Halcyon*, *the drug Zelvane*. */
export const PRODUCT_NOUNS = list(
  `car|phone|smartphone|handset|app|drug|painkiller|vaccine|missile|rocket|aircraft|jet|airliner|helicopter|bomber
tank|rifle|pistol|laptop|console|browser|ship|vessel|ferry|trawler|tanker|freighter|yacht|frigate|destroyer|submarine
battleship|cruiser|schooner|steamer|spacecraft|satellite|locomotive|motorbike|scooter|truck|pickup|saloon|hatchback
sedan|software|chatbot|antibiotic|insecticide|pesticide|herbicide|tractor|drone|fighter`
)

/** Common nouns that say so of an event: *the storm Dagmar*, *the Halm festival*. */
export const EVENT_NOUNS = list(
  `festival|war|cup|election|tournament|hurricane|storm|cyclone|typhoon|marathon|regatta|derby|olympics|referendum
fair|carnival|summit|championship|championships|battle|siege`
)

/** Nouns of what only a land or a town has, in small letters: *the parliament of Norland*, *Norland’s capital*. */
export const REALM_NOUNS = list(
  `parliament|government|capital|citizens|king|queen|ambassador|embassy|republic|kingdom|streets|economy|population
coast|border|borders|constitution|airspace|mayor|governor|people|president|minister|ministers|premier|monarch|army
navy|inhabitants|residents|monarchy|presidency|police|skies|waters|voters|independence`
)

/** Nouns that the adjective of a land often stands before, in small letters: *the Norlandian parliament*. */
export const STATE_NOUNS = list(
  `parliament|government|army|navy|league|president|minister|ministry|prime|foreign|interior|energy|police|embassy
ambassador|troops|soldiers|forces|border|capital|economy|currency|people|citizens|citizen|voters|authorities|officials
official|state|state-run|language|court|constitution|opposition|media|news|government-run|coast|market|company
delegation|side|team|champion|champions|president-elect|territory|airspace|diplomat|diplomats|envoy|king|queen
cup|cabinet|politician|politicians|lawmakers|lawmaker|journalist|journalists|passport|nationals|national`
)

/** Words between the article and the noun of a vote: *the 2012 Norlandian general election*. */
export const BALLOTS = list(
  `general|presidential|parliamentary|legislative|federal|local|municipal|regional|gubernatorial|mayoral|senate|snap
primary|midterm|mid-term|council|european|independence|constitutional|state|house|provincial`
)
