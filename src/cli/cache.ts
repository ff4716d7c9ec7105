import { Command } from 'commander';
import { addDryRun, addJobOptions, addStoreOptions, type CacheOptions, collect } from './cache/options.ts';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { Terminal } from './terminal.ts';

export type SaveOptions = CacheOptions & {
  readonly state?: string;
  readonly failed?: boolean;
  readonly force?: boolean;
};
export type RestoreOptions = CacheOptions & { readonly state?: string };
export type StatsOptions = CacheOptions & { readonly top?: string };
export type PruneOptions = CacheOptions &
  Chosen & {
    readonly olderThan?: string;
    readonly maxSize?: string;
    readonly keep?: readonly string[];
  };
export type ClearOptions = CacheOptions & Chosen;

/** Which of the three are meant. */
export interface Chosen {
  readonly build?: boolean;
  readonly modules?: boolean;
  readonly store?: boolean;
}

export function cacheCommand(act: Act): Command {
  const command = new Command('cache')
    .summary('restore, save, look at and clean Go’s caches')
    .description(
      `The action's caches for any CI and any machine, and what lies in GOCACHE, GOMODCACHE and a cache folder.
restore and save do what the action does at the beginning and at the end of a job, with the same keys.`,
    )
    .helpOption('-h, --help', 'print this help');
  for (const build of [keys, restore, save, stats, prune, clear]) command.addCommand(build(act));
  return command;
}

function keys(act: Act): Command {
  const command = new Command('keys')
    .summary('print the keys that a job in this folder uses')
    .description(
      'Prints key, ladder and folder of each cache, and why one would be left out. Asks no store and changes nothing.',
    );
  addJobOptions(addDryRun(command, 'the same: nothing is ever changed'));
  return finish(command, act, {
    json: 'print one JSON document: go, store, caches',
    examples: `
  setup-go-plus cache keys                    for the go command on PATH
  setup-go-plus cache keys --go 1.26          for the version that setup would bring
  setup-go-plus cache keys --cache-key-suffix lint --json`,
    run: async (options, terminal) => (await import('./cache/run-keys.ts')).runKeys(options, terminal),
  });
}

function restore(act: Act): Command {
  const command = new Command('restore')
    .summary('bring back the caches, as the action does before a job')
    .description(
      `Brings the modules and the newest build cache from the store into GOMODCACHE and GOCACHE. A folder that holds
something already is this machine's own and stays as it is. What save must know is kept in a file until then.`,
    )
    .option('--state <file>', 'where to keep it (default: in RUNNER_TEMP, else with the user’s caches)');
  addJobOptions(addDryRun(command, 'say what would be restored, and bring nothing'));
  return finish<RestoreOptions>(command, act, {
    json: 'print one JSON document: restored, stateFile',
    examples: `
  setup-go-plus cache restore --cache-directory /mnt/share/go-cache
  setup-go-plus cache restore --cache-directory ./.cache --cache-key-suffix lint
  setup-go-plus cache restore --dry-run       in a job: what the runner's cache service has`,
    run: async (options, terminal) => (await import('./cache/run-restore.ts')).runRestore(options, terminal),
  });
}

function save(act: Act): Command {
  const command = new Command('save')
    .summary('save what is new, as the action does after a job')
    .description(
      `Saves what this job made since restore: a layer over what was restored, or a fresh base of what was used.
Without the file that restore left, use is not known: a base of everything is saved.`,
    )
    .option('--state <file>', 'what restore kept (default: as there)')
    .option('--failed', 'the job did not do all that it does: nothing is left out of its build cache')
    .option('--force', 'save also what this machine keeps itself between jobs');
  addJobOptions(addDryRun(command, 'say what would be saved, with its size, and save nothing'));
  return finish<SaveOptions>(command, act, {
    json: 'print one JSON document: saved',
    examples: `
  setup-go-plus cache save --cache-directory /mnt/share/go-cache
  setup-go-plus cache save --failed           after a step that ended with an error
  setup-go-plus cache save --dry-run          base or layer, what is dropped, and its size`,
    run: async (options, terminal) => (await import('./cache/run-save.ts')).runSave(options, terminal),
  });
}

