export const zhHans = {
  page: {
    trail: '返回',
    backToMap: '图与原文',
    parts: '本页各部分',
    loading: '载入中 …',
    all: '全部',
    partial: '共 {{total}} 项，现显示 {{shown}} 项。',
    from: '自',
    to: '至',
  },
  table: {
    sources: '来源',
    empty: '在目前的选择下没有内容。',
    open: '{{name}}：各来源所述',
    loading: '载入中 …',
    pages: '表格分页',
    first: '从头开始',
    next: '下一页',
  },
  said: {
    reportedIn: '未引原文；读自：',
    notQuoted: '未引原文',
    words: '原话：{{who}}，{{document}}',
  },
}
