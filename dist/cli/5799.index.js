export const id = 5799;
export const ids = [5799];
export const modules = {

/***/ 85799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCycloneDx: () => (/* binding */ renderCycloneDx)
});

// EXTERNAL MODULE: ./lib/sbom/merge/needs.js
var merge_needs = __webpack_require__(63835);
// EXTERNAL MODULE: ./lib/sbom/merge/properties.js
var properties = __webpack_require__(32669);
// EXTERNAL MODULE: ./lib/sbom/merge/time.js
var merge_time = __webpack_require__(66869);
// EXTERNAL MODULE: ./lib/sbom/merge/uuid.js
var uuid = __webpack_require__(23047);
// EXTERNAL MODULE: ./lib/sbom/merge/parts.js
var parts = __webpack_require__(21860);
// EXTERNAL MODULE: ./lib/sbom/purl/links.js
var links = __webpack_require__(76918);
// EXTERNAL MODULE: ./lib/sbom/purl/purl.js
var purl_purl = __webpack_require__(28798);
// EXTERNAL MODULE: ./lib/sbom/spdx/expression.js
var spdx_expression = __webpack_require__(98519);
;// CONCATENATED MODULE: ./lib/sbom/cyclonedx/licences.js

/**
 * What the module's authors declare: its licence files say so, and we only recognised their texts. CycloneDX has no
 * word for a licence that is not known, so nothing is written for one.
 */
function licencesOf(licence) {
    const expression = licence === null ? null : (0,spdx_expression.parseExpression)(licence.expression);
    if (expression === null)
        return undefined;
    const acknowledgement = 'declared';
    if (expression.id !== null)
        return [{ license: { id: expression.id, acknowledgement } }];
    return [{ expression: expression.text, acknowledgement }];
}
/** The files in which licences were found, each with how sure we are, and the lines of copyright. */
function evidenceOf(licence, copyright) {
    const files = new Map((licence?.files ?? []).map((found) => [JSON.stringify(found), found]));
    const licenses = [...files.values()].map(({ file, id, confidence }) => {
        const known = id === null ? null : (0,spdx_expression.parseExpression)(id);
        return {
            license: {
                ...(known?.id ? { id: known.id } : { name: known?.text ?? 'not recognised' }),
                properties: [
                    ...(file === '' ? [] : [{ name: 'setup-go-plus:licence:file', value: file }]),
                    { name: 'setup-go-plus:licence:confidence', value: percent(confidence) },
                ],
            },
        };
    });
    if (licenses.length === 0 && copyright.length === 0)
        return undefined;
    return {
        licenses: licenses.length === 0 ? undefined : licenses,
        copyright: copyright.length === 0 ? undefined : copyright.map((text) => ({ text })),
    };
}
/** Two digits: the last bits of a quotient are no finding. */
function percent(confidence) {
    return Number.isFinite(confidence) ? confidence.toFixed(2) : '0.00';
}

;// CONCATENATED MODULE: ./lib/sbom/cyclonedx/components.js






