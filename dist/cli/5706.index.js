export const id = 5706;
export const ids = [5706,4169];
export const modules = {

/***/ 55706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runResolve: () => (/* binding */ runResolve)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _go_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2539);
/* harmony import */ var _setup_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67734);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94987);




async function runResolve(spec, options, { host, print, printJson }) {
    if (spec !== undefined && (options.go !== undefined || options.goVersionFile !== undefined)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', 'A version is given twice: as an argument, and by --go or --file');
    }
    const plan = await (0,_setup_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planSetup */ .d)(await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ ["in"])(options, host, spec), host);
    const { asked, offer } = plan;
    host.log.info(plan.sentence);
    print(offer.version.text);
    printJson({
        version: offer.version.text,
        platform: `${offer.platform.os}/${offer.platform.arch}`,
        source: offer.source,
        why: plan.sentence,
        url: offer.kind === 'archive' ? offer.archive.url : null,
        goroot: offer.kind === 'installed' ? offer.root : null,
        integrity: plan.integrity,
        spec: (0,_go_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSpec */ .l9)(asked.value),
        askedBy: asked.source,
        file: asked.path ?? null,
        line: asked.line ?? null,
        attempts: plan.attempts,
    });
    return 0;
}


/***/ }),

/***/ 39385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ goEnv),
/* harmony export */   Sv: () => (/* binding */ COMPILER_VARIABLES),
/* harmony export */   Zo: () => (/* binding */ BUILD_VARIABLES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80031);


/** Compilers and linkers, and what they are told: part of a cgo package's action id. */
const COMPILER_VARIABLES = [
    ...['AR', 'CC', 'CXX', 'FC', 'GCCGO', 'PKG_CONFIG', 'GO_EXTLINK_ENABLED', 'GOFIPS140'],
    ...['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'],
];
/** All variables that object files in GOCACHE depend on (cmd/go/internal/work, buildActionID and linkActionID). */
const BUILD_VARIABLES = [
    ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'],
    ...new Set(Object.values(_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_VARIABLES */ .z)),
    ...COMPILER_VARIABLES,
];
/**
 * Asked by name: without names, and for CGO_… and PKG_CONFIG, `go env` starts the C compiler several times to work out
 * the flags. A Go that does not know a name prints it empty.
 */
const names = [
    ...['GOROOT', 'GOPATH', 'GOBIN', 'GOCACHE', 'GOCACHEPROG', 'GOMODCACHE', 'GOTMPDIR', 'GOENV', 'GOMOD'],
    ...['GOWORK', 'GOVERSION', 'GOTOOLCHAIN', 'GOHOSTOS', 'GOHOSTARCH'],
    ...['GOPROXY', 'GOSUMDB', 'GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE', 'GOAUTH', 'GOVCS'],
    ...['GO111MODULE', ...BUILD_VARIABLES.filter((name) => !/^(?:CGO_.*FLAGS|PKG_CONFIG)$/.test(name))],
];
/**
 * Runs `go env` once.
 * @param goProgram path of the go command
 * @param cwd where it looks for go.mod and go.work
 * @throws UserError GO_UNUSABLE when it does not run or prints something else; TOOL_MISSING when it is a bare name
 *   that is not on PATH
 */
