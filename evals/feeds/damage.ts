import type { FeedCase } from './load-cases.ts'

/** Damage that feeds are seen to have. A person would still read the same in them. */
const DAMAGES: Readonly<Record<string, (xml: string) => string>> = {
  'no-end': xml => xml.replace(/<\/(?:rss|feed|rdf:RDF)\s*>\s*$/i, ''),
  'bare-ampersands': xml => xml.replace(/&amp;(?=\s|[a-z_]+=)/g, '&'),
  'undeclared-prefixes': xml =>
    xml.replace(/\sxmlns:(?:dc|content|media|georss|itunes|sy|atom)\s*=\s*(["']).*?\1/g, ''),
  'output-before': xml => `\n<br />\n<b>Warning</b>: something in line 3<br />\n${xml}`,
  'control-characters': xml => xml.replaceAll('</link>', '\x0b</link>'),
  'forgotten-ends': xml => xml.replaceAll(/<\/item>(?=\s*<item)/g, ''),
}

/** Which kinds of file may be damaged: XML in UTF-8 that its own suite calls well-formed, of which some fields are known. */
export function damage(example: FeedCase): readonly FeedCase[] {
  if (example.illFormed || example.expected.length === 0 || example.suite === 'feedparser')
    return []
  const text = Buffer.from(example.body).toString('utf8')
  if (text.includes('\ufffd') || !/^\s*</.test(text) || !/<(?:rss|feed|rdf:RDF)\b/i.test(text))
    return []
  return Object.entries(DAMAGES).flatMap(([name, spoil]) => {
    const spoilt = spoil(text)
    return spoilt === text
      ? []
      : [
          {
            ...example,
            name: `${example.name} (${name})`,
            suite: 'damaged',
            illFormed: true,
            body: Buffer.from(spoilt),
          },
        ]
  })
}
