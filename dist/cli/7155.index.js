export const id = 7155;
export const ids = [7155,4815];
export const modules = {

/***/ 74826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   r: () => (/* binding */ parts)
/* harmony export */ });
const PART = 2 ** 20;
function* parts(bytes) {
    for (let at = 0; at < bytes.size; at += PART)
        yield bytes.read(at, Math.min(PART, bytes.size - at));
}
/** Bytewise, so that no machine's language decides the order. */
function inOrder(entries) {
    return [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}


/***/ }),

/***/ 25931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ linkerValues)
/* harmony export */ });
/** What -X sets, from linker flags as cmd/internal/quoted reads them; the last one of a name counts. */
function linkerValues(ldflags) {
    const found = new Map();
    const words = splitFlags(ldflags);
    for (const [index, word] of words.entries()) {
        const joined = /^--?X=([\s\S]*)$/.exec(word)?.[1];
        const text = joined ?? (/^--?X$/.test(words[index - 1] ?? '') ? word : undefined);
        const at = text?.indexOf('=') ?? -1;
        if (text !== undefined && at > 0)
            found.set(text.slice(0, at), text.slice(at + 1));
    }
    return [...found].map(([name, value]) => ({ name, value }));
}
/** Blanks separate; a word that begins with a quote ends with it. */
function splitFlags(text) {
    return [...text.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]);
}


/***/ }),

/***/ 33124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listAll)
/* harmony export */ });
/** All below a folder that is no folder itself, by relative name with forward slashes. Links are seen and not followed. */
async function listAll(folder, { files, machine }) {
    const found = new Map();
    const waiting = [''];
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
        for (const { name, kind } of (await files.list(machine.path.join(folder, ...below.split('/')))) ?? []) {
            if (kind === 'directory')
                waiting.push(`${below}${name}/`);
            else
                found.set(`${below}${name}`, kind);
        }
    }
    return found;
}


/***/ }),

/***/ 91932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ rowDigest),
/* harmony export */   n: () => (/* binding */ expectedBuild)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plan_ldflags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51297);
/* harmony import */ var _record_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51531);



function expectedBuild(plan) {
    // A record says nothing that is secret, and its rows must have the same digests.
    const { goVersion, module, version, source, sourceDate, requireClean, rows } = (0,_record_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactPlan */ .n)(plan);
    return {
        schema: 1,
        goVersion,
        module,
        version,
        commit: source?.commit ?? null,
        tag: source?.tag ?? null,
        sourceDate,
        requireClean,
        rows: Object.fromEntries(rows.map((row) => [row.id, rowDigest(row)])),
    };
}
/**
 * Of what a machine does not add: its C compiler, and where that is.
 * @param row redacted, as records hold it
 */
function rowDigest(row) {
    const { id, target, packages, archive } = row;
    const args = row.args.map((arg) => withoutToolchain(arg, row));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical({ id, target, packages, args, archive })).digest('hex');
}
function withoutToolchain(arg, { toolchain }) {
    const flags = toolchain?.extldflags ?? [];
    if (flags.length === 0 || !arg.startsWith('-ldflags='))
        return arg;
    return arg.replace(` ${(0,_plan_ldflags_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteFlag */ .xw)(`-extldflags=${flags.join(' ')}`)}`, '');
}
/** JSON with keys in order: a record was parsed and written, and what it says is the same. */
function canonical(value) {
    return JSON.stringify(value, (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}


/***/ }),

/***/ 38415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rowEnvironment),
/* harmony export */   U: () => (/* binding */ plainEnvironment)
/* harmony export */ });
/* harmony import */ var _targets_variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50567);

/** What would change a binary behind our back, wherever it comes from. */
const CLEARED = [
    'GOWORK',
    'GOEXPERIMENT',
    'GODEBUG',
    'GOFIPS140',
    'GO_EXTLINK_ENABLED',
    'GO_LDSO',
    'CC',
    'CXX',
    'FC',
    'AR',
    'PKG_CONFIG',
    'PKG_CONFIG_PATH',
    'PKG_CONFIG_LIBDIR',
    'PKG_CONFIG_SYSROOT_DIR',
    'CGO_CFLAGS',
    'CGO_CPPFLAGS',
    'CGO_CXXFLAGS',
    'CGO_FFLAGS',
    'CGO_LDFLAGS',
    'CGO_CFLAGS_ALLOW',
    'CGO_LDFLAGS_ALLOW',
    // gcc and clang look there for headers and libraries, whatever they compile for.
    'CPATH',
    'C_INCLUDE_PATH',
    'CPLUS_INCLUDE_PATH',
    'OBJC_INCLUDE_PATH',
    'LIBRARY_PATH',
    'GCC_EXEC_PREFIX',
    'COMPILER_PATH',
    ...new Set(Object.values(_targets_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .variantRules */ .$P).map(({ variable }) => variable)),
];
/** To Go an empty variable is none, and the user's own go/env file would speak: so it is one that is passed anyway. */
const FLAGS = '-trimpath';
/** For questions to the go command: what is set for another platform or another build must not change the answer. */
const plainEnvironment = {
    ...Object.fromEntries([...CLEARED, 'GOOS', 'GOARCH', 'CGO_ENABLED'].map((name) => [name, undefined])),
    GOFLAGS: FLAGS,
};
/** On top of the inherited environment; null removes a name. */
function rowEnvironment({ goos, goarch, variant, cgo, env }, toolchain, sourceDate) {
    const level = (0,_targets_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .variantVariable */ .uB)(goarch, variant);
    return {
        ...Object.fromEntries(CLEARED.map((name) => [name, null])),
        GOFLAGS: FLAGS,
        GOOS: goos,
        GOARCH: goarch,
        ...(level === undefined || level.value === '' ? {} : { [level.name]: level.value }),
        CGO_ENABLED: cgo ? '1' : '0',
        SOURCE_DATE_EPOCH: String(sourceDate),
        ...toolchain?.env,
        ...env,
    };
}


/***/ }),

/***/ 33143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ planChecksumFiles)
/* harmony export */ });
/* harmony import */ var _checksums_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96868);

/**
 * The checksum files for these, by name: SHA256SUMS, SHA512SUMS, and one beside each file as `sha256sum` writes it there.
 */
function planChecksumFiles(digests, kinds) {
    const files = new Map();
    const add = (name, checksums) => files.set(name, (0,_checksums_format_js__WEBPACK_IMPORTED_MODULE_0__/* .renderChecksums */ .pd)(checksums));
    if (kinds.includes('files'))
        for (const { file, sha256 } of digests)
            add(`${file}.sha256`, [{ file: file.slice(file.lastIndexOf('/') + 1), digest: sha256 }]);
    if (kinds.includes('sha256'))
        add(_checksums_format_js__WEBPACK_IMPORTED_MODULE_0__/* .checksumNames */ .IC.sha256, digests.map(({ file, sha256 }) => ({ file, digest: sha256 })));
    if (kinds.includes('sha512'))
        add(_checksums_format_js__WEBPACK_IMPORTED_MODULE_0__/* .checksumNames */ .IC.sha512, digests.flatMap(({ file, sha512 }) => (sha512 === undefined ? [] : [{ file, digest: sha512 }])));
    return files;
}


/***/ }),

/***/ 78718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gatherDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** @throws UserError DISK_FULL, DISK_DENIED */
async function gatherDocuments(documents, sha512, output) {
    const gathered = [];
    for (const { file, kind, target, package: main, bytes } of documents) {
        await output.write(file, [bytes]);
        const digest = (algorithm) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
        gathered.push({
            artifact: { file, kind, target, package: main, size: bytes.length, sha256: digest('sha256') },
            sha512: sha512 ? digest('sha512') : null,
        });
    }
    return gathered;
}


/***/ }),

