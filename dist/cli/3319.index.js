export const id = 3319;
export const ids = [3319];
export const modules = {

/***/ 74538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ parsePatterns),
/* harmony export */   Zx: () => (/* binding */ folderMayHold),
/* harmony export */   vZ: () => (/* binding */ matchesPatterns)
/* harmony export */ });
/**
 * `**`, `*`, `?`, a leading `!` that takes files out again, `#` comments: setup-go's globs without `[a-z]`.
 * Names that begin with a dot are matched too, and a pattern that names a folder means all below it, as there.
 * On Windows `\` separates and case is ignored. Patterns that lead out of the workspace match nothing.
 *
 * @param workspace absolute; absolute patterns below it are understood
 */
function parsePatterns(lines, workspace, machine) {
    const ignoreCase = machine.platform.os === 'windows';
    return lines
        .flatMap((line) => line.split(/\r?\n/))
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .flatMap((line) => {
        const marks = /^!*/.exec(line)[0].length;
        const segments = toSegments(line.slice(marks).trim(), workspace, machine);
        return segments === undefined ? [] : [{ negated: marks % 2 === 1, segments, ignoreCase }];
    });
}
/** Lines count in order: a later one takes out what an earlier took in, or in what it took out. */
function matchesPatterns(name, patterns) {
    const names = name.split('/');
    return patterns.reduce((taken, pattern) => (meet(names, pattern).whole ? !pattern.negated : taken), false);
}
/** Whether a file below this folder can match: it spares the walk all other folders. */
function folderMayHold(folder, patterns) {
    const names = folder.split('/');
    return patterns.some((pattern) => {
        const { whole, more } = meet(names, pattern);
        return !pattern.negated && (whole || more);
    });
}
function toSegments(text, workspace, { path, platform }) {
    const inside = path.isAbsolute(text) ? path.relative(workspace, text) : text;
    if (path.isAbsolute(inside))
        return undefined;
    const segments = [];
    for (const name of inside.split(platform.os === 'windows' ? /[\\/]/ : '/')) {
        if (name === '..' && segments.pop() === undefined)
            return undefined;
        if (name !== '' && name !== '.' && name !== '..')
            segments.push(name);
    }
    return segments;
}
/**
 * whole: the pattern was met by the names or by their first few (a folder stands for all below it).
 * more: further names could meet it. The positions are a set, so repeated `**` cost no more than names × segments.
 */
function meet(names, { segments, ignoreCase }) {
    let positions = skipDoubleStars(new Set([0]), segments);
    for (const name of names) {
        if (positions.has(segments.length))
            break;
        const next = new Set();
        for (const at of positions) {
            if (segments[at] === '**')
                next.add(at);
            else if (meetsWildcard(fold(name, ignoreCase), fold(segments[at], ignoreCase)))
                next.add(at + 1);
        }
        positions = skipDoubleStars(next, segments);
    }
    return { whole: positions.has(segments.length), more: positions.size > 0 };
}
/** `**` may also be met by nothing. A Set's iteration visits what is added on the way. */
function skipDoubleStars(positions, segments) {
    for (const at of positions)
        if (segments[at] === '**')
            positions.add(at + 1);
    return positions;
}
function fold(text, ignoreCase) {
    return Array.from(ignoreCase ? text.toLowerCase() : text);
}
/**
 * `*` and `?` within one name, going back to the last star only: file names come with a pull request,
 * and a regular expression with several stars would take polynomial time over a hostile one.
 */
function meetsWildcard(name, wildcard) {
    let n = 0;
    let w = 0;
    let star = -1;
    let starName = 0;
    while (n < name.length) {
        if (wildcard[w] === '*') {
            star = w++;
            starName = n;
        }
        else if (wildcard[w] === '?' || (w < wildcard.length && wildcard[w] === name[n])) {
            n++;
            w++;
        }
        else if (star >= 0) {
            w = star + 1;
            n = ++starName;
        }
        else {
            return false;
        }
    }
    while (wildcard[w] === '*')
        w++;
    return w === wildcard.length;
}


