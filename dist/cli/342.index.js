export const id = 342;
export const ids = [342];
export const modules = {

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

/***/ 32669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ documentProperties),
/* harmony export */   h0: () => (/* binding */ libraryProperties),
/* harmony export */   kY: () => (/* binding */ programProperties),
/* harmony export */   kd: () => (/* binding */ moduleProperties),
/* harmony export */   xy: () => (/* binding */ standardProperties)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45158);

/**
 * Names below `cdx:` are those of the official taxonomy and no others (CycloneDX/cyclonedx-property-taxonomy); all
 * else is below our own name.
 */
const OWN = 'setup-go-plus:';
function programProperties(part) {
    const { subject, main, standard, graph } = part;
    const { settings, target, commit } = subject;
    const property = (name, value) => value === null || value === undefined || value === '' ? [] : [{ name, value: String(value) }];
    return sorted([
        ...property('cdx:gomod:binary:name', subject.name),
        ...property('cdx:gomod:build:env:GOOS', target?.goos ?? settings.GOOS),
        ...property('cdx:gomod:build:env:GOARCH', target?.goarch ?? settings.GOARCH),
        ...property('cdx:gomod:build:env:CGO_ENABLED', settings.CGO_ENABLED),
        ...property('cdx:gomod:build:env:GOVERSION', standard?.version),
        ...subject.tags.flatMap((tag) => property('cdx:gomod:build:tag', tag)),
        ...property(`${OWN}file`, subject.file),
        ...property(`${OWN}size`, subject.size),
        ...property(`${OWN}format`, subject.format),
        ...property(`${OWN}linkage`, subject.linkage),
        ...property(`${OWN}package`, subject.package),
        ...property(`${OWN}module`, main?.path),
        ...property(`${OWN}h1`, main?.sum),
        ...property(`${OWN}local-replacement`, main?.local ? true : null),
        ...property(`${OWN}variant`, target?.variant ? `${target.variant.name}=${target.variant.value}` : null),
        ...property(`${OWN}ldflags`, subject.ldflags),
        ...property(`${OWN}compiler`, subject.compiler),
        ...property(`${OWN}graph`, graph),
        ...property(`${OWN}vcs:commit`, commit?.hash),
        ...property(`${OWN}vcs:tag`, commit?.tag),
        ...property(`${OWN}vcs:modified`, commit?.modified),
        ...Object.entries(settings).flatMap(([key, value]) => property(`${OWN}setting:${key}`, value)),
    ]);
}
/** What concerns the whole document. */
function documentProperties({ unknown }) {
    return [
        { name: 'cdx:reproducible', value: 'true' },
        ...unknown.map((value) => ({ name: `${OWN}unknown`, value })),
    ];
}
/** @param linkedIn files of the programs that have it, where not all of the document do */
function moduleProperties({ sum, local, packages }, linkedIn) {
    return [
        ...(sum === null || sum === '' ? [] : [{ name: `${OWN}h1`, value: sum }]),
        ...(local ? [{ name: `${OWN}local-replacement`, value: 'true' }] : []),
        ...standardProperties({ packages }, linkedIn),
    ];
}
function standardProperties({ packages }, linkedIn) {
    return [
        ...(packages ?? []).map((value) => ({ name: `${OWN}package`, value })),
        ...linkedIn.filter((file) => file !== '').map((value) => ({ name: `${OWN}linked-in`, value })),
    ];
}
function libraryProperties(library, linkedIn) {
    return [
        { name: `${OWN}linkage`, value: 'dynamic' },
        { name: `${OWN}system`, value: String(library.system) },
        ...library.symbolVersions.map((value) => ({ name: `${OWN}symbol-version`, value })),
        ...linkedIn.filter((file) => file !== '').map((value) => ({ name: `${OWN}linked-in`, value })),
    ];
}
function sorted(properties) {
    return [...properties].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.name, b.name) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.value, b.value));
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