/***/ 84365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/** `1.9 MB`: of a thousand, as file managers and release pages count. */
function bytes(count) {
    if (count < 1000)
        return `${count} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length, Math.floor(Math.log10(count) / 3));
    const value = count / 1000 ** power;
    return `${value.toFixed(value < 100 ? 1 : 0)} ${units[power - 1]}`;
}
function seconds(count) {
    if (count < 60)
        return `${count.toFixed(1)} s`;
    const whole = Math.round(count);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** Of a row's packages those that were in GOCACHE: `97 %`; `up to date` where nothing was linked either. */
function share(cached) {
    if (cached === null)
        return '';
    return cached.linked ? `${Math.floor((100 * cached.hits) / cached.packages)} %` : 'up to date';
}


/***/ }),

/***/ 37498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Reads a record that another run, another machine or a stranger wrote.
 * @param name for messages
 * @throws UserError RECORD_INVALID with the key
 */
async function readRecord(bytes, name) {
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6933)]).then(__webpack_require__.bind(__webpack_require__, 46933));
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw invalid(name, 'it is not JSON', cause);
    }
    const checked = recordSchema.safeParse(value);
    if (checked.success)
        return checked.data;
    const { path, message } = checked.error.issues[0];
    throw invalid(name, `${path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `}${message}`);
}
function invalid(name, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('RECORD_INVALID', `${name} is no record of a build: ${why}.`, {
        hint: 'It must be as `setup-go-plus build` wrote it. Build again, or remove the file.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 51531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   n: () => (/* binding */ redactPlan)
/* harmony export */ });
/* harmony import */ var _inspect_expectations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24512);
/* harmony import */ var _inspect_linker_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25931);
/* harmony import */ var _plan_ldflags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51297);



const SECRET = /token|secret|passw|api_?key|credential|private/i;
/** Values of -X and of rows' own variables whose names say that they are secret: nothing may print them. */
function secretsOf(plan) {
    const found = plan.rows.flatMap(({ args, target }) => [
        ...(0,_inspect_linker_values_js__WEBPACK_IMPORTED_MODULE_0__/* .linkerValues */ .u)((0,_inspect_expectations_js__WEBPACK_IMPORTED_MODULE_1__/* .argument */ .E)(args, 'ldflags') ?? '')
            .filter(({ name }) => SECRET.test(name.slice(name.lastIndexOf('.') + 1)))
            .map(({ value }) => value),
        ...Object.entries(target.env).flatMap(([name, value]) => (SECRET.test(name) ? [value] : [])),
    ]);
    return [...new Set(found)].filter((secret) => secret !== '');
}
/** The plan as it may be shown and kept. */
function redactPlan(plan) {
    const variables = (all) => Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value && SECRET.test(name) ? '***' : value]));
    return {
        ...plan,
        rows: plan.rows.map((row) => ({
            ...row,
            args: row.args.map(_plan_ldflags_js__WEBPACK_IMPORTED_MODULE_2__/* .redactFlags */ .zK),
            env: variables(row.env),
            target: {
                ...row.target,
                ldflags: row.target.ldflags === null ? null : (0,_plan_ldflags_js__WEBPACK_IMPORTED_MODULE_2__/* .redactFlags */ .zK)(row.target.ldflags),
                env: variables(row.target.env),
            },
        })),
    };
}


/***/ }),

/***/ 27804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderBuildSummary),
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66608);

/** Failures are shown, but a summary page has a limit of 1 MiB for all steps. */
const MOST_DIAGNOSTICS = 50;
/** The job summary's part about the build, in GitHub's Markdown. */
function renderBuildSummary(record) {
    const { plan, results } = record;
    const diagnostics = results.flatMap(({ id, diagnostics: all }) => all.map((diagnostic) => `${id}: ${placed(diagnostic)}`));
    const notes = [
        ...plan.warnings,
        ...plan.left.map(({ id, why }) => `${id} was left out: ${why}.`),
        ...record.runs.flatMap(({ file, status, why }) => status === 'passed' ? [] : [`${file}: ${status}: ${why}`]),
        ...record.reproduced.flatMap(({ file, same, differences }) => same ? [] : [`${file} is not reproduced: ${differences.join('; ')}`]),
    ];
    return [
        '### Built',
        '',
        cell((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .closingLine */ .oM)(record)),
        '',
        row([..._table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP].map((name) => name[0] + name.slice(1).toLowerCase())),
        row(_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP.map((name) => (['SIZE', 'TIME', 'CACHED', 'MEMORY'].includes(name) ? '---:' : '---'))),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRows */ .QE)(record).map(row),
        '',
        ...notes.map((note) => `- ${cell(note)}`),
        ...(notes.length === 0 ? [] : ['']),
        ...(diagnostics.length === 0 ? [] : block(diagnostics)),
    ].join('\n');
}
/** `main.go:4:2: undefined: x` */
function placed({ file, line, column, message }) {
    const place = [file, line, column].filter((part) => part !== null).join(':');
    return place === '' ? message : `${place}: ${message}`;
}
function block(diagnostics) {
    const shown = diagnostics.slice(0, MOST_DIAGNOSTICS);
    const left = diagnostics.length - shown.length;
    return [
        '```text',
        ...shown.map((line) => line.replaceAll('```', "'''")),
        ...(left === 0 ? [] : [`… and ${left} more`]),
        '```',
        '',
    ];
}
function row(cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}
/** Names come from a repository, messages from its code: none may become markup of the page. */
function cell(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('\\', '\\\\')
        .replaceAll('|', '\\|')
        .replaceAll('<', '&lt;');
}


/***/ }),

/***/ 66608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   QE: () => (/* binding */ tableRows),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   oM: () => (/* binding */ closingLine)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84365);

const tableHead = ['TARGET', 'FILE', 'SIZE', 'TIME', 'CACHED', 'MEMORY', 'CHECKS'];
/** One line a binary, in the plan's order; of a target that has none, one line all the same. */
function tableRows(record) {
    const results = new Map(record.results.map((result) => [result.id, result]));
    return record.plan.rows.flatMap(({ id, target }) => {
        const result = results.get(id);
        if (result === undefined)
            return [];
        const row = [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(result.seconds), (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(result.cached), memoryOf(result)];
        const of = (kind) => record.artifacts.filter((artifact) => artifact.target === id && artifact.kind === kind);
        const made = [...of('binary'), ...of('archive')];
        if (made.length === 0) {
            const status = result.status === 'not-built' ? 'not built' : result.status;
            const times = result.status === 'not-built' ? ['', '', ''] : row;
            return [[id, status + (target.allowFailure ? ' (allowed)' : ''), '', ...times, '']];
        }
        return made.map((artifact, index) => [
            index === 0 ? id : '',
            artifact.file,
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(artifact.size),
            ...(index === 0 ? row : ['', '', '']),
            checksOf(artifact, record),
        ]);
    });
}
/** Columns aligned, for a log. */
function renderTable(record) {
    const rows = [[...tableHead], ...tableRows(record)];
    const used = tableHead.flatMap((_, column) => rows.slice(1).some((row) => row[column] !== '') ? [column] : []);
    const widths = used.map((column) => Math.max(...rows.map((row) => row[column].length)));
    return rows.map((row) => used
        .map((column, index) => row[column].padEnd(widths[index]))
        .join('  ')
        .trimEnd());
}
/** `8 binaries for 8 targets, 15.2 MB, and 8 archives`. */
function closingLine({ artifacts, plan, results }) {
    const of = (kind) => artifacts.filter((artifact) => artifact.kind === kind);
    const binaries = of('binary');
    const size = binaries.reduce((sum, binary) => sum + binary.size, 0);
    const archives = of('archive').length;
    const built = results.filter(({ status }) => status === 'built').length;
    const counted = built === plan.rows.length ? `${built}` : `${built} of ${plan.rows.length}`;
    return [
        `${plan.module} ${plan.version}: ${plural(binaries.length, 'binary', 'binaries')} for ${counted} ${plan.rows.length === 1 ? 'target' : 'targets'}`,
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(size),
        ...(archives === 0 ? [] : [plural(archives, 'archive', 'archives')]),
    ].join(', ');
}
function memoryOf({ memory, retried }) {
    return `${memory === null ? '' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(memory)}${retried ? ' (alone)' : ''}`.trim();
}
/** Only what was done: what was not run is not called passed. */
function checksOf({ file, kind, binary, target }, { runs, reproduced }) {
    if (kind !== 'binary')
        return '';
    const own = (all) => all.filter((one) => one.target === target && one.file === file);
    return [
        binary === undefined || binary === null ? 'not inspected' : 'inspected',
        ...own(runs).map(({ status, by }) => status === 'not-run' ? 'not run' : `run ${status}${by === null || by === 'native' ? '' : ` (${by})`}`),
        ...own(reproduced).map(({ same }) => (same ? 'reproduced' : 'NOT reproduced')),
    ].join(', ');
}
function plural(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 50567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ variantRules),
/* harmony export */   BE: () => (/* binding */ hasVariants),
/* harmony export */   DA: () => (/* binding */ normalVariant),
/* harmony export */   Mt: () => (/* binding */ variantOptions),
/* harmony export */   Yo: () => (/* binding */ tooOld),
/* harmony export */   uB: () => (/* binding */ variantVariable)
/* harmony export */ });
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66190);

