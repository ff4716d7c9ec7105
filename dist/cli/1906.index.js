export const id = 1906;
export const ids = [1906];
export const modules = {

/***/ 25931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ linkerValues)
/* harmony export */ });
/** What -X sets, from linker flags as cmd/internal/quoted reads them; the last one of a name counts. */
function linkerValues(ldflags) {
    const found = new Map();
    const words = splitFlags(ldflags);
    for (const [index, word] of words.entries()) {
        const joined = /^--?X=([\s\S]*)$/.exec(word)?.[1];
        const text = joined ?? (/^--?X$/.test(words[index - 1] ?? '') ? word : undefined);
        const at = text?.indexOf('=') ?? -1;
        if (text !== undefined && at > 0)
            found.set(text.slice(0, at), text.slice(at + 1));
    }
    return [...found].map(([name, value]) => ({ name, value }));
}
/** Blanks separate; a word that begins with a quote ends with it. */
function splitFlags(text) {
    return [...text.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]);
}


/***/ }),

/***/ 17286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ prepareBuild)
});

// EXTERNAL MODULE: ./lib/go/version.js
var version = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/build/facts/gather.js + 3 modules
var gather = __webpack_require__(13269);
// EXTERNAL MODULE: ./lib/setup/tool-cache-root.js
var tool_cache_root = __webpack_require__(27281);
;// CONCATENATED MODULE: ./lib/build/find-toolchains.js

/**
 * Who compiles the C of each target that has some, by target id: found, tried, and explained where none does.
 * @throws UserError as `Toolchains.find`
 */
async function findToolchains(targets, go, { zig }, host) {
    const found = new Map();
    const wanting = targets.filter(({ cgo }) => cgo);
    if (wanting.length === 0)
        return found;
    const { openToolchains } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6183), __webpack_require__.e(7081), __webpack_require__.e(7873)]).then(__webpack_require__.bind(__webpack_require__, 97873));
    const toolchains = openToolchains({ go, zig: zig ?? { use: 'auto', version: null }, toolCache: (0,tool_cache_root/* toolCacheRoot */.H)(host.machine) }, { ...host, openBytes: host.open });
    for (const target of wanting)
        found.set(target.id, await toolchains.find(target));
    return found;
}

// EXTERNAL MODULE: ./lib/build/inspect/expectations.js
var expectations = __webpack_require__(24512);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/nearest.js
var nearest = __webpack_require__(19140);
;// CONCATENATED MODULE: ./lib/build/matrix/select.js


/**
 * One job's part of the whole plan, in the plan's order. The plan is always made of all targets: file names depend on
 * what else is built.
 * @throws UserError TARGET_INVALID for one that is not in the plan
 */
function selectRows(plan, ids) {
    const known = plan.rows.map(({ id }) => id);
    for (const id of ids) {
        if (known.includes(id))
            continue;
        const near = (0,nearest/* nearest */.p)(id, known);
        throw new errors/* UserError */.y('TARGET_INVALID', `${id} is not a target of this build.`, {
            hint: `${near === undefined ? '' : `Did you mean ${near}? `}Its targets are ${known.join(', ')}.`,
        });
    }
    return { ...plan, rows: plan.rows.filter(({ id }) => ids.includes(id)) };
}

// EXTERNAL MODULE: ./lib/build/plan/plan.js + 2 modules
var plan_plan = __webpack_require__(57398);
// EXTERNAL MODULE: ./lib/build/record/redact.js
var redact = __webpack_require__(51531);
// EXTERNAL MODULE: ./lib/build/targets/parse.js
var parse = __webpack_require__(13238);
// EXTERNAL MODULE: ./lib/build/targets/variants.js
var variants = __webpack_require__(50567);
;// CONCATENATED MODULE: ./lib/build/targets/expand.js



const plainSettings = {
    toolchain: 'auto',
    libc: null,
    tags: [],
    ldflags: null,
    flags: [],
    env: {},
    buildmode: null,
    cc: null,
    cxx: null,
    sysroot: null,
    expect: null,
    run: null,
    allowFailure: false,
};
/**
 * From what was asked for to what is built; the order in which it was asked for does not matter.
 * @throws UserError TARGET_INVALID for a target named outright that this Go cannot build, for two that contradict each
 *   other, and where nothing is left
 */
