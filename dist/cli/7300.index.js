export const id = 7300;
export const ids = [7300];
export const modules = {

/***/ 60947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ listUrl),
/* harmony export */   WW: () => (/* binding */ goDevArchive),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   ph: () => (/* binding */ cleanBase)
/* harmony export */ });
/* harmony import */ var _go_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87507);

/** An archive in go.dev's layout: `<base>/go1.26.8.linux-amd64.tar.gz`, everything below `go/`. */
function goDevArchive(base, version, platform, size) {
    const name = (0,_go_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveName */ .uv)(version, platform);
    return {
        url: `${base}/${name}`,
        format: name.endsWith('.zip') ? 'zip' : 'tar.gz',
        prefix: 'go/',
        ...(size === undefined ? {} : { size }),
    };
}
/** The base without slashes, query or fragment at its end. */
function cleanBase(text) {
    return text
        .trim()
        .replace(/[?#].*$/s, '')
        .replace(/\/+$/, '');
}
/** Asks a host with go.dev's layout for everything it ever published. */
function listUrl(base) {
    return `${base}/?mode=json&include=all`;
}
/** The last part of a URL's path. */
function fileNameOf(url) {
    return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
}


/***/ }),

/***/ 81159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeModule)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * A module path or version as proxies and checksum databases spell it in URLs: `!a` for `A`, since some serve from
 * file systems that ignore case (https://go.dev/ref/mod#goproxy-protocol).
 * @throws UserError VERSION_INVALID where it could lead to another address
 */
function escapeModule(text) {
    if (!/^[\w~.+-]+(\/[\w~.+-]+)*$/.test(text) || text.split('/').some((part) => /^\.+$/.test(part))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('VERSION_INVALID', `${JSON.stringify(text)} is not a module path or version`);
    }
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}


/***/ }),

/***/ 80755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ matchesPrefix)
/* harmony export */ });
/**
 * Whether one of the comma-separated globs of GOPRIVATE, GONOPROXY, GONOSUMDB or GOINSECURE matches a leading
 * part of the module path (golang.org/x/mod/module.MatchPrefixPatterns; globs as in Go's path.Match).
 * A malformed glob matches nothing, as in Go.
 */
function matchesPrefix(globs, modulePath) {
    const elements = modulePath.split('/');
    return globs
        .split(',')
        .map((glob) => glob.replace(/\/$/, ''))
        .filter((glob) => glob !== '')
        .some((glob) => {
        const depth = glob.split('/').length;
        return depth <= elements.length && (compile(glob)?.test(elements.slice(0, depth).join('/')) ?? false);
    });
}
const ONE = String.raw `(?:\\[^]|[^\]\\-])`;
const TOKEN = new RegExp(String.raw `(\*+)|(\?)|\[(\^?)((?:${ONE}(?:-${ONE})?)+)\]|(\\[^]|[^\\[])`, 'uy');
function compile(glob) {
    const parts = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < glob.length) {
        const token = TOKEN.exec(glob);
        if (token === null)
            return undefined;
        const [, star, any, not = '', ranges, letter = ''] = token;
        if (star !== undefined)
            parts.push('[^/]*');
        else if (any !== undefined)
            parts.push('[^/]');
        else if (ranges !== undefined)
            parts.push(`[${not}${translateRanges(ranges)}]`);
        else
            parts.push(literal(letter));
    }
    return new RegExp(`^${parts.join('')}$`, 'u');
}
function translateRanges(ranges) {
    const pairs = ranges.matchAll(new RegExp(`(${ONE})(?:-(${ONE}))?`, 'gu'));
    return [...pairs]
        .map(([, low = '', high = low]) => [literal(low), literal(high)])
        .filter(([low, high]) => Number(`0x${low.slice(3, -1)}`) <= Number(`0x${high.slice(3, -1)}`))
        .map(([low, high]) => `${low}-${high}`)
        .join('');
}
/** As `\u{…}`, so that no letter has a meaning in the regular expression. */
function literal(letter) {
    const plain = letter.length > 1 && letter.startsWith('\\') ? letter.slice(1) : letter;
    return `\\u{${plain.codePointAt(0)?.toString(16)}}`;
}


/***/ }),

/***/ 95222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g9: () => (/* binding */ TOOLCHAIN),
  kL: () => (/* binding */ goproxySource)
});

// UNUSED EXPORTS: parseToolchainList

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/spec.js
var go_spec = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/release/module/escape.js
var module_escape = __webpack_require__(81159);
// EXTERNAL MODULE: ./lib/release/module/goproxy.js
var goproxy = __webpack_require__(72744);
// EXTERNAL MODULE: ./lib/release/sumdb/note.js
var sumdb_note = __webpack_require__(69011);
// EXTERNAL MODULE: ./lib/release/sumdb/base64.js
var sumdb_base64 = __webpack_require__(8076);
;// CONCATENATED MODULE: ./lib/release/sumdb/record.js


/** @throws UserError SUMDB_INVALID */
function parseLookup(bytes) {
    const answer = decodeUtf8(bytes);
    const [id = ''] = answer.split('\n', 1);
    const start = id.length + 1;
    // The empty line ends the record: what follows is signed on its own.
    const end = answer.indexOf('\n\n', id.length) + 1;
    const [index, text, note] = [parseCount(id), answer.slice(start, end), answer.slice(end + 1)];
    if (index === undefined || end <= start || /[\x00-\x09\x0b-\x1f]/.test(text)) {
        throw invalid('record', 'a number, lines, an empty line, a signed tree head');
    }
    return { index, text, note };
}
/**
 * Further lines are left for later extensions, as the format has it.
 * @throws UserError SUMDB_INVALID
 */
function parseTreeHead(text) {
    const [title, count = '', base64 = '', end] = text.split('\n', 4);
    const size = parseCount(count);
    const root = (0,sumdb_base64/* decodeBase64 */.y)(base64);
    if (title !== 'go.sum database tree' || size === undefined || root?.length !== 32 || end === undefined) {
        throw invalid('tree head', '"go.sum database tree", a number of records, a hash of 32 bytes in base64');
    }
    return { size, root };
}
/** @throws UserError SUMDB_INVALID */
function decodeUtf8(bytes) {
    try {
        // A byte order mark is part of what was signed or hashed: dropping it would let two documents pass as one.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw invalid('answer', 'UTF-8', cause);
    }
}
/** In its one spelling; above 2^53 numbers are not exact, and no database comes near. */
function parseCount(text) {
    return /^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}