async function goEnv(processes, goProgram, cwd) {
    const run = (args) => runGo(processes, goProgram, args, cwd);
    let result = await run(['env', '-json', ...names]);
    // Go 1.8 and older print assignments only.
    const old = result.code !== 0 && result.stderr.includes('flag provided but not defined: -json');
    if (old)
        result = await run(['env']);
    if (result.code !== 0) {
        throw unusable(goProgram, `\`go env\` ended with code ${result.code}`, result.stderr);
    }
    const raw = old ? parseAssignments(result.stdout) : parseJson(result.stdout, goProgram);
    return pick(raw);
}
async function runGo(processes, program, args, cwd) {
    try {
        return await processes.run({ program, args, timeout: 120_000, ...(cwd === undefined ? {} : { cwd }) });
    }
    catch (error) {
        const failed = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && ['COMMAND_FAILED', 'TOOL_MISSING'].includes(error.code);
        if (!failed || (error.code === 'TOOL_MISSING' && !/[\\/]/.test(program)))
            throw error;
        throw unusable(program, 'it cannot be started', error.message, error);
    }
}
/** A hint of the host's port is closer to the fault than what can be guessed from the words. */
function unusable(program, what, said, cause) {
    const words = said.trim().split(/\r?\n/).slice(0, 5).join('\n').slice(0, 1000);
    const message = `${program} is not a usable go command: ${what}${words === '' ? '' : `: ${words}`}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GO_UNUSABLE', message, {
        hint: (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y ? cause.hint : undefined) ?? hintFor(words),
        cause,
    });
}
/** By what the systems say (also in a shell’s words) and what the host’s port makes of it. */
function hintFor(words) {
    if (/exec format error|bad cpu type|valid win32 application|this machine is|not a program for/i.test(words)) {
        return 'It was built for another operating system or CPU: ask for this machine’s architecture.';
    }
    if (/permission denied|access is denied|denies|not permitted/i.test(words)) {
        return 'Its file is not executable, or lies on a volume that is mounted noexec, or a policy forbids it.';
    }
    if (/no such file|cannot find|not found|not there|interpreter/i.test(words)) {
        return 'It is missing, or it needs a program loader that this system lacks (a glibc build on musl).';
    }
    return 'Run `go env` by hand to see what it says; the file that `go env GOENV` names or a GO… variable may be at fault.';
}
function parseJson(stdout, program) {
    let parsed;
    try {
        parsed = JSON.parse(stdout);
    }
    catch {
        // No cause: the parser quotes what it read, which may be a GOPROXY with a password.
        throw unusable(program, '`go env -json` did not print JSON', '');
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        throw unusable(program, '`go env -json` did not print a JSON object', '');
    }
    return Object.fromEntries(Object.entries(parsed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
/** `GOROOT="/usr/local/go"`, and on Windows `set GOROOT=C:\Go`. */
function parseAssignments(stdout) {
    const raw = {};
    for (const [, name, value] of stdout.matchAll(/^(?:set )?([A-Z]\w*)=(.*?)\r?$/gm)) {
        if (name !== undefined && value !== undefined)
            raw[name] = value.replace(/^(["'])(.*)\1$/, '$2');
    }
    return raw;
}
function pick(raw) {
    const at = (name) => raw[name] ?? '';
    return {
        GOROOT: at('GOROOT'),
        GOPATH: at('GOPATH'),
        GOBIN: at('GOBIN'),
        GOCACHE: at('GOCACHE'),
        GOMODCACHE: at('GOMODCACHE'),
        GOVERSION: at('GOVERSION'),
        GOOS: at('GOOS'),
        GOARCH: at('GOARCH'),
        GOTOOLCHAIN: at('GOTOOLCHAIN'),
        GOPROXY: at('GOPROXY'),
        GOFLAGS: at('GOFLAGS'),
        CGO_ENABLED: at('CGO_ENABLED'),
        GOENV: at('GOENV'),
        raw,
    };
}


/***/ }),

/***/ 80031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ LEVEL_VARIABLES)
/* harmony export */ });
/** The variable that names the oldest CPU a program runs on, by GOARCH (`go help environment`). */
const LEVEL_VARIABLES = {
    '386': 'GO386',
    amd64: 'GOAMD64',
    arm: 'GOARM',
    arm64: 'GOARM64',
    mips: 'GOMIPS',
    mipsle: 'GOMIPS',
    mips64: 'GOMIPS64',
    mips64le: 'GOMIPS64',
    ppc64: 'GOPPC64',
    ppc64le: 'GOPPC64',
    riscv64: 'GORISCV64',
    wasm: 'GOWASM',
};


/***/ }),

/***/ 57113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ acquire)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _go_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2539);
/* harmony import */ var _transfer_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24169);



/**
 * Asks one source after the other until one delivers.
 * @param asked who wants it, for the errors
 * @throws UserError VERSION_NOT_FOUND when every source answered that it has none, SOURCES_EXHAUSTED when at least
 *   one could not answer or deliver; both list every source and what it said. DISK_FULL and DISK_DENIED at once, since
 *   no other source mends this machine's disk
 */
async function acquire(query, sources, freshest, delivery, asked) {
    const attempts = [];
    for (const source of orderSources(sources, freshest)) {
        let offer;
        try {
            offer = await findOffer(query, source, sources);
            if (offer === undefined) {
                attempts.push({
                    source: source.name,
                    said: `has no ${wanted(query)}`,
                    none: true,
                    hint: undefined,
                });
                continue;
            }
            const sdk = offer.kind === 'installed' ? await delivery.installed(offer) : await delivery.archive(offer, source);
            return { sdk, offer, attempts: attempts.map(({ source: name, said }) => ({ source: name, said })) };
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) || isOurDisk(error, offer))
                throw error;
            const attempt = { source: source.name, said: error.message };
            attempts.push({ ...attempt, none: meansNone(error), hint: error.hint });
            delivery.failed(attempt, error);
        }
    }
    throw explainFailure(query, attempts, asked);
}
/** For `stable` and check-latest the tool cache is the last resort, not the first: it knows no news. */
function orderSources(sources, freshest) {
    if (!freshest)
        return sources;
    return [
        ...sources.filter(({ name }) => name !== 'tool-cache'),
        ...sources.filter(({ name }) => name === 'tool-cache'),
    ];
}
/** What a list names as newest may be on this disk already. */
async function findOffer(query, source, sources) {
    const offer = await source.find(query);
    if (offer?.kind !== 'archive')
        return offer;
    const cache = sources.find(({ name }) => name === 'tool-cache');
    const held = await cache?.find({ ...query, spec: { kind: 'exact', version: offer.version } });
    return held === undefined ? offer : { ...held, why: `${offer.why}, already in the tool cache` };
}
/** Not the disk of a share that the archive was to be read from. */
function isOurDisk({ code }, offer) {
    if (code === 'DISK_FULL')
        return true;
    return code === 'DISK_DENIED' && offer?.kind === 'archive' && !offer.archive.url.startsWith('file:');
}
function meansNone(error) {
    return (['VERSION_NOT_FOUND', 'PLATFORM_UNAVAILABLE'].includes(error.code) ||
        [404, 410].includes((0,_transfer_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 0));
}
function explainFailure(query, attempts, asked) {
    const said = attempts.map(({ source, said }) => `  ${source}: ${said}`);
    if (attempts.length === 0)
        said.push('  (no source to ask)');
    if (asked !== undefined)
        said.push(`Asked for: ${asked.why}.`);
    const none = attempts.length > 0 && attempts.every((attempt) => attempt.none);
    const message = none ? `No source has ${wanted(query)}.` : `No source could deliver ${wanted(query)}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(none ? 'VERSION_NOT_FOUND' : 'SOURCES_EXHAUSTED', [message, ...said].join('\n'), {
        hint: onlyHint(attempts) ?? (none ? noneHint : exhaustedHint),
        ...(asked?.path === undefined
            ? {}
            : { at: { path: asked.path, ...(asked.line === undefined ? {} : { line: asked.line }) } }),
    });
}
/** Where all that went wrong has one remedy, that remedy. */
function onlyHint(attempts) {
    const failures = attempts.filter(({ none }) => !none);
    const hints = new Set((failures.length > 0 ? failures : attempts).flatMap(({ hint }) => hint ?? []));
    return hints.size === 1 ? [...hints][0] : undefined;
}
const noneHint = 'Check the version on https://go.dev/dl, or name another platform; `setup-go-plus resolve stable` shows the newest.';
const exhaustedHint = 'Check the network and the proxy variables, or add a source: the inputs `sources`, `go-download-base-url` and `sdk-directory`.';
function wanted({ spec, platform }) {
    return `Go ${(0,_go_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSpec */ .l9)(spec)} for ${platform.os}/${platform.arch}`;
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

/***/ 70404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ preinstalledGo)
/* harmony export */ });
/* harmony import */ var _go_env_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39385);
/* harmony import */ var _go_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87507);
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66190);



