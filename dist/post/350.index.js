export const id = 350;
export const ids = [350];
export const modules = {

/***/ 759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MS: () => (/* binding */ goRecord),
  j_: () => (/* binding */ readEvent)
});

// UNUSED EXPORTS: policyFacts

;// CONCATENATED MODULE: ./lib/go/levels.js
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

;// CONCATENATED MODULE: ./lib/go/env.js


/** Compilers and linkers, and what they are told: part of a cgo package's action id. */
const COMPILER_VARIABLES = [
    ...['AR', 'CC', 'CXX', 'FC', 'GCCGO', 'PKG_CONFIG', 'GO_EXTLINK_ENABLED', 'GOFIPS140'],
    ...['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'],
];
/** All variables that object files in GOCACHE depend on (cmd/go/internal/work, buildActionID and linkActionID). */
const BUILD_VARIABLES = [
    ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'],
    ...new Set(Object.values(LEVEL_VARIABLES)),
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
        const failed = error instanceof UserError && ['COMMAND_FAILED', 'TOOL_MISSING'].includes(error.code);
        if (!failed || (error.code === 'TOOL_MISSING' && !/[\\/]/.test(program)))
            throw error;
        throw unusable(program, 'it cannot be started', error.message, error);
    }
}
/** A hint of the host's port is closer to the fault than what can be guessed from the words. */
function unusable(program, what, said, cause) {
    const words = said.trim().split(/\r?\n/).slice(0, 5).join('\n').slice(0, 1000);
    const message = `${program} is not a usable go command: ${what}${words === '' ? '' : `: ${words}`}`;
    return new UserError('GO_UNUSABLE', message, {
        hint: (cause instanceof UserError ? cause.hint : undefined) ?? hintFor(words),
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

;// CONCATENATED MODULE: ./lib/cache/event.js
/** Events that a stranger can cause and that run in the default branch's scope, often over the stranger's code. */
const BY_ANYONE = new Set([
    'pull_request_target',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'fork',
    'watch',
]);
/**
 * Judges the event that started the run. A cache that is written in the default branch's scope is read by every later
 * run, also by those that publish, so what a stranger's code could have written must not get there; and a release or
 * tag writes into a scope that no other run can read. Whatever the payload is, there is an answer. Pure.
 *
 * @param name GITHUB_EVENT_NAME
 * @param ref GITHUB_REF
 * @param payload what is in the file GITHUB_EVENT_PATH, parsed; undefined where there is none
 */
function judgeEvent(name, ref, payload) {
    return { untrusted: reason(name, ref, payload) };
}
function reason(name, ref, payload) {
    if (BY_ANYONE.has(name))
        return `anyone can cause the event ${name}`;
    if (name === 'release' || ref.startsWith('refs/tags/')) {
        return 'no other run could read what a release or tag run saves';
    }
    const pull = at(payload, 'pull_request');
    if (name.startsWith('pull_request') || pull !== undefined) {
        const base = at(pull, 'base', 'repo', 'full_name');
        // A fork that was deleted since has no repository.
        if (base === undefined || at(pull, 'head', 'repo', 'full_name') !== base) {
            return 'the pull request comes from a fork';
        }
    }
    if (name === 'workflow_run') {
        const own = at(payload, 'repository', 'full_name');
        const head = at(payload, 'workflow_run', 'head_repository', 'full_name');
        if (own === undefined || head !== own)
            return 'the workflow that ended before ran for a fork';
    }
    return undefined;
}
function at(value, ...names) {
    for (const name of names) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value ?? undefined;
}

;// CONCATENATED MODULE: ./lib/cache/job/facts.js





/** What decides on the caches beside the inputs. */
async function policyFacts(request, settings, sums, host) {
    const { env } = host.machine;
    const hosted = env('RUNNER_ENVIRONMENT') === 'github-hosted';
    const named = parseSums(sums.map(({ text }) => text)).filter(({ content }) => content !== undefined);
    return {
        mode: request.mode,
        serviceMode: env('ACTIONS_CACHE_MODE') ?? '',
        event: await readEvent(host),
        hosted,
        modules: {
            mode: modulesModeFor(request.modules, { hosted, verify: request.verify }),
            folder: settings.GOMODCACHE,
            present: await isFilled(settings.GOMODCACHE, host),
            versions: named.length,
            sums: sums.length,
            vendored: await isVendored(request, settings, host),
        },
        build: {
            folder: settings.GOCACHE,
            present: await isFilled(settings.GOCACHE, host),
            program: settings.get('GOCACHEPROG') !== '',
            unread: goFlag(settings.get('GOFLAGS'), 'a') !== undefined,
        },
    };
}
/** `go env` names, as they are set: defaults depend on nothing but the machine, which has its own part of the key. */
function goRecord(settings) {
    const values = BUILD_VARIABLES.map((name) => [name, settings.get(name)]);
    return { ...Object.fromEntries(values), GOMODCACHE: settings.GOMODCACHE };
}
/** By default Go uses a vendor folder since 1.14; a cache-dependency-path names modules that are built otherwise. */
async function isVendored({ workspace, dependencyPath }, settings, { files, machine }) {
    if (dependencyPath.length > 0 || /(?:^|[\s"'])--?mod=(?!vendor)/.test(settings.get('GOFLAGS')))
        return false;
    const list = machine.path.join(workspace, 'vendor', 'modules.txt');
    return (await files.stat(list).catch(() => undefined))?.kind === 'file';
}
/** Judged by GITHUB_EVENT_NAME, GITHUB_REF and the file at GITHUB_EVENT_PATH. */
async function readEvent({ machine, files, }) {
    const { env } = machine;
    const path = env('GITHUB_EVENT_PATH');
    const bytes = path ? await files.read(path).catch(() => undefined) : undefined;
    let payload;
    try {
        payload = bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        // An event that cannot be read is judged by its name alone.
    }
    return judgeEvent(env('GITHUB_EVENT_NAME') ?? '', env('GITHUB_REF') ?? '', payload);
}
async function isFilled(folder, { files }) {
    if (folder === '' || folder === 'off')
        return false;
    return ((await files.list(folder).catch(() => undefined)) ?? []).length > 0;
}


/***/ }),

/***/ 350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFingerprint: () => (/* binding */ findFingerprint),
/* harmony export */   sameFingerprint: () => (/* binding */ sameFingerprint)
/* harmony export */ });
/* harmony import */ var _modules_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7431);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(759);


/** @param goVersion undefined: not known */
async function findFingerprint(workspace, { settings, host }, goVersion) {
    // Build constraints name the minor line: `//go:build go1.25`.
    const line = /^\d+\.\d+/.exec(goVersion ?? '')?.[0];
    if (line === undefined)
        return { why: 'the version of Go is not known' };
    const { GOMODCACHE: _, ...record } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .goRecord */ .MS)(settings);
    const { os, arch } = host.machine.platform;
    const facts = { ...record, os, arch, line, compiler: await hasCompiler(settings, host) };
    const fingerprint = (0,_modules_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .minimalFingerprint */ .u)({ files: (0,_modules_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .readSources */ .t)(workspace, host), settings: facts });
    if (fingerprint === undefined)
        return { why: 'a module is replaced by a folder outside of the workspace' };
    return { fingerprint, settings: facts };
}
/** The same again, at the end of the job: whether its sources are still those that it began with. */
function sameFingerprint({ fingerprint, settings }, workspace, host) {
    return (0,_modules_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .minimalFingerprint */ .u)({ files: (0,_modules_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .readSources */ .t)(workspace, host), settings }) === fingerprint;
}
/** CGO_ENABLED is 1 by default where there is a C compiler, and other packages are read then. */
async function hasCompiler(settings, { processes, machine }) {
    const named = settings.get('CC').trim().split(/\s+/)[0];
    const standard = ['darwin', 'freebsd', 'openbsd'].includes(machine.platform.os) ? 'clang' : 'gcc';
    return (await processes.find(named || standard)) === undefined ? 'none' : 'found';
}


