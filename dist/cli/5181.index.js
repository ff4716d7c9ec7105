export const id = 5181;
export const ids = [5181,6258,8541];
export const modules = {

/***/ 16353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 58780:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderTemplate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _go_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19140);


/**
 * `{{name}}_{{version}}` with these fields. Two braces that open and do not close are text.
 * @param where `input build-name` or the like, for messages
 * @throws UserError INPUT_INVALID for a field that is not one
 */
function renderTemplate(template, fields, where) {
    return template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name) => {
        const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (value !== undefined)
            return value;
        const known = Object.keys(fields);
        // goreleaser's way of writing it.
        const bare = name.replace(/^\./, '').toLowerCase();
        const near = known.includes(bare) ? bare : (0,_go_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(bare, known);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('INPUT_INVALID', `${where}: {{${name}}} is not a field.`, {
            hint: `${near === undefined ? '' : `Did you mean {{${near}}}? `}Fields are ${known.map((field) => `{{${field}}}`).join(', ')}.`,
        });
    });
}


/***/ }),

/***/ 51297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lY: () => (/* binding */ linkerFlags),
/* harmony export */   xw: () => (/* binding */ quoteFlag),
/* harmony export */   zK: () => (/* binding */ redactFlags)
/* harmony export */ });
/* harmony import */ var _names_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(893);

/** What package main calls it, and the field that says it: the names that goreleaser and most projects use. */
const VARIABLES = {
    version: 'version',
    commit: 'commit',
    gitcommit: 'commit',
    revision: 'commit',
    date: 'date',
    builddate: 'date',
    buildtime: 'date',
};
/**
 * -s -w, -X for each variable that all of these packages know, and what the person adds.
 * @param added template of the person's own; an -X of the same variable wins, as the last one does for the linker
 * @throws UserError INPUT_INVALID
 */
function linkerFlags(mains, fields, added, extldflags) {
    const flags = ['-s', '-w'];
    const names = new Set(mains.flatMap(({ variables }) => variables));
    for (const name of [...names].sort()) {
        const field = VARIABLES[name.toLowerCase()];
        if (field === undefined)
            continue;
        // The linker passes over a variable that a package has not: one command serves all main packages.
        flags.push('-X', quoteFlag(`main.${name}=${fields[field] ?? ''}`));
    }
    if (extldflags.length > 0)
        flags.push(quoteFlag(`-extldflags=${extldflags.join(' ')}`));
    for (const text of added)
        if (text !== null && text.trim() !== '')
            flags.push((0,_names_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .X)(text.trim(), fields, 'Linker flags (build-ldflags)'));
    return flags.join(' ');
}
/** As cmd/internal/quoted reads it: blanks need quotes of either kind, and there is no escape. */
function quoteFlag(flag) {
    if (!/[\s'"]/.test(flag))
        return flag;
    return flag.includes("'") ? `"${flag}"` : `'${flag}'`;
}
/** Values of -X whose names say that they are secret, for logs and records. */
function redactFlags(ldflags) {
    return ldflags.replace(/((?:^|[\s'"])[\w./-]*\.\w*(?:token|secret|passw|apikey|api_key|credential|private)\w*=)[^\s'"]+/gi, '$1***');
}


/***/ }),

/***/ 39071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ describeFiles),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   sv: () => (/* binding */ refuseTwins)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** More files than any folder of programs has: somebody named a home or a root. */
const MOST = 20_000;
/**
 * The files that were named, and all files below the folders that were, each once. Links in folders are not followed.
 * @throws UserError INPUT_INVALID where there is nothing
 */
async function findFiles(paths, host) {
    const { path, cwd } = host.machine;
    const found = [];
    for (const given of paths) {
        const full = path.resolve(cwd, given);
        const stat = await host.files.stat(full);
        if (stat === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${given} cannot be read: there is no such file.`, {
                hint: 'Name Go binaries, or folders with Go binaries.',
            });
        }
        const name = path.basename(full);
        if (stat.kind !== 'directory')
            found.push({ path: full, name, file: name, named: true });
        else
            await below(full, '', given, found, host);
    }
    // Whoever names a file and its folder means it once.
    const byPath = new Map();
    for (const one of found)
        if (one.named || !byPath.has(one.path))
            byPath.set(one.path, one);
    return [...byPath.values()];
}
const SKIPPED = ['INPUT_INVALID', 'BINARY_INVALID'];
/**
 * Those that were named must be Go programs; of what is in a folder the others are passed over.
 * @throws UserError INPUT_INVALID where there is none, and as `describe`
 */
async function describeFiles(files, describe) {
    const found = [];
    for (const { named, ...file } of files) {
        try {
            found.push({ bom: await describe(file), path: file.path });
        }
        catch (error) {
            if (named || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) || !SKIPPED.includes(error.code))
                throw error;
        }
    }
    if (found.length > 0)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', 'There is no Go binary in these folders.', {
        hint: 'Name a file or a folder that holds what go build wrote.',
    });
}
/** @throws UserError USAGE where two documents would have one name */
function refuseTwins(found) {
    const files = new Map();
    for (const one of found) {
        const before = files.get(one.file);
        if (before !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', `${before.path} and ${one.path} would have one document, ${one.file}.`, {
                hint: 'Describe them one after the other, or name the folder that they are in.',
            });
        files.set(one.file, one);
    }
}
async function below(root, folder, given, found, host) {
    const { path } = host.machine;
    for (const { name, kind } of (await host.files.list(path.join(root, folder))) ?? []) {
        const relative = folder === '' ? name : `${folder}/${name}`;
        if (kind === 'directory')
            await below(root, relative, given, found, host);
        if (kind !== 'file')
            continue;
        if (found.length === MOST) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${given} holds more than ${MOST} files.`, {
                hint: 'Name the folder that the programs are in.',
            });
        }
        found.push({ path: path.join(root, relative), name, file: relative, named: false });
    }
}


/***/ }),