function expandTargets(asks, facts) {
    const targets = new Map();
    const left = new Map();
    const warnings = [];
    for (const ask of asks.filter(({ exclude }) => !exclude)) {
        for (const port of portsOf(ask, facts)) {
            const target = targetOf(ask, port, facts);
            const obstacle = obstacleOf(target, port, facts);
            if (obstacle === undefined)
                add(target, ask, targets);
            else if (isOutright(ask))
                throw (0,parse/* invalid */.Gq)(ask.text, obstacle.why, ask.at, obstacle.hint);
            else
                left.set(target.id, obstacle.why);
        }
    }
    for (const ask of asks.filter(({ exclude }) => exclude)) {
        const out = [...targets.values()].filter(({ target }) => isExcluded(target, ask, facts));
        const others = [...left.keys()].filter((id) => isExcluded(targetFromId(id), ask, facts));
        if (out.length + others.length === 0)
            warnings.push(`${ask.text} leaves nothing out.`);
        for (const { target } of out)
            targets.delete(target.id);
        for (const id of others)
            left.delete(id);
    }
    const all = [...targets.values()].map(({ target }) => target).sort(byId);
    if (all.length === 0) {
        const whole = asks.map(({ text }) => text).join(' ');
        throw (0,parse/* invalid */.Gq)(whole, `nothing is left to build${[...left].map(([id, why]) => `; ${id}: ${why}`).join('')}`);
    }
    return { targets: all, left: [...left].map(([id, why]) => ({ id, why })).sort(byId), warnings };
}
function portsOf(ask, { ports, host }) {
    if ('set' in ask.match) {
        switch (ask.match.set) {
            case 'all':
                return [...ports];
            case 'first-class':
                return ports.filter(({ firstClass }) => firstClass);
            case 'host':
                return ports.filter(({ goos, goarch }) => goos === host.os && goarch === host.arch);
            case 'default':
                return ports.filter(({ goos, goarch }) => ['linux', 'darwin', 'windows'].includes(goos) && ['amd64', 'arm64'].includes(goarch));
        }
    }
    const { goos, goarch, variant } = ask.match;
    const found = ports.filter((port) => (goos === '*' || port.goos === goos) && (goarch === '*' || port.goarch === goarch));
    if (found.length === 0)
        throw (0,parse/* invalid */.Gq)(ask.text, whyUnknown(ask.match, ports), ask.at, nearby(ask.match, ports));
    if (variant === null)
        return found;
    const fitting = found.filter((port) => (0,variants/* normalVariant */.DA)(port.goarch, variant) !== undefined);
    if (fitting.length > 0)
        return fitting;
    const rule = variants/* variantRules */.$P[found[0].goarch];
    throw (0,parse/* invalid */.Gq)(ask.text, `${found[0].goarch} has no variant ${variant}`, ask.at, rule === undefined ? `${found[0].goarch} has no variants.` : `${rule.variable} takes ${rule.values}.`);
}
/** Ports that Go once had: what replaces them is more use than "unknown". */
const RETIRED = {
    'windows/arm': 'Go 1.26 dropped windows/arm',
    'darwin/386': 'Go 1.15 dropped darwin/386: no macOS runs 32-bit programs any more',
    'darwin/arm': 'Go 1.15 dropped darwin/arm: iOS is ios/arm64',
    'nacl/amd64p32': 'Go 1.14 dropped Native Client',
};
function whyUnknown({ goos, goarch }, ports) {
    const retired = RETIRED[`${goos}/${goarch}`];
    if (retired !== undefined)
        return retired;
    if (goos === '*')
        return `this Go builds for no ${goarch}`;
    if (goarch === '*' || !ports.some((port) => port.goos === goos))
        return `this Go does not build for ${goos}`;
    return `this Go has no port for ${goos} on ${goarch}`;
}
function nearby({ goos, goarch }, ports) {
    const names = ports.map((port) => `${port.goos}/${port.goarch}`);
    const likely = [
        ...names.filter((name) => name.startsWith(`${goos}/`)),
        ...names.filter((name) => name.endsWith(`/${goarch}`)),
    ];
    const near = (0,nearest/* nearest */.p)(`${goos}/${goarch}`, names);
    const offer = [...new Set([...(near === undefined ? [] : [near]), ...likely])].slice(0, 8);
    return `It builds for ${offer.join(', ')}${names.length > offer.length ? ', …; all of them: go tool dist list' : ''}.`;
}
function targetOf(ask, { goos, goarch }, { cgo: usual }) {
    const asked = 'set' in ask.match ? null : ask.match.variant;
    const variant = asked === null ? null : ((0,variants/* normalVariant */.DA)(goarch, asked) ?? null);
    const cgo = ask.cgo ?? usual;
    const id = `${goos}/${goarch}${variant === null ? '' : `/${variant}`}${cgo ? '+cgo' : ''}`;
    return { ...plainSettings, ...ask.settings, id, goos, goarch, variant, cgo };
}
function obstacleOf({ goos, goarch, variant, cgo }, port, { go }) {
    if (cgo && !port.cgo)
        return { why: `${goos}/${goarch} has no cgo`, hint: 'Build it without: leave out +cgo, or write -cgo.' };
    // cmd/go's internal/platform.MustLinkExternal: `dist list` does not tell.
    if (!cgo && (goos === 'ios' || (goos === 'android' && goarch !== 'arm64')))
        return {
            why: `Go links ${goos}/${goarch} only with a C compiler`,
            hint: `Write ${goos}/${goarch}+cgo, and let CC name the compiler of the ${goos === 'ios' ? 'iOS SDK' : 'Android NDK'}.`,
        };
    const since = (0,variants/* tooOld */.Yo)(goarch, variant, go);
    if (since !== undefined)
        return {
            why: `${variants/* variantRules */.$P[goarch].variable}=${variant} needs Go ${since}, and this is ${go.text}`,
            hint: `Use Go ${since} or newer, or leave the variant out.`,
        };
    return undefined;
}
/** Its maker wants exactly this one, so that leaving it out would be a surprise. */
function isOutright({ match }) {
    return !('set' in match) && match.goos !== '*' && match.goarch !== '*';
}
function add(target, ask, targets) {
    const known = targets.get(target.id);
    if (known !== undefined && JSON.stringify(known.target) !== JSON.stringify(target)) {
        // A target that is named says more than a pattern that it is in.
        if (isOutright(known.ask) === isOutright(ask))
            throw (0,parse/* invalid */.Gq)(ask.text, `${target.id} is asked for twice with different settings`, ask.at);
        if (isOutright(known.ask))
            return;
    }
    targets.set(target.id, { target, ask });
}
function isExcluded(target, ask, facts) {
    if (ask.cgo !== null && ask.cgo !== target.cgo)
        return false;
    if ('set' in ask.match)
        return portsOf(ask, facts).some(({ goos, goarch }) => goos === target.goos && goarch === target.goarch);
    const { goos, goarch, variant } = ask.match;
    if (goos !== '*' && goos !== target.goos)
        return false;
    if (goarch !== '*' && goarch !== target.goarch)
        return false;
    return variant === null || (0,variants/* normalVariant */.DA)(target.goarch, variant) === target.variant;
}
function targetFromId(id) {
    const [name, cgo] = id.split('+');
    const [goos, goarch, variant] = name.split('/');
    return { goos: goos, goarch: goarch, variant: variant ?? null, cgo: cgo !== undefined };
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/build/prepare.js








/**
 * Everything that is decided before the first build: what `--dry-run` and `build plan` print. Nothing is written.
 * @param go path of the go command
 * @throws UserError COMMAND_FAILED, TOOL_MISSING, GO_UNUSABLE, INPUT_INVALID, TARGET_INVALID, TREE_DIRTY, CONFIG_INVALID
 */
async function prepareBuild(request, go, host, { facts: asked, only, elsewhere = false } = {}) {
    const facts = await (asked ?? (0,gather/* gatherFacts */.p)(go, request, host));
    const expanded = expandTargets(request.targets, {
        ports: facts.ports,
        host: { os: facts.host.goos, arch: facts.host.goarch },
        go: versionOf(facts),
        cgo: request.cgo,
    });
    const here = expanded.targets.filter(({ id }) => !elsewhere && (only?.includes(id) ?? true));
    const toolchains = await findToolchains(here, go, request, host);
    const whole = (0,plan_plan/* planBuild */.C7)(request, expanded, facts, toolchains);
    const plan = only === undefined ? whole : selectRows(whole, only);
    for (const secret of (0,redact/* secretsOf */.F)(plan))
        host.log.mask(secret);
    const expect = new Map();
    for (const row of plan.rows) {
        const of = row.packages.map((one) => (0,expectations/* rowExpectations */.I)(plan, row, one, request.expect));
        expect.set(row.id, await Promise.all(of));
    }
    return { facts, plan, expect };
}
/** `1.27.1 X:jsonv2`, `devel go1.28-8f2a…`; what cannot be told is taken for one that knows everything. */
function versionOf({ goVersion }) {
    const text = /(\d+\.\d+[^\s-]*)/.exec(goVersion)?.[1] ?? '';
    const newest = { major: 1, minor: 999, patch: undefined, prerelease: undefined, suffix: undefined };
    return (0,version/* parseGoVersion */.SX)(text) ?? { text: goVersion, ...newest };
}


/***/ }),