const MIPS = { default: 'hardfloat', accepts: /^(?:hard|soft)float$/, values: 'hardfloat, softfloat' };
const PPC64 = {
    variable: 'GOPPC64',
    default: 'power8',
    accepts: /^power(?:8|9|10)$/,
    values: 'power8, power9, power10',
    since: 12,
};
const variantRules = {
    amd64: { variable: 'GOAMD64', default: 'v1', accepts: /^v[1-4]$/, values: 'v1, v2, v3, v4', since: 18 },
    arm: {
        variable: 'GOARM',
        default: '7',
        // GOARM=5 has no hardware to be hard with.
        accepts: /^(?:5(?:,softfloat)?|[67](?:,(?:hard|soft)float)?)$/,
        values: '5, 6, 7; 6 and 7 with ,softfloat or ,hardfloat',
        since: 0,
    },
    arm64: {
        variable: 'GOARM64',
        default: 'v8.0',
        accepts: /^v(?:8\.[0-9]|9\.[0-5])(?:,lse)?(?:,crypto)?$/,
        values: 'v8.0 to v8.9, v9.0 to v9.5; with ,lse and ,crypto',
        since: 23,
    },
    386: {
        variable: 'GO386',
        default: 'sse2',
        accepts: /^(?:sse2|softfloat)$/,
        values: 'sse2, softfloat',
        since: 16,
    },
    mips: { variable: 'GOMIPS', ...MIPS, since: 10 },
    mipsle: { variable: 'GOMIPS', ...MIPS, since: 10 },
    mips64: { variable: 'GOMIPS64', ...MIPS, since: 11 },
    mips64le: { variable: 'GOMIPS64', ...MIPS, since: 11 },
    ppc64: PPC64,
    ppc64le: PPC64,
    riscv64: {
        variable: 'GORISCV64',
        default: 'rva20u64',
        accepts: /^rva(?:20|22|23)u64$/,
        values: 'rva20u64, rva22u64, rva23u64',
        since: 23,
    },
    wasm: {
        variable: 'GOWASM',
        default: '',
        accepts: /^(?:satconv|signext|satconv,signext)$/,
        values: 'satconv, signext',
        since: 12,
    },
};
/** Part of a variant, where a comma stands before it. */
const variantOptions = ['softfloat', 'hardfloat', 'lse', 'crypto', 'satconv', 'signext'];
/**
 * In Go's spelling, null for Go's default: `v7` and `7` of arm are one, `v1` of amd64 says nothing.
 * @returns undefined where this CPU has no such variant
 */
function normalVariant(goarch, text) {
    const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
    if (rule === undefined)
        return undefined;
    const lower = inOrder(text.toLowerCase());
    let value = goarch === 'arm' ? lower.replace(/^v(?=[567])/, '') : lower;
    // What Go adds by itself.
    if (goarch === 'arm')
        value = value.replace(/^5,softfloat$/, '5').replace(/^([67]),hardfloat$/, '$1');
    if (!rule.accepts.test(value))
        return undefined;
    return value === rule.default ? null : value;
}
/** Go takes options in any order, and one target has one name. */
function inOrder(variant) {
    const place = (part) => variantOptions.indexOf(part);
    const parts = variant.split(',');
    if (parts.slice(1).some((part) => place(part) < 0))
        return variant;
    return parts.sort((a, b) => place(a) - place(b)).join(',');
}
/** `GOARM=7` for a target; undefined where the CPU has no levels. */
function variantVariable(goarch, variant) {
    const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
    return rule === undefined ? undefined : { name: rule.variable, value: variant ?? rule.default };
}
/** Whether a Go has levels of the CPU at all, and says in a binary which one it was built for. @param said as `isGoSince` */
function hasVariants(goarch, said) {
    const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
    return rule !== undefined && (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoSince */ .jS)(said, rule.since);
}
/** @returns the first Go that knows it, where `go` does not */
function tooOld(goarch, variant, go) {
    if (variant === null)
        return undefined;
    const rule = variantRules[goarch];
    // GORISCV64=rva23u64 came with 1.25, GOARM's float options with 1.22.
    const since = variant === 'rva23u64' ? 25 : goarch === 'arm' && variant.includes(',') ? 22 : rule.since;
    return go.major === 1 && go.minor < since ? `1.${since}` : undefined;
}


/***/ }),

/***/ 3056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text of a file that is not trusted, for a terminal: control characters, with which it could move the cursor or set a
 * title, and marks that turn the direction of writing become visible escapes.
 */