/***/ 3056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text of a file that is not trusted, for a terminal: control characters, with which it could move the cursor or set a
 * title, and marks that turn the direction of writing become visible escapes.
 */
function plainText(text) {
    return text.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (mark) => {
        return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 36258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportFindings: () => (/* binding */ reportFindings)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/policy/report.js
/** One finding as one line for a log, with the binaries that it is about where not all have it. */
function findingLine({ rule, message, hint, files }, binaries) {
    const shown = files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');
    // A vulnerability's id is in its message.
    const name = rule.startsWith('GO-') ? '' : `${rule}: `;
    return `${name}${message} ${hint}${files.length < binaries ? ` [${shown}]` : ''}`;
}
/** `Policy: 2 errors, 1 note in 6 binaries.` */
function policyLine(findings, binaries) {
    const counted = ['error', 'warning', 'note'].flatMap((level) => {
        const count = findings.filter((finding) => finding.level === level).length;
        return count === 0 ? [] : [`${count} ${level}${count === 1 ? '' : 's'}`];
    });
    const about = `${binaries} ${binaries === 1 ? 'binary' : 'binaries'}`;
    return `Policy: ${counted.length === 0 ? 'nothing against' : `${counted.join(', ')} in`} ${about}.`;
}

// EXTERNAL MODULE: ./lib/cli/plain-text.js
var plain_text = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/cli/policy-report.js



/** All findings, and one line that counts them. */
function reportFindings(findings, binaries, log) {
    for (const finding of findings) {
        const text = (0,plain_text/* plainText */.w)(findingLine(finding, binaries));
        if (finding.level === 'note')
            log.info(text);
        else if (finding.level === 'warning')
            log.warning(text, finding.at);
        else
            log.error(finding.at === undefined ? text : `${(0,errors/* formatPosition */.L)(finding.at)}: ${text}`);
    }
    log.info(policyLine(findings, binaries));
}


/***/ }),