/***/ }),

/***/ 7431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ minimalFingerprint),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/cache/modules/imports.js
/**
 * Reads package clause and imports of a Go file.
 * @returns undefined where it is not as the Go grammar wants it; Go, then, may see something else than we would
 */
function readImports(source) {
    const tokens = new Tokens(source.replace(/^\ufeff/, ''));
    if (tokens.next() !== 'package' || !isName(tokens.next()))
        return undefined;
    tokens.semicolon();
    const imports = new Set();
    while (tokens.peek() === 'import') {
        tokens.next();
        if (tokens.peek() === '(') {
            tokens.next();
            while (tokens.peek() !== ')') {
                if (!readSpec(tokens, imports))
                    return undefined;
                tokens.semicolon();
            }
            tokens.next();
        }
        else if (!readSpec(tokens, imports)) {
            return undefined;
        }
        tokens.semicolon();
    }
    if (tokens.failed)
        return undefined;
    return { imports: [...imports].sort(), constraints: tokens.constraints };
}
function readSpec(tokens, imports) {
    let token = tokens.next();
    if (token === '.' || isName(token))
        token = tokens.next();
    const match = /^(["`])([^\n\\]*)\1$/s.exec(token);
    if (match?.[2] === undefined)
        return false;
    imports.add(match[2]);
    return true;
}
function isName(token) {
    return /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(token);
}
const TOKEN = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|[\p{L}_][\p{L}\p{Nd}_]*|./suy;
const BLANK = /[ \t\r\n]+|\/\/[^\n]*|\/\*.*?\*\//suy;
class Tokens {
    constraints = [];
    failed = false;
    #source;
    #at = 0;
    #peeked;
    constructor(source) {
        this.#source = source;
    }
    peek() {
        this.#peeked ??= this.#read();
        return this.#peeked;
    }
    /** Empty at the end. */
    next() {
        const token = this.peek();
        this.#peeked = undefined;
        return token;
    }
    semicolon() {
        while (this.peek() === ';')
            this.next();
    }
    #read() {
        for (let blank = this.#match(BLANK); blank !== undefined; blank = this.#match(BLANK)) {
            if (/^\/\/(?:go:build|\s*\+build)\s/.test(blank))
                this.constraints.push(blank.trim());
        }
        const token = this.#match(TOKEN);
        // An end within a group or a comment would else be read for ever.
        if (token === undefined || token === '/')
            this.failed = this.#at < this.#source.length || token === '/';
        return token ?? '';
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#source);
        if (match === null)
            return undefined;
        this.#at = pattern.lastIndex;
        return match[0];
    }
}

;// CONCATENATED MODULE: ./lib/cache/modules/fingerprint.js


/**
 * What a minimal cache depends on: go.mod, go.sum, go.work and go.work.sum, the settings, and which packages the
 * workspace imports under which conditions. The same fingerprint means the same packages; code may change.
 *
 * @returns hex; undefined where a mode of fewer packages is not safe: a go.mod replaces a module by a folder outside the
 *   workspace, whose imports nobody has looked at. Pure.
 */
function minimalFingerprint({ files, settings }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const said = new Set();
    for (const { name, text } of files) {
        if (/(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/.test(name)) {
            if (/go\.(?:mod|work)$/.test(name) && leavesWorkspace(name, text))
                return undefined;
            said.add(JSON.stringify([name, text.replaceAll('\r\n', '\n')]));
        }
        else if (name.endsWith('.go')) {
            for (const line of importsOf(name, text))
                said.add(line);
        }
    }
    hash.update(JSON.stringify([...said].sort()));
    hash.update(JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))));
    return hash.digest('hex');
}
/**
 * All that `minimalFingerprint` looks at, below the workspace.
 * @param workspace absolute
 */
