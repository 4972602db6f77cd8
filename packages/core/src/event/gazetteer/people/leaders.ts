import type { People } from '../person.ts';

/** Heads of state and government and opponents of Africa, Asia and the Americas, from the public record as generally known; without days where the office is not told apart. */
export const LEADERS: People = {
  'AFG GOV': `
karzai; 2001-12-22/2014-09-29; H:Karzai; Х:Карзай; Х:Карзай
rabbani; 1992-06-28/2001-12-22; Burhanuddin Rabbani; Бурхануддин Раббани; Бурхануддзін Рабані
najibullah; 1987-09-30/1992-04-16; M:Najibullah; М:Наджибулла; М:Наджыбула`,
  'DZA GOV': `
bouteflika; 1999-04-27/2019-04-02; A:Bouteflika; А:Бутефлика; А:Бутэфліка
zeroual; 1994-01-31/1999-04-27; L:Zeroual; Л:Зеруаль; Л:Зеруаль`,
  'AGO GOV': `
dos-santos; 1979-09-10/2017-09-26; Jose Eduardo dos Santos; Жозе Эдуарду душ Сантуш; Жазэ Эдуарду душ Сантуш`,
  'AGO REB': `
savimbi; /2002-02-22; J:Savimbi; Ж:Савимби; Ж:Савімбі`,
  'ARG GOV': `
menem; 1989-07-08/1999-12-10; C:Menem; К:Менем; К:Менем
kirchner; 2003-05-25/2007-12-10; N:Kirchner; Н:Киршнер; Н:Кіршнер
kirchner-cristina f; 2007-12-10/2015-12-10; C:Kirchner; К:Киршнер; К:Кіршнер
macri; 2015-12-10/2019-12-10; M:Macri; М:Макри; М:Макры
milei; 2023-12-10/; J:Milei; Х:Милей; Х:Мілей`,
  'FRA PTY': `
le-pen-marine f; 2011-01-16/; Marine Le Pen; Марин Ле Пен; Марын Ле Пен`,
  'AUS GOV': `
hawke; 1983-03-11/1991-12-20; Bob Hawke; Боб Хоук; Боб Хоўк
keating; 1991-12-20/1996-03-11; Paul Keating; Пол Китинг; Пол Кітынг
howard; 1996-03-11/2007-12-03; John Howard; Джон Говард; Джон Говард
rudd; 2007-12-03/2013-09-18; Kevin Rudd; Кевин Радд; Кевін Рад
gillard f; 2010-06-24/2013-06-27; Julia Gillard; Джулия Гиллард; Джулія Гілард
abbott; 2013-09-18/2015-09-15; Tony Abbott; Тони Эбботт; Тоні Эбат`,
  'BGD GOV': `
sheikh-hasina f; 1996-06-23/2001-07-15 2009-01-06/2024-08-05; Sheikh Hasina|Hasina; Шейх Хасина; Шэйх Хасіна
khaleda-zia f; 1991-03-20/1996-03-30 2001-10-10/2006-10-29; Khaleda Zia; Халеда Зиа; Халеда Зія`,
  'BOL GOV': `
morales-evo; 2006-01-22/2019-11-10; Evo Morales; Эво Моралес; Эва Маралес`,
  'BRA GOV': `
collor; 1990-03-15/1992-12-29; Fernando Collor; Фернанду Колор; Фернанду Колар
cardoso; 1995-01-01/2002-12-31; F:Cardoso; Ф:Кардозу; Ф:Кардозу
rousseff f; 2011-01-01/2016-08-31; D:Rousseff; Д:Русеф; Д:Русэф
bolsonaro; 2019-01-01/2022-12-31; J:Bolsonaro; Ж:Болсонару; Ж:Балсанару`,
  'BDI GOV': `
nkurunziza; 2005-08-26/2020-06-08; P:Nkurunziza; П:Нкурунзиза; П:Нкурунзіза
buyoya; 1996-07-25/2003-04-30; P:Buyoya; П:Буйоя; П:Буёя`,
  'KHM GOV': `
hun-sen; 1985-01-14/2023-08-22; Hun Sen; Хун Сен; Хун Сен
sihanouk; 1993-09-24/2004-10-07; N:Sihanouk; Н:Сианук; Н:Сіанук
ranariddh; 1993-07-02/1997-08-06; N:Ranariddh; Н:Ранарит; Н:Ранарыт`,
  'KHM REB': `
pol-pot; /1998-04-15; Pol Pot; Пол Пот; Пол Пот`,
  'CMR GOV': `
biya; 1982-11-06/; Paul Biya; Поль Бийя; Поль Бія`,
  'CAN GOV': `
mulroney; 1984-09-17/1993-06-25; B:Mulroney; Б:Малруни; Б:Малруні
chretien; 1993-11-04/2003-12-12; J:Chrétien; Ж:Кретьен; Ж:Крэцьен
harper; 2006-02-06/2015-11-04; Stephen Harper; Стивен Харпер; Стывен Харпер
trudeau-justin; 2015-11-04/2025-03-14; Justin Trudeau|Trudeau; Джастин Трюдо; Джасцін Трудо`,
  'TCD GOV': `
deby; 1990-12-02/2021-04-20; Idriss Déby; Идрис Деби; Ідрыс Дэбі
habre; 1982-06-07/1990-12-01; Hissène Habré; Хиссен Хабре; Хісен Хабрэ`,
  'CHL GOV': `
pinochet; 1973-09-11/1990-03-11; A:Pinochet; А:Пиночет; А:Піначэт
lagos-ricardo; 2000-03-11/2006-03-11; Ricardo Lagos; Рикардо Лагос; Рыкарда Лагас
bachelet f; 2006-03-11/2010-03-11 2014-03-11/2018-03-11; M:Bachelet; М:Бачелет; М:Бачэлет`,
  'COL GOV': `
samper; 1994-08-07/1998-08-07; E:Samper; Э:Сампер; Э:Сампер
pastrana; 1998-08-07/2002-08-07; A:Pastrana; А:Пастрана; А:Пастрана
uribe; 2002-08-07/2010-08-07; A:Uribe; А:Урибе; А:Урыбэ
santos-juan; 2010-08-07/2018-08-07; Juan Manuel Santos; Хуан Мануэль Сантос; Хуан Мануэль Сантас`,
  'COD GOV': `
mobutu; 1965-11-24/1997-05-16; Mobutu Sese Seko|Mobutu; Мобуту; Мабуту
kabila; 1997-05-17/2019-01-24; JL:Kabila; ЖЛ:Кабила; ЖЛ:Кабіла`,
  'CIV GOV': `
houphouet-boigny; 1960-08-07/1993-12-07; F:Houphouët-Boigny; Ф:Уфуэ-Буаньи; Ф:Уфуэ-Буаньі
bedie; 1993-12-07/1999-12-24; Henri Konan Bédié; Анри Конан Бедье; Анры Канан Бедзье
gbagbo; 2000-10-26/2011-04-11; L:Gbagbo; Л:Гбагбо; Л:Гбагбо
ouattara; 2010-12-04/; A:Ouattara; А:Уаттара; А:Уатара`,
  'EGY GOV': `
sadat; 1970-10-15/1981-10-06; A:Sadat; А:Садат; А:Садат
morsi; 2012-06-30/2013-07-03; M:Morsi|Mursi; М:Мурси; М:Мурсі`,
  'SLV GOV': `
cristiani; 1989-06-01/1994-06-01; A:Cristiani; А:Кристиани; А:Крысціяні
bukele; 2019-06-01/; N:Bukele; Н:Букеле; Н:Букеле`,
  'ERI GOV': `
afwerki; 1991-05-24/; I:Afwerki|Afewerki; И:Афеворки; І:Афеворкі`,
  'ETH GOV': `
meles; 1991-05-28/2012-08-20; Meles Zenawi|Meles; Мелес Зенауи; Мелес Зенаві
mengistu; 1977-02-11/1991-05-21; Mengistu Haile Mariam|Mengistu; Менгисту; Менгісту
abiy; 2018-04-02/; Abiy Ahmed; Абий Ахмед; Абій Ахмед`,
  'GMB GOV': `
jammeh; 1994-07-22/2017-01-19; Y:Jammeh; Я:Джамме; Я:Джамэ`,
  'GHA GOV': `
rawlings; 1981-12-31/2001-01-07; J:Rawlings; Д:Ролингс; Д:Ролінгс
kufuor; 2001-01-07/2009-01-07; J:Kufuor; Д:Куфуор; Д:Куфуор`,
  'HTI GOV': `
aristide; 1991-02-07/1996-02-07 2001-02-07/2004-02-29; J:Aristide; Ж:Аристид; Ж:Арыстыд
preval; 1996-02-07/2001-02-07 2006-05-14/2011-05-14; R:Préval; Р:Преваль; Р:Прэваль
cedras; 1991-09-30/1994-10-12; R:Cedras; Р:Седрас; Р:Седрас`,
  'HND GOV': `
zelaya; 2006-01-27/2009-06-28; M:Zelaya; М:Селайя; М:Селая
micheletti; 2009-06-28/2010-01-27; R:Micheletti; Р:Мичелетти; Р:Мічэлеці`,
  'IND GOV': `
gandhi-indira f; 1966-01-24/1984-10-31; Indira Gandhi; Индира Ганди; Індзіра Гандзі
gandhi-rajiv; 1984-10-31/1989-12-02; Rajiv Gandhi; Раджив Ганди; Раджыў Гандзі
narasimha-rao; 1991-06-21/1996-05-16; Narasimha Rao; Нарасимха Рао; Нарасімха Рао
vajpayee; 1998-03-19/2004-05-22; A:Vajpayee; А:Ваджпаи; А:Ваджпаі
manmohan-singh; 2004-05-22/2014-05-26; Manmohan Singh; Манмохан Сингх; Манмохан Сінгх`,
  'IDN GOV': `
suharto; 1967-03-12/1998-05-21; Suharto; Сухарто; Сухарта
habibie; 1998-05-21/1999-10-20; B:Habibie; Б:Хабиби; Б:Хабібі
wahid; 1999-10-20/2001-07-23; Abdurrahman Wahid; Абдуррахман Вахид; Абдурахман Вахід
megawati f; 2001-07-23/2004-10-20; Megawati Sukarnoputri|Megawati; Мегавати Сукарнопутри; Мегаваці Сукарнапутры
yudhoyono; 2004-10-20/2014-10-20; S:Yudhoyono; С:Юдойоно; С:Юдаёна
widodo; 2014-10-20/2024-10-20; J:Widodo; Д:Видодо; Д:Відода`,
  'IRN GOV': `
rafsanjani; 1989-08-16/1997-08-03; A:Rafsanjani; А:Рафсанджани; А:Рафсанджані
khatami; 1997-08-03/2005-08-03; M:Khatami; М:Хатами; М:Хатамі
khomeini; 1979-12-03/1989-06-03; R:Khomeini; Р:Хомейни; Р:Хамейні`,
  'IRQ GOV': `
maliki; 2006-05-20/2014-09-08; N:Maliki; Н:Малики; Н:Малікі`,
  'ISR GOV': `
shamir; 1986-10-20/1992-07-13; Y:Shamir; И:Шамир; І:Шамір
peres; 1995-11-04/1996-06-18 2007-07-15/2014-07-24; S:Peres; Ш:Перес; Ш:Перэс
barak; 1999-07-06/2001-03-07; Ehud Barak; Эхуд Барак; Эхуд Барак
olmert; 2006-04-14/2009-03-31; E:Olmert; Э:Ольмерт; Э:Альмерт`,
  'JPN GOV': `
hashimoto; 1996-01-11/1998-07-30; R:Hashimoto; Р:Хасимото; Р:Хасімота
obuchi; 1998-07-30/2000-04-05; K:Obuchi; К:Обути; К:Абуці
koizumi; 2001-04-26/2006-09-26; J:Koizumi; Д:Коидзуми; Д:Каідзумі
murayama; 1994-06-30/1996-01-11; T:Murayama; Т:Мураяма; Т:Мураяма`,
  'JOR GOV': `
king-hussein; 1952-08-11/1999-02-07; King Hussein; король Хусейн; кароль Хусэйн
king-abdullah-jordan; 1999-02-07/; King Abdullah II; король Абдалла II; кароль Абдала II`,
  'KEN GOV': `
moi; 1978-08-22/2002-12-30; Daniel arap Moi|arap Moi; Даниэль арап Мои; Даніэль арап Моі
kibaki; 2002-12-30/2013-04-09; M:Kibaki; М:Кибаки; М:Кібакі
kenyatta; 2013-04-09/2022-09-13; U:Kenyatta; У:Кениата; У:Кеніята`,
  'KOR GOV': `
roh-tae-woo; 1988-02-25/1993-02-25; Roh Tae-woo; Ро Дэ У; Ро Дэ У
kim-young-sam; 1993-02-25/1998-02-25; Kim Young-sam; Ким Ён Сам; Кім Ён Сам
kim-dae-jung; 1998-02-25/2003-02-25; Kim Dae-jung; Ким Дэ Чжун; Кім Дэ Чжун
roh-moo-hyun; 2003-02-25/2008-02-25; Roh Moo-hyun; Но Му Хён; Но Му Хён
lee-myung-bak; 2008-02-25/2013-02-25; Lee Myung-bak; Ли Мён Бак; Лі Мён Бак
park-geun-hye f; 2013-02-25/2017-03-10; Park Geun-hye; Пак Кын Хе; Пак Кын Хе`,
  'PRK GOV': `
kim-il-sung; 1948-09-09/1994-07-08; Kim Il-sung; Ким Ир Сен; Кім Ір Сен`,
  'LBN GOV': `
hariri; 1992-10-31/1998-12-02 2000-10-23/2004-10-26 2009-11-09/2011-06-13 2016-12-18/2020-01-21; RS:Hariri; РС:Харири; РС:Харыры
lahoud; 1998-11-24/2007-11-24; E:Lahoud; Э:Лахуд; Э:Лахуд
siniora; 2005-07-19/2009-11-09; F:Siniora; Ф:Синьора; Ф:Сіньёра`,
  'LBN REB': `
nasrallah; /2024-09-27; H:Nasrallah; Х:Насралла; Х:Насрала`,
  'LBR GOV': `
taylor-charles; 1997-08-02/2003-08-11; Charles Taylor; Чарльз Тейлор; Чарльз Тэйлар
sirleaf f; 2006-01-16/2018-01-22; E:Sirleaf|Johnson Sirleaf; Э:Серлиф; Э:Серліф`,
  'MDG GOV': `
ravalomanana; 2002-02-22/2009-03-17; M:Ravalomanana; М:Равалуманана; М:Равалуманана
ratsiraka; 1975-06-15/1993-03-27 1997-02-09/2002-07-05; D:Ratsiraka; Д:Рацирака; Д:Рацірака`,
  'MYS GOV': `
mahathir; 1981-07-16/2003-10-31 2018-05-10/2020-02-24; Mahathir Mohamad|Mahathir; Махатхир Мохамад; Махатхір Махамад
najib; 2009-04-03/2018-05-10; Najib Razak; Наджиб Разак; Наджыб Разак`,
  'MYS OPP': `
anwar; ; Anwar Ibrahim; Анвар Ибрагим; Анвар Ібрагім`,
  'MEX GOV': `
salinas; 1988-12-01/1994-12-01; C:Salinas; К:Салинас; К:Салінас
zedillo; 1994-12-01/2000-12-01; E:Zedillo; Э:Седильо; Э:Седылья
fox-vicente; 2000-12-01/2006-12-01; Vicente Fox; Висенте Фокс; Вісэнтэ Фокс
calderon-felipe; 2006-12-01/2012-12-01; Felipe Calderón; Фелипе Кальдерон; Феліпэ Кальдэрон
lopez-obrador; 2018-12-01/2024-10-01; A:López Obrador; А:Лопес Обрадор; А:Лопес Абрадор
sheinbaum f; 2024-10-01/; C:Sheinbaum; К:Шейнбаум; К:Шэйнбаўм`,
  'MMR OPP': `
suu-kyi f; ; Aung San Suu Kyi|Suu Kyi; Аун Сан Су Чжи; Аўн Сан Су Чжы`,
  'MMR MIL': `
min-aung-hlaing; ; Min Aung Hlaing; Мин Аун Хлайн; Мін Аўн Хлайн
than-shwe; 1992-04-23/2011-03-30; Than Shwe; Тан Шве; Тан Шве`,
  'MOZ GOV': `
chissano; 1986-11-06/2005-02-02; J:Chissano; Ж:Чиссано; Ж:Чысана`,
  'MOZ REB': `
dhlakama; /2018-05-03; A:Dhlakama; А:Длакама; А:Длакама`,
  'NIC GOV': `
ortega-daniel; 1985-01-10/1990-04-25 2007-01-10/; Daniel Ortega; Даниэль Ортега; Даніэль Артэга
chamorro f; 1990-04-25/1997-01-10; V:Chamorro; В:Чаморро; В:Чамора`,
  'NGA GOV': `
babangida; 1985-08-27/1993-08-26; I:Babangida; И:Бабангида; І:Бабангіда
abacha; 1993-11-17/1998-06-08; S:Abacha; С:Абача; С:Абача
obasanjo; 1976-02-13/1979-10-01 1999-05-29/2007-05-29; O:Obasanjo; О:Обасанджо; А:Абасанджо
goodluck-jonathan; 2010-05-05/2015-05-29; Goodluck Jonathan; Гудлак Джонатан; Гудлак Джонатан
buhari; 2015-05-29/2023-05-29; M:Buhari; М:Бухари; М:Бухары`,
  'PAK GOV': `
bhutto f; 1988-12-02/1990-08-06 1993-10-18/1996-11-05; B:Bhutto; Б:Бхутто; Б:Бхута
nawaz-sharif; 1990-11-06/1993-07-18 1997-02-17/1999-10-12 2013-06-05/2017-07-28; Nawaz Sharif; Наваз Шариф; Наваз Шарыф
musharraf; 1999-10-12/2008-08-18; P:Musharraf; П:Мушарраф; П:Мушараф
zardari; 2008-09-09/2013-09-08 2024-03-10/; A:Zardari; А:Зардари; А:Зардары
imran-khan; 2018-08-18/2022-04-10; Imran Khan; Имран Хан; Імран Хан`,
  'PAN GOV': `
noriega; 1983-08-12/1989-12-20; M:Noriega; М:Норьега; М:Нар'ега`,
  'PER GOV': `
fujimori; 1990-07-28/2000-11-22; A:Fujimori; А:Фухимори; А:Фухіморы
toledo; 2001-07-28/2006-07-28; Alejandro Toledo; Алехандро Толедо; Алехандра Таледа
humala; 2011-07-28/2016-07-28; O:Humala; О:Умала; А:Умала`,
  'PHL GOV': `
marcos-ferdinand; 1965-12-30/1986-02-25; Ferdinand Marcos; Фердинанд Маркос; Фердынанд Маркас
aquino-corazon f; 1986-02-25/1992-06-30; Corazon Aquino; Корасон Акино; Карасон Акіна
ramos-fidel; 1992-06-30/1998-06-30; Fidel Ramos; Фидель Рамос; Фідэль Рамас
estrada; 1998-06-30/2001-01-20; Joseph Estrada; Джозеф Эстрада; Джозэф Эстрада
arroyo f; 2001-01-20/2010-06-30; G:Arroyo; Г:Арройо; Г:Аройя
duterte; 2016-06-30/2022-06-30; R:Duterte; Р:Дутерте; Р:Дутэртэ`,
  'RWA GOV': `
kagame; 2000-03-24/; P:Kagame; П:Кагаме; П:Кагамэ
habyarimana; 1973-07-05/1994-04-06; J:Habyarimana; Ж:Хабиаримана; Ж:Хаб'ярымана`,
  'SEN GOV': `
diouf; 1981-01-01/2000-04-01; Abdou Diouf; Абду Диуф; Абду Дзіуф
wade; 2000-04-01/2012-04-02; Abdoulaye Wade; Абдулай Вад; Абдулай Вад`,
  'SLE REB': `
sankoh; /2003-07-29; F:Sankoh; Ф:Санко; Ф:Санко`,
  'SOM GOV': `
siad-barre; 1969-10-21/1991-01-26; Siad Barre|Mohamed Siad Barre; Сиад Барре; Сіяд Барэ`,
  'ZAF GOV': `
botha; 1978-10-09/1989-08-14; P:Botha; П:Бота; П:Бота
de-klerk; 1989-08-15/1996-06-30; F:de Klerk; Ф:де Клерк; Ф:дэ Клерк
mandela; 1994-05-10/1999-06-14; N:Mandela; Н:Мандела; Н:Мандэла
mbeki; 1999-06-14/2008-09-24; T:Mbeki; Т:Мбеки; Т:Мбекі
zuma; 2009-05-09/2018-02-14; J:Zuma; Д:Зума; Д:Зума
ramaphosa; 2018-02-15/; C:Ramaphosa; С:Рамафоса; С:Рамафоса`,
  'ZAF OPP': `
buthelezi; ; M:Buthelezi; М:Бутелези; М:Бутэлезі`,
  'LKA GOV': `
premadasa; 1989-01-02/1993-05-01; R:Premadasa; Р:Премадаса; Р:Прэмадаса
kumaratunga f; 1994-11-12/2005-11-19; C:Kumaratunga; Ч:Кумаратунга; Ч:Кумаратунга
rajapaksa; 2005-11-19/2015-01-09 2019-11-18/2022-07-14; MG:Rajapaksa|Rajapakse; МГ:Раджапакса; МГ:Раджапакса
wickremesinghe; 2001-12-09/2004-04-06 2015-01-09/2019-11-21 2022-07-21/2024-09-23; R:Wickremesinghe; Р:Викремесингхе; Р:Вікрэмесінгхэ`,
  'SDN GOV': `
bashir; 1989-06-30/2019-04-11; O:Bashir|al-Bashir; О:Башир; А:Башыр`,
  'SDN REB': `
garang; /2005-07-30; John Garang; Джон Гаранг; Джон Гаранг`,
  'SSD GOV': `
salva-kiir; 2011-07-09/; Salva Kiir|Kiir; Сальва Киир; Сальва Кіір`,
  'SSD REB': `
riek-machar; ; Riek Machar|Machar; Риек Мачар; Рыек Мачар`,
  'SYR GOV': `
hafez-assad; 1971-03-12/2000-06-10; Hafez al-Assad|Hafez Assad; Хафез Асад; Хафез Асад`,
  'TWN GOV': `
lee-teng-hui; 1988-01-13/2000-05-20; Lee Teng-hui; Ли Дэнхуэй; Лі Дэнхуэй
chen-shui-bian; 2000-05-20/2008-05-20; Chen Shui-bian; Чэнь Шуйбянь; Чэнь Шуйбянь
ma-ying-jeou; 2008-05-20/2016-05-20; Ma Ying-jeou; Ма Инцзю; Ма Інцзю
tsai-ing-wen f; 2016-05-20/2024-05-20; Tsai Ing-wen|Tsai; Цай Инвэнь; Цай Інвэнь`,
  'TZA GOV': `
mkapa; 1995-11-23/2005-12-21; B:Mkapa; Б:Мкапа; Б:Мкапа
kikwete; 2005-12-21/2015-11-05; J:Kikwete; Д:Киквете; Д:Кіквэтэ
magufuli; 2015-11-05/2021-03-17; J:Magufuli; Д:Магуфули; Д:Магуфулі`,
  'THA GOV': `
thaksin; 2001-02-09/2006-09-19; Thaksin Shinawatra|Thaksin; Таксин Чинават; Таксін Чынават
yingluck f; 2011-08-05/2014-05-07; Yingluck Shinawatra|Yingluck; Йинглак Чинават; Йінглак Чынават
prayuth; 2014-05-22/2023-08-22; Prayuth Chan-ocha|Prayuth; Прают Чан-Оча; Прают Чан-Оча`,
  'TGO GOV': `
eyadema; 1967-04-14/2005-02-05; G:Eyadema|Eyadéma; Г:Эйадема; Г:Эядэма`,
  'TUN GOV': `
ben-ali; 1987-11-07/2011-01-14; Zine al-Abidine Ben Ali|Ben Ali; Бен Али; Бен Алі`,
  'UGA GOV': `
museveni; 1986-01-29/; Y:Museveni; Й:Мусевени; Ё:Мусевені
idi-amin; 1971-01-25/1979-04-11; Idi Amin; Иди Амин; Ідзі Амін`,
  'UGA REB': `
kony; ; Joseph Kony; Джозеф Кони; Джозэф Коні`,
  'VEN OPP': `
guaido; ; J:Guaidó; Х:Гуайдо; Х:Гуайдо`,
  'YEM GOV': `
saleh; 1978-07-18/2012-02-27; Ali Abdullah Saleh; Али Абдалла Салех; Алі Абдала Салех`,
  'ZMB GOV': `
kaunda; 1964-10-24/1991-11-02; K:Kaunda; К:Каунда; К:Каунда
chiluba; 1991-11-02/2002-01-02; F:Chiluba; Ф:Чилуба; Ф:Чылуба`,
  'ZWE GOV': `
mugabe; 1980-04-18/2017-11-21; RG:Mugabe; РГ:Мугабе; РГ:Мугабэ
mnangagwa; 2017-11-24/; E:Mnangagwa; Э:Мнангагва; Э:Мнангагва`,
  'ZWE OPP': `
tsvangirai; /2018-02-14; M:Tsvangirai; М:Цвангираи; М:Цвангіраі
nkomo; /1999-07-01; J:Nkomo; Д:Нкомо; Д:Нкомо`,
  'PSE OPP': `
haniyeh; /2024-07-31; I:Haniyeh; И:Хания; І:Ханія
yassin; /2004-03-22; Ahmed Yassin; Ахмед Ясин; Ахмед Ясін`,
  'PSE GOV': `
erekat; ; S:Erekat|Erakat; С:Эрекат; С:Эрэкат
qurei; 2003-10-07/2006-03-29; A:Qurei; А:Куреи; А:Курэі`,
  'USA GOV': `
carter; 1977-01-20/1981-01-20; Jimmy Carter; Джимми Картер; Джымі Картэр
reagan; 1981-01-20/1989-01-20; R:Reagan; Р:Рейган; Р:Рэйган
kissinger; 1973-09-22/1977-01-20; H:Kissinger; Г:Киссинджер; Г:Кісінджэр
albright f; 1997-01-23/2001-01-20; M:Albright; М:Олбрайт; М:Олбрайт
powell; 2001-01-20/2005-01-26; Colin Powell; Колин Пауэлл; Колін Паўэл
rumsfeld; 2001-01-20/2006-12-18; D:Rumsfeld; Д:Рамсфелд; Д:Рамсфелд
holbrooke; ; R:Holbrooke; Р:Холбрук; Р:Холбрук`,
  '- GOV': `
boutros-ghali; 1992-01-01/1996-12-31@; B:Boutros-Ghali; Б:Бутрос-Гали; Б:Бутрас-Галі
perez-de-cuellar; 1982-01-01/1991-12-31@; J:Pérez de Cuéllar; Х:Перес де Куэльяр; Х:Перэс дэ Куэльяр`,
};
