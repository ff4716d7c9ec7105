export const id = 1458;
export const ids = [1458];
export const modules = {

/***/ 11458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsV1Store: () => (/* binding */ actionsV1Store)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _cache_stores_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36298);
/* harmony import */ var _cache_stores_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24810);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);








/** Another job of the same user on this machine may need the one path for as long as its transfer takes. */
const patience = 10 * 60 * 1000;
const leftOverAfter = 24 * 60 * 60 * 1000;
/**
 * GHES, Gitea, Forgejo and nektos/act, through @actions/cache: a pack is one file at one constant path, which it puts into
 * an archive of its own. It speaks v2 as well, for a service that our client does not get on with. It reads address, token
 * and mode from the environment, and prints its own lines for what the service refuses.
 */
function actionsV1Store(options, ports) {
    const { mode, compression } = options;
    const literal = `${options.folder ?? '~/.cache/setup-go-plus/packs'}/${compression}.pack`;
    const file = literal.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), ...literal.split('/').slice(1)) : literal;
    const exclusively = oneAtATime(`${file}.claim`, ports);
    // Packs are the same on all systems: what Windows saved, Linux can read.
    const anySystem = true;
    async function lookUp(key, prefixes) {
        const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(3838), __webpack_require__.e(6289)]).then(__webpack_require__.bind(__webpack_require__, 6289));
        return restoreCache([literal], key, [...prefixes], { lookupOnly: true }, anySystem);
    }
    async function find(key, prefixes) {
        if (!(0,_cache_stores_service_js__WEBPACK_IMPORTED_MODULE_5__/* .mayRead */ .ok)(mode))
            return undefined;
        let matched = await lookUp(key, prefixes);
        if (matched !== undefined && matched !== key && matched.startsWith(key)) {
            // The service takes the key itself for a prefix, and so hides what the ladder would find.
            const [nearest, ...others] = prefixes;
            matched = nearest === undefined ? undefined : await lookUp(nearest, others);
        }
        if (matched === undefined)
            return undefined;
        const found = matched;
        const wanted = found === key || prefixes.some((prefix) => found.startsWith(prefix));
        return wanted ? { key: found, size: undefined, handle: found } : undefined;
    }
    /** The restored file under a name that is ours alone, so that the next restore may begin. */
    function fetchPack(key) {
        return exclusively(async () => {
            await removeLeftOvers(file);
            const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(3838), __webpack_require__.e(6289)]).then(__webpack_require__.bind(__webpack_require__, 6289));
            const matched = await withPlainFolders(() => restoreCache([literal], key, [], undefined, anySystem));
            if (matched !== key || !node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(file)) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, { force: true });
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y('HTTP_UNREACHABLE', `the cache service did not deliver ${key}`);
            }
            const taken = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file), `${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(file, taken);
            return taken;
        });
    }
    function savePack(key, body) {
        return exclusively(async () => {
            try {
                await writeAll(file, body);
                const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
                const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(3838), __webpack_require__.e(6289)]).then(__webpack_require__.bind(__webpack_require__, 6289));
                const id = await withPlainFolders(() => saveCache([literal], key, undefined, anySystem));
                // With v1 an upload that failed has an id all the same.
                if (id === -1 || ((0,_cache_stores_service_js__WEBPACK_IMPORTED_MODULE_5__/* .mayRead */ .ok)(mode) && (await lookUp(key, [])) !== key)) {
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y('HTTP_STATUS', `the cache service did not take ${key}`);
                }
                return { size };
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, { force: true });
            }
        });
    }
    async function reserve(key) {
        if (!(0,_cache_stores_service_js__WEBPACK_IMPORTED_MODULE_5__/* .mayWrite */ .J)(mode))
            return { kind: 'denied', why: `ACTIONS_CACHE_MODE is ${mode}` };
        // v1 wants the size with the reservation, so this look is all that can be had before packing.
        if ((0,_cache_stores_service_js__WEBPACK_IMPORTED_MODULE_5__/* .mayRead */ .ok)(mode) && (await lookUp(key, [])) === key)
            return { kind: 'taken' };
        return { kind: 'reserved', write: (body) => savePack(key, body), abandon: async () => { } };
    }
    return {
        name: 'actions-v1',
        find: async (key, prefixes) => find((0,_cache_stores_key_js__WEBPACK_IMPORTED_MODULE_7__/* .checkKey */ .y)(key), (0,_cache_stores_key_js__WEBPACK_IMPORTED_MODULE_7__/* .checkLadder */ .r)(prefixes)),
        open: (entry) => readAndRemove(() => fetchPack(entry.handle)),
        reserve: async (key) => reserve((0,_cache_stores_key_js__WEBPACK_IMPORTED_MODULE_7__/* .checkKey */ .y)(key)),
    };
}
/**
 * The path is one for all, and @actions/cache works by this process's environment: within the process one waits for
 * the other, and between processes a claim on the path does the same.
 */
function oneAtATime(claimPath, { disk, clock }) {
    let last = Promise.resolve();
    async function claimed(run) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(claimPath), { recursive: true });
        const claim = await waitForClaim(claimPath, disk, clock);
        try {
            return await run();
        }
        finally {
            await claim.release();
        }
    }
    return (run) => {
        const mine = last.then(() => claimed(run));
        last = mine.catch(() => undefined);
        return mine;
    };
}
async function waitForClaim(path, disk, clock) {
    for (let waited = 0;; waited += 200) {
        const claim = await disk.claim(path);
        if (claim !== undefined)
            return claim;
        if (waited >= patience) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y('DISK_DENIED', `another job has held ${path} for ${patience / 60_000} minutes`, {
                hint: 'Remove that file if no other job runs on this machine.',
            });
        }
        await clock.sleep(200);
    }
}
/**
 * Names in its archive are relative to GITHUB_WORKSPACE, and would lead elsewhere where that lies at another depth: they are
 * made relative to the home folder. @actions/cache 6.3.0 splits its tar command at blanks, so folders that have one are
 * replaced: a home by the root, the temporary folder by the system's.
 */
async function withPlainFolders(run) {
    const { GITHUB_WORKSPACE, RUNNER_TEMP } = process.env;
    const home = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)();
    const temp = node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(hasBlank(RUNNER_TEMP ?? ' ') ? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)() : RUNNER_TEMP, 'setup-go-plus-'));
    try {
        setEnvironment({ GITHUB_WORKSPACE: hasBlank(home) ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.parse)(home).root : home, RUNNER_TEMP: temp });
        return await run();
    }
    finally {
        setEnvironment({ GITHUB_WORKSPACE, RUNNER_TEMP });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temp, { recursive: true, force: true });
    }
}
function hasBlank(path) {
    return /\s/.test(path);
}
function setEnvironment(values) {
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined)
            delete process.env[name];
        else
            process.env[name] = value;
    }
}
async function writeAll(path, body) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'w', 0o600);
    try {
        for await (const chunk of body)
            await file.writeFile(chunk);
    }
    finally {
        await file.close();
    }
}
/** Of jobs that were killed: the pack itself, and packs of long ago that had begun to be read. */
async function removeLeftOvers(file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name);
        const isOld = () => Date.now() - node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync(path).mtimeMs > leftOverAfter;
        const isTaken = name.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(file)}.`) && !name.endsWith('.claim');
        if (path === file || (isTaken && isOld()))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    }
}
async function* readAndRemove(fetch) {
    const path = await fetch();
    try {
        yield* node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream(path, { highWaterMark: 512 * 1024 });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    }
}


/***/ })

};
