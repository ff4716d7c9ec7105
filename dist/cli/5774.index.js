export const id = 5774;
export const ids = [5774,4169];
export const modules = {

/***/ 35650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ removeBuildEntries),
/* harmony export */   Of: () => (/* binding */ removeModules),
/* harmony export */   dJ: () => (/* binding */ clearModules)
/* harmony export */ });
/** Removes entries of a GOCACHE. @returns names that are still there: held open on Windows, or another user's */
function removeBuildEntries(gocache, { remove }, { disposal }) {
    const left = disposal.unlink(gocache, remove);
    disposal.removeEmpty(gocache, foldersOfPrograms(remove));
    return left;
}
/**
 * Removes what a plan names from a GOMODCACHE. A folder vanishes by one rename before it is removed, so that a go command
 * sees a version whole or not at all; it would bring it again. No lock is taken: Go's own are held only while a version
 * is downloaded and unpacked, never while it is read (cmd/go/internal/modfetch, lockVersion), and such are not in the plan.
 * @returns versions and files that are still there
 */
async function removeModules(gomodcache, { versions, zips, leftOver }, host) {
    const { disposal } = host;
    const left = [];
    for (const { module, folder, downloads } of versions) {
        // Without its zip and its hash a folder that could not go would be of no use.
        if (folder !== undefined && !(await removeFolder(gomodcache, folder.name, host)))
            left.push(module);
        else
            left.push(...disposal.unlink(gomodcache, names(downloads)));
    }
    left.push(...disposal.unlink(gomodcache, names(zips)));
    for (const { name } of leftOver)
        if (!(await removeFolder(gomodcache, name, host)))
            left.push(name);
    disposal.removeEmpty(gomodcache, parentsOf(versions.flatMap(({ folder }) => folder?.name ?? [])));
    return left;
}
/** @returns folders that are still there */
async function clearModules(gomodcache, { folders }, host) {
    const left = [];
    for (const name of folders)
        if (!(await removeFolder(gomodcache, name, host)))
            left.push(name);
    left.push(...host.disposal.unlink(gomodcache, ['cache/lock']));
    host.disposal.removeEmpty(gomodcache, parentsOf(folders));
    return left;
}
function removeFolder(root, name, { disposal, machine }) {
    return disposal.removeFolder(machine.path.join(root, ...name.split('/')));
}
function names(files) {
    return files.map(({ name }) => name);
}
/** `ab/<id>-d` of `ab/<id>-d/<program>`. */
function foldersOfPrograms(entries) {
    return [...new Set(entries.filter((name) => name.split('/').length === 3).map(parentOf))];
}
/** All folders above, the deepest first. */
function parentsOf(folders) {
    const parents = new Set();
    for (const folder of folders) {
        for (let parent = parentOf(folder); parent !== ''; parent = parentOf(parent))
            parents.add(parent);
    }
    return [...parents].sort((a, b) => b.split('/').length - a.split('/').length);
}
function parentOf(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('/')));
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

/***/ 84163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ reportLeft),
/* harmony export */   z: () => (/* binding */ removalLine)
/* harmony export */ });
/* harmony import */ var _cache_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1985);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29079);


function removalLine(name, { folder, files, bytes, kept, left }, dry) {
    const stays = kept.bytes === 0 ? 'nothing stays' : `${(0,_cache_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(kept.bytes)} stay`;
    if (files === 0)
        return `${name} ${folder}: nothing to remove, ${stays}.`;
    const verb = dry ? 'would be removed' : left.length === 0 ? 'removed' : 'were to go, and not all could';
    return `${name} ${folder}: ${(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .files */ .aq)(files)} ${verb} (${(0,_cache_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(bytes)}), ${stays}.`;
}
/** @returns the exit code: 1 where something that was to go is still there */
function reportLeft(removals, log) {
    const left = removals.flatMap((removal) => removal?.left ?? []);
    if (left.length === 0)
        return 0;
    const more = left.length > 3 ? `, and ${left.length - 3} more` : '';
    log.warning(`Still there, held open or another user's: ${left.slice(0, 3).join(', ')}${more}`);
    return 1;
}


/***/ }),

/***/ 61859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runClear: () => (/* binding */ runClear)
});

// EXTERNAL MODULE: ./lib/cache/inventory/apply.js
var apply = __webpack_require__(35650);
// EXTERNAL MODULE: ./lib/cache/build/entry-name.js
var entry_name = __webpack_require__(31517);
;// CONCATENATED MODULE: ./lib/cache/inventory/clear.js

/**
 * Every entry of a GOCACHE and nothing else, whatever folder the variable names: names that are not as Go makes them
 * stay, as do fuzz inputs and the two markers (`go clean -cache` has it so too).
 */
function planBuildClear(gocache, { tree }) {
    const found = (tree.walk(gocache, isOfCache) ?? []).filter(({ kind }) => kind !== 'directory');
    const entries = found.filter(({ name }) => /^(?:action|output|program)$/.test((0,entry_name/* buildEntry */.Jo)(name)?.kind ?? ''));
    return {
        remove: entries.map(({ name }) => name),
        files: entries.length,
        bytes: entries.reduce((sum, { size }) => sum + size, 0),
        keptFuzz: found.filter(({ name }) => (0,entry_name/* buildEntry */.Jo)(name)?.kind === 'fuzz').length,
    };
}
function isOfCache(folder) {
    return /^(?:[0-9a-f]{2}(?:\/[0-9a-f]{64}-d)?|fuzz(?:\/.*)?)$/s.test(folder);
}
/** All of a GOMODCACHE, and nothing that Go has not put there. Pure. */
function planModuleClear({ items, vcs, rest, leftOver, foreign }) {
    const folders = items.flatMap(({ folder }) => folder ?? []);
    const downloads = items.flatMap((item) => Object.values(item.downloads));
    const sums = [...folders, ...leftOver, vcs, rest];
    return {
        folders: [...folders.map(({ name }) => name), ...leftOver.map(({ name }) => name), ...OWN],
        files: sums.reduce((sum, { files }) => sum + files, downloads.length),
        bytes: [...sums, ...downloads].reduce((sum, { bytes }) => sum + bytes, 0),
        foreign,
    };
}
const OWN = ['cache/download', 'cache/vcs'];

