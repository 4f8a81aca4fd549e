import requests from '../../openapi/requests.json' with { type: 'json' }
import type { ExampleRequests } from '../../src/http/openapi/examples.js'

/** What the seed's slugs and words are in the database of these tests. */
const HERE: Record<string, string> = {
  'syria-opposition-chief-meets-russias-lavrov-in-munich': 'the-harbour-reopens',
  'sergei-lavrov': 'nora-quist',
  'miriam-okell': 'nora-quist',
  okell: 'olaf-brandt',
  'tomas-verhane': 'nora-quist',
  'chemical weapons': 'ship'
}

/** The requests of the document's examples, asked of the stories of these tests. */
export const exampleRequests: ExampleRequests = JSON.parse(
  Object.entries(HERE).reduce((text, [there, here]) => text.replaceAll(there, here), JSON.stringify(requests))
)
