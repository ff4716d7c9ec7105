import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cache, parse, project } from './places.mjs';

export async function action({ run, onDisk, go, home }, check) {
  const commands = 'C:\\a\\_temp\\_runner file commands';
  await rm(onDisk(commands), { recursive: true, force: true });
  await mkdir(onDisk(commands), { recursive: true });
  const names = { GITHUB_ENV: 'env', GITHUB_PATH: 'path', GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state' };
  const files = Object.fromEntries(
    Object.entries(names).map(([name, file]) => [name, `${commands}\\${file}`]),
  );
  const read = (name) => readFile(onDisk(files[name]), 'utf8');
  for (const path of Object.values(files)) await writeFile(onDisk(path), '');
  // Earlier steps: PowerShell's line ends, and a line that was not ended.
  await appendFile(onDisk(files.GITHUB_PATH), 'C:\\earlier\r\n');
  await appendFile(onDisk(files.GITHUB_ENV), 'EARLIER=1');
  const env = {
    ...files,
    ...{
      GITHUB_ACTIONS: 'true',
      RUNNER_OS: 'Windows',
      RUNNER_TEMP: 'C:\\a\\_temp',
      RUNNER_TOOL_CACHE: cache,
    },
    ...{ GITHUB_WORKSPACE: project, GITHUB_STEP_SUMMARY: `${commands}\\summary` },
    ...{ 'INPUT_GO-VERSION-FILE': '.\\go.mod', INPUT_SOURCES: 'tool-cache\r\ngoproxy\r\n' },
    'INPUT_CACHE-DEPENDENCY-PATH': '**\\go.sum\r\ngo.mod\r\n',
  };
  const main = await run('main', [], { cwd: project, env });
  check('main succeeds', main.code === 0, main.said);
  const root = `${cache}\\go\\${go}\\x64`;
  const path = await read('GITHUB_PATH');
  const tools = path.split('\n')[1];
  check(
    'GITHUB_PATH gets one line for each folder',
    path === `C:\\earlier\r\n${tools}\n${root}\\bin\n`,
    path,
  );
  check('GOPATH’s bin is one of them', /^C:\\users\\[^\\]+\\go\\bin$/.test(tools), path);
  const set = /^EARLIER=1\nGOTOOLCHAIN<<(\S+)\nlocal\n\1\n$/;
  check(
    'GITHUB_ENV gets the toolchain setting alone',
    set.test(await read('GITHUB_ENV')),
    await read('GITHUB_ENV'),
  );
  const output = await read('GITHUB_OUTPUT');
  check('outputs', output.includes(`\n${go}\n`) && output.includes(`\n${root}\n`), output);
  const matcher = /^::add-matcher::(.*\\vet\.json)\r?$/m.exec(main.stdout)?.[1];
  const problem = matcher === undefined ? undefined : parse(await readFile(onDisk(matcher), 'utf8'));
  check('the problem matcher’s path is one', problem?.problemMatcher.length > 0, main.said);
  const [, state] = /<<\S+\n(.*)\n/.exec(await read('GITHUB_STATE')) ?? [];
  const post = await run('post', [], { cwd: project, env: { ...env, 'STATE_setup-go-plus': state } });
  check('post succeeds', post.code === 0 && !post.stdout.includes('::error'), post.said);
  const nowhere = { ...env, 'INPUT_GO-VERSION-FILE': 'sub\\go.mod' };
  const failed = await run('main', [], { cwd: project, env: nowhere });
  check(
    'a missing version file is an error with its path',
    failed.code === 1 && /^::error.*sub\\go\.mod/m.test(failed.stdout),
    failed.said,
  );
  const elsewhere = await run('main', [], {
    cwd: home,
    env: { ...env, 'INPUT_GO-VERSION': go, 'INPUT_GO-VERSION-FILE': '' },
  });
  check('go-version alone will do', elsewhere.code === 0, elsewhere.said);
}
