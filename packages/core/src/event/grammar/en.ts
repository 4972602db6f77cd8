import type { Grammar } from './grammar.ts';

export const english: Grammar = {
  roles: {
    negation:
      "not never no nobody none neither nor cannot can't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't couldn't without rarely hardly",
    possible: "may might could can possibly perhaps probably likely presumably couldn't",
    future: "will shall would won't wouldn't cannot can't",
    plan: 'plan plans planned planning intend intends intended expected expects expect scheduled due set poised prepares prepared preparing hopes hope hoped wants want wanted seeks aims aimed about ready willing going slated vowed pledged promised tomorrow upcoming proposed considering envisages envisaging',
    preposition:
      'in at on to of for with from by against into over between among under through towards toward near inside outside across along around despite amid without within throughout via upon including concerning regarding per like than behind beyond off onto vis-a-vis about aboard opposite amongst',
    subordinator:
      'because while when whereas although though if unless until where after before since as whether amid despite following whilst once',
    relative: 'who which whom whose where',
    conjunction: 'and or but nor',
    pronoun: 'he she it they him her them himself themselves itself',
    be: 'be been was were is are being am got',
    condition: 'if unless whether would',
    determiner:
      "the a an its his her their this that these those several some many most both all two three four five six seven eight nine ten dozens hundreds thousands more than least nearly almost some senior new former top high first official leading other's",
    obligation: 'must should ought',
    agent: 'by',
    infinitive: 'to',
    hearsay: 'allegedly reportedly supposedly purportedly apparently rumoured rumored',
    past: 'formerly previously once ago historically originally',
    auxiliary: "have has had do does did having been hasn't haven't hadn't didn't doesn't don't",
    that: 'that',
    toward: 'against with to on at toward towards upon from into over for of between',
    with: 'with between among',
    place: 'in at near inside outside across throughout aboard opposite off',
    proof: 'after during following since at amid',
    failed: 'failed fails fail failing unable denied denies deny denying refrained refused',
    of: "of 's",
    according: 'according',
    adverb:
      'also again already then today jointly yesterday now still once yet later outright therefore even just here late early earlier overnight soon ever thus both twice meanwhile separately tonight instead next last tomorrow abroad home anywhere somewhere everywhere nowhere elsewhere anyway altogether afterwards afterward nevertheless nonetheless thereby hence downtown midweek',
    unless: 'unless',
    time: 'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december weeks months years hours decade decades jan feb mar apr jun jul aug sep sept oct nov dec day days week month year weekend morning evening afternoon night',
    bound: 'since until till before after',
    carried:
      'quick swift began begin begins begun continued continue continues continuing managed manages started starts decided decides helped help moved proceeded opted chose voted tried tries attempted rushed forced forces resumed united mobilised mobilized start decide manage attempt try vote keep keeps kept resume joining joined',
  },
  and: 'and',
  reporting:
    'say announce declare state report claim tell note add stress emphasize believe think confirm reveal argue insist explain admit write suggest describe estimate predict assert maintain allege reiterate conclude remark inform hint acknowledge deny warn demand signal indicate contend caution affirm testify',
  verbs:
    'go come make take give get put see know become remain continue begin start stop end want need use find show work call ask try leave feel seem help turn play run move live bring happen provide sit stand lose pay include lead understand watch follow create speak spend grow open walk win teach offer remember consider appear buy serve die send build stay fall cut reach kill raise pass sell decide return explain hope develop carry break receive plan push pull cover fly aim base issue cause appoint replace join carry affect face allow require expect involve produce discuss attend cite enter escape fear flee gather hit hold host increase join keep learn let lie live mark mean note occur own place prepare press propose question refer reduce result rise rule save seek serve set share shut sign speak strengthen suffer support take think throw treat use vote wait warn welcome write approve adopt embark acquire concern depend represent participate exceed expand focus launch monitor operate organize control secure succeed target test trade travel undergo visit boost drop earn gain improve lower plunge soar surge slump intend enable ensure contain prove remove resemble belong indicate suggest accuse compare prefer choose rely devote dedicate inherit enrich mutilate educate inspire persuade convince convert transform translate compose publish invent enjoy celebrate commemorate attract deserve satisfy fulfill exist persist vary differ depict regard deem handle manage undermine overshadow hamper complicate aggravate worsen disappoint please relieve worry frighten scare stun delight embarrass underline highlight illustrate demonstrate reflect confirm contradict coincide precede accompany surround adjoin overlook divide unite separate combine merge absorb comprise consist constitute weigh owe possess lack retain maintain preserve restore renovate repair rebuild modernize modernise privatize borrow lend repay consume generate manufacture assemble export import advertise sponsor evolve emerge arise stem derive originate descend shrink swell diminish dwindle fade vanish disappear survive endure perish drown starve recover heal infect contaminate pollute poison spoil injure anger alarm infuriate outrage enrage irritate annoy upset unsettle unnerve rattle shock surprise reassure dismay disturb perplex puzzle baffle impress relax ease',
  traps: {
    strong:
      'lap laps football soccer basketball hockey tennis goalkeeper midfielder striker quarterback playoff playoffs championship tournament olympics innings wicket cricket rugby boxing boxer athlete athletes referee semifinal quarterfinal grandmaster chess biathlon skier premiership halftime inning touchdown batsman batsmen bowlers bowler wickets concert album singer',
    weak: 'pop rapper runner runners marathon cyclist overtime match cup stadium player players score scored penalty penalties squad shares stock stocks nasdaq traders bourse yield yields futures obituary biography novelist box-office inc corp plc ltd subsidiary earnings shareholders stockholders buyout dividend securities profits revenue league goal goals actor actress film novel medal medals olympic champion champions coach coached',
    faint:
      'share bid takeover stake company final round team teams title victory race born aged survived quarter season games game points funeral widow museum theatre exhibition defeated index audience restructuring defender fans club profit translation',
  },
  groups: {
    people:
      'the two men|the two women|both men|two leaders|the two leaders|the two presidents|both leaders|both presidents|the presidents|the ministers|the two ministers|the heads of state|the leaders|the counterparts',
    sides: 'the two parties|two sides|the two sides|the parties|the sides|both sides|both parties|each side|the pair',
    states:
      'the two countries|both countries|the neighbours|the neighbors|the two neighbours|the two neighbors|the two governments|both governments|the two nations|both nations|the two states|both states|both capitals|the two capitals',
    pair: 'the two|both',
    person: 'he|she',
    they: 'they',
    koreas: 'the two koreas|both koreas|two koreas',
  },
};
