export const id = 8541;
export const ids = [8541];
export const modules = {

/***/ 74313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkGo: () => (/* binding */ checkGo),
/* harmony export */   goProgram: () => (/* binding */ goProgram)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _go_env_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39385);


/**
 * Runs the Go once, as later steps will see it.
 * @param told whether the version is what its archive was proved to hold, not somebody's word or folder name
 * @throws UserError GO_UNUSABLE when it does not run here or is not the version that it was taken for
 */
async function checkGo(sdk, cwd, { machine, processes }, told) {
    const program = goProgram(sdk, machine);
    // As later steps will run it: no other Go's root, and itself, not what go.mod may ask for.
    const env = { GOROOT: undefined, GOTOOLCHAIN: 'local' };
    const go = await (0,_go_env_js__WEBPACK_IMPORTED_MODULE_0__/* .goEnv */ .Aq)({ ...processes, run: (command) => processes.run({ ...command, env }) }, program, cwd);
    if (told &&
        sdk.version.suffix === undefined &&
        go.GOVERSION !== '' &&
        go.GOVERSION.split(' ')[0] !== `go${sdk.version.text}`) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GO_UNUSABLE', `${program} says that it is ${go.GOVERSION}, expected go${sdk.version.text}.`, {
            hint: `Remove ${sdk.root} and run again.`,
        });
    }
    return go;
}
function goProgram(sdk, machine) {
    return machine.path.join(sdk.root, 'bin', sdk.platform.os === 'windows' ? 'go.exe' : 'go');
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

;// CONCATENATED MODULE: ./lib/environment/plan.js
function planEnvironment(facts) {
    return {
        changes: [...planGoroot(facts), ...planToolchain(facts), ...planPath(facts)],
    };
}
function planGoroot({ version, goroot, inherited }) {
    if (version.major === 1 && version.minor < 9) {
        return [
            {
                kind: 'set',
                name: 'GOROOT',
                value: goroot,
                why: 'Go before 1.9 cannot find its own root when moved',
            },
        ];
    }
    if (inherited.GOROOT === undefined || inherited.GOROOT === '')
        return [];
    return [
        {
            kind: 'unset',
            name: 'GOROOT',
            why: `it was ${inherited.GOROOT}; a GOROOT of another Go breaks every build (actions/setup-go#235)`,
        },
    ];
}
function planToolchain({ version, inherited, policy }) {
    if (version.major === 1 && version.minor < 21)
        return [];
    const wanted = policy ?? (inherited.GOTOOLCHAIN ? 'keep' : 'local');
    if (wanted === 'keep' || inherited.GOTOOLCHAIN === wanted)
        return [];
    const why = wanted === 'local'
        ? 'only the Go that was set up may run'
        : 'go.mod may ask the go command for another Go';
    return [{ kind: 'set', name: 'GOTOOLCHAIN', value: wanted, why }];
}
/** GOROOT/bin comes first: a `go` that somebody installed into GOPATH/bin must not shadow the verified one. */
function planPath({ binFolder, toolsFolder }) {
    const changes = [];
    if (toolsFolder !== undefined) {
        changes.push({ kind: 'prepend', name: 'PATH', value: toolsFolder, why: 'programs of `go install`' });
    }
    changes.push({ kind: 'prepend', name: 'PATH', value: binFolder, why: 'go and gofmt' });
    return changes;
}

// EXTERNAL MODULE: ./lib/setup/acquire.js
var acquire = __webpack_require__(57113);
// EXTERNAL MODULE: ./lib/setup/ask.js
var ask = __webpack_require__(7680);
// EXTERNAL MODULE: ./lib/setup/check.js
var check = __webpack_require__(74313);
// EXTERNAL MODULE: ./lib/sdk/installed.js
var installed = __webpack_require__(40006);
;// CONCATENATED MODULE: ./lib/setup/delivery.js

/** How an offer becomes an SDK under this request's rules of trust. */
function delivery(request, pins, host, onVersion, installer) {
    return {
        installed(offer) {
            onVersion(offer.version);
            return (0,installed/* openInstalled */.P)(offer, host);
        },
        async archive(offer, source) {
            const pin = pins.of(offer);
            onVersion(offer.version);
            host.log.info(`Bringing Go ${offer.version.text} from ${offer.source} (${offer.archive.url})`);
            const { bringArchive } = await Promise.all(/* import() */[__webpack_require__.e(7300), __webpack_require__.e(7081), __webpack_require__.e(5510)]).then(__webpack_require__.bind(__webpack_require__, 45510));
            return bringArchive(offer, source, pin, request, host, installer);
        },
        failed({ source, said }, error) {
            const line = `${source}: ${said}`;
            // A wrong digest is an attack or a broken mirror: it must be seen although the next source may deliver.
            if (['INTEGRITY_MISMATCH', 'SUMDB_INVALID', 'SIGNATURE_INVALID'].includes(error.code))
                host.log.warning(line);
            else
                host.log.info(line);
        },
    };
}

// EXTERNAL MODULE: ./lib/setup/lock.js + 2 modules
var lock = __webpack_require__(95401);
// EXTERNAL MODULE: ./lib/setup/preinstalled.js
var preinstalled = __webpack_require__(70404);
// EXTERNAL MODULE: ./lib/setup/report.js
var report = __webpack_require__(31051);
// EXTERNAL MODULE: ./lib/setup/sources.js + 1 modules
var setup_sources = __webpack_require__(54650);
;// CONCATENATED MODULE: ./lib/setup/run.js









/**
 * The main job: find out which Go is asked for, bring it, verify it, try it, and say what must change in the
 * environment. Changes nothing but the tool cache; the doors apply the environment plan.
 * @param onVersion called as soon as the version is chosen, before it is brought: caches can come down meanwhile
 * @param installer what puts an SDK into the tool cache: `install`, or one that asks a cache first
 * @throws UserError as its parts do; nothing is left behind then
 */
async function setup(request, host, onVersion = () => { }, installer) {
    const watch = stopwatch(host);
    const asked = await (0,ask/* askedVersion */.h)(request, host);
    const acquired = await bring(asked, request, host, onVersion, installer);
    watch.lap('bring');
    const { sdk, source, attempts } = acquired;
    const sentence = (0,report/* chosenSentence */.sQ)(acquired.asked, sdk, acquired.offerWhy);
    host.log.info(sentence);
    const runs = sdk.platform.os === host.machine.platform.os;
    const go = runs ? await (0,check.checkGo)(sdk, request.workingDirectory, host, sdk.record !== undefined) : undefined;
    watch.lap('check');
    return {
        asked: acquired.asked,
        sdk,
        source,
        sentence,
        attempts,
        go,
        environment: go === undefined ? { changes: [] } : await planFor(sdk, go, request, host),
        timings: watch.laps,
    };
}
async function bring(asked, request, host, onVersion, installer) {
    if (asked === undefined) {
        const found = await (0,preinstalled/* preinstalledGo */.g)(host);
        if (found === undefined)
            return (0,ask/* nothingAsked */.I)(request.workingDirectory);
        return { ...found, attempts: [], source: 'tool-cache' };
    }
    if (asked.value.kind === 'tip') {
        const { bringTip } = await __webpack_require__.e(/* import() */ 9989).then(__webpack_require__.bind(__webpack_require__, 39989));
        const stable = {
            value: { kind: 'alias', alias: 'stable' },
            source: asked.source,
            why: 'stable, to build tip with',
        };
        const tip = await bringTip(request, host, async () => (await bring(stable, request, host, () => { })).sdk);
        return { ...tip, asked, attempts: [], source: 'tip' };
    }
    const { query, pins } = await (0,lock/* applyLock */.a)(asked, request, host);
    const sources = (0,setup_sources/* openSources */.H)(request, pins, host);
    const freshest = request.checkLatest || query.spec.kind === 'alias';
    const acquired = await (0,acquire/* acquire */.X)(query, sources, freshest, delivery(request, pins, host, onVersion, installer), asked);
    return { ...acquired, asked, source: acquired.offer.source, offerWhy: acquired.offer.why };
}
async function planFor(sdk, go, { gotoolchain }, { machine }) {
    const { path } = machine;
    const gopath = go.GOPATH.split(path.delimiter)[0];
    return planEnvironment({
        version: sdk.version,
        goroot: sdk.root,
        binFolder: path.dirname((0,check.goProgram)(sdk, machine)),
        toolsFolder: go.GOBIN || (gopath ? path.join(gopath, 'bin') : undefined),
        inherited: { GOROOT: machine.env('GOROOT'), GOTOOLCHAIN: machine.env('GOTOOLCHAIN') },
        policy: gotoolchain,
    });
}
function stopwatch({ clock }) {
    const laps = [];
    let last = clock.now();
    return {
        laps,
        lap(step) {
            const now = clock.now();
            laps.push({ step, milliseconds: now - last });
            last = now;
        },
    };
}


/***/ })

};
