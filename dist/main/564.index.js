export const id = 564;
export const ids = [564,71];
export const modules = {

/***/ 1071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   realRemoval: () => (/* binding */ realRemoval),
/* harmony export */   remove: () => (/* binding */ remove)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8497);



/** Milliseconds. A virus scanner or a program that is ending lets go in that time; one that goes on running does not. */
const PATIENCE = 3_000;
/**
 * Removes what is at `path`, links without their targets, also below folders without write permission
 * (Go makes its module cache read-only). What is held open on Windows is tried for 3 s.
 * The waiting is done here and not by `rm`'s maxRetries, which waits at each folder on the way up, all over again:
 * half a minute for an open file one folder down, hours for one deep in an SDK.
 * @throws UserError DISK_DENIED
 */
async function remove(path, effects = realRemoval()) {
    let tried = false;
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 500)) {
        try {
            return await effects.rm(path);
        }
        catch (error) {
            if (isDenied(error) && !tried) {
                tried = true;
                // What cannot be made writable is told by the next attempt.
                await effects.makeWritable(path).catch(() => undefined);
                continue;
            }
            const mayPass = effects.windows ? isDenied(error) || isInUse(error) : isInUse(error);
            if (!mayPass || waited >= PATIENCE)
                throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .w)(error, path);
        }
        waited += delay;
        await effects.sleep(delay);
    }
}
function realRemoval() {
    return {
        rm: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }),
        makeWritable,
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        windows: process.platform === 'win32',
    };
}
function isDenied(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    return code === 'EACCES' || code === 'EPERM';
}
/** ENOTEMPTY: another process still writes there, or (Windows) a file in it is deleted only when its last reader closes it. */
function isInUse(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    return code === 'EBUSY' || code === 'ENOTEMPTY' || code === 'EEXIST';
}
async function makeWritable(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    if (!found.isDirectory())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o700);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true })) {
        if (entry.isDirectory())
            await makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name));
    }
}


/***/ }),

/***/ 7997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ stageName),
/* harmony export */   IB: () => (/* binding */ stageOwner),
/* harmony export */   zI: () => (/* binding */ isAbandoned)
/* harmony export */ });
const DAY = 24 * 60 * 60 * 1000;
function stageName(destination, owner, random) {
    return `.${destination}.sgp-${owner.machine}-${owner.pid.toString(36)}-${owner.started.toString(36)}-${random}`;
}
/** undefined for a name that is no stage of this destination. */
function stageOwner(name, destination) {
    const start = `.${destination}.sgp-`;
    if (!name.startsWith(start))
        return undefined;
    const match = /^([0-9a-f]{8})-([0-9a-z]{1,9})-([0-9a-z]{1,9})-[0-9a-z]+$/.exec(name.slice(start.length));
    if (match === null)
        return undefined;
    return { machine: match[1], pid: Number.parseInt(match[2], 36), started: Number.parseInt(match[3], 36) };
}
/**
 * Whether a stage may be removed.
 * @param age milliseconds since it was last written to
 * @param isAlive whether a process with this pid runs on this machine
 */
function isAbandoned(owner, self, age, isAlive) {
    if (age > DAY)
        return true;
    if (owner.machine !== self.machine)
        return false;
    if (owner.pid === self.pid)
        return owner.started !== self.started;
    return !isAlive(owner.pid);
}


/***/ }),

/***/ 5564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeStages: () => (/* binding */ nodeStages),
/* harmony export */   realEffects: () => (/* binding */ realEffects),
/* harmony export */   withoutNamespace: () => (/* binding */ withoutNamespace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8497);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1071);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1605);
/* harmony import */ var _stage_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7997);








