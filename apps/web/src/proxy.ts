import { NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { routing } from './i18n/routing.ts';
import { contentSecurityPolicy } from './security.ts';

const chooseLanguage = createMiddleware(routing);

/** Sends a path without a language to the reader's own, and gives every page a policy with a nonce of its own. */
export function proxy(request: NextRequest) {
  if (!isWellEncoded(request.nextUrl.pathname)) return new NextResponse('Bad address.\n', { status: 400 });
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from the policy on the request.
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  const response = chooseLanguage(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  response.headers.append('vary', 'accept-language');
  return response;
}

function isWellEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

// Sources and citations are no pages: they carry a stricter policy of their own.
export const config = {
  matcher: '/((?!_next/|icon\\.svg|favicon\\.ico|[a-z]{2}/article/[^/]+/(?:source|cite)(?:/|$)).*)',
};
