import type { Idiom } from '../predicate.ts';

/** Words that look like a predicate and tell no happening: «отказался от комментариев», «победили болезнь». */
// biome-ignore format: one row a line
export const idioms: readonly Idiom[] = [
  { verbs: 'отказаться|отказать|отказываться', object: 'comments' },
  { verbs: 'атаковать|победить|остановить|ударить|уничтожить|убить|снизить|предупредить|обвинить', object: 'evil' },
  { verbs: 'бороться|воевать|сражаться|выступить', followedBy: 'с|против', object: 'evil' },
  { verbs: 'поздравить|поздравлять|приветствовать|встретить|принять|пригласить|посетить|открыть|завершить|отменить', object: 'festivity' },
  { verbs: 'выпустить|представить|запустить|отозвать|опубликовать|выдать|закрыть', object: 'wares' },
  { verbs: 'напасть|нападать', followedBy: 'след|идею|мысль' },
  { verbs: 'выйти|выходить|пойти|покинуть', followedBy: 'замуж|пенсию|экраны|продажу|декрет' },
  { verbs: 'принять', followedBy: 'ванну|лекарство|душ|эстафету' },
  { verbs: 'пригласить|приглашать', followedBy: 'танец|кино|ужин' },
  { verbs: 'взорвать|взорваться|захватить|завоевать', followedBy: 'интернет|соцсети|аплодисментами|воображение|рынок' },
  { verbs: 'принять|принимать', object: 'resignation ruling' },
  { verbs: 'попросить|просить', followedBy: 'прощения|извинения' },
  { verbs: 'грозить|угрожать', subject: 'accident evil' },
];
