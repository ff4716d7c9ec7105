import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 89379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(70356)
const { safeRe: re, t } = __nccwpck_require__(95471)
const cmp = __nccwpck_require__(28646)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)


/***/ }),

/***/ 96782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(61383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(70356)
const Comparator = __nccwpck_require__(89379)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const trimComparatorWhitespace = __nccwpck_require__(69737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(95471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(45101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(45101)
const { safeRe: re, t } = __nccwpck_require__(95471)

const parseOptions = __nccwpck_require__(70356)
const { compareIdentifiers } = __nccwpck_require__(73348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 28646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(55082)
const neq = __nccwpck_require__(4974)
const gt = __nccwpck_require__(16599)
const gte = __nccwpck_require__(41236)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(56717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 78469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 55082:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 16599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 41236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 56717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 68011:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 45101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 73348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 61383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 70356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 95471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(45101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 69737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(45101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 64737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 64905:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _host_github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48330);
/* harmony import */ var _run_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3786);


const { host, job } = (0,_host_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .githubDoor */ .y)();
try {
    await (0,_run_main_js__WEBPACK_IMPORTED_MODULE_1__/* .runMain */ .V)(host, job);
}
catch (error) {
    job.fail(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ runMain)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/inputs.js
var inputs = __nccwpck_require__(50646);
;// CONCATENATED MODULE: ./lib/config/read.js


/**
 * Reads a project's configuration. An absent file is an empty config unless `required`.
 * @throws UserError CONFIG_INVALID with file, line, column, the key, and what would be accepted
 */
async function readConfig(files, path, required) {
    const bytes = await files.read(path);
    if (bytes === undefined) {
        if (!required)
            return new Map();
        throw new errors/* UserError */.y('CONFIG_INVALID', `The config file ${path} does not exist.`, {
            hint: 'Correct the input `config`, or leave it out to use .setup-go-plus/config.yaml where there is one.',
        });
    }
    return parseConfig(new TextDecoder().decode(bytes), path);
}
async function parseConfig(text, path) {
    // Most projects have no config: the parsers load only for those that do.
    const [{ Lexer, LineCounter, parseDocument }, { configSchema }, { scanTokens }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 8815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1091)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61091)),
        __nccwpck_require__.e(/* import() */ 5122).then(__nccwpck_require__.bind(__nccwpck_require__, 5122)),
    ]);
    // A pull request's config is hostile: the parser itself takes minutes over some thousand nested maps.
    const scanned = scanTokens(text, new Lexer());
    const lines = new LineCounter();
    if (scanned !== undefined) {
        const before = text.slice(0, scanned.offset).split('\n');
        const at = { path, line: before.length, column: before.at(-1).length + 1 };
        throw invalid(`${scanned.message}.`, at, scanned.hint);
    }
    const document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true });
    const broken = document.errors[0];
    if (broken !== undefined) {
        const { line, col } = lines.linePos(broken.pos[0]);
        throw invalid(broken.message.split('\n')[0] ?? 'not YAML', { path, line, column: col });
    }
    if (document.contents === null)
        return new Map();
    const structure = hasStructure(document) ? await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(8815), __nccwpck_require__.e(1471)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41471)) : undefined;
    structure?.readNumbers(document);
    const checked = configSchema().safeParse(document.toJS());
    if (!checked.success)
        throw explainIssue(checked.error.issues[0], document, lines, path);
    const wrong = structure?.findFault(document);
    if (wrong !== undefined)
        throw invalid(wrong.problem, positionOf(document, lines, path, wrong.keys), wrong.hint);
    return collectTexts(document, lines, path);
}
/** Whether a key whose value may be more than texts is there; what reads those is large. */
function hasStructure(document) {
    return ['targets', 'expect'].some((key) => typeof (document.getIn(['build', key]) ?? '') === 'object');
}
function explainIssue(issue, document, lines, path) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const keys = [...issue.path.map(String), ...(unknown === undefined ? [] : [unknown])];
    const at = positionOf(document, lines, path, keys);
    const name = keys.join('.') || 'the document';
    if (unknown !== undefined) {
        return invalid(`\`${name}\` is not a key of the config.`, at, `Known keys: ${knownKeys(issue.path.map(String))}.`);
    }
    return invalid(`\`${name}\`: ${issue.message}.`, at, acceptedBy(name));
}
function knownKeys(parent) {
    const full = inputs/* inputs */.Q.flatMap(({ config }) => (config === undefined ? [] : [config]));
    const prefix = parent.length === 0 ? '' : `${parent.join('.')}.`;
    const names = full.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    return [...new Set(parent.length === 0 ? names.map((name) => name.split('.')[0]) : names)].join(', ');
}
function acceptedBy(key) {
    const input = inputs/* inputs */.Q.find(({ config }) => config === key);
    if (input === undefined)
        return 'A section is a map of keys.';
    if (input.name === 'targets')
        return 'Accepted: text, or a list of texts and maps: docs/targets.md.';
    if (input.name === 'build-expect')
        return 'Accepted: a map, or a list of `key=value`: docs/inspect.md.';
    if (input.type === 'choice')
        return `Accepted: ${input.choices?.join(', ')}.`;
    if (input.type === 'boolean')
        return 'Accepted: true, false.';
    return input.type === 'text' ? 'Accepted: a string.' : 'Accepted: a string or a list of strings.';
}
function collectTexts(document, lines, path) {
    const values = new Map();
    for (const input of inputs/* inputs */.Q) {
        if (input.config === undefined)
            continue;
        const keys = input.config.split('.');
        const value = document.getIn(keys);
        if (value === undefined || value === null)
            continue;
        values.set(input.name, {
            text: textOf(value, document.getIn(keys, true)),
            at: positionOf(document, lines, path, keys),
            ...itemsOf(value, (index) => positionOf(document, lines, path, [...keys, index])),
        });
    }
    return values;
}
function textOf(value, node) {
    if (typeof value === 'number')
        return node.source ?? String(value);
    if (typeof value !== 'object')
        return String(value);
    const data = value.toJSON();
    const texts = Array.isArray(data) && data.every((item) => typeof item === 'string');
    return texts ? data.join('\n') : JSON.stringify(data);
}
function itemsOf(value, placeOf) {
    const { items } = Object(value);
    // A map has items, too: pairs.
    if (items === undefined || items.some((item) => 'key' in item))
        return {};
    return { items: items.map((_, index) => placeOf(index)) };
}
/** Of a key, or of a list's item; of the nearest thing above it where there is no such. */
function positionOf(document, lines, path, keys) {
    for (let depth = keys.length; depth > 0; depth -= 1) {
        const name = keys[depth - 1];
        const { items } = Object(document.getIn(keys.slice(0, depth - 1), true));
        const pair = items?.find(({ key }) => key?.value === name);
        const range = pair?.key?.range ?? items?.[Number(name)]?.range;
        if (range !== undefined) {
            const { line, col } = lines.linePos(range[0]);
            return { path, line, column: col };
        }
    }
    return { path, line: 1, column: 1 };
}
function invalid(problem, at, hint = 'See docs/reference.md for the keys.') {
    return new errors/* UserError */.y('CONFIG_INVALID', `${at.path}:${at.line}:${at.column}: ${problem}`, { at, hint });
}

// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __nccwpck_require__(12586);
;// CONCATENATED MODULE: ./lib/setup/report.js

/** `1.26.11 — ~1.26 from go.mod line 3, newest in go.dev's list`. */
function chosenSentence(asked, sdk, offerWhy) {
    return `${sdk.version.text} — ${asked.why}, ${offerWhy}`;
}
/** The output `go-integrity`. */
function integrityText(sdk) {
    if (sdk.record === undefined)
        return 'machine';
    const { integrity } = sdk.record;
    switch (integrity.kind) {
        case 'sha256':
            return `sha256:${integrity.hex}`;
        case 'h1':
            return integrity.hash;
        case 'none':
            return 'none';
    }
}
/** For people: what was checked, against what. */
function verificationText(sdk) {
    if (sdk.record === undefined)
        return 'not ours to verify: it was on this machine before';
    const { integrity, signedBy } = sdk.record;
    return `${proofText(integrity)}${signedBy === undefined ? '' : `, signed by ${signedBy}`}`;
}
function proofText(integrity) {
    switch (integrity.kind) {
        case 'sha256':
            return `SHA-256 ${integrity.hex.slice(0, 12)}… matches ${integrity.from}`;
        case 'h1':
            return `${integrity.hash.slice(0, 15)}… proved by ${integrity.from}`;
        case 'none':
            return `NOT VERIFIED: ${integrity.why}`;
    }
}
/** The job summary: what a person wants to know in five seconds, and the rest folded away. */
function renderSummary(result, cacheLine) {
    const { sdk, source, sentence, attempts, go, timings, environment } = result;
    const rows = [
        ['Go', `**${sdk.version.text}** ${sdk.platform.os}/${sdk.platform.arch}`],
        ['Why', sentence.slice(sentence.indexOf('— ') + 2)],
        ['Source', `${source}${sdk.record === undefined ? '' : ` (${sdk.record.url})`}`],
        ['Verification', verificationText(sdk)],
        ['Cache', cacheLine],
        ['Time', timings.map(timingText).join(', ')],
    ];
    const details = [
        `GOROOT ${sdk.root}`,
        ...(go === undefined
            ? []
            : [`GOPATH ${go.GOPATH}`, `GOCACHE ${go.GOCACHE}`, `GOMODCACHE ${go.GOMODCACHE}`]),
        ...environment.changes.map((change) => change.kind === 'unset'
            ? `unset ${change.name} (${change.why})`
            : `${change.kind} ${change.name} ${change.value} (${change.why})`),
        ...attempts.map(({ source, said }) => `asked before: ${source}: ${said}`),
    ];
    return [
        '### Go set up',
        '',
        '| | |',
        '| --- | --- |',
        ...rows.map(([name, text]) => `| ${name} | ${cell(text)} |`),
        '',
        '<details><summary>Details</summary>',
        '',
        '```text',
        ...details.map((line) => (0,redact/* redactUrl */.B)(line).replaceAll('```', "'''")),
        '```',
        '',
        '</details>',
        '',
    ].join('\n');
}
function timingText({ step, milliseconds }) {
    return `${step} ${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
}
/** Text from files and servers must not become markup of the summary page. */
function cell(text) {
    return (0,redact/* redactUrl */.B)(text)
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('\\', '\\\\')
        .replaceAll('|', '\\|')
        .replaceAll('<', '&lt;');
}

// EXTERNAL MODULE: ./lib/setup/request.js + 1 modules
var setup_request = __nccwpck_require__(52810);
;// CONCATENATED MODULE: ./lib/environment/plan.js
function planEnvironment(facts) {
    return {
        changes: [...planGoroot(facts), ...planToolchain(facts), ...planPath(facts)],
    };
}
function planGoroot({ version, goroot, inherited }) {
    if (version.major === 1 && version.minor < 9) {
        return [
            {
                kind: 'set',
                name: 'GOROOT',
                value: goroot,
                why: 'Go before 1.9 cannot find its own root when moved',
            },
        ];
    }
    if (inherited.GOROOT === undefined || inherited.GOROOT === '')
        return [];
    return [
        {
            kind: 'unset',
            name: 'GOROOT',
            why: `it was ${inherited.GOROOT}; a GOROOT of another Go breaks every build (actions/setup-go#235)`,
        },
    ];
}
function planToolchain({ version, inherited, policy }) {
    if (version.major === 1 && version.minor < 21)
        return [];
    const wanted = policy ?? (inherited.GOTOOLCHAIN ? 'keep' : 'local');
    if (wanted === 'keep' || inherited.GOTOOLCHAIN === wanted)
        return [];
    const why = wanted === 'local'
        ? 'only the Go that was set up may run'
        : 'go.mod may ask the go command for another Go';
    return [{ kind: 'set', name: 'GOTOOLCHAIN', value: wanted, why }];
}
/** GOROOT/bin comes first: a `go` that somebody installed into GOPATH/bin must not shadow the verified one. */
function planPath({ binFolder, toolsFolder }) {
    const changes = [];
    if (toolsFolder !== undefined) {
        changes.push({ kind: 'prepend', name: 'PATH', value: toolsFolder, why: 'programs of `go install`' });
    }
    changes.push({ kind: 'prepend', name: 'PATH', value: binFolder, why: 'go and gofmt' });
    return changes;
}

// EXTERNAL MODULE: ./lib/go/spec.js
var go_spec = __nccwpck_require__(2539);
// EXTERNAL MODULE: ./lib/transfer/status.js
var transfer_status = __nccwpck_require__(24169);
;// CONCATENATED MODULE: ./lib/setup/acquire.js



/**
 * Asks one source after the other until one delivers.
 * @param asked who wants it, for the errors
 * @throws UserError VERSION_NOT_FOUND when every source answered that it has none, SOURCES_EXHAUSTED when at least
 *   one could not answer or deliver; both list every source and what it said. DISK_FULL and DISK_DENIED at once, since
 *   no other source mends this machine's disk
 */
async function acquire(query, sources, freshest, delivery, asked) {
    const attempts = [];
    for (const source of orderSources(sources, freshest)) {
        let offer;
        try {
            offer = await findOffer(query, source, sources);
            if (offer === undefined) {
                attempts.push({
                    source: source.name,
                    said: `has no ${wanted(query)}`,
                    none: true,
                    hint: undefined,
                });
                continue;
            }
            const sdk = offer.kind === 'installed' ? await delivery.installed(offer) : await delivery.archive(offer, source);
            return { sdk, offer, attempts: attempts.map(({ source: name, said }) => ({ source: name, said })) };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y) || isOurDisk(error, offer))
                throw error;
            const attempt = { source: source.name, said: error.message };
            attempts.push({ ...attempt, none: meansNone(error), hint: error.hint });
            delivery.failed(attempt, error);
        }
    }
    throw explainFailure(query, attempts, asked);
}
/** For `stable` and check-latest the tool cache is the last resort, not the first: it knows no news. */
function orderSources(sources, freshest) {
    if (!freshest)
        return sources;
    return [
        ...sources.filter(({ name }) => name !== 'tool-cache'),
        ...sources.filter(({ name }) => name === 'tool-cache'),
    ];
}
/** What a list names as newest may be on this disk already. */
async function findOffer(query, source, sources) {
    const offer = await source.find(query);
    if (offer?.kind !== 'archive')
        return offer;
    const cache = sources.find(({ name }) => name === 'tool-cache');
    const held = await cache?.find({ ...query, spec: { kind: 'exact', version: offer.version } });
    return held === undefined ? offer : { ...held, why: `${offer.why}, already in the tool cache` };
}
/** Not the disk of a share that the archive was to be read from. */
function isOurDisk({ code }, offer) {
    if (code === 'DISK_FULL')
        return true;
    return code === 'DISK_DENIED' && offer?.kind === 'archive' && !offer.archive.url.startsWith('file:');
}
function meansNone(error) {
    return (['VERSION_NOT_FOUND', 'PLATFORM_UNAVAILABLE'].includes(error.code) ||
        [404, 410].includes((0,transfer_status/* statusOf */.c2)(error) ?? 0));
}
function explainFailure(query, attempts, asked) {
    const said = attempts.map(({ source, said }) => `  ${source}: ${said}`);
    if (attempts.length === 0)
        said.push('  (no source to ask)');
    if (asked !== undefined)
        said.push(`Asked for: ${asked.why}.`);
    const none = attempts.length > 0 && attempts.every((attempt) => attempt.none);
    const message = none ? `No source has ${wanted(query)}.` : `No source could deliver ${wanted(query)}.`;
    return new errors/* UserError */.y(none ? 'VERSION_NOT_FOUND' : 'SOURCES_EXHAUSTED', [message, ...said].join('\n'), {
        hint: onlyHint(attempts) ?? (none ? noneHint : exhaustedHint),
        ...(asked?.path === undefined
            ? {}
            : { at: { path: asked.path, ...(asked.line === undefined ? {} : { line: asked.line }) } }),
    });
}
/** Where all that went wrong has one remedy, that remedy. */
function onlyHint(attempts) {
    const failures = attempts.filter(({ none }) => !none);
    const hints = new Set((failures.length > 0 ? failures : attempts).flatMap(({ hint }) => hint ?? []));
    return hints.size === 1 ? [...hints][0] : undefined;
}
const noneHint = 'Check the version on https://go.dev/dl, or name another platform; `setup-go-plus resolve stable` shows the newest.';
const exhaustedHint = 'Check the network and the proxy variables, or add a source: the inputs `sources`, `go-download-base-url` and `sdk-directory`.';
function wanted({ spec, platform }) {
    return `Go ${(0,go_spec/* describeSpec */.l9)(spec)} for ${platform.os}/${platform.arch}`;
}

;// CONCATENATED MODULE: ./lib/setup/ask.js

/**
 * Which version is asked for, and by whom: the input, else the named file, else the nearest file that names one.
 * undefined: nobody asks for any.
 * @throws UserError VERSION_FILE_MISSING, VERSION_FILE_INVALID, VERSION_INVALID
 */
async function askedVersion(request, { files, machine, log }) {
    const { version, versionFile, filePolicy, workingDirectory } = request;
    if (version !== undefined) {
        if (versionFile !== undefined) {
            log.warning(`Both go-version and go-version-file are given; go-version wins (${version.why}).`);
        }
        return version;
    }
    const { discoverVersion, readVersionFile } = await __nccwpck_require__.e(/* import() */ 4409).then(__nccwpck_require__.bind(__nccwpck_require__, 54409));
    const env = {
        GOTOOLCHAIN: machine.env('GOTOOLCHAIN'),
        GOWORK: machine.env('GOWORK'),
        GITHUB_WORKSPACE: machine.env('GITHUB_WORKSPACE'),
    };
    if (versionFile === undefined)
        return discoverVersion(files, machine, workingDirectory, filePolicy, env);
    // Only a working directory other than the current folder makes the path longer than what the user wrote.
    const path = workingDirectory === machine.cwd ? versionFile : machine.path.resolve(workingDirectory, versionFile);
    return readVersionFile(files, machine, path, filePolicy, env);
}
/** @throws always VERSION_FILE_MISSING: nothing names a version and there is no Go to fall back on */
function nothingAsked(workingDirectory) {
    throw new errors/* UserError */.y('VERSION_FILE_MISSING', `No Go version was asked for: go-version and go-version-file are empty, ${workingDirectory} and the folders above it have no file that names one, and there is no Go on PATH.`, { hint: "Add `go-version: '1.26'`, or a go.mod." });
}

// EXTERNAL MODULE: ./lib/setup/check.js
var check = __nccwpck_require__(74313);
// EXTERNAL MODULE: ./lib/sdk/installed.js
var installed = __nccwpck_require__(40006);
;// CONCATENATED MODULE: ./lib/setup/delivery.js

/** How an offer becomes an SDK under this request's rules of trust. */
function delivery(request, pins, host, onVersion, installer) {
    return {
        installed(offer) {
            onVersion(offer.version);
            return (0,installed/* openInstalled */.P)(offer, host);
        },
        async archive(offer, source) {
            const pin = pins.of(offer);
            onVersion(offer.version);
            host.log.info(`Bringing Go ${offer.version.text} from ${offer.source} (${offer.archive.url})`);
            const { bringArchive } = await Promise.all(/* import() */[__nccwpck_require__.e(2197), __nccwpck_require__.e(7300), __nccwpck_require__.e(7245)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25880));
            return bringArchive(offer, source, pin, request, host, installer);
        },
        failed({ source, said }, error) {
            const line = `${source}: ${said}`;
            // A wrong digest is an attack or a broken mirror: it must be seen although the next source may deliver.
            if (['INTEGRITY_MISMATCH', 'SUMDB_INVALID', 'SIGNATURE_INVALID'].includes(error.code))
                host.log.warning(line);
            else
                host.log.info(line);
        },
    };
}

// EXTERNAL MODULE: ./lib/setup/lock.js + 3 modules
var lock = __nccwpck_require__(1047);
// EXTERNAL MODULE: ./lib/go/env.js
var go_env = __nccwpck_require__(39385);
// EXTERNAL MODULE: ./lib/go/platform.js
var platform = __nccwpck_require__(87507);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __nccwpck_require__(66190);
;// CONCATENATED MODULE: ./lib/setup/preinstalled.js



