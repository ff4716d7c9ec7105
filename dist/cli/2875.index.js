export const id = 2875;
export const ids = [2875,8899];
export const modules = {

/***/ 8899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   digestInTurns: () => (/* binding */ digestInTurns)
/* harmony export */ });
/* unused harmony export digestBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58403);


const PART = 2 ** 20;
/** The digest of a file that may be larger than memory. @throws UserError INPUT_INVALID where it cannot be read */
function digestFile(path, algorithm, open) {
    return open(path, async (reader) => digestBytes(reader, algorithm));
}
/** The same a part at a time, with turns of the event loop in between: for while there is something else to do. */
function digestInTurns(path, algorithm, open) {
    return open(path, (reader) => (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .inTurns */ .g)(digesting(reader, algorithm)));
}
function digestBytes(reader, algorithm) {
    return (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .z)(digesting(reader, algorithm));
}
function* digesting(reader, algorithm) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const part = new Uint8Array(Math.min(PART, reader.size));
    for (let at = 0; at < reader.size; at += PART) {
        hash.update(reader.read(at, Math.min(PART, reader.size - at), part));
        yield;
    }
    return { digest: hash.digest('hex'), size: reader.size };
}


/***/ }),

/***/ 74007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ explainDifference)
});

// EXTERNAL MODULE: ./lib/binary/inspect.js + 17 modules
var inspect = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/binary/search.js
var search = __webpack_require__(39857);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/build/reproduce/causes.js
/** What Go's build information says otherwise, as `key: first, then second`. */
function buildInfoDifferences([first, second]) {
    const [a, b] = [first?.images[0]?.go, second?.images[0]?.go];
    if (a == null || b == null)
        return [];
    const values = (go) => new Map([
        ['go', go.version],
        ['version', go.main?.version ?? ''],
        ...Object.entries(go.settings),
        ...go.deps.map((dep) => [`dep ${dep.path}`, (dep.replacedBy ?? dep).version]),
    ]);
    const [x, y] = [values(a), values(b)];
    return [...new Set([...x.keys(), ...y.keys()])]
        .filter((key) => x.get(key) !== y.get(key))
        .map((key) => `${key}: ${x.get(key) || 'none'}, then ${y.get(key) || 'none'}`);
}
/** The likeliest reasons, each with what to do. Never empty. */
function likelyCauses(evidence) {
    const { differences, paths, trimpath, cgo, users } = evidence;
    const info = buildInfoDifferences(evidence.inspections);
    const texts = differences.flatMap((difference) => difference.texts);
    const causes = [];
    if (paths.length > 0) {
        if (!trimpath)
            causes.push('Go writes the folder of the sources without -trimpath');
        else if (cgo)
            causes.push('the C compiler writes its folder: give it -g0 or -ffile-prefix-map (in CGO_CFLAGS)');
        else
            causes.push('a path of this machine is in a generated or embedded file');
    }
    if (info.some((line) => /^(?:vcs|version:)/.test(line)))
        causes.push('the two checkouts differ in tags, depth, or in files that git does not know');
    if (info.some((line) => /^dep /.test(line)))
        causes.push('other versions of modules were taken: go.mod and go.sum do not say all');
    if (differences.some(({ name }) => name === 'the headers') && isPe(evidence) && cgo)
        causes.push('the linker writes its time into the headers: add -extldflags=-Wl,--no-insert-timestamp');
    if (texts.some((text) => CLOCK.test(text)))
        causes.push('a time is in it: __DATE__, __TIMESTAMP__ or a generated file; {{date}} is the commit’s, and stays');
    if (users.some((user) => user.length > 2 && texts.some((text) => text.includes(user))))
        causes.push('the name of the user is in it');
    if (causes.length > 0)
        return causes;
    if (differences.length > 0 && differences.every(({ name }) => IDENTIFIERS.test(name)))
        return ['only identifiers of the build differ: a tool, its flags or its order, and none of the code'];
    return ['none is known; build it twice with -x, and compare with diffoscope'];
}
/** A date, an hour, or seconds since 1970 of this decade. */
const CLOCK = /\d{4}-\d\d-\d\d[T ]\d|\b\d\d:\d\d:\d\d\b|\b1[7-9]\d{8}\b/;
const IDENTIFIERS = /^(?:\.note\.gnu\.build-id|\.note\.go\.buildid|\.gnu_debuglink|the headers)$/;
function isPe({ inspections }) {
    return inspections[0]?.format === 'pe';
}

