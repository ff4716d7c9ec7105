export const id = 7638;
export const ids = [7638,4456,4169];
export const modules = {

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

/***/ 59854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ refusedFlag)
/* harmony export */ });
/** Flags that would take away what the plan is made of: where binaries go, and for what they are. */
const OURS = /^--?(?:o|C|n|i|work|toolexec|debug-[a-z]+|json)(?:=|$)/;
/** The first of these that is no flag of `go build`, or one that this build must set itself. */
function refusedFlag(flags) {
    return flags.find((flag) => !flag.startsWith('-') || OURS.test(flag));
}


/***/ }),

/***/ 85186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseTargetLines),
/* harmony export */   E: () => (/* binding */ isTargetList)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13238);

/** Targets as lines of text; what is a list instead needs `parseTargetList`. @throws UserError TARGET_INVALID */
function parseTargetLines(text, { at, items }) {
    const lines = text.split(/\r?\n/);
    const each = items?.length === lines.length;
    return lines.flatMap((line, index) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTargets */ .Sx)(line, each ? (items?.[index] ?? at) : at));
}
/** No target begins so: neither GOOS nor a set, `!` or a comment. */
function isTargetList(text) {
    const first = text.split(/\r?\n/).find((line) => !/^\s*(?:#|$)/.test(line));
    return first !== undefined && /^\s*(?:\[|\{|-(?:\s|$))/.test(first);
}


/***/ }),

/***/ 26965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bringGo)
/* harmony export */ });
/* harmony import */ var _environment_changed_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94987);



/** The project's Go, or the one that the person names; and this machine as its processes see it. */
async function bringGo(values, options, host) {
    if (options.goProgram !== undefined) {
        const go = await host.processes.find(options.goProgram);
        if (go !== undefined)
            return { go, host };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('TOOL_MISSING', `--go-program: there is no program ${options.goProgram}.`, {
            hint: 'Name a go command; or leave it out, and the Go that the project asks for is brought.',
        });
    }
    const [{ setup }, { goProgram }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6922), __webpack_require__.e(8541)]).then(__webpack_require__.bind(__webpack_require__, 8541)),
        __webpack_require__.e(/* import() */ 4313).then(__webpack_require__.bind(__webpack_require__, 74313)),
    ]);
    const { sdk, environment } = await setup((0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestFrom */ .S5)(values, options, host), host);
    return { go: goProgram(sdk, host.machine), host: (0,_environment_changed_host_js__WEBPACK_IMPORTED_MODULE_2__/* .changedHost */ .$3)(host, environment.changes) };
}


/***/ }),

/***/ 99980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuildPlan: () => (/* binding */ runBuildPlan)
});

// EXTERNAL MODULE: ./lib/build/record/redact.js
var redact = __webpack_require__(51531);
// EXTERNAL MODULE: ./lib/build/matrix/identity.js
var identity = __webpack_require__(91932);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/build/matrix/pack.js
/**
 * Spreads bundles over a number of bins, longest first, each into the bin that has least: no bin takes more than 4/3 of
 * what is possible (Graham, 1969). The order of equals is kept, so the same bundles give the same bins.
 * @param count at least 1; there are no empty bins
 */
function pack(bundles, count) {
    const bins = Array.from({ length: Math.min(count, bundles.length) }, () => ({ cost: 0, items: [] }));
    for (const { items, cost } of [...bundles].sort((a, b) => b.cost - a.cost)) {
        const bin = bins.reduce((least, other) => (other.cost < least.cost ? other : least));
        bin.cost += cost;
        bin.items.push(...items);
    }
    return bins.map(({ items }) => items);
}
/**
 * How many bins each pool gets: one, and then more for the pool whose bins hold most, until none holds more than is
 * wanted or there are no more to give.
 * @param pools cost and number of bundles of each
 * @param most of all together; at least as many as there are pools
 * @param wanted cost of one bin
 */
