export const id = 3037;
export const ids = [3037];
export const modules = {

/***/ 63037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeBuilt: () => (/* binding */ describeBuilt)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./lib/build/inspect/expectations.js
var expectations = __webpack_require__(24512);
// EXTERNAL MODULE: ./lib/build/plan/ldflags.js
var plan_ldflags = __webpack_require__(51297);
// EXTERNAL MODULE: ./lib/build/targets/variants.js
var variants = __webpack_require__(50567);
// EXTERNAL MODULE: ./lib/sbom/describe.js + 17 modules
var sbom_describe = __webpack_require__(77339);
;// CONCATENATED MODULE: ./lib/sbom/gather/go-env.js
/** GOMODCACHE as this go command has it; null before Go 1.15, and where it says nothing. @throws UserError TOOL_MISSING */
async function askModuleCache(go, cwd, processes) {
    const { code, stdout } = await processes.run({
        program: go,
        args: ['env', 'GOMODCACHE'],
        cwd,
        env: { GOTOOLCHAIN: 'local' },
        timeout: 60_000,
    });
    const folder = code === 0 ? stdout.trim() : '';
    return folder === '' ? null : folder;
}

// EXTERNAL MODULE: ./lib/build/facts/repository.js
var repository = __webpack_require__(5554);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/sbom/gather/repository.js


/** Where the work tree was cloned from, as `https://host/owner/name`; null where that is not told. */
async function readRepository(directory, processes) {
    try {
        const { code, stdout } = await processes.run({
            program: 'git',
            args: ['remote', 'get-url', 'origin'],
            cwd: directory,
            env: { LC_ALL: 'C' },
        });
        return code === 0 ? (0,repository/* publicRepository */.k)(stdout) : null;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && error.code === 'TOOL_MISSING')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/sbom/describe-built.js







/**
 * The models of all binaries of a build, in the order of its rows: what the build knows is added to what their bytes
 * say. The go command lists each target once, as many at a time as there are processors.
 * @throws UserError INPUT_INVALID where a file cannot be read, BINARY_INVALID, TOOL_MISSING
 */
async function describeBuilt({ facts, record, rows, path }, { go }, host) {
    const describe = (0,sbom_describe/* createDescriber */.E)(host);
    const [moduleCache, repository] = await Promise.all([
        askModuleCache(go, facts.module.dir, host.processes),
        facts.source === null ? null : readRepository(facts.module.dir, host.processes),
    ]);
    const limit = (0,p_limit/* default */.A)(Math.max(1, facts.cores));
    const boms = rows.map(({ row, binaries }) => limit(async () => {
        const source = completionOf(row, go, facts.module.dir);
        const own = [];
        for (const { file, importPath } of binaries) {
            const known = recordOf(row, importPath, record, facts, repository);
            const name = file.slice(file.lastIndexOf('/') + 1);
            own.push(await describe({ path: path(file), name, file }, { record: known, source, moduleCache }));
        }
        return own;
    }));
    return (await Promise.all(boms)).flat();
}
/** Flags that decide which files and modules are part of a program (go help build). */
const SOURCE_FLAGS = ['tags', 'mod', 'modfile', 'overlay', 'race', 'msan', 'asan', 'compiler', 'buildmode'];
function completionOf({ args, env, packages }, go, directory) {
    return {
        go,
        directory,
        packages: packages.map(({ importPath }) => importPath),
        env,
        flags: SOURCE_FLAGS.flatMap((name) => {
            const value = (0,expectations/* argument */.E)(args, name);
            return value === undefined || value === '' ? [] : [`-${name}=${value}`];
        }),
    };
}
function recordOf(row, importPath, { plan }, { source, goVersion }, repository) {
    const tags = (0,expectations/* argument */.E)(row.args, 'tags')?.split(',') ?? [];
    const ldflags = (0,expectations/* argument */.E)(row.args, 'ldflags');
    return {
        // None were given, which is known.
        ldflags: ldflags === undefined ? '' : (0,plan_ldflags/* redactFlags */.zK)(ldflags),
        tags: tags.filter((tag) => tag !== ''),
        compiler: row.toolchain?.name ?? null,
        commit: source === null
            ? null
            : {
                hash: source.commit,
                time: source.time,
                modified: source.changed.length > 0,
                repository,
                tag: source.tag,
            },
        created: plan.sourceDate,
        target: targetOf(row),
        package: importPath,
        go: `go${goVersion}`,
    };
}
function targetOf({ target: { goos, goarch, variant }, env }) {
    const level = (0,variants/* variantVariable */.uB)(goarch, variant);
    const value = level === undefined ? null : (env[level.name] ?? level.value);
    return {
        goos,
        goarch,
        variant: level === undefined || value === null || value === '' ? null : { name: level.name, value },
    };
}


/***/ })

};
