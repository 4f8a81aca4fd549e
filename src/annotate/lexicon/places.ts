// Origin: written for this project.
import { list } from './list.js'

/** Regions, states, provinces and parts of the world. */
export const REGIONS = list(
  `middle east|washington dc|guinea bissau|the hague|near east|far east|gulf|persian gulf|arabian gulf|balkans|caucasus|caribbean|sahel|maghreb|levant
horn of africa|west bank|gaza strip|gaza|east jerusalem|golan heights|sinai|sinai peninsula|kurdistan
iraqi kurdistan|crimea|donbas|donbass|donetsk|luhansk|chechnya|dagestan|siberia|abkhazia|south ossetia
nagorno-karabakh|transnistria|kashmir|jammu|jammu and kashmir|xinjiang|tibet|inner mongolia|manchuria|guangdong
guangxi|sichuan|yunnan|hunan|hubei|henan|hebei|fujian|zhejiang|jiangsu|jiangxi|anhui|shandong|shanxi|shaanxi|gansu
qinghai|liaoning|jilin|heilongjiang|hainan|guizhou|ningxia|okinawa|hokkaido|kyushu|punjab|sindh|balochistan
khyber pakhtunkhwa|waziristan|kerala|karnataka|tamil nadu|andhra pradesh|telangana|maharashtra|gujarat|rajasthan
haryana|uttar pradesh|madhya pradesh|himachal pradesh|uttarakhand|bihar|jharkhand|west bengal|odisha|assam|manipur
meghalaya|mizoram|nagaland|tripura|sikkim|arunachal pradesh|chhattisgarh|goa|ladakh|bengal|rakhine|aceh|papua|bali
java|sumatra|borneo|sulawesi|sabah|sarawak|mindanao|luzon|visayas|helmand|kandahar province|darfur|tigray|amhara
oromia|ogaden|biafra|katanga|kivu|north kivu|south kivu|gauteng|kwazulu-natal|western cape|eastern cape|limpopo
mpumalanga|borno|kano|lagos state|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida
georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan
minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina
north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah
vermont|virginia|washington|west virginia|wisconsin|wyoming|new england|district of columbia|washington d.c.|d.c.
new york city|southern california|northern california|silicon valley|midwest|alberta|british columbia|manitoba
new brunswick|newfoundland|newfoundland and labrador|labrador|nova scotia|ontario|prince edward island|quebec
saskatchewan|nunavut|yukon|northwest territories|queensland|new south wales|victoria|tasmania|south australia
western australia|northern territory|yorkshire|cornwall|kent|essex|sussex|surrey|norfolk|suffolk|cumbria|lancashire
merseyside|hampshire|devon|dorset|somerset|wiltshire|berkshire|oxfordshire|cambridgeshire|hertfordshire|bavaria
saxony|hesse|brandenburg|thuringia|westphalia|normandy|brittany|provence|alsace|lorraine|burgundy|catalonia
andalusia|galicia|basque country|valencia|lombardy|tuscany|sicily|sardinia|veneto|piedmont|calabria|umbria|liguria
corsica|crete|rhodes|wallonia|flanders|silesia|bohemia|moravia|transylvania|vojvodina|kosovo|scandinavia|lapland
iberia|patagonia|amazonia|chiapas|oaxaca|jalisco|sonora|sinaloa|yucatan|guerrero|michoacan|veracruz|tamaulipas
chihuahua|nuevo leon|baja california|sao paulo|minas gerais|bahia|amazonas|parana|tierra del fuego|antioquia
guanacaste|puerto rico|bermuda|guam|sub-saharan africa|north africa|west africa|east africa|southern africa
central africa|southeast asia|south asia|east asia|central asia|asia pacific|asia-pacific|indo-pacific
western europe|eastern europe|central europe|northern europe|southern europe|north america|south america
latin america|central america|antarctica|arctic|oceania|polynesia|micronesia|mediterranean|mediterranean sea
black sea|red sea|caspian sea|baltic sea|baltic|baltics|north sea|south china sea|east china sea|dead sea|aegean
adriatic|atlantic|pacific|atlantic ocean|pacific ocean|indian ocean|arctic ocean|gulf of mexico|gulf of aden
himalayas|alps|andes|pyrenees|sahara|nile|amazon|danube|rhine|seine|thames|euphrates|tigris|mekong|yangtze|ganges
brahmaputra|volga|bosphorus|suez canal|panama canal|strait of hormuz|galapagos|galapagos islands|everest
mount everest|kilimanjaro|manhattan|brooklyn|queens|bronx|harlem|hollywood|capitol hill|wall street|downing street
white house|kremlin|pentagon|tahrir square|tiananmen square|tiananmen|red square|times square|trafalgar square
buckingham palace|guantanamo|guantanamo bay|kiev|kyiv|bombay|calcutta|madras|bangalore|peking|canton|saigon|rangoon
constantinople|leningrad|turin|the hague|hague|mecca|medina|st. petersburg|st. louis|st. paul|st. john's|tel aviv
haifa|aleppo|homs|hama|idlib|raqqa|daraa|latakia|mosul|falluja|fallujah|tikrit|kirkuk|ramallah|nablus|hebron|jenin
bethlehem|nazareth|benghazi|sirte|misrata|timbuktu|goma|davos|geneva|lausanne|nice|cannes|bath|reading|cork
brussels|antwerp|the bronx|brexit britain|bikini atoll|chernobyl|fukushima|hiroshima|nagasaki|pyongyang|panmunjom
kyoto|ottawa|quebec city|mexico city|guatemala city|panama city|kuwait city|vatican city|ho chi minh city|canberra
wellington|darwin|hobart|port-au-prince|port of spain|port moresby|phnom penh|las vegas|los angeles`
)

/** The last word of a place’s name: *Lake*, *Province*; also the first of *Mount Elgon*. */
export const PLACE_HEADS = list(
  `river|lake|sea|ocean|bay|gulf|strait|island|islands|isle|peninsula|mountain|mountains|mount|hill|hills|valley
desert|forest|beach|coast|cape|canal|canyon|falls|glacier|reef|creek|plateau|delta|province|state|county|district
region|city|town|village|borough|prefecture|governorate|municipality|oblast|territory|territories|street|avenue
road|boulevard|lane|highway|motorway|square|plaza|park|bridge|tunnel|airport|port|harbour|harbor|station|stadium
arena|tower|palace|castle|cathedral|mosque|temple|synagogue|church|shrine|monastery|cemetery|prison|jail|dam|border
crossing|strip|heights|zone|reservoir|basin|crater|gardens|zoo|memorial|monument|mall|hotel|hospital|pass|point
springs|wells|ridge|refinery|mine|barracks|corridor|archipelago|lagoon`
)

/** Common nouns that name what the place after *of* or before it is: *the suburb of Daraya*. */
export const PLACE_NOUNS = list(
  `city|town|village|suburb|district|province|region|state|county|capital|port|island|neighbourhood|neighborhood
municipality|area|peninsula|governorate|prefecture|commune|department|territory|republic|kingdom|streets|north
south|east|west|outskirts|coast|border|hamlet|township|settlement|enclave|community|parish|valley|mayor|governor
university|people|suburbs`
)
