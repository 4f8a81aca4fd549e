import type { Prepare } from './prepare.js'
import type { Analyze } from './submission.js'
import { toAnalysis } from './to-analysis.js'

/** Says what is in a text, and keeps nothing of it. */
export const openAnalyze =
  ({ prepare }: { prepare: Prepare }): Analyze =>
  async ({ text, story }) => {
    const { document, annotations } = await prepare({ form: story ? 'story' : 'page', text })
    return toAnalysis(document, annotations)
  }
