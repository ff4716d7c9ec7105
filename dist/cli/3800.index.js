export const id = 3800;
export const ids = [3800,8899];
export const modules = {

/***/ 8899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   digestInTurns: () => (/* binding */ digestInTurns)
/* harmony export */ });
/* unused harmony export digestBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58403);


const PART = 2 ** 20;
/** The digest of a file that may be larger than memory. @throws UserError INPUT_INVALID where it cannot be read */
function digestFile(path, algorithm, open) {
    return open(path, async (reader) => digestBytes(reader, algorithm));
}
/** The same a part at a time, with turns of the event loop in between: for while there is something else to do. */
function digestInTurns(path, algorithm, open) {
    return open(path, (reader) => (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .inTurns */ .g)(digesting(reader, algorithm)));
}
function digestBytes(reader, algorithm) {
    return (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .z)(digesting(reader, algorithm));
}
function* digesting(reader, algorithm) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const part = new Uint8Array(Math.min(PART, reader.size));
    for (let at = 0; at < reader.size; at += PART) {
        hash.update(reader.read(at, Math.min(PART, reader.size - at), part));
        yield;
    }
    return { digest: hash.digest('hex'), size: reader.size };
}


/***/ }),

/***/ 96868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ checksumNames),
/* harmony export */   pd: () => (/* binding */ renderChecksums),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const checksumNames = {
    sha256: 'SHA256SUMS',
    sha512: 'SHA512SUMS',
};
const LENGTHS = { sha256: 64, sha512: 128 };
/**
 * What `sha256sum` prints and `sha256sum -c` reads: digest, two blanks, name; sorted bytewise, ending in a newline.
 * A name with a line break or backslash is escaped as coreutils does, with a backslash at the line's beginning.
 */
function renderChecksums(checksums) {
    return [...checksums]
        .sort((a, b) => Buffer.compare(Buffer.from(a.file), Buffer.from(b.file)))
        .map(({ file, digest }) => {
        const escaped = file.replace(/[\\\n\r]/g, (sign) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r' })[sign]);
        return `${escaped === file ? '' : '\\'}${digest}  ${escaped}\n`;
    })
        .join('');
}
/**
 * Reads what `sha256sum` and its relatives write: text or binary mark, escaped names, CRLF.
 * @param name of the file, for messages
 * @throws UserError CHECKSUMS_INVALID with the line, also for a file that is named twice
 */
function parseChecksums(text, algorithm, name) {
    const found = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '')
            continue;
        const at = { path: name, line: index + 1 };
        const match = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/.exec(line);
        if (match === null)
            throw invalid('a digest, two blanks and a file name were expected', at);
        const [, escaped, digest, raw] = match;
        if (digest.length !== LENGTHS[algorithm])
            throw invalid(`${algorithm} has ${LENGTHS[algorithm]} hex digits, and here are ${digest.length}`, at);
        const file = escaped === '' ? raw : unescaped(raw);
        if (found.has(file))
            throw invalid(`${JSON.stringify(file)} is named twice`, at);
        found.set(file, { file, digest: digest.toLowerCase() });
    }
    return [...found.values()];
}
function unescaped(raw) {
    return raw.replace(/\\([\\nr])/g, (_, sign) => ({ '\\': '\\', n: '\n', r: '\r' })[sign]);
}
function invalid(why, at) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CHECKSUMS_INVALID', `${at.path}, line ${at.line}: ${why}.`, {
        hint: 'It must be as sha256sum writes it. If it came with a release, fetch it again; else write it anew.',
        at,
    });
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

/***/ 42275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/** Records and checksum files are input: on Windows `C:x` and `a\..\..\b` lead elsewhere. */
function isInside(file) {
    if (/[\\\0]/.test(file) || /^(?:\/|[A-Za-z]:)/.test(file))
        return false;
    return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 70405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ recordName)
/* harmony export */ });
/** The record's name in the output folder. */
const recordName = 'artifacts.json';


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

/***/ 53800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/node/open-bytes.js
var open_bytes = __webpack_require__(5197);
// EXTERNAL MODULE: ./lib/build/checksums/digest.js
var checksums_digest = __webpack_require__(8899);
// EXTERNAL MODULE: ./lib/build/list-all.js
var list_all = __webpack_require__(33124);
// EXTERNAL MODULE: ./lib/build/names/inside.js
var inside = __webpack_require__(42275);
// EXTERNAL MODULE: ./lib/build/record/name.js
var record_name = __webpack_require__(70405);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/checksums/format.js
var format = __webpack_require__(96868);
// EXTERNAL MODULE: ./lib/build/record/read.js
var read = __webpack_require__(37498);
;// CONCATENATED MODULE: ./lib/build/verify/promises.js





