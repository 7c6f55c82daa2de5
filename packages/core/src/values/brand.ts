declare const brand: unique symbol

/** A `T` that only its own parser may make, so that two kinds of id cannot be mixed up. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
