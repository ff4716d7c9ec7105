export const id = 4361;
export const ids = [4361];
export const modules = {

/***/ 67659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./lib/build/keep/keepable.js
var keepable = __webpack_require__(50159);
// EXTERNAL MODULE: ./lib/build/run/rows.js + 4 modules
var run_rows = __webpack_require__(28379);
;// CONCATENATED MODULE: ./lib/build/build-inspected.js


/** Builds all rows. One whose binaries are not what was promised is a failed one. */
async function buildInspected(task, host) {
    const { plan, expect, facts } = task.prepared;
    const inspected = new Map();
    const refused = new Set();
    /** Of each row, by its id: hashed while the others are built. */
    const digests = new Map();
    // What hashes and copies is loaded only where there is something to keep.
    const kept = (0,keepable/* isWorthKeeping */.o)(plan.rows, facts, host.machine)
        ? (await __webpack_require__.e(/* import() */ 4498).then(__webpack_require__.bind(__webpack_require__, 74498))).keptPrograms(facts, host)
        : undefined;
    const keeping = [];
    const check = async (row, result) => {
        // Loaded while others are being built, and not before the first one begins.
        const { inspectRow } = await Promise.all(/* import() */[__webpack_require__.e(6183), __webpack_require__.e(3750)]).then(__webpack_require__.bind(__webpack_require__, 93750));
        const binaries = await inspectRow({
            row,
            paths: result.binaries,
            expect: expect.get(row.id) ?? [],
            mains: facts.mains,
            asked: [task.request.ldflags, row.target.ldflags],
        }, host);
        inspected.set(row.id, binaries);
        const good = binaries.every(({ violations }) => violations.length === 0);
        if (!good)
            refused.add(row.id);
        const digesting = Promise.all(binaries.map((binary) => digested(binary, host)));
        digests.set(row.id, digesting);
        keeping.push(digesting.then((programs) => (good ? kept?.keep(row, programs) : undefined), () => undefined));
        return judged(result, binaries);
    };
    const onEvent = (event) => {
        if (event.kind !== 'ended')
            return task.onEvent(event);
        const binaries = inspected.get(event.row.id) ?? [];
        const size = binaries.reduce((sum, binary) => sum + binary.size, 0);
        const warnings = [...new Set(binaries.flatMap((binary) => binary.warnings))];
        task.onEvent({ kind: 'ended', row: event.row, result: resultOf(event.result), size, warnings });
    };
    try {
        const built = await (0,run_rows/* buildRows */.k)({ ...task, plan, memory: facts.memory, ...(kept === undefined ? {} : { kept }), check, onEvent }, host);
        const done = new Set(built.flatMap(({ id, status }) => (status === 'built' ? [id] : [])));
        const rows = plan.rows
            .filter(({ id }) => done.has(id))
            .map(async (row) => ({ row, binaries: (await digests.get(row.id)) ?? [] }));
        return { results: built.map(resultOf), rows: await Promise.all(rows), refused };
    }
    finally {
        // Windows removes no file that is open.
        await Promise.all(keeping);
    }
}
async function digested(binary, { open }) {
    const { digestInTurns } = await __webpack_require__.e(/* import() */ 8899).then(__webpack_require__.bind(__webpack_require__, 8899));
    return { ...binary, sha256: (await digestInTurns(binary.path, 'sha256', open)).digest };
}
function judged(built, binaries) {
    const diagnostics = binaries.flatMap(({ file, violations }) => violations.map((why) => ({ file: null, line: null, column: null, message: `${file}: ${why}` })));
    return diagnostics.length === 0 ? built : { ...built, status: 'failed', diagnostics };
}
function resultOf({ killedForMemory: _, binaries: __, ...result }) {
    return result;
}

;// CONCATENATED MODULE: ./lib/build/check-built.js
/** Runs what was built, as far as it can run here. Loaded only where something is to be run. */
async function runBuilt(rows, { run, runRoots = [] }, folder, host) {
    if (run === 'off' && rows.every(({ row }) => row.target.run === null))
        return [];
    const { runCandidates, runChecks } = await __webpack_require__.e(/* import() */ 2872).then(__webpack_require__.bind(__webpack_require__, 2872));
    await host.files.makeDirectory(folder);
    const candidates = rows.flatMap(({ row, binaries }) => runCandidates(row, binaries));
    return runChecks({ candidates, run, roots: runRoots, folder }, host);
}
/** Builds a second time, elsewhere, and compares. Loaded only where it is asked for. */
async function reproduceBuilt(rows, { go, prepared: { plan, facts }, request, folder, signal }, host) {
    if (request.reproduce === 'off')
        return [];
    host.log.info('Building a second time, with another folder, cache, home, user, language and time zone');
    const { reproduce } = await Promise.all(/* import() */[__webpack_require__.e(6183), __webpack_require__.e(2875)]).then(__webpack_require__.bind(__webpack_require__, 52875));
    const first = new Map(rows.map(({ row, binaries }) => [row.id, binaries.map(({ path }) => path)]));
    const stop = signal === undefined ? {} : { signal };
    return reproduce({ go, plan, request, facts, first, folder, ...stop }, host);
}

// EXTERNAL MODULE: ./lib/environment/changed-host.js
var changed_host = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/build/plan/environment.js
var environment = __webpack_require__(38415);
;// CONCATENATED MODULE: ./lib/build/download.js



/**
 * All modules once, before builds that would each wait for them. A vendor folder has them already.
 * @throws UserError COMMAND_FAILED
 */
async function downloadModules(task, host) {
    const { go, module, signal } = task;
    if (module.vendored || module.path === 'command-line-arguments')
        return;
    const mod = await host.files.read(host.machine.path.join(module.dir, 'go.mod'));
    const requires = mod !== undefined && /^\s*require\b/m.test(new TextDecoder().decode(mod));
    if (!requires && !module.workspace)
        return;
    const processes = (0,changed_host/* withVariables */.sO)(host.processes, environment/* plainEnvironment */.U);
    const modfile = module.workspace ? undefined : await copySums(mod, task, host);
    const progress = host.log.progress('Modules');
    try {
        const { code, stderr } = await processes.run({
            program: go,
            args: ['mod', 'download', '-json', ...(modfile === undefined ? [] : [`-modfile=${modfile}`])],
            cwd: module.dir,
            onLine: (line) => {
                // The end of a module's object.
                if (line === '}')
                    progress.advance(1);
            },
            onStart: (program) => signal?.addEventListener('abort', () => program.end(), { once: true }),
        });
        if (code !== 0 && signal?.aborted !== true)
            throw new errors/* UserError */.y('COMMAND_FAILED', `go mod download: ${stderr.trim() || `it ended with ${code}`}`, {
                hint: 'Are all modules within reach? Private ones need the input private-credentials (docs/private-modules.md).',
            });
    }
    finally {
        progress.finish();
    }
}
/**
 * `go mod download` adds to go.sum whatever -mod says, which would make the tree dirty, and hide that an entry is missing:
 * it is given copies. A workspace takes no -modfile; what changes there is seen when all is done.
 */
async function copySums(mod, { module, folder }, { files, machine: { path } }) {
    const copy = path.join(folder, 'go.mod');
    await files.write(copy, mod);
    const sum = await files.read(path.join(module.dir, 'go.sum'));
    if (sum !== undefined)
        await files.write(path.join(folder, 'go.sum'), sum);
    return copy;
}

// EXTERNAL MODULE: ./lib/build/facts/source.js + 1 modules
var facts_source = __webpack_require__(26777);
;// CONCATENATED MODULE: ./lib/build/facts/compare.js


/**
 * What is published must be what the commit says. A build writes nothing into the work tree; but `go mod download` of a
 * workspace may, and so may whatever else runs on this machine.
 * @throws UserError TREE_DIRTY where a clean tree is required
 */
async function refuseChangedTree(directory, { source, requireClean }, host) {
    if (source === null)
        return;
    const now = await (0,facts_source/* readHead */.zy)(directory, host);
    const changed = (now?.changed ?? []).filter((path) => !source.changed.includes(path));
    const moved = now?.commit !== source.commit;
    if (changed.length === 0 && !moved)
        return;
    const what = moved
        ? `HEAD was ${source.commit} when the build began, and is ${now?.commit ?? 'gone'}`
        : `The work tree was changed during the build: ${changed.slice(0, 5).join(', ')}`;
    if (requireClean || moved)
        throw new errors/* UserError */.y('TREE_DIRTY', `${what}.`, {
            hint: 'Find out what writes there while the build runs, and build again. Nothing was published.',
        });
    host.log.warning(`${what}.`);
}

// EXTERNAL MODULE: ./lib/build/prepare.js + 3 modules
var prepare = __webpack_require__(17286);
// EXTERNAL MODULE: ./lib/cache/glob.js
var glob = __webpack_require__(74538);
;// CONCATENATED MODULE: ./lib/build/publish/archive-files.js

/**
 * What goes into every archive besides: files of the module that the globs match. Links are left out, since the archive
 * would hold what they lead to, which a pull request decides.
 * @param directory absolute, of the module
 */
async function findExtraFiles(globs, directory, { files, machine, log }) {
    const patterns = (0,glob/* parsePatterns */.Z7)(globs, directory, machine);
    const found = [];
    // Most globs name files of the top folder: only those that say more are worth a walk.
    const deep = patterns.some(({ segments }) => segments.length > 1 || segments[0] === '**');
    const waiting = [''];
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
        for (const { name, kind } of (await files.list(machine.path.join(directory, ...below.split('/')))) ??
            []) {
            const file = `${below}${name}`;
            if (kind === 'directory') {
                if (deep && name !== '.git')
                    waiting.push(`${file}/`);
            }
            else if ((0,glob/* matchesPatterns */.vZ)(file, patterns)) {
                if (kind === 'file')
                    found.push({ name: file, path: machine.path.join(directory, ...file.split('/')) });
                else
                    log.warning(`${file} is a ${kind} and is not put into archives.`);
            }
        }
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/build/publish/ignore.js
var publish_ignore = __webpack_require__(86096);
// EXTERNAL MODULE: ./lib/build/record/failure.js
var failure = __webpack_require__(99502);
// EXTERNAL MODULE: ./lib/build/record/redact.js
var redact = __webpack_require__(51531);
;// CONCATENATED MODULE: ./lib/build/index.js









/**
 * Builds every target, holds each binary to what was promised, and publishes all of it at the end. The output folder is
 * not touched, and nothing is left elsewhere, when something that is required fails.
 * @throws BuildFailure BUILD_FAILED, EXPECTATION_FAILED; UserError as `prepareBuild`, `downloadModules`,
 *   `refuseChangedTree`, `publishBuild`
 */
async function build(request, { go, facts, only, signal, onEvent = () => { }, documents, judge }, host) {
    const { path, temp } = host.machine;
    const prepared = await (0,prepare/* prepareBuild */.y)(request, go, host, {
        ...(facts === undefined ? {} : { facts }),
        ...(only === undefined ? {} : { only }),
    });
    onEvent({ kind: 'planned', plan: (0,redact/* redactPlan */.n)(prepared.plan) });
    const folder = await host.files.makeTemporary(path.join(temp, 'setup-go-plus-build-'));
    const stop = signal === undefined ? {} : { signal };
    try {
        // Somebody's temporary folder may be in their work tree.
        await host.files.write(path.join(folder, '.gitignore'), '*\n');
        signal?.throwIfAborted();
        const modules = path.join(folder, 'modules');
        await downloadModules({ go, module: prepared.facts.module, folder: modules, ...stop }, host);
        const publishing = {
            ...(documents === undefined ? {} : { documents: { write: documents, part: only !== undefined } }),
            ...(judge === undefined ? {} : { judge }),
        };
        return await buildAndPublish({ go, prepared, request, folder, onEvent, ...stop }, publishing, host);
    }
    finally {
        await host.files.remove(folder);
    }
}
async function buildAndPublish(task, { documents, judge }, host) {
    const { prepared, request, folder, signal, onEvent } = task;
    const { facts, plan } = prepared;
    const { path } = host.machine;
    const { results, rows, refused } = await buildInspected(task, host);
    const shown = (0,redact/* redactPlan */.n)(plan);
    let record = { schema: 1, plan: shown, results, artifacts: [], runs: [], reproduced: [] };
    signal?.throwIfAborted();
    (0,failure/* refuseFailed */.Ql)(record, refused);
    const [ignore, { publishBuild }] = await Promise.all([
        plan.source === null ? 'outside' : (0,publish_ignore/* askIgnored */.G)(request.output, request.directory, host),
        // Loads while git looks.
        __webpack_require__.e(/* import() */ 9951).then(__webpack_require__.bind(__webpack_require__, 29951)),
        refuseChangedTree(request.directory, plan, host),
    ]);
    await judge?.({ facts, record, rows });
    onEvent({ kind: 'checking' });
    record = { ...record, runs: await runBuilt(rows, request, path.join(folder, 'runs'), host) };
    (0,failure/* refuseFailedChecks */.NG)(record);
    const again = { ...task, folder: path.join(folder, 'again') };
    record = { ...record, reproduced: await reproduceBuilt(rows, again, host) };
    signal?.throwIfAborted();
    (0,failure/* refuseFailedChecks */.NG)(record);
    onEvent({ kind: 'publishing' });
    const archived = plan.rows.some(({ archive }) => archive !== null);
    return publishBuild({
        request,
        record,
        rows,
        extra: archived ? await findExtraFiles(request.archiveFiles, facts.module.dir, host) : [],
        sourceDate: plan.sourceDate,
        cores: facts.cores,
        ran: record.runs.length > 0,
        ignore,
        ...(documents === undefined
            ? {}
            : { documents: { write: documents.write, task: { facts, part: documents.part } } }),
    }, host);
}


/***/ }),

