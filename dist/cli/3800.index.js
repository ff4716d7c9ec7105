export const id = 3800;
export const ids = [3800];
export const modules = {

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
        const { digest } = await (0,checksums_digest/* digestFile */.TM)(path, algorithm, open);
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


/***/ })

};
