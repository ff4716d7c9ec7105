export const id = 9926;
export const ids = [9926,5122];
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

/***/ 5122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanTokens: () => (/* binding */ scanTokens)
/* harmony export */ });
/**
 * Looks at the tokens only, in linear time, before anything is built from them. What is refused here is what makes
 * YAML more than data (anchors, tags, directives, several documents), and what makes its parsers slow: the `yaml`
 * package takes minutes over some thousand nested maps or explicit keys.
 */
function scanTokens(text, lexer) {
    let offset = 0;
    let scalar = false;
    let depth = 0;
    let dashes = 0;
    let documents = 0;
    let tokens = 0;
    for (const token of lexer.lex(text)) {
        const fault = (message, hint) => ({ message, hint, offset });
        if (pseudo.has(token)) {
            // Not in the text: it says that what follows is a scalar, or where a document begins.
            scalar = token === '\x1f';
            continue;
        }
        tokens += 1;
        if (tokens > tokenLimit)
            return fault('the file has too many parts', 'Make several files of it.');
        if (!scalar) {
            const [first = ''] = token;
            if (first === '&' || first === '*')
                return fault('anchors and aliases are not accepted', 'Write the value out. Text that begins with * or & is put in quotes.');
            if (first === '!')
                return fault('tags such as !name are not accepted', 'Text that begins with ! is put in quotes.');
            if (first === '%')
                return fault('directives are not accepted', 'Remove the line.');
            if (token === '?')
                return fault('explicit keys are not accepted', 'Write `key: value`.');
            if (token === '...' || token === '---')
                documents += 1;
            if (documents > 1)
                return fault('more than one document', 'Write one document a file.');
            if (first === '{' || first === '[')
                depth += 1;
            if (first === '}' || first === ']')
                depth -= 1;
            dashes = token === '-' ? dashes + 1 : /^[\r\n]/.test(token) ? 0 : dashes;
            if (depth > depthLimit || dashes > depthLimit || (/^ +$/.test(token) && token.length > indentLimit))
                return fault('this is nested too deeply', 'Write it with fewer levels.');
        }
        scalar = false;
        offset += token.length;
    }
    return undefined;
}
const pseudo = new Set(['\x02', '\x18', '\x1f']);
const tokenLimit = 10_000;
const depthLimit = 6;
const indentLimit = 80;


/***/ }),

/***/ 34243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ checkPatches)
});

;// CONCATENATED MODULE: ./lib/environment/patches/decode.js
/** Bytes. What a person writes has a few hundred. */
const sizeLimit = 64 * 1024;
/**
 * The text of a patch file, with LF for CRLF. Whatever else could make two programs read it differently is a fault:
 * a byte order mark, UTF-16, bytes that are no UTF-8, control characters.
 */
function decodePatch(bytes, path) {
    if (bytes.length > sizeLimit) {
        const message = `the file has ${bytes.length} bytes; a patch may have ${sizeLimit}`;
        return fault(path, message, 1, 1, 'Make several files of it.');
    }
    const [first, second, third] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        return fault(path, 'the file is UTF-16', 1, 1, `Save it as UTF-8. ${powerShell}`);
    }
    if (first === 0xef && second === 0xbb && third === 0xbf) {
        return fault(path, 'the file begins with a byte order mark', 1, 1, `Save it as UTF-8 without BOM. ${powerShell}`);
    }
    const text = decode(bytes);
    if (text === undefined) {
        const { line, column } = findBroken(bytes);
        return fault(path, 'here are bytes that are no UTF-8', line, column, 'Save the file as UTF-8.');
    }
    const plain = text.replaceAll('\r\n', '\n');
    // A lone CR ends a line to YAML but not to an editor; the others do not show.
    const control = /[\0-\x08\x0b-\x1f\x7f\x80-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/.exec(plain);
    if (control === null)
        return { text: plain };
    const before = plain.slice(0, control.index).split('\n');
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const what = `here is the character U+${code}, which cannot be seen`;
    return fault(path, what, before.length, before.at(-1).length + 1, 'Remove it.');
}
const powerShell = 'Windows PowerShell 5.1 writes what Out-File says so: use -Encoding ascii, or PowerShell 7.';
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** No byte of a longer UTF-8 sequence is a line feed, so lines can be looked at one by one. */
function findBroken(bytes) {
    let start = 0;
    for (let line = 1;; line += 1) {
        const end = bytes.indexOf(0x0a, start);
        const part = bytes.subarray(start, end < 0 ? undefined : end);
        if (decode(part) === undefined)
            return { line, column: longestPrefix(part) + 1 };
        if (end < 0)
            return { line, column: 1 };
        start = end + 1;
    }
}
/** In characters: decoding as a stream keeps back what may still become one. */
function longestPrefix(bytes) {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let length = 0;
    try {
        for (const byte of bytes)
            length += decoder.decode(Uint8Array.of(byte), { stream: true }).length;
    }
    catch {
        return length;
    }
    return length;
}
function fault(path, message, line, column, hint) {
    return { fault: { code: 'PATCH_INVALID', message, hint, at: { path, line, column } } };
}

// EXTERNAL MODULE: ./lib/environment/patches/model.js
var model = __webpack_require__(32465);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/go/nearest.js
var nearest = __webpack_require__(19140);
// EXTERNAL MODULE: ./lib/environment/values/secret.js
var secret = __webpack_require__(41314);
// EXTERNAL MODULE: ./lib/config/yaml-tokens.js
var yaml_tokens = __webpack_require__(5122);
;// CONCATENATED MODULE: ./lib/environment/patches/document.js


/**
 * Reads YAML 1.2 that is data and nothing else.
 * @param text decoded, without CR
 */
