import type { People } from '../person.ts';

/** Heads of state and government, ministers and leaders of movements of the last years, most of them outside Europe, from the public record as generally known. */
export const RECENT: People = {
  'CAN GOV': `
carney; 2025-03-14/; M:Carney; М:Карни; М:Карні
ford-doug; 2018-06-29/; Doug Ford; Даг Форд; Даг Форд
joly f; 2021-10-26/2025-05-13; M:Joly; М:Жоли; М:Жалі
anand f; 2021-10-26/; Anita Anand; Анита Ананд; Аніта Ананд`,
  'USA GOV': `
lutnick; 2025-02-21/; H:Lutnick; Г:Латник; Г:Латнік
hegseth; 2025-01-25/; P:Hegseth; П:Хегсет; П:Хегсет
bessent; 2025-01-28/; S:Bessent; С:Бессент; С:Бесент
kellogg; 2025-01-20/; K:Kellogg; К:Келлог; К:Келаг
greer; 2025-02-27/; Jamieson Greer; Джеймисон Грир; Джэймісан Грыр`,
  'BLR OPP': `
tsikhanouski; ; S:Tsikhanouski|Tikhanovsky|Cichanouski; С:Тихановский; С:Ціханоўскі
latushka; ; P:Latushka|Latushko; П:Латушко; П:Латушка`,
  'BLR GOV': `
valfovich; 2021-01-25/; A:Valfovich|Volfovich; А:Вольфович; А:Вальфовіч`,
  'RUS MIL': `
yevkurov; 2019-07-08/; YJ:Yevkurov|Evkurov; Ю:Евкуров; Ю:Еўкураў`,
  'UKR GOV': `
sybiha; 2024-09-05/; A:Sybiha; А:Сибига; А:Сібіга
umerov; 2023-09-06/; R:Umerov; Р:Умеров; Р:Умераў
yermak; 2020-02-11/2025-11-28; A:Yermak; А:Ермак; А:Ярмак`,
  'LTU GOV': `
budrys; 2024-12-12/; K:Budrys; К:Будрис; К:Будрыс`,
  'LVA GOV': `
braze f; 2024-04-19/; B:Braže; Б:Браже; Б:Бражэ
spruds; 2023-09-15/; A:Sprūds; А:Спрудс; А:Спрудс`,
  'EST GOV': `
tsahkna; 2023-04-17/; M:Tsahkna; М:Цахкна; М:Цахкна
pevkur; 2022-07-18/; H:Pevkur; Х:Певкур; Х:Пеўкур
michal-kristen; 2024-07-23/; Kristen Michal; Кристен Михал; Крыстэн Міхал`,
  'FIN GOV': `
valtonen f; 2023-06-20/; E:Valtonen; Э:Валтонен; Э:Валтанен
hakkanen; 2023-06-20/; A:Häkkänen; А:Хяккянен; А:Хякянен`,
  'SWE GOV': `
stenergard f; 2024-09-10/; M:Stenergard; М:Стенергард; М:Стэнергард`,
  'NOR GOV': `
eide-espen; 2023-10-16/; Espen Barth Eide; Эспен Барт Эйде; Эспен Барт Эйдэ`,
  'POL GOV': `
kosiniak; 2023-12-13/; W:Kosiniak-Kamysz; В:Косиняк-Камыш; У:Касіняк-Камыш`,
  'DEU GOV': `
pistorius; 2023-01-19/; B:Pistorius; Б:Писториус; Б:Пісторыус
wadephul; 2025-05-06/; J:Wadephul; Й:Вадефуль; Ё:Вадэфуль`,
  'FRA GOV': `
barrot; 2024-09-21/; J:Barrot; Ж:Барро; Ж:Баро`,
  'GBR GOV': `
lammy; 2024-07-05/; D:Lammy; Д:Лэмми; Д:Лэмі
healey; 2024-07-05/; John Healey; Джон Хили; Джон Хілі
cooper-yvette f; 2024-07-05/; Yvette Cooper; Иветт Купер; Івет Купер`,
  'ITA GOV': `
tajani; 2022-10-22/; A:Tajani; А:Таяни; А:Таяні
crosetto; 2022-10-22/; G:Crosetto; Г:Крозетто; Г:Красета`,
  'ESP GOV': `
albares; 2021-07-12/; J:Albares; Х:Альбарес; Х:Альбарэс`,
  'GRC GOV': `
gerapetritis; 2023-06-27/; G:Gerapetritis; Г:Герапетритис; Г:Герапетрыціс`,
  'ARM GOV': `
mirzoyan; 2021-08-19/; A:Mirzoyan; А:Мирзоян; А:Мірзаян`,
  'AZE GOV': `
bayramov; 2020-07-16/; J:Bayramov; Д:Байрамов; Д:Байрамаў`,
  'TUR GOV': `
fidan; 2023-06-03/; H:Fidan; Х:Фидан; Х:Фідан`,
  'IRN GOV': `
araghchi; 2024-08-21/; A:Araghchi|Araqchi; А:Аракчи; А:Аракчы`,
  'ISR GOV': `
katz-israel; 2019-02-17/2020-05-17 2024-01-01/; Israel Katz; Исраэль Кац; Ісраэль Кац
saar; 2024-11-08/; G:Sa'ar|Saar; Г:Саар; Г:Саар`,
  'PSE REB': `
sinwar; 2017-02-13/2024-10-16; Y:Sinwar; Я:Синвар; Я:Сінвар`,
  'LBN REB': `
qassem; 2024-10-29/; N:Qassem; Н:Касем; Н:Касем`,
  'LBN GOV': `
aoun-joseph; 2025-01-09/; Joseph Aoun; Джозеф Аун; Джозэф Аун
salam-nawaf; 2025-02-08/; Nawaf Salam; Наваф Салам; Наваф Салам`,
  'SYR GOV': `
sharaa; 2025-01-29/; Ahmed al-Sharaa|al-Sharaa; Ахмед аш-Шараа|аш-Шараа; Ахмед аш-Шараа|аш-Шараа`,
  'LBY GOV': `
dbeibah; 2021-03-15/; A:Dbeibah|Dbeibeh; А:Дбейба; А:Дбейба`,
  'LBY REB': `
haftar; ; KSH:Haftar|Hifter; Х:Хафтар; Х:Хафтар`,
  'SDN GOV': `
burhan; 2019-04-12/; Abdel Fattah al-Burhan|al-Burhan|Abdel-Fattah al-Burhan; Абдель Фаттах аль-Бурхан|аль-Бурхан; Абдэль Фатах аль-Бурхан|аль-Бурхан`,
  'SDN REB': `
dagalo; 2023-04-15/; MH:Dagalo|Hemedti; М:Дагало|Хемедти; М:Дагала|Хемеці`,
  'NER GOV': `
tiani; 2023-07-26/; Abdourahamane Tiani|Abdourahamane Tchiani|Tchiani|Tiani; Абдурахман Тиани|Тиани|Тчиани; Абдурахман Тыяні|Тыяні
zeine; 2023-08-08/; Ali Lamine Zeine; Али Ламин Зейн; Алі Ламін Зейн
bazoum; 2021-04-02/2023-07-26; M:Bazoum; М:Базум; М:Базум`,
  'BEN GOV': `
talon; 2016-04-06/; Patrice Talon; Патрис Талон; Патрыс Талон`,
  'BFA GOV': `
traore-ibrahim; 2022-09-30/; Ibrahim Traoré; Ибрагим Траоре; Ібрагім Траарэ`,
  'MLI GOV': `
goita; 2020-08-19/; A:Goïta; А:Гойта; А:Гойта`,
  'SEN GOV': `
faye-bassirou; 2024-04-02/; Bassirou Diomaye Faye; Бассиру Диомай Фай; Басіру Дыямай Фай
sonko; 2024-04-02/; O:Sonko; У:Сонко; У:Санко`,
  'GIN GOV': `
doumbouya; 2021-09-05/; M:Doumbouya; М:Думбуя; М:Думбуя`,
  'GNB GOV': `
embalo; 2020-02-27/2025-11-26; U:Embaló; У:Эмбало; У:Эмбала`,
  'LBR GOV': `
boakai; 2024-01-22/; J:Boakai; Д:Боакай; Д:Баакай`,
  'SLE GOV': `
bio-julius; 2018-04-04/; Julius Maada Bio; Джулиус Маада Био; Джуліус Маада Біа`,
  'TGO GOV': `
gnassingbe; 2005-05-04/; F:Gnassingbé; Ф:Гнассингбе; Ф:Гнасінгбэ`,
  'GHA GOV': `
mahama; 2012-07-24/2017-01-07 2025-01-07/; J:Mahama; Д:Махама; Д:Махама`,
  'NGA GOV': `
tinubu; 2023-05-29/; B:Tinubu; Б:Тинубу; Б:Цінубу`,
  'GAB GOV': `
oligui; 2023-08-30/; Brice Oligui Nguema|Oligui Nguema; Брис Олиги Нгема|Олиги Нгема; Брыс Алігі Нгема|Алігі Нгема`,
  'COG GOV': `
sassou; 1997-10-25/; Denis Sassou Nguesso|Sassou Nguesso|Sassou-Nguesso; Дени Сассу-Нгессо; Дэні Сасу-Нгеса`,
  'COD GOV': `
tshisekedi; 2019-01-24/; F:Tshisekedi; Ф:Чисекеди; Ф:Чысекедзі`,
  'CAF GOV': `
touadera; 2016-03-30/; F:Touadéra; Ф:Туадера; Ф:Туадэра`,
  'AGO GOV': `
lourenco; 2017-09-26/; J:Lourenço; Ж:Лоуренсу; Ж:Лаурэнсу`,
  'ZMB GOV': `
hichilema; 2021-08-24/; H:Hichilema; Х:Хичилема; Х:Хічылема`,
  'MWI GOV': `
chakwera; 2020-06-28/2025-10-04; L:Chakwera; Л:Чаквера; Л:Чаквера`,
  'MOZ GOV': `
chapo; 2025-01-15/; Daniel Chapo; Даниэл Шапу; Даніэл Шапу`,
  'BWA GOV': `
boko-duma; 2024-11-01/; Duma Boko; Дума Боко; Дума Бока`,
  'BDI GOV': `
ndayishimiye; 2020-06-18/; É:Ndayishimiye; Э:Ндайишимие; Э:Ндаішыміе`,
  'KEN GOV': `
ruto; 2022-09-13/; W:Ruto; У:Руто; У:Рута`,
  'TZA GOV': `
suluhu f; 2021-03-19/; Samia Suluhu Hassan; Самия Сулуху Хассан; Самія Сулуху Хасан`,
  'SOM GOV': `
mohamud-hassan; 2012-09-16/2017-02-16 2022-05-23/; Hassan Sheikh Mohamud; Хасан Шейх Махмуд; Хасан Шэйх Махмуд`,
  'DJI GOV': `
guelleh; 1999-05-08/; I:Guelleh; И:Гелле; І:Геле`,
  'ERI GOV': `
isaias; 1993-05-24/; Isaias Afwerki|Isaias; Исайяс Афеворки; Ісаяс Афеворкі`,
  'TUN GOV': `
saied; 2019-10-23/; K:Saied; К:Саид; К:Саід`,
  'DZA GOV': `
tebboune; 2019-12-19/; A:Tebboune; А:Теббун; А:Тэбун`,
  'JOR GOV': `
safadi; 2017-01-15/; A:Safadi; А:Сафади; А:Сафадзі`,
  'BGD GOV': `
yunus; 2024-08-08/2026-02-17; M:Yunus; М:Юнус; М:Юнус`,
  'LKA GOV': `
dissanayake; 2024-09-23/; A:Dissanayake; А:Диссанаяке; А:Дысанаяке`,
  'NPL GOV': `
oli; 2015-10-11/2016-08-04 2018-02-15/2021-07-13 2024-07-15/2025-09-09; KP Sharma Oli|K.P. Sharma Oli; К. П. Шарма Оли; К. П. Шарма Олі
karki f; 2025-09-12/2026-03-27; Sushila Karki; Сушила Карки; Сушыла Каркі`,
  'PAK MIL': `
munir-asim; 2022-11-29/; Asim Munir; Асим Мунир; Асім Мунір`,
  'KHM GOV': `
hun-manet; 2023-08-22/; Hun Manet; Хун Манет; Хун Манет`,
  'VNM GOV': `
to-lam; 2024-05-22/; To Lam; То Лам; То Лам`,
  'THA GOV': `
paetongtarn f; 2024-08-16/2025-08-29; P:Shinawatra|Paetongtarn; П:Чинават; П:Чынават
anutin; 2025-09-07/; Anutin Charnvirakul|Anutin; Анутин Чанвиракун; Анутын Чанвіракун`,
  'IDN GOV': `
prabowo; 2024-10-20/; Prabowo Subianto|Prabowo; Прабово Субианто; Прабова Субіянта`,
  'JPN GOV': `
ishiba; 2024-10-01/2025-10-21; S:Ishiba; С:Исиба; С:Ісіба
takaichi f; 2025-10-21/; S:Takaichi; С:Такаити; С:Такаіці`,
  'KOR GOV': `
lee-jae-myung; 2025-06-04/; Lee Jae-myung|Lee Jae Myung; Ли Чжэ Мён; Лі Чжэ Мён`,
  'PER GOV': `
boluarte f; 2022-12-07/2025-10-10; D:Boluarte; Д:Болуарте; Д:Балуартэ
jeri; 2025-10-10/2026-02-17; José Jerí; Хосе Хери; Хасэ Херы`,
  'CHL GOV': `
boric; 2022-03-11/2026-03-11; G:Boric; Г:Борич; Г:Борыч
kast; 2026-03-11/; J:Kast; Х:Каст; Х:Каст`,
  'VEN OPP': `
machado-maria f; ; María Corina Machado; Мария Корина Мачадо; Марыя Карына Мачада`,
  'ECU GOV': `
noboa; 2023-11-23/; D:Noboa; Д:Нобоа; Д:Набоа`,
  'BOL GOV': `
arce; 2020-11-08/2025-11-08; L:Arce; Л:Арсе; Л:Арсэ
paz-rodrigo; 2025-11-08/; Rodrigo Paz; Родриго Пас; Радрыга Пас`,
  'PRY GOV': `
pena-santiago; 2023-08-15/; Santiago Peña; Сантьяго Пенья; Сант'яга Пенья`,
  'URY GOV': `
orsi; 2025-03-01/; Y:Orsi; Я:Орси; Я:Орсі`,
  'PAN GOV': `
mulino; 2024-07-01/; J:Mulino; Х:Мулино; Х:Муліна`,
  'GTM GOV': `
arevalo; 2024-01-15/; B:Arévalo; Б:Аревало; Б:Арэвала`,
  'DOM GOV': `
abinader; 2020-08-16/; L:Abinader; Л:Абинадер; Л:Абінадэр`,
  '- GOV': `
sefcovic; 2009-10-01/@; M:Šefčovič; М:Шефчович; М:Шафчовіч
metsola f; 2022-01-18/@; R:Metsola; Р:Мецола; Р:Мецола`,
};
