/** Words of the timeline. */
export const en = {
  time: {
    title: 'Timeline',
    none: 'Nothing that is shown has a date.',
    hint: 'Drag over it for a period, or move its ends.',
    keys: 'Arrow keys move it by a month, with Shift by a day, Page Up and Page Down by a year.',
    event: 'Events, documents',
    act: 'Acts',
    statement: 'Statements',
    lane: '{{lane}}: {{marks}}',
    first: 'First day of the period',
    last: 'Last day of the period',
    setDay: 'As of a day …',
    noDay: 'Take the day off',
    close: 'Close the timeline',
    mark: '{{date}}: {{what}}',
    ended: 'ended: {{what}}',
    says_one: '{{who}}, {{count}} statement: {{title}}',
    says_other: '{{who}}, {{count}} statements: {{title}}',
    several_one: '{{count}} × {{relation}} {{target}}',
    several_other: '{{count}} × {{relation}} {{target}}',
  },
}
