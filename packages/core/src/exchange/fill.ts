/** A message whose arguments are all plain `{name}`; what no value is given for stays as it is. */
export function fill(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