/***/ }),

/***/ 76614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseSums)
/* harmony export */ });
/**
 * Reads go.sum and go.work.sum as far as they say which modules are used, all together, sorted. Lines that are no line
 * of go.sum are passed over: Go will complain about them.
 */
function parseSums(texts) {
    const found = new Map();
    for (const line of texts.flatMap((text) => text.split('\n'))) {
        const match = /^\s*(\S+)\s+(v\S+?)(\/go\.mod)?\s+(h1:[A-Za-z0-9+/]{43}=)\s*$/.exec(line);
        if (match === null)
            continue;
        const [, path = '', version = '', isMod, hash] = match;
        const key = `${path}@${version}`;
        const module = found.get(key) ?? { path, version, content: undefined, mod: undefined };
        found.set(key, module);
        if (isMod === undefined)
            module.content ??= hash;
        else
            module.mod ??= hash;
    }
    return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, module]) => module);
}


/***/ }),

/***/ 82014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ findSums)
});

// EXTERNAL MODULE: ./lib/go/modfile.js
var modfile = __webpack_require__(83876);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/cache/glob.js
var glob = __webpack_require__(74538);
;// CONCATENATED MODULE: ./lib/cache/dependency-files.js


/** The first that exists at the workspace's root names the cache when the user names nothing. */
const defaults = ['go.sum', 'go.mod'];
/**
 * The files that name the cache, and one digest over their names and contents.
 * Links to files count; links to folders are never walked, so a link that leads upwards cannot trap the walk.
 *
 * @param patterns as the input cache-dependency-path; empty: the root's go.sum, else its go.mod
 * @param workspace absolute; files outside it are not looked at, as in setup-go
 */
async function hashDependencyFiles(patterns, workspace, host) {
    const found = patterns.length === 0
        ? await findDefault(workspace, host)
        : await findFiles((0,glob/* parsePatterns */.Z7)(patterns, workspace, host.machine), workspace, host);
    return {
        patterns: patterns.length === 0 ? defaults : patterns,
        files: found,
        digest: await digestOf(found, workspace, host),
    };
}
async function findDefault(workspace, { machine, files }) {
    for (const name of defaults) {
        if ((await files.stat(absolute(workspace, name, machine.path)))?.kind === 'file')
            return [name];
    }
    return [];
}
/** Relative names with forward slashes, sorted by code unit so that every machine agrees. */
async function findFiles(patterns, workspace, { machine, files }) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (await files.list(absolute(workspace, folder, machine.path))) ?? []) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.kind === 'directory') {
                if (entry.name !== '.git' && (0,glob/* folderMayHold */.Zx)(name, patterns))
                    folders.push(name);
            }
            else if ((0,glob/* matchesPatterns */.vZ)(name, patterns)) {
                const stat = await files.stat(absolute(workspace, name, machine.path));
                if (stat?.kind === 'file')
                    found.push(name);
            }
        }
    }
    return found.sort();
}
async function digestOf(names, workspace, { machine, files }) {
    const total = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    for (const name of names) {
        const bytes = await files.read(absolute(workspace, name, machine.path));
        if (bytes === undefined)
            continue;
        read++;
        total.update(`${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}  ${name}\n`);
    }
    return read === 0 ? undefined : total.digest('hex');
}
function absolute(workspace, name, path) {
    return name === '' ? workspace : path.join(workspace, ...name.split('/'));
}

;// CONCATENATED MODULE: ./lib/cache/modules/sums.js


/**
 * The go.sum and go.work.sum files that say which modules the workspace uses. A go.mod that is named stands for the
 * go.sum beside it, since setup-go's documentation names go.mod.
 *
 * @param patterns the input cache-dependency-path; empty: the root's go.sum, or go.work.sum and those of all members
 * @param workspace absolute
 */
