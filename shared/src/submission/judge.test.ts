import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { motTrieuSangKien as programme } from '../programme/mot-trieu-sang-kien.ts';
import { judgeSubmission } from './judge.ts';
import { sampleDeclarations, sampleRecognition, sampleSubmission } from './sample-submission.test-data.ts';
import { problemCodes, submissionSchema } from './submission.ts';

const PHASE_2 = '2022-06-15T09:00:00+07:00';
const LATE = '2023-09-01T23:59:59.999+07:00';

const judge = (input: unknown, at = PHASE_2) => judgeSubmission(input, programme, new Date(at));
const wrong = (input: unknown, at = PHASE_2) =>
  judge(input, at).problems.map(({ code, field }) => `${code} ${field}`);

describe('a submission with nothing wrong', () => {
  it('is taken, with the phases it was submitted in and qualified for, and comes back clean', () => {
    const { submission, ...verdict } = judge(sampleSubmission());
    expect(verdict).toEqual({ ok: true, submittedPhase: 2, qualifiedPhase: 1, flags: [], problems: [] });
    expect(submission).toEqual(submissionSchema.parse(submission));
    expect(submission).toMatchObject({
      author: { phone: '+84912345678' },
      coAuthors: [],
      evidence: { fileIds: [] },
    });
  });

  it('keeps only members that it knows', () => {
    const { submission } = judge(sampleSubmission({ role: 'admin', author: { ...author, isAdmin: true } }));
    expect(submission).not.toHaveProperty('role');
    expect(submission?.author).not.toHaveProperty('isAdmin');
  });

  it('is cleaned of what Word and phones leave in a text', () => {
    const { submission } = judge(
      sampleSubmission({
        author: { ...author, fullName: '  Nguyễn\u00a0Thị  Mẫu\u200b '.normalize('NFD') },
        initiative: { title: 'Gá\tbắt\r\nvít', description: '\ufeffDòng 1\r\nDòng 2  \r\n\r\n' },
      }),
    );
    expect(submission?.author.fullName).toBe('Nguyễn Thị Mẫu');
    expect(submission?.initiative).toEqual({ title: 'Gá bắt vít', description: 'Dòng 1\nDòng 2' });
  });

  it('takes everything optional too', () => {
    const { ok, submission } = judge(
      sampleSubmission({
        submittedBy: 'union',
        author: {
          ...author,
          email: 'mau@congty.vn',
          birthYear: 1990,
          unionMember: false,
          jobTitle: 'Tổ trưởng',
        },
        coAuthors: [{ fullName: 'Trần Văn Mẫu', sharePercent: 40 }, { fullName: 'Lê Thị Mẫu' }],
        workplace: { unitId: 'tinh-24/khac', unitOther: 'Công đoàn khu A', grassrootsUnion: 'CĐCS A' },
        initiative: { title: 'T', description: 'M', benefitVnd: 0 },
        recognition: sampleRecognition({ body: 'head', by: 'Giám đốc' }),
        evidence: { driveUrl: 'https://drive.google.com/file/d/1AbC/view', fileIds: ['a', 'b', 'a'] },
      }),
    );
    expect(ok).toBe(true);
    expect(submission).toMatchObject({
      submittedBy: 'union',
      author: { unionMember: false },
      evidence: { fileIds: ['a', 'b'] },
    });
  });
});

const author = { fullName: 'Nguyễn Thị Mẫu', phone: '0912345678' };

