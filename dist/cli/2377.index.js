export const id = 2377;
export const ids = [2377];
export const modules = {

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


/***/ })

};
