export const id = 5531;
export const ids = [5531];
export const modules = {

/***/ 75531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEnvDiff: () => (/* binding */ runEnvDiff)
});

// EXTERNAL MODULE: ./lib/environment/text/snapshot.js
var snapshot = __webpack_require__(79801);
// EXTERNAL MODULE: ./lib/environment/values/names.js
var names = __webpack_require__(46140);
// EXTERNAL MODULE: ./lib/environment/values/secret.js
var secret = __webpack_require__(41314);
;// CONCATENATED MODULE: ./lib/environment/text/diff.js



/**
 * What leads from one snapshot to the other, as a unified diff: a .patch file among the patches. Comments do not count,
 * so where a value comes from makes no difference. '' where nothing differs.
 * @throws UserError INPUT_INVALID for what is no snapshot
 */
async function diffSnapshots(before, after, { names = ['a.env', 'b.env'], context = 3 } = {}) {
    const [old, now] = [before, after].map((text, index) => assignments(text, names[index]));
    if (old === now)
        return '';
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    const [from, to] = names.map((name) => (0,secret/* plainText */.wh)(name));
    return createTwoFilesPatch(from, to, old, now, undefined, undefined, {
        context,
        headerOptions: FILE_HEADERS_ONLY,
    });
}
function assignments(text, path) {
    return [...(0,snapshot/* parseSnapshot */.E$)(text, path)]
        .sort(([a], [b]) => (0,names/* byCodeUnit */.X)(a, b))
        .map(([name, value]) => `${name}=${value}\n`)
        .join('');
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cli/run-env-diff.js


async function runEnvDiff(before, after, { host, print, printJson }) {
    const { files, machine } = host;
    const [old, now] = await Promise.all([before, after].map(async (path) => {
        const bytes = await files.read(machine.path.resolve(machine.cwd, path));
        if (bytes !== undefined)
            return (0,snapshot/* decodeSnapshot */.pH)(bytes);
        throw new errors/* UserError */.y('INPUT_INVALID', `There is no file ${path}`, {
            hint: 'Write one with `setup-go-plus env snapshot`.',
        });
    }));
    const patch = await diffSnapshots(old, now, { names: [before, after] });
    if (patch !== '')
        print(patch.replace(/\n$/, ''));
    printJson({ equal: patch === '', patch });
    return 0;
}


/***/ }),

/***/ 79801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ renderSnapshot),
/* harmony export */   E$: () => (/* binding */ parseSnapshot),
/* harmony export */   pH: () => (/* binding */ decodeSnapshot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46140);
/* harmony import */ var _values_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);
/* harmony import */ var _values_snapshot_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82148);
/* harmony import */ var _values_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65248);





/**
 * The effective Go environment as text that can be compared with another node's: sorted, one `NAME=value` a line, with a
 * comment in front of it that says where the value comes from. Values are written as a .patch file has them
 * (`snapshotText`): what depends on where a machine has its folders only is the same on all.
 * @param values by name
 * @param origins by name: `environment`, `/home/me/.config/go/env:3`, `Go’s default`
 */
function renderSnapshot(values, origins, { platform, roots, go, redact = [] }) {
    const hidden = new Set(redact.map((name) => name.toUpperCase()));
    const context = { roots, os: platform.os };
    const places = _values_template_js__WEBPACK_IMPORTED_MODULE_0__/* .rootNames */ .nG.flatMap((name) => roots[name] ? [`# \${${name}} is ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(roots[name])}`] : []);
    const lines = [...values]
        .filter(([name]) => _values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namePattern */ ._u.test(name))
        .sort(([a], [b]) => (0,_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b))
        .flatMap(([name, text]) => [
        `# ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(origins.get(name) ?? 'unknown')}`,
        `${name}=${(0,_values_snapshot_text_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotText */ .M)(name, text, context, hidden.has(name.toUpperCase()))}`,
    ]);
    const head = `# Go environment of ${platform.os}/${platform.arch}${go === undefined ? '' : `, ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(go)}`}`;
    return [head, ...places, ...lines, ''].join('\n');
}
/**
 * Values of a snapshot's text by name, as they are written there. Comments and empty lines say nothing.
 * @throws UserError INPUT_INVALID with path and line
 */
