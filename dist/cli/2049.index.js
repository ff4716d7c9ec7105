export const id = 2049;
export const ids = [2049,2377];
export const modules = {

/***/ 53669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ amountOf)
/* harmony export */ });
function amountOf(files) {
    return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}


/***/ }),

/***/ 19510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m5: () => (/* binding */ glanceInTurns),
  QD: () => (/* binding */ newInBuildCache),
  wi: () => (/* binding */ scanBuildCache),
  rn: () => (/* binding */ scanInTurns)
});

// EXTERNAL MODULE: ./lib/turns.js
var turns = __webpack_require__(58403);
;// CONCATENATED MODULE: ./lib/cache/build/action.js
/**
 * What an `-a` file says, read as strictly as Go reads it (cmd/go/internal/cache, DiskCache.get):
 * `v1 <id> <output> <size, 20 wide> <nanoseconds, 20 wide>` and a newline.
 *
 * @param id that its name says
 * @returns undefined where Go would take it for a miss. `put` in milliseconds since 1970
 */
function parseAction(bytes, id) {
    if (bytes.length !== LENGTH)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const match = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) {1,20}(\d{1,20}) {1,20}(\d{1,20})\n$/.exec(text);
    const [, named, output, size, nanoseconds] = match ?? [];
    if (named !== id || output === undefined)
        return undefined;
    const bytesOfOutput = Number(size);
    if (!Number.isSafeInteger(bytesOfOutput))
        return undefined;
    return { output, size: bytesOfOutput, put: Number(BigInt(nanoseconds) / 1000000n) };
}
const LENGTH = 2 + 1 + 64 + 1 + 64 + 1 + 20 + 1 + 20 + 1;

// EXTERNAL MODULE: ./lib/cache/build/amount.js
var amount = __webpack_require__(53669);
// EXTERNAL MODULE: ./lib/cache/build/entry-name.js
var entry_name = __webpack_require__(31517);
;// CONCATENATED MODULE: ./lib/cache/build/scan.js




/** An action is 175 bytes; a text of a test that is longer than this says too much to look for its last line. */
const ACTION_LIMIT = 512;
const CONTENT_LIMIT = 64 * 1024;
/**
 * Looks at every entry of a GOCACHE. Some 80 ms for 6,500 files.
 * @param gocache absolute; a folder that is not there is an empty cache
 * @param look whose content to look at, by its name, to see whether it is an index or the result of a test: of new
 *   outputs, and only for a plan with keepTests or partialModules
 */
function scanBuildCache(gocache, look, host) {
    return (0,turns/* atOnce */.z)(scanning(gocache, look, never, host));
}
/** The same, with turns of the event loop in between: for whoever has a request under way meanwhile. */
function scanInTurns(gocache, look, host) {
    return (0,turns/* inTurns */.g)(scanning(gocache, look, never, host));
}
/** The same without the actions that are `known`, and without a look into outputs: a third of the time. */
function glanceInTurns(gocache, known, host) {
    const without = (name) => name.endsWith('-a') && known.has(name);
    return (0,turns/* inTurns */.g)(scanning(gocache, never, without, host));
}
const never = () => false;
/** What has none of the `known` names. The folders alone are read, and what is new in them: 6 ms for 6,500 files. */
function newInBuildCache(gocache, known, { tree }) {
    const all = tree.walk(gocache, isOfInterest, undefined, (name) => known.has(name)) ?? [];
    const entries = all.filter(({ name, kind }) => kind === 'file' && (0,entry_name/* buildEntry */.Jo)(name) !== undefined && !(0,entry_name/* isKept */.t8)(name));
    return (0,amount/* amountOf */.M)(entries);
}
/** Yields after each folder of the first level; Go has 256 of them. */
function* scanning(gocache, look, without, { tree, machine }) {
    const actions = [];
    const outputs = [];
    const others = [];
    /** Go touches the folder of a program, not the program. */
    const folders = new Map();
    let broken = 0;
    const absolute = (name) => machine.path.join(gocache, ...name.split('/'));
    for (const part of parts()) {
        for (const [name, entry] of part)
            sort(name, entry);
        yield;
    }
    return { actions, outputs, others, broken };
    function* parts() {
        const top = tree.walk(gocache, () => false) ?? [];
        yield top.map((entry) => [entry.name, entry]);
        for (const { name: folder, kind } of top) {
            if (kind !== 'directory' || !isOfInterest(folder))
                continue;
            const of = (name) => `${folder}/${name}`;
            const below = tree.walk(absolute(folder), (name) => isOfInterest(of(name)), actionLimit, (name) => without(of(name)));
            yield (below ?? []).map((entry) => [of(entry.name), entry]);
        }
    }
    function sort(name, entry) {
        const is = (0,entry_name/* buildEntry */.Jo)(name);
        if (is === undefined)
            return;
        const { kind, size, mtime, content } = entry;
        if (kind === 'directory') {
            if (is.kind === 'output')
                folders.set(name, entry);
            return;
        }
        if (kind !== 'file') {
            broken++;
        }
        else if (is.kind === 'action') {
            const action = content === undefined ? undefined : parseAction(content, is.id);
            if (action === undefined)
                broken++;
            else
                actions.push({ id: is.id, ...action, bytes: size, mtime });
        }
        else if (is.kind === 'output') {
            const found = look(name) ? contentOf(size, absolute(name), tree) : unknown;
            outputs.push({ name, size, mtime, id: is.id, executable: false, content: found });
        }
        else if (is.kind === 'program') {
            const touched = folders.get(name.slice(0, name.lastIndexOf('/')))?.mtime ?? mtime;
            outputs.push({ name, size, mtime: touched, id: is.id, executable: true, content: unknown });
        }
        else {
            others.push({ name, size, mtime });
        }
    }
}
const unknown = { kind: 'unknown' };
function isOfInterest(folder) {
    return /^(?:[0-9a-f]{2}(?:\/[0-9a-f]{64}-d)?|fuzz(?:\/.*)?)$/s.test(folder);
}
function actionLimit(name) {
    return name.endsWith('-a') ? ACTION_LIMIT : 0;
}
function contentOf(size, path, tree) {
    const head = scan_text(tree.head(path, size <= CONTENT_LIMIT ? CONTENT_LIMIT : 16));
    if (head.startsWith('go index v'))
        return { kind: 'index' };
    const seconds = /^ok {2}\t\S+\t(\d{1,6}\.\d{1,3})s/m.exec(head)?.[1];
    return seconds === undefined ? unknown : { kind: 'test', seconds: Number(seconds) };
}
function scan_text(bytes) {
    return bytes === undefined
        ? ''
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}


/***/ }),

/***/ 20072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ coldState),
/* harmony export */   b: () => (/* binding */ planJob)
/* harmony export */ });
/* harmony import */ var _go_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60187);
/* harmony import */ var _job_restore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51905);
/* harmony import */ var _trial_stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67128);



/**
 * Keys and decisions of the job itself: it is begun, with a store that has nothing.
 * @param go canonical, no `go` prefix; or why it is not known
 * @throws UserError INPUT_INVALID for what cache-key-parts or cache-key-suffix say
 */
