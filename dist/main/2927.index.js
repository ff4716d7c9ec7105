export const id = 2927;
export const ids = [2927];
export const modules = {

/***/ 32927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setStableMtimes: () => (/* binding */ setStableMtimes)
});

;// CONCATENATED MODULE: ./lib/cache/mtimes/git-index.js
/**
 * What git says of this work tree; two short commands.
 * @param folder in the work tree; absolute
 * @returns undefined, with the reason, where it is none, or git does not work
 */
async function readGitTree(folder, host) {
    const git = (args, cwd) => runGit(args, cwd, host.processes);
    try {
        const top = await git(['rev-parse', '--show-toplevel'], folder);
        if (top.code !== 0)
            return { why: firstLine(top.stderr) };
        const root = host.machine.path.normalize(top.stdout.replace(/\r?\n$/, ''));
        const [listed, status] = await Promise.all([
            git(['ls-files', '--stage', '-v', '-z', '--full-name'], root),
            git(['status', '--porcelain', '-z', '--untracked-files=no', '--ignore-submodules=all', '--no-renames'], root),
        ]);
        if (listed.code !== 0)
            return { why: firstLine(listed.stderr) };
        if (status.code !== 0)
            return { why: firstLine(status.stderr) };
        return { top: root, index: parseIndex(listed.stdout, parseStatus(status.stdout)) };
    }
    catch (error) {
        return { why: error instanceof Error ? firstLine(error.message) : 'git cannot be started' };
    }
}
/**
 * Has git look at the files once more, so that it knows their new times; without this every later `git status`, and so
 * every `go build` of a program, would read them all again. Best effort.
 */
async function refreshIndex(top, processes) {
    await runGit(['update-index', '-q', '--refresh', '--ignore-submodules'], top, processes).catch(() => undefined);
}
/** `H 100644 <id> 0\t<name>\0`; the first letter is H for what git looks after itself. */
function parseIndex(listed, changed) {
    return listed.split('\0').flatMap((line) => {
        const match = /^(\S) (\d{6}) ([0-9a-f]{40}|[0-9a-f]{64}) (\d)\t(.+)$/s.exec(line);
        const [, tag, mode = '', id = '', stage, name = ''] = match ?? [];
        if (match === null || !isInside(name))
            return [];
        const clean = tag === 'H' && stage === '0' && mode !== '160000' && !changed.has(name);
        const kind = mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file';
        return [{ name, id, kind, state: clean ? 'clean' : 'changed' }];
    });
}
/** `XY <name>\0` */
function parseStatus(status) {
    return new Set(status
        .split('\0')
        .filter((line) => line.length > 3)
        .map((line) => line.slice(3)));
}
/** Git refuses such names itself; but a damaged index is only bytes. */
function isInside(name) {
    return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part !== '.git');
}
/**
 * The checkout's own configuration may name programs to run: none is wanted here. In a container it belongs to another
 * user, which git refuses although we were asked for this very folder (actions/checkout#760).
 */