async function openDocument(text, path) {
    const { isMap, isScalar, isSeq, Lexer, parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = lineStarts(text);
    const placeAt = (offset) => place(lines, offset);
    const faultAt = (offset, message, hint) => ({
        code: 'PATCH_INVALID',
        message,
        at: { path, ...placeAt(offset) },
        ...(hint === undefined ? {} : { hint }),
    });
    const scanned = (0,yaml_tokens.scanTokens)(text, new Lexer());
    if (scanned !== undefined)
        return { faults: [faultAt(scanned.offset, scanned.message, scanned.hint)] };
    const parsed = parseDocument(text, {
        merge: false,
        uniqueKeys: false,
        prettyErrors: false,
        version: '1.2',
        logLevel: 'silent',
    });
    const [broken] = parsed.errors;
    if (broken !== undefined)
        return { faults: [faultAt(broken.pos[0], (0,secret/* plainText */.wh)(broken.message))] };
    const faults = [];
    visit(parsed, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                const name = isScalar(key) ? key.value : undefined;
                const offset = key?.range?.[0] ?? 0;
                if (typeof name !== 'string')
                    faults.push(faultAt(offset, 'a key must be a plain word'));
                else if (name === '<<')
                    faults.push(faultAt(offset, 'merge keys are not accepted', 'Write it out.'));
                else if (seen.has(name))
                    faults.push(faultAt(offset, `the key \`${(0,secret/* plainText */.wh)(name)}\` is there twice`));
                seen.add(name);
            }
        },
    });
    if (faults.length > 0)
        return { faults };
    const find = (keys) => {
        let node = parsed.contents;
        let found;
        for (const name of keys) {
            let next;
            let keyOffset;
            if (isMap(node)) {
                const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
                next = pair?.value;
                keyOffset = pair?.key?.range?.[0];
            }
            else if (isSeq(node) && typeof name === 'number') {
                next = node.items[name];
            }
            const range = next?.range?.[0];
            const at = keyOffset ?? range;
            if (at === undefined)
                return found;
            const verbatim = isScalar(next) && next.type === 'PLAIN';
            found = { key: at, value: range ?? at, verbatim };
            node = next;
        }
        return found;
    };
    return {
        document: {
            data: parsed.toJS(),
            placeOf: (keys) => placeAt(find(keys)?.key ?? 0),
            placeOfValue: (keys, offset = 0) => {
                const found = find(keys);
                return placeAt((found?.value ?? 0) + (found?.verbatim === true ? offset : 0));
            },
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function place(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/platform.js
var platform = __webpack_require__(87507);
// EXTERNAL MODULE: ./lib/go/spec.js
var go_spec = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/go/version.js
var version = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/environment/values/flags.js
var flags = __webpack_require__(30883);
// EXTERNAL MODULE: ./lib/environment/values/lists.js
var lists = __webpack_require__(17817);
// EXTERNAL MODULE: ./lib/environment/values/template.js
var template = __webpack_require__(65248);
;// CONCATENATED MODULE: ./lib/environment/patches/read-operation.js



/** @returns undefined where faults were reported */
function readOperation(kind, entry, keys, reader) {
    const name = entry[kind];
    const at = reader.document.placeOf([...keys, kind]);
    const fault = (key, message, hint) => reader.fault([...keys, key], message, hint, 0);
    const text = (key) => checkTemplate(entry[key], [...keys, key], reader);
    switch (kind) {
        case 'set':
        case 'default':
            return { kind, name, value: text('value'), at };
        case 'unset':
            return { kind, name, at };
        case 'addFlag':
        case 'removeFlag': {
            const flag = text('flag');
            const what = flagFault(flag);
            if (what === undefined)
                return { kind, name, flag, at };
            fault('flag', what);
            return undefined;
        }
        default: {
            const list = listOf(name, entry.list, (message, hint) => fault(kind, message, hint));
            if (list === undefined)
                return undefined;
            const value = (key) => {
                const wrong = list === 'commas' ? (0,lists/* listRules */.sJ)(list, 'linux').fault(entry[key]) : undefined;
                if (wrong !== undefined)
                    fault(key, `the entry ${wrong}`);
                return text(key);
            };
            if (kind === 'removeMatching')
                return { kind, name, glob: text('glob'), max: entry.max, list, at };
            if (kind === 'replaceEntry')
                return { kind, name, from: text('from'), to: value('to'), list, at };
            return { kind, name, value: value('value'), list, at };
        }
    }
}
function checkTemplate(text, keys, reader) {
    const wrong = (0,template/* findTemplateFault */.AD)(text);
    if (wrong !== undefined)
        reader.fault(keys, wrong.message, undefined, wrong.offset);
    return text;
}
function listOf(name, said, fault) {
    if (name.toUpperCase() === 'GOFLAGS') {
        fault('GOFLAGS is a list of flags, not of entries', 'Use addFlag and removeFlag.');
        return undefined;
    }
    const known = (0,lists/* listKind */.zM)(name);
    if (known !== undefined && said !== undefined && known !== said) {
        fault(`${name} is a list of ${known}, not of ${said}`, 'Leave `list` out.');
        return undefined;
    }
    if (known === undefined && said === undefined)
        fault(`${name} is not known to be a list`, 'Add `list: paths` or `list: commas`, or use set.');
    return known ?? said;
}
/** One flag as GOFLAGS can hold it: quotes around it are the file's business. */
function flagFault(flag) {
    if ((0,flags/* flagName */.GI)(flag) === undefined)
        return 'this is not one flag of the go command: it begins with - and has a name';
    if ((0,flags/* joinFlags */.CM)([flag]) === undefined)
        return 'GOFLAGS cannot hold blanks and both kinds of quotes in one flag';
    const several = /[ \t]/.test(flag) && !flag.includes('=');
    return several ? 'this is more than one flag: make one operation of each' : undefined;
}

;// CONCATENATED MODULE: ./lib/environment/patches/read-conditions.js






function readConditions(raw, reader) {
    const { os, arch, runner, go, env } = raw ?? {};
    const words = (key, given, parse) => [given].flat().flatMap((word, index) => {
        try {
            return [parse(word)];
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            const keys = Array.isArray(given) ? ['when', key, index] : ['when', key];
            reader.fault(keys, error.message, error.hint, 0);
            return [];
        }
    });
    const range = go === undefined ? undefined : readRange(go, reader);
    return {
        ...(os === undefined ? {} : { os: words('os', os, platform/* parseOs */.ST) }),
        ...(arch === undefined ? {} : { arch: words('arch', arch, (word) => (0,platform/* parseArch */.CO)(String(word))) }),
        ...(runner === undefined ? {} : { runner: [runner].flat() }),
        ...(range === undefined ? {} : { go: range }),
        ...(env === undefined ? {} : { env: readExpectations(env, ['when', 'env'], reader) }),
    };
}
function readExpectations(raw, above, reader) {
    return Object.entries(raw).map(([name, wanted]) => {
        const keys = [...above, name];
        return { name, want: readExpectation(wanted, keys, reader), at: reader.document.placeOf(keys) };
    });
}
function readExpectation(raw, keys, reader) {
    if (typeof raw === 'string')
        return { kind: 'equals', anyOf: [checkTemplate(raw, keys, reader)] };
    if ('absent' in raw)
        return { kind: 'absent' };
    if ('present' in raw)
        return { kind: 'present' };
    if ('matches' in raw) {
        return { kind: 'matches', glob: checkTemplate(raw.matches, [...keys, 'matches'], reader) };
    }
    const anyOf = raw.oneOf.map((text, index) => checkTemplate(text, [...keys, 'oneOf', index], reader));
    return { kind: 'equals', anyOf };
}
/** A range as `go-version` reads it: Go's own spellings of prereleases are understood. */
function readRange(text, reader) {
    const fault = (message, hint) => reader.fault(['when', 'go'], message, hint, 0);
    try {
        const spec = (0,go_spec/* parseSpec */.F9)(text, { source: '`when.go`', at: { path: '' } });
        if (spec.kind === 'range')
            return spec.range;
        if (spec.kind === 'exact')
            return valid((0,version/* toSemver */.Ud)(spec.version)) ?? undefined;
        fault(`\`when.go\` is ${spec.kind === 'tip' ? 'tip' : spec.alias}, which is another version tomorrow`, 'Write a range: ">=1.24 <1.28".');
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        fault(error.message, error.hint);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/environment/patches/read-guard.js

function readGuard(raw, reader) {
    const { expect = {}, sha256 = {}, expires } = raw ?? {};
    const { document, fault } = reader;
    const keys = ['guard', 'expires'];
    if (expires !== undefined && !isDay(expires))
        fault(keys, `there is no day ${expires}`, 'Write year-month-day: 2027-03-31.', 0);
    return {
        expect: readExpectations(expect, ['guard', 'expect'], reader),
        lines: [],
        files: Object.entries(sha256).map(([path, digest]) => readFile(path, digest, reader)),
        ...(expires === undefined ? {} : { expires: { day: expires, at: document.placeOf(keys) } }),
    };
}
function isDay(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** The file is read on the machine that applies the patch: nothing but the workspace's own. */
function readFile(path, sha256, { document, fault }) {
    const keys = ['guard', 'sha256', path];
    const names = path.split('/');
    const inside = names.every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\:\0-\x1f]/.test(name));
    if (!inside)
        fault(keys, 'the file must be in the workspace', 'Write its path from there with forward slashes, without `..`.');
    return { path, sha256, at: document.placeOf(keys) };
}

;// CONCATENATED MODULE: ./lib/environment/patches/read.js









/**
 * A YAML patch file, or everything that is wrong with its form.
 * @param path as it is shown: with forward slashes
 */
async function readPatch(bytes, path) {
    const decoded = decodePatch(bytes, path);
    if ('fault' in decoded)
        return { faults: [decoded.fault] };
    const opened = await openDocument(decoded.text, path);
    if ('faults' in opened)
        return opened;
    const { document } = opened;
    const faults = [];
    const reader = {
        document,
        fault: (keys, message, hint, offset) => {
            const at = offset === undefined ? document.placeOf(keys) : document.placeOfValue(keys, offset);
            faults.push({
                code: 'PATCH_INVALID',
                message,
                at: { path, ...at },
                ...(hint === undefined ? {} : { hint }),
            });
        },
    };
    const patch = await build(reader, refOf(decoded.text, path));
    faults.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
    return patch === undefined || faults.length > 0 ? { faults } : { patch };
}
/** CRLF counts as LF: a checkout on Windows is the same patch. */
function refOf(text, path, id) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return { id: id ?? (0,posix_.basename)(path).replace(/\.[^.]+$/, ''), path, sha256 };
}
async function build(reader, ref) {
    const { operationKeys, operationSchemas, patchSchema } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 46421));
    const { data } = reader.document;
    const checked = patchSchema().safeParse(data ?? {});
    if (!checked.success) {
        explain(reader, [], checked.error.issues, data ?? {});
    }
    const raw = data?.ops;
    const operations = (Array.isArray(raw) ? raw : []).flatMap((entry, index) => {
        const keys = ['ops', index];
        const words = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
        const [kind, second] = operationKeys.filter((key) => words.includes(key));
        if (kind === undefined || second !== undefined) {
            const meant = words.map((word) => nearestKey(word, operationKeys)).find((word) => word !== undefined);
            reader.fault(keys, kind === undefined
                ? 'this is no operation'
                : `this is two operations, ${kind} and ${second}: make two entries of it`, kind === undefined
                ? `${meant === undefined ? '' : `Did you mean ${meant}? `}Known: ${operationKeys.join(', ')}.`
                : undefined);
            return [];
        }
        const result = operationSchemas[kind]().safeParse(entry);
        if (!result.success) {
            explain(reader, keys, result.error.issues, entry);
            return [];
        }
        const operation = readOperation(kind, result.data, keys, reader);
        return operation === undefined ? [] : [operation];
    });
    const { shape } = patchSchema();
    const section = (key, schema) => schema.safeParse(data?.[key]).data;
    const when = readConditions(section('when', shape.when), reader);
    const guard = readGuard(section('guard', shape.guard), reader);
    if (!checked.success)
        return undefined;
    const { id, why, allow, redact, onError } = checked.data;
    return {
        ref: id === undefined ? ref : { ...ref, id },
        form: 'yaml',
        why: why.trim().replace(/\s+/g, ' '),
        when,
        guard,
        operations,
        allow: (allow ?? []),
        redact: redact ?? [],
        onError: onError ?? 'abort',
    };
}
const topKeys = 'schema, id, why, when, guard, ops, allow, redact, onError';
function explain({ fault }, above, issues, data) {
    for (const issue of issues) {
        const keys = [...above, ...issue.path];
        const name = nameOf(issue.path) || (above.length === 0 ? 'the file' : 'this');
        if (issue.code === 'unrecognized_keys') {
            for (const key of issue.keys)
                fault([...keys, key], `\`${(0,secret/* plainText */.wh)(key)}\` is no key of ${keys.length === 0 ? 'a patch' : name}`, keys.length === 0 ? `Known: ${topKeys}.` : undefined);
        }
        else if (issue.code === 'invalid_key') {
            fault(keys, `${name}: ${issue.issues[0]?.message ?? 'is not accepted as a key'}`);
        }
        else if (valueAt(data, issue.path) === undefined && issue.path.length > 0) {
            fault(keys, `${name} is missing`);
        }
        else {
            fault(keys, `${name}: ${issue.message}`, undefined, 0);
        }
    }
}
function nameOf(path) {
    return path.length === 0 ? '' : `\`${(0,secret/* plainText */.wh)(path.map(String).join('.'))}\``;
}
function valueAt(data, path) {
    return path.reduce((value, key) => typeof value === 'object' && value !== null ? value[key] : undefined, data);
}
function nearestKey(word, keys) {
    const lower = new Map(keys.map((key) => [key.toLowerCase(), key]));
    return lower.get((0,nearest/* nearest */.p)(word, [...lower.keys()]) ?? '');
}

// EXTERNAL MODULE: ./lib/environment/values/names.js
var values_names = __webpack_require__(46140);
;// CONCATENATED MODULE: ./lib/environment/text/unified.js
/**
 * A unified diff of one file, with LF. Each hunk must have as many lines as its header says: a file that was cut off,
 * or edited by hand, is not guessed at. Linear in the length of the text.
 */
function parseUnified(text) {
    const all = text.split('\n');
    if (all.at(-1) === '')
        all.pop();
    const start = all.findIndex((line, index) => line.startsWith('--- ') && all[index + 1]?.startsWith('+++ '));
    if (start < 0)
        return { message: 'expected the lines --- and +++ of a unified diff', line: 1 };
    const lines = [];
    let at = start + 2;
    if (at === all.length)
        return { message: 'expected a hunk: @@ -1,3 +1,3 @@', line: at };
    while (at < all.length) {
        const header = hunkHeader.exec(all[at]);
        if (header === null) {
            const more = /^(?:---|diff |Index: )/.test(all[at]);
            const message = more ? 'there is more than one file in it' : 'expected a hunk: @@ -1,3 +1,3 @@';
            return { message, line: at + 1 };
        }
        let [old, now] = [header[1], header[2]].map((count) => (count === undefined ? 1 : Number(count)));
        const headerLine = at + 1;
        at += 1;
        while ((old > 0 || now > 0) && at < all.length) {
            const line = all[at];
            // Editors that trim lines make nothing of the blank that an empty line of context begins with.
            const sign = line === '' ? ' ' : line[0];
            if (sign !== ' ' && sign !== '-' && sign !== '+') {
                if (sign !== '\\')
                    return { message: 'expected a line that begins with a blank, - or +', line: at + 1 };
            }
            else {
                if (sign !== '+')
                    old -= 1;
                if (sign !== '-')
                    now -= 1;
                lines.push({ sign, text: line.slice(1), line: at + 1 });
            }
            at += 1;
        }
        if (old !== 0 || now !== 0)
            return { message: 'the hunk has not as many lines as its header says', line: headerLine };
        while (all[at]?.startsWith('\\'))
            at += 1;
    }
    const name = (index) => all[index].slice(4).split('\t')[0];
    return {
        diff: {
            preamble: all.slice(0, start).map((line, index) => ({ text: line, line: index + 1 })),
            from: name(start),
            to: name(start + 1),
            lines,
        },
    };
}
/** At most six digits: a file has 64 KiB. */
const hunkHeader = /^@@ -\d{1,6}(?:,(\d{1,6}))? \+\d{1,6}(?:,(\d{1,6}))? @@/;

;// CONCATENATED MODULE: ./lib/environment/text/read-diff.js







/**
 * A .patch file: a unified diff of two snapshots. Lines are found by their names, since both files are sorted; where they
 * stand is not looked at. Text in front of it is the reason; a line `allow: exec` there permits a danger.
 * @param path as it is shown: with forward slashes
 */
function readDiff(bytes, path) {
    const decoded = decodePatch(bytes, path);
    if ('fault' in decoded)
        return { faults: [decoded.fault] };
    const faults = [];
    const fault = (line, message, hint, column = 1) => faults.push({
        code: 'PATCH_INVALID',
        message,
        at: { path, line, column },
        ...(hint === undefined ? {} : { hint }),
    });
    const read = parseUnified(decoded.text);
    if (!('diff' in read)) {
        fault(read.line, read.message, 'Write it with `setup-go-plus env diff`.');
        return { faults };
    }
    const { why, allow } = readPreamble(read.diff, fault);
    const { lines, operations } = readLines(read.diff.lines, fault);
    if (operations.length === 0 && faults.length === 0)
        fault(1, 'the diff changes no variable');
    if (faults.length > 0)
        return { faults };
    const patch = {
        ref: refOf(decoded.text, path),
        form: 'diff',
        why,
        when: {},
        guard: { expect: [], lines, files: [] },
        operations,
        allow,
        redact: [],
        onError: 'abort',
    };
    return { patch };
}
function readPreamble({ preamble, from, to }, fault) {
    const allow = [];
    const words = [];
    for (const { text, line } of preamble) {
        const permits = /^allow:(.*)$/.exec(text)?.[1];
        if (permits === undefined) {
            // What programs write in front of a diff.
            if (!/^(?:Index: |=+$|diff |index |new file |similarity )/.test(text))
                words.push(text.trim());
            continue;
        }
        for (const word of permits.split(/[\s,]+/).filter((part) => part !== '')) {
            if (model/* dangers */.Bx.includes(word))
                allow.push(word);
            else
                fault(line, `${(0,secret/* plainText */.wh)(word)} is none of ${model/* dangers */.Bx.join(', ')}`);
        }
    }
    const said = words.filter((word) => word !== '').join(' ');
    return { why: (0,secret/* plainText */.wh)(said.slice(0, 1000)) || `from ${(0,secret/* plainText */.wh)(from)} to ${(0,secret/* plainText */.wh)(to)}`, allow };
}
function readLines(lines, fault) {
    const names = new Map();
    for (const line of lines) {
        if (line.text === '' || line.text.startsWith('#'))
            continue;
        const name = /^([^=]*)=/.exec(line.text)?.[1];
        if (name === undefined || !values_names/* namePattern */._u.test(name)) {
            fault(line.line, 'expected NAME=value or a comment', undefined, 2);
            continue;
        }
        const side = line.sign === ' ' ? 'context' : line.sign === '-' ? 'before' : 'after';
        const sides = names.get(name) ?? {};
        if (sides[side] !== undefined ||
            (side === 'context' ? (sides.before ?? sides.after) : sides.context) !== undefined)
            fault(line.line, `${name} is there twice`, undefined, 2);
        names.set(name, { ...sides, [side]: line });
    }
    const expected = [];
    const operations = [];
    for (const [name, { before, after, context }] of names) {
        const at = { line: (after ?? before ?? context).line, column: 2 };
        const value = (line) => line === undefined ? null : line.text.slice(name.length + 1);
        if (context !== undefined) {
            expected.push({ name, before: value(context), at });
            continue;
        }
        expected.push({ name, before: value(before), after: value(after), at });
        const text = value(after);
        const wrong = changeFault(name, text);
        if (wrong !== undefined)
            fault(at.line, wrong, undefined, 2);
        else if (text === null || text === '')
            operations.push({ kind: 'unset', name, at });
        else
            operations.push({ kind: 'set', name, value: text, at });
    }
    return { lines: expected, operations };
}
function changeFault(name, text) {
    if (computed.has(name))
        return `${name} cannot be set: Go works it out`;
    if (text === null)
        return undefined;
    if (text.includes('***'))
        return `the value of ${name} was a secret, which a snapshot does not show`;
    return (0,template/* findTemplateFault */.AD)(text)?.message;
}
/** `go env` says them, and nobody can change them. */
const computed = new Set([
    ...['GOEXE', 'GOGCCFLAGS', 'GOHOSTARCH', 'GOHOSTOS', 'GOMOD', 'GOTELEMETRY', 'GOTELEMETRYDIR'],
    ...['GOTOOLDIR', 'GOVERSION'],
]);

// EXTERNAL MODULE: ./lib/environment/patches/dangers.js
var dangers = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/environment/patches/resolve.js
var resolve = __webpack_require__(18236);
;// CONCATENATED MODULE: ./lib/environment/patches/check.js




/** What can be said of patches without a machine: their patches, and all faults of all files, in order. */
async function checkPatches(files) {
    const patches = [];
    const faults = [];
    const ids = new Map();
    for (const file of files) {
        const read = await check_readFile(file);
        if ('faults' in read) {
            faults.push(...read.faults);
            continue;
        }
        const { patch } = read;
        patches.push(patch);
        const { id, path } = patch.ref;
        const other = ids.get(id);
        if (other === undefined)
            ids.set(id, path);
        else
            faults.push({
                code: 'PATCH_INVALID',
                message: `the id ${id} is that of ${other} too`,
                hint: 'Give each patch its own `id`, or file name.',
                at: { path, line: 1, column: 1 },
            });
        faults.push(...findDangers(patch));
    }
    return { patches, faults };
}
async function check_readFile({ path, bytes }) {
    if (/\.ya?ml$/i.test(path))
        return readPatch(bytes, path);
    if (/\.patch$/i.test(path))
        return readDiff(bytes, path);
    const message = 'the file is neither .yaml nor .patch';
    return { faults: [{ code: 'PATCH_INVALID', message, at: { path, line: 1, column: 1 } }] };
}
/** By what is written; a plan looks again at what that means on its machine. */
function findDangers(patch) {
    return patch.operations.flatMap((operation) => {
        const finding = (0,dangers/* findDanger */.n)(operation, (0,resolve/* textsOf */.CB)(operation), '${GOROOT}');
        if (finding === undefined || (0,resolve/* permits */.V1)(patch.allow, finding))
            return [];
        return [
            {
                code: 'PATCH_REFUSED',
                message: `${finding.what}, which is refused`,
                hint: (0,resolve/* refusalHint */.ah)(finding),
                at: { path: patch.ref.path, ...operation.at },
            },
        ];
    });
}


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findDanger)
/* harmony export */ });
/* harmony import */ var _values_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30883);
/* harmony import */ var _values_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);