/***/ 50159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isKeepable),
/* harmony export */   o: () => (/* binding */ isWorthKeeping)
/* harmony export */ });
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66190);

/** Go cleans folders of programs out of GOCACHE since then. */
const SINCE = (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoVersion */ .SX)('1.24');
/** A linker that is not Go's own reads libraries of which Go knows nothing; a wrapper may do anything. */
const FOREIGN = /-(?:toolexec|linkmode|extld|extldflags|extar)\b/;
/**
 * Whether Go can tell that the programs of a row are up to date: it goes by what it has read itself (`go help cache`:
 * "The build cache does not detect changes to C libraries imported with cgo"). Pure.
 * @param goVersion `1.26.8`, `1.27.1 X:jsonv2`
 */
function isKeepable({ args, env, target }, goVersion) {
    const version = (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoVersion */ .SX)(goVersion.split(' ')[0]);
    if (version === undefined || (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareGoVersions */ .X_)(version, SINCE) < 0)
        return false;
    if (env.CGO_ENABLED !== '0' || ![null, 'default', 'exe', 'pie'].includes(target.buildmode))
        return false;
    return ![...args, env.GOFLAGS ?? ''].some((arg) => FOREIGN.test(arg));
}
/** Whether a later build could use any of them: a machine of GitHub's own ends with the job. */
function isWorthKeeping(rows, { gocache, goVersion }, { env }) {
    if (gocache === '' || env('RUNNER_ENVIRONMENT') === 'github-hosted')
        return false;
    return rows.some((row) => isKeepable(row, goVersion));
}


