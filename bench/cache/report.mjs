import { cpus } from 'node:os';

/** What a row may take, as a share of what setup-go takes in the same run. */
const goals = {
  W: (rate) => (rate === 200 ? 0.55 : 0.5),
  D: () => 0.3,
  S1: () => 0.4,
  H: () => 0.35,
  E: () => 0.1,
};
const againstNothing = ['W+build', 'D', 'S1', 'C', 'H'];
const memoryLimit = 300;
const titles = {
  W: 'warm: restore',
  'W+build': 'warm: restore and build',
  D: 'no SDK: start to build done',
  S1: 'go.mod bump: start to done',
  'S1 save': 'go.mod bump: its save',
  E: 'save after an edit*',
  C: 'cold: whole job',
  H: 'history: sum of jobs',
  'H bump': 'history: a job with a bump',
  'H code': 'history: a job without',
  'H next': 'after it: restore',
  'H single': 'one build: restore',
};

/** Samples by project, rate, row and contender, and what failed. */
export function createResults(contenders) {
  const samples = new Map();
  const failures = [];
  const keyOf = (...parts) => parts.join('\0');
  const of = (project, rate, row, name) => samples.get(keyOf(project, rate, row, name)) ?? [];
  return {
    failures,
    add(project, rate, row, { name }, sample) {
      const key = keyOf(project, rate, row, name);
      samples.set(key, [...(samples.get(key) ?? []), sample]);
    },
    fail: (project, rate, row, { name }, why) =>
      failures.push(`${project}, ${rate} MB/s, ${row}, ${name}: ${why}`),
    toJSON: () => ({
      failures,
      samples: [...samples].map(([key, list]) => {
        const [project, rate, row, contender] = key.split('\0');
        return { project, rate: Number(rate), row, contender, samples: list };
      }),
    }),
    print(project, rate, facts) {
      console.log(`\n${facts}, ${rate} MB/s, ${cpus().length} CPUs, Node ${process.version}`);
      console.log(heading);
      for (const row of Object.keys(titles)) {
        const lists = contenders.map(({ name }) => of(project, rate, row, name));
        if (lists.every((list) => list.length === 0)) continue;
        console.log(`${row.padEnd(9)}${titles[row]}`);
        for (const [i, contender] of contenders.entries()) {
          if (lists[i].length === 0) continue;
          console.log(
            line(
              contender,
              lists[i],
              judge(row, rate, contender, (name) => of(project, rate, row, name)),
            ),
          );
        }
      }
      printStored(contenders, (row, name) => of(project, rate, row, name));
    },
  };
}

const heading = [
  'contender'.padEnd(46),
  'rounds',
  'median s'.padStart(9),
  'min'.padStart(7),
  'max'.padStart(7),
  'ratio'.padStart(6),
  '/none'.padStart(6),
  'cpu s'.padStart(7),
  'peak MB'.padStart(8),
  'MB down'.padStart(8),
  'MB up'.padStart(7),
  ' goal',
].join(' ');

function line({ title }, list, { ratio, toNone, verdict }) {
  const seconds = list.map((one) => one.seconds);
  const middle = (field) =>
    list[0][field] === undefined ? '-' : (median(list.map((one) => one[field])) / 1e6).toFixed(1);
  return [
    `  ${title}`.padEnd(46),
    String(list.length).padStart(6),
    median(seconds).toFixed(2).padStart(9),
    Math.min(...seconds)
      .toFixed(2)
      .padStart(7),
    Math.max(...seconds)
      .toFixed(2)
      .padStart(7),
    format(ratio).padStart(6),
    format(toNone).padStart(6),
    median(list.map(({ cpu }) => cpu))
      .toFixed(1)
      .padStart(7),
    Math.max(...list.map(({ peak }) => peak))
      .toFixed(0)
      .padStart(8),
    middle('downloaded').padStart(8),
    middle('uploaded').padStart(7),
    ` ${verdict}`,
  ].join(' ');
}

/** Only ours has goals; nothing of it may be slower than setup-go, nor more than 5 % slower than no cache. */
function judge(row, rate, { name, own }, of) {
  const seconds = (other) =>
    of(other).length === 0 ? undefined : median(of(other).map((one) => one.seconds));
  const taken = seconds(name);
  const ratio = divide(taken, seconds('setup-go'));
  const toNone = againstNothing.includes(row) ? divide(taken, seconds('none')) : undefined;
  if (!own || row === 'H single') return { ratio, toNone, verdict: '' };
  const goal = goals[row]?.(rate) ?? 1;
  const peak = Math.max(...of(name).map((one) => one.peak));
  const missed = [
    ...(ratio !== undefined && ratio > goal ? ['ratio'] : []),
    ...(toNone !== undefined && toNone > 1.05 ? ['no cache is faster'] : []),
    ...(peak > memoryLimit ? ['memory'] : []),
  ];
  const verdict = missed.length === 0 ? 'pass' : `MISS: ${missed.join(', ')}`;
  return {
    ratio,
    toNone,
    verdict: ratio === undefined ? `(${missed.join(', ')})` : `<=${goal.toFixed(2)} ${verdict}`,
  };
}

/** What the next job downloads after the history, against what it downloads after one build. */
function printStored(contenders, of) {
  for (const { name, title, own } of contenders) {
    const [next] = of('H next', name);
    const [single] = of('H single', name);
    const [whole] = of('H', name);
    if (next === undefined || single === undefined) continue;
    const ratio = next.downloaded / single.downloaded;
    const verdict = own ? (ratio <= 1.15 ? ', <=1.15 pass' : ', <=1.15 MISS') : '';
    console.log(
      `  ${title}: the next job downloads ${mb(next.downloaded)}, ${ratio.toFixed(2)} of one build's ${mb(single.downloaded)}${verdict}; uploaded ${mb(whole.uploaded)}, all entries ${mb(whole.stored)}`,
    );
  }
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function divide(a, b) {
  return a === undefined || b === undefined ? undefined : a / b;
}

function format(ratio) {
  return ratio === undefined ? '-' : ratio.toFixed(2);
}

function mb(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
