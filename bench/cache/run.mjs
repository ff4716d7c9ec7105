import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a program to its end. Seconds of wall clock; processor seconds of it and all that it waited for; the most memory
 * that its own process held, in MB (Linux), without its children's.
 */
export async function run(program, args, { cwd, env, mayFail = false }) {
  const start = performance.now();
  // The shell says at the end what its children spent: no other way sees the children's children.
  const script = '"$@"; code=$?; times >&3; exit $code';
  // Some shells drop what is no name of theirs, as INPUT_GO-VERSION.
  const strange = Object.entries(env).filter(([name]) => !/^\w+$/.test(name));
  const command = ['env', ...strange.map((pair) => pair.join('=')), program, ...args];
  const child = spawn('/bin/sh', ['-c', script, 'sh', ...command], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', '', ''];
  for (const fd of [1, 2, 3]) {
    child.stdio[fd].setEncoding('utf8').on('data', (text) => {
      texts[fd] += text;
    });
  }
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, 20);
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  const [, stdout, stderr, spent] = texts;
  if (code !== 0 && !mayFail)
    throw new Error(`${program} ${args.join(' ')} exited ${code}:\n${stdout}\n${stderr}`);
  return { code, seconds, cpu: cpuOf(spent), peak: peak / 1000, stdout, stderr };
}

/** kB: the kernel keeps the highest, so a look now and then misses only what came after the last. */
function memoryOf(shell) {
  try {
    const [child] = readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').split(' ');
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The second line of `times`: user and system time of the children. */
function cpuOf(text) {
  const line = text.trim().split('\n').at(-1) ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
