/** Why a service of the operator's did not answer. `detail` is one plain sentence for the log. */
export type ServiceFailure =
  /** It may answer later: it is down, slow, or has too much to do. */
  | { readonly kind: 'unavailable'; readonly detail: string }
  /** It will not answer this: it knows no such language, or wants another key or model. */
  | { readonly kind: 'refused'; readonly detail: string }