function stats(act: Act): Command {
  const command = new Command('stats')
    .summary('what is in GOCACHE, GOMODCACHE and the cache folder')
    .description(
      'By age, platform, module and package; of the module cache by version, with zips and unpacked files. Starts no process.',
    )
    .option('--top <count>', 'rows of each table (default: 15; --json has all)');
  addStoreOptions(addDryRun(command, 'the same: nothing is ever changed'));
  return finish<StatsOptions>(command, act, {
    json: 'print one JSON document: build, modules, store',
    examples: `
  setup-go-plus cache stats
  setup-go-plus cache stats --top 50
  setup-go-plus cache stats --json | jq '.build.packages[:5]'
  setup-go-plus cache stats --cache-directory /mnt/share/go-cache`,
    run: async (options, terminal) => (await import('./cache/run-stats.ts')).runStats(options, terminal),
  });
}

function prune(act: Act): Command {
  const command = new Command('prune')
    .summary('remove what is old, unused or too much')
    .description(
      `Removes from GOCACHE what was not used for 5 days, as go itself does once a day. With --modules, zips of unpacked
modules and versions that no go.sum names; with --store, what is over the cache folder's limit.`,
    )
    .option('--older-than <age>', 'not used for so long or since that day: 12h, 5d, 2w, 2026-05-01')
    .option('--max-size <size>', 'what was not used for longest goes, until the rest fits: 2 GiB')
    .option(
      '--keep <folder>',
      'a project whose go.sum names what stays, again for each (default: --dir)',
      collect,
    );
  addChoice(command, ['GOCACHE (the default)', 'GOMODCACHE', 'the cache folder, to its limit']);
  addStoreOptions(addDryRun(command));
  return finish<PruneOptions>(command, act, {
    json: 'print one JSON document: build, modules, store',
    examples: `
  setup-go-plus cache prune                               as go's own trim
  setup-go-plus cache prune --max-size "2 GiB" --dry-run
  setup-go-plus cache prune --modules --keep . --keep ../other
  setup-go-plus cache prune --store --cache-directory /mnt/share/go-cache --cache-directory-limit "20 GiB"`,
    run: async (options, terminal) => (await import('./cache/run-prune.ts')).runPrune(options, terminal),
  });
}

function clear(act: Act): Command {
  const command = new Command('clear')
    .summary('empty GOCACHE, GOMODCACHE or the cache folder')
    .description(
      'Removes every entry of what is named, and nothing that is not a cache entry. Asks nothing. Not while a build runs.',
    );
  addChoice(command, ['GOCACHE, without fuzz inputs', 'GOMODCACHE', 'the cache folder']);
  addStoreOptions(addDryRun(command));
  return finish<ClearOptions>(command, act, {
    json: 'print one JSON document: build, modules, store',
    examples: `
  setup-go-plus cache clear --build
  setup-go-plus cache clear --build --modules --dry-run
  setup-go-plus cache clear --store --cache-directory /mnt/share/go-cache`,
    run: async (options, terminal) => (await import('./cache/run-clear.ts')).runClear(options, terminal),
  });
}

function addChoice(command: Command, [build, modules, store]: readonly [string, string, string]): void {
  command.option('--build', build).option('--modules', modules).option('--store', store);
}

interface Door<Options> {
  readonly json: string;
  readonly examples: string;
  run(options: Options, terminal: Terminal): Promise<number>;
}

function finish<Options extends CacheOptions>(
  command: Command,
  act: Act,
  { json, examples, run }: Door<Options>,
): Command {
  return addOutputOptions(command, json)
    .addHelpText('after', `\nExamples:${examples}`)
    .action((options: Options) => act(options, (terminal) => run(options, terminal)));
}