/** The Go on PATH, for a job that asks for none: what actions/setup-go does, said aloud. undefined: there is none. */
async function preinstalledGo({ processes, log }) {
    const program = await processes.find('go');
    if (program === undefined)
        return undefined;
    const env = { GOROOT: undefined, GOTOOLCHAIN: 'local' };
    const go = await (0,go_env/* goEnv */.Aq)({ ...processes, run: (command) => processes.run({ ...command, env }) }, program);
    const version = (0,go_version/* parseGoVersion */.SX)(go.GOVERSION);
    if (version === undefined)
        return undefined;
    log.warning(`No Go version is asked for by an input or a file: the one on PATH is used, ${go.GOVERSION}. Add go-version to be sure of it.`);
    return {
        asked: {
            value: { kind: 'exact', version },
            source: 'PATH',
            why: 'no version was asked for',
        },
        sdk: {
            root: go.GOROOT,
            version,
            platform: (0,platform/* parsePlatform */.FL)(`${go.GOOS}/${go.GOARCH}`),
            source: 'tool-cache',
            record: undefined,
        },
        offerWhy: `so the Go on PATH, ${program}`,
    };
}

// EXTERNAL MODULE: ./lib/setup/sources.js + 1 modules
var setup_sources = __nccwpck_require__(54650);
;// CONCATENATED MODULE: ./lib/setup/run.js









/**
 * The main job: find out which Go is asked for, bring it, verify it, try it, and say what must change in the
 * environment. Changes nothing but the tool cache; the doors apply the environment plan.
 * @param onVersion called as soon as the version is chosen, before it is brought: caches can come down meanwhile
 * @param installer what puts an SDK into the tool cache: `install`, or one that asks a cache first
 * @throws UserError as its parts do; nothing is left behind then
 */
async function setup(request, host, onVersion = () => { }, installer) {
    const watch = stopwatch(host);
    const asked = await askedVersion(request, host);
    const acquired = await bring(asked, request, host, onVersion, installer);
    watch.lap('bring');
    const { sdk, source, attempts } = acquired;
    const sentence = chosenSentence(acquired.asked, sdk, acquired.offerWhy);
    host.log.info(sentence);
    const runs = sdk.platform.os === host.machine.platform.os;
    const go = runs ? await (0,check/* checkGo */.d)(sdk, request.workingDirectory, host, sdk.record !== undefined) : undefined;
    watch.lap('check');
    return {
        asked: acquired.asked,
        sdk,
        source,
        sentence,
        attempts,
        go,
        environment: go === undefined ? { changes: [] } : await planFor(sdk, go, request, host),
        timings: watch.laps,
    };
}
async function bring(asked, request, host, onVersion, installer) {
    if (asked === undefined) {
        const found = await preinstalledGo(host);
        if (found === undefined)
            return nothingAsked(request.workingDirectory);
        return { ...found, attempts: [], source: 'tool-cache' };
    }
    if (asked.value.kind === 'tip') {
        const { bringTip } = await __nccwpck_require__.e(/* import() */ 9989).then(__nccwpck_require__.bind(__nccwpck_require__, 39989));
        const stable = {
            value: { kind: 'alias', alias: 'stable' },
            source: asked.source,
            why: 'stable, to build tip with',
        };
        const tip = await bringTip(request, host, async () => (await bring(stable, request, host, () => { })).sdk);
        return { ...tip, asked, attempts: [], source: 'tip' };
    }
    const { query, pins } = await (0,lock/* applyLock */.a)(asked, request, host);
    const sources = (0,setup_sources/* openSources */.H)(request, pins, host);
    const freshest = request.checkLatest || query.spec.kind === 'alias';
    const acquired = await acquire(query, sources, freshest, delivery(request, pins, host, onVersion, installer), asked);
    return { ...acquired, asked, source: acquired.offer.source, offerWhy: acquired.offer.why };
}
async function planFor(sdk, go, { gotoolchain }, { machine }) {
    const { path } = machine;
    const gopath = go.GOPATH.split(path.delimiter)[0];
    return planEnvironment({
        version: sdk.version,
        goroot: sdk.root,
        binFolder: path.dirname((0,check/* goProgram */.j)(sdk, machine)),
        toolsFolder: go.GOBIN || (gopath ? path.join(gopath, 'bin') : undefined),
        inherited: { GOROOT: machine.env('GOROOT'), GOTOOLCHAIN: machine.env('GOTOOLCHAIN') },
        policy: gotoolchain,
    });
}
function stopwatch({ clock }) {
    const laps = [];
    let last = clock.now();
    return {
        laps,
        lap(step) {
            const now = clock.now();
            laps.push({ step, milliseconds: now - last });
            last = now;
        },
    };
}

// EXTERNAL MODULE: ./lib/setup/tool-cache-root.js
var tool_cache_root = __nccwpck_require__(27281);
;// CONCATENATED MODULE: ./lib/setup/values.js


function inputValues(door, config, labelOf) {
    const given = (name) => nonEmpty(door(name)) ?? config.get(name)?.text;
    const text = (name) => given(name) ?? tableOf(name).default;
    const origin = (name) => {
        const written = nonEmpty(door(name)) === undefined ? config.get(name) : undefined;
        return written === undefined
            ? { label: labelOf(name), at: undefined }
            : { label: tableOf(name).config ?? name, at: written.at, items: written.items };
    };
    return {
        text,
        origin,
        given: (name) => given(name) !== undefined,
        boolean: (name) => parseBoolean(text(name) ?? 'false', origin(name)),
        choice: (name) => parseChoice(text(name), tableOf(name).choices ?? [], origin(name)),
        lines: (name) => split(text(name), /\r?\n/),
        words: (name) => split(text(name), /[\s,]+/),
    };
}
/** The spellings of YAML 1.2's core schema, as @actions/core's getBooleanInput: `yes` and `1` are errors. */
function parseBoolean(text, { label, at }) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new errors/* UserError */.y('INPUT_INVALID', `${label}: expected true or false, got \`${text}\`.`, {
        hint: 'Write true or false.',
        ...(at === undefined ? {} : { at }),
    });
}
function parseChoice(text, choices, { label, at }) {
    if (text === undefined)
        return undefined;
    const found = choices.find((choice) => choice === text.toLowerCase());
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.y('INPUT_INVALID', `${label}: \`${text}\` is none of ${choices.join(', ')}.`, {
        hint: `Write one of: ${choices.join(', ')}.`,
        ...(at === undefined ? {} : { at }),
    });
}
function split(text, separator) {
    return (text ?? '')
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function nonEmpty(text) {
    return text === undefined || text.trim() === '' ? undefined : text.trim();
}
function tableOf(name) {
    return inputs/* inputs */.Q.find((input) => input.name === name);
}

// EXTERNAL MODULE: ./lib/environment/journal/place.js
var place = __nccwpck_require__(85850);
;// CONCATENATED MODULE: ./lib/action/environment-needed.js

/**
 * Whether there are patches, or something that an earlier job left. Asks the disk three times and loads nothing: most
 * jobs have neither.
 */
async function environmentNeeded(values, { files, machine }) {
    if (values.given('env-patches'))
        return true;
    const folder = machine.path.resolve(machine.cwd, values.text('working-directory') ?? '.', '.setup-go-plus', 'env');
    if (((await files.list(folder)) ?? []).length > 0)
        return true;
    return (await files.stat((0,place/* machineJournal */.JK)(machine).path)) !== undefined;
}
/** For the post step: whether anything was applied, by this action or by a command of any step. */
async function environmentTouched({ files, machine }) {
    const places = [jobJournal(machine), machineJournal(machine)];
    for (const place of places)
        if (place !== undefined && (await files.stat(place.path)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/action/run-main.js









/** The main step. @throws UserError for the door to show */
async function runMain(given, job) {
    const values = await readValues(given, job);
    const { host, changes: moved } = await onFastDrive(values, given);
    const matchers = parseMatchers(values);
    const summary = values.boolean('job-summary');
    const request = (0,setup_request/* parseRequest */.T)(values, host.machine, (0,tool_cache_root/* toolCacheRoot */.H)(host.machine));
    const building = buildAsked(job) ? await planBuild(values, host, job) : undefined;
    const caches = await begin(values, host);
    const { result, outcome } = await bringAll(request, caches, host);
    const steady = values.boolean('stable-mtimes') && (await (await Promise.all(/* import() */[__nccwpck_require__.e(8445), __nccwpck_require__.e(8536)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28536))).steadyTimes(host));
    const changes = [...moved, ...result.environment.changes, ...(steady ? [quietGit] : [])];
    await job.environment(changes, host.machine.platform.os);
    const patched = await patch(values, result, host);
    const { beginPrivate } = await __nccwpck_require__.e(/* import() */ 7661).then(__nccwpck_require__.bind(__nccwpck_require__, 17661));
    const access = await beginPrivate(values, result, [...changes, ...patchedChanges(patched)], host);
    if (access.length > 0)
        await job.environment(access, host.machine.platform.os);
    host.log.info(`Verification: ${verificationText(result.sdk)}`);
    for (const name of matchers)
        job.addMatcher(matcherPath(name, host));
    await setOutputs(result, outcome?.restored ?? [], patched, job);
    if (outcome !== undefined)
        await job.saveState(JSON.stringify(outcome.state));
    if (result.go !== undefined)
        host.log.group('go env', goEnvLines(result.go.raw));
    if (summary)
        job.summary([renderSummary(result, await cacheLine(outcome)), patched?.summary ?? ''].join('\n'));
    await building?.run(result, [...changes, ...patchedChanges(patched), ...access], {
        environment: patched?.digest ?? null,
        caches: restoredKeys(outcome?.restored ?? []),
    });
}
/** By the workflow and not by the config: not every job that sets Go up is to build all that the project says there. */
function buildAsked(job) {
    return ['targets', 'build-only'].some((name) => job.input(name) !== '');
}
async function planBuild(values, host, job) {
    const { policyAsked } = await __nccwpck_require__.e(/* import() */ 9779).then(__nccwpck_require__.bind(__nccwpck_require__, 89779));
    const policy = policyAsked(values)
        ? await (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(6183), __nccwpck_require__.e(2448)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42448))).planPolicy(values, host, job)
        : undefined;
    return (await Promise.all(/* import() */[__nccwpck_require__.e(4512), __nccwpck_require__.e(2068)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72068))).planBuildStep(values, host, job, policy);
}
/** `go build` asks git for the state of the checkout, and git would write its index: a new time for `.git`. */
const quietGit = {
    kind: 'set',
    name: 'GIT_OPTIONAL_LOCKS',
    value: '0',
    why: 'stable-mtimes: git must not touch the checkout',
};
/** Loaded only where there are patches, or where a killed job left something to take back. */
async function patch(values, result, host) {
    if (!(await environmentNeeded(values, host)))
        return undefined;
    return (await Promise.all(/* import() */[__nccwpck_require__.e(8445), __nccwpck_require__.e(8828)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88828))).patchEnvironment(values, result, host);
}
function patchedChanges(patched) {
    const why = 'an environment patch';
    return Object.entries(patched?.variables ?? {}).map(([name, value]) => value === undefined ? { kind: 'unset', name, why } : { kind: 'set', name, value, why });
}
/** Hosted Windows runners have a slow system drive and a fast one for the job (actions/setup-go#515). */
async function onFastDrive(values, host) {
    if (host.machine.platform.os !== 'windows' || !values.boolean('cache'))
        return { host, changes: [] };
    return (await Promise.all(/* import() */[__nccwpck_require__.e(8445), __nccwpck_require__.e(8536)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28536))).useFastDrive(values, host);
}
/** Loaded only where there is a cache to restore: most of the code of a warm start would be that of the caches. */
async function begin(values, host) {
    if (!values.boolean('cache')) {
        host.log.info('No caches: the input cache is false.');
        return undefined;
    }
    const { beginCaches } = await Promise.all(/* import() */[__nccwpck_require__.e(8445), __nccwpck_require__.e(8536)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28536));
    return beginCaches(values, host);
}
/** The caches come down while the SDK does. */
async function bringAll(request, caches, host) {
    try {
        const result = await setup(request, host, (version) => caches?.build(version.text), caches?.install);
        // Nobody announced the version of a Go that was there already.
        caches?.build(result.sdk.version.text);
        return { result, outcome: await caches?.finish() };
    }
    catch (error) {
        // What is on its way must land or be removed before the process ends.
        await caches?.finish();
        throw error;
    }
}
async function readValues({ machine, files, log }, job) {
    // Before anything else can be printed.
    for (const name of ['token', 'mirror-token']) {
        const secret = job.input(name);
        if (secret !== '')
            log.mask(secret);
    }
    const { hidePrivate } = await __nccwpck_require__.e(/* import() */ 7661).then(__nccwpck_require__.bind(__nccwpck_require__, 17661));
    await hidePrivate(job, machine, log);
    const folder = machine.path.resolve(machine.cwd, job.input('working-directory') || '.');
    const named = job.input('config');
    const path = machine.path.resolve(folder, named || defaultOf('config'));
    const config = await readConfig(files, path, named !== '');
    return inputValues(
    // `targets: config` switches the build on and leaves the rest to the config.
    (name) => (name === 'targets' && job.input(name) === 'config' ? '' : job.input(name)), config, (name) => `input ${name}`);
}
function defaultOf(wanted) {
    const input = inputs/* inputs */.Q.find(({ name }) => name === wanted);
    return input?.default ?? '';
}
function parseMatchers(values) {
    const known = ['vet', 'build', 'test'];
    const words = values.words('problem-matchers');
    const wrong = words.find((word) => word !== 'off' && !known.includes(word));
    if (wrong !== undefined || (words.includes('off') && words.length > 1)) {
        throw new errors/* UserError */.y('INPUT_INVALID', `input problem-matchers: \`${words.join(' ')}\` is not accepted.`, {
            hint: 'Write any of build, vet, test; or off alone.',
        });
    }
    // In this order: the runner asks the matcher that was added last first (see matchers.ts).
    return known.filter((name) => words.includes(name));
}
function matcherPath(name, { machine }) {
    return machine.path.join(import.meta.dirname, '..', 'matchers', `${name}.json`);
}
function setOutputs({ sdk, source, go, sentence }, restored, patched, job) {
    const of = (name) => restored.find(({ cache }) => cache === name);
    const [modules, build, cachedSdk] = [of('modules'), of('build'), of('sdk')];
    const texts = {
        'go-version': go?.GOVERSION.replace(/^go/, '') || sdk.version.text,
        'cache-hit': String(modules?.match === 'exact'),
        'cache-modules-key': modules?.keys.key ?? '',
        'cache-modules-match': modules?.match ?? 'none',
        'cache-modules-size': String(modules?.downloaded ?? 0),
        'cache-sdk-key': cachedSdk?.keys.key ?? '',
        'cache-sdk-match': cachedSdk?.match ?? 'none',
        'cache-sdk-size': String(cachedSdk?.downloaded ?? 0),
        'cache-build-key': build?.keys.key ?? '',
        'cache-build-match': build?.match ?? 'none',
        'cache-build-size': String(build?.downloaded ?? 0),
        'go-root': sdk.root,
        'go-path': go?.GOPATH ?? '',
        'go-cache': go?.GOCACHE ?? '',
        'go-mod-cache': go?.GOMODCACHE ?? '',
        'go-source': source,
        'go-integrity': integrityText(sdk),
        'go-why': sentence,
        'environment-digest': patched?.digest ?? '',
        'environment-changes': patched?.changes.join(' ') ?? '',
        // Where something is built these are written again, with the last word.
        artifacts: '',
        'artifacts-folder': '',
        'checksums-file': '',
        'sbom-files': '',
        'provenance-file': '',
        'audit-file': '',
        'bundle-path': '',
        'attestation-url': '',
    };
    return job.outputs(texts);
}
/** For the audit: what this job began with. */
function restoredKeys(restored) {
    return Object.fromEntries(restored.flatMap(({ cache, matched }) => (matched === null ? [] : [[cache, matched]])));
}
async function cacheLine(outcome) {
    if (outcome === undefined)
        return 'off';
    const { restoredCell } = await __nccwpck_require__.e(/* import() */ 4470).then(__nccwpck_require__.bind(__nccwpck_require__, 44470));
    return restoredCell(outcome.restored);
}
function goEnvLines(all) {
    return Object.entries(all)
        .map(([name, value]) => `${name}=${value ?? ''}`)
        .sort();
}


/***/ }),

/***/ 85850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ machineJournal),
/* harmony export */   PR: () => (/* binding */ journalOf),
/* harmony export */   Xq: () => (/* binding */ jobJournal),
/* harmony export */   bH: () => (/* binding */ currentJob)
/* harmony export */ });
/* harmony import */ var _layers_job_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16088);

/** Of what stays on the machine, also after a job. */
function machineJournal(machine) {
    const { env, path } = machine;
    const own = env('SETUP_GO_PLUS_HOME');
    const folder = own
        ? path.join(own, 'environment')
        : path.join(stateFolder(machine), 'setup-go-plus', 'environment');
    return { path: path.join(folder, 'journal.jsonl'), prefix: '' };
}
/** Of what is gone with the job, and goes with it. undefined: this is no job. */
function jobJournal(machine) {
    const folder = (0,_layers_job_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .jobFolder */ .O)(machine);
    return folder === undefined
        ? undefined
        : { path: machine.path.join(folder, 'journal.jsonl'), prefix: 'job-' };
}
function journalOf(target, machine) {
    const job = jobJournal(machine);
    const ofJob = target.layer === 'job' || (target.layer === 'goenv' && target.file === (0,_layers_job_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .jobGoEnv */ .T)(machine));
    return ofJob && job !== undefined ? job : machineJournal(machine);
}
/** undefined: this is no job. */
function currentJob(machine) {
    if ((0,_layers_job_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .jobFolder */ .O)(machine) === undefined)
        return undefined;
    const { env } = machine;
    const words = (...names) => names.map((name) => env(name) ?? '').join(' ');
    return {
        runner: words('RUNNER_NAME', 'RUNNER_TEMP'),
        run: words('GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_TRACKING_ID'),
    };
}
function stateFolder({ env, home, path, platform, }) {
    switch (platform.os) {
        case 'windows':
            return env('LOCALAPPDATA') || path.join(home, 'AppData', 'Local');
        case 'darwin':
            return path.join(home, 'Library', 'Application Support');
        default: {
            const xdg = env('XDG_STATE_HOME');
            // The XDG specification: a relative path is to be ignored.
            return xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.local', 'state');
        }
    }
}


/***/ }),

/***/ 16088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ jobFolder),
/* harmony export */   T: () => (/* binding */ jobGoEnv)
/* harmony export */ });
/** What goes with the job: the runner empties RUNNER_TEMP before each. undefined: this is no job. */
function jobFolder({ env, path }) {
    const temp = env('RUNNER_TEMP');
    return env('GITHUB_ACTIONS') && temp ? path.join(temp, 'setup-go-plus', 'environment') : undefined;
}
/** The job's own copy of Go's env file: that of the machine is nothing for a job to change. */
function jobGoEnv(machine) {
    const folder = jobFolder(machine);
    return folder === undefined ? undefined : machine.path.join(folder, 'go-env');
}


/***/ }),

/***/ 72555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ renderShell),
/* harmony export */   uV: () => (/* binding */ delimiter),
/* harmony export */   up: () => (/* binding */ renderGithub),
/* harmony export */   xM: () => (/* binding */ randomText)
/* harmony export */ });
/* unused harmony export shells */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

const shells = (/* unused pure expression or super */ null && (['sh', 'bash', 'zsh', 'fish', 'powershell', 'cmd', 'json']));
/**
 * The text that makes these changes when the shell evaluates it. Ends in a newline; '' for no changes.
 * How it is evaluated: `eval "$(…)"` (sh, bash, zsh), `… | source` (fish), `… | Invoke-Expression` (PowerShell),
 * `… > x.cmd` and `call x.cmd` (cmd, where delayed expansion is off, as it is unless a script switched it on).
 * @param os GOOS of the machine that evaluates it: decides PATH's separator, and that `C:\x` is `/c/x` to a Unix shell's PATH
 * @throws UserError INPUT_INVALID for a name or value that this shell cannot carry
 */
function renderShell(shell, changes, os) {
    for (const change of changes)
        check(change, os);
    if (shell === 'json')
        return `${JSON.stringify(changes, undefined, 2)}\n`;
    if (shell === 'cmd')
        return cmd(changes);
    const line = { sh, bash: sh, zsh: sh, fish, powershell }[shell];
    return changes.map((change) => `${line(change, os)}\n`).join('');
}
/**
 * The runner's file commands. They know no unset: an empty value is written, which the go command reads as unset.
 * Every value is a heredoc whose delimiter is not in the value, or a value could close
 * the block and set LD_PRELOAD for the rest of the job.
 * @throws UserError INPUT_INVALID for what the runner refuses or alters: NODE_OPTIONS, GITHUB_*, RUNNER_*, a carriage return
 */
