export const id = 342;
export const ids = [342];
export const modules = {

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
        licenseDeclared: (licence && (0,expression/* parseExpression */.Y)(licence.expression)?.text) ?? NOASSERTION,
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
        for (const reference of (0,expression/* parseExpression */.Y)(licence.expression)?.references ?? []) {
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