/***/ }),

/***/ 23047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contentUuid)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Made once at random, for documents of this program. */
const NAMESPACE = Buffer.from('0e6a5b1c7f3d4c4e9a8d2b5f61c7e093', 'hex');
/** UUIDv5 (RFC 9562) of the content: the same for the same, and another one for anything else. */
function contentUuid(content) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(content)).digest('hex');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(NAMESPACE).update(name).digest();
    digest[6] = (digest[6] & 0x0f) | 0x50;
    digest[8] = (digest[8] & 0x3f) | 0x80;
    return digest.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}


/***/ }),

/***/ 76918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ moduleZip),
/* harmony export */   UP: () => (/* binding */ releasedGo),
/* harmony export */   Xn: () => (/* binding */ moduleDigest),
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   hv: () => (/* binding */ goCpe),
/* harmony export */   kV: () => (/* binding */ gitLocation),
/* harmony export */   qP: () => (/* binding */ webUrl)
/* harmony export */ });
/* harmony import */ var _release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81159);

const PUBLIC_PROXY = 'https://proxy.golang.org';
const MODULE = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[A-Za-z0-9._~-]+)*$/;
const VERSION = /^v\d+\.\d+\.\d+(-[A-Za-z0-9.-]+)?(\+incompatible)?$/;
/**
 * Where the public module proxy has a module's zip; null where the path or version is none that a proxy can have.
 * A private module would be there if it were public.
 */
function moduleZip(path, version) {
    if (version === null || !MODULE.test(path) || /\/\.+(\/|$)/.test(path) || !VERSION.test(version))
        return null;
    return `${PUBLIC_PROXY}/${(0,_release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeModule */ .c)(path)}/@v/${(0,_release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeModule */ .c)(version)}.zip`;
}
/** SHA-256 of a module's file list as hex, of `h1:…`; null for anything else (golang.org/x/mod/sumdb/dirhash). */
function moduleDigest(sum) {
    if (sum === null || !/^h1:[A-Za-z0-9+/]{43}=$/.test(sum))
        return null;
    return Buffer.from(sum.slice('h1:'.length), 'base64').toString('hex');
}
/** `1.26.8` of `go1.26.8`; null for what is not a released Go. */
function releasedGo(version) {
    return /^go(\d+(?:\.\d+){0,3}(?:(?:rc|beta)\d+)?)$/.exec(version)?.[1] ?? null;
}
/** The name by which the NVD lists Go's standard library, as syft and grype write it; null for what is not a released Go. */
function goCpe(version) {
    const found = /^(\d+(?:\.\d+)*)((?:rc|beta)\d+)?$/.exec(releasedGo(version) ?? '');
    return found === null ? null : `cpe:2.3:a:golang:go:${found[1]}:${found[2] ?? '-'}:*:*:*:*:*:*`;
}
/** The text, where it is an absolute URL of the web that every reader takes for one; null otherwise. */
function webUrl(text) {
    if (text === null || text.length > 2000)
        return null;
    if (!/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(:\d{1,5})?(\/([\w.~:@!$&'()*+,;=/-]|%[0-9A-F]{2})*)?$/i.test(text))
        return null;
    return URL.canParse(text) ? text : null;
}
const commitPages = {
    'github.com': '/commit/',
    'codeberg.org': '/commit/',
    'gitlab.com': '/-/commit/',
};
/** The page of a commit, on hosts whose addresses are known. */
function commitPage(repository, hash) {
    const base = webUrl(repository);
    if (base === null || !isCommit(hash))
        return null;
    const between = commitPages[new URL(base).host];
    return between === undefined ? null : `${base.replace(/(\.git)?\/*$/, '')}${between}${hash}`;
}
/** `git+https://host/o/r@<commit>`, SPDX's form of a place in version control. */
function gitLocation(repository, hash) {
    const base = webUrl(repository);
    return base === null || !isCommit(hash) ? null : `git+${base}@${hash}`;
}
function isCommit(hash) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(hash);
}


/***/ }),

/***/ 28798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatPurl)
/* harmony export */ });
/**
 * `pkg:golang/github.com/BurntSushi/toml@v1.2.3`; null where nothing is left to name. Letters keep their case, as all
 * scanners do: the type's definition says both that and the contrary (package-url/purl-spec#308). `+` is encoded, which
 * packageurl-js leaves out: a reader that takes it for a space would look for another version.
 */