async function planJob(request, go, host) {
    const { GOMODCACHE, GOCACHE } = await (0,_go_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .goSettings */ .W)(host.files, host.machine);
    const real = await begin(request, go, host);
    // A cache that this job leaves out has no keys; they are those of the same job where nothing is in the way.
    const open = await begin({ ...request, mode: 'read-write' }, go, await emptied(host));
    return ['modules', 'build'].map((cache) => {
        const [run, other] = [real[cache], open[cache]];
        const keys = [run, other].map(({ restored }) => restored.keys).find(({ key }) => key !== '');
        const unknown = cache === 'build' && 'unknown' in go ? `the version of Go is not known: ${go.unknown}` : null;
        const why = run.restored.note === null ? null : (unknown ?? run.restored.note);
        return {
            cache,
            folder: cache === 'build' ? GOCACHE : GOMODCACHE,
            keys: keys ?? null,
            restore: why === null ? { do: true } : { do: false, why },
            save: run.state?.save ?? { do: false, why: why ?? 'it is not known' },
        };
    });
}
/**
 * The state of a job that restored nothing into empty folders, for a save that a person asks for: on a machine that keeps
 * its folders too. What the mode and the event say still holds.
 */
async function coldState(request, go, host) {
    return (await begin(request, go, await emptied(host))).state;
}
async function begin(request, go, host) {
    const start = await (0,_job_restore_js__WEBPACK_IMPORTED_MODULE_1__/* .startCaches */ ._)(request, (0,_trial_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyStore */ .VL)(), host);
    if ('version' in go)
        start.build(go.version);
    return start.finish();
}
/** The same machine before its first build. */
async function emptied(host) {
    const { GOMODCACHE, GOCACHE } = await (0,_go_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .goSettings */ .W)(host.files, host.machine);
    const files = {
        ...host.files,
        list: async (path) => (path === GOMODCACHE || path === GOCACHE ? [] : host.files.list(path)),
    };
    return { ...host, files };
}


/***/ }),

/***/ 44470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   km: () => (/* binding */ savedLine),
/* harmony export */   zL: () => (/* binding */ restoredLine)
/* harmony export */ });
/* unused harmony export restoredCell */
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1985);

const names = { build: 'Build cache', modules: 'Module cache', sdk: 'SDK cache' };
/** One line: what was restored, from which key. */
function restoredLine({ cache, match, matched, keys, downloaded, bytes, chain, milliseconds, note, }) {
    const name = names[cache];
    if (match === 'none') {
        return note === null ? `${name}: none found for ${keys.key}.` : `${name} not restored: ${note}.`;
    }
    const packs = chain.length === 1 ? '' : `, ${chain.length} packs`;
    const what = `${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(downloaded)} (${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(bytes)} unpacked${packs}) in ${seconds(milliseconds)}`;
    const nearest = match === 'exact' || cache === 'build' ? '' : `, the nearest to ${keys.key}`;
    return `${name} restored: ${what} from ${matched}${nearest}${note === null ? '' : `; ${note}`}.`;
}
function savedLine(saved) {
    const name = names[saved.cache];
    if (saved.kind === 'not saved')
        return `${name} not saved: ${saved.why}.`;
    const what = saved.layer ? 'a layer of ' : '';
    return `${name} saved: ${what}${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(saved.size)} in ${seconds(saved.milliseconds)} as ${saved.key}.`;
}
/** For the summary's one row. */
function restoredCell(restored) {
    return restored
        .map(({ cache, match, downloaded, milliseconds, note }) => match === 'none'
        ? `${cache}: none${note === null ? '' : ` (${note})`}`
        : `${cache}: ${match}, ${formatSize(downloaded)} in ${seconds(milliseconds)}`)
        .join('; ');
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 92377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   path: () => (/* binding */ path),
/* harmony export */   runRestore: () => (/* binding */ runRestore)
/* harmony export */ });
/* harmony import */ var _cache_inventory_trial_stores_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67128);
/* harmony import */ var _cache_job_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44470);
/* harmony import */ var _cache_job_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13259);
/* harmony import */ var _cache_job_restore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51905);
/* harmony import */ var _cache_size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1985);
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87124);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37097);
/* harmony import */ var _state_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35829);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66077);









/**
 * As the action's main step: a cache that does not come is one line and no failure.
 * @throws UserError INPUT_INVALID (also where there is no store), CONFIG_INVALID, VERSION_INVALID, DISK_DENIED and
 *   DISK_FULL for the state
 */
async function runRestore(options, terminal) {
    const { host, printJson } = terminal;
    const { machine, files, log } = host;
    const read = await (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readValues */ .N)(options, host);
    const request = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readCacheRequest */ .w)(options, read, host);
    if (!read.values.boolean('cache')) {
        log.info('No caches: cache is false.');
        printJson({ restored: [], stateFile: null, why: 'cache is false' });
        return 0;
    }
    const inputs = (0,_cache_job_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStoreInputs */ .o)(read.values, machine);
    const dry = options.dryRun === true;
    const store = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .open */ .ho)((0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .requireStore */ .Lh)(inputs, host), inputs.limit, host, dry);
    const stateFile = path(options.state, request, terminal);
    const go = await (0,_go_version_js__WEBPACK_IMPORTED_MODULE_3__/* .findGo */ .i)(options, request.workspace, host);
    if (dry)
        return tryRestore(request, go, store, (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheHost */ .XQ)(host, machine.temp), terminal);
    const before = await (0,_state_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .un)(stateFile, files);
    if ('state' in before)
        await (0,_state_file_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetState */ .d4)(stateFile, before.state, files);
    const runs = await restore(request, go, store, (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheHost */ .XQ)(host, machine.path.dirname(stateFile)));
    const all = [runs.modules, runs.build];
    for (const { restored, advice } of all) {
        terminal.print((0,_cache_job_report_js__WEBPACK_IMPORTED_MODULE_5__/* .restoredLine */ .zL)(restored));
        if (advice !== undefined)
            log.info(advice);
    }
    const state = {
        schema: 1,
        store: { store: inputs.store, directory: inputs.directory ?? null },
        job: runs.state,
        skipped: all.flatMap(({ restored: { cache, note }, state: own }) => own === undefined ? [{ cache, why: note ?? 'it was left out' }] : []),
    };
    await files.write(stateFile, JSON.stringify(state), { mode: 0o600 });
    printJson({ restored: all.map(({ restored }) => restored), stateFile });
    return 0;
}
function path(named, request, { host: { machine } }) {
    return named === undefined
        ? (0,_state_file_js__WEBPACK_IMPORTED_MODULE_4__/* .statePath */ .BQ)(request.workspace, machine)
        : machine.path.resolve(machine.cwd, named);
}
async function restore(request, go, store, host) {
    const start = await (0,_cache_job_restore_js__WEBPACK_IMPORTED_MODULE_6__/* .startCaches */ ._)(request, store, host);
    if ('version' in go)
        start.build(go.version);
    else
        host.log.warning(`The version of Go is not known: ${go.unknown}`);
    return start.finish();
}
/** Asks the store, and brings nothing. */
async function tryRestore(request, go, real, host, { print, printJson }) {
    const { store, lookups } = (0,_cache_inventory_trial_stores_js__WEBPACK_IMPORTED_MODULE_7__/* .lookupStore */ .qY)(real);
    const { modules, build } = await restore(request, go, store, host);
    const plans = [modules, build].map(({ restored }) => ({
        restored,
        lookup: lookups.find(({ key }) => key === restored.keys.key),
    }));
    for (const plan of plans)
        print(lineOf(plan));
    printJson({
        dryRun: true,
        restored: plans.map(({ restored: { cache, keys, note }, lookup }) => ({
            cache,
            ...{ key: keys.key === '' ? null : keys.key, ladder: keys.ladder },
            found: lookup?.found === undefined ? null : { key: lookup.found.key, size: lookup.found.size ?? null },
            why: lookup === undefined ? note : null,
        })),
    });
    return 0;
}
function lineOf({ restored, lookup, }) {
    const found = lookup?.found;
    if (found === undefined)
        return (0,_cache_job_report_js__WEBPACK_IMPORTED_MODULE_5__/* .restoredLine */ .zL)(restored);
    const size = found.size === undefined ? '' : ` (${(0,_cache_size_js__WEBPACK_IMPORTED_MODULE_8__/* .formatSize */ .X)(found.size)}, and what it is a layer over)`;
    const name = restored.cache === 'build' ? 'Build cache' : 'Module cache';
    return `${name} would be restored from ${found.key}${size}.`;
}


