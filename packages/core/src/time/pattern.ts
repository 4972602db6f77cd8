/**
 * Patterns of rules as a machine over their elements. First a graph in which choices and optional parts are branches,
 * so that its size is that of the patterns; then, made as they are met, the sets of places one can be in at once.
 */

type Place = { id: number; steps: [element: string, to: Place][]; free: Place[]; accepts: number };

/** Where a walk can be: the numbers (elements in capitals) that lead on, and the rules, best first, that are complete here. */
export type State = {
  readonly numbers: readonly string[];
  readonly accepts: readonly number[];
  /** Undefined when the element leads nowhere from here. */
  next(element: string): State | undefined;
};

type Pattern = { element: string } | { sequence: Pattern[] } | { choice: Pattern[] } | { optional: Pattern };

/** The start state of a machine that accepts `patterns[i]` with number `i`. Throws on a pattern that names no macro. */
export function compile(patterns: readonly string[], macros: Readonly<Record<string, string>>): State {
  let count = 0;
  const place = (): Place => ({ id: count++, steps: [], free: [], accepts: -1 });
  const build = (pattern: Pattern, from: Place): Place => {
    if ('sequence' in pattern) return pattern.sequence.reduce((at, part) => build(part, at), from);
    const to = place();
    if ('element' in pattern) from.steps.push([pattern.element, to]);
    else if ('optional' in pattern) {
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

  const states = new Map<string, State>();
  const stateOf = (places: readonly Place[]): State => {
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
    let state = states.get(key);
    if (!state) {
      const targets = new Map<string, Place[]>();
      for (const at of reached) {
        for (const [element, to] of at.steps) targets.set(element, [...(targets.get(element) ?? []), to]);
      }
      const steps = new Map(
        [...targets].map(([element, to]) => [element, { to, state: undefined as State | undefined }]),
      );
      state = {
        numbers: [...targets.keys()].filter((element) => /^[A-Z]+$/.test(element)),
        accepts: [...reached]
          .map(({ accepts }) => accepts)
          .filter((rank) => rank >= 0)
          .sort((a, b) => a - b),
        next(element) {
          const step = steps.get(element);
          if (step) step.state ??= stateOf(step.to);
          return step?.state;
        },
      };
      states.set(key, state);
    }
    return state;
  };
  return stateOf([root]);
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