function readSources(workspace, { tree, machine }) {
    const entries = tree.walk(workspace, (folder) => !isIgnored(folder.slice(folder.lastIndexOf('/') + 1))) ?? [];
    return entries.flatMap(({ name, kind }) => {
        const base = name.slice(name.lastIndexOf('/') + 1);
        if (kind === 'directory' || !/(?:^[^._].*\.go|^go\.(?:mod|sum|work|work\.sum))$/.test(base))
            return [];
        const bytes = tree.read(machine.path.join(workspace, ...name.split('/')), 64 * 2 ** 20);
        // A link or another user's file: no two jobs can be sure to see the same.
        return [{ name, text: bytes === undefined ? `unread ${name}` : new TextDecoder().decode(bytes) }];
    });
}
/** As the go command passes over them (`go help packages`); vendor is not read from GOMODCACHE. */
function isIgnored(folder) {
    return folder.startsWith('.') || folder.startsWith('_') || folder === 'testdata' || folder === 'vendor';
}
function importsOf(name, text) {
    const found = readImports(text);
    if (found === undefined)
        return [JSON.stringify([name, (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')])];
    // `_linux_amd64_test`: a file's name is a condition too.
    const conditions = [/(?:_[a-z0-9]+)*$/.exec(name.replace(/\.go$/, ''))?.[0] ?? '', ...found.constraints];
    return found.imports
        .filter((path) => path.split('/')[0].includes('.'))
        .map((path) => JSON.stringify([path, ...conditions]));
}
/** `replace x => ../y`, or an absolute folder; in a go.work also `use ../y`. */
function leavesWorkspace(name, text) {
    const depth = name.split('/').length - 1;
    for (const [, path = ''] of text.matchAll(/(?:=>|^\s*use|^)\s*"?((?:\.\.?|\/|[A-Za-z]:[\\/])[^\s"]*)/gm)) {
        if (/^(?:\/|[A-Za-z]:)/.test(path) && !path.startsWith('//'))
            return true;
        let level = depth;
        for (const part of path.split(/[\\/]/)) {
            if (part === '..')
                level--;
            else if (part !== '' && part !== '.')
                level++;
            if (level < 0)
                return true;
        }
    }
    return false;
}


/***/ })

};
