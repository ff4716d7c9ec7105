export const id = 350;
export const ids = [350];
export const modules = {

/***/ 30350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFingerprint: () => (/* binding */ findFingerprint),
/* harmony export */   sameFingerprint: () => (/* binding */ sameFingerprint)
/* harmony export */ });
/* harmony import */ var _modules_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97431);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32066);


/** @param goVersion undefined: not known */
async function findFingerprint(workspace, { settings, host }, goVersion) {
    // Build constraints name the minor line: `//go:build go1.25`.
    const line = /^\d+\.\d+/.exec(goVersion ?? '')?.[0];
    if (line === undefined)
        return { why: 'the version of Go is not known' };
    const { GOMODCACHE: _, ...record } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .goRecord */ .MS)(settings);
    const { os, arch } = host.machine.platform;
    const facts = { ...record, os, arch, line, compiler: await hasCompiler(settings, host) };
    const fingerprint = (0,_modules_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .minimalFingerprint */ .u)({ files: (0,_modules_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .readSources */ .t)(workspace, host), settings: facts });
    if (fingerprint === undefined)
        return { why: 'a module is replaced by a folder outside of the workspace' };
    return { fingerprint, settings: facts };
}
/** The same again, at the end of the job: whether its sources are still those that it began with. */
function sameFingerprint({ fingerprint, settings }, workspace, host) {
    return (0,_modules_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .minimalFingerprint */ .u)({ files: (0,_modules_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .readSources */ .t)(workspace, host), settings }) === fingerprint;
}
/** CGO_ENABLED is 1 by default where there is a C compiler, and other packages are read then. */
async function hasCompiler(settings, { processes, machine }) {
    const named = settings.get('CC').trim().split(/\s+/)[0];
    const standard = ['darwin', 'freebsd', 'openbsd'].includes(machine.platform.os) ? 'clang' : 'gcc';
    return (await processes.find(named || standard)) === undefined ? 'none' : 'found';
}


/***/ }),

/***/ 97431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ minimalFingerprint),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/cache/modules/imports.js
/**
 * Reads package clause and imports of a Go file.
 * @returns undefined where it is not as the Go grammar wants it; Go, then, may see something else than we would
 */
function readImports(source) {
    const tokens = new Tokens(source.replace(/^\ufeff/, ''));
    if (tokens.next() !== 'package' || !isName(tokens.next()))
        return undefined;
    tokens.semicolon();
    const imports = new Set();
    while (tokens.peek() === 'import') {
        tokens.next();
        if (tokens.peek() === '(') {
            tokens.next();
            while (tokens.peek() !== ')') {
                if (!readSpec(tokens, imports))
                    return undefined;
                tokens.semicolon();
            }
            tokens.next();
        }
        else if (!readSpec(tokens, imports)) {
            return undefined;
        }
        tokens.semicolon();
    }
    if (tokens.failed)
        return undefined;
    return { imports: [...imports].sort(), constraints: tokens.constraints };
}
function readSpec(tokens, imports) {
    let token = tokens.next();
    if (token === '.' || isName(token))
        token = tokens.next();
    const match = /^(["`])([^\n\\]*)\1$/s.exec(token);
    if (match?.[2] === undefined)
        return false;
    imports.add(match[2]);
    return true;
}
function isName(token) {
    return /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(token);
}
const TOKEN = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|[\p{L}_][\p{L}\p{Nd}_]*|./suy;
const BLANK = /[ \t\r\n]+|\/\/[^\n]*|\/\*.*?\*\//suy;
class Tokens {
    constraints = [];
    failed = false;
    #source;
    #at = 0;
    #peeked;
    constructor(source) {
        this.#source = source;
    }
    peek() {
        this.#peeked ??= this.#read();
        return this.#peeked;
    }
    /** Empty at the end. */
    next() {
        const token = this.peek();
        this.#peeked = undefined;
        return token;
    }
    semicolon() {
        while (this.peek() === ';')
            this.next();
    }
    #read() {
        for (let blank = this.#match(BLANK); blank !== undefined; blank = this.#match(BLANK)) {
            if (/^\/\/(?:go:build|\s*\+build)\s/.test(blank))
                this.constraints.push(blank.trim());
        }
        const token = this.#match(TOKEN);
        // An end within a group or a comment would else be read for ever.
        if (token === undefined || token === '/')
            this.failed = this.#at < this.#source.length || token === '/';
        return token ?? '';
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#source);
        if (match === null)
            return undefined;
        this.#at = pattern.lastIndex;
        return match[0];
    }
}

;// CONCATENATED MODULE: ./lib/cache/modules/fingerprint.js


/**
 * What a minimal cache depends on: go.mod, go.sum, go.work and go.work.sum, the settings, and which packages the
 * workspace imports under which conditions. The same fingerprint means the same packages; code may change.
 *
 * @returns hex; undefined where a mode of fewer packages is not safe: a go.mod replaces a module by a folder outside the
 *   workspace, whose imports nobody has looked at. Pure.
 */
function minimalFingerprint({ files, settings }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const said = new Set();
    for (const { name, text } of files) {
        if (/(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/.test(name)) {
            if (/go\.(?:mod|work)$/.test(name) && leavesWorkspace(name, text))
                return undefined;
            said.add(JSON.stringify([name, text.replaceAll('\r\n', '\n')]));
        }
        else if (name.endsWith('.go')) {
            for (const line of importsOf(name, text))
                said.add(line);
        }
    }
    hash.update(JSON.stringify([...said].sort()));
    hash.update(JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))));
    return hash.digest('hex');
}
/**
 * All that `minimalFingerprint` looks at, below the workspace.
 * @param workspace absolute
 */
