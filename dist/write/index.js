import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./lib/host/node/disk-error.js

/**
 * What a person can do about a failed write: a full disk, a folder that one may not write to, that is in use or that
 * cannot exist, and a file where a folder should be become a `UserError` DISK_FULL or DISK_DENIED; anything else is
 * returned as it came.
 * @param path the file or folder that was being written
 * @param room bytes known to be needed, where known
 */
function diskError(cause, path, room) {
    switch (errorCode(cause)) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new UserError('DISK_FULL', `No space left for ${path}${described(room)}`, {
                hint: 'Free space on that disk, or choose a folder on another one.',
                cause,
            });
        case 'EROFS':
        case 'EACCES':
        case 'EPERM':
            return new UserError('DISK_DENIED', `Not allowed to write ${path} (${errorCode(cause)})`, {
                hint: 'Give this user write access to the folder, or choose another folder.',
                cause,
            });
        case 'EEXIST':
        case 'ENOTDIR':
            return new UserError('DISK_DENIED', `Something else is in the way of ${path} (${errorCode(cause)})`, {
                hint: 'Remove what is there, or choose another folder.',
                cause,
            });
        case 'ENOENT':
            return new UserError('DISK_DENIED', `There is no place for ${path} (ENOENT)`, {
                hint: 'The drive, or a folder that a link on the way leads to, does not exist: choose another folder.',
                cause,
            });
        case 'EBUSY':
        case 'ENOTEMPTY':
            return new UserError('DISK_DENIED', `${path} is in use (${errorCode(cause)})`, {
                hint: 'End the programs that use files in it (on Windows also a terminal that stands in it), and try again.',
                cause,
            });
        default:
            return cause;
    }
}
/** `ENOENT` and friends, of errors that Node made; undefined for others. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function described(room) {
    if (room === undefined)
        return '.';
    return `: ${room.needed} bytes more were needed after ${room.written} bytes had been written.`;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/host/node/write-file.js

/**
 * A new file with its time, synchronously: on a hosted runner 15,000 files take 1.1 s this way and 20 s through promises.
 * @param onBytes what has reached the disk, also of a file that does not fit
 * @throws whatever Node throws; EEXIST where something is there
 */
function writeFile(path, data, { executable, mtime }, onBytes) {
    const fd = (0,external_node_fs_namespaceObject.openSync)(path, 'wx', executable ? 0o755 : 0o644);
    try {
        for (let done = 0; done < data.length;) {
            const wrote = (0,external_node_fs_namespaceObject.writeSync)(fd, data, done, data.length - done);
            done += wrote;
            onBytes(wrote);
        }
        (0,external_node_fs_namespaceObject.futimesSync)(fd, mtime, mtime);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./lib/host/node/write-worker.js
/** A thread that writes files; write-threads.ts starts it and sends them. A file of its own in lib/ and dist/. */



if (external_node_worker_threads_namespaceObject.parentPort !== null)
    run(external_node_worker_threads_namespaceObject.parentPort, external_node_worker_threads_namespaceObject.workerData);
/** @param done counts the batches, so that the other thread sees it without waiting for a message */
function run(port, done) {
    let failed = false;
    let written = 0;
    const post = (message) => port.postMessage(message);
    port.on('message', (message) => {
        if (message === null)
            return failed ? undefined : post(null);
        if (!failed)
            write(message);
        Atomics.add(done, 0, 1);
        port.postMessage({ buffer: message.buffer }, [message.buffer]);
    });
    function write({ buffer, files }) {
        for (const { path, start, end, attributes } of files) {
            try {
                writeFile(path, new Uint8Array(buffer, start, end - start), attributes, (count) => {
                    written += count;
                });
            }
            catch (error) {
                failed = true;
                const { message } = error;
                post({ failure: { path, code: errorCode(error), message, needed: end - start, written } });
                return;
            }
        }
    }
}