function renderGithub(changes, os, random = randomText) {
    let env = '';
    let path = '';
    for (const change of changes) {
        check(change, os);
        if (change.kind === 'prepend') {
            refuse(change, /[\r\n]/, 'a line break, which GITHUB_PATH reads as one more entry');
            path += `${change.value}\n`;
            continue;
        }
        if (/^(?:NODE_OPTIONS|GITHUB_.*|RUNNER_.*)$/i.test(change.name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${change.name} cannot be set for later steps: the runner keeps it for itself`);
        }
        refuse(change, /\r/, 'a carriage return, which runners do not carry alike');
        const value = change.kind === 'set' ? change.value : '';
        const end = delimiter(value, random);
        env += `${change.name}<<${end}\n${value}\n${end}\n`;
    }
    return { env, path };
}
/** No secret: what makes a delimiter safe is that the value, which is there already, does not contain it. */
function randomText() {
    return `${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
}
function delimiter(value, random) {
    for (;;) {
        const candidate = `ghadelimiter_${random()}`;
        if (!value.includes(candidate))
            return candidate;
    }
}
function check(change, os) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(change.name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${JSON.stringify(change.name)} is not a name for an environment variable: letters, digits and _ are, not beginning with a digit`);
    }
    refuse(change, /\0/, 'a NUL byte, which no environment can hold');
    refuse(change, /\p{Surrogate}/u, 'half of a UTF-16 pair, which cannot be written as UTF-8');
    if (change.kind !== 'prepend')
        return;
    if (change.value === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', 'an entry of PATH is empty, which means the current folder to a Unix shell');
    }
    if (os === 'windows')
        refuse(change, /[;"]/, 'a ; or a double quote, which would split or hide entries');
    else
        refuse(change, /:/, 'a :, which would make two entries of it');
}
/** The value is not shown: it may be a secret. */
function refuse(change, pattern, what) {
    if (change.kind !== 'unset' && pattern.test(change.value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `The value for ${change.name} contains ${what}`);
    }
}
function sh(change, os) {
    if (change.kind === 'unset')
        return `unset ${change.name}`;
    if (change.kind === 'set')
        return `export ${change.name}=${shQuote(change.value)}`;
    return `export PATH=${shQuote(unixEntry(change.value, os))}"\${PATH:+:$PATH}"`;
}
/** Within '…' nothing is special, a newline included; a quote is written outside. */
function shQuote(value) {
    return `'${value.replaceAll("'", "'\\''")}'`;
}
/** Git Bash, MSYS2 and fish on Windows split PATH at colons and convert it to Windows' form when they start go.exe. */
function unixEntry(value, os) {
    if (os !== 'windows')
        return value;
    return value
        .replaceAll('\\', '/')
        .replace(/^([A-Za-z]):(?=\/|$)/, (_, drive) => `/${drive.toLowerCase()}`);
}
function fish(change, os) {
    if (change.kind === 'unset')
        return `set -e ${change.name}`;
    if (change.kind === 'set')
        return `set -gx ${change.name} ${fishQuote(change.value)}`;
    return `set -gx PATH ${fishQuote(unixEntry(change.value, os))} $PATH`;
}
/** fish knows two escapes within '…': \' and \\. */
function fishQuote(value) {
    return `'${value.replace(/[\\']/g, '\\$&')}'`;
}
/** $null removes in every PowerShell; '' does so too before 7.5, where Windows has no empty variables. */
function powershell(change, os) {
    const target = `$Env:${change.name}`;
    if (change.kind === 'unset')
        return `${target} = $null`;
    if (change.kind === 'set')
        return `${target} = ${powershellQuote(change.value)}`;
    const separator = os === 'windows' ? ';' : ':';
    return `${target} = ${powershellQuote(change.value)} + $(if (${target}) { '${separator}' + ${target} })`;
}
/**
 * ASCII on one line: Windows PowerShell 5.1 reads our output in the console's code page, hands it on line by line,
 * and takes typographic quotes (U+2018 to U+201B) for quotes.
 */
function powershellQuote(value) {
    const parts = (value.match(/[ -~]+|[^ -~]/g) ?? []).map((part) => /^[ -~]/.test(part) ? `'${part.replaceAll("'", "''")}'` : `[char]${part.charCodeAt(0)}`);
    // A string must come first, or two [char] would be added as numbers.
    if (parts[0]?.startsWith("'") !== true)
        parts.unshift("''");
    return parts.join(' + ');
}
/** A batch file: % is doubled, and it is read in the console's code page, which is changed while there is need. */
function cmd(changes) {
    const lines = changes.map(cmdLine);
    if (lines.length === 0)
        return '';
    if (/^[\0-\x7f]*$/.test(lines.join('')))
        return `${lines.join('\r\n')}\r\n`;
    const around = [
        `@for /f "tokens=2 delims=:." %%C in ('chcp') do @set "SETUP_GO_PLUS_CODEPAGE=%%C"`,
        '@chcp 65001 >nul',
        ...lines,
        '@chcp %SETUP_GO_PLUS_CODEPAGE% >nul',
        '@set "SETUP_GO_PLUS_CODEPAGE="',
    ];
    return `${around.join('\r\n')}\r\n`;
}
function cmdLine(change) {
    // 26 (Ctrl-Z) ends a batch file; the others are lost or move the cursor.
    refuse(change, /[\0-\x08\x0a-\x1f\x7f]/, 'a line break or control character, which a batch file cannot carry');
    const value = change.kind === 'unset' ? '' : cmdQuote(change.value);
    const line = `@set "${change.name}=${value}${change.kind === 'prepend' ? ';%PATH%' : ''}"`;
    if (line.length > 8191) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `The value for ${change.name} is longer than cmd's line of 8191 characters`);
    }
    return line;
}
/** `set "N=…"` ends at the last quote of the line; on the way each quote switches the shell's quoting on or off. */
function cmdQuote(value) {
    let quoted = true;
    let text = '';
    for (const character of value) {
        if (character === '"')
            quoted = !quoted;
        const caret = !quoted && /[&|<>^()]/.test(character);
        text += character === '%' ? '%%' : caret ? `^${character}` : character;
    }
    return text;
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ formatPosition),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that a person caused or can mend. Doors print message and hint, annotate `at`, and exit 1 (2 for `USAGE`).
 * Anything else that is thrown is a bug and keeps its stack.
 */
class UserError extends Error {
    name = 'UserError';
    code;
    hint;
    at;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.at = details.at;
    }
}
/** `path:line:column`, as editors and terminals make clickable. */
function formatPosition(at) {
    return [at.path, at.line, at.line === undefined ? undefined : at.column]
        .filter((part) => part !== undefined)
        .join(':');
}


/***/ }),

/***/ 39385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ goEnv),
/* harmony export */   Sv: () => (/* binding */ COMPILER_VARIABLES),
/* harmony export */   Zo: () => (/* binding */ BUILD_VARIABLES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(80031);


/** Compilers and linkers, and what they are told: part of a cgo package's action id. */
const COMPILER_VARIABLES = [
    ...['AR', 'CC', 'CXX', 'FC', 'GCCGO', 'PKG_CONFIG', 'GO_EXTLINK_ENABLED', 'GOFIPS140'],
    ...['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'],
];
/** All variables that object files in GOCACHE depend on (cmd/go/internal/work, buildActionID and linkActionID). */
const BUILD_VARIABLES = [
    ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'],
    ...new Set(Object.values(_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_VARIABLES */ .z)),
    ...COMPILER_VARIABLES,
];
/**
 * Asked by name: without names, and for CGO_… and PKG_CONFIG, `go env` starts the C compiler several times to work out
 * the flags. A Go that does not know a name prints it empty.
 */
const names = [
    ...['GOROOT', 'GOPATH', 'GOBIN', 'GOCACHE', 'GOCACHEPROG', 'GOMODCACHE', 'GOTMPDIR', 'GOENV', 'GOMOD'],
    ...['GOWORK', 'GOVERSION', 'GOTOOLCHAIN', 'GOHOSTOS', 'GOHOSTARCH'],
    ...['GOPROXY', 'GOSUMDB', 'GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE', 'GOAUTH', 'GOVCS'],
    ...['GO111MODULE', ...BUILD_VARIABLES.filter((name) => !/^(?:CGO_.*FLAGS|PKG_CONFIG)$/.test(name))],
];
/**
 * Runs `go env` once.
 * @param goProgram path of the go command
 * @param cwd where it looks for go.mod and go.work
 * @throws UserError GO_UNUSABLE when it does not run or prints something else; TOOL_MISSING when it is a bare name
 *   that is not on PATH
 */
async function goEnv(processes, goProgram, cwd) {
    const run = (args) => runGo(processes, goProgram, args, cwd);
    let result = await run(['env', '-json', ...names]);
    // Go 1.8 and older print assignments only.
    const old = result.code !== 0 && result.stderr.includes('flag provided but not defined: -json');
    if (old)
        result = await run(['env']);
    if (result.code !== 0) {
        throw unusable(goProgram, `\`go env\` ended with code ${result.code}`, result.stderr);
    }
    const raw = old ? parseAssignments(result.stdout) : parseJson(result.stdout, goProgram);
    return pick(raw);
}
async function runGo(processes, program, args, cwd) {
    try {
        return await processes.run({ program, args, timeout: 120_000, ...(cwd === undefined ? {} : { cwd }) });
    }
    catch (error) {
        const failed = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && ['COMMAND_FAILED', 'TOOL_MISSING'].includes(error.code);
        if (!failed || (error.code === 'TOOL_MISSING' && !/[\\/]/.test(program)))
            throw error;
        throw unusable(program, 'it cannot be started', error.message, error);
    }
}
/** A hint of the host's port is closer to the fault than what can be guessed from the words. */
function unusable(program, what, said, cause) {
    const words = said.trim().split(/\r?\n/).slice(0, 5).join('\n').slice(0, 1000);
    const message = `${program} is not a usable go command: ${what}${words === '' ? '' : `: ${words}`}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GO_UNUSABLE', message, {
        hint: (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y ? cause.hint : undefined) ?? hintFor(words),
        cause,
    });
}
/** By what the systems say (also in a shell’s words) and what the host’s port makes of it. */
function hintFor(words) {
    if (/exec format error|bad cpu type|valid win32 application|this machine is|not a program for/i.test(words)) {
        return 'It was built for another operating system or CPU: ask for this machine’s architecture.';
    }
    if (/permission denied|access is denied|denies|not permitted/i.test(words)) {
        return 'Its file is not executable, or lies on a volume that is mounted noexec, or a policy forbids it.';
    }
    if (/no such file|cannot find|not found|not there|interpreter/i.test(words)) {
        return 'It is missing, or it needs a program loader that this system lacks (a glibc build on musl).';
    }
    return 'Run `go env` by hand to see what it says; the file that `go env GOENV` names or a GO… variable may be at fault.';
}
function parseJson(stdout, program) {
    let parsed;
    try {
        parsed = JSON.parse(stdout);
    }
    catch {
        // No cause: the parser quotes what it read, which may be a GOPROXY with a password.
        throw unusable(program, '`go env -json` did not print JSON', '');
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        throw unusable(program, '`go env -json` did not print a JSON object', '');
    }
    return Object.fromEntries(Object.entries(parsed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
/** `GOROOT="/usr/local/go"`, and on Windows `set GOROOT=C:\Go`. */
function parseAssignments(stdout) {
    const raw = {};
    for (const [, name, value] of stdout.matchAll(/^(?:set )?([A-Z]\w*)=(.*?)\r?$/gm)) {
        if (name !== undefined && value !== undefined)
            raw[name] = value.replace(/^(["'])(.*)\1$/, '$2');
    }
    return raw;
}
function pick(raw) {
    const at = (name) => raw[name] ?? '';
    return {
        GOROOT: at('GOROOT'),
        GOPATH: at('GOPATH'),
        GOBIN: at('GOBIN'),
        GOCACHE: at('GOCACHE'),
        GOMODCACHE: at('GOMODCACHE'),
        GOVERSION: at('GOVERSION'),
        GOOS: at('GOOS'),
        GOARCH: at('GOARCH'),
        GOTOOLCHAIN: at('GOTOOLCHAIN'),
        GOPROXY: at('GOPROXY'),
        GOFLAGS: at('GOFLAGS'),
        CGO_ENABLED: at('CGO_ENABLED'),
        GOENV: at('GOENV'),
        raw,
    };
}


/***/ }),

/***/ 80031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ LEVEL_VARIABLES)
/* harmony export */ });
/** The variable that names the oldest CPU a program runs on, by GOARCH (`go help environment`). */
const LEVEL_VARIABLES = {
    '386': 'GO386',
    amd64: 'GOAMD64',
    arm: 'GOARM',
    arm64: 'GOARM64',
    mips: 'GOMIPS',
    mipsle: 'GOMIPS',
    mips64: 'GOMIPS64',
    mips64le: 'GOMIPS64',
    ppc64: 'GOPPC64',
    ppc64le: 'GOPPC64',
    riscv64: 'GORISCV64',
    wasm: 'GOWASM',
};


/***/ }),

/***/ 19140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a mistyped word most likely meant; undefined when none is near. */
function nearest(word, candidates) {
    const typed = word.slice(0, 32).toLowerCase();
    const limit = Math.ceil(typed.length / 3);
    let best;
    for (const name of candidates) {
        const distance = editDistance(typed, name);
        if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { name, distance };
    }
    return best?.name;
}
/** Insertions, deletions, replacements and swaps of neighbours, each counted as one. */
function editDistance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(above[column - 1] + (same ? 0 : 1), above[column] + 1, current[column - 1] + 1, swapped ? before[column - 2] + 1 : Number.POSITIVE_INFINITY));
        }
        before = above;
        above = current;
    }
    return above[b.length];
}


/***/ }),

/***/ 87507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ parseArch),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   ST: () => (/* binding */ parseOs),
/* harmony export */   Tm: () => (/* binding */ toolCacheArch),
/* harmony export */   f2: () => (/* binding */ platformOfNode),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* unused harmony export archiveArch */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19140);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(66190);



const SYSTEMS = [
    'aix',
    'android',
    'darwin',
    'dragonfly',
    'freebsd',
    'illumos',
    'ios',
    'js',
    'linux',
    'netbsd',
    'openbsd',
    'plan9',
    'solaris',
    'wasip1',
    'windows',
];
const OTHER_SYSTEMS = {
    win: 'windows',
    win32: 'windows',
    win64: 'windows',
    mac: 'darwin',
    macos: 'darwin',
    osx: 'darwin',
    sunos: 'solaris',
};
const ARCHITECTURES = [
    '386',
    'amd64',
    'arm',
    'arm64',
    'loong64',
    'mips',
    'mips64',
    'mips64le',
    'mipsle',
    'ppc64',
    'ppc64le',
    'riscv64',
    's390x',
    'wasm',
];
/** Node's, the runner's, uname's and Debian's names. */
const OTHER_ARCHITECTURES = {
    x64: 'amd64',
    x86_64: 'amd64',
    'x86-64': 'amd64',
    x86: '386',
    x32: '386',
    ia32: '386',
    i386: '386',
    i486: '386',
    i586: '386',
    i686: '386',
    armv5: 'arm',
    armv5l: 'arm',
    armv6: 'arm',
    armv6l: 'arm',
    armv7: 'arm',
    armv7l: 'arm',
    armhf: 'arm',
    armel: 'arm',
    aarch64: 'arm64',
    armv8: 'arm64',
    // What uname says to a 32-bit process on a 64-bit kernel.
    armv8l: 'arm',
    loongarch64: 'loong64',
    mipsel: 'mipsle',
    mips64el: 'mips64le',
    powerpc64: 'ppc64',
    powerpc64le: 'ppc64le',
    ppc64el: 'ppc64le',
};
/** `windows/amd64`, and what people write for it: `win32-x64`, `Linux/x86_64`. @throws UserError PLATFORM_UNKNOWN */
function parsePlatform(text) {
    const match = /^([^/-]+)[/-](.+)$/.exec(text.trim());
    if (match === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PLATFORM_UNKNOWN', `${quote(text)} is not a platform`, {
            hint: 'Write the operating system and the architecture in Go’s words: linux/amd64, windows/arm64.',
        });
    }
    return { os: parseOs(match[1]), arch: parseArch(match[2]) };
}
/** GOOS from Go's, Node's or a person's name for it, in any case. @throws UserError PLATFORM_UNKNOWN */
function parseOs(text) {
    const name = text.trim().toLowerCase();
    return look(name, SYSTEMS, OTHER_SYSTEMS) ?? refuse('operating system', text, SYSTEMS, OTHER_SYSTEMS);
}
/**
 * GOARCH from Go's, Node's, the runner's or uname's name for it, in any case.
 * @param endianness of the host, where `text` is Node's name for it: Node says `ppc64` on ppc64le (actions/setup-go#517)
 * @throws UserError PLATFORM_UNKNOWN
 */
function parseArch(text, endianness) {
    const name = text.trim().toLowerCase();
    const arch = look(name, ARCHITECTURES, OTHER_ARCHITECTURES);
    if (arch === undefined)
        return refuse('architecture', text, ARCHITECTURES, OTHER_ARCHITECTURES);
    return arch === 'ppc64' && endianness === 'LE' ? 'ppc64le' : arch;
}
/** From `process.platform`, `process.arch` and `os.endianness()`. @throws UserError PLATFORM_UNKNOWN */
function platformOfNode(node) {
    return { os: parseOs(node.platform), arch: parseArch(node.arch, node.endianness) };
}
/** The CPU in go.dev's file names. Only Linux's arm is called armv6l there (the JSON list says armv6l for all). */
function archiveArch(platform) {
    return platform.os === 'linux' && platform.arch === 'arm' ? 'armv6l' : platform.arch;
}
/** `go1.26.8.linux-amd64.tar.gz`; `.zip` for Windows. */
function archiveName(version, platform) {
    const extension = platform.os === 'windows' ? 'zip' : 'tar.gz';
    return `${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(version)}.${platform.os}-${archiveArch(platform)}.${extension}`;
}
/**
 * The folder below `RUNNER_TOOL_CACHE/go/<version>/`: Node's names, as actions/setup-go and the runner images write
 * them. That layout has no place for another system's Go, which gets `<os>-<arch>`.
 */
function toolCacheArch(platform, host) {
    if (platform.os !== host.os)
        return `${platform.os}-${platform.arch}`;
    return { amd64: 'x64', '386': 'x86' }[platform.arch] ?? platform.arch;
}
function look(name, own, others) {
    if (own.includes(name))
        return name;
    return Object.hasOwn(others, name) ? others[name] : undefined;
}
function refuse(what, text, own, others) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(text.trim(), [...own, ...Object.keys(others)]);
    const guess = near === undefined ? '' : `Did you mean ${near}? `;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PLATFORM_UNKNOWN', `${quote(text)} is not an ${what} that Go knows`, {
        hint: `${guess}Go knows ${own.join(', ')}.`,
    });
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ parseSpec),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   iR: () => (/* binding */ pickNewest),
/* harmony export */   l9: () => (/* binding */ describeSpec)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78469);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64737);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(452);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(66190);





/**
 * Everything that actions/setup-go accepts, with its results, and Go's own spellings, which it refuses:
 * `go1.26.5`, `1.27rc1`, `latest`, `tip`, and mise's `latest:1.22`.
 *
 * @param origin its name alone for an input or a flag, which YAML may have turned into a number
 * @throws UserError VERSION_INVALID, or VERSION_FILE_INVALID where the text stands in a file
 */
function parseSpec(text, origin) {
    const from = typeof origin === 'string' ? { source: origin } : origin;
    const asked = text.trim();
    if (asked === '')
        throw invalid(from, `${from.source} is empty`, ACCEPTED);
    if (from.at === undefined)
        refuseYamlNumber(asked, from);
    const spec = asked.length > 256 ? undefined : read(asked);
    if (spec === undefined) {
        throw invalid(from, `${from.source} ${quote(asked)} is neither a Go version nor a range of them`, ACCEPTED);
    }
    return spec;
}
/** `stable`, `latest` and `oldstable` depend on what there is: here they fit every release that is no prerelease. */
function matches(spec, version) {
    if (spec.kind === 'tip')
        return version.suffix?.startsWith('-devel') ?? false;
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isLanguageVersion */ .JI)(version))
        return false;
    if (spec.kind === 'exact')
        return spec.version.text === version.text;
    if (spec.kind === 'alias')
        return !(0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrerelease */ .V1)(version);
    return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(version), spec.range);
}
/**
 * The newest that fits, whatever the order of the list. A range takes a prerelease or a vendor's build only where it
 * names one, as in semver; an alias takes a vendor's build only where there is nothing else.
 */
function pickNewest(spec, versions) {
    const fitting = versions.filter((version) => matches(spec, version));
    if (spec.kind !== 'alias')
        return newest(fitting);
    const official = fitting.filter((version) => version.suffix === undefined);
    const candidates = official.length > 0 ? official : fitting;
    const top = newest(candidates);
    if (top === undefined || spec.alias !== 'oldstable')
        return top;
    return newest(candidates.filter((version) => !sameLine(version, top)));
}
/** For a report's one line: `1.26.3`, `~1.26`, `stable`, `tip`. */
function describeSpec(spec) {
    switch (spec.kind) {
        case 'exact':
            return spec.version.text;
        case 'range':
            return spec.range;
        case 'alias':
            return spec.alias;
        case 'tip':
            return 'tip';
    }
}
const ACCEPTED = 'Write a version (1.26.5, 1.27rc1), a line (1.26), a range (>=1.25 <1.27), stable, oldstable or tip.';
function read(text) {
    const lower = text.toLowerCase();
    if (lower === 'stable' || lower === 'oldstable' || lower === 'latest')
        return { kind: 'alias', alias: lower };
    if (lower === 'tip' || lower === 'gotip')
        return { kind: 'tip' };
    // mise and asdf: the newest that begins so.
    const prefixed = /^(?:latest|prefix):(?=.)/.exec(lower);
    if (prefixed !== null) {
        const start = lower.slice(prefixed[0].length);
        return readLine(start) ?? readExact(start);
    }
    return readLine(lower) ?? readExact(text) ?? readRange(text);
}
/** `1.26`, `1.26.x`, `1`, `1.x`, `*`: the newest of a line. */
function readLine(text) {
    const match = /^(?:go|v)?(?:[*x](?:\.[*x]){0,2}|(\d{1,9})(?:\.[*x]){0,2}|(\d{1,9}\.\d{1,9})(?:\.[*x])?)$/.exec(text);
    if (match === null)
        return undefined;
    const [, major, line] = match;
    const range = line === undefined ? (major === undefined ? '*' : `${major}.x`) : `~${line}`;
    return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__(range) === null ? undefined : { kind: 'range', range };
}
function readExact(text) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoVersion */ .SX)(text.replace(/^=\s*/, ''));
    return version === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isLanguageVersion */ .JI)(version) ? undefined : { kind: 'exact', version };
}
function readRange(text) {
    const range = text
        .replace(/\s+/g, ' ')
        .replace(/(?<![\w.-])(?:go|v)(?=\d)/gi, '')
        .replace(/(?<![\w.])(\d+)\.(\d+)(?:\.(\d+))?-?(alpha|beta|rc)\.?(\d+)/gi, (_, major, minor, patch = '0', kind, number) => `${major}.${minor}.${patch}-${kind.toLowerCase()}.${number}`);
    return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__(range) === null ? undefined : { kind: 'range', range };
}
/** An unquoted 1.20 in a workflow is the number 1.2, and actions/setup-go then installs Go 1.2 or nothing. */
function refuseYamlNumber(text, from) {
    if (!/^1\.\d$/.test(text))
        return;
    throw invalid(from, `${from.source} is ${text}: in YAML an unquoted ${text}0 is the number ${text}, so this may not be what was written`, `Quote the version: '${text}0'. To really ask for Go ${text}, write '${text}.x'.`);
}
function invalid(from, message, hint) {
    if (from.at === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('VERSION_INVALID', message, { hint });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('VERSION_FILE_INVALID', message, { hint, at: from.at });
}
function newest(versions) {
    return versions.reduce((best, version) => (best === undefined || isNewer(version, best) ? version : best), undefined);
}
/** Go's order leaves a vendor's builds of one release equal; semver's puts -2 above -1 and the plain release on top. */
function isNewer(version, best) {
    const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGoVersions */ .X_)(version, best);
    return order === 0 ? semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(version), (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(best), true) > 0 : order > 0;
}
function sameLine(a, b) {
    return a.major === b.major && a.minor === b.minor;
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 66190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isLanguageVersion),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   X_: () => (/* binding */ compareGoVersions),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   jS: () => (/* binding */ isGoSince),
/* harmony export */   pe: () => (/* binding */ fromSemver),
/* harmony export */   yn: () => (/* binding */ firstRelease)
/* harmony export */ });
/** 15 digits at most: Go sets no limit, but above 2^53 two different numbers would compare equal. */
const NUMBER = '0|[1-9]\\d{0,14}';
/** Becomes part of file names, so it can hold no separator and no `..`. `-rc` is a misspelt prerelease, not a vendor. */
const SUFFIX = '-(?!(?:alpha|beta|rc)(?:[^a-z]|$))[0-9a-z]+(?:[._-][0-9a-z]+)*';
const VERSION = new RegExp(`^(?:go|v)?(${NUMBER})(?:\\.(${NUMBER})(?:\\.(${NUMBER}))?)?(?:-?(alpha|beta|rc)\\.?(${NUMBER}))?(${SUFFIX})?$`, 'i');
/**
 * Reads Go's own spelling (`1.21rc2`), with or without `go` or `v`, and the semver spelling (`1.21.0-rc.2`).
 * @returns undefined for anything else
 */
function parseGoVersion(text) {
    if (text.length > 128)
        return undefined;
    const match = VERSION.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, patch, kind, number, suffix] = match;
    if (minor === undefined && (kind !== undefined || suffix !== undefined))
        return undefined;
    const prerelease = kind === undefined ? undefined : { kind: kind.toLowerCase(), number: Number(number) };
    return make(Number(major), Number(minor ?? 0), patch === undefined ? undefined : Number(patch), prerelease, suffix);
}
/**
 * Whether a Go is 1.`minor` or newer. What cannot be told (a build of Go's own sources) is taken for the newest.
 * @param said by it, without `go`: `1.26.8`, `1.27.1 X:jsonv2`, `devel go1.28-8f2a`
 */
function isGoSince(said, minor) {
    const version = parseGoVersion(said.split(' ')[0]);
    return version === undefined || version.major > 1 || version.minor >= minor;
}
/** Go's own order, suffixes ignored: negative, 0 or positive. */
function compareGoVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || comparePatches(a, b) || comparePrereleases(a, b);
}
/** How Go's archives and `go version` name it: `go1.20` (never go1.20.0), `go1.21.0`, `go1.27rc1`. */
function releaseName(version) {
    return `go${version.text}`;
}
/** `1.21rc2` → `1.21.0-rc.2`: also the name of the tool cache folder, as actions/setup-go writes it. */
function toSemver(version) {
    const { major, minor, patch, prerelease, suffix = '' } = version;
    const mark = prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`;
    return `${major}.${minor}.${patch ?? 0}${mark}${suffix.replaceAll('_', '-')}`;
}
/** The release whose `toSemver` this is; undefined where it is no such name. */
function fromSemver(text) {
    return /^\d+\.\d+\.\d+(?:-|$)/.test(text) ? parseGoVersion(text) : undefined;
}
/** `1.21` from Go 1.21 on: the language, of which the first release is `1.21.0`. `1.20` is a release. */
function isLanguageVersion(version) {
    return version.patch === undefined && version.prerelease === undefined;
}
function isPrerelease(version) {
    return version.prerelease !== undefined;
}
/** `1.26` → `1.26.0`, as the go command does when it needs a toolchain for a go line (golang/go#62278). */
function firstRelease(version) {
    return isLanguageVersion(version)
        ? make(version.major, version.minor, 0, undefined, version.suffix)
        : version;
}
function make(major, minor, patch, prerelease, suffix) {
    const old = minor < 21;
    if (prerelease !== undefined && patch === 0)
        patch = undefined;
    if (prerelease === undefined && patch === undefined && old)
        patch = 0;
    let text = `${major}.${minor}`;
    if (patch !== undefined && !(patch === 0 && old))
        text += `.${patch}`;
    if (text === '1.0' && prerelease === undefined && suffix === undefined)
        text = '1';
    if (prerelease !== undefined)
        text += `${prerelease.kind}${prerelease.number}`;
    return { text: text + (suffix ?? ''), major, minor, patch, prerelease, suffix };
}
function comparePatches(a, b) {
    return (a.patch ?? -1) - (b.patch ?? -1);
}
/**
 * Without a patch number Go puts the language before its prereleases: 1.21 < 1.21rc2. The prereleases of a patch,
 * which Go no longer reads, come before that patch: 1.9.2rc2 < 1.9.2.
 */
function comparePrereleases(a, b) {
    return rank(a) - rank(b) || (a.prerelease?.number ?? 0) - (b.prerelease?.number ?? 0);
}
function rank(version) {
    if (version.prerelease === undefined)
        return version.patch === undefined ? 0 : 4;
    return { alpha: 1, beta: 2, rc: 3 }[version.prerelease.kind];
}


/***/ }),