/***/ 51531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   n: () => (/* binding */ redactPlan)
/* harmony export */ });
/* harmony import */ var _inspect_expectations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24512);
/* harmony import */ var _inspect_linker_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25931);
/* harmony import */ var _plan_ldflags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51297);



const SECRET = /token|secret|passw|api_?key|credential|private/i;
/** Values of -X and of rows' own variables whose names say that they are secret: nothing may print them. */
function secretsOf(plan) {
    const found = plan.rows.flatMap(({ args, target }) => [
        ...(0,_inspect_linker_values_js__WEBPACK_IMPORTED_MODULE_0__/* .linkerValues */ .u)((0,_inspect_expectations_js__WEBPACK_IMPORTED_MODULE_1__/* .argument */ .E)(args, 'ldflags') ?? '')
            .filter(({ name }) => SECRET.test(name.slice(name.lastIndexOf('.') + 1)))
            .map(({ value }) => value),
        ...Object.entries(target.env).flatMap(([name, value]) => (SECRET.test(name) ? [value] : [])),
    ]);
    return [...new Set(found)].filter((secret) => secret !== '');
}
/** The plan as it may be shown and kept. */
function redactPlan(plan) {
    const variables = (all) => Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value && SECRET.test(name) ? '***' : value]));
    return {
        ...plan,
        rows: plan.rows.map((row) => ({
            ...row,
            args: row.args.map(_plan_ldflags_js__WEBPACK_IMPORTED_MODULE_2__/* .redactFlags */ .zK),
            env: variables(row.env),
            target: {
                ...row.target,
                ldflags: row.target.ldflags === null ? null : (0,_plan_ldflags_js__WEBPACK_IMPORTED_MODULE_2__/* .redactFlags */ .zK)(row.target.ldflags),
                env: variables(row.target.env),
            },
        })),
    };
}