/**
 * SHA256SUMS, SHA512SUMS, the record of a build, and checksum files beside what they are about. A link is none of them.
 * @param others whether something else in the folder says what must be there
 * @throws UserError CHECKSUMS_INVALID where there is none, or one is damaged
 */
async function readSources(folder, present, host, others = false) {
    const read = (name) => readSmall(folder, name, host);
    const sources = [];
    for (const [algorithm, name] of Object.entries(format/* checksumNames */.IC)) {
        if (present.get(name) !== 'file')
            continue;
        const checksums = (0,format/* parseChecksums */.yk)(textOf(await read(name)), algorithm, name);
        sources.push({ name, algorithm, checksums, passes: isAboutOthers });
    }
    if (present.get(record_name/* recordName */.x) === 'file') {
        const record = await readArtifacts(await read(record_name/* recordName */.x));
        if (record !== undefined)
            sources.push(record);
    }
    const named = new Set(sources.flatMap(({ checksums }) => checksums.map(({ file }) => file)));
    for (const [name, kind] of [...present].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const algorithm = kind === 'file' ? suffixOf(name) : undefined;
        if (algorithm === undefined)
            continue;
        try {
            sources.push({ name, algorithm, checksums: parseBeside(textOf(await read(name)), algorithm, name) });
        }
        catch (error) {
            // Then it is somebody's file of that name, and has a checksum as all others.
            if (!(error instanceof errors/* UserError */.y) || !named.has(name))
                throw error;
        }
    }
    if (sources.length > 0 || others)
        return sources;
    throw new errors/* UserError */.y('CHECKSUMS_INVALID', `${folder} has neither ${Object.values(format/* checksumNames */.IC).join(' nor ')}, no other checksum files, and no record of a build.`, { hint: 'Name the folder that `build --out` wrote, or that a release was downloaded to.' });
}
/** Checksum files and the record: no checksum file names them. */
function isAboutOthers(file) {
    return (file === record_name/* recordName */.x ||
        Object.values(format/* checksumNames */.IC).some((name) => name === file) ||
        suffixOf(file) !== undefined);
}
/** undefined: other programs have files of this name, too. */
async function readArtifacts(bytes) {
    try {
        const { artifacts } = await (0,read/* readRecord */.a)(bytes, record_name/* recordName */.x);
        const checksums = artifacts.map(({ file, sha256 }) => ({ file, digest: sha256 }));
        return { name: record_name/* recordName */.x, algorithm: 'sha256', checksums, passes: (file) => file === record_name/* recordName */.x };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && error.code === 'RECORD_INVALID')
            return undefined;
        throw error;
    }
}
function suffixOf(name) {
    if (name.endsWith('.sha256'))
        return 'sha256';
    return name.endsWith('.sha512') ? 'sha512' : undefined;
}
/** As `sha256sum` writes it, or as several release tools do: the digest alone. */
function parseBeside(text, algorithm, name) {
    const bare = text.trim();
    if (/^[0-9a-fA-F]+$/.test(bare)) {
        const [about] = (0,format/* parseChecksums */.yk)(`${bare}  ${name.slice(0, -algorithm.length - 1)}`, algorithm, name);
        return [about];
    }
    const folder = external_node_path_.posix.dirname(name);
    const below = folder === '.' ? '' : `${folder}/`;
    return (0,format/* parseChecksums */.yk)(text, algorithm, name).map(({ file, digest }) => ({ file: below + file, digest }));
}
/** Of a build with thousands of files. What is larger is something else, and would fill the memory. */
const LARGEST = 64 * 2 ** 20;
/** @throws UserError CHECKSUMS_INVALID for one that is far too large */
async function readSmall(folder, name, { files, machine }) {
    const path = machine.path.join(folder, ...name.split('/'));
    const size = (await files.stat(path))?.size ?? 0;
    if (size > LARGEST)
        throw new errors/* UserError */.y('CHECKSUMS_INVALID', `${name} has ${size} bytes, and a checksum file has never so many.`, {
            hint: 'Remove it, or fetch it again.',
        });
    return (await files.read(path)) ?? new Uint8Array();
}
function textOf(bytes) {
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./lib/build/verify/folder.js





/**
 * Compares a folder with its SHA256SUMS, SHA512SUMS, checksum files beside others, and the record of the build: altered,
 * missing and extra files. Links are not followed.
 * @param readTold reads what else says which files there must be; then no source may say less than another
 * @throws UserError CHECKSUMS_INVALID where nothing of that is there, or it is damaged
 */
async function verifyFolder(folder, host, readTold = async () => ({ sources: [], findings: [] })) {
    const present = await (0,list_all/* listAll */._)(folder, host);
    const told = await readTold(present);
    const own = await readSources(folder, present, host, told.sources.length > 0);
    const sources = [...own, ...told.sources];
    const by = [...new Set(sources.map(({ name }) => name))];
    const findings = [...told.findings];
    const intact = [];
    const promised = promisesByFile(sources);
    for (const [file, promises] of promised) {
        const finding = (await examine(file, promises, folder, present, host)) ??
            (told.sources.length === 0 ? undefined : silence(file, promises, sources));
        if (finding !== undefined)
            findings.push(finding);
        else if (!told.findings.some((each) => each.file === file))
            intact.push(file);
    }
    // The folder's own .gitignore is of no release, so that none of its checksum files names it.
    const speaking = own.length > 0 ? own : sources;
    const known = new Set([
        ...promised.keys(),
        ...speaking.map(({ name }) => name),
        ...(by.includes(record_name/* recordName */.x) ? ['.gitignore'] : []),
    ]);
    for (const [file, kind] of present) {
        if (known.has(file))
            continue;
        const what = kind === 'other' ? 'device or socket' : kind;
        findings.push({
            kind: 'extra',
            file,
            message: `${file} (a ${what}) is in the folder, but in no checksum file`,
        });
    }
    return { by, intact: intact.sort(), findings: findings.sort(byFile) };
}
/** A file that some name and others, which should name all, do not. */
function silence(file, promises, sources) {
    const silent = sources.filter(({ passes, name }) => passes !== undefined && !passes(file) && !promises.some(({ by }) => by === name) && name !== file);
    if (silent.length === 0)
        return undefined;
    const names = listed([...new Set(silent.map(({ name }) => name))]);
    const message = `${file} is in ${namesOf(promises)}, but not in ${names}`;
    return { kind: 'extra', file, message };
}
function promisesByFile(sources) {
    const promised = new Map();
    for (const { name, algorithm, checksums } of sources)
        for (const { file, digest } of checksums)
            promised.set(file, [...(promised.get(file) ?? []), { by: name, algorithm, digest }]);
    return promised;
}
async function examine(file, promises, folder, present, { machine, open }) {
    const sources = namesOf(promises);
    if (!(0,inside/* isInside */.F)(file)) {
        const message = `${sources} ${promises.length > 1 ? 'name' : 'names'} ${file}, which is not a path below the folder`;
        return { kind: 'outside', file, message };
    }
    const kind = present.get(file);
    if (kind === undefined)
        return { kind: 'missing', file, message: `${file} is in ${sources}, but not in the folder` };
    if (kind !== 'file') {
        const what = kind === 'other' ? 'device or socket' : kind;
        return { kind: 'not-a-file', file, message: `${file} is a ${what}, not a file` };
    }
    for (const algorithm of new Set(promises.map((promise) => promise.algorithm))) {
        const path = machine.path.join(folder, ...file.split('/'));
        const { digest } = await (0,checksums_digest/* digestFile */.T)(path, algorithm, open);
        const wrong = promises.find((promise) => promise.algorithm === algorithm && promise.digest !== digest);
        if (wrong === undefined)
            continue;
        const same = promises.filter((promise) => promise.digest === wrong.digest);
        const says = `${namesOf(same)} ${same.length > 1 ? 'say' : 'says'} ${wrong.digest}`;
        const right = promises.filter((promise) => promise.algorithm === algorithm && promise.digest === digest);
        const as = right.length === 0 ? '' : ` as ${namesOf(right)} ${right.length > 1 ? 'say' : 'says'}`;
        return { kind: 'altered', file, message: `${file} has ${algorithm} ${digest}${as}, and ${says}` };
    }
    return undefined;
}
function namesOf(promises) {
    return listed([...new Set(promises.map(({ by }) => by))]);
}
function listed(names) {
    return names.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
function byFile(a, b) {
    return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/provenance/names.js
var names = __webpack_require__(50323);
;// CONCATENATED MODULE: ./lib/provenance/verify/bundle.js

/**
 * What a Sigstore bundle signs: the payload of its DSSE envelope. The signature is not looked at.
 * @throws UserError PROVENANCE_INVALID
 */
function readBundle(bytes) {
    let payload;
    try {
        const { dsseEnvelope } = JSON.parse(new TextDecoder().decode(bytes));
        payload = dsseEnvelope?.payload;
    }
    catch (cause) {
        throw new errors/* UserError */.y('PROVENANCE_INVALID', 'The bundle of the signature is not JSON.', { cause });
    }
    if (typeof payload === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(payload))
        return Buffer.from(payload, 'base64');
    throw new errors/* UserError */.y('PROVENANCE_INVALID', 'The bundle of the signature has no envelope with a payload.');
}

// EXTERNAL MODULE: ./lib/provenance/statement/plan.js + 1 modules
var plan = __webpack_require__(42446);
// EXTERNAL MODULE: ./lib/provenance/statement/types.js
var types = __webpack_require__(66944);
;// CONCATENATED MODULE: ./lib/provenance/verify/disagreements.js



/**
 * Where a statement is not what its audit leads to, one sentence each. That the audit is the one that it means is said by
 * its digest, which is compared as that of any file.
 * @param bytes of provenance.json
 */
function disagreements(statement, bytes, audit) {
    const { byproducts, builder } = statement.predicate.runDetails;
    const named = byproducts.find(({ name }) => name === names/* auditName */.J9)?.digest.sha256 ?? '';
    const expected = (0,plan/* planStatement */.v)(audit, named, names/* auditName */.J9);
    const [told, commit] = [commitOf(statement), commitOf(expected)];
    const found = told === commit ? [] : [`it says ${told}, and ${names/* auditName */.J9} ${commit}`];
    // Another version may say the same in other words.
    const comparable = statement.predicate.buildDefinition.buildType === types/* BUILD_TYPE */.mK &&
        builder.version?.[audit.tool.name] === audit.tool.version;
    if (comparable && Buffer.compare((0,plan/* formatStatement */.j)(expected), bytes) !== 0)
        found.push(`it is not what ${names/* auditName */.J9} leads to: they differ in ${differingParts(statement, expected)}`);
    return found;
}
function commitOf({ predicate }) {
    const { resolvedDependencies } = predicate.buildDefinition;
    const source = resolvedDependencies.find(({ digest }) => digest.gitCommit !== undefined);
    return source === undefined ? 'no commit' : `commit ${source.digest.gitCommit}`;
}
const PARTS = [
    ['artifacts', ({ subject }) => subject],
    ['builder', ({ predicate }) => predicate.runDetails.builder],
    ['run', ({ predicate }) => predicate.runDetails.metadata],
    ['byproducts', ({ predicate }) => predicate.runDetails.byproducts],
    ['dependencies', ({ predicate }) => predicate.buildDefinition.resolvedDependencies],
    ['external parameters', ({ predicate }) => predicate.buildDefinition.externalParameters],
    ['internal parameters', ({ predicate }) => predicate.buildDefinition.internalParameters],
];
function differingParts(a, b) {
    const differing = PARTS.filter(([, of]) => JSON.stringify(of(a)) !== JSON.stringify(of(b)));
    return differing.map(([name]) => name).join(', ') || 'layout';
}

;// CONCATENATED MODULE: ./lib/provenance/verify/sbom-subjects.js
/** Names that our documents have (sbom/render.ts), and others', too. */
const sbomName = /^(.+)\.(cdx\.json|cdx\.xml|spdx\.json|spdx)$/;
/**
 * The files that a document is about, by what our own documents say of them; none in documents of other tools, which do
 * not say where a file lies.
 * @param name decides the format
 * @throws SyntaxError, TypeError for what is no such document
 */
function sbomSubjects(name, text) {
    return readSubjects(name, text).filter(({ file, sha256, sha512 }) => typeof file === 'string' && isDigest(sha256) && isDigest(sha512));
}
/** JSON may hold anything. */
function isDigest(value) {
    return value === null || (typeof value === 'string' && /^[0-9a-f]{64,128}$/.test(value));
}
function readSubjects(name, text) {
    switch (sbomName.exec(name)?.[2]) {
        case 'cdx.json':
            return cycloneDxJson(JSON.parse(text));
        case 'cdx.xml':
            return cycloneDxXml(text);
        case 'spdx.json':
            return spdxJson(JSON.parse(text));
        default:
            return spdxTags(text);
    }
}
const FILE = 'setup-go-plus:file';
function cycloneDxJson(document) {
    const all = [
        ...(document.metadata?.component ? [document.metadata.component] : []),
        ...(document.components ?? []),
    ];
    return all.flatMap(({ hashes = [], properties = [] }) => {
        const file = properties.find(({ name }) => name === FILE)?.value;
        if (file === undefined)
            return [];
        const of = (wanted) => hashes.find(({ alg }) => alg === wanted)?.content ?? null;
        return [{ file, sha256: of('SHA-256'), sha512: of('SHA-512') }];
    });
}
/** Ours have no component in a component; of a document that has, the innermost are read. */
function cycloneDxXml(text) {
    if (!/^\s*<\?xml|^\s*<bom\b/.test(text) || !/<\/bom>\s*$/.test(text))
        throw new SyntaxError('it is no BOM in XML');
    return [...text.matchAll(/<component\b[^<>]*>((?:(?!<component\b)[\s\S])*?)<\/component>/g)].flatMap(([, inner = '']) => {
        const file = new RegExp(`<property name="${FILE}">([^<]*)</property>`).exec(inner)?.[1];
        if (file === undefined)
            return [];
        const of = (alg) => new RegExp(`<hash alg="${alg}">\\s*([0-9a-f]+)\\s*</hash>`).exec(inner)?.[1] ?? null;
        return [{ file: unescapeXml(file), sha256: of('SHA-256'), sha512: of('SHA-512') }];
    });
}
function unescapeXml(text) {
    const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
    return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        if (name !== undefined)
            return named[name] ?? whole;
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
/** Texts of several lines may hold what looks like a tag. */
function withoutTexts(text) {
    const [first = '', ...more] = text.split('<text>');
    return [first, ...more.map((part) => part.split('</text>').slice(1).join(''))].join('');
}
/** Others mean other things by the name of a package's file. */
function spdxJson(document) {
    const creators = document.creationInfo?.creators ?? [];
    if (!creators.some((creator) => String(creator).startsWith('Tool: setup-go-plus-')))
        return [];
    return (document.packages ?? []).flatMap(({ packageFileName: file, checksums = [] }) => {
        if (file === undefined)
            return [];
        const of = (wanted) => checksums.find(({ algorithm }) => algorithm === wanted)?.checksumValue ?? null;
        return [{ file, sha256: of('SHA256'), sha512: of('SHA512') }];
    });
}
function spdxTags(text) {
    if (!text.startsWith('SPDXVersion: '))
        throw new SyntaxError('it does not begin with its version');
    if (!/^Creator: Tool: setup-go-plus-/m.test(text))
        return [];
    return withoutTexts(text)
        .split(/^(?=PackageName: )/m)
        .flatMap((block) => {
        const file = /^PackageFileName: (.*)$/m.exec(block)?.[1];
        if (file === undefined || !block.startsWith('PackageName: '))
            return [];
        const of = (algorithm) => new RegExp(`^PackageChecksum: ${algorithm}: ([0-9a-f]+)$`, 'm').exec(block)?.[1] ?? null;
        return [{ file, sha256: of('SHA256'), sha512: of('SHA512') }];
    });
}

;// CONCATENATED MODULE: ./lib/provenance/verify/release.js







/**
 * As `verifyFolder`, and holds against each other all that the folder says of itself: bills of materials and the
 * binaries that they are about, the provenance with its subjects and byproducts, the audit, the signed statement. Who
 * rewrites the checksums after a change is found out by what else names the file. The signature itself is for
 * `gh attestation verify`: this compares what is signed with what is there.
 * @throws UserError as `verifyFolder`
 */
function verifyRelease(folder, host) {
    return verifyFolder(folder, host, (present) => new Testimony(folder, present, host).read());
}
class Testimony {
    #folder;
    #present;
    #host;
    #sources = [];
    #findings = [];
    constructor(folder, present, host) {
        this.#folder = folder;
        this.#present = present;
        this.#host = host;
    }
    async read() {
        const audit = await this.#document(names/* auditName */.J9, async (bytes) => {
            const { readAudit } = await __webpack_require__.e(/* import() */ 4815).then(__webpack_require__.bind(__webpack_require__, 24815));
            return readAudit(bytes, names/* auditName */.J9);
        });
        const statement = await this.#statement(names/* provenanceName */.HN, (bytes) => bytes);
        if (audit !== undefined)
            this.#auditSource(audit);
        if (audit?.part === false && !this.#present.has(names/* provenanceName */.HN)) {
            const message = `${names/* provenanceName */.HN} belongs to ${names/* auditName */.J9}, and is not in the folder`;
            this.#findings.push({ kind: 'missing', file: names/* provenanceName */.HN, message });
        }
        if (audit !== undefined && statement !== undefined) {
            const bytes = await this.#bytes(names/* provenanceName */.HN);
            for (const message of disagreements(statement, bytes, audit))
                this.#findings.push({
                    kind: 'altered',
                    file: names/* provenanceName */.HN,
                    message: `${names/* provenanceName */.HN}: ${message}`,
                });
        }
        await this.#signed(statement);
        for (const name of [...this.#present.keys()].sort())
            await this.#sbom(name);
        return { sources: this.#sources, findings: this.#findings };
    }
    /** Its subjects and byproducts are all that was published, but what speaks of it. */
    async #statement(name, of) {
        const statement = await this.#document(name, async (bytes) => {
            const { readStatement } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(7694)]).then(__webpack_require__.bind(__webpack_require__, 97694));
            return readStatement(of(bytes), name);
        });
        if (statement === undefined)
            return undefined;
        const { subject, predicate } = statement;
        const checksums = [...subject, ...predicate.runDetails.byproducts].flatMap(({ name: file, digest }) => file === undefined || digest.sha256 === undefined ? [] : [{ file, digest: digest.sha256 }]);
        const passes = (file) => isAboutOthers(file) || file === names/* provenanceName */.HN || file === names/* bundleName */.u1;
        this.#sources.push({ name, algorithm: 'sha256', checksums, passes });
        return statement;
    }
    #auditSource({ artifacts }) {
        const checksums = artifacts.map(({ file, sha256 }) => ({ file, digest: sha256 }));
        const passes = (file) => isAboutOthers(file) ||
            [names/* auditName */.J9, names/* provenanceName */.HN, names/* bundleName */.u1].includes(file) ||
            file.endsWith(names/* modelSuffix */.pT);
        this.#sources.push({ name: names/* auditName */.J9, algorithm: 'sha256', checksums, passes });
    }
    async #signed(statement) {
        const signed = await this.#statement(names/* bundleName */.u1, readBundle);
        if (signed === undefined || statement === undefined)
            return;
        if (JSON.stringify(signed) === JSON.stringify(statement))
            return;
        const message = `${names/* bundleName */.u1} is a signature of another statement than ${names/* provenanceName */.HN}`;
        this.#findings.push({ kind: 'altered', file: names/* bundleName */.u1, message });
    }
    async #sbom(name) {
        const about = sbomName.exec(name)?.[1];
        if (about === undefined)
            return;
        const subjects = await this.#document(name, async (bytes) => {
            try {
                return sbomSubjects(name, new TextDecoder().decode(bytes));
            }
            catch (error) {
                // Somebody's file of that name need not be what we would write.
                if (!this.#present.has(about))
                    return [];
                const why = error instanceof Error ? error.message : String(error);
                throw new errors/* UserError */.y('PROVENANCE_INVALID', `${name} is no bill of materials: ${why}`);
            }
        });
        if (subjects === undefined || subjects.length === 0)
            return;
        for (const algorithm of ['sha256', 'sha512']) {
            const checksums = subjects.flatMap(({ file, [algorithm]: digest }) => digest === null ? [] : [{ file, digest }]);
            if (checksums.length > 0)
                this.#sources.push({ name, algorithm, checksums });
        }
        if (!this.#present.has(about) || subjects.some(({ file }) => file === about))
            return;
        const message = `${name} is about ${subjects.map(({ file }) => file).join(', ')}, not about ${about}`;
        this.#findings.push({ kind: 'altered', file: name, message });
    }
    /** What cannot be read is a finding: what else names it must still be told. */
    async #document(name, read) {
        if (this.#present.get(name) !== 'file')
            return undefined;
        try {
            return await read(await this.#bytes(name));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            this.#findings.push({ kind: 'altered', file: name, message: error.message });
            return undefined;
        }
    }
    #bytes(name) {
        return readSmall(this.#folder, name, this.#host);
    }
}