function plainText(text) {
    return text.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (mark) => {
        return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 1877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuildMerge: () => (/* binding */ runBuildMerge)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/build/merge/expected.js


const expected = schemas.strictObject({
    schema: schemas.literal(1),
    goVersion: schemas.string(),
    module: schemas.string(),
    version: schemas.string(),
    commit: schemas.string().nullable(),
    tag: schemas.string().nullable(),
    sourceDate: schemas.number(),
    requireClean: schemas.boolean(),
    rows: schemas.record(schemas.string(), schemas.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits')),
});
/**
 * What `build plan --json` says under `expected`; or all that it prints, as it is.
 * @param name for messages
 * @throws UserError RECORD_INVALID
 */
function parseExpected(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(name, 'it is not JSON', cause);
    }
    const inner = typeof value === 'object' && value !== null && 'expected' in value ? value.expected : value;
    const checked = expected.safeParse(inner);
    if (checked.success)
        return checked.data;
    const { path, message } = checked.error.issues[0];
    throw invalid(name, `${path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `}${message}`);
}
function invalid(name, why, cause) {
    return new errors/* UserError */.y('RECORD_INVALID', `${name} does not say what is expected: ${why}.`, {
        hint: 'Hand on what `build plan --json` of this same version printed, unchanged.',
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/build/archives/entry.js
var entry = __webpack_require__(74826);
// EXTERNAL MODULE: ./lib/build/publish/checksum-files.js
var checksum_files = __webpack_require__(33143);
// EXTERNAL MODULE: ./lib/build/publish/documents.js
var publish_documents = __webpack_require__(78718);
// EXTERNAL MODULE: ./lib/build/record/name.js
var record_name = __webpack_require__(70405);
;// CONCATENATED MODULE: ./lib/build/merge/apply.js






/** A model of a binary with many modules has some megabytes. */
const LARGEST_INPUT = 256 * 2 ** 20;
/**
 * Copies what each part promises, comparing every byte's digest on its way, and writes the checksums and the record of
 * the whole. Nothing appears in the folder before all is there, and the record comes last.
 * @param folder absolute; empty, or not there
 * @param write without it, what parts say for documents of the whole is left behind
 * @throws UserError MERGE_REFUSED for a file that is not what its record says, INPUT_INVALID, DISK_FULL, DISK_DENIED
 */
async function applyMerge(plan, folder, host, write) {
    if (((await host.files.list(folder)) ?? []).length > 0)
        throw new errors/* UserError */.y('INPUT_INVALID', `${folder} is not empty.`, {
            hint: 'What is merged goes to a folder of its own, so that its checksums speak of all that is in it.',
        });
    for (const copy of plan.verified)
        await readVerified(copy, host, async (chunks) => {
            for (const _ of chunks)
                ;
        });
    const inputs = [];
    for (const copy of plan.inputs)
        inputs.push(await readInput(copy, host));
    const output = await host.output(folder);
    try {
        const digests = [];
        for (const copy of plan.copies) {
            const sha512 = await copyVerified(copy, output, host);
            digests.push({ file: copy.artifact.file, sha256: copy.artifact.sha256, sha512 });
        }
        const written = await (0,publish_documents/* gatherDocuments */.C)((await write?.({ inputs, record: plan.record })) ?? [], true, output);
        for (const { artifact, sha512 } of written)
            digests.push({ file: artifact.file, sha256: artifact.sha256, sha512: sha512 });
        const documents = written.map(({ artifact }) => artifact);
        const checksums = [];
        for (const [file, text] of (0,checksum_files/* planChecksumFiles */.W)(digests, plan.checksums)) {
            const bytes = Buffer.from(text);
            await output.write(file, [bytes]);
            checksums.push(checksumArtifact(file, bytes));
        }
        const record = { ...plan.record, artifacts: [...plan.record.artifacts, ...documents, ...checksums] };
        await output.write(record_name/* recordName */.x, [Buffer.from(`${JSON.stringify(record, undefined, 2)}\n`)]);
        for (const { file } of record.artifacts)
            await output.publish(file);
        await output.publish(record_name/* recordName */.x);
        return record;
    }
    finally {
        await output.discard();
    }
}
/** @returns its SHA-512 */
async function copyVerified(copy, output, host) {
    const sha512 = (0,external_node_crypto_.createHash)('sha512');
    const { file } = copy.artifact;
    await readVerified(copy, host, async (chunks) => {
        const seen = also(chunks, sha512);
        if (!copy.executable)
            return output.write(file, seen);
        // The port of output folders writes plain files; programs fit into memory, archives and their like may not.
        await host.files.write(output.path(file), Buffer.concat([...seen]), { mode: 0o755 });
    });
    return sha512.digest('hex');
}
async function readInput(copy, host) {
    const { part, artifact } = copy;
    if (artifact.size > LARGEST_INPUT)
        throw altered(copy, `${artifact.size} bytes, and a document has at most ${LARGEST_INPUT}`);
    const parts = [];
    await readVerified(copy, host, async (chunks) => {
        for (const chunk of chunks)
            parts.push(chunk);
    });
    return { part, artifact, bytes: Buffer.concat(parts) };
}
/** @param use must take all chunks */
async function readVerified(copy, host, use) {
    const { folder, part, artifact } = copy;
    const path = host.machine.path.join(folder, ...artifact.file.split('/'));
    await host.open(path, async (reader) => {
        if (reader.size !== artifact.size)
            throw altered(copy, `${reader.size} bytes, and the record of ${part} says ${artifact.size}`);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await use(also((0,entry/* parts */.r)(reader), hash));
        const digest = hash.digest('hex');
        if (digest !== artifact.sha256)
            throw altered(copy, `SHA-256 ${digest}, and the record of ${part} says ${artifact.sha256}`);
    });
}
function* also(chunks, hash) {
    for (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
    }
}
function checksumArtifact(file, bytes) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return { file, kind: 'checksums', target: null, package: null, size: bytes.length, sha256 };
}
function altered({ part, artifact }, why) {
    return new errors/* UserError */.y('MERGE_REFUSED', `${part}: ${JSON.stringify(artifact.file)} was altered: it has ${why}.`, {
        hint: 'Build this part again; and find out who changed it after it was built. Nothing was written.',
    });
}

// EXTERNAL MODULE: ./lib/build/list-all.js
var list_all = __webpack_require__(33124);
// EXTERNAL MODULE: ./lib/build/record/read.js
var read = __webpack_require__(37498);
;// CONCATENATED MODULE: ./lib/build/merge/part.js




/** A record of 50 targets has some hundred kilobytes. */
const LARGEST_RECORD = 64 * 2 ** 20;
/**
 * The parts in these folders: each folder is one, or, as actions/download-artifact leaves them, has one in each of its
 * folders.
 * @throws UserError INPUT_INVALID where there is none, RECORD_INVALID
 */
async function findParts(folders, host) {
    const { path, cwd } = host.machine;
    const parts = [];
    for (const name of folders) {
        const folder = path.resolve(cwd, name);
        const own = await readPart(name, folder, host);
        if (own !== undefined) {
            parts.push(own);
            continue;
        }
        const entries = await host.files.list(folder);
        if (entries === undefined)
            throw noPart(name, 'there is no such folder');
        const below = [];
        for (const entry of entries) {
            const inner = `${name}/${entry.name}`;
            const part = entry.kind === 'directory' ? await readPart(inner, path.join(folder, entry.name), host) : undefined;
            if (part === undefined)
                throw noPart(inner, `it is no folder with a file ${record_name/* recordName */.x}`);
            below.push(part);
        }
        if (below.length === 0)
            throw noPart(name, 'it is empty');
        parts.push(...below);
    }
    return parts;
}
async function readPart(name, folder, host) {
    const at = host.machine.path.join(folder, record_name/* recordName */.x);
    const stat = await host.files.stat(at);
    if (stat === undefined)
        return undefined;
    const files = await (0,list_all/* listAll */._)(folder, host);
    if (files.get(record_name/* recordName */.x) !== 'file' || stat.size > LARGEST_RECORD)
        throw noPart(name, `its ${record_name/* recordName */.x} is no file of at most ${LARGEST_RECORD} bytes`);
    const bytes = (await host.files.read(at)) ?? new Uint8Array();
    const record = await (0,read/* readRecord */.a)(bytes, `${name}/${record_name/* recordName */.x}`);
    return { name, folder, record, files };
}
function noPart(name, why) {
    return new errors/* UserError */.y('INPUT_INVALID', `${name} is no part of a build: ${why}.`, {
        hint: `Name folders that \`build --out\` wrote, or one folder that holds nothing but such folders.`,
    });
}

// EXTERNAL MODULE: ./lib/build/checksums/format.js
var format = __webpack_require__(96868);
// EXTERNAL MODULE: ./lib/build/matrix/identity.js
var identity = __webpack_require__(91932);
;// CONCATENATED MODULE: ./lib/build/merge/plan.js




/** More than one line is told at once, but nobody reads hundreds. */
const MOST_TOLD = 20;
/**
 * One build of several parts: all that was expected, each once, of one commit, by one Go.
 * @param expected null: the parts are held to each other only
 * @throws UserError MERGE_REFUSED with all that is wrong
 */
