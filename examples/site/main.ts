import { openClient } from 'verbatim/client'
import { newsSite } from './site.js'

const { API = 'http://127.0.0.1:3000', PORT = '4000' } = process.env

newsSite(openClient({ baseUrl: API })).listen(Number(PORT), '127.0.0.1', () => {
  console.log(`The news of ${API} are at http://127.0.0.1:${PORT}/`)
})