// EXTERNAL MODULE: ./lib/binary/elf/header.js
var header = __webpack_require__(94162);
// EXTERNAL MODULE: ./lib/binary/mach-o/commands.js
var commands = __webpack_require__(77073);
// EXTERNAL MODULE: ./lib/binary/pe/header.js
var pe_header = __webpack_require__(56068);
// EXTERNAL MODULE: ./lib/binary/view.js
var binary_view = __webpack_require__(34372);
;// CONCATENATED MODULE: ./lib/build/reproduce/sections.js





const SHT_NOBITS = 8;
/**
 * The sections of an ELF, PE or Mach-O file in their order, with what lies before, between and after them. Anything else,
 * and what is damaged, is one stretch.
 */
function stretchesOf(reader) {
    const sections = sectionsOf(reader)
        .filter(({ size }) => size > 0)
        .sort((a, b) => a.offset - b.offset);
    const all = [];
    let at = 0;
    for (const section of sections) {
        if (section.offset > at)
            all.push({
                name: at === 0 ? 'the headers' : `before ${section.name}`,
                offset: at,
                size: section.offset - at,
            });
        // Where two overlap, what is left of the second.
        const end = Math.min(section.offset + section.size, reader.size);
        if (end <= at)
            continue;
        const offset = Math.max(section.offset, at);
        all.push({ name: section.name, offset, size: end - offset });
        at = end;
    }
    const last = sections.length === 0 ? 'the file' : 'the end of the file';
    if (at < reader.size)
        all.push({ name: last, offset: at, size: reader.size - at });
    return all;
}
function sectionsOf(reader) {
    try {
        const view = new binary_view/* View */.S(reader, 'little');
        const magic = view.part(0, view.size, 'the file', 'big').u32(0, 'the magic of a binary');
        if (magic === 0x7f454c46) {
            const bits = view.u8(4, 'the ELF class') === 1 ? 32 : 64;
            const order = view.u8(5, 'the ELF byte order') === 2 ? 'big' : 'little';
            const { sections } = (0,header/* readElfHeader */.x)(view.part(0, view.size, 'the file', order), bits);
            return sections.filter(({ type }) => type !== SHT_NOBITS && type !== 0);
        }
        if (magic >>> 16 === 0x4d5a)
            return [...(0,pe_header/* readPeHeader */.N)(view).sections];
        if (magic === 0xcffaedfe || magic === 0xcefaedfe) {
            const { segments } = (0,commands/* readCommands */.P)(view, magic === 0xcffaedfe ? 64 : 32);
            return segments.flatMap(({ name, offset, fileSize, sections }) => sections.length === 0
                ? [{ name, offset, size: fileSize }]
                : sections.filter((section) => section.offset > 0));
        }
        return [];
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/build/reproduce/differ.js

const CHUNK = 2 ** 20;
const AROUND = 64;
/** Where two builds of one program differ, section by section. Nothing of the files is kept. */
function differ(first, second) {
    const [a, b] = [named(stretchesOf(first)), named(stretchesOf(second))];
    const found = [];
    for (const name of new Set([...a.keys(), ...b.keys()])) {
        const [x, y] = [a.get(name), b.get(name)];
        if (x === undefined || y === undefined) {
            const sizes = [x?.size ?? null, y?.size ?? null];
            found.push({ name, sizes, offset: null, count: 0, texts: ['', ''], bytes: ['', ''] });
            continue;
        }
        const { at, count } = compare(first, x, second, y);
        if (count === 0 && x.size === y.size)
            continue;
        found.push({
            name,
            sizes: [x.size, y.size],
            offset: at === null ? null : x.offset + at,
            count,
            texts: at === null ? ['', ''] : [textAround(first, x, at), textAround(second, y, at)],
            bytes: at === null ? ['', ''] : [hexAt(first, x, at), hexAt(second, y, at)],
        });
    }
    return found;
}
/** Names are not unique: the second `.debug_x` is another. */
function named(stretches) {
    const result = new Map();
    for (const stretch of stretches) {
        let name = stretch.name;
        for (let n = 2; result.has(name); n += 1)
            name = `${stretch.name} (${n})`;
        result.set(name, stretch);
    }
    return result;
}
function compare(first, x, second, y) {
    const length = Math.min(x.size, y.size);
    let at = null;
    let count = 0;
    for (let from = 0; from < length; from += CHUNK) {
        const size = Math.min(CHUNK, length - from);
        const [a, b] = [first.read(x.offset + from, size), second.read(y.offset + from, size)];
        if (Buffer.compare(a, b) === 0)
            continue;
        for (let i = 0; i < size; i += 1) {
            if (a[i] === b[i])
                continue;
            at ??= from + i;
            count += 1;
        }
    }
    return { at, count };
}
/** The run of printable characters that the place is in, cut at both ends. */
function textAround(reader, { offset, size }, at) {
    const start = Math.max(0, at - AROUND);
    const bytes = reader.read(offset + start, Math.min(2 * AROUND, size - start));
    const text = Buffer.from(bytes)
        .toString('latin1')
        .replace(/[^ -~]/g, '\0');
    const place = at - start;
    const from = text.lastIndexOf('\0', Math.max(0, place - 1)) + 1;
    const end = text.indexOf('\0', place);
    const run = text.slice(from, end < 0 ? undefined : end);
    return run.length >= 4 ? run : '';
}
function hexAt(reader, { offset, size }, at) {
    return Buffer.from(reader.read(offset + at, Math.min(8, size - at))).toString('hex');
}

;// CONCATENATED MODULE: ./lib/build/reproduce/explain.js




const MOST_SECTIONS = 8;
const MOST_PATHS = 4;
const LONGEST_PATH = 160;
/** Why two files that should be one are not: one line each, the likely causes first. */
function explainDifference(first, second, context, open) {
    return open(first, (a) => open(second, async (b) => {
        const differences = differ(a, b);
        const inspections = [await inspected(a), await inspected(b)];
        const found = [a, b].flatMap((reader) => pathsIn(reader, context.folders));
        const paths = [...new Set(found)].slice(0, MOST_PATHS);
        const causes = likelyCauses({ ...context, differences, inspections, paths });
        const lines = [
            ...causes.map((cause) => `likely cause: ${cause}`),
            ...(a.size === b.size ? [] : [`${a.size} bytes, then ${b.size}`]),
            ...buildInfoDifferences(inspections).map((line) => `build information: ${line}`),
            ...paths.map((path) => `it has the path ${path}`),
            ...differences.slice(0, MOST_SECTIONS).map(describe),
            ...(differences.length > MOST_SECTIONS
                ? [`and ${differences.length - MOST_SECTIONS} more sections`]
                : []),
        ];
        return lines.map((line) => context.secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line));
    }));
}
async function inspected(reader) {
    try {
        return await (0,inspect/* inspectBinary */.w)(reader);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return null;
        throw error;
    }
}
/** The first below each folder. Go writes those of Windows with forward slashes, too. */
function pathsIn(reader, folders) {
    const spellings = folders.flatMap((folder) => [folder, folder.replaceAll('\\', '/')]);
    return [...new Set(spellings)].flatMap((folder) => {
        const { offset } = (0,search/* containsText */.rs)(reader, folder);
        if (offset === null)
            return [];
        const bytes = reader.read(offset, Math.min(LONGEST_PATH, reader.size - offset));
        return new TextDecoder().decode(bytes).replace(/[\0-\x1f\ufffd].*$/s, '');
    });
}
function describe({ name, sizes: [before, after], offset, count, texts, bytes }) {
    if (before === null)
        return `${name}: only in the second`;
    if (after === null)
        return `${name}: only in the first`;
    const sizes = before === after ? '' : `${before} bytes, then ${after}; `;
    if (offset === null)
        return `${name}: ${sizes}the same as far as both go`;
    const [a, b] = texts;
    const shown = a !== '' && b !== '' && a !== b
        ? `${JSON.stringify(a)}, then ${JSON.stringify(b)}`
        : bytes.join(', then ');
    return `${name}: ${sizes}${count} ${count === 1 ? 'byte differs' : 'bytes differ'}, from offset 0x${offset.toString(16)}: ${shown}`;
}


/***/ }),

