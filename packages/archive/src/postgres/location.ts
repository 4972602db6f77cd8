/** Whether an archive is on a server, by its URL. */
export const isServer = (location: string): boolean => /^postgres(?:ql)?:\/\//i.test(location);

/**
 * A URL without whatever may be secret in it: user, password and options. A password may hold any sign, rightly written
 * or not, so that nothing before the last @ is kept.
 */
export function withoutPassword(url: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(url)?.[0] ?? '';
  const rest = url.slice(Math.max(scheme.length, url.lastIndexOf('@') + 1));
  return `${scheme}${rest.split(/[?#]/, 1)[0]}`;
}
