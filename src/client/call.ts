/** One value, or several: a parameter that is a list takes either. */
export type Some<T> = T | readonly T[]

/** How a call is made. */
export type CallOptions = {
  /** Ends the call: it throws the signal's reason. */
  signal?: AbortSignal | undefined
  /**
   * After how many milliseconds the call is given up; that of the client when not given. An answer that is read piece by
   * piece must only begin in that time.
   */
  timeoutMs?: number | undefined
}

/** What a call takes: its parameters may be left out when none must be given. */
type Taken<P> = Partial<P> extends P ? [parameters?: P, options?: CallOptions] : [parameters: P, options?: CallOptions]

/** The parameters when `fields` is not among them: the answer is whole. */
type Unpicked<P> = 'fields' extends keyof P ? Omit<P, 'fields'> & { fields?: undefined } : P

/** The names that `fields` takes. */
type Field<P> = P extends { fields?: Some<infer F> | undefined } ? F : never

type ItemOf<A> = A extends { data: (infer I)[] } ? I : never

/** A page whose items have only the properties that `fields` names. */
type PickedPage<A, F> = Omit<A, 'data'> & { data: Pick<ItemOf<A>, F & keyof ItemOf<A>>[] }

/** The call of an operation that can answer in other media types than JSON, in one of these. */
type InOtherTypes<P, T extends string> = [T] extends [never]
  ? unknown
  : (parameters: P, options: CallOptions & { accept: T }) => Promise<string>

/**
 * A call of one operation. `fields` narrows the type of the answer as it narrows the answer. Operations that can answer
 * in other media types than JSON take one as `accept`, and then give its text.
 */
export type Call<P, A, T extends string = never> = ('fields' extends keyof P
  ? <const F extends Field<P>>(
      parameters: P & { fields: Some<F> },
      options?: CallOptions
    ) => Promise<Pick<A, F & keyof A>>
  : unknown) &
  InOtherTypes<P, T> &
  ((...taken: Taken<Unpicked<P>>) => Promise<A>)

/** A page that is on its way, and the list that it begins. */
export type Listing<A> = Promise<A> &
  AsyncIterable<ItemOf<A>> & {
    /** The page and those after it, each asked for when it is needed. */
    pages(): AsyncIterable<A>
  }

/**
 * A call of an operation that answers in pages: `await` gives one page, `for await` every item from there on, asking
 * for the next page when it is needed.
 */
export type List<P, A extends { data: unknown[] }, T extends string = never> = ('fields' extends keyof P
  ? <const F extends Field<P>>(parameters: P & { fields: Some<F> }, options?: CallOptions) => Listing<PickedPage<A, F>>
  : unknown) &
  InOtherTypes<P, T> &
  ((...taken: Taken<Unpicked<P>>) => Listing<A>)

/** A call of an operation whose answer is read piece by piece, each as it comes. It ends when the reading does. */
export type Stream<P, I> = (...taken: Taken<P>) => AsyncIterable<I>
