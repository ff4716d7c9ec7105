export const id = 83;
export const ids = [83];
export const modules = {

/***/ 74363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ openPatches),
/* harmony export */   Ve: () => (/* binding */ goOnPath),
/* harmony export */   eY: () => (/* binding */ snapshotOf)
/* harmony export */ });
/* harmony import */ var _environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28978);
/* harmony import */ var _environment_text_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17827);
/* harmony import */ var _go_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39385);



/** @param env of this process, all of it. @throws UserError PATCH_INVALID, PATCH_REFUSED, and as `goEnv` */
async function openPatches(paths, host, env) {
    const patches = await (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPatches */ .b7)(paths, host);
    if (patches.length === 0)
        host.log.info(`There are no patches: ${_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patchFolder */ .h_} is not there, or empty.`);
    const go = patches.length === 0 ? undefined : await goOnPath(host);
    const effective = (await snapshotOf(go, host, env)).values;
    return {
        patches,
        plan: async (layer) => (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planPatches */ .aw)(await (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherFacts */ .pc)(host, patches, { layer, effective, ...(go === undefined ? {} : { go }) }), patches),
    };
}
/** undefined: there is none on PATH. @throws UserError GO_UNUSABLE */
async function goOnPath({ processes, machine, }) {
    const program = await processes.find('go');
    return program === undefined ? undefined : (0,_go_env_js__WEBPACK_IMPORTED_MODULE_2__/* .goEnv */ .Aq)(processes, program, machine.cwd);
}
/** The effective Go environment, with where it comes from. */
async function snapshotOf(go, host, env) {
    const { files, machine } = host;
    const paths = go === undefined ? [] : [go.GOENV, go.GOROOT === '' ? '' : machine.path.join(go.GOROOT, 'go.env')];
    const texts = await Promise.all(paths
        .filter((path) => path !== '' && path !== 'off')
        .map(async (path) => ({ path, bytes: await files.read(path) })));
    return (0,_environment_text_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collectSnapshot */ .j)({
        env: new Map(Object.entries(env).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
        goEnv: go?.raw ?? {},
        files: texts.flatMap(({ path, bytes }) => bytes === undefined ? [] : [{ path, text: new TextDecoder().decode(bytes) }]),
        os: machine.platform.os,
    });
}


/***/ }),

/***/ 60083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEnvVerify: () => (/* binding */ runEnvVerify)
/* harmony export */ });
/* harmony import */ var _environment_layers_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74337);
/* harmony import */ var _environment_patches_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28978);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _env_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74363);




async function runEnvVerify(paths, { expect }, { host, print, printJson }, env = process.env) {
    const { plan } = await (0,_env_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .openPatches */ .PV)(paths, host, env);
    const planned = await plan(withoutEmpty((0,_environment_layers_process_js__WEBPACK_IMPORTED_MODULE_0__/* .processValues */ .i)(env)));
    const { digest } = planned;
    const equal = expect === undefined || expect.trim() === digest;
    if (planned.changes.length > 0) {
        host.log.group('The patches would change:', (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPlan */ .EG)(planned));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('ENVIRONMENT_DIFFERS', `This environment is not as the patches want it: ${planned.changes.map(({ name }) => name).join(', ')}`, { hint: 'They were not applied here, or something has changed the environment since.' });
    }
    if (!equal) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('ENVIRONMENT_DIFFERS', `The environment digest is ${digest}, expected ${expect?.trim()}`, {
            hint: 'The patches or what they lead to differ from the other node: compare `setup-go-plus env plan --json` of both.',
        });
    }
    print(digest);
    printJson({ digest, expected: expect ?? null, equal, plan: (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_1__/* .printablePlan */ .pF)(planned) });
    return 0;
}
/** In a job an unset variable is one with an empty value, and Go reads it so. */
function withoutEmpty({ values }) {
    return { values: new Map([...values].filter(([, { text }]) => text !== '')) };
}


/***/ }),

/***/ 74337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ processValues),
/* harmony export */   n: () => (/* binding */ processChanges)
/* harmony export */ });
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39866);

