export const id = 3217;
export const ids = [3217];
export const modules = {

/***/ 53217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPolicy: () => (/* binding */ openPolicy)
});

// EXTERNAL MODULE: ./lib/setup/lock.js + 2 modules
var lock = __webpack_require__(95401);
// EXTERNAL MODULE: ./lib/setup/sources.js + 1 modules
var sources = __webpack_require__(54650);
// EXTERNAL MODULE: ./lib/policy/judge.js + 10 modules
var judge = __webpack_require__(14067);
;// CONCATENATED MODULE: ./lib/policy/built.js

/**
 * Holds what a build made to the policy, before any of it is run or published.
 * @throws UserError (the judge) POLICY_VIOLATED, and as `judgePolicy`
 */
function policyJudge(policy, context, host) {
    return async (built) => {
        const paths = pathsOf(built);
        const { describeBuilt } = await Promise.all(/* import() */[__webpack_require__.e(7339), __webpack_require__.e(3037)]).then(__webpack_require__.bind(__webpack_require__, 63037));
        const task = { ...built, path: (file) => paths.get(file) ?? file };
        const boms = await describeBuilt(task, { go: context.go }, host);
        const binaries = boms.flatMap((bom) => {
            const path = paths.get(bom.subject.file);
            return path === undefined ? [] : [{ bom, path }];
        });
        const { toolCache, root, tool, oldestSupported } = context;
        const goMod = host.machine.path.join(built.facts.module.dir, 'go.mod');
        const go = async () => context.go;
        const findings = await (0,judge/* judgePolicy */.C)({ policy, binaries, goMod, root, toolCache, go, oldestSupported, tool }, host);
        context.report(findings, binaries.length);
        (0,judge/* refuseViolations */.b)(findings, 'Nothing was published.');
    };
}
/** Where the files lie for the time being, by the names that they will have. */
function pathsOf({ rows }) {
    return new Map(rows.flatMap(({ binaries }) => binaries.map(({ file, path }) => [file, path])));
}

// EXTERNAL MODULE: ./lib/policy/parse.js + 3 modules
var parse = __webpack_require__(89779);
// EXTERNAL MODULE: ./lib/policy/supported.js
var supported = __webpack_require__(50504);
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
        oldestSupported: () => (0,supported/* oldestSupported */.c)((0,sources/* openSources */.H)(request, lock/* noPins */.Q, host), request.platform),
        report,
    };
    return (go, building) => policyJudge(policy, { go, ...context }, building);
}


/***/ })

};