/***/ }),

/***/ 28731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ nodeBuildHost)
});

// EXTERNAL MODULE: ./lib/transfer/transfer.js + 1 modules
var transfer = __webpack_require__(99108);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __webpack_require__(8497);
;// CONCATENATED MODULE: ./lib/host/node/copies.js




/** @param name makes a second name of a file */
function nodeCopies(name = promises_.link) {
    return {
        // Blocks are shared where the file system can do that.
        copy: (from, to) => (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE),
        async link(from, to) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
            try {
                await name(from, to);
            }
            catch (error) {
                if ((0,disk_error/* errorCode */.C)(error) !== 'EEXIST')
                    await copyBeside(from, to);
            }
        },
        async touch(path) {
            const now = new Date();
            await (0,promises_.utimes)(path, now, now);
        },
    };
}
async function copyBeside(from, to) {
    const beside = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(to), 'copy-'));
    try {
        const whole = (0,external_node_path_.join)(beside, 'whole');
        await (0,promises_.copyFile)(from, whole);
        await (0,promises_.rename)(whole, to);
    }
    finally {
        await (0,promises_.rm)(beside, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/host/node/open-bytes.js
var open_bytes = __webpack_require__(5197);
// EXTERNAL MODULE: ./lib/host/node/output-folder.js
var output_folder = __webpack_require__(13883);
// EXTERNAL MODULE: ./lib/host/node/resources.js
var resources = __webpack_require__(22958);
;// CONCATENATED MODULE: ./lib/host/node/build-host.js





/** What a build needs besides; loaded with it. */
function nodeBuildHost(host) {
    const { http, clock, log, stages } = host;
    return {
        ...host,
        resources: (0,resources/* nodeResources */.e)(),
        copies: nodeCopies(),
        open: open_bytes/* openBytes */.o,
        output: (0,output_folder/* nodeOutput */.I)(stages),
        transfer: (0,transfer/* createTransfer */.c)(http, clock, log, { credentials: [] }),
    };
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   w: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * What a person can do about a failed write: a full disk, a folder that one may not write to, that is in use or that
 * cannot exist, and a file where a folder should be become a `UserError` DISK_FULL or DISK_DENIED; anything else is
 * returned as it came.
 * @param path the file or folder that was being written
 * @param room bytes known to be needed, where known
 */
function diskError(cause, path, room) {
    switch (errorCode(cause)) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_FULL', `No space left for ${path}${described(room)}`, {
                hint: 'Free space on that disk, or choose a folder on another one.',
                cause,
            });
        case 'EROFS':
        case 'EACCES':
        case 'EPERM':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Not allowed to write ${path} (${errorCode(cause)})`, {
                hint: 'Give this user write access to the folder, or choose another folder.',
                cause,
            });
        case 'EEXIST':
        case 'ENOTDIR':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Something else is in the way of ${path} (${errorCode(cause)})`, {
                hint: 'Remove what is there, or choose another folder.',
                cause,
            });
        case 'ENOENT':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `There is no place for ${path} (ENOENT)`, {
                hint: 'The drive, or a folder that a link on the way leads to, does not exist: choose another folder.',
                cause,
            });
        case 'EBUSY':
        case 'ENOTEMPTY':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `${path} is in use (${errorCode(cause)})`, {
                hint: 'End the programs that use files in it (on Windows also a terminal that stands in it), and try again.',
                cause,
            });
        default:
            return cause;
    }
}
/** `ENOENT` and friends, of errors that Node made; undefined for others. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function described(room) {
    if (room === undefined)
        return '.';
    return `: ${room.needed} bytes more were needed after ${room.written} bytes had been written.`;
}


/***/ }),

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);



