export const id = 418;
export const ids = [418,625];
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

/***/ 8418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formOf: () => (/* binding */ formOf),
  openSdkCache: () => (/* binding */ openSdkCache),
  sdkFacts: () => (/* binding */ sdkFacts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/sdk/check-integrity.js

/**
 * Compares what came with what was proven and what was pinned.
 * @returns the proof
 * @throws UserError INTEGRITY_MISMATCH; INTEGRITY_MISSING where nothing vouches and the user did not say that it need not
 */
async function checkIntegrity(extracted, request) {
    const { offer, pin, verify } = request;
    const proof = await request.proof;
    if (proof.kind === 'none' && verify !== 'off')
        throw new errors/* UserError */.y('INTEGRITY_MISSING', `Nothing vouches for ${offer.version.text} from ${offer.source}: ${proof.why}.`, {
            hint: 'Give its SHA-256, or choose another source.',
        });
    // First the digests: a wrong size says less about what came.
    compare(extracted, proof, request);
    if (pin !== undefined)
        compare(extracted, pin, request);
    const { size } = offer.archive;
    if (size !== undefined && size !== extracted.archiveBytes)
        throw mismatch(request, `has ${extracted.archiveBytes} bytes; ${offer.source} says ${size}`);
    return proof;
}
function compare(extracted, expected, request) {
    if (expected.kind === 'none')
        return;
    const { from } = expected;
    if (expected.kind === 'sha256') {
        if (extracted.archiveSha256 !== expected.hex.toLowerCase())
            throw mismatch(request, `has SHA-256 ${extracted.archiveSha256}; ${from} says ${expected.hex}`);
    }
    else if (extracted.h1 !== expected.hash)
        throw mismatch(request, `has ${extracted.h1 ?? 'no h1 hash (it is no module zip)'}; ${from} says ${expected.hash}`);
}
function mismatch({ offer }, fault) {
    const { version, platform, source } = offer;
    return new errors/* UserError */.y('INTEGRITY_MISMATCH', `The archive of Go ${version.text} for ${platform.os}/${platform.arch} from ${source} ${fault}.`, {
        hint: 'The download was damaged or changed on its way. Nothing of it was kept. Try again, or use another source.',
    });
}

// EXTERNAL MODULE: ./lib/sdk/bounds.js
var sdk_bounds = __webpack_require__(7283);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/sdk/release-buffer.js
var release_buffer = __webpack_require__(600);
// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(9443);
;// CONCATENATED MODULE: ./lib/sdk/tar-fields.js

/** A text field: up to its NUL, or all of it. Bytes that are no UTF-8 become U+FFFD, which no safe name has. */
function readText(block, at, length) {
    const nul = block.indexOf(0, at);
    return block.toString('utf8', at, nul === -1 || nul > at + length ? at + length : nul);
}
/**
 * A number field: octal digits, or GNU's base 256 where the first bit is set.
 * @throws UserError ARCHIVE_INVALID for anything else, and above 2^53
 */
function readNumber(block, at, length) {
    const first = block[at];
    if ((first & 0x80) !== 0)
        return readBase256(block, at, length);
    let value = 0;
    let i = at;
    const end = at + length;
    while (i < end && block[i] === 0x20)
        i++;
    for (; i < end; i++) {
        const digit = block[i];
        if (digit === 0 || digit === 0x20)
            break;
        if (digit < 0x30 || digit > 0x37)
            throw invalid('a number is not octal');
        value = value * 8 + digit - 0x30;
    }
    return value;
}
/**
 * Records of `<length> <key>=<value>\n`, the length counting itself.
 * @throws UserError ARCHIVE_INVALID; ARCHIVE_HOSTILE for sparse files
 */
function readPax(data) {
    const facts = {};
    for (let at = 0; at < data.length;) {
        const space = data.indexOf(0x20, at);
        const digits = space === -1 ? '' : data.toString('latin1', at, Math.min(space, at + 8));
        const length = /^[1-9][0-9]*$/.test(digits) ? Number(digits) : 0;
        const end = at + length;
        const equals = data.indexOf(0x3d, space);
        if (end > data.length || data[end - 1] !== 0x0a || equals === -1 || equals >= end)
            throw invalid('a pax record has a wrong length');
        set(facts, data.toString('utf8', space + 1, equals), data.toString('utf8', equals + 1, end - 1));
        at = end;
    }
    return facts;
}
function set(facts, key, value) {
    if (key === 'path')
        facts.path = value;
    else if (key === 'linkpath')
        facts.linkpath = value;
    else if (key === 'size')
        facts.size = decimal(value, /^[0-9]{1,15}$/);
    else if (key === 'mtime')
        facts.mtime = decimal(value, /^[0-9]{1,12}(?:\.[0-9]+)?$/);
    else if (key.startsWith('GNU.sparse.'))
        throw new errors/* UserError */.y('ARCHIVE_HOSTILE', 'The archive holds a sparse file.', {
            hint: 'Go publishes none. Check where the download comes from.',
        });
}
function decimal(value, shape) {
    if (!shape.test(value))
        throw invalid(`a pax record has the number ${JSON.stringify(value.slice(0, 40))}`);
    return Number(value);
}
function readBase256(block, at, length) {
    if ((block[at] & 0x40) !== 0)
        throw invalid('a number is negative');
    let value = block[at] & 0x3f;
    for (let i = at + 1; i < at + length; i++) {
        value = value * 256 + block[i];
        if (value > Number.MAX_SAFE_INTEGER)
            throw invalid('a number is too large');
    }
    return value;
}
function invalid(fault) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The tar archive is damaged: ${fault}.`, {
        hint: 'Download it again; if it stays so, the server has a damaged copy.',
    });
}

;// CONCATENATED MODULE: ./lib/sdk/tar.js





const BLOCK = 512;
const METADATA_LIMIT = 1 << 20;
/**
 * Reads a tar stream (POSIX ustar and pax, GNU long names) as it comes: `push` each chunk, then `end`.
 * Synchronous and without promises: an SDK has 15,000 entries.
 * @throws UserError ARCHIVE_HOSTILE for devices, sparse files and the like, ARCHIVE_INVALID for damage
 */
class TarParser {
    #reader;
    #bounds;
    #block = Buffer.allocUnsafe(BLOCK);
    #blockFilled = 0;
    #body;
    #padding = 0;
    #pax = {};
    #ended = false;
    constructor(reader, bounds = new sdk_bounds/* BoundsCheck */.g()) {
        this.#reader = reader;
        this.#bounds = bounds;
    }
    push(input) {
        const chunk = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
        for (let at = 0; at < chunk.length && !this.#ended;) {
            if (this.#padding > 0) {
                const skipped = Math.min(this.#padding, chunk.length - at);
                this.#padding -= skipped;
                at += skipped;
            }
            else if (this.#body !== undefined)
                at += this.#fillBody(this.#body, chunk, at);
            else
                at += this.#fillHeader(chunk, at);
        }
    }
    end() {
        if (!this.#ended)
            throw damaged('it ends in the middle');
    }
    #fillHeader(chunk, at) {
        if (this.#blockFilled === 0 && chunk.length - at >= BLOCK) {
            this.#header(chunk.subarray(at, at + BLOCK));
            return BLOCK;
        }
        const taken = chunk.copy(this.#block, this.#blockFilled, at, at + BLOCK - this.#blockFilled);
        this.#blockFilled += taken;
        if (this.#blockFilled === BLOCK) {
            this.#blockFilled = 0;
            this.#header(this.#block);
        }
        return taken;
    }
    #fillBody(body, chunk, at) {
        const taken = Math.min(body.size - body.filled, chunk.length - at);
        if (body.wanted) {
            if (taken === body.size)
                body.data = chunk.subarray(at, at + taken);
            else {
                body.data ??= Buffer.allocUnsafe(body.size);
                body.own = true;
                chunk.copy(body.data, body.filled, at, at + taken);
            }
        }
        body.filled += taken;
        if (body.filled === body.size)
            this.#finish(body);
        return taken;
    }
    #finish(body) {
        this.#body = undefined;
        this.#padding = (BLOCK - (body.size % BLOCK)) % BLOCK;
        body.done(body.data ?? Buffer.alloc(0));
        if (body.own)
            (0,release_buffer/* releaseBuffer */.k)(body.data);
    }
    #header(block) {
        if (isZero(block)) {
            this.#ended = true;
            return;
        }
        if (checksum(block) !== readNumber(block, 148, 8))
            throw damaged('an entry has a wrong checksum');
        const type = String.fromCharCode(block[156]);
        const metadata = this.#metadataOf(type);
        if (metadata === undefined)
            this.#entry(type, block);
        else {
            const size = readNumber(block, 124, 12);
            if (size > METADATA_LIMIT)
                throw damaged('an entry has too much metadata');
            this.#begin(size, true, metadata);
        }
    }
    /** What the content of an entry says about the next one; undefined for an entry that stands for itself. */
    #metadataOf(type) {
        switch (type) {
            case 'x': // pax
                return (data) => Object.assign(this.#pax, readPax(data));
            case 'g': // pax, for all entries: git and others put comments there
                return (data) => {
                    if (Object.keys(readPax(data)).length > 0)
                        throw damaged('it sets names or sizes for all entries');
                };
            case 'L': // GNU long name
                return (data) => Object.assign(this.#pax, { path: readText(data, 0, data.length) });
            case 'K': // GNU long link target
                return (data) => Object.assign(this.#pax, { linkpath: readText(data, 0, data.length) });
            default:
                return undefined;
        }
    }
    #entry(type, block) {
        const pax = this.#pax;
        this.#pax = {};
        const name = pax.path ?? nameOf(block);
        const size = pax.size ?? readNumber(block, 124, 12);
        if (type === '0' || type === '7' || type === '\0') {
            if (name.endsWith('/') && size === 0)
                this.#bare({ kind: 'directory', name });
            else
                this.#file(name, size, block, pax);
            return;
        }
        const target = pax.linkpath ?? readText(block, 157, 100);
        if (type === '5')
            this.#bare({ kind: 'directory', name });
        else if (type === '2')
            this.#bare({ kind: 'link', name, target });
        else if (type === '1')
            this.#bare({ kind: 'hardlink', name, target });
        else
            throw (0,safe_path/* hostile */.J2)(name, `is neither file, folder nor link (tar type ${JSON.stringify(type)})`);
    }
    /** Folders and links have no content whatever their size field says (as Go's archive/tar reads them). */
    #bare(entry) {
        this.#bounds.entry(entry.name, 0);
        this.#reader.entry(entry);
    }
    #file(name, size, block, pax) {
        this.#bounds.entry(name, size);
        const executable = (readNumber(block, 100, 8) & 0o111) !== 0;
        const mtime = pax.mtime ?? readNumber(block, 136, 12);
        const wanted = this.#reader.wants(name);
        this.#begin(size, wanted, (data) => {
            if (wanted)
                this.#reader.entry({ kind: 'file', name, executable, mtime, data });
        });
    }
    #begin(size, wanted, done) {
        const body = { size, wanted, done, filled: 0, data: undefined, own: false };
        if (size === 0)
            this.#finish(body);
        else
            this.#body = body;
    }
}
/** ustar splits a name of more than 100 bytes in two; GNU tar uses the second field for times. */
function nameOf(block) {
    const name = readText(block, 0, 100);
    if (block.toString('latin1', 257, 263) !== 'ustar\0')
        return name;
    const prefix = readText(block, 345, 155);
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** The sum of the header's bytes with its own field taken as spaces. */
function checksum(block) {
    let sum = 8 * 0x20;
    for (let i = 0; i < 148; i++)
        sum += block[i];
    for (let i = 156; i < BLOCK; i++)
        sum += block[i];
    return sum;
}
function isZero(block) {
    for (let i = 0; i < BLOCK; i++)
        if (block[i] !== 0)
            return false;
    return true;
}
function damaged(fault) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The tar archive is damaged: ${fault}.`, {
        hint: 'Download it again; if it stays so, the server has a damaged copy.',
    });
}

