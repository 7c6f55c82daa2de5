/** What may go from a line, by language: words as printed. */
export interface LineWords {
  /** First words of a clause behind a comma that a line can do without. */
  readonly openers: string
  /** Words that make up a mention of time; a clause or phrase of nothing else can go. */
  readonly times: string
  /** First words of a closing phrase that only sets the scene. */
  readonly closers: string
  /** A line with such a word means something else without it: nothing that holds one is dropped. */
  readonly kept: string
}

export const LINE_WORDS: Readonly<Record<string, LineWords>> = {
  ar: {
    openers:
      'بغرض بهدف وذلك حيث فيما بينما إذ كما الذي التي الذين اللذين واللذين والتي والذي مشيرا مشيرة مؤكدا مؤكدة مضيفا مضيفة موضحا موضحة لافتا لافتة معتبرا معتبرة داعيا داعية مشددا مشددة مبينا مطالبا معربا محذرا تمهيدا ضمن في وسط خلال عقب بحضور بمشاركة بمناسبة بالتزامن تزامنا وهو وهي مما ما لبحث لمناقشة لا',
    times:
      'اليوم أمس غدا الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد مساء صباح فجر ظهر ليل ليلة صباحا مساء يوم الماضي الماضية المقبل المقبلة الجاري الجارية الأسبوع الشهر العام عصر',
    closers: 'في خلال وسط بعد عقب ضمن بحضور بمشاركة بهدف بغرض لبحث لمناقشة',
    kept: 'لا لم لن ليس ليست دون بدون غير عدم ينفي نفى نفت تنفي قد ربما محتمل يحتمل مزاعم يزعم بحسب حسب وفق وفقا نقلا',
  },
  en: {
    openers:
      'which who whose where while when as after before amid with including despite following during since although though adding saying citing marking making bringing leaving raising in on at during',
    times:
      'on monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night early late last next this week month',
    closers: 'in on at after before amid during following as over near while for',
    kept: 'not no never without denies deny denied may might could alleged allegedly reportedly unless false refuses rejects according says said',
  },
  fr: {
    openers: 'qui dont où alors tandis après avant lors pendant avec dans selon malgré ce au',
    times:
      'lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd hui matin soir ce cette dernier dernière prochain prochaine semaine',
    closers: 'dans après avant lors pendant pour sur en au à',
    kept: 'ne pas jamais sans non aucun dément pourrait selon présumé refuse',
  },
  es: {
    openers: 'que quien cuyo donde mientras tras después antes durante con en según pese',
    times:
      'lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana el este esta pasado próxima semana',
    closers: 'en tras después antes durante por para con',
    kept: 'no nunca sin niega podría según presunto rechaza',
  },
  de: {
    openers: 'der die das deren dessen wo während nach vor bei mit nachdem um wobei trotz',
    times:
      'am montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen abend nacht',
    closers: 'in nach vor bei während am im mit',
    kept: 'nicht kein keine nie ohne dementiert soll könnte angeblich laut',
  },
  ru: {
    openers: 'который которая которое которые где когда после перед во в на при несмотря',
    times:
      'в понедельник вторник среду четверг пятницу субботу воскресенье сегодня вчера завтра утром вечером ночью',
    closers: 'в на после перед при во',
    kept: 'не нет без никогда опроверг может якобы отказался',
  },
  pt: {
    openers: 'que cujo onde enquanto após antes durante com em segundo apesar',
    times: 'segunda terça quarta quinta sexta feira sábado domingo ontem hoje amanhã nesta neste',
    closers: 'em após antes durante por para com no na',
    kept: 'não nunca sem nega pode segundo suposto',
  },
  tr: {
    openers: 'ki',
    times: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar bugün dün yarın',
    closers: '',
    kept: 'değil yok olmadı yalanladı iddia',
  },
  fa: {
    openers: 'که در پس هنگام',
    times: 'امروز دیروز فردا شنبه یکشنبه دوشنبه سه چهارشنبه پنجشنبه جمعه',
    closers: 'در پس',
    kept: 'نه نیست بدون تکذیب شاید احتمال',
  },
}

/** Labels that sources put before a headline; they say nothing of the event. */
export const LABELS =
  /^[\s*#|«»"“”[\](){}<>:.!–—-]*(?:عاجل جدا|خبر عاجل|عاجل|تقرير مصور|تقرير مصوّر|بالفيديو|بالصور|بالصورة|شاهد|فيديو|صور|حصري|خاص|مباشر|تحديث|breaking news|breaking|just in|watch live|watch|live updates?|live|exclusive|urgent|video|photos?|in pictures|update \d+|updated?|explained|explainer|opinion|analysis|alerte|urgent|en direct|direct|vidéo|exclusif|última hora|vídeo|urgente|eilmeldung|liveticker|срочно|видео|фото|молния|son dakika|فوری|ویدئو|突发|快讯|视频)\s*(?:[:|.!؟…»"”\])}>–—-]+\s*|$)/iu
