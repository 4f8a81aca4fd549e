// Origin: written for this project, with names from compromise (MIT) in ORGANISATIONS.
import { list } from './list.js'

/** The noun that makes a name an organisation’s: *Council*, *Ministry*, *University*, *Inc*. */
export const ORGANISATION_HEADS = list(
  `council|ministry|party|university|college|school|academy|institute|institution|observatory|department|agency
authority|bureau|commission|committee|association|federation|union|alliance|coalition|organisation|organization
foundation|fund|society|club|league|movement|front|brigade|brigades|army|navy|police|force|forces|guard|guards
corps|command|government|parliament|assembly|congress|senate|court|tribunal|cabinet|bank|company|corporation|group
holdings|inc|inc.|corp|corp.|ltd|ltd.|llc|plc|gmbh|co.|sa|ag|limited|industries|enterprises|partners|associates
technologies|systems|motors|airlines|airways|air|energy|petroleum|oil|pharmaceuticals|bancorp|capital|securities
insurance|media|news|times|post|journal|herald|tribune|gazette|telegraph|guardian|observer|daily|newspaper|magazine
radio|television|tv|network|broadcasting|press|press club|services|service|office|board|trust|center|centre|clinic
laboratory|laboratories|museum|gallery|theatre|theater|orchestra|choir|ballet|opera|band|team|united|fc|f.c.|rovers
wanderers|athletic|campaign|initiative|programme|program|project|chamber|exchange|registry|secretariat|directorate
inspectorate|administration|branch|division|unit|squad|taskforce|panel|mission|embassy|consulate|delegation
confederation|cooperative|co-operative|syndicate|cartel|militia|resistance|brotherhood|jihad|church|diocese
seminary|synod|ministries|watch|international|associations|universities|ministers|charity|charities|forum
think-tank|lobby|caucus|convention|knesset|duma|bundestag|majlis|sejm|diet|politburo|treasury|supermarkets|stores
foods|brewery|brewing|studios|pictures|records|entertainment|games|software|telecom|communications|electric
electronics|steel|mining|resources|minerals|gas|power|railways|railway|lines|logistics|shipping|construction
engineering|consulting|advisors|solutions|ventures|labs|hospitality|hotels|resorts|dynasty`
)

/** Nouns that a longer name goes on from with *of* or *for*: *Ministry of Health*, *Bank of Norland*. */
export const ORGANISATION_STEMS = list(
  `council|ministry|party|university|college|school|academy|institute|institution|observatory|department|agency
authority|bureau|commission|committee|association|federation|union|alliance|coalition|organisation|organization
foundation|fund|society|league|movement|front|army|parliament|assembly|congress|court|tribunal|cabinet|bank
corporation|office|board|trust|centre|center|church|house|houses|secretariat|directorate|chamber|house of
partnership|network|forum|campaign|conference|confederation|initiative|programme|program|guild|order|national bank
museum|mission|embassy|consulate|sons|daughters|friends|forces|hospital|division|branch|registrar`
)

