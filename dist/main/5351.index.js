export const id = 5351;
export const ids = [5351];
export const modules = {

/***/ 55351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFolders: () => (/* binding */ findFolders),
/* harmony export */   l: () => (/* binding */ newFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Everything of a job lies in one folder for what may vanish with it. Its name tells the job, so that the post step finds
 * it without being told (main may have been killed), and holds chance, so that no other user of the machine can be there
 * first.
 */
function newFolder(machine) {
    const [runner, job] = marks(machine);
    return machine.path.join(machine.temp, `${prefix}${runner}-${job}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
}
/** The runner empties RUNNER_TEMP between jobs; other runners, and machines without one, may not. */
async function findFolders({ files, machine, clock }) {
    const [runner, job] = marks(machine);
    const entries = (await files.list(machine.temp).catch(() => undefined)) ?? [];
    const found = { own: [], left: [], others: [] };
    for (const { name, kind } of entries) {
        if (kind !== 'directory' || !name.startsWith(prefix))
            continue;
        const path = machine.path.join(machine.temp, name);
        const mine = name.startsWith(`${prefix}${runner}-${job}-`);
        // Without a job all command lines have one mark, and one of them may have been killed.
        if (mine && isJob(machine))
            found.own.push(path);
        else if (name.startsWith(`${prefix}${runner}-`) && runsOneJob(machine))
            found.left.push(path);
        else
            found[(await age(path)) > day ? 'left' : 'others'].push(path);
    }
    return found;
    async function age(path) {
        const now = clock.now();
        return now - ((await files.stat(path).catch(() => undefined))?.mtime ?? now);
    }
}
const prefix = 'setup-go-plus-private-';
const day = 24 * 60 * 60 * 1000;
/** Legs of a matrix have one job name, and never one runner at one time. */
function marks({ env }) {
    const of = (names) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(names.map((name) => env(name) ?? '').join('\0'))
        .digest('hex')
        .slice(0, 8);
    return [of(['RUNNER_NAME']), of(['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'])];
}
/** GitHub's runner does; those that speak its language may run several jobs under one name. */
function runsOneJob({ env }) {
    return (Boolean(env('RUNNER_NAME')) &&
        isJob({ env }) &&
        !env('ACT') &&
        !env('GITEA_ACTIONS') &&
        !env('FORGEJO_ACTIONS'));
}
function isJob({ env }) {
    return Boolean(env('GITHUB_RUN_ID'));
}


/***/ })

};