/***/ }),

/***/ 86096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ askIgnored),
/* harmony export */   P: () => (/* binding */ ignoreFile)
/* harmony export */ });
/** @param directory absolute, in the work tree if there is one */
async function askIgnored(output, directory, { processes, machine }) {
    const { code } = await processes.run({
        program: 'git',
        args: ['check-ignore', '--quiet', '--', machine.path.join(output, 'any')],
        cwd: directory,
    });
    // 128: it is not in this work tree.
    return code === 0 ? 'ignored' : code === 1 ? 'seen' : 'outside';
}
/**
 * An output folder that git sees makes the tree dirty for whatever is built next, and Go would stamp vcs.modified=true: the
 * folder is given a .gitignore of its own. Not where it holds other people's files, which would vanish from git's sight.
 */
async function ignoreFile(advice, { ours }, output, { files, machine, log }) {
    if (advice !== 'seen')
        return undefined;
    if (ours)
        return { name: '.gitignore', text: '# What setup-go-plus built.\n*\n' };
    if ((await files.stat(machine.path.join(output, '.gitignore'))) === undefined)
        log.warning(`${output} is in the work tree and not ignored: what is built after this will say vcs.modified=true. Add it to .gitignore.`);
    return undefined;
}


/***/ }),

/***/ 99502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ BuildFailure),
/* harmony export */   NG: () => (/* binding */ refuseFailedChecks),
/* harmony export */   Ql: () => (/* binding */ refuseFailed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A build of which something that is required failed: nothing was published. */
class BuildFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    /** As far as it came. */
    record;
    constructor(code, message, hint, record) {
        super(code, message, { hint });
        this.record = record;
    }
}
/**
 * @param refused ids of the rows that were built, but are not what was promised
 * @throws BuildFailure BUILD_FAILED, EXPECTATION_FAILED unless all that is required was built, and at least one
 */
function refuseFailed(record, refused) {
    const none = record.results.every(({ status }) => status !== 'built');
    const required = new Set(record.plan.rows.flatMap(({ id, target }) => (target.allowFailure && !none ? [] : [id])));
    const failed = record.results.filter(({ id, status }) => status === 'failed' && required.has(id));
    const left = record.results.filter(({ id, status }) => status === 'not-built' && required.has(id));
    if (failed.length + left.length === 0)
        return;
    const names = failed.map(({ id }) => id).join(', ');
    const rest = left.length === 0 ? '' : ` ${left.length} more ${left.length === 1 ? 'was' : 'were'} not begun.`;
    if (failed.length > 0 && failed.every(({ id }) => refused.has(id)))
        throw new BuildFailure('EXPECTATION_FAILED', `${names}: not what was promised. ${firstOf(failed)}${rest}`, 'Nothing was published. Change the build or what is expected of it; docs/inspect.md says what each key means.', record);
    throw new BuildFailure('BUILD_FAILED', failed.length === 0
        ? `Not all targets were built.${rest}`
        : `${failed.length} of ${record.plan.rows.length} targets failed: ${names}. ${firstOf(failed)}${rest}`, 'Nothing was published. What the go command said stands above.', record);
}
/**
 * What ran and did not do what it should. What was not run is told, and is no failure.
 * @throws BuildFailure EXPECTATION_FAILED
 */
function refuseFailedChecks(record) {
    const required = new Set(record.plan.rows.flatMap(({ id, target }) => (target.allowFailure ? [] : [id])));
    refuseDifferent(record, required);
    const failed = record.runs.filter(({ status, target }) => status === 'failed' && required.has(target));
    const [first] = failed;
    if (first === undefined)
        return;
    const others = failed.length === 1 ? '' : ` ${failed.length - 1} more failed.`;
    const line = first.output.split('\n').find((each) => each.trim() !== '');
    const said = line === undefined ? '' : ` It said: ${line.trim()}`;
    throw new BuildFailure('EXPECTATION_FAILED', `${first.file} does not run as it should${first.by === null ? '' : ` (${first.by})`}: ${first.why}.${others}${said}`, 'Nothing was published. Build that target alone, and run it by hand.', record);
}
function refuseDifferent(record, required) {
    const different = record.reproduced.filter(({ same, target }) => !same && required.has(target));
    const [first] = different;
    if (first === undefined)
        return;
    throw new BuildFailure('EXPECTATION_FAILED', `${different.map(({ file }) => file).join(', ')}: a second build made other bytes. ${first.differences.join('; ')}`, 'Nothing was published. docs/reproducible.md says what the usual causes are.', record);
}
function firstOf(failed) {
    const { file, line, message } = failed[0]?.diagnostics[0] ?? { file: null, line: null, message: '' };
    const text = message.split('\n')[0];
    return `${file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `}${text}`.replace(/[^.]$/, '$&.');
}


/***/ }),

/***/ 84365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/** `1.9 MB`: of a thousand, as file managers and release pages count. */
function bytes(count) {
    if (count < 1000)
        return `${count} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length, Math.floor(Math.log10(count) / 3));
    const value = count / 1000 ** power;
    return `${value.toFixed(value < 100 ? 1 : 0)} ${units[power - 1]}`;
}
function seconds(count) {
    if (count < 60)
        return `${count.toFixed(1)} s`;
    const whole = Math.round(count);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** Of a row's packages those that were in GOCACHE: `97 %`; `up to date` where nothing was linked either. */
function share(cached) {
    if (cached === null)
        return '';
    return cached.linked ? `${Math.floor((100 * cached.hits) / cached.packages)} %` : 'up to date';
}


/***/ }),

