/** What a page may load: its own styles, fonts and pictures, and scripts that carry the nonce. Nothing else, from nowhere else. */
export function contentSecurityPolicy(nonce: string, development = process.env.NODE_ENV === 'development'): string {
  const directives: Record<string, string> = {
    'default-src': "'none'",
    // React's development build needs eval for its error stacks.
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': `'self'${development ? " 'unsafe-inline'" : ''}`,
    'font-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** For raw text that came from elsewhere: it is shown, and can do nothing. */
export const INERT_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";
