import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, fromCache, parse, project } from './places.mjs';

export async function commandLine({ run, version, go }, check) {
  const printed = await run('cli', ['--version']);
  check('prints its version', printed.stdout.trim() === version, printed.said);
  const help = await run('cli', ['--help']);
  check('prints help', help.code === 0 && /^Commands:/m.test(help.stdout), help.said);
  const found = await run('cli', [
    'resolve',
    go,
    '--platform',
    'windows/amd64',
    '--sources',
    'goproxy',
    '--json',
  ]);
  const answer = parse(found.stdout);
  check('resolves a version through the module proxy', answer?.version === go, found.said);
  check('and knows its hash from the checksum database', /^h1:/.test(answer?.integrity), found.said);
}

export async function go({ run, exec, onDisk, examples, go }, check) {
  await rm(onDisk(project), { recursive: true, force: true });
  await cp(join(examples, 'hello'), onDisk(project), { recursive: true });
  const minor = go.split('.').slice(0, 2).join('.');
  const text = await readFile(onDisk(`${project}\\go.mod`), 'utf8');
  const changed = text.replace(/^go .*$/m, `go ${minor}`).replaceAll('\n', '\r\n');
  await writeFile(onDisk(`${project}\\go.mod`), changed);

  const inside = (...args) =>
    run('cli', ['setup', ...fromCache, ...args], { cwd: project, timeout: 240_000 });
  const printed = await inside('--', 'go', 'version');
  check('go.mod with CRLF says which', printed.stderr.includes(`~${minor} from go.mod line 3`), printed.said);
  check('go version', printed.stdout.trim() === `go version go${go} windows/amd64`, printed.said);
  const env = await inside('--', 'go', 'env', 'GOROOT', 'GOTOOLCHAIN');
  check('go env', env.stdout.trim() === `${cache}\\go\\${go}\\x64\nlocal`, env.said);
  // -work: Go cannot remove its work folder on wine 8, which has no FileDispositionInformationEx.
  const built = await inside('--', 'go', 'build', '-work', '-o', 'hello world.exe', '.');
  check('go build', built.code === 0, built.said);
  const ran = await exec([`${project}\\hello world.exe`]);
  check('what it built runs', ran.stdout.includes(`Hello from Go ${go} on windows/amd64`), ran.said);
}

/** How a program gets its arguments, environment and exit code. */
export async function programs({ run, onDisk }, check) {
  const folder = 'C:\\my & bin';
  await mkdir(onDisk(folder), { recursive: true });
  await writeFile(onDisk(`${folder}\\dump.js`), 'console.log(JSON.stringify(process.argv.slice(2)))');
  await writeFile(onDisk(`${folder}\\args.cmd`), `@C:\\node\\node.exe "${folder}\\dump.js" %*\r\n`);
  const inside = (...args) => run('cli', ['setup', ...fromCache, '--quiet', ...args], { cwd: project });
  const plain = [
    'plain',
    'a b',
    'x&y',
    'a|b<c>d',
    '^caret',
    '(p)',
    'tail\\',
    'space tail \\',
    '',
    'ö中',
    '!x!',
    'a,b;c=d',
    '*',
  ];
  const batch = await inside('--', `${folder}\\args.cmd`, ...plain);
  check(
    'a batch file gets its arguments as they are',
    batch.stdout.trim() === JSON.stringify(plain),
    batch.said,
  );
  const refused = await inside('--', `${folder}\\args.cmd`, '%PATH%');
  check(
    'what cmd would expand is refused',
    refused.code === 1 && /batch file/.test(refused.stderr),
    refused.said,
  );
  const hard = [...plain, '%PATH%', 'q"q', 'b\\"'];
  const program = await inside('--', 'C:\\node\\node', `${folder}\\dump.js`, ...hard);
  check(
    'so does a program, without .exe in its name',
    program.stdout.trim() === JSON.stringify(hard),
    program.said,
  );
  const words = await inside('--run', `C:\\node\\node.exe "${folder}\\dump.js" 'a b' c:\\d`);
  check('--run keeps backslashes', words.stdout.trim() === '["a b","c:\\\\d"]', words.said);
  const shell = await inside('--shell', '--run', `"${folder}\\args.cmd" "x y" && echo %GOTOOLCHAIN%`);
  check('--shell is cmd', shell.stdout.replaceAll('\r', '') === '["x y"]\nlocal\n', shell.said);
  const code = await inside('--', 'C:\\node\\node.exe', '-e', 'process.exit(7)');
  check('the exit code is the program’s', code.code === 7, code.said);
  const names = 'Object.keys(process.env).filter((name) => /^path$/i.test(name)).length';
  const paths = await inside('--', 'C:\\node\\node.exe', '-p', names);
  check('Path and PATH stay one variable', paths.stdout.trim() === '1', paths.said);
  const missing = await inside('--', 'no-such-program');
  check(
    'a missing program is named',
    /no-such-program was not found on PATH/.test(missing.stderr),
    missing.said,
  );
}

/** ASCII: wine's cmd does not read batch files in the code page that chcp sets. */
export async function cmd({ run, exec, onDisk, go }, check) {
  const awkward = "C:\\tc & (x86) 100% ^!'";
  await rm(onDisk(awkward), { force: true });
  await symlink(onDisk(cache), onDisk(awkward));
  const args = [
    'env',
    'print',
    '--shell',
    'cmd',
    '--go',
    go,
    '--sources',
    'tool-cache',
    '--tool-cache',
    awkward,
  ];
  const text = await run('cli', args, { env: { GOROOT: 'C:\\wrong' } });
  check(
    'env print says CRLF',
    text.stdout
      .split('\n')
      .slice(0, -2)
      .every((line) => line.endsWith('\r')),
    text.said,
  );
  await writeFile(onDisk('C:\\go env.cmd'), text.stdout);
  const lines = [
    '@echo off',
    'set GOROOT=C:\\wrong',
    'call "C:\\go env.cmd"',
    'go version',
    'set GOTOOLCHAIN',
    'set PATH',
  ];
  await writeFile(onDisk('C:\\try.cmd'), lines.map((line) => `${line}\r\n`).join(''));
  const out = (await exec(['cmd.exe', '/d', '/c', 'C:\\try.cmd'])).stdout;
  check('cmd finds this Go', out.includes(`go version go${go} windows/amd64`), out);
  check('cmd has the toolchain setting', out.includes('GOTOOLCHAIN=local'), out);
  check(
    'cmd reads %, ^, & and ! in a path as they are',
    out.includes(`PATH=${awkward}\\go\\${go}\\x64\\bin;`),
    out,
  );
  const shell = await run('cli', [...args.map((word) => (word === 'cmd' ? 'powershell' : word))]);
  const quoted = `'${awkward.replaceAll("'", "''")}\\go\\${go}\\x64\\bin'`;
  check('PowerShell’s text names it, quoted', shell.stdout.includes(`$Env:PATH = ${quoted} + `), shell.said);
}