async function findSums(patterns, workspace, host) {
    const { path } = host.machine;
    const folders = patterns.length === 0
        ? [workspace, ...(await members(workspace, host))]
        : (await hashDependencyFiles(patterns, workspace, host)).files
            .filter((name) => /(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/.test(name))
            .map((name) => path.dirname(path.join(workspace, ...name.split('/'))));
    const found = [];
    for (const folder of new Set(folders)) {
        for (const name of ['go.sum', 'go.work.sum']) {
            const file = path.join(folder, name);
            const text = await read(file, host);
            if (text !== undefined)
                found.push({ path: file, text });
        }
    }
    return found;
}
async function members(workspace, host) {
    const { path } = host.machine;
    const file = path.join(workspace, 'go.work');
    const text = await read(file, host);
    if (text === undefined)
        return [];
    try {
        return (0,modfile/* parseModFile */.A)(text, file, 'go.work').use.map(({ value }) => path.resolve(workspace, ...value.split('/')));
    }
    catch {
        // Go itself will say where the file is wrong.
        return [];
    }
}
async function read(file, { files }) {
    const bytes = await files.read(file);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 89874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   Y: () => (/* binding */ parseStatements)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The statements of a go.mod or go.work file, by the grammar of go.dev/ref/mod#go-mod-file-lexical. Blocks are
 * flattened; an empty block leaves a statement without words.
 * @param path as errors show it
 * @throws UserError VERSION_FILE_INVALID
 */
function parseStatements(text, path) {
    const tokens = new Lexer(text, path);
    const statements = [];
    for (let token = tokens.next(); token.kind !== 'end'; token = tokens.next()) {
        if (token.kind !== 'newline')
            readStatement(token, tokens, statements);
    }
    return statements;
}
function malformed(path, at, message) {
    const position = { path, line: at.line, column: at.column };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('VERSION_FILE_INVALID', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPosition */ .L)(position)}: ${message}`, {
        hint: 'The go command cannot read this file either: go mod edit -json (or go work edit -json) says what it makes of it.',
        at: position,
    });
}
function readStatement(first, tokens, statements) {
    const words = [first.text];
    for (let token = tokens.next(); !endsLine(token); token = tokens.next()) {
        // Only at the end of a line does a parenthesis open a block; elsewhere it is a word.
        if (token.kind === '(' && endsLine(tokens.peek())) {
            readBlock(words, first, tokens, statements);
            return;
        }
        words.push(token.text);
    }
    const { line, column } = first;
    if (words.length > 1 && words.at(-2) === '(' && words.at(-1) === ')') {
        statements.push({ words: [], line, column, block: blockName(words.slice(0, -2), first, tokens) });
    }
    else
        statements.push({ words, line, column, block: undefined });
}
function readBlock(head, opened, tokens, statements) {
    const block = blockName(head, opened, tokens);
    statements.push({ words: [], line: opened.line, column: opened.column, block });
    for (;;) {
        const first = tokens.next();
        if (first.kind === 'newline')
            continue;
        if (first.kind === 'end')
            tokens.fail(first, `the block opened on line ${opened.line} is never closed with )`);
        if (first.kind === ')') {
            if (!endsLine(tokens.peek()))
                tokens.fail(tokens.peek(), 'expected the end of the line after the closing )');
            return;
        }
        const words = [first.text];
        for (let token = tokens.next(); !endsLine(token); token = tokens.next())
            words.push(token.text);
        statements.push({ words, line: first.line, column: first.column, block });
    }
}
function blockName(head, opened, tokens) {
    if (head.length !== 1)
        tokens.fail(opened, 'expected one word before the ( that opens a block');
    return head[0];
}
function endsLine(token) {
    return token.kind === 'newline' || token.kind === 'end';
}
/** Every printable character is part of a word but these: go.dev/ref/mod#go-mod-file-ident. */
const WORD = /^[^\s()[\]{},]$/u;
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
class Lexer {
    characters;
    path;
    offset = 0;
    line = 1;
    column = 1;
    ahead;
    constructor(text, path) {
        this.characters = Array.from(text);
        this.path = path;
    }
    peek() {
        this.ahead ??= this.read();
        return this.ahead;
    }
    next() {
        const token = this.peek();
        this.ahead = undefined;
        return token;
    }
    fail(at, message) {
        throw malformed(this.path, at, message);
    }
    read() {
        while (this.sees(' ') || this.sees('\t') || this.sees('\r'))
            this.advance();
        if (this.sees('/', '/'))
            while (this.offset < this.characters.length && !this.sees('\n'))
                this.advance();
        this.refuseBlockComment();
        const { line, column } = this;
        const character = this.characters[this.offset];
        if (character === undefined)
            return { kind: 'end', text: '', line, column };
        if (character === '\n')
            return { kind: 'newline', text: this.advance(), line, column };
        if (character === '(' || character === ')')
            return { kind: character, text: this.advance(), line, column };
        if ('[]{},'.includes(character))
            return { kind: 'word', text: this.advance(), line, column };
        const text = character === '"' || character === '`' ? this.readString() : this.readWord();
        return { kind: 'word', text, line, column };
    }
    readString() {
        const start = { line: this.line, column: this.column };
        const quote = this.advance();
        let text = quote;
        for (;;) {
            if (this.offset >= this.characters.length)
                this.fail(start, 'the quoted string is never closed');
            if (this.sees('\n'))
                this.fail(this, 'a quoted string cannot go on in the next line');
            const character = this.advance();
            text += character;
            if (character === quote)
                return text;
            if (character !== '\\' || quote === '`')
                continue;
            if (this.offset >= this.characters.length)
                this.fail(start, 'the quoted string is never closed');
            text += this.advance();
        }
    }
    readWord() {
        const first = this.characters[this.offset];
        if (!isWord(first)) {
            const what = first === '\uFEFF'
                ? 'the file begins with a byte order mark: save it as UTF-8 without BOM'
                : `unexpected character ${codePoint(first)}`;
            this.fail(this, what);
        }
        let text = '';
        while (isWord(this.characters[this.offset]) && !this.sees('/', '/')) {
            this.refuseBlockComment();
            text += this.advance();
        }
        return text;
    }
    refuseBlockComment() {
        if (this.sees('/', '*'))
            this.fail(this, 'comments begin with //, not /*');
    }
    sees(first, second) {
        if (this.characters[this.offset] !== first)
            return false;
        return second === undefined || this.characters[this.offset + 1] === second;
    }
    advance() {
        const character = this.characters[this.offset++];
        if (character === '\n') {
            this.line++;
            this.column = 1;
        }
        else
            this.column++;
        return character;
    }
}
function isWord(character) {
    return character !== undefined && WORD.test(character) && PRINTABLE.test(character);
}
function codePoint(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 83876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseModFile)
/* harmony export */ });
/* harmony import */ var _modfile_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89874);
/* harmony import */ var _unquote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36655);


