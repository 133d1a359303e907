import type { FastifyHelmetOptions } from '@fastify/helmet'

/**
 * Nothing is loaded from another origin, no script or style stands in the page itself, and no other site may frame it, but for the pages that `framable` is for.
 * Images may be `data:` and `blob:`, which the graph's canvas uses for icons and pictures to save.
 */
const POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

/**
 * Headers of every reply. Strict-Transport-Security is left to the proxy that ends TLS: it alone knows whether the whole
 * host is served by HTTPS. For the same reason the policy does not upgrade requests.
 */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: POLICY },
  strictTransportSecurity: false,
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
}

/** The same headers with a policy that lets one page have more; the page's own file says why. */
export function loosened(extra: Readonly<Record<string, readonly string[]>>): FastifyHelmetOptions {
  return { ...securityHeaders, contentSecurityPolicy: policyWith(extra) }
}

/** The same for a page that pages of other sites may frame. */
export function framable(extra: Readonly<Record<string, readonly string[]>>): FastifyHelmetOptions {
  const policy = policyWith(extra)
  const directives = { ...policy.directives, 'frame-ancestors': ['*'] }
  return {
    contentSecurityPolicy: { ...policy, directives },
    strictTransportSecurity: false,
    frameguard: false,
    referrerPolicy: { policy: 'no-referrer' },
  }
}

function policyWith(extra: Readonly<Record<string, readonly string[]>>) {
  const directives = {
    ...POLICY,
    ...Object.fromEntries(Object.entries(extra).map(([name, more]) => [name, ["'self'", ...more]])),
  }
  return { useDefaults: false, directives }
}