/***/ 82642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicy: () => (/* binding */ runPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _go_folders_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(60187);
/* harmony import */ var _host_node_open_bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5197);
/* harmony import */ var _host_node_tool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37597);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89779);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14067);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50504);
/* harmony import */ var _sbom_describe_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(77339);
/* harmony import */ var _setup_check_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74313);
/* harmony import */ var _setup_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95401);
/* harmony import */ var _setup_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8541);
/* harmony import */ var _setup_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54650);
/* harmony import */ var _binary_files_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(39071);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36258);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94987);













/** @throws UserError INPUT_INVALID, CONFIG_INVALID, VERSION_INVALID, USAGE, and as `judgePolicy` */
async function runPolicy(paths, options, { host, log, printJson }) {
    const except = options.licensesExcept;
    const given = except === undefined ? {} : { 'policy-licenses-except': except.join('\n') };
    const values = await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(options, host, given);
    if (!(0,_policy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .policyAsked */ .p)(values))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('USAGE', 'There is no policy: neither an option nor the config has a rule.', {
            hint: 'Add one: --licenses-allow "MIT, Apache-2.0", or a section `policy` in .setup-go-plus/config.yaml (docs/policy.md).',
        });
    const policy = await (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(values, host.machine);
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFrom */ .S5)(values, options, host);
    const { path } = host.machine;
    const binaries = await describeAll(paths, policy, host);
    const findings = await (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .judgePolicy */ .C)({
        policy,
        binaries,
        goMod: path.join(request.workingDirectory, 'go.mod'),
        root: host.machine.env('GITHUB_WORKSPACE') || request.workingDirectory,
        toolCache: request.toolCache,
        go: () => findGo(options.goProgram, request, host),
        oldestSupported: () => (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_4__/* .oldestSupported */ .c)((0,_setup_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .openSources */ .H)(request, _setup_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .noPins */ .Q, host), request.platform),
        tool: (0,_host_node_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .ownTool */ .R)(),
    }, { ...host, open: _host_node_open_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .openBytes */ .o });
    (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_9__.reportFindings)(findings, binaries.length, log);
    const ok = findings.every(({ level }) => level !== 'error');
    printJson({ ok, binaries: binaries.map(({ bom }) => bom.subject.file), findings });
    return ok ? 0 : 1;
}
/** The project's Go, or the one that the person names. */
async function findGo(named, request, host) {
    if (named === undefined)
        return (0,_setup_check_js__WEBPACK_IMPORTED_MODULE_10__.goProgram)((await (0,_setup_run_js__WEBPACK_IMPORTED_MODULE_11__.setup)(request, host)).sdk, host.machine);
    const found = await host.processes.find(named);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('TOOL_MISSING', `--go-program: there is no program ${named}.`, {
        hint: 'Name a go command; or leave it out, and the Go that the project asks for is brought.',
    });
}
/** @throws UserError as `describeFiles` */
async function describeAll(paths, { licences }, host) {
    const describe = (0,_sbom_describe_js__WEBPACK_IMPORTED_MODULE_12__/* .createDescriber */ .E)({ ...host, open: _host_node_open_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .openBytes */ .o });
    // Licences are read where the modules are; a machine that has none of them knows no licence.
    const asked = licences.allow.length + licences.deny.length > 0;
    const moduleCache = asked ? (await (0,_go_folders_js__WEBPACK_IMPORTED_MODULE_13__/* .goSettings */ .W)(host.files, host.machine)).GOMODCACHE || null : null;
    return (0,_binary_files_js__WEBPACK_IMPORTED_MODULE_14__/* .describeFiles */ .LG)(await (0,_binary_files_js__WEBPACK_IMPORTED_MODULE_14__/* .findFiles */ .lY)(paths, host), (file) => describe(file, { record: null, source: null, moduleCache }));
}


/***/ }),

