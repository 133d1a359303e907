import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const DOCUMENT = 'documents/joint-note/document.yaml'
const ENGLISH = 'documents/joint-note/en.txt'
const PERSONS = 'entities/persons.yaml'

test.each([
  [
    'a file that is not UTF-8',
    edit(ENGLISH, 'calm fund 💠', Buffer.from([0xe9])),
    ['documents/joint-note/en.txt:5  not UTF-8  → save the file as UTF-8'],
  ],
  [
    'a byte order mark',
    edit('sources.csv', 'id,title', '\uFEFFid,title'),
    ['sources.csv:1  the file begins with a byte order mark  → save it as UTF-8 without BOM'],
  ],
  [
    'a carriage return',
    edit('sources.csv', '5,30,\n', '5,30,\r\n'),
    ['sources.csv:2  a carriage return  → save the file with LF line ends'],
  ],
  [
    'broken YAML',
    edit(PERSONS, 'labels:', 'labels: ['),
    ['entities/persons.yaml:3  YAML: Implicit keys need to be on a single line  → correct the syntax'],
  ],
  [
    'a key twice',
    edit(PERSONS, 'description:', 'labels:'),
    ['entities/persons.yaml:7  YAML: Map keys must be unique  → correct the syntax'],
  ],
  [
    'a file that holds no list',
    edit(PERSONS, '- id: ada-example', 'people:\n- id: ada-example'),
    ['entities/persons.yaml:1  not a list of records  → begin each record with "- id:"'],
  ],
  [
    'broken CSV',
    edit('sources.csv', 'second edition"', 'second edition'),
    [
      'sources.csv:3  CSV: Quote Not Closed: the parsing is finished with an opening quote at line 3  → correct the quotes',
    ],
  ],
  [
    'an unknown column',
    edit('states.csv', 'id,iso2', 'id,iso_2'),
    [
      'states.csv:1  missing column iso2  → the columns are id,iso2,iso3,wikidata,name_en,name_zh_hant,name_zh_hans,name_ru,name_fr,name_es,name_ar,formal_en,aliases,description_en,description_zh_hant,description_ru,valid_from,valid_to,successors,sources,verification',
      'states.csv:1  unknown column iso_2  → the columns are id,iso2,iso3,wikidata,name_en,name_zh_hant,name_zh_hans,name_ru,name_fr,name_es,name_ar,formal_en,aliases,description_en,description_zh_hant,description_ru,valid_from,valid_to,successors,sources,verification',
    ],
  ],
  [
    'a row with a cell too many',
    edit('treaty-actions.csv', '2020,CHECKED,', '2020,CHECKED,,'),
    ['treaty-actions.csv:2  9 cells, but the header has 8  → quote cells that hold a comma, and leave no cell out'],
  ],
  [
    'an unknown key',
    edit(PERSONS, 'description:', 'descripton:'),
    [
      'entities/persons.yaml:1  description is missing  → write description',
      'entities/persons.yaml:1  unknown key descripton  → correct the spelling or remove it',
    ],
  ],
  [
    'a missing label',
    edit(PERSONS, '    ru: Ада Пример\n', ''),
    ['entities/persons.yaml:2  no label in ru  → write labels.ru'],
  ],
  [
    'an empty label',
    edit(PERSONS, 'ru: Ада Пример', 'ru:'),
    ['entities/persons.yaml:6  no label in ru  → write labels.ru'],
  ],
  ['an empty cell for a label', edit('states.csv', 'Борландия', ''), ['states.csv:3  no label in ru  → write name_ru']],
  [
    'a proposition without a label in Russian',
    edit('propositions.yaml', '    ru: Договор о спокойствии действует\n', ''),
    ['propositions.yaml:3  no label in ru  → write labels.ru'],
  ],
  [
    'a malformed id',
    edit('entities/topics.yaml', 'id: calmness', 'id: Calmness'),
    [
      'entities/topics.yaml:1  malformed id "Calmness" in id  → an id is lower-case letters and digits, joined by single "-", ":" or "."',
      'record-edges.csv:7  HAS_TOPIC: unknown id calmness  → correct the id or the type',
    ],
  ],
  [
    'a word that is not in the list',
    edit('treaty-actions.csv', 'RATIFICATION', 'RATIFIED'),
    [
      'treaty-actions.csv:2  act is "RATIFIED"  → write one of SIGNATURE, RATIFICATION, ACCESSION, ACCEPTANCE, APPROVAL, SUCCESSION, CONSENT, ENTRY_INTO_FORCE, PROVISIONAL_APPLICATION, WITHDRAWAL_NOTIFIED, WITHDRAWAL_EFFECTIVE, WITHDRAWAL_DISPUTED, RATIFICATION_REVOKED, SUSPENSION, RESERVATION, DECLARATION, TERRITORIAL_APPLICATION',
    ],
  ],
  [
    'an alias without language',
    edit('states.csv', 'ru=Арланд', 'Арланд'),
    [
      'states.csv:2  aliases.2.language is "Арланд"  → write one of en, zh-Hant, zh-Hans, ru, fr, es, ar',
      'states.csv:2  aliases.2.text is missing  → write aliases.2.text',
    ],
  ],
  [
    'a derived field',
    edit(DOCUMENT, 'medium: web page', 'medium: web page\npassages: []'),
    ['documents/joint-note/document.yaml:13  passages is written by hand  → remove passages: the build fills it in'],
  ],
  [
    'a folder with another name',
    edit(DOCUMENT, 'id: joint-note', 'id: joint-notes'),
    ['documents/joint-note/document.yaml:1  the document is joint-notes, its folder joint-note  → give both one name'],
  ],
  [
    'a number that is no number',
    edit('entities/instruments.yaml', 'articleCount: 3', 'articleCount: three'),
    ['entities/instruments.yaml:15  articleCount is "three"  → write number'],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})
