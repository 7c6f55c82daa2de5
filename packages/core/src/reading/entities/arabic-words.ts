import { fold } from '../../language/index.ts'

/** Words parted by spaces, as they are compared: the lists below are written as printed or folded. */
const foldedWords = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold))

/** Words that tie the parts of a name. */
export const TIES: ReadonlySet<string> = foldedWords(
  'بن ابن بنت ال ابو ابي ابا عبد ام ولد دي فان فون دا لو سان ماك دو ديل',
)

/** A folded word with the article, whatever clitics stand before it: والدفاع, بالبرلمان, للشؤون. */
export const ARTICLE = /^(?:[وف]?[بكل]?ال|[وف]?لل)[\u0621-\u064a]{2}/

/** The article alone: such a word may be a family's name. */
export const PLAIN_ARTICLE = /^ال[\u0621-\u064a]{2}/

/** Beginnings of verbs of the present and future: a name hardly ever opens with them. */
export const VERB = /^(?:سي|ست|ي|ت)[\u0621-\u064a]{3,}$/

/** Words that never are part of a name: verbs of the past, adjectives and nouns that follow names in news. */
export const NO_NAME: ReadonlySet<string> = foldedWords(
  'الله لله رضي رضوان وصل وصلت وضع طلب طالب طالبت دعا دعت عقد عقدت بحث بحثت التقي استقبل زار غادر تراس شارك حضر افتتح دشن وقع وقعت تسلم تلقي اتهم هدد رفض وافق قرر قررت اصدر امر عاد بدا بدات انتهي قتل قتلت اصيب اعتقل اقال عين عينت كلف وجه وجهت اطلق اطلقت سلم القي اجري ادي تولي فاز خسر سجل غاب حقق اعاد قاد دافع راي سابق سابقا جديد جديده سعودي سعوديه مصري عراقي سوري اول ثاني ثالث رابع امس اليوم غدا يوم قام قامت تم جاء جاءت كان كانت ظهر نشر نشرت تحدث تحدثت انه ان الي في من الماضي الماضيه المقبل المقبله القادم القادمه المنصرم الجاري الحالي الاخير الاخيره الاول الاولي الجديد الجديده الكبير بحسب وفق وفقا عن مع بعد قبل خلال حول ضد بين حتي كما حيث الذي التي الذين وهو وهي بشان بسبب اثر رغم عبر لدي منذ هذا هذه ذلك تلك ضمن نحو لا لم لن ما قد كل بعض غير شكر حضرت شهد شهدت اكدت ابدي ابدت رحب رحبت هنا هناك سموه معاليه سعادته نفسه نفسها عقب اثناء بدلا خلفا بصفته باسم برئاسه بحضور بقياده مساء صباح وذلك وكان وقد فيما بينما ايضا مؤخرا لكن ثم او ايضا فقط عام شهر اسبوع مليون الف',
)

/** Nouns of the inside of an office: رئيس هيئة شؤون …, مدير إدارة …. */
export const OFFICE_NOUNS: ReadonlySet<string> = foldedWords(
  'ركن شؤون اداره قسم دائره مركز قطاع اركان فريق اعمال مشروع فرع حكومه دوله جهاز بعثه وكاله عمليات كتله تيار مكافحه حقوق تنميه منطقه اماره امانه بلديه غرفه شرطه مخابرات استخبارات تحرير مجمع معهد مدرسه كليه قضاه نقابه خارجيه دفاع داخليه ماليه نفط صحه تعليم عدل مجلس هيئه لجنه وزاره وزراء نواب امن شرف اول عام ثان نائب مساعد باسم خدمات علاقات مكتب رئيس وزير ديوان شعبه وحده سلاح قوات جيش برنامج صندوق مؤسسه جمعيه رابطه اتحاد نادي منظمه حزب حركه جماعه تنظيم شركه بنك مصرف جامعه مستشفي محكمه نيابه لجان',
)

/** Bodies that the definite word alone names where their country stands beside it. */
export const DEFINITE_BODIES: ReadonlySet<string> = foldedWords(
  'الجيش البرلمان الكونغرس الكنيست المخابرات الاستخبارات الخارجيه الداخليه',
)

/** Words of a name at most, its ties counted. */
export const LONGEST_NAME = 8

/** Between two words of one phrase nothing else may stand. */
export const ONLY_SPACE = /^\s*$/

