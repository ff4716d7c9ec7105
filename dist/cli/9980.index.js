export const id = 9980;
export const ids = [9980];
export const modules = {

/***/ 91932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ rowDigest),
/* harmony export */   n: () => (/* binding */ expectedBuild)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plan_ldflags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51297);
/* harmony import */ var _record_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51531);



function expectedBuild(plan) {
    // A record says nothing that is secret, and its rows must have the same digests.
    const { goVersion, module, version, source, sourceDate, requireClean, rows } = (0,_record_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactPlan */ .n)(plan);
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
    return arg.replace(` ${(0,_plan_ldflags_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteFlag */ .xw)(`-extldflags=${flags.join(' ')}`)}`, '');
}
/** JSON with keys in order: a record was parsed and written, and what it says is the same. */
function canonical(value) {
    return JSON.stringify(value, (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
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

// EXTERNAL MODULE: ./lib/build/prepare.js + 6 modules
var prepare = __webpack_require__(46130);
// EXTERNAL MODULE: ./lib/cli/run-build.js + 30 modules
var run_build = __webpack_require__(50477);
;// CONCATENATED MODULE: ./lib/cli/run-build-plan.js






async function runBuildPlan(packages, options, terminal) {
    const runners = options.runners === undefined ? {} : parseRunners(parseJson(options.runners));
    const jobs = options.maxJobs === undefined ? null : Number(options.maxJobs);
    const { request, values } = await (0,run_build/* readBuildRequest */.o)(packages, options, terminal.host);
    const { go, host } = await (0,run_build/* bringGo */.b)(values, options, terminal.host);
    const { plan } = await (0,prepare/* prepareBuild */.y)(request, go, host, { elsewhere: true });
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


/***/ })

};
