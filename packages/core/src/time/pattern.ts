/**
 * Patterns of rules as a machine over their elements. First a graph in which choices and optional parts are branches,
 * so that its size is that of the patterns; then, made as they are met, the sets of places one can be in at once.
 */

type Place = { id: number; steps: [element: number, to: Place][]; free: Place[]; accepts: number };

type Pattern = { element: string } | { sequence: Pattern[] } | { choice: Pattern[] } | { optional: Pattern };

/** Where a walk can be. */
export class State {
  /** The numbers (elements in capitals) that lead on. */
  readonly numbers: readonly number[];
  /** The rules, best first, that are complete here. */
  readonly accepts: readonly number[];
  /** By element: where it leads, as places of the graph, and as a state once that was asked for. */
  private readonly places: (Place[] | undefined)[];
  private readonly states: (State | undefined)[];
  private readonly machine: Machine;

  constructor(machine: Machine, places: readonly Place[]) {
    this.machine = machine;
    this.places = new Array(machine.elements.size).fill(undefined);
    this.states = new Array(machine.elements.size).fill(undefined);
    for (const at of places) {
      for (const [element, to] of at.steps) this.places[element] = [...(this.places[element] ?? []), to];
    }
    this.numbers = machine.numbers.filter((element) => this.places[element] !== undefined);
    this.accepts = places
      .map(({ accepts }) => accepts)
      .filter((rank) => rank >= 0)
      .sort((a, b) => a - b);
  }

  /** Undefined when the element (-1: none) leads nowhere from here. */
  next(element: number): State | undefined {
    if (element < 0) return undefined;
    const made = this.states[element];
    if (made !== undefined) return made;
    const places = this.places[element];
    if (places === undefined) return undefined;
    const state = this.machine.stateAt(places);
    this.states[element] = state;
    return state;
  }
}

/** A machine that accepts `patterns[i]` with number `i`. Throws on a pattern that names no macro. */
export class Machine {
  /** Elements by name, numbered. */
  readonly elements: ReadonlyMap<string, number>;
  readonly numbers: readonly number[];
  readonly root: State;
  private readonly states = new Map<string, State>();

  constructor(patterns: readonly string[], macros: Readonly<Record<string, string>>) {
    const elements = new Map<string, number>();
    let count = 0;
    const place = (): Place => ({ id: count++, steps: [], free: [], accepts: -1 });
    const build = (pattern: Pattern, from: Place): Place => {
      if ('sequence' in pattern) return pattern.sequence.reduce((at, part) => build(part, at), from);
      const to = place();
      if ('element' in pattern) {
        const element = elements.get(pattern.element) ?? elements.size;
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
    this.numbers = [...elements].filter(([name]) => /^[A-Z]+$/.test(name)).map(([, element]) => element);
    this.root = this.stateAt([root]);
  }

  stateAt(places: readonly Place[]): State {
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
    let state = this.states.get(key);
    if (!state) {
      state = new State(this, [...reached]);
      this.states.set(key, state);
    }
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
