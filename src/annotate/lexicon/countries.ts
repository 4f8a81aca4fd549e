// Origin: written for this project.
import { list } from './list.js'

/**
 * Countries and territories, one a line: the name and its other forms, then what their people and things are called.
 * A form that begins with `=` is spoken of under the first name (*U.S.* is the United States).
 */
const COUNTRIES = `
Afghanistan: Afghan, Afghans
Albania: Albanian, Albanians
Algeria: Algerian, Algerians
Andorra: Andorran, Andorrans
Angola: Angolan, Angolans
Antigua and Barbuda, =Antigua: Antiguan, Antiguans
Argentina: Argentine, Argentines, Argentinian, Argentinians, Argentinean
Armenia: Armenian, Armenians
Australia: Australian, Australians, Aussie, Aussies
Austria: Austrian, Austrians
Azerbaijan: Azerbaijani, Azerbaijanis, Azeri, Azeris
Bahamas: Bahamian, Bahamians
Bahrain: Bahraini, Bahrainis
Bangladesh: Bangladeshi, Bangladeshis
Barbados: Barbadian, Barbadians
Belarus: Belarusian, Belarusians, Belarussian
Belgium: Belgian, Belgians
Belize: Belizean, Belizeans
Benin: Beninese
Bermuda: Bermudian, Bermudians
Bhutan: Bhutanese
Bolivia: Bolivian, Bolivians
Bosnia and Herzegovina, =Bosnia, =Bosnia-Herzegovina: Bosnian, Bosnians
Botswana: Botswanan, Batswana
Brazil: Brazilian, Brazilians
Brunei: Bruneian, Bruneians
Bulgaria: Bulgarian, Bulgarians
Burkina Faso: Burkinabe
Burundi: Burundian, Burundians
Cambodia: Cambodian, Cambodians
Cameroon: Cameroonian, Cameroonians
Canada: Canadian, Canadians
Cape Verde, =Cabo Verde: Cape Verdean
Central African Republic, =CAR:
Chad: Chadian, Chadians
Chile: Chilean, Chileans
China, =People's Republic of China, =PRC, =People’s Republic of China: Chinese
Colombia: Colombian, Colombians
Comoros: Comorian
Democratic Republic of the Congo, =Democratic Republic of Congo, =DR Congo, =DRC: Congolese
Congo, Republic of Congo:
Costa Rica: Costa Rican, Costa Ricans
Croatia: Croatian, Croatians, Croat, Croats
Cuba: Cuban, Cubans
Cyprus: Cypriot, Cypriots
Czech Republic, =Czechia: Czech, Czechs
Denmark: Danish, Dane, Danes
Djibouti: Djiboutian
Dominica:
Dominican Republic: Dominican, Dominicans
East Timor, =Timor-Leste: Timorese
Ecuador: Ecuadorian, Ecuadorians, Ecuadorean
Egypt: Egyptian, Egyptians
El Salvador: Salvadoran, Salvadorans, Salvadorean
Equatorial Guinea: Equatoguinean
Eritrea: Eritrean, Eritreans
Estonia: Estonian, Estonians
Eswatini, =Swaziland: Swazi, Swazis
Ethiopia: Ethiopian, Ethiopians
Fiji: Fijian, Fijians
Finland: Finnish, Finn, Finns
France: French, Frenchman, Frenchmen, Frenchwoman
Gabon: Gabonese
Gambia: Gambian, Gambians
Georgia: Georgian, Georgians
Germany: German, Germans
Ghana: Ghanaian, Ghanaians
Gibraltar: Gibraltarian
Greece: Greek, Greeks
Greenland: Greenlandic, Greenlander, Greenlanders
Grenada: Grenadian
Guam:
Guatemala: Guatemalan, Guatemalans
Guinea: Guinean, Guineans
Guinea-Bissau:
Guyana: Guyanese
Haiti: Haitian, Haitians
Honduras: Honduran, Hondurans
Hong Kong: Hongkonger, Hongkongers
Hungary: Hungarian, Hungarians
Iceland: Icelandic, Icelander, Icelanders
India: Indian, Indians
Indonesia: Indonesian, Indonesians
Iran, =Islamic Republic of Iran: Iranian, Iranians
Iraq: Iraqi, Iraqis
Ireland, =Republic of Ireland: Irish, Irishman, Irishmen
Israel: Israeli, Israelis
Italy: Italian, Italians
Ivory Coast, =Cote d'Ivoire, =Côte d’Ivoire, =Côte d'Ivoire: Ivorian, Ivorians
Jamaica: Jamaican, Jamaicans
Japan: Japanese
Jordan: Jordanian, Jordanians
Kazakhstan: Kazakh, Kazakhs
Kenya: Kenyan, Kenyans
Kiribati:
Kosovo: Kosovar, Kosovars, Kosovan
Kuwait: Kuwaiti, Kuwaitis
Kyrgyzstan: Kyrgyz
Laos: Laotian, Laotians, Lao
Latvia: Latvian, Latvians
Lebanon: Lebanese
Lesotho: Basotho
Liberia: Liberian, Liberians
Libya: Libyan, Libyans
Liechtenstein:
Lithuania: Lithuanian, Lithuanians
Luxembourg: Luxembourger
Macau, =Macao: Macanese
Madagascar: Malagasy
Malawi: Malawian, Malawians
Malaysia: Malaysian, Malaysians
Maldives: Maldivian, Maldivians
Mali: Malian, Malians
Malta: Maltese
Marshall Islands: Marshallese
Mauritania: Mauritanian, Mauritanians
Mauritius: Mauritian, Mauritians
Mexico: Mexican, Mexicans
Micronesia: Micronesian
Moldova: Moldovan, Moldovans
Monaco: Monegasque
Mongolia: Mongolian, Mongolians
Montenegro: Montenegrin, Montenegrins
Morocco: Moroccan, Moroccans
Mozambique: Mozambican, Mozambicans
Myanmar, Burma: Burmese
Namibia: Namibian, Namibians
Nauru: Nauruan
Nepal: Nepali, Nepalis, Nepalese
Netherlands, =Holland: Dutch, Dutchman, Dutchmen
New Caledonia:
New Zealand: New Zealander, New Zealanders, Kiwi, Kiwis
Nicaragua: Nicaraguan, Nicaraguans
Niger: Nigerien
Nigeria: Nigerian, Nigerians
North Korea, =DPRK: North Korean, North Koreans
North Macedonia, =Macedonia: Macedonian, Macedonians
Norway: Norwegian, Norwegians
Oman: Omani, Omanis
Pakistan: Pakistani, Pakistanis
Palau: Palauan
Palestine, Palestinian Territories: Palestinian, Palestinians
Panama: Panamanian, Panamanians
Papua New Guinea: Papuan
Paraguay: Paraguayan, Paraguayans
Peru: Peruvian, Peruvians
Philippines: Filipino, Filipinos, Filipina, Philippine
Poland: Polish, Poles
Portugal: Portuguese
Puerto Rico: Puerto Rican, Puerto Ricans
Qatar: Qatari, Qataris
Romania: Romanian, Romanians
Russia, =Russian Federation: Russian, Russians
Rwanda: Rwandan, Rwandans
Saint Kitts and Nevis, =St. Kitts and Nevis:
Saint Lucia, =St. Lucia:
Saint Vincent and the Grenadines:
Samoa: Samoan, Samoans
San Marino:
Sao Tome and Principe:
Saudi Arabia: Saudi, Saudis
Scotland: Scottish, Scot, Scots
Senegal: Senegalese
Serbia: Serbian, Serbians, Serb, Serbs
Seychelles: Seychellois
Sierra Leone: Sierra Leonean
Singapore: Singaporean, Singaporeans
Slovakia: Slovak, Slovaks, Slovakian
Slovenia: Slovenian, Slovenians, Slovene
Solomon Islands:
Somalia: Somali, Somalis
Somaliland:
South Africa: South African, South Africans
South Korea, =Republic of Korea: South Korean, South Koreans
Korea: Korean, Koreans
South Sudan: South Sudanese
Soviet Union, =USSR: Soviet, Soviets
Spain: Spanish, Spaniard, Spaniards
Sri Lanka: Sri Lankan, Sri Lankans
Sudan: Sudanese
Suriname: Surinamese
Sweden: Swedish, Swede, Swedes
Switzerland: Swiss
Syria: Syrian, Syrians
Taiwan: Taiwanese
Tajikistan: Tajik, Tajiks
Tanzania: Tanzanian, Tanzanians
Thailand: Thai, Thais
Tibet: Tibetan, Tibetans
Togo: Togolese
Tonga: Tongan, Tongans
Trinidad and Tobago, =Trinidad: Trinidadian
Tunisia: Tunisian, Tunisians
Turkey, =Türkiye, =Turkiye: Turkish, Turk, Turks
Turkmenistan: Turkmen
Tuvalu:
Uganda: Ugandan, Ugandans
Ukraine: Ukrainian, Ukrainians
United Arab Emirates, =UAE, =Emirates: Emirati, Emiratis
United Kingdom, =UK, =U.K.:
Britain, Great Britain: British, Briton, Britons, Brits
England: English, Englishman, Englishmen, Englishwoman
Wales: Welsh, Welshman
Northern Ireland:
United States, =United States of America, =U.S., =US, =USA, =U.S.A., =U.S: American, Americans
America:
Uruguay: Uruguayan, Uruguayans
Uzbekistan: Uzbek, Uzbeks
Vanuatu:
Vatican, Vatican City, Holy See:
Venezuela: Venezuelan, Venezuelans
Vietnam: Vietnamese
Yemen: Yemeni, Yemenis
Yugoslavia: Yugoslav
Zambia: Zambian, Zambians
Zanzibar:
Zimbabwe: Zimbabwean, Zimbabweans
Africa: African, Africans
North Africa: North African
West Africa: West African
East Africa: East African
Southern Africa: Southern African
Central Africa:
Asia: Asian, Asians
Southeast Asia: Southeast Asian
South Asia: South Asian
Central Asia: Central Asian
Europe: European, Europeans
Eastern Europe: Eastern European
Latin America: Latin American, Latin Americans
South America: South American, South Americans
North America: North American, North Americans
Central America: Central American, Central Americans
Scandinavia: Scandinavian, Scandinavians
Catalonia: Catalan, Catalans
Quebec: Quebecer, Quebecers
Crimea: Crimean
Chechnya: Chechen, Chechens
Kashmir: Kashmiri, Kashmiris
Puntland:
Gaza: Gazan, Gazans
`

