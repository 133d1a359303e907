import { dateBounds } from '../model/date.ts'
import type { GraphNode, NodeOf } from '../model/node.ts'
import type { InstrumentStatus } from '../model/instrument.ts'
import { type Origin, faultAt } from '../read/authored.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** Dates that no calendar and no history allows. Dates that are no dates at all are found while reading. */
export function dates(index: CorpusIndex): readonly Fault[] {
  const edges = index.corpus.edges.flatMap(({ value, origin }) => inOrder(value, ['date', 'until'], origin))
  return [...edges, ...datesOfNodes(index)]
}

function datesOfNodes(index: CorpusIndex): readonly Fault[] {
  return index.corpus.nodes.flatMap(({ value, origin }) => {
    switch (value.kind) {
      case 'STATE':
        return inOrder(value, ['validFrom', 'validTo'], origin)
      case 'INSTRUMENT':
        return lifeInOrder(value, origin)
      case 'GROUP':
      case 'BODY':
      case 'INITIATIVE':
        return statusLogInOrder(value, origin)
      case 'TREATY_ACTION':
        return actionAfterAdoption(index, value, origin)
      case 'ASSERTION':
        return [...notAfterDocument(index, value, origin), ...speakersExist(index, value, origin)]
      default:
        return []
    }
  })
}

/** Whether the first date is later than the second in every reading of both. */
export function isAfter(first: string, second: string): boolean {
  const earliest = dateBounds(first)?.earliest
  const latest = dateBounds(second)?.latest
  return earliest != null && latest != null && earliest > latest
}

function inOrder<Field extends string>(
  record: Readonly<Partial<Record<Field, string | undefined>>>,
  fields: readonly Field[],
  origin: Origin,
): readonly Fault[] {
  const dated = fields.flatMap((field) => {
    const date = record[field]
    return date === undefined ? [] : [{ field, date }]
  })
  return dated.flatMap(({ field, date }, position) => {
    const before = dated[position - 1]
    if (before === undefined || !isAfter(before.date, date)) return []
    const message = `${origin.nameOf([field])} ${date} is before ${origin.nameOf([before.field])} ${before.date}`
    return [faultAt(origin, [field], message, 'correct one of the dates')]
  })
}

/** The date shown first of each stage is not before that of the stage before. Stages may repeat, and sources may differ. */
function lifeInOrder(instrument: NodeOf<'INSTRUMENT'>, origin: Origin): readonly Fault[] {
  const stages = (['ADOPTED', 'OPENED_FOR_SIGNATURE', 'IN_FORCE', 'TERMINATED'] as const).flatMap((status) => {
    const date = firstDateOf(instrument, status)
    return date === undefined ? [] : [{ status, date }]
  })
  return stages.flatMap(({ status, date }, position) => {
    const before = stages[position - 1]
    if (before === undefined || !isAfter(before.date, date)) return []
    const message = `statusLog: ${status} ${date} is before ${before.status} ${before.date}`
    return [faultAt(origin, ['statusLog'], message, 'correct one of the dates')]
  })
}

function firstDateOf(instrument: NodeOf<'INSTRUMENT'>, status: InstrumentStatus): string | undefined {
  return instrument.statusLog.find((entry) => entry.status === status)?.date
}

function statusLogInOrder(node: NodeOf<'GROUP' | 'BODY' | 'INITIATIVE'>, origin: Origin): readonly Fault[] {
  return node.statusLog.flatMap(({ date, status }, position) => {
    const before = node.statusLog[position - 1]
    if (before === undefined || !isAfter(before.date, date)) return []
    const message = `the status log is out of order: ${status} ${date} after ${before.status} ${before.date}`
    return [faultAt(origin, ['statusLog', position, 'date'], message, 'put the entries in order of date')]
  })
}

function actionAfterAdoption(index: CorpusIndex, action: NodeOf<'TREATY_ACTION'>, origin: Origin): readonly Fault[] {
  const instrument = nodeAt(index, action.instrument)
  const adopted = instrument?.kind === 'INSTRUMENT' ? firstDateOf(instrument, 'ADOPTED') : undefined
  if (adopted === undefined || !isAfter(adopted, action.date)) return []
  const message = `${action.act} ${action.date} is before ${action.instrument} was adopted, ${adopted}`
  return [faultAt(origin, ['date'], message, 'correct one of the dates')]
}

function notAfterDocument(index: CorpusIndex, assertion: NodeOf<'ASSERTION'>, origin: Origin): readonly Fault[] {
  const document = nodeAt(index, assertion.document)
  if (document?.kind !== 'DOCUMENT' || !isAfter(assertion.date, document.date)) return []
  const message = `the assertion is dated ${assertion.date}, after its document, ${document.date}`
  return [faultAt(origin, ['date'], message, 'correct one of the dates')]
}

function speakersExist(index: CorpusIndex, assertion: NodeOf<'ASSERTION'>, origin: Origin): readonly Fault[] {
  return assertion.speakers.flatMap((id) => {
    const state = nodeAt(index, id)
    if (state?.kind !== 'STATE') return []
    const { validFrom, validTo } = state
    const early = validFrom !== undefined && isAfter(validFrom, assertion.date)
    const late = validTo !== undefined && isAfter(assertion.date, validTo)
    if (!early && !late) return []
    const message = `the assertion is dated ${assertion.date}, ${early ? `before ${id} began` : `after ${id} ended`}`
    return [faultAt(origin, ['speakers'], message, 'correct the date or the speaker')]
  })
}

function nodeAt(index: CorpusIndex, id: string): GraphNode | undefined {
  return index.byId.get(id)?.value
}
