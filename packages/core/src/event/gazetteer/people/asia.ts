import type { People } from '../person.ts';

/** The Caucasus and Central Asia: heads of state and government since 1991, from the public record as generally known. */
export const ASIA: People = {
  'GEO GOV': `
gamsakhurdia; 1990-11-14/1992-01-06; Z:Gamsakhurdia; З:Гамсахурдиа|Гамсахурдия; З:Гамсахурдыя
shevardnadze; 1992-03-10/2003-11-23; E:Shevardnadze; Э:Шеварднадзе; Э:Шэварднадзэ
burjanadze f; 2003-11-23/2004-01-25 2007-11-25/2008-01-20; N:Burjanadze; Н:Бурджанадзе; Н:Бурджанадзэ
saakashvili; 2004-01-25/2013-11-17; M:Saakashvili; М:Саакашвили; М:Саакашвілі
margvelashvili; 2013-11-17/2018-12-16; GH:Margvelashvili; Г:Маргвелашвили; Г:Маргвелашвілі
zourabichvili f; 2018-12-16/2024-12-29; S:Zourabichvili|Zurabishvili; С:Зурабишвили; С:Зурабішвілі
kavelashvili; 2024-12-29/; M:Kavelashvili; М:Кавелашвили; М:Кавелашвілі
sigua; 1990-11-15/1991-08-18 1992-01-06/1993-08-06; T:Sigua; Т:Сигуа; Т:Сігуа
gugushvili; 1991-08-23/1992-01-06; V:Gugushvili; В:Гугушвили; В:Гугушвілі
patsatsia; 1993-08-20/1995-10-05; O:Patsatsia; О:Пацация; А:Пацацыя
lekishvili; 1995-12-08/1998-07-26; N:Lekishvili; Н:Лекишвили; Н:Лекішвілі
lortkipanidze; 1998-08-07/2000-05-11; V:Lortkipanidze; В:Лордкипанидзе; В:Ларткіпанідзэ
arsenishvili; 2000-05-11/2001-12-21; GH:Arsenishvili; Г:Арсенишвили; Г:Арсенішвілі
jorbenadze; 2001-12-21/2003-11-27; A:Jorbenadze; А:Джорбенадзе; А:Джарбенадзэ
zhvania; 2003-11-27/2005-02-03; Z:Zhvania; З:Жвания; З:Жванія
noghaideli; 2005-02-17/2007-11-22; Z:Noghaideli; З:Ногаидели; З:Нагаідэлі
gurgenidze; 2007-11-22/2008-11-01; L:Gurgenidze; Л:Гургенидзе; Л:Гургенідзэ
mgaloblishvili; 2008-11-01/2009-02-06; G:Mgaloblishvili; Г:Мгалоблишвили; Г:Мгалаблішвілі
gilauri; 2009-02-06/2012-07-04; N:Gilauri; Н:Гилаури; Н:Гілауры
merabishvili; 2012-07-04/2012-10-25; V:Merabishvili; В:Мерабишвили; В:Мерабішвілі
ivanishvili; 2012-10-25/2013-11-20; B:Ivanishvili; Б:Иванишвили; Б:Іванішвілі
garibashvili; 2013-11-20/2015-12-30 2021-02-22/2024-01-29; I:Garibashvili; И:Гарибашвили; І:Гарыбашвілі
kvirikashvili; 2015-12-30/2018-06-13; GH:Kvirikashvili; Г:Квирикашвили; Г:Квірыкашвілі
bakhtadze; 2018-06-20/2019-09-02; M:Bakhtadze; М:Бахтадзе; М:Бахтадзэ
gakharia; 2019-09-08/2021-02-18; GH:Gakharia; Г:Гахария; Г:Гахарыя
kobakhidze; 2024-02-08/; I:Kobakhidze; И:Кобахидзе; І:Кабахідзэ`,
  'ARM GOV': `
ter-petrosyan; 1991-11-11/1998-02-03; L:Ter-Petrosyan|Ter-Petrossian; Л:Тер-Петросян; Л:Тэр-Петрасян
kocharyan; 1997-03-20/1998-04-10 1998-02-04/2008-04-09; R:Kocharyan|Kocharian; Р:Кочарян; Р:Качаран|Качаран
sargsyan; 2007-04-04/2008-04-09 2008-04-09/2018-04-09 2018-04-17/2018-04-23; S:Sargsyan|Sarkisian; С:Саргсян|Саркисян; С:Саргсян
sarkissian-armen; 1996-11-04/1997-03-20 2018-04-09/2022-02-01; A:Sarkissian; Армен Саркисян; Армен Саркісян
khachaturyan-vahagn; 2022-03-13/; V:Khachaturyan; Ваагн Хачатурян; Ваагн Хачатуран
manukyan-vazgen; 1990-08-13/1991-09-25; Vazgen Manukyan; Вазген Манукян; Вазген Манукян
harutyunyan-gagik; 1991-11-22/1992-07-30; Gagik Harutyunyan; Гагик Арутюнян; Гагік Аруцюнян
harutyunyan-khosrov; 1992-07-30/1993-02-02; Khosrov Harutyunyan; Хосров Арутюнян; Хосраў Аруцюнян
bagratyan; 1993-02-12/1996-11-04; Hrant Bagratyan; Грант Багратян; Грант Баграцян
darbinyan-armen; 1998-04-10/1999-06-11; Armen Darbinyan; Армен Дарбинян; Армен Дарбінян
sargsyan-vazgen; 1999-06-11/1999-10-27; Vazgen Sargsyan; Вазген Саргсян; Вазген Саргсян
sargsyan-aram; 1999-11-03/2000-05-02; Aram Sargsyan; Арам Саргсян; Арам Саргсян
markaryan; 2000-05-12/2007-03-25; Andranik Markaryan|Andranik Margaryan; Андраник Маргарян; Андранік Маргаран
sargsyan-tigran; 2008-04-09/2014-04-13; Tigran Sargsyan; Тигран Саркисян; Тыгран Саргсян
abrahamyan-hovik; 2014-04-13/2016-09-08; Hovik Abrahamyan; Овик Абрамян; Овік Абрамян
karapetyan-karen; 2016-09-13/2018-04-17; Karen Karapetyan; Карен Карапетян; Карэн Карапецян
pashinyan; 2018-05-08/; N:Pashinyan|Pashinian; Н:Пашинян; Н:Пашынян`,
  'AZE GOV': `
mutallibov; 1990-05-18/1992-03-06; A:Mutallibov|Mutalibov; А:Муталибов; А:Муталібаў
elchibey; 1992-06-16/1993-09-01; A:Elchibey; А:Эльчибей; А:Эльчыбей
aliyev; 2003-10-31/; I:Aliyev; И:Алиев; І:Аліеў
aliyev-heydar; 1993-06-24/2003-10-31; H:Aliyev|Aliev; Г:Алиев; Г:Аліеў
hasanov-hasan; 1990-02-07/1992-04-04; Hasan Hasanov; Гасан Гасанов; Гасан Гасанаў
huseynov-rahim; 1992-05-14/1993-01-26; Rahim Huseynov; Рагим Гусейнов; Рагім Гусейнаў
huseynov-surat; 1993-06-30/1994-10-07; Surat Huseynov; Сурет Гусейнов; Сурат Гусейнаў
guliyev-fuad; 1994-10-07/1996-07-19; Fuad Guliyev; Фуад Кулиев; Фуад Куліеў
rasizade; 1996-07-20/2018-04-21; A:Rasizade; А:Расизаде; А:Расізадэ
mammadov-novruz; 2018-04-21/2019-10-08; Novruz Mammadov; Новруз Мамедов; Наўруз Мамедаў
asadov; 2019-10-08/; Ali Asadov; Али Асадов; Алі Асадаў
mammadov-yaqub; 1992-03-06/1992-05-18; Yaqub Mammadov; Якуб Мамедов; Якуб Мамедаў
masimov-ali; 1993-01-26/1993-04-28; Ali Masimov; Али Масимов; Алі Масімаў
huseyn-panah; 1993-04-28/1993-06-07; Panah Huseyn|Panah Huseynov; Панах Гусейн|Панах Гусейнов; Панах Гусейн`,
  'KAZ GOV': `
nazarbayev; 1990-04-24/2019-03-20; N:Nazarbayev; Н:Назарбаев; Н:Назарбаеў
tokayev; 1999-10-01/2002-01-28 2019-03-20/; KQ:Tokayev; К:Токаев; К:Такаеў
tereshchenko-sergey; 1991-10-16/1994-10-12; Sergey Tereshchenko; Сергей Терещенко; Сяргей Церашчанка
kazhegeldin; 1994-10-12/1997-10-10; A:Kazhegeldin; А:Кажегельдин; А:Кажагельдзін
balgimbayev; 1997-10-10/1999-10-01; N:Balgimbayev; Н:Балгимбаев; Н:Балгімбаеў
tasmagambetov; 2002-01-28/2003-06-11; I:Tasmagambetov; И:Тасмагамбетов; І:Тасмагамбетаў
akhmetov-daniyal; 2003-06-13/2007-01-08; Daniyal Akhmetov; Даниал Ахметов; Даніял Ахметаў
massimov; 2007-01-10/2012-09-24 2014-04-02/2016-09-08; K:Massimov|Masimov; К:Масимов; К:Масімаў
akhmetov-serik; 2012-09-24/2014-04-02; Serik Akhmetov; Серик Ахметов; Серык Ахметаў
sagintayev; 2016-09-09/2019-02-21; B:Sagintayev; Б:Сагинтаев; Б:Сагінтаеў
mamin; 2019-02-25/2022-01-05; Askar Mamin; Аскар Мамин; Аскар Мамін
smailov; 2022-01-11/2024-02-05; A:Smailov|Smaiylov; А:Смаилов; А:Смаілаў
bektenov; 2024-02-06/; O:Bektenov; О:Бектенов; А:Бектэнаў`,
  'KGZ GOV': `
akayev; 1990-10-27/2005-03-24; A:Akayev; А:Акаев; А:Акаеў
bakiyev; 2000-12-21/2002-05-22 2005-03-25/2010-04-15; KQ:Bakiyev; К:Бакиев; К:Бакіеў
otunbayeva f; 2010-04-07/2011-12-01; R:Otunbayeva; Р:Отунбаева; Р:Атунбаева
atambayev; 2007-03-29/2007-11-28 2010-12-17/2011-12-01 2011-12-01/2017-11-24; A:Atambayev; А:Атамбаев; А:Атамбаеў
jeenbekov; 2016-04-13/2017-08-22 2017-11-24/2020-10-15; S:Jeenbekov; С:Жээнбеков|Жеэнбеков; С:Жээнбекаў
japarov; 2020-10-10/2020-11-14 2021-01-28/; S:Japarov; С:Жапаров; С:Жапараў
isanov; 1991-01-21/1991-11-29; Nasirdin Isanov; Насирдин Исанов; Насірдзін Ісанаў
chyngyshev; 1992-02-10/1993-12-13; T:Chyngyshev; Т:Чынгышев; Т:Чынгышаў
jumagulov; 1993-12-14/1998-03-24; A:Jumagulov; А:Джумагулов; А:Джумагулаў
jumaliyev; 1998-03-24/1998-12-23; K:Jumaliyev; К:Джумалиев; К:Джумаліеў
ibraimov-jumabek; 1998-12-25/1999-04-04; Jumabek Ibraimov; Жумабек Ибраимов; Жумабек Ібраімаў
muraliyev; 1999-04-21/2000-12-21; A:Muraliyev; А:Муралиев; А:Мураліеў
tanayev; 2002-05-30/2005-03-25; N:Tanayev; Н:Танаев; М:Танаеў
kulov; 2005-09-01/2007-01-29; F:Kulov; Ф:Кулов; Ф:Кулаў
isabekov; 2007-01-29/2007-03-29; A:Isabekov; А:Исабеков; А:Ісабекаў
chudinov; 2007-12-24/2009-10-20; Igor Chudinov; Игорь Чудинов; Ігар Чудзінаў
usenov; 2009-10-21/2010-04-07; Daniyar Usenov; Данияр Усенов; Даніяр Усенаў
babanov; 2011-12-23/2012-09-06; O:Babanov; О:Бабанов; А:Бабанаў
satybaldiyev; 2012-09-06/2014-03-25; J:Satybaldiyev; Ж:Сатыбалдиев; Ж:Сатыбалдыеў
otorbayev; 2014-04-03/2015-04-30; D:Otorbayev; Д:Оторбаев; Д:Атарбаеў
sariyev; 2015-05-01/2016-04-13; T:Sariyev; Т:Сариев; Т:Сарыеў
isakov-sapar; 2017-08-26/2018-04-19; Sapar Isakov; Сапар Исаков; Сапар Ісакаў
abylgaziyev; 2018-04-20/2020-06-15; M:Abylgaziyev; М:Абылгазиев; М:Абылгазіеў
boronov; 2020-06-17/2020-10-09; K:Boronov; К:Боронов; К:Баронаў
maripov; 2021-02-03/2021-10-12; U:Maripov; У:Марипов; У:Марыпаў
akylbek-japarov; 2021-10-12/2024-12-16; Akylbek Japarov; Акылбек Жапаров; Акылбек Жапараў
mamytov; 2020-11-14/2021-01-28; T:Mamytov; Т:Мамытов; Т:Мамытаў
novikov-artem; 2020-11-14/2021-02-03; Artem Novikov; Артём Новиков; Арцём Новікаў
kasymaliev; 2024-12-18/; A:Kasymaliev; А:Касымалиев; А:Касымаліеў`,
  'TJK GOV': `
nabiyev; 1991-12-02/1992-09-07; Rahmon Nabiyev; Рахмон Набиев; Рахмон Набіеў
rahmon; 1992-11-20/1994-11-16 1994-11-16/; E:Rahmon|Rakhmon|Rahmonov|Rakhmonov; Э:Рахмон|Рахмонов; Э:Рахмон
iskandarov; 1992-09-07/1992-11-20; Akbarsho Iskandarov; Акбаршо Искандаров; Акбаршо Іскандараў
khayoyev; 1986-01-04/1992-01-09; I:Khayoyev; И:Хаёев; І:Хаёеў
mirzoyev-akbar; 1992-01-09/1992-09-21; Akbar Mirzoyev; Акбар Мирзоев; Акбар Мірзоеў
abdullojonov; 1992-09-21/1993-12-18; A:Abdullojonov|Abdullajanov; А:Абдулладжанов; А:Абдуладжанаў
samadov; 1993-12-18/1994-12-02; Abdujalil Samadov; Абдуджалил Самадов; Абдуджаліл Самадаў
karimov-jamshed; 1994-12-02/1996-02-08; Jamshed Karimov; Джамшед Каримов; Джамшэд Карымаў
azimov-yahyo; 1996-02-08/1999-12-20; Yahyo Azimov; Яхьё Азимов; Ях'ё Азімаў
oqilov; 1999-12-20/2013-11-23; O:Oqilov|Akilov; О:Акилов|Окилов; А:Акілаў
rasulzoda; 2013-11-23/; Q:Rasulzoda|Rasulzade; К:Расулзода; К:Расулзада`,
  'TKM GOV': `
niyazov; 1990-11-02/2006-12-21; S:Niyazov|Nyýazow; С:Ниязов; С:Ніязаў
berdimuhamedow; 2006-12-21/2022-03-19; G:Berdimuhamedow|Berdymukhamedov|Berdimuhamedov; Г:Бердымухамедов; Г:Бердымухамедаў
berdimuhamedow-serdar; 2022-03-19/; S:Berdimuhamedow|Berdymukhamedov|Berdimuhamedov; С:Бердымухамедов; С:Бердымухамедаў
ahmedow-han; 1989-12-05/1992-05-18; Khan Akhmedov|Han Ahmedow; Хан Ахмедов; Хан Ахмедаў`,
  'UZB GOV': `
karimov; 1990-03-24/2016-09-02; I:Karimov; И:Каримов; І:Карымаў
mirziyoyev; 2003-12-12/2016-12-14 2016-09-08/; S:Mirziyoyev; Ш:Мирзиёев; Ш:Мірзіёеў
mirsaidov; 1990-11-01/1992-01-08; Shukrullo Mirsaidov; Шукрулло Мирсаидов; Шукрула Мірсаідаў
mutalov; 1992-01-13/1995-12-21; A:Mutalov; А:Муталов; А:Муталаў
sultanov-otkir; 1995-12-21/2003-12-12; Utkir Sultanov; Уткир Султанов; Уткір Султанаў
aripov; 2016-12-14/; Abdulla Aripov; Абдулла Арипов; Абдула Арыпаў`,
};