function formatPurl({ path, version, qualifiers = {}, subpath = '' }) {
    const name = segments(path);
    if (name === '')
        return null;
    const pairs = Object.entries(qualifiers)
        .filter(([, value]) => value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encode(value)}`);
    const folder = segments(subpath);
    return [
        `pkg:golang/${name}`,
        version === null || version === '' ? '' : `@${encode(version)}`,
        pairs.length === 0 ? '' : `?${pairs.join('&')}`,
        folder === '' ? '' : `#${folder}`,
    ].join('');
}
/** Readers drop empty segments and those that lead elsewhere, so they are not written. */
function segments(path) {
    return path
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
        .map(encode)
        .join('/');
}
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
        .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}


/***/ }),

/***/ 50342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSpdx: () => (/* binding */ renderSpdx)
});

// EXTERNAL MODULE: ./lib/sbom/merge/needs.js
var needs = __webpack_require__(63835);
// EXTERNAL MODULE: ./lib/sbom/merge/time.js
var time = __webpack_require__(66869);
// EXTERNAL MODULE: ./lib/sbom/merge/uuid.js
var uuid = __webpack_require__(23047);
// EXTERNAL MODULE: ./lib/sbom/spdx/expression.js
var expression = __webpack_require__(98519);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/sbom/spdx/id.js

/**
 * `SPDXRef-Module-github.com-foo-bar-1a2b3c4d5e6f7081`: only letters, digits, `.` and `-` are allowed, so that different
 * names could become the same. The digest is of the part's own id: no other part of the document changes it.
 */
function spdxId(kind, id, readable = id) {
    const letters = readable
        .replace(/^pkg:golang\/|^[a-z]+:/, '')
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 80);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex').slice(0, 16);
    return `SPDXRef-${[kind, letters, digest].filter((part) => part !== '').join('-')}`;
}

// EXTERNAL MODULE: ./lib/sbom/purl/links.js
var links = __webpack_require__(76918);
// EXTERNAL MODULE: ./lib/sbom/merge/parts.js
var parts = __webpack_require__(21860);
// EXTERNAL MODULE: ./lib/sbom/merge/properties.js
var properties = __webpack_require__(32669);
// EXTERNAL MODULE: ./lib/sbom/purl/purl.js
var purl_purl = __webpack_require__(28798);
;// CONCATENATED MODULE: ./lib/sbom/spdx/packages.js