// EXTERNAL MODULE: ./lib/sdk/zlib-code.js
var zlib_code = __webpack_require__(5505);
;// CONCATENATED MODULE: ./lib/sdk/extract-tar.js








/** Bytes given to the thread pool at a time, which become some 2 MiB: fewer would leave both threads waiting. */
const PORTION = 512 * 1024;
const CHUNK = 2 ** 21;
/** Unpacked bytes that gunzip may be ahead. */
const AHEAD = 4 * CHUNK;
/** Unpacked bytes between two turns of the event loop: without one gunzip is not given its next portion. */
const TURN = 256 * 1024;
/**
 * gunzip runs in the thread pool in large chunks while this thread writes files: one core each.
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_*
 */
async function unpackTarGz(incoming, unpacked, { files, stage, bounds }) {
    const attributes = new Map();
    const hardLinks = [];
    const writer = new TarWriter(unpacked, attributes, hardLinks);
    const check = new sdk_bounds/* BoundsCheck */.g(bounds);
    const parser = new TarParser(writer, check);
    let total = 0;
    try {
        const options = { chunkSize: CHUNK, readableHighWaterMark: AHEAD };
        const gunzip = (0,external_node_zlib_.createGunzip)(options);
        await (0,promises_.pipeline)(inPortions(incoming.body), gunzip, async (output) => {
            let memory;
            for await (const chunk of output) {
                // gunzip fills one buffer after the other, each with several chunks.
                if (memory !== undefined && memory !== chunk.buffer)
                    (0,release_buffer/* releaseMemory */.H)(memory);
                memory = chunk.buffer;
                total += chunk.length;
                check.ratio(incoming.count(), total);
                for (let at = 0; at < chunk.length; at += TURN) {
                    if (at > 0)
                        await (0,external_node_timers_promises_.setImmediate)();
                    parser.push(chunk.subarray(at, at + TURN));
                }
            }
        });
    }
    catch (error) {
        throw asDamage(error);
    }
    parser.end();
    if (hardLinks.length > 0)
        await stage.settle();
    for (const link of hardLinks)
        await copy(link, unpacked, attributes, files, stage);
}
/** The same two buffers in turn: a stream asks for the next when it is done with the one before. */
async function* inPortions(body) {
    let [filling, other] = [Buffer.allocUnsafeSlow(PORTION), Buffer.allocUnsafeSlow(PORTION)];
    let size = 0;
    for await (const chunk of body) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + PORTION - size);
            filling.set(part, size);
            size += part.length;
            at += part.length;
            if (size < PORTION)
                continue;
            yield filling;
            [filling, other] = [other, filling];
            size = 0;
        }
    }
    if (size > 0)
        yield filling.subarray(0, size);
}
class TarWriter {
    #unpacked;
    #attributes;
    #hardLinks;
    #name;
    constructor(unpacked, attributes, hardLinks) {
        this.#unpacked = unpacked;
        this.#attributes = attributes;
        this.#hardLinks = hardLinks;
    }
    wants(raw) {
        this.#name = this.#unpacked.admit(raw);
        return this.#name !== undefined;
    }
    entry(entry) {
        switch (entry.kind) {
            case 'file': {
                const { executable, mtime } = entry;
                this.#attributes.set(this.#name, { executable, mtime });
                this.#unpacked.write(this.#name, entry.data, { executable, mtime });
                break;
            }
            case 'directory':
                this.#unpacked.folder(entry.name);
                break;
            case 'link':
                this.#unpacked.link(entry.name, entry.target);
                break;
            case 'hardlink': {
                const target = this.#unpacked.nameOf(entry.target);
                if (!this.#unpacked.names.has(target))
                    throw extract_tar_invalid(`${entry.name} is a hard link to ${entry.target}, which does not come before it`);
                const name = this.#unpacked.admit(entry.name);
                if (name !== undefined)
                    this.#hardLinks.push({ name, target });
            }
        }
    }
}
/** As a file of its own: not every file system has hard links, and an SDK's files are not edited. */
async function copy(link, unpacked, attributes, files, stage) {
    const found = attributes.get(link.target);
    const data = found === undefined ? undefined : await files.read(`${stage.path}/${link.target}`);
    if (found === undefined || data === undefined)
        throw extract_tar_invalid(`${link.name} is a hard link to ${link.target}, which was left out or is a link itself`);
    unpacked.write(link.name, data, found);
}
function asDamage(error) {
    const code = (0,zlib_code/* zlibCode */.d)(error);
    if (code === '')
        return error;
    return extract_tar_invalid(code === 'Z_BUF_ERROR' ? 'its gzip stream ends in the middle' : 'its gzip stream is broken', error);
}
function extract_tar_invalid(fault, cause) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The archive is damaged: ${fault}.`, {
        hint: 'Download it again; if it stays so, the server has a damaged copy.',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/release/module/dirhash.js
var dirhash = __webpack_require__(7325);
;// CONCATENATED MODULE: ./lib/sdk/version-file.js

/**
 * GOROOT/VERSION.
 * @throws UserError ARCHIVE_INVALID
 */
function readVersionFile(data) {
    const text = Buffer.from(data.buffer, data.byteOffset, Math.min(data.byteLength, 4096)).toString('utf8');
    const name = /^(\S+)/.exec(text)?.[1];
    if (name === undefined)
        throw new errors/* UserError */.y('ARCHIVE_INVALID', "The archive's VERSION file is empty.");
    const time = /^time (\S+)\r?$/m.exec(text)?.[1];
    const milliseconds = time === undefined ? Number.NaN : Date.parse(time);
    return { name, time: Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000) };
}

// EXTERNAL MODULE: ./lib/sdk/zip.js + 2 modules
var sdk_zip = __webpack_require__(5625);
;// CONCATENATED MODULE: ./lib/sdk/extract-zip.js




/** Packed bytes from which an entry is inflated in the thread pool. */
const LARGE = 128 * 1024;
const LANES = 3;
/** Bytes unpacked in this thread before it looks whether the pool has finished something. */
const extract_zip_TURN = 2 * 2 ** 20;
/**
 * A zip's directory stands at its end, so the archive is held in memory. Large files (half of an SDK's bytes in
 * 30 files) are inflated by the thread pool, the rest here.
 * @returns what the h1 hash of a module zip is made of
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_*
 */
async function unpackZip(incoming, unpacked, { module, size, bounds }) {
    const zip = await collect(incoming, size, bounds.zip);
    const entries = (0,sdk_zip.readZip)(zip, bounds);
    const hash = module ? new dirhash/* ModuleHash */.j() : undefined;
    const time = module ? versionTime(zip, entries, unpacked) : undefined;
    const jobs = admitted(entries, unpacked, hash);
    const finish = ({ entry, name }, data) => {
        hash?.add(entry.name, data);
        if (name === undefined)
            return;
        const executable = module ? isProgram(name) : entry.executable || isProgram(name);
        unpacked.write(name, data, { executable, mtime: time ?? entry.mtime });
    };
    await inLanes(zip, jobs, finish);
    return hash;
}
function admitted(entries, unpacked, hash) {
    const jobs = [];
    for (const entry of entries) {
        if (entry.name.endsWith('/')) {
            unpacked.folder(entry.name);
            hash?.add(entry.name, new Uint8Array());
            continue;
        }
        const name = unpacked.admit(entry.name);
        if (name !== undefined || hash !== undefined)
            jobs.push({ entry, name });
    }
    return jobs;
}
/** All lanes have ended when this returns or throws: none writes into a stage that was given up. */
async function inLanes(zip, jobs, finish) {
    const large = jobs
        .filter((job) => job.entry.packed >= LARGE)
        .sort((a, b) => b.entry.packed - a.entry.packed);
    const small = jobs.filter((job) => job.entry.packed < LARGE);
    let failed = false;
    const guarded = async (lane) => {
        try {
            await lane();
        }
        catch (error) {
            failed = true;
            throw error;
        }
    };
    const pooled = async () => {
        for (let job = large.shift(); job !== undefined && !failed; job = large.shift())
            finish(job, await (0,sdk_zip/* unzipInPool */.Y)(zip, job.entry));
    };
    const here = async () => {
        let turn = 0;
        for (const job of small) {
            if (failed)
                return;
            finish(job, (0,sdk_zip.unzip)(zip, job.entry));
            turn += job.entry.size;
            if (turn < extract_zip_TURN)
                continue;
            turn = 0;
            await new Promise((resolve) => setImmediate(resolve));
        }
    };
    const lanes = [...Array.from({ length: LANES }, () => guarded(pooled)), guarded(here)];
    for (const lane of await Promise.allSettled(lanes))
        if (lane.status === 'rejected')
            throw lane.reason;
}
async function collect(incoming, size, limit) {
    if (size !== undefined && size > limit)
        throw tooLarge(limit);
    const chunks = [];
    for await (const chunk of incoming.body) {
        chunks.push(chunk);
        if (incoming.count() > limit)
            throw tooLarge(limit);
    }
    return Buffer.concat(chunks);
}
/**
 * Module zips carry no times, and Go's index of the standard library depends on them: with the time of the release,
 * every installation of it is the same to Go and 423 index entries stay valid (actions/setup-go loses them each time).
 */
function versionTime(zip, entries, unpacked) {
    const entry = entries.find((found) => found.name.endsWith('/VERSION') && unpacked.nameOf(found.name) === 'VERSION');
    return entry === undefined ? undefined : readVersionFile((0,sdk_zip.unzip)(zip, entry)).time;
}
/** The files that the go command itself makes executable in a toolchain module (cmd/go/internal/toolchain/select.go). */
function isProgram(name) {
    return /^(?:bin\/|pkg\/tool\/|lib\/(?:.*\/)?go_[^/]+_[^/]+_exec$)/.test(name);
}
function tooLarge(limit) {
    return new errors/* UserError */.y('ARCHIVE_HOSTILE', `The zip archive is larger than ${limit} bytes.`, {
        hint: 'Go publishes none of that size. Check where the download comes from.',
    });
}

;// CONCATENATED MODULE: ./lib/sdk/record.js
const RECORD_NAME = '.setup-go-plus.json';
/** The record in a GOROOT; undefined where there is none, or none that this version can read. */
async function record_readRecord(root, files, machine) {
    const data = await files.read(machine.path.join(root, RECORD_NAME));
    return data === undefined ? undefined : parseRecord(Buffer.from(data).toString('utf8'));
}
function formatRecord(record) {
    return `${JSON.stringify(record, undefined, 2)}\n`;
}
/** By hand and not by a schema library: this runs in every job that finds its Go in the tool cache. */
function parseRecord(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || value.schema !== 1)
        return undefined;
    const { version, platform, contents, source, url, integrity, archiveSha256, files, bytes } = value;
    const texts = [version, platform?.os, platform?.arch, source, url, archiveSha256];
    if (!texts.every((text) => typeof text === 'string'))
        return undefined;
    if (contents !== 'full' && contents !== 'slim')
        return undefined;
    if (typeof files !== 'number' || typeof bytes !== 'number' || !isIntegrity(integrity))
        return undefined;
    return value;
}
/** @param record undefined for an SDK that others put there, which cannot prove a pin */
function meets(record, demand) {
    const { pins, signed } = demand;
    if (signed && record?.signedBy === undefined && record?.integrity.kind !== 'h1')
        return false;
    if (record === undefined)
        return pins.length === 0;
    if (record.integrity.kind === 'none' && !demand.unverified)
        return false;
    if (record.contents === 'slim' && demand.contents === 'full')
        return false;
    return pins.length === 0 || pins.some((pin) => proves(record, pin));
}
function proves(record, pin) {
    switch (pin.kind) {
        case 'sha256':
            return record.archiveSha256 === pin.hex.toLowerCase();
        case 'h1':
            return record.integrity.kind === 'h1' && record.integrity.hash === pin.hash;
        case 'none':
            return true;
    }
}
function isIntegrity(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (value.kind === 'sha256')
        return 'hex' in value && typeof value.hex === 'string';
    if (value.kind === 'h1')
        return 'hash' in value && typeof value.hash === 'string';
    return value.kind === 'none';
}

// EXTERNAL MODULE: ./lib/sdk/slim.js
var slim = __webpack_require__(3452);
;// CONCATENATED MODULE: ./lib/sdk/unpacked.js




/** The folder being filled: from an archive's names to checked names in the stage, whatever the archive's format. */
class Unpacked {
    files = 0;
    bytes = 0;
    version;
    #options;
    #seen;
    constructor(options) {
        this.#options = options;
        this.#seen = new safe_path/* SeenNames */.Uo(options.rules);
        // An archive that brings this file would vouch for itself.
        this.#seen.file(RECORD_NAME);
    }
    /** Below GOROOT; also those that the slim SDK leaves out. */
    get names() {
        return this.#seen.files;
    }
    /**
     * Announces a file.
     * @returns its name below GOROOT, or undefined where the slim SDK leaves it out
     */
    admit(raw) {
        const name = this.nameOf(raw);
        this.#seen.file(name);
        return this.#keeps(name) ? name : undefined;
    }
    /** @param name as `admit` returned it */
    write(name, data, attributes) {
        if (name === 'VERSION')
            this.version = readVersionFile(data);
        this.#options.stage.file(name, data, attributes);
        this.files++;
        this.bytes += data.length;
    }
    folder(raw) {
        const name = (0,safe_path/* safeName */.jC)(raw, this.#options.rules);
        const { prefix } = this.#options;
        // The folders that the prefix names are not part of GOROOT.
        if (`${name}/` === prefix || name === '' || prefix.startsWith(`${name}/`))
            return;
        const below = this.#below(name, raw);
        this.#seen.folder(below);
        if (this.#keeps(`${below}/`))
            this.#options.stage.directory(below);
    }
    link(raw, target) {
        const name = this.nameOf(raw);
        this.#seen.link(name);
        const checked = (0,safe_path/* safeLink */.o3)(name, target, this.#options.rules);
        if (this.#keeps(name))
            this.#options.stage.link(name, checked);
    }
    /** The name below GOROOT of an entry that must be there. */
    nameOf(raw) {
        const name = this.#below((0,safe_path/* safeName */.jC)(raw, this.#options.rules), raw);
        return this.#options.module ? name.replace(/(^|\/)_go\.mod$/, '$1go.mod') : name;
    }
    #below(name, raw) {
        const { prefix } = this.#options;
        if (!name.startsWith(prefix))
            throw (0,safe_path/* hostile */.J2)(raw, `is not below ${JSON.stringify(prefix)}`);
        return name.slice(prefix.length);
    }
    #keeps(name) {
        return this.#options.contents === 'full' || (0,slim/* slimKeeps */.m)(name);
    }
}

;// CONCATENATED MODULE: ./lib/sdk/extract.js





/**
 * Unpacks an archive into a stage while it arrives, in one pass with its hash. The bytes are not trusted yet: whoever
 * calls this compares the hash before the stage is published.
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_FULL, DISK_DENIED, and whatever the body throws
 */
async function extract(body, format, stage, files, options) {
    const { prefix, contents, rules, bounds = sdk_bounds/* BOUNDS */.Q } = options;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const kept = [];
    let count = 0;
    async function* passing() {
        for await (const chunk of body) {
            hash.update(chunk);
            count += chunk.length;
            if (options.keepArchive === true)
                kept.push(chunk);
            options.onBytes?.(chunk.length);
            yield chunk;
        }
    }
    const incoming = { body: passing(), count: () => count };
    const unpacked = new Unpacked({ stage, prefix, contents, rules, module: format === 'module-zip' });
    const module = format === 'tar.gz'
        ? await unpackTarGz(incoming, unpacked, { files, stage, bounds })
        : await unpackZip(incoming, unpacked, { module: format === 'module-zip', size: options.size, bounds });
    return {
        archiveSha256: hash.digest('hex'),
        archiveBytes: count,
        archive: options.keepArchive === true ? Buffer.concat(kept) : undefined,
        h1: module?.digest(),
        hashes: module?.files,
        version: unpacked.version,
        names: unpacked.names,
        files: unpacked.files,
        bytes: unpacked.bytes,
    };
}

;// CONCATENATED MODULE: ./lib/sdk/layout.js

/**
 * That what was unpacked is the Go that was offered.
 * @param files names below GOROOT
 * @throws UserError ARCHIVE_INVALID
 */
function checkLayout(files, versionFile, offered) {
    const { version, platform } = offered;
    const expected = `go${version.text}`;
    // Vendors put their mark on the archive's name, not always into the file.
    const accepted = [
        expected,
        version.suffix === undefined ? expected : expected.slice(0, -version.suffix.length),
    ];
    if (versionFile === undefined)
        throw wrong(`has no VERSION file; ${expected} was expected`);
    if (!accepted.includes(versionFile.name))
        throw wrong(`says in its VERSION file that it is ${JSON.stringify(versionFile.name)}; ${expected} was expected`);
    const exe = platform.os === 'windows' ? '.exe' : '';
    const tools = `pkg/tool/${platform.os}_${platform.arch}`;
    for (const name of [`bin/go${exe}`, `${tools}/compile${exe}`, `${tools}/link${exe}`])
        if (!files.has(name))
            throw wrong(`has no ${name}, which Go for ${platform.os}/${platform.arch} has`);
    if (![...files].some((name) => name.startsWith('src/runtime/')))
        throw wrong('has no src/runtime');
}
function wrong(fault) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The archive ${fault}.`, {
        hint: 'It is not the Go that was asked for. Nothing of it was kept. Check where the download comes from.',
    });
}