/**
 * Reads a file as the go command does, except that directives which it may learn later, and those that say nothing
 * about versions (require, replace, …), are skipped: a file for a newer Go still tells which Go it wants.
 *
 * @param path as errors show it
 * @throws UserError VERSION_FILE_INVALID with line and column
 */
function parseModFile(text, path, kind) {
    const file = { kind, module: undefined, go: undefined, toolchain: undefined, use: [] };
    const work = kind === 'go.work';
    for (const statement of (0,_modfile_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatements */ .Y)(text, path)) {
        const { block, words } = statement;
        const verb = block ?? words[0];
        const args = block === undefined ? words.slice(1) : words;
        const fail = (message) => refuse(statement, path, message);
        if (block === 'go' || block === 'toolchain')
            fail(`${block} takes no block in parentheses`);
        // The line that opens a block says nothing itself.
        if (block !== undefined && words.length === 0)
            continue;
        if (verb === 'go')
            set(file, 'go', statement, goVersion(args, fail), fail);
        else if (verb === 'toolchain')
            set(file, 'toolchain', statement, toolchainName(args, fail), fail);
        else if (verb === 'module' && !work)
            set(file, 'module', statement, only(args, 'module takes one path', fail), fail);
        else if (verb === 'use' && work) {
            file.use.push({ value: only(args, 'use takes one folder', fail), line: statement.line });
        }
    }
    return file;
}
function set(file, key, statement, value, fail) {
    if (file[key] !== undefined)
        fail(`${key} was said already on line ${file[key].line}`);
    file[key] = { value, line: statement.line };
}
function goVersion(args, fail) {
    const [value] = args;
    if (args.length !== 1 || value === undefined)
        return fail('go takes exactly one version: go 1.26.0');
    if (!/^[1-9]\d*\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?([a-z]+\d+)?$/.test(value)) {
        return fail(`${show(value)} is not a Go version: expected the form 1.26.0`);
    }
    return value;
}
function toolchainName(args, fail) {
    const [value] = args;
    if (args.length !== 1 || value === undefined)
        return fail('toolchain takes exactly one name: toolchain go1.26.0');
    if (!/^(default|go1|go1\..*)$/u.test(value)) {
        return fail(`${show(value)} is not a toolchain: expected the form go1.26.0, or default`);
    }
    return value;
}
function only(args, usage, fail) {
    const [word] = args;
    if (args.length !== 1 || word === undefined)
        return fail(usage);
    if (word.startsWith('"'))
        return unquote(word) ?? fail(`${show(word)} is not a quoted string as Go writes them`);
    if (/["'`]/.test(word))
        return fail(`${show(word)} has a quote inside an unquoted word`);
    return word;
}
function unquote(word) {
    const cut = (0,_unquote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutQuoted */ .H)(word);
    return cut?.rest === '' ? cut.value : undefined;
}
function refuse(statement, path, message) {
    throw (0,_modfile_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(path, statement, message);
}
function show(value) {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}


/***/ }),

/***/ 36655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cutQuoted)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const PLAIN_ESCAPES = {
    a: 7,
    b: 8,
    f: 12,
    n: 10,
    r: 13,
    t: 9,
    v: 11,
    '\\': 92,
    '"': 34,
};
/** One piece of a Go string literal: an escape, or what stands for itself. */
const PIECE = /\\(?:([abfnrtv\\"])|x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([^"\\\n]+)/y;
/**
 * A Go string literal at the beginning of a text (strconv.QuotedPrefix and Unquote), and what follows it.
 * @returns undefined where there is none
 */
function cutQuoted(text) {
    if (text.startsWith('`')) {
        const end = text.indexOf('`', 1);
        // Go drops carriage returns from raw strings.
        return end < 0
            ? undefined
            : { value: text.slice(1, end).replaceAll('\r', ''), rest: text.slice(end + 1) };
    }
    if (!text.startsWith('"'))
        return undefined;
    const parts = [];
    for (let at = 1;;) {
        if (text[at] === '"')
            return { value: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts).toString(), rest: text.slice(at + 1) };
        PIECE.lastIndex = at;
        const match = PIECE.exec(text);
        const part = match === null ? undefined : decode(match);
        if (part === undefined)
            return undefined;
        parts.push(part);
        at = PIECE.lastIndex;
    }
}
/** Bytes, not characters: `\xe2\x82\xac` is one character in three escapes. */
function decode([, letter, hex, octal, short, long, plain]) {
    if (plain !== undefined)
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(plain);
    if (letter !== undefined)
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from([PLAIN_ESCAPES[letter]]);
    if (hex !== undefined)
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(hex, 'hex');
    if (octal !== undefined) {
        const value = Number.parseInt(octal, 8);
        return value > 255 ? undefined : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from([value]);
    }
    const point = Number.parseInt(short ?? long ?? '', 16);
    const surrogate = point >= 0xd800 && point <= 0xdfff;
    return point > 0x10ffff || surrogate ? undefined : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(String.fromCodePoint(point));
}


/***/ })

};
