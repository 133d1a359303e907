import { randomBytes, randomUUID } from 'node:crypto'
import { succeeds } from './java-tools.ts'
import type { Ports } from './jar-server.ts'
import { startSupervised, type SupervisedProcess } from './supervised-process.ts'

const IMAGE = 'neo4j:5.26-community'

/** The container engine that really runs, not only its command, or null. */
export function containerEngine(): string | null {
  return ['docker', 'podman'].find((engine) => succeeds(engine, ['info'])) ?? null
}

export interface Container {
  readonly password: string
  start(): SupervisedProcess
  remove(): void
}

/** A container of Neo4j that keeps its data from one start to the next. `folder` takes its output. */
export function createContainer(engine: string, folder: string, { bolt, http }: Ports): Container {
  const name = `arms-control-neo4j-${randomUUID()}`
  const password = `p${randomBytes(12).toString('base64url')}`
  const created = succeeds(engine, [
    'create',
    `--name=${name}`,
    `--publish=127.0.0.1:${String(bolt)}:7687`,
    ...(http === null ? [] : [`--publish=127.0.0.1:${String(http)}:7474`]),
    `--env=NEO4J_AUTH=neo4j/${password}`,
    `--env=NEO4J_server_bolt_advertised__address=127.0.0.1:${String(bolt)}`,
    '--env=NEO4J_server_memory_heap_max__size=1g',
    '--env=NEO4J_server_memory_pagecache_size=256m',
    '--env=NEO4J_dbms_usage__report_enabled=false',
    IMAGE,
  ])
  if (!created) throw new Error(`${engine} could not create a container of ${IMAGE}: try "${engine} pull ${IMAGE}".`)
  return {
    password,
    start() {
      const attached = startSupervised(folder, [engine, 'start', '--attach', name])
      return {
        ...attached,
        async kill() {
          succeeds(engine, ['kill', name])
          await attached.stop()
        },
        async stop() {
          succeeds(engine, ['stop', name])
          await attached.stop()
        },
      }
    },
    remove() {
      succeeds(engine, ['rm', '--force', '--volumes', name])
    },
  }
}