;// CONCATENATED MODULE: ./lib/sdk/fill.js






/**
 * Streams the archive into the stage, and checks what came before the record, which says that all is well, is written.
 * @throws UserError as `install`
 */
async function fill(stage, request, host) {
    const { offer } = request;
    const extracted = await receive(stage, request, host);
    const integrity = await checkIntegrity(extracted, request);
    checkLayout(extracted.names, extracted.version, offer);
    const signature = await request.checkSignature?.(extracted.archive);
    request.onExtracted?.(extracted);
    return writeRecord(stage, request, { ...extracted, integrity, signedBy: signature });
}
/** The last file of a stage: it says that all is well. */
function writeRecord(stage, { offer, contents }, { integrity, signedBy, archiveSha256, version, files, bytes }) {
    const record = {
        schema: 1,
        version: offer.version.text,
        platform: { os: offer.platform.os, arch: offer.platform.arch },
        contents,
        source: offer.source,
        url: withoutSecrets(offer.archive.url),
        integrity,
        ...(signedBy === undefined ? {} : { signedBy }),
        archiveSha256,
        files,
        bytes,
    };
    const mtime = version?.time ?? 0;
    stage.file(RECORD_NAME, Buffer.from(formatRecord(record)), { executable: false, mtime });
    return record;
}
async function receive(stage, request, host) {
    const { archive, version } = request.offer;
    const download = await host.transfer.stream(archive.url);
    const size = archive.size ?? download.size;
    const progress = host.log?.progress(`go${version.text}`, size);
    const refusal = fill_watch(request.proof);
    try {
        return await extract(download.body, archive.format, stage, host.files, {
            prefix: archive.prefix,
            contents: request.contents,
            rules: (0,safe_path/* nameRules */.Je)(host.machine.platform.os),
            ...(size === undefined ? {} : { size }),
            keepArchive: request.checkSignature !== undefined,
            onBytes: (count) => {
                // No use in going on once the proof has failed.
                if (refusal.failed)
                    throw refusal.error;
                progress?.advance(count);
            },
        });
    }
    finally {
        progress?.finish();
    }
}
function fill_watch(proof) {
    const state = { failed: false, error: undefined };
    proof.catch((error) => Object.assign(state, { failed: true, error }));
    return state;
}
/** Neither user name and password nor a signed URL's query. */
function withoutSecrets(url) {
    if (!URL.canParse(url))
        throw new errors/* UserError */.y('RESPONSE_INVALID', "The archive's address is not a URL.");
    const clean = new URL(url);
    clean.username = '';
    clean.password = '';
    clean.search = '';
    clean.hash = '';
    return clean.href;
}

;// CONCATENATED MODULE: ./lib/sdk/installed.js