/** First names that are common words too: they open a name only before another that cannot be anything else. */
export const ALSO_WORDS: ReadonlySet<string> = foldedWords(
  'عودة مهيب رهيب جيل رفعت سمية رضي علي باسم فضل سحر رضا رياض خلف اسماء ملاك امل وفاء نداء حنان جهاد نضال كمال جمال صفاء امين عادل سعيد حكيم كريم عزيز شريف سلام امان ايمان احسان دعاء رجاء هدي مني ذكري بشري نصر فتحي فرج نور هند زين بدر سيف ماهر صالح طاهر نادر ناصر حافظ قاسم حازم صادق مبارك مسعود منصور محسن مسلم رمضان شعبان ربيع خميس ورود خلود الاسد فارس شهاب غيث علوي مراد لي كيم شي جو مي عبد بان كي ليل عوض بهاء سناء دينا بهجه قمر نوف لين ميت لما لمي نهاد هلا حكمت رحاب اقبال ابرار اثير اسعد اكرم امجد عقيل غنيم مقبل مطلق مشعل وحيد توفيق تحسين رشيد سليم عصام فواز فلاح متعب أزهار أمير إخلاص تاج ثائر ثابت جراح جليل جنى حفيظ حياة دنيا ذكي رابح راضي راغب رافع روحي زينة سراج سرور سيد شهد عالية عطاء غالي فاتح فرح فردوس فكري كرم مجد محفوظ مختار معين منتصر موفق مولود ناظم نافع رعد سلامة منصف إسلام جمعة عابد ضياء شاهين صقر عناد كفاح غريب عبادة عزة كوكب هداية نعمة وردة وداد سمر معروف مشهور مرشد صالحة فضيلة روضة تغريد غازية سعيدة مبارز محاسن مبروك مجيد علام بركات برهان تيسير مصباح ماجدة أكبر جيد آل آن أنا لولا كان بين دي آدم راي شون لوي بير توت روم دون كلير إلهام جد سدرة مهدية فتنة عنتر حاكم لو سو جاي بن يان يون تارو فران نيل مينا ليز ليف ريو روس فيل داني جول ديل أون ايف كين كيت روز شوق حاجي حنا هود نجمة أمينة أمين هناء نسيم هدية طيب نوار أسعد أمجد أنيس فياض فاضل فيم باي بول عيسى نذير زهراء صابر صافي حبيب حسيب لبيب نجيب جاد ليان ريان مرعب حليم شفيع عارف مفيد مطيع ناصح الحسن الحسين الحبيب البشير الطيب الطاهر الهادي المهدي المختار الأمين الزبير العباس المصطفى القاسم المنصف العربي الصادق الصديق الوليد الفضل المعتصم المنصور المأمون الأخضر المكي الشاذلي الباجي الناجي المنجي الحارث النعمان المثنى الجيلالي العياشي ولد ماك سان سانت روبين إيف جاك سي هان هو مينغ يانغ وانغ رايت سيم جين لال موهان بونغ يمنى عقبة منهل حجازي معتوق سعدي عليا سنان مالك جميل جميلة لطيف لطيفة يزيد خليل غالب رائد عزيزة كريمة ساجد حامد سامي ساهر شاكر ناجي منير نعيم سالم مجاهد مساعد فائز فائزة فاتن فريد فريدة كامل كوثر مثنى منال نوال رزق رفيق زهرة سلوى سماح شاكر صلاح عامر عزت حميد زاهر مؤيد هلال همام نهى هادي راشد زايد سلطان صباح راشد سعد جورجيا صوفي',
)

/** A family's name made from a place or tribe: العبيدي. */
export const NISBA = /^ال[\u0621-\u064a]{2,}ي$/

/** A family's name without the article, which is often an adjective too: بري, مغربي. */
export const NISBA_BARE = /^(?!ال)[\u0621-\u064a]{2,}ي$/

/** What kings of one name are told apart by: محمد السادس. */
export const REGNAL: ReadonlySet<string> = foldedWords(
  'الأول الأولى الثاني الثانية الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الأكبر',
)

/** A noun behind a preposition, or an accusative: بتاريخ, كمقدم, عرضا. */
export const CLITIC_OR_ADVERB = /^[بكلف][\u0621-\u064a]{3,}$|^[\u0621-\u064a]{3,}ا$/

/** Second halves of first names: سيف الدين, نصر الله. */
export const FAITH = /^ال(?:دين|له|رحمن|اسلام|حق)$/

/** Endings that Arabic words hardly have, so that a word nothing explains is taken for a foreign name. */
export const STRANGE =
  /(?:وف|وفا|سكي|سكايا|يتش|شتاين|برغ|بيرغ|نكو|سون|يفا|ايف|شفيلي|اوس|يس|نيا|ليا|ريا|دو|يو|يير|وا|ينو|يني|تش|نز|يلي)$|^(?:تش|شت|سك|كري|فري|بري|غري|تري)/

/** Ties and definite bodies with the clitics that may stand before them: one look-up tells whether a word may open a name. */
export const OPENERS: ReadonlySet<string> = new Set(
  [...TIES, ...DEFINITE_BODIES].flatMap(word => [
    word,
    `و${word}`,
    `ب${word}`,
    `ل${word.replace(/^ا/, '')}`,
  ]),
)

