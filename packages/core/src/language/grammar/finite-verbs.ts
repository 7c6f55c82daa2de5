import { isEnglishBase, isEnglishVerb } from './english-verbs.ts'

/**
 * Words that make a sentence in other languages than English: auxiliaries and the commonest verbs of news, and endings
 * that hardly a noun has. As printed, in lower case.
 */
// prettier-ignore
const WORDS: Readonly<Record<string, string>> = {
  fr: 'a ont est sont était étaient sera seront fut va vont fait font doit doivent peut peuvent veut annonce annoncent confirme affirme appelle demande demandent dénonce rejette refuse accuse accusent perd perdent gagne gagnent remporte remportent bat battent prend prennent met mettent ouvre ouvrent ferme ferment lance lancent reçoit reprend signe signent arrive arrivent meurt meurent tue tuent frappe frappent quitte quittent rencontre devient reste restent offre décroche encourage partagent renonce révèle entre entrent vise visent prévoit permet attend attendent célèbre démissionne',
  es: 'es son está están ha han fue fueron era eran será serán va van hay tiene tienen puede pueden debe deben dice dicen anuncia anuncian pide piden gana ganan pierde pierden muere mueren llega llegan firma firman abre abren cierra cierran busca buscan renuncia rechaza confirma denuncia acusa aprueba lanza inicia recibe presenta visita supera celebra ofrece retira viaja ataca exige',
  pt: 'é são está estão foi foram era eram será serão vai vão há tem têm pode podem deve devem diz dizem anuncia pede ganha perde morre morrem chega chegam assina abre fecha busca renuncia rejeita confirma denuncia acusa aprova lança inicia recebe apresenta visita supera celebra oferece destaca conquista vence',
  it: 'è sono ha hanno era erano fu sarà saranno va vanno può possono deve devono dice annuncia chiede vince perde muore muoiono arriva firma apre chiude conferma accusa approva lancia inizia presenta visita supera',
  de: 'ist sind war waren hat haben hatte hatten wird werden wurde wurden will wollen soll sollen kann können muss müssen darf dürfen gibt geht kommt steht bleibt',
  ru: 'будет будут может могут намерен намерена намерены должен должна должны есть',
  uk: 'буде будуть може можуть має мають',
  fa: 'است هستند شد شدند کرد کردند داد دادند گفت گفتند بود بودند رفت رفتند یافت یافتند گرفت گرفتند زد زدند آمد آمدند رسید رسیدند ماند دارد دارند خواهد باخت برد پیوست بازگشت نیست نشد نکرد',
  tr: 'var yok',
  sl: 'je so bo bodo bi ima imajo ni niso',
  nl: 'is zijn was waren heeft hebben had wordt worden werd werden kan kunnen moet moeten zal zullen wil gaat komt',
}

const ENDINGS: Readonly<Record<string, RegExp>> = {
  es: /\p{L}{2}(?:ó|aron|ieron|ará|arán|erá|erán|irá|irán)$/u,
  pt: /\p{L}{2}(?:ou|aram|eram|iram|iu|ará|erá|irá|arão)$/u,
  de: /^\p{Ll}(?!e?.*ge[a-z]+t$)\p{Ll}{2,}(?:te|ten|iert)$/u,
  ru: /\p{L}{2}(?:ал|ил|ел|ул|ыл|ла|ло|ли|лся|лась|лось|лись|ает|яет|ует|еет|ит|ают|яют|уют|ятся|атся|ется|ится|утся|ются)$/u,
  fa: /^ن?می\p{L}{2,}/u,
  tr: /\p{L}{2}(?:[dt][ıiuü]|m[ıiuü]ş(?:t[ıiuü])?|yor|acak|ecek|makta|mekte|maktad[ıi]r|mektedir)(?:l[ae]r)?$/u,
  uk: /\p{L}{2}(?:ав|ив|ів|ла|ло|ли|вся|лася|лося|лися|ає|яє|ує|ить|ають|яють|ують|ється|иться|ються)$/u,
}

const lists = new Map<string, ReadonlySet<string>>()

/**
 * Can a word, as printed and between two folded ones, be the verb of a sentence? Undefined where the verbs of a language are not known. Errs towards
 * yes: it is asked whether a sentence has a verb, not which word it is. An English base is one behind a
 * plural or before a determiner.
 */
export function isFiniteVerb(
  printed: string,
  language: string,
  before = '',
  after = '',
): boolean | undefined {
  const word = printed.toLowerCase().replaceAll('\u200c', '')
  if (language === 'en')
    return (
      isEnglishVerb(word) ||
      (isEnglishBase(printed) && (PLURAL.test(before) || DETERMINER.test(after)))
    )
  const own = WORDS[language]
  if (own === undefined) return undefined
  let list = lists.get(language)
  if (!list) lists.set(language, (list = new Set(own.split(' '))))
  return list.has(word) || (ENDINGS[language]?.test(language === 'de' ? printed : word) ?? false)
}

const PLURAL = /..[^sui]s$|^(?:people|police|women|men|children|they|we|who)$/
const DETERMINER = /^(?:the|a|an|its|his|her|their|no|more|two|three|four|five|new|\d.*)$/
