import type { Area } from '../area.ts'
import { source } from './nouns.ts'

/** What the page says when there is no list to show, or the list is an old one. */
export const states = {
  nouns: { source },
  texts: {
    starting: { ar: 'لحظات ويبدأ الشريط', en: 'Starting' },
    startingNote: {
      ar: 'قُرئ حتى الآن {done} من {total:source}.',
      en: 'Read {done} of {total:source} so far.',
    },
    connecting: { ar: 'جارٍ الاتصال بالخادم', en: 'Connecting to the server' },
    quiet: { ar: 'هدوء. لا شيء يستحق المقاطعة', en: 'Quiet. Nothing worth interrupting you for.' },
    quietNote: {
      ar: 'نتابع {ok} من {total:source}، ويتحرك الشريط حين يقع ما يهم.',
      en: 'Following {ok} of {total:source}. The ticker moves when something matters.',
    },
    offline: { ar: 'لا اتصال بالإنترنت', en: 'No network' },
    offlineNote: {
      ar: 'تعذّر الوصول إلى أي من المصادر. تتكرر المحاولة تلقائيًا، ويبدأ الشريط مع أول مصدر يجيب.',
      en: 'None of the sources could be reached. They are tried again by themselves, and the ticker starts with the first that answers.',
    },
    offlineDemo: {
      ar: 'ولرؤية الشريط من دون شبكة، شغّل غرفة الأخبار التجريبية:',
      en: 'To see the ticker without a network, run the demo newsroom:',
    },
    offlineList: {
      ar: 'لا اتصال بالإنترنت. هذه أحدث قائمة لدينا.',
      en: 'No network. This is the latest list we have.',
    },
    failing: { ar: 'لا مصدر يجيب كما ينبغي', en: 'No source answers as it should' },
    failingNote: {
      ar: 'لكل مصدر سببه في القائمة أدناه، وتتكرر المحاولة تلقائيًا.',
      en: 'The list below gives the reason for each. They are tried again by themselves.',
    },
    noSources: { ar: 'لا مصادر بعد', en: 'No sources yet' },
    noSourcesNote: {
      ar: 'أضف مصادرك إلى {file} ثم أعد تشغيل البرنامج.',
      en: 'Add sources to {file} and start the program again.',
    },
    away: {
      ar: 'انقطع الاتصال بالخادم {age}. هذه آخر قائمة وصلت، الساعة {time}.',
      en: 'Lost the server {age}. This is the last list it sent, at {time}.',
    },
    awayEmpty: { ar: 'الخادم لا يجيب', en: 'The server does not answer' },
    awayEmptyNote: {
      ar: 'تتكرر المحاولة تلقائيًا، ولا حاجة إلى تحديث الصفحة.',
      en: 'The page keeps trying by itself. There is no need to reload it.',
    },
  },
} as const satisfies Area
