// action.yml, schemas/ and docs/reference.md from the tables in src/. `--check` only compares.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const lib = (path) => import(join(root, 'lib', path));
const { inputs, outputs } = await lib('inputs.js');
const { configJsonSchema } = await lib('config/json-schema.js');
const { patchJsonSchema } = await lib('environment/patches/schema.js');
const { expectJsonSchema } = await lib('binary/expect/schema.js');
const { lockJsonSchema } = await lib('sdk/lock/schema.js');

const files = {
  'action.yml': actionYml(),
  'schemas/config.schema.json': json(configJsonSchema()),
  'schemas/env-patch.schema.json': json(patchJsonSchema()),
  'schemas/expect.schema.json': json(expectJsonSchema()),
  'schemas/go.lock.schema.json': json(lockJsonSchema()),
  'docs/reference.md': reference(),
};
const stale = [];
for (const [path, content] of Object.entries(files)) {
  const full = join(root, path);
  if ((await readFile(full, 'utf8').catch(() => '')) === content) continue;
  stale.push(path);
  if (process.argv.includes('--check')) continue;
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, content);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not what the tables in src/ say: ${stale.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
} else {
  console.log(
    `${Object.keys(files).length} generated files, ${stale.length} ${process.argv.includes('--check') ? 'stale' : 'written'}.`,
  );
}

function json(value) {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function actionYml() {
  const lines = [
    '# Generated from src/inputs.ts by `npm run generate`.',
    'name: setup-go-plus',
    'description: Verified Go, fast caches and release binaries. A drop-in for actions/setup-go.',
    'author: setup-go-plus contributors',
    'branding:',
    '  icon: package',
    '  color: blue',
    'inputs:',
  ];
  for (const input of inputs) {
    lines.push(`  ${input.name}:`, `    description: ${quote(describe(input))}`, '    required: false');
    if (input.runnerDefault) lines.push(`    default: ${input.runnerDefault}`);
  }
  lines.push('outputs:');
  for (const { name, description } of outputs) {
    lines.push(`  ${name}:`, `    description: ${quote(description)}`);
  }
  lines.push(
    'runs:',
    '  using: node24',
    '  main: dist/main/index.js',
    '  post: dist/post/index.js',
    '  post-if: always()',
  );
  return `${lines.join('\n')}\n`;
}

function describe(input) {
  return input.default === undefined
    ? input.description
    : `${input.description} Default: \`${input.default}\`.`;
}

function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

function reference() {
  const cell = (text) => text.replaceAll('|', '\\|');
  const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  const code = (text) => (text === undefined ? '' : `\`${text}\``);
  const inputRows = inputs.map((input) =>
    row([
      `\`${input.name}\`${input.dropIn ? '' : ' ⁺'}`,
      input.default === undefined ? '' : code(input.default),
      code(input.config),
      code(input.flag === undefined ? undefined : `--${input.flag}`),
      input.description + (input.choices ? ` One of: ${input.choices.join(', ')}.` : ''),
    ]),
  );
  const outputRows = outputs.map(({ name, dropIn, description }) =>
    row([`\`${name}\`${dropIn ? '' : ' ⁺'}`, description]),
  );
  return `<!-- Generated from src/inputs.ts by \`npm run generate\`. -->
# Reference

A ⁺ marks what actions/setup-go does not have. An input or a flag wins over the config key of the same meaning;
the config is \`.setup-go-plus/config.yaml\` ([JSON Schema](../schemas/config.schema.json)).

## Inputs

${row(['input', 'default', 'config key', 'flag', 'what it does'])}
${row(['---', '---', '---', '---', '---'])}
${inputRows.join('\n')}

## Outputs

${row(['output', 'what it holds'])}
${row(['---', '---'])}
${outputRows.join('\n')}
`;
}