/**
 * Why an operation could do more than set up Go: run a program, load a library, move what trust hangs on.
 * To take such a variable away is harmless, but for what a system needs.
 * @param texts what it writes: templates, or what they mean on a machine
 * @param goroot the root of the Go that was set up, or its template
 */
function findDanger(operation, texts, goroot) {
    const name = operation.name.toUpperCase();
    if (/^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE)_/.test(name))
        return { danger: undefined, what: `${operation.name} is the runner's own` };
    if (needed.has(name) && ['set', 'unset', 'default'].includes(operation.kind))
        return { danger: 'system', what: `every program of this machine needs ${operation.name}` };
    if (operation.kind === 'unset' || operation.kind === 'removeFlag' || operation.kind === 'removeMatching')
        return undefined;
    if (texts.some((text) => credential.test(text)))
        return {
            danger: undefined,
            what: `a password in a URL (${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(texts.join(' '), false)}) must not be in a file that is checked in`,
        };
    if (/^(?:LD_|DYLD_|_RLD)/.test(name) || name === 'GCONV_PATH')
        return { danger: 'loader', what: `${operation.name} makes every program load other libraries` };
    if (interpreters.has(name) || name.startsWith('BASH_FUNC_'))
        return { danger: 'interpreter', what: `${operation.name} makes an interpreter run or load other code` };
    if (name.startsWith('GIT_') &&
        !/^GIT_(?:TERMINAL_PROMPT|OPTIONAL_LOCKS|(?:AUTHOR|COMMITTER)_\w+)$/.test(name))
        return { danger: 'git', what: `${operation.name} changes what git trusts or runs` };
    if (programs.has(name) || /^(?:CC|CXX)_FOR_/.test(name))
        return { danger: 'exec', what: `${operation.name} names a program to run` };
    if (name === 'GOENV')
        return { danger: 'go-root', what: 'GOENV replaces all settings of Go' };
    if (name === 'GOROOT' && texts.some((text) => text !== goroot))
        return { danger: 'go-root', what: 'GOROOT would name another Go than the one that was set up' };
    return inValue(operation, name, texts);
}
/** Dangers that depend on what is written, not on where. */
function inValue(operation, name, texts) {
    if (name === 'GOAUTH') {
        const commands = texts.flatMap((text) => text.split(';')).map((text) => text.trim());
        const command = commands.some((text) => !/^(?:|off|netrc|git\s.*)$/s.test(text));
        return command ? { danger: 'exec', what: 'GOAUTH names a program to run' } : undefined;
    }
    if (/^CGO_\w+_ALLOW$/.test(name))
        return { danger: 'exec', what: `${operation.name} lets packages hand more flags to the C compiler` };
    if (/^CGO_\w*FLAGS$/.test(name) && texts.some((text) => compilerPlugin.test(text)))
        return { danger: 'exec', what: `${operation.name} makes the C compiler load or run something else` };
    if (name !== 'GOFLAGS')
        return undefined;
    const flags = operation.kind === 'addFlag' ? texts : texts.map(_values_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .splitFlags */ .g0).flatMap((split) => split ?? ['']);
    for (const flag of flags) {
        const word = (0,_values_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .flagName */ .GI)(flag);
        if (word === undefined)
            return { danger: undefined, what: `the go command refuses a GOFLAGS with ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(flag, false)}` };
        if (runs.has(word))
            return { danger: 'exec', what: `-${word} makes the go command run or build something else` };
        if (/^(?:ldflags|gccgoflags)$/.test(word) && /(?:^|[\s='"])--?extld(?:=|\s|$)/.test(flag))
            return { danger: 'exec', what: `-${word} names another linker to run` };
    }
    return undefined;
}
const credential = /[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]*:[^\s/?#]*@/i;
/** For Windows, for every program that looks for its settings, and for finding programs at all. */
const needed = new Set([
    ...['COMSPEC', 'PATHEXT', 'PSMODULEPATH', 'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'PATH', 'SHELL'],
    ...['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'XDG_CONFIG_HOME'],
]);
const interpreters = new Set([
    ...[
        'NODE_OPTIONS',
        'NODE_PATH',
        'BASH_ENV',
        'ENV',
        'PROMPT_COMMAND',
        'SHELLOPTS',
        'BASHOPTS',
        'IFS',
        'PS4',
    ],
    ...['ZDOTDIR', 'PYTHONSTARTUP', 'PYTHONPATH', 'PYTHONHOME', 'PERL5OPT', 'PERL5LIB', 'PERL5DB', 'PERLLIB'],
    ...['RUBYOPT', 'RUBYLIB', 'JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS'],
    ...['CORECLR_PROFILER_PATH', 'COR_PROFILER_PATH', 'DOTNET_STARTUP_HOOKS'],
]);
const programs = new Set([
    ...['CC', 'CXX', 'AR', 'FC', 'GCCGO', 'PKG_CONFIG', 'GOCACHEPROG', 'SSH_ASKPASS'],
    ...['EDITOR', 'VISUAL', 'PAGER', 'BROWSER'],
]);
const runs = new Set(['toolexec', 'exec', 'overlay', 'vettool']);
const compilerPlugin = /(?:^|[\s'"=,])(?:-fplugin|-fpass-plugin|--?specs|-wrapper|-B|-Xclang|-fuse-ld=\S*[\\/]|--ld-path|@)/;


/***/ }),

/***/ 80432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ faultError),
/* harmony export */   v: () => (/* binding */ patchError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** `.setup-go-plus/env/010-x.yaml:3:5: …`, thrown by whoever needs the file to be right. */
function faultError({ code, message, hint, at }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(code, `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPosition */ .L)(at)}: ${message}`, {
        at,
        ...(hint === undefined ? {} : { hint }),
    });
}
function patchError(code, path, at, message, hint) {
    return faultError({ code, message, at: { path, ...at }, ...(hint === undefined ? {} : { hint }) });
}


/***/ }),

/***/ 19926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ findPatchFiles),
/* harmony export */   b7: () => (/* binding */ loadPatches),
/* harmony export */   h_: () => (/* binding */ patchFolder)
/* harmony export */ });
/* harmony import */ var _cache_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74538);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46140);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34243);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80432);





