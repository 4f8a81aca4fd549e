/** An answer as it came, and its tag. */
type KeptAnswer = { tag: string; text: string }

/** Answers that are kept to be asked for again with their tags. */
type KeptAnswers = {
  get(address: string): KeptAnswer | undefined
  set(address: string, answer: KeptAnswer): void
}

/** Keeps answers up to `size` UTF-16 code units in all; those that were used longest ago go first. */
export function keepAnswers(size: number): KeptAnswers {
  const answers = new Map<string, KeptAnswer>()
  let held = 0
  const drop = (address: string) => {
    held -= answers.get(address)?.text.length ?? 0
    answers.delete(address)
  }
  return {
    get(address) {
      const answer = answers.get(address)
      if (!answer) return undefined
      answers.delete(address)
      answers.set(address, answer)
      return answer
    },
    set(address, answer) {
      drop(address)
      if (answer.text.length > size) return
      answers.set(address, answer)
      held += answer.text.length
      for (const oldest of answers.keys()) {
        if (held <= size) break
        drop(oldest)
      }
    }
  }
}
