export const id = 4163;
export const ids = [4163];
export const modules = {

/***/ 54163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStats: () => (/* binding */ runStats)
});

// EXTERNAL MODULE: ./lib/cache/inventory/build-items.js + 2 modules
var build_items = __webpack_require__(90295);
;// CONCATENATED MODULE: ./lib/cache/inventory/ages.js
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Go notes a use to the hour, and removes from GOCACHE what it has not used for five days. */
const SPANS = [
    ['2 h', 2 * HOUR],
    ['1 d', DAY],
    ['2 d', 2 * DAY],
    ['5 d', 5 * DAY],
    ['30 d', 30 * DAY],
];
/**
 * All spans, in order, also those that nothing falls into. Times to come (another machine's clock) count as now. Pure.
 * @param now milliseconds since 1970, as `used`
 */
function agesOf(things, now) {
    const shares = [...SPANS.map(([within]) => within), 'older'].map((within) => ({
        within,
        files: 0,
        bytes: 0,
    }));
    for (const { files, bytes, used } of things) {
        const at = SPANS.findIndex(([, span]) => now - used <= span);
        const share = shares[at < 0 ? SPANS.length : at];
        share.files += files;
        share.bytes += bytes;
    }
    return shares;
}

;// CONCATENATED MODULE: ./lib/cache/inventory/build-stats.js

/** What is in a GOCACHE, by what it is. Pure. @param now milliseconds since 1970 */
function buildStats(folder, { items, lone, others, broken }, now) {
    const whole = sum(items);
    const known = items.filter(({ content }) => packageOf(content) !== undefined);
    const rest = sum(items.filter(({ content }) => packageOf(content) === undefined));
    return {
        folder,
        ...whole,
        ages: agesOf(items.map(({ names, bytes, used }) => ({ files: names.length, bytes, used })), now),
        kinds: grouped(items, ({ content: { kind } }) => ({ kind })),
        platforms: grouped(items, ({ content }) => content.kind === 'package' ? { platform: content.platform, go: content.go } : undefined),
        modules: grouped(known, ({ content }) => content.kind === 'package' && content.module !== undefined ? { module: content.module } : undefined),
        packages: grouped(known, ({ content }) => ({
            package: packageOf(content),
            module: content.kind === 'package' ? (content.module ?? null) : null,
        })),
        unattributed: { ...rest, share: whole.bytes === 0 ? 0 : rest.bytes / whole.bytes },
        unusable: {
            files: lone.length + broken,
            bytes: lone.reduce((total, { bytes }) => total + bytes, 0),
            broken,
        },
        fuzz: {
            files: others.filter(isFuzz).length,
            bytes: others.filter(isFuzz).reduce((total, { bytes }) => total + bytes, 0),
        },
    };
}
function packageOf(content) {
    return content.kind === 'package' || content.kind === 'test' ? content.package : undefined;
}
function isFuzz({ name }) {
    return name.startsWith('fuzz/');
}
/** The largest first; ties by name. */
function grouped(items, groupOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groupOf(item);
        if (group === undefined)
            continue;
        const name = JSON.stringify(group);
        const found = groups.get(name);
        if (found === undefined)
            groups.set(name, { group, items: [item] });
        else
            found.items.push(item);
    }
    return [...groups.entries()]
        .map(([name, { group, items: own }]) => ({ name, value: { ...group, ...sum(own) } }))
        .sort((a, b) => b.value.bytes - a.value.bytes || (a.name < b.name ? -1 : 1))
        .map(({ value }) => value);
}
function sum(items) {
    return {
        files: items.reduce((total, { names }) => total + names.length, 0),
        bytes: items.reduce((total, { bytes }) => total + bytes, 0),
    };
}

// EXTERNAL MODULE: ./lib/cache/inventory/module-items.js + 1 modules
var module_items = __webpack_require__(32715);
;// CONCATENATED MODULE: ./lib/cache/inventory/module-stats.js