function planMerge(parts, expected) {
    const wrong = new Problems();
    const wanted = expected ?? jointly(parts);
    for (const part of parts) {
        checkCommon(part, wanted, wrong);
        checkRows(part, wanted, wrong);
        checkFiles(part, wrong);
    }
    const owners = checkTargets(parts, wanted, wrong);
    const copies = collect(parts, wrong);
    wrong.refuse();
    const ids = Object.keys(wanted.rows);
    // As a single machine orders them.
    const kept = copies
        .filter(({ artifact }) => artifact.kind !== 'checksums' && !isInput(artifact))
        .sort((a, b) => (a.artifact.file < b.artifact.file ? -1 : 1));
    const verified = copies.filter(({ artifact }) => artifact.kind === 'checksums');
    const sums = new Set(verified.map(({ artifact }) => artifact.file));
    return {
        record: joinRecords(ids.map((id) => owners.get(id)), parts, kept),
        copies: kept,
        verified,
        inputs: copies.filter(({ artifact }) => isInput(artifact)),
        checksums: [
            'sha256',
            ...(sums.has(format/* checksumNames */.IC.sha512) ? ['sha512'] : []),
            ...([...sums].some((file) => file.endsWith('.sha256')) ? ['files'] : []),
        ],
    };
}
/** What the first part says, and the targets of all: then a target that no part has cannot be missed. */
function jointly(parts) {
    const [first, ...others] = parts.map(({ record }) => (0,identity/* expectedBuild */.n)(record.plan));
    if (first === undefined)
        throw new errors/* UserError */.y('INPUT_INVALID', 'There are no parts to merge.');
    return { ...first, rows: Object.assign({}, ...[...others.reverse(), first].map(({ rows }) => rows)) };
}
function checkCommon({ name, record }, wanted, wrong) {
    const { rows: _, ...own } = (0,identity/* expectedBuild */.n)(record.plan);
    for (const [key, value] of Object.entries(own)) {
        const other = wanted[key];
        if (value !== other)
            wrong.add(`${name}: its ${WORDS[key] ?? key} is ${value}, and ${other} was expected`);
    }
    const [dirty] = record.plan.source?.changed ?? [];
    if (wanted.requireClean && dirty !== undefined)
        wrong.add(`${name}: its work tree was not clean (${quote(dirty)})`);
}
const WORDS = {
    goVersion: 'Go version',
    sourceDate: 'source date',
    requireClean: 'demand for a clean tree',
};
function checkRows({ name, record }, wanted, wrong) {
    const { plan, results, artifacts } = record;
    for (const row of plan.rows) {
        if (!Object.hasOwn(wanted.rows, row.id))
            wrong.add(`${name}: ${quote(row.id)} was not asked for`);
        else if (row.id !== row.target.id || (0,identity/* rowDigest */.$)(row) !== wanted.rows[row.id])
            wrong.add(`${name}: ${row.id} was not built as it was planned (flags, settings or names differ)`);
        const status = results.find(({ id }) => id === row.id)?.status;
        if (status === 'built') {
            for (const file of promised(row))
                if (!artifacts.some((artifact) => artifact.file === file && artifact.target === row.id))
                    wrong.add(`${name}: ${row.id} was built, and its record has no ${quote(file)}`);
        }
        else if (!row.target.allowFailure)
            wrong.add(`${name}: ${row.id} was not built (${status ?? 'no result'})`);
    }
    const known = new Set(plan.rows.map(({ id }) => id));
    const named = [
        ...results.map(({ id }) => id),
        ...artifacts.flatMap(({ target }) => target ?? []),
        ...[...record.runs, ...record.reproduced].map(({ target }) => target),
    ];
    for (const id of new Set(named))
        if (!known.has(id))
            wrong.add(`${name}: its record speaks of ${quote(id)}, which is not in its plan`);
}
/** What is archived need not lie beside its archive, too. */
function promised({ packages, archive }) {
    return archive === null ? packages.map(({ file }) => file) : [archive.file];
}
function checkFiles({ name, record, files }, wrong) {
    // A build gives its output folder a .gitignore where git would see it.
    const listed = new Set([record_name/* recordName */.x, '.gitignore']);
    for (const { file } of record.artifacts) {
        const kind = files.get(file);
        listed.add(file);
        if (kind === undefined)
            wrong.add(`${name}: ${quote(file)} is missing`);
        else if (kind !== 'file')
            wrong.add(`${name}: ${quote(file)} is a ${kind === 'link' ? 'link' : 'device or socket'}, not a file`);
    }
    for (const file of files.keys())
        if (!listed.has(file))
            wrong.add(`${name}: ${quote(file)} is not in its record`);
}
function checkTargets(parts, wanted, wrong) {
    const owners = new Map();
    for (const part of parts)
        for (const row of part.record.plan.rows) {
            const other = owners.get(row.id);
            if (other !== undefined)
                wrong.add(`${row.id} is in ${other.part.name} and in ${part.name}`);
            else
                owners.set(row.id, { row, part });
        }
    for (const id of Object.keys(wanted.rows))
        if (!owners.has(id))
            wrong.add(`${id} is in no part`);
    return owners;
}
/** Each file once, also where only letter case differs: on Windows and macOS it is one. */
function collect(parts, wrong) {
    const taken = new Map();
    const copies = [];
    const generated = [record_name/* recordName */.x, ...Object.values(format/* checksumNames */.IC)].map((file) => file.toLowerCase());
    for (const { name, folder, record } of parts)
        for (const artifact of record.artifacts) {
            const { file, kind, target, sha256 } = artifact;
            const copy = { folder, part: name, artifact, executable: kind === 'binary' };
            if (kind === 'checksums' || isInput(artifact)) {
                copies.push(copy);
                continue;
            }
            const key = file.normalize('NFC').toLowerCase();
            if (generated.includes(key))
                wrong.add(`${name}: ${quote(file)} would be written over by the build’s own`);
            const other = taken.get(key);
            if (other === undefined) {
                taken.set(key, copy);
                copies.push(copy);
            }
            else if (target !== null || other.artifact.sha256 !== sha256 || other.artifact.file !== file)
                wrong.add(`${quote(file)} is in ${other.part} and in ${name}`);
        }
    return copies;
}
/** Documents about a part: those about the whole are written anew from them. */
function isInput({ kind, target, file }) {
    if (kind === 'sbom')
        return target === null && /\.(?:cdx\.json|cdx\.xml|spdx\.json|spdx)$/.test(file);
    return kind === 'bom' || kind === 'audit' || kind === 'provenance';
}
function joinRecords(rows, parts, copies) {
    const plans = parts.map(({ record }) => record.plan);
    const place = new Map(rows.map(({ row }, index) => [row.id, index]));
    const inOrder = (items, idOf) => {
        const at = (item) => place.get(idOf(item)) ?? rows.length;
        return [...items].sort((a, b) => at(a) - at(b));
    };
    return {
        ...parts[0].record,
        plan: {
            ...plans[0],
            rows: rows.map(({ row }) => row),
            left: [...new Map(plans.flatMap(({ left }) => left).map((each) => [each.id, each])).values()],
            warnings: [...new Set(plans.flatMap(({ warnings }) => warnings))],
        },
        results: inOrder(parts.flatMap(({ record }) => record.results), ({ id }) => id),
        artifacts: copies.map(({ artifact }) => artifact),
        runs: inOrder(parts.flatMap(({ record }) => record.runs), ({ target }) => target),
        reproduced: inOrder(parts.flatMap(({ record }) => record.reproduced), ({ target }) => target),
    };
}
class Problems {
    #lines = [];
    add(line) {
        this.#lines.push(line);
    }
    /** @throws UserError MERGE_REFUSED where there is one */
    refuse() {
        const count = this.#lines.length;
        if (count === 0)
            return;
        const told = this.#lines.slice(0, MOST_TOLD).map((line) => `\n  ${line}`);
        const more = count > MOST_TOLD ? `\n  and ${count - MOST_TOLD} more` : '';
        throw new errors/* UserError */.y('MERGE_REFUSED', `The parts do not make one build:${told.join('')}${more}`, {
            hint: 'Build the parts anew, all of one commit, with what one `build plan` said. Nothing was written.',
        });
    }
}
/** Printable whatever a part's record says. */
function quote(text) {
    return JSON.stringify(text.length > 120 ? `${text.slice(0, 117)}...` : text);
}

;// CONCATENATED MODULE: ./lib/build/merge/merge.js



/**
 * Joins what several jobs built into one build with one record and one checksum file.
 * @param write documents about the whole, from what the parts say for them; without it there are none
 * @throws UserError INPUT_INVALID, RECORD_INVALID, MERGE_REFUSED, DISK_FULL, DISK_DENIED
 */
async function mergeBuild({ parts, output, expected }, host, write) {
    const found = await findParts(parts, host);
    const plan = planMerge(found, expected);
    if (write === undefined)
        return applyMerge(plan, output, host);
    return applyMerge(plan, output, host, (task) => write({ ...task, parts: found }));
}

// EXTERNAL MODULE: ./lib/build/record/summary.js
var summary = __webpack_require__(27804);
// EXTERNAL MODULE: ./lib/build/record/table.js
var table = __webpack_require__(66608);
// EXTERNAL MODULE: ./lib/host/node/open-bytes.js
var open_bytes = __webpack_require__(5197);
// EXTERNAL MODULE: ./lib/host/node/output-folder.js
var output_folder = __webpack_require__(13883);
// EXTERNAL MODULE: ./lib/host/node/tool.js
var tool = __webpack_require__(37597);
// EXTERNAL MODULE: ./lib/provenance/audit/plan.js + 1 modules
var audit_plan = __webpack_require__(12122);
// EXTERNAL MODULE: ./lib/provenance/audit/read.js
var audit_read = __webpack_require__(24815);
;// CONCATENATED MODULE: ./lib/provenance/join-audits.js

/**
 * One audit of a build that several machines made, without its artifacts: those are of the whole.
 * @param tool that joins them
 * @throws UserError MERGE_REFUSED where they differ in what must be one
 */
