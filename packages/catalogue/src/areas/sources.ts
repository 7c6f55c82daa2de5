import type { Area } from '../area.ts'
import { report, source } from './nouns.ts'

/** The sources, their states and what went wrong with them. */
export const sources = {
  nouns: { report, source },
  texts: {
    heading: { ar: 'المصادر', en: 'Sources' },
    summary: { ar: 'يعمل {ok} من {total:source}', en: '{ok} of {total:source} working' },
    close: { ar: 'إغلاق', en: 'Close' },
    ok: { ar: 'يعمل', en: 'Working' },
    failing: { ar: 'متعثّر', en: 'Failing' },
    muted: { ar: 'غائب منذ مدة', en: 'Long gone' },
    waiting: { ar: 'لم يُقرأ بعد', en: 'Not read yet' },
    /** Followed by an age. */
    lastRead: { ar: 'آخر قراءة', en: 'Last read' },
    nextPoll: { ar: 'المحاولة التالية الساعة {time}', en: 'Next try at {time}' },
    perDay: { ar: '{count:report} في اليوم', en: '{count:report} a day' },
    /** Followed by nothing: a whole fact. */
    every: { ar: 'يُقرأ كل {duration}', en: 'Read every {duration}' },
    saved: { ar: 'وُفّر {amount} من النقل', en: '{amount} of traffic saved' },
    dates: { ar: 'تواريخ موثوقة {percent}', en: 'Dates as given {percent}' },
    movedTo: { ar: 'انتقل إلى', en: 'Moved to' },
    articles: { ar: '{count:report}', en: '{count:report}' },
    loading: { ar: 'تُجلب حالة المصادر…', en: 'Fetching the state of the sources…' },
    notFetched: {
      ar: 'تعذّر جلب حالة المصادر.',
      en: 'The state of the sources could not be fetched.',
    },

    'failure.unreachable': { ar: 'تعذّر الوصول إليه', en: 'Could not be reached' },
    'failure.timeout': { ar: 'لم يُجب في الوقت المحدد', en: 'Did not answer in time' },
    'failure.http-status': { ar: 'أجاب الخادم بخطأ', en: 'The server answered with an error' },
    'failure.unreadable': {
      ar: 'تعذّرت قراءة المجلد',
      en: 'The folder could not be read',
    },
    'failure.broken-answer': {
      ar: 'أجاب الخادم إجابة تالفة',
      en: 'The server’s answer was damaged',
    },
    'failure.gone': { ar: 'أُغلق العنوان نهائيًا', en: 'The address is gone for good' },
    'failure.not-a-feed': { ar: 'العنوان لا يحمل خلاصة أخبار', en: 'The address holds no feed' },
    'failure.empty': { ar: 'الخلاصة فارغة', en: 'The feed is empty' },
    'failure.truncated': { ar: 'وصلت الخلاصة مبتورة', en: 'The feed arrived cut off' },
    'failure.too-large': {
      ar: 'الخلاصة أكبر من الحد المسموح',
      en: 'The feed is larger than allowed',
    },
    'failure.bad-encoding': { ar: 'ترميز النص غير مقروء', en: 'The text encoding cannot be read' },
    'failure.unsafe-xml': { ar: 'ملف XML غير مأمون، فلم يُقرأ', en: 'Unsafe XML, not read' },
    'failure.redirect-loop': {
      ar: 'العنوان يحيل إلى غيره بلا نهاية',
      en: 'The address redirects without end',
    },
    'failure.blocked-address': {
      ar: 'عنوان داخلي غير مسموح به',
      en: 'An internal address, not allowed',
    },
    'failure.other': { ar: 'عطل غير معروف', en: 'Unknown fault' },
  },
} as const satisfies Area
