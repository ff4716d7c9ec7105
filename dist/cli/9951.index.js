export const id = 9951;
export const ids = [9951,8899];
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

/***/ 33143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ planChecksumFiles)
/* harmony export */ });
/* harmony import */ var _checksums_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96868);

/**
 * The checksum files for these, by name: SHA256SUMS, SHA512SUMS, and one beside each file as `sha256sum` writes it there.
 */
function planChecksumFiles(digests, kinds) {
    const files = new Map();
    const add = (name, checksums) => files.set(name, (0,_checksums_format_js__WEBPACK_IMPORTED_MODULE_0__/* .renderChecksums */ .pd)(checksums));
    if (kinds.includes('files'))
        for (const { file, sha256 } of digests)
            add(`${file}.sha256`, [{ file: file.slice(file.lastIndexOf('/') + 1), digest: sha256 }]);
    if (kinds.includes('sha256'))
        add(_checksums_format_js__WEBPACK_IMPORTED_MODULE_0__/* .checksumNames */ .IC.sha256, digests.map(({ file, sha256 }) => ({ file, digest: sha256 })));
    if (kinds.includes('sha512'))
        add(_checksums_format_js__WEBPACK_IMPORTED_MODULE_0__/* .checksumNames */ .IC.sha512, digests.flatMap(({ file, sha512 }) => (sha512 === undefined ? [] : [{ file, digest: sha512 }])));
    return files;
}


/***/ }),

/***/ 78718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gatherDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** @throws UserError DISK_FULL, DISK_DENIED */
async function gatherDocuments(documents, sha512, output) {
    const gathered = [];
    for (const { file, kind, target, package: main, bytes } of documents) {
        await output.write(file, [bytes]);
        const digest = (algorithm) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex');
        gathered.push({
            artifact: { file, kind, target, package: main, size: bytes.length, sha256: digest('sha256') },
            sha512: sha512 ? digest('sha512') : null,
        });
    }
    return gathered;
}


/***/ }),

/***/ 29951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishBuild: () => (/* binding */ publishBuild)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/build/record/name.js
var record_name = __webpack_require__(70405);
// EXTERNAL MODULE: ./lib/build/publish/checksum-files.js
var checksum_files = __webpack_require__(33143);
// EXTERNAL MODULE: ./lib/build/publish/documents.js
var publish_documents = __webpack_require__(78718);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/build/checksums/digest.js
var checksums_digest = __webpack_require__(8899);
// EXTERNAL MODULE: ./lib/build/checksums/format.js
var format = __webpack_require__(96868);
// EXTERNAL MODULE: ./lib/build/record/read.js
var read = __webpack_require__(37498);
;// CONCATENATED MODULE: ./lib/build/publish/earlier.js





/** What a build before left in the folder. A record that cannot be read is not ours, and is written over with a warning. */
async function readEarlier(folder, host) {
    const path = host.machine.path.join(folder, record_name/* recordName */.x);
    const bytes = await host.files.read(path);
    if (bytes === undefined)
        return { artifacts: [], ours: ((await host.files.list(folder)) ?? []).length === 0 };
    try {
        const { artifacts } = await (0,read/* readRecord */.a)(bytes, path);
        const own = [...artifacts.map(({ file }) => file), record_name/* recordName */.x, '.gitignore'];
        return { artifacts, ours: (await foreignFiles(folder, own, host)).length === 0 };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y) || error.code !== 'RECORD_INVALID')
            throw error;
        host.log.warning(`${error.message} It is written over.`);
        return { artifacts: [], ours: false };
    }
}
/**
 * Removes the record, its checksum files, and what is not made any more. The record may be a stranger's: a file goes only
 * where it is the very one that the record describes, and no link is followed to it.
 */
