export const id = 1280;
export const ids = [1280,4169];
export const modules = {

/***/ 53669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ amountOf)
/* harmony export */ });
function amountOf(files) {
    return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}


/***/ }),

/***/ 19510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m5: () => (/* binding */ glanceInTurns),
  QD: () => (/* binding */ newInBuildCache),
  wi: () => (/* binding */ scanBuildCache),
  rn: () => (/* binding */ scanInTurns)
});

// EXTERNAL MODULE: ./lib/turns.js
var turns = __webpack_require__(58403);
;// CONCATENATED MODULE: ./lib/cache/build/action.js
/**
 * What an `-a` file says, read as strictly as Go reads it (cmd/go/internal/cache, DiskCache.get):
 * `v1 <id> <output> <size, 20 wide> <nanoseconds, 20 wide>` and a newline.
 *
 * @param id that its name says
 * @returns undefined where Go would take it for a miss. `put` in milliseconds since 1970
 */
function parseAction(bytes, id) {
    if (bytes.length !== LENGTH)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const match = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) {1,20}(\d{1,20}) {1,20}(\d{1,20})\n$/.exec(text);
    const [, named, output, size, nanoseconds] = match ?? [];
    if (named !== id || output === undefined)
        return undefined;
    const bytesOfOutput = Number(size);
    if (!Number.isSafeInteger(bytesOfOutput))
        return undefined;
    return { output, size: bytesOfOutput, put: Number(BigInt(nanoseconds) / 1000000n) };
}
const LENGTH = 2 + 1 + 64 + 1 + 64 + 1 + 20 + 1 + 20 + 1;

// EXTERNAL MODULE: ./lib/cache/build/amount.js
var amount = __webpack_require__(53669);
// EXTERNAL MODULE: ./lib/cache/build/entry-name.js
var entry_name = __webpack_require__(31517);
;// CONCATENATED MODULE: ./lib/cache/build/scan.js




/** An action is 175 bytes; a text of a test that is longer than this says too much to look for its last line. */
const ACTION_LIMIT = 512;
const CONTENT_LIMIT = 64 * 1024;
/**
 * Looks at every entry of a GOCACHE. Some 80 ms for 6,500 files.
 * @param gocache absolute; a folder that is not there is an empty cache
 * @param look whose content to look at, by its name, to see whether it is an index or the result of a test: of new
 *   outputs, and only for a plan with keepTests or partialModules
 */