/***/ 60187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ goSettings)
/* harmony export */ });
/**
 * What `go env` will say, before there is a go command: so that caches come down while the SDK does. The order is
 * cmd/go's: the environment, the file that `go env -w` writes, Go's defaults (an empty variable counts as unset).
 * GOROOT/go.env is left out: it sets nothing of this.
 */
async function goSettings(files, machine) {
    const written = await readGoEnvFile(files, machine);
    const get = (name) => machine.env(name) || written.get(name) || '';
    const { path } = machine;
    const GOPATH = get('GOPATH') || (machine.home === '' ? '' : path.join(machine.home, 'go'));
    const first = GOPATH.split(path.delimiter)[0] ?? '';
    const caches = userCaches(machine);
    return {
        get,
        GOPATH,
        GOMODCACHE: get('GOMODCACHE') || (first === '' ? '' : path.join(first, 'pkg', 'mod')),
        GOCACHE: get('GOCACHE') || (caches === undefined ? '' : path.join(caches, 'go-build')),
    };
}
/** Lines that cmd/go would skip are skipped: no `=`, or a name that does not begin with a capital letter. */
async function readGoEnvFile(files, machine) {
    const path = goEnvFile(machine);
    const bytes = path === undefined ? undefined : await files.read(path).catch(() => undefined);
    const values = new Map();
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
        const equals = line.indexOf('=');
        if (equals > 0 && /^[A-Z]/.test(line))
            values.set(line.slice(0, equals), line.slice(equals + 1));
    }
    return values;
}
function goEnvFile(machine) {
    const { path, home, platform } = machine;
    const named = machine.env('GOENV');
    if (named === 'off')
        return undefined;
    if (named)
        return named;
    switch (platform.os) {
        case 'windows': {
            const roaming = machine.env('AppData');
            return roaming ? path.join(roaming, 'go', 'env') : undefined;
        }
        case 'darwin':
            return home === '' ? undefined : path.join(home, 'Library', 'Application Support', 'go', 'env');
        default: {
            const config = machine.env('XDG_CONFIG_HOME') || (home === '' ? '' : path.join(home, '.config'));
            return config === '' ? undefined : path.join(config, 'go', 'env');
        }
    }
}
/** os.UserCacheDir. */
function userCaches({ env, home, path, platform }) {
    switch (platform.os) {
        case 'windows':
            return env('LocalAppData') || undefined;
        case 'darwin':
            return home === '' ? undefined : path.join(home, 'Library', 'Caches');
        default:
            return env('XDG_CACHE_HOME') || (home === '' ? undefined : path.join(home, '.cache'));
    }
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

/***/ 37597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ownTool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Ourselves, as documents name what wrote them. Bundles are two folders below the package, modules three. */
function ownTool(from = import.meta.dirname) {
    const name = 'setup-go-plus';
    for (const up of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('..', '..'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('..', '..', '..')]) {
        try {
            const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, up, 'package.json'), 'utf8');
            const own = JSON.parse(text);
            if (own.name === name && own.version !== undefined)
                return { name, version: own.version };
        }
        catch {
            // Not that folder.
        }
    }
    // An action that somebody copied without its package.json still builds.
    return { name, version: 'unknown' };
}


/***/ }),