/** Where a project keeps its patches. */
const patchFolder = '.setup-go-plus/env';
/**
 * The patches that a project has, in the order in which they are applied.
 * @throws UserError PATCH_INVALID or PATCH_REFUSED for the first fault of a file; as findPatchFiles
 */
async function loadPatches(paths, host, base = host.machine.cwd) {
    const { patches, faults } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPatches */ .R)(await findPatchFiles(paths, host, base));
    const [first] = faults;
    if (first === undefined)
        return patches;
    const more = faults.length > 1 ? `${faults.length - 1} more: setup-go-plus env check shows all.` : undefined;
    const hint = [first.hint, more].filter((part) => part !== undefined).join(' ');
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultError */ .f)({ ...first, ...(hint === '' ? {} : { hint }) });
}
/**
 * @param paths files, folders (their .yaml, .yml and .patch files) and globs (`*`, `**`, `?`, `!` takes out again);
 *   none: the project's folder where there is one
 * @param base absolute; paths are relative to it, and shown so
 * @returns in order of their names without folders, by code unit: `010-x.yaml`, `020-y.patch`
 * @throws UserError PATCH_INVALID for a path or glob that leads to no file
 */
async function findPatchFiles(paths, host, base = host.machine.cwd) {
    const { machine, files } = host;
    const { path } = machine;
    const found = new Set();
    const globs = paths.filter((text) => /[*?]|^!/.test(text));
    const named = paths.length === 0 ? [patchFolder] : paths.filter((text) => !globs.includes(text));
    for (const name of named) {
        const full = path.resolve(base, name);
        const kind = (await files.stat(full))?.kind;
        if (kind === 'file')
            found.add(full);
        else if (kind === 'directory')
            for (const file of await patchesIn(full, host))
                found.add(file);
        else if (paths.length > 0)
            throw missing(`there is no patch file ${name}`);
    }
    if (globs.some((text) => !text.startsWith('!'))) {
        const before = found.size;
        const patterns = (0,_cache_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePatterns */ .Z7)(globs, base, machine);
        await walk(base, '', patterns, host, found);
        if (found.size === before)
            throw missing(`no patch file matches ${globs.join(' ')}`);
    }
    if (found.size > fileLimit)
        throw missing(`${found.size} patch files are too many; ${fileLimit} are accepted`);
    const shown = (full) => {
        const inside = path.relative(base, full);
        const outside = /^\.\.(?:[\\/]|$)/.test(inside) || path.isAbsolute(inside);
        return (outside ? full : inside).replaceAll(path.sep, '/');
    };
    const order = (full) => path.basename(full);
    const sorted = [...found].sort((a, b) => (0,_values_names_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(order(a), order(b)) || (0,_values_names_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(shown(a), shown(b)));
    const read = [];
    for (const full of sorted) {
        const bytes = await files.read(full);
        if (bytes === undefined)
            throw missing(`the patch file ${shown(full)} went away`);
        read.push({ path: shown(full), bytes });
    }
    return read;
}
const fileLimit = 500;
async function patchesIn(folder, { files, machine }) {
    const names = ((await files.list(folder)) ?? []).filter(({ name, kind }) => kind !== 'directory' && isPatchName(name));
    return names.map(({ name }) => machine.path.join(folder, name));
}
/** Links to folders are not followed: they may lead in a circle. */
async function walk(base, folder, patterns, host, found) {
    const { path } = host.machine;
    for (const { name, kind } of (await host.files.list(path.join(base, folder))) ?? []) {
        const inside = folder === '' ? name : `${folder}/${name}`;
        if (kind === 'directory') {
            if ((0,_cache_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .folderMayHold */ .Zx)(inside, patterns))
                await walk(base, inside, patterns, host, found);
        }
        else if (isPatchName(name) && (0,_cache_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPatterns */ .vZ)(inside, patterns)) {
            found.add(path.join(base, ...inside.split('/')));
        }
    }
}
function isPatchName(name) {
    return /\.(?:ya?ml|patch)$/i.test(name);
}
function missing(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('PATCH_INVALID', message, {
        hint: 'Write files, folders or globs, relative to the project: .setup-go-plus/env/*.yaml',
    });
}


/***/ }),