/** The environment of this process; a plan for a program that it starts begins from it. */
function processValues(env) {
    const values = new Map();
    for (const [name, text] of Object.entries(env))
        if (text !== undefined)
            values.set(name, { text });
    return { values };
}
/**
 * What a program is started with: `Command.env`. Nothing outlives it, so there is no journal and secrets may pass.
 * undefined takes a variable away.
 * @throws UserError LAYER_REFUSED
 */
function processChanges({ changes, os }) {
    (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseReferences */ .JL)(changes, os);
    return Object.fromEntries(changes.map(({ name, after }) => [name, after ?? undefined]));
}


/***/ }),

/***/ 39866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   JL: () => (/* binding */ refuseReferences),
/* harmony export */   un: () => (/* binding */ refuseSecrets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _transfer_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12586);


/** For what a layer cannot or must not hold; points at the operation that asks for it. The value is never shown. */
function refused(change, why, hint) {
    const origin = change.origins[0];
    const where = origin === undefined ? '' : `${origin.path}:${origin.line}: `;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('LAYER_REFUSED', `${where}${change.name} ${why}`, {
        hint,
        ...(origin === undefined ? {} : { at: { path: origin.path, line: origin.line } }),
    });
}
/**
 * Undo needs the values of before and after, and a journal that outlives the job must not have a secret in it. So
 * such a variable is refused, also where only the value of before is one: it could not be given back.
 * @throws UserError LAYER_REFUSED
 */
function refuseSecrets(changes, place) {
    for (const change of changes) {
        if (!isSecret(change))
            continue;
        throw refused(change, `holds a secret, which must not be kept in ${place} nor in the journal that undo reads`, 'Hand it to one program instead: setup-go-plus exec -- go build ./…; in a workflow, to the job.');
    }
}
/** What a patch calls so, and what can be seen to be one: a URL with a password or a token in it. */
function isSecret({ secret, before, after }) {
    return secret || [before, after].some((text) => text !== null && (0,_transfer_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(text) !== text);
}
/**
 * Windows fills in `%NAME%` when it reads the registry, and nobody else does.
 * @throws UserError LAYER_REFUSED
 */
function refuseReferences(changes, os) {
    if (os !== 'windows')
        return;
    for (const change of changes) {
        if (change.list !== 'paths')
            continue;
        const entry = change.entries?.find(({ kind, entry: text }) => kind === 'added' && /%[^%;]+%/.test(text));
        if (entry === undefined)
            continue;
        throw refused(change, `would have the entry ${entry.entry}, which is filled in only in the registry`, 'Write ${HOME} or another name that patches know; or apply it to the layer user.');
    }
}


/***/ }),

/***/ 39385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ goEnv),
/* harmony export */   Sv: () => (/* binding */ COMPILER_VARIABLES),
/* harmony export */   Zo: () => (/* binding */ BUILD_VARIABLES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80031);


/** Compilers and linkers, and what they are told: part of a cgo package's action id. */
const COMPILER_VARIABLES = [
    ...['AR', 'CC', 'CXX', 'FC', 'GCCGO', 'PKG_CONFIG', 'GO_EXTLINK_ENABLED', 'GOFIPS140'],
    ...['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'],
];
/** All variables that object files in GOCACHE depend on (cmd/go/internal/work, buildActionID and linkActionID). */
const BUILD_VARIABLES = [
    ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'],
    ...new Set(Object.values(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_VARIABLES */ .z)),
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
        const failed = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && ['COMMAND_FAILED', 'TOOL_MISSING'].includes(error.code);
        if (!failed || (error.code === 'TOOL_MISSING' && !/[\\/]/.test(program)))
            throw error;
        throw unusable(program, 'it cannot be started', error.message, error);
    }
}
/** A hint of the host's port is closer to the fault than what can be guessed from the words. */
function unusable(program, what, said, cause) {
    const words = said.trim().split(/\r?\n/).slice(0, 5).join('\n').slice(0, 1000);
    const message = `${program} is not a usable go command: ${what}${words === '' ? '' : `: ${words}`}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('GO_UNUSABLE', message, {
        hint: (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? cause.hint : undefined) ?? hintFor(words),
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


/***/ })

};
