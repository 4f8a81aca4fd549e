import { newIds } from '../../src/ids.js'
import { storeOn } from '../../src/storage/open.js'
import { connect, sqliteDriver } from '../../src/storage/sqlite.js'
import { story } from './stories.js'

/** A process that saves stories, eight at a time, without end, and says of each when it has been acknowledged. */
const [path = ''] = process.argv.slice(-1)
const clock = () => new Date()
const store = storeOn(sqliteDriver(connect(path)), { clock, ids: newIds(clock) })

async function save(i: number) {
  const { slug } = await store.articles.save(
    story({
      externalId: `story ${i % 50}`,
      headline: `Story ${i}`,
      body: [`“Number ${i} it is,” said Ode Brandt.`],
      entities: [{ name: 'Ode Brandt' }],
      quotes: [{ text: `Number ${i} it is,`, speaker: 'Ode Brandt' }]
    })
  )
  process.stdout.write(`${i} ${slug}\n`)
}

for (let i = 0; ; i += 8) await Promise.all(Array.from({ length: 8 }, (_, n) => save(i + n)))