/**
 * Opens a file to read it in places, and closes it when `work` ends.
 * @throws UserError INPUT_INVALID where there is no file, where it is none, or where it may not be read
 */
async function openBytes(path, work) {
    const descriptor = open(path);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            throw unreadable(path, stat.isDirectory() ? 'it is a folder' : 'it is not a file');
        return await work({
            name: path,
            size: stat.size,
            read: (offset, length, into) => readFully(descriptor, path, offset, place(length, into)),
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function open(path) {
    try {
        // Opening a named pipe waits for a writer, for ever, unless O_NONBLOCK says otherwise. Windows has neither.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(cause);
        if (code === undefined)
            throw cause;
        const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[code];
        throw unreadable(path, why ?? `it may not be opened (${code})`, cause);
    }
}
function place(length, into) {
    return into !== undefined && into.length >= length ? into.subarray(0, length) : new Uint8Array(length);
}
function readFully(descriptor, path, offset, bytes) {
    const { length } = bytes;
    let done = 0;
    try {
        while (done < length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, done, length - done, offset + done);
            if (count === 0)
                break;
            done += count;
        }
    }
    catch (cause) {
        throw unreadable(path, `reading it failed (${(0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(cause) ?? 'unknown'})`, cause);
    }
    return done === length ? bytes : bytes.subarray(0, done);
}
function unreadable(path, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('INPUT_INVALID', `${path} cannot be read: ${why}.`, {
        hint: 'Name a file that exists and that this user may read.',
        cause,
    });
}


/***/ }),

/***/ 13883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nodeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8497);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11605);






/** Output folders on the machine's own disk. What a killed process gathered in one is removed by the next. */
function nodeOutput(stages, effects = (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .realRename */ .fQ)()) {
    return async (folder) => {
        const within = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'output');
        await stages.sweep(within);
        return new DiskOutput(folder, await stages.open(within), effects);
    };
}
class DiskOutput {
    #folder;
    #stage;
    #effects;
    constructor(folder, stage, effects) {
        this.#folder = folder;
        this.#stage = stage;
        this.#effects = effects;
    }
    async take(name, from) {
        const to = this.#gathered(name);
        try {
            await (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .renameFile */ .H5)(from, to, this.#effects);
        }
        catch (error) {
            if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== 'EXDEV')
                throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, to);
            await copy(from, to);
        }
    }
    async write(name, data) {
        const to = this.#gathered(name);
        let written = 0;
        try {
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(to, 'wx', 0o644);
            try {
                for await (const chunk of data) {
                    await file.writeFile(chunk);
                    written += chunk.length;
                }
            }
            finally {
                await file.close();
            }
        }
        catch (error) {
            throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, to, { needed: 1, written });
        }
    }
    path(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#stage.path, ...name.split('/'));
    }
    async publish(name) {
        const parts = name.split('/');
        const to = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, ...parts);
        try {
            for (let depth = 1; depth < parts.length; depth++)
                makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, ...parts.slice(0, depth)));
            await (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .renameFile */ .H5)(this.path(name), to, this.#effects);
        }
        catch (error) {
            throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y ? error : (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, to);
        }
    }
    discard() {
        return this.#stage.discard();
    }
    #gathered(name) {
        const path = this.path(name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        }
        catch (error) {
            throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, path);
        }
        return path;
    }
}
async function copy(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(from);
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, to);
    }
}
/** A repository may bring its output folder along, with a link in it that leads out. */
function makeFolder(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    if (found.isDirectory())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('DISK_DENIED', `${path} must be a folder, and is a ${found.isSymbolicLink() ? 'link' : 'file'}.`, { hint: 'Remove it, or choose another output folder.' });
}


