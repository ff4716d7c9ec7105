export const id = 6387;
export const ids = [6387];
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

/***/ 6387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPrune: () => (/* binding */ runPrune)
});

// EXTERNAL MODULE: ./lib/cache/inventory/apply.js
var apply = __webpack_require__(35650);
// EXTERNAL MODULE: ./lib/cache/inventory/build-items.js + 2 modules
var build_items = __webpack_require__(90295);
// EXTERNAL MODULE: ./lib/cache/inventory/module-items.js + 1 modules
var module_items = __webpack_require__(32715);
;// CONCATENATED MODULE: ./lib/cache/inventory/prune-build.js
/** Five days without use, as `go` itself has it (cmd/go/internal/cache, trimLimit). Milliseconds. */
const GO_KEEPS = 5 * 24 * 3_600_000;
/** Go notes a use only when the last one is an hour old (mtimeInterval), and allows for it when it trims. */
const USE_PRECISION = 3_600_000;
/**
 * Which entries of a GOCACHE go. An output and its actions stay or go together; actions without an output go at any age,
 * since Go takes them for misses. Fuzz inputs stay, as `go clean -cache` has it. Pure.
 *
 * Removing entries does no harm to a go command that runs: go's own trim takes no lock either, and what is being used has
 * the newest times. With `maxBytes` below what a running build needs, that build can miss a file.
 */
function planBuildPrune({ items, lone }, rules) {
    const { unusedSince, maxBytes } = rules;
    const oldest = unusedSince === undefined ? Number.NEGATIVE_INFINITY : unusedSince - USE_PRECISION;
    const recent = items.filter(({ used }) => used >= oldest);
    const kept = maxBytes === undefined ? new Set(recent) : newestOf(recent, maxBytes);
    const going = items.filter((item) => !kept.has(item));
    const remove = [...lone.map(({ name }) => name), ...going.flatMap(({ names }) => names)];
    return {
        remove,
        files: remove.length,
        bytes: lone.reduce((sum, { bytes }) => sum + bytes, 0) + bytesOf(going),
        kept: { files: [...kept].reduce((sum, { names }) => sum + names.length, 0), bytes: bytesOf([...kept]) },
    };
}
/** Used last first, up to the first that does not fit any more; ties by name. */
function newestOf(items, maxBytes) {
    const kept = new Set();
    let bytes = 0;
    for (const item of [...items].sort((a, b) => b.used - a.used || (a.names[0] < b.names[0] ? -1 : 1))) {
        bytes += item.bytes;
        if (bytes > maxBytes)
            break;
        kept.add(item);
    }
    return kept;
}
function bytesOf(items) {
    return items.reduce((sum, { bytes }) => sum + bytes, 0);
}

;// CONCATENATED MODULE: ./lib/cache/inventory/prune-modules.js
/** GOTOOLCHAIN brings whole Go distributions as modules that no go.sum names; a go command may be running from one. */
const TOOLCHAIN = 'golang.org/toolchain';
/**
 * Which parts of a GOMODCACHE go: versions that no go.sum names, and the zips of those that are unpacked. A version of
 * which go.sum names the go.mod alone keeps that. Lock files stay: another go command may be waiting at one. Pure.
 * @param keep what the go.sum files of all projects that matter name
 */