/***/ 19997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ currentId),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   zN: () => (/* binding */ loadSpdxParser)
/* harmony export */ });
/** The bundle of every job holds this file; the parser and its lists load with a policy on licences only. */
async function loadSpdxParser() {
    const { default: parse } = await __webpack_require__.e(/* import() */ 3326).then(__webpack_require__.t.bind(__webpack_require__, 93326, 19));
    return parse;
}
/** What is no expression, or has parts that are not known, is unknown there and not as a whole. */
function parseExpression(text, parse) {
    // Not words of the grammar, but documents have them in expressions.
    const named = text.replace(/\b(?:NOASSERTION|NONE)\b/g, UNKNOWN);
    try {
        return convert(parse(named));
    }
    catch {
        return { kind: 'unknown' };
    }
}
const UNKNOWN = 'LicenseRef-setup-go-plus-unknown';
function convert(node) {
    if (node.conjunction !== undefined)
        return { kind: node.conjunction, left: convert(node.left), right: convert(node.right) };
    const id = node.license;
    if (id === UNKNOWN)
        return { kind: 'unknown' };
    const current = currentId(id, node.plus === true);
    return { kind: 'licence', ...current, exception: node.exception ?? null };
}
/** GNU's licences had ids without `-only` and `-or-later` before SPDX 3.0 of the list. */
function currentId(id, plus) {
    if (/^(?:AGPL|GPL|LGPL|GFDL)-\d\.\d$/.test(id))
        return plus ? { id: `${id}-or-later`, orLater: true } : { id: `${id}-only`, orLater: false };
    return { id, orLater: plus || id.endsWith('-or-later') };
}


/***/ }),

/***/ 89779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy),
  p: () => (/* binding */ policyAsked)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/spec.js
var go_spec = __webpack_require__(2539);
;// CONCATENATED MODULE: ./lib/policy/database.js
/**
 * Where govulncheck's database is: a URL, or a folder of its files (go.dev/security/vuln/database).
 * @returns a URL that `govulncheck -db` takes; null for Go's own
 * @throws UserError INPUT_INVALID
 */
function parseDatabase(text, resolve, windows, refuse) {
    if (text === undefined)
        return null;
    if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(text))
        return fileUrl(resolve(text), windows);
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !['https:', 'http:', 'file:'].includes(url.protocol))
        throw refuse(`\`${text}\` is no database.`, FORM);
    // It becomes an argument of a program and part of its messages.
    if (url.username !== '' || url.password !== '' || url.search !== '')
        throw refuse('a URL with a user, a password or a query is not accepted.', FORM);
    // Who alters the answers hides vulnerabilities.
    if (url.protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname))
        throw refuse(`\`${text}\` would be fetched without TLS.`, FORM);
    return text.replace(/\/+$/, '');
}
const FORM = 'Write an https: URL, a folder, or file:///…; without it https://vuln.go.dev is asked.';
function fileUrl(path, windows) {
    // `C:` stays as it is: a drive, and not a name.
    const [first = '', ...rest] = (windows ? `/${path.replaceAll('\\', '/')}` : path).split('/');
    const parts = rest.map((part, index) => (windows && index === 0 ? part : encodeURIComponent(part)));
    return `file://${[first, ...parts].join('/')}`;
}

// EXTERNAL MODULE: ./lib/policy/licences/expression.js
var expression = __webpack_require__(19997);
;// CONCATENATED MODULE: ./lib/policy/licences/parse.js

