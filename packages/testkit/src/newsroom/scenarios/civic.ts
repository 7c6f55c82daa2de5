import type { Scenario } from '../scenario.ts'

/** What governments, workers and builders do. */
export const civic: readonly Scenario[] = [
  {
    id: 'ministers-meet',
    reach: 'world',
    cities: ['baghdad', 'muscat', 'ankara', 'cairo', 'athens', 'nairobi'],
    otherCities: ['riyadh', 'tunis', 'singapore', 'berlin', 'amman', 'jakarta'],
    figures: { hours: { first: [3, 6], bare: true } },
    speakers: { host: 'foreign-minister', envoy: 'envoy' },
    words: {
      ar: {
        headlines: [
          'مباحثات في {city} بين وزيري خارجية {country} و{otherCountry}',
          'وزير خارجية {otherCountry} في {city} لبحث أمن الملاحة',
          '{country} و{otherCountry} تتفقان على لجنة مشتركة للملاحة والتجارة',
          'لقاء مغلق في {city} يجمع {country} و{otherCountry}',
        ],
        leads: [
          'عقد وزيرا خارجية {country} و{otherCountry} {weekday} جولة مباحثات في {city} تناولت أمن الملاحة والتبادل التجاري.',
          'تناول لقاء جمع {host} ووزير خارجية {otherCountry} في {city} إنشاء لجنة مشتركة للملاحة، واستمر {hours#hours}.',
        ],
        details: [
          '{host.stated} {host.person} بأن الجانبين اتفقا على اجتماع ثان قبل نهاية العام.',
          'رحب {envoy} باللقاء ووصفه بأنه خطوة عملية.',
          'ولم يصدر الطرفان بيانا مشتركا عقب الجلسة المغلقة.',
        ],
        updates: [
          '{country} و{otherCountry} توقعان مذكرة تفاهم بعد مباحثات {city}',
          'بيان مشترك في ختام مباحثات {city} يعلن لجنة للملاحة',
        ],
        updateLeads: [
          'اختتمت {country} و{otherCountry} مباحثات {city} بتوقيع مذكرة تفاهم تنشئ لجنة مشتركة للملاحة والتجارة.',
        ],
      },
      en: {
        headlines: [
          'Foreign ministers of {country} and {otherCountry} hold talks in {city}',
          '{country} and {otherCountry} agree on joint shipping commission',
          'Closed-door meeting in {city} brings {country} and {otherCountry} together',
          '{otherCountry} minister in {city} for talks on safe shipping',
        ],
        leads: [
          'The foreign ministers of {country} and {otherCountry} met in {city} on {weekday} to discuss shipping and trade.',
          '{host} and the minister’s counterpart from {otherCountry} talked for {hours} hours in {city} about a joint shipping commission.',
        ],
        details: [
          '{host.person} said a second meeting would be held before the end of the year.',
          '{envoy} welcomed the meeting as a practical step.',
          'No joint statement was issued after the closed session.',
        ],
        updates: [
          '{country} and {otherCountry} sign memorandum after {city} talks',
          'Joint statement ends {city} talks with new shipping commission',
        ],
        updateLeads: [
          '{country} and {otherCountry} ended talks in {city} by signing a memorandum that sets up a joint shipping commission.',
        ],
      },
      fr: {
        headlines: [
          '{country} et {otherCountry} : les chefs de la diplomatie se rencontrent {city.in}',
          'Navigation : {country} et {otherCountry} créent une commission commune',
          'Rencontre à huis clos {city.in} entre {country} et {otherCountry}',
        ],
        leads: [
          'Les ministres des Affaires étrangères {country.of} et {otherCountry.of} se sont entretenus {weekday} {city.in} de navigation et de commerce.',
          '{host} a reçu pendant {hours} heures son homologue {otherCountry.of} pour parler d’une commission de navigation.',
        ],
        details: [
          'Une deuxième rencontre est prévue avant la fin de l’année, selon {host.person}.',
          '{envoy} a salué une étape concrète.',
          'Aucun communiqué commun n’a suivi la séance.',
        ],
        updates: [
          '{country} et {otherCountry} signent un mémorandum {city.in}',
          'Les entretiens {city.of} s’achèvent sur une commission commune',
        ],
        updateLeads: [
          'Les entretiens {city.of} se sont conclus par la signature d’un mémorandum entre {country.the} et {otherCountry.the}.',
        ],
      },
      ru: {
        headlines: [
          'Главы МИД {country.of} и {otherCountry.of} провели переговоры {city.in}',
          '{country} и {otherCountry} создадут комиссию по судоходству',
          'Закрытая встреча {city.in}: {country} и {otherCountry}',
        ],
        leads: [
          'Министры иностранных дел {country.of} и {otherCountry.of} {weekday} обсудили {city.in} судоходство и торговлю.',
          '{host} и глава МИД {otherCountry.of} {hours#hours} обсуждали создание комиссии по судоходству.',
        ],
        details: [
          'Вторая встреча пройдёт до конца года, {host.noted} {host.person}.',
          '{envoy} {envoy.stated}, что это практический шаг.',
          'Совместного заявления после закрытой встречи не было.',
        ],
        updates: [
          '{country} и {otherCountry} подписали меморандум по итогам переговоров {city.in}',
          'Переговоры {city.in} завершились созданием комиссии',
        ],
        updateLeads: [
          '{country} и {otherCountry} завершили переговоры {city.in} подписанием меморандума о комиссии по судоходству.',
        ],
      },
      zh: {
        headlines: [
          '{country}与{otherCountry}外长在{city}会谈',
          '{country}和{otherCountry}同意成立航运联合委员会',
          '{city}闭门会晤：{country}与{otherCountry}讨论航运安全',
        ],
        leads: [
          '{weekday}，{country}与{otherCountry}外长在{city}举行会谈，讨论航运与贸易。',
          '{host}与{otherCountry}外长在{city}会谈{hours}小时，商讨成立航运联合委员会。',
        ],
        details: [
          '{host.person}表示，年底前将举行第二次会晤。',
          '{envoy}对会晤表示欢迎。',
          '闭门会议后双方未发表联合声明。',
        ],
        updates: [
          '{city}会谈后{country}与{otherCountry}签署谅解备忘录',
          '{city}会谈落幕，双方宣布成立航运委员会',
        ],
        updateLeads: ['{country}与{otherCountry}在{city}签署谅解备忘录，宣布成立航运联合委员会。'],
      },
    },
  },
  {
    id: 'rail-strike',
    reach: 'region',
    cities: ['lyon', 'hamburg', 'manchester', 'tunis', 'naples', 'mumbai'],
    figures: {
      workers: { first: [1200, 4200], step: 100, growth: [1.1, 1.4] },
      trains: { first: [60, 180], step: 10 },
    },
    speakers: { leader: 'union-leader', minister: 'transport-minister' },
    words: {
      ar: {
        headlines: [
          'إضراب عمال السكك الحديدية يشل حركة القطارات في {city}',
          '{workers#workers} يضربون عن العمل في سكك {city} مطالبين برفع الأجور',
          'إلغاء {trains} رحلة قطار في {city} بسبب إضراب',
          'نقابة السكك في {city}: الإضراب مستمر حتى تلبية المطالب',
        ],
        leads: [
          'توقفت معظم القطارات في {city.full} {weekday} مع بدء إضراب يشارك فيه {workers#workers} للمطالبة بتحسين الأجور.',
          'ألغت شركة السكك الحديدية {trains} رحلة من {city.full} وإليها بعد فشل محادثات الأجور مع النقابة.',
        ],
        details: [
          '{leader.stated} {leader} بأن العمال لن يعودوا قبل عرض مكتوب.',
          '{minister.called} {minister} الطرفين إلى استئناف التفاوض.',
          'واصطف مئات الركاب أمام محطات الحافلات بحثا عن بديل.',
        ],
        updates: [
          'اتفاق مبدئي ينهي إضراب قطارات {city}',
          'إضراب سكك {city} يتسع إلى {workers#workers}',
        ],
        updateLeads: [
          'توصلت نقابة السكك الحديدية في {city.full} إلى اتفاق مبدئي مع الشركة يعيد القطارات إلى العمل صباح الغد.',
        ],
      },
      en: {
        headlines: [
          'Rail strike brings {city} trains to a halt',
          '{workers#workers} walk out on {city} railway over pay',
          '{trains} trains cancelled in {city} as strike begins',
          '{city} rail union says strike will go on until demands are met',
        ],
        leads: [
          'Most trains in {city.full} stopped on {weekday} as {workers#workers} went on strike for better pay.',
          'The railway cancelled {trains} trains to and from {city.full} after pay talks with the union failed.',
        ],
        details: [
          '{leader} said staff would not return without a written offer.',
          '{minister} called on both sides to resume talks.',
          'Hundreds of passengers queued at bus stations for another way home.',
        ],
        updates: [
          'Tentative deal ends {city} rail strike',
          '{city} rail strike widens to {workers#workers}',
        ],
        updateLeads: [
          'The rail union in {city.full} reached a tentative agreement with the company that will bring trains back tomorrow morning.',
        ],
      },
      fr: {
        headlines: [
          'Grève des cheminots {city.in} : trafic à l’arrêt',
          '{workers#workers} en grève sur le rail {city.in}',
          '{trains} trains supprimés {city.in} à cause d’une grève',
        ],
        leads: [
          'La plupart des trains étaient à l’arrêt {weekday} {city.in} ({country}), où {workers#workers} réclament une hausse des salaires.',
          'La compagnie a supprimé {trains} trains au départ {city.of} ({country}) après l’échec des discussions salariales.',
        ],
        details: [
          'Pas de reprise sans offre écrite, prévient {leader}.',
          '{minister} appelle à reprendre les discussions.',
          'Des centaines de voyageurs se sont tournés vers les autocars.',
        ],
        updates: [
          'Accord de principe : fin de la grève des trains {city.in}',
          'La grève du rail {city.in} s’étend à {workers#workers}',
        ],
        updateLeads: [
          'Le syndicat des cheminots {city.of} ({country}) a trouvé un accord de principe ; les trains reprendront demain matin.',
        ],
      },
      ru: {
        headlines: [
          'Забастовка железнодорожников остановила поезда {city.in}',
          'Бастуют железнодорожники {city.of}: {workers#workers}',
          'Отменены {trains} поездов {city.in} из-за забастовки',
        ],
        leads: [
          'Большинство поездов {city.in} ({country}) остановились {weekday}: забастовку за повышение зарплат начали {workers#workers}.',
          'Железная дорога отменила {trains} рейсов из {city.of} ({country}) после провала переговоров о зарплате.',
        ],
        details: [
          '{leader} {leader.stated}, что без письменного предложения работники не вернутся.',
          '{minister} {minister.called} возобновить переговоры.',
          'Сотни пассажиров ищут места в автобусах.',
        ],
        updates: [
          'Забастовка на железной дороге {city.of} прекращена',
          'Забастовка {city.in} расширилась: {workers#workers}',
        ],
        updateLeads: [
          'Профсоюз железнодорожников {city.of} ({country}) договорился с компанией, поезда пойдут завтра утром.',
        ],
      },
      zh: {
        headlines: [
          '铁路罢工致{city}列车停运',
          '{city}{workers#workers}罢工要求加薪',
          '{city}因罢工取消{trains}趟列车',
        ],
        leads: [
          '{weekday}，{city.full}{workers#workers}罢工要求加薪，大部分列车停运。',
          '劳资谈判破裂后，铁路公司取消{city.full}{trains}趟列车。',
        ],
        details: [
          '{leader}表示，没有书面方案不会复工。',
          '{minister}呼吁双方恢复谈判。',
          '数百名旅客在汽车站排队改乘。',
        ],
        updates: ['{city}铁路罢工达成初步协议', '{city}铁路罢工扩大至{workers#workers}'],
        updateLeads: ['{city.full}铁路工会与公司达成初步协议，列车明早恢复运行。'],
      },
    },
  },
  {
    id: 'port-opening',
    reach: 'region',
    cities: ['salalah', 'aqaba', 'agadir', 'dammam', 'vladivostok', 'sfax'],
    figures: {
      cost: { first: [300, 900], step: 10 },
      ships: { first: [20, 60], step: 5 },
    },
    speakers: { director: 'port-director', minister: 'transport-minister' },
    words: {
      ar: {
        headlines: [
          'افتتاح محطة حاويات جديدة في ميناء {city}',
          '{country} تفتتح رصيفا جديدا في {city} بكلفة {cost#millions}',
          'ميناء {city} يستقبل أولى السفن في محطته الجديدة',
          'محطة {city} الجديدة ترفع طاقة الميناء إلى {ships#ships} شهريا',
        ],
        leads: [
          'شهد ميناء {city.full} {weekday} افتتاح محطة حاويات جديدة بلغت كلفتها {cost#millions}، بحضور {minister}.',
          'بدأ ميناء {city.full} تشغيل محطة جديدة تتيح استقبال {ships#ships} شهريا، بحسب إدارة الميناء.',
        ],
        details: [
          '{director.noted} {director} أن المحطة توفر مئات فرص العمل.',
          'تعمل الرافعات الجديدة بالكهرباء وتدار عن بعد.',
          'وتستغرق رحلة الشاحنات من المحطة إلى الطريق الرئيس عشر دقائق.',
        ],
        updates: [
          'أول سفينة حاويات تغادر محطة {city} الجديدة',
          'ميناء {city}: المحطة الجديدة تعمل بكامل طاقتها',
        ],
        updateLeads: [
          'غادرت أول سفينة حاويات محطة {city.full} الجديدة بعد يوم من افتتاحها، وفق ما {director.announced} {director}.',
        ],
      },
      en: {
        headlines: [
          'New container terminal opens at {city} port',
          '{country} opens {cost#millions} quay in {city}',
          'First ships dock at new {city} terminal',
          '{city} terminal lifts port to {ships#ships} a month',
        ],
        leads: [
          '{minister} opened a new container terminal in {city.full} on {weekday}, built at a cost of {cost#millions}.',
          'The port of {city.full} has begun work at a terminal that can take {ships#ships} a month, its management said.',
        ],
        details: [
          '{director} said the terminal brings hundreds of jobs.',
          'The new cranes are electric and run by remote control.',
          'Trucks reach the main road in ten minutes.',
        ],
        updates: [
          'First container ship leaves new {city} terminal',
          '{city} port says new terminal is at full capacity',
        ],
        updateLeads: [
          'The first container ship has left the new terminal in {city.full}, a day after it opened, {director} said.',
        ],
      },
      fr: {
        headlines: [
          'Un nouveau terminal à conteneurs ouvre {city.in}',
          '{country} : un quai à {cost#millions} inauguré {city.in}',
          'Premiers navires au nouveau terminal {city.of}',
        ],
        leads: [
          '{minister} a inauguré {weekday} {city.in} ({country}) un terminal à conteneurs d’un coût de {cost#millions}.',
          'Le port {city.of} ({country}) met en service un terminal capable d’accueillir {ships#ships} par mois.',
        ],
        details: [
          'Des centaines d’emplois sont attendus, selon {director}.',
          'Les grues électriques sont pilotées à distance.',
          'Les camions rejoignent la route en dix minutes.',
        ],
        updates: [
          'Premier départ de porte-conteneurs au terminal {city.of}',
          'Port {city.of} : le terminal tourne à plein',
        ],
        updateLeads: [
          'Le premier porte-conteneurs a quitté le nouveau terminal {city.of} ({country}), au lendemain de son ouverture.',
        ],
      },
      ru: {
        headlines: [
          'Новый контейнерный терминал открыли {city.in}',
          '{country} открывает причал {city.in} за {cost#millions}',
          'Первые суда пришли к новому терминалу {city.in}',
        ],
        leads: [
          'Новый контейнерный терминал стоимостью {cost#millions} открылся {weekday} {city.in} ({country}).',
          'Порт {city.of} ({country}) запустил терминал, способный принимать {ships#ships} в месяц.',
        ],
        details: [
          '{director} {director.noted}, что терминал даст сотни рабочих мест.',
          'Новые краны работают на электричестве и управляются дистанционно.',
          'Грузовики выезжают на трассу за десять минут.',
        ],
        updates: [
          'Первый контейнеровоз покинул новый терминал {city.in}',
          'Терминал {city.in} вышел на полную мощность',
        ],
        updateLeads: [
          'Первый контейнеровоз покинул новый терминал {city.in} ({country}) через день после открытия.',
        ],
      },
      zh: {
        headlines: [
          '{city}港新集装箱码头启用',
          '{country}在{city}启用造价{cost#millions}的新码头',
          '首批船舶停靠{city}新码头',
        ],
        leads: [
          '{weekday}，{minister}为{city.full}新集装箱码头揭幕，工程造价{cost#millions}。',
          '{city.full}港新码头投入使用，每月可接纳{ships#ships}。',
        ],
        details: [
          '{director}称，码头将带来数百个就业岗位。',
          '新起重机由电力驱动并远程操控。',
          '卡车十分钟即可驶上主干道。',
        ],
        updates: ['首艘集装箱船驶离{city}新码头', '{city}港新码头满负荷运行'],
        updateLeads: ['{director}表示，新码头启用次日，首艘集装箱船驶离{city.full}。'],
      },
    },
  },
]
