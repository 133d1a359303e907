import { RequestFailed } from '../../api/request.ts'

let held: Promise<string> | null = null

/** The page that a scene is put into, asked for once. Rejects with RequestFailed where the server does not answer; asked again, it tries again. */
export function offlineTemplate(): Promise<string> {
  held ??= load().catch((cause: unknown) => {
    held = null
    throw cause instanceof RequestFailed ? cause : new RequestFailed('OFFLINE', String(cause), { cause })
  })
  return held
}

async function load(): Promise<string> {
  const response = await fetch('/offline/index.html')
  if (!response.ok) throw new RequestFailed(`HTTP_${String(response.status)}`, response.statusText)
  return response.text()
}