/***/ 52875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reproduce: () => (/* binding */ reproduce)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/build/checksums/digest.js
var digest = __webpack_require__(8899);
// EXTERNAL MODULE: ./lib/build/facts/source.js + 1 modules
var facts_source = __webpack_require__(26777);
// EXTERNAL MODULE: ./lib/build/inspect/expectations.js
var expectations = __webpack_require__(24512);
// EXTERNAL MODULE: ./lib/build/record/redact.js
var redact = __webpack_require__(51531);
// EXTERNAL MODULE: ./lib/build/run/rows.js + 4 modules
var run_rows = __webpack_require__(28379);
;// CONCATENATED MODULE: ./lib/build/reproduce/copy-sources.js

/**
 * The sources once more: a clone with the same commit, tags and depth, and what was changed or untracked put over it, so
 * that Go stamps the same version. What git ignores is not brought along: a build that needs it cannot be repeated.
 * Where there is no git, a copy of the module.
 * @param to absolute, not there yet
 * @param without absolute: the output folder
 * @throws UserError COMMAND_FAILED
 */
async function copySources(directory, { module, source }, to, without, host) {
    const { path } = host.machine;
    if (source === null) {
        await copyFolder(module.dir, to, without, host);
        const below = path.relative(module.dir, directory);
        return { directory: below.startsWith('..') ? to : path.join(to, below), by: 'copy' };
    }
    const ask = async (...args) => (await git(directory, args, host)).trimEnd();
    const root = path.resolve(await ask('rev-parse', '--show-toplevel'));
    const prefix = await ask('rev-parse', '--show-prefix');
    await clone(root, to, host);
    for (const name of source.changed)
        await copyChanged(name, root, to, without, host);
    return { directory: path.join(to, ...prefix.split('/')), by: 'clone' };
}
/** Hooks and templates stay out; submodules come from where they are checked out, not from the network. */
async function clone(root, to, host) {
    const { path } = host.machine;
    const plain = ['-c', 'advice.detachedHead=false', '-c', 'core.longpaths=true'];
    await git(root, [...plain, 'clone', '--quiet', '--template=', '--', root, to], host);
    const links = (await git(root, ['ls-files', '--stage', '-z'], host)).split('\0');
    for (const entry of links) {
        const name = /^160000 [0-9a-f]+ \d\t(.*)$/s.exec(entry)?.[1];
        if (name === undefined)
            continue;
        const from = path.join(root, ...name.split('/'));
        if ((await host.files.stat(path.join(from, '.git'))) === undefined)
            continue;
        await clone(from, path.join(to, ...name.split('/')), host);
    }
}
async function copyChanged(name, root, to, without, host) {
    const parts = name.split('/').filter((part) => part !== '');
    const { path } = host.machine;
    const [from, destination] = [path.join(root, ...parts), path.join(to, ...parts)];
    const stat = await host.files.stat(from);
    if (stat === undefined)
        await host.files.remove(destination);
    else if (stat.kind === 'directory')
        await copyFolder(from, destination, without, host);
    else if (stat.kind === 'file')
        await copyFile(from, destination, stat.mode, host);
}
/** Links to folders are passed over, as the go command does. */
async function copyFolder(from, to, without, host) {
    const { path } = host.machine;
    if (path.relative(without, from) === '')
        return;
    await host.files.makeDirectory(to);
    for (const { name, kind } of (await host.files.list(from)) ?? []) {
        const [inner, destination] = [path.join(from, name), path.join(to, name)];
        if (kind === 'directory')
            await copyFolder(inner, destination, without, host);
        else {
            const stat = await host.files.stat(inner);
            if (stat?.kind === 'file')
                await copyFile(inner, destination, stat.mode, host);
        }
    }
}
async function copyFile(from, to, mode, { files }) {
    const bytes = await files.read(from);
    if (bytes !== undefined)
        await files.write(to, bytes, { mode: (mode & 0o111) === 0 ? 0o644 : 0o755 });
}
async function git(cwd, args, { processes }) {
    const { code, stdout, stderr } = await processes.run({
        program: 'git',
        args,
        cwd,
        env: { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    });
    if (code === 0)
        return stdout;
    throw new errors/* UserError */.y('COMMAND_FAILED', `git ${args.includes('clone') ? 'clone' : args[0]}: ${lastLine(stderr)}`, {
        hint: 'The second build needs the sources once more. If the work tree is somebody else’s, allow it with git config safe.directory; or set build-reproduce to off.',
    });
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}

// EXTERNAL MODULE: ./lib/build/reproduce/explain.js + 3 modules
var explain = __webpack_require__(74007);
// EXTERNAL MODULE: ./lib/build/run/narrow.js
var narrow = __webpack_require__(12775);
// EXTERNAL MODULE: ./lib/build/run/schedule.js
var schedule = __webpack_require__(55993);
;// CONCATENATED MODULE: ./lib/build/reproduce/plan.js


/** Somebody else; also what is looked for in a binary. */
const OTHER_USER = 'somebody-else';
/**
 * The rows that are built twice. host: those for this machine, as a sample; the first where there is none.
 * @param built ids of rows that were built
 */
function rowsToReproduce(rows, built, mode, host) {
    const all = rows.filter(({ id }) => built.has(id));
    if (mode === 'off')
        return [];
    if (mode === 'all')
        return all;
    const own = all.filter(({ target }) => target.goos === host.goos && target.goarch === host.goarch);
    return own.length > 0 ? own : all.slice(0, 1);
}
/**
 * Another folder, home, user, language, time zone and cache. Time itself passes; files of a new checkout have new
 * times. SOURCE_DATE_EPOCH is the row's own, which is what it is for.
 * @param folder absolute
 * @param gitConfig the person's own file, whose line endings a checkout follows; undefined where there is none
 */
function otherSurroundings(folder, go, gitConfig, { path, platform }) {
    const sources = path.join(folder, 'a-second-time', 'elsewhere', 'sources');
    const [cache, temp, home] = ['cache', 'temporary', 'home'].map((name) => path.join(folder, 'second', name));
    const windows = platform.os === 'windows';
    const env = {
        ...go,
        GOCACHE: cache,
        // A cache behind a program would hold what the first build made.
        GOCACHEPROG: null,
        GOTMPDIR: temp,
        ...(windows ? { TEMP: temp, TMP: temp } : { TMPDIR: temp }),
        ...(windows
            ? { USERPROFILE: home, USERNAME: OTHER_USER }
            : { HOME: home, USER: OTHER_USER, LOGNAME: OTHER_USER }),
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        // POSIX, so that no zone files are needed: fourteen hours ahead.
        TZ: 'XXX-14',
        ...(gitConfig === undefined ? {} : { GIT_CONFIG_GLOBAL: gitConfig }),
    };
    return { sources, cache, temp, home, env };
}
/**
 * Processors of the rows that are built again, others than the first build had: half as many, two instead of one. As
 * many at once as have processors then.
 * @param all the first build's, whose widths follow from all of them
 * @param said what GOMAXPROCS is for all that the person runs; undefined where it is not said
 */
function otherWidths(all, again, room, said) {
    const firsts = (0,schedule/* planWidths */.t)(all, room);
    const widths = again.map((row) => {
        const { GOMAXPROCS } = (0,narrow/* narrow */.s)(firsts.get(row.group) ?? room.cores, room.cores, row, () => undefined);
        const first = said ?? Number(GOMAXPROCS ?? room.cores);
        return first === 1 ? 2 : Math.ceil(first / 2);
    });
    return { widths, jobs: Math.max(1, Math.min(room.jobs, Math.floor(room.cores / Math.max(...widths)))) };
}
/**
 * The same command with another environment, and where there is a shell with another umask.
 * @param width processors
 */
function secondRow(row, go, width, { env }, { platform }) {
    const changed = { ...row, env: { ...env, GOMAXPROCS: String(width), ...row.env } };
    if (platform.os === 'windows')
        return { row: changed, go };
    return {
        row: { ...changed, args: ['-c', 'umask 077 && exec "$@"', 'sh', go, ...row.args] },
        go: '/bin/sh',
    };
}

;// CONCATENATED MODULE: ./lib/build/reproduce/reproduce.js









/**
 * Builds rows a second time, where everything is otherwise that should not matter, and compares.
 * @returns for each program of these rows whether it came out the same, and if not what differs
 * @throws UserError COMMAND_FAILED where the sources cannot be had a second time, TOOL_MISSING
 */
async function reproduce(task, host) {
    const { plan, request, facts, first, go } = task;
    const rows = rowsToReproduce(plan.rows, new Set(first.keys()), request.reproduce, facts.host);
    if (rows.length === 0)
        return [];
    const { path, home } = host.machine;
    const gitConfig = path.join(home, '.gitconfig');
    const around = otherSurroundings(task.folder, await goFolders(go, request.directory, host), (await host.files.stat(gitConfig)) === undefined ? undefined : gitConfig, host.machine);
    for (const folder of [around.cache, around.temp, around.home])
        await host.files.makeDirectory(folder);
    const copy = await copySources(request.directory, facts, around.sources, request.output, host);
    const notes = await compareSources(copy, facts, host);
    const room = { jobs: plan.jobs, cores: host.resources.cores(), memory: facts.memory };
    const said = Number.parseInt(host.machine.env('GOMAXPROCS') ?? '', 10);
    const { widths, jobs } = otherWidths(plan.rows, rows, room, said > 0 ? said : undefined);
    const seconds = rows.map((row, index) => secondRow(row, go, widths[index], around, host.machine));
    const built = await (0,run_rows/* buildRows */.k)({
        go: seconds[0].go,
        plan: { ...plan, rows: seconds.map(({ row }) => row), jobs },
        request: { directory: copy.directory, onFailure: 'finish' },
        folder: path.join(task.folder, 'second', 'rows'),
        memory: facts.memory,
        ...(task.signal === undefined ? {} : { signal: task.signal }),
    }, host);
    task.signal?.throwIfAborted();
    const results = [];
    for (const [index, row] of rows.entries())
        results.push(...(await compareRow(row, built[index], notes, around, task, host)));
    return results;
}
async function compareRow(row, second, notes, around, task, host) {
    const results = [];
    for (const [index, { file }] of row.packages.entries()) {
        const common = { target: row.id, file };
        const [a, b] = [task.first.get(row.id)?.[index], second.binaries[index]];
        if (a === undefined || b === undefined) {
            results.push({ ...common, same: false, differences: [...notes, ...whyFailed(second)] });
            continue;
        }
        const [x, y] = [await (0,digest/* digestFile */.T)(a, 'sha256', host.open), await (0,digest/* digestFile */.T)(b, 'sha256', host.open)];
        if (x.digest === y.digest) {
            results.push({ ...common, same: true, differences: [] });
            continue;
        }
        const { machine, open } = host;
        const context = {
            trimpath: (0,expectations/* argument */.E)(row.args, 'trimpath') === 'true',
            cgo: row.env.CGO_ENABLED === '1',
            users: [machine.env('USER') || machine.env('USERNAME') || '', OTHER_USER],
            folders: [task.facts.module.dir, task.request.directory, task.folder, around.sources],
            secrets: (0,redact/* secretsOf */.F)(task.plan),
        };
        results.push({
            ...common,
            same: false,
            differences: [...notes, ...(await (0,explain/* explainDifference */.L)(a, b, context, open))],
        });
    }
    return results;
}
function whyFailed({ diagnostics }) {
    const said = diagnostics.slice(0, 3).map(({ file, line, message }) => {
        const where = file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `;
        return `${where}${message.split('\n')[0]}`;
    });
    return [
        'the second build failed: what git ignores is not in its sources, nor is anything of the first machine’s home',
        ...said,
    ];
}
/** Go stamps what git says: where that is not the same, the binaries cannot be. */
async function compareSources({ directory, by }, { source }, host) {
    if (by === 'copy' || source === null)
        return [];
    const second = await (0,facts_source/* readSource */.o$)(directory, { dir: directory }, host);
    if (second?.commit !== source.commit)
        throw new errors/* UserError */.y('COMMAND_FAILED', `The second checkout is at ${second?.commit ?? 'no commit'}, not at ${source.commit}.`, {
            hint: 'Something changes the repository while it is built. Build when it is at rest.',
        });
    const [a, b] = [source.changed.length > 0, second.changed.length > 0];
    if (a === b && source.shallow === second.shallow)
        return [];
    if (a !== b)
        return [
            `git calls the ${a ? 'first' : 'second'} work tree changed (${(a ? source : second).changed[0]}), and not the other`,
        ];
    return ['one checkout is shallow, and the other is not'];
}
async function goFolders(go, directory, { processes }) {
    const { code, stdout, stderr } = await processes.run({
        program: go,
        args: ['env', '-json', 'GOMODCACHE', 'GOPATH', 'GOENV'],
        cwd: directory,
    });
    if (code !== 0)
        throw new errors/* UserError */.y('COMMAND_FAILED', `go env: ${stderr.trim().split('\n')[0] ?? ''}`);
    return JSON.parse(stdout);
}


/***/ }),

/***/ 58403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Carries out what yields wherever it may be interrupted, without an interruption. */
function atOnce(work) {
    for (let step = work.next();; step = work.next())
        if (step.done)
            return step.value;
}
/** The same, with a turn of the event loop wherever it yields: for while something else is under way. */
async function inTurns(work) {
    for (let step = work.next();; step = work.next()) {
        if (step.done)
            return step.value;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}


/***/ })

};
