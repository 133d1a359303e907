export const zhHant = {
  page: {
    trail: '返回',
    backToMap: '圖與原文',
    parts: '本頁各部分',
    loading: '載入中 …',
    all: '全部',
    partial: '共 {{total}} 項，現顯示 {{shown}} 項。',
    from: '自',
    to: '至',
  },
  table: {
    sources: '來源',
    empty: '在目前的選擇下沒有內容。',
    open: '{{name}}：各來源所述',
    loading: '載入中 …',
    pages: '表格分頁',
    first: '從頭開始',
    next: '下一頁',
  },
  said: {
    reportedIn: '未引原文；讀自：',
    notQuoted: '未引原文',
    words: '原話：{{who}}，{{document}}',
  },
}
