/** Whose a person is: beside a name they show a person, and are no office. */
export const KIN =
  /^(?:wife|husband|son|daughter|brother|sister|mother|father|widow|widower|parents?|partner|girlfriend|boyfriend|fianc[eé]e?|cousin|uncle|aunt|nephew|niece|grand(?:son|daughter|father|mother)|child|children)$/