function invalid(what, expected, cause) {
    return new errors/* UserError */.y('SUMDB_INVALID', `The checksum database's ${what} is malformed: expected ${expected}`, {
        hint: 'A proxy or captive portal may have answered in its place. Try another GOPROXY.',
        cause,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/release/sumdb/tlog.js
/**
 * The append-only Merkle tree of RFC 6962 and RFC 9162, with which the checksum database shows that a record is in it
 * and that no record was ever changed. Proofs are first planned as ranges of leaves, then read, then verified
 * by the RFC's own procedures, which share no code with the planning.
 */

/** RFC 6962 §2.1: the leading 0 keeps a record from passing for an inner node. */
function recordHash(record) {
    return (0,external_node_crypto_.createHash)('sha256').update(LEAF).update(record).digest();
}
function nodeHash(left, right) {
    return (0,external_node_crypto_.createHash)('sha256').update(NODE).update(left).update(right).digest();
}
/** The root of a tree without records. */
function emptyRoot() {
    return (0,external_node_crypto_.createHash)('sha256').digest();
}
function sameHash(a, b) {
    return a.length === 32 && Buffer.compare(a, b) === 0;
}
/**
 * What the proof that leaf `index` is in the tree of `size` leaves is made of, from the leaf upward.
 * @param index from an unsigned part of the answer: an attacker chooses it. Must be below size.
 * @param size signed
 */
function planInclusion(index, size) {
    const path = [];
    let from = 0;
    let to = size;
    while (to - from > 1) {
        const middle = from + powerBelow(to - from);
        path.push(index < middle ? { from: middle, to } : { from, to: middle });
        if (index < middle)
            to = middle;
        else
            from = middle;
    }
    return path.reverse();
}
/**
 * What the proof that the tree of `older` leaves is the start of the tree of `newer` leaves is made of, from below.
 * Both sizes are signed. 0 < older ≤ newer.
 */
function planConsistency(older, newer) {
    const path = [];
    let from = 0;
    let to = newer;
    while (older < to) {
        const middle = from + powerBelow(to - from);
        path.push(older <= middle ? { from: middle, to } : { from, to: middle });
        if (older <= middle)
            to = middle;
        else
            from = middle;
    }
    // The common start: the verifier knows its hash already when it is the whole older tree.
    if (from > 0)
        path.push({ from, to });
    return path.reverse();
}
/** The complete subtrees that a range of a plan consists of, left to right. */
function nodesOf({ from, to }) {
    const nodes = [];
    for (let start = from; start < to;) {
        let level = 0;
        while (start % 2 ** (level + 1) === 0 && start + 2 ** (level + 1) <= to)
            level += 1;
        nodes.push({ level, index: start / 2 ** level });
        start += 2 ** level;
    }
    return nodes;
}
/** The hash of a range of a plan, from those of its complete subtrees. */
function rangeHash(range, read) {
    return nodesOf(range)
        .map(read)
        .reduceRight((right, left) => nodeHash(left, right));
}
/** RFC 9162 §2.1.3.2. @param index chosen by the attacker; @param proof read from tiles */
function verifyInclusion(proof, index, head, leaf) {
    if (!(index >= 0 && index < head.size))
        return false;
    let at = index;
    let last = head.size - 1;
    let hash = leaf;
    for (const sibling of proof) {
        if (last === 0)
            return false;
        if (odd(at) || at === last) {
            hash = nodeHash(sibling, hash);
            while (!odd(at) && at !== 0)
                [at, last] = [half(at), half(last)];
        }
        else {
            hash = nodeHash(hash, sibling);
        }
        [at, last] = [half(at), half(last)];
    }
    return last === 0 && sameHash(hash, head.root);
}
/** RFC 9162 §2.1.4.2. Both heads are signed; `proof` is read from tiles. */
function verifyConsistency(proof, older, newer) {
    if (older.size > newer.size)
        return false;
    if (older.size === newer.size)
        return proof.length === 0 && sameHash(older.root, newer.root);
    if (older.size === 0)
        return proof.length === 0 && sameHash(older.root, emptyRoot());
    const [start, ...rest] = isPower(older.size) ? [older.root, ...proof] : proof;
    if (start === undefined)
        return false;
    let at = older.size - 1;
    let last = newer.size - 1;
    while (odd(at))
        [at, last] = [half(at), half(last)];
    let olderRoot = start;
    let newerRoot = start;
    for (const sibling of rest) {
        if (last === 0)
            return false;
        if (odd(at) || at === last) {
            olderRoot = nodeHash(sibling, olderRoot);
            newerRoot = nodeHash(sibling, newerRoot);
            while (!odd(at) && at !== 0)
                [at, last] = [half(at), half(last)];
        }
        else {
            newerRoot = nodeHash(newerRoot, sibling);
        }
        [at, last] = [half(at), half(last)];
    }
    return last === 0 && sameHash(olderRoot, older.root) && sameHash(newerRoot, newer.root);
}
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
/** The largest power of two below n > 1. Numbers and not bit operators: these end at 2^31, the sizes only at 2^53. */
function powerBelow(n) {
    let power = 1;
    while (power * 2 < n)
        power *= 2;
    return power;
}
function isPower(n) {
    return n === 1 || powerBelow(n) * 2 === n;
}
function odd(n) {
    return n % 2 === 1;
}
function half(n) {
    return Math.floor(n / 2);
}

;// CONCATENATED MODULE: ./lib/release/sumdb/tiles.js
/**
 * The tree in pieces that a plain file server can hand out (https://research.swtch.com/tlog#tiling_a_log):
 * a tile is up to 256 neighbouring hashes of every eighth level. No tile is believed before it was shown to
 * belong to the signed tree head.
 */


/** Bytes of a whole tile. */
const TILE_BYTES = 256 * 32;
/** `tile/8/0/x001/234.p/5`: height 8, level 0, index 1234, the first 5 hashes. */
function tilePath({ level, index, width }) {
    const groups = [String(index % 1000).padStart(3, '0')];
    for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
        groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
    }
    return `tile/8/${level}/${groups.join('/')}${width === 256 ? '' : `.p/${width}`}`;
}
/**
 * The tiles that hold `nodes` and those that tie them to the head: the right edge first, then parents before children.
 * @param size signed, but the database itself may be the attacker: at most 2^53, so seven levels
 * @param nodes derived from an index that an attacker may choose
 * @throws UserError SUMDB_INVALID where a node is not in the tree
 */
function planTiles(size, nodes) {
    const tiles = new Map(rightEdge(size).map((tile) => [tilePath(tile), tile]));
    for (const node of nodes) {
        const chain = [];
        let tile = tileOf(node, size);
        while (!tiles.has(tilePath(tile))) {
            chain.unshift(tile);
            tile = tiles_parent(tile, size);
        }
        for (const each of chain)
            tiles.set(tilePath(each), each);
    }
    return [...tiles.values()];
}
/**
 * Reads nodes from tiles, after checking every byte of them against the signed head: the right edge by
 * computing the root from it, every other tile by its parent's entry for it.
 * @param tiles from `planTiles` for this head
 * @param data by path; the attacker chooses all of it
 * @throws UserError SUMDB_INVALID
 */
function authenticate(head, tiles, data) {
    const bytesOf = (tile) => {
        const bytes = data.get(tilePath(tile));
        if (bytes?.length === tile.width * 32)
            return bytes;
        throw tiles_invalid(`${tilePath(tile)} has ${bytes?.length ?? 'no'} bytes, expected ${tile.width * 32}`);
    };
    const read = (node) => {
        const tile = tileOf(node, head.size);
        const count = 2 ** (node.level % 8);
        return subtree(bytesOf(tile), (node.index * count) % 256, count);
    };
    if (!sameHash(edgeRoot(rightEdge(head.size).map(bytesOf)), head.root)) {
        throw tiles_invalid(`the tiles at its right edge do not hash to the signed root of ${head.size} records`);
    }
    for (const tile of tiles) {
        if (tile.width < 256)
            continue;
        if (!sameHash(subtree(bytesOf(tile), 0, 256), read({ level: 8 * (tile.level + 1), index: tile.index }))) {
            throw tiles_invalid(`${tilePath(tile)} does not hash to what the tile above it says`);
        }
    }
    return read;
}
function rightEdge(size) {
    const tiles = [];
    for (let level = 0, entries = size; entries > 0; level += 1, entries = Math.floor(entries / 256)) {
        if (entries % 256 > 0)
            tiles.push({ level, index: Math.floor(entries / 256), width: entries % 256 });
    }
    return tiles;
}
function tileOf(node, size) {
    if (!(node.index >= 0 && (node.index + 1) * 2 ** node.level <= size)) {
        throw tiles_invalid(`it has ${size} records, and a hash beyond them was asked for`);
    }
    const first = node.index * 2 ** (node.level % 8);
    return tileAt(Math.floor(node.level / 8), Math.floor(first / 256), size);
}
/** Of a full tile. There always is one: 256 hashes make one entry in the level above. */
function tiles_parent(tile, size) {
    return tileAt(tile.level + 1, Math.floor(tile.index / 256), size);
}
function tileAt(level, index, size) {
    return { level, index, width: Math.min(256, Math.floor(size / 256 ** level) - index * 256) };
}
/** The root of the whole tree from its edge tiles, lowest first: each holds the complete subtrees of eight levels. */
function edgeRoot(edge) {
    let root;
    for (const bytes of edge) {
        let end = bytes.length / 32;
        for (let count = 1; end > 0; count *= 2) {
            if (end % (count * 2) === 0)
                continue;
            end -= count;
            const peak = subtree(bytes, end, count);
            root = root === undefined ? peak : nodeHash(peak, root);
        }
    }
    return root ?? emptyRoot();
}
/** @param count a power of two; first + count ≤ hashes in the tile */
function subtree(bytes, first, count) {
    if (count === 1)
        return bytes.subarray(first * 32, first * 32 + 32);
    return nodeHash(subtree(bytes, first, count / 2), subtree(bytes, first + count / 2, count / 2));
}
function tiles_invalid(why) {
    return new errors/* UserError */.y('SUMDB_INVALID', `The checksum database's tree does not fit its signed head: ${why}`, {
        hint: 'Someone between here and the checksum database changed its answer, or a cache in between is broken. Try another GOPROXY.',
    });
}

;// CONCATENATED MODULE: ./lib/release/sumdb/client.js






/**
 * A client of Go's checksum database (https://go.dev/design/25530-sumdb). Three round trips a lookup: where it is,
 * the record and the latest head, the tiles.
 *
 * A database that shows a different tree to one victim alone cannot be found out from its own answers. What can: that
 * its heads of one run contradict each other, or contradict `known`.
 */
function checksumDatabase(options) {
    const { verifier, read } = options;
    const name = verifier.name;
    const tiles = new Map();
    let newest = options.known === undefined ? undefined : openHead(options.known, verifier);
    let base;
    let latest;
    let turn = Promise.resolve();
    async function lookup(modulePath, version) {
        const query = `${modulePath}@${version}`;
        const path = `lookup/${(0,module_escape/* escapeModule */.c)(modulePath)}@${(0,module_escape/* escapeModule */.c)(version)}`;
        base ??= options.base().catch((error) => {
            base = undefined;
            throw error;
        });
        const at = await base;
        latest ??= readLatest(at);
        const [bytes, head] = await Promise.all([read(`${at}/${path}`, LOOKUP_BYTES), latest]);
        if (bytes === undefined)
            throw noRecord(name, query);
        const answer = parseLookup(bytes);
        const heads = [openHead(answer.note, verifier), ...(head === undefined ? [] : [head])];
        // One at a time, so that every head is compared with every head before it.
        const verified = turn.then(() => verify(at, answer, heads));
        turn = verified.catch(() => undefined);
        await verified;
        const lines = answer.text.split('\n').filter((line) => isAbout(line, modulePath, version));
        if (lines.length === 0) {
            throw client_invalid(`${name} answered the question for ${query} with the record of another module`);
        }
        return lines;
    }
    async function verify(at, answer, fresh) {
        const heads = newest === undefined ? fresh : [newest, ...fresh];
        const top = heads.reduce((best, head) => (head.size > best.size ? head : best));
        if (answer.index >= top.size) {
            throw client_invalid(`${name} says record ${answer.index}, but its tree has ${top.size} records`);
        }
        const inclusion = planInclusion(answer.index, top.size);
        const leaf = { level: 0, index: answer.index };
        const histories = heads.map((head) => ({
            head,
            ranges: head.size === 0 ? [] : planConsistency(head.size, top.size),
        }));
        const ranges = [...inclusion, ...histories.flatMap((history) => history.ranges)];
        const wanted = planTiles(top.size, [leaf, ...ranges.flatMap(nodesOf)]);
        // Tiles of one head only: mixed with those of a forked tree they would hide which of the two heads is wrong.
        if (newest !== undefined && !sameHash(newest.root, top.root))
            tiles.clear();
        const data = new Map(await Promise.all(wanted.map(async (tile) => [tilePath(tile), await readTile(at, tile)])));
        const node = authenticate(top, wanted, data);
        for (const [path, bytes] of data)
            tiles.set(path, bytes);
        const hash = (range) => rangeHash(range, node);
        for (const { head, ranges } of histories) {
            if (!verifyConsistency(ranges.map(hash), head, top))
                throw forked(name, head, top);
        }
        const record = recordHash(answer.text);
        if (!sameHash(node(leaf), record) || !verifyInclusion(inclusion.map(hash), answer.index, top, record)) {
            throw client_invalid(`${name}'s tree of ${top.size} records does not hold the record ${answer.index} that it answered with`);
        }
        newest = top;
    }
    async function readLatest(at) {
        let bytes;
        try {
            bytes = await read(`${at}/latest`, LOOKUP_BYTES);
        }
        catch (error) {
            // Some proxies pass on lookups and tiles only. Holding it back wins an attacker nothing: an old head is as consistent.
            if (error instanceof errors/* UserError */.y)
                return undefined;
            throw error;
        }
        return bytes === undefined ? undefined : openHead(decodeUtf8(bytes), verifier);
    }
    async function readTile(at, tile) {
        const path = tilePath(tile);
        const full = tilePath({ ...tile, width: 256 });
        const bytes = tiles.get(path) ??
            (await read(`${at}/${path}`, TILE_BYTES)) ??
            // A partial tile may be gone once the tree has outgrown it; its hashes are the first of the whole one.
            (path === full ? undefined : (await read(`${at}/${full}`, TILE_BYTES))?.subarray(0, tile.width * 32));
        if (bytes === undefined)
            throw client_invalid(`${name} has no ${path}, though its tree cannot be without`);
        return bytes;
    }
    return { name, lookup, newest: () => newest };
}
/** A lookup is about 400 bytes; a head about 200. */
const LOOKUP_BYTES = 1_000_000;
function openHead(note, verifier) {
    return { ...parseTreeHead((0,sumdb_note/* openNote */.j)(note, [verifier])), note };
}
function isAbout(line, modulePath, version) {
    return line.startsWith(`${modulePath} ${version} `) || line.startsWith(`${modulePath} ${version}/go.mod `);
}
function noRecord(name, query) {
    return new errors/* UserError */.y('INTEGRITY_MISSING', `The checksum database ${name} has no record of ${query}`, {
        hint: 'Check that this version was released for this platform.',
    });
}
/** Both notes are kept in the cause: together they prove to anyone that the database signed two histories. */
function forked(name, older, newer) {
    return new errors/* UserError */.y('SUMDB_INVALID', `The checksum database ${name} signed two trees that contradict each other: one of ${older.size} records and one of ${newer.size}`, {
        hint: 'Do not use what was downloaded. The two signed heads prove the misbehaviour: report them at https://go.dev/issue/new.',
        cause: new Error(`signed tree heads:\n${older.note}\n${newer.note}`),
    });
}
function client_invalid(why) {
    return new errors/* UserError */.y('SUMDB_INVALID', `The checksum database's proof does not hold: ${why}`, {
        hint: 'Someone between here and the checksum database changed its answer, or a cache in between is broken. Try another GOPROXY.',
    });
}

// EXTERNAL MODULE: ./lib/release/sumdb/policy.js
var sumdb_policy = __webpack_require__(4093);
;// CONCATENATED MODULE: ./lib/release/sources/goproxy.js







/**
 * Go from the module proxies that GOPROXY names, as `golang.org/toolchain` modules (https://go.dev/doc/toolchain),
 * proven by Go's checksum database.
 * @throws UserError INPUT_INVALID for a GOPROXY that cannot be read
 */
function goproxySource(options) {
    const { entries } = (0,goproxy/* parseGoproxy */.Ms)(options.goproxy);
    const read = (url, limit) => options.transfer.bytes(url, { limit });
    let database;
    return {
        name: 'goproxy',
        find: (query) => (0,goproxy/* tryProxies */.Or)(entries, (proxy) => findAt(proxy, query, read, isOnlyProxy(entries))),
        async prove(offer) {
            const policy = (0,sumdb_policy/* checksumPolicy */.u)(TOOLCHAIN, options.env);
            if (policy.kind === 'skip') {
                options.warn(policy.warning);
                return { kind: 'none', why: policy.why };
            }
            database ??= checksumDatabase({
                verifier: policy.verifier,
                read,
                base: async () => policy.url ?? (await databaseBehind(entries, policy.verifier.name, read)),
                ...(options.knownHead === undefined ? {} : { known: options.knownHead }),
            });
            return await proveBy(database, offer);
        },
    };
}
const TOOLCHAIN = 'golang.org/toolchain';
/** The list has some thousand lines of 35 bytes. */
const LIST_BYTES = 8_000_000;
const INFO_BYTES = 100_000;
/**
 * An exact version is offered unasked where there is one proxy only: its download says soon enough when it is not
 * there. Where there are more, the list's rules are about who has it, so each is asked.
 */
async function findAt(proxy, { spec, platform }, read, only) {
    if (spec.kind === 'tip')
        return undefined;
    const host = new URL(proxy).host || 'a folder';
    if (spec.kind === 'exact') {
        const { version } = spec;
        const found = only || (await read(fileUrl(proxy, version, platform, 'info'), INFO_BYTES)) !== undefined;
        return found ? offerOf(proxy, version, platform, `asked for by name, from ${host} (GOPROXY)`) : undefined;
    }
    const bytes = await read(`${proxy}/${TOOLCHAIN}/@v/list`, LIST_BYTES);
    if (bytes === undefined)
        return undefined;
    const version = (0,go_spec/* pickNewest */.iR)(spec, parseToolchainList(new TextDecoder().decode(bytes), platform));
    return version && offerOf(proxy, version, platform, `newest in the toolchain list of ${host} (GOPROXY)`);
}
/** The Go versions for one platform in a proxy's list of `golang.org/toolchain`; lines of any other form are passed over. */
function parseToolchainList(list, platform) {
    const end = `.${platform.os}-${platform.arch}`;
    return list
        .split(/\r?\n/)
        .filter((line) => line.startsWith('v0.0.1-go') && line.endsWith(end))
        .map((line) => (0,go_version/* parseGoVersion */.SX)(line.slice('v0.0.1-go'.length, -end.length)))
        .filter((version) => version !== undefined);
}
function isOnlyProxy(entries) {
    return entries.filter((entry) => entry.kind === 'proxy').length === 1;
}
/** GOOS and GOARCH as they are, also for Linux on arm: only go.dev's archives say armv6l (cmd/distpack). */
function moduleVersion(version, platform) {
    return `v0.0.1-${(0,go_version/* releaseName */["do"])(version)}.${platform.os}-${platform.arch}`;
}
function fileUrl(proxy, version, platform, extension) {
    return `${proxy}/${TOOLCHAIN}/@v/${(0,module_escape/* escapeModule */.c)(moduleVersion(version, platform))}.${extension}`;
}
function offerOf(proxy, version, platform, why) {
    return {
        kind: 'archive',
        version,
        platform,
        source: 'goproxy',
        why,
        archive: {
            url: fileUrl(proxy, version, platform, 'zip'),
            format: 'module-zip',
            prefix: `${TOOLCHAIN}@${moduleVersion(version, platform)}/`,
        },
    };
}
/**
 * A proxy that answers `supported` with 200 serves the database too; else it is asked directly, at its own host.
 * cmd/go gives up where a proxy answers with anything but 404 or 410, lest the names of private modules leave the
 * house. The only name asked for here is public, and what comes back is signed, so every failure leads on.
 */
async function databaseBehind(entries, name, read) {
    for (const entry of entries) {
        if (entry.kind !== 'proxy')
            break;
        const base = `${entry.url}/sumdb/${name}`;
        if (await answers(`${base}/supported`, read))
            return base;
    }
    return `https://${name}`;
}
async function answers(url, read) {
    try {
        return (await read(url, INFO_BYTES)) !== undefined;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return false;
        throw error;
    }
}
async function proveBy(database, offer) {
    const version = moduleVersion(offer.version, offer.platform);
    const start = `${TOOLCHAIN} ${version} `;
    const lines = await database.lookup(TOOLCHAIN, version);
    const hashes = lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));
    const hash = hashes.find((each) => /^h1:[A-Za-z0-9+/]{43}=$/.test(each));
    if (hash === undefined) {
        throw new errors/* UserError */.y('INTEGRITY_MISSING', `${database.name} has no h1: hash of ${TOOLCHAIN}@${version}`, {
            hint: 'Use another source, such as go.dev, whose archives have a SHA-256 list.',
        });
    }
    const size = database.newest()?.size ?? 0;
    return { kind: 'h1', hash, from: `${database.name}, tree of ${size} records` };
}


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/**
 * Standard base64 with padding, in its one canonical spelling; undefined for anything else.
 * Lenient decoders ignore the unused low bits of the last letter, so one signature would have several spellings
 * and a changed byte in a signed document could go unseen.
 */
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}