/***/ 89879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   T5: () => (/* binding */ endedLine)
/* harmony export */ });
/* unused harmony export describeResult */
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84365);

/** What is about to be done: the head of a log. */
function planLines(plan) {
    const { rows, module, version, goVersion, source, jobs } = plan;
    const programs = [...new Set(rows.flatMap(({ packages }) => packages.map(({ name }) => name)))];
    return {
        title: `Building ${programs.join(', ')} of ${module} ${version} for ${rows.length} ${rows.length === 1 ? 'target' : 'targets'}`,
        lines: [
            `Go ${goVersion}${source === null ? '' : `, commit ${source.commit.slice(0, 12)}${source.tag === null ? '' : ` (${source.tag})`}`}, at most ${jobs} at once`,
            ...rows.map(({ id, toolchain }) => `${id}${toolchain === null ? '' : `: C by ${toolchain.name} (${toolchain.why})`}`),
            ...plan.left.map(({ id, why }) => `${id} is left out: ${why}`),
        ],
    };
}
/** `linux/amd64: built in 3.2 s, 1.6 MB, 97 % from the build cache`. */
function endedLine({ row, result, size }) {
    return `${row.id}: ${describeResult(result, size)}`;
}
function describeResult(result, size) {
    const { status, seconds: time, cached, retried } = result;
    if (status === 'not-built')
        return 'not built';
    if (status === 'failed')
        return `failed after ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(time)}`;
    return [
        `built in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(time)}`,
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(size),
        ...(cached === null ? [] : [cached.linked ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(cached)} from the build cache` : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(cached)]),
        ...(retried ? ['again and alone, since memory was short'] : []),
    ].join(', ');
}


/***/ }),

/***/ 27804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderBuildSummary),
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66608);

/** Failures are shown, but a summary page has a limit of 1 MiB for all steps. */
const MOST_DIAGNOSTICS = 50;
/** The job summary's part about the build, in GitHub's Markdown. */
function renderBuildSummary(record) {
    const { plan, results } = record;
    const diagnostics = results.flatMap(({ id, diagnostics: all }) => all.map((diagnostic) => `${id}: ${placed(diagnostic)}`));
    const notes = [
        ...plan.warnings,
        ...plan.left.map(({ id, why }) => `${id} was left out: ${why}.`),
        ...record.runs.flatMap(({ file, status, why }) => status === 'passed' ? [] : [`${file}: ${status}: ${why}`]),
        ...record.reproduced.flatMap(({ file, same, differences }) => same ? [] : [`${file} is not reproduced: ${differences.join('; ')}`]),
    ];
    return [
        '### Built',
        '',
        cell((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .closingLine */ .oM)(record)),
        '',
        row([..._table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP].map((name) => name[0] + name.slice(1).toLowerCase())),
        row(_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP.map((name) => (['SIZE', 'TIME', 'CACHED', 'MEMORY'].includes(name) ? '---:' : '---'))),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRows */ .QE)(record).map(row),
        '',
        ...notes.map((note) => `- ${cell(note)}`),
        ...(notes.length === 0 ? [] : ['']),
        ...(diagnostics.length === 0 ? [] : block(diagnostics)),
    ].join('\n');
}
/** `main.go:4:2: undefined: x` */
function placed({ file, line, column, message }) {
    const place = [file, line, column].filter((part) => part !== null).join(':');
    return place === '' ? message : `${place}: ${message}`;
}
function block(diagnostics) {
    const shown = diagnostics.slice(0, MOST_DIAGNOSTICS);
    const left = diagnostics.length - shown.length;
    return [
        '```text',
        ...shown.map((line) => line.replaceAll('```', "'''")),
        ...(left === 0 ? [] : [`… and ${left} more`]),
        '```',
        '',
    ];
}
function row(cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}
/** Names come from a repository, messages from its code: none may become markup of the page. */
function cell(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('\\', '\\\\')
        .replaceAll('|', '\\|')
        .replaceAll('<', '&lt;');
}


/***/ }),

/***/ 66608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   QE: () => (/* binding */ tableRows),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   oM: () => (/* binding */ closingLine)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84365);

