/** Vehicles, roads, ships and journeys; see the columns of `tables.ts`. */
export const TRANSPORT = `
brake | brake | فرامل مكابح | frein freinage | frenos | freios frenagem | Bremse Notbremsung Vollbremsung | тормоз | zavora zaviranje | fren freni | ترمز
tyre | puncture | إطار | pneu pneus crevaison | neumático pinchazo | pneu pneus | Reifen Reifenpanne Reifenplatzer | шина покрышки | pnevmatika pnevmatike guma gume | lastik | لاستیک تایر
engine | | محرك | moteur | motor | | Motor Triebwerk | двигатель мотор | motorji | | موتور
wheel | wheel | عجلة | roue | volante | | Lenkrad | колесо | kolesa volan | tekerlek direksiyon |
speeding | overspeeding | السرعة متهور | vitesse excès | | | Tempolimit Raser Geschwindigkeit Temposünder | скорость превышение | hitrost hitrosti | hız sürat | سرعت
seatbelt | seatbelt airbag | أكياس | airbag ceinture | airbag airbags cinturón | airbag airbags cinto | Airbag Gurtpflicht Sicherheitsgurt | ремень подушка | airbag | kemeri | کمربند ایربگ
licenceplate | numberplate | | immatriculation plaques | matrícula | placas emplacamento | Kennzeichen Nummernschild | номерные госномер | tablica registrska | plaka plakası plakalı | پلاک
drivinglicence | licence license | رخصة | permis | licencia | habilitação CNH | Führerschein Lizenz | удостоверение лицензия | licenca | ehliyet lisans ruhsat | گواهینامه
parking | carpark | | parking stationnement | aparcamiento | estacionamento | Parkplatz Parkhaus | парковка | parkirišče | otopark otoparkı | پارکینگ
garage | garage | كراج مرآب | garage | garaje | garagem garagens | Garage Tiefgarage Werkstatt | гараж | garaža | garaj | گاراژ
roadtoll | tollbooth | | péage | peaje | pedágio portagem portagens | Maut Mautgebühr Vignette | | cestnina vinjeta | | عوارضی
turbulence | turbulence | مطبات | turbulence | turbulencia | turbulência | Turbulenz | турбулентность | turbulenca | türbülans türbülansa | تلاطم
parachute | parachute parachutist skydiver paraglider | مظلة مظليين باراشوت | parachute parapente | paracaídas parapente | paraquedas parapente | Fallschirm Fallschirmspringer Gleitschirm Gleitschirmflieger | парашют парашютист параплан | padalo | paraşüt paraşütçü | چتر چترباز پاراگلایدر
glider | glider ultralight | | planeur | planeador ultraligero | planador ultraleve | Segelflugzeug Segelflieger Ultraleichtflugzeug Kleinflugzeug | планер легкомоторный | ultralahko | planör | گلایدر
cablecar | funicular gondola chairlift | تلفريك | téléphérique funiculaire télécabine télésiège | teleférico funicular telesilla | teleférico funicular bondinho | Seilbahn Standseilbahn Gondel Sessellift | фуникулер канатная подъемник | žičnica vzpenjača gondola | teleferik füniküler | تله‌کابین
escalator | | | escalator | escaleras | escadas | | | stopnice | merdiven | پله‌برقی پله
bulldozer | bulldozer digger | جرافة حفارة بلدوزر | bulldozer bulldozers pelleteuse | excavadora bulldozer topadora | escavadeira escavadora retroescavadora | Bagger Bulldozer Planierraupe | бульдозер экскаватор | bager buldožer bagri | buldozer kepçe ekskavatör | بولدوزر
tractor | tractor | جرار | tracteur | tractor | trator | Traktor Schlepper | трактор тракторист | traktor traktorist | traktör | تراکتور
van | van minivan pickup | بيكاب | camionnette fourgonnette fourgon | furgoneta | caminhonete carrinha furgão picape | Transporter Lieferwagen Kleinbus Kleintransporter | фургон микроавтобус пикап | kombi kombija dostavnik | | وانت
caravan | caravan motorhome campervan campsite | كرفان كرفانات تخييم | caravane camping | caravana camping autocaravana | campismo trailer | Wohnmobil Wohnwagen Camping Campingplatz Camper | кемпинг автодом трейлер | kamp avtodom prikolica kampi kampiranje | karavan çadırı | کمپینگ
limousine | limousine limo motorcade | موكب مواكب | limousine cortège | limusina | limusine | Limousine Autokorso | лимузин кортеж эскорт | limuzina | limuzin konvoyu | اسکورت
barge | barge | | péniche barge chaland | barcaza gabarra | barcaça | Frachtkahn Lastkahn Binnenschiff | баржа | barka | mavna | بارج دوبه
lifeboat | lifeboat lifejacket raft | طوافة عوامات | radeau rafting | balsas salvavidas | jangada | Rettungsboot Rettungsweste Floß Seenotretter | шлюпка плот рафтинг спасательный | rešilni rafting | sal rafting |
aground | aground | جنوح جانحة | échouage | encalla varado | encalha | gestrandet Havarie havariert strandet | мель севший | nasedla nasedel nasede | karaya oturdu |
crew | crew crewman crewmen seafarer mariners | طاقم طواقم | équipage | tripulación marineros | tripulação marinheiros | Crew Seeleute Matrosen Besatzungsmitglied | экипаж моряки матрос | posadka posadke | mürettebat denizciler gemici | خدمه ملوان ملوانان
lighthouse | lighthouse | فنار | | faro | farol | Leuchtturm | маяк | svetilnik | | فانوس
gps | gps | | gps | gps | gps | GPS Navigation Navi Satellitennavigation | gps навигация глонасс | gps | gps navigasyon | جی‌پی‌اس
hangar | hangar | حظيرة هنغار | hangar | hangar hangares | hangar | Hangar | ангар | hangar | hangar | آشیانه
charter | charter | | charter affrété charters | chárter fletado | fretado fretamento charter | Charterflug Chartermaschine | чартер чартерный | čarter | charter | چارتر چارتری
roundabout | roundabout intersection junction crossroads | دوار مفترق | intersection carrefour | rotonda cruce intersección glorieta | rotunda cruzamento rotatória | Kreuzung Kreisverkehr Kreisel Straßenkreuzung | перекресток перекрестке | krožišče | kavşak | چهارراه تقاطع
detour | detour rerouted diverted | تحويلة | déviation détourné dérouté | desvío desvían | | Umleitung umgeleitet | объезд перенаправлен | obvoz preusmeritev preusmerjen | güzergah yönlendirildi | انحرافی
pothole | pothole asphalt paving resurfacing | أسفلت تعبيد سفلتة | asphalte goudron bitume | bache asfalto | buraco asfalto | Schlagloch Asphalt | асфальт яма ямы | asfalt luknje | asfalt çukur asfaltlama | آسفالت چاله
trafficlight | | | | semáforo | semáforo | Ampeln | светофор | semafor | |
carriage | wagon | مقطورة | wagon | vagón | vagão vagões | Waggon Güterzug | вагон | vagon | vagon | واگن
towing | tow tugboat tug | قاطرة | remorqueur remorquage remorqué | remolcador remolque | reboque rebocador | Abschleppwagen abgeschleppt Schlepperboot | буксир эвакуатор буксировка | vlačilec vleka | römorkör çekici | یدک‌کش
hybrid | hybrid | هجينة | hybride | híbrido | híbrido | Hybrid Hybridauto | гибрид гибридный | hibrid | hibrit | هیبرید هیبریدی
autopilot | autopilot | | autopilote | | | Autopilot | автопилот | avtopilot | otopilot |
airshow | airshow aerobatic airfield | استعراض | aérodrome | aeródromo | aeródromo acrobacia acrobática | Flugschau Flugplatz Kunstflug | авиашоу аэродром аэродрома авиасалон | | |
`
