import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectralCore from '@stoplight/spectral-core'
import spectralRulesets from '@stoplight/spectral-rulesets'

/** What Spectral (`spectral:oas`) and Redocly (`recommended-strict`) find wrong with an OpenAPI document. */
export async function lintOpenApi(document: object): Promise<string[]> {
  const source = JSON.stringify(document)
  const spectral = new spectralCore.Spectral()
  spectral.setRuleset({ extends: [spectralRulesets.oas as never] })
  const bySpectral = await spectral.run(source)
  const byRedocly = await lintFromString({
    source,
    config: await createConfig({ extends: ['recommended-strict'] })
  })
  return [
    ...bySpectral.map(({ code, message, path }) => `spectral ${code}: ${message} (${path.join('.')})`),
    ...byRedocly.map(
      ({ ruleId, message, location }) => `redocly ${ruleId}: ${message} (${location.map(({ pointer }) => pointer)})`
    )
  ]
}