function share(pools, most, wanted) {
    const counts = pools.map(() => 1);
    for (let left = most - pools.length; left > 0; left -= 1) {
        let fullest = -1;
        for (const [index, { cost, bundles }] of pools.entries()) {
            const load = cost / counts[index];
            if (counts[index] >= bundles || load <= wanted)
                continue;
            if (fullest < 0 || load > pools[fullest].cost / counts[fullest])
                fullest = index;
        }
        if (fullest < 0)
            break;
        counts[fullest] += 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/build/matrix/runners.js

/** A machine that jobs run on, by what is native there. */
const runnerPlatforms = [
    'linux/amd64',
    'linux/arm64',
    'windows/amd64',
    'windows/arm64',
    'darwin/arm64',
    'darwin/amd64',
];
/** GitHub's hosted runners. null: there is one, but another does its work (Rosetta), and sooner. */
const USUAL = {
    'linux/amd64': 'ubuntu-24.04',
    'linux/arm64': 'ubuntu-24.04-arm',
    'windows/amd64': 'windows-2025',
    'windows/arm64': 'windows-11-arm',
    'darwin/arm64': 'macos-15',
    'darwin/amd64': null,
};
/**
 * The machine for one target: where its C compiler is at home, or where its program can be run; else the Linux one,
 * since Go itself builds for everything everywhere.
 * @param run it is to be run, too
 */
function chooseRunner(target, run, runners) {
    const labels = { ...USUAL, ...runners };
    const wanted = needsHome(target, run) ? homesOf(target) : [];
    for (const platform of [...wanted, 'linux/amd64', 'linux/arm64', ...runnerPlatforms]) {
        const found = labels[platform];
        if (found !== null)
            return { platform, labels: found };
    }
    throw new errors/* UserError */.y('INPUT_INVALID', `There is no runner for ${target.id}: all of them are null.`, {
        hint: 'Leave at least one platform in `runners`.',
    });
}
/** @param value of `runners` as people write it: `{"linux/arm64": "my-arm", "windows/arm64": null}` @throws UserError INPUT_INVALID */
function parseRunners(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw invalid('an object of labels by platform was expected');
    for (const [platform, labels] of Object.entries(value)) {
        if (!runnerPlatforms.some((known) => known === platform))
            throw invalid(`${JSON.stringify(platform)} is not one of ${runnerPlatforms.join(', ')}`);
        const list = Array.isArray(labels) ? labels : [labels ?? 'none'];
        if (list.length === 0 ||
            list.some((label) => typeof label !== 'string' || !/^[\w.:/ -]{1,128}$/.test(label)))
            throw invalid(`${platform} must have a label, a list of labels, or null`);
    }
    return value;
}
/** Cross compilers that are asked for by name are on Linux; so is a C compiler that the person names. */
function needsHome({ goos, cgo, toolchain, libc, cc, sysroot }, run) {
    if (run)
        return true;
    const named = cc !== null || sysroot !== null || libc !== null || !['auto', 'native'].includes(toolchain);
    // Nothing but macOS has what Apple's linker needs; zig and gcc have not.
    if (goos === 'darwin' || goos === 'ios')
        return cgo && sysroot === null && cc === null;
    return cgo && !named;
}
function homesOf({ goos, goarch }) {
    switch (goos) {
        case 'darwin':
            return goarch === 'amd64' ? ['darwin/amd64', 'darwin/arm64'] : ['darwin/arm64'];
        case 'ios':
            return ['darwin/arm64', 'darwin/amd64'];
        case 'windows':
            // Windows for ARM runs the others, too, by emulation.
            return goarch === 'arm64' ? ['windows/arm64'] : ['windows/amd64', 'windows/arm64'];
        case 'linux':
            return goarch === 'arm64' ? ['linux/arm64'] : [];
        default:
            return [];
    }
}
function invalid(why) {
    return new errors/* UserError */.y('INPUT_INVALID', `runners: ${why}.`, {
        hint: 'Write JSON such as {"linux/arm64": "my-arm-runner", "darwin/amd64": "macos-15-intel"}.',
    });
}

;// CONCATENATED MODULE: ./lib/build/matrix/matrix.js



/** GitHub's: jobs that a matrix makes. */
const MOST_JOBS = 256;
/** Bytes of JSON, well within what an output of a job may have (1 MiB, in UTF-16). */
const MOST_BYTES = 256 * 1024;
/**
 * Cold builds of a port that one job does: with four processors they take about as long as checkout, Go and modules,
 * which each further job does once more.
 */
const WANTED = 4;
/** Of a cold build: a further row of the same group, which finds most packages in GOCACHE. */
const FURTHER = 0.31;
/**
 * Spreads rows over machines by what each needs. Rows that share GOCACHE stay in one job.
 * @throws UserError INPUT_INVALID where they do not fit into a matrix
 */
function planMatrix(rows, { run, runners, jobs }) {
    const most = jobs ?? MOST_JOBS;
    if (!Number.isInteger(most) || most < 1 || most > MOST_JOBS)
        throw new errors/* UserError */.y('INPUT_INVALID', `A matrix has 1 to ${MOST_JOBS} jobs, not ${most}.`);
    const pools = poolsOf(rows, run, runners);
    if (pools.length > most)
        throw new errors/* UserError */.y('INPUT_INVALID', `${pools.map(({ platform }) => platform).join(', ')} need a job each, and there may be ${most}.`, { hint: 'Allow more jobs, ask for fewer targets, or do without cgo and run-checks for some.' });
    const costs = pools.map(({ bundles }) => ({
        cost: bundles.reduce((sum, { cost }) => sum + cost, 0),
        bundles: bundles.length,
    }));
    const counts = share(costs, most, WANTED);
    const include = pools.flatMap(({ platform, runner, bundles }, index) => pack(bundles, counts[index]).map((ids, number) => ({
        part: `${platform.replace('/', '-')}-${number + 1}`,
        name: nameOf(ids),
        runner,
        targets: ids.join(' '),
    })));
    const bytes = Buffer.byteLength(JSON.stringify({ include }));
    if (bytes > MOST_BYTES)
        throw new errors/* UserError */.y('INPUT_INVALID', `The matrix has ${bytes} bytes, and ${MOST_BYTES} are possible.`, {
            hint: 'Ask for fewer targets in one workflow.',
        });
    return { include };
}
/** In the order in which the plan comes to them, which is longest first. */
function poolsOf(rows, run, runners) {
    const pools = new Map();
    for (const { id, target, group } of rows) {
        const { platform, labels } = chooseRunner(target, run || target.run !== null, runners);
        const pool = pools.get(platform) ?? { runner: labels, groups: new Map() };
        pools.set(platform, pool);
        pool.groups.set(group, [...(pool.groups.get(group) ?? []), id]);
    }
    return [...pools].map(([platform, { runner, groups }]) => ({
        platform,
        runner,
        bundles: [...groups.values()].map((items) => ({ items, cost: 1 + (items.length - 1) * FURTHER })),
    }));
}
function nameOf(ids) {
    return ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 2).join(', ')} and ${ids.length - 2} more`;
}

;// CONCATENATED MODULE: ./lib/build/matrix/document.js



/** @throws UserError INPUT_INVALID where the rows do not fit into a matrix */
function planDocument(plan, options) {
    return {
        schema: 1,
        matrix: planMatrix(plan.rows, options),
        expected: (0,identity/* expectedBuild */.n)(plan),
        plan: (0,redact/* redactPlan */.n)(plan),
    };
}

// EXTERNAL MODULE: ./lib/build/prepare.js + 3 modules
var prepare = __webpack_require__(17286);
// EXTERNAL MODULE: ./lib/host/node/build-host.js + 1 modules
var build_host = __webpack_require__(28731);
// EXTERNAL MODULE: ./lib/cli/bring-go.js
var bring_go = __webpack_require__(26965);
// EXTERNAL MODULE: ./lib/cli/run-build.js + 2 modules
var run_build = __webpack_require__(34456);
;// CONCATENATED MODULE: ./lib/cli/run-build-plan.js








async function runBuildPlan(packages, options, terminal) {
    const runners = options.runners === undefined ? {} : parseRunners(parseJson(options.runners));
    const jobs = options.maxJobs === undefined ? null : Number(options.maxJobs);
    const { request, values } = await (0,run_build/* readBuildRequest */.o)(packages, options, terminal.host);
    const { go, host } = await (0,bring_go/* bringGo */.b)(values, options, terminal.host);
    const { plan } = await (0,prepare/* prepareBuild */.y)(request, go, (0,build_host/* nodeBuildHost */.X)(host), { elsewhere: true });
    const document = planDocument((0,redact/* redactPlan */.n)(plan), { run: request.run !== 'off', runners, jobs });
    for (const warning of plan.warnings)
        host.log.warning(warning);
    for (const { name, runner } of document.matrix.include)
        terminal.print(`${Array.isArray(runner) ? runner.join(', ') : String(runner)}: ${name}`);
    terminal.printJson(document);
    return 0;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.y('USAGE', '--runners: it is not JSON', {
            hint: `--runners '{"linux/arm64": "ubuntu-24.04-arm", "windows/arm64": null}'`,
            cause,
        });
    }
}


/***/ }),

/***/ 34456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readBuildRequest),
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/build/facts/gather.js + 3 modules
var gather = __webpack_require__(13269);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/build/targets/flags.js
var targets_flags = __webpack_require__(59854);
// EXTERNAL MODULE: ./lib/build/targets/lines.js
var lines = __webpack_require__(85186);
;// CONCATENATED MODULE: ./lib/build/toolchains/zig/setting.js

/**
 * `auto` (found, or else brought), `found` (never brought), `off`, a version such as `0.17.1` to be found or brought, or
 * an absolute path of the program.
 * @param source who says so, for messages: `build-zig input`
 * @throws UserError INPUT_INVALID
 */
function parseZigSetting(text, source, { path }) {
    const value = text.trim();
    if (value === '' || value === 'auto')
        return { use: 'auto', version: null };
    if (value === 'found' || value === 'off')
        return { use: value };
    if (/^\d+\.\d+\.\d+(?:\.post\d+)?$/.test(value))
        return { use: 'auto', version: value };
    if (path.isAbsolute(value))
        return { use: 'path', path: value };
    throw new errors/* UserError */.y('INPUT_INVALID', `${source}: ${JSON.stringify(value)} says nothing about zig.`, {
        hint: 'Accepted: auto, found, off, a version as PyPI lists it (0.17.1), or the absolute path of zig.',
    });
}

;// CONCATENATED MODULE: ./lib/build/request/parse.js




/**
 * From inputs, flags and the config.
 * @throws UserError INPUT_INVALID, TARGET_INVALID, CONFIG_INVALID
 */
async function parseBuildRequest(values, { path, cwd }) {
    const directory = path.resolve(cwd, values.text('working-directory') ?? '.');
    return {
        directory,
        packages: values.words('build-packages'),
        targets: await asksOf(values, (name) => path.resolve(directory, name)),
        cgo: values.boolean('build-cgo'),
        output: path.resolve(directory, values.text('build-output') ?? 'dist'),
        name: values.text('build-name') ?? '',
        archive: values.choice('build-archive') ?? 'none',
        archiveFiles: values.words('build-archive-files'),
        ldflags: values.text('build-ldflags') ?? null,
        tags: values.words('build-tags'),
        flags: flagsOf(values),
        version: versionOf(values),
        checksums: checksumsOf(values),
        reproduce: values.choice('build-reproduce') ?? 'off',
        run: runOf(values),
        runRoots: values.lines('build-run-roots').map((root) => path.resolve(directory, root)),
        zig: parseZigSetting(values.text('build-zig') ?? 'auto', values.origin('build-zig').label, { path }),
        expect: await expectOf(values),
        jobs: jobsOf(values),
        onFailure: values.choice('build-on-failure') ?? 'stop',
        requireClean: { auto: null, true: true, false: false }[values.choice('build-require-clean') ?? 'auto'],
        sourceDate: sourceDateOf(values),
        sbom: sbomOf(values),
        provenance: values.boolean('build-provenance') || values.boolean('attest'),
    };
}
/** Lists need YAML and a schema, which take a warm build's tenth to load, and most have none. */
async function asksOf(values, resolve) {
    const text = values.text('targets') ?? 'host';
    const origin = values.origin('targets');
    if (!(0,lines/* isTargetList */.E)(text))
        return (0,lines/* parseTargetLines */.C)(text, origin);
    return (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(5138)]).then(__webpack_require__.bind(__webpack_require__, 65138))).parseTargetList(text, origin, resolve);
}
function flagsOf(values) {
    const flags = values.lines('build-flags');
    const wrong = (0,targets_flags/* refusedFlag */.f)(flags);
    if (wrong !== undefined)
        throw invalid(values, 'build-flags', `\`${wrong}\` is not accepted.`, 'One flag a line, with its value after `=`: -gcflags=all=-l. Where binaries go is said by build-output and build-name.');
    return flags;
}
/** It becomes part of file names and of -X, whose quotes have no escape. */
function versionOf(values) {
    const text = values.text('build-version');
    if (text === undefined)
        return null;
    if (!/^[\w.+~-]+$/.test(text))
        throw invalid(values, 'build-version', `\`${text}\` is no version.`, 'Letters, digits and . + - _ ~ are accepted: 1.2.3-rc.1.');
    return text.replace(/^v(?=\d)/, '');
}
function checksumsOf(values) {
    const words = values.words('build-checksums');
    const known = ['sha256', 'sha512', 'files'];
    const wrong = words.find((word) => word !== 'off' && !known.some((name) => name === word));
    if (wrong !== undefined || (words.includes('off') && words.length > 1))
        throw invalid(values, 'build-checksums', `\`${words.join(' ')}\` is not accepted.`, 'Write any of sha256, sha512, files; or off alone.');
    return known.filter((name) => words.includes(name));
}
function sbomOf(values) {
    const words = values.words('build-sbom');
    const known = ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'];
    const wrong = words.find((word) => word !== 'off' && !known.some((name) => name === word));
    if (wrong !== undefined || (words.includes('off') && words.length > 1))
        throw invalid(values, 'build-sbom', `\`${words.join(' ')}\` is not accepted.`, `Write any of ${known.join(', ')}; or off alone.`);
    return known.filter((name) => words.includes(name));
}
async function expectOf(values) {
    const { label } = values.origin('build-expect');
    const text = values.text('build-expect') ?? '';
    const pairs = values.lines('build-expect');
    if (pairs.length === 0)
        return null;
    const { parseExpect, parseExpectPairs } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(5275)]).then(__webpack_require__.bind(__webpack_require__, 87656));
    return text.startsWith('{') ? parseExpect(mapOf(text, label), label) : parseExpectPairs(pairs, label);
}
function mapOf(json, label) {
    try {
        return JSON.parse(json);
    }
    catch (cause) {
        throw new errors/* UserError */.y('INPUT_INVALID', `${label}: it begins as JSON does, and is none.`, {
            hint: 'Write {"linkage":"static"}, or one `key=value` a line.',
            cause,
        });
    }
}
/** Words at blanks: what needs more belongs to a target of the config. */
function runOf(values) {
    const words = values.words('build-run');
    if (words.length === 1 && words[0] === 'off')
        return 'off';
    return { args: words, exitCode: 0, output: null };
}
function jobsOf(values) {
    const text = values.text('build-jobs');
    if (text === undefined)
        return null;
    if (!/^[1-9]\d{0,3}$/.test(text))
        throw invalid(values, 'build-jobs', `expected a number from 1, got \`${text}\`.`, 'Write 2, or nothing.');
    return Number(text);
}
/** Tar's field for it ends in the year 2242, and what is before 1970 it has no sign for. */
const LAST = 0o77777777777;
function sourceDateOf(values) {
    const text = values.text('build-source-date');
    if (text === undefined)
        return null;
    const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text);
    const seconds = /^\d{1,11}$/.test(text) ? Number(text) : iso ? Date.parse(text) / 1000 : Number.NaN;
    if (!Number.isInteger(seconds) || seconds < 0 || seconds > LAST)
        throw invalid(values, 'build-source-date', `\`${text}\` is no time.`, 'Write seconds since 1970, or 2026-01-02T03:04:05Z.');
    return seconds;
}
function invalid(values, name, problem, hint) {
    const { label, at } = values.origin(name);
    return new errors/* UserError */.y('INPUT_INVALID', `${label}: ${problem}`, {
        hint,
        ...(at === undefined ? {} : { at }),
    });
}

