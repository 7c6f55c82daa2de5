import { fold } from '../fold.ts'

/** Verbs of Arabic news in the past, masculine. */
// prettier-ignore
const VERBS =
  'أعلن أكد أكمل أصر أوفد أودع أولى أحضر أخرج أنزل أثمر أخلص أدرك أفصح أقفل أسدل أصلح أوعز أربى أنعش أبقى أوضح أشار أضاف أفاد أعرب أشاد أثنى أبدى أبرز أبلغ أتاح أتم أثار أجاز أجبر أجرى أجل أحال أحبط أحدث أحرز أحرق أحيا أخلى أخمد أدان أدى أدخل أدرج أدلى أذاع أرجأ أرسل أزاح أزال أسس أسفر أسقط أسهم أشرف أشعل أصاب أصدر أصيب أطاح أطلق أطلع أظهر أعاد أعد أعدم أعطى أعفى أغلق أفرج أفشل أقال أقام أقر أقدم ألزم ألغى ألقى ألمح أمر أنجز أنذر أنشأ أنقذ أنهى أهدى أوصى أوقع أوقف أيد أتلف أخطر أربك أمضى أنتج أنفق ' +
  'ابتكر اتخذ اتفق اتهم اجتاح اجتاز اجتمع احتج احتجز احتضن احتفل احتفى احتل احترق اختار اختتم اختطف اختفى ارتفع ارتكب استأنف استبعد استثنى استجاب استحدث استحوذ استخدم استدعى استضاف استعاد استعرض استغل استغرب استقال استقبل استقر استكمل استمر استنكر استهدف استهل استولى اشتبك اشترط اشترى اصطدم اضطر اطلع اعتبر اعتدى اعترض اعترف اعتزم اعتقل اعتمد اعتذر اغتال افتتح اقتحم اقترح اقتصر اكتشف التحق التزم التقى التهم امتنع انتخب انتزع انتشر انتشل انتظم انتقد انتقل انتهى انتهك انسحب انضم انطلق انعقد انفجر انقطع انهار انخفض اندلع انتصر انخرط انقلب انزلق اهتم ازداد اصطف ابتلع ادعى امتد انتظر اتجه احتوى استبدل استعان استعد استنفر استهجن استغرق استبق ' +
  'بات بادر باشر باع بحث بدأ بلغ بنى بث برأ بعث برر بدد تابع تأهل تأثر تبادل تبرع تبنى تجاوز تجمع تحدث تحدى تحطم تحول تخطى تخلى تداول تدخل تراجع ترأس ترشح ترك تسبب تسلم تسلل تشكل تصاعد تصدر تصدى تضرر تضمن تظاهر تعاقد تعاون تعادل تعرض تعهد تغلب تفاعل تفقد تفوق تقدم تقرر تكفل تلقى تم تمكن تمسك تناول تنازل توج توجه تواصل توصل توعد توفي توقع توقف تولى توسط تورط ثمن جدد جرى جمع جند جمد حاز حاول حث حجز حدد حذر حرر حرص حسم حصد حصل حضر حظر حظي حقق حكم حل حمل حول حذف خاض خرج خسر خصص خطف خفض خلف خلص خضع خطط دافع دان دخل درس دشن دعا دعم دفع دمر دهس دشن دمج ذكر رأى رأس راهن رجح رحب رحل رد رشح رصد رفض رفع ركز رهن روج زار زعم زف زاد سافر ساعد ساهم سجل سحب سرق سقط سلم سمح سيطر سعى سلط سدد شارك شاهد شدد شرع شكا شكر شكل شمل شن شهد شيع شب شكك صادر صادق صرح صعد صدر صرف صمم صنف صوت ضبط ضرب ضم طالب طرح طرد طلب طعن طمأن طور ظهر عاد عارض عاقب عبر عثر عرض عزا عزز عزل عقد علق عمل عول عين عد عانى غاب غادر غرق غزا غير غرم فاز فاجأ فتح فجر فرض فر فشل فقد فك فند فكك فاق قاد قال قام قبض قتل قدم قرر قصف قضى قطع قلل قلص قيد كان كثف كرم كشف كلف كسب كتب كثف لاحظ لجأ لعب لفت لقي لوح لمح مثل مات منح منع مدد مول نجا نجح ندد نشر نظم نعى نفذ نفى نقل نوه ناقش نال نصح نشب نزح نبه نهب هاجم هبط هدد هدم هرب هز هزم هنأ واجه واصل وافق وجه وحد وصف وصل وضع وعد وفر وقع وقف ودع وزع وسع ولد وجد وصى يسر كان أمكن وجب انبغى بدا بقى سار مر دار زال نام ساد هوى روى سوى شوه ثار خيم حاصر خاطب دعم بقي نشط رغب حفز قبع لزم تطلب خدم سكن شغل عكس أمطر تبلغ تعطل تعثر تسارع تدرب تعافى تعامل تفجر تدفق تكدس تقاسم تنافس تواجد توافد توفر تظلم نازع ناشد نفق نظر ندب نجم هنأ عزى قابل لبى لام لحق كفل قفز غطى غرد عمم عثر عطل ضاعف ضلل صادف صارع سلك سخر زود رمم رعى رافق راجع راقب دهم حيا حسن جهز جاء ثبت أصبح ظل صار غدا أوشك كاد'

