export const id = 8230;
export const ids = [8230];
export const modules = {

/***/ 58230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyDetached: () => (/* binding */ verifyDetached)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * Verifies a detached OpenPGP signature (RFC 9580). Expired subkeys verify what they signed while they were valid,
 * so an old Go stays verifiable; a signature over SHA-1 or MD5 never counts.
 * @throws UserError SIGNATURE_INVALID
 */
async function verifyDetached(detached) {
    const openpgp = await __webpack_require__.e(/* import() */ 3074).then(__webpack_require__.bind(__webpack_require__, 13074));
    const verificationKeys = await readKeys(detached.keys);
    const signature = await openpgp.readSignature({ armoredSignature: detached.signature }).catch((cause) => {
        throw invalid('the signature is no OpenPGP signature', cause);
    });
    const archive = detached.archive instanceof Uint8Array
        ? detached.archive
        : node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.toWeb(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(detached.archive));
    const message = await openpgp.createMessage({ binary: archive });
    const { data, signatures } = await openpgp.verify({
        message,
        signature,
        verificationKeys,
        format: 'binary',
        date: new Date(detached.now),
    });
    await drain(data);
    const failures = [];
    for (const candidate of signatures) {
        try {
            await candidate.verified;
        }
        catch (error) {
            failures.push(error);
            continue;
        }
        const key = verificationKeys.find((known) => known.getKeys(candidate.keyID).length > 0);
        const created = (await candidate.signature).packets[0]?.created;
        return {
            fingerprint: key.getFingerprint().toUpperCase(),
            name: key.getUserIDs()[0] ?? '',
            signed: created?.getTime() ?? 0,
        };
    }
    throw invalid(explain(signatures.map((candidate) => candidate.keyID.toHex()), failures), failures[0]);
}
async function readKeys(armored) {
    const openpgp = await __webpack_require__.e(/* import() */ 3074).then(__webpack_require__.bind(__webpack_require__, 13074));
    try {
        const keys = await Promise.all(armored.map((armoredKeys) => openpgp.readKeys({ armoredKeys })));
        if (keys.flat().length > 0)
            return keys.flat();
    }
    catch (cause) {
        throw invalid('a signing key is no armored OpenPGP public key', cause);
    }
    throw invalid('there is no signing key to check the signature with');
}
/** openpgp hashes while the stream is read, and swaps what `getReader` reads from: `for await` would see the old one. */
async function drain(data) {
    if (data instanceof Uint8Array)
        return;
    const reader = data.getReader();
    while (!(await reader.read()).done)
        ;
}
function explain(keyIds, failures) {
    const reasons = failures.map((failure) => (failure instanceof Error ? failure.message : String(failure)));
    if (keyIds.length === 0)
        return 'the signature file holds no signature';
    if (reasons.some((reason) => reason.startsWith('Could not find signing key'))) {
        return `the signature was made with the key ${keyIds.join(', ')}, which is not among the signing keys`;
    }
    return `the signature does not hold: ${[...new Set(reasons)].join('; ')}`;
}
function invalid(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('SIGNATURE_INVALID', message, {
        hint: "Do not use this archive. If Google's signing key was renewed since this version, give the new key with signing-keys.",
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ })

};
