/**
 * What a query throws that asks for a column which is not in memory: it is read, and the query begins anew. So each reads
 * what it asks for, and nothing has to say beforehand what that is.
 */
export class NotRead extends Error {
  readonly kind: 'article' | 'mention';
  readonly field: string;

  constructor(kind: NotRead['kind'], field: string) {
    super(`The column ${field} is not read.`);
    this.kind = kind;
    this.field = field;
  }
}

/** An object that looks up each of its fields when it is asked for. */
export function lookedUp<T extends object>(fields: readonly (keyof T & string)[], look: (field: string) => unknown): T {
  const getters = fields.map((field) => [field, { enumerable: true, get: () => look(field) }] as const);
  return Object.defineProperties({}, Object.fromEntries(getters)) as T;
}