/** Of them those that say enough of their subject alone: died, began, rose, was killed. */
// prettier-ignore
const ALONE =
  'أصيب احترق اختفى ارتفع ازداد استقال استقر استمر انتهى انتشر انطلق انعقد انفجر انقطع انهار انخفض اندلع انقلب بدأ تأهل تحطم تراجع تصاعد تعادل تواصل توفي توقف تظاهر تم جرى خرج خسر رحل سافر سقط شب صدر صعد ظهر عاد غاب غادر غرق فاز فر قتل قضى مات نجا نشب هبط هرب وصل وقع ولد تقرر شارك سار جاء مر دار بقي نشط استأنف أغلق استنفر تجمع احتج فشل نزح'

/** Of them those whose object is often somebody with an office. */
// prettier-ignore
const MEETING = 'استقبل التقى عين ودع قابل هنأ عزى أقال كلف دعا اتهم اعتقل اغتال انتخب رشح زار كرم أعفى بحث أبلغ أوقف اختار استدعى'

/** Beginnings and endings of nouns that look like verbs. */
// prettier-ignore
const NOUNS = 'بيت وقت صوت بنت تحت موت نبت صمت زيت سبت كبريت انترنت بيروت كويت الكويت حضرموت هشت تلت ست يوم يومي يوميا يونيو يوليو يناير يد يدي يمين يسار يمن ياسر يوسف يحيي يونس يعقوب يزيد يورو يتيم تل تلك تلكم تعز تونس تركيا تايوان تايلاند ترامب تويتر تلفزيون تيم تقريبا تشرين تموز توقيت تحديات تحت تجاه تبعا تمهيدا تزامنا تنفيذا ترليون تريليون مصر'

let past: ReadonlySet<string> | undefined
let stems: ReadonlySet<string> | undefined
let alone: ReadonlySet<string> | undefined
let meeting: ReadonlySet<string> | undefined
let nouns: ReadonlySet<string> | undefined

const listOf = (words: string): string[] => words.split(' ').map(fold)

/** What stands between the letter of person and the ending in the present: يعلن, يزور, يصل, يدعو. */
function presentStems(verb: string): string[] {
  const bare = verb.replace(/^ا(?=..)/, '')
  const found = [bare]
  // أكد, يؤكد: folded, the hamza of the present is a و.
  if (bare !== verb && bare.length === 2) found.push(`و${bare}`)
  if (/^.ا.$/.test(verb)) found.push(verb.replace('ا', 'و'), verb.replace('ا', 'ي'))
  if (/^(?:ا|است).ا.$/.test(verb)) found.push(bare.replace(/ا(?=.$)/, 'ي'))
  if (/^و..$/.test(verb)) found.push(verb.slice(1))
  if (/ا$/.test(verb)) found.push(bare.replace(/ا$/, 'و'), bare.replace(/ا$/, 'ي'))
  return found
}

/** The verb, in the past, of which a folded word is a form, or undefined: تعلن, وأعلنت and سيعلنون are all أعلن. */
export function arabicVerb(word: string): string | undefined {
  past ??= new Set(listOf(VERBS))
  stems ??= new Set(listOf(VERBS).flatMap(presentStems))
  nouns ??= new Set(listOf(NOUNS))
  if (nouns.has(word)) return undefined
  for (const form of /^[وف]\p{L}{3,}/u.test(word) ? [word, word.slice(1)] : [word]) {
    if (past.has(form)) return form
    const ending = /^(\p{L}{2,}?)(?:تا|ت|وا|ا)$/u.exec(form)?.[1]
    if (ending !== undefined)
      for (const whole of [ending, `${ending}ي`, `${ending}ا`]) if (past.has(whole)) return whole
    const present = /^س?[يت](\p{L}{2,}?)(?:ون|ان|وا|هم|ها)?$/u.exec(form)?.[1]
    if (present !== undefined && (stems.has(present) || stems.has(`${present}ي`))) return present
  }
  return undefined
}

/** Is a verb, as `arabicVerb` gives it, one that needs nothing behind its subject? */
export function standsAlone(verb: string): boolean {
  alone ??= new Set(listOf(ALONE).flatMap(each => [each, ...presentStems(each)]))
  return alone.has(verb)
}

/** Is a verb, as `arabicVerb` gives it, one of meeting or naming somebody? */
export function meetsSomebody(verb: string): boolean {
  meeting ??= new Set(listOf(MEETING).flatMap(each => [each, ...presentStems(each)]))
  return meeting.has(verb)
}