/***/ }),

/***/ 14260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseGosumdb)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _module_userinfo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32575);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69011);



/**
 * `off`, `name`, `name+hash+key`, each name or key with an optional URL after a space, or `sum.golang.google.cn`,
 * which is sum.golang.org where it can be reached from mainland China. Nothing at all means sum.golang.org.
 * @throws UserError INPUT_INVALID
 */
function parseGosumdb(text) {
    const value = text === undefined || text === '' ? 'sum.golang.org' : text;
    if (value === 'off')
        return { kind: 'off' };
    const fields = (value === CHINA ? `sum.golang.org https://${CHINA}` : value).split(/\s+/).filter(Boolean);
    const [key, address] = fields;
    if (key === undefined || fields.length > 2) {
        throw invalid(`has ${fields.length} fields, expected a name or key and at most one URL`);
    }
    const known = KNOWN_KEYS.get(key);
    if (known === undefined && !key.includes('+')) {
        throw invalid(`names ${JSON.stringify(key)}, whose key is not known`);
    }
    const verifier = (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVerifier */ .Q)(known ?? key);
    checkName(verifier.name);
    const taken = address === undefined ? undefined : (0,_module_userinfo_js__WEBPACK_IMPORTED_MODULE_1__/* .takeCredential */ .z)('GOSUMDB', address, ['https:', 'http:', 'file:']);
    return {
        kind: 'database',
        verifier,
        url: taken?.url.replace(/\/+$/, ''),
        credentials: taken?.credential === undefined ? [] : [taken.credential],
    };
}
const CHINA = 'sum.golang.google.cn';
/** The keys that cmd/go knows by name (cmd/go/internal/modfetch/key.go). */
const KNOWN_KEYS = new Map([
    ['sum.golang.org', 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'],
]);
/** The name becomes a URL and a path below a proxy: nothing but host[:port][/path] may be in it. */
function checkName(name) {
    if (!/^[a-z0-9][a-z0-9.-]*(:\d{1,5})?(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/i.test(name)) {
        throw invalid(`names ${JSON.stringify(name)}, expected host or host/path`);
    }
}
function invalid(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('INPUT_INVALID', `GOSUMDB ${why}`, {
        hint: 'Expected off, sum.golang.org, or <name>+<hash>+<key> with an optional URL after a space.',
    });
}


/***/ }),

