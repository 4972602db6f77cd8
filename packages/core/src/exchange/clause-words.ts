/** The small words that part a sentence into clauses. A language is one row; all are lower case. */
type ClauseWords = {
  /** After a comma: begins a clause that can stand alone. */
  coordinate: string[];
  /** The same, but also closes a list. */
  additive: string[];
  /** Begins what was said. */
  complement: string[];
  /** Begins a clause that only adds to the one before it. */
  subordinate: string[];
  /** Begins a condition, which a headline may not lose. */
  conditional: string[];
  /** Verbs of saying: a clause with one of them tells the source, not the event. */
  saying: string[];
  /** Begin a phrase that names the source. */
  source: string[];
  negation: string[];
  /** Words before the first comma that only link to the sentence before. */
  linking: string[];
  /** Begin a phrase of circumstance that a comma closes. */
  circumstance: string[];
  time: {
    prepositions: string[];
    months: string[];
    /** Words that make a phrase one of time. */
    words: string[];
    /** Words that may stand within it. */
    inner: string[];
  };
};

const list = (words: string) => words.split('|');

const en: ClauseWords = {
  coordinate: list('but|while|whereas|yet|though'),
  additive: list('and|or'),
  complement: list('that|whether'),
  subordinate: list(
    'which|who|whom|whose|where|when|because|as|since|after|before|although|so|until|including|despite|following',
  ),
  conditional: list('if|unless|provided'),
  saying: list(
    'said|says|say|saying|stated|states|told|added|noted|notes|stressed|claimed|claims|reported|reports|wrote|explained|announced|declared|argues|argued|believes',
  ),
  source: list('according to|in the words of|as reported by|as stated by'),
  negation: list("not|never|didn't|doesn't|hasn't"),
  linking: list(
    'however|meanwhile|also|moreover|furthermore|thus|therefore|nevertheless|in addition|at the same time|in turn|besides|in particular|as a result|and|but|finally',
  ),
  circumstance: list('on|in|at|during|after|following|since|by|over|throughout|earlier|later|last|this|within|amid'),
  time: {
    prepositions: list('on|in|at|during|by|since|over'),
    months: list(
      'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
    ),
    words: list(
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month|year|yesterday|today|tomorrow|night|morning|evening|afternoon',
    ),
    inner: list('the|of|last|this|next|previous|same|past|early|late|mid|beginning|end|middle|first|second|half'),
  },
};

const be: ClauseWords = {
  coordinate: list('але|а|аднак|тады як|у той час як|затое'),
  additive: list('і|ды|ці|або'),
  complement: list('што|быццам|нібы|каб'),
  subordinate: list(
    'які|якая|якое|якія|якога|якой|якому|якім|якіх|якімі|якую|дзе|куды|бо|таму што|паколькі|хоць|хаця|пасля таго|пасля чаго|перад тым|пакуль|уключаючы|нягледзячы|у тым ліку|паведаміў|паведаміла|паведамілі',
  ),
  conditional: list('калі|пры ўмове|абы'),
  saying: list(
    'сказаў|сказала|сказалі|кажа|кажуць|заявіў|заявіла|заявілі|паведаміў|паведаміла|паведамілі|паведамляе|адзначыў|адзначыла|адзначылі|падкрэсліў|падкрэсліла|дадаў|дадала|сцвярджае|сцвярджаюць|лічыць|лічаць|напісаў|напісала|патлумачыў|патлумачыла',
  ),
  source: list('паводле|па словах|са слоў|як паведаміў|як паведаміла|як паведамляе|як заявіў|як заявіла'),
  negation: list('не|ніколі'),
  linking: list(
    'аднак|тым часам|таксама|акрамя таго|апроч таго|таму|такім чынам|у сваю чаргу|у прыватнасці|пры гэтым|у выніку|нарэшце|і|але|а',
  ),
  circumstance: list('падчас|пасля|з|на фоне|у ходзе'),
  time: {
    prepositions: list('у|ў|на|з|за|да|цягам|на працягу'),
    months: list(
      'студзень|люты|сакавік|красавік|май|чэрвень|ліпень|жнівень|верасень|кастрычнік|лістапад|снежань|студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня|студзені|лютым|сакавіку|красавіку|маі|чэрвені|ліпені|жніўні|верасні|кастрычніку|лістападзе|снежні',
    ),
    words: list(
      'панядзелак|аўторак|сераду|чацвер|пятніцу|суботу|нядзелю|тыдні|тыдня|месяцы|месяца|годзе|года|учора|ўчора|сёння|заўтра|раніцай|увечары|ноччу|днямі',
    ),
    inner: list('мінулым|мінулага|гэтым|гэтага|наступным|наступнага|пачатку|канцы|сярэдзіне|тым|жа|г|той|самы|дзень'),
  },
};

