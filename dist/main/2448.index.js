export const id = 2448;
export const ids = [2448,9779,9874];
export const modules = {

/***/ 16353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 58780:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 42448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPolicy: () => (/* binding */ planPolicy)
});

// EXTERNAL MODULE: ./lib/host/node/tool.js
var tool = __webpack_require__(37597);
// EXTERNAL MODULE: ./lib/setup/lock.js + 3 modules
var lock = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/setup/sources.js + 1 modules
var sources = __webpack_require__(54650);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/spec.js
var spec = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/policy/licences/expression.js
var licences_expression = __webpack_require__(19997);
// EXTERNAL MODULE: ./lib/release/module/patterns.js
var patterns = __webpack_require__(80755);
;// CONCATENATED MODULE: ./lib/policy/licences/judge.js

const ORDER = ['accepted', 'unknown', 'not-allowed', 'denied'];
/**
 * Whether a module may be had under its licence. AND asks for both sides, OR leaves the choice, and what is written for
 * the very module comes before what is written for all.
 */
function judgeLicence(modulePath, expression, policy) {
    const exceptions = policy.exceptions.filter(({ modules }) => (0,patterns/* matchesPrefix */.W)(modules, modulePath));
    if (exceptions.some(({ licences }) => licences.length === 0))
        return 'accepted';
    return judge(expression, policy, exceptions.flatMap(({ licences }) => licences));
}
function judge(expression, policy, excepted) {
    if ('left' in expression) {
        const sides = [expression.left, expression.right].map((side) => ORDER.indexOf(judge(side, policy, excepted)));
        return ORDER[expression.kind === 'and' ? Math.max(...sides) : Math.min(...sides)];
    }
    const named = (patterns) => patterns.some((pattern) => covers(pattern, expression));
    if (named(excepted))
        return 'accepted';
    if (expression.kind === 'unknown') {
        if (named(policy.deny))
            return 'denied';
        return named(policy.allow) ? 'accepted' : 'unknown';
    }
    // `A WITH E` in the list of what is allowed is more exact than `A` in the other.
    if (expression.exception !== null && named(policy.allow.filter(({ exception }) => exception !== null)))
        return 'accepted';
    if (named(policy.deny))
        return 'denied';
    return policy.allow.length === 0 || named(policy.allow) ? 'accepted' : 'not-allowed';
}
/**
 * An exception (`WITH`) only adds permissions, so `A` covers `A WITH E`, and not the other way round. "Or later" is a
 * choice: who allows version 2 allows "2 or later"; who denies version 2 has not agreed to "2 or later" either.
 */
function covers(pattern, expression) {
    if (expression.kind === 'unknown' || pattern.id === null)
        return expression.kind === 'unknown' && pattern.id === null;
    if (pattern.exception !== null && pattern.exception !== expression.exception)
        return false;
    const ids = expression.orLater
        ? [expression.id, `${expression.id}+`, expression.id.replace(/-or-later$/, '-only')]
        : [expression.id];
    return ids.some((id) => matchesId(pattern.id, id));
}
/** No two ids differ in case only, and people write it as they like. */
function matchesId(pattern, id) {
    const [wanted, found] = [pattern.toLowerCase(), id.toLowerCase()];
    return wanted.endsWith('*') ? found.startsWith(wanted.slice(0, -1)) : found === wanted;
}

// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
;// CONCATENATED MODULE: ./lib/policy/modules/match.js



/** Versions in the order of golang.org/x/mod/semver, which is semver's: pseudo-versions are prereleases, `+…` is nothing. */
function isForbidden({ path, version }, rule) {
    if (!(0,patterns/* matchesPrefix */.W)(rule.modules, path))
        return 'no';
    if (rule.versions.length === 0)
        return 'yes';
    if (version === null || valid(version) === null)
        return 'unknown-version';
    const inside = rule.versions.some((comparators) => comparators.every((one) => holds(version, one)));
    return inside ? 'yes' : 'no';
}
function holds(version, { operator, version: limit }) {
    const order = compare(version, limit);
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '=':
            return order === 0;
        case '>=':
            return order >= 0;
        case '>':
            return order > 0;
    }
}

;// CONCATENATED MODULE: ./lib/policy/check.js





/**
 * Holds binaries to a policy. Judged is what was linked, as the binary says it, and not what go.mod mentions; licences of
 * the main module and of Go itself are not: they are nobody's choice.
 * @param parse reads SPDX expressions; see `loadSpdxParser`
 */
