export const id = 3303;
export const ids = [3303,8541];
export const modules = {

/***/ 31831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseRun)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cli/split-command.js

/**
 * A command line as one string to a program and its arguments, by one rule on every system:
 * blanks separate; within '…' everything is literal; within "…" everything but \" is; pieces that touch are one word.
 * A backslash elsewhere is a backslash, so Windows paths need no care. Nothing is expanded and no shell is started:
 * what only a shell understands is an error and not an argument.
 * @throws UserError USAGE
 */
function splitCommand(text) {
    const words = [];
    const piece = /\s+|'([^']*)'|"((?:[^"\\]|\\"|\\(?!"))*)"|[^\s'"]+|(['"])/gy;
    let word;
    let bare = true;
    const finish = () => {
        if (word === undefined)
            return;
        if (bare)
            refuseShellWord(word, words.length === 0);
        words.push(word);
        word = undefined;
        bare = true;
    };
    for (const [whole, single, double, open] of text.matchAll(piece)) {
        if (open !== undefined)
            throw usage(`a quote (${open}) is not closed`);
        if (/^\s/.test(whole)) {
            finish();
            continue;
        }
        if (single !== undefined || double !== undefined)
            bare = false;
        word = (word ?? '') + (single ?? double?.replaceAll('\\"', '"') ?? whole);
    }
    finish();
    if (words.length === 0)
        throw usage('it is empty');
    return words;
}
function refuseShellWord(word, first) {
    if (/^(?:\||\|\||&|&&|;|\d?>{1,2}(?:&\d)?|\d?<|<<|2>&1)$/.test(word) ||
        (word.length > 1 && word.endsWith(';'))) {
        throw usage(`\`${word}\` means something to a shell, and none is started`);
    }
    if (first && /^[A-Za-z_][A-Za-z0-9_]*=/.test(word)) {
        throw usage(`\`${word}\` sets a variable in a shell, and none is started`);
    }
}
function usage(problem) {
    return new errors/* UserError */.y('USAGE', `--run: ${problem}`, {
        hint: 'Add --shell to have the system’s shell read it, put the word in quotes, or give the program after --: setup-go-plus setup -- go test ./...',
    });
}

;// CONCATENATED MODULE: ./lib/cli/run-command.js


/**
 * The program that --run or `--` names; undefined where there is none.
 * @throws UserError USAGE
 */
function parseRun({ run, shell }, rest, machine) {
    if (run !== undefined && rest !== undefined) {
        throw new errors/* UserError */.y('USAGE', 'Both --run and -- name a command; give one of them');
    }
    if (shell && run === undefined)
        throw new errors/* UserError */.y('USAGE', '--shell says how to read --run, which is missing');
    if (run !== undefined && shell)
        return shellCommand(run, machine);
    const words = run === undefined ? rest : splitCommand(run);
    if (words === undefined)
        return undefined;
    const [program, ...args] = words;
    if (program === undefined || program === '')
        throw new errors/* UserError */.y('USAGE', 'After -- a program is expected');
    return { program, args };
}
function shellCommand(text, { env, path, platform }) {
    if (text.trim() === '')
        throw new errors/* UserError */.y('USAGE', '--run: it is empty');
    if (platform.os !== 'windows')
        return { program: '/bin/sh', args: ['-c', text] };
    const program = path.join(env('SystemRoot') || 'C:\\Windows', 'System32', 'cmd.exe');
    return { program, args: ['/d', '/s', '/c', text] };
}


/***/ }),

/***/ 93303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSetup: () => (/* binding */ runSetup)
/* harmony export */ });
/* unused harmony export setupDocument */
/* harmony import */ var _environment_changed_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1432);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _go_spec_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2539);
/* harmony import */ var _setup_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67734);
/* harmony import */ var _setup_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31051);
/* harmony import */ var _setup_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8541);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94987);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31831);








