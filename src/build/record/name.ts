/** The record's name in the output folder. */
export const recordName = 'artifacts.json';
