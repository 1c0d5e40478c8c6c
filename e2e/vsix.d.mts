/** The files of the packed extension as { path: bytes }, paths relative to the extension's root. */
export function vsixFiles(vsix: string): Record<string, Uint8Array>;
/** Unpacks the extension into `folder`. */
export function unpackVsix(vsix: string, folder: string): void;