/***/ 48330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ githubDoor)
});

;// CONCATENATED MODULE: ./lib/host/node/clock.js
function nodeClock() {
    return {
        now: () => Date.now(),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: () => Math.random(),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __nccwpck_require__(8497);
// EXTERNAL MODULE: ./lib/host/node/rename.js
var rename = __nccwpck_require__(11605);
;// CONCATENATED MODULE: ./lib/host/node/files.js



/**
 * The machine's own file system. Reading is synchronous, which for small files beats the thread pool; writing is loaded
 * when there is something to write: node:fs/promises takes some milliseconds, and most runs only read.
 */
function nodeFiles(effects = (0,rename/* realRename */.fQ)()) {
    const writing = () => __nccwpck_require__.e(/* import() */ 7576).then(__nccwpck_require__.bind(__nccwpck_require__, 67576));
    return {
        read: async (path) => unlessAbsent(() => (0,external_node_fs_.readFileSync)(path)),
        write: async (path, data, options) => (await writing()).write(path, data, options?.mode ?? 0o644, effects),
        list: async (path) => unlessAbsent(() => list(path)),
        stat: async (path) => unlessAbsent(() => facts(path)),
        makeDirectory: async (path) => (await writing()).makeDirectory(path),
        makeTemporary: async (beginning) => (await writing()).makeTemporary(beginning),
        remove: async (path) => (await __nccwpck_require__.e(/* import() */ 1071).then(__nccwpck_require__.bind(__nccwpck_require__, 31071))).remove(path),
    };
}
function list(path) {
    const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    return entries
        .map((entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink()
            ? 'link'
            : entry.isDirectory()
                ? 'directory'
                : entry.isFile()
                    ? 'file'
                    : 'other',
    }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function facts(path) {
    const found = (0,external_node_fs_.statSync)(path);
    return {
        kind: found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other',
        size: found.size,
        mtime: found.mtimeMs,
        mode: found.mode & 0o7777,
    };
}
/** ENOTDIR: a part of the path is a file, so nothing is there either. */
function unlessAbsent(read) {
    try {
        return read();
    }
    catch (error) {
        const code = (0,disk_error/* errorCode */.C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/go/platform.js
var go_platform = __nccwpck_require__(87507);
;// CONCATENATED MODULE: ./lib/host/node/machine.js





/** @throws UserError PLATFORM_UNKNOWN (from `platform`), DISK_DENIED when the current folder is gone */
function nodeMachine(facts = thisMachine()) {
    const windows = facts.platform === 'win32';
    const env = windows ? foldedEnvironment(facts.env) : (name) => facts.env[name];
    let platform;
    return {
        get platform() {
            platform ??= (0,go_platform/* platformOfNode */.f2)({ ...facts, arch: realArch(facts, env) });
            return platform;
        },
        path: windows ? external_node_path_.win32 : external_node_path_.posix,
        cwd: currentFolder(facts.cwd),
        home: homeFolder(facts.home),
        temp: env('RUNNER_TEMP') || facts.temp(),
        env,
    };
}
function thisMachine() {
    return {
        platform: process.platform,
        arch: process.arch,
        endianness: (0,external_node_os_.endianness)(),
        env: process.env,
        cwd: () => process.cwd(),
        home: external_node_os_.homedir,
        temp: external_node_os_.tmpdir,
        translated: () => (0,external_node_child_process_.execFileSync)('/usr/sbin/sysctl', ['-in', 'sysctl.proc_translated'], {
            encoding: 'utf8',
            timeout: 2_000,
        }),
    };
}
/** Names keep their first spelling and are found by any: `Path` and `PATH` are one variable on Windows. */
function foldedEnvironment(env) {
    return (name) => {
        const exact = env[name];
        if (exact !== undefined)
            return exact;
        const folded = name.toUpperCase();
        for (const key of Object.keys(env))
            if (key.toUpperCase() === folded)
                return env[key];
        return undefined;
    };
}
/** An x64 Node on an ARM machine says x64, and so does a 32-bit Node on x64: native Go is the better Go there. */
function realArch(facts, env) {
    if (facts.platform === 'win32') {
        // x64 emulation hides PROCESSOR_ARCHITECTURE but not the name of the CPU; PROCESSOR_ARCHITEW6432 exists for 32-bit programs only.
        if (/^ARMv8\b/i.test(env('PROCESSOR_IDENTIFIER') ?? ''))
            return 'arm64';
        return { AMD64: 'x64', ARM64: 'arm64' }[env('PROCESSOR_ARCHITEW6432')?.toUpperCase() ?? ''] ?? facts.arch;
    }
    if (facts.platform === 'darwin' && facts.arch === 'x64' && isTranslated(facts))
        return 'arm64';
    return facts.arch;
}
function isTranslated(facts) {
    try {
        return facts.translated().trim() === '1';
    }
    catch {
        // macOS before 11 has no such key.
        return false;
    }
}
function currentFolder(cwd) {
    try {
        return cwd();
    }
    catch (cause) {
        throw new errors/* UserError */.y('DISK_DENIED', 'The current folder does not exist any more, or may not be read', {
            hint: 'Change to another folder and run the command again.',
            cause,
        });
    }
}
/** A container may run as a user that has neither HOME nor a line in /etc/passwd. */
function homeFolder(home) {
    try {
        return home();
    }
    catch {
        return '/';
    }
}

;// CONCATENATED MODULE: ./lib/host/node/foreign-program.js


/**
 * What a file is when Linux cannot execute it: `a program for riscv64`. To be asked before it is started, since
 * glibc's execvp hands a file that the kernel refuses (ENOEXEC) to /bin/sh, which runs a binary as if it were a script.
 */
function foreignProgram(file, platform, binfmt = '/proc/sys/fs/binfmt_misc') {
    if (platform.os !== 'linux')
        return undefined;
    const header = readHeader(file);
    const what = describeForeign(header, platform.arch);
    return what === undefined || hasInterpreter(header, binfmt) ? undefined : what;
}
/** ELF header, bytes 5 and 18: byte order and machine. */
function describeForeign(header, arch) {
    const magic = Buffer.from(header.subarray(0, 4)).toString('latin1');
    if (magic.startsWith('MZ'))
        return 'a program for Windows';
    if (['\xcf\xfa\xed\xfe', '\xce\xfa\xed\xfe', '\xca\xfe\xba\xbe'].includes(magic))
        return 'a program for macOS';
    if (magic !== '\x7fELF' || header.length < 20)
        return undefined;
    const number = header[5] === 2 ? header[18] * 256 + header[19] : header[19] * 256 + header[18];
    const machine = machines[number];
    if (machine === undefined || machine === arch || compatible[arch] === machine)
        return undefined;
    if (machine === 'mips' || machine === 'ppc64')
        return arch.startsWith(machine) ? undefined : `a program for ${machine}`;
    return `a program for ${machine}`;
}
const machines = {
    3: '386',
    8: 'mips',
    21: 'ppc64',
    22: 's390x',
    40: 'arm',
    62: 'amd64',
    183: 'arm64',
    243: 'riscv64',
    258: 'loong64',
};
/** What the kernel also runs. */
const compatible = {
    amd64: '386',
    '386': 'amd64',
    arm64: 'arm',
    arm: 'arm64',
};
function readHeader(file) {
    try {
        const handle = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const header = new Uint8Array(20);
            return header.subarray(0, (0,external_node_fs_.readSync)(handle, header, 0, header.length, 0));
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    catch {
        // A program may be executable and not readable.
        return new Uint8Array();
    }
}
/** qemu and wine register themselves with the kernel; then a foreign program does run. */
function hasInterpreter(header, binfmt) {
    const start = Buffer.from(header.subarray(0, 2)).toString('hex');
    for (const name of orElse([], () => (0,external_node_fs_.readdirSync)(binfmt))) {
        const entry = orElse('', () => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(binfmt, name), 'utf8'));
        if (entry.startsWith('enabled') && entry.includes(`magic ${start}`))
            return true;
    }
    return false;
}
function orElse(fallback, read) {
    try {
        return read();
    }
    catch {
        return fallback;
    }
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./lib/host/node/read-text.js

/** Decodes across chunks; each line without its \n or \r\n, the last one also without. Call the result at the end. */
function readText(stream, onLine) {
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    const chunks = [];
    let rest = '';
    const take = (text) => {
        chunks.push(text);
        if (onLine === undefined)
            return;
        const lines = (rest + text).split('\n');
        rest = lines.pop();
        for (const line of lines)
            onLine(line.replace(/\r$/, ''));
    };
    stream.on('data', (chunk) => take(decoder.write(chunk)));
    // Broken pipes end the output; the exit code says what happened.
    stream.on('error', () => { });
    return () => {
        take(decoder.end());
        if (rest !== '')
            onLine?.(rest.replace(/\r$/, ''));
        return chunks.join('');
    };
}

;// CONCATENATED MODULE: ./lib/host/node/spawn-failure.js


function missing(program, windows) {
    const named = /[\\/]/.test(program);
    return new errors/* UserError */.y('TOOL_MISSING', named ? `${program} is not there, or is not a program` : `${program} was not found on PATH`, {
        hint: named
            ? `Check the path${windows ? '' : ' and that the file may be executed'}.`
            : `Install ${program}, or put the folder that holds it on PATH.`,
    });
}
/** The system says ENOENT for a working directory that is missing, and for a script whose interpreter is. */
function explain(cause, file, cwd, windows) {
    const code = cause.code;
    if (code === 'ERR_INVALID_ARG_VALUE') {
        return new errors/* UserError */.y('INPUT_INVALID', `An argument or variable for ${file} contains a NUL byte`, {
            cause,
        });
    }
    if (typeof code !== 'string' || code.startsWith('ERR_'))
        return cause;
    if (!isDirectory(cwd))
        return notStarted(file, `the working directory ${cwd} does not exist`, cause);
    if (windows && file.length > longest && ['ENOENT', 'EBADF', 'ENAMETOOLONG'].includes(code)) {
        const why = `its path has ${file.length} characters, and Windows starts programs with at most ${longest}`;
        return notStarted(file, why, cause, 'Choose a folder with a shorter path.');
    }
    const reason = windows && code === 'ENOENT' ? undefined : reasons[code];
    return notStarted(file, reason ?? `the system says ${code}`, cause);
}
/** CreateProcess: MAX_PATH without the zero at the end, whatever the setting LongPathsEnabled says. */
const longest = 259;
const reasons = {
    ENOENT: 'the interpreter in its first line does not exist',
    EACCES: 'the system denies to execute it',
    EPERM: 'the system denies to execute it',
    ENOEXEC: 'it is not a program for this system or CPU',
    EFTYPE: 'it is not a program for this system or CPU',
    'Unknown system error -86': 'it is not a program for this CPU',
    UNKNOWN: 'it is not a program for this system or CPU, or a virus scanner holds it',
    E2BIG: 'the arguments and the environment are too long',
    ENAMETOOLONG: 'the command line is too long',
    ETXTBSY: 'another process is writing it',
};
function notStarted(file, why, cause, hint) {
    return new errors/* UserError */.y('COMMAND_FAILED', `${file} was not started: ${why}`, {
        cause,
        ...(hint === undefined ? {} : { hint }),
    });
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./lib/host/node/spawn-plan.js

/**
 * Where a program may be, in the order in which it is looked for: PATH × PATHEXT. The current folder is looked into
 * only when PATH or the program's name says so with a full path: a `go.exe` in somebody's repository must not run.
 */
function programCandidates(program, searchPath, cwd, { windows, path, env }) {
    const names = windows ? withExtensions(program, env('PATHEXT')) : [program];
    if (windows ? /[\\/:]/.test(program) : program.includes('/')) {
        return names.map((name) => path.resolve(cwd, name));
    }
    return searchPath
        .split(path.delimiter)
        .map((entry) => (windows ? entry.trim().replaceAll('"', '') : entry))
        .filter((entry) => path.isAbsolute(entry))
        .flatMap((entry) => names.map((name) => path.join(entry, name)));
}
/** Only what CreateProcess and cmd start: PATHEXT also lists scripts that need a host of their own. */
function withExtensions(program, pathExt) {
    const extensions = (pathExt || '.COM;.EXE;.BAT;.CMD')
        .split(';')
        .map((extension) => extension.trim().toLowerCase())
        .filter((extension) => /^\.(?:com|exe|bat|cmd)$/.test(extension));
    const added = extensions.map((extension) => program + extension);
    return extensions.some((extension) => program.toLowerCase().endsWith(extension))
        ? [program, ...added]
        : added;
}
/**
 * Node refuses to spawn .bat and .cmd (CVE-2024-27980), since cmd parses the command line once more: these go
 * through `cmd /d /s /c`, with arguments that cmd cannot take for anything else.
 * `cmd /d /s /c <line>` itself gets its line as it is: it is cmd's language, not an argument.
 * @param file absolute
 * @throws UserError INPUT_INVALID for an argument that a batch file cannot be given safely
 */
function planSpawn(file, args, { windows, path, env }) {
    if (!windows)
        return { file, args, windowsVerbatimArguments: false };
    if (/\.(?:bat|cmd)$/i.test(file)) {
        const line = [
            `"${batchPath(file)}"`,
            ...args.map((arg, index) => batchArgument(arg, index, path.basename(file))),
        ].join(' ');
        return {
            file: commandProcessor(env, path),
            args: ['/d', '/s', '/v:off', '/c', `"${line}"`],
            windowsVerbatimArguments: true,
        };
    }
    if (path.basename(file).toLowerCase() === 'cmd.exe' && args.at(-2)?.toLowerCase() === '/c') {
        return { file, args: [...args.slice(0, -1), `"${args.at(-1)}"`], windowsVerbatimArguments: true };
    }
    return { file, args, windowsVerbatimArguments: false };
}
/** Not ComSpec, which a job's environment may have changed. */
function commandProcessor(env, path) {
    return path.join(env('SystemRoot') || 'C:\\Windows', 'System32', 'cmd.exe');
}
function batchPath(file) {
    if (!/[%"\r\n\0]/.test(file))
        return file;
    throw new errors/* UserError */.y('INPUT_INVALID', `cmd cannot run ${JSON.stringify(file)}: its path contains % or a quote`);
}
/**
 * % is expanded even within quotes, and a quote cannot be escaped in a way that cmd and the program both understand.
 * The argument is not shown: it may be a secret.
 */
function batchArgument(arg, index, name) {
    if (/["%\r\n\0]/.test(arg)) {
        throw new errors/* UserError */.y('INPUT_INVALID', `${name} is a batch file, and its argument ${index + 1} cannot be passed safely: it contains %, a double quote or a line break`, { hint: 'Run the program that the batch file starts, or pass the value in an environment variable.' });
    }
    if (arg !== '' && /^[A-Za-z0-9#$*+\-./:?@\\_]*$/.test(arg) && !arg.endsWith('\\'))
        return arg;
    // The program reads \" as a quote: the backslashes before the closing quote are doubled.
    return `"${arg.replace(/\\+$/, '$&$&')}"`;
}

;// CONCATENATED MODULE: ./lib/host/node/processes.js







/** Milliseconds that a process gets to end by itself after SIGTERM, and that its output may outlive it. */
const grace = 2_000;
/** Without a shell, and without looking for programs in the current folder. */
function nodeProcesses(machine, inherited = process.env) {
    const facts = {
        windows: machine.platform.os === 'windows',
        path: machine.path,
        env: machine.env,
    };
    async function find(program, searchPath = machine.env('PATH') ?? '', cwd = machine.cwd) {
        for (const candidate of programCandidates(program, searchPath, cwd, facts)) {
            if (isProgram(candidate, facts.windows))
                return candidate;
        }
        return undefined;
    }
    async function start(command, options) {
        const env = childEnvironment(inherited, command.env ?? {}, facts.windows);
        const cwd = machine.path.resolve(machine.cwd, command.cwd ?? '.');
        const file = await find(command.program, searchPathOf(env, facts.windows), cwd);
        if (file === undefined)
            throw missing(command.program, facts.windows);
        const foreign = foreignProgram(file, machine.platform);
        if (foreign !== undefined)
            throw notStarted(file, `it is ${foreign}, and this machine is ${machine.platform.arch}`);
        const { file: executable, args, windowsVerbatimArguments } = planSpawn(file, command.args, facts);
        return new Promise((resolve, reject) => {
            const refuse = (error) => reject(explain(error, file, cwd, facts.windows));
            try {
                const child = (0,external_node_child_process_.spawn)(executable, args, {
                    ...options,
                    cwd,
                    env,
                    windowsVerbatimArguments,
                    windowsHide: true,
                });
                child.once('error', refuse);
                child.once('spawn', () => {
                    child.off('error', refuse);
                    // A signal that could not be delivered: 'exit' tells the rest.
                    child.on('error', () => { });
                    resolve(child);
                });
            }
            catch (error) {
                // Node throws some of them: a NUL byte in an argument, for one.
                refuse(error);
            }
        });
    }
    return {
        find: (program, searchPath) => find(program, searchPath),
        async run(command) {
            // A group of its own, so that the whole tree can be ended; Windows has taskkill for that.
            const grouped = (command.timeout !== undefined || command.onStart !== undefined) && !facts.windows;
            const child = await start(command, { stdio: ['ignore', 'pipe', 'pipe'], detached: grouped });
            const end = (signal) => endTree(child, signal, grouped, facts);
            // Ctrl-C does not reach another group: pass it on, then end as we would have.
            const stop = grouped ? onSignals((signal) => endWith(signal, end)) : () => { };
            let last;
            let ended = false;
            command.onStart?.({
                pid: child.pid,
                end() {
                    // By now its number may be another program's.
                    if (ended)
                        return;
                    end('SIGTERM');
                    last ??= setTimeout(() => end('SIGKILL'), grace);
                },
            });
            try {
                return await collect(child, command, end);
            }
            finally {
                ended = true;
                clearTimeout(last);
                stop();
            }
        },
        async attach(command) {
            const child = await start(command, { stdio: 'inherit' });
            const end = (signal) => endTree(child, signal, false, facts);
            // A terminal sends Ctrl-C to its whole foreground group, the child included: a second one would mean "now!".
            const stop = onSignals((signal) => {
                if (signal !== 'SIGINT' || process.stdin.isTTY !== true)
                    end(signal);
            });
            const timer = timeLimit(command.timeout, end);
            try {
                return await new Promise((resolve) => {
                    child.once('exit', (code, signal) => resolve(timer.expired() ? 124 : exitCode(code, signal)));
                });
            }
            finally {
                timer.stop();
                stop();
            }
        },
    };
}
/** On Windows names that differ only in case are one variable: the first spelling stays, with the last value. */
function childEnvironment(inherited, changes, windows) {
    const result = new Map();
    for (const [name, value] of [...Object.entries(inherited), ...Object.entries(changes)]) {
        const key = windows ? name.toUpperCase() : name;
        if (value === undefined)
            result.delete(key);
        else
            result.set(key, { name: result.get(key)?.name ?? name, value });
    }
    return Object.fromEntries([...result.values()].map(({ name, value }) => [name, value]));
}
function searchPathOf(env, windows) {
    if (!windows)
        return env.PATH ?? '';
    return Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
}
function isProgram(path, windows) {
    try {
        if (!(0,external_node_fs_.statSync)(path).isFile())
            return false;
        if (!windows)
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function collect(child, command, end) {
    const stdout = readText(child.stdout, command.onLine);
    const stderr = readText(child.stderr, command.onLine);
    const timer = timeLimit(command.timeout, end);
    return new Promise((resolve) => {
        let code = 0;
        child.once('exit', (status, signal) => {
            timer.stop();
            code = timer.expired() ? 124 : exitCode(status, signal);
            // What the child started and that ignored SIGTERM.
            if (timer.expired())
                end('SIGKILL');
            // A daemon that the child left behind may hold the pipes for ever.
            const left = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, grace);
            child.once('close', () => {
                clearTimeout(left);
                resolve({ code, stdout: stdout(), stderr: stderr() });
            });
        });
    });
}
function timeLimit(milliseconds, end) {
    let expired = false;
    let timer;
    if (milliseconds !== undefined) {
        timer = setTimeout(() => {
            expired = true;
            end('SIGTERM');
            timer = setTimeout(() => end('SIGKILL'), grace);
        }, milliseconds);
    }
    return { expired: () => expired, stop: () => clearTimeout(timer) };
}
function endTree(child, signal, grouped, { env, path, windows }) {
    if (child.pid === undefined)
        return;
    if (windows) {
        // Absolute: on a damaged or hostile PATH there may be another one.
        const taskkill = path.join(env('SystemRoot') || 'C:\\Windows', 'System32', 'taskkill.exe');
        const killer = (0,external_node_child_process_.spawn)(taskkill, ['/pid', String(child.pid), '/t', '/f'], {
            stdio: 'ignore',
            windowsHide: true,
        });
        killer.once('error', () => child.kill());
        // It may be denied, or know no /t (wine): the program itself ends at least.
        killer.once('exit', (code) => {
            if (code !== 0)
                child.kill();
        });
        return;
    }
    try {
        process.kill(grouped ? -child.pid : child.pid, signal);
    }
    catch {
        // It ended by itself.
    }
}
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function onSignals(handle) {
    for (const signal of signals)
        process.on(signal, handle);
    return () => {
        for (const signal of signals)
            process.off(signal, handle);
    };
}
/** Others that listen for the signal decide for themselves how to end. */
function endWith(signal, end) {
    end(signal);
    if (process.listenerCount(signal) > 1)
        return;
    process.exit(128 + external_node_os_.constants.signals[signal]);
}
function exitCode(code, signal) {
    return code ?? 128 + external_node_os_.constants.signals[signal ?? 'SIGKILL'];
}

;// CONCATENATED MODULE: ./lib/host/node/index.js




/** This machine, for a door that has its own way of talking to people. */
function nodeHost(log) {
    const machine = nodeMachine();
    return {
        machine,
        files: nodeFiles(),
        stages: lazyStages(),
        http: lazyHttp(machine),
        processes: nodeProcesses(machine),
        clock: nodeClock(),
        log,
    };
}
/** node:http, node:https and node:crypto take 20 ms to load; a job that finds its Go in the tool cache needs none. */
function lazyHttp({ env }) {
    let http;
    const load = () => {
        http ??= __nccwpck_require__.e(/* import() */ 964).then(__nccwpck_require__.bind(__nccwpck_require__, 20964)).then(({ createHttp }) => createHttp({ env }));
        return http;
    };
    return {
        get: async (request) => (await load()).get(request),
        send: async (request) => (await load()).send(request),
    };
}
function lazyStages() {
    let stages;
    const load = () => {
        stages ??= __nccwpck_require__.e(/* import() */ 7466).then(__nccwpck_require__.bind(__nccwpck_require__, 7466)).then(({ nodeStages }) => nodeStages());
        return stages;
    };
    return {
        open: async (destination) => (await load()).open(destination),
        sweep: async (destination) => (await load()).sweep(destination),
    };
}

// EXTERNAL MODULE: ./lib/environment/shell.js
var shell = __nccwpck_require__(72555);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __nccwpck_require__(12586);
;// CONCATENATED MODULE: ./lib/host/github/commands.js

/**
 * The two languages that the runner listens to: lines on stdout, and blocks appended to files. Written here and not
 * through @actions/core because that brings an HTTP client of half a megabyte, 50 ms on every job, and because several
 * names must go into a file in one append (a malformed block stops the runner after the names before it).
 * Source: docs.github.com, "Workflow commands"; actions/runner FileCommandManager.
 */
function workflowCommand(name, message, properties = {}) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeMessage(message)}`;
}
function positionProperties(at) {
    return at === undefined ? {} : { file: at.path, line: at.line, col: at.column };
}
/** Blocks for GITHUB_OUTPUT and GITHUB_STATE. A value cannot close its block: the delimiter is not in it. */
function fileBlocks(values, random = shell/* randomText */.xM) {
    return Object.entries(values)
        .map(([name, value]) => {
        const end = (0,shell/* delimiter */.uV)(value, random);
        return `${name}<<${end}\n${value}\n${end}\n`;
    })
        .join('');
}
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/host/github/job.js





const stateName = 'setup-go-plus';
function githubJob(env, write) {
    return {
        input: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
        async outputs(values) {
            if (env.GITHUB_OUTPUT)
                return appendLines(env.GITHUB_OUTPUT, fileBlocks(values));
            const core = await legacyCommands();
            for (const [name, value] of Object.entries(values))
                core.setOutput(name, value);
        },
        async environment(changes, os) {
            const files = (0,shell/* renderGithub */.up)(changes, os);
            if (env.GITHUB_ENV && env.GITHUB_PATH) {
                appendLines(env.GITHUB_ENV, files.env);
                return appendLines(env.GITHUB_PATH, files.path);
            }
            const core = await legacyCommands();
            for (const change of changes) {
                if (change.kind === 'prepend')
                    core.addPath(change.value);
                else
                    core.exportVariable(change.name, change.kind === 'set' ? change.value : '');
            }
        },
        async saveState(value) {
            if (env.GITHUB_STATE)
                return appendLines(env.GITHUB_STATE, fileBlocks({ [stateName]: value }));
            (await legacyCommands()).saveState(stateName, value);
        },
        readState: () => env[`STATE_${stateName}`] ?? '',
        addMatcher: (path) => write(`${workflowCommand('add-matcher', path)}\n`),
        // Gitea and older GHES have no summaries.
        summary: (markdown) => {
            if (env.GITHUB_STEP_SUMMARY)
                appendLines(env.GITHUB_STEP_SUMMARY, markdown);
        },
        annotate: (level, message, at) => write(`${workflowCommand(level, (0,redact/* redactUrl */.B)(message), positionProperties(at))}\n`),
        fail(error) {
            process.exitCode = 1;
            write(`${failure(error)}\n`);
        },
    };
}
/** Runners before 2.297 have no such files and listen to commands on stdout, which @actions/core still speaks. */
function legacyCommands() {
    return __nccwpck_require__.e(/* import() */ 3838).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
}
function failure(error) {
    if (isUserError(error)) {
        const { at, hint, message } = error;
        // The log shows an annotation's text alone, without its file.
        const placed = at === undefined || message.includes(at.path) ? message : `${(0,errors/* formatPosition */.L)(at)}: ${message}`;
        const text = hint === undefined ? placed : `${placed}\n${hint}`;
        const causes = [];
        for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
            causes.push(workflowCommand('debug', (0,redact/* redactUrl */.B)(String(cause))));
        }
        return [...causes, workflowCommand('error', (0,redact/* redactUrl */.B)(text), positionProperties(at))].join('\n');
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return workflowCommand('error', (0,redact/* redactUrl */.B)(`This is a bug in setup-go-plus, please report it.\n${stack}`));
}
/** By name: the library may be there twice, bundled and installed. */
function isUserError(error) {
    return error instanceof Error && error.name === 'UserError';
}
/** An earlier step may have written without a last newline; its line and our first must not become one. */
function appendLines(path, text) {
    if (text !== '')
        (0,external_node_fs_.appendFileSync)(path, endsInside(path) ? `\n${text}` : text);
}
function endsInside(path) {
    const file = (0,external_node_fs_.openSync)(path, 'a+');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        if (size === 0)
            return false;
        const last = Buffer.alloc(1);
        (0,external_node_fs_.readSync)(file, last, 0, 1, size - 1);
        return last[0] !== 0x0a;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/host/github/log.js


/** The job's log: groups fold, warnings become annotations, and the runner hides what was masked. */
function githubLog(write) {
    const line = (text) => write(`${plain((0,redact/* redactUrl */.B)(text))}\n`);
    const command = (text) => write(`${text}\n`);
    const masked = new Set();
    return {
        info: line,
        group(title, lines) {
            command(workflowCommand('group', (0,redact/* redactUrl */.B)(title)));
            for (const text of lines)
                line(text);
            command(workflowCommand('endgroup', ''));
        },
        warning: (message, at) => command(workflowCommand('warning', (0,redact/* redactUrl */.B)(message), positionProperties(at))),
        debug: (text) => command(workflowCommand('debug', (0,redact/* redactUrl */.B)(text))),
        mask(secret) {
            // The runner masks line by line.
            for (const part of secret.split(/\r?\n/)) {
                if (part.trim() === '' || masked.has(part))
                    continue;
                masked.add(part);
                command(workflowCommand('add-mask', part));
            }
        },
        // A log is no terminal: the closing line of the step carries the figures.
        progress: () => ({ advance() { }, finish() { } }),
    };
}
/** A file name or a server's message must not become a command of the runner (`::set-env`, `##[add-matcher]`). */
function plain(text) {
    return text.replace(/^(\s*)::/gm, '$1: :').replaceAll('##[', '# #[');
}

;// CONCATENATED MODULE: ./lib/host/github/index.js



function githubDoor() {
    const write = (text) => void process.stdout.write(text);
    return { host: nodeHost(githubLog(write)), job: githubJob(process.env, write) };
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   w: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

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
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_FULL', `No space left for ${path}${described(room)}`, {
                hint: 'Free space on that disk, or choose a folder on another one.',
                cause,
            });
        case 'EROFS':
        case 'EACCES':
        case 'EPERM':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Not allowed to write ${path} (${errorCode(cause)})`, {
                hint: 'Give this user write access to the folder, or choose another folder.',
                cause,
            });
        case 'EEXIST':
        case 'ENOTDIR':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Something else is in the way of ${path} (${errorCode(cause)})`, {
                hint: 'Remove what is there, or choose another folder.',
                cause,
            });
        case 'ENOENT':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `There is no place for ${path} (ENOENT)`, {
                hint: 'The drive, or a folder that a link on the way leads to, does not exist: choose another folder.',
                cause,
            });
        case 'EBUSY':
        case 'ENOTEMPTY':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `${path} is in use (${errorCode(cause)})`, {
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


/***/ }),

/***/ 11605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ renameFile),
/* harmony export */   fQ: () => (/* binding */ realRename),
/* harmony export */   xv: () => (/* binding */ renameFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8497);


/** Antivirus scans what was just written and holds it open; it lets go in seconds. */
const PATIENCE = 30_000;
function realRename() {
    return {
        // Within a volume it takes microseconds, and the thread pool's way there and back many times that.
        rename: async (from, to) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to),
        exists: async (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined,
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: Math.random,
        windows: process.platform === 'win32',
    };
}
/**
 * Moves a folder to where nothing is. On Windows a scanner's open handle makes that fail for a while, so it is tried
 * for up to 30 s; a destination that exists ends the waiting at once (the same error codes stand for both).
 * @returns 'taken' when something is at `to` already
 */
async function renameFolder(from, to, effects) {
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 1000)) {
        try {
            await effects.rename(from, to);
            return 'moved';
        }
        catch (error) {
            if (isTaken(error))
                return 'taken';
            if (!mayBeHeldOpen(error))
                throw error;
            if (await effects.exists(to))
                return 'taken';
            if (!effects.windows || waited >= PATIENCE)
                throw error;
        }
        const pause = delay * (0.5 + effects.random() / 2);
        waited += pause;
        await effects.sleep(pause);
    }
}
/** Replaces a file; on Windows a reader's or scanner's open handle makes that fail for a while. */
async function renameFile(from, to, effects) {
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 500)) {
        try {
            return await effects.rename(from, to);
        }
        catch (error) {
            if (!effects.windows || !mayBeHeldOpen(error) || waited >= PATIENCE / 6)
                throw error;
        }
        const pause = delay * (0.5 + effects.random() / 2);
        waited += pause;
        await effects.sleep(pause);
    }
}
function isTaken(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error);
    return code === 'EEXIST' || code === 'ENOTEMPTY' || code === 'ENOTDIR';
}
function mayBeHeldOpen(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error);
    return code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
}


/***/ }),

/***/ 50646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* unused harmony export outputs */
const inputs = [
    {
        name: 'go-version',
        type: 'text',
        config: 'go.version',
        flag: 'go',
        dropIn: true,
        description: 'Go version or range: `1.26`, `1.26.5`, `^1.25`, `1.27rc1`, `stable`, `oldstable`, `latest`, `tip`. Quote it: YAML reads 1.20 as 1.2. Wins over go-version-file.',
    },
    {
        name: 'go-version-file',
        type: 'text',
        config: 'go.version-file',
        flag: 'go-version-file',
        dropIn: true,
        description: 'File to read the version from: go.mod, go.work, .go-version, .tool-versions, mise.toml, Dockerfile, devcontainer.json. Without this and go-version the nearest of them is found.',
    },
    {
        name: 'go-version-file-policy',
        type: 'choice',
        choices: ['as-written', 'exact', 'minimum', 'latest-patch', 'toolchain'],
        default: 'as-written',
        config: 'go.version-file-policy',
        flag: 'policy',
        description: 'What a version in go.mod or go.work means. as-written: the toolchain line, else the go line, `1.26` being the newest 1.26.x (as actions/setup-go). exact: that version. minimum: the newest stable Go not older. latest-patch: the newest patch of that minor line. toolchain: what the go command itself would run.',
    },
    {
        name: 'working-directory',
        type: 'text',
        default: '.',
        flag: 'directory',
        description: 'Folder in which version files and the config are looked for.',
    },
    {
        name: 'check-latest',
        type: 'boolean',
        default: 'false',
        config: 'go.check-latest',
        flag: 'check-latest',
        dropIn: true,
        description: 'Ask the sources for the newest match even when the tool cache has one that satisfies the range.',
    },
    {
        name: 'architecture',
        type: 'text',
        flag: 'arch',
        config: 'go.architecture',
        dropIn: true,
        description: "CPU of the Go distribution, in Go's, Node's or the runner's words: x64, amd64, x86, arm64, armv6l, ppc64le, … Default: this machine's.",
    },
    {
        name: 'sources',
        type: 'words',
        default: 'tool-cache mirror directory go.dev goproxy manifest',
        config: 'go.sources',
        flag: 'sources',
        description: 'Where Go may come from, in the order in which they are asked: tool-cache, mirror, directory, go.dev, goproxy, manifest. Where one fails the next is tried.',
    },
    {
        name: 'go-download-base-url',
        type: 'words',
        config: 'go.download-base-url',
        flag: 'mirror',
        dropIn: true,
        description: "Mirrors with go.dev's layout, asked in order. Also from GO_DOWNLOAD_BASE_URL. When set, go.dev, goproxy and manifest are asked only if `sources` names them.",
    },
    {
        name: 'mirror-token',
        type: 'text',
        description: "Bearer token for the mirrors; sent to the mirrors' hosts alone, never elsewhere.",
    },
    {
        name: 'sdk-directory',
        type: 'text',
        config: 'go.directory',
        flag: 'sdk-directory',
        description: 'Folder or network share with Go archives or unpacked SDKs, for the source `directory`.',
    },
    {
        name: 'goproxy',
        type: 'text',
        config: 'go.goproxy',
        flag: 'goproxy',
        description: 'Module proxies for the source `goproxy`, as in GOPROXY. Default: the environment variable GOPROXY, else https://proxy.golang.org.',
    },
    {
        name: 'tip-repository',
        type: 'text',
        default: 'https://go.googlesource.com/go',
        config: 'go.tip-repository',
        flag: 'tip-repository',
        description: "Git repository of Go's source, for `go-version: tip`.",
    },
    {
        name: 'token',
        type: 'text',
        runnerDefault: "${{ github.server_url == 'https://github.com' && github.token || '' }}",
        dropIn: true,
        description: 'GitHub token against rate limits of the source `manifest`; sent to GitHub alone, never to a mirror.',
    },
    {
        name: 'verify',
        type: 'choice',
        choices: ['required', 'signature', 'off'],
        default: 'required',
        config: 'go.verify',
        flag: 'verify',
        description: "required: nothing runs before its digest was checked (go.dev's list, Go's checksum database, a pin). signature: archives must also carry Google's OpenPGP signature. off: not checked, with a warning.",
    },
    {
        name: 'signing-keys',
        type: 'text',
        config: 'go.signing-keys',
        flag: 'signing-keys',
        description: "File with ASCII-armored OpenPGP public keys for `verify: signature`. Default: Google's key, which this action carries.",
    },
    {
        name: 'checksum',
        type: 'text',
        config: 'go.checksum',
        flag: 'checksum',
        description: 'What the archive must hash to: `sha256:<hex>` (or bare hex), or `h1:<base64>` of the toolchain module. Replaces every other proof.',
    },
    {
        name: 'lock-file',
        type: 'text',
        default: '.setup-go-plus/go.lock.json',
        config: 'go.lock-file',
        flag: 'lock-file',
        description: 'Versions and digests written by `setup-go-plus lock`; used when it exists.',
    },
    {
        name: 'sdk',
        type: 'choice',
        choices: ['full', 'slim'],
        default: 'full',
        config: 'go.sdk',
        flag: 'sdk',
        description: "slim leaves out the standard library's own tests and docs while unpacking: faster, and every go command still works except `go test std`.",
    },
    {
        name: 'gotoolchain',
        type: 'choice',
        choices: ['local', 'auto', 'keep'],
        config: 'go.gotoolchain',
        flag: 'gotoolchain',
        description: 'GOTOOLCHAIN for later steps: local (only this Go), auto (the go command may fetch another), keep (leave it alone). Default: local, unless the job sets GOTOOLCHAIN itself.',
    },
    {
        name: 'cache',
        type: 'boolean',
        default: 'true',
        config: 'cache.enabled',
        dropIn: true,
        description: 'Keep the module and build caches between jobs.',
    },
    {
        name: 'cache-dependency-path',
        type: 'lines',
        config: 'cache.dependency-path',
        dropIn: true,
        description: 'Files or globs, one a line: the go.sum, go.mod or go.work files whose modules are kept. Default: those of the workspace root.',
    },
    {
        name: 'cache-mode',
        type: 'choice',
        choices: ['read', 'write', 'read-write', 'none'],
        config: 'cache.mode',
        description: 'Whether this job restores and saves caches. Default: both, but nothing is saved by runs of forks, of pull_request_target, of tags and releases.',
    },
    {
        name: 'cache-modules',
        type: 'choice',
        choices: ['auto', 'zips', 'minimal', 'download'],
        default: 'auto',
        config: 'cache.modules',
        description: 'What is kept of the module cache. auto: unpacked modules that go.sum names, without their zips. zips: the zips alone. minimal: only the packages that this workspace imports (docs/caching.md says what it cannot do). download: nothing, every job downloads.',
    },
    {
        name: 'cache-key-suffix',
        type: 'text',
        config: 'cache.key-suffix',
        description: 'A build cache of its own for this job, which may still begin from that of another.',
    },
    {
        name: 'cache-key-parts',
        type: 'lines',
        config: 'cache.key-parts',
        description: 'Texts that become parts of every cache key: nothing is shared between different ones.',
    },
    {
        name: 'cache-matrix',
        type: 'text',
        runnerDefault: '${{ toJSON(matrix) }}',
        description: 'Tells the legs of a matrix apart, so that each has a build cache of its own.',
    },
    {
        name: 'stable-mtimes',
        type: 'boolean',
        default: 'false',
        config: 'cache.stable-mtimes',
        description: 'Give the files of the checkout times that follow from their content, so that `go test` results of an earlier job are reused: Go takes a file with a new time for a changed one.',
    },
    {
        name: 'job-status',
        type: 'text',
        runnerDefault: '${{ job.status }}',
        description: 'How the job ended, which the runner fills in for the post step: a job that failed has used less than the next one will, so nothing is removed from its build cache.',
    },
    {
        name: 'cache-store',
        type: 'choice',
        choices: ['auto', 'actions', 'actions-v1', 'directory'],
        default: 'auto',
        config: 'cache.store',
        description: "Where caches are kept. auto: the runner's cache service, else `cache-directory`. actions-v1: through @actions/cache.",
    },
    {
        name: 'cache-directory',
        type: 'text',
        config: 'cache.directory',
        description: 'Folder or network share for the store `directory`; safe for several machines at once.',
    },
    {
        name: 'cache-directory-limit',
        type: 'text',
        default: '10 GiB',
        config: 'cache.directory-limit',
        description: 'Size that `cache-directory` may have; what was not used for longest goes first.',
    },
    {
        name: 'problem-matchers',
        type: 'words',
        default: 'build vet test',
        description: 'Which Go output becomes annotations: any of build, vet, test; or off.',
    },
    {
        name: 'job-summary',
        type: 'boolean',
        default: 'true',
        description: 'Write a short table to the job summary.',
    },
    {
        name: 'config',
        type: 'text',
        default: '.setup-go-plus/config.yaml',
        flag: 'config',
        description: 'Project configuration; used when it exists.',
    },
    {
        name: 'cache-verify',
        type: 'boolean',
        default: 'false',
        config: 'cache.verify',
        description: 'Compare each module version that the cache brings with its h1 hash in go.sum before anything can see it. What differs is left out and downloaded again.',
    },
    {
        name: 'cache-drive',
        type: 'choice',
        choices: ['auto', 'keep'],
        default: 'auto',
        config: 'cache.drive',
        description: "auto: on a Windows machine of GitHub's, GOCACHE, GOMODCACHE and GOTMPDIR are put on the drive of RUNNER_TEMP where that is another one, since it is several times as fast; never where the job sets them itself. keep: they stay where Go has them.",
    },
    {
        name: 'private',
        type: 'lines',
        config: 'private.modules',
        description: 'Private modules, as in GOPRIVATE, one pattern a line: `github.com/acme`, `*.corp.example`. Default: what `private-credentials` lets git fetch.',
    },
    {
        name: 'private-credentials',
        type: 'lines',
        description: 'How to fetch them, one credential a line: `github.com/acme token ghp_…`, the value from a secret. First a host, or a host and a path; then token, github, gitlab, gitea, bitbucket, azure, basic (user:password, also for a GOPROXY), ssh (a private key) or inherit; then the value. See docs/private-modules.md.',
    },
    {
        name: 'private-known-hosts',
        type: 'lines',
        config: 'private.known-hosts',
        description: 'Host keys for ssh, as in a known_hosts file, one a line. Those of github.com, gitlab.com, bitbucket.org and codeberg.org are known.',
    },
    {
        name: 'private-prewarm',
        type: 'boolean',
        default: 'false',
        config: 'private.prewarm',
        description: 'Download all modules of the project in this step (`go mod download`), so that later steps need no credential and get none.',
    },
    {
        name: 'private-export',
        type: 'boolean',
        config: 'private.export',
        description: 'Whether `go` and `git` in later steps can use the credentials, until the job ends. Default: true, but false with `private-prewarm`.',
    },
    {
        name: 'cache-sdk',
        type: 'choice',
        choices: ['auto', 'true', 'false'],
        default: 'auto',
        config: 'cache.sdk',
        description: 'Keep the Go distribution itself between jobs. auto: only where it pays: the tool cache has no such Go and is not kept by the machine, and the network was slower than a cache. What is restored is verified as a download is.',
    },
    {
        name: 'targets',
        type: 'lines',
        config: 'build.targets',
        flag: 'targets',
        command: 'build',
        description: 'What to build programs for, in this step: `linux/amd64`, `linux/arm/7`, `linux/amd64/v3+cgo`, `windows/*`, `!windows/386`, or a set: host, default, first-class, all. One a line, or separated by commas. `config`: those of the config. Without this input nothing is built. See docs/build.md.',
    },
    {
        name: 'build-packages',
        type: 'words',
        default: '.',
        config: 'build.packages',
        description: 'Main packages, as for `go build`: `./cmd/hello`, `./cmd/...`.',
    },
    {
        name: 'build-output',
        type: 'text',
        default: 'dist',
        config: 'build.output',
        flag: 'out',
        command: 'build',
        description: 'Folder for what is built. Nothing appears in it before all that is required has been built and found to be right.',
    },
    {
        name: 'build-name',
        type: 'text',
        default: '{{name}}_{{target}}/{{name}}{{exe}}',
        config: 'build.name',
        flag: 'name',
        command: 'build',
        description: 'Where each binary goes below that folder. Fields: {{name}}, {{version}}, {{os}}, {{arch}}, {{variant}}, {{target}}, {{exe}}.',
    },
    {
        name: 'build-archive',
        type: 'choice',
        choices: ['none', 'auto', 'tar.gz', 'zip'],
        default: 'none',
        config: 'build.archive',
        flag: 'archive',
        command: 'build',
        description: 'An archive for each target besides. auto: zip for Windows, tar.gz for others.',
    },
    {
        name: 'build-archive-files',
        type: 'words',
        default: 'LICENSE* README*',
        config: 'build.archive-files',
        description: 'What else goes into archives, as globs from the module. Those that match nothing are passed over.',
    },
    {
        name: 'build-ldflags',
        type: 'text',
        config: 'build.ldflags',
        flag: 'ldflags',
        command: 'build',
        description: 'Linker flags besides `-s -w` and -X for version, commit and date: `-X example.com/app/info.Build={{shortcommit}}`. Fields: {{version}}, {{tag}}, {{commit}}, {{shortcommit}}, {{branch}}, {{date}}, {{timestamp}}, {{os}}, {{arch}}, {{target}}.',
    },
    {
        name: 'build-tags',
        type: 'words',
        config: 'build.tags',
        flag: 'tags',
        command: 'build',
        description: 'Build tags.',
    },
    {
        name: 'build-flags',
        type: 'lines',
        config: 'build.flags',
        description: 'Further flags of `go build`, one a line: `-gcflags=all=-N -l`.',
    },
    {
        name: 'build-cgo',
        type: 'boolean',
        default: 'false',
        config: 'build.cgo',
        flag: 'cgo',
        command: 'build',
        description: 'Whether targets that do not say so themselves (`+cgo`, `-cgo`) are built with cgo.',
    },
    {
        name: 'build-zig',
        type: 'text',
        default: 'auto',
        config: 'build.zig',
        flag: 'zig',
        command: 'build',
        description: 'Which zig may compile the C of targets with cgo, where no other compiler does. auto: one that is there, else one that is brought, verified. found: only one that is there. off, a version, or a path.',
    },
    {
        name: 'build-version',
        type: 'text',
        config: 'build.version',
        flag: 'build-version',
        command: 'build',
        description: 'Version of the binaries. Default: the tag of HEAD, else `0.0.0-snapshot.<commit>`.',
    },
    {
        name: 'build-checksums',
        type: 'words',
        default: 'sha256',
        config: 'build.checksums',
        flag: 'checksums',
        command: 'build',
        description: 'Checksum files: sha256 (SHA256SUMS), sha512 (SHA512SUMS), files (one beside each file); or off.',
    },
    {
        name: 'build-expect',
        type: 'lines',
        config: 'build.expect',
        description: 'What every binary must be, beyond what its target says, one `key=value` a line: `linkage=static`, `maxGlibc=2.28`, `localPaths=false`. Keys: docs/inspect.md.',
    },
    {
        name: 'build-run',
        type: 'text',
        default: 'off',
        config: 'build.run',
        flag: 'run',
        command: 'build',
        description: 'Arguments with which every binary is run that can run here, natively, by qemu or by wine: `--version`. It must end with 0, and say the same for all targets. What cannot run here is listed as not run.',
    },
    {
        name: 'build-run-roots',
        type: 'lines',
        config: 'build.run-roots',
        description: 'Folders in which Linux programs are run as well, as if each were `/`: an unpacked Alpine, an old Debian.',
    },
    {
        name: 'build-reproduce',
        type: 'choice',
        choices: ['off', 'host', 'all'],
        default: 'off',
        config: 'build.reproduce',
        flag: 'reproduce',
        command: 'build',
        description: "Build a second time, in another folder with another cache, home, user, language and time zone, and compare: this machine's own targets (host), or all. What differs is explained.",
    },
    {
        name: 'build-jobs',
        type: 'text',
        config: 'build.jobs',
        flag: 'jobs',
        command: 'build',
        description: 'Targets at once, at most. Default: as many as processors and memory allow.',
    },
    {
        name: 'build-on-failure',
        type: 'choice',
        choices: ['stop', 'finish'],
        default: 'stop',
        config: 'build.on-failure',
        flag: 'on-failure',
        command: 'build',
        description: 'stop: no target is begun after one has failed. finish: all are built, so that all that is wrong is seen at once.',
    },
    {
        name: 'build-require-clean',
        type: 'choice',
        choices: ['auto', 'true', 'false'],
        default: 'auto',
        config: 'build.require-clean',
        flag: 'require-clean',
        command: 'build',
        description: 'Refuse a work tree with changes, in which Go stamps vcs.modified=true. auto: where HEAD has a version tag.',
    },
    {
        name: 'build-source-date',
        type: 'text',
        config: 'build.source-date',
        flag: 'source-date',
        command: 'build',
        description: 'Time in archives and for {{date}}, as seconds since 1970 or `2026-01-02T03:04:05Z`. Default: of the commit.',
    },
    {
        name: 'build-sbom',
        type: 'words',
        default: 'off',
        config: 'build.sbom',
        flag: 'sbom',
        command: 'build',
        description: 'A bill of materials for each binary, and one for all, in any of these formats: cyclonedx-json, cyclonedx-xml, spdx-json, spdx-tag; or off. See docs/sbom.md.',
    },
    {
        name: 'build-provenance',
        type: 'boolean',
        default: 'false',
        config: 'build.provenance',
        flag: 'provenance',
        command: 'build',
        description: 'Write how everything was made: `provenance.json` (in-toto statement, SLSA provenance v1, not signed) and `audit.json`, with which `setup-go-plus rebuild` repeats the build. See docs/provenance.md.',
    },
    {
        name: 'attest',
        type: 'boolean',
        default: 'false',
        config: 'build.attest',
        description: 'Sign the provenance with the identity of this workflow (Sigstore), keep it in `provenance.sigstore.json`, and store it with the repository’s attestations on GitHub. Implies build-provenance. The job needs `permissions: id-token: write, attestations: write`.',
    },
    {
        name: 'env-patches',
        type: 'lines',
        config: 'environment.patches',
        description: 'Environment patches for the later steps: files, folders or globs, one a line, relative to `working-directory`. Default: the folder .setup-go-plus/env where there is one. See docs/environment.md.',
    },
    {
        name: 'build-only',
        type: 'words',
        description: 'Of all `targets` those that this job builds, as `build plan` spreads them over a matrix (`matrix.targets`). Names and all else are as if it built all.',
    },
    {
        name: 'policy-licenses-allow',
        type: 'lines',
        config: 'policy.licenses-allow',
        flag: 'licenses-allow',
        command: 'policy',
        description: 'With `targets`: licences that linked modules may be under, as SPDX ids, one a line or with commas between them: `MIT, Apache-2.0, BSD-*`. `unknown` accepts what could not be told. Without it all that is not denied. See docs/policy.md.',
    },
    {
        name: 'policy-licenses-deny',
        type: 'lines',
        config: 'policy.licenses-deny',
        flag: 'licenses-deny',
        command: 'policy',
        description: 'Licences that no linked module may be under: `AGPL-*, GPL-3.0-only`.',
    },
    {
        name: 'policy-licenses-except',
        type: 'lines',
        config: 'policy.licenses-except',
        description: 'What is accepted of single modules besides, one a line: `github.com/acme/* MPL-2.0`, or a pattern alone, whatever the licence. Patterns as in GOPRIVATE.',
    },
    {
        name: 'policy-modules-forbid',
        type: 'lines',
        config: 'policy.modules-forbid',
        flag: 'modules-forbid',
        command: 'policy',
        description: 'Modules that must not be linked, one a line, with versions where not all are meant, and a reason: `golang.org/x/text <v0.3.8 # CVE-2022-32149`. Patterns as in GOPRIVATE.',
    },
    {
        name: 'policy-go',
        type: 'text',
        config: 'policy.go',
        flag: 'require-go',
        command: 'policy',
        description: 'Go that binaries must be built with: a range (`>=1.25.4`), a line (`1.26`), or `supported`: a line that gets security fixes.',
    },
    {
        name: 'policy-vulnerabilities',
        type: 'choice',
        choices: ['off', 'warn', 'fail'],
        default: 'off',
        config: 'policy.vulnerabilities',
        flag: 'vulnerabilities',
        command: 'policy',
        description: 'Search binaries for known vulnerabilities with govulncheck, which is built, verified, for it. A vulnerable function that is in a binary is a warning, or fails the build; the rest is told.',
    },
    {
        name: 'policy-vulnerability-database',
        type: 'text',
        config: 'policy.vulnerability-database',
        flag: 'vulnerability-database',
        command: 'policy',
        description: 'Another database than https://vuln.go.dev: a mirror (https://…), or a folder with a copy of it.',
    },
    {
        name: 'policy-sarif',
        type: 'text',
        config: 'policy.sarif',
        flag: 'sarif',
        command: 'policy',
        description: 'File to write all findings to as SARIF 2.1.0, for GitHub’s code scanning and others.',
    },
];
const outputs = [
    { name: 'go-version', dropIn: true, description: 'Version that was set up: `1.26.5`, `1.27rc1`.' },
    {
        name: 'cache-hit',
        dropIn: true,
        description: '`true` when the modules of exactly these go.sum files were restored, else `false`. Always set.',
    },
    { name: 'cache-modules-key', description: 'Key of the module cache; empty where there is none.' },
    { name: 'cache-modules-match', description: '`exact`, `partial` or `none`.' },
    { name: 'cache-modules-size', description: 'Bytes that were downloaded for it.' },
    {
        name: 'cache-build-key',
        description: 'Key under which the build cache is saved; empty where there is none.',
    },
    {
        name: 'cache-build-match',
        description: '`partial` or `none`: a build cache is saved under a new key each time.',
    },
    { name: 'cache-build-size', description: 'Bytes that were downloaded for it.' },
    {
        name: 'cache-sdk-key',
        description: 'Key of the cached Go distribution; empty where the tool cache had it or where it is not cached.',
    },
    { name: 'cache-sdk-match', description: '`exact` when Go came from the cache, else `none`.' },
    { name: 'cache-sdk-size', description: 'Bytes that were downloaded for it.' },
    { name: 'go-root', description: 'GOROOT: the folder of the Go distribution.' },
    { name: 'go-path', description: 'GOPATH.' },
    { name: 'go-cache', description: 'GOCACHE: the build cache.' },
    { name: 'go-mod-cache', description: 'GOMODCACHE: the module cache.' },
    {
        name: 'go-source',
        description: 'Where Go came from: tool-cache, mirror, directory, go.dev, goproxy, manifest, tip.',
    },
    {
        name: 'go-integrity',
        description: 'What proved it: `sha256:…`, `h1:…`, `machine` for an SDK of the runner image, or `none`.',
    },
    { name: 'go-why', description: 'One sentence: which version was chosen and why.' },
    {
        name: 'artifacts',
        description: 'With `targets`: JSON list of what was built: file, kind, target, package, size, sha256, and of binaries what was found in them.',
    },
    { name: 'artifacts-folder', description: 'With `targets`: the folder that it is in.' },
    {
        name: 'checksums-file',
        description: 'With `targets`: path of SHA256SUMS (or SHA512SUMS), for `actions/attest` and `sha256sum -c`.',
    },
    {
        name: 'sbom-files',
        description: 'With `build-sbom`: JSON list of the paths of all bills of materials.',
    },
    { name: 'provenance-file', description: 'With `build-provenance`: path of provenance.json. Else empty.' },
    { name: 'audit-file', description: 'With `build-provenance`: path of audit.json. Else empty.' },
    {
        name: 'bundle-path',
        description: 'With `attest`: path of the signed provenance, a Sigstore bundle. Else empty.',
    },
    { name: 'attestation-url', description: 'With `attest`: where GitHub shows the attestation. Else empty.' },
    {
        name: 'environment-digest',
        description: 'With environment patches: digest of the patches and of what they lead to, equal on all nodes whose results mean the same (`setup-go-plus env verify --expect`). Else empty.',
    },
    {
        name: 'environment-changes',
        description: 'Names of the variables that environment patches changed, separated by blanks.',
    },
];


/***/ }),