/** Organisations by names that do not tell it, in small letters. */
export const ORGANISATIONS = list(
  `cabinet|assembly|reuters|thomson reuters|associated press|agence france-presse|agence france presse|bloomberg|xinhua|interfax|tass
itar-tass|ria novosti|anadolu|kyodo|yonhap|efe|ansa|upi|al jazeera|al-jazeera|al arabiya|al-arabiya|sky news
fox news|channel 4|haaretz|der spiegel|le monde|el pais|le figaro|new york times|washington post
wall street journal|financial times|usa today|los angeles times|boston globe|daily mail|new yorker|newsweek
buzzfeed|politico|huffington post|reddit|wikipedia|wikileaks|hamas|hezbollah|hizbollah|fatah|taliban|al qaeda
al-qaeda|al qaida|al-qaida|al-shabaab|al shabaab|boko haram|islamic state|isis|isil|daesh|sinn fein|interpol
europol|greenpeace|oxfam|unicef|unesco|red cross|red crescent|amnesty|amnesty international|human rights watch
doctors without borders|medecins sans frontieres|world bank|opec|gazprom|rosneft|lukoil|google|facebook|twitter
microsoft|apple|amazon|netflix|youtube|instagram|whatsapp|tesla|uber|airbnb|ebay|paypal|intel|nvidia|cisco|oracle
dell|lenovo|huawei|xiaomi|tencent|alibaba|baidu|samsung|sony|toshiba|hitachi|panasonic|nintendo|toyota|honda|nissan
mitsubishi|mazda|subaru|hyundai|kia|ford|general motors|chrysler|daimler|volkswagen|bmw|audi|porsche|renault
peugeot|citroen|fiat|volvo|boeing|airbus|lockheed martin|raytheon|northrop grumman|siemens|philips|nokia|ericsson
motorola|vodafone|verizon|comcast|disney|walt disney|warner bros|pfizer|moderna|novartis|roche|astrazeneca|bayer
basf|merck|johnson & johnson|nestle|unilever|procter & gamble|coca-cola|pepsico|mcdonald 's|starbucks|walmart|tesco
ikea|nike|adidas|gucci|exxon|exxonmobil|exxon mobil|chevron|shell|royal dutch shell|total|petrobras|petronas
statoil|glencore|goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|citigroup|barclays|hsbc|ubs|credit suisse
deutsche bank|lehman brothers|merrill lynch|standard & poor 's|moody 's|fitch|deloitte|kpmg|pwc|mckinsey|ryanair
lufthansa|qantas|aeroflot|easyjet|real madrid|barcelona fc|manchester united|manchester city|liverpool fc|arsenal
chelsea|tottenham|juventus|bayern munich|borussia dortmund|ajax|celtic|everton|federal reserve|european union
european commission|european parliament|european central bank|united nations|african union|arab league
white house press office|pentagon|kremlin|scotland yard|supreme court|high court|labour|likud|knesset|bundestag
duma|mossad|shin bet|congress|senate|parliament|house of representatives|house of commons|house of lords
national assembly|security council|general assembly|state department|justice department|treasury department
world health organization|world trade organization|international monetary fund|international criminal court
international court of justice|world food programme|commonwealth|premier league|bundesliga|la liga|nasdaq|dow jones
harvard|stanford|oxford university|cambridge university|yale|princeton|mit`
)

/** Words at the end of a company’s name that only say what sort of company it is, in small letters. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'inc inc. corp corp. ltd ltd. co co. plc llc sa ag gmbh limited group company corporation holdings'.split(' ')
)

/** News agencies that write themselves in small letters. */
export const LOWER_CASE_ORGANISATIONS: ReadonlySet<string> = new Set(['dpa', 'afp', 'epd'])

/**
 * Acronyms whose meaning news leaves unsaid, with the name that they stand for. Those that the article spells out
 * itself need no list.
 */
export const ACRONYMS: ReadonlyMap<string, string> = new Map(
  `UN=United Nations|U.N.=United Nations|EU=European Union|E.U.=European Union|NATO=North Atlantic Treaty Organization|AU=African Union
WHO=World Health Organization|IMF=International Monetary Fund|WTO=World Trade Organization|ECB=European Central Bank
ICC=International Criminal Court|ICJ=International Court of Justice|IAEA=International Atomic Energy Agency
FBI=Federal Bureau of Investigation|CIA=Central Intelligence Agency|NSA=National Security Agency|EPA=Environmental Protection Agency
FDA=Food and Drug Administration|CDC=Centers for Disease Control and Prevention|NASA=National Aeronautics and Space Administration
AP=Associated Press|AFP=Agence France-Presse|BBC=British Broadcasting Corporation|UNHCR=UNHCR|UNICEF=UNICEF|UNESCO=UNESCO|OPEC=OPEC
ASEAN=Association of Southeast Asian Nations|OECD=Organisation for Economic Co-operation and Development|IDF=Israel Defense Forces
ANC=African National Congress|BJP=Bharatiya Janata Party|RCMP=Royal Canadian Mounted Police|NHS=National Health Service`
    .split(/[|\n]/)
    .map(entry => entry.split('=') as [string, string])
)

/** Words in capitals that are no organisations. */
export const NO_ORGANISATION: ReadonlySet<string> = new Set(
  'A.D. B.C. HH DBA NA STEM CEO CFO COO CTO GDP DNA RNA HIV AIDS COVID TV DVD CD PC IT AI PR HR VIP MP MPs ID GPS SMS USB LED SUV ATM PIN FAQ DIY AM PM AD BC BCE CE GMT EST EDT PST UTC BST OK NGO NGOs PhD MBA BA MA PIN LGBT LGBTQ UFO SOS WMD IED RPG VAT GST IPO ETF NFT NFTs II III IV VI VII VIII IX XI XII SARS MERS PCR ICU PPE CCTV EV EVs R&D Q&A Q1 Q2 Q3 Q4 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(
    ' '
  )
)