/***/ 32465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ dangers),
/* harmony export */   CP: () => (/* binding */ runnerKinds),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const runnerKinds = ['github-hosted', 'self-hosted', 'none'];
const dangers = ['exec', 'loader', 'interpreter', 'git', 'go-root', 'system'];
function originOf(patch, operation) {
    return { patch: patch.ref.id, path: patch.ref.path, line: operation.at.line, why: patch.why };
}


/***/ }),

/***/ 18236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   O8: () => (/* binding */ resolveOperation),
/* harmony export */   V1: () => (/* binding */ permits),
/* harmony export */   ah: () => (/* binding */ refusalHint)
/* harmony export */ });
/* harmony import */ var _values_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97872);
/* harmony import */ var _values_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17817);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46140);
/* harmony import */ var _values_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2780);
/* harmony import */ var _values_secret_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41314);
/* harmony import */ var _values_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65248);
/* harmony import */ var _dangers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5912);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80432);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32465);









/**
 * @throws UserError PATCH_REFUSED for dangers that the patch does not permit and for values that a variable cannot
 *   hold, PATCH_MISMATCH where this machine lacks a folder that a text names
 */
function resolveOperation(operation, patch, facts, secret) {
    const { roots, platform } = facts;
    const fail = (message, hint) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .patchError */ .v)('PATCH_REFUSED', patch.ref.path, operation.at, message, hint);
    const expand = (template, path, around) => {
        const result = (0,_values_template_js__WEBPACK_IMPORTED_MODULE_1__/* .expandTemplate */ .Ly)(template, { roots, os: platform.os }, path, around);
        if ('text' in result)
            return result.text;
        const hint = {
            GOROOT: 'Set up Go first.',
            GOPATH: 'Set up Go first.',
            RUNNER_TOOL_CACHE: 'Only a runner has one: add a condition `runner`.',
        }[result.missing];
        const message = `\${${result.missing}} is not known on this machine`;
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .patchError */ .v)('PATCH_MISMATCH', patch.ref.path, operation.at, message, hint);
    };
    const { expanded, template, text } = expandOperation(operation, platform.os, expand);
    checkText(expanded, platform.os, secret, fail);
    const finding = (0,_dangers_js__WEBPACK_IMPORTED_MODULE_2__/* .findDanger */ .n)(expanded, textsOf(expanded), roots.GOROOT);
    if (finding !== undefined && !permits(patch.allow, finding)) {
        throw fail(`${finding.what}, which is refused`, refusalHint(finding));
    }
    return {
        operation: expanded,
        origin: (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(patch, operation),
        patch,
        key: (0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(operation.name, platform.os),
        written: template === undefined || text === undefined ? undefined : { template, text },
        allowed: finding === undefined ? undefined : `${finding.danger}: ${finding.what}`,
    };
}
function permits(allow, { danger }) {
    return danger !== undefined && allow.includes(danger);
}
function refusalHint({ danger }) {
    if (danger === undefined)
        return 'Nothing permits it.';
    return `If it is meant, add \`allow: [${danger}]\` to the patch; it is then shown wherever the plan is.`;
}
/** What it would write. */
function textsOf(operation) {
    if ('value' in operation)
        return [operation.value];
    if ('to' in operation)
        return [operation.to];
    return 'flag' in operation ? [operation.flag] : [];
}
function expandOperation(operation, os, expand) {
    switch (operation.kind) {
        case 'unset':
            return { expanded: operation };
        case 'set':
        case 'default': {
            const path = (0,_values_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsPath */ .WD)(operation.name) || operation.value.startsWith('${');
            const text = expand(operation.value, path);
            return { expanded: { ...operation, value: text }, template: operation.value, text };
        }
        case 'addFlag':
        case 'removeFlag': {
            const text = expand(operation.flag, false);
            return { expanded: { ...operation, flag: text }, template: operation.flag, text };
        }
        case 'removeMatching': {
            const glob = expand(operation.glob, false, _values_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeGlob */ .y);
            return { expanded: { ...operation, glob } };
        }
        case 'replaceEntry': {
            const rules = (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .listRules */ .sJ)(operation.list, os);
            const text = rules.native(expand(operation.to, false));
            const from = expand(operation.from, false);
            return { expanded: { ...operation, from, to: text }, template: operation.to, text };
        }
        default: {
            const text = (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .listRules */ .sJ)(operation.list, os).native(expand(operation.value, false));
            return { expanded: { ...operation, value: text }, template: operation.value, text };
        }
    }
}
/** A folder's name can bring in what the patch itself must not have. */
function checkText(operation, os, secret, fail) {
    const { name } = operation;
    for (const text of textsOf(operation)) {
        if (/[\0\r\n]/.test(text))
            throw fail(`the value for ${name} has a line break or NUL in it`);
        if (/\p{Surrogate}/u.test(text))
            throw fail(`the value for ${name} has half of a UTF-16 pair in it`);
    }
    if ('list' in operation && operation.kind !== 'removeMatching') {
        const [entry = ''] = textsOf(operation);
        const wrong = (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .listRules */ .sJ)(operation.list, os).fault(entry);
        if (wrong !== undefined)
            throw fail(`the entry ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_8__/* .showValue */ .vp)(entry, secret)} for ${name} ${wrong}`, conditionHint(os));
    }
    if ('value' in operation && !('list' in operation) && (0,_values_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsPath */ .WD)(name)) {
        const { value } = operation;
        const meaning = value === '' || value === 'off';
        if (!meaning && !(0,_values_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsolutePath */ .Z1)(value, os))
            throw fail(`${name} must be an absolute path here, not ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_8__/* .showValue */ .vp)(value, secret)}`, conditionHint(os));
    }
}
function conditionHint(os) {
    return `This machine is ${os}: write \${HOME}, \${GITHUB_WORKSPACE}, … in front of it, or add \`when: {os: […]}\`.`;
}


/***/ }),