function parseSnapshot(text, path) {
    const values = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '' || line.startsWith('#'))
            continue;
        const equals = line.indexOf('=');
        const name = line.slice(0, Math.max(equals, 0));
        const at = { path, line: index + 1 };
        if (!_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namePattern */ ._u.test(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('INPUT_INVALID', `${path}:${at.line}: expected NAME=value or a comment`, {
                at,
                hint: 'Write it with `setup-go-plus env snapshot`.',
            });
        if (values.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('INPUT_INVALID', `${path}:${at.line}: ${name} is there twice`, { at });
        values.set(name, line.slice(equals + 1));
    }
    return values;
}
/** A snapshot's bytes as text. Windows PowerShell 5.1 makes UTF-16 of everything that `>` writes. */
function decodeSnapshot(bytes) {
    const [first, second] = bytes;
    const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(wide).decode(bytes);
}


/***/ }),

/***/ 46140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   _u: () => (/* binding */ namePattern),
/* harmony export */   q3: () => (/* binding */ findVariable)
/* harmony export */ });
/** A variable's name as every system and shell can carry it. Windows' `ProgramFiles(x86)` is none: it can be read only. */
const namePattern = /^[A-Za-z_][A-Za-z0-9_]{0,255}$/;
/**
 * What two spellings of one variable have in common: Windows finds `PATH` under `Path`.
 * @param os GOOS of the machine that has the variable
 */
function nameKey(name, os) {
    return os === 'windows' ? name.toUpperCase() : name;
}
/** The value under any spelling of its name, with the spelling that it is there under. */
function findVariable(values, name, os) {
    const exact = values.get(name);
    if (exact !== undefined)
        return { name, value: exact };
    if (os !== 'windows')
        return undefined;
    const key = nameKey(name, os);
    for (const [spelling, value] of values)
        if (nameKey(spelling, os) === key)
            return { name: spelling, value };
    return undefined;
}
/** The same by code unit on every machine, whatever its locale. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ pathKey),
/* harmony export */   WD: () => (/* binding */ holdsPath),
/* harmony export */   Z1: () => (/* binding */ isAbsolutePath),
/* harmony export */   vb: () => (/* binding */ nativePath)
/* harmony export */ });
/** Variables of Go that hold one absolute path; `off` and '' have a meaning of their own there. */
const pathVariables = new Set(['GOBIN', 'GOCACHE', 'GOENV', 'GOMODCACHE', 'GOROOT', 'GOTMPDIR', 'GOTOOLDIR']);
function holdsPath(name) {
    return pathVariables.has(name.toUpperCase());
}
/** `C:\x`, `\\server\share`, `/x`. A `%NAME%\x` of Windows' registry is one once it is expanded. `\x` depends on the drive. */
function isAbsolutePath(text, os) {
    if (os !== 'windows')
        return text.startsWith('/');
    const plain = text.replaceAll('"', '');
    return /^(?:[A-Za-z]:[\\/]|[\\/]{2}[^\\/]|%[^%;]+%)/.test(plain);
}
/** Windows takes both slashes, but cmd reads `/` as the beginning of an option. */
function nativePath(text, os) {
    return os === 'windows' ? text.replaceAll('/', '\\') : text;
}
/**
 * Equal for two spellings of one place. Exact on Unix, where even macOS's volumes may mind case. On Windows: case,
 * the direction of slashes, doubled and trailing ones, and quotes do not count.
 */
function pathKey(text, os) {
    if (os !== 'windows')
        return text;
    const slashed = text.trim().replaceAll('"', '').replaceAll('/', '\\').toLowerCase();
    const [, lead = '', rest = ''] = /^(\\{0,2})(.*)$/s.exec(slashed);
    const single = lead + rest.replace(/\\{2,}/g, '\\').replace(/^\\/, '');
    return /^(?:[a-z]:|\\*)\\$/.test(single) ? single : single.replace(/\\$/, '');
}


/***/ }),

/***/ 41314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ holdsCredential),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   vp: () => (/* binding */ showValue),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _transfer_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12586);

/** In no sense complete: a patch names what else must not be seen under `redact`. */
const speaking = /token|secret|passw|pwd|credential|api_?key|private_?key|access_?key|auth|session|jwt|cookie|_pat$|_key$/i;
/** The current folder, and Go's word for how it asks for credentials. */
const harmless = /^(?:OLD)?PWD$|^GOAUTH$|^GIT_AUTHOR_/i;
function isSecretName(name) {
    return speaking.test(name) && !harmless.test(name);
}
/** A URL with a password, or with a signature among its parameters. */
function holdsCredential(text) {
    return (0,_transfer_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactUrl */ .B)(text) !== text;
}
/** For people, on one line: nothing of a secret, and no control character that could begin a command of the runner. */
function showValue(text, secret) {
    if (text === null)
        return '(not set)';
    if (text === '')
        return '(empty)';
    return secret ? '***' : plainText((0,_transfer_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactUrl */ .B)(text));
}
/** Line breaks, escapes and marks of direction become visible. */
function plainText(text) {
    return text.replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}


