/** The version of the engine: it changes whenever the same text may be annotated differently. */
export const ANNOTATOR_VERSION = '1.2.0'
