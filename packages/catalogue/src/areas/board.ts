import type { Area } from '../area.ts'
import { report, times } from './nouns.ts'

/** The board of stories, and a story opened. */
export const board = {
  nouns: { report, times },
  texts: {
    heading: { ar: 'الأهم الآن', en: 'What matters now' },
    unconfirmed: { ar: 'مصدر واحد', en: 'One source' },
    'desk.pin': { ar: 'مثبّت', en: 'Pinned' },
    'desk.raise': { ar: 'قدّمه المحرر', en: 'Raised by an editor' },
    'desk.lower': { ar: 'أخّره المحرر', en: 'Lowered by an editor' },
    translated: { ar: 'ترجمة آلية', en: 'Machine-translated' },
    /** Followed by the words that were translated. */
    translatedBy: {
      ar: 'ترجمة آلية من {service}، والأصل:',
      en: 'Machine-translated by {service} from:',
    },
    more: { ar: 'و{count} غيرها', en: 'and {count} more' },
    moreShort: { ar: '+{count}', en: '+{count}' },
    importance: { ar: 'الأهمية {score} من 100', en: 'Importance {score} of 100' },

    why: { ar: 'لماذا هذا الخبر؟', en: 'Why it is here' },
    counting: { ar: 'طريقة الحساب', en: 'How it is counted' },
    countingNote: {
      ar: 'كل سبب قيمتُه بين 0 و1، مضروبةً في وزنه. ومجموع النقاط هو الأهمية.',
      en: 'Each reason has a value from 0 to 1, multiplied by its weight. The points add up to the importance.',
    },
    reason: { ar: 'السبب', en: 'Reason' },
    value: { ar: 'القيمة', en: 'Value' },
    weight: { ar: 'الوزن', en: 'Weight' },
    points: { ar: 'النقاط', en: 'Points' },
    total: { ar: 'المجموع', en: 'Total' },

    timeline: { ar: 'كيف انتشر', en: 'How it spread' },
    timelineNote: {
      ar: '{count:report}، من {first} إلى {last}',
      en: '{count:report}, from {first} to {last}',
    },
    reportsHeading: { ar: 'التغطية بترتيب ورودها', en: 'Reports as they came in' },
    own: { ar: 'تغطية مستقلة', en: 'Own report' },
    copy: { ar: 'نص منقول', en: 'Copy' },
    copyOf: { ar: 'منقول من {publisher}', en: 'Copied from {publisher}' },
    began: { ar: 'به بدأ الخبر', en: 'Began the story' },
    /** How certain it was that it belongs to the story. */
    joined: { ar: 'انتماؤه مؤكد بنسبة {percent}', en: '{percent} sure' },
    joinedAt: { ar: 'انضم إلى الخبر في {time}', en: 'Joined the story on {time}' },
    /** Followed by what is new. */
    adds: { ar: 'الجديد فيه:', en: 'New in it:' },
    addsNothing: { ar: 'لم يُرصد فيه جديد', en: 'Nothing new found in it' },
    all: { ar: 'المجموع', en: 'All' },
    onlyReport: { ar: 'لم يرد عنه سوى خبر واحد حتى الآن', en: 'One report so far' },
    credits: { ar: 'نقلًا عن {agencies}', en: 'Credits {agencies}' },
    revised: { ar: 'عُدّل {count:times}', en: 'Revised {count:times}' },
    dateCorrected: { ar: 'تاريخه مصحَّح', en: 'Date corrected' },
    dateFirstSeen: { ar: 'وقت رصده', en: 'Time first seen' },
    linked: { ar: 'بلغات أخرى', en: 'In other languages' },
    linkedFacts: { ar: '{count:report}', en: '{count:report}' },
    merged: {
      ar: 'ضُم إليه خبر آخر في {time} ({count:report})',
      en: 'Another story was merged into it on {time} ({count:report})',
    },
    split: { ar: 'فُصل عن خبر آخر في {time}', en: 'Split from another story on {time}' },
    splitOff: {
      ar: 'فُصل عنه خبر آخر في {time} ({count:report})',
      en: 'Another story was split off it on {time} ({count:report})',
    },
    because: { ar: 'لأن: {reasons}', en: 'Because of: {reasons}' },
    understood: { ar: 'ما فُهم من نصه', en: 'What was understood' },
    'mark.person': { ar: 'أشخاص', en: 'People' },
    'mark.organisation': { ar: 'جهات', en: 'Organisations' },
    'mark.place': { ar: 'أماكن', en: 'Places' },
    'mark.agency': { ar: 'وكالات', en: 'Agencies' },
    'mark.date': { ar: 'تواريخ', en: 'Dates' },
    'mark.number': { ar: 'أعداد', en: 'Numbers' },
    'mark.quote': { ar: 'أقوال', en: 'Quotes' },
    loading: { ar: 'تُجلب التغطية…', en: 'Fetching the reports…' },
    notKept: {
      ar: 'لم تعد تغطية هذا الخبر محفوظة.',
      en: 'The reports of this story are no longer kept.',
    },
    notFetched: { ar: 'تعذّر جلب التغطية.', en: 'The reports could not be fetched.' },
    retry: { ar: 'حاول مجددًا', en: 'Try again' },
  },
} as const satisfies Area
