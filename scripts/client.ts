// Renews the client's types: npm run openapi
import { readFileSync, writeFileSync } from 'node:fs'
import { clientTypes } from './client-types.js'

writeFileSync('src/client/api.ts', clientTypes(JSON.parse(readFileSync('openapi/v1.json', 'utf8'))))
