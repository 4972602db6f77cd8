import type { People } from '../person.ts';

/** Ministers, opponents, heads of international bodies and leaders of other states, from the public record as generally known. */
export const OTHERS: People = {
  'BLR GOV': `
makei; 2012-08-20/2022-11-26; UV:Makei|Makey; В:Макей; У:Макей
aleinik; 2022-12-13/2024-06-27; S:Aleinik|Aleynik; С:Алейник; С:Алейнік
ryzhankou; 2024-06-27/; M:Ryzhankou|Ryzhenkov; М:Рыженков; М:Рыжанкоў
semashka; 2003-01-01/2018-08-18; UV:Semashka|Semashko; В:Семашко; У:Сямашка`,
  'BLR OPP': `
tsikhanouskaya f; ; S:Tsikhanouskaya|Tikhanovskaya|Cichanouskaja; С:Тихановская; С:Ціханоўская
babaryka; ; V:Babaryka|Babariko; В:Бабарико; В:Бабарыка
kalesnikava f; ; M:Kalesnikava|Kolesnikova; М:Колесникова; М:Калеснікава
statkevich; ; M:Statkevich; Н:Статкевич; М:Статкевіч`,
  'BLR MIL': `
khrenin; 2020-01-20/; V:Khrenin; В:Хренин; В:Хрэнін`,
  'BLR CVL': `
bialiatski; ; A:Bialiatski|Byalyatski; А:Беляцкий; А:Бяляцкі`,
  'RUS GOV': `
lavrov; 2004-03-09/; S:Lavrov; С:Лавров; С:Лаўроў
peskov; 2012-05-22/; D:Peskov; Д:Песков; Д:Пяскоў`,
  'RUS MIL': `
shoigu; 2012-11-06/2024-05-12; S:Shoigu; С:Шойгу; С:Шайгу
belousov; 2024-05-14/; A:Belousov; А:Белоусов; А:Белавусаў
prigozhin; /2023-08-23; YE:Prigozhin; Е:Пригожин; Я:Прыгожын`,
  'RUS SPY': `
patrushev; 1999-08-09/2024-05-12; N:Patrushev; Н:Патрушев; М:Патрушаў`,
  'RUS LEG': `
matviyenko f; 2011-09-21/; V:Matviyenko|Matvienko; В:Матвиенко; В:Мацвіенка
volodin; 2016-10-05/; V:Volodin; В:Володин; В:Валодзін`,
  'RUS JUD': `
chaika; 2006-06-23/2020-01-22; Yury Chaika|Yuri Chaika|Chaika; Юрий Чайка; Юрый Чайка`,
  'RUS OPP': `
navalny; /2024-02-16; A:Navalny|Navalnyy; А:Навальный; А:Навальны`,
  'UKR GOV': `
kuleba; 2020-03-04/2024-09-05; D:Kuleba; Д:Кулеба; Д:Кулеба`,
  'POL GOV': `
sikorski; 2007-11-16/2014-09-22 2023-12-13/; R:Sikorski; Р:Сикорский; Р:Сікорскі`,
  'LTU GOV': `
landsbergis; 2020-12-11/2024-12-12; G:Landsbergis; Г:Ландсбергис; Г:Ландсбергіс`,
  'USA GOV': `
clinton-hillary f; 2009-01-21/2013-02-01; H:Clinton; Х:Клинтон; Х:Клінтан
kerry; 2013-02-01/2017-01-20; J:Kerry; Д:Керри; Д:Кэры
tillerson; 2017-02-01/2018-03-31; R:Tillerson; Р:Тиллерсон; Р:Тылерсан
pompeo; 2018-04-26/2021-01-20; M:Pompeo; М:Помпео; М:Пампеа
blinken; 2021-01-26/2025-01-20; A:Blinken; Э:Блинкен; Э:Блінкен
rubio; 2025-01-21/; M:Rubio; М:Рубио; М:Рубіа
witkoff; 2025-01-20/; S:Witkoff; С:Уиткофф; С:Віткаф
bolton; 2018-04-09/2019-09-10; J:Bolton; Д:Болтон; Д:Болтан`,
  'CHN GOV': `
wang-yi; 2013-03-16/; Wang Yi; Ван И; Ван І`,
  'DEU GOV': `
baerbock f; 2021-12-08/2025-05-06; A:Baerbock; А:Бербок; А:Бербак`,
  'GBR GOV': `
thatcher f; 1979-05-04/1990-11-28; M:Thatcher; М:Тэтчер; М:Тэтчэр`,
  'HUN GOV': `
szijjarto; 2014-09-23/; P:Szijjártó; П:Сийярто; П:Сіярта`,
  '- GOV': `
von-der-leyen f; 2019-12-01/@; U:von der Leyen|Leyen; У:фон дер Ляйен|Ляйен; У:фон дэр Ляен|Ляен
borrell; 2019-12-01/2024-12-01@; J:Borrell; Ж:Боррель; Ж:Барэль
mogherini f; 2014-11-01/2019-12-01@; F:Mogherini; Ф:Могерини; Ф:Магерыні
ban-ki-moon; 2007-01-01/2016-12-31@; Ban Ki-moon; Пан Ги Мун|Пан Ги Муна|Пан Ги Муну|Пан Ги Муном; Пан Гі Мун|Пан Гі Муна|Пан Гі Муну
annan; 1997-01-01/2006-12-31@; K:Annan; К:Аннан; К:Анан`,
  'ISR GOV': `
netanyahu; 1996-06-18/1999-07-06 2009-03-31/2021-06-13 2022-12-29/; BN:Netanyahu; Б:Нетаньяху; Б:Нетаньяху
rabin; 1992-07-13/1995-11-04; Y:Rabin; И:Рабин; І:Рабін
sharon-ariel; 2001-03-07/2006-04-14; Ariel Sharon; Ариэль Шарон; Арыэль Шарон`,
  'PSE GOV': `
arafat; 1989-04-02/2004-11-11; Y:Arafat; Я:Арафат; Я:Арафат
abbas; 2005-01-15/; Mahmoud Abbas|Abbas; М:Аббас; М:Абас`,
  'IRN GOV': `
khamenei; 1989-06-04/; A:Khamenei; А:Хаменеи; А:Хаменеі
rouhani; 2013-08-03/2021-08-03; H:Rouhani; Х:Роухани; Х:Рухані
raisi; 2021-08-03/2024-05-19; E:Raisi; Э:Раиси|Ибрахим Раиси; Э:Раісі|Ібрахім Раісі
pezeshkian; 2024-07-28/; M:Pezeshkian; М:Пезешкиан; М:Пезешкіян
ahmadinejad; 2005-08-03/2013-08-03; M:Ahmadinejad; М:Ахмадинежад; М:Ахмадзінежад`,
  'SYR GOV': `
assad; 2000-07-17/2024-12-08; BH:Assad|al-Assad; Б:Асад; Б:Асад`,
  'IRQ GOV': `
hussein-saddam; 1979-07-16/2003-04-09; Saddam Hussein|Saddam; Саддам Хусейн; Садам Хусэйн`,
  'LBY GOV': `
gaddafi; 1969-09-01/2011-08-23; Gaddafi|Qaddafi|Gadhafi; М:Каддафи; М:Кадафі`,
  'EGY GOV': `
mubarak; 1981-10-14/2011-02-11; H:Mubarak; Х:Мубарак; Х:Мубарак
sisi; 2014-06-08/; Sisi|el-Sisi; А:ас-Сиси; А:ас-Сісі`,
  'IND GOV': `
modi; 2014-05-26/; N:Modi; Н:Моди; Н:Модзі`,
  'JPN GOV': `
abe; 2006-09-26/2007-09-26 2012-12-26/2020-09-16; Shinzo Abe; Синдзо Абэ; Сіндза Абэ
kishida; 2021-10-04/2024-10-01; F:Kishida; Ф:Кисида; Ф:Кісіда`,
  'PRK GOV': `
kim-jong-un; 2011-12-17/; Kim Jong Un|Kim Jong-un; Ким= Чен= Ын; Кім= Чэн= Ын
kim-jong-il; 1994-07-08/2011-12-17; Kim Jong Il|Kim Jong-il; Ким= Чен= Ир; Кім= Чэн= Ір`,
  'KOR GOV': `
moon-jae-in; 2017-05-10/2022-05-10; Moon Jae-in; Мун Чжэ Ин|Мун Чжэ Ина|Мун Чжэ Ину|Мун Чжэ Ином; Мун Джэ Ін|Мун Джэ Іна|Мун Джэ Іну|Мун Джэ Інам
yoon; 2022-05-10/2025-04-04; Yoon Suk Yeol; Юн Сок Ёль|Юн Сок Ёля|Юн Сок Ёлю|Юн Сок Ёлем; Юн Сок Ёль|Юн Сок Ёля|Юн Сок Ёлю|Юн Сок Ёлем`,
  'VEN GOV': `
chavez; 1999-02-02/2013-03-05; Hugo Chávez|Chávez; У:Чавес; У:Чавес
maduro; 2013-03-05/; N:Maduro; Н:Мадуро; Н:Мадура`,
  'CUB GOV': `
castro; 1959-02-16/2018-04-19; FR:Castro; ФР:Кастро; ФР:Кастра`,
  'BRA GOV': `
lula; 2003-01-01/2010-12-31 2023-01-01/; Lula da Silva|Lula; Лула да Силва|Лула|Лулы|Луле|Лулу|Лулой; Лула да Сілва|Лула|Лулы|Лулу|Лулам`,
};
