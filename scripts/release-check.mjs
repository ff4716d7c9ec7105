// Whether what is here may be released. Without --tag: what must hold on every push. With it: that the tag, package.json,
// the lock file and the changelog name one version, that HEAD is that tag here and at the remote, and on the branch.
import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: join(import.meta.dirname, '..') },
    tag: { type: 'string' },
    remote: { type: 'string', default: 'origin' },
    branch: { type: 'string' },
  },
});
const problems = [];
const run = promisify(execFile);

const text = (name) => readFile(join(values.root, name), 'utf8').catch(() => '');
const json = async (name) => JSON.parse((await text(name)) || '{}');
const git = (...args) =>
  run('git', args, { cwd: values.root }).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );

const own = await json('package.json');
const { version = '' } = own;
if (!/^\d+\.\d+\.\d+$/.test(version))
  problems.push(`package.json: ${JSON.stringify(version)} is no version X.Y.Z.`);
const lock = await json('package-lock.json');
for (const [where, found] of [
  ['version', lock.version],
  ['packages[""].version', lock.packages?.['']?.version],
])
  if (found !== version)
    problems.push(
      `package-lock.json: ${where} is ${found}, and package.json has ${version}. Run: npm install`,
    );

await checkBuilt();
checkChangelog(await text('CHANGELOG.md'));
if (values.tag !== undefined) await checkTag(values.tag);

for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `${values.tag ?? `${version}, without a tag`}: nothing is in the way of a release.`
    : `${problems.length} in the way of a release.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Whether dist/ is what src/ bundles to is `npm run check:dist`; here that what people will run is there at all. */
async function checkBuilt() {
  const action = await text('action.yml');
  const wanted = [
    ...[...action.matchAll(/^ {2}(?:main|post): '?([^'\n]+)'?$/gm)].map(([, file]) => file),
    ...Object.values(own.bin ?? {}),
    'dist/licenses.txt',
  ];
  for (const file of wanted) {
    const size = await stat(join(values.root, file)).then(
      (found) => found.size,
      () => 0,
    );
    if (size === 0) problems.push(`${file} is not there, or empty. Run: npm run bundle`);
  }
}

/** A released version has a section with something in it; before that, what is new stands under Unreleased. */
function checkChangelog(changelog) {
  const sections = new Map(
    changelog
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [title = '', ...lines] = section.split('\n');
        return [title.replace(/^\[?([\w.]+)\]?.*$/, '$1').trim(), lines.join('\n').trim()];
      }),
  );
  const wanted = values.tag === undefined ? [version, 'Unreleased'] : [version];
  const found = wanted.find((name) => sections.has(name));
  if (found === undefined) problems.push(`CHANGELOG.md has no section "## ${wanted.join('" or "## ')}".`);
  else if (sections.get(found) === '') problems.push(`CHANGELOG.md: the section ${found} is empty.`);
}

async function checkTag(tag) {
  if (tag !== `v${version}`)
    problems.push(`The tag is ${tag}, and package.json says ${version}: expected v${version}.`);
  const head = await git('rev-parse', 'HEAD');
  const tagged = await git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`);
  if (tagged === '') problems.push(`There is no tag ${tag} here.`);
  else if (tagged !== head) problems.push(`${tag} is at ${tagged}, and HEAD at ${head}: a tag never moves.`);
  const lines = (await git('ls-remote', values.remote, `refs/tags/${tag}`, `refs/tags/${tag}^{}`)).split(
    '\n',
  );
  // Of an annotated tag the commit has ^{}, and comes last.
  const remote = lines.at(-1)?.split('\t')[0] ?? '';
  if (remote === '') problems.push(`${values.remote} has no tag ${tag}.`);
  else if (remote !== head) problems.push(`${values.remote} has ${tag} at ${remote}, and HEAD is ${head}.`);
  if ((await git('status', '--porcelain')) !== '') problems.push('The work tree has changes.');
  if (values.branch === undefined) return;
  const inside = await run('git', ['merge-base', '--is-ancestor', head, values.branch], {
    cwd: values.root,
  }).then(
    () => true,
    () => false,
  );
  if (!inside) problems.push(`${tag} is not on ${values.branch}: what was never reviewed is not released.`);
}