/***/ 69011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseVerifier),
/* harmony export */   j: () => (/* binding */ openNote)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8076);



/**
 * The text of a signed note, its last newline included, after at least one signature of a known key was found valid.
 * Signatures of unknown keys are ignored (a server may be changing keys); a bad signature of a known key is an error.
 * Format: golang.org/x/mod/sumdb/note.
 * @throws UserError SUMDB_INVALID
 */
function openNote(note, verifiers) {
    const split = note.lastIndexOf('\n\n');
    if (split < 0 || !note.endsWith('\n') || /[\x00-\x09\x0b-\x1f]/.test(note)) {
        throw invalid('it is not a signed note (a text, an empty line, signature lines)');
    }
    const text = note.slice(0, split + 1);
    const lines = note.slice(split + 2, -1).split('\n');
    if (lines.length > MAX_SIGNATURES)
        throw invalid(`it has ${lines.length} signature lines`);
    const signatures = lines.map(parseSignature);
    const bytes = Buffer.from(text);
    let valid = 0;
    for (const { name, hash, signature } of signatures) {
        const known = verifiers.find((verifier) => verifier.name === name && verifier.hash === hash);
        if (known === undefined)
            continue;
        if (!known.verify(bytes, signature))
            throw invalid(`the signature of ${name} does not fit its text`);
        valid += 1;
    }
    if (valid === 0) {
        const wanted = verifiers.map(({ name, hash }) => `${name}+${hexHash(hash)}`).join(' or ');
        throw invalid(`no signature by the known key ${wanted} is on it`);
    }
    return text;
}
/**
 * A verifier key, `name+hash+key`: eight hex digits and the base64 of an algorithm byte with the public key.
 * @throws UserError INPUT_INVALID also when the hash is not that of name and key (a letter was lost in copying)
 */
function parseVerifier(text) {
    const [, name = '', hex = '', key64 = ''] = /^([^\s+]+)\+([0-9a-fA-F]{8})\+(\S+)$/.exec(text) ?? [];
    const key = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(key64);
    if (name === '' || key === undefined) {
        throw badKey(text, 'is not of the form name+hash+key (8 hex digits, then base64)');
    }
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}\n`).update(key).digest().readUInt32BE(0);
    if (hash !== Number.parseInt(hex, 16)) {
        throw badKey(text, `has the hash ${hex}, but name and key hash to ${hexHash(hash)}`);
    }
    if (key[0] !== ED25519 || key.length !== 33) {
        throw badKey(text, 'is not an Ed25519 key (algorithm 1 and 32 bytes)');
    }
    const x = key.subarray(1).toString('base64url');
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return { name, hash, verify: (message, signature) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, publicKey, signature) };
}
const ED25519 = 1;
/** A hostile server could make us check signatures without end. */
const MAX_SIGNATURES = 100;
function parseSignature(line) {
    const [, name = '', base64 = ''] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
    const bytes = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(base64);
    if (name === '' || bytes === undefined || bytes.length < 5)
        throw invalid('a signature line is malformed');
    return { name, hash: bytes.readUInt32BE(0), signature: bytes.subarray(4) };
}
function hexHash(hash) {
    return hash.toString(16).padStart(8, '0');
}
function invalid(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('SUMDB_INVALID', `The checksum database's signed tree head cannot be trusted: ${why}`, {
        hint: 'Someone between here and the checksum database changed its answer, or GOSUMDB names another database than the one that answered.',
    });
}
function badKey(text, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('INPUT_INVALID', `GOSUMDB: the verifier key ${JSON.stringify(text)} ${why}`, {
        hint: 'Copy the whole key from the people who run the checksum database.',
    });
}


/***/ }),

/***/ 4093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ checksumPolicy)
/* harmony export */ });
/* harmony import */ var _module_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80755);
/* harmony import */ var _gosumdb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14260);


/**
 * What GOSUMDB, GONOSUMDB (by default GOPRIVATE), and the older GONOSUMCHECK and GOFLAGS=-insecure say.
 *
 * cmd/go asks the database for toolchains even against GONOSUMDB and refuses them under GOSUMDB=off, since go.sum cannot
 * hold their hashes (modfetch/sumdb.go, useSumDB). Networks that cut the database off could then install nothing;
 * here they can, and are told what they do without. GOINSECURE is about TLS and changes nothing, as in Go.
 * @throws UserError INPUT_INVALID
 */
function checksumPolicy(modulePath, env) {
    const why = reasonToSkip(modulePath, env);
    if (why !== undefined)
        return skip(modulePath, why);
    const gosumdb = (0,_gosumdb_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGosumdb */ .$)(env('GOSUMDB'));
    if (gosumdb.kind === 'off')
        return skip(modulePath, 'GOSUMDB=off');
    return { kind: 'ask', verifier: gosumdb.verifier, url: gosumdb.url };
}
function reasonToSkip(modulePath, env) {
    for (const name of env('GONOSUMDB') ? ['GONOSUMDB'] : ['GOPRIVATE']) {
        if ((0,_module_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPrefix */ .W)(env(name) ?? '', modulePath))
            return `${name}=${env(name)}`;
    }
    if (/^(1|t|true|on|yes)$/i.test(env('GONOSUMCHECK') ?? ''))
        return `GONOSUMCHECK=${env('GONOSUMCHECK')}`;
    if (INSECURE.test(env('GOFLAGS') ?? ''))
        return 'GOFLAGS=-insecure';
    return undefined;
}
const INSECURE = /(?:^|\s)['"]?--?insecure(?:=(?:1|t|true))?['"]?(?=\s|$)/i;
function skip(modulePath, why) {
    return {
        kind: 'skip',
        why,
        warning: `${modulePath} is not checked against the checksum database, because of ${why}. Whoever controls the module proxy, or the network to it, decides which Go runs here.`,
    };
}


/***/ }),