function joinAudits(audits, tool) {
    const [first, ...others] = audits;
    for (const audit of others)
        for (const [what, of] of COMMON) {
            const [a, b] = [JSON.stringify(of(first)), JSON.stringify(of(audit))];
            // A machine that could not list them disagrees with nobody.
            if (what === 'modules' && [a, b].includes('null'))
                continue;
            if (a !== b)
                throw differ(what, a, b);
        }
    return {
        schema: 1,
        tool,
        part: false,
        source: first.source,
        sourceDate: first.sourceDate,
        builds: audits.flatMap(({ builds }) => builds),
        limits: [...new Set(audits.flatMap(({ limits }) => limits))].sort(),
    };
}
const COMMON = [
    ['source', ({ source }) => source],
    ['source date', ({ sourceDate }) => sourceDate],
    ['setup-go-plus', ({ tool }) => tool],
    ['Go', ({ builds }) => builds[0].go.version],
    // `go list -m all` is of the module graph, which no machine changes.
    ['modules', ({ builds }) => builds[0].modules],
    ['request', ({ builds }) => builds[0].request],
    ['environment', ({ builds }) => builds[0].environment],
    ['CI run', ({ builds }) => builds[0].ci?.repository ?? null],
];
function differ(what, a, b) {
    const short = (text = '') => (text.length > 160 ? `${text.slice(0, 157)}...` : text);
    return new errors/* UserError */.y('MERGE_REFUSED', `The parts do not make one build: their audits differ in ${what}: ${short(a)} and ${short(b)}.`, {
        hint: 'Build the parts anew, all of one commit, with what one `build plan` said. Nothing was written.',
    });
}

// EXTERNAL MODULE: ./lib/provenance/sboms.js
var provenance_sboms = __webpack_require__(78089);
// EXTERNAL MODULE: ./lib/provenance/write-documents.js + 3 modules
var write_documents = __webpack_require__(14637);
;// CONCATENATED MODULE: ./lib/provenance/merge.js






/**
 * Documents about the whole, from those of its parts: bills of materials in the formats that parts have them in, and
 * audit and provenance where all parts have an audit. What parts say is a stranger's until it agrees with the bytes.
 * @throws UserError (the writer) PROVENANCE_INVALID, MERGE_REFUSED
 */
function mergedDocuments(tool) {
    return async (task) => {
        const { plan, artifacts } = task.record;
        const formats = await formatsOf(artifacts);
        const boms = formats.length === 0 ? [] : await readModels(task);
        const sboms = await (0,provenance_sboms/* releaseBoms */.Zs)(boms, plan, formats, tool);
        const audits = await readAudits(task);
        if (audits.length === 0)
            return sboms;
        const all = [...artifacts, ...sboms.map(write_documents/* artifactOf */.q)];
        const audit = { ...joinAudits(audits, tool), artifacts: (0,audit_plan/* auditArtifacts */.H)(all) };
        return [...sboms, ...(await (0,write_documents/* auditDocuments */.s)(audit))];
    };
}
async function formatsOf(artifacts) {
    const written = artifacts.filter(({ kind }) => kind === 'sbom').map(({ file }) => file);
    if (written.length === 0)
        return [];
    const { sbomSuffix } = await __webpack_require__.e(/* import() */ 1549).then(__webpack_require__.bind(__webpack_require__, 61549));
    const known = ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'];
    return known.filter((format) => written.some((file) => file.endsWith(sbomSuffix(format))));
}
/** One for each binary, about its very bytes. */
async function readModels({ inputs, record }) {
    const { readBom } = await __webpack_require__.e(/* import() */ 3741).then(__webpack_require__.bind(__webpack_require__, 63741));
    const boms = new Map();
    for (const { part, artifact, bytes } of inputs.filter(ofKind('bom'))) {
        const bom = readBom(bytes, `${part}/${artifact.file}`);
        const { file, sha256 } = bom.subject;
        const binary = record.artifacts.find((each) => each.kind === 'binary' && each.file === file);
        if (binary?.sha256 !== sha256 || binary.target !== artifact.target)
            throw refused(`${part}: ${merge_quote(artifact.file)} is about another file than ${merge_quote(file)} of this build`);
        boms.set(file, bom);
    }
    const binaries = record.artifacts.filter(({ kind }) => kind === 'binary');
    const missing = binaries.find(({ file }) => !boms.has(file));
    if (missing !== undefined)
        throw refused(`${merge_quote(missing.file)} has bills of materials, but its part has no model of it`);
    return binaries.map(({ file }) => boms.get(file));
}
async function readAudits({ inputs, parts, record }) {
    const given = inputs.filter(ofKind('audit'));
    if (given.length === 0)
        return [];
    const audits = [];
    for (const { name, record: own } of parts) {
        const [input, second] = given.filter(({ part }) => part === name);
        if (input === undefined || second !== undefined)
            throw refused(`${name} has ${second === undefined ? 'no' : 'more than one'} audit, and other parts have one`);
        const audit = await (0,audit_read.readAudit)(input.bytes, `${name}/${input.artifact.file}`);
        const wrong = disagreement(audit, own.artifacts, record.plan.source?.commit ?? null, record.plan.sourceDate);
        if (wrong !== undefined)
            throw refused(`${name}: its audit ${wrong}`);
        const built = own.results.filter(({ status }) => status === 'built').map(({ id }) => id);
        const told = audit.builds.flatMap(({ targets }) => targets);
        if ([...built].sort().join(' ') !== [...told].sort().join(' '))
            throw refused(`${name}: its audit is about ${told.join(', ') || 'no target'}, and its record about ${built.join(', ')}`);
        audits.push(audit);
    }
    return audits;
}
function disagreement({ source, sourceDate, artifacts }, own, commit, date) {
    if ((source?.commit ?? null) !== commit)
        return `says commit ${source?.commit}, and the record ${commit}`;
    if (sourceDate !== date)
        return `says source date ${sourceDate}, and the record ${date}`;
    const promised = (0,audit_plan/* auditArtifacts */.H)(own);
    for (const { file, sha256 } of promised) {
        const told = artifacts.find((each) => each.file === file);
        if (told?.sha256 !== sha256)
            return `says ${told === undefined ? 'nothing' : `SHA-256 ${told.sha256}`} of ${merge_quote(file)}, and the record ${sha256}`;
    }
    const more = artifacts.find(({ file }) => !promised.some((each) => each.file === file));
    return more === undefined ? undefined : `names ${merge_quote(more.file)}, and the record does not`;
}
function ofKind(kind) {
    return ({ artifact }) => artifact.kind === kind;
}
function merge_quote(text) {
    return JSON.stringify(text.length > 120 ? `${text.slice(0, 117)}...` : text);
}
function refused(why) {
    return new errors/* UserError */.y('MERGE_REFUSED', `The parts do not make one build: ${why}.`, {
        hint: 'Build the parts anew, all of one commit, with what one `build plan` said. Nothing was written.',
    });
}

// EXTERNAL MODULE: ./lib/cli/plain-text.js
var plain_text = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/cli/run-build-merge.js