/***/ 72744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ parseGoproxy),
/* harmony export */   Or: () => (/* binding */ tryProxies)
/* harmony export */ });
/* unused harmony export DEFAULT_GOPROXY */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _userinfo_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32575);


const DEFAULT_GOPROXY = 'https://proxy.golang.org,direct';
/**
 * GOPROXY, as cmd/go reads it (modfetch/proxy.go): a list separated by `,` and `|`, at whose first `direct` or `off`
 * the reading ends. Empty or undefined means Go's default.
 * @throws UserError INPUT_INVALID; its message never quotes an entry: it may hold a password
 */
function parseGoproxy(text) {
    const entries = [];
    const credentials = [];
    const list = text === undefined || text === '' ? DEFAULT_GOPROXY : text;
    for (const [, raw = '', separator] of list.matchAll(/([^,|]*)([,|]|$)/g)) {
        const entry = raw.trim();
        if (entry === '')
            continue;
        if (entry === 'direct' || entry === 'off') {
            entries.push({ kind: entry });
            break;
        }
        const { url, credential } = (0,_userinfo_js__WEBPACK_IMPORTED_MODULE_0__/* .takeCredential */ .z)('GOPROXY', withScheme(entry), ['https:', 'http:', 'file:']);
        if (credential !== undefined)
            credentials.push(credential);
        entries.push({ kind: 'proxy', url: url.replace(/\/+$/, ''), fallBackOnError: separator === '|' });
    }
    if (entries.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('INPUT_INVALID', 'GOPROXY is set but names no proxy', {
            hint: `Unset it, or write ${DEFAULT_GOPROXY}.`,
        });
    }
    return { entries, credentials, text: format(entries) };
}
/**
 * Asks one proxy after the other by the list's rules, until one has it.
 * @param ask undefined: this proxy answered and has none
 * @returns undefined: those that were asked have none
 * @throws UserError of the last proxy that failed; SOURCES_EXHAUSTED where there was no proxy to ask
 */