/** Bodies that mostly have a name of their own: بنك غولدمان ساكس. */
export const NAMED_BODIES: ReadonlySet<string> = foldedWords(
  'بنك شركة نادي مصرف صحيفة جريدة موقع جامعة مجلة قناة فضائية شبكة حركة حزب تنظيم جماعة مجموعة فريق مؤسسة مدرسة إذاعة بلدية غرفة بورصة مستشفى',
)

/** Kinds that are left out of the name where it is a name of its own: صحيفة الغارديان is الغارديان. */
export const HEADS_APART: ReadonlySet<string> = foldedWords(
  'صحيفة مجلة موقع قناة فضائية شبكة تنظيم حركة نادي فريق',
)

/** Definite adjectives that stand in the names of bodies, beside those in -ي. */
export const ADJECTIVES: ReadonlySet<string> = foldedWords(
  'المصدرة المنتجة المعارضة المقاتلة المانحة الموازية الناشئة العام العامة العليا الأعلى المتحدة المتحد المشتركة المشترك المستقلة المستقل الموحدة الموحد الكبرى المسلحة الدائمة الدائم الحرة الحر الخاصة الديمقراطية الثورية الشاملة المفتوحة المقدسة الأحمر الأبيض الأخضر الأسود الأزرق الحمراء البيضاء الخضراء السوداء الزرقاء الأول الثاني الأولى المساهمة القابضة المحدودة الكريم الشريف المركزية التأسيسية',
)

/** Definite words after a kind of body that say which one is meant, not what it is called. */
export const NO_BODY: ReadonlySet<string> = foldedWords(
  'الإمارة البلاد الإلكتروني الإلكترونية الرسمي الرئيسي الرئيسية الإعلامي الإعلامية الخاصة الخاص المتعلقة المتعلق المختصة المختص المعنية المعني الحالية السابقة السابق اللاحقة المذكورة المذكور الجديدة الجديد القادمة المقبلة الماضية الأخيرة التي الذي الذين اللتين اللذين نفسها نفسه ذاتها ذاته كلها كله إدارة إدارته إدارتها المدرب المسلسل المباراة اللاعب اللاعبين الفريق النادي الشركة المدينة المنطقة المدججة المسلحين المؤقت المرأة الرجل الأولاد السيارة اليوم الأمس جديدة جديد كبيرة كبير صغيرة إسلامي إسلامية عربية عربي عسكرية عسكري أمنية أمني سياسية سياسي خاصة مختلفة أخرى آخر واحدة واحد دولية دولي محلية محلي حكومية حكومي أهلية الرئيس الوزير المدير الأمير الملك',
)

/** What a body may be for, behind ل, before what is definite: لحقوق الإنسان. */
export const PURPOSES: ReadonlySet<string> = foldedWords(
  'كفاءة نفط غاز كهرباء مياه طيران سكك سياحة حديد بترول معادن تأمين بناء صيانة اتصالات إحصاء ذوي كبار طب زراعة ري صيد خطوط حوار سلام عدالة انتخابات قضاء تعدين فضاء طاقة حقوق شؤون شئون تطوير تنمية مكافحة رعاية دعم حماية تحرير إعادة إدارة تنظيم كرة كأس صناعة تجارة نقل توزيع موانئ مجلس دول رجال علماء أبحاث دراسات تعليم خدمات ضمان مراقبة محاربة مساعدة إغاثة تنسيق تشغيل تسويق إنتاج نشر طباعة أمن سلامة صحة بحوث استثمار تمويل أسواق هيئة جامعة وزارة محافظة',
)

/** Events and jobs among the kinds of bodies, and words that are more often something else than a body. */
export const NO_KIND: ReadonlySet<string> = foldedWords('كأس بطولة دوري مهرجان برنامج مكتب')

/** Kinds that mostly are something else (a movement of trade, a group of people): only a name of its own makes them a body. */
export const LOOSE_KINDS: ReadonlySet<string> = foldedWords(
  'قيادة مصلحة حركة مجموعة جماعة فريق تنظيم شبكة موقع دار مدرسة فرقة الحركة المجموعة المكتب الفريق',
)

/** Kinds of places that are a part of the name: نهر دجلة, قاعدة العند; not مدينة, محافظة. */
export const KINDS_IN_NAMES: ReadonlySet<string> = foldedWords(
  'ملعب استاد مسجد نهر جبل جبال شارع حقل قاعدة بحر خليج وادي متحف محطة مطار ميناء جسر ميدان معبر سجن مخيم بحيرة مضيق صحراء سهل حديقة هضبة واحة قلعة برج شلالات قرية',
)

/** مركز الملك سلمان: a body called after somebody. */
export const ROYAL = /^ال(?:ملك|امير|شيخ|امام|اميره|ملكه|رئيس)$/