function scanBuildCache(gocache, look, host) {
    return (0,turns/* atOnce */.z)(scanning(gocache, look, never, host));
}
/** The same, with turns of the event loop in between: for whoever has a request under way meanwhile. */
function scanInTurns(gocache, look, host) {
    return (0,turns/* inTurns */.g)(scanning(gocache, look, never, host));
}
/** The same without the actions that are `known`, and without a look into outputs: a third of the time. */
function glanceInTurns(gocache, known, host) {
    const without = (name) => name.endsWith('-a') && known.has(name);
    return (0,turns/* inTurns */.g)(scanning(gocache, never, without, host));
}
const never = () => false;
/** What has none of the `known` names. The folders alone are read, and what is new in them: 6 ms for 6,500 files. */
function newInBuildCache(gocache, known, { tree }) {
    const all = tree.walk(gocache, isOfInterest, undefined, (name) => known.has(name)) ?? [];
    const entries = all.filter(({ name, kind }) => kind === 'file' && (0,entry_name/* buildEntry */.Jo)(name) !== undefined && !(0,entry_name/* isKept */.t8)(name));
    return (0,amount/* amountOf */.M)(entries);
}
/** Yields after each folder of the first level; Go has 256 of them. */
function* scanning(gocache, look, without, { tree, machine }) {
    const actions = [];
    const outputs = [];
    const others = [];
    /** Go touches the folder of a program, not the program. */
    const folders = new Map();
    let broken = 0;
    const absolute = (name) => machine.path.join(gocache, ...name.split('/'));
    for (const part of parts()) {
        for (const [name, entry] of part)
            sort(name, entry);
        yield;
    }
    return { actions, outputs, others, broken };
    function* parts() {
        const top = tree.walk(gocache, () => false) ?? [];
        yield top.map((entry) => [entry.name, entry]);
        for (const { name: folder, kind } of top) {
            if (kind !== 'directory' || !isOfInterest(folder))
                continue;
            const of = (name) => `${folder}/${name}`;
            const below = tree.walk(absolute(folder), (name) => isOfInterest(of(name)), actionLimit, (name) => without(of(name)));
            yield (below ?? []).map((entry) => [of(entry.name), entry]);
        }
    }
    function sort(name, entry) {
        const is = (0,entry_name/* buildEntry */.Jo)(name);
        if (is === undefined)
            return;
        const { kind, size, mtime, content } = entry;
        if (kind === 'directory') {
            if (is.kind === 'output')
                folders.set(name, entry);
            return;
        }
        if (kind !== 'file') {
            broken++;
        }
        else if (is.kind === 'action') {
            const action = content === undefined ? undefined : parseAction(content, is.id);
            if (action === undefined)
                broken++;
            else
                actions.push({ id: is.id, ...action, bytes: size, mtime });
        }
        else if (is.kind === 'output') {
            const found = look(name) ? contentOf(size, absolute(name), tree) : unknown;
            outputs.push({ name, size, mtime, id: is.id, executable: false, content: found });
        }
        else if (is.kind === 'program') {
            const touched = folders.get(name.slice(0, name.lastIndexOf('/')))?.mtime ?? mtime;
            outputs.push({ name, size, mtime: touched, id: is.id, executable: true, content: unknown });
        }
        else {
            others.push({ name, size, mtime });
        }
    }
}
const unknown = { kind: 'unknown' };
function isOfInterest(folder) {
    return /^(?:[0-9a-f]{2}(?:\/[0-9a-f]{64}-d)?|fuzz(?:\/.*)?)$/s.test(folder);
}
function actionLimit(name) {
    return name.endsWith('-a') ? ACTION_LIMIT : 0;
}
function contentOf(size, path, tree) {
    const head = scan_text(tree.head(path, size <= CONTENT_LIMIT ? CONTENT_LIMIT : 16));
    if (head.startsWith('go index v'))
        return { kind: 'index' };
    const seconds = /^ok {2}\t\S+\t(\d{1,6}\.\d{1,3})s/m.exec(head)?.[1];
    return seconds === undefined ? unknown : { kind: 'test', seconds: Number(seconds) };
}
function scan_text(bytes) {
    return bytes === undefined
        ? ''
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}


/***/ }),

/***/ 90295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ listBuildCache)
});

// EXTERNAL MODULE: ./lib/go/kept-program.js
var kept_program = __webpack_require__(31685);
// EXTERNAL MODULE: ./lib/cache/build/entry-name.js
var entry_name = __webpack_require__(31517);
// EXTERNAL MODULE: ./lib/cache/build/scan.js + 1 modules
var scan = __webpack_require__(19510);
;// CONCATENATED MODULE: ./lib/cache/inventory/object-file.js
/**
 * Reads the head of a package archive as `go build` keeps it in GOCACHE: an ar file with the export data and one object
 * of the Go linker's format (cmd/internal/goobj, `go120ld`, since Go 1.20). A few hundred kilobytes at the most are read,
 * of files of megabytes. undefined: it is something else. Every number in it is taken for hostile.
 */
