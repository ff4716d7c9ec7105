export const id = 7466;
export const ids = [7466,1071];
export const modules = {

/***/ 31071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   realRemoval: () => (/* binding */ realRemoval),
/* harmony export */   remove: () => (/* binding */ remove)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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

/***/ 37997:
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

/***/ 7466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeStages: () => (/* binding */ nodeStages),
  realEffects: () => (/* binding */ realEffects),
  withoutNamespace: () => (/* binding */ withoutNamespace)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __webpack_require__(8497);
// EXTERNAL MODULE: ./lib/host/node/remove.js
var remove = __webpack_require__(31071);
// EXTERNAL MODULE: ./lib/host/node/rename.js
var rename = __webpack_require__(11605);
// EXTERNAL MODULE: ./lib/host/node/stage-name.js
var stage_name = __webpack_require__(37997);
// EXTERNAL MODULE: ./lib/host/node/worker-file.js
var worker_file = __webpack_require__(98716);
;// CONCATENATED MODULE: ./lib/host/node/write-file.js

/**
 * A new file with its time, synchronously: on a hosted runner 15,000 files take 1.1 s this way and 20 s through promises.
 * @param onBytes what has reached the disk, also of a file that does not fit
 * @throws whatever Node throws; EEXIST where something is there
 */
function writeFile(path, data, { executable, mtime }, onBytes) {
    const fd = (0,external_node_fs_.openSync)(path, 'wx', executable ? 0o755 : 0o644);
    try {
        for (let done = 0; done < data.length;) {
            const wrote = (0,external_node_fs_.writeSync)(fd, data, done, data.length - done);
            done += wrote;
            onBytes(wrote);
        }
        (0,external_node_fs_.futimesSync)(fd, mtime, mtime);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/sdk/release-buffer.js
var release_buffer = __webpack_require__(30600);
;// CONCATENATED MODULE: ./lib/host/node/write-threads.js



/** A message costs as much as some ten files, and more bytes at a time would leave one side waiting at the end. */
const BATCH_FILES = 64;
const BATCH_BYTES = 512 * 1024;
/** Batches that a thread may have before it; beyond that the caller is the quicker one. */
const WAITING = 3;
/**
 * Threads that take some of the files from the one that unpacks them: creating files is what a computer spends its time
 * on, above all where a virus scanner looks at each. They start with the first file.
 */
class WriteThreads {
    #threads;
    #free = [];
    #buffer = new Uint8Array(0);
    #files = [];
    #used = 0;
    constructor(file, count) {
        this.#threads = Array.from({ length: count }, () => new WriteThread(file, (buffer) => this.#keep(buffer)));
    }
    /**
     * The bytes are copied; the folder must be there.
     * @returns false where the caller had better write the file itself
     * @throws UserError DISK_FULL, DISK_DENIED for a file that was taken before
     */
    take(path, data, attributes) {
        for (const thread of this.#threads)
            thread.check();
        if (this.#files.length === 0 && this.#idlest().waiting >= WAITING)
            return false;
        if (this.#used + data.length > this.#buffer.length && !this.#makeRoom(data.length))
            return false;
        const start = this.#used;
        this.#buffer.set(data, start);
        this.#used += data.length;
        this.#files.push({ path, start, end: this.#used, attributes });
        if (this.#files.length === BATCH_FILES || this.#used >= BATCH_BYTES)
            this.#send();
        return true;
    }
    /** All that was taken is written, and the threads have ended. @throws UserError DISK_FULL, DISK_DENIED */
    async settle() {
        if (this.#files.length > 0)
            this.#send();
        try {
            for (const thread of this.#threads)
                await thread.settle();
        }
        finally {
            await this.abandon();
        }
    }
    /** Nothing is written any more. */
    async abandon() {
        await Promise.all(this.#threads.map((thread) => thread.terminate()));
    }
    #makeRoom(bytes) {
        if (this.#files.length > 0)
            this.#send();
        if (this.#idlest().waiting >= WAITING)
            return false;
        const used = bytes <= BATCH_BYTES ? this.#free.pop() : undefined;
        this.#buffer = new Uint8Array(used ?? newMemory(Math.max(bytes, BATCH_BYTES)));
        return true;
    }
    #keep(buffer) {
        if (buffer.byteLength === BATCH_BYTES)
            this.#free.push(buffer);
        else
            (0,release_buffer/* releaseMemory */.H)(buffer);
    }
    #send() {
        this.#idlest().send({ buffer: this.#buffer.buffer, files: this.#files });
        this.#buffer = new Uint8Array(0);
        this.#files = [];
        this.#used = 0;
    }
    #idlest() {
        return this.#threads.reduce((best, thread) => (thread.waiting < best.waiting ? thread : best));
    }
}
class WriteThread {
    #worker;
    #done = new Int32Array(new SharedArrayBuffer(4));
    #settled;
    #failure;
    #sent = 0;
    /** @param free takes a buffer that is done with */
    constructor({ path, execArgv }, free) {
        this.#worker = new external_node_worker_threads_.Worker(path, {
            workerData: this.#done,
            ...(execArgv === undefined ? {} : { execArgv }),
        });
        this.#settled = new Promise((resolve, reject) => {
            const fail = (error) => {
                this.#failure ??= error;
                reject(this.#failure);
            };
            this.#worker.on('message', (message) => {
                if (message === null)
                    resolve();
                else if ('buffer' in message)
                    free(message.buffer);
                else
                    fail(asError(message.failure));
            });
            this.#worker.on('error', fail);
            this.#worker.on('exit', (code) => fail(new Error(`A writing thread ended with code ${code}`)));
        });
        // Whoever waits for it comes later, or never.
        this.#settled.catch(() => undefined);
    }
    get waiting() {
        return this.#sent - Atomics.load(this.#done, 0);
    }
    check() {
        if (this.#failure !== undefined)
            throw this.#failure;
    }
    send(batch) {
        this.#sent++;
        this.#worker.postMessage(batch, [batch.buffer]);
    }
    settle() {
        this.#worker.postMessage(null);
        return this.#settled;
    }
    async terminate() {
        await this.#worker.terminate();
    }
}
/** Not cleared: it is filled at once. */
function newMemory(bytes) {
    return Buffer.allocUnsafeSlow(bytes).buffer;
}
function asError({ path, code, message, needed, written }) {
    return (0,disk_error/* diskError */.w)(Object.assign(new Error(message), { code }), path, { needed, written });
}

;// CONCATENATED MODULE: ./lib/host/node/stages.js











/** A thread takes 40 ms to start; so many bytes are written in less. */
const SMALL = 4 * 2 ** 20;
/** More only wait for each other: a file system's own locks, and gunzip gives no more than this. */
const MOST = 3;
/** Stages on the machine's own disk. */
function nodeStages(effects = realEffects(), helpers = { worker: (0,worker_file/* workerFile */.T)('write'), count: Math.min(MOST, (0,external_node_os_.availableParallelism)() - 1) }) {
    return {
        open: (destination) => stages_open(destination, effects, helpers),
        sweep: (destination) => sweep(destination, effects),
    };
}
function realEffects() {
    return {
        ...(0,rename/* realRename */.fQ)(),
        self: {
            machine: (0,external_node_crypto_.createHash)('sha256').update(`${(0,external_node_os_.hostname)()}\0${pidNamespace()}`).digest('hex').slice(0, 8),
            pid: process.pid,
            started: Math.floor(performance.timeOrigin / 1000),
        },
        isAlive: (pid) => {
            try {
                process.kill(pid, 0);
                return true;
            }
            catch (error) {
                return (0,disk_error/* errorCode */.C)(error) !== 'ESRCH';
            }
        },
    };
}
async function stages_open(destination, effects, helpers) {
    const parent = (0,external_node_path_.dirname)(destination);
    const path = besides(destination, effects);
    for (let attempt = 1;; attempt++) {
        try {
            const created = external_node_fs_.mkdirSync(parent, { recursive: true });
            external_node_fs_.mkdirSync(path);
            return new DiskStage(path, destination, created, effects, helpers);
        }
        catch (error) {
            // Another process gave up and took away the parent folder that it had made and we found.
            if ((0,disk_error/* errorCode */.C)(error) !== 'ENOENT' || attempt === 5)
                throw (0,disk_error/* diskError */.w)(error, parent);
        }
    }
}
async function sweep(destination, effects) {
    const parent = (0,external_node_path_.dirname)(destination);
    let names;
    try {
        names = external_node_fs_.readdirSync(parent);
    }
    catch {
        return 0;
    }
    let swept = 0;
    for (const name of names) {
        const owner = (0,stage_name/* stageOwner */.IB)(name, (0,external_node_path_.basename)(destination));
        if (owner === undefined)
            continue;
        const path = (0,external_node_path_.join)(parent, name);
        try {
            const age = Date.now() - external_node_fs_.lstatSync(path).mtimeMs;
            if (!(0,stage_name/* isAbandoned */.zI)(owner, effects.self, age, effects.isAlive))
                continue;
            await (0,remove.remove)(path);
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
    #helpers;
    #threads;
    #settled = false;
    #written = 0;
    constructor(path, destination, created, effects, helpers) {
        this.path = path;
        this.#helpers = helpers;
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
            external_node_fs_.mkdirSync(this.#native(folder), 0o755);
        }
        catch (error) {
            if ((0,disk_error/* errorCode */.C)(error) !== 'EEXIST' || !external_node_fs_.lstatSync(this.#native(folder)).isDirectory())
                throw (0,disk_error/* diskError */.w)(error, this.#native(folder));
        }
        this.#made.add(folder);
    }
    file(name, data, attributes) {
        this.#parents(name);
        const path = this.#native(name);
        if (this.#helping()?.take(path, data, attributes))
            return;
        try {
            writeFile(path, data, attributes, (count) => {
                this.#written += count;
            });
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, path, { needed: data.length, written: this.#written });
        }
    }
    link(name, target) {
        this.#parents(name);
        try {
            external_node_fs_.symlinkSync(this.#effects.windows ? target.replaceAll('/', external_node_path_.sep) : target, this.#native(name));
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, this.#native(name));
        }
    }
    async settle() {
        // What little comes later is not worth a thread.
        this.#settled = true;
        const threads = this.#threads;
        this.#threads = undefined;
        await threads?.settle();
    }
    async publish(replace) {
        try {
            await this.settle();
            let outcome = await (0,rename/* renameFolder */.xv)(this.path, this.#destination, this.#effects);
            if (outcome === 'taken' && replace)
                outcome = await this.#replace();
            if (outcome === 'moved')
                return 'published';
        }
        catch (error) {
            await this.discard();
            throw (0,disk_error/* diskError */.w)(error, this.#destination);
        }
        await this.discard();
        return 'lost';
    }
    async discard() {
        // Or a thread would write into what is being removed.
        await this.#threads?.abandon();
        await (0,remove.remove)(this.path);
        if (this.#created !== undefined)
            removeEmpty((0,external_node_path_.dirname)(this.path), this.#created);
    }
    /**
     * Only the folder that was there when we began is moved away: what came since is another process's finished work,
     * and may be in use.
     */
    async #replace() {
        if (identity(this.#destination) !== this.#before)
            return 'taken';
        const aside = besides(this.#destination, this.#effects);
        if ((await (0,rename/* renameFolder */.xv)(this.#destination, aside, this.#effects)) === 'taken')
            return 'taken';
        const outcome = await (0,rename/* renameFolder */.xv)(this.path, this.#destination, this.#effects);
        // A file in it may be open (Windows): then a later sweep removes it.
        await (0,remove.remove)(aside).catch(() => undefined);
        return outcome;
    }
    #helping() {
        const { worker, count } = this.#helpers;
        if (this.#written < SMALL || this.#settled || worker === undefined || count < 1)
            return undefined;
        this.#threads ??= new WriteThreads(worker, count);
        return this.#threads;
    }
    #parents(name) {
        const slash = name.lastIndexOf('/');
        if (slash !== -1)
            this.directory(name.slice(0, slash));
    }
    #native(name) {
        return this.path + external_node_path_.sep + (external_node_path_.sep === '/' ? name : name.replaceAll('/', external_node_path_.sep));
    }
}
function besides(destination, effects) {
    const name = (0,stage_name/* stageName */.CT)((0,external_node_path_.basename)(destination), effects.self, (0,external_node_crypto_.randomBytes)(5).toString('hex'));
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(destination), name);
}
/** Upwards from `folder` to `created`, as far as they are empty. */
function removeEmpty(folder, created) {
    const top = withoutNamespace(created);
    for (let at = withoutNamespace(folder); at.length >= top.length; at = (0,external_node_path_.dirname)(at)) {
        try {
            external_node_fs_.rmdirSync(at);
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
    const found = external_node_fs_.lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? undefined : `${found.dev}:${found.ino}:${found.birthtimeNs}`;
}
/** Containers on one host may share a host name and a volume, but not their pids. */
function pidNamespace() {
    try {
        return external_node_fs_.readlinkSync('/proc/self/ns/pid');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 98716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ workerFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Beside this file in lib/ and src/, a bundle of its own in dist/. undefined: there is none (this module is in someone
 * else's bundle) or this Node does not run TypeScript, and there are no threads.
 */
function workerFile(name, here = import.meta.dirname) {
    // Options such as --input-type are for the program that this process was started with.
    for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, `${name}-worker.js`), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', name, 'index.js')])
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return { path, execArgv: [] };
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, `${name}-worker.ts`);
    return process.features.typescript && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(source) ? { path: source } : undefined;
}


/***/ }),

/***/ 30600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ releaseMemory),
/* harmony export */   k: () => (/* binding */ releaseBuffer)
/* harmony export */ });
/** Larger than the pool that Node takes small buffers from. */
const OWN = 16 * 1024;
/** zlib's output has room for a little more than there is. */
const SPARE = 1024;
/**
 * Gives a large buffer's memory back at once. Left to the garbage collector, each thread would hold some 80 MB of
 * blocks that are done with, and collect them every 13 MB, which takes a tenth of the time that unpacking takes. Nobody
 * may use the buffer or a view of it afterwards, the thread pool included. A view of a part is left alone.
 */
function releaseBuffer({ buffer, byteLength }) {
    if (byteLength <= OWN || buffer.byteLength > byteLength + SPARE)
        return;
    releaseMemory(buffer);
}
function releaseMemory(buffer) {
    // ES2024; on a Node without it (20) the garbage collector does it.
    buffer.transfer?.(0);
}


/***/ })

};
