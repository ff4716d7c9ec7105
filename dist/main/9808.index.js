export const id = 9808;
export const ids = [9808];
export const modules = {

/***/ 99808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openScanner: () => (/* binding */ openScanner)
});

;// CONCATENATED MODULE: ./lib/sbom/licences/normalise.js
const MOST_COPYRIGHT = 50;
const LONGEST_COPYRIGHT = 200;
/** A longer line is neither a notice nor an identifier; patterns that look twice would take long on it. */
const LONGEST_NOTICE = 300;
const IDENTIFIER = /^SPDX-License-Identifier:\s*(\S.*?)\s*(?:\*\/|-->)?$/;
/** Deeper than any list or quotation; a hostile line of stars would else take long. */
const MOST_MARKS = 4;
/**
 * By the guidelines of https://spdx.github.io/spdx-spec/v2.3/license-matching-guidelines-and-templates/: case, white
 * space, punctuation, comment marks, bullets, copyright notices and spellings do not count.
 */
function normalise(text) {
    const words = [];
    const copyright = new Set();
    const identifiers = [];
    for (const line of text.replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n').split('\n')) {
        const plain = withoutMarks(line);
        const short = plain.length <= LONGEST_NOTICE;
        const identifier = short ? IDENTIFIER.exec(plain)?.[1] : undefined;
        if (identifier !== undefined)
            identifiers.push(identifier);
        else if (short && isCopyright(plain)) {
            const notice = printable(plain);
            if (!PLACEHOLDER.test(notice) && copyright.size < MOST_COPYRIGHT)
                copyright.add(notice);
        }
        else if (!/^all rights reserved\.?$/i.test(plain))
            words.push(...wordsOf(withoutBullet(plain)));
    }
    return { words: words.join(' '), copyright: [...copyright], identifiers };
}
/** Comments of C, shell and Lisp; quotations and headings of Markdown. */
const MARK = /^(?:\/\/+|\/?\*+\/?(?=\s|$)|#+|;+|>+|--+|\|+|=+|_+|\.\.(?=\s))/;
function withoutMarks(line) {
    let text = line.replace(/^\uFEFF/, '').trim();
    for (let count = 0; count < MOST_MARKS; count += 1) {
        const shorter = text.replace(MARK, '').trimStart();
        if (shorter === text)
            break;
        text = shorter;
    }
    return text.slice(0, 100_000);
}
const NOTICE = /^(?:portions\s+(?:are\s+)?|this\s+\S+\s+is\s+|[*_`"']{1,3})?(?:copyright(?:ed)?(?![\w-])|\(c\)|©)[\s:,]*(.*)$/i;
/** What follows the word in sentences of licences, whose lines may begin with it. */
const SENTENCE = /^(?:notices?|holders?|owners?|laws?|licen[cs]e|statements?|interest|infringement|and|or|in|to|of|the\s+(?:above|work|software|program)|treaty|permission|protection|rights?|claims?|disclaimer|term|status|date|doctrine)\b/i;
/** Left as the template has it. */
const PLACEHOLDER = /[<[{(]\s*(?:year|yyyy|name|copyright|owner|fullname|date|dates)|\$\{|\byyyy\b/i;
function isCopyright(line) {
    const rest = NOTICE.exec(line)?.[1];
    if (rest === undefined)
        return false;
    if (/^(?:\(c\)|©)|^\(?\d{4}/i.test(rest) || PLACEHOLDER.test(rest))
        return true;
    // Within a sentence the word is in lower case.
    if (!line.startsWith('copyright') && /\b(?:19|20)\d\d\b/.test(rest))
        return true;
    return (/^(?:[*_`"']{1,3})?(?:Copyright\b|COPYRIGHT\b|©)/.test(line) &&
        rest !== '' &&
        !SENTENCE.test(rest) &&
        /^by\b|^[\p{Lu}"']/u.test(rest));
}
function printable(line) {
    return line
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, LONGEST_COPYRIGHT);
}
function withoutBullet(line) {
    return line.replace(/^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]|[*•·–—+o-])\s+/i, '');
}
function wordsOf(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.map((word) => SPELLINGS.get(word) ?? word);
}
/** Of https://spdx.org/licenses/equivalentwords.txt, as one word each. */
const SPELLINGS = new Map(`acknowledgement:acknowledgment analogue:analog analyse:analyze artefact:artifact authorisation:authorization
authorised:authorized calibre:caliber cancelled:canceled capitalisations:capitalizations catalogue:catalog
categorise:categorize centre:center emphasised:emphasized favour:favor favourite:favorite fulfil:fulfill
fulfilment:fulfillment initialise:initialize judgement:judgment labelling:labeling labour:labor licence:license
licenced:licensed licences:licenses maximise:maximize modelled:modeled modelling:modeling offence:offense
optimise:optimize organisation:organization organise:organize owner:holder owners:holders practise:practice
programme:program realise:realize recognise:recognize signalling:signaling utilisation:utilization whilst:while
wilful:willful https:http sublicence:sublicense`
    .split(/\s+/)
    .map((pair) => pair.split(':')));