/***/ 30883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ joinFlags),
/* harmony export */   GI: () => (/* binding */ flagName),
/* harmony export */   Q4: () => (/* binding */ flagKey),
/* harmony export */   g0: () => (/* binding */ splitFlags),
/* harmony export */   yf: () => (/* binding */ hasFlagValue)
/* harmony export */ });
/**
 * The flags of GOFLAGS, as cmd/internal/quoted of the go command splits them: at blanks, tabs and line breaks; quotes
 * count only at the beginning of a word, and nothing is unescaped. Older versions of Go split at every blank.
 * @returns undefined where a quote has no end; the go command refuses to run then
 */
function splitFlags(text) {
    const flags = [];
    let rest = text.replace(blanks, '');
    while (rest !== '') {
        const quote = rest[0] === '"' || rest[0] === "'" ? rest[0] : undefined;
        const end = quote === undefined ? rest.search(/[ \t\r\n]/) : rest.indexOf(quote, 1);
        if (quote !== undefined && end < 0)
            return undefined;
        const stop = end < 0 ? rest.length : end;
        flags.push(rest.slice(quote === undefined ? 0 : 1, stop));
        rest = rest.slice(quote === undefined ? stop : stop + 1).replace(blanks, '');
    }
    return flags;
}
const blanks = /^[ \t\r\n]+/;
/** @returns undefined where a flag has blanks and both kinds of quotes, which GOFLAGS cannot hold */
function joinFlags(flags) {
    const words = flags.map((flag) => {
        if (flag !== '' && !/[ \t\r\n]/.test(flag) && !/^["']/.test(flag))
            return flag;
        return flag.includes("'") ? (flag.includes('"') ? undefined : `"${flag}"`) : `'${flag}'`;
    });
    return words.includes(undefined) ? undefined : words.join(' ');
}
/** `mod` of `-mod=vendor` and `--mod=vendor`; undefined for what the go command calls a non-flag. */
function flagName(flag) {
    return /^--?([^-=][^=]*)(?:=|$)/s.exec(flag)?.[1];
}
/** Equal for flags that say the same: one dash or two, `-v` or `-v=true`. */
function flagKey(flag) {
    const name = flagName(flag);
    if (name === undefined)
        return flag;
    const equals = flag.indexOf('=');
    return `-${name}=${equals < 0 ? 'true' : flag.slice(equals + 1)}`;
}
/** As it was written where there is no value: `-mod` stands for every `-mod=…`. */
function hasFlagValue(flag) {
    return flag.includes('=');
}


/***/ }),

/***/ 97872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob),
/* harmony export */   y: () => (/* binding */ escapeGlob)
/* harmony export */ });
/**
 * `*` (any characters, separators too: an entry is one text), `?`, `[a-z]` and `[!a-z]`. A `[` without its `]` is itself.
 * Goes back to the last star only: a pattern comes with a pull request, and a regular expression
 * with several stars takes polynomial time over a hostile value.
 */