function readSources(workspace, { tree, machine }) {
    const entries = tree.walk(workspace, (folder) => !isIgnored(folder.slice(folder.lastIndexOf('/') + 1))) ?? [];
    return entries.flatMap(({ name, kind }) => {
        const base = name.slice(name.lastIndexOf('/') + 1);
        if (kind === 'directory' || !/(?:^[^._].*\.go|^go\.(?:mod|sum|work|work\.sum))$/.test(base))
            return [];
        const bytes = tree.read(machine.path.join(workspace, ...name.split('/')), 64 * 2 ** 20);
        // A link or another user's file: no two jobs can be sure to see the same.
        return [{ name, text: bytes === undefined ? `unread ${name}` : new TextDecoder().decode(bytes) }];
    });
}
/** As the go command passes over them (`go help packages`); vendor is not read from GOMODCACHE. */
function isIgnored(folder) {
    return folder.startsWith('.') || folder.startsWith('_') || folder === 'testdata' || folder === 'vendor';
}
function importsOf(name, text) {
    const found = readImports(text);
    if (found === undefined)
        return [JSON.stringify([name, (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')])];
    // `_linux_amd64_test`: a file's name is a condition too.
    const conditions = [/(?:_[a-z0-9]+)*$/.exec(name.replace(/\.go$/, ''))?.[0] ?? '', ...found.constraints];
    return found.imports
        .filter((path) => path.split('/')[0].includes('.'))
        .map((path) => JSON.stringify([path, ...conditions]));
}
/** `replace x => ../y`, or an absolute folder; in a go.work also `use ../y`. */
function leavesWorkspace(name, text) {
    const depth = name.split('/').length - 1;
    for (const [, path = ''] of text.matchAll(/(?:=>|^\s*use|^)\s*"?((?:\.\.?|\/|[A-Za-z]:[\\/])[^\s"]*)/gm)) {
        if (/^(?:\/|[A-Za-z]:)/.test(path) && !path.startsWith('//'))
            return true;
        let level = depth;
        for (const part of path.split(/[\\/]/)) {
            if (part === '..')
                level--;
            else if (part !== '' && part !== '.')
                level++;
            if (level < 0)
                return true;
        }
    }
    return false;
}


/***/ })

};