/***/ 47300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRemote: () => (/* binding */ openRemote),
  openTransfer: () => (/* binding */ openTransfer)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/platform.js
var go_platform = __webpack_require__(87507);
// EXTERNAL MODULE: ./lib/go/spec.js
var go_spec = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/release/archive-url.js
var archive_url = __webpack_require__(60947);
;// CONCATENATED MODULE: ./lib/release/checksums.js
/**
 * The SHA-256 that a checksum file has for one file name, as hex. Reads what sha256sum, shasum and BSD's sha256 write:
 * `<hex>  name`, `<hex> *name`, `SHA256 (name) = <hex>`, and go.dev's form, a lone `<hex>`, which counts only in a file
 * that belongs to one archive.
 * @param alone the file is `<name>.sha256`
 */
function findSha256(text, name, alone) {
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        const found = readLine(line.trim());
        if (found === undefined)
            continue;
        if (found.name === undefined ? alone : lastPart(found.name) === name)
            return found.hex.toLowerCase();
    }
    return undefined;
}
function readLine(line) {
    const gnu = /^([0-9a-f]{64})(?:\s+\*?(.+))?$/i.exec(line);
    if (gnu !== null)
        return { hex: gnu[1], name: gnu[2] };
    const bsd = /^SHA256 \((.+)\) = ([0-9a-f]{64})$/i.exec(line);
    return bsd === null ? undefined : { hex: bsd[2], name: bsd[1] };
}
function lastPart(path) {
    return path.split(/[\\/]/).at(-1) ?? '';
}

;// CONCATENATED MODULE: ./lib/release/sources/directory.js







const sumFiles = ['SHA256SUMS', 'SHA256SUMS.txt', 'sha256sums.txt', 'checksums.txt'];
/**
 * A folder or network share: archives under go.dev's names, unpacked SDKs in folders, or itself one GOROOT.
 * An unpacked SDK wins over an archive of the same version: there is nothing to do.
 */
