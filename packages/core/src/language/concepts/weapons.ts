/** Arms and forces of war; see the columns of `tables.ts`. */
export const WEAPONS = `
machinegun | kalashnikov submachine firearm gunpoint | رشاش كلاشينكوف بنادق | kalachnikov mitrailleuse fusil | kalashnikov ametralladora fusil escopeta | fuzil fuzis metralhadora espingarda | Maschinengewehr Kalaschnikow Schrotflinte Sturmgewehr | автомат калашников пулемет ружье | puško kalašnikovka strojnica puške | tüfek kalaşnikof makineli | کلاشینکف مسلسل تفنگ
pistol | handgun revolver | مسدس | revolver | revólver | revólver | Schreckschusspistole Revolver | револьвер | pištola revolver | tabanca tabancası tabancayla | تپانچه کلت
sword | sword machete crossbow dagger | سيوف خنجر ساطور منجل | machette arbalète | espada machete puñal ballesta | espada facão punhal besta | Schwert Machete Dolch Armbrust Säbel | меч мачете кинжал арбалет | meč mačeta bodalo samostrel | kılıç pala hançer | شمشیر خنجر قمه
axe | hatchet | بلطة | hache | hachazos | machado machadada | Axt Beil | топор | sekira | balta baltayla | تبر
clusterbomb | phosphorus napalm | عنقودية فوسفور | phosphore napalm | racimo fósforo napalm | fragmentação fósforo napalm | Streubomben Streumunition Phosphor Napalm | кассетные фосфорные напалм | kasetne fosfor | misket fosfor | خوشه‌ای فسفری ناپالم
laser | laser | ليزر | | láser | | Laserwaffe Laserpointer | лазер лазерный | laser laserji | lazer | لیزر لیزری
radar | radar | رادار | radar | radar radares | radar | Radar Radaranlage | радар рлс радиолокационный | radar radarji | radar | رادار راداری
jamming | jamming | تشويش | brouillage brouillé | | | Störsender | глушение глушилки рэб | motilec motenje | karıştırıcı | پارازیت
minesweeper | minesweeper demining | كاسحة كسح | démineurs | dragaminas | desminagem | Minensucher Entminung | саперы тральщик | razminiranje deminiranje minolovec | mayınlı |
launcher | launcher himars mlrs | راجمة منصات هيمارس | himars lanceurs | lanzacohetes himars lanzadera lanzadores | lançador himars | Raketenwerfer Himars Abschussrampe | хаймарс himars рсзо | himars lanser | himars rampaları füzesavar fırlatıcı | پرتابگر هیمارس
defuse | defuse disposal detonated | تفكيك | désamorcé désamorçage neutralisation détonateur | desactivar detonador | desativada detonador | entschärft Entschärfung Bombenentschärfung Zünder Blindgänger | обезвредили детонатор обезврежен подрыв детонация | deaktiviranje onesposobili detonator | fünye patlatıldı | خنثی چاشنی
molotov | molotov firebomb incendiary | مولوتوف حارقة | molotov | molotov incendiaria | molotov incendiária | Molotowcocktail Brandsatz | коктейль зажигательная молотова | molotovka zažigalna | molotof | مولوتف کوکتل
rubberbullets | rubber | مطاطي | caoutchouc LBD | balines | borracha | Gummigeschosse | резиновые резина | gumijasti gumijaste | kauçuk | ساچمه
watercannon | cannon | خراطيم | canon | cañón hidrante | canhão canhões | Kanone | пушка | topovi | topu tomaları | آب‌پاش
taser | taser | | taser tasers | | taser | Taser Pfefferspray Elektroschocker | электрошокер шокер | taser elektrošoker | | شوکر
bulletproof | bulletproof vests | واق دروع | blindage | antibalas chaleco | | kugelsicher Schutzweste Panzerung | бронежилет броня | neprebojni jopič oklep | zırh yelek | زره ضدگلوله
helmet | helmet | خوذة | | casco | capacete | Helm Fahrradhelm Helmpflicht | шлем каска | čelada | kask kaskı |
fighterjet | f16 f35 rafale eurofighter gripen mig sukhoi | سوخوي رافال ميغ | mirage | eurofighter | gripen | Jagdflugzeug | штурмовик | lovca lovsko rafale | jet kaan | میگ سوخو
irondome | thaad s400 | قبة ثاد | dôme | | domo | Eisenkuppel Raketenabwehr | | | | گنبد
cruisemissile | tomahawk taurus atacms | كروز توماهوك مجنحة | tomahawk | tomahawk | tomahawk | Tomahawk Taurus | томагавк калибр искандер крылатая | tomahawk manevrirna | tomahawk | تاماهاوک
shahed | shahed geran lancet kamikaze | كاميكازي | shahed | shahed kamikaze | shahed kamikaze | Shahed Kamikaze Kamikazedrohne | шахед герань ланцет камикадзе | shahed kamikaze | şahed kamikaze |
defector | defect defector | انشقاق منشق | transfuge défection déserteur | desertor deserción | desertor deserção | Deserteur Überläufer Fahnenflucht | перебежчик дезертир дезертирство | prebežnik dezerter prebeg | |
militaryservice | | | conscrits | mili conscriptos | alistamento | Wehrdienst Bundeswehr Rekruten Musterung | военкомат срочник повестка | | askerlik bedelli | سربازی
parade | parade | | parade | desfile | desfile | Parade Militärparade Umzug Festumzug | парад | parada | geçit resmigeçit | رژه
brigade | brigade battalion regiment platoon | كتيبة كتائب فوج | brigade bataillon régiment | brigada batallón regimiento | batalhão regimento | Brigade Bataillon Regiment | бригада батальон полк | brigada bataljon polk | tugay tabur tugayı | تیپ گردان هنگ لشکر
infantry | infantry infantryman | | infanterie fantassins | infantería | infantaria | Infanterie Bodentruppen Bodenoffensive | пехота мотострелки | pehota | piyade piyadeler | پیاده‌نظام
paratroopers | paratrooper airborne | إنزال | paras | | | Fallschirmjäger | десантник вдв десант | desant | indirme | هوابرد
specialforces | commando swat | كوماندوز مارينز | commando commandos GIGN | marines | fuzileiros bope | Spezialkräfte Elitesoldaten KSK Sondereinsatzkommando Kommandosoldaten | спецназ морпехи | specialci komandosi marinci | komando | تکاور کماندو تکاوران
encircle | encircle | تطويق يطوق طوقت طوق | encerclé | | cerco | eingekesselt umzingelt Einkesselung umstellt | окружение окружены | obkolili obkoljen obkroženje | kuşattı kuşatması |
infiltrate | infiltrate intrusion incursion | تسلل متسلل | infiltration incursion intrusion | infiltración incursión | infiltração incursão | infiltriert Infiltration Eindringen eingedrungen Eindringlinge | проникновение проник проникли диверсионная дрг | vpad infiltracija vdrli vdrl | sızma sızan | نفوذ نفوذی
outpost | outpost | بؤرة | | | | Außenposten Vorposten | форпост заставы аванпост | postojanka | karakol | پاسگاه
prisonerswap | swap | تبادل مبادلة | échange | canje intercambio | troca intercâmbio | Gefangenenaustausch Austausch ausgetauscht | обмен обменяли | izmenjava izmenjali | takas | تبادل مبادله
liberate | liberate | تحرير تحررت يحرر حرر | | | | Befreiung befreit | освобождение | osvoboditev osvobodili osvobojeni | kurtuluş özgürleştirme | آزادسازی
crossfire | shrapnel crossfire ricochet | شظايا شظية طائشة | shrapnel | metralla | estilhaços | Splitter Granatsplitter Querschläger Kreuzfeuer | осколки осколок осколочные | šrapnel | şarapnel | ترکش
friendlyfire | misfire accidental | بالخطأ عرضي | accidentel involontaire | accidental | acidental | versehentlich | случайно ошибочно | pomotoma | yanlışlıkla kazara | اشتباهی تصادفی
shootdown | downed shootdown | إسقاط أسقطت يسقط أسقط تسقط | | derriba | abate | abgeschossen abschießen Abschuss | сбит сбили | sestrelili sestrelitev | düşürdü düşürüldü düşürülen |
fortification | fortify fortifications stronghold bastion | تحصينات معقل حصن معاقل | fortification bastion fortifié forteresse | bastión fortificación | bastião fortificação reduto | Festung Befestigung Hochburg Bastion | крепость укрепления оплот укрепрайон | trdnjava utrdba | tahkimat istihkam hisar | استحکامات دژ سنگر
doctrine | doctrine deterrence | ردع عقيدة | dissuasion doctrine | disuasión doctrina | dissuasão doutrina | Abschreckung Doktrin | сдерживание доктрина | odvračanje doktrina | caydırıcılık doktrin caydırıcı | بازدارندگی دکترین
retaliation | retaliate retaliatory reprisal revenge vengeance avenge | انتقام ثأر ينتقم | représailles riposte vengeance venger | represalia venganza venga | retaliação retalia vingança represália | Vergeltung Vergeltungsschlag Rache Gegenschlag rächt | возмездие ответный | maščevanje povračilni | misilleme intikam misillemesi | انتقام تلافی انتقام‌جویی
provocation | provoke provocation | استفزاز يستفز | provocation provoque | provocación | provocação | Provokation provoziert | провокация провоцирует | provokacija provocira | provokasyon kışkırtma kışkırttı | تحریک تحریک‌آمیز
hostility | hostilities | عدائية | hostilités | hostilidades | hostilidades | Feindseligkeiten feindlich | боевые враждебный вражеский | sovražnosti | düşmanlık düşmanca | خصومت خصمانه
enemy | enemy foe adversary | عدو أعداء | ennemi | enemigo | inimigo | Feind Erzfeind | враг противник | sovražnik | düşmanlar | دشمن دشمنان
navigation | | ملاحة | navigation | navegación | navegação | Schifffahrt Seefahrt | судоходство | plovba navigacija | seyrüsefer gemicilik | کشتیرانی ناوبری
`
