export const id = 6258;
export const ids = [6258];
export const modules = {

/***/ 3056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text of a file that is not trusted, for a terminal: control characters, with which it could move the cursor or set a
 * title, and marks that turn the direction of writing become visible escapes.
 */
function plainText(text) {
    return text.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (mark) => {
        return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 36258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportFindings: () => (/* binding */ reportFindings)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/policy/report.js
/** One finding as one line for a log, with the binaries that it is about where not all have it. */
function findingLine({ rule, message, hint, files }, binaries) {
    const shown = files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');
    // A vulnerability's id is in its message.
    const name = rule.startsWith('GO-') ? '' : `${rule}: `;
    return `${name}${message} ${hint}${files.length < binaries ? ` [${shown}]` : ''}`;
}
/** `Policy: 2 errors, 1 note in 6 binaries.` */
function policyLine(findings, binaries) {
    const counted = ['error', 'warning', 'note'].flatMap((level) => {
        const count = findings.filter((finding) => finding.level === level).length;
        return count === 0 ? [] : [`${count} ${level}${count === 1 ? '' : 's'}`];
    });
    const about = `${binaries} ${binaries === 1 ? 'binary' : 'binaries'}`;
    return `Policy: ${counted.length === 0 ? 'nothing against' : `${counted.join(', ')} in`} ${about}.`;
}

// EXTERNAL MODULE: ./lib/cli/plain-text.js
var plain_text = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/cli/policy-report.js



/** All findings, and one line that counts them. */
function reportFindings(findings, binaries, log) {
    for (const finding of findings) {
        const text = (0,plain_text/* plainText */.w)(findingLine(finding, binaries));
        if (finding.level === 'note')
            log.info(text);
        else if (finding.level === 'warning')
            log.warning(text, finding.at);
        else
            log.error(finding.at === undefined ? text : `${(0,errors/* formatPosition */.L)(finding.at)}: ${text}`);
    }
    log.info(policyLine(findings, binaries));
}


/***/ })

};