/** The Go on PATH, for a job that asks for none: what actions/setup-go does, said aloud. undefined: there is none. */
async function preinstalledGo({ processes, log }) {
    const program = await processes.find('go');
    if (program === undefined)
        return undefined;
    const env = { GOROOT: undefined, GOTOOLCHAIN: 'local' };
    const go = await (0,_go_env_js__WEBPACK_IMPORTED_MODULE_0__/* .goEnv */ .Aq)({ ...processes, run: (command) => processes.run({ ...command, env }) }, program);
    const version = (0,_go_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoVersion */ .SX)(go.GOVERSION);
    if (version === undefined)
        return undefined;
    log.warning(`No Go version is asked for by an input or a file: the one on PATH is used, ${go.GOVERSION}. Add go-version to be sure of it.`);
    return {
        asked: {
            value: { kind: 'exact', version },
            source: 'PATH',
            why: 'no version was asked for',
        },
        sdk: {
            root: go.GOROOT,
            version,
            platform: (0,_go_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(`${go.GOOS}/${go.GOARCH}`),
            source: 'tool-cache',
            record: undefined,
        },
        offerWhy: `so the Go on PATH, ${program}`,
    };
}


/***/ }),

/***/ 31051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ integrityText),
/* harmony export */   nF: () => (/* binding */ verificationText),
/* harmony export */   sQ: () => (/* binding */ chosenSentence)
/* harmony export */ });
/* unused harmony export renderSummary */