function readObject(file) {
    if (object_file_text(file.read(0, MAGIC.length)) !== MAGIC)
        return undefined;
    const exported = memberAt(file, MAGIC.length);
    if (exported?.name !== '__.PKGDEF')
        return undefined;
    const head = parseHead(object_file_text(file.read(exported.start, Math.min(exported.size, 512))));
    if (head === undefined)
        return undefined;
    return { ...head, ...tables(file, exported) };
}
const MAGIC = '!<arch>\n';
const MEMBER_BYTES = 60;
/** The lines before the object proper: cgo directives of a large package. */
const PREAMBLE_LIMIT = 1 << 20;
/** Names of one object; those of the largest packages there are have some 10 MB. */
const TABLE_LIMIT = 64 << 20;
/** An ar header: name 16, time 12, owner 6, group 6, mode 8, size 10, two bytes of magic. */
function memberAt(file, offset) {
    const header = object_file_text(file.read(offset, MEMBER_BYTES));
    const match = /^(.{16}).{32}(\d+) *`\n$/s.exec(header);
    const size = Number(match?.[2]);
    const start = offset + MEMBER_BYTES;
    if (match === null || !Number.isSafeInteger(size) || start + size > file.size)
        return undefined;
    return { name: match[1].trimEnd(), start, size };
}
/** `go object <GOOS> <GOARCH> <version> [GO<ARCH>=<level>] [X:<experiments>]` (cmd/internal/objabi, HeaderString). */
function parseHead(start) {
    const match = /^go object (\w+) (\w+) ([^\n]+?)(?: (GO[A-Z0-9]+=\S*))?(?: X:\S*)?\n/.exec(start);
    if (match === null)
        return undefined;
    const [, os = '', arch = '', go = '', level = ''] = match;
    return { os, arch, go, level };
}
const unknown = { package: undefined, std: false, files: [] };
function tables(file, exported) {
    const end = exported.start + exported.size;
    const object = memberAt(file, end + (exported.size & 1));
    if (object?.name !== '_go_.o')
        return unknown;
    const base = object.start + preambleOf(file, object);
    const header = Buffer.from(file.read(base, HEADER_BYTES));
    if (header.length < HEADER_BYTES || object_file_text(header.subarray(0, 8)) !== '\0go120ld')
        return unknown;
    const blocks = Array.from({ length: BLOCKS }, (_, index) => header.readUInt32LE(20 + 4 * index));
    const limit = Math.min(TABLE_LIMIT, object.start + object.size - base);
    if (blocks.some((at, index) => at > limit || at < (blocks[index - 1] ?? HEADER_BYTES)))
        return unknown;
    const whole = Buffer.from(file.read(base, blocks[BLOCKS - 1]));
    if (whole.length < blocks[BLOCKS - 1])
        return unknown;
    return {
        package: packageOf(whole, blocks),
        std: (header.readUInt32LE(16) & STD_FLAG) !== 0,
        files: namesIn(whole, blocks[FILES], blocks[FILES + 1], 8),
    };
}
/** Magic 8, fingerprint 8, flags 4, then the offsets of the blocks, of which we need those up to the references. */
const BLOCKS = 8;
const HEADER_BYTES = 20 + 4 * BLOCKS;
const STD_FLAG = 1 << 4;
const FILES = 2;
const FIRST_DEFINITIONS = 3;
/** Name 8, ABI 2, type 1, flags 2, size 4, alignment 4. */
const SYMBOL_BYTES = 21;
/** The same first lines again, what cgo has to say, and a line with nothing but `!`. */
function preambleOf(file, { start, size }) {
    for (let length = 4096;; length *= 8) {
        const at = Buffer.from(file.read(start, Math.min(size, length))).indexOf('\n!\n');
        if (at >= 0 || length >= Math.min(size, PREAMBLE_LIMIT))
            return at + 3;
    }
}
/** Every package with code or data has a symbol for its DWARF unit, named after it. */
function packageOf(whole, blocks) {
    const wanted = 'go:cuinfo.packagename.';
    for (let block = BLOCKS - 2; block >= FIRST_DEFINITIONS; block--) {
        const [from, to] = [blocks[block], blocks[block + 1]];
        const found = namesIn(whole, from, to, SYMBOL_BYTES, wanted)[0];
        if (found !== undefined)
            return found.slice(wanted.length);
    }
    return undefined;
}
/** Names are a length and an offset from the start of the object, at the start of each record. */
function namesIn(whole, from, to, record, prefix = '') {
    const names = [];
    const start = Buffer.from(prefix);
    for (let at = from; at + record <= to; at += record) {
        const [length, offset] = [whole.readUInt32LE(at), whole.readUInt32LE(at + 4)];
        if (length < start.length || length > 4096 || offset + length > whole.length)
            continue;
        if (start.compare(whole, offset, offset + start.length) !== 0)
            continue;
        names.push(whole.toString('utf8', offset, offset + length));
    }
    return names;
}
function object_file_text(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/cache/inventory/origin.js
/**
 * From the package's path and the source files in the line table: the first is the package's own, the others are those of
 * functions that were inlined. undefined: the object names no package. Pure.
 * @param gomodcache absolute
 */
function originOf({ package: path, std, files }, gomodcache) {
    if (path === undefined)
        return undefined;
    const names = files.map((file) => file.replaceAll('\\', '/'));
    const test = path === 'main' && names.some((name) => /(?:^|\/)_testmain\.go$/.test(name));
    const folder = folderOf(names.find((name) => isOwn(name, std, test)) ?? '');
    const version = std ? undefined : versioned(folder, path, gomodcache.replaceAll('\\', '/'));
    const module = version?.module ?? (std ? 'std' : 'main');
    if (path !== 'main')
        return { package: path, module };
    const name = version?.package ?? folder.replace(/^\$GOROOT\/src\//, '');
    return { package: name === '' ? 'main' : test ? `${name} (test program)` : name, module };
}
/**
 * Not written by the go command or by cgo, and not a function of std that was inlined. The program of a test has no file
 * of its own; the first of the tests that it calls lies where the package does.
 */
function isOwn(name, std, test) {
    if (/(?:^|\/)(?:_cgo_\w+\.go|_testmain\.go|<autogenerated>)$/.test(name))
        return false;
    return (std || !name.startsWith('$GOROOT/')) && (!test || name.endsWith('_test.go'));
}
/** `/home/x/go/pkg/mod/github.com/!a/b@v1.2.0/c` and, with -trimpath, `github.com/A/b@v1.2.0/c`. */
function versioned(folder, path, gomodcache) {
    const match = /^(.*?)@(v\d[^/]*)((?:\/.*)?)$/.exec(folder);
    if (match === null)
        return undefined;
    const [before, version, rest] = match.slice(1).map(unescaped);
    const known = path.replace(/_test$/, '');
    if (path !== 'main' && known.endsWith(rest)) {
        const module = `${known.slice(0, known.length - rest.length)}@${version}`;
        return { module, package: path };
    }
    const cache = `${unescaped(gomodcache)}/`;
    const relative = before.startsWith(cache)
        ? before.slice(cache.length)
        : before.replace(/^.*\/pkg\/mod\//, '');
    return { module: `${relative}@${version}`, package: `${relative}${rest}` };
}
/** A module cache spells `A` as `!a`, for disks that ignore case. */
function unescaped(text) {
    return text.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
}
function folderOf(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}

;// CONCATENATED MODULE: ./lib/cache/inventory/build-items.js





/**
 * Everything in a GOCACHE. Some 0.1 s for 1,000 outputs with content, half of it without.
 * @param gocache absolute; a folder that is not there is an empty cache
 * @param look whether to look into the files for what they are; without it all content is `other`
 */
function listBuildCache(gocache, { look, gomodcache }, host) {
    const { actions, outputs, others, broken } = (0,scan/* scanBuildCache */.wi)(gocache, () => false, host);
    const byOutput = new Map();
    for (const action of actions) {
        const list = byOutput.get(action.output);
        if (list === undefined)
            byOutput.set(action.output, [action]);
        else
            list.push(action);
    }
    const items = outputs.map((output) => {
        const own = (byOutput.get(output.id) ?? []).filter(({ size }) => size === output.size);
        byOutput.set(output.id, (byOutput.get(output.id) ?? []).filter(({ size }) => size !== output.size));
        return {
            names: [output.name, ...own.map(({ id }) => (0,entry_name/* actionName */.aM)(id))],
            bytes: own.reduce((sum, { bytes }) => sum + bytes, output.size),
            used: own.reduce((latest, { mtime }) => Math.max(latest, mtime), output.mtime),
            content: look ? contentOf(output, gocache, gomodcache, host) : other,
        };
    });
    const lone = [...byOutput.values()]
        .flat()
        .map(({ id, bytes, mtime }) => ({ name: (0,entry_name/* actionName */.aM)(id), bytes, used: mtime }));
    return { items, lone, others: others.map(({ name, size }) => ({ name, bytes: size })), broken };
}
const other = { kind: 'other' };
function contentOf({ name, executable }, gocache, gomodcache, { slices, machine }) {
    if (executable) {
        const program = name.slice(name.lastIndexOf('/') + 1);
        return { kind: 'program', name: (0,kept_program/* parseKeptProgram */.i)(program)?.program ?? program };
    }
    const file = slices.open(machine.path.join(gocache, ...name.split('/')));
    if (file === undefined)
        return other;
    try {
        const object = readObject(file);
        if (object !== undefined) {
            const origin = originOf(object, gomodcache);
            const { os, arch, go } = object;
            return {
                kind: 'package',
                platform: `${os}/${arch}`,
                go: go.replace(/^go/, ''),
                package: origin?.package,
                module: origin?.module,
            };
        }
        const head = latin(file.read(0, 16));
        if (head.startsWith('go index v'))
            return { kind: 'index' };
        if (file.size > TEXT_LIMIT || head.includes('\0'))
            return other;
        const result = /^ok {2}\t(\S+)\t\d+\.\d+s/m.exec(latin(file.read(0, TEXT_LIMIT)));
        return result === null ? other : { kind: 'test', package: result[1] };
    }
    finally {
        file.close();
    }
}
/** A test that printed more has its result behind all of it: it counts as `other`. */
const TEXT_LIMIT = 64 * 1024;
function latin(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}


/***/ }),

/***/ 32715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ listModuleCache)
});

;// CONCATENATED MODULE: ./lib/cache/inventory/ports.js
/** How a folder is called between its rename and its removal; one that a killed process left is removed by the next. */
const REMOVED = /^\.sgp-removed-[0-9a-f]+$/;

;// CONCATENATED MODULE: ./lib/cache/inventory/module-items.js

/**
 * Everything in a GOMODCACHE. Some 10 µs a file.
 * @param gomodcache absolute; a folder that is not there is an empty cache
 */
function listModuleCache(gomodcache, { tree }) {
    const drafts = new Map();
    const draft = (key) => {
        const found = drafts.get(key) ?? { folder: undefined, downloads: {}, brought: 0 };
        drafts.set(key, found);
        return found;
    };
    const leftOver = new Map();
    const vcs = { name: 'cache/vcs', files: 0, bytes: 0 };
    const rest = { name: 'cache', files: 0, bytes: 0 };
    let foreign = 0;
    for (const entry of tree.walk(gomodcache) ?? []) {
        const { name } = entry;
        const aside = removedFolder(name);
        if (aside !== undefined) {
            const sum = leftOver.get(aside) ?? { name: aside, files: 0, bytes: 0 };
            leftOver.set(aside, sum);
            add(sum, entry);
        }
        else if (name === 'cache' || name.startsWith('cache/')) {
            const download = parseDownload(name);
            if (download !== undefined && entry.kind === 'file') {
                const to = draft(download.key);
                to.downloads[download.kind] = { name, bytes: entry.size };
                if (download.kind !== 'lock')
                    to.brought = Math.max(to.brought, entry.mtime);
            }
            else
                add(name.startsWith('cache/vcs/') ? vcs : rest, entry);
        }
        else {
            const key = /^[^@]*@[^/]+/.exec(name)?.[0];
            if (key === undefined) {
                if (entry.kind !== 'directory')
                    foreign++;
                continue;
            }
            const to = draft(key);
            to.folder ??= { name: key, files: 0, bytes: 0 };
            add(to.folder, entry);
        }
    }
    const items = [...drafts].map(([key, found]) => ({ ...nameOf(key), ...found })).sort(byName);
    return { items, vcs, rest, leftOver: [...leftOver.values()], foreign };
}
/** Links and sockets count as files of no size. */
function add(sum, { kind, size }) {
    if (kind === 'directory')
        return;
    sum.files++;
    if (kind === 'file')
        sum.bytes += size;
}
function removedFolder(name) {
    const parts = name.split('/');
    const at = parts.findIndex((part) => REMOVED.test(part));
    return at < 0 ? undefined : parts.slice(0, at + 1).join('/');
}
function parseDownload(name) {
    const match = /^cache\/download\/(.+)\/@v\/([^/]+)\.(mod|info|zip|ziphash|lock|partial)$/.exec(name);
    return match === null ? undefined : { key: `${match[1]}@${match[2]}`, kind: match[3] };
}
function nameOf(key) {
    const text = key.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
    const at = text.lastIndexOf('@');
    return { path: text.slice(0, at), version: text.slice(at + 1) };
}
function byName(a, b) {
    const [left, right] = [`${a.path}@${a.version}`, `${b.path}@${b.version}`];
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 71931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findPlaces)
/* harmony export */ });
/* harmony import */ var _cache_job_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13259);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _go_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60187);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66077);




/**
 * @param chosen what is asked for by name, so that it must be there
 * @param byDefault what is asked for where nothing is
 * @throws UserError INPUT_INVALID for a folder that is asked for and not configured, or not absolute; CONFIG_INVALID
 */
async function findPlaces(options, chosen, byDefault, host) {
    const { machine } = host;
    const { values, folder } = await (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readValues */ .N)(options, host);
    const { directory, limit } = (0,_cache_job_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStoreInputs */ .o)(values, machine);
    const { GOCACHE, GOMODCACHE } = await (0,_go_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .goSettings */ .W)(host.files, machine);
    const named = chosen.build || chosen.modules || chosen.store;
    const wanted = named ? chosen : byDefault;
    const place = (name, path, asked, must) => {
        if (!asked)
            return undefined;
        if (machine.path.isAbsolute(path))
            return path;
        if (!must)
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('INPUT_INVALID', `${name} is ${path === '' ? 'not known' : JSON.stringify(path)}`, {
            hint: `Set ${name} to the absolute path of a folder, as \`go env ${name}\` prints it.`,
        });
    };
    if (chosen.store && directory === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('INPUT_INVALID', '--store: there is no cache folder', {
            hint: 'Name it: --cache-directory /mnt/share/go-cache, or cache.directory in the config.',
        });
    }
    return {
        build: place('GOCACHE', GOCACHE, wanted.build, chosen.build),
        modules: place('GOMODCACHE', GOMODCACHE, wanted.modules, chosen.modules),
        store: wanted.store && directory !== undefined ? { root: directory, limit } : undefined,
        folder,
        gomodcache: GOMODCACHE,
    };
}


