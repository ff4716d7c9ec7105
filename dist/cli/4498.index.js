export const id = 4498;
export const ids = [4498,8899];
export const modules = {

/***/ 8899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   digestInTurns: () => (/* binding */ digestInTurns)
/* harmony export */ });
/* unused harmony export digestBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58403);


const PART = 2 ** 20;
/** The digest of a file that may be larger than memory. @throws UserError INPUT_INVALID where it cannot be read */
function digestFile(path, algorithm, open) {
    return open(path, async (reader) => digestBytes(reader, algorithm));
}
/** The same a part at a time, with turns of the event loop in between: for while there is something else to do. */
function digestInTurns(path, algorithm, open) {
    return open(path, (reader) => (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .inTurns */ .g)(digesting(reader, algorithm)));
}
function digestBytes(reader, algorithm) {
    return (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .z)(digesting(reader, algorithm));
}
function* digesting(reader, algorithm) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const part = new Uint8Array(Math.min(PART, reader.size));
    for (let at = 0; at < reader.size; at += PART) {
        hash.update(reader.read(at, Math.min(PART, reader.size - at), part));
        yield;
    }
    return { digest: hash.digest('hex'), size: reader.size };
}


/***/ }),

/***/ 74498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keptPrograms: () => (/* binding */ keptPrograms)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _go_kept_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31685);
/* harmony import */ var _checksums_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8899);
/* harmony import */ var _keepable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50159);




/**
 * Programs beside the objects they are linked from, in GOCACHE and in the form in which Go keeps those of `go run`:
 * Go's own clean-up takes what was not used for five days, `go clean -cache` all. One version of each program: a file
 * named by its SHA-256 in a folder named by what it is a program of. What somebody has changed there is not used; what
 * is used is what a link would have given as far as Go can tell, and goes the way of all binaries after it.
 *
 * Nothing that goes wrong here fails a build: without it there is a link.
 */
function keptPrograms({ gocache, goVersion, module }, host) {
    const { machine, files, copies, log, open } = host;
    const { path } = machine;
    function folderOf(row, { importPath }) {
        const what = JSON.stringify(['setup-go-plus program', module.dir, importPath, row.id]);
        const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(what).digest('hex');
        return path.join(gocache, id.slice(0, 2), `${id}-d`);
    }
    async function each(row, what, work) {
        if (!(0,_keepable_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeepable */ .Q)(row, goVersion))
            return;
        for (const [index, one] of row.packages.entries()) {
            try {
                await work(one, index);
            }
            catch (error) {
                log.debug(`${row.id}: ${one.name} is not ${what}: ${error instanceof Error ? error.message : error}`);
            }
        }
    }
    /** Checked where nobody else writes. */
    async function copied(from, to, sha256) {
        try {
            await copies.copy(from, to);
            return (await (0,_checksums_digest_js__WEBPACK_IMPORTED_MODULE_2__.digestInTurns)(to, 'sha256', open)).digest === sha256;
        }
        catch {
            return false;
        }
    }
    return {
        seed: (row, paths) => each(row, 'taken from an earlier build', async (one, index) => {
            const folder = folderOf(row, one);
            const to = paths[index];
            for (const { name } of (await files.list(folder)) ?? []) {
                const sha256 = (0,_go_kept_program_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKeptProgram */ .i)(name)?.sha256;
                if (sha256 === undefined)
                    continue;
                const from = path.join(folder, name);
                if (await copied(from, to, sha256))
                    return;
                await files.remove(to);
                await files.remove(from);
            }
        }),
        keep: (row, programs) => each(row, 'kept for later builds', async (one, index) => {
            const { path: from, sha256 } = programs[index];
            const folder = folderOf(row, one);
            const own = (0,_go_kept_program_js__WEBPACK_IMPORTED_MODULE_3__/* .keptProgramName */ .W)({ sha256, program: one.name });
            await copies.link(from, path.join(folder, own));
            await copies.touch(folder);
            for (const { name } of (await files.list(folder)) ?? [])
                if (name !== own && (0,_go_kept_program_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKeptProgram */ .i)(name) !== undefined)
                    await files.remove(path.join(folder, name));
        }),
    };
}


/***/ }),

/***/ 31685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ keptProgramName),
/* harmony export */   i: () => (/* binding */ parseKeptProgram)
/* harmony export */ });
function keptProgramName({ sha256, program }) {
    return `${sha256}-${program}`;
}
/** @param name of a file, without its folder. @returns undefined for the programs of `go run` and `go tool` */
function parseKeptProgram(name) {
    const [, sha256, program] = /^([0-9a-f]{64})-(.+)$/.exec(name) ?? [];
    return sha256 === undefined || program === undefined ? undefined : { sha256, program };
}


/***/ }),

/***/ 58403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Carries out what yields wherever it may be interrupted, without an interruption. */
function atOnce(work) {
    for (let step = work.next();; step = work.next())
        if (step.done)
            return step.value;
}
/** The same, with a turn of the event loop wherever it yields: for while something else is under way. */
async function inTurns(work) {
    for (let step = work.next();; step = work.next()) {
        if (step.done)
            return step.value;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}


/***/ })

};