/** Licences at commas and line ends: some have blanks in them. @throws UserError INPUT_INVALID */
async function parseLicences(lines, refuse) {
    if (lines.length === 0)
        return [];
    const parse = await (0,expression/* loadSpdxParser */.zN)();
    return words(lines.join(',')).map((text) => parseLicence(text, parse, refuse));
}
/** `github.com/acme/*`, or `github.com/acme/* MPL-2.0, EPL-2.0`. @throws UserError INPUT_INVALID */
async function parseLicenceExceptions(lines, refuse) {
    if (lines.length === 0)
        return [];
    const parse = await (0,expression/* loadSpdxParser */.zN)();
    return lines.map((line) => {
        const [modules = '', ...rest] = line.split(/\s+/);
        const licences = words(rest.join(' ')).map((text) => parseLicence(text, parse, refuse));
        return { modules, licences };
    });
}
function words(text) {
    return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
const ACCEPTED = 'Write SPDX ids (spdx.org/licenses), one a line or with commas between them: MIT, Apache-2.0, GPL-*, LicenseRef-Acme, unknown.';
function parseLicence(text, parse, refuse) {
    if (/^unknown$/i.test(text))
        return { text, id: null, exception: null };
    if (/^[\w.+-]+\*$/.test(text))
        return { text, id: text, exception: null };
    const node = read(text, parse);
    if (node === undefined)
        throw refuse(`\`${text}\` is no licence that SPDX knows.`, suggestion(text, parse));
    if (node.license === undefined)
        throw refuse(`\`${text}\` is an expression.`, 'Write its licences one by one: each is accepted or not.');
    const { id, orLater } = (0,expression/* currentId */.LW)(node.license, node.plus === true);
    return {
        text,
        id: orLater && node.plus && !id.endsWith('-or-later') ? `${id}+` : id,
        exception: node.exception ?? null,
    };
}
function read(text, parse) {
    try {
        return parse(text);
    }
    catch {
        return undefined;
    }
}
/** What people write for the most common ones. */
const USUAL = {
    apache: 'Apache-2.0',
    apache2: 'Apache-2.0',
    bsd: 'BSD-3-Clause, BSD-2-Clause',
    bsd3: 'BSD-3-Clause',
    bsd2: 'BSD-2-Clause',
    mit: 'MIT',
    mpl: 'MPL-2.0',
    gpl: 'GPL-*',
    gpl3: 'GPL-3.0-only, GPL-3.0-or-later',
    gpl2: 'GPL-2.0-only, GPL-2.0-or-later',
    agpl: 'AGPL-*',
    lgpl: 'LGPL-*',
    isc: 'ISC',
};
function suggestion(text, parse) {
    const plain = text
        .toLowerCase()
        .replace(/licen[cs]e|clause|[\s_.-]|(?<=\d)0$|v(?=\d)/g, '')
        .replace(/0$/, '');
    const usual = USUAL[plain];
    if (usual !== undefined)
        return `Did you mean ${usual}? ${ACCEPTED}`;
    // Ids are right in one case only.
    const upper = read(text.toUpperCase(), parse);
    return upper?.license === undefined ? ACCEPTED : `Did you mean ${upper.license}? ${ACCEPTED}`;
}

;// CONCATENATED MODULE: ./lib/policy/modules/parse.js
/**
 * `PATTERN [RANGE] [# reason]` a line: `github.com/acme/old`, `golang.org/x/text <v0.3.8`,
 * `example.com/m >=v1.2.0 <v1.4.1 || =v2.0.0  # corrupts files`.
 * @throws UserError INPUT_INVALID
 */
function parseForbidden(lines, refuse) {
    return lines
        .filter((line) => !line.startsWith('#'))
        .map((line) => {
        const [, rule = '', reason = null] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(line) ?? [];
        const [, modules = '', range = ''] = /^(\S+)\s*(.*?)\s*$/.exec(rule) ?? [];
        if (/^[<>=]|^v\d/.test(modules))
            throw refuse(`\`${line}\` names no module.`, 'Write the path first: golang.org/x/text <v0.3.8.');
        if (/[,\\]/.test(modules))
            throw refuse(`\`${modules}\` is no pattern of a module path.`, 'Write one pattern a line: github.com/acme/*.');
        return { modules, versions: parseRange(range, refuse), range, reason: reason || null };
    });
}
function parseRange(text, refuse) {
    if (text === '')
        return [];
    return text.split('||').map((alternative) => {
        const words = alternative
            .replace(/([<>=])\s+/g, '$1')
            .split(/\s+/)
            .filter((word) => word !== '');
        if (words.length === 0)
            throw refuse(`\`${text}\` ends where a version is expected.`, parse_FORM);
        return words.map((word) => parseComparator(word, text, refuse));
    });
}
const parse_FORM = 'Write versions as go.mod has them: <v0.3.8, >=v1.2.0 <v1.4.1, =v2.0.0 || =v2.0.1.';
function parseComparator(word, range, refuse) {
    const [, operator = '=', version = ''] = /^(<=|>=|<|>|=)?v?(\d.*)$/.exec(word) ?? [];
    const full = completeVersion(version);
    if (full === undefined)
        throw refuse(`\`${word}\` in \`${range}\` is no version of a module.`, parse_FORM);
    return { operator: operator, version: full };
}
/** `v1` and `v1.2` stand for their first version, as in golang.org/x/mod/semver. */
function completeVersion(text) {
    const match = /^(\d{1,15})(?:\.(\d{1,15})(?:\.(\d{1,15})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?)?$/.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor = '0', patch = '0', prerelease = ''] = match;
    return `v${major}.${minor}.${patch}${prerelease}`;
}

;// CONCATENATED MODULE: ./lib/policy/parse.js





/** Whether anything is asked of binaries: most builds have no policy, and load nothing for one. */
function policyAsked(values) {
    const names = [
        'policy-licenses-allow',
        'policy-licenses-deny',
        'policy-modules-forbid',
        'policy-go',
        'policy-sarif',
    ];
    return names.some((name) => values.text(name) !== undefined) || vulnerabilityMode(values) !== 'off';
}
/**
 * From inputs, flags and the config. Licences that SPDX does not know, ranges that are none and the like are errors:
 * a misspelt rule would forbid nothing.
 * @throws UserError INPUT_INVALID, VERSION_INVALID
 */
async function parsePolicy(values, { path, cwd, platform }) {
    const directory = path.resolve(cwd, values.text('working-directory') ?? '.');
    const refuse = (name) => refusal(values, name);
    const lines = (name) => values.lines(name);
    const allow = await parseLicences(lines('policy-licenses-allow'), refuse('policy-licenses-allow'));
    const deny = await parseLicences(lines('policy-licenses-deny'), refuse('policy-licenses-deny'));
    const exceptions = await parseLicenceExceptions(lines('policy-licenses-except'), refuse('policy-licenses-except'));
    const sarif = values.text('policy-sarif');
    return {
        licences: { allow, deny, exceptions },
        forbidden: parseForbidden(lines('policy-modules-forbid'), refuse('policy-modules-forbid')),
        go: goOf(values),
        vulnerabilities: {
            mode: vulnerabilityMode(values),
            database: parseDatabase(values.text('policy-vulnerability-database'), (name) => path.resolve(directory, name), platform.os === 'windows', refuse('policy-vulnerability-database')),
        },
        sarif: sarif === undefined ? null : path.resolve(directory, sarif),
    };
}
function vulnerabilityMode(values) {
    return values.choice('policy-vulnerabilities') ?? 'off';
}
function goOf(values) {
    const text = values.text('policy-go');
    if (text === undefined)
        return null;
    if (text === 'supported')
        return text;
    const { label, at } = values.origin('policy-go');
    const spec = (0,go_spec/* parseSpec */.F9)(text, at === undefined ? label : { source: label, at });
    if (spec.kind !== 'alias')
        return spec;
    throw refusal(values, 'policy-go')(`\`${text}\` is no rule for a Go that was used.`, 'Write supported, or a range: >=1.25.4, 1.26.');
}
function refusal(values, name) {
    return (problem, hint) => {
        const { label, at } = values.origin(name);
        return new errors/* UserError */.y('INPUT_INVALID', `${label}: ${problem}`, {
            hint,
            ...(at === undefined ? {} : { at }),
        });
    };
}


/***/ }),

/***/ 81159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeModule)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * A module path or version as proxies and checksum databases spell it in URLs: `!a` for `A`, since some serve from
 * file systems that ignore case (https://go.dev/ref/mod#goproxy-protocol).
 * @throws UserError VERSION_INVALID where it could lead to another address
 */
function escapeModule(text) {
    if (!/^[\w~.+-]+(\/[\w~.+-]+)*$/.test(text) || text.split('/').some((part) => /^\.+$/.test(part))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('VERSION_INVALID', `${JSON.stringify(text)} is not a module path or version`);
    }
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
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