/**
 * What is in a GOROOT-to-be. Our record proves that it is whole: both were published in one rename. Without it the
 * word of whoever wrote the tool cache's marker is taken, if there is a go command.
 * @param marker undefined for a folder outside the tool cache
 */
async function inspect({ folder, marker }, expected, { files, machine }) {
    const record = await record_readRecord(folder, files, machine);
    const marked = marker !== undefined && (await files.stat(marker)) !== undefined;
    if (record !== undefined) {
        const { version, platform } = expected;
        const same = record.version === version.text &&
            record.platform.os === platform.os &&
            record.platform.arch === platform.arch;
        return same ? { state: 'whole', record, marked } : { state: 'broken' };
    }
    if (marked && (await hasGo(folder, expected.platform, { files, machine })))
        return { state: 'whole', record, marked };
    const inside = await files.list(folder);
    return { state: inside === undefined ? 'absent' : 'broken' };
}
/** The SDK behind an offer of one that is installed. */
async function openInstalled(offer, { files, machine }) {
    const { root, version, platform, source } = offer;
    return { root, version, platform, source, record: await readRecord(root, files, machine) };
}
async function hasGo(folder, platform, { files, machine }) {
    const go = machine.path.join(folder, 'bin', platform.os === 'windows' ? 'go.exe' : 'go');
    return (await files.stat(go))?.kind === 'file';
}

// EXTERNAL MODULE: ./lib/go/platform.js
var go_platform = __webpack_require__(7507);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(6190);
;// CONCATENATED MODULE: ./lib/sdk/tool-cache-path.js


function toolCachePath(machine, root, version, platform, flavour) {
    const arch = (0,go_platform/* toolCacheArch */.Tm)(platform, machine.platform);
    const folder = machine.path.join(root, toolName(flavour), (0,go_version/* toSemver */.Ud)(version), arch);
    return { folder, marker: `${folder}.complete` };
}
/** `go`, `go-slim`, `go-unverified`, `go-signed`, `go-1a2b3c4d`, and these together. */
function toolName({ contents, unverified, pin, signed }) {
    const digest = pin === undefined ? undefined : digestStart(pin);
    const parts = ['go', contents === 'slim' && 'slim', unverified && 'unverified', signed && 'signed', digest];
    return parts.filter((part) => part !== false && part !== undefined).join('-');
}
/** Where an SDK that meets the demand may be installed, the first free place being the one to take. */
function destinations({ contents, unverified, pins, signed }) {
    const plain = { contents, unverified };
    const places = [plain, ...pins.map((pin) => ({ ...plain, pin }))];
    return signed ? [...places, ...places.map((place) => ({ ...place, signed }))] : places;
}
/** Where an SDK that meets the demand may be, the closest fit first. */
function candidates(demand) {
    const trust = demand.unverified ? [true, false] : [false];
    const contents = demand.contents === 'slim' ? ['slim', 'full'] : ['full'];
    return trust.flatMap((unverified) => contents.flatMap((kept) => destinations({ ...demand, unverified, contents: kept })));
}
/** First 8 hex digits. */
function digestStart(pin) {
    if (pin.kind === 'sha256')
        return pin.hex.slice(0, 8).toLowerCase();
    if (pin.kind === 'h1')
        return Buffer.from(pin.hash.replace(/^h1:/, ''), 'base64').toString('hex').slice(0, 8);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/sdk/install.js





const ATTEMPTS = 3;
/**
 * Downloads, checks and unpacks an SDK, and publishes it by one rename: the folder is there whole or not at all, also
 * when several jobs install the same or one is killed. Returns at once where a fitting one is there.
 * Whether this machine can run it is for the caller to try.
 * @throws UserError INTEGRITY_MISMATCH, INTEGRITY_MISSING, SIGNATURE_INVALID, ARCHIVE_INVALID, ARCHIVE_HOSTILE,
 *   DISK_FULL, DISK_DENIED, and what transfer and proof throw; nothing is left behind then
 */
async function install(request, host) {
    // Awaited when the archive is here; until then its failure is not "unhandled".
    request.proof.catch(() => undefined);
    const demand = demandOf(request);
    const ready = await findReady(request, demand, host);
    if (ready !== undefined)
        return ready;
    const target = await chooseTarget(request, demand, host);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        await host.stages.sweep(target.folder);
        const sdk = await installAt(target, request, demand, host);
        if (sdk !== undefined)
            return sdk;
    }
    throw new errors/* UserError */.y('DISK_DENIED', `Another program keeps changing ${target.folder}.`, {
        hint: 'End what else installs Go there, remove the folder, and try again.',
    });
}
/** @returns undefined where another process came first and left something that does not meet the demand */
async function installAt(target, request, demand, host) {
    const stage = await host.stages.open(target.folder);
    try {
        // After the stage is open: it replaces only what was there by then.
        const found = await inspect(target, request.offer, host);
        if (found.state === 'whole' && meets(found.record, demand)) {
            await stage.discard();
            return await use(target, found, request, host);
        }
        if (request.place.kind === 'folder' && found.state === 'broken')
            await refuseForeign(target.folder, host);
        const record = await (request.fill?.(stage) ?? fill(stage, request, host));
        if ((await stage.publish(found.state !== 'absent')) === 'published') {
            await mark(target, host);
            return sdkOf(target.folder, request, record);
        }
    }
    catch (error) {
        await stage.discard().catch(() => undefined);
        throw error;
    }
    const winner = await inspect(target, request.offer, host);
    if (winner.state !== 'whole' || !meets(winner.record, demand))
        return undefined;
    return use(target, winner, request, host);
}
function demandOf({ contents, verify, pin }) {
    return {
        contents,
        unverified: verify === 'off',
        pins: pin === undefined ? [] : [pin],
        signed: verify === 'signature',
    };
}
async function findReady(request, demand, host) {
    for (const target of targets(request, demand, host, candidates)) {
        const found = await inspect(target, request.offer, host);
        if (found.state === 'whole' && meets(found.record, demand))
            return use(target, found, request, host);
    }
    return undefined;
}
/** The last is taken whatever is there: it is the one place for exactly this demand. */
async function chooseTarget(request, demand, host) {
    const places = targets(request, demand, host, destinations);
    for (const target of places) {
        const found = await inspect(target, request.offer, host);
        if (found.state !== 'whole')
            return target;
    }
    return places.at(-1);
}
function targets({ offer, place }, demand, host, flavours) {
    if (place.kind === 'folder')
        return [{ folder: place.path, marker: undefined }];
    return flavours(demand).map((flavour) => toolCachePath(host.machine, place.root, offer.version, offer.platform, flavour));
}
async function use(target, found, request, host) {
    // Killed between the rename and the marker: the folder is whole, only other tools do not know.
    if (!found.marked)
        await mark(target, host);
    return sdkOf(target.folder, request, found.record);
}
/** For other tools only; our own record is in the folder. A cache that cannot be written to is no reason to fail now. */
async function mark(target, host) {
    if (target.marker === undefined)
        return;
    await host.files.write(target.marker, '').catch(() => undefined);
}
/** In the tool cache a folder without marker and record is a killed job's; elsewhere it is somebody's. */
async function refuseForeign(folder, host) {
    const inside = await host.files.list(folder);
    if (inside === undefined || inside.length === 0)
        return;
    throw new errors/* UserError */.y('DISK_DENIED', `${folder} is there already and is no Go SDK that this program installed.`, {
        hint: 'Choose another folder, or remove that one.',
    });
}
function sdkOf(root, { offer }, record) {
    return {
        root,
        version: offer.version,
        platform: offer.platform,
        source: record?.source ?? 'tool-cache',
        record,
    };
}

;// CONCATENATED MODULE: ./lib/cache/chain/restore.js



/**
 * Brings back the newest pack that fits and all packs below it, side by side: the newest names the others in its first
 * bytes. Nothing is seen before all are here. Never throws: what failed is the report's note, and the job goes on cold;
 * a pack below that was evicted only means fewer hits.
 */
async function restoreChain(request, store, host) {
    const started = host.clock.now();
    const nothing = (note) => emptyChain(request, note, host.clock.now() - started);
    let landing;
    try {
        const entry = await store.find(request.keys.key, request.keys.ladder);
        if (entry === undefined)
            return nothing(null);
        landing = await host.packs.land(request.folder, entry.size);
        const landed = await bringDown(entry, request, store, landing, watch(host.clock));
        const packs = landed.packs.map(({ pack }) => pack);
        const without = request.refuse?.(packs.map(({ digests }) => digests)) ?? [];
        const { how } = await landing.publish(packs, {
            unit: request.unit,
            without,
            ...(request.extra === undefined ? {} : { extra: request.extra }),
        });
        const restored = chainOf(request, entry, landed, without, host.clock.now() - started);
        return { ...restored, alone: how === 'whole' };
    }
    catch (error) {
        await landing?.discard().catch(() => undefined);
        return nothing(messageOf(error));
    }
}
async function bringDown(entry, request, store, landing, watched) {
    const options = {
        kind: request.kind,
        digests: request.refuse !== undefined,
        ...(request.mtime === undefined ? {} : { mtime: request.mtime }),
        ...(request.readOnly === undefined ? {} : { readOnly: request.readOnly }),
        ...(request.names === undefined ? {} : { names: request.names }),
        ...(request.take === undefined ? {} : { take: request.take }),
    };
    let below;
    let keys = [];
    const onHeader = (header) => {
        const worth = matchOf(request, entry) === 'exact' ? { do: true } : request.worth?.(header);
        // Not thrown: in a thread nobody would catch it.
        if (worth?.do === false)
            return watched.giveUp(worth.why);
        // A pack that names itself or an endless chain is not ours.
        keys = [...new Set(header.parents)].filter((key) => key !== entry.key).slice(0, 32);
        below = Promise.all(keys.map((key) => bringParent(key, options, store, landing, watched)));
    };
    try {
        const bytes = watched.bytes(store.open(entry));
        const newest = await landing.unpack(bytes, { ...options, ...sizeOf(entry), onHeader });
        const parents = (await below) ?? [];
        watched.check();
        const packs = parents.flatMap((pack, index) => (pack === undefined ? [] : [{ key: keys[index], pack }]));
        return { packs: [...packs, { key: entry.key, pack: newest }], missing: keys.length - packs.length };
    }
    catch (error) {
        if (error instanceof NotWorth)
            watched.giveUp(error.message);
        await below;
        if (isBroken(error))
            await store.remove?.(entry).catch(() => undefined);
        throw error;
    }
}
/** Whatever is tried again will fail again: unlike a full disk, a lost connection, or a restore that was given up. */
function isBroken(error) {
    return (error instanceof UserError &&
        ['ARCHIVE_INVALID', 'ARCHIVE_HOSTILE', 'HTTP_TRUNCATED', 'RESPONSE_INVALID'].includes(error.code));
}
async function bringParent(key, options, store, landing, watched) {
    try {
        const entry = await store.find(key, []);
        if (entry?.key !== key)
            return undefined;
        return await landing.unpack(watched.bytes(store.open(entry)), { ...options, ...sizeOf(entry) });
    }
    catch {
        return undefined;
    }
}
/** A small pack is not worth a thread. */
function sizeOf({ size }) {
    return size === undefined ? {} : { size };
}
function chainOf(request, entry, { packs, missing }, without, milliseconds) {
    const sum = (of) => packs.reduce((total, { pack }) => total + of(pack), 0);
    const notes = [
        missing === 0 ? undefined : `${missing} of ${packs.length + missing} packs were gone`,
        leftNote(request, packs.map(({ pack }) => pack)),
    ].filter((note) => note !== undefined);
    const report = {
        cache: request.cache,
        keys: request.keys,
        match: matchOf(request, entry),
        matched: entry.key,
        chain: packs.map(({ key }) => key),
        downloaded: sum(({ packed }) => packed),
        files: sum(({ files, left }) => files - left.files),
        bytes: sum(({ bytes, left }) => bytes - left.bytes),
        milliseconds,
        note: notes.length === 0 ? null : notes.join('; '),
    };
    return {
        report,
        packs: packs.map(({ key, pack }) => ({ key, bytes: pack.bytes })),
        missing,
        facts: packs.at(-1)?.pack.header.facts ?? {},
        names: packs
            .flatMap(({ pack }) => pack.names)
            .filter((name) => !without.some((one) => isBelow(name, one))),
    };
}
function matchOf({ keys, same }, { key }) {
    return key === keys.key || (same !== undefined && key.startsWith(same)) ? 'exact' : 'partial';
}
function leftNote({ kind }, packs) {
    const count = packs.reduce((total, { left }) => total + left.files, 0);
    if (count === 0)
        return undefined;
    const first = JSON.stringify(packs.find(({ left }) => left.first !== undefined)?.left.first?.slice(0, 120));
    const why = kind === 'modules' ? 'that go.sum does not name' : 'that are no entries of it';
    return `${count} ${count === 1 ? 'file' : 'files'} ${why} left out, such as ${first}`;
}
function isBelow(name, folder) {
    return name.startsWith(folder) && (name.length === folder.length || name[folder.length] === '/');
}
function emptyChain({ cache, keys }, note, milliseconds = 0) {
    const report = {
        cache,
        keys,
        match: 'none',
        matched: null,
        chain: [],
        downloaded: 0,
        files: 0,
        bytes: 0,
        milliseconds,
        note,
    };
    return { report, packs: [], missing: 0, facts: {}, alone: false, names: [] };
}