// EXTERNAL MODULE: ./lib/cli/plain-text.js
var plain_text = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/cli/run-verify.js




/** @throws UserError INPUT_INVALID where there is no such folder, CHECKSUMS_INVALID */
async function runVerify(named, { host, log, print, printJson }) {
    const { machine, files } = host;
    const folder = machine.path.resolve(machine.cwd, named);
    if ((await files.stat(folder))?.kind !== 'directory')
        throw new errors/* UserError */.y('INPUT_INVALID', `There is no folder ${folder}.`, {
            hint: 'Name the folder that `build --out` wrote, or that a release was downloaded to.',
        });
    const { by, intact, findings } = await verifyRelease(folder, { files, machine, open: open_bytes/* openBytes */.o });
    for (const { kind, message } of findings)
        log.error((0,plain_text/* plainText */.w)(`${kind}: ${message}`));
    const sources = by.length > 4 ? `${by.slice(0, 3).join(', ')} and ${by.length - 3} more` : by.join(', ');
    const counted = `${intact.length} ${intact.length === 1 ? 'file is' : 'files are'}`;
    print((0,plain_text/* plainText */.w)(`${counted} as promised by ${sources}${findings.length === 0 ? '' : `, ${findings.length} not`}.`));
    const ok = findings.length === 0;
    printJson({ ok, folder, by, intact, findings });
    return ok ? 0 : 1;
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

/***/ 50323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ provenanceName),
/* harmony export */   J9: () => (/* binding */ auditName),
/* harmony export */   pT: () => (/* binding */ modelSuffix),
/* harmony export */   u1: () => (/* binding */ bundleName)
/* harmony export */ });
/** What is written beside the artifacts. */
const provenanceName = 'provenance.json';
const auditName = 'audit.json';
/** A Sigstore bundle: the statement of provenance.json, signed. */
const bundleName = 'provenance.sigstore.json';
/** Continues the name of a binary in a part: its model, from which `build merge` writes the documents of the whole. */
const modelSuffix = '.bom-part.json';