/***/ }),

/***/ 29079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Columns for a person: figures first, to the right; the name last, as long as it is. */
function table(head, rows) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
    return all.map((row) => row
        .map((cell, column) => {
        const width = widths[column];
        return column < row.length - 1 ? cell.padStart(width) : cell;
    })
        .join('  ')
        .trimEnd());
}
/** `1,234`. */
function count(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
function files(value) {
    return `${count(value)} ${value === 1 ? 'file' : 'files'}`;
}


/***/ }),

/***/ 15404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* unused harmony export parseConfig */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50646);


/**
 * Reads a project's configuration. An absent file is an empty config unless `required`.
 * @throws UserError CONFIG_INVALID with file, line, column, the key, and what would be accepted
 */
async function readConfig(files, path, required) {
    const bytes = await files.read(path);
    if (bytes === undefined) {
        if (!required)
            return new Map();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CONFIG_INVALID', `The config file ${path} does not exist.`, {
            hint: 'Correct the input `config`, or leave it out to use .setup-go-plus/config.yaml where there is one.',
        });
    }
    return parseConfig(new TextDecoder().decode(bytes), path);
}
async function parseConfig(text, path) {
    // Most projects have no config: the parsers load only for those that do.
    const [{ Lexer, LineCounter, parseDocument }, { configSchema }, { scanTokens }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)),
        Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(1091)]).then(__webpack_require__.bind(__webpack_require__, 61091)),
        __webpack_require__.e(/* import() */ 5122).then(__webpack_require__.bind(__webpack_require__, 5122)),
    ]);
    // A pull request's config is hostile: the parser itself takes minutes over some thousand nested maps.
    const scanned = scanTokens(text, new Lexer());
    const lines = new LineCounter();
    if (scanned !== undefined) {
        const before = text.slice(0, scanned.offset).split('\n');
        const at = { path, line: before.length, column: before.at(-1).length + 1 };
        throw invalid(`${scanned.message}.`, at, scanned.hint);
    }
    const document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true });
    const broken = document.errors[0];
    if (broken !== undefined) {
        const { line, col } = lines.linePos(broken.pos[0]);
        throw invalid(broken.message.split('\n')[0] ?? 'not YAML', { path, line, column: col });
    }
    if (document.contents === null)
        return new Map();
    const structure = hasStructure(document) ? await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(1471)]).then(__webpack_require__.bind(__webpack_require__, 41471)) : undefined;
    structure?.readNumbers(document);
    const checked = configSchema().safeParse(document.toJS());
    if (!checked.success)
        throw explainIssue(checked.error.issues[0], document, lines, path);
    const wrong = structure?.findFault(document);
    if (wrong !== undefined)
        throw invalid(wrong.problem, positionOf(document, lines, path, wrong.keys), wrong.hint);
    return collectTexts(document, lines, path);
}
/** Whether a key whose value may be more than texts is there; what reads those is large. */
function hasStructure(document) {
    return ['targets', 'expect'].some((key) => typeof (document.getIn(['build', key]) ?? '') === 'object');
}
function explainIssue(issue, document, lines, path) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const keys = [...issue.path.map(String), ...(unknown === undefined ? [] : [unknown])];
    const at = positionOf(document, lines, path, keys);
    const name = keys.join('.') || 'the document';
    if (unknown !== undefined) {
        return invalid(`\`${name}\` is not a key of the config.`, at, `Known keys: ${knownKeys(issue.path.map(String))}.`);
    }
    return invalid(`\`${name}\`: ${issue.message}.`, at, acceptedBy(name));
}
function knownKeys(parent) {
    const full = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q.flatMap(({ config }) => (config === undefined ? [] : [config]));
    const prefix = parent.length === 0 ? '' : `${parent.join('.')}.`;
    const names = full.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    return [...new Set(parent.length === 0 ? names.map((name) => name.split('.')[0]) : names)].join(', ');
}
function acceptedBy(key) {
    const input = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q.find(({ config }) => config === key);
    if (input === undefined)
        return 'A section is a map of keys.';
    if (input.name === 'targets')
        return 'Accepted: text, or a list of texts and maps: docs/targets.md.';
    if (input.name === 'build-expect')
        return 'Accepted: a map, or a list of `key=value`: docs/inspect.md.';
    if (input.type === 'choice')
        return `Accepted: ${input.choices?.join(', ')}.`;
    if (input.type === 'boolean')
        return 'Accepted: true, false.';
    return input.type === 'text' ? 'Accepted: a string.' : 'Accepted: a string or a list of strings.';
}
function collectTexts(document, lines, path) {
    const values = new Map();
    for (const input of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q) {
        if (input.config === undefined)
            continue;
        const keys = input.config.split('.');
        const value = document.getIn(keys);
        if (value === undefined || value === null)
            continue;
        values.set(input.name, {
            text: textOf(value, document.getIn(keys, true)),
            at: positionOf(document, lines, path, keys),
            ...itemsOf(value, (index) => positionOf(document, lines, path, [...keys, index])),
        });
    }
    return values;
}
function textOf(value, node) {
    if (typeof value === 'number')
        return node.source ?? String(value);
    if (typeof value !== 'object')
        return String(value);
    const data = value.toJSON();
    const texts = Array.isArray(data) && data.every((item) => typeof item === 'string');
    return texts ? data.join('\n') : JSON.stringify(data);
}
function itemsOf(value, placeOf) {
    const { items } = Object(value);
    // A map has items, too: pairs.
    if (items === undefined || items.some((item) => 'key' in item))
        return {};
    return { items: items.map((_, index) => placeOf(index)) };
}
/** Of a key, or of a list's item; of the nearest thing above it where there is no such. */
function positionOf(document, lines, path, keys) {
    for (let depth = keys.length; depth > 0; depth -= 1) {
        const name = keys[depth - 1];
        const { items } = Object(document.getIn(keys.slice(0, depth - 1), true));
        const pair = items?.find(({ key }) => key?.value === name);
        const range = pair?.key?.range ?? items?.[Number(name)]?.range;
        if (range !== undefined) {
            const { line, col } = lines.linePos(range[0]);
            return { path, line, column: col };
        }
    }
    return { path, line: 1, column: 1 };
}
function invalid(problem, at, hint = 'See docs/reference.md for the keys.') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CONFIG_INVALID', `${at.path}:${at.line}:${at.column}: ${problem}`, { at, hint });
}