async function tryProxies(entries, ask) {
    let asked = 0;
    let failure;
    for (const entry of entries) {
        if (entry.kind !== 'proxy')
            break;
        asked += 1;
        try {
            const found = await ask(entry.url);
            if (found !== undefined)
                return found;
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
                throw error;
            failure = error;
            if (!entry.fallBackOnError)
                break;
        }
    }
    if (failure !== undefined)
        throw failure;
    if (asked === 0)
        throw noProxy(entries);
    return undefined;
}
/** `host/path` is meant as https; a lone word or an absolute path is left for the URL parser to refuse. */
function withScheme(entry) {
    return /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/') ? `https://${entry}` : entry;
}
function format(entries) {
    return entries
        .map((entry, at) => {
        if (entry.kind !== 'proxy')
            return entry.kind;
        if (at === entries.length - 1)
            return entry.url;
        return `${entry.url}${entry.fallBackOnError ? '|' : ','}`;
    })
        .join('');
}
function noProxy(entries) {
    const first = entries[0]?.kind ?? 'off';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('SOURCES_EXHAUSTED', first === 'off'
        ? 'GOPROXY=off allows no module download, so Go cannot come from a module proxy'
        : 'GOPROXY=direct names no proxy that Go toolchains could come from', {
        hint: `Set GOPROXY to a proxy (Go's default is ${DEFAULT_GOPROXY}), or use another source, such as go.dev.`,
    });
}


