import type { Area } from '../area.ts'
import { report } from './nouns.ts'

/** The day of a ticker as a picture, and how a story's importance went. */
export const history = {
  nouns: { story: report },
  texts: {
    open: { ar: 'يوم الشريط', en: 'The day' },
    heading: { ar: 'يوم الشريط', en: 'The day on air' },
    note: {
      ar: 'كل خط خبر، وارتفاعه رتبته على الشريط. أشِر إلى خط لتقرأ خبره، واضغطه لتفتحه.',
      en: 'Each line is a story, its height its place on the ticker. Point at one to read it, press it to open it.',
    },
    picture: {
      ar: 'رتب الأخبار على الشريط من {from} إلى {to}',
      en: 'Places of stories on the ticker from {from} to {to}',
    },
    story: { ar: 'الخبر', en: 'Story' },
    place: { ar: 'أعلى رتبة', en: 'Best place' },
    importance: { ar: 'أعلى أهمية', en: 'Highest importance' },
    between: { ar: 'من {from} إلى {to}', en: '{from} to {to}' },
    since: { ar: 'منذ {from}', en: 'since {from}' },
    more: { ar: 'و{count:story} غيرها', en: 'and {count} more' },
    empty: { ar: 'لم يُسجَّل شيء بعد.', en: 'Nothing is recorded yet.' },
    loading: { ar: 'يُجلب السجل…', en: 'Fetching the record…' },
    notFetched: { ar: 'تعذّر جلب السجل.', en: 'The record could not be fetched.' },
    close: { ar: 'أغلق', en: 'Close' },
    course: { ar: 'مسار أهميته', en: 'How its importance went' },
    courseNote: {
      ar: 'بلغت {highest} {time}، وهي الآن {now}',
      en: 'Highest at {highest}, {time}; now {now}',
    },
    courseRising: { ar: 'وهي الآن في ذروتها: {highest}', en: 'Now at its highest, {highest}' },
    coursePast: { ar: 'بلغت {highest} {time}', en: 'Highest at {highest}, {time}' },
  },
} as const satisfies Area
