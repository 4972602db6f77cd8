import { join } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

// What every answer carries; the Content-Security-Policy needs a nonce a request and is set in src/proxy.ts.
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-DNS-Prefetch-Control', value: 'off' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
];

// Also where the build is started without the root tasks, which say the same.
process.env.NEXT_TELEMETRY_DISABLED = '1';

const config: NextConfig = {
  // `typecheck` is a task of its own.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: join(import.meta.dirname, '../..') },
  outputFileTracingRoot: join(import.meta.dirname, '../..'),
  // The head of a page may stream in late (a 404's does), and a browser then asks here for its icon.
  rewrites: async () => ({
    beforeFiles: [{ source: '/favicon.ico', destination: '/icon.svg' }],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [{ source: '/:path*', headers }],
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
