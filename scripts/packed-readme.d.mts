export function packedReadme(text: string, isPacked: (file: string) => boolean): string;
