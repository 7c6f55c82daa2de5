/** Animals of the wild, the farm and the house, and what befalls them; see the columns of `tables.ts`. */
export const FAUNA = `
rabbit | rabbit hare | أرنب أرانب | lapin lièvre | conejo liebre | coelho lebre | Kaninchen Hase Osterhase | кролик заяц зайцы | zajec zajci kunec | tavşan | خرگوش
rodent | rodent rat mouse mice hamster | فئران جرذ قوارض | rongeur souris hamster | ratón roedor ratas | rato roedor ratazana | Ratte Nagetiere Hamster Mäuse | крыса грызуны мышь | miši podgana glodavci | fare sıçan | موش جوندگان
fox | | ثعلب ثعالب | renard | zorro | raposa | Fuchs Füchse | лиса лисица | lisjak | tilki | روباه
deer | deer stag elk moose reindeer | غزال غزلان أيل | cerf chevreuil élan | ciervo reno alce | veado cervo alce rena | Hirsch Reh Elch Rentier | олень косуля | jelen srna srnjad los | geyik ceylan | گوزن آهو غزال
boar | boar | | sanglier | jabalí | javali | Wildschwein | кабан | merjasec | | گراز
squirrel | squirrel | سنجاب | écureuil | ardilla | esquilo | Eichhörnchen | белка | veverica | sincap | سنجاب
bat | | خفاش خفافيش | | murciélago | morcego | Fledermaus | летучая | netopir | yarasa yarasalar | خفاش
hedgehog | hedgehog porcupine | قنفذ | hérisson hérissons | erizo puercoespín | ouriço | Igel Stachelschwein | еж ежи дикобраз | ježi | kirpi | جوجه‌تیغی خارپشت
otter | otter beaver | قندس | loutre castor | nutria castor | lontra castor | Otter Biber Fischotter | выдра бобр | vidra bober bobri | samuru kunduz | سمور
walrus | walrus | فقمة | phoque morse otarie | morsa | morsa | Robbe Walross Seehund | морж тюлень | mrož tjulenj tjulnji | mors fok |
penguin | penguin | بطريق بطاريق | manchot pingouin | pingüino | pinguim pinguins | Pinguin | пингвин | pingvin | penguen | پنگوئن
panda | panda | باندا | panda | panda | panda | Panda Pandas Pandabär | панда | panda | panda pandalar | پاندا
koala | koala kangaroo wombat | كوالا كنغر كنغارو | koala kangourou kangourous | koala canguro | coala canguru | Koala Koalas Känguru Kängurus | коала кенгуру коалы | koala koale kenguru kengurujev | koala kanguru | کوالا کانگورو
giraffe | giraffe zebra | زرافة | girafe zèbre | jirafa cebra | girafa zebra | Giraffe Zebra Zebras | жираф зебра | žirafa zebra | zürafa zebra | زرافه گورخر
rhino | rhino rhinoceros hippo hippopotamus | كركدن | rhinocéros hippopotame | rinoceronte hipopótamo hipopótamos | rinoceronte hipopótamo hipopótamos | Nashorn Nilpferd Flusspferd | носорог бегемот | nosorog povodni | gergedan | کرگدن
jaguar | puma cougar cheetah lynx panther | فهود | puma guépard lynx panthère | puma guepardo lince | puma guepardo lince | Puma Luchs Gepard Luchse Panther | рысь пума гепард пантера | ris puma gepard risi | çita vaşak | یوزپلنگ یوز
hyena | hyena jackal coyote dingo | ضبع ضباع | hyène chacal coyote dingo | hiena chacal coyote | hiena chacal coiote | Hyäne Schakal Kojote Dingo Goldschakal | гиена шакал шакалы койот | hijena šakal | sırtlan çakal | کفتار شغال
turtle | turtle tortoise | سلحفاة سلاحف | tortue | tortuga | tartaruga | Schildkröte | черепаха черепах | želva želve želv | kaplumbağa caretta kaplumbağalar | لاک‌پشت
lizard | lizard iguana gecko | سحالي | lézard iguane | lagarto iguana | lagarto iguana | Eidechse Echse Leguan Waran | ящерица варан игуана | kuščar legvan | kertenkele iguana | مارمولک
frog | frog toad | ضفدع ضفادع | grenouille crapaud | rana sapo | rã | Frosch Kröte | лягушка жаба | žaba žabe krastača | kurbağa kurbağalar | قورباغه
spider | spider scorpion tarantula | عنكبوت عقرب عناكب عقارب | araignée scorpion | araña alacrán escorpión tarántula | aranha escorpião escorpiões | Spinne Skorpion Vogelspinne | паук скорпион тарантул | pajek pajki škorpijon | örümcek akrep | عنکبوت عقرب رتیل
ant | ants termite | نمل | fourmi termites | hormiga termitas | formiga cupins | Ameise Termiten | муравьи термиты | mravlja termiti | karınca karıncalar | مورچه موریانه
moth | moth caterpillar beetle ladybird | فراشة خنفساء | chenilles scarabée | oruga escarabajo polilla | besouro | Raupe Käfer Motte Borkenkäfer | бабочки жук гусеницы короед моль | metulji hrošč gosenica lubadar | tırtıl | شب‌پره
cockroach | cockroach bedbug lice louse flea | صراصير قمل براغيث صرصور | punaise cafard poux | chinches cucaracha piojos pulgas | percevejo piolho | Bettwanzen Wanzen Kakerlake Läuse Flöhe | клопы тараканы тараканов вши блохи | stenice ščurki uši bolhe | tahtakurusu hamamböceği pire | ساس سوسک شپش
parasite | ticks parasite worm maggots leech | قراد طفيلي طفيليات ديدان دودة | tique parasite | garrapata parásito gusano barrenador | carrapato parasita verme larvas | Zecke Parasit Würmer Maden | клещ паразит черви | klop klopi zajedavec paraziti črvi | kene keneler parazit kurtçuk | کنه انگل
jellyfish | jellyfish | قنديل قناديل | méduse | medusa | | Qualle | медуза | meduza | denizanası denizanaları |
octopus | octopus squid cuttlefish | أخطبوط حبار | pieuvre poulpe calamar calmar | pulpo calamar calamares | polvo | Oktopus Tintenfisch Krake Kalmar | осьминог кальмар | hobotnica ligenj | ahtapot kalamar mürekkepbalığı | اختاپوس هشت‌پا
shellfish | crab lobster shrimp prawn oyster mussels | روبيان جمبري سلطعون محار كركند | crabe homard crevette huître moules | cangrejo camarón ostra ostras langostino mejillones | caranguejo lagosta camarão camarões ostra ostras | Krabben Hummer Garnelen Austern Muscheln | краб омар креветки устрицы | rakovica jastog škampi ostrige školjke | yengeç ıstakoz karides midye istiridye | میگو خرچنگ صدف
salmon | salmon tuna sardines cod herring anchovy trout | تونة سردين | saumon thon sardines morue hareng | salmón atún sardina merluza anchoa | salmão atum sardinha bacalhau | Lachs Thunfisch Hering Kabeljau Sardinen Forelle Lachse | тунец сельдь треска форель икра | losos tuna sardele postrv | somon hamsi orkinos sardalya | سالمون ساردین
coral | coral reef | مرجان مرجانية شعاب | corail coraux récif corallien | coral arrecife | coral corais recife | Korallen Korallenriff Riff | коралл риф | korale greben koralni | mercan resif | مرجان مرجانی آبسنگ
eagle | falcon vulture osprey | نسر صقر صقور نسور | aigle faucon vautour rapace | águila halcón buitre cóndor | falcão urubu gavião abutre | Adler Falke Geier Seeadler Bussard | сокол стервятник орлы ястреб беркут | orel sokol jastreb orli | akbaba | عقاب شاهین کرکس قوش
owl | owl | | hibou chouette hiboux | búho lechuza | coruja | Eule Uhu | сова филин | sove | baykuş | جغد
parrot | parrot parakeet cockatoo macaw | ببغاء ببغاوات | perroquet perruche | loro cotorra guacamayo papagayo | papagaio arara | Papagei Kakadu Sittich | попугай какаду | papiga | papağan | طوطی
crow | crow raven magpie pigeon seagull gull | نورس نوارس | corbeau pigeon goéland mouette | cuervo paloma gaviota | corvo pombo gaivota | Krähe Rabe Taube Möwe | ворона голубь чайка | vrana vrane golob galeb | karga güvercin | کلاغ کبوتر
stork | stork swan flamingo pelican heron | لقلق بجع نحام فلامنغو | cigogne cygne flamants pélican | cigüeña cisne pelícano | cegonha cisne flamingos pelicano | Storch Schwan Flamingo Flamingos Pelikan | аист лебедь фламинго пеликан | štorklja labod flamingi pelikan | leylek kuğu flamingo pelikan | لک‌لک قو فلامینگو پلیکان
duck | duck goose geese ducklings | بط بطة إوز | canard oie | pato ganso oca | ganso marreco | Ente Gans Gänse Entenküken | утка гусь гуси | raca race gos gosi | ördek | اردک غاز
ostrich | ostrich peacock emu | نعام طاووس | autruche paon | avestruz avestruces | avestruz pavão | Pfau Emu Straußen | страус павлин | noj noji pav | devekuşu tavuskuşu | شترمرغ طاووس
donkey | donkey mule | حمار حمير بغل بغال أتان | âne mulet | burro asno mula | burro jumento | Esel Maultier Eseln | осел мул | osel osli oslica mula | eşek katır | الاغ قاطر
buffalo | buffalo bison | جاموس بيسون جواميس | buffle bison | búfalo bisonte | búfalo bisão | Büffel Bison Wisent | буйвол бизон зубр | bivol bizon | bizon mandalar bufalo | بوفالو گاومیش
veterinary | veterinary veterinarian | بيطري بيطريين | vétérinaire | veterinario | veterinário veterinária | Tierarzt Tierärztin Veterinär Tierklinik Veterinäramt | ветеринар ветеринарный | veterinar | veteriner | دامپزشک دامپزشکی
pet | pets stray kennel leash | أليف أليفة ضالة | fourrière | perrera callejeros | canil pet pets | Haustier Tierheim Streuner Tierschutz | питомец приют питомцы зоозащитники | zavetišče | evcil barınak sahipsiz | ولگرد
cull | cull slaughterhouse abattoir | نفوق نافق مسلخ مسالخ ذبائح | abattoir abattage dermatose équarrissage | matadero sacrificio sacrificados faenamiento | abatedouro matadouro frigorífico | Schlachthof Keulung gekeult Schlachtung | скотобойня падеж | klavnica zakol pogin | mezbaha itlaf kesimhane | کشتارگاه ذبح
rabies | rabies rabid | سعار | | | | Tollwut | бешенство | steklina | kuduz | هاری
animalbite | bite bitten mauled gored stung sting | عضة عض لدغة نهش عقر | morsure mordu piqûre | mordedura muerde mordido picadura cornada | mordida picada | Biss gebissen beißt Hundebiss Stich gestochen zerfleischt | укус искусал загрыз загрызли покусал растерзал | ugriz ugriznil raztrgal piki | ısırdı ısırık ısırması | گزش نیش گزیدگی
predator | predator | مفترس ضواري | prédateur | depredador | predador | Raubtier | хищник | plenilec zver zveri | yırtıcı | درنده
ivory | tusks | | ivoire | marfil colmillos | marfim | Elfenbein Stoßzähne | бивни слоновая бивень | slonovina okli | fildişi | عاج
circus | circus clown acrobat | سيرك بهلوان | cirque clown acrobate | circo payaso acróbata | circo palhaço | Zirkus Clown Akrobat | цирк клоун акробат цирковой | cirkus klovn cirkuški | sirk palyaço sirki akrobat | سیرک دلقک
aquarium | aquarium | أكواريوم | aquarium | acuario | aquário oceanário | Aquarium Aquarien Tierpark | аквариум океанариум | akvarij | akvaryum hayvanat | آکواریوم
safari | safari | محمية محميات | safari | safari | safári | Safari Nationalpark Naturschutzgebiet Wildpark | сафари заповедник нацпарк | safari | safari | سافاری
`