// EXTERNAL MODULE: ./lib/host/node/resources.js
var resources = __webpack_require__(22958);
// EXTERNAL MODULE: ./lib/host/node/tool.js
var tool = __webpack_require__(37597);
// EXTERNAL MODULE: ./lib/policy/parse.js + 3 modules
var parse = __webpack_require__(89779);
// EXTERNAL MODULE: ./lib/cli/bring-go.js
var bring_go = __webpack_require__(26965);
// EXTERNAL MODULE: ./lib/cli/request.js + 2 modules
var cli_request = __webpack_require__(94987);
;// CONCATENATED MODULE: ./lib/cli/run-build.js








async function runBuild(packages, options, terminal) {
    const { request, values } = await readBuildRequest(packages, options, terminal.host);
    const policy = await preparePolicy(values, options, terminal);
    const { go, host } = await (0,bring_go/* bringGo */.b)(values, options, terminal.host);
    // The go command and git take 40 ms for it, in which the rest of this program loads.
    const facts = (0,gather/* gatherFacts */.p)(go, request, { ...host, resources: (0,resources/* nodeResources */.e)() });
    facts.catch(() => undefined);
    // Their processes begin before the rest of this program is read.
    await (0,promises_.setImmediate)();
    const { carryOutBuild } = await Promise.all(/* import() */[__webpack_require__.e(4512), __webpack_require__.e(1906), __webpack_require__.e(4361), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 45321));
    return carryOutBuild({ request, values, options, go, facts, policy }, host, terminal);
}
/** The rules that the project has for its binaries; undefined where it has none. */
async function preparePolicy(values, options, { host, log }) {
    if (!(0,parse/* policyAsked */.p)(values))
        return undefined;
    const { openPolicy } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6183), __webpack_require__.e(1034), __webpack_require__.e(3217)]).then(__webpack_require__.bind(__webpack_require__, 53217));
    const { reportFindings } = await __webpack_require__.e(/* import() */ 6258).then(__webpack_require__.bind(__webpack_require__, 36258));
    const report = (findings, binaries) => reportFindings(findings, binaries, log);
    return openPolicy(values, (0,cli_request/* requestFrom */.S5)(values, options, host), { tool: (0,tool/* ownTool */.R)(), report }, host);
}
/** @throws UserError INPUT_INVALID, CONFIG_INVALID, TARGET_INVALID */
async function readBuildRequest(packages, options, host) {
    const values = await (0,cli_request/* readInputs */.Ko)(options, host, {
        ...(packages.length === 0 ? {} : { 'build-packages': packages.join(' ') }),
        ...(options.expect === undefined ? {} : { 'build-expect': options.expect.join('\n') }),
        ...(options.buildFlag === undefined ? {} : { 'build-flags': options.buildFlag.join('\n') }),
    });
    const request = await parseBuildRequest(values, host.machine);
    return { request, values };
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
  p: () => (/* binding */ policyAsked)
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

/***/ 24169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ statusError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12586);


