/**
 * Patterns of rules as a machine over their elements. First a graph in which choices and optional parts are branches,
 * so that its size is that of the patterns; then, made as they are met, the sets of places one can be in at once: states.
 */

type Place = { id: number; steps: [element: number, to: Place][]; free: Place[]; accepts: number };

type Pattern = { element: string } | { sequence: Pattern[] } | { choice: Pattern[] } | { optional: Pattern };

/** Nothing leads on by it; nothing leads to it. */
export const NOTHING = 0;
/** Where a walk begins. */
export const ROOT = 1;
const UNMADE = -1;

/** A machine that accepts `patterns[i]` with number `i`. Throws on a pattern that names no macro. */
export class Machine {
  /** Elements by name, numbered from 1 on. */
  readonly elements: ReadonlyMap<string, number>;
  /** By state: the numbers (elements in capitals) that lead on. */
  readonly numbers: (readonly number[])[] = [[]];
  /** By state: the rules, best first, that are complete there. */
  readonly accepts: (readonly number[])[] = [[]];
  /** By state, then element: the state it leads to. Made when first asked for, as most are never. */
  private table = new Int16Array(0);
  private readonly width: number;
  /** By state: the same as places of the graph. */
  private readonly places: ReadonlyMap<number, Place[]>[] = [new Map()];
  private readonly states = new Map<string, number>();
  private readonly numberElements: readonly number[];

  constructor(patterns: readonly string[], macros: Readonly<Record<string, string>>) {
    const elements = new Map<string, number>();
    let count = 0;
    const place = (): Place => ({ id: count++, steps: [], free: [], accepts: -1 });
    const build = (pattern: Pattern, from: Place): Place => {
      if ('sequence' in pattern) return pattern.sequence.reduce((at, part) => build(part, at), from);
      const to = place();
      if ('element' in pattern) {
        const element = elements.get(pattern.element) ?? elements.size + 1;
        elements.set(pattern.element, element);
        from.steps.push([element, to]);
      } else if ('optional' in pattern) {
        build(pattern.optional, from).free.push(to);
        from.free.push(to);
      } else for (const part of pattern.choice) build(part, from).free.push(to);
      return to;
    };
    const root = place();
    for (const [rank, pattern] of patterns.entries()) {
      const from = place();
      root.free.push(from);
      build(parse(pattern, macros, 0), from).accepts = rank;
    }
    this.elements = elements;
    this.width = elements.size + 1;
    this.numberElements = [...elements].filter(([name]) => /^[A-Z]+$/.test(name)).map(([, element]) => element);
    this.stateAt([root]);
  }

  /** Whether any pattern has a number. */
  get hasNumbers(): boolean {
    return this.numberElements.length > 0;
  }

  /** Whether the element leads on from the state. */
  leads(state: number, element: number): boolean {
    return this.table[state * this.width + element] !== NOTHING;
  }

  /** The state that the element leads to, or `NOTHING`. */
  next(state: number, element: number): number {
    const made = this.table[state * this.width + element] ?? NOTHING;
    return made === UNMADE ? this.make(state, element) : made;
  }

  private make(state: number, element: number): number {
    const next = this.stateAt(this.places[state]?.get(element) ?? []);
    this.table[state * this.width + element] = next;
    return next;
  }

  private stateAt(places: readonly Place[]): number {
    const reached = new Set<Place>();
    const queue = [...places];
    for (let at = queue.pop(); at; at = queue.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      queue.push(...at.free);
    }
    const key = [...reached]
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join(' ');
    return this.states.get(key) ?? this.addState(key, reached);
  }

  private addState(key: string, reached: ReadonlySet<Place>): number {
    const state = this.places.length;
    this.states.set(key, state);
    const steps = new Map<number, Place[]>();
    const accepts: number[] = [];
    for (const at of reached) {
      if (at.accepts >= 0) accepts.push(at.accepts);
      for (const [element, to] of at.steps) {
        const others = steps.get(element);
        if (others) others.push(to);
        else steps.set(element, [to]);
      }
    }
    this.places.push(steps);
    this.accepts.push(accepts.sort((a, b) => a - b));
    this.numbers.push(this.numberElements.filter((element) => steps.has(element)));
    const from = state * this.width;
    if (this.table.length < from + this.width) {
      const grown = new Int16Array((from + this.width) * 2);
      grown.set(this.table);
      this.table = grown;
    }
    for (const element of steps.keys()) this.table[from + element] = UNMADE;
    return state;
  }
}

function parse(pattern: string, macros: Readonly<Record<string, string>>, depth: number): Pattern {
  const symbols = pattern.match(/[()|?]|\{\w+\}|[^\s()|?]+/g) ?? [];
  let at = 0;
  const sequence = (): Pattern => {
    const parts: Pattern[] = [];
    while (at < symbols.length && symbols[at] !== '|' && symbols[at] !== ')') {
      const symbol = symbols[at++] ?? '';
      let part: Pattern;
      if (symbol === '(') {
        part = choice();
        at++;
      } else if (symbol.startsWith('{')) {
        const macro = macros[symbol.slice(1, -1)];
        if (macro === undefined || depth > 8) throw new Error(`no macro ${symbol} in: ${pattern}`);
        part = parse(macro, macros, depth + 1);
      } else part = { element: symbol };
      if (symbols[at] === '?') {
        at++;
        part = { optional: part };
      }
      parts.push(part);
    }
    return { sequence: parts };
  };
  const choice = (): Pattern => {
    const parts = [sequence()];
    while (symbols[at] === '|') {
      at++;
      parts.push(sequence());
    }
    return { choice: parts };
  };
  return choice();
}
