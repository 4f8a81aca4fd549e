/**
 * The commonest function words of languages in Latin script: articles, prepositions, conjunctions, pronouns and
 * auxiliaries, written down for this project from common grammars. A word may stand under several languages.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it for was on with as at by be this are from or had has have his her not but they you which were their an she he we who will would been said what when there i my why our could',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wir ich',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son mais comme ou ont aux été cette sa ses nous vous ils elle leur être fait y on je même entre',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde han quien desde todo nos durante ha fue era está',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já está eu também só pelo pela até isso ela entre depois sem mesmo aos seus foi são você tem',
  it: 'di che e il la a un in per è una sono non con le si da come i ma ha del anche della nel gli dei al delle alla più questo lo o dal dalla se suo sua hanno nella stato sono loro essere fra dopo ci chi',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij door nog naar uit tot over heeft hij wordt worden werd was had hebben deze ze kan geen meer wel onder ik je zich tegen',
  sv: 'och i att en som det är på av för med den till har inte om ett han men var de från vi kan så när år också efter under eller nu sig hon där vid mot ska skulle vara blir än bara mycket sin',
  da: 'og i at det en er af på til med for den som de der ikke har et om han men var fra kan vi så også efter under eller nu sig hun hvor ved mod skal ville være bliver end blev kun meget sin jeg når havde hvad',
  no: 'og i det er på som en å til av for at med han den har de ikke om et men var fra jeg seg vi kan så også etter under eller nå hun hvor ved mot skal ville være blir enn ble bare mye sin når hadde hva dette opp',
  fi: 'ja on ei että se hän oli ovat myös kun mutta joka tai kuin sen mukaan niin jos vain ole hänen nyt sitä jo olisi voi tämä jonka ollut siitä mitä tämän vielä sekä kanssa ennen jälkeen koska eivät',
  is: 'og í að er á sem til um við var með en það af fyrir ekki hann ég þeir þetta hafi verið eru frá hefur því hún þess eftir segir',
  pl: 'w i na z się do nie to że jest o za po od jak przez dla ale co są ma oraz także jego tym przed czy który która które był było być może już tylko jej ich pod ze również został roku',
  cs: 'a se v na je že s z do o i to k ve za by ale pro po jako od si které který která podle jsou byl bylo být už také jen jeho při nebo když před než však má ještě tak',
  sk: 'a sa v na je že s z do o aj to k vo za by ale pre po ako od si ktoré ktorý ktorá podľa sú bol bolo byť už tiež len jeho pri alebo keď pred než však má ešte tak',
  sl: 'in je v na se da so za z ki pa ne s po o kot tudi bi bo ni od še pri iz do če ali le to kar več bil bila bilo smo sem njegov med zaradi kjer',
  hr: 'i je u na se da su za od s a o koji koja koje ne što nije kako će iz ali bi po do to kao te samo ili još već bio bila bilo sam nakon prije između kada nego rekao',
  hu: 'a az és hogy nem is egy ez volt meg csak már de el ha azt vagy mint ki még kell lesz van után szerint amely több aki ezt közölte pedig majd lehet mert sem',
  ro: 'de și în a la pe cu că din nu este o un pentru care mai se au fost prin sau ca sunt după al ale lui să dar fi acest această acum între despre fără va ne când ei lor',
  tr: 've bir bu için ile da de olarak daha olan çok gibi kadar sonra en ise ama ne ya olduğunu var her o değil dedi göre ancak olduğu tarafından ki şu nasıl yeni bin eden etti',
  vi: 'và của là có trong không được cho một với đã các những người này khi từ về để đến ra năm tại vào như cũng ông bị sẽ theo nhiều trên việc',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata tahun sudah atau saat oleh menjadi orang telah dapat sebagai secara para seperti',
  ca: 'de la el i a que les els en un del per una amb és no al es se ha són com més però també seva aquest aquesta han seu entre quan perquè ja hi ser fins dels sobre va',
  sq: 'e të në i për me që një nga se është dhe ka do nuk u më si edhe kjo ky por janë duke pas kanë ishte mund tha',
  lt: 'ir į kad iš su yra ne bei tai kaip dėl bet buvo jis per apie nuo tik jo už taip pat metų ar prie po kuris sakė jau dar',
  lv: 'un ir ar no ka par uz tas kas lai bet to arī pēc vai ne tika jau kā viņš pie gada līdz tikai nav bija būs',
  et: 'ja on ei et ta see oli kui aga mis ka või selle oma nii kes mida tema pärast siis üle kuid ning veel ole olid vastu eest',
  sw: 'ya na wa kwa ni katika za la cha kuwa hiyo huo hii yake kama lakini watu baada hiyo zaidi pia wake kwamba amesema nchini hilo',
  tl: 'ang ng sa na mga ay at si ni para ito kay hindi may nang siya kung ko niya din rin sila pero mula noong isang',
  so: 'oo iyo ka ku waa in la uu ay soo aan waxa waxaa ah si kale u iyada sida dalka kala'
}
