import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape'
import { outline } from './layout/oval.ts'
import type { Tokens } from './tokens.ts'

/** Bends are measured between the ends of the line, not the middles of its nodes. Cytoscape knows this value since 3.27, its types do not. */
const BETWEEN_ENDPOINTS = 'endpoints' as 'node-position'

/**
 * Record: filled boxes, solid lines. Claim: outlined boxes, dashed lines with the speech act. A selection hollows all else.
 */
export function stylesheet(tokens: Tokens): StylesheetJson {
  return [
    {
      selector: 'core',
      style: {
        'selection-box-color': tokens.accent,
        'selection-box-opacity': 0.12,
        'selection-box-border-color': tokens.accent,
        'selection-box-border-width': 1,
      },
    } as StylesheetJson[number],
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(text)',
        'font-family': tokens.font,
        'font-size': 'data(fontSize)',
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-valign': 'center',
        'text-halign': 'center',
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    {
      selector: 'node.filled',
      style: {
        'background-color': 'data(fill)',
        color: tokens.onFill,
        'font-weight': 500,
        'border-width': 0,
        'background-image': 'data(icon)',
        'background-width': '13px',
        'background-height': '13px',
        'background-position-x': '9px',
        'background-position-y': '50%',
        'background-clip': 'none',
        'text-margin-x': 8,
      },
    },
    { selector: 'node.pill', style: { shape: 'round-rectangle', 'corner-radius': '40px' } },
    { selector: 'node.double', style: { 'border-width': 3, 'border-style': 'double', 'border-color': tokens.ground } },
    { selector: 'node.cut', style: { shape: 'cut-rectangle', 'corner-radius': '7px' } },
    { selector: 'node.square', style: { shape: 'rectangle' } },
    { selector: 'node.soft', style: { shape: 'round-rectangle', 'corner-radius': '4px' } },
    {
      selector: 'node.arrow',
      style: { shape: 'polygon', 'shape-polygon-points': '-1 0 -0.93 -1 0.93 -1 1 0 0.93 1 -0.93 1' },
    },
    {
      selector: 'node.slant',
      style: { shape: 'polygon', 'shape-polygon-points': '-0.93 -1 1 -1 0.93 1 -1 1' },
    },
    {
      selector: 'node.tag',
      style: { shape: 'polygon', 'shape-polygon-points': '-1 -1 0.93 -1 1 0 0.93 1 -1 1' },
    },
    {
      selector: 'node.card',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '4px',
        'background-color': tokens.card,
        'border-color': tokens.claim,
        'border-width': 1,
        'border-style': 'dashed',
        color: tokens.ink,
        'text-halign': 'right',
        'text-margin-x': (node: NodeSingular) => Number(node.data('inset')),
        'text-justification': 'left',
      },
    },
    {
      selector: 'node.voice',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '10px',
        'background-color': tokens.card,
        'border-color': tokens.claim,
        'border-width': 1.5,
        color: tokens.claimInk,
        'font-style': 'italic',
      },
    },
    {
      selector: 'node.station',
      style: {
        shape: 'ellipse',
        'background-color': tokens.claim,
        'border-width': 0,
        color: tokens.ground,
        'font-weight': 600,
        'z-index': 12,
      },
    },
    {
      selector: 'node.heading',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        color: tokens.ink,
        'font-weight': 600,
        events: 'no',
        'z-index': 3,
      },
    },
    {
      selector: 'node.small',
      style: {
        color: tokens.inkSoft,
        'font-weight': 400,
        'text-background-color': tokens.ground,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
      },
    },
    {
      selector: 'node.guide',
      style: { events: 'no', 'z-index': 0, 'background-color': tokens.rule, 'border-width': 0, shape: 'rectangle' },
    },
    { selector: 'node.line', style: { 'background-color': tokens.inkSoft } },
    {
      selector: 'node.ring',
      style: {
        shape: 'polygon',
        'shape-polygon-points': outline().join(' '),
        'background-opacity': 0,
        'border-width': 2,
        'border-color': tokens.rule,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1,
        'line-color': tokens.record,
        'target-arrow-color': tokens.record,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.65,
        'line-opacity': 0.75,
        'overlay-opacity': 0,
        'font-family': tokens.font,
        'font-size': 'data(fontSize)',
        color: tokens.ink,
        'text-background-color': tokens.ground,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'z-index': 1,
        'source-endpoint': 'data(from)',
        'target-endpoint': 'data(to)',
      },
    },
    { selector: 'edge.record', style: { width: 1.2, 'line-opacity': 0.62 } },
    {
      selector: 'edge.claim',
      style: {
        'line-color': tokens.claim,
        'target-arrow-color': tokens.claim,
        'target-arrow-shape': 'vee',
        'line-style': 'dashed',
        'line-dash-pattern': [5, 3],
      },
    },
    {
      selector: 'edge.about',
      style: { 'line-opacity': 0.34, 'target-arrow-shape': 'none', 'line-dash-pattern': [4, 3] },
    },
    { selector: 'edge.tie', style: { 'target-arrow-shape': 'none', width: 1.4 } },
    {
      selector: 'edge.speech',
      style: {
        'target-label': 'data(text)',
        'text-wrap': 'wrap',
        'target-text-offset': (edge: EdgeSingular) => Number(edge.data('offset')),
        'target-text-margin-x': (edge: EdgeSingular) => Number(edge.data('aside') ?? 0),
        'target-text-margin-y': (edge: EdgeSingular) => Number(edge.data('above') ?? 0),
        color: tokens.claimInk,
        'font-style': 'italic',
        'z-index': 2,
      },
    },
    {
      selector: 'edge.straight',
      style: { 'curve-style': 'straight' },
    },
    {
      selector: 'edge.segments',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': [7],
        'edge-distances': BETWEEN_ENDPOINTS,
      },
    },
    {
      selector: 'edge.bezier',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'edge-distances': BETWEEN_ENDPOINTS,
      },
    },
    // Boxes of a large map as one sees them from far off, where nothing on them could be made out.
    { selector: 'node.far', style: { label: '', 'background-image': 'none' } },
    { selector: 'edge.quiet', style: { 'line-opacity': 0.16, 'target-arrow-shape': 'none', 'target-label': '' } },
    // A line that stands for several says for how many; opened, each says what it is.
    { selector: 'edge.bundle.record', style: { label: 'data(count)' } },
    { selector: 'edge.strand.record', style: { label: 'data(name)' } },
    { selector: 'node.pinned', style: { 'border-width': 2 } },
    { selector: 'node.filled.pinned', style: { 'border-style': 'solid', 'border-color': tokens.ink } },
    { selector: '.dim', style: { opacity: 0.16 } },
    { selector: 'edge.dim', style: { label: '', 'target-label': '', opacity: 0.1 } },
    // Many of these share a stem, where their opacities add up.
    { selector: 'edge.dim.speech, edge.dim.record', style: { opacity: 0.035 } },
    { selector: 'edge.lit', style: { 'line-opacity': 1, width: 1.8, 'z-index': 8 } },
    { selector: 'edge.lit.about', style: { 'target-arrow-shape': 'vee' } },
    {
      selector: 'edge.named',
      style: {
        label: 'data(name)',
        'text-margin-x': (edge: EdgeSingular) => Number(edge.data('nameAside') ?? 0),
        'text-margin-y': (edge: EdgeSingular) => Number(edge.data('nameAbove') ?? 0),
        'z-index': 9,
      },
    },
    { selector: '.small-print', style: { label: '' } },
    { selector: 'edge.small-print', style: { 'target-label': '' } },
    { selector: 'edge.chosen', style: { width: 3, 'z-index': 9 } },
    {
      selector: 'node.hovered',
      style: { 'underlay-color': tokens.accent, 'underlay-opacity': 0.16, 'underlay-padding': 4 },
    },
    { selector: 'edge.hovered', style: { width: 2.6, 'line-opacity': 1 } },
    {
      selector: 'node.marked',
      style: {
        opacity: 1,
        'outline-width': 2,
        'outline-style': 'dashed',
        'outline-color': tokens.accent,
        'outline-offset': 2,
        'outline-opacity': 1,
        'z-index': 19,
      },
    },
    {
      selector: 'node.chosen',
      style: {
        'outline-width': 2.5,
        'outline-style': 'solid',
        'outline-color': tokens.accent,
        'outline-offset': 2,
        'outline-opacity': 1,
        'z-index': 20,
      },
    },
  ]
}