/***/ }),

/***/ 11605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ renameFile),
/* harmony export */   fQ: () => (/* binding */ realRename),
/* harmony export */   xv: () => (/* binding */ renameFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);


/** Antivirus scans what was just written and holds it open; it lets go in seconds. */
const PATIENCE = 30_000;
function realRename() {
    return {
        // Within a volume it takes microseconds, and the thread pool's way there and back many times that.
        rename: async (from, to) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to),
        exists: async (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined,
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: Math.random,
        windows: process.platform === 'win32',
    };
}
/**
 * Moves a folder to where nothing is. On Windows a scanner's open handle makes that fail for a while, so it is tried
 * for up to 30 s; a destination that exists ends the waiting at once (the same error codes stand for both).
 * @returns 'taken' when something is at `to` already
 */
async function renameFolder(from, to, effects) {
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 1000)) {
        try {
            await effects.rename(from, to);
            return 'moved';
        }
        catch (error) {
            if (isTaken(error))
                return 'taken';
            if (!mayBeHeldOpen(error))
                throw error;
            if (await effects.exists(to))
                return 'taken';
            if (!effects.windows || waited >= PATIENCE)
                throw error;
        }
        const pause = delay * (0.5 + effects.random() / 2);
        waited += pause;
        await effects.sleep(pause);
    }
}
/** Replaces a file; on Windows a reader's or scanner's open handle makes that fail for a while. */
async function renameFile(from, to, effects) {
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 500)) {
        try {
            return await effects.rename(from, to);
        }
        catch (error) {
            if (!effects.windows || !mayBeHeldOpen(error) || waited >= PATIENCE / 6)
                throw error;
        }
        const pause = delay * (0.5 + effects.random() / 2);
        waited += pause;
        await effects.sleep(pause);
    }
}
function isTaken(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error);
    return code === 'EEXIST' || code === 'ENOTEMPTY' || code === 'ENOTDIR';
}
function mayBeHeldOpen(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error);
    return code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
}


/***/ }),

/***/ 68630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ promisedLength),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12586);


/**
 * A whole body in memory, gzip undone.
 * @param limit bytes, before and after decompression
 * @throws UserError RESPONSE_INVALID above the limit or for broken gzip, HTTP_TRUNCATED
 */
async function readDocument(url, response, limit) {
    const place = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactUrl */ .B)(url);
    const promised = promisedLength(response);
    const chunks = [];
    let length = 0;
    try {
        if ((promised ?? 0) > limit)
            throw tooLarge(place, limit);
        for await (const chunk of response.body) {
            length += chunk.length;
            if (length > limit)
                throw tooLarge(place, limit);
            chunks.push(chunk);
        }
    }
    catch (error) {
        response.cancel();
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && error.code === 'HTTP_UNREACHABLE'
            ? truncated(place, length, promised, error)
            : error;
    }
    if (promised !== undefined && length !== promised)
        throw truncated(place, length, promised);
    const body = Buffer.concat(chunks);
    return response.headers['content-encoding'] === 'gzip' ? inflate(body, place, limit) : body;
}
/** Content-Length, where it says how many bytes of body come. */
function promisedLength(response) {
    const text = response.headers['content-length'];
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function truncated(place, got, promised, cause) {
    const what = promised === undefined ? `broke off after ${got} bytes` : `gave ${got} of ${promised} bytes`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('HTTP_TRUNCATED', `${place} ${what}`, {
        hint: 'The connection or a proxy on the way cuts downloads off: try again, or configure a mirror.',
        ...(cause === undefined ? {} : { cause }),
    });
}
async function inflate(body, place, limit) {
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    try {
        return gunzipSync(body, { maxOutputLength: limit });
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(place, limit);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('RESPONSE_INVALID', `${place} says that it sends gzip, and does not`, { cause });
    }
}
function tooLarge(place, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('RESPONSE_INVALID', `${place} sends more than the ${limit} bytes that were expected at most`, {
        hint: 'Check the address: this is not the document that belongs there.',
    });
}


/***/ }),

/***/ 7945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planRetry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24169);


const longestBackoff = 20_000;
const longestRetryAfter = 60_000;
/**
 * What to do after a failure; undefined to give up. Full jitter (0 … the doubled backoff), so that the jobs of a
 * matrix that failed together do not come back together.
 * @param spent attempts used up before this failure
 * @param random 0 ≤ n < 1
 */
