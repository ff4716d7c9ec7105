export const id = 6762;
export const ids = [6762];
export const modules = {

/***/ 26762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inventoryOf: () => (/* binding */ inventoryOf),
  mergeBoms: () => (/* binding */ mergeBoms)
});

;// CONCATENATED MODULE: ./lib/sbom/merge/clean.js
function cleanTexts(data) {
    if (typeof data === 'string')
        return oneLine(data);
    if (Array.isArray(data))
        return withoutRepeats(data.map((item) => cleanTexts(item)));
    if (typeof data !== 'object' || data === null)
        return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [oneLine(key), cleanTexts(value)]));
}
function withoutRepeats(items) {
    return items.every((item) => typeof item === 'string')
        ? [...new Set(items)].filter((item) => item !== '')
        : items;
}
/** Plain printable texts are by far the most. */
const PLAIN = /^[\x20-\x7e]*$/;
function oneLine(text) {
    if (PLAIN.test(text))
        return text.trim();
    return text
        .replace(/\r\n|[\t\n\r]/g, ' ')
        .replace(UNWRITABLE, '\ufffd')
        .trim();
}
/** Controls, line and paragraph separators, direction marks that disguise a name, noncharacters, halves of a pair. */
const UNWRITABLE = /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

// EXTERNAL MODULE: ./lib/sbom/merge/order.js
var order = __webpack_require__(45158);
// EXTERNAL MODULE: ./lib/sbom/merge/parts.js
var parts = __webpack_require__(21860);
;// CONCATENATED MODULE: ./lib/sbom/merge/join.js


/** One of each module: programs of other platforms link other packages of it. */
function joinComponents(components) {
    return [...groupBy(components, parts/* moduleKey */.MP).values()].map((same) => ({
        ...same[0],
        packages: joinLists(same.map(({ packages }) => packages)),
        licence: firstKnown(same.map(({ licence }) => licence)),
        copyright: joinLists(same.map(({ copyright }) => copyright)) ?? [],
        homepage: firstKnown(same.map(({ homepage }) => homepage)),
        repository: firstKnown(same.map(({ repository }) => repository)),
        supplier: firstKnown(same.map(({ supplier }) => supplier)),
    }));
}
function joinStandards(libraries) {
    return [...groupBy(libraries, ({ version }) => version)].map(([version, same]) => ({
        version,
        packages: joinLists(same.map(({ packages }) => packages)),
    }));
}
function groupBy(things, keyOf) {
    const groups = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [thing]);
        else
            group.push(thing);
    }
    return groups;
}
/** null where no list is known. A single list keeps its order: lines of copyright have one. */
function joinLists(lists) {
    const different = [
        ...new Map(lists.filter((list) => list !== null).map((list) => [JSON.stringify(list), list])).values(),
    ];
    if (different.length <= 1)
        return different[0] ?? null;
    return [...new Set(different.flat())].sort(order/* compareTexts */.q);
}
/** Where the same module has two answers, the order of their texts decides, and not that of the programs. */
function firstKnown(values) {
    const known = values.filter((value) => value !== null);
    return known.sort((a, b) => (0,order/* compareTexts */.q)(JSON.stringify(a), JSON.stringify(b)))[0] ?? null;
}

// EXTERNAL MODULE: ./lib/sbom/merge/needs.js
var needs = __webpack_require__(63835);
// EXTERNAL MODULE: ./lib/sbom/merge/time.js
var time = __webpack_require__(66869);
;// CONCATENATED MODULE: ./lib/sbom/merge/merge.js






/** What the document of one program lists. */
function inventoryOf(bom) {
    return takeInventory([cleanTexts(bom)], null);
}
/**
 * What the document of a release lists: its programs, and what they are made of. The same module in several programs is
 * one part; what differs in version, digest or replacement stays apart. The order of the models does not matter.
 */