/***/ }),

/***/ 62049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSave: () => (/* binding */ runSave)
});

// EXTERNAL MODULE: ./lib/cache/inventory/job-plan.js
var job_plan = __webpack_require__(20072);
// EXTERNAL MODULE: ./lib/cache/inventory/trial-stores.js
var trial_stores = __webpack_require__(67128);
// EXTERNAL MODULE: ./lib/cache/job/report.js
var report = __webpack_require__(44470);
// EXTERNAL MODULE: ./lib/cache/job/request.js
var request = __webpack_require__(13259);
// EXTERNAL MODULE: ./lib/cache/build/amount.js
var amount = __webpack_require__(53669);
// EXTERNAL MODULE: ./lib/cache/build/entry-name.js
var entry_name = __webpack_require__(31517);
// EXTERNAL MODULE: ./lib/cache/build/stamp.js
var build_stamp = __webpack_require__(64142);
;// CONCATENATED MODULE: ./lib/cache/build/sort-out.js



/** Which entries Go can use, which of them this job has used, and which it has made. Pure. */
function sortOut(facts) {
    const { cache, stamp, now } = facts;
    const restored = new Set(stamp === undefined ? [] : facts.restored);
    const isFresh = (name) => !restored.has(name);
    const outputs = new Map(cache.outputs.map((output) => [output.id, output]));
    const pairs = cache.actions.flatMap((action) => {
        const output = outputs.get(action.output);
        if (output === undefined || output.size !== action.size)
            return [];
        // Made from folders that lack packages, it would hide them from a job that has them all.
        if (facts.partialModules && output.content.kind === 'index' && isFresh(output.name))
            return [];
        return [{ action, output }];
    });
    // An output has many actions (of most packages vet finds the same, nothing), so that its own time says nothing of one.
    const touched = ({ action }) => stamp === undefined || action.mtime !== stamp * 1000;
    // A test that reads other files than before has its action written again, with another output. What is written again
    // with an output that was there (each link does that) says nothing new.
    const isFreshAction = ({ action, output }) => isFresh((0,entry_name/* actionName */.aM)(action.id)) ||
        (stamp !== undefined && action.put >= (0,build_stamp/* stampMade */.tq)(stamp) && isFresh(output.name));
    const useKnown = stamp !== undefined &&
        now >= (stamp + build_stamp/* TOUCHED_AFTER */.Mt) * 1000 &&
        pairs.some((pair) => touched(pair) && !isFreshAction(pair));
    const freshPairs = pairs.filter((pair) => isFreshAction(pair) || isFresh(pair.output.name));
    const usedPairs = useKnown ? pairs.filter((pair) => touched(pair) || isFreshAction(pair)) : pairs;
    const freshOthers = cache.others.filter(({ name, mtime }) => isFresh(name) || (name === entry_name/* EXPIRY */.Gp && stamp !== undefined && mtime !== stamp * 1000));
    const freshOutputs = new Set(freshPairs.map(({ output }) => output).filter(({ name }) => isFresh(name)));
    return {
        fresh: sort_out_select(freshPairs.filter(isFreshAction).map(({ action }) => action), freshOutputs, freshOthers),
        used: amountOfPairs(usedPairs, cache.others),
        all: amountOfPairs(pairs, cache.others),
        pairs,
        usedPairs,
        useKnown,
        testSeconds: [...freshOutputs].reduce((sum, { content }) => sum + (content.kind === 'test' ? content.seconds : 0), 0),
    };
}
function selectPairs(pairs, others) {
    return sort_out_select(pairs.map(({ action }) => action), new Set(pairs.map(({ output }) => output)), others);
}
/** Of what `selectPairs` gives. Putting thousands of names in order takes longer than all else of a plan. */
function amountOfPairs(pairs, others) {
    const outputs = new Set(pairs.map(({ output }) => output));
    return (0,amount/* amountOf */.M)([...others, ...pairs.map(({ action }) => ({ size: action.bytes })), ...outputs]);
}
/** Small texts first and side by side: they compress to a third of what they do between objects. */
function sort_out_select(actions, outputs, others) {
    const files = [
        ...others.map(({ name, size, mtime }) => file(name, size, mtime, false)).sort(byName),
        ...actions.map(({ id, bytes, mtime }) => file((0,entry_name/* actionName */.aM)(id), bytes, mtime, false)).sort(byName),
        ...[...outputs]
            .map(({ name, size, mtime, executable }) => file(name, size, mtime, executable))
            .sort(byName),
    ];
    return { files, bytes: (0,amount/* amountOf */.M)(files).bytes };
}
function file(name, size, mtime, executable) {
    return { name, size, executable, mtime: Math.floor(mtime / 1000) };
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}
/** The largest outputs are left out first: they cost the most for each time that they are of use. */
function fitting(pairs, others, limit) {
    let { bytes } = amountOfPairs(pairs, others);
    const largest = [...new Set(pairs.map(({ output }) => output))].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
    const out = new Set();
    for (const output of largest) {
        if (bytes <= limit)
            break;
        out.add(output);
        bytes -= output.size;
    }
    return pairs.filter(({ output }) => !out.has(output));
}

;// CONCATENATED MODULE: ./lib/cache/build/plan-save.js

/**
 * 1 MiB is what Go compiles in about half a second, the time that a small save takes. What is restored in vain is bounded by
 * `used`: a chain never holds more than 1.14 times what a single build would. With 0.7 a history of nektos/act holds up
 * to 1.39 times that for half as many fresh bases, with 0.95 nearly each save is one. `small` is for projects of few
 * packages, of which each edit is a tenth: it unpacks in 50 ms, a base of junegunn/fzf takes half a second to write.
 */
const BUILD_LIMITS = {
    worthBytes: 2 ** 20,
    worthSeconds: 2,
    layers: 0.4,
    chain: 6,
    used: 0.88,
    small: 16 * 2 ** 20,
    bytes: 4 * 2 ** 30,
};
/**
 * What of a GOCACHE to save. Pure, and the same whatever the order of the facts.
 *
 * Go touches what it uses when it is older than an hour, and restored files are two hours old: so the set of used
 * entries is known exactly (measured: after removing the rest a rerun makes no new file). An action and its output stay
 * or go together. Where use cannot be known (the clock was set back, or files of another user, which Go cannot touch)
 * everything counts as used.
 */
function planBuildSave(facts) {
    const { limits, chain, cache } = facts;
    const sorted = sortOut(facts);
    const { fresh, all } = sorted;
    if (all.files === 0)
        return { kind: 'nothing', why: EMPTY };
    const worth = worthSaving(sorted, facts);
    if (worth !== undefined)
        return { kind: 'nothing', why: worth };
    const reason = reasonForBase(sorted, facts);
    if (reason === undefined)
        return layerOf(fresh, chain);
    const wanted = facts.complete ? sorted.usedPairs : sorted.pairs;
    const pairs = fitting(wanted, cache.others, limits.bytes);
    const keep = selectPairs(pairs, cache.others);
    const dropped = { files: all.files - keep.files.length, bytes: all.bytes - keep.bytes };
    const left = wanted.length - pairs.length;
    const why = left === 0 ? reason : `${reason}; ${count(left)} left out, for more than ${size(limits.bytes)}`;
    return { kind: 'base', ...keep, parents: [], dropped, why };
}
const none = { files: 0, bytes: 0 };
const EMPTY = 'GOCACHE has no entries';
/** What is new, over the packs that were restored. */
function layerOf(fresh, chain) {
    const why = `${count(fresh.files.length)} new over ${chain.length === 1 ? 'the base' : `${chain.length} packs`}`;
    return { kind: 'layer', ...fresh, parents: chain.map(({ key }) => key), dropped: none, why };
}
/**
 * Before anything is looked into: most jobs make nothing.
 * @param fresh what has no name of those that were restored
 * @returns why there is nothing to save; undefined: that is still to be seen
 */