/** @throws UserError INPUT_INVALID, RECORD_INVALID, MERGE_REFUSED, DISK_FULL, DISK_DENIED */
async function runBuildMerge(parts, options, { host, print, printJson }) {
    const { machine, files, stages, log } = host;
    const expected = options.expected === undefined ? null : await readExpected(options.expected, host);
    if (expected === null)
        log.warning('Nothing says which targets there must be: a part that is not there cannot be missed.');
    const output = machine.path.resolve(machine.cwd, options.out);
    const record = await mergeBuild({ parts, output, expected }, { files, machine, open: open_bytes/* openBytes */.o, output: (0,output_folder/* nodeOutput */.I)(stages) }, mergedDocuments((0,tool/* ownTool */.R)()));
    print((0,table/* renderTable */.bo)(record).map(plain_text/* plainText */.w).join('\n'));
    log.info(`${(0,table/* closingLine */.oM)(record)}, in ${output}`);
    if (options.summary !== undefined) {
        const file = machine.path.resolve(machine.cwd, options.summary);
        const before = new TextDecoder().decode((await files.read(file)) ?? new Uint8Array());
        await files.write(file, `${before}${(0,summary/* renderBuildSummary */.F)(record)}\n`);
    }
    printJson(record);
    return 0;
}
/** A workflow hands it over as a job's output, which is text; a person as a file. */
async function readExpected(given, { files, machine }) {
    if (given.trimStart().startsWith('{'))
        return parseExpected(given, '--expected');
    const bytes = await files.read(machine.path.resolve(machine.cwd, given));
    if (bytes !== undefined)
        return parseExpected(new TextDecoder().decode(bytes), given);
    throw new errors/* UserError */.y('INPUT_INVALID', `--expected: there is no file ${JSON.stringify(given)}.`, {
        hint: 'Name a file with what `build plan --json` printed, or give its JSON.',
    });
}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ changedHost),
/* harmony export */   Wo: () => (/* binding */ changedVariables),
/* harmony export */   sO: () => (/* binding */ withVariables)
/* harmony export */ });
/** This machine as later steps will see it: programs run and are found with these changes. */
function changedHost(host, changes) {
    const { machine, processes } = host;
    const variables = changedVariables(changes, machine);
    const windows = machine.platform.os === 'windows';
    const key = (name) => (windows ? name.toUpperCase() : name);
    const changed = new Map(Object.entries(variables).map(([name, value]) => [key(name), value]));
    return {
        ...host,
        machine: {
            ...machine,
            env: (name) => (changed.has(key(name)) ? changed.get(key(name)) : machine.env(name)),
        },
        processes: {
            ...withVariables(processes, variables),
            find: (program, path) => processes.find(program, path ?? changed.get('PATH')),
        },
    };
}
/** Every command gets these variables; its own win. */
function withVariables(processes, variables) {
    const add = (command) => ({ ...command, env: { ...variables, ...command.env } });
    return {
        run: (command) => processes.run(add(command)),
        attach: (command) => processes.attach(add(command)),
        find: (program, path) => processes.find(program, path),
    };
}
/** The variables of a program that is to see these changes; undefined takes one away. */
function changedVariables(changes, machine) {
    const result = {};
    for (const change of changes) {
        if (change.kind === 'set')
            result[change.name] = change.value;
        else if (change.kind === 'unset')
            result[change.name] = undefined;
        else {
            const before = 'PATH' in result ? result.PATH : machine.env('PATH');
            result.PATH = before ? `${change.value}${machine.path.delimiter}${before}` : change.value;
        }
    }
    return result;
}


/***/ }),

/***/ 19140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a mistyped word most likely meant; undefined when none is near. */
function nearest(word, candidates) {
    const typed = word.slice(0, 32).toLowerCase();
    const limit = Math.ceil(typed.length / 3);
    let best;
    for (const name of candidates) {
        const distance = editDistance(typed, name);
        if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { name, distance };
    }
    return best?.name;
}
/** Insertions, deletions, replacements and swaps of neighbours, each counted as one. */
function editDistance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(above[column - 1] + (same ? 0 : 1), above[column] + 1, current[column - 1] + 1, swapped ? before[column - 2] + 1 : Number.POSITIVE_INFINITY));
        }
        before = above;
        above = current;
    }
    return above[b.length];
}


/***/ }),

/***/ 66190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isLanguageVersion),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   X_: () => (/* binding */ compareGoVersions),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   jS: () => (/* binding */ isGoSince),
/* harmony export */   pe: () => (/* binding */ fromSemver),
/* harmony export */   yn: () => (/* binding */ firstRelease)
/* harmony export */ });
/** 15 digits at most: Go sets no limit, but above 2^53 two different numbers would compare equal. */
const NUMBER = '0|[1-9]\\d{0,14}';
/** Becomes part of file names, so it can hold no separator and no `..`. `-rc` is a misspelt prerelease, not a vendor. */
const SUFFIX = '-(?!(?:alpha|beta|rc)(?:[^a-z]|$))[0-9a-z]+(?:[._-][0-9a-z]+)*';
const VERSION = new RegExp(`^(?:go|v)?(${NUMBER})(?:\\.(${NUMBER})(?:\\.(${NUMBER}))?)?(?:-?(alpha|beta|rc)\\.?(${NUMBER}))?(${SUFFIX})?$`, 'i');
/**
 * Reads Go's own spelling (`1.21rc2`), with or without `go` or `v`, and the semver spelling (`1.21.0-rc.2`).
 * @returns undefined for anything else
 */
function parseGoVersion(text) {
    if (text.length > 128)
        return undefined;
    const match = VERSION.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, patch, kind, number, suffix] = match;
    if (minor === undefined && (kind !== undefined || suffix !== undefined))
        return undefined;
    const prerelease = kind === undefined ? undefined : { kind: kind.toLowerCase(), number: Number(number) };
    return make(Number(major), Number(minor ?? 0), patch === undefined ? undefined : Number(patch), prerelease, suffix);
}
/**
 * Whether a Go is 1.`minor` or newer. What cannot be told (a build of Go's own sources) is taken for the newest.
 * @param said by it, without `go`: `1.26.8`, `1.27.1 X:jsonv2`, `devel go1.28-8f2a`
 */