const tableHead = ['TARGET', 'FILE', 'SIZE', 'TIME', 'CACHED', 'MEMORY', 'CHECKS'];
/** One line a binary, in the plan's order; of a target that has none, one line all the same. */
function tableRows(record) {
    const results = new Map(record.results.map((result) => [result.id, result]));
    return record.plan.rows.flatMap(({ id, target }) => {
        const result = results.get(id);
        if (result === undefined)
            return [];
        const row = [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(result.seconds), (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(result.cached), memoryOf(result)];
        const of = (kind) => record.artifacts.filter((artifact) => artifact.target === id && artifact.kind === kind);
        const made = [...of('binary'), ...of('archive')];
        if (made.length === 0) {
            const status = result.status === 'not-built' ? 'not built' : result.status;
            const times = result.status === 'not-built' ? ['', '', ''] : row;
            return [[id, status + (target.allowFailure ? ' (allowed)' : ''), '', ...times, '']];
        }
        return made.map((artifact, index) => [
            index === 0 ? id : '',
            artifact.file,
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(artifact.size),
            ...(index === 0 ? row : ['', '', '']),
            checksOf(artifact, record),
        ]);
    });
}
/** Columns aligned, for a log. */
function renderTable(record) {
    const rows = [[...tableHead], ...tableRows(record)];
    const used = tableHead.flatMap((_, column) => rows.slice(1).some((row) => row[column] !== '') ? [column] : []);
    const widths = used.map((column) => Math.max(...rows.map((row) => row[column].length)));
    return rows.map((row) => used
        .map((column, index) => row[column].padEnd(widths[index]))
        .join('  ')
        .trimEnd());
}
/** `8 binaries for 8 targets, 15.2 MB, and 8 archives`. */
function closingLine({ artifacts, plan, results }) {
    const of = (kind) => artifacts.filter((artifact) => artifact.kind === kind);
    const binaries = of('binary');
    const size = binaries.reduce((sum, binary) => sum + binary.size, 0);
    const archives = of('archive').length;
    const built = results.filter(({ status }) => status === 'built').length;
    const counted = built === plan.rows.length ? `${built}` : `${built} of ${plan.rows.length}`;
    return [
        `${plan.module} ${plan.version}: ${plural(binaries.length, 'binary', 'binaries')} for ${counted} ${plan.rows.length === 1 ? 'target' : 'targets'}`,
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(size),
        ...(archives === 0 ? [] : [plural(archives, 'archive', 'archives')]),
    ].join(', ');
}
function memoryOf({ memory, retried }) {
    return `${memory === null ? '' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(memory)}${retried ? ' (alone)' : ''}`.trim();
}
/** Only what was done: what was not run is not called passed. */
function checksOf({ file, kind, binary, target }, { runs, reproduced }) {
    if (kind !== 'binary')
        return '';
    const own = (all) => all.filter((one) => one.target === target && one.file === file);
    return [
        binary === undefined || binary === null ? 'not inspected' : 'inspected',
        ...own(runs).map(({ status, by }) => status === 'not-run' ? 'not run' : `run ${status}${by === null || by === 'native' ? '' : ` (${by})`}`),
        ...own(reproduced).map(({ same }) => (same ? 'reproduced' : 'NOT reproduced')),
    ].join(', ');
}
function plural(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 12775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ narrow)
/* harmony export */ });
/**
 * Variables that keep a go command, and every compiler and linker that it runs, to some of the processors: `-p` is
 * GOMAXPROCS where nobody says otherwise. Nothing that they write depends on it.
 * @param width processors
 * @returns nothing where it may have all, and where the person has said how many
 */
function narrow(width, cores, { args, env }, variable) {
    const said = 'GOMAXPROCS' in env || Boolean(variable('GOMAXPROCS')) || [...args, ...words(env.GOFLAGS)].some(isWidth);
    if (said || width >= cores)
        return {};
    return { GOMAXPROCS: String(width) };
}
/** As the go command splits GOFLAGS, quotes aside. */
function words(flags) {
    return (flags ?? '').split(/[\s'"]+/);
}
function isWidth(flag) {
    return /^--?p=/.test(flag);
}


/***/ }),

/***/ 28379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ buildRows)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/build/plan/plan.js + 2 modules
var plan_plan = __webpack_require__(57398);
;// CONCATENATED MODULE: ./lib/build/run/action-graph.js
/**
 * From what `-debug-actiongraph` writes: packages, and those that were in GOCACHE, for which no command was run. There
 * are hundreds of actions a row, so they are looked at one by one, without a schema.
 * @returns null where it is not what it was in the Go that this was written for
 */