function nothingToSave(fresh, { limits, keepTests, stamp }) {
    if (fresh.files === 0)
        return stamp === undefined ? EMPTY : 'this job made no new entries';
    if (keepTests || fresh.bytes >= limits.worthBytes)
        return undefined;
    return `this job made ${count(fresh.files)} of ${size(fresh.bytes)}, less than a save is worth`;
}
/** undefined: it is; else why not. */
function worthSaving({ fresh, testSeconds }, facts) {
    const { limits, keepTests, stamp } = facts;
    const amount = { files: fresh.files.length, bytes: fresh.bytes };
    const slowTests = keepTests && testSeconds >= limits.worthSeconds;
    return slowTests ? undefined : nothingToSave(amount, { limits, keepTests: false, stamp });
}
/** undefined: what is new is a layer. */
function reasonForBase({ fresh, used, all, useKnown }, facts) {
    const { chain, limits, missing, complete } = facts;
    const base = chain[0];
    if (facts.stamp === undefined || base === undefined)
        return 'nothing was restored';
    if (chain.length + 1 > limits.chain)
        return `a chain of more than ${limits.chain} packs is slow to restore`;
    const layers = chain.slice(1).reduce((sum, { bytes }) => sum + bytes, fresh.bytes);
    if (layers > Math.max(limits.layers * base.bytes, limits.small)) {
        return `layers of ${size(layers)} over a base of ${size(base.bytes)} are more than ${percent(limits.layers)}`;
    }
    if (all.bytes > limits.bytes)
        return `the cache is larger than ${size(limits.bytes)}`;
    if (!complete || !useKnown)
        return undefined;
    if (missing > 0)
        return `${missing} of the packs that were to be restored were gone`;
    if (all.bytes - used.bytes > Math.max((1 - limits.used) * all.bytes, limits.small)) {
        return `only ${percent(used.bytes / all.bytes)} of ${size(all.bytes)} were used`;
    }
    return undefined;
}
function count(entries) {
    return `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}
function size(bytes) {
    return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}

;// CONCATENATED MODULE: ./lib/cache/build/plan-layer.js





/** Of an action's file, as Go writes it. */
const ACTION_BYTES = 175;
/** Whether a glance may do: not where the whole of a cache is asked for, or what is in new outputs. */
function mayBeLayer(facts) {
    const { stamp, chain, missing, complete, keepTests, partialModules, limits } = facts;
    const whole = stamp === undefined || chain.length >= limits.chain || (missing > 0 && complete);
    return !whole && !keepTests && !partialModules;
}
/**
 * What most saves are, without having looked at the thousands of actions that were restored. Pure.
 *
 * What was used is told by the times of outputs: Go touches an action first and its output then. None of the actions
 * counts as used, so this is at most what `planBuildSave` finds, and a layer here is one there. An action that was
 * written again and whose new output another, new action has too, is left out; it would be the result of a test, which
 * counts with stable times only.
 *
 * @param cache without the actions that were restored
 * @returns undefined: all is to be looked at
 */
function planLayer(cache, facts) {
    const { stamp, now, restored, chain } = facts;
    const known = new Set(restored);
    const { fresh } = sortOut({ ...facts, cache });
    const ofLayer = new Set(fresh.files.map(({ name }) => name));
    const outputs = cache.outputs.filter(({ name }) => !(0,entry_name/* isKept */.t8)(name));
    // Else an action that was restored has another output now, or there is what Go cannot use.
    if (outputs.some(({ name }) => !known.has(name) && !ofLayer.has(name)))
        return undefined;
    const isTouched = ({ mtime }) => mtime !== stamp * 1000;
    const always = [...cache.actions.map(({ bytes: size }) => ({ size })), ...cache.others];
    const used = (0,amount/* amountOf */.M)([
        ...outputs.filter((output) => isTouched(output) || !known.has(output.name)),
        ...always,
    ]);
    const seen = (0,amount/* amountOf */.M)([...outputs, ...always]);
    const unread = restored.filter((name) => name.endsWith('-a')).length;
    const all = { files: seen.files + unread, bytes: seen.bytes + unread * ACTION_BYTES };
    const useKnown = now >= (stamp + build_stamp/* TOUCHED_AFTER */.Mt) * 1000 &&
        outputs.some((output) => isTouched(output) && known.has(output.name));
    const reason = worthSaving({ fresh, testSeconds: 0 }, facts) ?? reasonForBase({ fresh, used, all, useKnown }, facts);
    return reason === undefined ? layerOf(fresh, chain) : undefined;
}

// EXTERNAL MODULE: ./lib/cache/build/scan.js + 1 modules
var scan = __webpack_require__(19510);
// EXTERNAL MODULE: ./lib/cache/message.js
var message = __webpack_require__(16585);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/sdk/release-buffer.js
var release_buffer = __webpack_require__(30600);
// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(49443);
// EXTERNAL MODULE: ./lib/cache/pack/layout.js
var layout = __webpack_require__(78078);
;// CONCATENATED MODULE: ./lib/cache/pack/body.js


const MORE = Buffer.alloc(1);
/**
 * The body of a pack in blocks, still to be compressed.
 * @param room gives a buffer that nobody uses any more, as long as a block is to be
 */
function* packBody(header, sources, disk, room) {
    const blocks = new Blocks(room);
    const seen = new safe_path/* SeenNames */.Uo('posix');
    const counts = { files: 0, bytes: 0, omitted: 0 };
    yield* blocks.put(Buffer.from(`${JSON.stringify(header)}\n`));
    for (const source of sources) {
        const file = isAcceptable(source.name, seen) ? disk.open(source.path) : undefined;
        try {
            if (file?.size === source.size && (yield* putFile(source, file, blocks))) {
                counts.files++;
                counts.bytes += source.size;
            }
            else {
                counts.omitted++;
            }
        }
        finally {
            file?.close();
        }
    }
    yield* blocks.last();
    return counts;
}
/** One name that the reader refuses would cost the whole pack. */
function isAcceptable(name, seen) {
    try {
        if ((0,safe_path/* safeName */.jC)(name, 'posix') !== name)
            return false;
        seen.file(name);
        return true;
    }
    catch {
        return false;
    }
}
/** @returns false for a file that was cut or grew meanwhile: Go truncates an entry whose write failed. */
function* putFile(source, file, blocks) {
    yield* blocks.put((0,layout/* encodeEntry */.vv)(Buffer.from(source.name), source));
    let whole = true;
    for (let missing = source.size; missing > 0;) {
        const space = blocks.space(missing);
        const length = whole ? file.read(space) : 0;
        if (length === 0)
            whole = false;
        // The size has been said; zeros compress to nothing.
        if (!whole)
            space.fill(0);
        const written = whole ? length : space.length;
        missing -= written;
        yield* blocks.wrote(written);
    }
    if (whole && file.read(MORE) > 0)
        whole = false;
    yield* blocks.put(Buffer.of(whole ? layout/* WHOLE */.Ef : layout/* CUT */.T6));
    return whole;
}
class Blocks {
    #room;
    #block;
    #used = 0;
    constructor(room) {
        this.#room = room;
        this.#block = room();
    }
    /** Room for up to `wanted` bytes; say with `wrote` how many were put there. */
    space(wanted) {
        return this.#block.subarray(this.#used, this.#used + Math.min(wanted, this.#block.length - this.#used));
    }
    *wrote(count) {
        this.#used += count;
        if (this.#used < this.#block.length)
            return;
        yield this.#block;
        this.#block = this.#room();
        this.#used = 0;
    }
    *put(bytes) {
        for (let at = 0; at < bytes.length;) {
            const space = this.space(bytes.length - at);
            space.set(bytes.subarray(at, at + space.length));
            at += space.length;
            yield* this.wrote(space.length);
        }
    }
    *last() {
        if (this.#used > 0)
            yield this.#block.subarray(0, this.#used);
    }
}

// EXTERNAL MODULE: ./lib/cache/pack/compression.js
var pack_compression = __webpack_require__(16436);
;// CONCATENATED MODULE: ./lib/cache/pack/write.js





/**
 * Packs files in the order given while it reads them: nothing is held but a few blocks, nothing is written to disk. A
 * file that vanishes, changes or cannot be read is left out. May be left early.
 * A build cache packs best with its small files first (1 to 7 % fewer bytes than by name), modules by name.
 */
async function* packFiles(header, files, disk, options = {}) {
    const { compression = (0,pack_compression/* bestCompression */.XE)(), level = 3, threads = 2 } = options;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const hashed = (bytes) => {
        hash.update(bytes);
        return bytes;
    };
    const hashedBlock = (framed) => {
        hash.update(framed.subarray(0, layout/* FRAME_BYTES */.Kr));
        (0,layout/* hashBlock */.QK)(hash, framed.subarray(layout/* FRAME_BYTES */.Kr), compression);
        return framed;
    };
    yield hashed((0,layout/* encodeStart */.Dp)(compression));
    const free = [];
    const size = (0,layout/* blockBytes */.VE)(header.bytes);
    const body = packBody(header, files, disk, () => free.pop() ?? Buffer.allocUnsafeSlow(size));
    const pack = async (block) => {
        const packed = await (0,pack_compression/* compress */.Bc)(block, compression, level);
        free.push(block);
        const framed = Buffer.concat([(0,layout/* encodeFrame */.Yt)({ unpacked: block.length, packed: packed.length }), packed]);
        (0,release_buffer/* releaseBuffer */.k)(packed);
        return framed;
    };
    const running = [];
    try {
        let next = body.next();
        for (; !next.done; next = body.next()) {
            const packing = pack(next.value);
            // Whoever takes it is told; nobody may want it any more.
            packing.catch(() => undefined);
            running.push(packing);
            if (running.length >= threads)
                yield hashedBlock(await running.shift());
        }
        for (const packing of running)
            yield hashedBlock(await packing);
        yield hashed((0,layout/* encodeTrailer */.CH)(next.value));
        yield hash.digest();
        options.onCounts?.(next.value);
    }
    finally {
        // Closes the file that is open.
        body.return({ files: 0, bytes: 0, omitted: 0 });
    }
}

;// CONCATENATED MODULE: ./lib/cache/chain/save.js


/**
 * Of zstd, for what most jobs save: half the time of the usual level for 6 % more bytes, which the next base packs
 * anew. Modules stay as they are packed for as long as go.sum does.
 */
const LAYER_LEVEL = 1;
/**
 * Takes the key before anything is packed, and uploads while it packs. Never throws.
 * @param reserving of the same key, where it was begun before
 */
async function saveChain(save, store, host, reserving) {
    const { cache, key, parents } = save;
    const not = (why) => ({ cache, kind: 'not saved', why });
    const started = host.clock.now();
    try {
        const reservation = await (reserving ?? store.reserve(key));
        if (reservation.kind === 'taken')
            return not('another job has saved it in the meantime');
        if (reservation.kind === 'denied')
            return not(reservation.why);
        let files = save.files.length;
        const header = {
            schema: 1,
            kind: save.kind,
            parents,
            created: started,
            files,
            bytes: save.files.reduce((total, { size }) => total + size, 0),
            facts: save.facts,
        };
        const body = packFiles(header, save.files, host.packs.sources, {
            ...(cache === 'build' && parents.length > 0 ? { level: LAYER_LEVEL } : {}),
            onCounts: (counts) => {
                files = counts.files;
            },
        });
        try {
            const { size } = await reservation.write(body, parents);
            const milliseconds = host.clock.now() - started;
            return { cache, kind: 'saved', key, layer: parents.length > 0, size, files, milliseconds };
        }
        catch (error) {
            await reservation.abandon().catch(() => undefined);
            throw error;
        }
    }
    catch (error) {
        return not((0,message/* messageOf */.b)(error));
    }
}

;// CONCATENATED MODULE: ./lib/cache/job/entry.js
function notSaved(cache, why) {
    return { cache, kind: 'not saved', why };
}
/** @param folder of the cache, absolute */
function sourcesOf(files, folder, { machine: { path } }) {
    return files.map((file) => ({ ...file, path: path.join(folder, ...file.name.split('/')) }));
}

// EXTERNAL MODULE: ./lib/cache/keys/modules.js
var modules = __webpack_require__(65746);
// EXTERNAL MODULE: ./lib/cache/modules/contents.js
var modules_contents = __webpack_require__(58248);
// EXTERNAL MODULE: ./lib/cache/modules/go-sum.js
var go_sum = __webpack_require__(76614);
// EXTERNAL MODULE: ./lib/cache/modules/layout.js
var modules_layout = __webpack_require__(85420);
// EXTERNAL MODULE: ./lib/cache/policy.js
var policy = __webpack_require__(81826);
// EXTERNAL MODULE: ./lib/cache/modules/filter.js
var filter = __webpack_require__(50020);
;// CONCATENATED MODULE: ./lib/cache/modules/minimal.js
/**
 * Of one module the folders of used packages, with all that lies directly in them; of a module without any, only what
 * shows that it is there: Go looks into every module whose path begins an import path, to be sure that the package is
 * in one only.
 */
function minimalFiles(layout, files, use) {
    const { folder, module } = layout;
    const used = use.packages.filter((one) => one.folder === folder || one.folder.startsWith(`${folder}/`));
    if (used.some(({ includes }) => includes))
        return files;
    if (used.length === 0 && !use.packages.some(({ importPath }) => importPath.startsWith(`${module.path}/`))) {
        return [];
    }
    const folders = new Set(used.map((one) => one.folder));
    const names = new Set(used.flatMap((one) => one.embedded.map((name) => `${one.folder}/${name}`)));
    const kept = files.filter(({ name }) => folders.has(parentOf(name)) || names.has(name));
    if (kept.some(({ name }) => parentOf(name) === folder))
        return kept;
    const root = files.filter(({ name }) => parentOf(name) === folder);
    const sign = root.filter(({ name }) => name === `${folder}/go.mod`);
    // An old module without go.mod and without any file at its top: only the whole of it says that it is there.
    return root.length === 0 ? files : [...kept, ...(sign.length > 0 ? sign : root)];
}
function parentOf(name) {
    return name.slice(0, name.lastIndexOf('/'));
}

;// CONCATENATED MODULE: ./lib/cache/modules/plan-save.js



/**
 * Packs in a chain, and share of what is restored that must still be named. Unlike those of a build cache the layers
 * hold nothing twice, so that their size alone is no reason to write all of it anew.
 */
const MODULES_LIMITS = { chain: 6, used: 0.7 };
/**
 * What of GOMODCACHE to save. Only what go.sum names: a version that was given up is left behind, as are the modules of
 * `go install tool@version`. What was restored is never uploaded again but for a fresh base; a job that needed more
 * modules than the one which saved before it (a linter, one package of many) adds them as a layer. Pure.
 */
function planModulesSave(facts) {
    const { mode, match, chain } = facts;
    if (mode === 'download')
        return nothing('the mode is download');
    if (mode === 'minimal' && match === 'exact')
        return nothing('it was restored as it is');
    if (mode === 'minimal' && facts.use === undefined)
        return nothing('it is not known which packages are used');
    const files = facts.modules.flatMap((module) => filesOf(module, facts)).sort(plan_save_byName);
    const bytes = sum(files);
    const named = facts.modules.filter(hasContent);
    const pays = (0,policy/* modulesPay */.Os)({ versions: named.length, bytes });
    if (files.length === 0)
        return nothing('no module that go.sum names is in GOMODCACHE');
    if (!pays.do)
        return nothing(pays.why);
    const fresh = without(files, facts.restored);
    if (fresh.length === 0)
        return nothing('this job brought no new modules');
    if (match === 'exact' && !(0,policy/* modulesPay */.Os)({ versions: versionsOf(fresh), bytes: sum(fresh) }).do)
        return nothing('this job brought few and small ones beside what was restored');
    const held = heldBy(files);
    const complete = versionsOf(files) === named.length;
    const base = { kind: 'base', files, bytes, parents: [], held, complete };
    const reason = mode === 'minimal' ? 'a minimal cache is one pack' : plan_save_reasonForBase(bytes, sum(fresh), chain);
    if (reason !== undefined)
        return { ...base, why: reason };
    const parents = chain.map(({ key }) => key);
    const why = `${fresh.length} new files over ${chain.length === 1 ? 'the base' : `${chain.length} packs`}`;
    return { kind: 'layer', files: fresh, bytes: sum(fresh), parents, held, complete, why };
}
/** Each with its ziphash, and with nothing else that would show that the content is there. */
function versionsOf(files) {
    return files.filter(({ name }) => name.startsWith('cache/') && name.endsWith('.ziphash')).length;
}
function heldBy(files) {
    const held = new Map();
    for (const { name, size } of files) {
        const module = name.startsWith('cache/') ? name : (0,filter/* folderOf */.yS)(name);
        held.set(module, (held.get(module) ?? 0) + size);
    }
    return [...held].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
function filesOf(module, { mode, use }) {
    const { files, downloads } = module;
    const { mod, info, zip, ziphash } = downloads;
    const about = mod === undefined ? [] : [mod];
    // Without its hash Go takes a folder for half unpacked, and a zip for not verified.
    if (!hasContent(module) || ziphash === undefined)
        return about;
    if (info !== undefined)
        about.push(info);
    if (mode === 'zips')
        return zip === undefined ? about : [...about, ziphash, zip];
    if (files === undefined)
        return about;
    const kept = mode === 'minimal' && use !== undefined ? minimalFiles(module.layout, files, use) : files;
    return kept.length === 0 ? about : [...about, ziphash, ...kept];
}
function hasContent({ layout }) {
    return layout.module.content !== undefined;
}
/** There is a file of theirs that was not restored; of those whose folder was, only what lies beside it counts. */
function bringsNew(facts) {
    const files = facts.modules.flatMap((module) => filesOf(module, facts));
    return without(files, facts.restored).length > 0;
}
/** A module folder that was restored is whole: what a test has written into it since is not the module's. */
function restoredFolders(restored) {
    return new Set(restored.map(filter/* folderOf */.yS).filter((folder) => folder !== '' && !folder.startsWith('cache/')));
}
function without(files, restored) {
    const names = new Set(restored);
    const folders = restoredFolders(restored);
    return files.filter(({ name }) => !names.has(name) && !folders.has((0,filter/* folderOf */.yS)(name)));
}
function plan_save_reasonForBase(wanted, fresh, chain) {
    const [base, ...layers] = chain.map(({ bytes }) => bytes);
    if (base === undefined)
        return 'nothing was restored';
    if (chain.length + 1 > MODULES_LIMITS.chain)
        return `a chain of more than ${MODULES_LIMITS.chain} packs is slow`;
    const over = layers.reduce((total, bytes) => total + bytes, fresh);
    if (wanted < MODULES_LIMITS.used * (base + over))
        return 'less than 70 % is of versions that go.sum still names';
    return undefined;
}
function nothing(why) {
    return { kind: 'nothing', why };
}
function sum(files) {
    return files.reduce((total, { size }) => total + size, 0);
}
function plan_save_byName(a, b) {
    return a.name < b.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/cache/modules/scan.js
/**
 * Looks at these modules and at nothing else: other versions, tools of another job, and toolchains stay unseen.
 * @param gomodcache absolute
 * @param into whether to look into a module's folder, by its name; default: into all
 */
function scanModules(gomodcache, layouts, { tree, machine }, into = () => true) {
    const below = (name) => machine.path.join(gomodcache, ...name.split('/'));
    const listed = new Map();
    const list = (folder) => {
        const names = listed.get(folder) ?? namesIn(tree.walk(below(folder), () => false));
        listed.set(folder, names);
        return names;
    };
    return layouts.map((layout) => {
        const slash = layout.download.lastIndexOf('/');
        const folder = layout.download.slice(0, slash);
        const version = layout.download.slice(slash + 1);
        const names = list(folder);
        const downloads = {};
        for (const kind of ['mod', 'info', 'zip', 'ziphash']) {
            const entry = names.get(`${version}.${kind}`);
            if (entry?.kind === 'file')
                downloads[kind] = packFile(`${folder}/${entry.name}`, entry);
        }
        // Go makes it before it unpacks and removes it afterwards.
        const partial = names.has(`${version}.partial`);
        const unpacked = partial || layout.module.content === undefined || !into(layout.folder)
            ? undefined
            : tree.walk(below(layout.folder));
        return { layout, files: unpacked && scan_filesOf(layout.folder, unpacked), downloads };
    });
}
function namesIn(entries) {
    return new Map((entries ?? []).map((entry) => [entry.name, entry]));
}
function scan_filesOf(folder, entries) {
    if (entries.some(({ kind }) => kind === 'link' || kind === 'other'))
        return undefined;
    const files = entries.filter(({ kind }) => kind === 'file');
    return files.length === 0 ? undefined : files.map((entry) => packFile(`${folder}/${entry.name}`, entry));
}
/** Go gives no file of a module the right to be executed. */
function packFile(name, { size, mtime }) {
    return { name, size, executable: false, mtime: Math.floor(mtime / 1000) };
}

// EXTERNAL MODULE: ./lib/cache/modules/sums.js + 1 modules
var modules_sums = __webpack_require__(82014);
;// CONCATENATED MODULE: ./lib/cache/job/save-modules.js









/** The modules that the restored ones lacked, and a minimal cache where one was asked for and there was none. */
async function saveModules(state, restored, store, host) {
    const { save, mode, match, minimal, workspace, folder, packs, keys } = state;
    if (!save.do)
        return [notSaved('modules', save.why)];
    if (mode === 'minimal')
        return [notSaved('modules', 'it was restored as it is')];
    const layouts = await layoutsFor(state, host);
    if (minimal === undefined && restored.length > 0 && !hasNew(state, layouts, restored, host))
        return [notSaved('modules', 'this job brought no new modules')];
    const facts = { modules: scanModules(folder, layouts, host) };
    const saved = await saveOne({ ...facts, mode, match, restored, chain: packs }, keys, folder, store, host);
    if (minimal === undefined)
        return [saved];
    const not = (why) => [saved, notSaved('modules', `no minimal one, since ${why}`)];
    const [{ sameFingerprint }, { usedInWorkspace }] = await Promise.all([
        __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 30350)),
        __webpack_require__.e(/* import() */ 8982).then(__webpack_require__.bind(__webpack_require__, 88982)),
    ]);
    if (!sameFingerprint(minimal, workspace, host))
        return not('the job has changed its own sources');
    const use = await usedInWorkspace(workspace, folder, host);
    if (use === undefined)
        return not('`go list` does not tell which packages all modules here use');
    const only = { key: minimal.key, ladder: [] };
    const none = { match: 'none', restored: [], chain: [] };
    return [saved, await saveOne({ ...facts, ...none, mode: 'minimal', use }, only, folder, store, host)];
}
async function layoutsFor({ dependencyPath, workspace }, host) {
    const sums = await (0,modules_sums/* findSums */.M)(dependencyPath, workspace, host);
    return (0,modules_layout/* layoutsOf */.T)((0,go_sum/* parseSums */.m)(sums.map(({ text }) => text)));
}
/** Of most jobs nothing is, and then their thousands of files need not be looked at. */
function hasNew({ folder, mode }, layouts, restored, host) {
    const here = restoredFolders(restored);
    const modules = scanModules(folder, layouts, host, (name) => !here.has(name));
    return bringsNew({ mode, modules, restored, use: undefined });
}
async function saveOne(facts, keys, folder, store, host) {
    const plan = planModulesSave({ use: undefined, ...facts });
    if (plan.kind === 'nothing')
        return notSaved('modules', plan.why);
    host.log.debug(`module cache: a ${plan.kind} of ${plan.files.length} files, ${plan.why}`);
    const contents = (0,modules_contents/* encodeContents */.d)(plan.held);
    const entry = {
        cache: 'modules',
        kind: 'modules',
        key: (0,modules/* modulesSaveKey */.mv)(keys, { held: plan.held.map(({ name }) => name), complete: plan.complete }),
        parents: plan.parents,
        files: sourcesOf(plan.files, folder, host),
        facts: contents === undefined ? {} : { modules: contents },
    };
    return saveChain(entry, store, host);
}

;// CONCATENATED MODULE: ./lib/cache/job/save.js







/** Saves what this job made, and only when it is worth it. Never throws. */
async function saveCaches(state, run, store, host) {
    const names = await readNames(state.namesFile, host);
    const { build, modules } = state;
    const partialModules = modules?.mode === 'minimal';
    const begun = build === undefined ? undefined : beginBuild(build, { ...run, partialModules }, names.build, store, host);
    const work = [
        begun === undefined ? [] : guarded('build', async () => (await begun).saving),
        modules === undefined
            ? []
            : guarded('modules', async () => {
                // Looking at their folders would hold up the other cache now, and nothing once its first bytes are on their way.
                await begun?.catch(() => undefined);
                return saveModules(modules, names.modules, store, host);
            }),
    ];
    return (await Promise.all(work)).flat();
}
/** Looks at what there is to save; the rest is under way when this resolves. */
async function beginBuild({ folder, stamp, packs, missing, save, keys }, { complete, keepTests, partialModules }, restored, store, host) {
    const not = (why) => ({ saving: Promise.resolve([notSaved('build', why)]) });
    if (!save.do)
        return not(save.why);
    const known = new Set(stamp === undefined ? [] : restored);
    const limits = BUILD_LIMITS;
    const nothing = nothingToSave((0,scan/* newInBuildCache */.QD)(folder, known, host), { limits, keepTests, stamp });
    if (nothing !== undefined)
        return not(nothing);
    // Side by side: connecting to the service takes as long as looking at what there is to save.
    const reserving = store.reserve(keys.key);
    reserving.catch(() => undefined);
    const looks = keepTests || partialModules;
    const facts = {
        stamp,
        now: host.clock.now(),
        restored,
        chain: packs,
        missing,
        complete,
        partialModules,
        keepTests,
        limits,
    };
    const look = async () => {
        if (mayBeLayer(facts)) {
            const layer = planLayer(await (0,scan/* glanceInTurns */.m5)(folder, known, host), facts);
            if (layer !== undefined)
                return layer;
        }
        const cache = await (0,scan/* scanInTurns */.rn)(folder, (name) => looks && !known.has(name), host);
        return planBuildSave({ ...facts, cache });
    };
    const plan = await look().catch(async (error) => {
        await giveUp(reserving);
        throw error;
    });
    if (plan.kind === 'nothing') {
        await giveUp(reserving);
        return not(plan.why);
    }
    host.log.debug(`build cache: a ${plan.kind} of ${plan.files.length} files, ${plan.why}`);
    // Files of one kind side by side: 2 % fewer bytes.
    const files = sourcesOf(plan.files.toSorted((a, b) => a.size - b.size), folder, host);
    const { parents } = plan;
    const entry = { cache: 'build', kind: 'build', key: keys.key, parents, files, facts: {} };
    return { saving: saveChain(entry, store, host, reserving).then((one) => [one]) };
}
/** Another job may have the key: what is new is of no use (half a file of a killed compiler), or cannot be read. */
async function giveUp(reserving) {
    const reservation = await reserving.catch(() => undefined);
    if (reservation?.kind === 'reserved')
        await reservation.abandon().catch(() => undefined);
}
async function guarded(cache, work) {
    try {
        return await work();
    }
    catch (error) {
        return [notSaved(cache, (0,message/* messageOf */.b)(error))];
    }
}
/** Without the names everything counts as this job's own. */
async function readNames(path, { files }) {
    const nothing = { build: [], modules: [] };
    const bytes = path === undefined ? undefined : await files.read(path).catch(() => undefined);
    if (bytes === undefined)
        return nothing;
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        const texts = (list) => Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
        return { build: texts(value.build), modules: texts(value.modules) };
    }
    catch {
        return nothing;
    }
}

// EXTERNAL MODULE: ./lib/cache/size.js
var cache_size = __webpack_require__(1985);
// EXTERNAL MODULE: ./lib/go/folders.js
var folders = __webpack_require__(60187);
// EXTERNAL MODULE: ./lib/cli/cache/go-version.js
var go_version = __webpack_require__(87124);
// EXTERNAL MODULE: ./lib/cli/cache/host.js + 28 modules
var cache_host = __webpack_require__(37097);
// EXTERNAL MODULE: ./lib/cli/cache/run-restore.js
var run_restore = __webpack_require__(92377);
// EXTERNAL MODULE: ./lib/cli/cache/state-file.js
var state_file = __webpack_require__(35829);
// EXTERNAL MODULE: ./lib/cli/cache/table.js
var table = __webpack_require__(29079);
// EXTERNAL MODULE: ./lib/cli/cache/values.js
var cache_values = __webpack_require__(66077);
;// CONCATENATED MODULE: ./lib/cli/cache/run-save.js













/**
 * As the action's post step: what is not saved is one line with the reason and no failure.
 * @throws UserError INPUT_INVALID (also where there is no store), CONFIG_INVALID, VERSION_INVALID
 */
async function runSave(options, terminal) {
    const { host, print, printJson } = terminal;
    const { machine, files, log } = host;
    const read = await (0,cache_values/* readValues */.N)(options, host);
    const { values } = read;
    if (!values.boolean('cache')) {
        log.info('Nothing is saved: cache is false.');
        printJson({ saved: [], why: 'cache is false' });
        return 0;
    }
    const stateFile = (0,run_restore.path)(options.state, (0,cache_values/* readCacheRequest */.w)(options, read, host), terminal);
    const found = await (0,state_file/* readState */.un)(stateFile, files);
    const given = 'state' in found ? found.state : undefined;
    if ('why' in found) {
        log.warning(`No restore is known (${found.why}): what this job used cannot be told from what lay there, so everything counts as its own and a whole new base is saved.`);
    }
    const inputs = storeOf(read, given, terminal);
    const store = await (0,cache_host/* open */.ho)((0,cache_host/* requireStore */.Lh)(inputs, host), inputs.limit, host, options.dryRun);
    const { job, skipped } = await jobOf(options, read, given, terminal);
    const run = { complete: options.failed !== true, keepTests: values.boolean('stable-mtimes') };
    const whys = new Map();
    const own = noting((0,cache_host/* cacheHost */.XQ)(host, machine.path.dirname(stateFile)), whys);
    const target = options.dryRun ? (0,trial_stores/* weighingStore */.A2)(store) : store;
    const saved = [
        ...(await saveCaches(job, run, target, own)),
        ...skipped.map(({ cache, why }) => ({ cache, kind: 'not saved', why })),
    ];
    for (const each of saved)
        print(options.dryRun ? plannedLine(each) : (0,report/* savedLine */.km)(each));
    for (const why of whys.values())
        log.info(why);
    if (given !== undefined && !options.dryRun)
        await (0,state_file/* forgetState */.d4)(stateFile, given, files);
    printJson({
        ...(options.dryRun ? { dryRun: true } : {}),
        saved: saved.map((each) => ({ ...each, plan: whys.get(each.cache) ?? null })),
    });
    return 0;
}
/** Flags and config, else the store that the restore asked. */
function storeOf({ values }, state, { host }) {
    const inputs = (0,request/* parseStoreInputs */.o)(values, host.machine);
    if (state === undefined || values.given('cache-store') || values.given('cache-directory'))
        return inputs;
    return { ...inputs, store: state.store.store, directory: state.store.directory ?? undefined };
}
/** What the restore knew; of what it left out, or without one, what is there now. */
async function jobOf(options, read, state, { host }) {
    const request = (0,cache_values/* readCacheRequest */.w)(options, read, host);
    const settings = await (0,folders/* goSettings */.W)(host.files, host.machine);
    const build = state?.job.build?.folder === settings.GOCACHE ? state.job.build : undefined;
    const modules = state?.job.modules?.folder === settings.GOMODCACHE ? state.job.modules : undefined;
    for (const [known, now, name] of [
        [state?.job.build, build, 'GOCACHE'],
        [state?.job.modules, modules, 'GOMODCACHE'],
    ]) {
        if (known !== undefined && now === undefined)
            host.log.warning(`${name} was ${known.folder} at the restore: what it knew is of no use.`);
    }
    if (state !== undefined && options.force !== true) {
        return { job: { build, modules, namesFile: state.job.namesFile }, skipped: state.skipped };
    }
    const go = await (0,go_version/* findGo */.i)(options, request.workspace, host);
    if ('unknown' in go)
        host.log.warning(`No build cache is saved: the version of Go is not known: ${go.unknown}`);
    const cold = await (0,job_plan/* coldState */.U)(request, go, (0,cache_host/* cacheHost */.XQ)(host, host.machine.temp));
    const job = {
        build: forced(build, cold.build),
        modules: forced(modules, cold.modules),
        namesFile: state?.job.namesFile,
    };
    return { job, skipped: [] };
}
function forced(known, cold) {
    return known === undefined || cold === undefined ? (cold ?? known) : { ...known, save: cold.save };
}
/** job/save.ts says what it plans as a line for debugging: here someone asked for it. */
function noting(host, whys) {
    const debug = (line) => {
        if (line.startsWith('build cache: '))
            whys.set('build', line);
        if (line.startsWith('module cache: '))
            whys.set('modules', line);
        host.log.debug(line);
    };
    return { ...host, log: { ...host.log, debug } };
}
function plannedLine(saved) {
    const name = saved.cache === 'build' ? 'Build cache' : 'Module cache';
    if (saved.kind === 'not saved')
        return `${name} would not be saved: ${saved.why}.`;
    const what = saved.layer ? 'a layer' : 'a base';
    return `${name} would be saved: ${what} of ${(0,table/* files */.aq)(saved.files)}, ${(0,cache_size/* formatSize */.X)(saved.size)} compressed, as ${saved.key}.`;
}


/***/ }),

/***/ 35829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   d4: () => (/* binding */ forgetState),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _cache_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16585);
/* harmony import */ var _setup_tool_cache_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27281);



/**
 * Of one workspace. In RUNNER_TEMP, which is the job's own; elsewhere with the user's caches and never in a folder that
 * others may write to: what it says decides what is saved, for other machines to build from.
 */
function statePath(workspace, machine) {
    const { path, env } = machine;
    const name = `setup-go-plus-cache-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(workspace).digest('hex').slice(0, 16)}.json`;
    const temp = env('RUNNER_TEMP');
    if (temp)
        return path.join(temp, name);
    const own = { ...machine, platform: machine.platform, env: withoutRunner(env) };
    return path.join(path.dirname((0,_setup_tool_cache_root_js__WEBPACK_IMPORTED_MODULE_1__/* .toolCacheRoot */ .H)(own)), 'cache-state', name);
}
function withoutRunner(env) {
    return (name) => (name === 'RUNNER_TOOL_CACHE' || name === 'AGENT_TOOLSDIRECTORY' ? undefined : env(name));
}
/** Why there is none, in words that complete a sentence; or the state. */
async function readState(path, files) {
    let bytes;
    try {
        bytes = await files.read(path);
    }
    catch (error) {
        return { why: `${path} cannot be read: ${(0,_cache_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}` };
    }
    if (bytes === undefined)
        return { why: `there is no ${path}` };
    const state = await parseState(new TextDecoder().decode(bytes));
    return state === undefined ? { why: `${path} was not written by \`cache restore\`` } : { state };
}
/** Removes it with the file of names that it speaks of: a second save is of another job. */
async function forgetState(path, { job }, files) {
    const names = job.namesFile;
    if (names !== undefined && /[\\/]setup-go-plus-restored-[^\\/]+\.json$/.test(names)) {
        await files.remove(names).catch(() => undefined);
    }
    await files.remove(path).catch(() => undefined);
}
async function parseState(text) {
    const { z } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 86255));
    const decision = z.union([
        z.strictObject({ do: z.literal(true) }),
        z.strictObject({ do: z.literal(false), why: z.string() }),
    ]);
    const chain = {
        keys: z.strictObject({ key: z.string(), ladder: z.array(z.string()) }),
        folder: z.string().min(1),
        packs: z.array(z.strictObject({ key: z.string(), bytes: z.number().nonnegative() })),
        save: decision,
    };
    const build = z.looseObject({ ...chain, stamp: z.number().optional(), missing: z.number().nonnegative() });
    const modules = z.looseObject({
        ...chain,
        mode: z.enum(['auto', 'zips', 'minimal', 'download']),
        match: z.enum(['exact', 'partial', 'none']),
        dependencyPath: z.array(z.string()),
        workspace: z.string().min(1),
    });
    const schema = z.strictObject({
        schema: z.literal(1),
        store: z.strictObject({
            store: z.enum(['auto', 'actions', 'actions-v1', 'directory']),
            directory: z.string().nullable(),
        }),
        job: z.strictObject({
            build: build.optional(),
            modules: modules.optional(),
            namesFile: z.string().optional(),
        }),
        skipped: z.array(z.strictObject({ cache: z.enum(['sdk', 'modules', 'build']), why: z.string() })),
    });
    try {
        return schema.parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 29079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Columns for a person: figures first, to the right; the name last, as long as it is. */
function table(head, rows) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
    return all.map((row) => row
        .map((cell, column) => {
        const width = widths[column];
        return column < row.length - 1 ? cell.padStart(width) : cell;
    })
        .join('  ')
        .trimEnd());
}
/** `1,234`. */
function count(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
function files(value) {
    return `${count(value)} ${value === 1 ? 'file' : 'files'}`;
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