;// CONCATENATED MODULE: ./lib/sbom/licences/pattern.js
/** Of a licence's different pairs that must be somewhere in a stretch, before it is looked where. */
const CONTAINED = 0.75;
/** Licences that a stretch of text can be compared with. What is longer than any text so far is not prepared. */
class Patterns {
    #waiting;
    #words = new Map();
    #pairs = new Map();
    #ready = [];
    /** Pair → the licences that have it, by their place in `ready`. */
    #index = [[]];
    constructor(entries) {
        this.#waiting = entries
            .map((entry) => ({ entry, length: countWords(entry.words) }))
            .sort((a, b) => b.length - a.length);
    }
    /** Numbers of the pairs of a text, 0 for what no licence has. Valid until the next call. */
    read(words) {
        for (let last = this.#waiting.at(-1); last !== undefined; last = this.#waiting.at(-1)) {
            if (last.length * CONTAINED > words.length)
                break;
            this.#waiting.pop();
            this.#learn(last.entry);
        }
        const numbers = words.map((word) => this.#words.get(word) ?? 0);
        const pairs = new Int32Array(Math.max(numbers.length - 1, 0));
        for (let at = 0; at < pairs.length; at += 1) {
            pairs[at] = this.#pairs.get(keyOf(numbers[at], numbers[at + 1])) ?? 0;
        }
        return pairs;
    }
    /** Those of which most is in this stretch, somewhere. */
    candidates(pairs, from, to) {
        const found = new Uint32Array(this.#ready.length);
        for (const pair of new Set(pairs.subarray(from, to))) {
            for (const place of this.#index[pair])
                found[place] += 1;
        }
        return this.#ready.flatMap((one, place) => found[place] >= CONTAINED * one.different ? toPattern(one) : []);
    }
    #learn({ id, words }) {
        const numbers = words.split(' ').map((word) => {
            const number = this.#words.get(word) ?? this.#words.size + 1;
            this.#words.set(word, number);
            return number;
        });
        const place = this.#ready.length;
        const pairs = new Int32Array(numbers.length - 1);
        let different = 0;
        for (let at = 0; at < pairs.length; at += 1) {
            const key = keyOf(numbers[at], numbers[at + 1]);
            const pair = this.#pairs.get(key) ?? this.#index.length;
            pairs[at] = pair;
            if (pair === this.#index.length) {
                this.#pairs.set(key, pair);
                this.#index.push([]);
            }
            const places = this.#index[pair];
            if (places.at(-1) === place)
                continue;
            places.push(place);
            different += 1;
        }
        this.#ready.push({ id, pairs, different });
    }
}
function toPattern(one) {
    if (one.pattern !== undefined)
        return one.pattern;
    const counts = new Map();
    for (const pair of one.pairs)
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
    one.pattern = { id: one.id, size: one.pairs.length, pairs: counts };
    return one.pattern;
}
/** Exact: all licences together have less than 2^20 words. */
function keyOf(first, second) {
    return first * 2 ** 20 + second;
}
function countWords(words) {
    let count = 1;
    for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/sbom/licences/match.js
/** Names of years, holders and products differ in every file; other words must not. */
const THRESHOLD = 0.9;
/** Beyond its own length a licence is looked for this far: names can be long. */
const STRETCH = 0.3;
/** Where in `pairs` from `from` to `to` a licence stands best. */
function findMatch(pattern, pairs, [from, to]) {
    const width = Math.min(pattern.size, to - from);
    const window = new Window(pattern, pairs);
    for (let end = from; end < from + width; end += 1)
        window.add(end);
    let best = window.common;
    let start = from;
    for (let end = from + width; end < to; end += 1) {
        window.drop(end - width);
        window.add(end);
        if (window.common <= best)
            continue;
        best = window.common;
        start = end - width + 1;
    }
    return adjust(pattern, pairs, start, start + width, [from, to]);
}
/** Without foreign words at its ends, and with more of its own, where names have pushed these out of the window. */
function adjust(pattern, pairs, start, end, [from, to]) {
    const foreign = (at) => !pattern.pairs.has(pairs[at]);
    let [first, last] = [start, end];
    while (first < last && foreign(first))
        first += 1;
    while (last > first && foreign(last - 1))
        last -= 1;
    const window = new Window(pattern, pairs);
    for (let at = first; at < last; at += 1)
        window.add(at);
    let weight = weigh(pattern, window.common, last - first);
    let common = window.common;
    const reach = Math.ceil(pattern.size * STRETCH);
    const grow = (next, limit) => {
        let kept = 0;
        for (let step = 0; step < limit; step += 1) {
            window.add(next(step));
            const now = weigh(pattern, window.common, last - first + step + 1);
            if (now <= weight)
                continue;
            weight = now;
            common = window.common;
            kept = step + 1;
        }
        for (let step = kept; step < limit; step += 1)
            window.drop(next(step));
        return kept;
    };
    last += grow((step) => last + step, Math.min(reach, to - last));
    first -= grow((step) => first - 1 - step, Math.min(reach, first - from));
    return {
        pattern,
        from: first,
        to: last,
        score: (2 * common) / (pattern.size + last - first),
        weight,
    };
}
function weigh({ size }, common, width) {
    return 3 * common - size - width;
}
/** How many pairs a stretch has in common with a licence, kept up while it moves. */
class Window {
    common = 0;
    #pattern;
    #pairs;
    #counts = new Map();
    constructor(pattern, pairs) {
        this.#pattern = pattern;
        this.#pairs = pairs;
    }
    add(at) {
        const pair = this.#pairs[at];
        const wanted = this.#pattern.pairs.get(pair);
        if (wanted === undefined)
            return;
        const count = (this.#counts.get(pair) ?? 0) + 1;
        this.#counts.set(pair, count);
        if (count <= wanted)
            this.common += 1;
    }
    drop(at) {
        const pair = this.#pairs[at];
        const wanted = this.#pattern.pairs.get(pair);
        if (wanted === undefined)
            return;
        const count = this.#counts.get(pair);
        this.#counts.set(pair, count - 1);
        if (count <= wanted)
            this.common -= 1;
    }
}

;// CONCATENATED MODULE: ./lib/sbom/licences/stretches.js

/** Shorter ones hold no licence. */
const SHORTEST = 12;
/** All licences in a stretch of words, best first: what is left between two is looked through again. */
function searchStretch(words, [from, to], patterns) {
    const pairs = patterns.read(words.slice(from, to));
    const matches = [];
    let nearest = 0;
    const waiting = [[0, pairs.length]];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
        if (part[1] - part[0] < SHORTEST)
            continue;
        let best;
        for (const pattern of patterns.candidates(pairs, ...part)) {
            const match = findMatch(pattern, pairs, part);
            nearest = Math.max(nearest, match.score);
            if (match.score >= THRESHOLD && match.weight > (best?.weight ?? 0))
                best = match;
        }
        if (best === undefined)
            continue;
        matches.push({ ...best, from: best.from + from, to: best.to + from });
        waiting.push([part[0], best.from], [best.to, part[1]]);
    }
    return { matches, nearest };
}
/** Of matches of one stretch those that weigh most. */
function heaviest(matches) {
    const kept = [];
    for (const match of [...matches].sort((a, b) => b.weight - a.weight)) {
        if (kept.every(({ from, to }) => to <= match.from || match.to <= from))
            kept.push(match);
    }
    return kept;
}
/** What is between them. Pair n is of the words n and n + 1. */
function gaps(matches, length) {
    const found = [];
    let at = 0;
    for (const { from, to } of [...matches].sort((a, b) => a.from - b.from)) {
        if (from > at)
            found.push([at, from]);
        at = Math.max(at, to + 1);
    }
    if (length > at)
        found.push([at, length]);
    return found;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/sbom/licences/table.js


/** The licences that nearly all modules have; small, so that the rest is not unpacked for them. */
async function commonLicences() {
    return unpack((await __webpack_require__.e(/* import() */ 7090).then(__webpack_require__.bind(__webpack_require__, 87090))).packed);
}
async function otherLicences() {
    return unpack((await __webpack_require__.e(/* import() */ 4061).then(__webpack_require__.bind(__webpack_require__, 14061))).packed);
}
/** Id, tab and words in each line, as scripts/generate-licences.mjs writes them. A licence may have several. */
function unpack(packed) {
    return (0,external_node_zlib_.brotliDecompressSync)(external_node_buffer_.Buffer.from(packed, 'base64'))
        .toString()
        .split('\n')
        .map((line) => {
        const [id = '', words = ''] = line.split('\t');
        return { id, words };
    });
}

;// CONCATENATED MODULE: ./lib/sbom/licences/scan.js




/** Where a licence fits less well, one of the less common may fit better. */
const CERTAIN = 0.97;
/** More words than a title, names and an introduction have, */
const MOST_FOREIGN = 40;
/** and more than this part of the text: then something is there that is not known. */
const FOREIGN_PART = 0.25;
/** Texts are unpacked and prepared when they are needed, and kept. */
async function openScanner() {
    const common = new Patterns(await commonLicences());
    let others;
    const known = new Map();
    async function search(words) {
        const first = searchStretch(words, [0, words.length], common);
        const certain = first.matches.filter(({ score }) => score >= CERTAIN);
        const open = gaps(certain, words.length).filter(([from, to]) => to - from > SHORTEST);
        // A title, or names: the less common texts need not be unpacked for these.
        if (certain.length === first.matches.length && total(open) <= MOST_FOREIGN)
            return first;
        others ??= otherLicences().then((entries) => new Patterns(entries));
        const patterns = await others;
        const more = open.map((stretch) => searchStretch(words, stretch, patterns));
        return {
            matches: heaviest([...first.matches, ...more.flatMap(({ matches }) => matches)]),
            nearest: Math.max(first.nearest, ...more.map(({ nearest }) => nearest)),
        };
    }
    return async (text) => {
        const { words, copyright, identifiers } = normalise(text);
        const list = words === '' ? [] : words.split(' ');
        const found = known.get(words) ?? search(list);
        known.set(words, found);
        return toLicences(await found, list, copyright, await expressionsOf(identifiers));
    };
}
function toLicences({ matches, nearest }, words, copyright, identifiers) {
    const found = new Map();
    for (const { pattern, score } of inOrder(matches)) {
        const before = found.get(pattern.id)?.confidence ?? 0;
        found.set(pattern.id, { id: pattern.id, confidence: Math.max(before, round(score)) });
    }
    // The text, and beside it the notice that says which versions.
    for (const id of [...found.keys()]) {
        if (id.endsWith('-only') && found.has(id.replace(/only$/, 'or-later')))
            found.delete(id);
    }
    for (const id of identifiers)
        if (id !== undefined)
            found.set(id, { id, confidence: 1 });
    const foreign = total(gaps(matches, words.length));
    const unnamed = identifiers.includes(undefined);
    const unknown = unnamed || hasRider(words) || (foreign > MOST_FOREIGN && foreign > words.length * FOREIGN_PART);
    const ofGnu = [...found.keys()].some((id) => id.includes('GPL-'));
    return {
        found: [...found.values()],
        unknown,
        nearest: unknown || found.size === 0 ? round(nearest) : 1,
        // Of the licence's own text, not of the module.
        copyright: copyright.filter((line) => !(ofGnu && line.includes('Free Software Foundation'))),
    };
}
/** Words that take rights away again, and that no list of licences has. */
function hasRider(words) {
    return words.some((word, at) => word === 'commons' && words[at + 1] === 'clause');
}
/** As SPDX writes them; undefined for what is none: documents take nothing else over. */
async function expressionsOf(identifiers) {
    if (identifiers.length === 0)
        return [];
    const { parseExpression } = await __webpack_require__.e(/* import() */ 8519).then(__webpack_require__.bind(__webpack_require__, 98519));
    return identifiers.map((text) => (text.length > LONGEST ? undefined : parseExpression(text)?.text));
}
const LONGEST = 200;
function inOrder(matches) {
    return [...matches].sort((a, b) => a.from - b.from);
}
function total(stretches) {
    return stretches.reduce((sum, [from, to]) => sum + to - from, 0);
}
function round(score) {
    return Math.round(score * 1000) / 1000;
}


/***/ })

};