function planRetry(error, spent, policy, random) {
    if (!isTransient(error))
        return undefined;
    const used = spent + cost(error);
    if (used >= policy.attempts)
        return undefined;
    const asked = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(error)?.retryAfter ?? 0;
    if (asked > longestRetryAfter)
        return undefined;
    const ceiling = Math.min(longestBackoff, policy.backoff * 2 ** (used - 1));
    return { spent: used, wait: Math.max(asked, Math.floor(random * ceiling)) };
}
function isTransient(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
        return false;
    const answer = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(error);
    switch (error.code) {
        case 'HTTP_TRUNCATED':
            return codeOf(error) !== 'CHANGED';
        case 'HTTP_UNREACHABLE':
            return !/CERT|SELF_SIGNED|UNABLE_TO|PROXY_REFUSED|^ERR_TLS|^ERR_SSL/.test(codeOf(error));
        case 'HTTP_RATE_LIMITED':
            return answer?.exhausted !== true;
        case 'HTTP_STATUS':
            return answer !== undefined && (answer.status === 408 || answer.status >= 500);
        default:
            return false;
    }
}
/** A host behind a firewall that drops packets costs 20 s an attempt: two of those are enough. */
function cost(error) {
    return codeOf(error) === 'ETIMEDOUT' ? 2 : 1;
}
function codeOf(error) {
    const code = error.cause?.code;
    return typeof code === 'string' ? code : '';
}


/***/ }),

/***/ 99108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createTransfer)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/transfer/credential.js
var transfer_credential = __webpack_require__(2910);
// EXTERNAL MODULE: ./lib/transfer/document.js
var transfer_document = __webpack_require__(68630);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(12586);
;// CONCATENATED MODULE: ./lib/transfer/resume.js



/** An attempt that brought this much does not count: a line that is bad all the time still gets to the end. */
const progressThatCounts = 1024 * 1024;
/** A download that survives broken connections. Nothing is delivered twice, and nothing of another file is mixed in. */
async function resumable(url, requests, headers) {
    const response = await withRetries(requests, () => requests.once(headers));
    return {
        size: (0,transfer_document/* promisedLength */.Qu)(response),
        body: deliver(url, requests, headers, response),
        url: withoutQuery(response.url),
    };
}
async function* deliver(url, requests, headers, first) {
    const place = (0,redact/* redactUrl */.B)(url);
    const identity = identify(first, (0,transfer_document/* promisedLength */.Qu)(first));
    const { size } = identity;
    let response = first;
    let delivered = 0;
    let skip = 0;
    let spent = 0;
    let resumedAt = 0;
    try {
        for (;;) {
            let failure;
            try {
                for await (const chunk of response.body) {
                    const fresh = chunk.subarray(Math.min(skip, chunk.length));
                    skip -= chunk.length - fresh.length;
                    if (fresh.length === 0)
                        continue;
                    delivered += fresh.length;
                    if (size !== undefined && delivered > size)
                        throw tooLong(place, size);
                    yield fresh;
                }
                if (skip === 0 && (size === undefined || delivered === size))
                    return;
                failure = (0,transfer_document/* truncated */.ps)(place, delivered, size);
            }
            catch (error) {
                failure = isBroken(error) ? (0,transfer_document/* truncated */.ps)(place, delivered, size, error) : error;
                if (!(failure instanceof errors/* UserError */.y) || failure.code !== 'HTTP_TRUNCATED')
                    throw failure;
            }
            response.cancel();
            if (delivered - resumedAt >= progressThatCounts)
                spent = 0;
            resumedAt = delivered;
            spent = await requests.pause(failure, spent);
            response = await withRetries(requests, () => requests.once({ ...headers, ...continuation(identity, delivered) }), spent);
            skip = placeToStart(response, identity, delivered, place);
        }
    }
    finally {
        response.cancel();
    }
}
/** Where the bytes of a second response begin: how many of them were delivered already. */
function placeToStart(response, first, delivered, place) {
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers['content-range'] ?? '');
    const partial = response.status === 206;
    const total = partial ? Number(range?.[2] ?? Number.NaN) : (0,transfer_document/* promisedLength */.Qu)(response);
    const now = identify(response, total !== undefined && Number.isNaN(total) ? undefined : total);
    const differs = (a, b) => a !== undefined && b !== undefined && a !== b;
    if (differs(now.etag, first.etag) ||
        differs(now.modified, first.modified) ||
        differs(now.size, first.size) ||
        (partial && Number(range?.[1]) !== delivered)) {
        throw new errors/* UserError */.y('HTTP_TRUNCATED', `${place} changed on its host while it was being downloaded`, {
            hint: 'Run again: the next download starts afresh.',
            cause: { code: 'CHANGED' },
        });
    }
    return partial ? 0 : delivered;
}
/** RFC 9110 section 13.1.5: a weak ETag must not be used; without a validator the whole is read again. */
function continuation(identity, delivered) {
    const validator = identity.etag?.startsWith('W/')
        ? identity.modified
        : (identity.etag ?? identity.modified);
    if (delivered === 0 || validator === undefined)
        return {};
    return { range: `bytes=${delivered}-`, 'if-range': validator };
}
async function withRetries(requests, once, already = 0) {
    for (let spent = already;;) {
        try {
            return await once();
        }
        catch (error) {
            spent = await requests.pause(error, spent);
        }
    }
}
function identify(response, size) {
    return { etag: response.headers.etag, modified: response.headers['last-modified'], size };
}
function isBroken(error) {
    return error instanceof errors/* UserError */.y && error.code === 'HTTP_UNREACHABLE';
}
function tooLong(place, size) {
    return new errors/* UserError */.y('HTTP_TRUNCATED', `${place} gives more than the ${size} bytes that it promised`, {
        hint: 'A proxy or mirror on the way alters the download: use another.',
        cause: { code: 'CHANGED' },
    });
}
function withoutQuery(text) {
    const url = new URL(text);
    url.search = '';
    url.hash = '';
    return url.href;
}

