import { execFile, execFileSync } from 'node:child_process';
import { chmod, cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cli = join(import.meta.dirname, '../../dist/cli/index.js');
const env = { ...process.env, GOFLAGS: '', GOTOOLCHAIN: 'local' };
const author = ['-c', 'user.name=proof', '-c', 'user.email=proof@example.com'];

/** A repository with the module's files in it, tagged as its version is. */
export async function source({ module }, folder) {
  const { stdout } = await run('go', ['mod', 'download', '-json', module], { env });
  await rm(folder, { recursive: true, force: true });
  await cp(JSON.parse(stdout).Dir, folder, { recursive: true });
  // Go keeps modules read-only.
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  const version = module.slice(module.indexOf('@') + 1);
  const git = (...args) => run('git', [...author, ...args], { cwd: folder });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all', '--force');
  await git('commit', '--quiet', '--message', version);
  await git('tag', '--annotate', '--message', version, version);
  return folder;
}

/** @returns the record that the command prints, and what it says of a target that it must refuse */
export async function build(program, folder, output, { zig }) {
  const command = (targets, out, more = []) =>
    ours(
      [
        ...['build', ...program.packages, '--targets', listed(targets), '--out', out, '--json'],
        ...['--go-program', 'go', '--run', program.run, ...more],
        ...(program.zig ? ['--zig', zig] : []),
      ],
      folder,
    );
  const built = await command(program.targets, output);
  if (built.code !== 0) throw new Error(`build ended with ${built.code}:\n${built.stdout}\n${built.stderr}`);
  const verified = await ours(['verify', output], folder);
  const refused =
    program.refused === undefined
      ? undefined
      : await command([program.refused.target], `${output}-refused`, ['--dry-run']);
  const record = JSON.parse(await readFile(join(output, 'artifacts.json'), 'utf8'));
  return { record, verified, refused };
}

async function ours(args, cwd) {
  try {
    const { stdout, stderr } = await run(process.execPath, [cli, ...args], { cwd, env, maxBuffer: 2 ** 28 });
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (typeof error.code !== 'number') throw error;
    return { code: error.code, stdout: error.stdout, stderr: error.stderr };
  }
}

/** GOOS/GOARCH of what runs here, by itself or with what is installed. */
export function runners() {
  const here = execFileSync('go', ['env', 'GOHOSTOS', 'GOHOSTARCH'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .join('/');
  const found = new Set([here]);
  if (here === 'linux/amd64') found.add('linux/386');
  for (const [name, arch] of Object.entries({ aarch64: 'arm64', arm: 'arm', riscv64: 'riscv64' }))
    if (has(`qemu-${name}-static`) || has(`qemu-${name}`)) found.add(`linux/${arch}`);
  // Before wine 9 only with a compiler for what it lacks.
  if (here === 'linux/amd64' && (has('wine') || has('wine64')) && has('x86_64-w64-mingw32-gcc'))
    found.add('windows/amd64');
  return found;
}

function has(program) {
  try {
    execFileSync('sh', ['-c', 'command -v "$1"', 'sh', program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A list as the config has it; JSON is YAML. */
function listed(targets) {
  return targets.map((target) => `- ${JSON.stringify(target)}`).join('\n');
}