/***/ }),

/***/ 32575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ takeCredential)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _transfer_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2910);


/**
 * Splits `https://user:password@host/path` into the bare URL, which may be printed, and the header for that one host.
 * @param setting the name of the variable, for the message; the URL itself is never quoted: it may hold a secret
 * @throws UserError INPUT_INVALID
 */
function takeCredential(setting, text, protocols) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const where = `${setting}${url?.host ? ` (${url.host})` : ''}`;
    if (url === undefined || !protocols.includes(url.protocol)) {
        const expected = protocols.map((protocol) => `${protocol}//`).join(', ');
        throw invalid(`${where} has an entry that is not a URL with ${expected}`);
    }
    if (url.search !== '' || url.hash !== '') {
        throw invalid(`${where} has a URL with ? or #, which would be printed in logs`);
    }
    const { url: bare, credential } = (0,_transfer_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .liftUserinfo */ .zS)(url.href);
    if (credential !== undefined && url.protocol !== 'https:' && !isLoopback(url.hostname)) {
        throw invalid(`${where} would send a password over ${url.protocol}//, which anyone on the way can read`);
    }
    return { url: bare, credential };
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('INPUT_INVALID', message, {
        hint: 'Write https://host/path, with user:password@ before the host where a password is needed.',
    });
}


/***/ }),

/***/ 40006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inspect),
/* harmony export */   P: () => (/* binding */ openInstalled)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31583);

/**
 * What is in a GOROOT-to-be. Our record proves that it is whole: both were published in one rename. Without it the
 * word of whoever wrote the tool cache's marker is taken, if there is a go command.
 * @param marker undefined for a folder outside the tool cache
 */
async function inspect({ folder, marker }, expected, { files, machine }) {
    const record = await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(folder, files, machine);
    const marked = marker !== undefined && (await files.stat(marker)) !== undefined;
    if (record !== undefined) {
        const { version, platform } = expected;
        const same = record.version === version.text &&
            record.platform.os === platform.os &&
            record.platform.arch === platform.arch;
        return same ? { state: 'whole', record, marked } : { state: 'broken' };
    }
    if (marked && (await hasGo(folder, expected.platform, { files, machine })))
        return { state: 'whole', record, marked };
    const inside = await files.list(folder);
    return { state: inside === undefined ? 'absent' : 'broken' };
}
/** The SDK behind an offer of one that is installed. */
async function openInstalled(offer, { files, machine }) {
    const { root, version, platform, source } = offer;
    return { root, version, platform, source, record: await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(root, files, machine) };
}
async function hasGo(folder, platform, { files, machine }) {
    const go = machine.path.join(folder, 'bin', platform.os === 'windows' ? 'go.exe' : 'go');
    return (await files.stat(go))?.kind === 'file';
}


/***/ }),

/***/ 31583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   qP: () => (/* binding */ RECORD_NAME)
/* harmony export */ });
/* unused harmony export parseRecord */
const RECORD_NAME = '.setup-go-plus.json';
/** The record in a GOROOT; undefined where there is none, or none that this version can read. */
async function readRecord(root, files, machine) {
    const data = await files.read(machine.path.join(root, RECORD_NAME));
    return data === undefined ? undefined : parseRecord(Buffer.from(data).toString('utf8'));
}
function formatRecord(record) {
    return `${JSON.stringify(record, undefined, 2)}\n`;
}
/** By hand and not by a schema library: this runs in every job that finds its Go in the tool cache. */
function parseRecord(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || value.schema !== 1)
        return undefined;
    const { version, platform, contents, source, url, integrity, archiveSha256, files, bytes } = value;
    const texts = [version, platform?.os, platform?.arch, source, url, archiveSha256];
    if (!texts.every((text) => typeof text === 'string'))
        return undefined;
    if (contents !== 'full' && contents !== 'slim')
        return undefined;
    if (typeof files !== 'number' || typeof bytes !== 'number' || !isIntegrity(integrity))
        return undefined;
    return value;
}
/** @param record undefined for an SDK that others put there, which cannot prove a pin */
function meets(record, demand) {
    const { pins, signed } = demand;
    if (signed && record?.signedBy === undefined && record?.integrity.kind !== 'h1')
        return false;
    if (record === undefined)
        return pins.length === 0;
    if (record.integrity.kind === 'none' && !demand.unverified)
        return false;
    if (record.contents === 'slim' && demand.contents === 'full')
        return false;
    return pins.length === 0 || pins.some((pin) => proves(record, pin));
}
function proves(record, pin) {
    switch (pin.kind) {
        case 'sha256':
            return record.archiveSha256 === pin.hex.toLowerCase();
        case 'h1':
            return record.integrity.kind === 'h1' && record.integrity.hash === pin.hash;
        case 'none':
            return true;
    }
}
function isIntegrity(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (value.kind === 'sha256')
        return 'hex' in value && typeof value.hex === 'string';
    if (value.kind === 'h1')
        return 'hash' in value && typeof value.hash === 'string';
    return value.kind === 'none';
}


/***/ }),

/***/ 73335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   uC: () => (/* binding */ destinations),
/* harmony export */   y6: () => (/* binding */ toolCachePath)
/* harmony export */ });
/* harmony import */ var _go_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87507);
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(66190);


function toolCachePath(machine, root, version, platform, flavour) {
    const arch = (0,_go_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .toolCacheArch */ .Tm)(platform, machine.platform);
    const folder = machine.path.join(root, toolName(flavour), (0,_go_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSemver */ .Ud)(version), arch);
    return { folder, marker: `${folder}.complete` };
}
/** `go`, `go-slim`, `go-unverified`, `go-signed`, `go-1a2b3c4d`, and these together. */
function toolName({ contents, unverified, pin, signed }) {
    const digest = pin === undefined ? undefined : digestStart(pin);
    const parts = ['go', contents === 'slim' && 'slim', unverified && 'unverified', signed && 'signed', digest];
    return parts.filter((part) => part !== false && part !== undefined).join('-');
}
/** Where an SDK that meets the demand may be installed, the first free place being the one to take. */
function destinations({ contents, unverified, pins, signed }) {
    const plain = { contents, unverified };
    const places = [plain, ...pins.map((pin) => ({ ...plain, pin }))];
    return signed ? [...places, ...places.map((place) => ({ ...place, signed }))] : places;
}
/** Where an SDK that meets the demand may be, the closest fit first. */
function candidates(demand) {
    const trust = demand.unverified ? [true, false] : [false];
    const contents = demand.contents === 'slim' ? ['slim', 'full'] : ['full'];
    return trust.flatMap((unverified) => contents.flatMap((kept) => destinations({ ...demand, unverified, contents: kept })));
}
/** First 8 hex digits. */
function digestStart(pin) {
    if (pin.kind === 'sha256')
        return pin.hex.slice(0, 8).toLowerCase();
    if (pin.kind === 'h1')
        return Buffer.from(pin.hash.replace(/^h1:/, ''), 'base64').toString('hex').slice(0, 8);
    return undefined;
}


/***/ }),

/***/ 74313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkGo),
/* harmony export */   j: () => (/* binding */ goProgram)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _go_env_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39385);


/**
 * Runs the Go once, as later steps will see it.
 * @param told whether the version is what its archive was proved to hold, not somebody's word or folder name
 * @throws UserError GO_UNUSABLE when it does not run here or is not the version that it was taken for
 */
async function checkGo(sdk, cwd, { machine, processes }, told) {
    const program = goProgram(sdk, machine);
    // As later steps will run it: no other Go's root, and itself, not what go.mod may ask for.
    const env = { GOROOT: undefined, GOTOOLCHAIN: 'local' };
    const go = await (0,_go_env_js__WEBPACK_IMPORTED_MODULE_0__/* .goEnv */ .Aq)({ ...processes, run: (command) => processes.run({ ...command, env }) }, program, cwd);
    if (told &&
        sdk.version.suffix === undefined &&
        go.GOVERSION !== '' &&
        go.GOVERSION.split(' ')[0] !== `go${sdk.version.text}`) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GO_UNUSABLE', `${program} says that it is ${go.GOVERSION}, expected go${sdk.version.text}.`, {
            hint: `Remove ${sdk.root} and run again.`,
        });
    }
    return go;
}
function goProgram(sdk, machine) {
    return machine.path.join(sdk.root, 'bin', sdk.platform.os === 'windows' ? 'go.exe' : 'go');
}


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ applyLock),
  Q: () => (/* binding */ noPins)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/go/spec.js
var go_spec = __nccwpck_require__(2539);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __nccwpck_require__(66190);
;// CONCATENATED MODULE: ./lib/sdk/lock/types.js
const lockPath = '.setup-go-plus/go.lock.json';

;// CONCATENATED MODULE: ./lib/sdk/lock/lookup.js




/**
 * The version that a request means as long as the lock stands.
 * @param path for messages
 * @returns undefined for tip, which no lock can hold
 * @throws UserError LOCK_MISMATCH where the lock has neither the request nor the platform
 */
function lockedVersion(lock, spec, platform, path = lockPath) {
    if (spec.kind === 'tip')
        return undefined;
    const request = (0,go_spec/* describeSpec */.l9)(spec);
    const text = spec.kind === 'exact' ? spec.version.text : own(lock.requests, request);
    const version = text === undefined ? undefined : (0,go_version/* parseGoVersion */.SX)(text);
    if (version === undefined) {
        const known = Object.keys(lock.requests).join(', ') || 'nothing';
        throw mismatch(`${path} does not say which version ${request} means; it knows ${known}.`, request);
    }
    requireSdk(lock, version, platform, path);
    return version;
}
/**
 * What the lock says that an archive of this version must hash to.
 * For archives with go.dev's bytes (prefix `go/`) and toolchain modules; others repackage and prove nothing by it.
 *
 * @returns undefined where the lock knows no digest for this format
 * @throws UserError LOCK_MISMATCH where the lock has no such version or platform
 */
function pinFor(lock, version, platform, format, path = lockPath) {
    const { archive, module } = requireSdk(lock, version, platform, path);
    if (format === 'module-zip')
        return module && { kind: 'h1', hash: module.h1, from: path };
    if (archive === undefined || !archive.file.endsWith(`.${format}`))
        return undefined;
    return { kind: 'sha256', hex: archive.sha256, from: path };
}
function requireSdk(lock, version, platform, path) {
    const name = `${platform.os}/${platform.arch}`;
    const platforms = own(lock.versions, version.text);
    if (platforms === undefined) {
        const known = Object.keys(lock.versions).join(', ') || 'none';
        throw mismatch(`${path} has no Go ${version.text}; its versions are: ${known}.`, version.text);
    }
    const sdk = own(platforms, name);
    if (sdk !== undefined)
        return sdk;
    const known = Object.keys(platforms).join(', ') || 'none';
    throw mismatch(`${path} has Go ${version.text} for ${known}, but not for ${name}.`, name);
}
/** A key such as `constructor` or `__proto__` must find nothing. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function mismatch(message, lacking) {
    return new errors/* UserError */.y('LOCK_MISMATCH', message, {
        hint: `Run \`setup-go-plus lock\` so that the lock takes in ${lacking}, and commit the file.`,
    });
}

;// CONCATENATED MODULE: ./lib/sdk/lock/read.js

const limit = 1 << 20;
/**
 * undefined: there is no lock.
 * @param path for the file system and for messages
 * @throws UserError LOCK_INVALID with line, column and key
 */
async function readLock(files, path) {
    const bytes = await files.read(path);
    if (bytes === undefined)
        return undefined;
    if (bytes.length > limit)
        throw invalid(`The lock has ${bytes.length} bytes; ${limit} are accepted.`, { path });
    return parseLock(new TextDecoder().decode(bytes), path);
}
/** @throws UserError LOCK_INVALID */
async function parseLock(text, path) {
    const [{ findFault, locate }, { lockSchema }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9890)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99890)),
        Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(2467)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72467)),
    ]);
    const fault = findFault(text);
    if (fault !== undefined)
        throw invalid(fault.message, { path, ...fault.at }, hintFor(text));
    const checked = lockSchema().safeParse(JSON.parse(text));
    if (checked.success)
        return checked.data;
    const { issues } = checked.error;
    // A misspelt key also lacks under its right name: the one that is there can be pointed at.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const keys = [...(issue?.path ?? []).map(String), ...(unknown === undefined ? [] : [unknown])];
    const reason = unknown === undefined ? (issue?.message ?? 'invalid') : 'is no key of a lock';
    const more = issues.length - 1;
    throw invalid(`${keys.join(' › ') || 'The lock'}: ${reason}${more > 0 ? ` (and ${more} more)` : ''}`, {
        path,
        ...locate(text, keys),
    });
}
function hintFor(text) {
    if (!/^(<{7}|>{7}|={7})/m.test(text))
        return undefined;
    return 'It has the marks of a merge conflict: take either side, then run `setup-go-plus lock`.';
}
function invalid(message, at, hint = 'Run `setup-go-plus lock` to write it anew; it is not meant to be edited.') {
    return new errors/* UserError */.y('LOCK_INVALID', message, { at, hint });
}

;// CONCATENATED MODULE: ./lib/setup/lock.js



const noPins = { all: [], of: () => undefined };
/**
 * What is asked for under the lock file, where there is one: a range is the version that it was locked to.
 * @throws UserError LOCK_INVALID, LOCK_MISMATCH
 */