function createDirectory({ files, machine }, folder) {
    const { path } = machine;
    return {
        name: 'directory',
        async find({ spec, platform }) {
            const offers = [...(await unpacked(platform)), ...(await archives(platform))];
            const version = (0,go_spec/* pickNewest */.iR)(spec, offers.map((offer) => offer.version));
            return offers.find((offer) => offer.version.text === version?.text);
        },
        async prove(offer) {
            const name = path.basename(decodeURIComponent(new URL(offer.archive.url).pathname));
            for (const sums of [`${name}.sha256`, ...sumFiles]) {
                const bytes = await files.read(path.join(folder, sums));
                if (bytes === undefined)
                    continue;
                const hex = findSha256(new TextDecoder().decode(bytes), name, sums === `${name}.sha256`);
                if (hex !== undefined)
                    return { kind: 'sha256', hex, from: path.join(folder, sums) };
            }
            throw new errors/* UserError */.y('INTEGRITY_MISSING', `nothing in ${folder} says what ${name} must hash to`, {
                hint: `Put go.dev's digest into ${name}.sha256 or SHA256SUMS beside it, or pin it with the checksum input.`,
            });
        },
    };
    async function archives(platform) {
        const entries = await list();
        return entries.flatMap(({ name, kind }) => {
            if (kind === 'directory' || kind === 'other')
                return [];
            const [, text = ''] = /^go(\d.*)\.[a-z0-9]+-[a-z0-9]+\.(?:tar\.gz|zip)$/.exec(name) ?? [];
            const version = (0,go_version/* parseGoVersion */.SX)(text);
            if (version === undefined || (0,go_platform/* archiveName */.uv)(version, platform) !== name)
                return [];
            const base = (0,external_node_url_.pathToFileURL)(folder, { windows: machine.platform.os === 'windows' });
            const archive = (0,archive_url/* goDevArchive */.WW)(base.href.replace(/\/+$/, ''), version, platform);
            return [
                { kind: 'archive', version, platform, source: 'directory', why: `newest in ${folder}`, archive },
            ];
        });
    }
    async function unpacked(platform) {
        const roots = [folder];
        for (const { name, kind } of await list()) {
            if (kind === 'directory' || kind === 'link')
                roots.push(path.join(folder, name), path.join(folder, name, 'go'));
        }
        const offers = [];
        for (const root of roots) {
            const version = await readVersion(root, platform);
            if (version === undefined)
                continue;
            const why = `unpacked in ${root}`;
            offers.push({ kind: 'installed', version, platform, source: 'directory', why, root });
        }
        return offers;
    }
    /** @throws UserError INPUT_INVALID: a share that is not mounted must not look like an empty one */
    async function list() {
        const entries = await files.list(folder);
        if (entries !== undefined)
            return entries;
        throw new errors/* UserError */.y('INPUT_INVALID', `the folder ${folder} that Go is to come from does not exist`, {
            hint: 'Check the path, and that the share is mounted.',
        });
    }
    /** undefined where this is no whole Go for the platform. Its tools are in a folder named after the platform. */
    async function readVersion(root, platform) {
        const bytes = await files.read(path.join(root, 'VERSION')).catch(() => undefined);
        if (bytes === undefined || bytes.length > 64 * 1024)
            return undefined;
        const [first = ''] = new TextDecoder().decode(bytes).split(/\r?\n/);
        const version = first.startsWith('go') ? (0,go_version/* parseGoVersion */.SX)(first.trim()) : undefined;
        if (version === undefined)
            return undefined;
        const program = path.join(root, 'bin', platform.os === 'windows' ? 'go.exe' : 'go');
        const tools = path.join(root, 'pkg', 'tool', `${platform.os}_${platform.arch}`);
        const complete = (await files.stat(program))?.kind === 'file' && (await files.stat(tools))?.kind === 'directory';
        return complete ? version : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/release/listing.js




/**
 * Reads the list by hand: it is some megabytes, on the way of every range, and only five fields matter.
 * Rows that make no sense are left out; two digests for one file are an error.
 * @throws UserError RESPONSE_INVALID
 */
function parseListing(text, name) {
    let rows;
    try {
        rows = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(name, 'is no JSON', cause);
    }
    if (!Array.isArray(rows))
        throw invalid(name, 'is JSON, but no list of releases');
    const releases = rows.flatMap((row) => readRelease(row, name) ?? []);
    if (rows.length > 0 && releases.length === 0)
        throw invalid(name, 'has no row that describes a Go release');
    return { name, releases };
}
/**
 * The newest that fits and has an archive for the platform, whatever the order of the list.
 * An alias means one release for everyone: a platform that it was not made for is an error, not an older Go.
 * @throws UserError PLATFORM_UNAVAILABLE when a release fits, but none for this platform
 */
function pickListed(listing, spec, platform) {
    const all = listing.releases.map((release) => release.version);
    const newest = (0,go_spec/* pickNewest */.iR)(spec, all);
    if (newest === undefined)
        return undefined;
    const built = listing.releases.filter((release) => fileFor(release, platform) !== undefined);
    const version = spec.kind === 'alias'
        ? newest
        : ((0,go_spec/* pickNewest */.iR)(spec, built.map((release) => release.version)) ?? newest);
    const release = listing.releases.find((candidate) => candidate.version.text === version.text);
    const file = fileFor(release, platform);
    if (file === undefined)
        throw unavailable(listing, release, platform);
    return { version, file };
}
/** @throws UserError VERSION_NOT_FOUND, PLATFORM_UNAVAILABLE */
function requireListed(listing, version, platform) {
    const listed = pickListed(listing, { kind: 'exact', version }, platform);
    if (listed !== undefined)
        return listed.file;
    throw new errors/* UserError */.y('VERSION_NOT_FOUND', `${listing.name} has no ${(0,go_version/* releaseName */["do"])(version)}`, {
        hint: 'Check the version, or configure a mirror that has it.',
    });
}
function readRelease(row, name) {
    const { version: text, files } = (row ?? {});
    const version = typeof text === 'string' ? (0,go_version/* parseGoVersion */.SX)(text) : undefined;
    if (version === undefined || !Array.isArray(files))
        return undefined;
    const byName = new Map();
    for (const value of files) {
        const file = readFile(value);
        if (file === undefined)
            continue;
        const known = byName.get(file.filename);
        if (known !== undefined && known.sha256 !== file.sha256) {
            throw invalid(name, `has two different digests for ${file.filename}`);
        }
        byName.set(file.filename, file);
    }
    return { version, files: byName };
}
function readFile(value) {
    const { filename, os, arch, sha256, size, kind } = (value ?? {});
    if (typeof filename !== 'string' || !/^[a-z0-9][\w.+-]{0,199}$/i.test(filename))
        return undefined;
    if (kind !== undefined && kind !== 'archive')
        return undefined;
    return {
        filename,
        os: word(os),
        arch: word(arch),
        sha256: typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256) ? sha256.toLowerCase() : undefined,
        size: typeof size === 'number' && Number.isSafeInteger(size) && size > 0 ? size : undefined,
    };
}
function word(value) {
    return typeof value === 'string' && /^\w{1,20}$/.test(value) ? value : '';
}
function fileFor(release, platform) {
    return release.files.get((0,go_platform/* archiveName */.uv)(release.version, platform));
}
function unavailable(listing, release, platform) {
    const files = [...release.files.values()].filter((file) => file.os !== '' && file.arch !== '');
    const unique = (values) => [...new Set(values)].sort().join(', ');
    const here = unique(files.filter((file) => file.os === platform.os).map((file) => file.arch));
    return new errors/* UserError */.y('PLATFORM_UNAVAILABLE', `${listing.name} has ${(0,go_version/* releaseName */["do"])(release.version)}, but not for ${platform.os}/${platform.arch}`, {
        hint: here === ''
            ? `It exists for ${unique(files.map((file) => `${file.os}/${file.arch}`)) || 'no platform'}.`
            : `For ${platform.os} it exists for ${here}. Choose another version or architecture.`,
    });
}
function invalid(name, what, cause) {
    return new errors/* UserError */.y('RESPONSE_INVALID', `${name} ${what}`, {
        hint: 'Check the address: a proxy or a sign-in page may have answered in its place.',
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./lib/release/sources/go-dev.js



const goDevBase = 'https://go.dev/dl';
/**
 * Go's own downloads. An exact version is offered without asking: the archive is on its way while `prove` reads the
 * list. actions/setup-go takes the first row that fits; here the newest counts, whatever the order.
 */
function createGoDev(transfer, options = {}) {
    const base = (0,archive_url/* cleanBase */.ph)(options.base ?? goDevBase);
    const name = `${new URL(base).host}'s list`;
    const list = shared(async () => parseListing(await transfer.text((0,archive_url/* listUrl */.MW)(base)), name));
    return {
        name: 'go.dev',
        list,
        async find({ spec, platform }) {
            if (spec.kind === 'tip')
                return undefined;
            if (spec.kind === 'exact') {
                // A vendor's build (1.25.0-1) was never published here.
                if (spec.version.suffix !== undefined)
                    return undefined;
                const archive = (0,archive_url/* goDevArchive */.WW)(base, spec.version, platform);
                const why = `exactly what was asked for, from ${new URL(base).host}`;
                return { kind: 'archive', version: spec.version, platform, source: 'go.dev', why, archive };
            }
            const listed = pickListed(await list(), spec, platform);
            if (listed === undefined)
                return undefined;
            const archive = (0,archive_url/* goDevArchive */.WW)(base, listed.version, platform, listed.file.size);
            const why = `newest in ${name}`;
            return { kind: 'archive', version: listed.version, platform, source: 'go.dev', why, archive };
        },
        async prove(offer) {
            return { kind: 'sha256', hex: listedDigest(await list(), offer), from: name };
        },
    };
}
/** @throws UserError VERSION_NOT_FOUND, PLATFORM_UNAVAILABLE, INTEGRITY_MISSING, RESPONSE_INVALID */
function listedDigest(listing, offer) {
    const file = requireListed(listing, offer.version, offer.platform);
    const asked = (0,archive_url/* fileNameOf */.bV)(offer.archive.url);
    if (file.filename !== asked) {
        throw new errors/* UserError */.y('RESPONSE_INVALID', `${listing.name} names ${file.filename} where ${asked} was offered`);
    }
    if (file.sha256 !== undefined)
        return file.sha256;
    throw new errors/* UserError */.y('INTEGRITY_MISSING', `${listing.name} has no SHA-256 for ${asked}`, {
        hint: 'Pin the archive with the checksum input, or choose a newer version.',
    });
}
/** Runs once, also when asked again while it runs; a failure is forgotten, so that a later caller may try again. */
function shared(make) {
    let running;
    return () => {
        running ??= make().catch((error) => {
            running = undefined;
            throw error;
        });
        return running;
    };
}

// EXTERNAL MODULE: ./lib/release/sources/goproxy.js + 4 modules
var goproxy = __webpack_require__(95222);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(12586);
;// CONCATENATED MODULE: ./lib/release/sources/manifest.js





const rawUrl = 'https://raw.githubusercontent.com/actions/go-versions/main/versions-manifest.json';
/**
 * The archives that GitHub repackages for actions/setup-go (actions/go-versions). Its list has no digests and the
 * archives are not go.dev's, so nothing here can be proved: `prove` refuses, and only a pin of the user's own helps.
 */
function createManifest(transfer, options = {}) {
    const url = options.url ?? rawUrl;
    // A manifest that the user named has no second place where it could be.
    const api = options.api ?? (options.url === undefined ? 'https://api.github.com' : undefined);
    const list = shared(async () => parseManifest(await read(transfer, url, api), (0,redact/* redactUrl */.B)(url)));
    return {
        name: 'manifest',
        async find({ spec, platform }) {
            if (spec.kind === 'tip')
                return undefined;
            const releases = await list();
            const built = releases.filter((release) => manifest_fileFor(release, platform) !== undefined);
            const version = (0,go_spec/* pickNewest */.iR)(spec, built.map((release) => release.version));
            const release = built.find((candidate) => candidate.version.text === version?.text);
            if (version === undefined || release === undefined)
                return undefined;
            const file = manifest_fileFor(release, platform);
            return {
                kind: 'archive',
                version,
                platform,
                source: 'manifest',
                why: 'newest in the actions/go-versions manifest',
                archive: { url: file.url, format: file.zip ? 'zip' : 'tar.gz', prefix: '' },
            };
        },
        async prove(offer) {
            throw new errors/* UserError */.y('INTEGRITY_MISSING', `nothing says what ${(0,go_version/* releaseName */["do"])(offer.version)} from the actions/go-versions manifest must hash to: its archives are repackaged, so go.dev's digests are not theirs, and the manifest has none of its own`, {
                hint: 'Use go.dev, a module proxy or a mirror instead, or pin the archive with the checksum input.',
            });
        },
    };
}
/** The file as served, then GitHub's API as actions/setup-go asks it: tree, then blob. */
async function read(transfer, url, api) {
    try {
        return await transfer.text(url);
    }
    catch (error) {
        if (api === undefined || !(error instanceof errors/* UserError */.y))
            throw error;
        try {
            return await readBlob(transfer, `${api.replace(/\/+$/, '')}/repos/actions/go-versions/git`);
        }
        catch (second) {
            if (!(second instanceof errors/* UserError */.y))
                throw second;
            throw new errors/* UserError */.y(second.code, `${error.message}; ${second.message}`, {
                ...(second.hint === undefined ? {} : { hint: second.hint }),
                cause: second.cause,
            });
        }
    }
}
async function readBlob(transfer, git) {
    const tree = parseJson(await transfer.text(`${git}/trees/main`), `${git}/trees/main`);
    const entries = Array.isArray(tree?.tree) ? tree.tree : [];
    const sha = entries.find((entry) => entry?.path === 'versions-manifest.json')?.sha;
    // The URL is built, not taken from the answer: the token goes nowhere that the answer names.
    if (typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha)) {
        throw new errors/* UserError */.y('RESPONSE_INVALID', `${git}/trees/main has no versions-manifest.json`);
    }
    return transfer.text(`${git}/blobs/${sha}`, { headers: { accept: 'application/vnd.github.raw+json' } });
}
function parseManifest(text, name) {
    const rows = parseJson(text, name);
    if (!Array.isArray(rows))
        throw new errors/* UserError */.y('RESPONSE_INVALID', `${name} is JSON, but no list of releases`);
    return rows.flatMap((row) => {
        const { version: text, files } = (row ?? {});
        const version = typeof text === 'string' ? (0,go_version/* parseGoVersion */.SX)(text) : undefined;
        if (version === undefined || !Array.isArray(files))
            return [];
        return [{ version, files: files.flatMap((file) => manifest_readFile(file) ?? []) }];
    });
}
function manifest_readFile(value) {
    const { arch, platform, download_url: url } = (value ?? {});
    const os = lookUp({ linux: 'linux', darwin: 'darwin', win32: 'windows' }, platform);
    const cpu = lookUp({ x64: 'amd64', arm64: 'arm64', x86: '386', arm: 'arm' }, arch);
    if (os === undefined || cpu === undefined)
        return undefined;
    if (typeof url !== 'string' || !/^https?:\/\//.test(url) || !URL.canParse(url))
        return undefined;
    const { pathname } = new URL(url);
    if (!/\.(tar\.gz|zip)$/.test(pathname))
        return undefined;
    return { platform: { os, arch: cpu }, url, zip: pathname.endsWith('.zip') };
}
function manifest_fileFor(release, platform) {
    return release.files.find((file) => file.platform.os === platform.os && file.platform.arch === platform.arch);
}
function lookUp(table, key) {
    return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.y('RESPONSE_INVALID', `${(0,redact/* redactUrl */.B)(name)} is no JSON`, {
            hint: 'Check the address: a proxy or a sign-in page may have answered in its place.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./lib/transfer/status.js
var transfer_status = __webpack_require__(24169);
;// CONCATENATED MODULE: ./lib/release/sources/mirror.js








/**
 * A host with go.dev's layout: a list if it has one, else exact versions by their constructed name.
 * Private mirrors get their token on the list as well; actions/setup-go asks for it without.
 */
function createMirror(transfer, options) {
    const base = (0,archive_url/* cleanBase */.ph)(options.base);
    const host = (0,redact/* redactUrl */.B)(new URL(base).host || base);
    const list = shared(() => readList(transfer, base, host));
    return {
        name: 'mirror',
        async find({ spec, platform }) {
            if (spec.kind === 'tip')
                return undefined;
            const listing = await list();
            const facts = { kind: 'archive', platform, source: 'mirror' };
            if ('absent' in listing) {
                if (spec.kind !== 'exact')
                    throw noList(host, listing.absent, spec);
                const archive = (0,archive_url/* goDevArchive */.WW)(base, spec.version, platform);
                return { ...facts, version: spec.version, why: `exactly what was asked for, from ${host}`, archive };
            }
            const listed = pickListed(listing, spec, platform);
            if (listed === undefined)
                return undefined;
            const archive = (0,archive_url/* goDevArchive */.WW)(base, listed.version, platform, listed.file.size);
            return { ...facts, version: listed.version, why: `newest in ${listing.name}`, archive };
        },
        async prove(offer) {
            return ((await fromOwnList(offer, await list())) ??
                (await fromFileBeside(transfer, offer, host)) ??
                (await fromOfficial(offer, options.official)) ??
                missing(offer, host));
        },
    };
}
async function readList(transfer, base, host) {
    // Microsoft's short links redirect anything unknown to a search page.
    if (new URL(base).host === 'aka.ms')
        return { absent: 'has short links only' };
    let text;
    try {
        text = await transfer.text((0,archive_url/* listUrl */.MW)(base));
    }
    catch (error) {
        if (isAbsent(error))
            return { absent: `answered ${(0,transfer_status/* statusOf */.c2)(error)} where the list would be` };
        throw error;
    }
    // A file server's index page, which ignores the query.
    if (text.trimStart().startsWith('<'))
        return { absent: 'answered with a web page where the list would be' };
    return parseListing(text, `${host}'s list`);
}
/** 403 too: an object store says that for what is not there when its contents may not be listed. */
function isAbsent(error) {
    const status = (0,transfer_status/* statusOf */.c2)(error);
    return status !== undefined && status >= 400 && status < 500 && ![408, 429].includes(status);
}
async function fromOwnList(offer, listing) {
    if ('absent' in listing)
        return undefined;
    try {
        return { kind: 'sha256', hex: listedDigest(listing, offer), from: listing.name };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && error.code === 'INTEGRITY_MISSING')
            return undefined;
        throw error;
    }
}
async function fromFileBeside(transfer, offer, host) {
    const name = (0,archive_url/* fileNameOf */.bV)(offer.archive.url);
    const bytes = await transfer
        .bytes(`${offer.archive.url}.sha256`, { limit: 64 * 1024 })
        .catch((error) => {
        if (isAbsent(error))
            return undefined;
        throw error;
    });
    if (bytes === undefined)
        return undefined;
    const hex = findSha256(new TextDecoder().decode(bytes), name, true);
    return hex === undefined ? undefined : { kind: 'sha256', hex, from: `${name}.sha256 at ${host}` };
}
/** Only for what Go itself released; behind a firewall go.dev does not answer, which is no error of the mirror's. */
async function fromOfficial(offer, official) {
    if (official === undefined || offer.version.suffix !== undefined)
        return undefined;
    try {
        const listing = await official();
        return { kind: 'sha256', hex: listedDigest(listing, offer), from: listing.name };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return undefined;
        throw error;
    }
}
function missing(offer, host) {
    const name = (0,archive_url/* fileNameOf */.bV)(offer.archive.url);
    throw new errors/* UserError */.y('INTEGRITY_MISSING', `nothing says what ${name} from ${host} must hash to: no list, no ${name}.sha256 beside it, and go.dev's list does not have it or cannot be reached`, {
        hint: `Publish ${name}.sha256 on the mirror, pin the archive with the checksum input, or give up the check by name: verify: off.`,
    });
}
function noList(host, absent, spec) {
    return new errors/* UserError */.y('VERSION_NOT_FOUND', `${host} ${absent}, so ${(0,go_spec/* describeSpec */.l9)(spec)} cannot be looked up there`, {
        hint: 'Ask for an exact version such as 1.26.5, or serve go.dev’s JSON list at ?mode=json&include=all.',
    });
}

// EXTERNAL MODULE: ./lib/release/sumdb/gosumdb.js
var gosumdb = __webpack_require__(14260);
// EXTERNAL MODULE: ./lib/transfer/transfer.js + 1 modules
var transfer = __webpack_require__(99108);
;// CONCATENATED MODULE: ./lib/setup/remote.js







/** Everything but the tool cache: opened together, since they share connections and go.dev's list. */
function openRemote(request, host) {
    const { files, machine, log } = host;
    const transfer = openTransfer(request, host);
    const goDev = createGoDev(transfer);
    const opened = new Map();
    const open = (name, index) => {
        switch (name) {
            case 'go.dev':
                return goDev;
            case 'mirror':
                return createMirror(transfer, { base: request.mirrors[index], official: () => goDev.list() });
            case 'directory':
                return createDirectory({ files, machine }, request.sdkDirectory);
            case 'goproxy':
                return (0,goproxy/* goproxySource */.kL)({
                    goproxy: request.goproxy,
                    transfer,
                    env: machine.env,
                    warn: (message) => log.warning(message),
                });
            case 'manifest':
                return createManifest(transfer);
            case 'tool-cache':
            case 'tip':
                throw new Error(`${name} is not a remote source.`);
        }
    };
    return (name, index) => {
        const key = `${name} ${index}`;
        const source = opened.get(key) ?? open(name, index);
        opened.set(key, source);
        return source;
    };
}
function openTransfer({ credentials, sources }, { http, clock, log, machine }) {
    // A GOSUMDB that only the go command understands must not fail a job whose Go comes from elsewhere.
    const database = sources.includes('goproxy') ? (0,gosumdb/* parseGosumdb */.$)(machine.env('GOSUMDB')) : undefined;
    const more = database?.kind === 'database' ? database.credentials : [];
    return (0,transfer/* createTransfer */.c)(http, clock, log, { credentials: [...credentials, ...more] });
}


/***/ }),

/***/ 68630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ promisedLength),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12586);


/**
 * A whole body in memory, gzip undone.
 * @param limit bytes, before and after decompression
 * @throws UserError RESPONSE_INVALID above the limit or for broken gzip, HTTP_TRUNCATED
 */
async function readDocument(url, response, limit) {
    const place = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactUrl */ .B)(url);
    const promised = promisedLength(response);
    const chunks = [];
    let length = 0;
    try {
        if ((promised ?? 0) > limit)
            throw tooLarge(place, limit);
        for await (const chunk of response.body) {
            length += chunk.length;
            if (length > limit)
                throw tooLarge(place, limit);
            chunks.push(chunk);
        }
    }
    catch (error) {
        response.cancel();
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && error.code === 'HTTP_UNREACHABLE'
            ? truncated(place, length, promised, error)
            : error;
    }
    if (promised !== undefined && length !== promised)
        throw truncated(place, length, promised);
    const body = Buffer.concat(chunks);
    return response.headers['content-encoding'] === 'gzip' ? inflate(body, place, limit) : body;
}
/** Content-Length, where it says how many bytes of body come. */
function promisedLength(response) {
    const text = response.headers['content-length'];
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function truncated(place, got, promised, cause) {
    const what = promised === undefined ? `broke off after ${got} bytes` : `gave ${got} of ${promised} bytes`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('HTTP_TRUNCATED', `${place} ${what}`, {
        hint: 'The connection or a proxy on the way cuts downloads off: try again, or configure a mirror.',
        ...(cause === undefined ? {} : { cause }),
    });
}
async function inflate(body, place, limit) {
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    try {
        return gunzipSync(body, { maxOutputLength: limit });
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(place, limit);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('RESPONSE_INVALID', `${place} says that it sends gzip, and does not`, { cause });
    }
}
function tooLarge(place, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('RESPONSE_INVALID', `${place} sends more than the ${limit} bytes that were expected at most`, {
        hint: 'Check the address: this is not the document that belongs there.',
    });
}


/***/ }),

