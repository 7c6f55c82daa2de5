import type { Scenario } from '../scenario.ts'

/** What nature and the sea do. */
export const disasters: readonly Scenario[] = [
  {
    id: 'earthquake',
    reach: 'world',
    flash: true,
    cities: ['izmir', 'agadir', 'antofagasta', 'sendai', 'jakarta', 'athens'],
    figures: {
      magnitude: { first: [54, 66], decimals: 1, bare: true },
      injured: { first: [8, 24], growth: [1.6, 2.6] },
      families: { first: [120, 400], step: 10, growth: [1.3, 1.8] },
    },
    speakers: { expert: 'seismology-chief', rescuer: 'rescue-chief' },
    words: {
      ar: {
        headlines: [
          'زلزال بقوة {magnitude} درجات يهز {city} ويصيب {injured#people}',
          '{injured#injured} في زلزال ضرب {city.full}',
          'هزة أرضية قوية في {city} وإخلاء مبان قديمة',
          'مركز الرصد: زلزال {magnitude} درجات قرب {city} ولا تحذير من تسونامي',
          'سكان {city} يقضون ليلتهم في العراء بعد زلزال قوي',
        ],
        leads: [
          'ضرب زلزال بلغت قوته {magnitude} درجات على مقياس ريختر محيط {city.full} {weekday}، ما أسفر عن إصابة {injured#people} بجروح، بحسب حصيلة أولية.',
          'أعلنت السلطات في {country} إصابة {injured#people} إثر هزة أرضية قوية شعر بها سكان {city.full} والبلدات المجاورة.',
          '{rescuer.stated} {rescuer} بأن فرق الدفاع المدني انتشرت في أحياء {city.full} بعد زلزال بقوة {magnitude} درجات ألحق أضرارا بمبان قديمة.',
        ],
        details: [
          '{expert.noted} {expert} أن مركز الزلزال يقع على عمق عشرة كيلومترات وأن الهزات الارتدادية ستستمر أياما.',
          'غادرت {families#families} منازلها خشية الهزات الارتدادية، وفتحت المدارس أبوابها لإيواء الأهالي.',
          'انقطعت الكهرباء عن أجزاء من المدينة ثم عادت تدريجيا خلال ساعات.',
          'لم ترد تقارير عن أضرار في الميناء أو المطار، واستمرت حركة القطارات بسرعة مخفضة.',
        ],
        updates: [
          'ارتفاع عدد جرحى زلزال {city} إلى {injured#injured}',
          'زلزال {city}: {injured#injured} و{families#families} خارج منازلها',
          'فرق الإنقاذ تنهي مسح المباني المتضررة من زلزال {city}',
        ],
        updateLeads: [
          'ارتفعت حصيلة مصابي الزلزال الذي هز {city.full} إلى {injured#injured}، وفق ما {rescuer.announced} {rescuer} {weekday}.',
          'قالت السلطات إن {families#families} ما زالت خارج منازلها بعد زلزال {city.full}، وإن عدد المصابين بلغ {injured}.',
        ],
      },
      en: {
        headlines: [
          'Magnitude {magnitude} earthquake shakes {city}, {injured} hurt',
          'Strong quake hits {city.full}; {injured#injured}',
          'Old buildings evacuated as earthquake rattles {city}',
          '{city} quake sends thousands into the streets, no tsunami warning',
          'Earthquake near {city} injures {injured#people}, officials say',
        ],
        leads: [
          'A magnitude {magnitude} earthquake struck near {city.full} on {weekday}, injuring {injured#people}, according to a first count.',
          'At least {injured#people} were hurt when a strong earthquake shook {city.full} and nearby towns, authorities {country.in} said.',
          '{rescuer} said crews were checking old buildings in {city.full} after a tremor of magnitude {magnitude}.',
        ],
        details: [
          '{expert} said the tremor was ten kilometres deep and that aftershocks would last for days.',
          '{families#families} left their homes for fear of aftershocks, and schools were opened to shelter them.',
          'Power failed in parts of the city and came back within hours.',
          'No damage was reported at the port or the airport; trains ran at reduced speed.',
        ],
        updates: [
          'Number of injured in {city} earthquake rises to {injured}',
          '{city} earthquake: {injured#injured}, {families#families} out of their homes',
          'Rescuers finish search of buildings damaged by {city} quake',
        ],
        updateLeads: [
          'The number of people hurt in the earthquake that shook {city.full} has risen to {injured}, {rescuer} said on {weekday}.',
          'Authorities said {families#families} were still out of their homes after the {city.full} earthquake, with {injured#injured}.',
        ],
      },
      fr: {
        headlines: [
          'Un séisme de magnitude {magnitude} secoue {city} et fait {injured#injured}',
          'Tremblement de terre {city.in} : {injured#injured}',
          'Fort séisme {city.in}, des immeubles anciens évacués',
        ],
        leads: [
          'Un séisme de magnitude {magnitude} a frappé {weekday} la région {city.of} ({country}), faisant {injured#injured} selon un premier bilan.',
          'Les autorités ont fait état de {injured#injured} après la forte secousse ressentie {city.in} ({country}).',
        ],
        details: [
          'Selon {expert}, l’épicentre se situe à dix kilomètres de profondeur et les répliques dureront plusieurs jours.',
          '{families#families} ont quitté leur logement et les écoles ont été ouvertes pour les accueillir.',
          'L’électricité, coupée dans plusieurs quartiers, a été rétablie en quelques heures.',
        ],
        updates: [
          'Séisme {city.in} : le bilan monte à {injured#injured}',
          'Séisme {city.in} : {families#families} hors de leur logement',
        ],
        updateLeads: [
          'Le bilan du séisme qui a secoué {city} ({country}) s’élève à {injured#injured}, a annoncé {rescuer} {weekday}.',
        ],
      },
      ru: {
        headlines: [
          'Землетрясение магнитудой {magnitude} произошло {city.in}, есть пострадавшие',
          'Сильное землетрясение {city.in}: {injured#injured}',
          'Жителей старых домов эвакуируют после землетрясения {city.in}',
        ],
        leads: [
          'Землетрясение магнитудой {magnitude} произошло {weekday} {city.in} ({country}), по предварительным данным, {injured#injured}.',
          'Власти сообщили о пострадавших после сильных подземных толчков {city.in} ({country}): {injured#injured}.',
        ],
        details: [
          '{expert} {expert.noted}, что очаг находился на глубине десяти километров и повторные толчки продлятся несколько дней.',
          'Свои дома покинули {families#families}, для них открыты школы.',
          'Электроснабжение в городе восстановили через несколько часов.',
        ],
        updates: [
          'Число пострадавших при землетрясении {city.in} выросло: {injured#injured}',
          'Землетрясение {city.in}: {families#families} остались без крова',
        ],
        updateLeads: [
          'Число пострадавших при землетрясении {city.in} ({country}) выросло, {rescuer.told} {rescuer}: {injured#injured}.',
        ],
      },
      zh: {
        headlines: [
          '{city.full}发生{magnitude}级地震，{injured#injured}',
          '{city}强震致{injured#injured}，老旧建筑疏散',
          '{city}附近发生{magnitude}级地震，未发布海啸预警',
        ],
        leads: [
          '{weekday}，{city.full}附近发生{magnitude}级地震，初步统计{injured#injured}。',
          '{rescuer}表示，{city.full}发生强烈地震后，救援人员正在排查老旧建筑，目前{injured#injured}。',
        ],
        details: [
          '{expert}称，震源深度十公里，余震将持续数日。',
          '{families#families}因担心余震离开住所，学校开放供居民避险。',
          '部分城区一度停电，数小时后陆续恢复。',
        ],
        updates: ['{city}地震伤者增至{injured}人', '{city}地震：{families#families}仍在户外避险'],
        updateLeads: ['{rescuer}{weekday}通报，{city.full}地震受伤人数已升至{injured}人。'],
      },
    },
  },
  {
    id: 'flood',
    reach: 'region',
    cities: ['khartoum', 'wuhan', 'mombasa', 'seville', 'basra', 'jeddah'],
    figures: {
      evacuated: { first: [800, 2600], step: 100, growth: [1.5, 2.2] },
      schools: { first: [12, 40], growth: [1.1, 1.4] },
    },
    speakers: { forecaster: 'forecaster', governor: 'governor' },
    words: {
      ar: {
        headlines: [
          'سيول جارفة تجتاح {city} وإجلاء {evacuated#people}',
          'إجلاء {evacuated#people} بعد فيضانات في {city}',
          'أمطار غزيرة تغرق أحياء في {city} وتعلق الدراسة',
          'الأرصاد: ذروة السيول في {city} خلال ساعات',
        ],
        leads: [
          'أجلت السلطات {evacuated#people} من أحياء منخفضة في {city.full} بعد أمطار غزيرة تسببت {weekday} في سيول جارفة.',
          'غمرت المياه شوارع رئيسة في {city.full}، ونقلت فرق الإغاثة {evacuated#people} إلى مراكز إيواء مؤقتة.',
        ],
        details: [
          '{forecaster.warned} {forecaster} من أمطار إضافية قبل أن تنحسر الحالة الجوية.',
          'أُغلقت {schools#schools} في المناطق المتضررة حتى إشعار آخر.',
          '{governor.promised} {governor} بتعويض أصحاب المحال والمزارع المتضررة.',
        ],
        updates: [
          'عدد من تم إجلاؤهم من سيول {city} يرتفع إلى {evacuated}',
          'المياه تنحسر في {city} وبقاء {schools#schools} مغلقة',
        ],
        updateLeads: [
          'ارتفع عدد الذين أجلتهم فرق الإغاثة من أحياء {city.full} إلى {evacuated#people}، في وقت بدأت المياه بالانحسار.',
        ],
      },
      en: {
        headlines: [
          'Flash floods sweep {city}, {evacuated} people evacuated',
          'Thousands leave homes as heavy rain floods {city}',
          'Schools shut in {city} after streets turn into rivers',
          'Flood peak expected within hours in {city.full}',
        ],
        leads: [
          'Authorities moved {evacuated#people} out of low-lying districts of {city.full} on {weekday} after heavy rain caused flash floods.',
          'Water covered main roads in {city.full} and relief teams took {evacuated#people} to temporary shelters.',
        ],
        details: [
          '{forecaster} warned of more rain before the weather eases.',
          '{schools#schools} in the affected districts are closed until further notice.',
          '{governor} promised compensation to shop owners and farmers.',
        ],
        updates: [
          'Evacuations from {city} floods rise to {evacuated}',
          'Water recedes in {city}, {schools#schools} still closed',
        ],
        updateLeads: [
          'The number of people evacuated from flooded districts of {city.full} rose to {evacuated} as the water began to recede.',
        ],
      },
      fr: {
        headlines: [
          'Inondations {city.in} : {evacuated#people} évacuées',
          'Pluies torrentielles {city.in}, des quartiers sous les eaux',
          'Crue attendue {city.in} dans les prochaines heures',
        ],
        leads: [
          'Les autorités ont évacué {evacuated#people} des quartiers bas {city.of} ({country}) après de fortes pluies {weekday}.',
          'Plusieurs axes étaient sous les eaux {city.in} ({country}) et {evacuated#people} ont été mises à l’abri.',
        ],
        details: [
          '{forecaster} annonce de nouvelles pluies avant une accalmie.',
          '{schools#schools} restent fermées jusqu’à nouvel ordre.',
          '{governor} promet d’indemniser commerçants et agriculteurs.',
        ],
        updates: [
          'Inondations {city.in} : {evacuated#people} évacuées au total',
          'Décrue {city.in}, {schools#schools} encore fermées',
        ],
        updateLeads: [
          'Le nombre de personnes évacuées des quartiers inondés {city.of} ({country}) atteint {evacuated}, alors que la décrue s’amorce.',
        ],
      },
      ru: {
        headlines: [
          'Наводнение {city.in}: эвакуированы {evacuated#people}',
          'Ливни затопили районы {city.of}, школы закрыты',
          'Пик паводка {city.in} ожидается в ближайшие часы',
        ],
        leads: [
          'После сильных дождей {weekday} власти эвакуировали {evacuated#people} из низменных районов {city.of} ({country}).',
          'Главные улицы {city.of} ({country}) ушли под воду, во временные пункты доставлены {evacuated#people}.',
        ],
        details: [
          '{forecaster} {forecaster.warned} о новых дождях.',
          'До особого распоряжения закрыты {schools#schools}.',
          '{governor} {governor.promised} помощь торговцам и фермерам.',
        ],
        updates: [
          'Наводнение {city.in}: число эвакуированных выросло до {evacuated}',
          'Вода {city.in} уходит, закрыты ещё {schools#schools}',
        ],
        updateLeads: [
          'Число эвакуированных из затопленных районов {city.of} ({country}) выросло до {evacuated}, вода начала отступать.',
        ],
      },
      zh: {
        headlines: [
          '{city}暴发山洪，{evacuated#people}转移',
          '强降雨致{city}多处街区被淹，学校停课',
          '{city.full}洪峰预计数小时内到达',
        ],
        leads: [
          '{weekday}，{city.full}强降雨引发山洪，当局将低洼地区{evacuated#people}转移安置。',
          '{city.full}主要道路被淹，救援队将{evacuated#people}送往临时安置点。',
        ],
        details: [
          '{forecaster}提醒，天气好转前仍有降雨。',
          '受灾地区{schools#schools}停课，恢复时间另行通知。',
          '{governor}承诺补偿受损商户和农户。',
        ],
        updates: ['{city}洪灾转移人数增至{evacuated}', '{city}洪水消退，仍有{schools#schools}停课'],
        updateLeads: ['{city.full}受淹地区转移人数升至{evacuated}，洪水开始消退。'],
      },
    },
  },
  {
    id: 'ferry',
    reach: 'world',
    flash: true,
    cities: ['mombasa', 'naples', 'istanbul', 'alexandria', 'veracruz'],
    figures: {
      aboard: { first: [120, 340], step: 10 },
      rescued: { first: [60, 100], growth: [1.2, 1.4] },
    },
    speakers: { director: 'port-director', minister: 'transport-minister' },
    words: {
      ar: {
        headlines: [
          'عبارة تجنح قبالة {city} وعلى متنها {aboard#people}',
          'إنقاذ {rescued#people} من عبارة جانحة قبالة سواحل {city}',
          'سباق مع الوقت لإجلاء ركاب عبارة علقت قرب {city}',
          'خفر السواحل: لا خسائر في جنوح عبارة ركاب أمام {city}',
        ],
        leads: [
          'جنحت عبارة تقل {aboard#people} قبالة سواحل {city.full} {weekday}، وتمكنت زوارق الإنقاذ من إجلاء {rescued#people} حتى الآن.',
          '{director.announced} {director} أن {rescued#people} نُقلوا إلى البر من عبارة ركاب علقت على صخور قبالة {city.full}.',
        ],
        details: [
          'كانت العبارة في رحلة قصيرة حين فقدت قوة الدفع بسبب عطل في المحرك.',
          '{minister.called} {minister} إلى فتح تحقيق في أسباب الحادث.',
          'قال ركاب إن الطاقم وزع سترات النجاة بسرعة وإن البحر كان هادئا.',
        ],
        updates: [
          'إجلاء {rescued#people} من عبارة {city} والعملية في ختامها',
          'تحقيق في جنوح عبارة {city} بعد إنقاذ ركابها',
        ],
        updateLeads: [
          'ارتفع عدد من أنقذتهم الزوارق من العبارة الجانحة قبالة {city.full} إلى {rescued#people}، وفق إدارة الميناء.',
        ],
      },
      en: {
        headlines: [
          'Ferry with {aboard} aboard runs aground off {city}',
          '{rescued} rescued from stranded ferry off {city}',
          'Lifeboats race to bring passengers off ferry stuck near {city}',
          'Coast guard: no injuries as passenger ferry grounds off {city}',
        ],
        leads: [
          'A ferry carrying {aboard#people} ran aground off {city.full} on {weekday} and lifeboats have taken off {rescued} of them so far.',
          '{director} said {rescued#people} were ashore after a passenger ferry stuck on rocks off {city.full}.',
        ],
        details: [
          'The ferry was on a short crossing when an engine fault left it without power.',
          '{minister} called for an inquiry into the cause.',
          'Passengers said the crew handed out life jackets quickly and the sea was calm.',
        ],
        updates: [
          '{rescued} now off {city} ferry as rescue nears its end',
          'Inquiry opens into {city} ferry grounding after passengers rescued',
        ],
        updateLeads: [
          'Lifeboats have now taken {rescued#people} off the ferry aground near {city.full}, the port said.',
        ],
      },
      fr: {
        headlines: [
          'Un ferry avec {aboard#people} à bord s’échoue au large {city.of}',
          '{rescued#people} secourues sur un ferry échoué près {city.of}',
          'Course contre la montre pour évacuer un ferry bloqué au large {city.of}',
        ],
        leads: [
          'Un ferry transportant {aboard#people} s’est échoué {weekday} au large {city.of} ({country}) ; {rescued} ont déjà été secourues.',
          'Selon {director}, {rescued#people} ont été ramenées à terre après l’échouement d’un ferry près {city.of} ({country}).',
        ],
        details: [
          'Le navire effectuait une courte traversée lorsqu’une panne de moteur l’a privé de propulsion.',
          '{minister} a demandé l’ouverture d’une enquête.',
          'La mer était calme et l’équipage a vite distribué les gilets.',
        ],
        updates: [
          'Ferry échoué près {city.of} : {rescued#people} à terre',
          'Enquête ouverte après l’échouement d’un ferry au large {city.of}',
        ],
        updateLeads: [
          'Les secours ont désormais évacué {rescued#people} du ferry échoué au large {city.of} ({country}).',
        ],
      },
      ru: {
        headlines: [
          'Паром с пассажирами сел на мель у {city.of}, на борту {aboard#people}',
          'С севшего на мель парома у {city.of} спасены {rescued#people}',
          'У берегов {city.of} эвакуируют пассажиров парома',
        ],
        leads: [
          'Паром, на борту которого {aboard#people}, сел на мель у берегов {city.of} ({country}) {weekday}; спасены {rescued#people}.',
          '{director} {director.told}, что на берег доставлены {rescued#people} с парома, застрявшего у {city.of} ({country}).',
        ],
        details: [
          'Паром потерял ход из-за неисправности двигателя.',
          '{minister} {minister.called} начать расследование.',
          'Море было спокойным, экипаж быстро раздал жилеты.',
        ],
        updates: [
          'С парома у {city.of} сняты уже {rescued#people}',
          'Начато расследование посадки парома на мель у {city.of}',
        ],
        updateLeads: [
          'Спасатели сняли с парома у берегов {city.of} ({country}) уже {rescued#people}.',
        ],
      },
      zh: {
        headlines: [
          '载{aboard}人渡轮在{city}海域搁浅',
          '{city}搁浅渡轮已救出{rescued#people}',
          '救援船赶赴{city}近海转移渡轮乘客',
        ],
        leads: [
          '{weekday}，一艘载有{aboard#people}的渡轮在{city.full}近海搁浅，救援艇已救出{rescued#people}。',
          '{director}表示，触礁渡轮上的{rescued#people}已转移上岸，事发{city.full}近海。',
        ],
        details: [
          '渡轮在短途航行中因发动机故障失去动力。',
          '{minister}要求调查事故原因。',
          '乘客说船员迅速分发救生衣，海面平静。',
        ],
        updates: ['{city}渡轮已有{rescued#people}获救，救援接近尾声', '{city}渡轮搁浅事故展开调查'],
        updateLeads: ['港口方面称，{city.full}近海搁浅渡轮上已有{rescued#people}获救。'],
      },
    },
  },
]
