/** Words of the list of views that were kept on the server. */
export const en = {
  scenes: {
    kicker: 'Kept views',
    title: 'Scenes on the server',
    intro:
      'Maps that someone kept with places and notes. Each shows what was seen when it was kept, whatever the graph says since; title and notes are the words of who kept it.',
    none: 'Nothing was kept yet. “Share” beside a map keeps one.',
    by: '{{by}}, {{date}}',
    size: 'entities: {{nodes}}, edges: {{edges}}',
  },
}