function runGit(args, cwd, processes) {
    const settings = [
        'core.fsmonitor=false',
        'core.untrackedCache=false',
        `safe.directory=${cwd.replaceAll('\\', '/')}`,
    ];
    return processes.run({
        program: 'git',
        args: [...settings.flatMap((setting) => ['-c', setting]), ...args],
        cwd,
        env: { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        timeout: 60_000,
    });
}
function firstLine(text) {
    return text.trim().split(/\r?\n/, 1)[0] || 'git failed';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/cache/mtimes/plan.js

/** Seconds: 9 September 2001. All times lie in the nine years after it, older than anything that a build makes. */
const FIRST = 1_000_000_000;
/** Of a time: 2^48 µs are 8.9 years. */
const BITS = 48;
/**
 * A time for each tracked file that is as git has it, made from the id of its content: a checkout gives new times, for
 * which Go takes every file that a test reads for changed (golang/go#58571). The same content has the same time, on every
 * machine and at every depth of the clone, and another content another one, so that an edit that keeps the size is seen
 * (a constant time would have Go use stale imports: cmd/go/internal/modindex knows a file by name, time and size).
 *
 * Folders get a time from the names that are in them now, tracked or not. Pure.
 *
 * Two contents made to share 48 bits of their ids would pass for one: this is for trusted code, as every build cache.
 */
function planMtimes({ index, disk, ignoreCase }) {
    const fold = (name) => (ignoreCase ? name.normalize('NFC').toLowerCase() : name);
    const onDisk = new Map(disk.map((entry) => [entry.name, entry]));
    const spellings = new Map();
    for (const { name } of index)
        spellings.set(fold(name), (spellings.get(fold(name)) ?? 0) + 1);
    const files = [];
    const folders = new Set();
    for (const { name, id, kind, state } of index) {
        const there = onDisk.get(name);
        if (there === undefined)
            continue;
        for (let at = parentOf(name); !folders.has(at); at = parentOf(at)) {
            folders.add(at);
            if (at === '')
                break;
        }
        if (state !== 'clean' || there.kind !== kind || spellings.get(fold(name)) !== 1)
            continue;
        files.push({ name, mtime: timeOf(id) });
    }
    const children = new Map();
    for (const { name } of disk) {
        const parent = parentOf(name);
        const names = children.get(parent) ?? [];
        names.push(name.slice(parent === '' ? 0 : parent.length + 1));
        children.set(parent, names);
    }
    const folderTimes = [...folders]
        .filter((name) => name === '' || onDisk.get(name)?.kind === 'directory')
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
        .map((name) => ({
        name,
        mtime: timeOf(hash(`folder\0${(children.get(name) ?? []).sort().join('\0')}`)),
    }));
    const git = onDisk.has('.git') ? [{ name: '.git', mtime: timeOf(hash('.git')) }] : [];
    return {
        times: [...files, ...git, ...folderTimes],
        files: files.length,
        folders: folderTimes.length,
        untouched: index.length - files.length,
    };
}
/**
 * From the first digits of an id. Half a microsecond is added: systems cut the fraction off, and a time in binary may lie
 * just below the microsecond that is meant.
 */
function timeOf(id) {
    const microseconds = Number.parseInt(id.slice(0, BITS / 4), 16);
    return FIRST + (microseconds + 0.5) / 1e6;
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function parentOf(name) {
    const slash = name.lastIndexOf('/');
    return slash === -1 ? '' : name.slice(0, slash);
}

;// CONCATENATED MODULE: ./lib/cache/mtimes/index.js


/**
 * Gives the tracked, unchanged files of a checkout times that depend on their content alone, so that results of
 * `go test` are of use in the next run. Untracked and changed files keep theirs, submodules too. Nothing is
 * followed: of a link its own time is set. Some 150 ms for 2,500 files.
 *
 * @param folder in the work tree; absolute
 */
async function setStableMtimes(folder, host) {
    const git = await readGitTree(folder, host);
    if ('why' in git)
        return { kind: 'none', why: git.why };
    const holding = foldersOf(git.index.map(({ name }) => name));
    const disk = host.tree.walk(git.top, (name) => holding.has(name));
    if (disk === undefined)
        return { kind: 'none', why: `${git.top} cannot be read` };
    const { os } = host.machine.platform;
    const plan = planMtimes({ index: git.index, disk, ignoreCase: os === 'windows' || os === 'darwin' });
    const [probe] = plan.times;
    if (probe !== undefined && plan.files > 0 && !keepsFractions(git.top, probe, host.tree)) {
        return { kind: 'none', why: 'this file system keeps times too coarsely to tell contents apart' };
    }
    host.tree.setTimes(git.top, plan.times);
    await refreshIndex(git.top, host.processes);
    // Writing its index has changed the time of .git, which tests that list the top folder see.
    host.tree.setTimes(git.top, plan.times.filter(({ name }) => name === '.git'));
    return { kind: 'set', files: plan.files, folders: plan.folders, untouched: plan.untouched };
}
function foldersOf(names) {
    const folders = new Set();
    for (const name of names) {
        for (let at = name.lastIndexOf('/'); at !== -1; at = name.lastIndexOf('/', at - 1)) {
            const folder = name.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
function keepsFractions(top, probe, tree) {
    if (tree.setTimes(top, [probe]) === 0)
        return true;
    const slash = probe.name.lastIndexOf('/');
    const parent = probe.name.slice(0, Math.max(0, slash));
    const found = tree.walk(top, (name) => parent === name || parent.startsWith(`${name}/`));
    const mtime = found?.find(({ name }) => name === probe.name)?.mtime;
    return mtime === undefined || Math.abs(mtime - probe.mtime * 1000) < 1;
}


/***/ })

};