/** What is in a GOMODCACHE, by module version. Pure. @param now milliseconds since 1970 */
function moduleStats(folder, { items, vcs, rest, leftOver, foreign }, now) {
    const modules = items.map(sizeOf).sort((a, b) => b.bytes - a.bytes || (nameOf(a) < nameOf(b) ? -1 : 1));
    const zips = items.flatMap(({ downloads: { zip } }) => zip ?? []);
    const extracted = total(items.flatMap(({ folder: found }) => found ?? []));
    const about = items.flatMap(({ downloads: { mod, info, ziphash, lock, partial } }) => [mod, info, ziphash, lock, partial].flatMap((file) => file ?? []));
    const parts = [asFiles(zips), extracted, asFiles(about), total([vcs]), total([rest, ...leftOver])];
    return {
        folder,
        ...total(parts),
        zips: parts[0],
        extracted,
        about: parts[2],
        vcs: parts[3],
        rest: parts[4],
        ages: agesOf(items.map((item, index) => ({
            files: filesOf(item),
            bytes: sizeOf(items[index]).bytes,
            used: item.brought,
        })), now),
        modules,
        foreign,
    };
}
function sizeOf(item) {
    const { path, version, folder, downloads } = item;
    return {
        path,
        version,
        bytes: Object.values(downloads).reduce((sum, { bytes }) => sum + bytes, folder?.bytes ?? 0),
        zip: downloads.zip?.bytes ?? 0,
        extracted: folder?.bytes ?? 0,
        files: filesOf(item),
        partial: downloads.partial !== undefined,
    };
}
function filesOf({ folder, downloads }) {
    return Object.keys(downloads).length + (folder?.files ?? 0);
}
function nameOf({ path, version }) {
    return `${path}@${version}`;
}
function asFiles(files) {
    return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
function total(shares) {
    return {
        files: shares.reduce((sum, { files }) => sum + files, 0),
        bytes: shares.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}

;// CONCATENATED MODULE: ./lib/cache/inventory/store-stats.js

/** What is in a directory store. Pure. @param now milliseconds since 1970 */
function storeStats(folder, entries, limit, now) {
    const kinds = new Map();
    for (const { key, size } of entries) {
        const kind = kindOf(key);
        const sum = kinds.get(kind) ?? { kind, files: 0, bytes: 0 };
        kinds.set(kind, { kind, files: sum.files + 1, bytes: sum.bytes + size });
    }
    return {
        folder,
        files: entries.length,
        bytes: entries.reduce((sum, { size }) => sum + size, 0),
        limit,
        ages: agesOf(entries.map(({ size, used }) => ({ files: 1, bytes: size, used })), now),
        kinds: [...kinds.values()].sort((a, b) => b.bytes - a.bytes || (a.kind < b.kind ? -1 : 1)),
        entries: entries
            .map(({ key, size, created, used, parents }) => ({
            key: key ?? null,
            bytes: size,
            created,
            used,
            parents,
        }))
            .sort((a, b) => b.used - a.used || b.created - a.created),
    };
}
/** `sgp2-build-…`: the second word; `mod`, `modzips`, `modmin` are all modules. */
function kindOf(key) {
    const word = key?.split('-')[1] ?? '';
    if (word.startsWith('mod'))
        return 'modules';
    return key === undefined ? 'unusable' : word === '' ? 'other' : word;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/node/slices.js
var slices = __webpack_require__(28664);
// EXTERNAL MODULE: ./lib/host/node/tree.js
var node_tree = __webpack_require__(95999);
// EXTERNAL MODULE: ./lib/cli/cache/host.js + 28 modules
var cache_host = __webpack_require__(37097);
// EXTERNAL MODULE: ./lib/cli/cache/places.js
var cache_places = __webpack_require__(71931);
// EXTERNAL MODULE: ./lib/cache/size.js
var size = __webpack_require__(1985);
// EXTERNAL MODULE: ./lib/cli/cache/table.js
var table = __webpack_require__(29079);
;// CONCATENATED MODULE: ./lib/cli/cache/stats-text.js


const CONTENT = {
    package: 'compiled packages',
    program: 'programs of go run and go tool',
    test: 'results of tests',
    index: 'lists of packages',
    other: 'vet, cgo and notes of the go command',
};
/** @param rows of each table */
function buildText(stats, rows) {
    const { folder, kinds, platforms, modules, packages, unattributed, unusable, fuzz } = stats;
    const percent = (unattributed.share * 100).toFixed(1);
    return [
        `Build cache ${folder}: ${(0,size/* formatSize */.X)(stats.bytes)} in ${(0,table/* files */.aq)(stats.files)}`,
        ...(stats.files === 0
            ? []
            : [`${(0,size/* formatSize */.X)(unattributed.bytes)} (${percent} %) of it cannot be told to be of a package.`]),
        ...(unusable.files === 0
            ? []
            : [`${(0,table/* files */.aq)(unusable.files)} of no use to Go any more (${(0,size/* formatSize */.X)(unusable.bytes)}).`]),
        ...(fuzz.files === 0 ? [] : [`Fuzz inputs beside it: ${(0,table/* files */.aq)(fuzz.files)}, ${(0,size/* formatSize */.X)(fuzz.bytes)}.`]),
        ...ages('used within', stats.ages),
        ...shares('content', kinds, rows, ({ kind }) => CONTENT[kind]),
        ...shares('platform', platforms, rows, ({ platform, go }) => `${platform} go${go}`.replace('godevel', 'devel')),
        ...shares('module', modules, rows, ({ module }) => module === 'main' ? 'the modules worked on' : module),
        ...shares('package', packages, rows, ({ package: path }) => path),
    ];
}
function moduleText(stats, rows) {
    const { folder, zips, extracted, about, vcs, rest, modules, foreign } = stats;
    const parts = [
        { ...extracted, name: 'unpacked' },
        { ...zips, name: 'zips' },
        { ...about, name: 'go.mod files and hashes' },
        { ...vcs, name: 'clones of repositories' },
        { ...rest, name: 'lists of versions, checksum database' },
    ];
    return [
        `Module cache ${folder}: ${(0,size/* formatSize */.X)(stats.bytes)} in ${(0,table/* files */.aq)(stats.files)}`,
        ...(foreign === 0 ? [] : [`${(0,table/* files */.aq)(foreign)} that Go has not put there.`]),
        ...ages('brought within', stats.ages),
        ...shares('content', parts, rows, ({ name }) => name),
        ...(modules.length === 0
            ? []
            : [
                '',
                ...(0,table/* table */.tp)(['unpacked', 'zip', 'files', `module (${shown(modules, rows)})`], modules
                    .slice(0, rows)
                    .map(({ path, version, zip, extracted: unpacked, files: number, partial }) => [
                    (0,size/* formatSize */.X)(unpacked),
                    (0,size/* formatSize */.X)(zip),
                    (0,table/* count */.U9)(number),
                    `${path}@${version}${partial ? ' (half unpacked)' : ''}`,
                ])),
            ]),
    ];
}
function storeText(stats, rows, now) {
    const { folder, limit, kinds, entries } = stats;
    return [
        `Cache folder ${folder}: ${(0,size/* formatSize */.X)(stats.bytes)} of ${(0,size/* formatSize */.X)(limit)} in ${(0,table/* files */.aq)(stats.files)}`,
        ...ages('used within', stats.ages),
        ...shares('content', kinds, rows, ({ kind }) => kind),
        ...(entries.length === 0
            ? []
            : [
                '',
                ...(0,table/* table */.tp)(['size', 'used', 'layer over', `entry (${shown(entries, rows)})`], entries
                    .slice(0, rows)
                    .map(({ key, bytes, used, parents }) => [
                    (0,size/* formatSize */.X)(bytes),
                    `${ago(now - used)} ago`,
                    parents.length === 0 ? '' : (0,table/* count */.U9)(parents.length),
                    key ?? 'a file that nobody can use',
                ])),
            ]),
    ];
}
function ages(title, shares_) {
    return shares(title, shares_.filter(({ files: number }) => number > 0), shares_.length, ({ within }) => within);
}
function shares(title, all, rows, nameOf) {
    if (all.length === 0)
        return [];
    const head = all.length > rows ? `${title} (${shown(all, rows)})` : title;
    return [
        '',
        ...(0,table/* table */.tp)(['files', 'size', head], all.slice(0, rows).map((share) => [(0,table/* count */.U9)(share.files), (0,size/* formatSize */.X)(share.bytes), nameOf(share)])),
    ];
}
function shown(all, rows) {
    return all.length > rows ? `${rows} of ${(0,table/* count */.U9)(all.length)}` : (0,table/* count */.U9)(all.length);
}
function ago(milliseconds) {
    const hours = Math.max(0, milliseconds) / 3_600_000;
    if (hours < 1)
        return `${Math.floor(hours * 60)} min`;
    return hours < 48 ? `${Math.floor(hours)} h` : `${Math.floor(hours / 24)} d`;
}

;// CONCATENATED MODULE: ./lib/cli/cache/run-stats.js











/** @throws UserError CONFIG_INVALID, INPUT_INVALID */
async function runStats(options, { host, print, printJson }) {
    const rows = parseTop(options.top);
    const places = await (0,cache_places/* findPlaces */.C)(options, {}, { build: true, modules: true, store: true }, host);
    const tree = (0,node_tree/* nodeTree */.L)();
    const now = host.clock.now();
    const build = places.build === undefined
        ? null
        : buildStats(places.build, (0,build_items/* listBuildCache */.J)(places.build, { look: true, gomodcache: places.gomodcache }, { ...host, tree, slices: (0,slices/* nodeSlices */.M)() }), now);
    const modules = places.modules === undefined
        ? null
        : moduleStats(places.modules, (0,module_items/* listModuleCache */.Z)(places.modules, { tree }), now);
    const store = places.store === undefined
        ? null
        : storeStats(places.store.root, await (0,cache_host/* openDirectory */.AJ)(places.store.root, places.store.limit, host, true).entries(), places.store.limit, now);
    const texts = [
        build === null ? [] : buildText(build, rows),
        modules === null ? [] : moduleText(modules, rows),
        store === null ? [] : storeText(store, rows, now),
    ];
    print(texts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n'));
    printJson({ build, modules, store });
    return 0;
}
function parseTop(text) {
    if (text === undefined)
        return 15;
    if (/^[1-9]\d{0,6}$/.test(text.trim()))
        return Number(text);
    throw new errors/* UserError */.y('USAGE', `--top: ${JSON.stringify(text)} is no number of rows`, {
        hint: 'Write --top 50; --json prints all of them.',
    });
}


/***/ })

};