function cacheShare(text) {
    let actions;
    try {
        actions = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (!Array.isArray(actions))
        return null;
    let packages = 0;
    let hits = 0;
    let linked = false;
    for (const action of actions) {
        if (typeof action?.Mode !== 'string')
            return null;
        const ran = action.Cmd !== undefined && action.Cmd !== null;
        if (action.Mode === 'link' && ran)
            linked = true;
        if (action.Mode !== 'build' || action.Package === 'unsafe')
            continue;
        packages++;
        if (!ran)
            hits++;
    }
    return packages === 0 ? null : { hits, packages, linked };
}

;// CONCATENATED MODULE: ./lib/build/run/collector.js
/** Bytes for each process below which it collects as Go does: largest compilers have some hundred megabytes alive. */
const AMPLE = 0.75 * 2 ** 30;
/**
 * Variables for the go command, its compilers and linkers: where memory is ample they collect no garbage before they
 * have taken their share of it (GOMEMLIMIT, Go 1.19), which saves 14 % of a warm build by measurement, and less of a
 * cold one. Nothing that they write depends on it.
 * @param free bytes
 * @param processes compilers and linkers at once, at most
 * @returns nothing where the person has settings of their own
 */
function collectorVariables(free, processes, env) {
    const share = Math.floor((0.8 * free) / processes);
    if (share < AMPLE || env('GOGC') || env('GOMEMLIMIT'))
        return {};
    return { GOGC: 'off', GOMEMLIMIT: String(share) };
}

;// CONCATENATED MODULE: ./lib/build/run/diagnostics.js
/** `file.go:12:3: message`, as compilers, vet and the assembler write it; a drive letter is part of the file. */
const LOCATED = /^((?:[A-Za-z]:)?[^:\n]+\.\w+):(\d+)(?::(\d+))?:\s+(.*)$/;
/** With -v the go command names each package when it begins to compile it. */
function isPackageLine(line) {
    return /^[\w.~+/-]+$/.test(line);
}
/**
 * What the go command printed, one diagnostic a message: indented lines belong to the one before. Lines that only say
 * which package follows, and what -v prints, say nothing by themselves.
 */
function parseDiagnostics(output) {
    const found = [];
    for (const raw of output.split(/\r?\n/)) {
        const text = raw.trimEnd();
        if (text === '' || isPackageLine(text))
            continue;
        if (/^# \S+( \[[^\]]+\])?$/.test(text) || /^go: downloading /.test(text))
            continue;
        const last = found.at(-1);
        if (/^\s/.test(text) && last !== undefined) {
            last.message += `\n${text.trim()}`;
            continue;
        }
        const match = LOCATED.exec(text);
        if (match === null) {
            found.push({ file: null, line: null, column: null, message: text });
            continue;
        }
        const [, file, line, column, message] = match;
        found.push({
            file: file.replaceAll('\\', '/').replace(/^\.\//, ''),
            line: Number(line),
            column: column === undefined ? null : Number(column),
            message: message,
        });
    }
    return found;
}
/** The kernel ended the compiler or the linker, or they could get no memory. */
function killedForMemory(code, output) {
    if (code === 0)
        return false;
    return (code === 137 ||
        /signal: killed|cannot allocate memory|out of memory|virtual memory exhausted|exit status 137|The paging file is too small/i.test(output));
}

// EXTERNAL MODULE: ./lib/build/run/narrow.js
var narrow = __webpack_require__(12775);
;// CONCATENATED MODULE: ./lib/build/run/row.js




/** Milliseconds between two looks at what a build holds: each costs 2 to 5 ms, as it reads of all processes. */
const LOOK = 500;
const OUTPUT = 'out';
/** Before a row is to be built, so that a processor that becomes free does not wait for it. */
async function makeRowFolder(folder, { files, machine }) {
    await files.makeDirectory(machine.path.join(folder, OUTPUT));
}
/** One `go build`. Never throws for what is wrong with the program. @throws UserError TOOL_MISSING */
async function buildRow(task, host) {
    const { row, folder, directory, alone } = task;
    const { path } = host.machine;
    const env = (name) => host.machine.env(name);
    const graph = path.join(folder, 'actions.json');
    const output = path.join(folder, OUTPUT);
    const binaries = row.packages.map(({ name, file }) => path.join(output, binaryName(row, name, file)));
    if (!alone)
        await task.kept?.seed(row, binaries);
    const memory = new Watch(host.resources, task.onMemory);
    const begun = performance.now();
    let result;
    try {
        result = await host.processes.run({
            program: task.go,
            args: [
                ...row.args,
                ...(alone ? ['-p=1'] : []),
                '-v',
                `-debug-actiongraph=${graph}`,
                // One program is named outright: -buildmode=c-shared takes no folder.
                ...['-o', row.packages.length === 1 ? binaries[0] : `${output}${path.sep}`],
                '--',
                ...row.packages.map(({ importPath }) => (importPath === 'command-line-arguments' ? '.' : importPath)),
            ],
            cwd: directory,
            onLine: (line) => {
                if (isPackageLine(line))
                    task.onCompile?.(line);
            },
            env: {
                // The last try spends no byte more than it must.
                ...(alone
                    ? {}
                    : {
                        ...(0,narrow/* narrow */.s)(task.width, task.cores, row, env),
                        ...collectorVariables(host.resources.memory(), task.processes, env),
                    }),
                ...Object.fromEntries(Object.entries(row.env).map(([name, value]) => [name, value ?? undefined])),
            },
            onStart(program) {
                memory.start(program.pid);
                task.onStart?.(program);
            },
        });
    }
    finally {
        memory.stop();
    }
    const said = `${result.stderr}${result.stdout}`;
    const bytes = await host.files.read(graph);
    const built = result.code === 0;
    return {
        id: row.id,
        status: built ? 'built' : 'failed',
        seconds: (performance.now() - begun) / 1000,
        memory: memory.highest ?? null,
        cached: bytes === undefined ? null : cacheShare(new TextDecoder().decode(bytes)),
        retried: alone,
        diagnostics: built ? [] : parseDiagnostics(said),
        killedForMemory: killedForMemory(result.code, said),
        binaries: built ? binaries : [],
    };
}
/** `go build -o folder/` chooses the name; where there is one program we do, and keep what the plan calls it. */
function binaryName({ packages, target }, name, file) {
    if (packages.length === 1)
        return file.slice(file.lastIndexOf('/') + 1);
    return target.goos === 'windows' ? `${name}.exe` : name;
}
class Watch {
    highest;
    #resources;
    #report;
    #timer;
    constructor(resources, report) {
        this.#resources = resources;
        this.#report = report;
    }
    start(pid) {
        this.#timer = setInterval(() => {
            const bytes = this.#resources.processMemory(pid);
            if (bytes === undefined || bytes <= (this.highest ?? 0))
                return;
            this.highest = bytes;
            this.#report?.(bytes);
        }, LOOK);
        this.#timer.unref();
    }
    stop() {
        clearInterval(this.#timer);
    }
}

// EXTERNAL MODULE: ./lib/build/run/schedule.js
var schedule = __webpack_require__(55993);
;// CONCATENATED MODULE: ./lib/build/run/rows.js




/** Milliseconds between two looks at how much memory is free. */
const TICK = 200;
/** Share of packages from GOCACHE above which little is left but linking. */
const WARM = 0.8;
/**
 * Builds the rows in their order, as many at once as processors and memory allow. Rows that ran out of memory are built
 * again, alone, when the others are done. A failure, and a binary that is refused, end what runs and what has not
 * begun, unless all are wanted.
 * @returns a result for each row, in the plan's order
 */
async function buildRows(task, host) {
    const { plan, request, signal } = task;
    const results = new Map();
    const running = new Map();
    const again = [];
    const waiting = [...plan.rows];
    const cores = host.resources.cores();
    const widths = (0,schedule/* planWidths */.t)(plan.rows, { jobs: plan.jobs, cores, memory: task.memory });
    // Those that fit into memory have all processors between them: one more would have its share twice.
    const jobs = Math.min(plan.jobs, (0,plan_plan/* rowsInMemory */._I)(task.memory));
    let stopped = signal?.aborted === true;
    let last = null;
    let failure;
    const stop = () => {
        stopped = true;
        for (const { program } of running.values())
            program?.end();
    };
    signal?.addEventListener('abort', stop);
    const judging = new Set();
    const folderOf = (row, alone) => host.machine.path.join(task.folder, `${plan.rows.indexOf(row)}${alone ? '-alone' : ''}`);
    const run = async (row, alone) => {
        const state = { memory: undefined, program: undefined };
        running.set(row, state);
        task.onEvent?.({ kind: 'started', row, alone });
        try {
            const built = await buildOne(row, alone, state);
            last = warmth(built) ?? last;
            if (stopped && endedByUs(built))
                return;
            const { check } = task;
            if (built.status !== 'built' || check === undefined)
                settle(row, alone, built);
            else
                judging.add(attempt(async () => {
                    // Its processor is free: the next one begins before this one is read.
                    await (0,promises_.setImmediate)();
                    settle(row, alone, await check(row, built));
                }));
        }
        finally {
            running.delete(row);
        }
    };
    function settle(row, alone, result) {
        if (result.killedForMemory && !alone)
            again.push(row);
        else {
            results.set(row.id, result);
            task.onEvent?.({ kind: 'ended', row, result });
            if (result.status === 'failed' && request.onFailure === 'stop' && !row.target.allowFailure)
                stop();
        }
    }
    async function attempt(work) {
        try {
            await work();
        }
        catch (error) {
            failure ??= error;
            stop();
        }
    }
    function buildOne(row, alone, state) {
        const width = widths.get(row.group) ?? cores;
        return buildRow({
            go: task.go,
            plan,
            row,
            directory: request.directory,
            folder: folderOf(row, alone),
            alone,
            width,
            cores,
            processes: Math.min(jobs, plan.rows.length) * width,
            ...(task.kept === undefined ? {} : { kept: task.kept }),
            onStart: (program) => {
                state.program = program;
                if (stopped)
                    program.end();
            },
            onMemory: (bytes) => {
                state.memory = bytes;
            },
            onCompile: (importPath) => {
                task.onEvent?.({ kind: 'compiling', row, importPath });
            },
        }, host);
    }
    try {
        await Promise.all(plan.rows.map((row) => makeRowFolder(folderOf(row, false), host)));
        const pending = new Set();
        const begin = (row, alone) => {
            const work = attempt(() => run(row, alone)).finally(() => pending.delete(work));
            pending.add(work);
        };
        while (!stopped && (waiting.length > 0 || pending.size > 0)) {
            const row = (0,schedule/* nextRow */.e)({
                waiting,
                running: [...running].map(([{ group }, { memory }]) => ({ group, memory })),
                jobs,
                memory: host.resources.memory(),
                last,
            });
            if (row !== undefined) {
                waiting.splice(waiting.indexOf(row), 1);
                begin(row, false);
            }
            else if (waiting.length === 0)
                await Promise.all(pending);
            // Nothing but an end can make room.
            else if (running.size >= jobs)
                await Promise.race(pending);
            else
                await Promise.race([...pending, tick()]);
        }
        await Promise.all(pending);
        await Promise.all(judging);
        for (const row of again) {
            if (stopped)
                break;
            await attempt(async () => {
                await makeRowFolder(folderOf(row, true), host);
                await run(row, true);
            });
            await Promise.all(judging);
        }
    }
    finally {
        signal?.removeEventListener('abort', stop);
    }
    if (failure !== undefined)
        throw failure;
    return plan.rows.map((row) => results.get(row.id) ?? notBuilt(row));
}
function warmth({ cached }) {
    if (cached === null)
        return null;
    return cached.hits >= WARM * cached.packages ? 'warm' : 'cold';
}
/** Not a failure of its own; that would say where. */
function endedByUs({ status, diagnostics }) {
    return status === 'failed' && diagnostics.every(({ file }) => file === null);
}
function notBuilt({ id }) {
    return {
        id,
        status: 'not-built',
        seconds: 0,
        memory: null,
        cached: null,
        retried: false,
        diagnostics: [],
        killedForMemory: false,
        binaries: [],
    };
}
function tick() {
    return new Promise((resolve) => setTimeout(resolve, TICK));
}


/***/ }),