function checkPolicy(facts, policy, parse) {
    const found = new Map();
    const add = (file, finding) => {
        const key = [finding.rule, finding.module, finding.version, finding.message].join('\0');
        const entry = found.get(key) ?? { finding, files: new Set() };
        entry.files.add(file);
        found.set(key, entry);
    };
    for (const bom of facts.boms) {
        const { file } = bom.subject;
        for (const finding of ofGo(bom, facts.oldestSupported, policy.go))
            add(file, finding);
        for (const module of bom.modules) {
            for (const rule of policy.forbidden)
                for (const finding of ofRule(module, rule))
                    add(file, finding);
            for (const finding of ofLicence(module, policy, parse))
                add(file, finding);
        }
    }
    for (const { files, ...vulnerability } of together(facts.vulnerabilities))
        for (const file of files)
            add(file, ofVulnerability(vulnerability, policy.vulnerabilities.mode));
    for (const { file, why } of facts.unsearched)
        add(file, notSearched(why));
    return [...found.values()]
        .map(({ finding, files }) => ({ ...finding, files: [...files].sort() }))
        .sort(bySeverity);
}
const LEVELS = ['error', 'warning', 'note'];
function bySeverity(a, b) {
    const order = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
    const keys = [a, b].map(({ rule, module, version, message }) => [rule, module, version, message].join('\0'));
    return order || (keys[0] < keys[1] ? -1 : 1);
}
function* ofGo({ std }, oldest, rule) {
    if (rule === null)
        return;
    // `go1.26.8 X:greenteagc` with experiments.
    const text = std?.version.split(' ')[0] ?? null;
    const version = text === null ? undefined : (0,go_version/* parseGoVersion */.SX)(text);
    const about = { module: 'stdlib', version: text, level: 'error' };
    if (rule === 'supported') {
        if (version !== undefined && oldest !== null && !isOlderLine(version, oldest))
            return;
        yield {
            ...about,
            rule: 'go-unsupported',
            message: `Built with ${text ?? 'a Go that the binary does not name'}, which gets no security fixes any more.`,
            hint: `Build with Go ${oldest === null ? '' : `${oldest.major}.${oldest.minor} `}or newer: go-version: stable.`,
        };
        return;
    }
    if (version !== undefined && (0,spec/* matches */.cK)(rule, version))
        return;
    yield {
        ...about,
        rule: 'go-version',
        message: `Built with ${text ?? 'a Go that the binary does not name'}; policy-go asks for ${(0,spec/* describeSpec */.l9)(rule)}.`,
        hint: 'Change go-version, or the go or toolchain line of go.mod, and build again.',
    };
}
function isOlderLine(version, than) {
    return version.major === than.major ? version.minor < than.minor : version.major < than.major;
}
function* ofRule(module, rule) {
    const forbidden = isForbidden(module, rule);
    if (forbidden === 'no')
        return;
    const what = `${named(module)}${module.replaces === null ? '' : ` (in the place of ${module.replaces.path})`}`;
    const by = `${rule.modules}${rule.range === '' ? '' : ` ${rule.range}`}`;
    const reason = rule.reason === null ? '' : `: ${rule.reason}`;
    yield {
        rule: 'module-forbidden',
        level: forbidden === 'yes' ? 'error' : 'warning',
        module: module.path,
        version: module.version,
        message: forbidden === 'yes'
            ? `${what} is linked, and policy-modules-forbid has ${by}${reason}.`
            : `${module.path} is linked, its version cannot be told, and policy-modules-forbid has ${by}${reason}.`,
        hint: rule.range === ''
            ? `go mod why -m ${module.path} says what needs it.`
            : `Take a version outside of ${rule.range}: go get ${module.path}@latest.`,
    };
}
function* ofLicence(module, { licences }, parse) {
    if (licences.allow.length + licences.deny.length === 0)
        return;
    const text = module.licence?.expression ?? 'NOASSERTION';
    const named = (0,licences_expression/* parseExpression */.YK)(text, parse);
    // MIT beside a text that nobody knows may be MIT with a Commons Clause.
    const unread = module.licence?.files.some(({ id }) => id === null) === true && named.kind !== 'unknown';
    const expression = unread ? { kind: 'and', left: named, right: { kind: 'unknown' } } : named;
    const verdict = judgeLicence(module.path, expression, licences);
    if (verdict === 'accepted')
        return;
    yield {
        ...LICENCES[verdict],
        // Where nothing but a few licences is denied, one that nobody could tell is most likely none of them.
        level: verdict === 'unknown' && licences.allow.length === 0 ? 'warning' : 'error',
        module: module.path,
        version: module.version,
        message: licenceMessage(verdict, module, text),
    };
}
const EXCEPT = 'or accept it for this module: policy-licenses-except';
const LICENCES = {
    denied: { rule: 'license-denied', hint: `Do without the module, ${EXCEPT}.` },
    'not-allowed': {
        rule: 'license-not-allowed',
        hint: `Add the licence to policy-licenses-allow, ${EXCEPT}.`,
    },
    unknown: {
        rule: 'license-unknown',
        hint: `Read the module's licence ${EXCEPT}; or add unknown to policy-licenses-allow.`,
    },
};
function licenceMessage(verdict, module, text) {
    if (verdict === 'denied')
        return `${named(module)} is under ${text}, which policy-licenses-deny denies.`;
    if (verdict === 'not-allowed')
        return `${named(module)} is under ${text}, which policy-licenses-allow has not.`;
    if (module.licence === null)
        return `The licence of ${named(module)} is not known: its source was not there, or has none.`;
    return `The licence of ${named(module)} could not be told${text === 'NOASSERTION' ? '' : ` in full: ${text}`}.`;
}
/** What reaches as far in several binaries, by whatever functions, is one thing to mend. */
function together(found) {
    const groups = new Map();
    for (const one of found) {
        const key = [one.id, one.module, one.version, one.reach, one.guessed].join('\0');
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].map((group) => ({
        ...group[0],
        files: group.map(({ file }) => file),
        symbols: [...new Set(group.flatMap(({ symbols }) => symbols))].sort(),
    }));
}
function ofVulnerability(found, mode) {
    const { id, aliases, summary, module, version, fixed, reach, symbols, packages, guessed } = found;
    const names = aliases.length === 0 ? id : `${id} (${aliases.join(', ')})`;
    const some = symbols.slice(0, 3).join(', ') + (symbols.length > 3 ? ` and ${symbols.length - 3} more` : '');
    const reached = {
        symbol: guessed
            ? `which the program may run: it has ${packages.join(', ')}, and no symbols that would tell`
            : `in the program: ${some}`,
        package: 'only its package is in the program, and not what is vulnerable',
        module: 'no vulnerable package is in the program',
    }[reach];
    const what = summary === null ? '' : ` ${summary.replace(/\.?$/, '.')}`;
    return {
        rule: id,
        level: reach !== 'symbol' ? 'note' : mode === 'fail' ? 'error' : 'warning',
        module,
        version,
        message: `${named({ path: module, version })} has ${names}, ${reached}.${what}`,
        hint: fixHint(module, fixed),
    };
}
function fixHint(module, fixed) {
    if (fixed === null)
        return 'No version with a fix is known.';
    if (module === 'stdlib')
        return `Fixed in Go ${fixed.replace(/^(?:go|v)/, '')}: build with it or a newer one.`;
    return `Fixed in ${fixed}: go get ${module}@${fixed}.`;
}
function notSearched(why) {
    return {
        rule: 'not-searched',
        level: 'warning',
        module: null,
        version: null,
        message: `Could not be searched for known vulnerabilities: ${why}`,
        hint: 'govulncheck reads Go binaries with build information, for one platform each.',
    };
}
function named({ path, version }) {
    return version === null ? path : `${path} ${version}`;
}

