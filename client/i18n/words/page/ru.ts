export const ru = {
  page: {
    trail: 'Путь назад',
    backToMap: 'Карта и текст',
    parts: 'Части страницы',
    loading: 'Загрузка …',
    all: 'Все',
    partial: 'Показано {{shown}} из {{total}}.',
    from: 'С',
    to: 'По',
  },
  table: {
    sources: 'Источники',
    empty: 'При таком выборе здесь ничего нет.',
    open: '{{name}}: что говорит каждый источник',
    loading: 'Загрузка …',
    pages: 'Страницы таблицы',
    first: 'С начала',
    next: 'Далее',
  },
  said: {
    reportedIn: 'Без цитаты; прочитано в источнике:',
    notQuoted: 'Без цитаты',
    words: 'Слова: {{who}}, {{document}}',
  },
}