function matchesGlob(text, glob) {
    const letters = Array.from(text);
    const tokens = readTokens(glob);
    let at = 0;
    let token = 0;
    let star = -1;
    let resume = 0;
    while (at < letters.length) {
        const current = tokens[token];
        if (current === '*') {
            star = token++;
            resume = at;
        }
        else if (current !== undefined && meets(letters[at], current)) {
            token++;
            at++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++resume;
        }
        else {
            return false;
        }
    }
    while (tokens[token] === '*')
        token++;
    return token === tokens.length;
}
/** A text in which nothing is special to `matchesGlob`. */
function escapeGlob(text) {
    return text.replace(/[*?[]/g, '[$&]');
}
function readTokens(glob) {
    const letters = Array.from(glob);
    const tokens = [];
    for (let at = 0; at < letters.length; at += 1) {
        const letter = letters[at];
        // A `]` directly after the opening is a member.
        const first = letters[at + 1] === '!' || letters[at + 1] === '^' ? at + 2 : at + 1;
        const end = letter === '[' ? letters.indexOf(']', first + 1) : -1;
        if (letter === '*' || letter === '?')
            tokens.push(letter);
        else if (end < 0)
            tokens.push({ negated: false, ranges: [[letter, letter]] });
        else {
            tokens.push({ negated: first === at + 2, ranges: readRanges(letters.slice(first, end)) });
            at = end;
        }
    }
    return tokens;
}
function readRanges(members) {
    const ranges = [];
    for (let at = 0; at < members.length; at += 1) {
        const from = members[at];
        const to = members[at + 1] === '-' ? members[at + 2] : undefined;
        ranges.push([from, to ?? from]);
        if (to !== undefined)
            at += 2;
    }
    return ranges;
}
function meets(letter, token) {
    if (token === '*' || token === '?')
        return true;
    return token.ranges.some(([from, to]) => from <= letter && letter <= to) !== token.negated;
}


/***/ }),

/***/ 17817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ isMachineList),
/* harmony export */   sJ: () => (/* binding */ listRules),
/* harmony export */   zM: () => (/* binding */ listKind)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2780);

const pathLists = new Set([
    ...['PATH', 'GOPATH', 'MANPATH', 'INFOPATH', 'PKG_CONFIG_PATH', 'PKG_CONFIG_LIBDIR', 'XDG_DATA_DIRS'],
    ...[
        'CPATH',
        'C_INCLUDE_PATH',
        'CPLUS_INCLUDE_PATH',
        'OBJC_INCLUDE_PATH',
        'LIBRARY_PATH',
        'LD_LIBRARY_PATH',
    ],
    ...['INCLUDE', 'LIB', 'LIBPATH', 'ACLOCAL_PATH', 'CMAKE_PREFIX_PATH'],
]);
const commaLists = new Set([
    ...['GOPROXY', 'GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE', 'GOVCS', 'GODEBUG', 'GOEXPERIMENT'],
    ...['NO_PROXY'],
]);
/** undefined: not known to be a list. */
function listKind(name) {
    const upper = name.toUpperCase();
    return pathLists.has(upper) ? 'paths' : commaLists.has(upper) ? 'commas' : undefined;
}
/** Go's own settings are one environment with what is inherited; PATH and its kin are each machine's own. */
function isMachineList(name) {
    return listKind(name) === 'paths' && name.toUpperCase() !== 'GOPATH';
}
/** @param os GOOS of the machine that has the variable */
function listRules(kind, os) {
    if (kind === 'commas')
        return commas;
    return os === 'windows' ? windowsPaths : unixPaths;
}
const commas = {
    separator: ',',
    split: (text) => splitAt(text, ','),
    join: (entries) => entries.join(','),
    key: (entry) => entry.trim(),
    fault: (entry) => {
        if (entry.trim() === '')
            return 'is empty';
        return entry.includes(',') ? 'contains a comma, which would make two entries of it' : undefined;
    },
    native: (entry) => entry,
};
const unixPaths = {
    separator: ':',
    split: (text) => splitAt(text, ':'),
    join: (entries) => entries.join(':'),
    key: (entry) => entry,
    fault: (entry) => {
        if (entry === '')
            return 'is empty, which means the current folder here';
        if (entry.includes(':'))
            return 'contains a colon, which would make two entries of it here';
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolutePath */ .Z1)(entry, 'linux') ? undefined : 'is not an absolute path here';
    },
    native: (entry) => entry,
};
const windowsPaths = {
    separator: ';',
    split: splitWindows,
    join: (entries) => entries.join(';'),
    key: (entry) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(entry, 'windows'),
    fault: (entry) => {
        if (entry.trim() === '')
            return 'is empty';
        if (/[;"]/.test(entry))
            return 'contains a ; or a double quote, which would split or hide entries here';
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolutePath */ .Z1)(entry, 'windows') ? undefined : 'is not an absolute path here';
    },
    native: (entry) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nativePath */ .vb)(entry, 'windows'),
};
function splitAt(text, separator) {
    return text === '' ? [] : text.split(separator);
}
/** A ; between double quotes is part of a name, as Go's filepath.SplitList and Windows' own search have it. */
function splitWindows(text) {
    if (text === '')
        return [];
    const entries = [];
    let quoted = false;
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '"')
            quoted = !quoted;
        if (text[at] !== ';' || quoted)
            continue;
        entries.push(text.slice(start, at));
        start = at + 1;
    }
    return [...entries, text.slice(start)];
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

/***/ 87507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ parseArch),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   ST: () => (/* binding */ parseOs),
/* harmony export */   Tm: () => (/* binding */ toolCacheArch),
/* harmony export */   f2: () => (/* binding */ platformOfNode),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* unused harmony export archiveArch */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19140);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66190);



const SYSTEMS = [
    'aix',
    'android',
    'darwin',
    'dragonfly',
    'freebsd',
    'illumos',
    'ios',
    'js',
    'linux',
    'netbsd',
    'openbsd',
    'plan9',
    'solaris',
    'wasip1',
    'windows',
];
const OTHER_SYSTEMS = {
    win: 'windows',
    win32: 'windows',
    win64: 'windows',
    mac: 'darwin',
    macos: 'darwin',
    osx: 'darwin',
    sunos: 'solaris',
};
const ARCHITECTURES = [
    '386',
    'amd64',
    'arm',
    'arm64',
    'loong64',
    'mips',
    'mips64',
    'mips64le',
    'mipsle',
    'ppc64',
    'ppc64le',
    'riscv64',
    's390x',
    'wasm',
];
/** Node's, the runner's, uname's and Debian's names. */
const OTHER_ARCHITECTURES = {
    x64: 'amd64',
    x86_64: 'amd64',
    'x86-64': 'amd64',
    x86: '386',
    x32: '386',
    ia32: '386',
    i386: '386',
    i486: '386',
    i586: '386',
    i686: '386',
    armv5: 'arm',
    armv5l: 'arm',
    armv6: 'arm',
    armv6l: 'arm',
    armv7: 'arm',
    armv7l: 'arm',
    armhf: 'arm',
    armel: 'arm',
    aarch64: 'arm64',
    armv8: 'arm64',
    // What uname says to a 32-bit process on a 64-bit kernel.
    armv8l: 'arm',
    loongarch64: 'loong64',
    mipsel: 'mipsle',
    mips64el: 'mips64le',
    powerpc64: 'ppc64',
    powerpc64le: 'ppc64le',
    ppc64el: 'ppc64le',
};
/** `windows/amd64`, and what people write for it: `win32-x64`, `Linux/x86_64`. @throws UserError PLATFORM_UNKNOWN */
function parsePlatform(text) {
    const match = /^([^/-]+)[/-](.+)$/.exec(text.trim());
    if (match === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PLATFORM_UNKNOWN', `${quote(text)} is not a platform`, {
            hint: 'Write the operating system and the architecture in Go’s words: linux/amd64, windows/arm64.',
        });
    }
    return { os: parseOs(match[1]), arch: parseArch(match[2]) };
}
/** GOOS from Go's, Node's or a person's name for it, in any case. @throws UserError PLATFORM_UNKNOWN */
function parseOs(text) {
    const name = text.trim().toLowerCase();
    return look(name, SYSTEMS, OTHER_SYSTEMS) ?? refuse('operating system', text, SYSTEMS, OTHER_SYSTEMS);
}
/**
 * GOARCH from Go's, Node's, the runner's or uname's name for it, in any case.
 * @param endianness of the host, where `text` is Node's name for it: Node says `ppc64` on ppc64le (actions/setup-go#517)
 * @throws UserError PLATFORM_UNKNOWN
 */
