import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** By GOOS and GOARCH, what llvm-readobj calls the format. */
const formats = {
  'linux/amd64': 'elf64-x86-64',
  'linux/386': 'elf32-i386',
  'linux/arm64': 'elf64-littleaarch64',
  'linux/arm': 'elf32-littlearm',
  'linux/riscv64': 'elf64-littleriscv',
  'windows/amd64': 'COFF-x86-64',
  'windows/386': 'COFF-i386',
  'windows/arm64': 'COFF-ARM64',
  'darwin/amd64': 'Mach-O 64-bit x86-64',
  'darwin/arm64': 'Mach-O arm64',
};

/** @param holds takes what is claimed, whether it is so, and what was seen */
export async function judge(program, { record, verified, refused }, output, runsHere, holds) {
  const binaries = record.artifacts.filter(({ kind }) => kind === 'binary');
  const wanted = program.targets.length * program.packages.length;
  holds(
    `all ${program.targets.length} targets are built`,
    record.results.length === program.targets.length &&
      record.results.every(({ status }) => status === 'built') &&
      binaries.length === wanted,
    JSON.stringify(record.results, undefined, 1),
  );
  for (const binary of binaries) {
    const wrong = await faults(program, binary, output);
    holds(`${binary.file} is what was asked for`, wrong.length === 0, wrong.join('\n'));
  }
  await sums(output, binaries, holds);
  holds('verify says so, too', verified.code === 0, verified.stderr);
  runs(program, record, runsHere, holds);
  if (refused !== undefined)
    holds(
      `${program.refused.target} is refused with the reason`,
      refused.code === 1 && program.refused.says.test(refused.stderr),
      refused.stderr,
    );
}

/** What others read from a binary, and our record of it, against the target. */
async function faults(program, { file, target, binary }, output) {
  const path = join(output, file);
  const [goos, goarch] = target.split(/[/+@]/);
  const [info, header] = await Promise.all([
    run('go', ['version', '-m', path]),
    run('llvm-readobj', ['--file-headers', path]),
  ]);
  const setting = (name) => new RegExp(`^\\tbuild\\t${name}=(.*)$`, 'm').exec(info.stdout)?.[1];
  const version = program.module.slice(program.module.indexOf('@') + 1);
  const claims = {
    GOOS: [setting('GOOS'), goos],
    GOARCH: [setting('GOARCH'), goarch],
    CGO_ENABLED: [setting('CGO_ENABLED'), program.cgo ? '1' : '0'],
    '-trimpath': [setting('-trimpath'), 'true'],
    'vcs.modified': [setting('vcs.modified'), 'false'],
    version: [/^\tmod\t\S+\t(\S+)/m.exec(info.stdout)?.[1], version],
    format: [/^Format: (.*)$/m.exec(header.stdout)?.[1], formats[`${goos}/${goarch}`]],
    'our inspection: architecture': [binary?.arch, goarch],
    'our inspection: version': [binary?.moduleVersion, version],
    'our inspection: stripped': [binary?.stripped, true],
  };
  return Object.entries(claims)
    .filter(([, [is, should]]) => is !== should)
    .map(([what, [is, should]]) => `${what} is ${is}, and not ${should}`);
}

async function sums(output, binaries, holds) {
  const { stdout } = await run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: output });
  const checked = stdout.split('\n').filter((line) => line.endsWith(': OK'));
  const files = await readdir(output, { recursive: true, withFileTypes: true });
  const there = files.filter(
    (entry) => entry.isFile() && !['SHA256SUMS', 'artifacts.json', '.gitignore'].includes(entry.name),
  );
  holds(
    `sha256sum reads all ${binaries.length} digests`,
    checked.length === there.length && there.length === binaries.length,
    stdout,
  );
}

/** What can run here must have run, and said the same as all others. */
function runs(program, { runs: all }, runsHere, holds) {
  for (const { target, file, status, by, output, why } of all) {
    const [goos, goarch] = target.split(/[/+@]/);
    const said = `${status} by ${by}: ${why}\n${output}`;
    if (!runsHere.has(`${goos}/${goarch}`)) {
      // This machine may have more than we know of.
      if (status === 'not-run') continue;
    }
    holds(
      `${file} runs (${by}), and says what the others say`,
      status === 'passed' &&
        !/its output is not that of/.test(why) &&
        new RegExp(program.says, 'm').test(output),
      said,
    );
  }
  holds(
    'every binary is run, or listed as not run',
    all.length === program.targets.length * program.packages.length,
    JSON.stringify(all.map(({ file, status }) => `${file} ${status}`)),
  );
}