function mergeBoms(release) {
    const { name, version, boms } = cleanTexts(release);
    const mains = new Set(boms.map(({ main }) => main?.path ?? null));
    const module = mains.size === 1 ? ([...mains][0] ?? null) : null;
    return takeInventory(boms, { id: 'release', name: name === '' ? 'release' : name, version, module });
}
function takeInventory(unsorted, release) {
    const texts = new Map(unsorted.map((bom) => [bom, JSON.stringify(bom)]));
    const boms = [...unsorted].sort((a, b) => (0,order/* compareTexts */.q)(texts.get(a), texts.get(b)));
    const modules = (0,order/* identify */.l)(joinComponents(boms.flatMap((bom) => bom.modules)), parts/* moduleKey */.MP, parts/* nameOf */.Vb.module, (id, component) => ({ id, component, purl: parts/* nameOf */.Vb.modulePurl(component) }));
    const standards = (0,order/* identify */.l)(joinStandards(boms.flatMap(({ std }) => (std === null ? [] : [std]))), ({ version }) => version, parts/* nameOf */.Vb.standard, (id, library) => ({ id, library }));
    const libraries = (0,order/* identify */.l)(boms.flatMap((bom) => bom.libraries), parts/* libraryKey */.z_, parts/* nameOf */.Vb.library, (id, library) => ({ id, library }));
    const ids = { modules: modules.ids, standards: standards.ids, libraries: libraries.ids };
    const programs = (0,order/* identify */.l)(boms, (bom) => texts.get(bom), parts/* nameOf */.Vb.program, (id, bom) => ({ id, bom }));
    const linked = programs.parts.map(({ id, bom }) => (0,needs/* linkParts */.l)(id, bom, ids));
    return {
        root: release?.id ?? programs.parts[0].id,
        release,
        programs: programs.parts.map(({ id, bom }, index) => {
            const { subject, main, std, graph } = bom;
            const version = subject.version ?? main?.version ?? null;
            const { linked: all, loads } = linked[index];
            return {
                ...{ id, subject, main, version, purl: parts/* nameOf */.Vb.programPurl(bom) },
                ...{ linked: all, loads, standard: std, graph },
            };
        }),
        modules: modules.parts,
        standards: standards.parts,
        libraries: libraries.parts,
        needs: joinNeeds(),
        created: newest(boms),
        unknown: [...new Set(boms.flatMap(({ unknown }) => unknown))].sort(order/* compareTexts */.q),
    };
    function joinNeeds() {
        const needs = new Map();
        if (release !== null)
            needs.set(release.id, new Set(programs.parts.map(({ id }) => id)));
        for (const { id } of [...programs.parts, ...modules.parts, ...standards.parts, ...libraries.parts])
            needs.set(id, new Set());
        for (const { needs: found } of linked)
            for (const [from, to] of found)
                for (const id of to)
                    needs.get(from).add(id);
        return [...needs]
            .map(([from, to]) => ({ from, to: [...to].sort(order/* compareTexts */.q) }))
            .sort((a, b) => (0,order/* compareTexts */.q)(a.from, b.from));
    }
}
function newest(boms) {
    const times = boms.map(({ subject }) => subject.created).filter(time/* isTime */.K);
    return times.length === 0 ? null : Math.max(...times);
}


/***/ }),

/***/ 63835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ linkParts),
/* harmony export */   v: () => (/* binding */ linkedIn)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45158);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21860);


/** The edges of one program, from paths to ids. What no edge leads to is needed by the program itself, which links it. */
function linkParts(program, bom, ids) {
    const named = new Map();
    const name = (path, id) => named.set(path, [...(named.get(path) ?? []), id]);
    for (const component of bom.modules)
        name(component.path, ids.modules.get((0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleKey */ .MP)(component)));
    if (bom.std !== null)
        name('std', ids.standards.get(bom.std.version));
    const linked = [...new Set([...named.values()].flat())].sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q);
    const loads = [...new Set(bom.libraries.map((library) => ids.libraries.get((0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .libraryKey */ .z_)(library))))].sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q);
    if (bom.main !== null)
        name(bom.main.path, program);
    const needs = new Map([[program, new Set(loads)]]);
    for (const { from, to } of bom.edges) {
        for (const source of named.get(from) ?? []) {
            const targets = needs.get(source) ?? new Set();
            for (const id of to.flatMap((path) => named.get(path) ?? []))
                if (id !== source)
                    targets.add(id);
            needs.set(source, targets);
        }
    }
    for (const id of unreached(program, linked, needs))
        needs.get(program).add(id);
    return { linked, loads, needs };
}
/** Of what no path from the program leads to, what nothing else needs; then the rest, which need only each other. */
function unreached(program, linked, needs) {
    const reached = reachable([program], needs);
    const left = linked.filter((id) => !reached.has(id));
    if (left.length === 0)
        return left;
    const needed = new Set([...needs].filter(([from]) => from !== program).flatMap(([, to]) => [...to]));
    const tops = left.filter((id) => !needed.has(id));
    const below = reachable(tops, needs);
    return [...tops, ...left.filter((id) => !below.has(id))];
}
function reachable(from, needs) {
    const reached = new Set(from);
    for (const id of reached)
        for (const next of needs.get(id) ?? [])
            reached.add(next);
    return reached;
}
/** Files of the programs that have a part, where others have it not; none where all have it. */
function linkedIn(programs) {
    const files = new Map();
    for (const { subject, linked, loads } of programs)
        for (const id of [...linked, ...loads])
            files.set(id, [...(files.get(id) ?? []), subject.file]);
    return (id) => {
        const found = files.get(id) ?? [];
        return found.length === programs.length ? [] : found;
    };
}