const NOASSERTION = 'NOASSERTION';
/** What every package says, also where there is nothing to say: readers of SPDX 2.2 want these. */
const nothing = {
    supplier: NOASSERTION,
    downloadLocation: NOASSERTION,
    filesAnalyzed: false,
    licenseConcluded: NOASSERTION,
    licenseDeclared: NOASSERTION,
    copyrightText: NOASSERTION,
};
function programPackage(part) {
    const { id, subject, main, version, purl } = part;
    const { commit } = subject;
    return {
        ...nothing,
        ...legal(main),
        SPDXID: spdxId('Program', id),
        name: nameOr(subject.name),
        versionInfo: version || undefined,
        packageFileName: subject.file === '' ? undefined : subject.file,
        checksums: some([...checksum('SHA256', subject.sha256), ...checksum('SHA512', subject.sha512)]),
        homepage: (0,links/* webUrl */.qP)(main?.homepage ?? null) ?? undefined,
        sourceInfo: commit === null || commit.hash === '' ? undefined : `built from commit ${commit.hash}`,
        comment: comment((0,properties/* programProperties */.kY)(part)),
        externalRefs: some(purlReference(purl)),
        primaryPackagePurpose: 'APPLICATION',
    };
}
function releasePackage({ id, name, version, module }) {
    const purl = module === null ? null : (0,purl_purl/* formatPurl */.d)({ path: module, version, qualifiers: { type: 'module' } });
    return {
        ...nothing,
        SPDXID: spdxId('Release', `${id}:${name}`),
        name: nameOr(name),
        versionInfo: version || undefined,
        externalRefs: some(purlReference(purl)),
        primaryPackagePurpose: 'APPLICATION',
    };
}
/** @param linkedIn files of the programs that have it, where not all of the document do */
function modulePackage({ id, component, purl }, linkedIn) {
    const { path, version, sum, local, replaces, homepage } = component;
    const digest = (0,links/* moduleDigest */.Xn)(sum);
    return {
        ...nothing,
        ...legal(component),
        SPDXID: spdxId('Module', id),
        name: nameOr(path),
        versionInfo: version || undefined,
        downloadLocation: (local ? null : (0,links/* moduleZip */.Qx)(path, version)) ?? NOASSERTION,
        checksums: digest === null ? undefined : checksum('SHA256', digest),
        homepage: (0,links/* webUrl */.qP)(homepage) ?? undefined,
        sourceInfo: replaces === null ? undefined : `replaces ${replaces.path} ${replaces.version}`.trimEnd(),
        comment: comment((0,properties/* moduleProperties */.kd)(component, linkedIn)),
        externalRefs: some(purlReference(purl)),
        primaryPackagePurpose: 'LIBRARY',
    };
}
function standardPackage({ id, library }, linkedIn) {
    const { version } = library;
    const cpe = (0,links/* goCpe */.hv)(version);
    return {
        ...nothing,
        SPDXID: spdxId('Std', id),
        name: 'stdlib',
        versionInfo: version || undefined,
        supplier: 'Organization: The Go Authors',
        downloadLocation: (0,links/* releasedGo */.UP)(version) === null ? NOASSERTION : `https://go.dev/dl/${version}.src.tar.gz`,
        homepage: 'https://go.dev/',
        licenseDeclared: 'BSD-3-Clause',
        copyrightText: 'Copyright 2009 The Go Authors.',
        comment: comment((0,properties/* standardProperties */.xy)(library, linkedIn)),
        externalRefs: some([
            ...purlReference((0,parts/* standardPurl */.rx)(version)),
            ...(cpe === null
                ? []
                : [
                    {
                        referenceCategory: 'SECURITY',
                        referenceType: 'cpe23Type',
                        referenceLocator: cpe,
                    },
                ]),
        ]),
        primaryPackagePurpose: 'LIBRARY',
    };
}
function libraryPackage({ id, library }, linkedIn) {
    return {
        ...nothing,
        SPDXID: spdxId('Library', id),
        name: nameOr(library.name),
        comment: comment((0,properties/* libraryProperties */.h0)(library, linkedIn)),
        primaryPackagePurpose: 'LIBRARY',
    };
}
/** The Go or C compiler that built a program. */
function toolPackage(name, version) {
    return {
        ...nothing,
        SPDXID: spdxId('Tool', `${name} ${version ?? ''}`),
        name: nameOr(name),
        versionInfo: version,
        ...(name === 'go' ? { supplier: 'Organization: The Go Authors', homepage: 'https://go.dev/' } : {}),
        primaryPackagePurpose: 'APPLICATION',
    };
}
/** The source that a program was made from: the main module at its commit. */
function sourcePackage(main, version, location, commit) {
    const purl = (0,purl_purl/* formatPurl */.d)({ path: main.path, version: version === '(devel)' ? null : version });
    const digest = (0,links/* moduleDigest */.Xn)(main.sum);
    return {
        ...nothing,
        ...legal(main),
        SPDXID: spdxId('Source', JSON.stringify([main, version, location, commit]), `${main.path} ${version ?? ''}`),
        name: nameOr(main.path),
        versionInfo: version || undefined,
        downloadLocation: location ?? (0,links/* moduleZip */.Qx)(main.path, version) ?? NOASSERTION,
        checksums: digest === null ? undefined : checksum('SHA256', digest),
        homepage: (0,links/* webUrl */.qP)(main.homepage) ?? undefined,
        sourceInfo: commit === null ? undefined : `commit ${commit}`,
        externalRefs: some(purlReference(purl)),
        primaryPackagePurpose: 'SOURCE',
    };
}
function legal(component) {
    if (component === null)
        return {};
    const { supplier, licence, copyright } = component;
    return {
        ...(supplier ? { supplier: `Organization: ${supplier.replaceAll('(', '[').replaceAll(')', ']')}` } : {}),
        ...(copyright.length === 0 ? {} : { copyrightText: copyright.join('\n') }),
        licenseDeclared: (licence && (0,expression.parseExpression)(licence.expression)?.text) ?? NOASSERTION,
        licenseComments: licence === null ? undefined : filesOf(licence),
    };
}
/** The files in which licences were found. */
function filesOf({ files }) {
    const lines = files.map(({ file, id, confidence }) => id === null ? `${file}: not recognised` : `${file}: ${id} (${confidence.toFixed(2)})`);
    return lines.length === 0 ? undefined : lines.join('\n');
}
function nameOr(name) {
    return name === '' ? 'unnamed' : name;
}
function comment(properties) {
    return properties.length === 0
        ? undefined
        : properties.map(({ name, value }) => `${name}=${value}`).join('\n');
}
function purlReference(purl) {
    if (purl === null)
        return [];
    return [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }];
}
function checksum(algorithm, checksumValue) {
    const length = algorithm === 'SHA256' ? 64 : 128;
    const valid = checksumValue.length === length && /^[0-9a-f]+$/.test(checksumValue);
    return valid ? [{ algorithm, checksumValue }] : [];
}
function some(items) {
    return items.length === 0 ? undefined : items;
}