/***/ }),

/***/ 28664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ nodeSlices)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The machine's own disk. */
function nodeSlices() {
    return { open };
}
/** O_NONBLOCK: a named pipe would wait for a writer for ever. Windows has neither flag. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function open(path) {
    let fd;
    try {
        fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, FLAGS);
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd);
        if (stat.isFile()) {
            const file = fd;
            fd = undefined;
            return {
                size: stat.size,
                read: (offset, length) => read(file, offset, Math.max(0, Math.min(length, stat.size - offset))),
                close: () => node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file),
            };
        }
    }
    catch {
        // Gone, a link, or another user's.
    }
    finally {
        if (fd !== undefined)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
    return undefined;
}
function read(fd, offset, length) {
    const into = Buffer.allocUnsafe(length);
    let done = 0;
    try {
        for (let got = -1; got !== 0 && done < length; done += got) {
            got = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, into, done, length - done, offset + done);
        }
    }
    catch {
        // A disk's fault: what was read is too short, and the caller takes it for that.
    }
    return into.subarray(0, done);
}


/***/ }),

/***/ 48987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inputValues)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50646);


function inputValues(door, config, labelOf) {
    const given = (name) => nonEmpty(door(name)) ?? config.get(name)?.text;
    const text = (name) => given(name) ?? tableOf(name).default;
    const origin = (name) => {
        const written = nonEmpty(door(name)) === undefined ? config.get(name) : undefined;
        return written === undefined
            ? { label: labelOf(name), at: undefined }
            : { label: tableOf(name).config ?? name, at: written.at, items: written.items };
    };
    return {
        text,
        origin,
        given: (name) => given(name) !== undefined,
        boolean: (name) => parseBoolean(text(name) ?? 'false', origin(name)),
        choice: (name) => parseChoice(text(name), tableOf(name).choices ?? [], origin(name)),
        lines: (name) => split(text(name), /\r?\n/),
        words: (name) => split(text(name), /[\s,]+/),
    };
}
/** The spellings of YAML 1.2's core schema, as @actions/core's getBooleanInput: `yes` and `1` are errors. */
function parseBoolean(text, { label, at }) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${label}: expected true or false, got \`${text}\`.`, {
        hint: 'Write true or false.',
        ...(at === undefined ? {} : { at }),
    });
}
function parseChoice(text, choices, { label, at }) {
    if (text === undefined)
        return undefined;
    const found = choices.find((choice) => choice === text.toLowerCase());
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${label}: \`${text}\` is none of ${choices.join(', ')}.`, {
        hint: `Write one of: ${choices.join(', ')}.`,
        ...(at === undefined ? {} : { at }),
    });
}
function split(text, separator) {
    return (text ?? '')
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function nonEmpty(text) {
    return text === undefined || text.trim() === '' ? undefined : text.trim();
}
function tableOf(name) {
    return _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q.find((input) => input.name === name);
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


/***/ }),

/***/ 58403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Carries out what yields wherever it may be interrupted, without an interruption. */
function atOnce(work) {
    for (let step = work.next();; step = work.next())
        if (step.done)
            return step.value;
}
/** The same, with a turn of the event loop wherever it yields: for while something else is under way. */
async function inTurns(work) {
    for (let step = work.next();; step = work.next()) {
        if (step.done)
            return step.value;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}


/***/ })

};
