export const id = 7945;
export const ids = [7945];
export const modules = {

/***/ 17945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: ./lib/binary/inspect.js + 16 modules
var inspect = __webpack_require__(44216);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/node/open-bytes.js
var open_bytes = __webpack_require__(5197);
// EXTERNAL MODULE: ./lib/binary/go/level.js
var go_level = __webpack_require__(55562);
// EXTERNAL MODULE: ./lib/cli/plain-text.js
var plain_text = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/cli/inspect-table.js


/** A row for each image of each file that could be read, the columns aligned. */
function renderTable(files, checked) {
    const head = ['FILE', 'PLATFORM', 'LINKAGE', 'NEEDS', 'SYMBOLS', 'HARDENING', 'GO', 'REVISION'];
    const rows = [checked ? [...head, 'EXPECTED'] : head];
    for (const { path, inspection, violations } of files) {
        for (const image of inspection?.images ?? []) {
            const verdict = violations.length === 0 ? 'yes' : [...new Set(violations.map(({ key }) => key))].join(',');
            const cells = [
                path,
                describePlatform(image),
                image.linkage ?? image.kind,
                describeNeeds(image),
                describeSymbols(image),
                describeHardening(image),
                image.go?.version.replace(/^go(?=\d)/, '') ?? '-',
                describeRevision(image),
                ...(checked ? [verdict === 'yes' ? verdict : `no: ${verdict}`] : []),
            ];
            rows.push(cells.map(plain_text/* plainText */.w));
        }
    }
    return align(rows);
}
/** `linux/amd64/v3`; the machine's number for a CPU that Go does not know. */
function describePlatform(image) {
    const level = (0,go_level/* levelOf */.I)(image);
    const parts = [
        image.os ?? '?',
        image.arch ?? `machine-${image.machine}`,
        ...(level === undefined ? [] : [level.value]),
    ];
    return parts.join('/');
}
function describeHardening({ hardening, format }) {
    const { pie, nx, relro, canary, cfg, signature } = hardening;
    const names = [
        pie ? (format === 'pe' ? 'ASLR' : 'PIE') : undefined,
        nx ? (format === 'pe' ? 'DEP' : 'NX') : undefined,
        relro === 'full' || relro === 'partial' ? `RELRO:${relro}` : undefined,
        canary ? 'canary' : undefined,
        cfg ? 'CFG' : undefined,
        signature === 'ad-hoc' ? 'signed:ad-hoc' : signature === 'present' ? 'signed' : undefined,
    ].filter((name) => name !== undefined);
    return names.length === 0 ? 'none' : names.join(',');
}
function describeNeeds({ symbolVersions, libraries, minOs, libc }) {
    const glibc = symbolVersions.find(({ name }) => name === 'GLIBC');
    if (glibc !== undefined)
        return `glibc ${glibc.version}`;
    if (minOs !== null)
        return `macOS ${minOs}`;
    if (libraries.length === 0)
        return '-';
    return libc ?? `${libraries.length} ${libraries.length === 1 ? 'library' : 'libraries'}`;
}
function describeSymbols({ symbols, dwarf }) {
    if (symbols)
        return dwarf ? 'symbols,DWARF' : 'symbols';
    return dwarf ? 'DWARF' : 'stripped';
}
function describeRevision({ go }) {
    const { 'vcs.revision': revision, 'vcs.modified': modified } = go?.settings ?? {};
    if (revision === undefined)
        return '-';
    return `${revision.slice(0, 12)}${modified === 'true' ? '+dirty' : ''}`;
}
function align(rows) {
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
    const line = (row) => row.map((cell, column) => cell + ' '.repeat(widths[column] - width(cell))).join('  ');
    return rows.map((row) => line(row).trimEnd()).join('\n');
}
function width(text) {
    return [...text.normalize('NFC')].length;
}

;// CONCATENATED MODULE: ./lib/cli/inspect-page.js


/** Everything about one file. */
function renderPage({ path, inspection }) {
    if (inspection === null)
        return '';
    const lines = [['size', `${inspection.size} bytes`]];
    for (const image of inspection.images) {
        if (inspection.format === 'universal')
            lines.push(['image', `at offset ${image.offset}, ${image.size} bytes`]);
        lines.push(...imageLines(image), ...goLines(image.go));
    }
    for (const { text, offset } of inspection.texts) {
        lines.push([
            'contains',
            `${JSON.stringify(text)}: ${offset === null ? 'no' : `at 0x${offset.toString(16)}`}`,
        ]);
    }
    const { localPaths } = inspection;
    if (localPaths !== null)
        lines.push(['local paths', String(localPaths.count)]);
    for (const sample of localPaths?.samples ?? []) {
        lines.push(['', `${sample.path} at 0x${sample.offset.toString(16)}`]);
    }
    const width = Math.max(...lines.map(([label]) => label.length));
    const rows = lines.map(([label, value]) => `  ${label.padEnd(width)}  ${(0,plain_text/* plainText */.w)(value)}`.trimEnd());
    return [(0,plain_text/* plainText */.w)(path), ...rows].join('\n');
}
function imageLines(image) {
    const { hardening } = image;
    return [
        ['format', `${FORMATS[image.format]}, ${image.bits} bits, ${image.endianness}-endian, ${image.kind}`],
        ['platform', describePlatform(image)],
        ...line('linkage', image.linkage),
        ...line('interpreter', image.interpreter),
        ...line('C library', image.libc),
        ...image.libraries.map(({ name, kind }, index) => [
            index === 0 ? 'libraries' : '',
            kind === 'needed' ? name : `${name} (${kind})`,
        ]),
        ...image.symbolVersions.map(({ name, version, library }, index) => [
            index === 0 ? 'needs' : '',
            `${name}_${version} of ${library}`,
        ]),
        ...line('minimum OS', image.minOs),
        ...line('search paths', image.searchPaths.join(' ') || null),
        ...line('subsystem', image.subsystem),
        ['symbols', image.symbols ? 'yes' : 'no'],
        ['DWARF', image.dwarf ? 'yes' : 'no'],
        ['hardening', describeHardening(image)],
        ...line('missing', missing(hardening)),
        ...line(image.format === 'mach-o' ? 'UUID' : 'build ID', image.buildId),
    ];
}
const FORMATS = { elf: 'ELF', pe: 'PE', 'mach-o': 'Mach-O', wasm: 'WebAssembly' };
/** What the format has, and this file has not. */
function missing({ pie, nx, relro, canary, cfg, highEntropy, signature }) {
    const names = [
        pie === false ? 'PIE/ASLR' : undefined,
        nx === false ? 'NX/DEP' : undefined,
        relro === 'none' ? 'RELRO' : undefined,
        canary === false ? 'canary' : undefined,
        cfg === false ? 'CFG' : undefined,
        highEntropy === false ? 'high-entropy ASLR' : undefined,
        signature === 'none' ? 'signature' : undefined,
    ].filter((name) => name !== undefined);
    return names.length === 0 ? null : names.join(', ');
}
function goLines(go) {
    if (go === null)
        return [['Go', 'no build information']];
    return [
        ['Go', go.version],
        ...line('package', go.path),
        ...(go.main === null ? [] : [['module', describeModule(go.main)]]),
        ...go.deps.map((module, index) => [index === 0 ? 'dependencies' : '', describeModule(module)]),
        ...Object.entries(go.settings).map(([name, value], index) => [index === 0 ? 'settings' : '', `${name}=${value}`]),
    ];
}
function describeModule({ path, version, sum, replacedBy }) {
    const own = [path, version, sum].filter((part) => part !== null && part !== '').join(' ');
    return replacedBy === null ? own : `${own} => ${describeModule(replacedBy)}`;
}
function line(label, value) {
    return value === null ? [] : [[label, value]];
}

;// CONCATENATED MODULE: ./lib/cli/run-inspect.js






async function runInspect(paths, options, { host, log, print, printJson }) {
    const policy = options.expect === undefined ? undefined : await readPolicy(options.expect, host);
    const folders = localFolders(host.machine);
    const searches = {
        ...policy?.searches(folders),
        ...(options.localPaths && policy?.searches(folders).localPaths === undefined
            ? { localPaths: folders }
            : {}),
    };
    const files = [];
    for (const path of paths)
        files.push(await inspectOne(path, host.machine, searches, policy?.check));
    const ok = files.every(({ violations, error }) => violations.length === 0 && error === null);
    const readable = files.filter(({ inspection }) => inspection !== null);
    if (paths.length > 1 && readable.length > 0)
        print(renderTable(files, policy !== undefined));
    else if (readable[0] !== undefined)
        print(renderPage(readable[0]));
    for (const { path, violations, error } of files) {
        for (const { message } of violations)
            log.error((0,plain_text/* plainText */.w)(`${path}: ${message}`));
        if (error !== null)
            log.error((0,plain_text/* plainText */.w)(error.message), error.hint);
    }
    printJson({ ok, files });
    return ok ? 0 : 1;
}
/** Later ones win, key by key. The schema and its library load only for those who expect something. */
async function readPolicy(given, { files, machine }) {
    const { checkExpectations, parseExpectFile, parseExpectPairs, searchesOf } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(5156), __webpack_require__.e(2869), __webpack_require__.e(1068)]).then(__webpack_require__.bind(__webpack_require__, 72869));
    let expect = {};
    const pairs = given.filter((text) => text.includes('='));
    for (const path of given.filter((text) => !text.includes('='))) {
        const full = machine.path.resolve(machine.cwd, path);
        const bytes = await files.read(full);
        if (bytes === undefined) {
            throw new errors/* UserError */.y('CONFIG_INVALID', `The file of expectations ${path} does not exist.`, {
                hint: 'Name a YAML file, or write key=value: --expect linkage=static',
            });
        }
        expect = { ...expect, ...(await parseExpectFile(new TextDecoder().decode(bytes), path)) };
    }
    expect = { ...expect, ...parseExpectPairs(pairs, '--expect') };
    return {
        searches: (folders) => searchesOf(expect, folders),
        check: (inspection) => checkExpectations(inspection, expect),
    };
}
async function inspectOne(path, { path: names, cwd }, searches, check) {
    try {
        const inspection = await (0,open_bytes/* openBytes */.o)(names.resolve(cwd, path), (reader) => (0,inspect/* inspectBinary */.w)({ ...reader, name: path }, searches));
        return { path, inspection, violations: check?.(inspection) ?? [], error: null };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const { code, message, hint } = error;
        return { path, inspection: null, violations: [], error: { code, message, hint } };
    }
}
/** The system's own temporary folder is left out: every program names it. A runner's is of one job. */
function localFolders({ home, cwd, env }) {
    const more = ['GITHUB_WORKSPACE', 'RUNNER_TEMP', 'GOPATH', 'GOMODCACHE'].flatMap((name) => env(name) || []);
    return [...new Set([home, cwd, ...more])];
}


/***/ })

};