/***/ 55993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nextRow),
/* harmony export */   t: () => (/* binding */ planWidths)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57398);

/**
 * The row to begin now, beside those that are being built. Of one group one at a time, since the go command does not see
 * what another one is compiling just now; where the last one found all in the cache, that is nothing to wait for.
 * @returns undefined: none, before something ends or memory is free
 */
function nextRow(load) {
    const { waiting, running, jobs, memory, last } = load;
    if (running.length === 0)
        return waiting[0];
    if (running.length >= jobs || !fits(running, memory))
        return undefined;
    const busy = new Set(last === 'warm' ? [] : running.map(({ group }) => group));
    return waiting.find(({ group }) => !busy.has(group));
}
function fits(running, memory) {
    const seen = Math.max(0, ...running.map((row) => row.memory ?? 0));
    const unseen = running.some((row) => row.memory === undefined);
    return memory * 0.8 > Math.max(seen, unseen ? _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_MEMORY */ .F1 : 0, _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_MEMORY */ .F1 / 4);
}
/**
 * Processors for each group's rows. Side by side, each on a processor of its own, eight platforms take a seventh less
 * time than one after the other on both: compilers and linkers that share processors wait for each other, and one
 * processor waits while the other links. Side by side without such a limit they take 14 % more processor time. What is
 * left over at the end, when there are fewer groups than processors, has more of them each.
 * @param rows in the order in which they are built
 */
function planWidths(rows, { jobs, cores, memory }) {
    const groups = [...new Set(rows.map(({ group }) => group))];
    const lanes = Math.min(jobs, cores, groups.length, (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsInMemory */ ._I)(memory));
    const whole = groups.length - (groups.length % lanes);
    const width = (index) => Math.ceil(cores / (index < whole ? lanes : groups.length % lanes));
    return new Map(groups.map((group, index) => [group, width(index)]));
}


/***/ }),

/***/ 74538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ parsePatterns),
/* harmony export */   Zx: () => (/* binding */ folderMayHold),
/* harmony export */   vZ: () => (/* binding */ matchesPatterns)
/* harmony export */ });
/**
 * `**`, `*`, `?`, a leading `!` that takes files out again, `#` comments: setup-go's globs without `[a-z]`.
 * Names that begin with a dot are matched too, and a pattern that names a folder means all below it, as there.
 * On Windows `\` separates and case is ignored. Patterns that lead out of the workspace match nothing.
 *
 * @param workspace absolute; absolute patterns below it are understood
 */
function parsePatterns(lines, workspace, machine) {
    const ignoreCase = machine.platform.os === 'windows';
    return lines
        .flatMap((line) => line.split(/\r?\n/))
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .flatMap((line) => {
        const marks = /^!*/.exec(line)[0].length;
        const segments = toSegments(line.slice(marks).trim(), workspace, machine);
        return segments === undefined ? [] : [{ negated: marks % 2 === 1, segments, ignoreCase }];
    });
}
/** Lines count in order: a later one takes out what an earlier took in, or in what it took out. */
function matchesPatterns(name, patterns) {
    const names = name.split('/');
    return patterns.reduce((taken, pattern) => (meet(names, pattern).whole ? !pattern.negated : taken), false);
}
/** Whether a file below this folder can match: it spares the walk all other folders. */
function folderMayHold(folder, patterns) {
    const names = folder.split('/');
    return patterns.some((pattern) => {
        const { whole, more } = meet(names, pattern);
        return !pattern.negated && (whole || more);
    });
}
function toSegments(text, workspace, { path, platform }) {
    const inside = path.isAbsolute(text) ? path.relative(workspace, text) : text;
    if (path.isAbsolute(inside))
        return undefined;
    const segments = [];
    for (const name of inside.split(platform.os === 'windows' ? /[\\/]/ : '/')) {
        if (name === '..' && segments.pop() === undefined)
            return undefined;
        if (name !== '' && name !== '.' && name !== '..')
            segments.push(name);
    }
    return segments;
}
/**
 * whole: the pattern was met by the names or by their first few (a folder stands for all below it).
 * more: further names could meet it. The positions are a set, so repeated `**` cost no more than names × segments.
 */
function meet(names, { segments, ignoreCase }) {
    let positions = skipDoubleStars(new Set([0]), segments);
    for (const name of names) {
        if (positions.has(segments.length))
            break;
        const next = new Set();
        for (const at of positions) {
            if (segments[at] === '**')
                next.add(at);
            else if (meetsWildcard(fold(name, ignoreCase), fold(segments[at], ignoreCase)))
                next.add(at + 1);
        }
        positions = skipDoubleStars(next, segments);
    }
    return { whole: positions.has(segments.length), more: positions.size > 0 };
}
/** `**` may also be met by nothing. A Set's iteration visits what is added on the way. */
function skipDoubleStars(positions, segments) {
    for (const at of positions)
        if (segments[at] === '**')
            positions.add(at + 1);
    return positions;
}
function fold(text, ignoreCase) {
    return Array.from(ignoreCase ? text.toLowerCase() : text);
}
/**
 * `*` and `?` within one name, going back to the last star only: file names come with a pull request,
 * and a regular expression with several stars would take polynomial time over a hostile one.
 */