;// CONCATENATED MODULE: ./lib/sbom/spdx/origins.js



/** What programs were made from and with: source, Go, C compiler. Each once, however many programs it made. */
function originsOf(programs) {
    const packages = new Map();
    const relationships = [];
    for (const { id, subject, main, version, standard } of programs) {
        const program = spdxId('Program', id);
        const hash = subject.commit?.hash || null;
        const location = hash === null ? null : (0,links/* gitLocation */.kV)(subject.commit?.repository ?? null, hash);
        if (main !== null) {
            const { SPDXID } = keep(sourcePackage(main, version, location, hash));
            relationships.push({
                spdxElementId: program,
                relationshipType: 'GENERATED_FROM',
                relatedSpdxElement: SPDXID,
            });
        }
        const tools = [
            ...(standard === null ? [] : [toolPackage('go', standard.version.replace(/^go/, '') || undefined)]),
            ...(subject.compiler === null ? [] : [compilerPackage(subject.compiler)]),
        ];
        for (const { SPDXID } of tools.map(keep)) {
            relationships.push({
                spdxElementId: SPDXID,
                relationshipType: 'BUILD_TOOL_OF',
                relatedSpdxElement: program,
            });
        }
    }
    const sorted = [...packages.values()].sort((a, b) => (a.SPDXID < b.SPDXID ? -1 : 1));
    return { packages: sorted, relationships };
    function keep(item) {
        if (!packages.has(item.SPDXID))
            packages.set(item.SPDXID, item);
        return item;
    }
}
/** `gcc aarch64-linux-gnu-gcc 12.2`: what comes last is the version, where it looks like one. */
function compilerPackage(compiler) {
    const found = /^(.+) (\d\S*)$/.exec(compiler);
    return found === null ? toolPackage(compiler, undefined) : toolPackage(found[1], found[2]);
}