/** The status of the response that an error stands for; undefined for any other error. */
function statusOf(error) {
    return causeOf(error)?.status;
}
/** undefined for an error that does not stand for a response. */
function causeOf(error) {
    const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? error.cause : undefined;
    return typeof cause?.status === 'number' ? cause : undefined;
}
/**
 * A response that is not a success, in words. HTTP_RATE_LIMITED where the host says that our allowance is used up
 * (429, or 403 with GitHub's rate limit headers or a Retry-After), else HTTP_STATUS.
 * @param now milliseconds since 1970
 */
function statusError(url, response, context) {
    const { status } = response;
    const exhausted = response.headers['x-ratelimit-remaining'] === '0';
    const wait = retryAfter(response.headers['retry-after'], context.now);
    const cause = { status, ...(wait === undefined ? {} : { retryAfter: wait }) };
    const place = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(url);
    if (status === 429 || (status === 403 && (exhausted || wait !== undefined))) {
        const reset = exhausted ? resetTime(response.headers['x-ratelimit-reset']) : undefined;
        const again = reset ?? (wait === undefined ? undefined : new Date(context.now + wait));
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('HTTP_RATE_LIMITED', `${place} answered ${status}: the rate limit for this ${context.authorized ? 'token' : 'IP address'} is used up${again === undefined ? '' : ` until ${again.toISOString()}`}`, {
            hint: context.authorized
                ? 'Wait until then, or configure a mirror.'
                : 'Requests with a token have a far higher limit: pass one, or configure a mirror.',
            cause: exhausted ? { ...cause, exhausted } : cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('HTTP_STATUS', `${place} answered ${status}${name(status)}`, {
        hint: hint(status, context.authorized),
        cause,
    });
}
/** Seconds or an HTTP date (RFC 9110 section 10.2.3), as milliseconds from now. */
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(header.trim()))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Seconds since 1970, as GitHub writes it. */
function resetTime(header) {
    return header !== undefined && /^\d{1,11}$/.test(header) ? new Date(Number(header) * 1000) : undefined;
}
function name(status) {
    const text = {
        400: 'Bad Request',
        401: 'Unauthorized',
        403: 'Forbidden',
        404: 'Not Found',
        407: 'Proxy Authentication Required',
        408: 'Request Timeout',
        410: 'Gone',
        500: 'Internal Server Error',
        502: 'Bad Gateway',
        503: 'Service Unavailable',
        504: 'Gateway Timeout',
    }[status];
    return text === undefined ? '' : ` ${text}`;
}
function hint(status, authorized) {
    if (status === 401 || status === 403) {
        return authorized
            ? 'The token was sent and refused: check that it is valid and may read this.'
            : 'No token was sent: if this host wants one, pass it for this host.';
    }
    if (status === 404 || status === 410)
        return 'Check the version and the address.';
    if (status === 407)
        return 'Put the user name and password for the proxy into the proxy variable.';
    if (status >= 500 || status === 408)
        return 'The host is in trouble: try again later, or configure a mirror.';
    return 'Check the address.';
}


/***/ })

};
