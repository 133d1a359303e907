import type { RateLimitOptions } from '@fastify/rate-limit'

/** How often one client may ask; false for no limit. The error ends in error-replies.ts as RATE_LIMITED. */
export function rateLimit(perMinute: number): RateLimitOptions | false {
  if (perMinute === 0) return false
  return {
    max: perMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { after }) =>
      Object.assign(
        new Error(
          `More than ${String(perMinute)} requests in a minute. Go on in ${after}, as the header Retry-After says.`,
        ),
        { statusCode: 429 },
      ),
  }
}
