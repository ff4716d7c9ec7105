export const id = 9779;
export const ids = [9779];
export const modules = {

/***/ 19997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ currentId),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   zN: () => (/* binding */ loadSpdxParser)
/* harmony export */ });
/** The bundle of every job holds this file; the parser and its lists load with a policy on licences only. */
async function loadSpdxParser() {
    const { default: parse } = await __webpack_require__.e(/* import() */ 3326).then(__webpack_require__.t.bind(__webpack_require__, 93326, 19));
    return parse;
}
/** What is no expression, or has parts that are not known, is unknown there and not as a whole. */
function parseExpression(text, parse) {
    // Not words of the grammar, but documents have them in expressions.
    const named = text.replace(/\b(?:NOASSERTION|NONE)\b/g, UNKNOWN);
    try {
        return convert(parse(named));
    }
    catch {
        return { kind: 'unknown' };
    }
}
const UNKNOWN = 'LicenseRef-setup-go-plus-unknown';
function convert(node) {
    if (node.conjunction !== undefined)
        return { kind: node.conjunction, left: convert(node.left), right: convert(node.right) };
    const id = node.license;
    if (id === UNKNOWN)
        return { kind: 'unknown' };
    const current = currentId(id, node.plus === true);
    return { kind: 'licence', ...current, exception: node.exception ?? null };
}
/** GNU's licences had ids without `-only` and `-or-later` before SPDX 3.0 of the list. */
function currentId(id, plus) {
    if (/^(?:AGPL|GPL|LGPL|GFDL)-\d\.\d$/.test(id))
        return plus ? { id: `${id}-or-later`, orLater: true } : { id: `${id}-only`, orLater: false };
    return { id, orLater: plus || id.endsWith('-or-later') };
}


/***/ }),

/***/ 89779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy),
  policyAsked: () => (/* binding */ policyAsked)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/spec.js
var go_spec = __webpack_require__(2539);
;// CONCATENATED MODULE: ./lib/policy/database.js
/**
 * Where govulncheck's database is: a URL, or a folder of its files (go.dev/security/vuln/database).
 * @returns a URL that `govulncheck -db` takes; null for Go's own
 * @throws UserError INPUT_INVALID
 */
function parseDatabase(text, resolve, windows, refuse) {
    if (text === undefined)
        return null;
    if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(text))
        return fileUrl(resolve(text), windows);
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !['https:', 'http:', 'file:'].includes(url.protocol))
        throw refuse(`\`${text}\` is no database.`, FORM);
    // It becomes an argument of a program and part of its messages.
    if (url.username !== '' || url.password !== '' || url.search !== '')
        throw refuse('a URL with a user, a password or a query is not accepted.', FORM);
    // Who alters the answers hides vulnerabilities.
    if (url.protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname))
        throw refuse(`\`${text}\` would be fetched without TLS.`, FORM);
    return text.replace(/\/+$/, '');
}
const FORM = 'Write an https: URL, a folder, or file:///…; without it https://vuln.go.dev is asked.';
function fileUrl(path, windows) {
    // `C:` stays as it is: a drive, and not a name.
    const [first = '', ...rest] = (windows ? `/${path.replaceAll('\\', '/')}` : path).split('/');
    const parts = rest.map((part, index) => (windows && index === 0 ? part : encodeURIComponent(part)));
    return `file://${[first, ...parts].join('/')}`;
}

// EXTERNAL MODULE: ./lib/policy/licences/expression.js
var expression = __webpack_require__(19997);
;// CONCATENATED MODULE: ./lib/policy/licences/parse.js