// EXTERNAL MODULE: ./lib/transfer/retry.js
var retry = __webpack_require__(7945);
// EXTERNAL MODULE: ./lib/transfer/status.js
var transfer_status = __webpack_require__(24169);
;// CONCATENATED MODULE: ./lib/transfer/transfer.js







/** Bytes that a document may have where the caller names no limit. go.dev's full list is about 4 MB. */
const documentLimit = 32 * 1024 * 1024;
/** @throws nothing itself: the credentials are masked here, before any request is made */
function createTransfer(http, clock, log, options) {
    const policy = { attempts: options.attempts ?? 4, backoff: options.backoff ?? 500 };
    for (const credential of options.credentials)
        for (const secret of (0,transfer_credential/* secretsOf */.Fj)(credential))
            log.mask(secret);
    function requests(text) {
        const { url, credential } = (0,transfer_credential/* liftUserinfo */.zS)(text);
        if (!URL.canParse(url)) {
            throw new errors/* UserError */.y('INPUT_INVALID', `expected an https:, http: or file: URL, got ${(0,redact/* redactUrl */.B)(text)}`);
        }
        if (credential !== undefined)
            for (const secret of (0,transfer_credential/* secretsOf */.Fj)(credential))
                log.mask(secret);
        const authorization = (0,transfer_credential/* credentialHeader */.N4)(url, [
            ...(credential ? [credential] : []),
            ...options.credentials,
        ]);
        return {
            url,
            async once(headers) {
                const response = await http.get({ url, headers: { ...headers, ...authorization } });
                if (response.status >= 200 && response.status < 300)
                    return response;
                response.cancel();
                throw (0,transfer_status/* statusError */.$C)(url, response, { now: clock.now(), authorized: 'authorization' in authorization });
            },
            async pause(failure, spent) {
                const step = (0,retry/* planRetry */.M)(failure, spent, policy, clock.random());
                if (step === undefined)
                    throw failure;
                log.debug(`${failure instanceof Error ? failure.message : failure}; again in ${step.wait} ms`);
                await clock.sleep(step.wait);
                return step.spent;
            },
        };
    }
    async function document(url, given = {}) {
        const request = requests(url);
        const headers = { 'accept-encoding': 'gzip', ...given.headers };
        for (let spent = 0;;) {
            try {
                return await (0,transfer_document/* readDocument */.u0)(request.url, await request.once(headers), given.limit ?? documentLimit);
            }
            catch (error) {
                spent = await request.pause(error, spent);
            }
        }
    }
    return {
        async text(url, given) {
            return new TextDecoder().decode(await document(url, given));
        },
        async bytes(url, given) {
            try {
                return await document(url, given);
            }
            catch (error) {
                if ([404, 410].includes((0,transfer_status/* statusOf */.c2)(error) ?? 0))
                    return undefined;
                throw error;
            }
        },
        async stream(url, given) {
            const request = requests(url);
            return resumable(request.url, request, { ...given?.headers, 'accept-encoding': 'identity' });
        },
    };
}


/***/ })

};