/***/ 7945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planRetry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24169);


const longestBackoff = 20_000;
const longestRetryAfter = 60_000;
/**
 * What to do after a failure; undefined to give up. Full jitter (0 … the doubled backoff), so that the jobs of a
 * matrix that failed together do not come back together.
 * @param spent attempts used up before this failure
 * @param random 0 ≤ n < 1
 */
function planRetry(error, spent, policy, random) {
    if (!isTransient(error))
        return undefined;
    const used = spent + cost(error);
    if (used >= policy.attempts)
        return undefined;
    const asked = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(error)?.retryAfter ?? 0;
    if (asked > longestRetryAfter)
        return undefined;
    const ceiling = Math.min(longestBackoff, policy.backoff * 2 ** (used - 1));
    return { spent: used, wait: Math.max(asked, Math.floor(random * ceiling)) };
}
function isTransient(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
        return false;
    const answer = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(error);
    switch (error.code) {
        case 'HTTP_TRUNCATED':
            return codeOf(error) !== 'CHANGED';
        case 'HTTP_UNREACHABLE':
            return !/CERT|SELF_SIGNED|UNABLE_TO|PROXY_REFUSED|^ERR_TLS|^ERR_SSL/.test(codeOf(error));
        case 'HTTP_RATE_LIMITED':
            return answer?.exhausted !== true;
        case 'HTTP_STATUS':
            return answer !== undefined && (answer.status === 408 || answer.status >= 500);
        default:
            return false;
    }
}
/** A host behind a firewall that drops packets costs 20 s an attempt: two of those are enough. */
function cost(error) {
    return codeOf(error) === 'ETIMEDOUT' ? 2 : 1;
}
function codeOf(error) {
    const code = error.cause?.code;
    return typeof code === 'string' ? code : '';
}