/** Licences at commas and line ends: some have blanks in them. @throws UserError INPUT_INVALID */
async function parseLicences(lines, refuse) {
    if (lines.length === 0)
        return [];
    const parse = await (0,expression/* loadSpdxParser */.zN)();
    return words(lines.join(',')).map((text) => parseLicence(text, parse, refuse));
}
/** `github.com/acme/*`, or `github.com/acme/* MPL-2.0, EPL-2.0`. @throws UserError INPUT_INVALID */
async function parseLicenceExceptions(lines, refuse) {
    if (lines.length === 0)
        return [];
    const parse = await (0,expression/* loadSpdxParser */.zN)();
    return lines.map((line) => {
        const [modules = '', ...rest] = line.split(/\s+/);
        const licences = words(rest.join(' ')).map((text) => parseLicence(text, parse, refuse));
        return { modules, licences };
    });
}
function words(text) {
    return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
const ACCEPTED = 'Write SPDX ids (spdx.org/licenses), one a line or with commas between them: MIT, Apache-2.0, GPL-*, LicenseRef-Acme, unknown.';
function parseLicence(text, parse, refuse) {
    if (/^unknown$/i.test(text))
        return { text, id: null, exception: null };
    if (/^[\w.+-]+\*$/.test(text))
        return { text, id: text, exception: null };
    const node = read(text, parse);
    if (node === undefined)
        throw refuse(`\`${text}\` is no licence that SPDX knows.`, suggestion(text, parse));
    if (node.license === undefined)
        throw refuse(`\`${text}\` is an expression.`, 'Write its licences one by one: each is accepted or not.');
    const { id, orLater } = (0,expression/* currentId */.LW)(node.license, node.plus === true);
    return {
        text,
        id: orLater && node.plus && !id.endsWith('-or-later') ? `${id}+` : id,
        exception: node.exception ?? null,
    };
}
function read(text, parse) {
    try {
        return parse(text);
    }
    catch {
        return undefined;
    }
}
/** What people write for the most common ones. */
const USUAL = {
    apache: 'Apache-2.0',
    apache2: 'Apache-2.0',
    bsd: 'BSD-3-Clause, BSD-2-Clause',
    bsd3: 'BSD-3-Clause',
    bsd2: 'BSD-2-Clause',
    mit: 'MIT',
    mpl: 'MPL-2.0',
    gpl: 'GPL-*',
    gpl3: 'GPL-3.0-only, GPL-3.0-or-later',
    gpl2: 'GPL-2.0-only, GPL-2.0-or-later',
    agpl: 'AGPL-*',
    lgpl: 'LGPL-*',
    isc: 'ISC',
};
function suggestion(text, parse) {
    const plain = text
        .toLowerCase()
        .replace(/licen[cs]e|clause|[\s_.-]|(?<=\d)0$|v(?=\d)/g, '')
        .replace(/0$/, '');
    const usual = USUAL[plain];
    if (usual !== undefined)
        return `Did you mean ${usual}? ${ACCEPTED}`;
    // Ids are right in one case only.
    const upper = read(text.toUpperCase(), parse);
    return upper?.license === undefined ? ACCEPTED : `Did you mean ${upper.license}? ${ACCEPTED}`;
}

;// CONCATENATED MODULE: ./lib/policy/modules/parse.js
/**
 * `PATTERN [RANGE] [# reason]` a line: `github.com/acme/old`, `golang.org/x/text <v0.3.8`,
 * `example.com/m >=v1.2.0 <v1.4.1 || =v2.0.0  # corrupts files`.
 * @throws UserError INPUT_INVALID
 */
function parseForbidden(lines, refuse) {
    return lines
        .filter((line) => !line.startsWith('#'))
        .map((line) => {
        const [, rule = '', reason = null] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(line) ?? [];
        const [, modules = '', range = ''] = /^(\S+)\s*(.*?)\s*$/.exec(rule) ?? [];
        if (/^[<>=]|^v\d/.test(modules))
            throw refuse(`\`${line}\` names no module.`, 'Write the path first: golang.org/x/text <v0.3.8.');
        if (/[,\\]/.test(modules))
            throw refuse(`\`${modules}\` is no pattern of a module path.`, 'Write one pattern a line: github.com/acme/*.');
        return { modules, versions: parseRange(range, refuse), range, reason: reason || null };
    });
}
function parseRange(text, refuse) {
    if (text === '')
        return [];
    return text.split('||').map((alternative) => {
        const words = alternative
            .replace(/([<>=])\s+/g, '$1')
            .split(/\s+/)
            .filter((word) => word !== '');
        if (words.length === 0)
            throw refuse(`\`${text}\` ends where a version is expected.`, parse_FORM);
        return words.map((word) => parseComparator(word, text, refuse));
    });
}
const parse_FORM = 'Write versions as go.mod has them: <v0.3.8, >=v1.2.0 <v1.4.1, =v2.0.0 || =v2.0.1.';
function parseComparator(word, range, refuse) {
    const [, operator = '=', version = ''] = /^(<=|>=|<|>|=)?v?(\d.*)$/.exec(word) ?? [];
    const full = completeVersion(version);
    if (full === undefined)
        throw refuse(`\`${word}\` in \`${range}\` is no version of a module.`, parse_FORM);
    return { operator: operator, version: full };
}
/** `v1` and `v1.2` stand for their first version, as in golang.org/x/mod/semver. */
function completeVersion(text) {
    const match = /^(\d{1,15})(?:\.(\d{1,15})(?:\.(\d{1,15})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?)?$/.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor = '0', patch = '0', prerelease = ''] = match;
    return `v${major}.${minor}.${patch}${prerelease}`;
}

;// CONCATENATED MODULE: ./lib/policy/parse.js





/** Whether anything is asked of binaries: most builds have no policy, and load nothing for one. */
function policyAsked(values) {
    const names = [
        'policy-licenses-allow',
        'policy-licenses-deny',
        'policy-modules-forbid',
        'policy-go',
        'policy-sarif',
    ];
    return names.some((name) => values.text(name) !== undefined) || vulnerabilityMode(values) !== 'off';
}
/**
 * From inputs, flags and the config. Licences that SPDX does not know, ranges that are none and the like are errors:
 * a misspelt rule would forbid nothing.
 * @throws UserError INPUT_INVALID, VERSION_INVALID
 */
async function parsePolicy(values, { path, cwd, platform }) {
    const directory = path.resolve(cwd, values.text('working-directory') ?? '.');
    const refuse = (name) => refusal(values, name);
    const lines = (name) => values.lines(name);
    const allow = await parseLicences(lines('policy-licenses-allow'), refuse('policy-licenses-allow'));
    const deny = await parseLicences(lines('policy-licenses-deny'), refuse('policy-licenses-deny'));
    const exceptions = await parseLicenceExceptions(lines('policy-licenses-except'), refuse('policy-licenses-except'));
    const sarif = values.text('policy-sarif');
    return {
        licences: { allow, deny, exceptions },
        forbidden: parseForbidden(lines('policy-modules-forbid'), refuse('policy-modules-forbid')),
        go: goOf(values),
        vulnerabilities: {
            mode: vulnerabilityMode(values),
            database: parseDatabase(values.text('policy-vulnerability-database'), (name) => path.resolve(directory, name), platform.os === 'windows', refuse('policy-vulnerability-database')),
        },
        sarif: sarif === undefined ? null : path.resolve(directory, sarif),
    };
}
function vulnerabilityMode(values) {
    return values.choice('policy-vulnerabilities') ?? 'off';
}
function goOf(values) {
    const text = values.text('policy-go');
    if (text === undefined)
        return null;
    if (text === 'supported')
        return text;
    const { label, at } = values.origin('policy-go');
    const spec = (0,go_spec/* parseSpec */.F9)(text, at === undefined ? label : { source: label, at });
    if (spec.kind !== 'alias')
        return spec;
    throw refusal(values, 'policy-go')(`\`${text}\` is no rule for a Go that was used.`, 'Write supported, or a range: >=1.25.4, 1.26.');
}
function refusal(values, name) {
    return (problem, hint) => {
        const { label, at } = values.origin(name);
        return new errors/* UserError */.y('INPUT_INVALID', `${label}: ${problem}`, {
            hint,
            ...(at === undefined ? {} : { at }),
        });
    };
}


/***/ })

};