function isGoSince(said, minor) {
    const version = parseGoVersion(said.split(' ')[0]);
    return version === undefined || version.major > 1 || version.minor >= minor;
}
/** Go's own order, suffixes ignored: negative, 0 or positive. */
function compareGoVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || comparePatches(a, b) || comparePrereleases(a, b);
}
/** How Go's archives and `go version` name it: `go1.20` (never go1.20.0), `go1.21.0`, `go1.27rc1`. */
function releaseName(version) {
    return `go${version.text}`;
}
/** `1.21rc2` → `1.21.0-rc.2`: also the name of the tool cache folder, as actions/setup-go writes it. */
function toSemver(version) {
    const { major, minor, patch, prerelease, suffix = '' } = version;
    const mark = prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`;
    return `${major}.${minor}.${patch ?? 0}${mark}${suffix.replaceAll('_', '-')}`;
}
/** The release whose `toSemver` this is; undefined where it is no such name. */
function fromSemver(text) {
    return /^\d+\.\d+\.\d+(?:-|$)/.test(text) ? parseGoVersion(text) : undefined;
}
/** `1.21` from Go 1.21 on: the language, of which the first release is `1.21.0`. `1.20` is a release. */
function isLanguageVersion(version) {
    return version.patch === undefined && version.prerelease === undefined;
}
function isPrerelease(version) {
    return version.prerelease !== undefined;
}
/** `1.26` → `1.26.0`, as the go command does when it needs a toolchain for a go line (golang/go#62278). */
function firstRelease(version) {
    return isLanguageVersion(version)
        ? make(version.major, version.minor, 0, undefined, version.suffix)
        : version;
}
function make(major, minor, patch, prerelease, suffix) {
    const old = minor < 21;
    if (prerelease !== undefined && patch === 0)
        patch = undefined;
    if (prerelease === undefined && patch === undefined && old)
        patch = 0;
    let text = `${major}.${minor}`;
    if (patch !== undefined && !(patch === 0 && old))
        text += `.${patch}`;
    if (text === '1.0' && prerelease === undefined && suffix === undefined)
        text = '1';
    if (prerelease !== undefined)
        text += `${prerelease.kind}${prerelease.number}`;
    return { text: text + (suffix ?? ''), major, minor, patch, prerelease, suffix };
}
function comparePatches(a, b) {
    return (a.patch ?? -1) - (b.patch ?? -1);
}
/**
 * Without a patch number Go puts the language before its prereleases: 1.21 < 1.21rc2. The prereleases of a patch,
 * which Go no longer reads, come before that patch: 1.9.2rc2 < 1.9.2.
 */
function comparePrereleases(a, b) {
    return rank(a) - rank(b) || (a.prerelease?.number ?? 0) - (b.prerelease?.number ?? 0);
}
function rank(version) {
    if (version.prerelease === undefined)
        return version.patch === undefined ? 0 : 4;
    return { alpha: 1, beta: 2, rc: 3 }[version.prerelease.kind];
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   w: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * What a person can do about a failed write: a full disk, a folder that one may not write to, that is in use or that
 * cannot exist, and a file where a folder should be become a `UserError` DISK_FULL or DISK_DENIED; anything else is
 * returned as it came.
 * @param path the file or folder that was being written
 * @param room bytes known to be needed, where known
 */
function diskError(cause, path, room) {
    switch (errorCode(cause)) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_FULL', `No space left for ${path}${described(room)}`, {
                hint: 'Free space on that disk, or choose a folder on another one.',
                cause,
            });
        case 'EROFS':
        case 'EACCES':
        case 'EPERM':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Not allowed to write ${path} (${errorCode(cause)})`, {
                hint: 'Give this user write access to the folder, or choose another folder.',
                cause,
            });
        case 'EEXIST':
        case 'ENOTDIR':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Something else is in the way of ${path} (${errorCode(cause)})`, {
                hint: 'Remove what is there, or choose another folder.',
                cause,
            });
        case 'ENOENT':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `There is no place for ${path} (ENOENT)`, {
                hint: 'The drive, or a folder that a link on the way leads to, does not exist: choose another folder.',
                cause,
            });
        case 'EBUSY':
        case 'ENOTEMPTY':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `${path} is in use (${errorCode(cause)})`, {
                hint: 'End the programs that use files in it (on Windows also a terminal that stands in it), and try again.',
                cause,
            });
        default:
            return cause;
    }
}
/** `ENOENT` and friends, of errors that Node made; undefined for others. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function described(room) {
    if (room === undefined)
        return '.';
    return `: ${room.needed} bytes more were needed after ${room.written} bytes had been written.`;
}


/***/ }),

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);



/**
 * Opens a file to read it in places, and closes it when `work` ends.
 * @throws UserError INPUT_INVALID where there is no file, where it is none, or where it may not be read
 */
async function openBytes(path, work) {
    const descriptor = open(path);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            throw unreadable(path, stat.isDirectory() ? 'it is a folder' : 'it is not a file');
        return await work({
            name: path,
            size: stat.size,
            read: (offset, length, into) => readFully(descriptor, path, offset, place(length, into)),
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function open(path) {
    try {
        // Opening a named pipe waits for a writer, for ever, unless O_NONBLOCK says otherwise. Windows has neither.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(cause);
        if (code === undefined)
            throw cause;
        const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[code];
        throw unreadable(path, why ?? `it may not be opened (${code})`, cause);
    }
}
function place(length, into) {
    return into !== undefined && into.length >= length ? into.subarray(0, length) : new Uint8Array(length);
}
function readFully(descriptor, path, offset, bytes) {
    const { length } = bytes;
    let done = 0;
    try {
        while (done < length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, done, length - done, offset + done);
            if (count === 0)
                break;
            done += count;
        }
    }
    catch (cause) {
        throw unreadable(path, `reading it failed (${(0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(cause) ?? 'unknown'})`, cause);
    }
    return done === length ? bytes : bytes.subarray(0, done);
}
function unreadable(path, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('INPUT_INVALID', `${path} cannot be read: ${why}.`, {
        hint: 'Name a file that exists and that this user may read.',
        cause,
    });
}


/***/ }),

/***/ 13883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nodeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8497);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11605);






/** Output folders on the machine's own disk. What a killed process gathered in one is removed by the next. */
function nodeOutput(stages, effects = (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .realRename */ .fQ)()) {
    return async (folder) => {
        const within = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'output');
        await stages.sweep(within);
        return new DiskOutput(folder, await stages.open(within), effects);
    };
}
class DiskOutput {
    #folder;
    #stage;
    #effects;
    constructor(folder, stage, effects) {
        this.#folder = folder;
        this.#stage = stage;
        this.#effects = effects;
    }
    async take(name, from) {
        const to = this.#gathered(name);
        try {
            await (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .renameFile */ .H5)(from, to, this.#effects);
        }
        catch (error) {
            if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== 'EXDEV')
                throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, to);
            await copy(from, to);
        }
    }
    async write(name, data) {
        const to = this.#gathered(name);
        let written = 0;
        try {
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(to, 'wx', 0o644);
            try {
                for await (const chunk of data) {
                    await file.writeFile(chunk);
                    written += chunk.length;
                }
            }
            finally {
                await file.close();
            }
        }
        catch (error) {
            throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, to, { needed: 1, written });
        }
    }
    path(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#stage.path, ...name.split('/'));
    }
    async publish(name) {
        const parts = name.split('/');
        const to = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, ...parts);
        try {
            for (let depth = 1; depth < parts.length; depth++)
                makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, ...parts.slice(0, depth)));
            await (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .renameFile */ .H5)(this.path(name), to, this.#effects);
        }
        catch (error) {
            throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y ? error : (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, to);
        }
    }
    discard() {
        return this.#stage.discard();
    }
    #gathered(name) {
        const path = this.path(name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        }
        catch (error) {
            throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, path);
        }
        return path;
    }
}
async function copy(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(from);
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, to);
    }
}
/** A repository may bring its output folder along, with a link in it that leads out. */
function makeFolder(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    if (found.isDirectory())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('DISK_DENIED', `${path} must be a folder, and is a ${found.isSymbolicLink() ? 'link' : 'file'}.`, { hint: 'Remove it, or choose another output folder.' });
}


/***/ }),

/***/ 11605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ renameFile),
/* harmony export */   fQ: () => (/* binding */ realRename),
/* harmony export */   xv: () => (/* binding */ renameFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);


/** Antivirus scans what was just written and holds it open; it lets go in seconds. */
const PATIENCE = 30_000;
function realRename() {
    return {
        // Within a volume it takes microseconds, and the thread pool's way there and back many times that.
        rename: async (from, to) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to),
        exists: async (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined,
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: Math.random,
        windows: process.platform === 'win32',
    };
}
/**
 * Moves a folder to where nothing is. On Windows a scanner's open handle makes that fail for a while, so it is tried
 * for up to 30 s; a destination that exists ends the waiting at once (the same error codes stand for both).
 * @returns 'taken' when something is at `to` already
 */
async function renameFolder(from, to, effects) {
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 1000)) {
        try {
            await effects.rename(from, to);
            return 'moved';
        }
        catch (error) {
            if (isTaken(error))
                return 'taken';
            if (!mayBeHeldOpen(error))
                throw error;
            if (await effects.exists(to))
                return 'taken';
            if (!effects.windows || waited >= PATIENCE)
                throw error;
        }
        const pause = delay * (0.5 + effects.random() / 2);
        waited += pause;
        await effects.sleep(pause);
    }
}
/** Replaces a file; on Windows a reader's or scanner's open handle makes that fail for a while. */
async function renameFile(from, to, effects) {
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 500)) {
        try {
            return await effects.rename(from, to);
        }
        catch (error) {
            if (!effects.windows || !mayBeHeldOpen(error) || waited >= PATIENCE / 6)
                throw error;
        }
        const pause = delay * (0.5 + effects.random() / 2);
        waited += pause;
        await effects.sleep(pause);
    }
}
function isTaken(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error);
    return code === 'EEXIST' || code === 'ENOTEMPTY' || code === 'ENOTDIR';
}
function mayBeHeldOpen(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error);
    return code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
}


/***/ }),

/***/ 37597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ownTool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Ourselves, as documents name what wrote them. Bundles are two folders below the package, modules three. */
function ownTool(from = import.meta.dirname) {
    const name = 'setup-go-plus';
    for (const up of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('..', '..'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('..', '..', '..')]) {
        try {
            const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, up, 'package.json'), 'utf8');
            const own = JSON.parse(text);
            if (own.name === name && own.version !== undefined)
                return { name, version: own.version };
        }
        catch {
            // Not that folder.
        }
    }
    // An action that somebody copied without its package.json still builds.
    return { name, version: 'unknown' };
}


/***/ }),

/***/ 24815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   readAudit: () => (/* binding */ readAudit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Reads an audit that another run, another machine or a stranger wrote.
 * @param name for messages
 * @throws UserError PROVENANCE_INVALID with the key
 */
async function readAudit(bytes, name) {
    const { auditSchema } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(5156), __webpack_require__.e(1700)]).then(__webpack_require__.bind(__webpack_require__, 61700));
    return parseDocument(bytes, auditSchema, name, 'no audit of a build');
}
/** @param what for messages: `no audit of a build` @throws UserError PROVENANCE_INVALID with the key */
function parseDocument(bytes, schema, name, what) {
    const invalid = (why, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PROVENANCE_INVALID', `${name} is ${what}: ${why}.`, {
        hint: 'It must be as `setup-go-plus build` wrote it: fetch it again, or build again.',
        ...(cause === undefined ? {} : { cause }),
    });
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw invalid('it is not JSON', cause);
    }
    const checked = schema.safeParse(value);
    if (checked.success)
        return checked.data;
    const { path, message } = checked.error.issues[0];
    throw invalid(`${path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `}${message}`);
}


/***/ })

};