// EXTERNAL MODULE: ./lib/go/modfile-syntax.js
var modfile_syntax = __webpack_require__(89874);
;// CONCATENATED MODULE: ./lib/policy/place.js

/**
 * Says of each finding which line of go.mod brings what it is about: the module's own, the replace line that put it
 * there, or the line that says which Go; else the module line, for what comes with something else.
 * @param path of go.mod, as annotations and SARIF have it: relative to the repository, with forward slashes
 * @throws UserError VERSION_FILE_INVALID
 */
function placeFindings(findings, goMod, path) {
    const lines = readLines((0,modfile_syntax/* parseStatements */.Y)(goMod, path));
    return findings.map((finding) => {
        const line = finding.module === null ? undefined : lines.get(finding.module);
        return { ...finding, at: { path, line: line ?? lines.get('') ?? 1 } };
    });
}
/** By module path; `stdlib` for the toolchain or go line, '' for the module line. The first of several. */
function readLines(statements) {
    const lines = new Map();
    const replaced = new Map();
    for (const { block, words, line } of statements) {
        const [verb = '', ...args] = (block === undefined ? words : [block, ...words]).map(plain);
        const set = (key, map = lines) => {
            if (!map.has(key))
                map.set(key, line);
        };
        if (args[0] === undefined)
            continue;
        if (verb === 'module')
            set('');
        else if (verb === 'require')
            set(args[0]);
        else if (verb === 'toolchain')
            lines.set('stdlib', line);
        else if (verb === 'go')
            set('stdlib');
        else if (verb === 'replace') {
            const to = args[args.indexOf('=>') + 1];
            if (args.includes('=>') && to !== undefined)
                set(to, replaced);
        }
    }
    // What is linked in another's place is not required itself.
    for (const [key, line] of replaced)
        if (!lines.has(key))
            lines.set(key, line);
    return lines;
}
function plain(word) {
    return /^(["`]).*\1$/.test(word) ? word.slice(1, -1) : word;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/policy/sarif.js

/**
 * SARIF 2.1.0 (OASIS, 2020), as GitHub's code scanning takes it: every result has a place, rules keep their ids, and a
 * fingerprint that no line number is part of tells an old finding from a new one.
 */
function writeSarif(findings, { name, version }) {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    const sarif = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name,
                        semanticVersion: version,
                        informationUri: 'https://github.com/org/setup-go-plus/blob/main/docs/policy.md',
                        rules: ids.map((id) => describeRule(id)),
                    },
                },
                automationDetails: { id: 'setup-go-plus/policy/' },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule))),
            },
        ],
    };
    return `${JSON.stringify(sarif, undefined, 2)}\n`;
}
function resultOf({ rule, level, module, version, files, message, hint, at }, ruleIndex) {
    // The same vulnerability can be within reach in one binary, and only be told of in another.
    const key = [rule, module ?? '', module === null ? message : '', level === 'note' ? level : ''].join('\n');
    return {
        ruleId: rule,
        ruleIndex,
        level,
        message: { text: `${message} ${hint}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodePath(at?.path ?? 'go.mod'), uriBaseId: '%SRCROOT%' },
                    region: { startLine: at?.line ?? 1 },
                },
            },
        ],
        partialFingerprints: { 'setupGoPlusPolicy/v1': (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex') },
        properties: { module, version, files },
    };
}
/** A relative reference of RFC 3986: its first part must hold no colon. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
function describeRule(id) {
    const [text, help] = RULES[id] ?? [`Known vulnerability ${id}`, `See https://pkg.go.dev/vuln/${id}`];
    return {
        id,
        shortDescription: { text },
        help: { text: help },
        ...(id in RULES ? {} : { helpUri: `https://pkg.go.dev/vuln/${id}` }),
        properties: { tags: id in RULES ? ['supply-chain'] : ['security', 'supply-chain'] },
    };
}
const RULES = {
    'license-denied': ['A linked module is under a licence that is denied', 'policy-licenses-deny names it.'],
    'license-not-allowed': [
        'A linked module is under a licence that is not allowed',
        'policy-licenses-allow does not name it.',
    ],
    'license-unknown': [
        'The licence of a linked module could not be told',
        'Read it, and accept it with policy-licenses-except.',
    ],
    'module-forbidden': ['A forbidden module is linked', 'policy-modules-forbid names it.'],
    'go-version': ['Built with another Go than is required', 'policy-go says which Go must be used.'],
    'go-unsupported': [
        'Built with a Go that gets no security fixes',
        'The two newest minor lines of Go are supported (go.dev/doc/devel/release).',
    ],
    'not-searched': [
        'A binary could not be searched for known vulnerabilities',
        'govulncheck could not read it.',
    ],
};

// EXTERNAL MODULE: ./lib/binary/inspect.js + 17 modules
var inspect = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/go/platform.js
var go_platform = __webpack_require__(87507);
;// CONCATENATED MODULE: ./lib/policy/vulnerabilities/pins.js
/**
 * govulncheck as it is built here: the module and all that may be linked into it, with Go's own digests as the checksum
 * database has them. What was built is read back and compared, so nothing else can have come of it.
 * v1.9.0 needs a module version that proxies do not serve.
 */
const govulncheck = {
    version: 'v1.8.0',
    package: 'golang.org/x/vuln/cmd/govulncheck',
    main: 'golang.org/x/vuln',
    modules: [
        'golang.org/x/vuln v1.8.0 h1:clG4qBU6zH5VKjti8n5j8BBuYzoSha392xXMkXS351U=',
        'golang.org/x/mod v0.41.0 h1:qJmnOUb4YB+FsEuM3HcWucdZASCPGhsX6uljO6pog0c=',
        'golang.org/x/sync v0.23.0 h1:KameEIfc1IkluZyXWLn39Wd4tURc6GbCiISGiZm2bQk=',
        // On Windows only.
        'golang.org/x/sys v0.48.0 h1:bbX/i/6MgT9BVLM9RT1thmxL04yeTAhbEz4SyadbXoo=',
        'golang.org/x/telemetry v0.0.0-20260908163034-4bcc4b2ee518 h1:F5BWKvW126NXR74uxkxuc1jQHhm/rwm/J3rSiFyuRs4=',
        'golang.org/x/tools v0.50.0 h1:c2ifzfcuY7L90lZ2aKd8S4K2NpASF08SZx9ZuJkHmSU=',
    ],
};

;// CONCATENATED MODULE: ./lib/policy/vulnerabilities/install.js





/**
 * govulncheck of the pinned version: from the tool cache, else built through the Go module proxy, whatever the project
 * says about checksums. Either is read, and held to the pins, before it is run.
 * @returns absolute path of the program
 * @throws UserError COMMAND_FAILED, INTEGRITY_MISMATCH, DISK_FULL, DISK_DENIED
 */
async function installGovulncheck({ go, toolCache }, host) {
    const { path, platform } = host.machine;
    const arch = (0,go_platform/* toolCacheArch */.Tm)(platform, platform);
    const folder = path.join(toolCache, 'govulncheck', govulncheck.version.slice(1), arch);
    const name = platform.os === 'windows' ? 'govulncheck.exe' : 'govulncheck';
    const program = path.join(folder, name);
    if ((await host.files.stat(program))?.kind === 'file') {
        const wrong = await differsFromPins(program, host);
        if (wrong === undefined)
            return program;
        host.log.warning(`The govulncheck of the tool cache is not the pinned one, and is made again: ${wrong}.`);
    }
    const stage = await host.stages.open(folder);
    try {
        await buildInto(stage.path, go, host);
        const wrong = await differsFromPins(path.join(stage.path, name), host);
        if (wrong !== undefined)
            throw new lib_errors/* UserError */.y('INTEGRITY_MISMATCH', `govulncheck ${govulncheck.version} is not what was pinned: ${wrong}.`, {
                hint: 'It was not run. Which proxy does `go env GOPROXY` name?',
            });
        await stage.publish(true);
    }
    catch (error) {
        await stage.discard();
        throw error;
    }
    return program;
}
/**
 * A module cache of its own: what another job left in one is not looked at again by the go command. Zips are taken from
 * the user's all the same, since they are hashed on the way.
 */
async function buildInto(folder, go, host) {
    const { path, temp, env } = host.machine;
    const modules = path.join(temp, `setup-go-plus-govulncheck-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const settings = await goSettings(go, host);
    host.log.info(`Building govulncheck ${govulncheck.version} for the check for known vulnerabilities.`);
    try {
        const { code, stdout, stderr } = await host.processes.run({
            program: go,
            args: ['install', '-trimpath', '-modcacherw', `${govulncheck.package}@${govulncheck.version}`],
            // Neither the project's go.mod nor its go.work is to have a say.
            cwd: temp,
            env: {
                GOBIN: folder,
                GOMODCACHE: modules,
                GOPROXY: `${settings.zips},${settings.proxy}`,
                // The go command takes an empty variable for none, and would ask the file of `go env -w`.
                GOENV: 'off',
                GOFLAGS: '',
                GOWORK: 'off',
                GO111MODULE: 'on',
                CGO_ENABLED: '0',
                // A Go that is too old for it brings one that is not, verified in the same way.
                GOTOOLCHAIN: 'auto',
                // Of the environment only those that name the public database, by itself or through a mirror.
                GOSUMDB: /^sum\.golang\.(?:org|google\.cn)(?: |$)/.test(settings.sumdb)
                    ? settings.sumdb
                    : 'sum.golang.org',
                GONOSUMDB: '',
                GONOSUMCHECK: '',
                GONOPROXY: '',
                GOPRIVATE: '',
                GOINSECURE: '',
                GOOS: undefined,
                GOARCH: undefined,
                ...(env('GOEXPERIMENT') === undefined ? {} : { GOEXPERIMENT: undefined }),
            },
            timeout: 15 * 60_000,
        });
        if (code !== 0)
            throw new lib_errors/* UserError */.y('COMMAND_FAILED', `govulncheck ${govulncheck.version} could not be built: ${lastLines(stderr || stdout) || `go ended with ${code}`}`, {
                hint: 'It comes through GOPROXY and needs Go 1.21 or newer. Nothing else of the policy was checked.',
            });
    }
    finally {
        await host.files.remove(modules);
    }
}
async function goSettings(go, host) {
    const { code, stdout, stderr } = await host.processes.run({
        program: go,
        args: ['env', '-json', 'GOPROXY', 'GOSUMDB', 'GOMODCACHE'],
        cwd: host.machine.temp,
    });
    if (code !== 0)
        throw new lib_errors/* UserError */.y('COMMAND_FAILED', `go env: ${lastLines(stderr)}`);
    const { GOPROXY = '', GOSUMDB = '', GOMODCACHE = '' } = JSON.parse(stdout);
    const slashes = host.machine.path.join(GOMODCACHE, 'cache', 'download').replaceAll('\\', '/');
    const zips = `file://${slashes.startsWith('/') ? '' : '/'}${encodeURI(slashes).replaceAll(',', '%2C')}`;
    const proxy = GOPROXY === 'direct' || GOPROXY === '' ? 'https://proxy.golang.org,direct' : GOPROXY;
    return { proxy, sumdb: GOSUMDB, zips };
}
/** @returns what is wrong with it; undefined: it is the pinned one */
async function differsFromPins(program, { open }) {
    let inspection;
    try {
        inspection = await open(program, inspect/* inspectBinary */.w);
    }
    catch (error) {
        // A disk that was full while a job before this one wrote it.
        if (error instanceof lib_errors/* UserError */.y && error.code === 'BINARY_INVALID')
            return 'it is damaged';
        throw error;
    }
    const go = inspection.images[0]?.go ?? null;
    if (go === null)
        return 'it has no build information';
    if (go.main === null || go.path !== govulncheck.package)
        return `it is ${go.path ?? 'something else'}`;
    const pins = govulncheck.modules;
    const text = ({ path, version, sum }) => `${path} ${version} ${sum ?? 'without a digest'}`;
    const wrong = [go.main, ...go.deps].find((module) => module.replacedBy !== null || !pins.includes(text(module)));
    if (wrong !== undefined)
        return `it has ${text(wrong)}`;
    return go.main.path === govulncheck.main ? undefined : `it is of ${go.main.path}`;
}
function lastLines(text) {
    return text.trim().split('\n').slice(-3).join(' ').slice(-600);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/policy/vulnerabilities/read.js

const entry = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(/^GO-\d{4}-\d{4,}$/),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    summary: schemas/* string */.YjP().optional(),
});
const finding = schemas/* object */.Ikc({
    osv: schemas/* string */.YjP(),
    fixed_version: schemas/* string */.YjP().default(''),
    trace: schemas/* array */.YOg(schemas/* object */.Ikc({
        module: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().default(''),
        package: schemas/* string */.YjP().default(''),
        receiver: schemas/* string */.YjP().default(''),
        function: schemas/* string */.YjP().default(''),
    }))
        .min(1),
});
const message = schemas/* object */.Ikc({
    config: schemas/* object */.Ikc({ protocol_version: schemas/* string */.YjP() }).optional(),
    osv: entry.optional(),
    finding: finding.optional(),
});
/**
 * What `govulncheck -mode binary -json` says of one binary: a stream of objects, protocol v1.0.0. The same vulnerability
 * comes again for each level that it was found at, and for each function.
 * @throws Error where it is none
 */
function readScan(text, file) {
    const messages = objectsOf(text).map((object) => message.parse(object));
    const [first] = messages;
    if (!/^v1\./.test(first?.config?.protocol_version ?? ''))
        throw new Error('it does not begin with a config of protocol v1');
    const entries = new Map(messages.flatMap(({ osv }) => (osv === undefined ? [] : [[osv.id, osv]])));
    const found = new Map();
    for (const { finding } of messages) {
        const [frame] = finding?.trace ?? [];
        const osv = entries.get(finding?.osv ?? '');
        if (finding === undefined || frame === undefined || osv === undefined)
            continue;
        const key = `${osv.id} ${frame.module}`;
        const before = found.get(key);
        const reach = frame.function !== '' ? 'symbol' : frame.package !== '' ? 'package' : 'module';
        const symbol = [frame.package, frame.receiver.replace(/^\*/, ''), frame.function]
            .filter((part) => part !== '')
            .join('.');
        found.set(key, {
            file,
            id: osv.id,
            aliases: osv.aliases,
            summary: osv.summary ?? null,
            module: frame.module,
            version: frame.version || null,
            fixed: finding.fixed_version || null,
            reach: before !== undefined && REACH.indexOf(before.reach) > REACH.indexOf(reach) ? before.reach : reach,
            symbols: new Set([...(before?.symbols ?? []), ...(reach === 'symbol' ? [symbol] : [])]),
            packages: new Set([...(before?.packages ?? []), ...(reach === 'module' ? [] : [frame.package])]),
        });
    }
    return [...found.values()].map((draft) => ({
        ...draft,
        symbols: [...draft.symbols].sort(),
        packages: [...draft.packages].sort(),
        guessed: false,
    }));
}
const REACH = ['module', 'package', 'symbol'];
/** Go's encoder with an indent: each object ends with a brace in the first column. */
function objectsOf(text) {
    return text
        .replace(/\r\n/g, '\n')
        .split(/(?<=^\})\n/m)
        .filter((part) => part.trim() !== '')
        .map((part) => JSON.parse(part));
}

;// CONCATENATED MODULE: ./lib/policy/vulnerabilities/stripped.js

/** Built with -s, as releases are. */
async function isStripped(reader) {
    const { images } = await (0,inspect/* inspectBinary */.w)(reader);
    return images.every(({ symbols }) => !symbols);
}
/**
 * Without symbols govulncheck takes every vulnerable function of a linked module for linked. Where the build knows which
 * packages were, those of others were not.
 */
function withoutSymbols(found, { modules, std }) {
    if (found.reach !== 'symbol')
        return found;
    const linked = found.module === 'stdlib' ? std?.packages : modules.find(({ path }) => path === found.module)?.packages;
    const known = linked ?? null;
    if (known !== null && !found.packages.some((one) => known.includes(one)))
        return { ...found, reach: 'module', symbols: [], packages: [] };
    return { ...found, guessed: true };
}

;// CONCATENATED MODULE: ./lib/policy/vulnerabilities/scan.js




const publicDatabase = 'https://vuln.go.dev';
/**
 * Asks govulncheck about each binary. What it cannot read is told, and is not taken for good.
 * @throws UserError COMMAND_FAILED where the database cannot be read
 */
async function scanBinaries({ program, database, binaries }, host) {
    const vulnerabilities = [];
    const unsearched = [];
    for (const { bom, path } of binaries) {
        const { file, format } = bom.subject;
        if (format === 'wasm' || format === 'universal' || bom.std === null) {
            unsearched.push({
                file,
                why: bom.std === null ? 'it has no build information.' : `its format is ${format}.`,
            });
            continue;
        }
        const { code, stdout, stderr } = await host.processes.run({
            program,
            args: ['-mode', 'binary', '-json', ...(database === null ? [] : ['-db', database]), path],
            cwd: host.machine.temp,
            env: { GOVULNDB: undefined, GOTELEMETRY: 'off' },
            timeout: 10 * 60_000,
        });
        if (code === 0) {
            const stripped = await host.open(path, isStripped);
            const found = readAll(stdout, file);
            vulnerabilities.push(...(stripped ? found.map((one) => withoutSymbols(one, bom)) : found));
        }
        if (code !== 0)
            refuseOrSkip(stderr, code, database, (why) => unsearched.push({ file, why }));
    }
    return { vulnerabilities, unsearched };
}
function readAll(stdout, file) {
    try {
        return readScan(stdout, file);
    }
    catch (cause) {
        throw new lib_errors/* UserError */.y('COMMAND_FAILED', `govulncheck said something about ${file} that is not understood.`, {
            hint: 'Please report it. policy-vulnerabilities: off builds without the check.',
            cause,
        });
    }
}
/** Whatever fails but for a file that it cannot read is about the database: the check did not happen. */
function refuseOrSkip(stderr, code, database, skip) {
    const said = lastLines(stderr) || `it ended with ${code}`;
    if (/unrecognized binary format|unsupported Go version/.test(said)) {
        skip(said);
        return;
    }
    const name = database ?? publicDatabase;
    throw new lib_errors/* UserError */.y('COMMAND_FAILED', `govulncheck with the database ${name}: ${said}`, {
        hint: 'Is it within reach? policy-vulnerability-database takes a mirror (https://…) or a folder with a copy of it (go.dev/security/vuln/database).',
    });
}

;// CONCATENATED MODULE: ./lib/policy/judge.js







/**
 * Gathers what the policy asks about, checks, and writes the SARIF file, also where there is nothing to tell: an upload
 * without results is what closes old ones.
 * @throws UserError COMMAND_FAILED, INTEGRITY_MISMATCH, SOURCES_EXHAUSTED, DISK_FULL, DISK_DENIED; a violation is no error here
 */
async function judgePolicy(task, host) {
    const { policy, binaries, goMod, root } = task;
    const searched = policy.vulnerabilities.mode === 'off' || binaries.length === 0
        ? { vulnerabilities: [], unsearched: [] }
        : await scanBinaries({ program: await program(task, host), database: policy.vulnerabilities.database, binaries }, host);
    const oldest = policy.go === 'supported' ? await task.oldestSupported() : null;
    const facts = { boms: binaries.map(({ bom }) => bom), oldestSupported: oldest, ...searched };
    const { allow, deny } = policy.licences;
    const parse = allow.length + deny.length === 0 ? () => undefined : await (0,licences_expression/* loadSpdxParser */.zN)();
    const findings = await place(checkPolicy(facts, policy, parse), goMod, root, host);
    if (policy.sarif !== null)
        await host.files.write(policy.sarif, writeSarif(findings, task.tool));
    return findings;
}
async function program({ go, toolCache }, host) {
    return installGovulncheck({ go: await go(), toolCache }, host);
}
async function place(findings, goMod, root, { files, machine: { path } }) {
    const bytes = goMod === null ? undefined : await files.read(goMod);
    if (goMod === null || bytes === undefined)
        return [...findings];
    const shown = path.relative(root, goMod).replaceAll('\\', '/');
    return placeFindings(findings, new TextDecoder().decode(bytes), shown);
}
/** Each was shown with its place already. @throws UserError POLICY_VIOLATED where a finding is an error */
function refuseViolations(findings, consequence) {
    const errors = findings.filter(({ level }) => level === 'error');
    const [first] = errors;
    if (first === undefined)
        return;
    const more = errors.length === 1
        ? ''
        : ` ${errors.length - 1} more ${errors.length === 2 ? 'violation' : 'violations'}.`;
    throw new lib_errors/* UserError */.y('POLICY_VIOLATED', `The policy is violated. ${first.message}${more}`, {
        hint: `${first.hint} ${consequence}`.trim(),
    });
}

;// CONCATENATED MODULE: ./lib/policy/built.js

/**
 * Holds what a build made to the policy, before any of it is run or published.
 * @throws UserError (the judge) POLICY_VIOLATED, and as `judgePolicy`
 */
function policyJudge(policy, context, host) {
    return async (built) => {
        const paths = pathsOf(built);
        const { describeBuilt } = await Promise.all(/* import() */[__webpack_require__.e(7532), __webpack_require__.e(4512), __webpack_require__.e(3950)]).then(__webpack_require__.bind(__webpack_require__, 17532));
        const task = { ...built, path: (file) => paths.get(file) ?? file };
        const boms = await describeBuilt(task, { go: context.go }, host);
        const binaries = boms.flatMap((bom) => {
            const path = paths.get(bom.subject.file);
            return path === undefined ? [] : [{ bom, path }];
        });
        const { toolCache, root, tool, oldestSupported } = context;
        const goMod = host.machine.path.join(built.facts.module.dir, 'go.mod');
        const go = async () => context.go;
        const findings = await judgePolicy({ policy, binaries, goMod, root, toolCache, go, oldestSupported, tool }, host);
        context.report(findings, binaries.length);
        refuseViolations(findings, 'Nothing was published.');
    };
}
/** Where the files lie for the time being, by the names that they will have. */
function pathsOf({ rows }) {
    return new Map(rows.flatMap(({ binaries }) => binaries.map(({ file, path }) => [file, path])));
}

// EXTERNAL MODULE: ./lib/policy/parse.js + 3 modules
var parse = __webpack_require__(89779);
;// CONCATENATED MODULE: ./lib/policy/supported.js

/**
 * A release of the older of the two lines that Go's release policy supports, from the first source that lists releases.
 * What is on this machine says nothing about it.
 * @throws UserError SOURCES_EXHAUSTED
 */
async function oldestSupported(sources, platform) {
    const said = [];
    for (const source of sources) {
        if (source.name === 'tool-cache' || source.name === 'directory' || source.name === 'tip')
            continue;
        try {
            const offer = await source.find({ spec: { kind: 'alias', alias: 'oldstable' }, platform });
            if (offer !== undefined)
                return offer.version;
            said.push(`${source.name}: it lists none`);
        }
        catch (error) {
            if (!(error instanceof lib_errors/* UserError */.y))
                throw error;
            said.push(`${source.name}: ${error.message}`);
        }
    }
    throw new lib_errors/* UserError */.y('SOURCES_EXHAUSTED', `policy-go is \`supported\`, and no source says which lines of Go are: ${said.join('; ') || 'none was asked'}.`, { hint: 'Write a range instead: policy-go: >=1.25.4.' });
}

;// CONCATENATED MODULE: ./lib/policy/open.js





/**
 * Reads the policy before a Go is brought, so that a mistyped rule costs nothing.
 * @throws UserError INPUT_INVALID, VERSION_INVALID
 */
async function openPolicy(values, request, { tool, report }, host) {
    const { machine } = host;
    const policy = await (0,parse/* parsePolicy */.O)(values, machine);
    const context = {
        toolCache: request.toolCache,
        root: machine.env('GITHUB_WORKSPACE') || request.workingDirectory,
        tool,
        oldestSupported: () => oldestSupported((0,sources/* openSources */.H)(request, lock/* noPins */.Q, host), request.platform),
        report,
    };
    return (go, building) => policyJudge(policy, { go, ...context }, building);
}

;// CONCATENATED MODULE: ./lib/policy/report.js
/** One finding as one line for a log, with the binaries that it is about where not all have it. */
function findingLine({ rule, message, hint, files }, binaries) {
    const shown = files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');
    // A vulnerability's id is in its message.
    const name = rule.startsWith('GO-') ? '' : `${rule}: `;
    return `${name}${message} ${hint}${files.length < binaries ? ` [${shown}]` : ''}`;
}
/** `Policy: 2 errors, 1 note in 6 binaries.` */
function policyLine(findings, binaries) {
    const counted = ['error', 'warning', 'note'].flatMap((level) => {
        const count = findings.filter((finding) => finding.level === level).length;
        return count === 0 ? [] : [`${count} ${level}${count === 1 ? '' : 's'}`];
    });
    const about = `${binaries} ${binaries === 1 ? 'binary' : 'binaries'}`;
    return `Policy: ${counted.length === 0 ? 'nothing against' : `${counted.join(', ')} in`} ${about}.`;
}

// EXTERNAL MODULE: ./lib/setup/request.js + 1 modules
var setup_request = __webpack_require__(52810);
// EXTERNAL MODULE: ./lib/setup/tool-cache-root.js
var tool_cache_root = __webpack_require__(27281);
;// CONCATENATED MODULE: ./lib/action/policy.js





/** The policy of a job: findings become annotations at the lines of go.mod. @throws UserError INPUT_INVALID, VERSION_INVALID */
async function planPolicy(values, host, job) {
    const { log, machine } = host;
    const report = (findings, binaries) => {
        for (const finding of findings) {
            const text = findingLine(finding, binaries);
            if (finding.level === 'note')
                log.info(text);
            else
                job.annotate(finding.level, text, finding.at);
        }
        log.info(policyLine(findings, binaries));
    };
    const request = (0,setup_request/* parseRequest */.T)(values, machine, (0,tool_cache_root/* toolCacheRoot */.H)(machine));
    return openPolicy(values, request, { tool: (0,tool/* ownTool */.R)(), report }, host);
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


/***/ }),