// EXTERNAL MODULE: ./lib/cache/inventory/module-items.js + 1 modules
var module_items = __webpack_require__(32715);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/node/disposal.js
var disposal = __webpack_require__(22080);
// EXTERNAL MODULE: ./lib/host/node/tree.js
var tree = __webpack_require__(95999);
// EXTERNAL MODULE: ./lib/cli/cache/host.js + 28 modules
var cache_host = __webpack_require__(37097);
// EXTERNAL MODULE: ./lib/cli/cache/places.js
var cache_places = __webpack_require__(71931);
// EXTERNAL MODULE: ./lib/cli/cache/removal.js
var removal = __webpack_require__(84163);
// EXTERNAL MODULE: ./lib/cli/cache/table.js
var table = __webpack_require__(29079);
;// CONCATENATED MODULE: ./lib/cli/cache/run-clear.js










/** @throws UserError USAGE where nothing is named, INPUT_INVALID, CONFIG_INVALID */
async function runClear(options, { host, print, printJson }) {
    if (!options.build && !options.modules && !options.store) {
        throw new errors/* UserError */.y('USAGE', 'Nothing is named that is to be cleared', {
            hint: 'Name it: --build, --modules or --store, or several. --dry-run says how much it is.',
        });
    }
    const dry = options.dryRun === true;
    const places = await (0,cache_places/* findPlaces */.C)(options, options, {}, host);
    const build = places.build === undefined ? null : clearBuild(places.build, dry, host);
    const modules = places.modules === undefined ? null : await clearModuleCache(places.modules, dry, host);
    const store = places.store === undefined ? null : await clearStore(places.store, dry, host);
    if (build !== null) {
        print((0,removal/* removalLine */.z)('Build cache', build, dry));
        if (build.fuzz > 0) {
            host.log.info(`${(0,table/* files */.aq)(build.fuzz)} of fuzz inputs stay; \`go clean -fuzzcache\` removes them.`);
        }
    }
    if (modules !== null) {
        print((0,removal/* removalLine */.z)('Module cache', modules, dry));
        if (modules.foreign > 0)
            host.log.info(`${(0,table/* files */.aq)(modules.foreign)} that Go has not put there stay.`);
    }
    if (store !== null)
        print((0,removal/* removalLine */.z)('Cache folder', store, dry));
    printJson({ dryRun: dry, build, modules, store });
    return (0,removal/* reportLeft */.Y)([build, modules, store], host.log);
}
const nothing = { bytes: 0 };
function clearBuild(folder, dry, host) {
    const plan = planBuildClear(folder, { tree: (0,tree/* nodeTree */.L)() });
    const left = dry ? [] : (0,apply/* removeBuildEntries */.BW)(folder, plan, { ...host, disposal: (0,disposal/* nodeDisposal */.S)() });
    const { files, bytes, keptFuzz } = plan;
    return { folder, files, bytes, kept: nothing, left, fuzz: keptFuzz };
}
async function clearModuleCache(folder, dry, host) {
    const plan = planModuleClear((0,module_items/* listModuleCache */.Z)(folder, { tree: (0,tree/* nodeTree */.L)() }));
    const left = dry ? [] : await (0,apply/* clearModules */.dJ)(folder, plan, { ...host, disposal: (0,disposal/* nodeDisposal */.S)() });
    const { files, bytes, foreign } = plan;
    return { folder, files, bytes, kept: nothing, left, foreign };
}
async function clearStore({ root, limit }, dry, host) {
    const store = (0,cache_host/* openDirectory */.AJ)(root, limit, host, true);
    const entries = await store.entries();
    const left = [];
    for (const { path } of dry ? [] : entries) {
        await store.remove({ handle: path }).catch(() => left.push(path));
    }
    const bytes = entries.reduce((sum, { size }) => sum + size, 0);
    return { folder: root, files: entries.length, bytes, kept: nothing, left };
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

/***/ 22080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nodeDisposal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8497);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31071);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11605);






/** The machine's own disk. */
function nodeDisposal(effects = (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .realRename */ .fQ)()) {
    return {
        unlink: (folder, names) => [...names].filter((name) => !isGone(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(native(folder, name)))),
        removeEmpty(folder, names) {
            for (const name of names)
                isGone(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(native(folder, name)));
        },
        async removeFolder(path) {
            const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.sgp-removed-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
            try {
                await effects.rename(path, aside);
            }
            catch (error) {
                return isAbsence(error);
            }
            // Not under its name any more; what cannot be removed now is swept by the next run.
            await (0,_remove_js__WEBPACK_IMPORTED_MODULE_4__.remove)(aside).catch(() => undefined);
            return true;
        },
    };
}
function isGone(act) {
    try {
        act();
        return true;
    }
    catch (error) {
        return isAbsence(error);
    }
}
function isAbsence(error) {
    return (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOENT' || (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOTDIR';
}
function native(folder, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...name.split('/'));
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


/***/ })

};
