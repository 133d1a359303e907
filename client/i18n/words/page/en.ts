/** Words that pages of every family share. */
export const en = {
  page: {
    trail: 'Way back',
    backToMap: 'Map and text',
    parts: 'Parts of this page',
    loading: 'Loading …',
    all: 'All',
    partial: '{{shown}} of {{total}} are shown.',
    from: 'From',
    to: 'To',
  },
  table: {
    sources: 'Sources',
    empty: 'Nothing here under the present choices.',
    open: '{{name}}: what each source says',
    loading: 'Loading …',
    pages: 'Pages of the table',
    first: 'From the beginning',
    next: 'Next',
  },
  said: {
    reportedIn: 'Not quoted; read in:',
    notQuoted: 'Not quoted',
    words: 'The words: {{who}}, {{document}}',
  },
}
