import type { RoleRow } from './entry.ts';

/** Words for kinds of actors. English gets its plural by rule. */
export const ROLES: readonly RoleRow[] = [
  {
    sector: 'GOV',
    en: "consul|consul general|attache|military attache|liaison officer|border service|veterinary service|customs service|migration service|high representative|special representative|state secretary|undersecretary|president|prime minister|premier|vice president|vice premier|deputy prime minister|vice prime minister|minister|foreign minister|defence minister|defense minister|interior minister|finance minister|government|authority|administration|official|spokesman|spokeswoman|spokesperson|ministry|foreign ministry|defence ministry|defense ministry|interior ministry|ambassador|envoy|diplomat|chancellor|secretary of state|foreign secretary|defense secretary|negotiator|delegation|cabinet|regime|leader|leadership|governor|mayor|head of state|head of government|king|queen|prince|emir|sultan|sheikh|monarch|government official|senior official|embassy|consulate|council of ministers|secretary general|secretary-general|commissioner|high representative|regulator|central bank|national bank|tax authority|junta|presidential administration|press secretary|vice-president|vice-premier|counterpart|head|customs|customs service|customs committee|deputy minister|deputy foreign minister|state secretary|chairman|officials|authorities|special envoy|peace envoy|mediator|monarchy|ruler|council|commission|committee|agency|ombudsman|high commissioner|charge d'affaires|foreign office|president-elect|presidential spokesman|presidential adviser|presidential aide|government minister|cabinet minister|government negotiator|chief negotiator|envoys|emissary|colonial power|deputy premier|oil minister|health minister|justice minister|trade minister|labour minister|labor minister|information minister|economy minister|agriculture minister|education minister|transport minister|energy minister|security minister|health ministry|justice ministry|trade ministry|information ministry|oil ministry|interim government|interim leader|transitional government|military government|military rulers|military ruler|military regime|military junta|military council|ruling council|ruling junta|ruling military council|world power|western power|major power|donor|donor country|western country|western government|western nation|arab state|arab country|arab nation|african state|african country|african leader|arab leader|european country|european nation|european leader|asian country|member state|member country|neighbouring country|neighboring country|neighbouring state|neighboring state|foreign government|electoral commission|election commission|electoral authority|municipality|city council|town council|local authority|local government|provincial government|regional government|state government|federal government|central government|state media regulator|immigration authority|immigration official|health official|election official|security council|head of delegation|crown prince|princess|royal family|dictator|strongman|vice-chancellor|prime ministers|presidents|first secretary|minister of state|president elect|prefect|chief executive|chief minister|state governor|chief of protocol|foreign affairs ministry|ministry of foreign affairs|ministry of defence|ministry of defense|ministry of interior",
    ru: 'верховн+ay представител+ms|верховн+ay представител+msa|спецпредставител+msa|министерств+n иностранных дел|министерств+n обороны|министерств+n внутренних дел|министерств+n финансов|министерств+n экономики|министерств+n энергетики|министерств+n юстиции|министерств+n транспорта|министерств+n здравоохранения|министерств+n образования|министерств+n культуры|министерств+n сельского хозяйства|министр+ma иностранных дел|министр+ma обороны|министр+ma внутренних дел|министр+ma финансов|министр+ma экономики|министр+ma энергетики|министр+ma юстиции|министр+ma транспорта|министр+ma здравоохранения|министр+ma образования|министр+ma культуры|министр+ma сельского хозяйства|президент+m|президент+pa|министр+pa|премьер-министр+m|премьер+m|министр+m|правительств+n|власт+ps|чиновник+m|чиновник+pk|министерств+n|МИД+m|Минобороны|Минфин+m|посол|посла|послу|послом|дипломат+m|дипломат+pa|канцлер+m|делегаци+fy|глав+f|лидер+m|лидер+pa|губернатор+m|мэр+m|руководств+n|госсекретар+msa|генсек+m|вице-премьер+m|пресс-секретар+msa|администраци+fy|таможн+fe|кабмин+m|посольств+n|режим+m|Центробанк+m|комисси+fy|спецпредставител+msa|глава государства|правительств+pn|корол+ms|переговорщик+pk',
    be: "вярхоўн+ay прадстаўнік+ma|спецпрадстаўнік+ma|міністэрств+n замежных спраў|міністэрств+n абароны|міністэрств+n унутраных спраў|міністэрств+n фінансаў|міністэрств+n эканомікі|міністэрств+n энергетыкі|міністэрств+n юстыцыі|міністэрств+n транспарту|міністэрств+n аховы здароўя|міністэрств+n адукацыі|міністэрств+n культуры|міністэрств+n сельскай гаспадаркі|міністр+ma замежных спраў|міністр+ma абароны|міністр+ma унутраных спраў|міністр+ma фінансаў|міністр+ma эканомікі|міністр+ma энергетыкі|міністр+ma юстыцыі|міністр+ma транспарту|міністр+ma аховы здароўя|міністр+ma адукацыі|міністр+ma культуры|міністр+ma сельскай гаспадаркі|прэзідэнт+ma|прэзідэнт+p|міністр+p|прэм'ер-міністр+ma|прэм'ер+ma|міністр+ma|урад+m|улад+p|чыноўнік+m|чыноўнік+pk|міністэрств+n|МЗС|Мінабароны|Мінфін+m|пасол|пасл+ma|дыпламат+ma|дыпламат+p|канцлер+ma|дэлегацы+fy|кіраўнік+ma|кіраўніцтв+n|лідар+ma|лідар+p|губернатар+ma|мэр+ma|дзяржсакратар+ma|віцэ-прэм'ер+ma|прэс-сакратар+ma|адміністрацы+fy|мытн+fy|мытня|амбасад+f|рэжым+m|Нацбанк+m|камісі+fy|кароль|карал+ms",
  },
  {
    sector: 'LEG',
    en: 'parliament|legislature|lawmaker|senator|congressman|deputy|member of parliament|speaker|senate|upper house|lower house|house of representatives|mp|national assembly|legislator|parliamentarian|parliamentary speaker|council of the republic|chamber|inter-parliamentary committee|congress|lower chamber|upper chamber|parliamentary committee|senate committee|congressional committee|opposition lawmaker|mps|assembly|parliamentary group|majority leader|house speaker|ruling party lawmaker|councillor',
    ru: 'парламент+m|депутат+m|депутат+pa|сенатор+m|сенатор+pa|спикер+m|конгрессмен+pa|парламентари+py',
    be: 'парламент+m|дэпутат+ma|дэпутат+p|сенатар+ma|спікер+ma|парламентар+p',
  },
  {
    sector: 'JUD',
    en: 'court|supreme court|constitutional court|high court|judge|prosecutor|prosecutor general|prosecutors general|attorney general|tribunal|justice|magistrate|prosecution|investigative committee|war crimes tribunal|appeals court|jury|special court|judiciary|appeal court|military court|military tribunal|criminal court|federal court|district court|highest court|public prosecutor|state prosecutor|chief prosecutor|chief justice|federal judge|military prosecutor|coroner|arbitration court|revolutionary court|high court judge|investigating magistrate|un tribunal|supreme court judge|religious court|islamic court|prosecutors',
    ru: 'суд+m|верховн+ay суд+m|конституционн+ay суд+m|судь+fe|прокурор+m|генпрокурор+m|прокуратур+f|генпрокуратур+f|Следственн+ay комитет+m|СК|трибунал+m',
    be: 'суд+m|вярхоўн+ay суд+m|суддз+fy|пракурор+ma|генпракурор+ma|пракуратур+f|генпракуратур+f|Следчы камітэт|Следч+ay камітэт+m|трыбунал+m',
  },
  {
    sector: 'MIL',
    en: 'Gen|Lt|drone|helicopter|Col|Maj|Brig|Adm|troops|troop|army|soldier|military|armed forces|forces|air force|navy|marine|paratrooper|general|commander|warplane|fighter jet|warship|battalion|brigade|general staff|serviceman|servicemen|chief of staff|naval force|ground forces|peacekeeper|peacekeeping force|peacekeeping troops|border guard|colonel|jet|army jet|air defence|air defense|gunship|garrison|unit|guards|coast guard|military official|national guard|defence forces|artillery|army officer|military officer|warplanes|fighter plane|bomber|fighter bomber|paratroops|commando|military commander|army chief|army commander|military chief|military spokesman|army spokesman|military leader|admiral|brigadier|lieutenant|sergeant|ministry forces|government forces|government troops|government soldier|government army|loyalist|conscript|reservist|sailor|airman|task force|occupation forces|coalition forces|coalition|allied forces|un troops|un peacekeeper|un forces|marines|militarymen|war veteran|naval patrol|border troops|border forces|border patrol|frontier guard|artillerymen|air defences|air defenses|presidential guard|republican guard|revolutionary guard|navy patrol|spy plane|unmanned aircraft',
    ru: 'войск+pn|арми+fy|военн+ay|военнослужащ+msz|солдат+pa|солдат+m|ВВС|ВМФ|вооруженн+ay сил+p|ВСУ|генштаб+m|генерал+m|миротворец|миротворц+pa|пограничник+pk|сил+p|истребител+ps|десантник+pk|флот+m|Росгварди+fy|авиаци+fy',
    be: 'войск+pn|войск+pk|арм+fy|армі+fy|вайсков+ay|вайскоўц+p|салдат+p|УПС|УС|узброен+ay сіл+p|генштаб+m|генерал+ma|міратворц+p|памежнік+pk|сіл+p|знішчальнік+pk|дэсантнік+pk|флот+m',
  },
  {
    sector: 'COP',
    en: 'police|riot police|policeman|security force|security forces|police officer|gendarme|gendarmerie|law enforcement|officer|special forces|security service|border police|security officials|militiamen|security personnel|interior troops|prison guard|anti-riot police|military police|secret police|paramilitary police|police chief|national police|police force|detective|customs officer|prison authority|prison warder|warder|guards|guard|security guard|security agent|security official|policemen|constable|investigator|anti-terrorist police|state security|federal police|coastguard|police commander|riot squad|immigration police|local police|agents',
    ru: 'полици+fy|милици+fy|полицейск+skij|полицейск+a|ОМОН+m|силовик+pk|правоохранител+ps|МВД',
    be: 'паліцы+fy|міліцы+fy|паліцэйск+a|АМАП+m|сілавік+pk|праваахоўнік+pk|МУС',
  },
  {
    sector: 'SPY',
    en: 'intelligence|intelligence official|intelligence service|secret service|security agency|spy agency|counterintelligence|agent|spy|spy chief|secret agent|intelligence agent|intelligence officer|intelligence chief|intelligence agency|special branch|security police|spies|secret police',
    ru: 'спецслужб+p|разведк+fk|контрразведк+fk',
    be: 'спецслужб+p|разведк+fk|контрразведк+fk',
  },
  {
    sector: 'REB',
    en: 'rebel|guerrilla|guerilla|insurgent|separatist|rebel leader|rebel group|militia|militiaman|liberation front|mujahideen|mujahedin|partisan|paramilitary|fighter|rebel forces|rebel movement|revolutionary front|revolutionary united front|liberation army|liberation movement|liberation tigers|patriotic front|rebel commander|rebel army|rebel faction|rebel alliance|rebel force|rebel fighter|rebel soldier|guerrilla group|guerrilla leader|guerrilla movement|guerrilla fighter|guerrilla commander|commander|faction|warlord|militia group|militia leader|militiamen|insurgent group|separatist group|separatist leader|independence fighter|freedom fighter|resistance fighter|resistance|mutineer|mutinous soldier|renegade soldier|armed wing|military wing|splinter group|clansmen|tribesmen|tribesman|irregular|contra|maoist|maoists|death squad|paramilitaries|leftist guerrilla|leftist rebel|insurgency|former rebel|ex-rebel|coup plotter|coup leader',
    ru: 'повстанец|повстанц+pa|сепаратист+pa|боевик+pk|ополчен+ay|партизан+pa',
    be: 'паўстанц+p|сепаратыст+p|баевік+pk|партызан+p',
  },
  {
    sector: 'UAF',
    en: 'militant|gunman|terrorist|extremist|suicide bomber|attacker|assailant|hijacker|bomber|armed group|arsonist|hacker|paramilitary group|unidentified gunman|gunmen|armed men|masked men|masked gunman|masked gunmen|sniper|islamist|islamic militant|islamist militant|jihadist|jihadi|suspected militant|suspected rebel|assassin|terrorist group|terror group|extremist group|militant group|suicide attacker|armed youth|armed bandit|bandit|kidnapper|unknown assailant|knifeman',
    ru: 'террорист+m|террорист+pa|экстремист+pa|хакер+pa',
    be: 'тэрарыст+p|экстрэміст+p|хакер+p',
  },
  {
    sector: 'OPP',
    en: 'opposition|opposition leader|opposition party|dissident|opposition politician|opposition candidate|opposition activist|opposition supporter|opposition group|democratic forces|opposition figure|opposition movement|opposition coalition|opposition alliance|main opposition party|opposition lawmaker|opposition member|exiled leader|exiled opposition|pro-democracy activist|democracy activist|pro-democracy campaigner|opposition parties|dissident group|exile group|resistance leader|pro-democracy leader|opposition chief|opposition spokesman|government critic',
    ru: 'оппозици+fy|оппозиционер+m|оппозиционер+pa|диссидент+pa|демократическ+a сил+p',
    be: 'апазіцы+fy|апазіцыянер+p|дысідэнт+p|дэмакратычн+ay сіл+p',
  },
  {
    sector: 'PTY',
    en: 'party|ruling party|communist party|socialist party|democratic party|candidate|party leader|coalition|politician|presidential candidate|faction|republican|democrat|conservative|socialist|labour party|labor party|political party|governing party|main party|ruling coalition|nationalist party|islamist party|party official|party spokesman|political leader|contender|presidential hopeful|nationalist|communist|social democrat|far-right party|leftist|rightist|party congress|political group|conservatives|royalist|secretary general of the party',
    ru: 'парти+fy|кандидат+m|кандидат+pa|фракци+fy|политик+pk|коалици+fy',
    be: 'парты+fy|кандыдат+ma|кандыдат+p|палітык+pk|кааліцы+fy',
  },
  {
    sector: 'CVL',
    en: "hundreds of thousands|tens of thousands|thousands|protester|nun|teenager|boy|girl|demonstrator|people|civilian|resident|citizen|activist|human rights activist|villager|man|woman|men|women|child|children|prisoner|political prisoner|detainee|hostage|group|population|inhabitant|settler|student|worker|youth|voter|community|passenger|tourist|crowd|mob|inmate|family|relative|national|rights group|human rights group|human rights organization|ngo|rights activist|supporter|refugee camp|minority|landowner|local|victim|bystander|human rights defender|volunteer|environmentalist|campaigner|ethnic|person|persons|suspect|aid worker|driver|lawyer|jurist|pensioner|veteran|convict|movement|rioter|marcher|striker|aid agency|relief agency|charity|docker|shopkeeper|shopper|vendor|street vendor|street trader|herder|herdsman|herdsmen|cattle herder|tribal leader|tribal elder|chieftain|landless peasant|squatter|slum dweller|homeless|survivor|orphan|widow|mothers|teenage girl|pupil|schoolchild|schoolchildren|schoolgirl|schoolboy|high school student|university student|student leader|student group|islamist student|graduate|missionary|foreigner|hijacked passenger|hiker|climber|motorist|commuter|crew|crew member|seaman|seafarer|onlooker|picket|demonstrators|activists|peace activist|anti-war activist|anti-nuclear activist|environmental activist|environmental group|animal rights activist|gay rights activist|women's group|campaign group|civil society|civil society group|watchdog|pressure group|lobby group|peace group|charity worker|relief worker|relief official|relief group|humanitarian group|humanitarian organization|aid group|aid official|human rights monitor|election observer|election monitor|military observer|ceasefire monitor|inspector|weapons inspector|arms inspector|nuclear inspector|defector|convicts|death row inmate|prison inmate|political detainee|settlers|colonist|inhabitants|townspeople|townsfolk|islander|indigenous people|indigenous leader|indigenous group|tribe|aborigine|indian villager|ethnic group|minority group|jobless|unemployed|pensioners|disabled|veterans|ex-soldier|ex-combatant|looter|mourner|marchers|hunger striker|hunger-striker|counter-demonstrator|citizens|nationals|sympathiser|sympathizer|follower|backers|intellectual|novelist|singer|film-maker|negotiating team|staff member|medics|participants|delegates|delegate|youths|teenagers|gang member|hostages|captive|captives",
    ru: 'протестующ+ay|протестующ+a|демонстрант+pa|активист+m|активист+pa|правозащитник+pk|правозащитник+m|граждан+pgr|гражданин+m|жител+ps|люди|людей|людям|людьми|политзаключенн+ay|заключенн+ay|задержанн+ay|участник+pk|студент+pa|студент+m|рабочи+pgr|рабоч+a|заложник+pk|мирн+ay жител+ps|человек+m|женщин+f|мужчин+f|подозреваем+ay|сторонник+pk|избирател+ps|обществ+n|осужденн+ay',
    be: 'пратэстоўц+p|дэманстрант+p|актывіст+ma|актывіст+p|праваабаронц+p|грамадзян+pgr|грамадзянін+ma|жыхар+p|людзі|людзей|людзям|людзьмі|палітвязн+ps|палітвязень|зняволен+ay|затрыман+ay|удзельнік+pk|студэнт+p|рабоч+ay|закладнік+pk|чалавек+ma|жанчын+f|мужчын+f|падазраван+ay|прыхільнік+pk|асуджан+ay',
  },
  {
    sector: 'LAB',
    en: "trade union|labor union|labour union|union|miner|teacher|nurse|farmworker|dockworker|railway worker|trade unionist|steelworker|truck driver|taxi driver|pilot|bus driver|union leader|employee|doctor|teachers|dockers|dock worker|striker|striking worker|striking miner|factory worker|oil worker|transport worker|public sector worker|civil servant|government worker|government employee|health worker|hospital worker|sanitation worker|garbage collector|postal worker|rail worker|train driver|airline pilot|air traffic controller|bank worker|bank employee|shipyard worker|textile worker|garment worker|sugar worker|mineworker|coal miner|copper miner|gold miner|tin miner|platinum miner|plantation worker|metalworker|autoworker|car worker|construction worker|electricity worker|farm worker|farmhand|lorry driver|trucker|truckers|minibus driver|labour federation|labor federation|trade union federation|union federation|workers' union|teachers' union|nurses' union|union official|labour leader|labor leader|pilots|journalists' union|flight attendant|cabin crew|lecturer|magistrates|physician|resident doctor|junior doctor|steel worker|ferry worker|port worker|dockyard worker|prison officer|firefighter|fireman|firemen|seamen",
    ru: 'профсоюз+m|профсоюз+pa|шахтер+pa|учител+pn|врач+ps|водител+ps|докер+pa',
    be: 'прафсаюз+m|шахцёр+p|настаўнік+pk|лекар+p|кіроўц+p|урач+p',
  },
  {
    sector: 'REF',
    en: 'refugee|migrant|asylum seeker|immigrant|displaced person|exile|boat people|displaced family|evacuee|internally displaced|returnee|expellee|illegal immigrant|undocumented migrant|migrant worker|economic migrant|stowaway|deportee',
    ru: 'беженц+pa|беженец|мигрант+pa',
    be: 'бежанц+p|мігрант+p|уцякач+p',
  },
  {
    sector: 'JRN',
    en: 'journalist|reporter|newspaper|editor|broadcaster|correspondent|blogger|media|state media|news agency|photographer|television station|radio station|television|state television|state radio|television channel|cameraman|cameramen|columnist|news magazine|independent newspaper|private newspaper|reporters|cartoonist|newsman|newsmen|broadcasters',
    ru: 'журналист+m|журналист+pa|газет+f|редакци+fy|редактор+m|блогер+m|блогер+pa|СМИ|корреспондент+m',
    be: 'журналіст+ma|журналіст+p|газет+f|рэдакцы+fy|рэдактар+ma|блогер+ma|СМІ|карэспандэнт+ma',
  },
  {
    sector: 'BUS',
    en: 'company|businessman|businessmen|investor|entrepreneur|bank|firm|producer|exporter|enterprise|oil company|gas company|trader|airline|corporation|operator|refinery|shareholder|producers|industry|importer|state-owned company|mining company|telecoms company|pharmaceutical company|multinational|oil giant|gas giant|manufacturer|carmaker|supplier|employer|employers|management|miner group|trading company|contractor|executive|tycoon|banker|retailer|shipping company|shipowner|conglomerate|chamber of commerce|chemical company|insurance company',
    ru: 'компани+fy|бизнесмен+m|предпринимател+ps|банк+m|предприяти+py|авиакомпани+fy|инвестор+pa',
    be: 'кампані+fy|бізнесмен+ma|прадпрымальнік+pk|банк+m|прадпрыемств+p|авіякампані+fy|інвестар+p',
  },
  {
    sector: 'AGR',
    en: "farmer|peasant|fisherman|fishermen|rancher|grower|coca grower|coffee grower|cotton grower|banana grower|tobacco grower|planter|cane cutter|dairy farmer|white farmer|landless farmer|rice farmer|herders|farming union|farmers' union|cocoa farmer|coca farmer|wine grower|winegrower|livestock farmer",
    ru: 'фермер+pa|аграри+py|рыбак+pk',
    be: 'фермер+p|аграры+py|рыбак+pk',
  },
  {
    sector: 'REL',
    en: 'church|archbishop|bishop|pope|patriarch|priest|cleric|imam|ayatollah|monk|catholic church|orthodox church|rabbi|muslim|christian|hindu|sikh|jew|moslem|protestant|sunni|shiite|shia|kurd|nun|cardinal|clergyman|clergy|clergymen|religious leader|church leader|muslim leader|muslim cleric|islamic group|islamic leader|mullah|grand mufti|mufti|roman catholic bishop|catholic bishop|roman catholic church|anglican church|buddhist monk|buddhist|monks|christian group|religious group|pilgrim|worshipper|worshiper|rabbis|evangelist|pastor|preacher|lama|sect|jesuit',
    ru: 'церков+ms|Церковь|архиепископ+m|патриарх+m|священник+m|священник+pk|имам+m|папа римский',
    be: 'царкв+f|касцёл+m|арцыбіскуп+ma|патрыярх+ma|святар+ma|святар+p|імам+ma',
  },
  {
    sector: 'EDU',
    en: "university|school|academic|professor|scholar|scientist|students' union|student union|headmaster|headteacher|scholars|think tank|researcher",
    ru: 'университет+m|ученые|профессор+m',
    be: 'універсітэт+m|навукоўц+p|прафесар+ma',
  },
  {
    sector: 'CRM',
    en: 'criminal|smuggler|drug trafficker|gang|mafia|cartel|kidnapper|pirate|smugglers|drug gang|drug cartel|drug lord|trafficker|thief|robber|poacher|people smuggler|mobster|somali pirate|criminal gang|street gang|armed gang|counterfeiter|hit man|hitman',
    ru: 'контрабандист+pa|банд+f|преступник+pk',
    be: 'кантрабандыст+p|злачынц+p',
  },
  {
    sector: 'MED',
    en: 'medical team|surgeon|medical worker|paramedic|doctors|nurses|red cross worker',
  },
];
