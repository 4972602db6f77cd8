import type { RoleRow } from './entry.ts';

/** Words for kinds of actors. English gets its plural by rule. */
export const ROLES: readonly RoleRow[] = [
  {
    sector: 'GOV',
    en: 'consul|consul general|attache|military attache|liaison officer|border service|veterinary service|customs service|migration service|high representative|special representative|state secretary|undersecretary|president|prime minister|premier|vice president|vice premier|deputy prime minister|vice prime minister|minister|foreign minister|defence minister|defense minister|interior minister|finance minister|government|authority|administration|official|spokesman|spokeswoman|spokesperson|ministry|foreign ministry|defence ministry|defense ministry|interior ministry|ambassador|envoy|diplomat|chancellor|secretary of state|foreign secretary|defense secretary|negotiator|delegation|cabinet|regime|leader|leadership|governor|mayor|head of state|head of government|king|queen|prince|emir|sultan|sheikh|monarch|government official|senior official|embassy|consulate|council of ministers|secretary general|secretary-general|commissioner|high representative|regulator|central bank|national bank|tax authority|junta|presidential administration|press secretary|vice-president|vice-premier|counterpart|head|customs|customs service|customs committee|deputy minister|deputy foreign minister|state secretary|chairman|officials|authorities|special envoy|peace envoy|mediator|monarchy|ruler|council|commission|committee|agency|ombudsman',
    ru: 'верховн+ay представител+ms|верховн+ay представител+msa|спецпредставител+msa|министерств+n иностранных дел|министерств+n обороны|министерств+n внутренних дел|министерств+n финансов|министерств+n экономики|министерств+n энергетики|министерств+n юстиции|министерств+n транспорта|министерств+n здравоохранения|министерств+n образования|министерств+n культуры|министерств+n сельского хозяйства|министр+ma иностранных дел|министр+ma обороны|министр+ma внутренних дел|министр+ma финансов|министр+ma экономики|министр+ma энергетики|министр+ma юстиции|министр+ma транспорта|министр+ma здравоохранения|министр+ma образования|министр+ma культуры|министр+ma сельского хозяйства|президент+m|президент+pa|министр+pa|премьер-министр+m|премьер+m|министр+m|правительств+n|власт+ps|чиновник+m|чиновник+pk|министерств+n|МИД+m|Минобороны|Минфин+m|посол|посла|послу|послом|дипломат+m|дипломат+pa|канцлер+m|делегаци+fy|глав+f|лидер+m|лидер+pa|губернатор+m|мэр+m|руководств+n|госсекретар+msa|генсек+m|вице-премьер+m|пресс-секретар+msa|администраци+fy|таможн+fe|кабмин+m|посольств+n|режим+m|Центробанк+m|комисси+fy|спецпредставител+msa|глава государства|правительств+pn|корол+ms|переговорщик+pk',
    be: "вярхоўн+ay прадстаўнік+ma|спецпрадстаўнік+ma|міністэрств+n замежных спраў|міністэрств+n абароны|міністэрств+n унутраных спраў|міністэрств+n фінансаў|міністэрств+n эканомікі|міністэрств+n энергетыкі|міністэрств+n юстыцыі|міністэрств+n транспарту|міністэрств+n аховы здароўя|міністэрств+n адукацыі|міністэрств+n культуры|міністэрств+n сельскай гаспадаркі|міністр+ma замежных спраў|міністр+ma абароны|міністр+ma унутраных спраў|міністр+ma фінансаў|міністр+ma эканомікі|міністр+ma энергетыкі|міністр+ma юстыцыі|міністр+ma транспарту|міністр+ma аховы здароўя|міністр+ma адукацыі|міністр+ma культуры|міністр+ma сельскай гаспадаркі|прэзідэнт+ma|прэзідэнт+p|міністр+p|прэм'ер-міністр+ma|прэм'ер+ma|міністр+ma|урад+m|улад+p|чыноўнік+m|чыноўнік+pk|міністэрств+n|МЗС|Мінабароны|Мінфін+m|пасол|пасл+ma|дыпламат+ma|дыпламат+p|канцлер+ma|дэлегацы+fy|кіраўнік+ma|кіраўніцтв+n|лідар+ma|лідар+p|губернатар+ma|мэр+ma|дзяржсакратар+ma|віцэ-прэм'ер+ma|прэс-сакратар+ma|адміністрацы+fy|мытн+fy|мытня|амбасад+f|рэжым+m|Нацбанк+m|камісі+fy|кароль|карал+ms",
  },
  {
    sector: 'LEG',
    en: 'parliament|legislature|lawmaker|senator|congressman|deputy|member of parliament|speaker|senate|upper house|lower house|house of representatives|mp|national assembly|legislator|parliamentarian|parliamentary speaker|council of the republic|chamber|inter-parliamentary committee',
    ru: 'парламент+m|депутат+m|депутат+pa|сенатор+m|сенатор+pa|спикер+m|конгрессмен+pa|парламентари+py',
    be: 'парламент+m|дэпутат+ma|дэпутат+p|сенатар+ma|спікер+ma|парламентар+p',
  },
  {
    sector: 'JUD',
    en: 'court|supreme court|constitutional court|high court|judge|prosecutor|prosecutor general|prosecutors general|attorney general|tribunal|justice|magistrate|prosecution|investigative committee|war crimes tribunal|appeals court|jury|special court',
    ru: 'суд+m|верховн+ay суд+m|конституционн+ay суд+m|судь+fe|прокурор+m|генпрокурор+m|прокуратур+f|генпрокуратур+f|Следственн+ay комитет+m|СК|трибунал+m',
    be: 'суд+m|вярхоўн+ay суд+m|суддз+fy|пракурор+ma|генпракурор+ma|пракуратур+f|генпракуратур+f|Следчы камітэт|Следч+ay камітэт+m|трыбунал+m',
  },
  {
    sector: 'MIL',
    en: 'Gen|Lt|drone|helicopter|Col|Maj|Brig|Adm|troops|troop|army|soldier|military|armed forces|force|forces|air force|navy|marine|paratrooper|general|commander|warplane|fighter jet|warship|battalion|brigade|general staff|serviceman|servicemen|chief of staff|naval force|ground forces|peacekeeper|peacekeeping force|peacekeeping troops|border guard|colonel|jet|army jet|air defence|air defense|gunship|garrison|unit|guards|coast guard|military official|national guard|defence forces|artillery',
    ru: 'войск+pn|арми+fy|военн+ay|военнослужащ+msz|солдат+pa|солдат+m|ВВС|ВМФ|вооруженн+ay сил+p|ВСУ|генштаб+m|генерал+m|миротворец|миротворц+pa|пограничник+pk|сил+p|истребител+ps|десантник+pk|флот+m|Росгварди+fy|авиаци+fy',
    be: 'войск+pn|войск+pk|арм+fy|армі+fy|вайсков+ay|вайскоўц+p|салдат+p|УПС|УС|узброен+ay сіл+p|генштаб+m|генерал+ma|міратворц+p|памежнік+pk|сіл+p|знішчальнік+pk|дэсантнік+pk|флот+m',
  },
  {
    sector: 'COP',
    en: 'police|riot police|policeman|security force|security forces|police officer|gendarme|gendarmerie|law enforcement|officer|special forces|security service|border police|security officials|militiamen|security personnel|interior troops|prison guard',
    ru: 'полици+fy|милици+fy|полицейск+skij|полицейск+a|ОМОН+m|силовик+pk|правоохранител+ps|МВД',
    be: 'паліцы+fy|міліцы+fy|паліцэйск+a|АМАП+m|сілавік+pk|праваахоўнік+pk|МУС',
  },
  {
    sector: 'SPY',
    en: 'intelligence|intelligence official|intelligence service|secret service|security agency|spy agency|counterintelligence',
    ru: 'спецслужб+p|разведк+fk|контрразведк+fk',
    be: 'спецслужб+p|разведк+fk|контрразведк+fk',
  },
  {
    sector: 'REB',
    en: 'rebel|guerrilla|guerilla|insurgent|separatist|rebel leader|rebel group|militia|militiaman|liberation front|mujahideen|mujahedin|partisan|paramilitary|fighter|rebel forces|rebel movement|revolutionary front|revolutionary united front|liberation army|liberation movement|liberation tigers|patriotic front',
    ru: 'повстанец|повстанц+pa|сепаратист+pa|боевик+pk|ополчен+ay|партизан+pa',
    be: 'паўстанц+p|сепаратыст+p|баевік+pk|партызан+p',
  },
  {
    sector: 'UAF',
    en: 'militant|gunman|terrorist|extremist|suicide bomber|attacker|assailant|hijacker|bomber|armed group|arsonist|hacker|paramilitary group|unidentified gunman',
    ru: 'террорист+m|террорист+pa|экстремист+pa|хакер+pa',
    be: 'тэрарыст+p|экстрэміст+p|хакер+p',
  },
  {
    sector: 'OPP',
    en: 'opposition|opposition leader|opposition party|dissident|opposition politician|opposition candidate|opposition activist|opposition supporter|opposition group|democratic forces|opposition figure',
    ru: 'оппозици+fy|оппозиционер+m|оппозиционер+pa|диссидент+pa|демократическ+a сил+p',
    be: 'апазіцы+fy|апазіцыянер+p|дысідэнт+p|дэмакратычн+ay сіл+p',
  },
  {
    sector: 'PTY',
    en: 'party|ruling party|communist party|socialist party|democratic party|candidate|party leader|coalition|politician|presidential candidate|faction|republican|democrat|conservative|socialist|labour party|labor party',
    ru: 'парти+fy|кандидат+m|кандидат+pa|фракци+fy|политик+pk|коалици+fy',
    be: 'парты+fy|кандыдат+ma|кандыдат+p|палітык+pk|кааліцы+fy',
  },
  {
    sector: 'CVL',
    en: 'hundreds of thousands|tens of thousands|thousands|protester|nun|teenager|boy|girl|demonstrator|people|civilian|resident|citizen|activist|human rights activist|villager|man|woman|men|women|child|children|prisoner|political prisoner|detainee|hostage|group|population|inhabitant|settler|student|worker|youth|voter|community|passenger|tourist|crowd|mob|inmate|family|relative|national|rights group|human rights group|human rights organization|ngo|rights activist|supporter|refugee camp|minority|landowner|local|victim|bystander|human rights defender|volunteer|environmentalist|campaigner|ethnic|person|persons|suspect|aid worker|driver|lawyer|jurist|pensioner|veteran|convict|movement|rioter|marcher|striker|aid agency|relief agency|charity',
    ru: 'протестующ+ay|протестующ+a|демонстрант+pa|активист+m|активист+pa|правозащитник+pk|правозащитник+m|граждан+pgr|гражданин+m|жител+ps|люди|людей|людям|людьми|политзаключенн+ay|заключенн+ay|задержанн+ay|участник+pk|студент+pa|студент+m|рабочи+pgr|рабоч+a|заложник+pk|мирн+ay жител+ps|человек+m|женщин+f|мужчин+f|подозреваем+ay|сторонник+pk|избирател+ps|обществ+n|осужденн+ay',
    be: 'пратэстоўц+p|дэманстрант+p|актывіст+ma|актывіст+p|праваабаронц+p|грамадзян+pgr|грамадзянін+ma|жыхар+p|людзі|людзей|людзям|людзьмі|палітвязн+ps|палітвязень|зняволен+ay|затрыман+ay|удзельнік+pk|студэнт+p|рабоч+ay|закладнік+pk|чалавек+ma|жанчын+f|мужчын+f|падазраван+ay|прыхільнік+pk|асуджан+ay',
  },
  {
    sector: 'LAB',
    en: 'trade union|labor union|labour union|union|miner|teacher|nurse|farmworker|dockworker|railway worker|trade unionist|steelworker|truck driver|taxi driver|pilot|bus driver|union leader|employee|doctor|teachers',
    ru: 'профсоюз+m|профсоюз+pa|шахтер+pa|учител+pn|врач+ps|водител+ps|докер+pa',
    be: 'прафсаюз+m|шахцёр+p|настаўнік+pk|лекар+p|кіроўц+p|урач+p',
  },
  {
    sector: 'REF',
    en: 'refugee|migrant|asylum seeker|immigrant|displaced person|exile',
    ru: 'беженц+pa|беженец|мигрант+pa',
    be: 'бежанц+p|мігрант+p|уцякач+p',
  },
  {
    sector: 'JRN',
    en: 'journalist|reporter|newspaper|editor|broadcaster|correspondent|blogger|media|state media|news agency|photographer|television station',
    ru: 'журналист+m|журналист+pa|газет+f|редакци+fy|редактор+m|блогер+m|блогер+pa|СМИ|корреспондент+m',
    be: 'журналіст+ma|журналіст+p|газет+f|рэдакцы+fy|рэдактар+ma|блогер+ma|СМІ|карэспандэнт+ma',
  },
  {
    sector: 'BUS',
    en: 'company|businessman|businessmen|investor|entrepreneur|bank|firm|producer|exporter|enterprise|oil company|gas company|trader|airline|corporation|operator|refinery|shareholder|producers|industry|importer',
    ru: 'компани+fy|бизнесмен+m|предпринимател+ps|банк+m|предприяти+py|авиакомпани+fy|инвестор+pa',
    be: 'кампані+fy|бізнесмен+ma|прадпрымальнік+pk|банк+m|прадпрыемств+p|авіякампані+fy|інвестар+p',
  },
  {
    sector: 'AGR',
    en: 'farmer|peasant|fisherman|fishermen|rancher',
    ru: 'фермер+pa|аграри+py|рыбак+pk',
    be: 'фермер+p|аграры+py|рыбак+pk',
  },
  {
    sector: 'REL',
    en: 'church|archbishop|bishop|pope|patriarch|priest|cleric|imam|ayatollah|monk|catholic church|orthodox church|rabbi|muslim|christian|hindu|sikh|jew|moslem|protestant|sunni|shiite|shia|kurd',
    ru: 'церков+ms|Церковь|архиепископ+m|патриарх+m|священник+m|священник+pk|имам+m|папа римский',
    be: 'царкв+f|касцёл+m|арцыбіскуп+ma|патрыярх+ma|святар+ma|святар+p|імам+ma',
  },
  {
    sector: 'EDU',
    en: 'university|school|academic|professor|scholar|scientist',
    ru: 'университет+m|ученые|профессор+m',
    be: 'універсітэт+m|навукоўц+p|прафесар+ma',
  },
  {
    sector: 'CRM',
    en: 'criminal|smuggler|drug trafficker|gang|mafia|cartel|kidnapper|pirate',
    ru: 'контрабандист+pa|банд+f|преступник+pk',
    be: 'кантрабандыст+p|злачынц+p',
  },
];
