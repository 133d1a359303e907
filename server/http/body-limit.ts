import { Transform, type TransformCallback } from 'node:stream'
import type { FastifyRequest, preParsingHookHandler } from 'fastify'

/** A body has more bytes than this request may send. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge'
  readonly statusCode = 413
  readonly most: number
  constructor(most: number) {
    super(`The body has more than ${String(most)} bytes.`)
    this.most = most
  }
}

/** Refuses a body of more bytes than a request may have, as soon as that is known; null leaves it to the limit of the route. */
export function limitBody(mostOf: (request: FastifyRequest) => number | null): preParsingHookHandler {
  return (request, _reply, payload, next) => {
    const most = mostOf(request)
    if (most === null) next(null, payload)
    else if (Number(request.headers['content-length'] ?? 0) > most) next(new BodyTooLarge(most))
    else next(null, payload.pipe(new Limit(most)))
  }
}

/** Fastify compares the length of what came through with the header. */
class Limit extends Transform {
  receivedEncodedLength = 0
  readonly #most: number

  constructor(most: number) {
    super()
    this.#most = most
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.receivedEncodedLength += chunk.length
    if (this.receivedEncodedLength > this.#most) done(new BodyTooLarge(this.#most))
    else done(null, chunk)
  }
}