/** Stages on the machine's own disk. */
function nodeStages(effects = realEffects()) {
    return {
        open: (destination) => open(destination, effects),
        sweep: (destination) => sweep(destination, effects),
    };
}
function realEffects() {
    return {
        ...(0,_rename_js__WEBPACK_IMPORTED_MODULE_6__/* .realRename */ .fQ)(),
        self: {
            machine: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}\0${pidNamespace()}`).digest('hex').slice(0, 8),
            pid: process.pid,
            started: Math.floor(performance.timeOrigin / 1000),
        },
        isAlive: (pid) => {
            try {
                process.kill(pid, 0);
                return true;
            }
            catch (error) {
                return (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== 'ESRCH';
            }
        },
    };
}
async function open(destination, effects) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(destination);
    const path = besides(destination, effects);
    for (let attempt = 1;; attempt++) {
        try {
            const created = node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(parent, { recursive: true });
            node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(path);
            return new DiskStage(path, destination, created, effects);
        }
        catch (error) {
            // Another process gave up and took away the parent folder that it had made and we found.
            if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== 'ENOENT' || attempt === 5)
                throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, parent);
        }
    }
}
async function sweep(destination, effects) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(destination);
    let names;
    try {
        names = node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(parent);
    }
    catch {
        return 0;
    }
    let swept = 0;
    for (const name of names) {
        const owner = (0,_stage_name_js__WEBPACK_IMPORTED_MODULE_7__/* .stageOwner */ .IB)(name, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(destination));
        if (owner === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name);
        try {
            const age = Date.now() - node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(path).mtimeMs;
            if (!(0,_stage_name_js__WEBPACK_IMPORTED_MODULE_7__/* .isAbandoned */ .zI)(owner, effects.self, age, effects.isAlive))
                continue;
            await (0,_remove_js__WEBPACK_IMPORTED_MODULE_5__.remove)(path);
            swept++;
        }
        catch {
            // Another process sweeps the same folder, or it belongs to another user: nothing depends on it being gone.
        }
    }
    return swept;
}
class DiskStage {
    path;
    #destination;
    #effects;
    /** What was at the destination when this stage was opened; only that may be replaced. */
    #before;
    /** The topmost parent folder that had to be made. */
    #created;
    #made = new Set(['']);
    #written = 0;
    constructor(path, destination, created, effects) {
        this.path = path;
        this.#destination = destination;
        this.#created = created;
        this.#effects = effects;
        this.#before = identity(destination);
    }
    directory(name) {
        const folder = name.endsWith('/') ? name.slice(0, -1) : name;
        if (this.#made.has(folder))
            return;
        this.#parents(folder);
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(this.#native(folder), 0o755);
        }
        catch (error) {
            if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== 'EEXIST' || !node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(this.#native(folder)).isDirectory())
                throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, this.#native(folder));
        }
        this.#made.add(folder);
    }
    file(name, data, attributes) {
        this.#parents(name);
        const path = this.#native(name);
        try {
            const fd = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(path, 'wx', attributes.executable ? 0o755 : 0o644);
            try {
                for (let done = 0; done < data.length;) {
                    const wrote = node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync(fd, data, done, data.length - done);
                    done += wrote;
                    this.#written += wrote;
                }
                node_fs__WEBPACK_IMPORTED_MODULE_1__.futimesSync(fd, attributes.mtime, attributes.mtime);
            }
            finally {
                node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
            }
        }
        catch (error) {
            throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, path, { needed: data.length, written: this.#written });
        }
    }
    link(name, target) {
        this.#parents(name);
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync(this.#effects.windows ? target.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_3__.sep) : target, this.#native(name));
        }
        catch (error) {
            throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, this.#native(name));
        }
    }
    async publish(replace) {
        try {
            let outcome = await (0,_rename_js__WEBPACK_IMPORTED_MODULE_6__/* .renameFolder */ .xv)(this.path, this.#destination, this.#effects);
            if (outcome === 'taken' && replace)
                outcome = await this.#replace();
            if (outcome === 'moved')
                return 'published';
        }
        catch (error) {
            await this.discard();
            throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, this.#destination);
        }
        await this.discard();
        return 'lost';
    }
    async discard() {
        await (0,_remove_js__WEBPACK_IMPORTED_MODULE_5__.remove)(this.path);
        if (this.#created !== undefined)
            removeEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(this.path), this.#created);
    }
    /**
     * Only the folder that was there when we began is moved away: what came since is another process's finished work,
     * and may be in use.
     */
    async #replace() {
        if (identity(this.#destination) !== this.#before)
            return 'taken';
        const aside = besides(this.#destination, this.#effects);
        if ((await (0,_rename_js__WEBPACK_IMPORTED_MODULE_6__/* .renameFolder */ .xv)(this.#destination, aside, this.#effects)) === 'taken')
            return 'taken';
        const outcome = await (0,_rename_js__WEBPACK_IMPORTED_MODULE_6__/* .renameFolder */ .xv)(this.path, this.#destination, this.#effects);
        // A file in it may be open (Windows): then a later sweep removes it.
        await (0,_remove_js__WEBPACK_IMPORTED_MODULE_5__.remove)(aside).catch(() => undefined);
        return outcome;
    }
    #parents(name) {
        const slash = name.lastIndexOf('/');
        if (slash !== -1)
            this.directory(name.slice(0, slash));
    }
    #native(name) {
        return this.path + node_path__WEBPACK_IMPORTED_MODULE_3__.sep + (node_path__WEBPACK_IMPORTED_MODULE_3__.sep === '/' ? name : name.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_3__.sep));
    }
}
function besides(destination, effects) {
    const name = (0,_stage_name_js__WEBPACK_IMPORTED_MODULE_7__/* .stageName */ .CT)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(destination), effects.self, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(5).toString('hex'));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(destination), name);
}
/** Upwards from `folder` to `created`, as far as they are empty. */
function removeEmpty(folder, created) {
    const top = withoutNamespace(created);
    for (let at = withoutNamespace(folder); at.length >= top.length; at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)) {
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync(at);
        }
        catch {
            return;
        }
    }
}
/** Node on Windows names a folder that it made `\\?\C:\…` or `\\?\UNC\host\…`, whatever it was asked for. */
function withoutNamespace(path) {
    return path.replace(/^\\\\\?\\(?:UNC(?=\\))?/, (prefix) => (prefix.endsWith('UNC') ? '\\' : ''));
}
function identity(path) {
    const found = node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? undefined : `${found.dev}:${found.ino}:${found.birthtimeNs}`;
}
/** Containers on one host may share a host name and a volume, but not their pids. */
function pidNamespace() {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync('/proc/self/ns/pid');
    }
    catch {
        return '';
    }
}


/***/ })

};