/***/ 80755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ matchesPrefix)
/* harmony export */ });
/**
 * Whether one of the comma-separated globs of GOPRIVATE, GONOPROXY, GONOSUMDB or GOINSECURE matches a leading
 * part of the module path (golang.org/x/mod/module.MatchPrefixPatterns; globs as in Go's path.Match).
 * A malformed glob matches nothing, as in Go.
 */
function matchesPrefix(globs, modulePath) {
    const elements = modulePath.split('/');
    return globs
        .split(',')
        .map((glob) => glob.replace(/\/$/, ''))
        .filter((glob) => glob !== '')
        .some((glob) => {
        const depth = glob.split('/').length;
        return depth <= elements.length && (compile(glob)?.test(elements.slice(0, depth).join('/')) ?? false);
    });
}
const ONE = String.raw `(?:\\[^]|[^\]\\-])`;
const TOKEN = new RegExp(String.raw `(\*+)|(\?)|\[(\^?)((?:${ONE}(?:-${ONE})?)+)\]|(\\[^]|[^\\[])`, 'uy');
function compile(glob) {
    const parts = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < glob.length) {
        const token = TOKEN.exec(glob);
        if (token === null)
            return undefined;
        const [, star, any, not = '', ranges, letter = ''] = token;
        if (star !== undefined)
            parts.push('[^/]*');
        else if (any !== undefined)
            parts.push('[^/]');
        else if (ranges !== undefined)
            parts.push(`[${not}${translateRanges(ranges)}]`);
        else
            parts.push(literal(letter));
    }
    return new RegExp(`^${parts.join('')}$`, 'u');
}
function translateRanges(ranges) {
    const pairs = ranges.matchAll(new RegExp(`(${ONE})(?:-(${ONE}))?`, 'gu'));
    return [...pairs]
        .map(([, low = '', high = low]) => [literal(low), literal(high)])
        .filter(([low, high]) => Number(`0x${low.slice(3, -1)}`) <= Number(`0x${high.slice(3, -1)}`))
        .map(([low, high]) => `${low}-${high}`)
        .join('');
}
/** As `\u{…}`, so that no letter has a meaning in the regular expression. */
function literal(letter) {
    const plain = letter.length > 1 && letter.startsWith('\\') ? letter.slice(1) : letter;
    return `\\u{${plain.codePointAt(0)?.toString(16)}}`;
}


/***/ })

};