function programComponent(part) {
    const { id, subject, main, version, purl } = part;
    return {
        type: 'application',
        'bom-ref': id,
        supplier: supplierOf(main?.supplier),
        name: subject.name === '' ? 'unnamed' : subject.name,
        version: version || undefined,
        hashes: some([...hashOf('SHA-256', subject.sha256, 64), ...hashOf('SHA-512', subject.sha512, 128)]),
        licenses: licencesOf(main?.licence ?? null),
        purl: purl ?? undefined,
        pedigree: commitsOf(subject),
        externalReferences: some([
            ...reference('vcs', subject.commit?.repository ?? main?.repository),
            ...reference('website', main?.homepage),
        ]),
        properties: (0,properties/* programProperties */.kY)(part),
        evidence: evidenceOf(main?.licence ?? null, main?.copyright ?? []),
    };
}
function releaseComponent({ id, name, version, module }) {
    const purl = module === null ? null : (0,purl_purl/* formatPurl */.d)({ path: module, version, qualifiers: { type: 'module' } });
    return {
        type: 'application',
        'bom-ref': id,
        name,
        version: version || undefined,
        purl: purl ?? undefined,
    };
}
/** @param linkedIn files of the programs that have it, where not all of the document do */
function moduleComponent({ id, component, purl }, linkedIn) {
    const { path, version, sum, local, licence, copyright, supplier } = component;
    const digest = (0,links/* moduleDigest */.Xn)(sum);
    return {
        type: 'library',
        'bom-ref': id,
        supplier: supplierOf(supplier),
        name: path === '' ? 'unnamed' : path,
        version: version || undefined,
        scope: 'required',
        hashes: digest === null ? undefined : [{ alg: 'SHA-256', content: digest }],
        licenses: licencesOf(licence),
        purl: purl ?? undefined,
        pedigree: ancestorsOf(component),
        externalReferences: some([
            ...reference('vcs', component.repository),
            ...reference('website', component.homepage),
            ...(local ? [] : reference('distribution', (0,links/* moduleZip */.Qx)(path, version))),
        ]),
        properties: some((0,properties/* moduleProperties */.kd)(component, linkedIn)),
        evidence: evidenceOf(licence, copyright),
    };
}
/** Named as syft and grype do: with this purl and CPE databases find what is known about Go's own packages. */
function standardComponent({ id, library }, linkedIn) {
    const { version } = library;
    const source = (0,links/* releasedGo */.UP)(version) === null ? null : `https://go.dev/dl/${version}.src.tar.gz`;
    return {
        type: 'library',
        'bom-ref': id,
        supplier: { name: 'The Go Authors' },
        name: 'stdlib',
        version: version || undefined,
        description: 'Standard library and runtime of Go',
        scope: 'required',
        licenses: [{ license: { id: 'BSD-3-Clause', acknowledgement: 'declared' } }],
        cpe: (0,links/* goCpe */.hv)(version) ?? undefined,
        purl: (0,parts/* standardPurl */.rx)(version) ?? undefined,
        externalReferences: [
            { type: 'vcs', url: 'https://go.googlesource.com/go' },
            { type: 'website', url: 'https://go.dev/' },
            ...reference('source-distribution', source),
        ],
        properties: some((0,properties/* standardProperties */.xy)(library, linkedIn)),
    };
}
/** Its version is not known before it is loaded: only the newest symbol versions that it must have. */
function libraryComponent({ id, library }, linkedIn) {
    return {
        type: 'library',
        'bom-ref': id,
        name: library.name === '' ? 'unnamed' : library.name,
        scope: 'required',
        properties: (0,properties/* libraryProperties */.h0)(library, linkedIn),
    };
}
function some(items) {
    return items.length === 0 ? undefined : items;
}
function supplierOf(name) {
    return name ? { name } : undefined;
}
function hashOf(alg, digest, length) {
    return digest.length === length && /^[0-9a-f]+$/.test(digest) ? [{ alg, content: digest }] : [];
}
function reference(type, text) {
    const url = (0,links/* webUrl */.qP)(text ?? null);
    return url === null ? [] : [{ type, url }];
}
function commitsOf({ commit }) {
    if (commit === null || commit.hash === '')
        return undefined;
    const { hash, time, repository } = commit;
    const timestamp = (0,merge_time/* isoTime */.L)(time);
    return {
        commits: [
            {
                uid: hash,
                url: (0,links/* commitPage */.b2)(repository, hash) ?? undefined,
                author: timestamp === null ? undefined : { timestamp },
            },
        ],
    };
}
/** What go.mod asked for, of which the linked one is a fork. */
function ancestorsOf({ replaces }) {
    if (replaces === null)
        return undefined;
    const { path, version } = replaces;
    return {
        ancestors: [
            {
                type: 'library',
                name: path === '' ? 'unnamed' : path,
                version: version === '' ? undefined : version,
                purl: (0,purl_purl/* formatPurl */.d)({ path, version }) ?? undefined,
            },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/sbom/cyclonedx/plan.js





/**
 * The document in CycloneDX 1.6: what the JSON and the XML writer both write. Its serial number is that of its content,
 * and its time that of the source (`Subject.created`): absent where that is not known, since the wall clock would make
 * each run's document another one (`cdx:reproducible` of the official taxonomy).
 */
function planCycloneDx(inventory, tool) {
    const { release, programs, modules, standards, libraries, needs, created } = inventory;
    const filesOf = (0,merge_needs/* linkedIn */.v)(programs);
    // Only the build itself knows its -ldflags: of any other binary we know what can be read from it afterwards.
    const recorded = programs.every(({ subject }) => subject.ldflags !== null);
    const apart = release === null ? [] : programs.map(programComponent);
    const content = {
        metadata: {
            timestamp: (0,merge_time/* isoTime */.L)(created) ?? undefined,
            lifecycles: [{ phase: recorded ? 'build' : 'post-build' }],
            tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
            component: release === null ? programComponent(programs[0]) : releaseComponent(release),
            properties: (0,properties/* documentProperties */.Tn)(inventory),
        },
        components: [
            ...apart,
            ...modules.map((part) => moduleComponent(part, filesOf(part.id))),
            ...standards.map((part) => standardComponent(part, filesOf(part.id))),
            ...libraries.map((part) => libraryComponent(part, filesOf(part.id))),
        ],
        dependencies: needs.map(({ from, to }) => ({ ref: from, dependsOn: to.length === 0 ? undefined : to })),
        compositions: compositionsOf(inventory),
    };
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${(0,uuid/* contentUuid */.V)(content)}`,
        version: 1,
        ...content,
    };
}
/**
 * What is known to be all: the needs of a program of Go alone, and those of its modules where the graph was there. What C
 * code was linked into a program with cgo no one wrote down, and what shared libraries need is not looked at.
 */
function compositionsOf({ release, programs, modules, standards, libraries }) {
    const complete = (program) => program.main !== null && program.subject.settings.CGO_ENABLED === '0';
    const graphKnown = programs.every(({ graph }) => graph === 'modules');
    const known = [
        ...(release === null ? [] : [release.id]),
        ...programs.filter(complete).map(({ id }) => id),
        ...(graphKnown ? modules.map(({ id }) => id) : []),
        ...standards.map(({ id }) => id),
    ];
    const unknown = [
        ...programs.filter((program) => !complete(program)).map(({ id }) => id),
        ...(graphKnown ? [] : modules.map(({ id }) => id)),
        ...libraries.map(({ id }) => id),
    ];
    return [
        { aggregate: 'complete', dependencies: known },
        { aggregate: 'unknown', dependencies: unknown },
    ].filter(({ dependencies }) => dependencies.length > 0);
}

;// CONCATENATED MODULE: ./lib/sbom/cyclonedx/markup.js
/** An element with these attributes; those that are undefined are not there. */
function markup_element(name, attributes, content = []) {
    return {
        name,
        attributes,
        content: typeof content === 'string' ? content : content.filter((child) => child !== undefined),
    };
}
/** An element of a text; undefined where there is none. */
function textElement(name, text) {
    return text === undefined ? undefined : markup_element(name, {}, text);
}
/** An element around others; undefined where there are none. */
function listElement(name, items, each) {
    return items === undefined || items.length === 0 ? undefined : markup_element(name, {}, items.map(each));
}
/**
 * A whole document of XML 1.0 in UTF-8. Texts hold only characters that XML can (merge/clean.ts).
 */
function formatXml(root) {
    const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
    write(root, '', lines);
    return `${lines.join('\n')}\n`;
}
function write({ name, attributes, content }, indent, lines) {
    const start = `${indent}<${name}${Object.entries(attributes)
        .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeText(value)}"`))
        .join('')}`;
    if (content.length === 0) {
        lines.push(`${start}/>`);
    }
    else if (typeof content === 'string') {
        lines.push(`${start}>${escapeText(content)}</${name}>`);
    }
    else {
        lines.push(`${start}>`);
        for (const child of content)
            write(child, `${indent}  `, lines);
        lines.push(`${indent}</${name}>`);
    }
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escapeText(text) {
    return text.replace(/[&<>"]/g, (sign) => entities[sign]);
}

;// CONCATENATED MODULE: ./lib/sbom/cyclonedx/xml.js

/** The document as XML, in the order of elements that the schema prescribes (bom-1.6.xsd is made of xs:sequence). */
function formatCycloneDxXml(document) {
    const { serialNumber, version, metadata, components, dependencies, compositions } = document;
    const xmlns = 'http://cyclonedx.org/schema/bom/1.6';
    return formatXml(markup_element('bom', { xmlns, serialNumber, version: String(version) }, [
        metadataElement(metadata),
        markup_element('components', {}, components.map(component)),
        markup_element('dependencies', {}, dependencies.map(dependency)),
        listElement('compositions', compositions, composition),
    ]));
}
function metadataElement({ timestamp, lifecycles, tools, component: subject, properties, }) {
    return markup_element('metadata', {}, [
        textElement('timestamp', timestamp),
        listElement('lifecycles', lifecycles, ({ phase }) => markup_element('lifecycle', {}, [textElement('phase', phase)])),
        markup_element('tools', {}, [listElement('components', tools.components, component)]),
        component(subject),
        propertyList(properties),
    ]);
}
function component(part) {
    return markup_element('component', { type: part.type, 'bom-ref': part['bom-ref'] }, [
        part.supplier && markup_element('supplier', {}, [textElement('name', part.supplier.name)]),
        textElement('name', part.name),
        textElement('version', part.version),
        textElement('description', part.description),
        textElement('scope', part.scope),
        listElement('hashes', part.hashes, hash),
        listElement('licenses', part.licenses, licence),
        textElement('cpe', part.cpe),
        textElement('purl', part.purl),
        part.pedigree && pedigree(part.pedigree),
        listElement('externalReferences', part.externalReferences, xml_reference),
        propertyList(part.properties),
        part.evidence && evidence(part.evidence),
    ]);
}
function hash({ alg, content }) {
    return markup_element('hash', { alg }, content);
}
function licence(choice) {
    if ('expression' in choice) {
        return markup_element('expression', { acknowledgement: choice.acknowledgement }, choice.expression);
    }
    const { id, name, acknowledgement, properties } = choice.license;
    return markup_element('license', { acknowledgement }, [
        id === undefined ? textElement('name', name) : textElement('id', id),
        propertyList(properties),
    ]);
}
function pedigree({ ancestors, commits }) {
    return markup_element('pedigree', {}, [
        listElement('ancestors', ancestors, component),
        listElement('commits', commits, commit),
    ]);
}
function commit({ uid, url, author }) {
    return markup_element('commit', {}, [
        textElement('uid', uid),
        textElement('url', url),
        author && markup_element('author', {}, [textElement('timestamp', author.timestamp)]),
    ]);
}
function xml_reference({ type, url }) {
    return markup_element('reference', { type }, [textElement('url', url)]);
}
function evidence({ licenses, copyright }) {
    return markup_element('evidence', {}, [
        listElement('licenses', licenses, licence),
        listElement('copyright', copyright, ({ text }) => markup_element('text', {}, text)),
    ]);
}
function propertyList(properties) {
    return listElement('properties', properties, ({ name, value }) => markup_element('property', { name }, value));
}
function dependency({ ref, dependsOn }) {
    const needs = (dependsOn ?? []).map((to) => markup_element('dependency', { ref: to }));
    return markup_element('dependency', { ref }, needs);
}
function composition({ aggregate, dependencies }) {
    return markup_element('composition', {}, [
        textElement('aggregate', aggregate),
        listElement('dependencies', dependencies, (ref) => markup_element('dependency', { ref })),
    ]);
}

;// CONCATENATED MODULE: ./lib/sbom/cyclonedx/render.js


/** A document of CycloneDX 1.6. */
function renderCycloneDx(inventory, form, tool) {
    const document = planCycloneDx(inventory, tool);
    return form === 'xml' ? formatCycloneDxXml(document) : `${JSON.stringify(document, null, 2)}\n`;
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


/***/ })

};
