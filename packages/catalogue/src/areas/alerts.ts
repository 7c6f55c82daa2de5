import type { Area } from '../area.ts'

/** Where an event is on its way as an alert: a badge beside its line, and what is told of it when it is opened. */
export const alerts = {
  nouns: {},
  texts: {
    'badge.unconfirmed': { ar: 'عاجل، غير مؤكد', en: 'Breaking, unconfirmed' },
    'badge.breaking': { ar: 'عاجل', en: 'Breaking' },
    'badge.developing': { ar: 'تطورات', en: 'Developing' },
    'badge.sustained': { ar: 'مستمر', en: 'Ongoing' },
    'badge.faded': { ar: 'هدأ', en: 'Settled' },
    'badge.retracted': { ar: 'نفته مصادره', en: 'Denied by its sources' },

    'told.unconfirmed': {
      ar: 'بُث عاجلًا {time} عن مصدر واحد، ولم يؤكده غيره بعد',
      en: 'Alerted {time} on the word of one source, which no other has confirmed yet',
    },
    'told.breaking': {
      ar: 'بُث عاجلًا {time}، ولا يزال عاجلًا',
      en: 'Alerted {time}, and still breaking',
    },
    'told.developing': {
      ar: 'بُث عاجلًا {time}، وتفاصيله تتوالى',
      en: 'Alerted {time}; new facts keep coming',
    },
    'told.sustained': {
      ar: 'بُث عاجلًا {time}، ولا تزال المصادر تتناوله بلا جديد',
      en: 'Alerted {time}; still reported, with nothing new',
    },
    'told.faded': { ar: 'بُث عاجلًا {time}، ثم هدأ', en: 'Alerted {time}; it has settled since' },
    'told.retracted': {
      ar: 'بُث عاجلًا {time}، ثم نفته المصادر التي نقلته',
      en: 'Alerted {time}, then denied by the sources that had told it',
    },
  },
} as const satisfies Area