describe('all problems at once', () => {
  it('of an empty submission', () => {
    expect(wrong({}).sort()).toEqual(
      [
        'required author.fullName',
        'required author.phone',
        'required workplace.unitId',
        'required workplace.grassrootsUnion',
        'required targetGroup',
        'required initiative.title',
        'required initiative.description',
        'not_recognised recognition',
        'required declarations.notIpProtected',
        'required declarations.notAgainstPublicOrder',
        'consent_missing declarations.dataConsent',
      ].sort(),
    );
  });

  it('of a submission in which everything is wrong, at a closed gate', () => {
    const input = {
      submittedBy: 'friend',
      author: {
        fullName: '123',
        phone: '0912',
        email: 'a@b',
        birthYear: 1890,
        unionMember: 'yes',
        jobTitle: 5,
      },
      coAuthors: [
        { fullName: '', sharePercent: 70 },
        { fullName: 'B', sharePercent: 70 },
      ],
      workplace: { unitId: 'tinh-99/1', grassrootsUnion: ' ' },
      targetGroup: 'boss',
      initiative: { title: 'x'.repeat(201), description: 'y'.repeat(2001), benefitVnd: -1 },
      recognition: { body: 'me', documentNo: '', date: '2021-08-31', appliedFrom: '2023-09-02' },
      declarations: { notIpProtected: false, notAgainstPublicOrder: false, dataConsent: false },
      evidence: { driveUrl: 'https://evil.example', fileIds: Array.from({ length: 11 }, (_, i) => `f${i}`) },
    };
    expect(wrong(input, '2022-06-01T03:00:00+07:00').sort()).toEqual(
      [
        'between_phases submittedAt',
        'invalid submittedBy',
        'invalid author.fullName',
        'invalid author.phone',
        'invalid author.email',
        'invalid author.birthYear',
        'invalid author.unionMember',
        'invalid author.jobTitle',
        'required coAuthors.0.fullName',
        'invalid coAuthors',
        'unknown_unit workplace.unitId',
        'required workplace.grassrootsUnion',
        'invalid targetGroup',
        'too_long initiative.title',
        'too_long initiative.description',
        'invalid initiative.benefitVnd',
        'invalid recognition.body',
        'required recognition.documentNo',
        'recognised_outside_window recognition.date',
        'date_in_future recognition.appliedFrom',
        'applied_outside_window recognition.appliedFrom',
        'ip_protected declarations.notIpProtected',
        'against_public_order declarations.notAgainstPublicOrder',
        'consent_missing declarations.dataConsent',
        'drive_link_invalid evidence.driveUrl',
        'too_many_files evidence.fileIds',
      ].sort(),
    );
  });

  it('each have a code of the closed list and a Vietnamese sentence', () => {
    for (const { code, message } of judge({ recognition: {}, coAuthors: 5, evidence: 'x' }).problems) {
      expect(problemCodes).toContain(code);
      expect(message).toMatch(/^\p{Lu}.*\.$/su);
      expect(message).toBe(message.normalize('NFC'));
    }
  });
});

describe('declarations never made', () => {
  it('are told apart, sentence by sentence', () => {
    const { problems } = judge(sampleSubmission({ declarations: {} }));
    expect(problems.map(({ message }) => message)).toEqual([
      'Bạn chưa xác nhận sáng kiến không thuộc diện bảo hộ quyền sở hữu trí tuệ.',
      'Bạn chưa xác nhận nội dung không trái trật tự công cộng, đạo đức xã hội.',
      'Chúng tôi cần bạn đồng ý cho sử dụng thông tin cá nhân thì mới nhận được hồ sơ.',
    ]);
  });
});

