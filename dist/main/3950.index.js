export const id = 3950;
export const ids = [3950];
export const modules = {

/***/ 5554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ publicRepository)
/* harmony export */ });
/**
 * The address of a repository as anybody may read it, from what `git remote get-url` prints: without user, password and
 * query; ssh as https. null for a folder of the machine, and for what is no address.
 */
function publicRepository(remote) {
    const text = remote.trim();
    // `git@github.com:o/r.git`: ssh without saying so. A drive letter is no host.
    const scp = /^(?:[^@/:\s]+@)?([\w.-]{2,}):(?!\/)(\S+)$/.exec(text);
    const url = scp === null ? text : `ssh://${scp[1]}/${scp[2]}`;
    if (!URL.canParse(url))
        return null;
    const { protocol, hostname, port, pathname } = new URL(url);
    const path = pathname.replace(/^\/+|\/+$|\.git\/?$/g, '');
    if (hostname === '' || path === '')
        return null;
    if (protocol === 'http:')
        return `http://${hostname}${port === '' ? '' : `:${port}`}/${path}`;
    // The port of ssh is not that of https.
    if (['ssh:', 'git+ssh:', 'git:'].includes(protocol))
        return `https://${hostname}/${path}`;
    return protocol === 'https:' ? `https://${hostname}${port === '' ? '' : `:${port}`}/${path}` : null;
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


/***/ })

};