/***/ }),

/***/ 45158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify),
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** By code units: the same on every machine, whatever its language. */
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Gives each thing an id of its own: its name, and where several of the same name differ, a number in the order of their
 * keys. Things with the same key are one. Hostile names may be anything, so ids are compared and not hoped for.
 */
function identify(things, keyOf, nameOf, make) {
    const byKey = new Map(things.map((thing) => [keyOf(thing), thing]));
    const taken = new Set();
    const ids = new Map();
    const named = [...byKey]
        .map(([key, thing]) => ({ key, thing, name: nameOf(thing) }))
        .sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.key, b.key));
    const parts = named.map(({ key, thing, name }) => {
        const id = freeName(name, taken);
        taken.add(id);
        ids.set(key, id);
        return make(id, thing);
    });
    return { parts: parts.sort((a, b) => compareTexts(a.id, b.id)), ids };
}
function freeName(name, taken) {
    if (!taken.has(name))
        return name;
    for (let number = 2;; number++)
        if (!taken.has(`${name}~${number}`))
            return `${name}~${number}`;
}


/***/ }),

/***/ 21860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ moduleKey),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   rx: () => (/* binding */ standardPurl),
/* harmony export */   z_: () => (/* binding */ libraryKey)
/* harmony export */ });
/* harmony import */ var _purl_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28798);

/** What makes two modules the same one. */
function moduleKey({ path, version, sum, replaces, local }) {
    return JSON.stringify([path, version, sum, replaces, local]);
}
function libraryKey(library) {
    return JSON.stringify([library.name, library.system, library.symbolVersions]);
}
/** Names that say what a part is. Ids of documents (`bom-ref`) are made from them. */
const nameOf = {
    module: (component) => modulePurl(component) ?? `module:${component.path}`,
    modulePurl,
    standard: ({ version }) => `std:${version}`,
    library: ({ name }) => `library:${name}`,
    program: ({ subject }) => `binary:${subject.file === '' ? subject.name : subject.file}`,
    programPurl,
};
/** A folder of the builder has no version that others could look up. */
function modulePurl({ path, version, local }) {
    return (0,_purl_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPurl */ .d)({ path, version: local ? null : published(version) });
}
/** As syft and grype name it: with the version alone, which is what vulnerability databases list. */
function standardPurl(version) {
    return (0,_purl_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPurl */ .d)({ path: 'stdlib', version: version.replace(/^go/, '') });
}
function programPurl({ subject, main }) {
    if (main === null)
        return null;
    const { target, package: path } = subject;
    const below = path?.startsWith(`${main.path}/`) ? path.slice(main.path.length + 1) : '';
    const variant = target?.variant ? { [target.variant.name.toLowerCase()]: target.variant.value } : {};
    const platform = target === null ? {} : { goos: target.goos, goarch: target.goarch };
    return (0,_purl_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPurl */ .d)({
        path: main.path,
        version: published(subject.version ?? main.version),
        qualifiers: { ...qualifierNames(variant), ...platform, type: 'module' },
        subpath: below,
    });
}
/** A qualifier's name is letters, digits, `.`, `-` and `_`, and begins with a letter. */
function qualifierNames(pairs) {
    return Object.fromEntries(Object.entries(pairs).filter(([name]) => /^[a-z][a-z0-9._-]*$/.test(name)));
}
/** `(devel)` is no version that anyone published. */
function published(version) {
    return version === '(devel)' ? null : version;
}


/***/ }),

/***/ 66869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isTime),
/* harmony export */   L: () => (/* binding */ isoTime)
/* harmony export */ });
/** Last second of the year 9999. */
const LATEST = 253_402_300_799;
/** A number of seconds that a date of four-digit years can say. */
function isTime(seconds) {
    return seconds !== null && Number.isInteger(seconds) && seconds >= 0 && seconds <= LATEST;
}
/** `2026-01-02T03:04:05Z`; null for what no such date can say. */
function isoTime(seconds) {
    return isTime(seconds) ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') : null;
}


/***/ })

};
