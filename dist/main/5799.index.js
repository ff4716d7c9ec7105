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
    const expression = licence === null ? null : (0,spdx_expression/* parseExpression */.Y)(licence.expression);
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
        const known = id === null ? null : (0,spdx_expression/* parseExpression */.Y)(id);
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


/***/ })

};
