// A made-up programme of many people, the same in every run.

const topics = [
  'шахматы', 'английский язык', 'музыка', 'спорт', 'рисование', 'робототехника', 'публичные выступления', 'математика',
  'чтение', 'театр', 'экология', 'кино',
];

/** The document of a programme with so many mentees and mentors, all of them invented. */
export function largeProgramme(mentees, mentors) {
  let seed = 1;
  const dice = (sides) => {
    seed = (seed * 48271) % 2147483647;
    return seed % sides;
  };
  const some = (count) => [...new Set(Array.from({ length: count }, () => topics[dice(topics.length)]))];
  const id = (role, number) => `${role}-${String(number).padStart(5, '0')}`;
  const consent = (subject, giver) => ({ id: `consent-${subject}`, purpose: 'personal_data', subject, giver, given: '2026-09-20' });
  const mentee = (_, number) => {
    const asked = some(2);
    return {
      id: id('mentee', number), standing: 'pupil', born: `${2010 + dice(5)}`, step: 5 + dice(5),
      roles: [{ role: 'mentee', from: '2026-09-10' }], requests: [{ text: asked.join(', '), topics: asked }], interests: some(2),
    };
  };
  const mentor = (_, number) => ({
    id: id('mentor', number), standing: 'pupil', born: '2009', step: 10 + dice(2), roles: [{ role: 'mentor', from: '2026-09-20' }],
    competences: some(3), interests: some(2), takes: 3 + dice(3),
  });
  const asking = Array.from({ length: mentees }, mentee);
  const helping = Array.from({ length: mentors }, mentor);
  return {
    format: 1, id: 'large-0', profile: 'large',
    header: {
      title: 'Большая вымышленная программа',
      organisation: { name: 'Школа № 0', kind: 'school' },
      period: { from: '2026-09-01', until: '2027-06-30' },
    },
    forms: [{ form: 'student_student', on: '2026-09-01' }],
    participants: [...asking, ...helping],
    // One mentee in twenty has no consent.
    consents: [...asking.filter((_, number) => number % 20 > 0), ...helping].map((person) => consent(person.id, 'both')),
  };
}

/** A profile by which a mentor may have more than two mentees. */
export const largeProfile = {
  format: 1, id: 'large', title: { ru: 'Большая школа', en: 'A large school' }, extends: ['school'], limits: { mentor_max_mentees: 5 },
};
