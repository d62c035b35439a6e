// What the page itself says. What is wrong with a programme the library says, in both languages.

const ru = {
  title: 'Программа наставничества: что сделано и чего не хватает',
  skip: 'К результату',
  heading: 'Программа наставничества',
  lead: 'Что сделано, чего не хватает и кто может это исправить',
  openHeading: 'Ваша программа',
  privacy: 'Файлы читаются прямо в браузере: страница никуда их не отправляет.',
  filesLabel: 'Открыть файлы программы…',
  filesHint: 'Файл программы programme.json; вместе с ним можно выбрать справочник имен directory.json и свой profile.json.',
  dayLabel: 'На какой день',
  dayHint: 'день.месяц.год, например 19.10.2026',
  show: 'Показать',
  openSample: 'Открыть пример',
  loading: 'Загружается…',
  sampleNote: 'Это пример. Школа, люди и номера документов вымышлены.',
  noNames: 'Справочник имен не выбран, поэтому вместо имен стоят идентификаторы.',
  badDay: (text) => `«${text}» – не день. Напишите его так: 19.10.2026.`,
  cannotOpen: (file) => `Файл ${file} не открылся.`,
  cannotLoad: 'Страница не смогла загрузить библиотеку или пример. Обновите страницу.',
  period: (from, until) => `с ${from} по ${until}`,
  onDay: (day) => `На ${day}`,
  judgedBy: 'Профиль',
  term: 'Срок',
  organisation: 'Организация',

  whoLabel: 'Чьи дела показать',
  everybody: 'всех',
  errors: { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' },
  warnings: { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений', other: 'предупреждения' },
  infos: { one: 'заметка к сведению', few: 'заметки к сведению', many: 'заметок к сведению', other: 'заметки к сведению' },
  closedOf: (count) => `завершено этапов: ${count} из 7`,

  stages: 'Этапы',
  states: { not_started: 'не начат', open: 'идет', closed: 'завершен', reopened: 'открыт повторно' },
  since: (day) => `с ${day}`,
  overridden: 'завершен решением с указанием причины, хотя условия выполнены не все',
  missing: { one: 'невыполненное условие', few: 'невыполненных условия', many: 'невыполненных условий', other: 'невыполненного условия' },
  nothingMissing: 'Все условия выполнены.',
  nothingForThem: 'Для того, кто выбран, здесь дел нет.',
  advice: 'не мешает завершить этап',

  agenda: 'Дела',
  agendaNote: (days) => `Что сделать в ближайшие ${days} дней: сначала просроченное, дальше по сроку.`,
  agendaEmpty: 'Дел нет.',
  agendaKinds: {
    late: 'Просрочено', decision: 'Ждет решения', silent: 'Нет вестей', missing: 'Не хватает', expiring: 'Заканчивается', due: 'Скоро',
  },
  until: (day) => `до ${day}`,
  ownPlan: 'план и записи программы',

  roadMap: 'Дорожная карта',
  roadMapCaption: (day) => `Дорожная карта на ${day}`,
  roadMapColumns: ['Что', 'Когда', 'Кто', 'Состояние'],
  roadMapEmpty: 'Строк в дорожной карте нет.',
  standings: { done: 'сделано', due: 'предстоит', late: 'просрочено' },
  doneOn: (day, late) => (late ? `сделано ${day}, с опозданием` : `сделано ${day}`),
  moved: (term, day) => `${term}; ${day} — нерабочий день`,
  saveCalendar: 'Сохранить сроки в календарь',

  findings: 'Замечания',
  severities: { error: 'Ошибки', warning: 'Предупреждения', info: 'К сведению' },
  noFindings: 'Замечаний нет.',
  noFindingsForThem: 'Замечаний для того, кто выбран, нет.',
  remedy: 'Что сделать',
  who: 'Кто',
  norm: 'Основание',
  people: (count) => (count > 1 ? `О ком (${count})` : 'О ком'),
  rule: 'Правило',

  pairs: 'Предложение пар',
  pairsNote: 'Это предложение: решает куратор. В программу ничего не записано.',
  draft: 'Черновик: считать, что все согласия получены, а наставники прошли отбор и обучение',
  pairsCaption: (day) => `Кого с кем можно соединить на ${day}`,
  pairColumns: ['Наставляемый', 'Наставник', 'Почему'],
  score: 'Баллы',
  second: 'Другой возможный наставник',
  noPairs: 'Предложить некого: у всех наставляемых уже есть пара, или подходящих наставников нет.',
  optimal: 'Пар больше составить нельзя, а из равных по числу выбран набор с наибольшей суммой баллов.',
  leftCaption: 'Кто остался без пары и почему',
  leftColumns: ['Наставляемый', 'Почему'],
  compete: 'На эти места претендуют',
  freeCaption: 'У кого из наставников есть свободные места',
  freeColumns: ['Наставник', 'Мест'],

  norms: 'Основания',
  normsNote: 'Документы, на которые ссылаются замечания и условия.',
  version: (version) => `Библиотека nastavnik, версия ${version}.`,

  actors: {
    head: 'руководитель', deputy_head: 'заместитель руководителя', curator: 'куратор', mentor: 'наставник',
    mentee: 'наставляемый', representative: 'законный представитель', psychologist: 'педагог-психолог',
    class_teacher: 'классный руководитель', council: 'педагогический или методический совет',
    partner: 'организация-партнер', site_editor: 'ответственный за сайт',
    municipal_specialist: 'специалист муниципальной методической службы', organisation: 'образовательная организация',
  },
};

const en = {
  title: 'Mentoring programme: what is done and what is missing',
  skip: 'To the result',
  heading: 'Mentoring programme',
  lead: 'What is done, what is missing, and who can put it right',
  openHeading: 'Your programme',
  privacy: 'Files are read in the browser: the page sends them nowhere.',
  filesLabel: 'Open the programme’s files…',
  filesHint: 'The programme, programme.json; a directory of names, directory.json, and your own profile.json may be chosen with it.',
  dayLabel: 'As of which day',
  dayHint: 'day.month.year, for example 19.10.2026',
  show: 'Show',
  openSample: 'Open the sample',
  loading: 'Loading…',
  sampleNote: 'This is a sample. The school, the people and the numbers of documents are made up.',
  noNames: 'No directory of names was chosen, so identifiers stand in place of names.',
  badDay: (text) => `“${text}” is not a day. Write it like this: 19.10.2026.`,
  cannotOpen: (file) => `The file ${file} could not be opened.`,
  cannotLoad: 'The page could not load the library or the sample. Reload the page.',
  period: (from, until) => `${from} to ${until}`,
  onDay: (day) => `As of ${day}`,
  judgedBy: 'Profile',
  term: 'Term',
  organisation: 'Organisation',

  whoLabel: 'Whose work to show',
  everybody: 'everybody’s',
  errors: { one: 'error', other: 'errors' },
  warnings: { one: 'warning', other: 'warnings' },
  infos: { one: 'note', other: 'notes' },
  closedOf: (count) => `${count} of 7 stages closed`,

  stages: 'Stages',
  states: { not_started: 'not started', open: 'under way', closed: 'closed', reopened: 'open again' },
  since: (day) => `since ${day}`,
  overridden: 'closed by a decision with a reason, although conditions were unmet',
  missing: { one: 'unmet condition', other: 'unmet conditions' },
  nothingMissing: 'All conditions are met.',
  nothingForThem: 'Nothing here for whom you chose.',
  advice: 'does not keep the stage from closing',

  agenda: 'To do',
  agendaNote: (days) => `What to do in the next ${days} days: the late first, then by day.`,
  agendaEmpty: 'Nothing is to be done.',
  agendaKinds: {
    late: 'Late', decision: 'Waits for a decision', silent: 'No news', missing: 'Missing', expiring: 'Ends', due: 'Soon',
  },
  until: (day) => `by ${day}`,
  ownPlan: 'the plan and records of the programme',

  roadMap: 'Road map',
  roadMapCaption: (day) => `The road map as of ${day}`,
  roadMapColumns: ['What', 'When', 'Who', 'State'],
  roadMapEmpty: 'The road map has no lines.',
  standings: { done: 'done', due: 'to come', late: 'late' },
  doneOn: (day, late) => (late ? `done ${day}, late` : `done ${day}`),
  moved: (term, day) => `${term}; ${day} is a day off`,
  saveCalendar: 'Save the days to a calendar',

  findings: 'Findings',
  severities: { error: 'Errors', warning: 'Warnings', info: 'For information' },
  noFindings: 'No findings.',
  noFindingsForThem: 'No findings for whom you chose.',
  remedy: 'What to do',
  who: 'Who',
  norm: 'Norm',
  people: (count) => (count > 1 ? `About (${count})` : 'About'),
  rule: 'Rule',

  pairs: 'Proposed pairs',
  pairsNote: 'A proposal: the curator decides. Nothing was recorded in the programme.',
  draft: 'Draft: take it that all consents are given and all mentors selected and trained',
  pairsCaption: (day) => `Who may be paired with whom as of ${day}`,
  pairColumns: ['Mentee', 'Mentor', 'Why'],
  score: 'Points',
  second: 'Another possible mentor',
  noPairs: 'There is nobody to propose: every mentee has a pair, or no mentor suits.',
  optimal: 'No more pairs are possible, and among plans with as many pairs this one has the most points.',
  leftCaption: 'Who is left without a pair, and why',
  leftColumns: ['Mentee', 'Why'],
  compete: 'Those who compete for these places',
  freeCaption: 'Which mentors have places to spare',
  freeColumns: ['Mentor', 'Places'],

  norms: 'Norms',
  normsNote: 'The documents that the findings and conditions rest on.',
  version: (version) => `Library nastavnik, version ${version}.`,

  actors: {
    head: 'head', deputy_head: 'deputy head', curator: 'curator', mentor: 'mentor', mentee: 'mentee',
    representative: 'legal representative', psychologist: 'psychologist', class_teacher: 'class teacher',
    council: 'teaching or methodical council', partner: 'partner organisation', site_editor: 'site editor',
    municipal_specialist: 'municipal specialist', organisation: 'educational organisation',
  },
};

export const texts = { ru, en };

const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };

/** `3 ошибки`, `1 error`. */
export const counted = (lang, count, forms) => `${count} ${forms[rules[lang].select(count)] ?? forms.other}`;

/** `2026-09-01` as people write it. */
export const printDay = (lang, day) => (lang === 'ru' ? day.split('-').reverse().join('.') : day);

/** `19.10.2026` as the library writes it; what is no such day gives `undefined`. */
export function readDay(text) {
  const [, day, month, year] = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(text) ?? [];
  if (!year) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) ? iso : undefined;
}