const ru: ClauseWords = {
  coordinate: list('но|а|однако|тогда как|в то время как|зато'),
  additive: list('и|или|либо|да'),
  complement: list('что|будто|якобы|чтобы'),
  subordinate: list(
    'который|которая|которое|которые|которого|которой|которому|которым|которых|которыми|которую|где|куда|когда|потому что|поскольку|так как|хотя|после того|после чего|перед тем|пока|включая|несмотря|в том числе|сообщил|сообщила|сообщили',
  ),
  conditional: list('если|при условии|лишь бы'),
  saying: list(
    'сказал|сказала|сказали|говорит|говорят|заявил|заявила|заявили|сообщил|сообщила|сообщили|сообщает|отметил|отметила|отметили|подчеркнул|подчеркнула|добавил|добавила|утверждает|утверждают|считает|считают|написал|написала|пояснил|пояснила',
  ),
  source: list('по словам|по данным|согласно|как сообщил|как сообщила|как сообщает|как заявил|как заявила'),
  negation: list('не|никогда'),
  linking: list(
    'однако|тем временем|между тем|также|кроме того|поэтому|таким образом|в свою очередь|в частности|при этом|в результате|наконец|и|но|а',
  ),
  circumstance: list('в ходе|после|во время|с|на фоне|накануне'),
  time: {
    prepositions: list('в|во|на|с|за|до|в течение|к'),
    months: list(
      'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре',
    ),
    words: list(
      'понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделе|недели|месяце|месяца|году|года|вчера|сегодня|завтра|утром|вечером|ночью|днях',
    ),
    inner: list(
      'прошлой|прошлом|прошлого|минувшей|этой|этом|этого|следующей|следующем|начале|конце|середине|тот|же|день|г',
    ),
  },
};

const all = [en, be, ru];
const merge = (pick: (words: ClauseWords) => string[]): ReadonlySet<string> => new Set(all.flatMap(pick));

/** All languages together: their small words do not clash, so no headline waits for the language to be told. */
export const clauseWords = {
  coordinate: merge((words) => words.coordinate),
  additive: merge((words) => words.additive),
  complement: merge((words) => words.complement),
  subordinate: merge((words) => words.subordinate),
  conditional: merge((words) => words.conditional),
  saying: merge((words) => words.saying),
  source: merge((words) => words.source),
  negation: merge((words) => words.negation),
  linking: merge((words) => words.linking),
  circumstance: merge((words) => words.circumstance),
  prepositions: merge((words) => words.time.prepositions),
  months: merge((words) => words.time.months),
  timeWords: merge((words) => words.time.words),
  timeInner: merge((words) => words.time.inner),
};

const words = (line: string): string[] => line.split(' ');

/** What shows that "and" joins a verb, not a noun: all languages together, since their endings do not clash. */
export const verbWords = {
  joints: new Set(words('and but и но і але ды')),
  that: new Set(words('that что што')),
  /** May stand between the joint and the verb. */
  helpers: new Set(
    words(
      'also then later soon again even has have had was were will would is are not did does further subsequently finally instead также затем потом не уже вновь позже был была были таксама потым пазней не ўжо ізноў быў была былі будзе',
    ),
  ),
  irregular: new Set(
    words(
      'told said met held took gave made sent won lost began broke brought built bought came chose drew drove fell fought got grew had kept knew laid paid ran rose saw sold spoke spent stood stole swore threw wrote withdrew withheld forbade forgave sought struck overthrew undertook went became left found',
    ),
  ),
  endings: [
    /^\p{ASCII}{2,}ed$/u,
    /[а-яё]{2}(?:ил|ел|ыл|ул|ял|зал|вал|лал|щал|чал|жал|ла|ло|ли|лся|лась|лось|лись)$/,
    /[а-яёіў]{2}(?:[іыуёе]ў|заў|ваў|лаў|чаў|жаў|ла|ло|лі|ўся|лася|лося|ліся)$/,
  ],
  /** Adjectives and nouns with such endings. */
  others: new Set(
    words(
      'related armed wounded united limited advanced unarmed injured displaced occupied disputed increased combined detailed alleged so-called need speed feed seed exceed indeed hundred red limited detained-persons сила силы школа капитал материал канал финал генерал сигнал персонал потенциал журнал арсенал портал скандал адмирал металл зал вал села сёла дела тела стрела земля мысли цели роли если ли журнала сігнал сіла школа справа справы села',
    ),
  ),
  /** A pronoun that opens a clause for somebody named before. */
  pronouns: new Set(words('it he she they он она оно они ён яна яно яны')),
  articles: new Set(words('the a an its')),
};