/***/ }),

/***/ 99108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createTransfer)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/transfer/credential.js
var transfer_credential = __webpack_require__(2910);
// EXTERNAL MODULE: ./lib/transfer/document.js
var transfer_document = __webpack_require__(68630);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(12586);
;// CONCATENATED MODULE: ./lib/transfer/resume.js



/** An attempt that brought this much does not count: a line that is bad all the time still gets to the end. */
const progressThatCounts = 1024 * 1024;
/** A download that survives broken connections. Nothing is delivered twice, and nothing of another file is mixed in. */
async function resumable(url, requests, headers) {
    const response = await withRetries(requests, () => requests.once(headers));
    return {
        size: (0,transfer_document/* promisedLength */.Qu)(response),
        body: deliver(url, requests, headers, response),
        url: withoutQuery(response.url),
    };
}
async function* deliver(url, requests, headers, first) {
    const place = (0,redact/* redactUrl */.B)(url);
    const identity = identify(first, (0,transfer_document/* promisedLength */.Qu)(first));
    const { size } = identity;
    let response = first;
    let delivered = 0;
    let skip = 0;
    let spent = 0;
    let resumedAt = 0;
    try {
        for (;;) {
            let failure;
            try {
                for await (const chunk of response.body) {
                    const fresh = chunk.subarray(Math.min(skip, chunk.length));
                    skip -= chunk.length - fresh.length;
                    if (fresh.length === 0)
                        continue;
                    delivered += fresh.length;
                    if (size !== undefined && delivered > size)
                        throw tooLong(place, size);
                    yield fresh;
                }
                if (skip === 0 && (size === undefined || delivered === size))
                    return;
                failure = (0,transfer_document/* truncated */.ps)(place, delivered, size);
            }
            catch (error) {
                failure = isBroken(error) ? (0,transfer_document/* truncated */.ps)(place, delivered, size, error) : error;
                if (!(failure instanceof errors/* UserError */.y) || failure.code !== 'HTTP_TRUNCATED')
                    throw failure;
            }
            response.cancel();
            if (delivered - resumedAt >= progressThatCounts)
                spent = 0;
            resumedAt = delivered;
            spent = await requests.pause(failure, spent);
            response = await withRetries(requests, () => requests.once({ ...headers, ...continuation(identity, delivered) }), spent);
            skip = placeToStart(response, identity, delivered, place);
        }
    }
    finally {
        response.cancel();
    }
}
/** Where the bytes of a second response begin: how many of them were delivered already. */
function placeToStart(response, first, delivered, place) {
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers['content-range'] ?? '');
    const partial = response.status === 206;
    const total = partial ? Number(range?.[2] ?? Number.NaN) : (0,transfer_document/* promisedLength */.Qu)(response);
    const now = identify(response, total !== undefined && Number.isNaN(total) ? undefined : total);
    const differs = (a, b) => a !== undefined && b !== undefined && a !== b;
    if (differs(now.etag, first.etag) ||
        differs(now.modified, first.modified) ||
        differs(now.size, first.size) ||
        (partial && Number(range?.[1]) !== delivered)) {
        throw new errors/* UserError */.y('HTTP_TRUNCATED', `${place} changed on its host while it was being downloaded`, {
            hint: 'Run again: the next download starts afresh.',
            cause: { code: 'CHANGED' },
        });
    }
    return partial ? 0 : delivered;
}
/** RFC 9110 section 13.1.5: a weak ETag must not be used; without a validator the whole is read again. */
function continuation(identity, delivered) {
    const validator = identity.etag?.startsWith('W/')
        ? identity.modified
        : (identity.etag ?? identity.modified);
    if (delivered === 0 || validator === undefined)
        return {};
    return { range: `bytes=${delivered}-`, 'if-range': validator };
}
async function withRetries(requests, once, already = 0) {
    for (let spent = already;;) {
        try {
            return await once();
        }
        catch (error) {
            spent = await requests.pause(error, spent);
        }
    }
}
function identify(response, size) {
    return { etag: response.headers.etag, modified: response.headers['last-modified'], size };
}
function isBroken(error) {
    return error instanceof errors/* UserError */.y && error.code === 'HTTP_UNREACHABLE';
}
function tooLong(place, size) {
    return new errors/* UserError */.y('HTTP_TRUNCATED', `${place} gives more than the ${size} bytes that it promised`, {
        hint: 'A proxy or mirror on the way alters the download: use another.',
        cause: { code: 'CHANGED' },
    });
}
function withoutQuery(text) {
    const url = new URL(text);
    url.search = '';
    url.hash = '';
    return url.href;
}

// EXTERNAL MODULE: ./lib/transfer/retry.js
var retry = __webpack_require__(7945);
// EXTERNAL MODULE: ./lib/transfer/status.js
var transfer_status = __webpack_require__(24169);
;// CONCATENATED MODULE: ./lib/transfer/transfer.js







/** Bytes that a document may have where the caller names no limit. go.dev's full list is about 4 MB. */
const documentLimit = 32 * 1024 * 1024;
/** @throws nothing itself: the credentials are masked here, before any request is made */
function createTransfer(http, clock, log, options) {
    const policy = { attempts: options.attempts ?? 4, backoff: options.backoff ?? 500 };
    for (const credential of options.credentials)
        for (const secret of (0,transfer_credential/* secretsOf */.Fj)(credential))
            log.mask(secret);
    function requests(text) {
        const { url, credential } = (0,transfer_credential/* liftUserinfo */.zS)(text);
        if (!URL.canParse(url)) {
            throw new errors/* UserError */.y('INPUT_INVALID', `expected an https:, http: or file: URL, got ${(0,redact/* redactUrl */.B)(text)}`);
        }
        if (credential !== undefined)
            for (const secret of (0,transfer_credential/* secretsOf */.Fj)(credential))
                log.mask(secret);
        const authorization = (0,transfer_credential/* credentialHeader */.N4)(url, [
            ...(credential ? [credential] : []),
            ...options.credentials,
        ]);
        return {
            url,
            async once(headers) {
                const response = await http.get({ url, headers: { ...headers, ...authorization } });
                if (response.status >= 200 && response.status < 300)
                    return response;
                response.cancel();
                throw (0,transfer_status/* statusError */.$C)(url, response, { now: clock.now(), authorized: 'authorization' in authorization });
            },
            async pause(failure, spent) {
                const step = (0,retry/* planRetry */.M)(failure, spent, policy, clock.random());
                if (step === undefined)
                    throw failure;
                log.debug(`${failure instanceof Error ? failure.message : failure}; again in ${step.wait} ms`);
                await clock.sleep(step.wait);
                return step.spent;
            },
        };
    }
    async function document(url, given = {}) {
        const request = requests(url);
        const headers = { 'accept-encoding': 'gzip', ...given.headers };
        for (let spent = 0;;) {
            try {
                return await (0,transfer_document/* readDocument */.u0)(request.url, await request.once(headers), given.limit ?? documentLimit);
            }
            catch (error) {
                spent = await request.pause(error, spent);
            }
        }
    }
    return {
        async text(url, given) {
            return new TextDecoder().decode(await document(url, given));
        },
        async bytes(url, given) {
            try {
                return await document(url, given);
            }
            catch (error) {
                if ([404, 410].includes((0,transfer_status/* statusOf */.c2)(error) ?? 0))
                    return undefined;
                throw error;
            }
        },
        async stream(url, given) {
            const request = requests(url);
            return resumable(request.url, request, { ...given?.headers, 'accept-encoding': 'identity' });
        },
    };
}


/***/ })

};