// EXTERNAL MODULE: ./lib/cache/job/facts.js + 3 modules
var facts = __webpack_require__(759);
// EXTERNAL MODULE: ./lib/cache/job/report.js
var report = __webpack_require__(4470);
// EXTERNAL MODULE: ./lib/cache/keys/text.js
var keys_text = __webpack_require__(1244);
;// CONCATENATED MODULE: ./lib/cache/keys/sdk.js

/**
 * Exact or not at all: no other SDK is what was asked for. As long as the digest is not known, the newest entry of the
 * version is asked for: its bytes can come while the digest does, and are checked against it all the same. Pure.
 * @throws UserError INPUT_INVALID
 */
function sdkKeys({ version, platform, form, digest, parts }) {
    const words = [platform.os, platform.arch, `go${version}`, form].map(keys_text/* keyPart */.Vs);
    const prefix = `${[keys_text/* SCHEME */.My, 'sdk', ...(0,keys_text/* userParts */.Ar)(parts), ...words].join('-')}-`;
    // No entry is called so, and it begins none: a store would take the prefix itself for another entry's beginning.
    if (digest === undefined)
        return { key: (0,keys_text/* checkedKey */.bb)(`${prefix}any`), ladder: [(0,keys_text/* checkedKey */.bb)(prefix)] };
    return { key: (0,keys_text/* checkedKey */.bb)(prefix + hexOf(digest).slice(0, 40)), ladder: [] };
}
function hexOf(digest) {
    return digest.startsWith('h1:')
        ? Buffer.from(digest.slice(3), 'base64').toString('hex')
        : digest.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/cache/sdk/keep.js
function nothingKept(why) {
    return { save: { do: false, why }, kept: null };
}

// EXTERNAL MODULE: ./lib/cache/policy.js
var policy = __webpack_require__(1826);
// EXTERNAL MODULE: ./lib/cache/size.js
var size = __webpack_require__(1985);
;// CONCATENATED MODULE: ./lib/cache/sdk/plan.js


/** Whether an SDK that is to be brought is looked for in the cache, and saved there. Pure. */
function planSdk(facts) {
    const against = reasonAgainst(facts);
    return {
        restore: (0,policy/* first */.$1)([against, (0,policy/* modeForbidsRestore */.rp)(facts)]),
        save: (0,policy/* first */.$1)([against, (0,policy/* modeForbidsSave */.im)(facts)]),
    };
}
function reasonAgainst({ use, verifiable, near, kept, sameVolume }) {
    if (use === 'false')
        return 'cache-sdk is false';
    if (!verifiable)
        return 'there is no digest to verify this Go by';
    if (use === 'true')
        return undefined;
    if (near)
        return 'its archive is on a disk of this machine';
    if (kept)
        return 'this machine keeps its tool cache';
    return sameVolume ? "the cache's folder is on the disk of the tool cache" : undefined;
}
/** Bytes a second. Unpacking takes some 60 MB of an archive a second, and a cache service gives 80 to 200. */
const QUICK = 40e6;
/** Milliseconds: what a cache would ask for before its first byte. */
const LITTLE = 500;
/**
 * Whether an archive is worth an entry: the cache holds the same bytes, so all that it can save is waiting for them.
 * @param milliseconds that the network took of the time
 */
function archivePays(bytes, milliseconds) {
    const rate = bytes / (Math.max(milliseconds, 1) / 1000);
    if (rate < QUICK && milliseconds > LITTLE)
        return { do: true };
    return {
        do: false,
        why: `${(0,size/* formatSize */.X)(bytes)} came in ${(milliseconds / 1000).toFixed(1)} s of waiting, as fast as from a cache`,
    };
}

;// CONCATENATED MODULE: ./lib/cache/sdk/timed-stages.js
/** Stages that count the time which their disk takes of this thread, so that what is left is the network's. */
function timedStages(stages, clock) {
    let spent = 0;
    const timed = (work) => {
        const started = clock.now();
        try {
            return work();
        }
        finally {
            spent += clock.now() - started;
        }
    };
    const timedStage = (stage) => ({
        path: stage.path,
        directory: (name) => timed(() => stage.directory(name)),
        file: (name, data, attributes) => timed(() => stage.file(name, data, attributes)),
        link: (name, target) => timed(() => stage.link(name, target)),
        settle: () => stage.settle(),
        publish: (replace) => stage.publish(replace),
        discard: () => stage.discard(),
    });
    return {
        writing: () => spent,
        stages: {
            sweep: (destination) => stages.sweep(destination),
            open: async (destination) => timedStage(await stages.open(destination)),
        },
    };
}

;// CONCATENATED MODULE: ./lib/cache/sdk/keep-archive.js




/**
 * Keeps the archive's bytes as they pass, in a file of their own.
 * @param file absolute; is there only when it is kept
 * @param use auto: only where the network was what took the time
 */
function keepArchive(file, use, request, host, { disk, files, clock }) {
    const { stages, writing } = timedStages(host.stages, clock);
    const abandon = () => files.remove(file).catch(() => undefined);
    let copy;
    return {
        request,
        abandon,
        host: {
            ...host,
            stages,
            transfer: {
                ...host.transfer,
                async stream(url, options) {
                    await abandon();
                    const wait = waitingFor(clock, writing);
                    const download = await wait.during(() => host.transfer.stream(url, options));
                    copy = new ArchiveCopy(() => disk.create(file), wait);
                    return { ...download, body: copy.passing(download.body) };
                },
            },
        },
        async end({ record }) {
            if (copy === undefined || record === undefined)
                return nothingKept('another process had brought this Go');
            const { bytes, wait, fault } = copy;
            const pays = use === 'auto' ? archivePays(bytes, wait.milliseconds) : { do: true };
            const keep = fault === undefined ? { save: pays, kept: null } : nothingKept(fault);
            if (keep.save.do)
                return { ...keep, kept: { form: 'archive', path: file, sha256: record.archiveSha256 } };
            await abandon();
            return keep;
        },
    };
}
/**
 * Time that the network is waited for, without what is written meanwhile: on a slow machine gunzip asks for little, and
 * that is not the network's time.
 */
function waitingFor(clock, writing) {
    let milliseconds = 0;
    return {
        get milliseconds() {
            return milliseconds;
        },
        async during(work) {
            const [started, before] = [clock.now(), writing()];
            try {
                return await work();
            }
            finally {
                milliseconds += clock.now() - started - (writing() - before);
            }
        },
    };
}
/** A full disk costs the copy and not the archive. */
class ArchiveCopy {
    bytes = 0;
    wait;
    fault = 'its archive was not read to the end';
    #create;
    constructor(create, wait) {
        this.#create = create;
        this.wait = wait;
    }
    async *passing(body) {
        const chunks = body[Symbol.asyncIterator]();
        let spool;
        let denied;
        const attempt = (write) => {
            if (denied !== undefined)
                return;
            try {
                write();
            }
            catch (error) {
                if (!(error instanceof errors/* UserError */.y))
                    throw error;
                denied = error.message;
            }
        };
        try {
            attempt(() => {
                spool = this.#create();
            });
            for (;;) {
                const { done, value } = await this.wait.during(() => chunks.next());
                if (done === true)
                    break;
                attempt(() => spool?.append(value));
                this.bytes += value.length;
                yield value;
            }
            this.fault = denied;
        }
        finally {
            spool?.close();
            await chunks.return?.();
        }
    }
}

// EXTERNAL MODULE: ./lib/cache/sdk/module-list.js
var module_list = __webpack_require__(406);
;// CONCATENATED MODULE: ./lib/cache/sdk/keep-files.js



/**
 * Keeps what the h1 hash is made of; the SDK's files are packed from where they are.
 * @param file absolute; is there only when it is kept
 */
function keepFiles(file, request, host, { files }) {
    let extracted;
    return {
        host,
        request: {
            ...request,
            onExtracted(came) {
                extracted = came;
                request.onExtracted?.(came);
            },
        },
        abandon: () => files.remove(file).catch(() => undefined),
        async end({ root }) {
            const { prefix } = request.offer.archive;
            const { hashes, h1, version } = extracted ?? {};
            if (hashes === undefined || h1 === undefined)
                return nothingKept('another process had brought this Go');
            // Unpacked again, its files would have other times than now, and Go's index of std would not fit.
            if (version?.time === undefined)
                return nothingKept('its VERSION file has no time');
            const list = below(prefix, hashes);
            if (list === undefined)
                return nothingKept('its module is not as Go publishes them');
            try {
                await files.write(file, (0,module_list/* formatList */.ki)(list), { mode: 0o600 });
            }
            catch (error) {
                if (error instanceof errors/* UserError */.y)
                    return nothingKept(error.message);
                throw error;
            }
            const { contents } = request;
            return { save: { do: true }, kept: { form: 'files', root, prefix, contents, h1, list: file } };
        },
    };
}
/** undefined where a name is not below the module's own folder, or a folder has an entry of its own. */
function below(prefix, hashes) {
    const list = new Map();
    for (const [name, hex] of hashes) {
        if (!name.startsWith(prefix) || name.endsWith('/'))
            return undefined;
        list.set(name.slice(prefix.length), hex);
    }
    return list;
}

// EXTERNAL MODULE: ./lib/cache/message.js
var message = __webpack_require__(6585);
// EXTERNAL MODULE: ./lib/cache/pack/fault.js
var fault = __webpack_require__(9698);
// EXTERNAL MODULE: ./lib/cache/pack/read.js + 4 modules
var read = __webpack_require__(1830);
;// CONCATENATED MODULE: ./lib/cache/sdk/unpack-files.js











/**
 * Unpacks a pack of SDK files into a stage. Nothing in it is believed: the h1 hash is computed from the bytes that were
 * written, and from what the pack says of files that a slim SDK lacks by rule, and must be the one that was proved. So
 * no file can be another, be missing, or be too much. Modes and times come from names and from the VERSION file, never
 * from the pack.
 * @throws UserError INTEGRITY_MISMATCH, INTEGRITY_MISSING, ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_*, and whatever the
 *   body and the proof throw
 */
async function unpackFiles(body, stage, request, rules) {
    const { offer, contents } = request;
    const unpacked = new Unpacked({ stage, prefix: '', contents, rules, module: true });
    const receiver = new Receiver(unpacked);
    const bounds = { ...sdk_bounds/* BOUNDS */.Q, file: MOST };
    await (0,read/* readPack */.w)(body, receiver, { rules, bounds });
    const h1 = (0,module_list/* h1Of */.jy)(receiver.complete(request), offer.archive.prefix);
    const { size: _, ...archive } = offer.archive;
    const expected = { ...request, offer: { ...offer, archive } };
    const integrity = await checkIntegrity({ h1, archiveSha256: '', archiveBytes: 0 }, expected);
    checkLayout(unpacked.names, unpacked.version, offer);
    const { version, files, bytes } = unpacked;
    return writeRecord(stage, request, {
        ...{ integrity, version, files, bytes },
        signedBy: undefined,
        archiveSha256: '',
    });
}
/** Bytes of one file, which is held in memory; Go's largest has 30 MB. */
const MOST = 2 ** 28;
class Receiver {
    #unpacked;
    #list = new Map();
    #lacking = new Map();
    #name = '';
    #data = Buffer.alloc(0);
    #filled = 0;
    #time;
    constructor(unpacked) {
        this.#unpacked = unpacked;
    }
    header({ kind }) {
        if (kind !== 'sdk')
            throw (0,fault/* damaged */.q)(`it is of kind ${kind}, not sdk`);
    }
    begin({ name, size }) {
        if (this.#time === undefined && name !== 'VERSION')
            throw (0,fault/* damaged */.q)('it does not begin with VERSION');
        this.#name = name;
        this.#data = Buffer.allocUnsafe(size);
        this.#filled = 0;
    }
    data(bytes) {
        this.#data.set(bytes, this.#filled);
        this.#filled += bytes.length;
    }
    end(whole) {
        const name = this.#name;
        const data = this.#data;
        if (!whole)
            throw (0,fault/* damaged */.q)(`${JSON.stringify(name)} was not whole when it was packed`);
        if (name === module_list/* LACKING */.iM) {
            this.#lacking = (0,module_list/* parseList */.E1)(data.toString('utf8'));
            return;
        }
        if (name === 'VERSION')
            this.#time = timeOf(data);
        this.#list.set(name, (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex'));
        const disk = this.#unpacked.admit(name);
        if (disk === undefined)
            throw (0,fault/* damaged */.q)(`it has ${JSON.stringify(name)}, which a slim SDK lacks`);
        this.#unpacked.write(disk, data, { executable: isProgram(disk), mtime: this.#time });
    }
    /** @throws UserError ARCHIVE_INVALID where the pack says that a file is lacking which must be there */
    complete({ contents }) {
        for (const [name, hex] of this.#lacking) {
            if ((0,module_list/* isKept */.t8)(name, contents) || this.#list.has(name))
                throw (0,fault/* damaged */.q)(`it lists ${JSON.stringify(name.slice(0, 120))} as lacking, which belongs to it`);
            this.#list.set(name, hex);
        }
        return this.#list;
    }
}
/** Without it, the same SDK would have other times each time it is unpacked, and Go's index of std would not fit. */
function timeOf(version) {
    const { time } = readVersionFile(version);
    if (time === undefined)
        throw (0,fault/* damaged */.q)('its VERSION file has no time');
    return time;
}

;// CONCATENATED MODULE: ./lib/cache/sdk/restore.js







/**
 * An SDK from the cache into the tool cache, with all checks of a download: what the entry holds is only bytes, and the
 * proof does not come from the cache. An entry that does not hold is one line.
 * @throws UserError DISK_FULL, DISK_DENIED, GO_UNUSABLE: bringing the same Go from elsewhere would not mend these
 */
async function restoreSdk(wanted, store, host, { clock }) {
    const { request } = wanted;
    const started = clock.now();
    const state = { bytes: 0, refuted: false, fault: undefined };
    let keys = keysFor(wanted, request.pin ?? (await knownBy(request.proof)));
    let entry;
    const nothing = (note, refused = false) => ({
        sdk: undefined,
        refused,
        report: emptyChain({ cache: 'sdk', keys }, note, clock.now() - started).report,
    });
    try {
        entry = await store.find(keys.key, keys.ladder);
        if (entry === undefined)
            return nothing(null);
        const found = entry;
        const open = () => passing(store.open(found), state);
        request.proof.then((proof) => {
            keys = keysFor(wanted, request.pin ?? proof);
            state.refuted = keys.key !== found.key;
        }, () => undefined);
        const sdk = await installFrom(open, found, wanted, host);
        // Another process brought it in the meantime.
        if (state.bytes === 0)
            return { ...nothing('another process had brought this Go'), sdk };
        const { files = 0, bytes = 0 } = sdk.record ?? {};
        const milliseconds = clock.now() - started;
        const facts = { files, bytes, milliseconds, downloaded: state.bytes };
        const { report } = emptyChain({ cache: 'sdk', keys }, null);
        return {
            sdk,
            refused: false,
            report: { ...report, ...facts, match: 'exact', matched: found.key, chain: [found.key] },
        };
    }
    catch (error) {
        if (entry !== undefined && error !== state.fault && isOurs(error))
            throw error;
        if (state.refuted)
            return nothing(`${entry?.key} is of another archive of this version`);
        if (entry !== undefined && restore_isBroken(error)) {
            await store.remove?.(entry).catch(() => undefined);
            return nothing(`the entry ${entry.key} is refused: ${plain(error)}`, true);
        }
        return nothing(plain(error));
    }
}
/** A waiver of proofs is for what the user named, and the cache is not that. */
function installFrom(open, { size }, { form, request }, host) {
    const strict = {
        ...request,
        verify: request.verify === 'off' ? 'required' : request.verify,
    };
    if (form === 'tar.gz' || form === 'zip') {
        const stream = async (url) => ({ url, size, body: open() });
        return install(strict, { ...host, transfer: { ...host.transfer, stream } });
    }
    const rules = (0,safe_path/* nameRules */.Je)(host.machine.platform.os);
    return install({ ...strict, fill: (stage) => unpackFiles(open(), stage, strict, rules) }, host);
}
function keysFor({ form, parts, request }, proof) {
    const { version, platform } = request.offer;
    return sdkKeys({ version: version.text, platform, form, digest: digestOf(proof), parts });
}
function digestOf(proof) {
    switch (proof?.kind) {
        case 'sha256':
            return proof.hex;
        case 'h1':
            return proof.hash;
    }
    return undefined;
}
/** What has been said already: go.dev's list is read once, and a range needed it before. */
function knownBy(proof) {
    return Promise.race([
        proof.catch(() => undefined),
        new Promise((resolve) => setImmediate(() => resolve(undefined))),
    ]);
}
async function* passing(body, state) {
    const chunks = body[Symbol.asyncIterator]();
    let ended = false;
    try {
        for (;;) {
            const { done, value } = await nextOf(chunks, state);
            ended = done === true;
            if (ended)
                return;
            if (state.refuted)
                throw new errors/* UserError */.y('INTEGRITY_MISMATCH', 'another archive is wanted');
            state.bytes += value.length;
            yield value;
        }
    }
    finally {
        if (!ended)
            await chunks.return?.().catch(() => undefined);
    }
}
async function nextOf(chunks, state) {
    try {
        return await chunks.next();
    }
    catch (error) {
        state.fault = error;
        throw error;
    }
}
/** Half a sentence, for a line that goes on. */
function plain(error) {
    return (0,message/* messageOf */.b)(error).replace(/\.$/, '');
}
function isOurs(error) {
    return error instanceof errors/* UserError */.y && ['DISK_FULL', 'DISK_DENIED', 'GO_UNUSABLE'].includes(error.code);
}
function restore_isBroken(error) {
    return (error instanceof errors/* UserError */.y &&
        ['INTEGRITY_MISMATCH', 'ARCHIVE_INVALID', 'ARCHIVE_HOSTILE'].includes(error.code));
}

;// CONCATENATED MODULE: ./lib/cache/sdk/bring.js










/** See SdkCache. Its `install` throws what `install` throws; what goes wrong with the cache is one line. */
function openSdkCache(cacheRequest, store, cache) {
    let outcome;
    return {
        outcome: () => outcome,
        async install(request, host) {
            outcome = undefined;
            // Awaited when bytes are here; until then its failure is not "unhandled".
            request.proof.catch(() => undefined);
            const policy = planSdk(await sdkFacts(cacheRequest, request, cache));
            const form = formOf(request);
            const restored = policy.restore.do
                ? await restoreSdk({ form, parts: cacheRequest.keyParts, request }, store, host, cache)
                : { sdk: undefined, report: skipped(policy.restore.why), refused: false };
            const say = (report, state) => {
                outcome = { restored: report, state };
            };
            const line = (0,report/* restoredLine */.zL)(restored.report);
            if (restored.refused)
                cache.log.warning(line);
            else if (cacheRequest.use !== 'false')
                cache.log.info(line);
            say(restored.report, undefined);
            if (restored.sdk !== undefined)
                return restored.sdk;
            if (!policy.save.do)
                return install(request, host);
            const keeping = beginKeeping(form, cacheRequest.use, request, host, cache);
            const sdk = await watched(keeping);
            const state = await stateOf(sdk, form, keeping, cacheRequest);
            say(state === undefined ? restored.report : withKey(restored.report, state.key), state);
            return sdk;
        },
    };
}
/** What decides whether the cache is asked for this SDK. */
async function sdkFacts({ use, mode, directory }, { offer, place, pin, verify }, host) {
    const { env } = host.machine;
    const root = place.kind === 'tool-cache' ? place.root : place.path;
    const hosted = env('RUNNER_ENVIRONMENT') === 'github-hosted';
    const filled = ((await host.files.list(root).catch(() => undefined)) ?? []).length > 0;
    return {
        use,
        mode,
        serviceMode: env('ACTIONS_CACHE_MODE') ?? '',
        event: await (0,facts/* readEvent */.j_)(host),
        verifiable: pin !== undefined || verify !== 'off',
        near: offer.archive.url.startsWith('file:'),
        kept: !hosted && filled,
        sameVolume: directory !== undefined && host.disk.sameVolume(directory, root),
    };
}
function formOf({ offer, contents }) {
    const { format } = offer.archive;
    return format === 'module-zip' ? contents : format;
}
function skipped(why) {
    return emptyChain({ cache: 'sdk', keys: { key: '', ladder: [] } }, why).report;
}
function beginKeeping(form, use, request, host, cache) {
    const { path, temp } = cache.machine;
    const file = path.join(temp, `setup-go-plus-sdk-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    return form === 'tar.gz' || form === 'zip'
        ? keepArchive(file, use, request, host, cache)
        : keepFiles(file, request, host, cache);
}
async function watched({ request, host, abandon }) {
    try {
        return await install(request, host);
    }
    catch (error) {
        await abandon();
        throw error;
    }
}
/** undefined where nobody vouched for it: then there is no key either. */
async function stateOf(sdk, form, keeping, { keyParts: parts }) {
    const { version, platform, record } = sdk;
    const digest = digestOf(record?.integrity);
    if (digest === undefined) {
        await keeping.abandon();
        return undefined;
    }
    const { key } = sdkKeys({ version: version.text, platform, form, digest, parts });
    return { key, ...(await keeping.end(sdk)) };
}
function withKey(report, key) {
    return { ...report, keys: { key, ladder: [] } };
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   NH: () => (/* binding */ diskName),
/* harmony export */   iM: () => (/* binding */ LACKING),
/* harmony export */   jy: () => (/* binding */ h1Of),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var _release_module_dirhash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7325);
/* harmony import */ var _sdk_slim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3452);
/* harmony import */ var _pack_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9698);



/** Holds what a slim SDK lacks of that list: without it there would be no h1 hash to compare. Never written to disk. */
const LACKING = '.setup-go-plus.lacking';
/** As sha256sum writes it. */
function formatList(list) {
    return [...list].map(([name, hex]) => `${hex}  ${name}\n`).join('');
}
/** @throws UserError ARCHIVE_INVALID */
function parseList(text) {
    const list = new Map();
    for (const line of text.split('\n')) {
        if (line === '')
            continue;
        const [, hex, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        if (hex === undefined || name === undefined)
            throw (0,_pack_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)('its list of files has a line that is none');
        if (list.has(name))
            throw (0,_pack_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(`its list of files has ${JSON.stringify(name.slice(0, 120))} twice`);
        list.set(name, hex);
    }
    return list;
}
/** Go's modules store go.mod files as _go.mod: a module cannot hold another. */
function diskName(name) {
    return name.replace(/(^|\/)_go\.mod$/, '$1go.mod');
}
function isKept(name, contents) {
    return contents === 'full' || (0,_sdk_slim_js__WEBPACK_IMPORTED_MODULE_1__/* .slimKeeps */ .m)(diskName(name));
}
/** @param prefix the module's own folder, with a slash */
function h1Of(list, prefix) {
    const hash = new _release_module_dirhash_js__WEBPACK_IMPORTED_MODULE_2__/* .ModuleHash */ .j();
    for (const [name, hex] of list)
        hash.add(prefix + name, hex);
    return hash.digest();
}


/***/ }),

/***/ 6190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isLanguageVersion),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver)
/* harmony export */ });
/* unused harmony exports isGoSince, compareGoVersions, releaseName, fromSemver, isPrerelease, firstRelease */
/** 15 digits at most: Go sets no limit, but above 2^53 two different numbers would compare equal. */
const NUMBER = '0|[1-9]\\d{0,14}';
/** Becomes part of file names, so it can hold no separator and no `..`. `-rc` is a misspelt prerelease, not a vendor. */
const SUFFIX = '-(?!(?:alpha|beta|rc)(?:[^a-z]|$))[0-9a-z]+(?:[._-][0-9a-z]+)*';
const VERSION = new RegExp(`^(?:go|v)?(${NUMBER})(?:\\.(${NUMBER})(?:\\.(${NUMBER}))?)?(?:-?(alpha|beta|rc)\\.?(${NUMBER}))?(${SUFFIX})?$`, 'i');
/**
 * Reads Go's own spelling (`1.21rc2`), with or without `go` or `v`, and the semver spelling (`1.21.0-rc.2`).
 * @returns undefined for anything else
 */
function parseGoVersion(text) {
    if (text.length > 128)
        return undefined;
    const match = VERSION.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, patch, kind, number, suffix] = match;
    if (minor === undefined && (kind !== undefined || suffix !== undefined))
        return undefined;
    const prerelease = kind === undefined ? undefined : { kind: kind.toLowerCase(), number: Number(number) };
    return make(Number(major), Number(minor ?? 0), patch === undefined ? undefined : Number(patch), prerelease, suffix);
}
/**
 * Whether a Go is 1.`minor` or newer. What cannot be told (a build of Go's own sources) is taken for the newest.
 * @param said by it, without `go`: `1.26.8`, `1.27.1 X:jsonv2`, `devel go1.28-8f2a`
 */
function isGoSince(said, minor) {
    const version = parseGoVersion(said.split(' ')[0]);
    return version === undefined || version.major > 1 || version.minor >= minor;
}
/** Go's own order, suffixes ignored: negative, 0 or positive. */
function compareGoVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || comparePatches(a, b) || comparePrereleases(a, b);
}
/** How Go's archives and `go version` name it: `go1.20` (never go1.20.0), `go1.21.0`, `go1.27rc1`. */
function releaseName(version) {
    return `go${version.text}`;
}
/** `1.21rc2` → `1.21.0-rc.2`: also the name of the tool cache folder, as actions/setup-go writes it. */
function toSemver(version) {
    const { major, minor, patch, prerelease, suffix = '' } = version;
    const mark = prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`;
    return `${major}.${minor}.${patch ?? 0}${mark}${suffix.replaceAll('_', '-')}`;
}
/** The release whose `toSemver` this is; undefined where it is no such name. */
function fromSemver(text) {
    return /^\d+\.\d+\.\d+(?:-|$)/.test(text) ? parseGoVersion(text) : undefined;
}
/** `1.21` from Go 1.21 on: the language, of which the first release is `1.21.0`. `1.20` is a release. */
function isLanguageVersion(version) {
    return version.patch === undefined && version.prerelease === undefined;
}
function isPrerelease(version) {
    return version.prerelease !== undefined;
}
/** `1.26` → `1.26.0`, as the go command does when it needs a toolchain for a go line (golang/go#62278). */
function firstRelease(version) {
    return isLanguageVersion(version)
        ? make(version.major, version.minor, 0, undefined, version.suffix)
        : version;
}
function make(major, minor, patch, prerelease, suffix) {
    const old = minor < 21;
    if (prerelease !== undefined && patch === 0)
        patch = undefined;
    if (prerelease === undefined && patch === undefined && old)
        patch = 0;
    let text = `${major}.${minor}`;
    if (patch !== undefined && !(patch === 0 && old))
        text += `.${patch}`;
    if (text === '1.0' && prerelease === undefined && suffix === undefined)
        text = '1';
    if (prerelease !== undefined)
        text += `${prerelease.kind}${prerelease.number}`;
    return { text: text + (suffix ?? ''), major, minor, patch, prerelease, suffix };
}
function comparePatches(a, b) {
    return (a.patch ?? -1) - (b.patch ?? -1);
}
/**
 * Without a patch number Go puts the language before its prereleases: 1.21 < 1.21rc2. The prereleases of a patch,
 * which Go no longer reads, come before that patch: 1.9.2rc2 < 1.9.2.
 */
function comparePrereleases(a, b) {
    return rank(a) - rank(b) || (a.prerelease?.number ?? 0) - (b.prerelease?.number ?? 0);
}
function rank(version) {
    if (version.prerelease === undefined)
        return version.patch === undefined ? 0 : 4;
    return { alpha: 1, beta: 2, rc: 3 }[version.prerelease.kind];
}


/***/ }),

/***/ 3452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ slimKeeps)
/* harmony export */ });
/**
 * Whether the slim SDK keeps a file. It leaves out what only Go's own development reads: 60 % of the files, 23 % of
 * the bytes. build, vet, test, -cover, -race, other GOOS, `go tool` and `go doc` work as with the full one;
 * `go test std` does not.
 * @param name below GOROOT, with forward slashes
 */