async function clearEarlier({ artifacts }, made, folder, host) {
    const { files, machine, log } = host;
    const full = (file) => machine.path.join(folder, ...file.split('/'));
    for (const name of [record_name/* recordName */.x, ...Object.values(format/* checksumNames */.IC)])
        await files.remove(full(name));
    const kept = new Set(made);
    for (const { file, size, sha256, kind } of artifacts) {
        if (kept.has(file) || !(await isPlainFile(file, folder, host)))
            continue;
        if (kind === 'checksums')
            await files.remove(full(file));
        else if ((await files.stat(full(file)))?.size !== size)
            log.warning(changed(file));
        else if ((await (0,checksums_digest/* digestFile */.T)(full(file), 'sha256', host.open)).digest !== sha256)
            log.warning(changed(file));
        else
            await files.remove(full(file));
        await removeEmptyFolders(file, folder, host);
    }
}
/** Files and links below the folder that are not among these; not those of a build that is gathering right now. */
async function foreignFiles(folder, own, { files, machine }) {
    const known = new Set(own);
    const found = [];
    const waiting = [''];
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
        for (const { name, kind } of (await files.list(machine.path.join(folder, ...below.split('/')))) ?? []) {
            const file = `${below}${name}`;
            if (kind === 'directory') {
                if (!file.startsWith('.output.sgp-'))
                    waiting.push(`${file}/`);
            }
            else if (!known.has(file))
                found.push(file);
        }
    }
    return found.sort();
}
function changed(file) {
    return `${file} is left of an earlier build, but has been changed since: it stays.`;
}
/** Each part on the way is listed, so that a link shows as one. */
async function isPlainFile(file, folder, { files, machine }) {
    const parts = file.split('/');
    for (const [depth, part] of parts.entries()) {
        const entries = await files.list(machine.path.join(folder, ...parts.slice(0, depth)));
        const kind = entries?.find(({ name }) => name === part)?.kind;
        if (kind !== (depth === parts.length - 1 ? 'file' : 'directory'))
            return false;
    }
    return true;
}
async function removeEmptyFolders(file, folder, { files, machine }) {
    const parts = file.split('/').slice(0, -1);
    for (; parts.length > 0; parts.pop()) {
        const path = machine.path.join(folder, ...parts);
        if ((await files.list(path))?.length !== 0)
            return;
        await files.remove(path);
    }
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./lib/build/inspect/binary-facts.js
/** For the record. A universal file is told by its first image. */
function binaryFacts(inspection) {
    const image = inspection?.images[0];
    if (image === undefined)
        return null;
    const { os, arch, linkage, libraries, symbolVersions, minOs, symbols, dwarf, hardening, go } = image;
    const modified = go?.settings['vcs.modified'];
    return {
        format: inspection.format,
        os,
        arch,
        linkage,
        libraries: libraries.map(({ name }) => name),
        glibc: symbolVersions.find(({ name }) => name === 'GLIBC')?.version ?? null,
        minOs,
        stripped: !symbols && !dwarf,
        pie: hardening.pie,
        go: go?.version ?? null,
        moduleVersion: go?.main?.version ?? null,
        revision: go?.settings['vcs.revision'] ?? null,
        modified: modified === undefined ? null : modified === 'true',
    };
}

;// CONCATENATED MODULE: ./lib/build/publish/gather.js



/** Brings binaries to the output folder's volume, and makes their archives there; sorted by name. */
async function gatherRows({ rows, extra, sourceDate, sha512, cores, ran }, output, { open, files }) {
    const limit = (0,p_limit/* default */.A)(cores);
    const artifact = async (file, about, known) => {
        const path = output.path(file);
        const { digest, size } = known ?? (await (0,checksums_digest/* digestFile */.T)(path, 'sha256', open));
        return {
            artifact: { file, size, sha256: digest, ...about },
            sha512: sha512 ? (await (0,checksums_digest/* digestFile */.T)(path, 'sha512', open)).digest : null,
        };
    };
    async function gatherRow({ row, binaries }) {
        const found = [];
        const inside = extra.map(({ name, path }) => ({ name, path, executable: null }));
        for (const { file, path, importPath, inspection, size, sha256 } of binaries) {
            const about = { target: row.id, package: importPath };
            await output.take(file, path);
            const known = ran ? undefined : { digest: sha256, size };
            found.push(await artifact(file, { kind: 'binary', ...about, binary: binaryFacts(inspection) }, known));
            inside.push({ name: baseName(file), path: output.path(file), executable: !isLibrary(row) });
            const header = headerOf(path);
            if (!isLibrary(row) || (await files.stat(header)) === undefined)
                continue;
            const name = headerOf(file);
            await output.take(name, header);
            found.push(await artifact(name, { kind: 'header', ...about }));
            inside.push({ name: baseName(name), path: output.path(name), executable: false });
        }
        if (row.archive === null)
            return found;
        const { file } = row.archive;
        const { packRow } = await __webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 40183));
        await packRow(row.archive, inside, sourceDate, open, (bytes) => output.write(file, bytes));
        return [...found, await artifact(file, { kind: 'archive', target: row.id, package: null })];
    }
    const all = await Promise.all(rows.map((row) => limit(() => gatherRow(row))));
    return all.flat().sort((a, b) => (a.artifact.file < b.artifact.file ? -1 : 1));
}
/** The go command writes a C header beside these. */
function isLibrary({ target: { buildmode } }) {
    return buildmode === 'c-archive' || buildmode === 'c-shared';
}
function headerOf(path) {
    return path.replace(/\.[^./\\]*$/, '.h');
}
function baseName(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/build/publish/ignore.js
var publish_ignore = __webpack_require__(86096);
;// CONCATENATED MODULE: ./lib/build/publish/publish.js







/**
 * Puts what was built into the output folder: first everything is gathered out of sight, so that a full disk or a lock
 * leaves what was there; then renames; the checksum files after what they are about, and the record last.
 * What an earlier build left and this one does not make is removed; other people's files stay.
 * @throws UserError DISK_FULL, DISK_DENIED, RECORD_INVALID
 */
async function publishBuild(task, host) {
    const { request, record } = task;
    const earlier = await readEarlier(request.output, host);
    const output = await host.output(request.output);
    try {
        const sha512 = request.checksums.includes('sha512');
        const built = await gatherRows({ ...task, sha512 }, output, host);
        const gathered = [...built, ...(await writeDocuments(task, built, sha512, output))];
        const checksums = await gatherChecksums(gathered, request.checksums, output);
        const artifacts = [...gathered.map(({ artifact }) => artifact), ...checksums];
        const whole = { ...record, artifacts };
        await output.write(record_name/* recordName */.x, [Buffer.from(`${JSON.stringify(whole, undefined, 2)}\n`)]);
        const ignore = await (0,publish_ignore/* ignoreFile */.P)(task.ignore, earlier, request.output, host);
        if (ignore !== undefined)
            await output.write(ignore.name, [Buffer.from(ignore.text)]);
        const names = artifacts.map(({ file }) => file);
        // A record or checksum file that names what is no longer there would be worse than none.
        await clearEarlier(earlier, names, request.output, host);
        if (ignore !== undefined)
            await output.publish(ignore.name);
        for (const name of [...names, record_name/* recordName */.x])
            await output.publish(name);
        await warnOfForeign([...names, record_name/* recordName */.x, '.gitignore'], request.output, host);
        return whole;
    }
    finally {
        await output.discard();
    }
}
async function writeDocuments({ documents, record, rows }, built, sha512, output) {
    if (documents === undefined)
        return [];
    const written = await documents.write({
        ...documents.task,
        record,
        rows,
        artifacts: built.map(({ artifact }) => artifact),
        path: (file) => output.path(file),
    });
    return (0,publish_documents/* gatherDocuments */.C)(written, sha512, output);
}
async function gatherChecksums(gathered, kinds, output) {
    const digests = gathered.map(({ artifact: { file, sha256 }, sha512 }) => ({
        file,
        sha256,
        ...(sha512 === null ? {} : { sha512 }),
    }));
    const artifacts = [];
    for (const [file, text] of (0,checksum_files/* planChecksumFiles */.W)(digests, kinds)) {
        const bytes = Buffer.from(text);
        await output.write(file, [bytes]);
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        artifacts.push({ file, kind: 'checksums', target: null, package: null, size: bytes.length, sha256 });
    }
    return artifacts;
}
async function warnOfForeign(own, folder, host) {
    const foreign = await foreignFiles(folder, own, host);
    if (foreign.length === 0)
        return;
    const shown = foreign.slice(0, 3).join(', ');
    host.log.warning(`${folder} holds what this build did not make, and is in no checksum file: ${shown}${foreign.length > 3 ? ` and ${foreign.length - 3} more` : ''}.`);
}


/***/ }),

/***/ 37498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Reads a record that another run, another machine or a stranger wrote.
 * @param name for messages
 * @throws UserError RECORD_INVALID with the key
 */
async function readRecord(bytes, name) {
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6933)]).then(__webpack_require__.bind(__webpack_require__, 46933));
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw invalid(name, 'it is not JSON', cause);
    }
    const checked = recordSchema.safeParse(value);
    if (checked.success)
        return checked.data;
    const { path, message } = checked.error.issues[0];
    throw invalid(name, `${path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `}${message}`);
}
function invalid(name, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('RECORD_INVALID', `${name} is no record of a build: ${why}.`, {
        hint: 'It must be as `setup-go-plus build` wrote it. Build again, or remove the file.',
        ...(cause === undefined ? {} : { cause }),
    });
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


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