;// CONCATENATED MODULE: ./lib/sbom/spdx/plan.js







/**
 * The document in SPDX 2.3: what the JSON and the tag-value writer both write. Its namespace is that of its content, and
 * its time that of the source: where that is not known 1970, since the format wants one, and the wall clock would make
 * each run's document another one.
 */
function planSpdx(inventory, tool) {
    const { release, programs, modules, standards, libraries, created, unknown } = inventory;
    const filesOf = (0,needs/* linkedIn */.v)(programs);
    const origins = originsOf(programs);
    const root = release === null ? programPackage(programs[0]) : releasePackage(release);
    const content = {
        comment: unknown.length === 0 ? undefined : unknown.map((line) => `Not known: ${line}`).join('\n'),
        creationInfo: {
            created: (0,time/* isoTime */.L)(created ?? 0) ?? EPOCH,
            creators: [`Tool: ${tool.name}-${tool.version}`],
        },
        packages: [
            ...(release === null ? [root] : [root, ...programs.map(programPackage)]),
            ...modules.map((part) => modulePackage(part, filesOf(part.id))),
            ...standards.map((part) => standardPackage(part, filesOf(part.id))),
            ...libraries.map((part) => libraryPackage(part, filesOf(part.id))),
            ...origins.packages,
        ],
        hasExtractedLicensingInfos: extractedLicences(inventory),
        relationships: [
            relationship('SPDXRef-DOCUMENT', 'DESCRIBES', root.SPDXID),
            ...relationshipsOf(inventory, root.SPDXID),
            ...origins.relationships,
        ],
    };
    const version = root.versionInfo === undefined ? '' : `-${root.versionInfo}`;
    const name = `${root.name}${version}`;
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name,
        documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(name)}-${(0,uuid/* contentUuid */.V)([name, content])}`,
        ...content,
    };
}
const EPOCH = '1970-01-01T00:00:00Z';
function relationshipsOf(inventory, root) {
    const ids = new Map([
        ...inventory.programs.map(({ id }) => [id, spdxId('Program', id)]),
        ...inventory.modules.map(({ id }) => [id, spdxId('Module', id)]),
        ...inventory.standards.map(({ id }) => [id, spdxId('Std', id)]),
        ...inventory.libraries.map(({ id }) => [id, spdxId('Library', id)]),
    ]);
    const all = (from, type, to) => to.map((id) => relationship(ids.get(from), type, ids.get(id)));
    const loaded = new Set(inventory.libraries.map(({ id }) => id));
    return [
        ...(inventory.release === null ? [] : inventory.programs).map(({ id }) => relationship(root, 'CONTAINS', ids.get(id))),
        ...inventory.needs.flatMap(({ from, to }) => ids.has(from)
            ? all(from, 'DEPENDS_ON', to.filter((id) => !loaded.has(id)))
            : []),
        ...inventory.programs.flatMap(({ id, linked }) => all(id, 'STATIC_LINK', linked)),
        ...inventory.programs.flatMap(({ id, loads }) => all(id, 'DYNAMIC_LINK', loads)),
    ];
}
/** SPDX wants each licence that is not of its list explained, in the document that names it. */
function extractedLicences({ programs, modules }) {
    const components = [...programs.map(({ main }) => main), ...modules.map(({ component }) => component)];
    const found = new Map();
    for (const component of components) {
        const licence = component?.licence;
        if (!licence)
            continue;
        for (const reference of (0,expression.parseExpression)(licence.expression)?.references ?? []) {
            const files = licence.files.map(({ file }) => file).join(', ');
            const where = `${files === '' ? 'a file' : files} of ${component.path}`;
            if (!found.has(reference))
                found.set(reference, `The text of this licence is in ${where}.`);
        }
    }
    const licences = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    return licences.length === 0
        ? undefined
        : licences.map(([licenseId, extractedText]) => ({ licenseId, extractedText }));
}
function relationship(spdxElementId, relationshipType, relatedSpdxElement) {
    return { spdxElementId, relationshipType, relatedSpdxElement };
}

;// CONCATENATED MODULE: ./lib/sbom/spdx/tag.js
/** The document as tag-value text (SPDX 2.3, annex of formats): one tag a line, texts of several lines in `<text>`. */
function formatSpdxTags(document) {
    const { creationInfo, packages, hasExtractedLicensingInfos = [], relationships } = document;
    const blocks = [
        [
            tag('SPDXVersion', document.spdxVersion),
            tag('DataLicense', document.dataLicense),
            tag('SPDXID', document.SPDXID),
            tag('DocumentName', document.name),
            tag('DocumentNamespace', document.documentNamespace),
            tag_text('DocumentComment', document.comment),
            ...creationInfo.creators.map((creator) => tag('Creator', creator)),
            tag('Created', creationInfo.created),
        ],
        ...packages.map(packageTags),
        ...hasExtractedLicensingInfos.map(({ licenseId, extractedText }) => [
            tag('LicenseID', licenseId),
            tag_text('ExtractedText', extractedText),
        ]),
        relationships.map(({ spdxElementId, relationshipType, relatedSpdxElement }) => tag('Relationship', `${spdxElementId} ${relationshipType} ${relatedSpdxElement}`)),
    ];
    return `${blocks.map((lines) => lines.filter((line) => line !== undefined).join('\n')).join('\n\n')}\n`;
}
function packageTags(item) {
    return [
        tag('PackageName', word(item.name)),
        tag('SPDXID', item.SPDXID),
        tag('PackageVersion', word(item.versionInfo)),
        tag('PackageFileName', word(item.packageFileName)),
        tag('PackageSupplier', item.supplier),
        tag('PackageDownloadLocation', item.downloadLocation),
        tag('FilesAnalyzed', 'false'),
        ...(item.checksums ?? []).map(({ algorithm, checksumValue }) => tag('PackageChecksum', `${algorithm}: ${checksumValue}`)),
        tag('PackageHomePage', item.homepage),
        tag_text('PackageSourceInfo', item.sourceInfo),
        tag('PackageLicenseConcluded', item.licenseConcluded),
        tag('PackageLicenseDeclared', item.licenseDeclared),
        tag_text('PackageLicenseComments', item.licenseComments),
        item.copyrightText === 'NOASSERTION'
            ? tag('PackageCopyrightText', item.copyrightText)
            : tag_text('PackageCopyrightText', item.copyrightText),
        tag_text('PackageComment', item.comment),
        ...(item.externalRefs ?? []).map(({ referenceCategory, referenceType, referenceLocator }) => tag('ExternalRef', `${referenceCategory} ${referenceType} ${referenceLocator}`)),
        tag('PrimaryPackagePurpose', item.primaryPackagePurpose),
    ];
}
function tag(name, value) {
    return value === undefined ? undefined : `${name}: ${plain(value)}`;
}
function tag_text(name, value) {
    return value === undefined ? undefined : `${name}: <text>${plain(value)}</text>`;
}
/** As a name or version these two would say that there is none. */
function word(value) {
    return value === 'NONE' || value === 'NOASSERTION' ? `"${value}"` : value;
}
/** The format has no way to write its own brackets as text: a name that holds them could end a text and add tags. */
function plain(value) {
    return value.replace(/<(\/?text>)/gi, '< $1');
}

;// CONCATENATED MODULE: ./lib/sbom/spdx/render.js


/** A document of SPDX 2.3. */
function renderSpdx(inventory, form, tool) {
    const document = planSpdx(inventory, tool);
    return form === 'tag' ? formatSpdxTags(document) : `${JSON.stringify(document, null, 2)}\n`;
}


/***/ })

};
