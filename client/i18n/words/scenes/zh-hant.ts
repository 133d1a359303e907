export const zhHant = {
  scenes: {
    kicker: '已保存的檢視',
    title: '伺服器上的場景',
    intro: '有人連同位置和註記保存的圖。每個場景顯示保存時所見，不隨圖譜此後的變化而變；標題和註記是保存者的話。',
    none: '尚未保存任何場景。圖旁的「分享」可保存。',
    by: '{{by}}，{{date}}',
    size: '實體：{{nodes}}，邊：{{edges}}',
  },
}
