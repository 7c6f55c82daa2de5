import type { Area } from '../area.ts'
import { report, reportAfter } from './nouns.ts'

/** Why an item is on air and what would take it off: clauses that are joined to one sentence. */
export const stay = {
  nouns: {
    report,
    reportAfter,
    point: {
      ar: {
        zero: '0 نقطة',
        one: 'نقطة واحدة',
        two: 'نقطتين',
        few: '{n} نقاط',
        many: '{n} نقطة',
        other: '{n} نقطة',
      },
      en: { one: '{n} point', other: '{n} points' },
    },
    newcomer: {
      ar: {
        zero: 'لا خبر',
        one: 'خبر جديد واحد',
        two: 'خبران جديدان',
        few: '{n} أخبار جديدة',
        many: '{n} خبرًا جديدًا',
        other: '{n} خبر جديد',
      },
      en: { one: '{n} newcomer', other: '{n} newcomers' },
    },
  },
  texts: {
    heading: { ar: 'بقاؤه على الشريط', en: 'Its place on air' },
    entered: {
      ar: 'على الشريط منذ {time}، دخله بـ{score:point} والمطلوب {bar}',
      en: 'On air since {time}, with {score:point} where {bar} were needed',
    },
    enteredSlowDay: {
      ar: 'على الشريط منذ {time}، دخله بـ{score:point} وكان {bar} يكفي لقلة الأخبار',
      en: 'On air since {time}, with {score:point}: on a slow day {bar} were enough',
    },
    since: { ar: 'على الشريط منذ {time}', en: 'On air since {time}' },

    'held.desk': {
      ar: 'ويبقى بأمر المحرر',
      en: 'an editor keeps it there',
    },
    'held.alert': {
      ar: 'ولا يزيحه شيء ما دام عاجلًا',
      en: 'nothing takes its place while its alert stands',
    },
    'held.minimum-time': {
      ar: 'ولا يزيحه شيء قبل {time}، فلكل خبر مدة دنيا',
      en: 'nothing takes its place before {time}, for every line has its shortest time',
    },
    'held.slow-day': {
      ar: 'ويبقى لقلة ما سواه',
      en: 'it stays because there is little else',
    },
    'held.official-alert': {
      ar: 'ويبقى بفضل التحذير الرسمي وحده',
      en: 'it stays for the official warning alone',
    },
    'held.gap': {
      ar: 'وما عاد رصيده ({score:point}) يكفي للدخول لكنه يكفي للبقاء',
      en: 'its {score:point} would not let it in any more, but let it stay',
    },
    'held.margin': {
      ar: 'ويبقى لأن ما يفوقه لا يسبقه بـ{margin:point}',
      en: 'it stays because what outweighs it does not lead by {margin:point}',
    },
    'held.score': { ar: 'ويبقى برصيده ({score:point})', en: 'it stands on its own {score:point}' },
    'held.none': { ar: 'وهو على وشك الخروج', en: 'it is about to leave' },

    'leaves.expired': {
      ar: 'وما لم يرد جديد يخرج {time} لقِدمه',
      en: 'without a new report it leaves {time}, too old by then',
    },
    'leaves.unimportant': {
      ar: 'وما لم يرد جديد يخرج {time} حين تنزل أهميته عن {bar}',
      en: 'without a new report it leaves {time}, when its importance sinks below {bar}',
    },
    'leaves.displaced': {
      ar: 'وما لم يرد جديد يخرج {time} حين يتقدم عليه غيره',
      en: 'without a new report it leaves {time}, when others outweigh it',
    },
    'leaves.same-event': {
      ar: 'وما لم يرد جديد يخرج {time} حين يُروى الحدث نفسه بخبر آخر',
      en: 'without a new report it leaves {time}, when another line tells the same event',
    },

    'leaves.crowded': {
      ar: 'وما لم يرد جديد يخرج {time} لكثرة ما على الشريط من موضوعه',
      en: 'without a new report it leaves {time}, when enough else is on of its kind',
    },
    'leaves.made-room': {
      ar: 'وما لم يرد جديد يخرج {time} ليُفسح المكان لغيره',
      en: 'without a new fact it leaves {time}, to make room for others',
    },

    newcomer: {
      ar: 'ولا يحل محله إلا خبر جديد يزيد على {score:point}',
      en: 'a newcomer needs more than {score:point} to take its place',
    },
    newcomers: {
      ar: 'ولا يزيحه إلا {count:newcomer} لكلٍّ أكثر من {score:point}',
      en: 'it takes {count:newcomer} of more than {score:point} each to drive it off',
    },
    noNewcomers: {
      ar: 'ولا يزيحه خبر جديد مهما بلغ',
      en: 'no newcomer can drive it off',
    },
    join: { ar: '، ', en: '; ' },
    movedBy: { ar: 'من {count:reportAfter}', en: 'From {count:reportAfter}' },
    andMore: { ar: 'و{count:report} غيرها', en: 'and {count:report} more' },
  },
} as const satisfies Area