describe('whatever comes in', () => {
  it.each([null, undefined, 5, 'submission', [], [1], true])('%j is refused, never thrown', (input) => {
    expect(judge(input).ok).toBe(false);
  });

  it('any JSON is judged without an error, and only sound submissions are taken', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (whole, part) => {
        for (const input of [whole, sampleSubmission({ author: part, evidence: whole, recognition: part })]) {
          const { ok, problems, submission } = judge(input);
          expect(ok).toBe(problems.length === 0);
          expect(submission === undefined).toBe(!ok);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('members of every object are no answers', () => {
    const input: unknown = JSON.parse('{"__proto__":{"targetGroup":"civil_servant"},"constructor":{}}');
    expect(wrong(input)).toContain('required targetGroup');
  });
});

describe('the gate', () => {
  it.each([
    ['2022-01-07T23:59:59.999+07:00', 'not_open_yet'],
    ['2022-06-01T00:00:00.000+07:00', 'between_phases'],
    ['2022-06-01T06:59:59.999+07:00', 'between_phases'],
    ['2023-09-02T00:00:00.000+07:00', 'closed'],
  ])('is shut at %s: %s', (at, code) => {
    const verdict = judge(
      sampleSubmission({ recognition: sampleRecognition({ date: '2022-01-05', appliedFrom: '2022-01-05' }) }),
      at,
    );
    expect(verdict).toMatchObject({ ok: false, submittedPhase: null, qualifiedPhase: 1 });
    expect(verdict.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it.each([
    ['2022-05-31T23:59:59.999+07:00', 1],
    ['2022-06-01T07:00:00.000+07:00', 2],
    [LATE, 2],
  ])('is open at %s for phase %d', (at, phase) => {
    expect(judge(sampleSubmission(), at)).toMatchObject({
      ok: true,
      submittedPhase: phase,
      qualifiedPhase: 1,
    });
  });

  it('says the same on a machine in another zone', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(judge(sampleSubmission(), '2022-05-31T16:59:59.999Z').ok).toBe(true);
    expect(wrong(sampleSubmission(), '2022-05-31T17:00:00.000Z')).toEqual(['between_phases submittedAt']);
    const today = sampleSubmission({ recognition: sampleRecognition({ date: '2022-06-16' }) });
    expect(wrong(today, '2022-06-15T16:59:59Z')).toEqual(['date_in_future recognition.date']);
    expect(wrong(today, '2022-06-15T17:00:00Z')).toEqual([]);
    vi.unstubAllEnvs();
  });
});

describe('dates', () => {
  const dated = (date: string, appliedFrom: string) =>
    sampleSubmission({ recognition: sampleRecognition({ date, appliedFrom }) });

  it.each([
    ['2021-08-31', ['applied_outside_window recognition.appliedFrom'], []],
    ['2021-09-01', [], []],
    ['2022-09-01', [], []],
    ['2022-09-02', [], ['applied_date_disputed']],
    ['2023-09-01', [], ['applied_date_disputed']],
    [
      '2023-09-02',
      ['date_in_future recognition.appliedFrom', 'applied_outside_window recognition.appliedFrom'],
      [],
    ],
  ])('applied from %s: %j, flags %j', (appliedFrom, problems, flags) => {
    const input = dated('2022-03-15', appliedFrom);
    expect(wrong(input, LATE)).toEqual(problems);
    expect(judge(input, LATE).flags).toEqual(flags);
  });

  it.each([
    ['2021-08-31', ['recognised_outside_window recognition.date']],
    ['2021-09-01', []],
    ['2023-09-01', []],
    ['2023-09-02', ['date_in_future recognition.date', 'recognised_outside_window recognition.date']],
  ])('recognised on %s: %j', (date, problems) => {
    expect(wrong(dated(date, '2022-01-10'), LATE)).toEqual(problems);
  });

  it.each(['2022-02-30', '15/3/2022', '2022-3-15', 'hôm qua', 20220315, {}])('%j is no day', (date) => {
    const input = sampleSubmission({ recognition: sampleRecognition({ date }) });
    expect(wrong(input)).toEqual(['invalid recognition.date']);
  });

  it('lets who qualified in phase 1 and missed it come in phase 2', () => {
    expect(judge(dated('2022-05-31', '2021-09-01'))).toMatchObject({
      ok: true,
      submittedPhase: 2,
      qualifiedPhase: 1,
    });
    expect(judge(dated('2022-06-01', '2022-05-31'))).toMatchObject({ ok: true, qualifiedPhase: 2 });
  });
});

describe('the four exclusions and the consent', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['no recognition', { recognition: undefined }, 'not_recognised recognition'],
    ['recognition of null', { recognition: null }, 'not_recognised recognition'],
    ['recognition of a list', { recognition: [] }, 'not_recognised recognition'],
    [
      'a protected idea',
      { declarations: sampleDeclarations({ notIpProtected: false }) },
      'ip_protected declarations.notIpProtected',
    ],
    [
      'an idea against public order',
      { declarations: sampleDeclarations({ notAgainstPublicOrder: false }) },
      'against_public_order declarations.notAgainstPublicOrder',
    ],
    [
      'no consent',
      { declarations: sampleDeclarations({ dataConsent: false }) },
      'consent_missing declarations.dataConsent',
    ],
    [
      'a declaration that is not a yes',
      { declarations: sampleDeclarations({ notIpProtected: 'true' }) },
      'invalid declarations.notIpProtected',
    ],
    [
      'a declaration of a number',
      { declarations: sampleDeclarations({ notAgainstPublicOrder: 1 }) },
      'invalid declarations.notAgainstPublicOrder',
    ],
    [
      'a consent that is not a yes',
      { declarations: sampleDeclarations({ dataConsent: 'true' }) },
      'invalid declarations.dataConsent',
    ],
    [
      'a consent never asked',
      { declarations: sampleDeclarations({ dataConsent: undefined }) },
      'consent_missing declarations.dataConsent',
    ],
    [
      'a question never asked',
      { declarations: sampleDeclarations({ notIpProtected: undefined }) },
      'required declarations.notIpProtected',
    ],
  ])('%s', (_what, change, problem) => {
    expect(wrong(sampleSubmission(change))).toEqual([problem]);
  });
});

describe('units', () => {
  const at = (workplace: Record<string, unknown>) =>
    wrong(sampleSubmission({ workplace: { grassrootsUnion: 'CĐCS A', ...workplace } }));

  it.each(['tinh-24/222', 'tinh-24/kcn', 'tinh-24/vien-chuc', 'nganh-y-te', ' tinh-24/222 '])(
    '%j may be named',
    (unitId) => {
      expect(at({ unitId })).toEqual([]);
    },
  );

  it.each([
    'tinh-24',
    'tinh-00',
    'tinh-24/999',
    'tinh-01/222',
    'nganh-khong-co',
    '24',
    24,
    {},
    ['tinh-24/222'],
    '__proto__',
  ])('%j is no unit to be named', (unitId) => {
    expect(at({ unitId })).toEqual(['unknown_unit workplace.unitId']);
  });

  it('"khac" asks which', () => {
    expect(at({ unitId: 'tinh-24/khac' })).toEqual(['required workplace.unitOther']);
    expect(at({ unitId: 'nganh-y-te/khac', unitOther: 'Bệnh viện Mẫu' })).toEqual([]);
  });

  it('takes a name of one’s own only for a unit that the list does not know', () => {
    const workplace = { unitId: 'tinh-24/222', unitOther: 'LĐLĐ nơi khác', grassrootsUnion: 'CĐCS A' };
    expect(judge(sampleSubmission({ workplace })).submission?.workplace).not.toHaveProperty('unitOther');
  });

  it('wants a base union that can be told from another', () => {
    const workplace = { unitId: 'tinh-24/222', grassrootsUnion: '🙂 …' };
    expect(wrong(sampleSubmission({ workplace }))).toEqual(['invalid workplace.grassrootsUnion']);
  });

  it.each([true, 5, 'x', ['a']])('does not take %j for “no evidence”', (evidence) => {
    expect(wrong(sampleSubmission({ evidence }))).toEqual(['invalid evidence']);
  });
});

describe('lengths are counted as a person sees them', () => {
  const described = (description: string) =>
    wrong(sampleSubmission({ initiative: { title: 'T', description } }));
  const over = ['too_long initiative.description'];

  it.each<[string, string, string[]]>([
    ['2,000 letters', 'ế'.repeat(2000), []],
    ['2,001 letters', 'ế'.repeat(2001), over],
    ['2,000 decomposed letters', 'ế'.repeat(2000).normalize('NFD'), []],
    ['2,000 families', '👨‍👩‍👧'.repeat(2000), []],
    ['a line break as one', `${'a\r\n'.repeat(999)}aa`, []],
    ['spaces around, which do not count', `\n\n${'a'.repeat(2000)}   \n`, []],
  ])('%s', (_what, description, problems) => {
    expect(described(description)).toEqual(problems);
  });

  it('and the message says how much is too much', () => {
    const { problems } = judge(
      sampleSubmission({ initiative: { title: 'T'.repeat(203), description: 'M' } }),
    );
    expect(problems[0]?.message).toBe(
      'Tên sáng kiến thừa 3 ký tự (đang có 203, tối đa 200). Bạn vui lòng rút gọn.',
    );
    const [tooLong] = judge(
      sampleSubmission({ initiative: { title: 'T', description: 'M'.repeat(2005) } }),
    ).problems;
    expect(tooLong?.message).toBe(
      'Mô tả sáng kiến thừa 5 ký tự (đang có 2.005, tối đa 2.000). Bạn vui lòng rút gọn.',
    );
  });
});

describe('shares of co-authors', () => {
  const shares = (percents: readonly unknown[]) =>
    wrong(sampleSubmission({ coAuthors: percents.map((sharePercent) => ({ fullName: 'B', sharePercent })) }));

  it('of exactly 100 are taken, however they are split', () => {
    const tenths = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(tenths, (parts) => {
        const rest = 1000 - parts.reduce((sum, part) => sum + part, 0);
        expect(shares([...parts, rest].map((part) => part / 10))).toEqual([]);
      }),
    );
  });

  it.each<[readonly unknown[], string[]]>([
    [[60, 40.1], ['invalid coAuthors']],
    [[0], ['invalid coAuthors.0.sharePercent']],
    [[101], ['invalid coAuthors.0.sharePercent']],
    [['40'], ['invalid coAuthors.0.sharePercent']],
    [[null, undefined], []],
    [[4.1, 2.8, 7.7, 4.7, 6.9, 9.7, 6.2, 4.1, 9.8, 44], []],
    [[50, 50.01], ['invalid coAuthors']],
  ])('%j: %j', (percents, problems) => {
    expect(shares(percents)).toEqual(problems);
  });

  it('of too many, or of no list, are refused', () => {
    expect(shares(Array.from({ length: 21 }, () => null))).toEqual(['invalid coAuthors']);
    expect(wrong(sampleSubmission({ coAuthors: 'B' }))).toEqual(['invalid coAuthors']);
  });
});
