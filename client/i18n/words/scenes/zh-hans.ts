export const zhHans = {
  scenes: {
    kicker: '已保存的视图',
    title: '服务器上的场景',
    intro: '有人连同位置和注记保存的图。每个场景显示保存时所见，不随图谱此后的变化而变；标题和注记是保存者的话。',
    none: '尚未保存任何场景。图旁的“分享”可保存。',
    by: '{{by}}，{{date}}',
    size: '实体：{{nodes}}，边：{{edges}}',
  },
}
