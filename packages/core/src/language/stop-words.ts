import { fold } from './fold.ts'

/** Words that say nothing of what a report is about, as printed; they are folded on first use. */
const LISTS: Readonly<Record<string, string>> = {
  ar: 'من في على إلى عن أن إن كان كانت يكون تكون هذا هذه ذلك تلك التي الذي الذين اللذين ما لا لم لن قد هو هي هم هن أنا نحن أنت كل بعض بعد قبل حتى منذ خلال بين عند مع ثم أو أم بل لكن إذا لو كما حيث حين عندما أي أيضا غير سوى دون ضد نحو وقد وكان وكانت وقال وأضاف وأوضح وأكد قال قالت أضاف أضافت أكد أكدت أوضح يقول تقول فيما بما مما عما إنه أنه أنها إنها به بها له لها لهم فيه فيها منه منها عليه عليها إليه إليها عنه عنها وهو وهي ولا وما ومن وفي وعلى وإلى وأن وإن والتي والذي فإن كذلك هناك هنا الآن اليوم أمس غدا يوم وذلك لدى عبر حول إثر نتيجة بسبب بشأن ليس ليست أول آخر عاجل شاهد بالفيديو بالصور',
  en: 'a an the and or but if of to in on at by for from with without into onto over under about after before during since until against between among as is are was were be been being am has have had do does did will would shall should can could may might must not no nor so than then that this these those there here it its he she they we you i his her their our your my me him them us who whom whose which what when where why how all any each some more most other such only own same too very just also says said say tells told new amid via per up down out off again once yet still s t re ll ve don doesn didn isn aren wasn weren live update updates latest breaking watch video photos',
  fr: 'le la les un une des du de d l et ou mais si que qui quoi dont où ne pas plus à au aux en dans sur sous par pour avec sans entre vers chez est sont était étaient être été a ont avait avoir il elle ils elles on nous vous je tu se sa son ses leur leurs ce cet cette ces y après avant depuis pendant contre comme aussi très selon dit n s c j m t qu',
  es: 'el la los las un una unos unas de del y o u e que en a al con por para sin sobre entre desde hasta es son era eran ser fue fueron ha han había no ni se su sus lo le les como más pero si ya este esta estos estas ese esa tras ante contra según también muy dice dijo',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber wenn dass in im an am auf aus bei mit nach von vom zu zum zur für über unter vor durch gegen ohne um ist sind war waren sein wird werden wurde wurden hat haben hatte nicht kein keine auch nur noch schon sich er sie es wir ihr ich sein seine ihre als wie so nun sagt sagte laut',
  ru: 'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас под при об для после перед через это этот эта эти тот та те кто который которая которые их им чем также над без между заявил сообщил сообщили рассказал',
  pt: 'o a os as um uma uns umas de do da dos das e ou que em no na nos nas ao à aos às com por para sem sobre entre desde até é são era eram ser foi foram tem têm não nem se seu sua seus suas como mais mas já este esta esse essa após contra segundo também diz disse',
  it: 'il lo la i gli le un uno una di del della dei delle e o che in nel nella a al alla con per senza su tra fra è sono era erano essere ha hanno non né si suo sua come più ma dopo contro secondo anche dice detto',
  tr: 've veya ama ile için bir bu şu o da de ki mi mı mu mü ne gibi daha en çok az var yok olan olarak oldu olduğu göre kadar sonra önce karşı dedi son',
  fa: 'و در به از که این آن را با است برای بود شد شده می های ها یک تا بر هم نیز اما یا اگر هر چه کرد کرده کند گفت وی او آنها ما شما خود پس پیش بین روی طی',
  sl: 'in v na za z s se je so da ki pa po pri od do ob kot tudi ne ni bi bo bil bila bilo ga jih mu še že med pred proti iz ali',
  zh: '的 了 在 是 和 与 及 或 也 都 而 对 为 等 将 被 把 从 到 于 这 那 他 她 它 我们 他们 一个 中 上 下 后 前 称 说 表示',
}

const folded = new Map<string, ReadonlySet<string>>()

/** Is this folded word one that carries no meaning of its own in that language? */
export function isStopWord(word: string, language: string): boolean {
  let words = folded.get(language)
  if (!words) {
    words = new Set((LISTS[language] ?? '').split(' ').map(fold))
    folded.set(language, words)
  }
  return words.has(word)
}
