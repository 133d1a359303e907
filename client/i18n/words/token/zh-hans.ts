export const zhHans = {
  token: {
    label: '修改用令牌',
    use: '使用',
    why: '阅读无须令牌。令牌由服务器的运营者发放；只留在此标签页中，不会出现在网址里。',
    kept: '此标签页已保存令牌。',
    forget: '清除',
  },
}
