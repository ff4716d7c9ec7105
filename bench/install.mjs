/**
 * Installing Go, side by side: `node bench/install.mjs --setup-go <checkout of actions/setup-go>`
 *   [--rounds 5] [--sdk <GOROOT>] [--work <folder>]
 * A server on this machine serves one real SDK as go.dev and as the module proxy do. Each contender runs as the process
 * a workflow would run, from an empty tool cache to an answering `go version`; the order rotates from round to round.
 * Needs `npm run build`, tar, zip, unzip, curl. `--work` chooses the disk: give a folder on tmpfs for a fast one.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeArchives } from './install-archives.mjs';

const { values: given } = parseArgs({
  options: {
    'setup-go': { type: 'string' },
    rounds: { type: 'string', default: '5' },
    sdk: { type: 'string' },
    work: { type: 'string', default: tmpdir() },
  },
});
const goroot = given.sdk ?? execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
const version = /^go(\S+)/.exec(readFileSync(join(goroot, 'VERSION'), 'utf8'))[1];
const [os, arch] = goPlatform();
const name = `go${version}.${os}-${arch}`;
const archives = makeArchives(goroot, name, join(tmpdir(), 'setup-go-plus-bench'));
const work = mkdtempSync(join(resolve(given.work), 'install-'));
const fileSystem = execFileSync('stat', ['-f', '-c', '%T', work], { encoding: 'utf8' }).trim();
const server = await serve();
const base = `http://127.0.0.1:${server.address().port}`;

const contenders = [
  ...(given['setup-go'] === undefined ? [] : [setupGo(resolve(given['setup-go']))]),
  shell(
    'curl | tar xz',
    'tar.gz',
    'mkdir sdk && curl -sSf "$URL" | tar -C sdk -xzf - && sdk/go/bin/go version',
    'sdk/go',
  ),
  ours('ours, full', 'tar.gz', 'full'),
  ours('ours, slim', 'tar.gz', 'slim'),
  shell(
    'curl + unzip',
    'zip',
    'mkdir sdk && curl -sSfo x.zip "$URL" && unzip -q x.zip -d sdk && cd "sdk/$PREFIX" && ' +
      'chmod -R +x bin pkg/tool && bin/go version',
    join('sdk', archives.zip.prefix),
  ),
  ours('ours, zip, full', 'zip', 'full'),
  ours('ours, zip, slim', 'zip', 'slim'),
];
const times = new Map(contenders.map((contender) => [contender, []]));
try {
  for (let round = 0; round < Number(given.rounds); round++) {
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(i + round) % contenders.length];
      times.get(contender).push(await sample(contender, join(work, `${round}-${i}`)));
    }
  }
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(work, { recursive: true, force: true });
}
print();

async function sample(contender, folder) {
  mkdirSync(folder);
  execFileSync('sync', ['-f', folder]);
  const start = performance.now();
  await contender.run(folder);
  const seconds = (performance.now() - start) / 1000;
  check(contender, contender.root(folder));
  // ext4 without a journal does not give out inodes again for some seconds and searches past them one by one
  // (recently_deleted in fs/ext4/ialloc.c): removing between samples would measure that.
  if (fileSystem === 'tmpfs') rmSync(folder, { recursive: true, force: true });
  return seconds;
}

function check(contender, root) {
  const said = execFileSync(join(root, 'bin', 'go'), ['version'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: work, GOTOOLCHAIN: 'local' },
  });
  if (!said.includes(`go${version} `)) throw new Error(`${contender.name}: ${said}`);
  if (contender.contents === 'slim') return;
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const own = files.filter((entry) => entry.name === '.setup-go-plus.json').length;
  const expected = contender.archive === 'zip' ? archives.zipFiles : archives.tarFiles;
  if (files.length - own !== expected)
    throw new Error(`${contender.name}: ${files.length - own} files, not ${expected}`);
}

function setupGo(checkout) {
  const cache = (folder) => join(folder, 'tools');
  return {
    name: `setup-go ${JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')).version}`,
    archive: 'tar.gz',
    root: (folder) => {
      const parent = readdirSync(cache(folder)).map((tool) => join(cache(folder), tool, version));
      return join(
        parent.find((path) => existsSync(path)),
        { amd64: 'x64', 386: 'x86' }[arch] ?? arch,
      );
    },
    run: (folder) => {
      for (const file of ['env', 'path', 'output', 'state', 'summary']) writeFileSync(join(folder, file), '');
      for (const child of ['tools', 'temp']) mkdirSync(join(folder, child));
      return run(process.execPath, [join(checkout, 'dist', 'setup', 'index.js')], folder, {
        'INPUT_GO-VERSION': version,
        'INPUT_CHECK-LATEST': 'false',
        INPUT_CACHE: 'false',
        GO_DOWNLOAD_BASE_URL: base,
        RUNNER_TOOL_CACHE: cache(folder),
        RUNNER_TEMP: join(folder, 'temp'),
        RUNNER_OS: 'Linux',
        GITHUB_WORKSPACE: folder,
        GITHUB_ENV: join(folder, 'env'),
        GITHUB_PATH: join(folder, 'path'),
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STATE: join(folder, 'state'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      });
    },
  };
}

function shell(title, archive, script, root) {
  return {
    name: title,
    archive,
    root: (folder) => join(folder, root),
    run: (folder) => run('sh', ['-ec', script], folder, { URL: url(archive), PREFIX: archives.zip.prefix }),
  };
}

function ours(title, archive, contents) {
  const zip = archive === 'zip';
  return {
    name: title,
    archive,
    contents,
    root: (folder) => {
      const tool = contents === 'slim' ? 'go-slim' : 'go';
      const [one] = readdirSync(join(folder, tool, version)).filter((child) => !child.includes('.'));
      return join(folder, tool, version, one);
    },
    run: (folder) =>
      run(
        process.execPath,
        [
          join(import.meta.dirname, 'install-ours.mjs'),
          JSON.stringify({
            version,
            platform: { os, arch },
            archive: {
              url: url(archive),
              format: zip ? 'module-zip' : 'tar.gz',
              prefix: zip ? archives.zip.prefix : 'go/',
              size: zip ? archives.zip.size : archives.tar.size,
            },
            proof: zip
              ? { kind: 'h1', hash: archives.zip.h1, from: 'the benchmark' }
              : { kind: 'sha256', hex: archives.tar.sha256, from: 'the benchmark' },
            contents,
            root: folder,
          }),
        ],
        folder,
        {},
      ),
  };
}

function run(program, args, cwd, env) {
  return new Promise((done, fail) => {
    const { PATH } = process.env;
    const child = spawn(program, args, {
      cwd,
      env: { PATH, HOME: cwd, TMPDIR: cwd, GOTOOLCHAIN: 'local', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`${program} exited ${code}:\n${output}`)),
    );
  });
}

async function serve() {
  const { tar, zip } = archives;
  const listing = [
    {
      version: `go${version}`,
      stable: true,
      files: [
        {
          filename: `${name}.tar.gz`,
          os,
          arch,
          version: `go${version}`,
          sha256: tar.sha256,
          size: tar.size,
          kind: 'archive',
        },
      ],
    },
  ];
  const made = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const file = [tar, zip].find((archive) => pathname === `/${basename(archive.path)}`);
    if (searchParams.has('mode')) response.end(JSON.stringify(listing));
    else if (file === undefined) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-length': file.size });
      createReadStream(file.path, { highWaterMark: 1 << 18 }).pipe(response);
    }
  });
  await new Promise((done) => made.listen(0, '127.0.0.1', done));
  return made;
}

function url(archive) {
  return `${base}/${basename(archive === 'zip' ? archives.zip.path : archives.tar.path)}`;
}

function goPlatform() {
  const said = execFileSync(join(goroot, 'bin', 'go'), ['env', 'GOHOSTOS', 'GOHOSTARCH'], {
    encoding: 'utf8',
  });
  return said.trim().split('\n');
}

function print() {
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) / 2)];
  const medians = contenders.map((contender) => median(times.get(contender)));
  const of = (test) => medians[contenders.findIndex(test)];
  const incumbent = of((contender) => contender.name.startsWith('setup-go'));
  const ratio = (a, b) => (b === undefined ? '-' : (a / b).toFixed(2));
  console.log(
    `${name}, ${archives.tarFiles} files, ${fileSystem}, ${cpus().length} CPUs, Node ${process.version}, ${given.rounds} rounds`,
  );
  console.log(`${'contender'.padEnd(18)} median s    min    max  /setup-go  /plain`);
  for (const [i, contender] of contenders.entries()) {
    const list = times.get(contender);
    const plain = of((other) => other.name.startsWith('curl') && other.archive === contender.archive);
    console.log(
      [
        contender.name.padEnd(18),
        medians[i].toFixed(2).padStart(8),
        Math.min(...list)
          .toFixed(2)
          .padStart(6),
        Math.max(...list)
          .toFixed(2)
          .padStart(6),
        ratio(medians[i], incumbent).padStart(10),
        ratio(medians[i], plain).padStart(7),
      ].join(' '),
    );
  }
}