/** A country or region as a text may call it. */
export type Country = { name: string }

type Countries = { places: ReadonlyMap<string, Country>; peoples: ReadonlyMap<string, Country> }
let read: Countries | undefined

/** Countries and regions by every form of their name, and by what their people and things are called. */
export function countries(): Countries {
  if (read) return read
  const places = new Map<string, Country>()
  const peoples = new Map<string, Country>()
  for (const line of COUNTRIES.trim().split('\n')) {
    const [forms = '', people = ''] = line.split(':')
    const [first = '', ...others] = forms.split(',').map(form => form.trim())
    places.set(first, { name: first })
    for (const form of others) {
      if (form.startsWith('=')) places.set(form.slice(1), { name: first })
      else places.set(form, { name: form })
    }
    for (const word of people.split(',')) if (word.trim()) peoples.set(word.trim(), { name: first })
  }
  read = { places, peoples }
  return read
}

/** Peoples, faiths, parties’ followers and the like, beside those named after a country. */
export const PEOPLES = list(
  `Muslim|Muslims|Christian|Christians|Jew|Jews|Jewish|Hindu|Hindus|Buddhist|Buddhists|Sikh|Sikhs|Catholic|Catholics
Protestant|Protestants|Anglican|Anglicans|Sunni|Sunnis|Shia|Shias|Shiite|Shiites|Shi'ite|Shi'ites|Alawite|Alawites
Druze|Yazidi|Yazidis|Kurd|Kurds|Kurdish|Arab|Arabs|Arabic|Persian|Persians|Pashtun|Pashtuns|Tamil|Tamils|Sinhalese
Uighur|Uighurs|Uyghur|Uyghurs|Rohingya|Rohingyas|Hutu|Hutus|Tutsi|Tutsis|Maori|Māori|Inuit|Aboriginal|Aborigines
Mormon|Mormons|Copt|Copts|Coptic|Zionist|Zionists|Islamist|Islamists|Salafist|Salafists|Republican|Republicans
Democrat|Democrats|Tory|Tories|Communist|Communists|Marxist|Marxists|Nazi|Nazis|Berber|Berbers|Tuareg|Maasai|Zulu
Xhosa|Yoruba|Igbo|Hausa|Fulani|Kikuyu|Luo|Basque|Basques|Romani|Slav|Slavs|Slavic|Bedouin|Bedouins|Hispanic
Hispanics|Latino|Latinos|Latina|Afro-Brazilian|African-American|African-Americans|Parisian|Londoner|Londoners
Palestinian-American|Anglo|Maya|Mayan|Quechua|Mapuche|Bengali|Bengalis|Punjabi|Punjabis|Gujarati|Ottoman|Roman
Romans|Evangelical|Evangelicals|Pentecostal|Methodist|Lutheran|Presbyterian|Orthodox|Nordic|Baltic|Caribbean|Balkan
Dalit|Dalits|Brahmin|Mongol|Mongols|Tatar|Tatars|Oromo|Tigrayan|Tigrayans|Amhara|Houthi|Houthis|Antillean
Pacific Islander`
)