/***/ }),

/***/ 82148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ snapshotText)
/* harmony export */ });
/* harmony import */ var _transfer_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12586);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65248);



/**
 * A value as a snapshot shows it, on one line: this machine's folders by their names, `$$` for `$`, `${U+000A}` for a
 * line break, `***` for a secret and for the credentials of a URL.
 */
function snapshotText(name, text, context, secret) {
    if (text === '')
        return '';
    if (secret || (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name))
        return '***';
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .toTemplate */ .Cn)((0,_transfer_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrl */ .B)(text), context).replace(/[\p{Cc}\u2028\u2029]|\p{Surrogate}/gu, (character) => {
        const code = character.codePointAt(0).toString(16).toUpperCase();
        return `\${U+${code.padStart(4, '0')}}`;
    });
}


/***/ }),

/***/ 65248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ findTemplateFault),
/* harmony export */   Cn: () => (/* binding */ toTemplate),
/* harmony export */   Ly: () => (/* binding */ expandTemplate),
/* harmony export */   nG: () => (/* binding */ rootNames)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2780);

/** Folders that each machine has elsewhere: the only names that a patch may write as `${NAME}`. */
const rootNames = [
    'GITHUB_WORKSPACE',
    'GOROOT',
    'GOPATH',
    'RUNNER_TEMP',
    'RUNNER_TOOL_CACHE',
    'HOME',
];
/** The first thing in it that is neither plain, nor `$$`, nor a known `${NAME}`. */
function findTemplateFault(text) {
    for (const { 0: found, 1: name, index: offset } of text.matchAll(mark)) {
        if (found === '$$' || isRoot(name))
            continue;
        const known = rootNames.map((root) => `\${${root}}`).join(', ');
        if (name === undefined)
            return { message: 'a $ that stands for itself is written $$', offset };
        return {
            message: `\${${name}} is not known here: known are ${known}; a literal $ is written $$`,
            offset,
        };
    }
    return undefined;
}
/**
 * @param text without a template fault
 * @param path written with this system's slashes, since it is a path
 * @param around what is done to the text of a root before it is put in
 */
function expandTemplate(text, { roots, os }, path, around = (root) => root) {
    let missing;
    const native = path ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nativePath */ .vb)(text, os) : text;
    const expanded = native.replace(mark, (found, name) => {
        if (!isRoot(name))
            return found === '$$' ? '$' : found;
        const root = roots[name];
        if (root === undefined || root === '')
            missing ??= name;
        return around((root ?? '').replace(/(?<=[^:\\/])[\\/]+$/, ''));
    });
    return missing === undefined ? { text: expanded } : { missing };
}
/**
 * The text with this machine's folders replaced by their names, so that it can be compared with another's: the longest
 * folder counts, where it begins and ends as a path does. Windows' paths are found in any case and with either slash,
 * and go on with forward ones.
 */
function toTemplate(text, { roots, os }) {
    const known = rootNames
        .flatMap((name) => [{ name, folder: (roots[name] ?? '').replace(/[\\/]+$/, '') }])
        .filter(({ folder }) => /[^\\/:]/.test(folder.replace(/^[A-Za-z]:/, '')))
        .sort((a, b) => b.folder.length - a.folder.length);
    const literal = (part) => part.replaceAll('$', '$$$$');
    if (known.length === 0)
        return literal(text);
    const windows = os === 'windows';
    const pattern = (folder) => {
        const names = folder.split(windows ? /[\\/]+/ : '/').map(escapeRegExp);
        return `(${names.join(windows ? '[\\\\/]+' : '/')})`;
    };
    const folders = known.map(({ folder }) => pattern(folder)).join('|');
    const found = new RegExp(`(?<=^|[=:;,\\s"'(])(?:${folders})(?=$|[\\\\/:;,\\s"')])`, windows ? 'gi' : 'g');
    let result = '';
    let at = 0;
    for (const match of text.matchAll(found)) {
        // The tail of the one before it has it already.
        if (match.index < at)
            continue;
        const which = match.slice(1).findIndex((group) => group !== undefined);
        result += `${literal(text.slice(at, match.index))}\${${known[which].name}}`;
        at = match.index + match[0].length;
        if (!windows)
            continue;
        const [tail] = /^[^;,"']*/.exec(text.slice(at));
        result += literal(tail.replaceAll('\\', '/'));
        at += tail.length;
    }
    return result + literal(text.slice(at));
}
const mark = /\$\$|\$\{([^{}]*)\}|\$/g;
function isRoot(name) {
    return rootNames.includes(name);
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}


/***/ })

};
