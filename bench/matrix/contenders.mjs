import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../cache/run.mjs';
import { targets } from './targets.mjs';

const cli = join(import.meta.dirname, '../../dist/cli/index.js');
const go = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();

/** Each with a GOCACHE and an output folder of its own; all in one work tree, one after the other. */
export function contenders({ project, work, goreleaser, gox }) {
  const made = (name, build) => {
    const at = join(work, name.replace(/\W+/g, '-'));
    const contender = { name, gocache: join(at, 'gocache'), output: join(at, 'out') };
    mkdirSync(contender.output, { recursive: true });
    const env = {
      PATH: `${join(go, 'bin')}:${process.env.PATH}`,
      HOME: process.env.HOME,
      TMPDIR: work,
      GOCACHE: contender.gocache,
      GOTOOLCHAIN: 'local',
      GOFLAGS: '-trimpath',
      CGO_ENABLED: '0',
      GOARM: '7',
    };
    return { ...contender, build: build({ ...contender, at, env }) };
  };
  const inProject = (program, args, env) => () => run(program, args, { cwd: project.folder, env });

  return [
    made('setup-go-plus', ({ output, env }) =>
      inProject(
        process.execPath,
        [
          ...[cli, 'build', project.main, '--targets', targets.map(written).join(',')],
          ...['--out', output, '--go-program', join(go, 'bin', 'go'), '--require-clean', 'false'],
        ],
        env,
      ),
    ),
    goreleaser &&
      made('goreleaser', ({ at, output, env }) => {
        const config = join(at, 'goreleaser.yaml');
        writeFileSync(config, goreleaserConfig(project, output));
        const args = ['build', '--snapshot', '--clean', '--config', config];
        return inProject(resolve(goreleaser), args, env);
      }),
    gox &&
      made('gox', ({ at, output, env }) => {
        // Its table of platforms ended before this one, and it passes over what it does not know.
        const [known, late] = [targets.filter(isKnown), targets.filter((target) => !isKnown(target))];
        const script = join(at, 'gox.sh');
        const words = [
          `-osarch='${known.map(({ goos, goarch }) => `${goos}/${goarch}`).join(' ')}'`,
          "-ldflags='-s -w'",
          `-output='${output}/{{.OS}}_{{.Arch}}/${project.name}'`,
        ];
        const lines = [`'${resolve(gox)}' ${words.join(' ')} '${project.main}'`];
        for (const target of late) lines.push(goBuild(target, output));
        writeFileSync(script, `${lines.join('\n')}\n`);
        return inProject('sh', ['-e', script], env);
      }),
    made('go build, one by one', plain(1)),
    made('go build, side by side', plain(cpus().length)),
  ].filter(Boolean);

  function goBuild({ goos, goarch }, output) {
    const file = join(output, `${goos}_${goarch}`, project.name);
    return `GOOS=${goos} GOARCH=${goarch} go build -mod=readonly -buildvcs=true -ldflags='-s -w' -o '${file}' '${project.main}'`;
  }

  /** One small script a target: a shell costs a millisecond. */
  function plain(atOnce) {
    return ({ at, output, env }) => {
      const scripts = targets.map(({ goos, goarch }) => {
        const script = join(at, `${goos}-${goarch}.sh`);
        writeFileSync(script, `${goBuild({ goos, goarch }, output)}\n`);
        return script;
      });
      const list = join(at, 'scripts');
      writeFileSync(list, `${scripts.join('\n')}\n`);
      return inProject('xargs', ['-a', list, '-P', String(atOnce), '-n', '1', 'sh', '-e'], env);
    };
  }
}

function isKnown({ goos, goarch }) {
  return `${goos}/${goarch}` !== 'windows/arm64';
}

function written({ goos, goarch }) {
  return goarch === 'arm' ? `${goos}/arm/7` : `${goos}/${goarch}`;
}

/** Its folder is emptied first, so it is one inside of the output folder. JSON is YAML, too. */
function goreleaserConfig({ main, name }, output) {
  return JSON.stringify({
    version: 2,
    project_name: name,
    dist: join(output, 'dist'),
    builds: [
      {
        main,
        binary: name,
        targets: targets.map(({ goreleaser }) => goreleaser),
        env: ['CGO_ENABLED=0'],
        flags: ['-trimpath'],
        ldflags: ['-s -w'],
      },
    ],
  });
}