function planModulePrune({ items, leftOver }, keep) {
    const named = new Map(keep.map((module) => [`${module.path}@${module.version}`, module]));
    const versions = [];
    const zips = [];
    const partial = [];
    let all = leftOver.reduce((sum, { bytes }) => sum + bytes, 0);
    let keptVersions = 0;
    for (const item of items) {
        const { folder, downloads } = item;
        const name = `${item.path}@${item.version}`;
        const module = named.get(name);
        all += Object.values(downloads).reduce((sum, { bytes }) => sum + bytes, folder?.bytes ?? 0);
        if (downloads.partial !== undefined)
            partial.push(name);
        if (downloads.partial !== undefined || item.path === TOOLCHAIN)
            keptVersions++;
        else if (module?.content !== undefined) {
            keptVersions++;
            // Without its hash Go takes the folder for half unpacked, and needs the zip.
            if (folder !== undefined && downloads.ziphash !== undefined)
                zips.push(...given(downloads.zip));
        }
        else {
            if (module !== undefined)
                keptVersions++;
            const going = unused(item, module !== undefined);
            if (going.length > 0 || folder !== undefined)
                versions.push({ module: name, folder, downloads: going });
        }
    }
    const folders = [...leftOver, ...versions.flatMap(({ folder }) => folder ?? [])];
    const single = [...zips, ...versions.flatMap(({ downloads }) => downloads)];
    const bytes = [...folders, ...single].reduce((sum, file) => sum + file.bytes, 0);
    return {
        versions,
        zips,
        leftOver,
        files: folders.reduce((sum, { files }) => sum + files, single.length),
        bytes,
        kept: { versions: keptVersions, bytes: all - bytes },
        partial,
    };
}
function unused({ downloads: { mod, info, zip, ziphash } }, keepMod) {
    return [...given(zip), ...given(ziphash), ...(keepMod ? [] : [...given(mod), ...given(info)])];
}
function given(file) {
    return file === undefined ? [] : [file];
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cache/inventory/unused-since.js

const UNITS = {
    m: 60_000,
    h: 3_600_000,
    d: 24 * 3_600_000,
    w: 7 * 24 * 3_600_000,
};
/**
 * `5d`, `12h`, `90m`, `2w` before now, or a day or time: `2026-05-01`, `2026-05-01T12:00:00Z` (a day begins in UTC).
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970
 * @throws UserError INPUT_INVALID
 */
function parseUnusedSince(text, source, now) {
    const written = text.trim();
    const [, count, unit] = /^(\d+(?:\.\d+)?)\s*([mhdw])$/i.exec(written) ?? [];
    if (count !== undefined && unit !== undefined)
        return now - Number(count) * UNITS[unit.toLowerCase()];
    const time = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(written)
        ? Date.parse(written)
        : Number.NaN;
    if (Number.isFinite(time))
        return time;
    throw new errors/* UserError */.y('INPUT_INVALID', `${source}: ${JSON.stringify(written.slice(0, 60))} is no age and no date.`, {
        hint: 'Write how long ago, 12h, 5d or 2w, or a day: 2026-05-01.',
    });
}

// EXTERNAL MODULE: ./lib/cache/modules/go-sum.js
var go_sum = __webpack_require__(76614);
// EXTERNAL MODULE: ./lib/cache/modules/sums.js + 1 modules
var modules_sums = __webpack_require__(82014);
// EXTERNAL MODULE: ./lib/cache/size.js
var size = __webpack_require__(1985);
// EXTERNAL MODULE: ./lib/cache/stores/directory-eviction.js
var directory_eviction = __webpack_require__(34806);
// EXTERNAL MODULE: ./lib/host/node/disposal.js
var disposal = __webpack_require__(22080);
// EXTERNAL MODULE: ./lib/host/node/slices.js
var slices = __webpack_require__(28664);
// EXTERNAL MODULE: ./lib/host/node/tree.js
var tree = __webpack_require__(95999);
// EXTERNAL MODULE: ./lib/cli/cache/host.js + 28 modules
var cache_host = __webpack_require__(37097);
// EXTERNAL MODULE: ./lib/cli/cache/places.js
var cache_places = __webpack_require__(71931);
// EXTERNAL MODULE: ./lib/cli/cache/removal.js
var removal = __webpack_require__(84163);
;// CONCATENATED MODULE: ./lib/cli/cache/run-prune.js

















/** @throws UserError INPUT_INVALID, CONFIG_INVALID, USAGE */
async function runPrune(options, { host, print, printJson }) {
    const places = await (0,cache_places/* findPlaces */.C)(options, options, { build: true }, host);
    if (places.build === undefined && (options.olderThan !== undefined || options.maxSize !== undefined)) {
        throw new errors/* UserError */.y('USAGE', '--older-than and --max-size are about GOCACHE, which is not asked for', {
            hint: 'Add --build.',
        });
    }
    if (places.modules === undefined && options.keep !== undefined) {
        throw new errors/* UserError */.y('USAGE', '--keep is about GOMODCACHE, which is not asked for', {
            hint: 'Add --modules.',
        });
    }
    const dry = options.dryRun === true;
    const build = places.build === undefined ? null : pruneBuild(places.build, options, dry, host);
    const modules = places.modules === undefined
        ? null
        : await pruneModules(places.modules, places.folder, options, dry, host);
    const store = places.store === undefined ? null : await pruneStore(places.store, dry, host);
    if (build !== null)
        print((0,removal/* removalLine */.z)('Build cache', build, dry));
    if (modules !== null) {
        print((0,removal/* removalLine */.z)('Module cache', modules, dry));
        for (const version of modules.partial)
            host.log.info(`Left alone, for it is being unpacked: ${version}`);
    }
    if (store !== null)
        print((0,removal/* removalLine */.z)('Cache folder', store, dry));
    printJson({ dryRun: dry, build, modules, store });
    return (0,removal/* reportLeft */.Y)([build, modules, store], host.log);
}
function pruneBuild(folder, options, dry, host) {
    const rules = rulesOf(options, host.clock.now());
    const content = { look: false, gomodcache: '' };
    const items = (0,build_items/* listBuildCache */.J)(folder, content, { ...host, tree: (0,tree/* nodeTree */.L)(), slices: (0,slices/* nodeSlices */.M)() });
    const plan = planBuildPrune(items, rules);
    const left = dry ? [] : (0,apply/* removeBuildEntries */.BW)(folder, plan, { ...host, disposal: (0,disposal/* nodeDisposal */.S)() });
    const { files, bytes, kept } = plan;
    return { folder, files, bytes, kept, left };
}
/** Go's own five days where neither an age nor a size is given. */
function rulesOf({ olderThan, maxSize }, now) {
    const since = olderThan === undefined ? undefined : parseUnusedSince(olderThan, '--older-than', now);
    return {
        unusedSince: since ?? (maxSize === undefined ? now - GO_KEEPS : undefined),
        maxBytes: maxSize === undefined ? undefined : (0,size/* parseSize */.D)(maxSize, '--max-size'),
    };
}
async function pruneModules(folder, here, { keep }, dry, host) {
    const projects = keep?.map((name) => host.machine.path.resolve(host.machine.cwd, name)) ?? [here];
    const texts = [];
    for (const project of projects) {
        const sums = await (0,modules_sums/* findSums */.M)([], project, host);
        if (sums.length === 0) {
            throw new errors/* UserError */.y('INPUT_INVALID', `${project} has no go.sum, so that nothing says which modules it uses`, {
                hint: 'Name the folders of all projects that matter with --keep; `cache clear --modules` removes every module.',
            });
        }
        texts.push(...sums.map(({ text }) => text));
    }
    const plan = planModulePrune((0,module_items/* listModuleCache */.Z)(folder, { tree: (0,tree/* nodeTree */.L)() }), (0,go_sum/* parseSums */.m)(texts));
    const left = dry ? [] : await (0,apply/* removeModules */.Of)(folder, plan, { ...host, disposal: (0,disposal/* nodeDisposal */.S)() });
    const { files, bytes, kept, partial } = plan;
    return { folder, files, bytes, kept, left, partial, versions: plan.versions.map(({ module }) => module) };
}
async function pruneStore({ root, limit }, dry, host) {
    const store = (0,cache_host/* openDirectory */.AJ)(root, limit, host, true);
    const before = await store.entries();
    const bytesOf = (entries) => entries.reduce((sum, { size }) => sum + size, 0);
    const going = (0,directory_eviction/* planEviction */.f)(before.map((entry) => ({ ...entry, file: entry.path })), limit);
    const bytes = dry || before.length === 0 ? bytesOf(going) : await store.evict(limit);
    const after = dry
        ? before.filter((entry) => !going.some(({ file }) => file === entry.path))
        : await store.entries();
    const total = bytesOf(after);
    const files = before.length - after.length;
    const left = total > limit
        ? [`${(0,size/* formatSize */.X)(total)} in ${root} are more than its ${(0,size/* formatSize */.X)(limit)}: another process is at it`]
        : [];
    return { folder: root, files, bytes, kept: { files: after.length, bytes: total }, left };
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


/***/ })

};