/***/ }),

/***/ 42446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ formatStatement),
  v: () => (/* binding */ planStatement)
});

// EXTERNAL MODULE: ./lib/sbom/purl/links.js
var links = __webpack_require__(76918);
// EXTERNAL MODULE: ./lib/sbom/purl/purl.js
var purl = __webpack_require__(28798);
;// CONCATENATED MODULE: ./lib/provenance/statement/modules.js


/** Modules whose zips have a hash, each once, as package URLs. @param lines of an audit */
function moduleDependencies(lines) {
    const found = new Map();
    for (const line of [...lines].sort()) {
        const [, path, version, hash] = /(\S+) (v\S+) (h1:\S+)$/.exec(line) ?? [];
        const dirHash1 = (0,links/* moduleDigest */.Xn)(hash ?? null);
        const uri = path === undefined ? null : (0,purl/* formatPurl */.d)({ path, version: version ?? null });
        if (uri !== null && dirHash1 !== null)
            found.set(uri, { uri, digest: { dirHash1 } });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./lib/provenance/statement/types.js
var types = __webpack_require__(66944);
;// CONCATENATED MODULE: ./lib/provenance/statement/plan.js


/**
 * What audit.json says, as an in-toto statement that other tools read: which artifacts, made of what, by whom as far as
 * anybody can vouch for it. The same audit gives the same statement, so that `verify` can hold one to the other.
 * @param auditDigest SHA-256 of audit.json, hex
 */
function planStatement(audit, auditDigest, auditName) {
    const { artifacts, builds, tool } = audit;
    const isSubject = ({ kind }) => kind !== 'sbom';
    return {
        _type: types/* STATEMENT_TYPE */.zG,
        subject: artifacts.filter(isSubject).map(described),
        predicateType: types/* PREDICATE_TYPE */.To,
        predicate: {
            buildDefinition: {
                buildType: types/* BUILD_TYPE */.mK,
                externalParameters: externalParameters(audit),
                internalParameters: internalParameters(builds),
                resolvedDependencies: dependencies(audit),
            },
            runDetails: {
                builder: { id: builderOf(builds), version: { [tool.name]: tool.version } },
                ...metadata(builds),
                byproducts: [
                    ...artifacts.filter((artifact) => !isSubject(artifact)).map(described),
                    { name: auditName, digest: { sha256: auditDigest } },
                ],
            },
        },
    };
}
function formatStatement(statement) {
    return Buffer.from(`${JSON.stringify(statement, undefined, 2)}\n`);
}
function described({ file, sha256 }) {
    return { name: file, digest: { sha256 } };
}
/** What whoever asked for the build could choose. */
function externalParameters({ builds, source }) {
    const { request, ci } = builds[0];
    return {
        ...(ci?.workflow == null ? {} : { workflow: workflowOf(ci) }),
        ...(source === null ? {} : { folder: source.folder }),
        targets: request.targets.map(({ text, settings }) => Object.keys(settings).length === 0 ? text : { target: text, ...settings }),
        ...parametersOf(request),
    };
}
function parametersOf({ targets: _, ...request }) {
    return request;
}
/** `o/r/.github/workflows/x.yml@refs/heads/main`, in the parts that verifiers compare. */
function workflowOf({ workflow, repository, ref }) {
    // A tag may have an @ of its own: refs/tags/app@1.2.3.
    const [, path = '', own = ref] = /^([^@]*)(?:@(.*))?$/s.exec(workflow ?? '') ?? [];
    return {
        path: path.replace(/^[^/]+\/[^/]+\/(?=\.github\/)/, ''),
        ...(own === null ? {} : { ref: own }),
        ...(repository === null ? {} : { repository }),
    };
}
function internalParameters(builds) {
    const { ci } = builds[0];
    return {
        ...(ci?.provider === 'github'
            ? {
                github: withoutNulls({
                    event_name: ci.event,
                    repository_id: ci.repositoryId,
                    repository_owner_id: ci.ownerId,
                    runner_environment: ci.runner,
                }),
            }
            : {}),
        machines: builds.map(({ targets, machine, go, compilers, environment }) => ({
            targets,
            machine: withoutNulls(machine),
            go: go.output,
            compilers: compilers.map(({ target, name }) => ({ target, name })),
            ...(environment === null ? {} : { environment }),
        })),
    };
}
function dependencies({ source, builds }) {
    const found = [
        ...(source === null ? [] : [sourceDescriptor(source)]),
        ...builds.flatMap(goDescriptors),
        ...builds.flatMap(({ compilers }) => compilers.flatMap(({ name, sha256 }) => (sha256 === null ? [] : [{ name, digest: { sha256 } }]))),
        ...moduleDependencies(builds.flatMap(({ modules }) => modules ?? [])),
    ];
    return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}
function sourceDescriptor({ repository, commit, tag }) {
    const digest = { gitCommit: commit };
    if (repository === null)
        return { name: 'source', digest };
    return { uri: `git+${repository}${tag === null ? '' : `@refs/tags/${tag}`}`, digest };
}
function goDescriptors({ go: { version, sha256, origin }, machine }) {
    const program = { name: `go${version} ${machine.os}/${machine.arch} bin/go`, digest: { sha256 } };
    if (origin?.url == null || origin.digest === null)
        return [program];
    return [{ uri: origin.url, digest: digestOf(origin.digest) }, program];
}
function digestOf(digest) {
    if (digest.startsWith('sha256:'))
        return { sha256: digest.slice('sha256:'.length) };
    return { dirHash1: Buffer.from(digest.replace(/^h1:/, ''), 'base64').toString('hex') };
}
/** Who is trusted, not what ran: hosted runners are GitHub's or GitLab's; any other machine is nobody's but its owner's. */
function builderOf(builds) {
    const hosts = new Set(builds.map(({ ci }) => {
        if (ci?.provider === 'github')
            return `https://github.com/actions/runner/${ci.runner === 'github-hosted' ? 'github-hosted' : 'self-hosted'}`;
        return ci?.provider === 'gitlab' ? 'https://docs.gitlab.com/runner/' : LOCAL;
    }));
    const [only] = hosts;
    return hosts.size === 1 ? only : LOCAL;
}
const LOCAL = types/* BUILD_TYPE */.mK.replace(/#.*/, '#any-machine');
function metadata(builds) {
    const url = builds[0].ci?.url;
    const started = builds.flatMap(({ startedAt }) => startedAt ?? []);
    const finished = builds.flatMap(({ finishedAt }) => finishedAt ?? []);
    const all = {
        ...(url == null ? {} : { invocationId: url }),
        ...(started.length === 0 ? {} : { startedOn: new Date(Math.min(...started)).toISOString() }),
        ...(finished.length === 0 ? {} : { finishedOn: new Date(Math.max(...finished)).toISOString() }),
    };
    return Object.keys(all).length === 0 ? {} : { metadata: all };
}
function withoutNulls(all) {
    return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}


/***/ }),

/***/ 66944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   mK: () => (/* binding */ BUILD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** An in-toto Statement v1 with a SLSA provenance v1 predicate, as far as it is written here. */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
/** What its parameters mean: docs/provenance.md. */
const BUILD_TYPE = 'https://github.com/org/setup-go-plus/blob/v1/docs/provenance.md#build-type-v1';


/***/ }),

/***/ 81159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeModule)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * A module path or version as proxies and checksum databases spell it in URLs: `!a` for `A`, since some serve from
 * file systems that ignore case (https://go.dev/ref/mod#goproxy-protocol).
 * @throws UserError VERSION_INVALID where it could lead to another address
 */
function escapeModule(text) {
    if (!/^[\w~.+-]+(\/[\w~.+-]+)*$/.test(text) || text.split('/').some((part) => /^\.+$/.test(part))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('VERSION_INVALID', `${JSON.stringify(text)} is not a module path or version`);
    }
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
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

/***/ 58403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Carries out what yields wherever it may be interrupted, without an interruption. */
function atOnce(work) {
    for (let step = work.next();; step = work.next())
        if (step.done)
            return step.value;
}
/** The same, with a turn of the event loop wherever it yields: for while something else is under way. */
async function inTurns(work) {
    for (let step = work.next();; step = work.next()) {
        if (step.done)
            return step.value;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}


/***/ })

};