function slimKeeps(name) {
    if (DROPPED_FOLDERS.test(name))
        return KEPT_MISC.test(name);
    if (name.endsWith('_test.go'))
        return false;
    return !TESTDATA.test(name) || EMBEDDED.test(name);
}
const DROPPED_FOLDERS = /^(?:test|doc|api|misc)\//;
/** What runs js/wasm, iOS and Android programs (wasm_exec.js moved to lib/wasm in Go 1.24). */
const KEPT_MISC = /^misc\/(?:wasm\/|ios\/|go_android_exec\/main\.go$|go\.mod$)/;
const TESTDATA = /(?:^|\/)testdata\//;
/** Non-test packages of std that embed their testdata: without it `go build std` fails. */
const EMBEDDED = /^src\/encoding\/json\/internal\/jsontest\/testdata\//;


/***/ }),

/***/ 5625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readZip: () => (/* binding */ readZip),
  unzip: () => (/* binding */ unzip),
  Y: () => (/* binding */ unzipInPool)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/sdk/bounds.js
var sdk_bounds = __webpack_require__(7283);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(9443);
;// CONCATENATED MODULE: ./lib/sdk/zip-entry.js


const CENTRAL = 0x02014b50;
const ENCRYPTED = (1 << 0) | (1 << 6) | (1 << 13);
const UNIX = 3;
const DARWIN = 19;
/**
 * One record of the central directory.
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE
 */