async function runSetup(options, rest, terminal) {
    const { host, print, printJson } = terminal;
    const { machine, processes } = host;
    const command = (0,_run_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRun */ .z)(options, rest, machine);
    if (command !== undefined && options.json) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', 'With --json no command can be run: its output would be mixed with the document');
    }
    const request = await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ ["in"])(options, host);
    if (options.dryRun)
        return dryRun(request, command, terminal);
    if (command !== undefined && request.platform.os !== machine.platform.os) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `Go for ${request.platform.os} cannot run a command here, on ${machine.platform.os}`);
    }
    const result = await (0,_setup_run_js__WEBPACK_IMPORTED_MODULE_3__.setup)(request, host);
    host.log.info(`Verification: ${(0,_setup_report_js__WEBPACK_IMPORTED_MODULE_4__/* .verificationText */ .nF)(result.sdk)}`);
    if (command !== undefined) {
        return processes.attach({ ...command, env: (0,_environment_changed_host_js__WEBPACK_IMPORTED_MODULE_5__/* .changedVariables */ .Wo)(result.environment.changes, machine) });
    }
    print(result.sdk.root);
    printJson(setupDocument(result));
    return 0;
}
async function dryRun(request, command, { host, print, printJson }) {
    const plan = await (0,_setup_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planSetup */ .d)(request, host);
    print(plan.sentence);
    print(plan.offer.kind === 'installed'
        ? `use ${plan.offer.root}`
        : `download ${plan.offer.archive.url}, check it (${plan.integrity}), unpack it below ${request.toolCache}`);
    if (command !== undefined)
        print(`run ${[command.program, ...command.args].join(' ')}`);
    printJson({
        ...plan,
        request: { ...request, credentials: request.credentials.map(({ host: name }) => name) },
        command,
    });
    return 0;
}
/** What --json prints. Fields may be added; these stay. */
function setupDocument({ asked, sdk, source, sentence, attempts, environment, go, timings, }) {
    return {
        version: sdk.version.text,
        platform: `${sdk.platform.os}/${sdk.platform.arch}`,
        goroot: sdk.root,
        source,
        integrity: (0,_setup_report_js__WEBPACK_IMPORTED_MODULE_4__/* .integrityText */ .Np)(sdk),
        why: sentence,
        spec: (0,_go_spec_js__WEBPACK_IMPORTED_MODULE_7__/* .describeSpec */ .l9)(asked.value),
        askedBy: asked.source,
        at: asked.path === undefined ? undefined : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPosition */ .L)({ ...asked, path: asked.path }),
        gopath: go?.GOPATH,
        gocache: go?.GOCACHE,
        gomodcache: go?.GOMODCACHE,
        environment: environment.changes,
        attempts,
        timings,
    };
}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ changedHost),
/* harmony export */   Wo: () => (/* binding */ changedVariables),
/* harmony export */   sO: () => (/* binding */ withVariables)
/* harmony export */ });
/** This machine as later steps will see it: programs run and are found with these changes. */
function changedHost(host, changes) {
    const { machine, processes } = host;
    const variables = changedVariables(changes, machine);
    const windows = machine.platform.os === 'windows';
    const key = (name) => (windows ? name.toUpperCase() : name);
    const changed = new Map(Object.entries(variables).map(([name, value]) => [key(name), value]));
    return {
        ...host,
        machine: {
            ...machine,
            env: (name) => (changed.has(key(name)) ? changed.get(key(name)) : machine.env(name)),
        },
        processes: {
            ...withVariables(processes, variables),
            find: (program, path) => processes.find(program, path ?? changed.get('PATH')),
        },
    };
}
/** Every command gets these variables; its own win. */
function withVariables(processes, variables) {
    const add = (command) => ({ ...command, env: { ...variables, ...command.env } });
    return {
        run: (command) => processes.run(add(command)),
        attach: (command) => processes.attach(add(command)),
        find: (program, path) => processes.find(program, path),
    };
}
/** The variables of a program that is to see these changes; undefined takes one away. */
function changedVariables(changes, machine) {
    const result = {};
    for (const change of changes) {
        if (change.kind === 'set')
            result[change.name] = change.value;
        else if (change.kind === 'unset')
            result[change.name] = undefined;
        else {
            const before = 'PATH' in result ? result.PATH : machine.env('PATH');
            result.PATH = before ? `${change.value}${machine.path.delimiter}${before}` : change.value;
        }
    }
    return result;
}


/***/ }),

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

/***/ 67734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planSetup)
/* harmony export */ });
/* harmony import */ var _sdk_installed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40006);
/* harmony import */ var _acquire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57113);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7680);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95401);
/* harmony import */ var _preinstalled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70404);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31051);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54650);







/**
 * What `setup` would choose, without bringing it. Sources are asked and proofs are fetched as they would be, so
 * a source that could not deliver is passed over here too.
 * @throws UserError as `setup`
 */
async function planSetup(request, host) {
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askedVersion */ .h)(request, host);
    if (asked === undefined)
        return planPreinstalled(request, host);
    const { query, pins } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .applyLock */ .a)(asked, request, host);
    const sources = (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .openSources */ .H)(request, pins, host);
    const freshest = request.checkLatest || query.spec.kind === 'alias';
    const dry = dryDelivery(request, pins, host);
    const { offer, sdk, attempts } = await (0,_acquire_js__WEBPACK_IMPORTED_MODULE_3__/* .acquire */ .X)(query, sources, freshest, dry.delivery, asked);
    const sentence = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenSentence */ .sQ)(asked, sdk, offer.why);
    return { asked, offer, attempts, sentence, integrity: dry.integrity() };
}
async function planPreinstalled({ workingDirectory }, host) {
    const found = await (0,_preinstalled_js__WEBPACK_IMPORTED_MODULE_5__/* .preinstalledGo */ .g)(host);
    if (found === undefined)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingAsked */ .I)(workingDirectory);
    const { asked, sdk, offerWhy } = found;
    const { root, version, platform, source } = sdk;
    return {
        asked,
        offer: { kind: 'installed', root, version, platform, source, why: offerWhy },
        attempts: [],
        sentence: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenSentence */ .sQ)(asked, sdk, offerWhy),
        integrity: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .integrityText */ .Np)(sdk),
    };
}
function dryDelivery({ verify }, pins, host) {
    let integrity = '';
    return {
        integrity: () => integrity,
        delivery: {
            async installed(offer) {
                const sdk = await (0,_sdk_installed_js__WEBPACK_IMPORTED_MODULE_6__/* .openInstalled */ .P)(offer, host);
                integrity = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .integrityText */ .Np)(sdk);
                return sdk;
            },
            async archive(offer, source) {
                const proof = pins.of(offer) ?? (await (await Promise.all(/* import() */[__webpack_require__.e(7300), __webpack_require__.e(7081), __webpack_require__.e(3129)]).then(__webpack_require__.bind(__webpack_require__, 45510))).prove(offer, source, verify, host));
                integrity =
                    proof.kind === 'sha256' ? `sha256:${proof.hex}` : proof.kind === 'h1' ? proof.hash : 'none';
                return notThere(offer);
            },
            failed: ({ source, said }) => host.log.info(`${source}: ${said}`),
        },
    };
}
function notThere({ version, platform, source }) {
    return { root: '', version, platform, source, record: undefined };
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
