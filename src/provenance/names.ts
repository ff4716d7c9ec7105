/** What is written beside the artifacts. */
export const provenanceName = 'provenance.json';
export const auditName = 'audit.json';
/** A Sigstore bundle: the statement of provenance.json, signed. */
export const bundleName = 'provenance.sigstore.json';
/** Continues the name of a binary in a part: its model, from which `build merge` writes the documents of the whole. */
export const modelSuffix = '.bom-part.json';
