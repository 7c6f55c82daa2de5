import { genreOfSection } from '../language/index.ts'
import type { Genre } from '../language/index.ts'

/** Sections come first in an address; further on stand dates, numbers and the words of the headline. */
const SECTIONS = 4
const PATH = /^[a-z]+:\/\/[^/?#]+\/([^?#]*)/i

/** The genre that the site itself files a text under, by the sections in its address; undefined where it says nothing. */
export function genreOfAddress(url: string | null): Genre | undefined {
  const path = PATH.exec(url ?? '')?.[1]
  if (path === undefined) return undefined
  // The last part is the page: a report may be named "live" or "opinion" by what it reports.
  for (const section of path.split('/').slice(0, -1).slice(0, SECTIONS)) {
    const genre = genreOfSection(decode(section))
    if (genre) return genre
  }
  return undefined
}

function decode(section: string): string {
  try {
    return decodeURIComponent(section)
  } catch {
    return section
  }
}
