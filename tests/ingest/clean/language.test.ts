import { describe, expect, it } from 'vitest'
import { detectLanguage, detectWithin, mainScript } from '../../../src/ingest/clean/language.js'

describe('the language of a text', () => {
  it.each([
    ['en', 'The ferry sailed again on Friday, three weeks after the storm had torn away its landing stage.'],
    ['de', 'Die Fähre fuhr am Freitag wieder, drei Wochen nachdem der Sturm den Anleger weggerissen hatte.'],
    ['fr', 'Le bac a repris la mer vendredi, trois semaines après la tempête qui avait emporté son quai.'],
    ['es', 'El transbordador volvió a navegar el viernes, tres semanas después de la tormenta que se llevó su muelle.'],
    ['pt', 'A balsa voltou a navegar na sexta-feira, três semanas depois da tempestade que levou o seu cais.'],
    ['it', 'Il traghetto è tornato a navigare venerdì, tre settimane dopo la tempesta che aveva portato via il molo.'],
    ['nl', 'De veerboot voer vrijdag weer, drie weken nadat de storm de aanlegsteiger had weggeslagen.'],
    ['sv', 'Färjan gick igen på fredagen, tre veckor efter att stormen hade slitit bort bryggan som den har.'],
    ['pl', 'Prom znowu wypłynął w piątek, trzy tygodnie po tym, jak sztorm zniszczył jego nabrzeże i nie było go.'],
    ['tr', 'Feribot, fırtına iskelesini yıktıktan üç hafta sonra cuma günü yeniden sefere çıktı ve çok doluydu.'],
    ['ru', 'Паром снова вышел в море в пятницу, через три недели после шторма, разрушившего причал.'],
    ['uk', 'Пором знову вийшов у море в пʼятницю, через три тижні після шторму, який зруйнував його причал.'],
    ['bg', 'Фериботът отново отплава в петък, три седмици след бурята, която отнесе кея му, каза кметът.'],
    ['el', 'Το πλοίο απέπλευσε ξανά την Παρασκευή.'],
    ['ja', 'フェリーは金曜日に運航を再開した。'],
    ['zh', '渡轮周五恢复航行。'],
    ['ko', '여객선이 금요일에 다시 운항했다.'],
    ['hi', 'नौका शुक्रवार को फिर चली।'],
    ['th', 'เรือข้ามฟากกลับมาให้บริการอีกครั้ง']
  ])('is %s, read from left to right', (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, direction: 'ltr' })
  })

  it.each([
    ['he', 'המעבורת הפליגה שוב ביום שישי.'],
    ['ar', 'عادت العبارة إلى الإبحار يوم الجمعة.'],
    ['fa', 'کشتی روز جمعه دوباره حرکت کرد و پر بود.'],
    ['ur', 'کشتی جمعے کے روز دوبارہ روانہ ہوئی۔']
  ])('is %s, read from right to left', (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, direction: 'rtl' })
  })

  it.each([
    '',
    '123 456',
    '🙂',
    'Reuters',
    'Lavrov, Kissinger, Genscher',
    '\uD800'
  ])('is not made up where nothing tells it: %j', text =>
    expect(detectLanguage(text)).toEqual({ language: 'und', direction: 'ltr' }))

  it('is that of most of its letters, when a foreign name stands in it', () => {
    expect(detectLanguage('The daily הארץ reported on Monday that the ferry was back.')).toEqual({
      language: 'en',
      direction: 'ltr'
    })
  })
})

describe('the language of a piece of a document', () => {
  const english = { language: 'en', direction: 'ltr' } as const
  const within = (text: string) => detectWithin(text, english, 'Latin')

  it('is the document’s where the piece is too short to tell', () => {
    expect(within('Jane Doe')).toEqual(english)
    expect(within('Le Monde de la nuit')).toEqual(english)
  })

  it('is its own where it is long enough, or in another script', () => {
    const french = 'Le bac a repris la mer vendredi, trois semaines après la tempête qui avait emporté son quai.'
    expect(within(french).language).toBe('fr')
    expect(within('הקלטה')).toEqual({ language: 'he', direction: 'rtl' })
  })

  it('is the document’s, direction and all, where it has no letter', () => {
    expect(detectWithin('***', { language: 'he', direction: 'rtl' }, 'Hebrew')).toEqual({
      language: 'he',
      direction: 'rtl'
    })
  })

  it('rests on the main script', () => {
    expect(mainScript('The ferry')).toBe('Latin')
    expect(mainScript('42')).toBeNull()
  })
})
