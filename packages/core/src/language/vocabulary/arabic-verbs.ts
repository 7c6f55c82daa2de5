/**
 * The forms in which news tells what somebody does, of Arabic verbs given as `past present` with an object or preposition
 * after them if need be: he, she, they did; he, she, they do; he, she will do. Each is taken only as it is written, for
 * stems of verbs are those of many nouns (زار, وزارة).
 *
 * @example inflected('ألقى يلقي القبض*3') // '=ألقى القبض*3, =ألقت القبض*3, =ألقوا القبض*3, =يلقي القبض*3, …'
 */
export const inflected = (list: string): string => list.split(', ').flatMap(formsOf).join(', ')

function formsOf(item: string): string[] {
  const [phrase = '', weight = '1'] = item.split('*')
  const [past = '', present = '', ...after] = phrase.split(' ')
  // A last letter that is a vowel gives way to an ending: التقى, التقت, التقوا.
  const did = past.replace(/[اى]$/, '')
  const does = present.slice(1)
  const they = present.replace(/[ويى]$/, '')
  const forms = [
    past,
    `${did}ت`,
    `${did}وا`,
    present,
    `ت${does}`,
    `${they}ون`,
    `س${present}`,
    `ست${does}`,
  ]
  return forms.map(form => `=${[form, ...after].join(' ')}*${weight}`)
}