function parseArch(text, endianness) {
    const name = text.trim().toLowerCase();
    const arch = look(name, ARCHITECTURES, OTHER_ARCHITECTURES);
    if (arch === undefined)
        return refuse('architecture', text, ARCHITECTURES, OTHER_ARCHITECTURES);
    return arch === 'ppc64' && endianness === 'LE' ? 'ppc64le' : arch;
}
/** From `process.platform`, `process.arch` and `os.endianness()`. @throws UserError PLATFORM_UNKNOWN */
function platformOfNode(node) {
    return { os: parseOs(node.platform), arch: parseArch(node.arch, node.endianness) };
}
/** The CPU in go.dev's file names. Only Linux's arm is called armv6l there (the JSON list says armv6l for all). */
function archiveArch(platform) {
    return platform.os === 'linux' && platform.arch === 'arm' ? 'armv6l' : platform.arch;
}
/** `go1.26.8.linux-amd64.tar.gz`; `.zip` for Windows. */
function archiveName(version, platform) {
    const extension = platform.os === 'windows' ? 'zip' : 'tar.gz';
    return `${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(version)}.${platform.os}-${archiveArch(platform)}.${extension}`;
}
/**
 * The folder below `RUNNER_TOOL_CACHE/go/<version>/`: Node's names, as actions/setup-go and the runner images write
 * them. That layout has no place for another system's Go, which gets `<os>-<arch>`.
 */
function toolCacheArch(platform, host) {
    if (platform.os !== host.os)
        return `${platform.os}-${platform.arch}`;
    return { amd64: 'x64', '386': 'x86' }[platform.arch] ?? platform.arch;
}
function look(name, own, others) {
    if (own.includes(name))
        return name;
    return Object.hasOwn(others, name) ? others[name] : undefined;
}
function refuse(what, text, own, others) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(text.trim(), [...own, ...Object.keys(others)]);
    const guess = near === undefined ? '' : `Did you mean ${near}? `;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PLATFORM_UNKNOWN', `${quote(text)} is not an ${what} that Go knows`, {
        hint: `${guess}Go knows ${own.join(', ')}.`,
    });
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ parseSpec),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   iR: () => (/* binding */ pickNewest),
/* harmony export */   l9: () => (/* binding */ describeSpec)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64737);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66190);





/**
 * Everything that actions/setup-go accepts, with its results, and Go's own spellings, which it refuses:
 * `go1.26.5`, `1.27rc1`, `latest`, `tip`, and mise's `latest:1.22`.
 *
 * @param origin its name alone for an input or a flag, which YAML may have turned into a number
 * @throws UserError VERSION_INVALID, or VERSION_FILE_INVALID where the text stands in a file
 */
function parseSpec(text, origin) {
    const from = typeof origin === 'string' ? { source: origin } : origin;
    const asked = text.trim();
    if (asked === '')
        throw invalid(from, `${from.source} is empty`, ACCEPTED);
    if (from.at === undefined)
        refuseYamlNumber(asked, from);
    const spec = asked.length > 256 ? undefined : read(asked);
    if (spec === undefined) {
        throw invalid(from, `${from.source} ${quote(asked)} is neither a Go version nor a range of them`, ACCEPTED);
    }
    return spec;
}
/** `stable`, `latest` and `oldstable` depend on what there is: here they fit every release that is no prerelease. */
function matches(spec, version) {
    if (spec.kind === 'tip')
        return version.suffix?.startsWith('-devel') ?? false;
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isLanguageVersion */ .JI)(version))
        return false;
    if (spec.kind === 'exact')
        return spec.version.text === version.text;
    if (spec.kind === 'alias')
        return !(0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrerelease */ .V1)(version);
    return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(version), spec.range);
}
/**
 * The newest that fits, whatever the order of the list. A range takes a prerelease or a vendor's build only where it
 * names one, as in semver; an alias takes a vendor's build only where there is nothing else.
 */
function pickNewest(spec, versions) {
    const fitting = versions.filter((version) => matches(spec, version));
    if (spec.kind !== 'alias')
        return newest(fitting);
    const official = fitting.filter((version) => version.suffix === undefined);
    const candidates = official.length > 0 ? official : fitting;
    const top = newest(candidates);
    if (top === undefined || spec.alias !== 'oldstable')
        return top;
    return newest(candidates.filter((version) => !sameLine(version, top)));
}
/** For a report's one line: `1.26.3`, `~1.26`, `stable`, `tip`. */
function describeSpec(spec) {
    switch (spec.kind) {
        case 'exact':
            return spec.version.text;
        case 'range':
            return spec.range;
        case 'alias':
            return spec.alias;
        case 'tip':
            return 'tip';
    }
}
const ACCEPTED = 'Write a version (1.26.5, 1.27rc1), a line (1.26), a range (>=1.25 <1.27), stable, oldstable or tip.';
function read(text) {
    const lower = text.toLowerCase();
    if (lower === 'stable' || lower === 'oldstable' || lower === 'latest')
        return { kind: 'alias', alias: lower };
    if (lower === 'tip' || lower === 'gotip')
        return { kind: 'tip' };
    // mise and asdf: the newest that begins so.
    const prefixed = /^(?:latest|prefix):(?=.)/.exec(lower);
    if (prefixed !== null) {
        const start = lower.slice(prefixed[0].length);
        return readLine(start) ?? readExact(start);
    }
    return readLine(lower) ?? readExact(text) ?? readRange(text);
}
/** `1.26`, `1.26.x`, `1`, `1.x`, `*`: the newest of a line. */
function readLine(text) {
    const match = /^(?:go|v)?(?:[*x](?:\.[*x]){0,2}|(\d{1,9})(?:\.[*x]){0,2}|(\d{1,9}\.\d{1,9})(?:\.[*x])?)$/.exec(text);
    if (match === null)
        return undefined;
    const [, major, line] = match;
    const range = line === undefined ? (major === undefined ? '*' : `${major}.x`) : `~${line}`;
    return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__(range) === null ? undefined : { kind: 'range', range };
}
function readExact(text) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoVersion */ .SX)(text.replace(/^=\s*/, ''));
    return version === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isLanguageVersion */ .JI)(version) ? undefined : { kind: 'exact', version };
}
function readRange(text) {
    const range = text
        .replace(/\s+/g, ' ')
        .replace(/(?<![\w.-])(?:go|v)(?=\d)/gi, '')
        .replace(/(?<![\w.])(\d+)\.(\d+)(?:\.(\d+))?-?(alpha|beta|rc)\.?(\d+)/gi, (_, major, minor, patch = '0', kind, number) => `${major}.${minor}.${patch}-${kind.toLowerCase()}.${number}`);
    return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__(range) === null ? undefined : { kind: 'range', range };
}
/** An unquoted 1.20 in a workflow is the number 1.2, and actions/setup-go then installs Go 1.2 or nothing. */
function refuseYamlNumber(text, from) {
    if (!/^1\.\d$/.test(text))
        return;
    throw invalid(from, `${from.source} is ${text}: in YAML an unquoted ${text}0 is the number ${text}, so this may not be what was written`, `Quote the version: '${text}0'. To really ask for Go ${text}, write '${text}.x'.`);
}
function invalid(from, message, hint) {
    if (from.at === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('VERSION_INVALID', message, { hint });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('VERSION_FILE_INVALID', message, { hint, at: from.at });
}
function newest(versions) {
    return versions.reduce((best, version) => (best === undefined || isNewer(version, best) ? version : best), undefined);
}
/** Go's order leaves a vendor's builds of one release equal; semver's puts -2 above -1 and the plain release on top. */
function isNewer(version, best) {
    const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGoVersions */ .X_)(version, best);
    return order === 0 ? semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(version), (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(best), true) > 0 : order > 0;
}
function sameLine(a, b) {
    return a.major === b.major && a.minor === b.minor;
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
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


/***/ })

};
