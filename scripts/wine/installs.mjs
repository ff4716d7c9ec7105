import { chmod, cp, link, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, fromCache, parse } from './places.mjs';

/** Killed in the middle, with what it has written made read-only; then the same again, to the end. */
export async function killedInstall({ run, start, onDisk, go, home }, check) {
  const folder = onDisk(`${cache}\\go\\${go}`);
  await rm(onDisk(cache), { recursive: true, force: true });
  const args = ['setup', '--go', go, '--sources', 'goproxy', '--tool-cache', cache];
  const doomed = await start('cli', args);
  const files = await untilFiles(folder, 300, doomed.end);
  doomed.kill();
  const { said } = await doomed.end;
  const left = await readdir(folder);
  check(
    'a killed install leaves no SDK',
    left.length === 1 && /^\.x64\.sgp-/.test(left[0]),
    `${left}\n${said}`,
  );
  for (const file of files) await chmod(file, 0o444);
  const repaired = await run('cli', args);
  const root = `${cache}\\go\\${go}\\x64`;
  check('the next one succeeds', repaired.code === 0 && repaired.stdout.trim() === root, repaired.said);
  check(
    'its proof is the checksum database’s',
    repaired.stderr.includes('proved by sum.golang.org'),
    repaired.said,
  );
  const now = await readdir(folder);
  check('nothing but SDK and marker is left', now.join() === 'x64,x64.complete', now.join());
  const record = parse(await readFile(onDisk(`${root}\\.setup-go-plus.json`), 'utf8'));
  check(
    'the record is in it',
    record?.version === go && record?.platform.os === 'windows',
    JSON.stringify(record),
  );
  const again = await run('cli', ['setup', '--go', go, ...fromCache, '--json'], { cwd: home });
  check('a third run finds it', parse(again.stdout)?.goroot === root, again.said);
}

/** Two at once, into a folder whose files have paths of more than 260 characters. */
export async function longPath({ run, onDisk, go }, check) {
  const top = 'C:\\long';
  const deep = `${top}\\${Array.from({ length: 7 }, (_, at) => `folder ${at} of a long path`).join('\\')}`;
  await rm(onDisk(top), { recursive: true, force: true });
  const args = ['setup', '--go', go, '--sdk', 'slim', '--tool-cache', deep];
  const both = await Promise.all([1, 2].map(() => run('cli', [...args, '--sources', 'goproxy'])));
  const root = `${deep}\\go-slim\\${go}\\x64`;
  for (const { code, stdout, said } of both)
    check('both of two installs at once end with the same SDK', code === 0 && stdout.trim() === root, said);
  const left = (await readdir(onDisk(`${deep}\\go-slim\\${go}`))).join();
  check('and leave nothing else', left === 'x64,x64.complete', left);
  const names = await readdir(onDisk(root), { recursive: true });
  const longest = root.length + 1 + Math.max(...names.map((name) => name.length));
  check('it has files that Windows’ old limit forbids', longest > 260, String(longest));
  const printed = await run('cli', [...args, '--sources', 'tool-cache', '--', 'go', 'version']);
  check('its Go runs', printed.stdout.includes(`go${go} windows/amd64`), printed.said);
  const folder = `${root}\\${'deeper\\'.repeat(10)}`;
  await mkdir(onDisk(folder), { recursive: true });
  await link(onDisk('C:\\node\\node.exe'), onDisk(`${folder}far.exe`));
  const refused = await run('cli', [...args, '--sources', 'tool-cache', '--', `${folder}far.exe`]);
  const why = `its path has ${folder.length + 7} characters`;
  check('a program whose path is too long is explained', refused.stderr.includes(why), refused.said);
}

/** A killed job's folder in which a program still runs: it cannot be removed, and must not hold up the next job. */
export async function inUse({ run, launch, onDisk, go }, check) {
  const busy = 'C:\\busy';
  const folder = onDisk(`${busy}\\go-slim\\${go}`);
  await rm(onDisk(busy), { recursive: true, force: true });
  await mkdir(join(folder, 'x64/pkg/tool'), { recursive: true });
  const program = `${busy}\\go-slim\\${go}\\x64\\pkg\\tool\\busy.exe`;
  await cp(onDisk('C:\\node\\node.exe'), onDisk(program));
  const script = "require('fs').writeFileSync('C:\\\\busy\\\\runs', ''); setTimeout(() => {}, 300_000)";
  const running = await launch([program, '-e', script]);
  await untilFiles(onDisk(busy), 2, running.end);
  const done = await run('cli', [
    'setup',
    '--go',
    go,
    '--sdk',
    'slim',
    '--sources',
    'goproxy',
    '--tool-cache',
    busy,
  ]);
  check('the next install succeeds', done.code === 0, done.said);
  const left = await readdir(folder);
  check(
    'what runs is left aside',
    left.filter((name) => name.startsWith('.x64.sgp-')).length === 1,
    left.join(),
  );
  running.kill();
  await running.end;
}

export async function refused({ run, onDisk, go }, check) {
  const place = ['--sources', 'goproxy', '--tool-cache', 'C:\\new\\tool cache'];
  await rm(onDisk('C:\\new'), { recursive: true, force: true });
  const args = ['setup', '--go', go, '--checksum', `h1:${'A'.repeat(43)}=`, ...place];
  const { code, stderr, said } = await run('cli', args);
  check(
    'an archive with another hash is refused',
    code === 1 && /has h1:\S+; --checksum says/.test(stderr),
    said,
  );
  const left = await readdir(onDisk('C:\\')).then((names) => names.includes('new'));
  check('and not even the folder that was made for it is left', !left, said);
}

export async function noDrive({ run, go }, check) {
  const args = ['setup', '--go', go, '--sources', 'goproxy', '--tool-cache', 'Q:\\nothing', '--json'];
  const { code, stdout, said } = await run('cli', args);
  check(
    'a drive that is not there is the person’s to mend',
    code === 1 && parse(stdout)?.error.code === 'DISK_DENIED',
    said,
  );
}

/** The files below a folder as soon as there are so many, or when the program that makes them has ended. */
async function untilFiles(folder, count, end) {
  let ended = false;
  void end.then(() => {
    ended = true;
  });
  for (;;) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    if (files.length >= count || ended) return files;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