function meetsWildcard(name, wildcard) {
    let n = 0;
    let w = 0;
    let star = -1;
    let starName = 0;
    while (n < name.length) {
        if (wildcard[w] === '*') {
            star = w++;
            starName = n;
        }
        else if (wildcard[w] === '?' || (w < wildcard.length && wildcard[w] === name[n])) {
            n++;
            w++;
        }
        else if (star >= 0) {
            w = star + 1;
            n = ++starName;
        }
        else {
            return false;
        }
    }
    while (wildcard[w] === '*')
        w++;
    return w === wildcard.length;
}


/***/ }),

/***/ 69758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ buildReporter)
});

// EXTERNAL MODULE: ./lib/build/record/lines.js
var record_lines = __webpack_require__(89879);
// EXTERNAL MODULE: ./lib/build/record/summary.js
var summary = __webpack_require__(27804);
;// CONCATENATED MODULE: ./lib/cli/live-lines.js
/** Lines that change in place. What does not fit the terminal is cut: a line that wraps could not be taken back. */
function liveLines(stream) {
    let shown = [];
    let height = 0;
    function erased() {
        const up = height;
        height = 0;
        return up === 0 ? '' : `\x1b[${up}A\r\x1b[J`;
    }
    function drawn() {
        const room = Math.max(1, (stream.rows ?? 24) - 1);
        const width = Math.max(10, (stream.columns ?? 80) - 1);
        const left = shown.length - room;
        const fitting = left <= 0 ? shown : [...shown.slice(0, room - 1), `  … ${left + 1} more`];
        height = fitting.length;
        return fitting.map((line) => `${cut(line, width)}\n`).join('');
    }
    /** At once, or it would flicker. */
    function write(text) {
        if (text !== '')
            stream.write(text);
    }
    return {
        show(lines) {
            const before = erased();
            shown = lines;
            write(before + drawn());
        },
        above(writeLines) {
            write(erased());
            writeLines();
            write(drawn());
        },
        clear() {
            write(erased());
            shown = [];
        },
    };
}
function cut(line, width) {
    const letters = [...line];
    return letters.length <= width ? line : `${letters.slice(0, width - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/cli/build-report.js



/**
 * One line a target that has ended; in a terminal those that are being built below them, with their times.
 * @param stream undefined: nothing is shown
 */
function buildReporter(log, stream) {
    const live = stream?.isTTY === true ? liveLines(stream) : undefined;
    const above = live === undefined ? log : logAbove(log, live);
    const building = new Map();
    let waiting = 0;
    function draw() {
        const width = Math.max(0, ...[...building.keys()].map((id) => id.length));
        const lines = [...building].map(([id, { begun, compiled, now }]) => `  ${id.padEnd(width)}  building ${((performance.now() - begun) / 1000).toFixed(1)} s${compiled === 0 ? '' : `, ${compiled} compiled, ${now}`}`);
        live?.show(building.size > 0 && waiting > 0 ? [...lines, `  ${waiting} more`] : lines);
    }
    function onEvent(event) {
        switch (event.kind) {
            case 'planned': {
                const { title, lines } = (0,record_lines/* planLines */.HN)(event.plan);
                above.group(title, lines);
                for (const warning of event.plan.warnings)
                    above.warning(warning);
                waiting = event.plan.rows.length;
                break;
            }
            case 'started':
                building.set(event.row.id, { begun: performance.now(), compiled: 0, now: '' });
                if (event.alone)
                    above.info(`${event.row.id}: memory was short, once more and alone`);
                else
                    waiting--;
                break;
            case 'compiling': {
                const line = building.get(event.row.id);
                if (line !== undefined) {
                    line.compiled++;
                    line.now = event.importPath;
                }
                // The clock draws: there are many of these.
                return;
            }
            case 'ended':
                building.delete(event.row.id);
                if (event.result.diagnostics.length === 0)
                    above.info((0,record_lines/* endedLine */.T5)(event));
                else
                    above.group((0,record_lines/* endedLine */.T5)(event), event.result.diagnostics.map(summary/* placed */.G));
                for (const warning of event.warnings)
                    above.warning(`${event.row.id}: ${warning}`);
                break;
            case 'checking':
            case 'publishing':
                break;
        }
        draw();
    }
    const timer = live === undefined ? undefined : setInterval(draw, 100);
    timer?.unref();
    return {
        onEvent,
        log: above,
        close() {
            clearInterval(timer);
            live?.clear();
        },
    };
}
/** What the log writes would else land amid the lines that change. */
function logAbove(log, live) {
    return {
        info: (line) => live.above(() => log.info(line)),
        group: (title, lines) => live.above(() => log.group(title, lines)),
        warning: (message, at) => live.above(() => log.warning(message, at)),
        debug: (line) => live.above(() => log.debug(line)),
        mask: (secret) => log.mask(secret),
        // The lines below say more.
        progress: () => ({ advance() { }, finish() { } }),
    };
}


/***/ }),

/***/ 97660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** The first signal lets what runs be ended and removed in order; the second one ends the process as ever. */
function interruption() {
    const controller = new AbortController();
    let code;
    const close = () => {
        for (const name of SIGNALS)
            process.off(name, interrupt);
    };
    function interrupt(name) {
        code = 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name];
        // Later: others that listen for it count the listeners.
        setImmediate(close);
        controller.abort();
    }
    for (const name of SIGNALS)
        process.on(name, interrupt);
    return { signal: controller.signal, code: () => code, close };
}


/***/ }),

/***/ 94461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ releaseDocuments)
/* harmony export */ });
/**
 * What is published about what is built: bills of materials, the audit, the provenance; undefined where nothing of it was
 * asked for. A part of a build gets models in place of documents about the whole, which `build merge` writes.
 * @throws UserError (the writer) COMMAND_FAILED; what `sign` throws
 */
function releaseDocuments(request, context, host) {
    if ((request.sbom ?? []).length === 0 && request.provenance !== true)
        return undefined;
    const started = context.clock.now();
    return async (task) => {
        const { writeDocuments } = await __webpack_require__.e(/* import() */ 4637).then(__webpack_require__.bind(__webpack_require__, 14637));
        return writeDocuments(task, { request, context, started }, host);
    };
}


/***/ })

};