function readCentral(zip, at, end) {
    if (at + 46 > end || zip.readUInt32LE(at) !== CENTRAL)
        throw damaged('its directory is cut off');
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
    const next = extraEnd + zip.readUInt16LE(at + 32);
    if (next > end)
        throw damaged('its directory is cut off');
    const name = zip.toString('utf8', at + 46, nameEnd);
    const extras = readExtras(zip, nameEnd, extraEnd);
    const mode = unixMode(zip, at);
    const entry = {
        name,
        method: methodOf(name, zip.readUInt16LE(at + 10)),
        flags: zip.readUInt16LE(at + 8),
        crc: zip.readUInt32LE(at + 16),
        ...sizes(zip, at, extras.get(0x0001)),
        start: 0,
        executable: (mode & 0o111) !== 0,
        mtime: unixTime(extras.get(0x5455)) ?? dosTime(zip.readUInt16LE(at + 14), zip.readUInt16LE(at + 12)),
    };
    checkKind(entry, mode);
    return { entry, next };
}
function damaged(fault, cause) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The zip archive is damaged: ${fault}.`, {
        hint: 'Download it again; if it stays so, the server has a damaged copy.',
        cause,
    });
}
function checkKind(entry, mode) {
    if ((entry.flags & ENCRYPTED) !== 0)
        throw (0,safe_path/* hostile */.J2)(entry.name, 'is encrypted');
    const type = mode & 0o170000;
    const folder = entry.name.endsWith('/');
    if (type !== 0 && type !== (folder ? 0o040000 : 0o100000))
        throw (0,safe_path/* hostile */.J2)(entry.name, 'is neither file nor folder');
    if (folder && entry.size !== 0)
        throw damaged(`the folder ${entry.name} has content`);
}
function methodOf(name, method) {
    if (method === 0)
        return 'stored';
    if (method === 8)
        return 'deflated';
    throw (0,safe_path/* hostile */.J2)(name, `is packed with method ${method}, which Go does not use`);
}
function unixMode(zip, at) {
    const madeBy = zip[at + 5];
    return madeBy === UNIX || madeBy === DARWIN ? zip.readUInt16LE(at + 40) : 0;
}
/** The zip64 extra holds, in this order, only those of the three numbers that are 2^32-1 in the record. */
function sizes(zip, at, zip64) {
    let used = 0;
    const wide = (value) => {
        if (value !== 0xffffffff)
            return value;
        if (zip64 === undefined || used + 8 > zip64.length)
            throw damaged('a zip64 size is missing');
        const big = zip64.readBigUInt64LE(used);
        used += 8;
        if (big > BigInt(Number.MAX_SAFE_INTEGER))
            throw damaged('a zip64 size is too large');
        return Number(big);
    };
    const size = wide(zip.readUInt32LE(at + 24));
    const packed = wide(zip.readUInt32LE(at + 20));
    const offset = wide(zip.readUInt32LE(at + 42));
    return { size, packed, offset };
}
function readExtras(zip, at, end) {
    const extras = new Map();
    while (at + 4 <= end) {
        const next = at + 4 + zip.readUInt16LE(at + 2);
        if (next > end)
            break;
        extras.set(zip.readUInt16LE(at), zip.subarray(at + 4, next));
        at = next;
    }
    return extras;
}
/** The extended timestamp: a flag byte, then seconds since 1970. */
function unixTime(extra) {
    return extra !== undefined && extra.length >= 5 && (extra[0] & 1) !== 0
        ? extra.readUInt32LE(1)
        : undefined;
}
/** Local time of an unknown place, taken as UTC; an unset date (month 0) as DOS's first. */
function dosTime(date, time) {
    const year = 1980 + (date >> 9);
    const month = Math.max(1, (date >> 5) & 15);
    const day = Math.max(1, date & 31);
    return Math.floor(Date.UTC(year, month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2) / 1000);
}

;// CONCATENATED MODULE: ./lib/sdk/zip-directory.js

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
/**
 * Finds the central directory from the end record, zip64 where the numbers need it.
 * The directory must reach up to that record: bytes in between, or before the archive, would let two readers differ.
 * @throws UserError ARCHIVE_INVALID
 */
function findDirectory(zip) {
    const at = findEnd(zip);
    if (zip.readUInt16LE(at + 4) !== 0 || zip.readUInt16LE(at + 6) !== 0)
        throw damaged('it is one part of several');
    const entries = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 12);
    const start = zip.readUInt32LE(at + 16);
    if (at >= 20 && zip.readUInt32LE(at - 20) === LOCATOR64)
        return findDirectory64(zip, at - 20);
    if (entries !== zip.readUInt16LE(at + 8))
        throw damaged('it is one part of several');
    return bounded({ entries, start, end: start + size }, at);
}
/** The end record is last, but for a comment whose length it states. */
function findEnd(zip) {
    const first = Math.max(0, zip.length - 22 - 0xffff);
    for (let at = zip.length - 22; at >= first; at--)
        if (zip.readUInt32LE(at) === END && at + 22 + zip.readUInt16LE(at + 20) === zip.length)
            return at;
    throw damaged('its end is missing');
}
function findDirectory64(zip, locator) {
    const at = toNumber(zip.readBigUInt64LE(locator + 8));
    if (at + 56 > locator || zip.readUInt32LE(at) !== END64)
        throw damaged('its zip64 end is missing');
    if (at + 12 + toNumber(zip.readBigUInt64LE(at + 4)) !== locator)
        throw damaged('its zip64 end has a wrong size');
    const entries = toNumber(zip.readBigUInt64LE(at + 32));
    const size = toNumber(zip.readBigUInt64LE(at + 40));
    const start = toNumber(zip.readBigUInt64LE(at + 48));
    return bounded({ entries, start, end: start + size }, at);
}
function bounded(directory, limit) {
    if (directory.end !== limit)
        throw damaged('its directory is not where it should be');
    return directory;
}
function toNumber(value) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw damaged('a zip64 number is too large');
    return Number(value);
}

// EXTERNAL MODULE: ./lib/sdk/zlib-code.js
var zlib_code = __webpack_require__(5505);
;// CONCATENATED MODULE: ./lib/sdk/zip.js






const inflateInPool = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
const LOCAL = 0x04034b50;
const DESCRIPTOR_FOLLOWS = 1 << 3;
/**
 * The entries of a zip held in memory, in the order of their bytes; each was checked against its local header, so that
 * no two readers can see different files, and none shares bytes with another.
 * @throws UserError ARCHIVE_INVALID for damage, ARCHIVE_HOSTILE for encryption, links, unknown methods and bombs
 */
function readZip(zip, bounds = sdk_bounds/* BOUNDS */.Q) {
    const directory = findDirectory(zip);
    const check = new sdk_bounds/* BoundsCheck */.g(bounds);
    const entries = [];
    let unpacked = 0;
    let at = directory.start;
    for (let i = 0; i < directory.entries; i++) {
        const { entry, next } = readCentral(zip, at, directory.end);
        check.entry(entry.name, entry.size);
        unpacked += entry.size;
        entries.push(entry);
        at = next;
    }
    if (at !== directory.end)
        throw damaged('its directory has more than it says');
    check.ratio(zip.length, unpacked);
    entries.sort((a, b) => a.offset - b.offset);
    for (const [i, entry] of entries.entries())
        entry.start = checkLocal(zip, entry, entries[i + 1]?.offset ?? directory.start);
    return entries;
}
/** @throws UserError ARCHIVE_INVALID where size or CRC-32 differ from what the directory says */
function unzip(zip, entry) {
    const packed = zip.subarray(entry.start, entry.start + entry.packed);
    if (entry.method === 'stored')
        return checked(packed, entry);
    try {
        return checked((0,external_node_zlib_.inflateRawSync)(packed, inflateOptions(entry)), entry);
    }
    catch (error) {
        throw asDamage(error, entry);
    }
}
/** As `unzip`, in the thread pool: for entries so large that this is worth a promise. */
async function unzipInPool(zip, entry) {
    if (entry.method === 'stored')
        return unzip(zip, entry);
    const packed = zip.subarray(entry.start, entry.start + entry.packed);
    try {
        return checked(await inflateInPool(packed, inflateOptions(entry)), entry);
    }
    catch (error) {
        throw asDamage(error, entry);
    }
}
/** @returns where the entry's bytes begin */
function checkLocal(zip, entry, limit) {
    const at = entry.offset;
    if (at + 30 > limit || zip.readUInt32LE(at) !== LOCAL)
        throw damaged(`${entry.name} is not where it should be`);
    const flags = zip.readUInt16LE(at + 6);
    const nameLength = zip.readUInt16LE(at + 26);
    const start = at + 30 + nameLength + zip.readUInt16LE(at + 28);
    const descriptor = (flags & DESCRIPTOR_FOLLOWS) !== 0;
    if (start + entry.packed + (descriptor ? 12 : 0) > limit)
        throw damaged(`${entry.name} overlaps what follows it`);
    if (flags !== entry.flags ||
        zip.readUInt16LE(at + 8) !== (entry.method === 'stored' ? 0 : 8) ||
        zip.toString('utf8', at + 30, at + 30 + nameLength) !== entry.name ||
        !sameNumber(zip.readUInt32LE(at + 14), entry.crc, descriptor) ||
        !sameNumber(zip.readUInt32LE(at + 18), entry.packed, descriptor) ||
        !sameNumber(zip.readUInt32LE(at + 22), entry.size, descriptor))
        throw damaged(`${entry.name} is described in two ways`);
    return start;
}
/** Zero where a descriptor after the bytes holds it. 2^32-1 (zip64) stands for itself: no entry may be that large. */
function sameNumber(local, central, descriptor) {
    return local === central || (descriptor && local === 0) || local === 0xffffffff;
}
/** One output buffer of the right size, with room for zlib to see the end of the stream; more than that is a bomb. */
function inflateOptions(entry) {
    return { chunkSize: Math.max(64, entry.size + 16), maxOutputLength: Math.max(1, entry.size) };
}
function checked(data, entry) {
    if (data.length !== entry.size)
        throw damaged(`${entry.name} has ${data.length} bytes, not ${entry.size}`);
    if ((0,external_node_zlib_.crc32)(data) !== entry.crc)
        throw damaged(`${entry.name} has a wrong checksum`);
    return data;
}
function asDamage(error, entry) {
    return (0,zlib_code/* zlibCode */.d)(error) === '' ? error : damaged(`${entry.name} does not unpack`, error);
}


/***/ })

};
