import type { Tongue } from './tongue.ts'

/** What every paper of a tongue writes around the news itself. `@` is the agency's name. */
export interface Glue {
  readonly urgent: string
  /** Ends a reprinted text. */
  readonly credits: readonly string[]
  readonly corrected: readonly string[]
  readonly updated: readonly string[]
  /** Put before the headline of a withdrawn report. */
  readonly withdrawn: string
  readonly withdrawal: readonly string[]
  /** Sunday first, as they stand inside a sentence. */
  readonly weekdays: readonly string[]
}

export const glue: Readonly<Record<Tongue, Glue>> = {
  ar: {
    urgent: 'عاجل | ',
    credits: ['المصدر: @.', '(نقلا عن @)', 'وفق ما نقلته @.'],
    corrected: [
      'تصحيح: عُدلت هذه المادة بعد ورود خطأ في الأرقام المنشورة في النسخة الأولى.',
      'تنويه من هيئة التحرير: صُحح الرقم الوارد في العنوان والفقرة الأولى.',
    ],
    updated: ['حُدثت هذه المادة بآخر الأرقام المتاحة.', 'الخبر قيد التحديث مع ورود معلومات جديدة.'],
    withdrawn: 'سحب خبر: ',
    withdrawal: [
      'سحبت هيئة التحرير هذا الخبر بعد أن نفت الجهات المعنية صحته، وتعتذر لقرائها عن الخطأ.',
      'هذا الخبر مسحوب لعدم ثبوت صحته، وقد نشرنا توضيح الجهة المعنية في مادة منفصلة.',
    ],
    weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  },
  en: {
    urgent: 'BREAKING: ',
    credits: ['Source: @', '(@)', 'This report was provided by @.'],
    corrected: [
      'Correction: an earlier version of this article gave a wrong figure in the headline and the first paragraph.',
      'This story has been corrected to amend a figure published earlier.',
    ],
    updated: [
      'This article has been updated with the latest figures.',
      'This is a developing story.',
    ],
    withdrawn: 'WITHDRAWN: ',
    withdrawal: [
      'The Editor has withdrawn this report after officials denied it. We apologise to our readers.',
      'This story is withdrawn because its claims could not be confirmed. A separate article carries the official response.',
    ],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
  fr: {
    urgent: 'ALERTE – ',
    credits: ['Source : @.', '(avec @)', 'Texte diffusé par @.'],
    corrected: [
      'Rectificatif : une version antérieure de cet article donnait un chiffre erroné.',
      'Cet article a été corrigé : le chiffre publié dans le titre était inexact.',
    ],
    updated: [
      'Article mis à jour avec les derniers chiffres disponibles.',
      'Plus d’informations à venir.',
    ],
    withdrawn: 'Information retirée : ',
    withdrawal: [
      'La rédaction retire cette information, démentie depuis par les autorités, et présente ses excuses à ses lecteurs.',
    ],
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  },
  ru: {
    urgent: 'Срочно: ',
    credits: ['Источник: @.', 'По материалам агентства @.'],
    corrected: [
      'Исправление: в предыдущей версии материала была указана неверная цифра.',
      'Редакция исправила цифру в заголовке и первом абзаце.',
    ],
    updated: ['Материал дополнен последними данными.', 'Новость дополняется.'],
    withdrawn: 'Отозвано: ',
    withdrawal: [
      'Редакция отозвала это сообщение: официальные лица его опровергли. Приносим извинения читателям.',
    ],
    weekdays: [
      'в воскресенье',
      'в понедельник',
      'во вторник',
      'в среду',
      'в четверг',
      'в пятницу',
      'в субботу',
    ],
  },
  zh: {
    urgent: '快讯：',
    credits: ['来源：@', '（据@）'],
    corrected: ['更正：本文此前版本标题中的数字有误，现已更正。', '编者注：文中数字已作更正。'],
    updated: ['本文已根据最新数据更新。', '后续消息将继续更新。'],
    withdrawn: '撤稿：',
    withdrawal: ['因有关部门否认相关消息，本报现撤回该报道，并向读者致歉。'],
    weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  },
}
