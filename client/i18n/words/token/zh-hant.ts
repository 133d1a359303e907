export const zhHant = {
  token: {
    label: '修改用權杖',
    use: '使用',
    why: '閱讀無須權杖。權杖由伺服器的營運者發放；只留在此分頁中，不會出現在網址裡。',
    kept: '此分頁已保存權杖。',
    forget: '清除',
  },
}