async function applyLock(asked, { platform, lockFile, checksum }, { files, log }) {
    const { path, required } = lockFile;
    const lock = await readLock(files, path);
    if (lock === undefined && required) {
        throw new errors/* UserError */.y('LOCK_INVALID', `The lock file ${path} does not exist.`, {
            hint: 'Write it with `setup-go-plus lock`, or leave the input lock-file out.',
        });
    }
    const version = lock === undefined ? undefined : lockedVersion(lock, asked.value, platform, path);
    const query = {
        spec: version === undefined ? asked.value : { kind: 'exact', version },
        platform,
    };
    if (checksum !== undefined)
        return { query, pins: pinnedBy(checksum) };
    if (lock === undefined || version === undefined)
        return { query, pins: noPins };
    log.debug(`${path} locks ${version.text}`);
    const all = ['tar.gz', 'zip', 'module-zip'].flatMap((format) => pinFor(lock, version, platform, format, path) ?? []);
    return { query, pins: { all, of: (offer) => lockedPin(lock, offer, path) } };
}
function pinnedBy(checksum) {
    return {
        all: [checksum],
        of(offer) {
            if ((offer.archive.format === 'module-zip') === (checksum.kind === 'h1'))
                return checksum;
            throw new errors/* UserError */.y('INTEGRITY_MISSING', `the pinned ${checksum.kind === 'h1' ? 'h1 hash is of a toolchain module' : 'SHA-256 is of an archive of go.dev'}, and ${offer.source} has the other`);
        },
    };
}
function lockedPin(lock, { version, platform, archive, source }, path) {
    const pin = archive.prefix === '' ? undefined : pinFor(lock, version, platform, archive.format, path);
    if (pin !== undefined)
        return pin;
    throw new errors/* UserError */.y('LOCK_MISMATCH', `${path} has no digest of the kind of archive that ${source} has`, {
        hint: 'Run `setup-go-plus lock` with this source in `sources`.',
    });
}


/***/ }),

/***/ 52810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseRequest)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/go/platform.js
var platform = __nccwpck_require__(87507);
// EXTERNAL MODULE: ./lib/go/spec.js
var spec = __nccwpck_require__(2539);
// EXTERNAL MODULE: ./lib/release/module/goproxy.js
var module_goproxy = __nccwpck_require__(72744);
// EXTERNAL MODULE: ./lib/transfer/credential.js
var transfer_credential = __nccwpck_require__(2910);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __nccwpck_require__(12586);
;// CONCATENATED MODULE: ./lib/setup/checksum.js

/**
 * The input `checksum`: `sha256:<64 hex>`, the bare hex, or `h1:<base64>` (Go's hash of a toolchain module).
 * @throws UserError INPUT_INVALID
 */
function parseChecksum(text, { label, at }) {
    if (text === undefined)
        return undefined;
    const hex = /^(?:sha256[:-])?([0-9a-f]{64})$/i.exec(text)?.[1];
    if (hex !== undefined)
        return { kind: 'sha256', hex: hex.toLowerCase(), from: label };
    if (/^h1:[A-Za-z0-9+/]{43}=$/.test(text))
        return { kind: 'h1', hash: text, from: label };
    throw new errors/* UserError */.y('INPUT_INVALID', `${label}: \`${text}\` is neither a SHA-256 nor an h1 hash.`, {
        hint: 'Write sha256: and 64 hexadecimal digits (as on go.dev/dl), or h1: and 44 base64 characters (as in go.sum).',
        ...(at === undefined ? {} : { at }),
    });
}

;// CONCATENATED MODULE: ./lib/setup/request.js







const sourceNames = [
    'tool-cache',
    'mirror',
    'directory',
    'go.dev',
    'goproxy',
    'manifest',
];
/**
 * Input texts to a request.
 * @throws UserError INPUT_INVALID, VERSION_INVALID, PLATFORM_UNKNOWN naming the input or the config's line
 */
function parseRequest(values, machine, toolCache) {
    const directory = machine.path.resolve(machine.cwd, values.text('working-directory') ?? '.');
    const mirrors = parseMirrors(values, machine);
    const sources = parseSources(values, mirrors.length > 0, values.text('sdk-directory') !== undefined);
    // A GOPROXY that only the go command understands must not fail a job whose Go comes from elsewhere.
    const goproxy = sources.includes('goproxy')
        ? (0,module_goproxy/* parseGoproxy */.Ms)(values.text('goproxy') ?? machine.env('GOPROXY'))
        : undefined;
    const arch = values.text('architecture');
    const resolved = (name) => {
        const text = values.text(name);
        return text === undefined ? undefined : machine.path.resolve(directory, text);
    };
    return {
        version: parseVersion(values),
        versionFile: values.text('go-version-file'),
        filePolicy: values.choice('go-version-file-policy') ?? 'as-written',
        workingDirectory: directory,
        checkLatest: values.boolean('check-latest'),
        platform: arch === undefined ? machine.platform : { os: machine.platform.os, arch: (0,platform/* parseArch */.CO)(arch) },
        sources,
        mirrors: mirrors.map(({ url }) => url),
        sdkDirectory: resolved('sdk-directory'),
        goproxy: goproxy?.text ?? '',
        tipRepository: values.text('tip-repository') ?? '',
        credentials: [...parseCredentials(values, mirrors), ...(goproxy?.credentials ?? [])],
        verify: values.choice('verify') ?? 'required',
        signingKeys: resolved('signing-keys'),
        checksum: parseChecksum(values.text('checksum'), values.origin('checksum')),
        lockFile: {
            path: machine.path.resolve(directory, values.text('lock-file') ?? ''),
            required: values.given('lock-file'),
        },
        contents: values.choice('sdk') ?? 'full',
        gotoolchain: values.choice('gotoolchain'),
        toolCache,
    };
}
function parseVersion(values) {
    const text = values.text('go-version');
    if (text === undefined)
        return undefined;
    const { label, at } = values.origin('go-version');
    const value = (0,spec/* parseSpec */.F9)(text, at === undefined ? label : { source: label, at });
    return {
        value,
        source: label,
        ...(at === undefined ? {} : { path: at.path, ...(at.line === undefined ? {} : { line: at.line }) }),
        why: `${(0,spec/* describeSpec */.l9)(value)} from ${at === undefined ? label : (0,errors/* formatPosition */.L)(at)}`,
    };
}
/** User name and password in a mirror's URL become a credential; the URL is printed without them. */
function parseMirrors(values, machine) {
    const given = values.words('go-download-base-url');
    const fromEnvironment = machine.env('GO_DOWNLOAD_BASE_URL')?.trim();
    const all = given.length > 0 || !fromEnvironment ? given : [fromEnvironment];
    return all.map((text) => {
        const url = URL.canParse(text) ? new URL(text) : undefined;
        if (url?.protocol === 'https:' || url?.protocol === 'http:') {
            const { url: plain, credential } = (0,transfer_credential/* liftUserinfo */.zS)(text);
            return { url: plain.replace(/\/+$/, ''), credential };
        }
        throw new errors/* UserError */.y('INPUT_INVALID', `go-download-base-url: \`${(0,redact/* redactUrl */.B)(text)}\` is not an http or https URL.`, {
            hint: 'Write the folder that holds the archives, like https://mirror.example/go/dl.',
        });
    });
}
/** A mirror replaces the public hosts, as in actions/setup-go, unless `sources` says otherwise. */
function parseSources(values, hasMirror, hasFolder) {
    const named = values.words('sources');
    for (const name of named) {
        if (sourceNames.includes(name))
            continue;
        throw new errors/* UserError */.y('INPUT_INVALID', `${values.origin('sources').label}: \`${name}\` is not a source.`, {
            hint: `Sources are: ${sourceNames.join(', ')}.`,
        });
    }
    const asked = values.given('sources')
        ? named
        : named.filter((name) => !hasMirror || !['go.dev', 'goproxy', 'manifest'].includes(name));
    return asked.filter((name) => (name !== 'mirror' || hasMirror) && (name !== 'directory' || hasFolder));
}
/** Each token for the hosts that it is for and no other (actions/setup-go sends the job's token to any mirror). */
function parseCredentials(values, mirrors) {
    const token = values.text('mirror-token');
    const github = values.text('token');
    return [
        ...mirrors.flatMap(({ url, credential }) => (token === undefined ? credential : (0,transfer_credential/* credentialFor */.FX)(url, token)) ?? []),
        ...(github === undefined ? [] : (0,transfer_credential/* githubCredentials */.Y3)(github)),
    ];
}


/***/ }),

/***/ 54650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openSources)
});

// EXTERNAL MODULE: ./lib/go/spec.js
var go_spec = __nccwpck_require__(2539);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __nccwpck_require__(66190);
// EXTERNAL MODULE: ./lib/sdk/installed.js
var installed = __nccwpck_require__(40006);
// EXTERNAL MODULE: ./lib/sdk/record.js
var record = __nccwpck_require__(31583);
// EXTERNAL MODULE: ./lib/sdk/tool-cache-path.js
var tool_cache_path = __nccwpck_require__(73335);
;// CONCATENATED MODULE: ./lib/release/sources/tool-cache.js





/**
 * The newest fitting SDK that is installed: ours, actions/setup-go's or the runner image's. Incomplete ones, and those
 * that do not meet the demand, are as if they were not there. A tool cache does not know what `stable` is or what the
 * development branch holds: for those it has nothing.
 */
function toolCacheSource(options) {
    return {
        name: 'tool-cache',
        find: (query) => find(query, options),
        prove: async () => {
            throw new Error('The tool cache offers no archives.');
        },
    };
}
async function find(query, options) {
    if (query.spec.kind === 'alias' || query.spec.kind === 'tip')
        return undefined;
    const { contents, verify, pins = [], machine, root } = options;
    const demand = { contents, unverified: verify === 'off', pins, signed: verify === 'signature' };
    const { platform } = query;
    for (const { version, flavour } of await listed(query, (0,tool_cache_path/* candidates */.Xi)(demand), options)) {
        const path = (0,tool_cache_path/* toolCachePath */.y6)(machine, root, version, platform, flavour);
        const found = await (0,installed/* inspect */.N)(path, { version, platform }, options);
        if (found.state !== 'whole' || !(0,record/* meets */.D)(found.record, demand))
            continue;
        const who = found.record === undefined ? 'installed by the runner image or another action' : 'installed before';
        const why = query.spec.kind === 'exact' ? who : `newest in the tool cache, ${who}`;
        return { kind: 'installed', version, platform, source: 'tool-cache', why, root: path.folder };
    }
    return undefined;
}
/** Newest first; of one version, the closest flavour first. */
async function listed({ spec }, flavours, { files, machine, root }) {
    if (spec.kind === 'exact')
        return flavours.map((flavour) => ({ version: spec.version, flavour }));
    const found = [];
    for (const flavour of flavours) {
        for (const { name } of (await files.list(machine.path.join(root, (0,tool_cache_path/* toolName */.Uf)(flavour)))) ?? []) {
            const version = (0,go_version/* fromSemver */.pe)(name);
            if (version !== undefined && (0,go_spec/* matches */.cK)(spec, version))
                found.push({ version, flavour });
        }
    }
    return found.sort((a, b) => (0,go_version/* compareGoVersions */.X_)(b.version, a.version));
}

;// CONCATENATED MODULE: ./lib/setup/sources.js

/**
 * The sources that the request names, in its order. Nothing is asked yet, and what speaks to the network is not even
 * loaded: most jobs find their Go in the tool cache.
 */
function openSources(request, pins, host) {
    let opened;
    const remote = () => {
        opened ??= __nccwpck_require__.e(/* import() */ 7300).then(__nccwpck_require__.bind(__nccwpck_require__, 47300)).then(({ openRemote }) => openRemote(request, host));
        return opened;
    };
    return request.sources.flatMap((name) => {
        if (name === 'tool-cache')
            return [openToolCache(request, pins, host)];
        const count = name === 'mirror' ? request.mirrors.length : 1;
        return Array.from({ length: count }, (_, index) => onDemand(name, async () => (await remote())(name, index)));
    });
}
function openToolCache({ toolCache, contents, verify }, pins, { files, machine }) {
    return toolCacheSource({ files, machine, root: toolCache, contents, verify, pins: pins.all });
}
function onDemand(name, open) {
    return {
        name,
        find: async (query) => (await open()).find(query),
        prove: async (offer) => (await open()).prove(offer),
    };
}


/***/ }),

/***/ 27281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toolCacheRoot)
/* harmony export */ });
/**
 * Where SDKs are kept: the runner's tool cache in a job (RUNNER_TOOL_CACHE; AGENT_TOOLSDIRECTORY on images that set
 * only that), else the user's own: `$SETUP_GO_PLUS_HOME/tool-cache`, or the system's place for caches.
 */
function toolCacheRoot(machine) {
    const runner = machine.env('RUNNER_TOOL_CACHE') || machine.env('AGENT_TOOLSDIRECTORY');
    if (runner)
        return runner;
    const own = machine.env('SETUP_GO_PLUS_HOME');
    if (own)
        return machine.path.join(own, 'tool-cache');
    return machine.path.join(userCaches(machine), 'setup-go-plus', 'tool-cache');
}
function userCaches({ env, home, path, platform }) {
    switch (platform.os) {
        case 'windows':
            return env('LOCALAPPDATA') || path.join(home, 'AppData', 'Local');
        case 'darwin':
            return path.join(home, 'Library', 'Caches');
        default: {
            const xdg = env('XDG_CACHE_HOME');
            // The XDG specification: a relative path is to be ignored.
            return xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.cache');
        }
    }
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ credentialFor),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   N4: () => (/* binding */ credentialHeader),
/* harmony export */   Y3: () => (/* binding */ githubCredentials),
/* harmony export */   zS: () => (/* binding */ liftUserinfo)
/* harmony export */ });
/**
 * A token for the host of a URL and no other. A value that names its scheme (`Basic …`, `token …`) is sent as it is,
 * anything else as `Bearer`. undefined for a URL without a host (file:) or an empty token.
 */
function credentialFor(url, token) {
    const value = token.trim();
    if (value === '' || !URL.canParse(url))
        return undefined;
    const { host } = new URL(url);
    if (host === '')
        return undefined;
    return { host, header: 'authorization', value: /^\S+\s+\S/.test(value) ? value : `Bearer ${value}` };
}
/**
 * The job's token for GitHub's own hosts. The server's default is github.com; a GHES server has its API below itself.
 * Nothing else ever gets it: actions/setup-go sends it to any configured mirror.
 */
function githubCredentials(token, server = 'https://github.com') {
    const home = URL.canParse(server) ? new URL(server) : new URL('https://github.com');
    const hosts = home.host === 'github.com'
        ? ['https://github.com', 'https://api.github.com', 'https://raw.githubusercontent.com']
        : [home.origin, `https://api.${home.host}`, `https://raw.${home.host}`];
    return hosts.flatMap((host) => credentialFor(host, token) ?? []);
}
/** `https://user:password@host/` → the URL without them, and a Basic credential for that host. */
function liftUserinfo(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || (url.username === '' && url.password === '')) {
        return { url: text, credential: undefined };
    }
    const pair = `${decode(url.username)}:${decode(url.password)}`;
    url.username = '';
    url.password = '';
    return {
        url: url.href,
        credential: credentialFor(url.href, `Basic ${Buffer.from(pair).toString('base64')}`),
    };
}
/** The credential for a URL: exact host and port, over TLS or to this machine itself. */
function credentialHeader(url, credentials) {
    const { host, hostname, protocol } = new URL(url);
    const safe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
    const match = safe ? credentials.find((credential) => credential.host === host) : undefined;
    return match === undefined ? {} : { [match.header]: match.value };
}
/** What must never be seen of a credential: the whole value, what follows the scheme, and a Basic pair's password. */
function secretsOf(credential) {
    const [scheme = '', ...rest] = credential.value.split(/\s+/);
    const token = rest.join(' ');
    const decoded = scheme.toLowerCase() === 'basic' ? Buffer.from(token, 'base64').toString('utf8') : '';
    const password = decoded.slice(decoded.indexOf(':') + 1);
    return [credential.value, token, password].filter((secret) => secret !== '');
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 12586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ redactUrl),
/* harmony export */   W: () => (/* binding */ querySecrets)
/* harmony export */ });
/**
 * Any text, with what could be a secret in its URLs replaced by `***`: userinfo, and query or fragment values
 * whose name speaks of a signature, a token or a key (`sig`, `X-Amz-Signature`, `access_token`).
 */
function redactUrl(text) {
    return text.replace(userinfo, '$1***@').replace(parameter, (whole, lead, name) => {
        return isSecretName(name) ? `${lead}${name}=***` : whole;
    });
}
/** The values that `redactUrl` would replace in the query and fragment of one URL, as they stand. */
function querySecrets(text) {
    return [...text.matchAll(parameter)].flatMap(([whole, lead = '', name = '']) => isSecretName(name) ? [whole.slice(lead.length + name.length + 1)] : []);
}
/** Greedy up to the last `@` before the path: a password may contain `@` unescaped. */
const userinfo = /([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#]*@/gi;
const parameter = /([?&;#])([^\s?&;#=]+)=[^\s&#"'<>]*/g;
const secretName = /sig|token|secret|passw|pwd|key|credential|auth|session|jwt/i;
function isSecretName(name) {
    return secretName.test(decode(name));
}
/** `%73ig` is `sig` to the server. */
function decode(name) {
    return name.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}


/***/ }),

/***/ 24169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ statusError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12586);


/** The status of the response that an error stands for; undefined for any other error. */
function statusOf(error) {
    return causeOf(error)?.status;
}
/** undefined for an error that does not stand for a response. */
function causeOf(error) {
    const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? error.cause : undefined;
    return typeof cause?.status === 'number' ? cause : undefined;
}
/**
 * A response that is not a success, in words. HTTP_RATE_LIMITED where the host says that our allowance is used up
 * (429, or 403 with GitHub's rate limit headers or a Retry-After), else HTTP_STATUS.
 * @param now milliseconds since 1970
 */
function statusError(url, response, context) {
    const { status } = response;
    const exhausted = response.headers['x-ratelimit-remaining'] === '0';
    const wait = retryAfter(response.headers['retry-after'], context.now);
    const cause = { status, ...(wait === undefined ? {} : { retryAfter: wait }) };
    const place = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(url);
    if (status === 429 || (status === 403 && (exhausted || wait !== undefined))) {
        const reset = exhausted ? resetTime(response.headers['x-ratelimit-reset']) : undefined;
        const again = reset ?? (wait === undefined ? undefined : new Date(context.now + wait));
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('HTTP_RATE_LIMITED', `${place} answered ${status}: the rate limit for this ${context.authorized ? 'token' : 'IP address'} is used up${again === undefined ? '' : ` until ${again.toISOString()}`}`, {
            hint: context.authorized
                ? 'Wait until then, or configure a mirror.'
                : 'Requests with a token have a far higher limit: pass one, or configure a mirror.',
            cause: exhausted ? { ...cause, exhausted } : cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('HTTP_STATUS', `${place} answered ${status}${name(status)}`, {
        hint: hint(status, context.authorized),
        cause,
    });
}
/** Seconds or an HTTP date (RFC 9110 section 10.2.3), as milliseconds from now. */
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(header.trim()))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Seconds since 1970, as GitHub writes it. */
function resetTime(header) {
    return header !== undefined && /^\d{1,11}$/.test(header) ? new Date(Number(header) * 1000) : undefined;
}
function name(status) {
    const text = {
        400: 'Bad Request',
        401: 'Unauthorized',
        403: 'Forbidden',
        404: 'Not Found',
        407: 'Proxy Authentication Required',
        408: 'Request Timeout',
        410: 'Gone',
        500: 'Internal Server Error',
        502: 'Bad Gateway',
        503: 'Service Unavailable',
        504: 'Gateway Timeout',
    }[status];
    return text === undefined ? '' : ` ${text}`;
}
function hint(status, authorized) {
    if (status === 401 || status === 403) {
        return authorized
            ? 'The token was sent and refused: check that it is valid and may read this.'
            : 'No token was sent: if this host wants one, pass it for this host.';
    }
    if (status === 404 || status === 410)
        return 'Check the version and the address.';
    if (status === 407)
        return 'Put the user name and password for the proxy into the proxy variable.';
    if (status >= 500 || status === 408)
        return 'The host is in trouble: try again later, or configure a mirror.';
    return 'Check the address.';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(64905);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
