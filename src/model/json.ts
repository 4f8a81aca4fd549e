declare const OF: unique symbol

/** The JSON text of a `T`: what a reader is sent, without having been an object in between. */
export type Json<T> = string & { readonly [OF]?: T }

/** A thing as its JSON text. */
export const toJsonOf = <T>(thing: T): Json<T> => JSON.stringify(thing) as Json<T>
