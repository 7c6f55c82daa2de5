/** Controls, bidi overrides and zero-width marks that change how neighbours are shown; joiners are kept for Persian. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/g

/**
 * Text as it may be shown anywhere: well-formed Unicode (NFC), single spaces, paragraphs parted by one line end, no
 * control or direction characters (direction is set by the renderer, from the letters), at most `limit` characters.
 */
export function plainText(raw: string, limit: number): string {
  const cut = raw.length > limit * 2 ? raw.slice(0, limit * 2) : raw
  return cut
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '')
    .split('\n')
    .map(line => line.replace(/[ \u00a0\u2000-\u200a\u3000]+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
    .slice(0, limit)
    .toWellFormed()
}