/** `1.26.11 — ~1.26 from go.mod line 3, newest in go.dev's list`. */
function chosenSentence(asked, sdk, offerWhy) {
    return `${sdk.version.text} — ${asked.why}, ${offerWhy}`;
}
/** The output `go-integrity`. */
function integrityText(sdk) {
    if (sdk.record === undefined)
        return 'machine';
    const { integrity } = sdk.record;
    switch (integrity.kind) {
        case 'sha256':
            return `sha256:${integrity.hex}`;
        case 'h1':
            return integrity.hash;
        case 'none':
            return 'none';
    }
}
/** For people: what was checked, against what. */
function verificationText(sdk) {
    if (sdk.record === undefined)
        return 'not ours to verify: it was on this machine before';
    const { integrity, signedBy } = sdk.record;
    return `${proofText(integrity)}${signedBy === undefined ? '' : `, signed by ${signedBy}`}`;
}
function proofText(integrity) {
    switch (integrity.kind) {
        case 'sha256':
            return `SHA-256 ${integrity.hex.slice(0, 12)}… matches ${integrity.from}`;
        case 'h1':
            return `${integrity.hash.slice(0, 15)}… proved by ${integrity.from}`;
        case 'none':
            return `NOT VERIFIED: ${integrity.why}`;
    }
}
/** The job summary: what a person wants to know in five seconds, and the rest folded away. */
function renderSummary(result, cacheLine) {
    const { sdk, source, sentence, attempts, go, timings, environment } = result;
    const rows = [
        ['Go', `**${sdk.version.text}** ${sdk.platform.os}/${sdk.platform.arch}`],
        ['Why', sentence.slice(sentence.indexOf('— ') + 2)],
        ['Source', `${source}${sdk.record === undefined ? '' : ` (${sdk.record.url})`}`],
        ['Verification', verificationText(sdk)],
        ['Cache', cacheLine],
        ['Time', timings.map(timingText).join(', ')],
    ];
    const details = [
        `GOROOT ${sdk.root}`,
        ...(go === undefined
            ? []
            : [`GOPATH ${go.GOPATH}`, `GOCACHE ${go.GOCACHE}`, `GOMODCACHE ${go.GOMODCACHE}`]),
        ...environment.changes.map((change) => change.kind === 'unset'
            ? `unset ${change.name} (${change.why})`
            : `${change.kind} ${change.name} ${change.value} (${change.why})`),
        ...attempts.map(({ source, said }) => `asked before: ${source}: ${said}`),
    ];
    return [
        '### Go set up',
        '',
        '| | |',
        '| --- | --- |',
        ...rows.map(([name, text]) => `| ${name} | ${cell(text)} |`),
        '',
        '<details><summary>Details</summary>',
        '',
        '```text',
        ...details.map((line) => redactUrl(line).replaceAll('```', "'''")),
        '```',
        '',
        '</details>',
        '',
    ].join('\n');
}
function timingText({ step, milliseconds }) {
    return `${step} ${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
}
/** Text from files and servers must not become markup of the summary page. */
function cell(text) {
    return redactUrl(text)
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('\\', '\\\\')
        .replaceAll('|', '\\|')
        .replaceAll('<', '&lt;');
}


/***/ }),

/***/ 24169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ statusError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12586);


/** The status of the response that an error stands for; undefined for any other error. */
function statusOf(error) {
    return causeOf(error)?.status;
}
/** undefined for an error that does not stand for a response. */
function causeOf(error) {
    const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? error.cause : undefined;
    return typeof cause?.status === 'number' ? cause : undefined;
}
/**
 * A response that is not a success, in words. HTTP_RATE_LIMITED where the host says that our allowance is used up
 * (429, or 403 with GitHub's rate limit headers or a Retry-After), else HTTP_STATUS.
 * @param now milliseconds since 1970
 */
function statusError(url, response, context) {
    const { status } = response;
    const exhausted = response.headers['x-ratelimit-remaining'] === '0';
    const wait = retryAfter(response.headers['retry-after'], context.now);
    const cause = { status, ...(wait === undefined ? {} : { retryAfter: wait }) };
    const place = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(url);
    if (status === 429 || (status === 403 && (exhausted || wait !== undefined))) {
        const reset = exhausted ? resetTime(response.headers['x-ratelimit-reset']) : undefined;
        const again = reset ?? (wait === undefined ? undefined : new Date(context.now + wait));
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('HTTP_RATE_LIMITED', `${place} answered ${status}: the rate limit for this ${context.authorized ? 'token' : 'IP address'} is used up${again === undefined ? '' : ` until ${again.toISOString()}`}`, {
            hint: context.authorized
                ? 'Wait until then, or configure a mirror.'
                : 'Requests with a token have a far higher limit: pass one, or configure a mirror.',
            cause: exhausted ? { ...cause, exhausted } : cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('HTTP_STATUS', `${place} answered ${status}${name(status)}`, {
        hint: hint(status, context.authorized),
        cause,
    });
}
/** Seconds or an HTTP date (RFC 9110 section 10.2.3), as milliseconds from now. */
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(header.trim()))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Seconds since 1970, as GitHub writes it. */
function resetTime(header) {
    return header !== undefined && /^\d{1,11}$/.test(header) ? new Date(Number(header) * 1000) : undefined;
}
function name(status) {
    const text = {
        400: 'Bad Request',
        401: 'Unauthorized',
        403: 'Forbidden',
        404: 'Not Found',
        407: 'Proxy Authentication Required',
        408: 'Request Timeout',
        410: 'Gone',
        500: 'Internal Server Error',
        502: 'Bad Gateway',
        503: 'Service Unavailable',
        504: 'Gateway Timeout',
    }[status];
    return text === undefined ? '' : ` ${text}`;
}
function hint(status, authorized) {
    if (status === 401 || status === 403) {
        return authorized
            ? 'The token was sent and refused: check that it is valid and may read this.'
            : 'No token was sent: if this host wants one, pass it for this host.';
    }
    if (status === 404 || status === 410)
        return 'Check the version and the address.';
    if (status === 407)
        return 'Put the user name and password for the proxy into the proxy variable.';
    if (status >= 500 || status === 408)
        return 'The host is in trouble: try again later, or configure a mirror.';
    return 'Check the address.';
}


/***/ })

};
