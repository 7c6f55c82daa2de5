/** Disasters, weather, climate, animals and the land; see the columns of `tables.ts`. */
export const NATURE = `
disaster | disaster disasters catastrophe | كارثة كوارث | catastrophe désastre | desastre catástrofe | desastre catástrofe | Katastrophe Naturkatastrophe | бедствие стихийное | katastrofa | felaket afet | فاجعه بلایای
tsunami | tsunami | تسونامي | tsunami | tsunami maremoto | tsunami | Tsunami | цунами | cunami | tsunami | سونامی
aftershock | aftershock aftershocks | ارتدادية | répliques | réplicas | réplicas | Nachbeben | афтершок афтершоки | | artçı | پس‌لرزه
epicentre | epicentre epicenter | | épicentre | epicentro | epicentro | Epizentrum | эпицентр | epicenter žarišče | | کانون‌زلزله
survivor | survivor survivors survive survived survives | ناجين ناج ناجي ناجون نجاة ينجو نجا | survivant survivants rescapé rescapés survit | superviviente supervivientes sobreviviente sobrevivientes | sobrevivente sobreviventes sobrevive | Überlebende überlebt überleben | выживший выжившие выжил выжили | preživeli preživel | kurtulan | بازمانده بازماندگان
rain | rain rains rainfall downpour rainy | أمطار مطر ماطرة هطول | pluie pluies pluvieux | lluvia lluvias aguacero | chuva chuvas | Regen Starkregen Regenfälle | дождь дожди ливень ливни осадки | dež deževje padavine | yağmur yağış yağışı | باران بارندگی بارش
snow | snow snowfall blizzard snowstorm snowy | ثلوج ثلج ثلجية | neige neiges blizzard | nieve | neve nevasca | Schnee Schneefall Schneesturm | снег снегопад снегопады метель | sneg sneženje snežni | tipi | برف کولاک
ice | icy frozen frost freezing | جليد صقيع جليدي | glace gel verglas | hielo helada heladas | gelo geada | Eis Frost Glatteis | лед мороз морозы гололед | led poledica zmrzal | buz buzlanma | یخ یخبندان
glacier | glacier glaciers iceberg | | glacier glaciers iceberg | glaciar glaciares iceberg | glaciar geleira geleiras iceberg | Gletscher Eisberg | ледник ледники айсберг | ledenik ledeniki | buzul buzullar | یخچال
cold | cold chill coldest | برد برودة | froid froide | frío fría | frio fria | Kälte kalt Kältewelle | холод холода похолодание | mraz | soğuk soğuklar | سرما سرد
hail | hailstorm hailstones | | grêle grêlons | granizo granizada | granizo | Hagel | | toča | dolu | تگرگ
fog | fog smog haze | ضباب | brouillard | niebla esmog | neblina nevoeiro | Nebel Smog | туман смог | megla smog | sis | مه‌آلود
wind | wind winds gusts gale gales | رياح | | viento vientos ráfagas | vento ventos rajadas | Wind Böen Winde | ветер порывы ветра | sunki | rüzgar rüzgarlar | باد وزش تندباد
lightning | lightning thunderstorm thunderstorms thunder | صاعقة صواعق رعدية | foudre orage orages | rayo relámpago | raio raios trovoada | Blitz Gewitter | молния молнии гроза грозы | | yıldırım | صاعقه رعدوبرق
tornado | tornado tornadoes twister | | tornade tornades | tornado tornados | tornado tornados | Tornado | торнадо смерч | tornado | hortum | گردباد
hurricane | hurricane hurricanes typhoon cyclone typhoons cyclones | إعصار أعاصير | ouragan typhon cyclone | huracán tifón ciclón huracanes | furacão tufão ciclone | Hurrikan Taifun Zyklon | ураган тайфун циклон | orkan tajfun ciklon | kasırga tayfun | طوفان توفان
dust | dust sandstorm sandstorms | غبار رملية ترابية | poussière sable | polvo arena | poeira areia | Sandsturm Staub | пыль песчаная | prah peščeni | toz kum | گردوغبار ریزگرد ریزگردها
drought | drought droughts | جفاف | sécheresse | sequía sequías | seca estiagem | Dürre Trockenheit | засуха засухи | suša suše | kuraklık | خشکسالی
heat | heat hot heatwave heatwaves | حر موجة | chaleur canicule canicules caniculaire | calor ola | calor onda | Hitzewelle Hitzewellen Hitze | жара жары | vročina vročinski | sıcak | گرما گرمای
temperature | temperature temperatures degrees thermometer | حرارة | température températures | temperatura temperaturas | temperatura temperaturas | Temperatur Temperaturen | температура температуры | temperatura temperature | sıcaklık sıcaklıklar | دما دمای
weather | weather forecast forecasters meteorological | طقس أرصاد جوية | météo météorologique | meteorológico pronóstico meteorología | meteorologia meteorológico | Wetter Wetterdienst | погода погоды синоптик синоптики метео | vreme vremenska | hava meteoroloji | هواشناسی آب‌وهوا
fire | fire fires blaze blazes ablaze wildfire wildfires bushfire bushfires inferno | حريق حرائق نيران نار التهمت تلتهم لهب ألسنة | incendie incendies feu feux brasier embrasé | incendio incendios fuego llamas calcinado arde arden | incêndio incêndios fogo queimada queimadas chamas carbonizado | Brand Brände Feuer Flammen brennt Waldbrand Waldbrände Flammenmeer Vollbrand Großbrand ausgebrannt niedergebrannt | пожар пожары огонь загорелся пламя возгорание сгорел полыхает | požar požari ogenj gori zagorelo pogorel plameni | yangın yangını yangınlar alevler yanarak | آتش آتش‌سوزی حریق شعله شعله‌ور
firefighter | firefighter firefighters | إطفاء إطفائي | pompier pompiers | bombero bomberos | bombeiro bombeiros | Feuerwehr Feuerwehrmann Feuerwehrleute Feuerwehreinsatz | пожарный пожарные пожарных | gasilec gasilci gasilcev | itfaiye itfaiyeci | آتش‌نشان آتش‌نشانی آتش‌نشانان
flood | flood floods flooding flooded floodwaters inundated | فيضان فيضانات سيول سيل | inondation inondations crue crues | inundación inundaciones | inundação inundações enchente enchentes | Hochwasser Überschwemmung Überschwemmungen Überflutung Flut | наводнение наводнения паводок паводки | poplava poplave poplavah | sel taşkın seller | سیل سیلاب
avalanche | avalanche avalanches | | avalanche avalanches | alud avalancha | avalanche | Lawine Lawinen | лавина лавины | | çığ | بهمن
landslide | landslide landslides mudslide mudslides | انزلاق | glissement | deslizamiento deslave corrimiento | deslizamento | Erdrutsch Schlammlawine | оползень оползни | plaz plazovi | heyelan | رانش
drown | drown drowns drowned drowning | غرق غرقى يغرق | noyé noyade noyés noyades | ahogado ahogados ahoga | afogado afogados afogamento | ertrunken ertrinkt ertrinken | утонул утонули утонувший | utonil utopil utonila utopitev | boğuldu boğulma | غرق غرق‌شدن
climate | climate warming greenhouse | مناخ مناخي | climat climatique réchauffement | clima climático climática | clima climático climática aquecimento | Klima Klimawandel Erderwärmung Klimaschutz | климат климата климатический потепление | podnebje podnebne | iklim | اقلیم اقلیمی
emission | emission emissions carbon co2 | انبعاثات كربون الكربونية | émissions carbone co2 | emisiones co2 | emissões carbono co2 | Emissionen CO2 Treibhausgase | выбросы углерод углеродный | emisije izpusti ogljik | emisyon karbon | کربن
environment | environment environmental environmentalists ecological ecology | بيئة بيئي | environnement écologie écologique | medioambiente ambiental ecología | ambiente ambiental ecologia | Umwelt Umweltschützer Umweltschutz | экология экологический эколог экологи | okolje okoljski | çevre çevreci | محیط‌زیست زیست‌محیطی
pollution | pollution polluted pollutants contamination | تلوث | pollution | contaminación polución | poluição | Verschmutzung | загрязнение загрязнения | onesnaženje onesnaženost | kirlilik kirliliği | آلودگی
plastic | plastic plastics microplastics | بلاستيك بلاستيكية | plastique plastiques | plástico plásticos | plástico plásticos | Plastik Kunststoff Mikroplastik | пластик пластика | plastika plastike | plastik | پلاستیک
waste | garbage rubbish landfill sewage trash | نفايات قمامة | déchets poubelles | basura residuos | lixo resíduos | Müll Abfall Abwasser | мусор отходы свалка | odpadki smeti | çöp atık | زباله پسماند فاضلاب
recycle | recycle recycling recycled | | recyclage recyclé | reciclaje reciclar reciclado | reciclagem reciclar | Recycling recycelt | переработка | recikliranje reciklaža | | بازیافت
spill | spill spills | تسرب | déversement | derrame vertido | vazamento derrame | Leck ausgelaufen | разлив | izlitje razlitje | sızıntı sızdı |
forest | forest forests deforestation rainforest | غابات غابة | forêt forêts déforestation | bosque bosques deforestación selva | floresta florestas desmatamento | Wald Wälder Regenwald Abholzung | лес леса лесной | gozd gozdovi | orman ormanlar | جنگل جنگل‌ها
tree | tree trees | شجرة أشجار | arbre arbres | árbol árboles | árvore árvores | Baum Bäume | дерево деревья | drevo drevesa | ağaç ağaçlar | درخت درختان
mountain | mountain mountains peak everest | جبل جبال | montagne montagnes | montaña montañas | montanha montanhas | Berg Berge Gebirge Alpen | гора горы горах | gora gore planina | dağ dağlar | کوه کوهستان
cave | cave caves cavern | كهف مغارة | grotte grottes | cueva cuevas caverna | caverna gruta | Höhle Höhlen | пещера пещеры | jama jame | mağara | غار
river | river rivers | نهر | fleuve rivière fleuves | ríos | rios | Fluss Flüsse | река реки реке | reka reke | nehir nehri ırmak | رودخانه
lake | lake lakes | بحيرة بحيرات | lac lacs | lago lagos laguna | lago lagoa | Stausee | озеро озера | jezero jezera | | دریاچه
sea | sea seas maritime | بحر بحار | maritime | marítimo | marítimo | Meer Meere | море морской | morje morski | | دریا دریای
ocean | ocean oceans pacific atlantic | محيط محيطات الهادئ الأطلسي | océan océans pacifique atlantique | océano océanos atlántico | oceano oceanos pacífico atlântico | Ozean Ozeane Pazifik Atlantik | океан океана | ocean oceani | okyanus pasifik atlantik | اقیانوس
island | island islands islet | جزيرة جزر | île îles | isla islas | ilha ilhas | Insel Inseln | остров острова | otok otoki | adası | جزیره جزایر
beach | beach beaches | شاطئ شواطئ | plage plages | playa playas | praia praias | Strand Strände | пляж пляжи | plaža plaže | plaj sahil | ساحل
coast | coast coastal coastline | سواحل ساحل ساحلي | côte côtes côtier | costa costas litoral | costa litoral | Küste Küsten | побережье берег прибрежный | obala | kıyı | ساحلی
desert | desert | صحراء صحراوي | désert | desierto | deserto | Wüste | пустыня пустыне | puščava | çöl | بیابان کویر
arctic | arctic polar antarctica antarctic | قطبي القطب | arctique antarctique polaire | ártico antártida antártica polar | ártico antártida polar | Arktis Antarktis Polar | арктика антарктида арктический полярный | arktika antarktika | arktik antarktika kutup | قطب قطبی جنوبگان
dam | dam dams reservoir | سد سدود | | embalse | barragem represa | Staudamm Talsperre | плотина плотины водохранилище | jez | baraj barajı | سد
water | water waters drinking | مياه ماء | eau eaux | agua aguas | água águas | Wasser Trinkwasser | вода воды водоснабжение | voda vode | suyu | آب
animal | animal animals wildlife zoo | حيوان حيوانات برية | animal animaux zoo faune | animal animales fauna zoológico | animal animais fauna zoológico | Tier Tiere Zoo | животное животные зоопарк | žival živali živalski | hayvan hayvanlar | حیوان حیوانات
dog | dog dogs puppy | كلب كلاب | chien chiens | perro perros | cão cachorro cães cachorros | Hund Hunde | собака собаки пес | pes psi | köpek köpekler | سگ سگ‌ها
cat | cat cats kitten | قطة قطط | chat chats | gato gatos | gato gatos | Katze Katzen | кошка кошки | mačka mačke | kedi kediler | گربه
horse | horse horses equine | حصان خيل خيول | cheval chevaux | caballo caballos | cavalo cavalos | Pferd Pferde | лошадь лошади | konj konji | | اسب اسب‌ها
cow | cow cows cattle bull bulls livestock | بقرة أبقار ماشية | vache vaches bétail taureau | vaca vacas toro toros | vaca vacas gado touro | Kuh Kühe Rinder Vieh | корова коровы скот | krava krave govedo | inek sığır | گاو دام دامداران
sheep | sheep lamb lambs goat goats | خروف أغنام أضاحي ماعز | mouton moutons brebis chèvre | oveja ovejas cordero | ovelha ovelhas cabra | Schaf Schafe Ziege | овца овцы | ovca ovce | kurbanlık | گوسفند
camel | camel camels | هجن | chameau dromadaire | camello camellos | camelo | Kamel Kamele | верблюд | kamela | deve | شتر
pig | pig pigs swine hog | خنزير خنازير | porc porcs cochon | cerdo cerdos porcina | porco porcos suína | Schwein Schweine Schweinepest | свинья свиньи | prašič svinja prašičja | | خوک
shark | shark sharks | قرش القروش | requin requins | tiburón tiburones | tubarão tubarões | Hai Haie | акула акулы | | köpekbalığı | کوسه
bear | | دب | ours | oso osa osos | urso | Bär Bären | медведь медведи | medved medvedka | ayı | خرس
lion | lion lions tiger tigers leopard | نمر | lion tigre léopard | león leones tigre | leão leões tigre | Löwe Löwen Tiger | тигр | lev tiger | aslan kaplan | ببر پلنگ
wolf | wolf wolves | ذئب ذئاب | loup loups | lobo lobos | lobo lobos | Wolf Wölfe | волк волки | volk volkovi | kurt | گرگ
elephant | elephant elephants | فيل فيلة | éléphant éléphants | elefante elefantes | elefante elefantes | Elefant Elefanten | слон слоны | slon sloni | fil | فیل
monkey | monkey monkeys gorilla chimpanzee chimpanzees | قرد قرود | singe singes | simio | macaco macacos | Affe Affen | обезьяна обезьяны | opica opice opičje | maymun | میمون
snake | snake snakes python crocodile crocodiles alligator | أفعى ثعبان تمساح | serpent crocodile | serpiente cocodrilo caimán | crocodilo jacaré | Schlange Krokodil | змея змеи крокодил | kača krokodil | yılan timsah | مار تمساح
bird | bird birds avian poultry | طيور | oiseau oiseaux aviaire volaille | pájaro aves aviar | pássaro aves aviária | Vogel Vögel Vogelgrippe Geflügel | птица птицы птичий | ptica ptice ptičja perutnina | kuş kuşlar | پرنده پرندگان
chicken | chicken chickens | دجاج | poulet poulets | pollo pollos | frango galinha | Huhn Hühner | курица | piščanec kokoš kokoši | tavuk | مرغ
whale | whale whales dolphin dolphins | حوت حيتان دلافين | baleine baleines dauphin | ballena ballenas delfín delfines | golfinho | Wal Wale Delfin | кит киты дельфин | kit kiti delfin | yunus | نهنگ دلفین
bee | bee bees insect insects wasp mosquito mosquitoes | نحل حشرات بعوض | abeille abeilles insectes moustique moustiques | abeja abejas insectos mosquito | abelha abelhas insetos mosquito | Biene Bienen Insekten Mücken | пчела пчелы насекомые комар комары | čebela čebele žuželke komar | arı böcek sivrisinek | زنبور حشرات پشه
locust | locust locusts | جراد | criquets sauterelles | langosta langostas | gafanhoto gafanhotos | Heuschrecken | саранча | kobilice | çekirge | ملخ
species | species extinct extinction endangered biodiversity | انقراض مهددة | extinction biodiversité | especie especies extinción biodiversidad | espécie espécies extinção biodiversidade | Artensterben Artenschutz Artenvielfalt ausgestorben | вымирание исчезающий | izumrtje ogrožene vrste | nesli | انقراض
dinosaur | dinosaur dinosaurs fossil fossils | ديناصور ديناصورات أحفورة أحافير | dinosaure dinosaures fossile fossiles | dinosaurio dinosaurios fósil fósiles | dinossauro dinossauros fóssil fósseis | Dinosaurier Fossil Fossilien | динозавр динозавры | dinozaver dinozavri fosil | dinozor fosil | دایناسور فسیل
hunt | hunting poaching poachers | | chasse braconnage | cazador cazadores furtivos | caçador caçadores caça | Jagd Jäger Wilderer | охота охотник охотники браконьер | lov | avcı avlanma | شکارچی شکار
flower | flower flowers garden gardens gardener | زهور حديقة حدائق | fleur fleurs jardin jardins | flor flores jardín jardines | flor flores jardim jardins | Blume Blumen Garten Gärten | цветы цветок сад сады | roža rože cvet vrt vrtovi | çiçek bahçe | باغ
sun | eclipse sunlight | كسوف خسوف | soleil éclipse | eclipse | eclipse | Sonne Sonnenfinsternis | солнце затмение | sonce | tutulma tutulması | خورشید خورشیدگرفتگی کسوف
poison | toxic | سام سامة | intoxication toxique toxiques | intoxicación tóxico | intoxicação tóxico | Gift giftig | яд отравился отравили ядовитый | strup strupen | zehir zehirli | سمی مسموم
radiation | radiation radioactive | إشعاع إشعاعي | radiation radioactif radioactive | radiación radiactivo radiactiva | radiação radioativo radioativa | Strahlung radioaktiv | радиация радиоактивный излучение | sevanje radioaktiven | radyasyon radyoaktif | تشعشع رادیواکتیو
rockfall | boulder sinkhole quarry | | éboulement éboulements | | | Felssturz Bergsturz | обвал камнепад | podor | |
`
