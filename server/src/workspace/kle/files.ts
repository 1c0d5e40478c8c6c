/** What reading KLE needs of the world: a disk, a virtual workspace or a test. All addresses are URIs. */

export interface FileStat {
  readonly kind: 'file' | 'folder';
  readonly size: number;
  /** Changes when the file does; milliseconds since 1970 where there is a clock. */
  readonly modified: number;
}

export interface KleFiles {
  /** Undefined when there is nothing there or it may not be read. Never rejects. */
  stat(uri: string): Promise<FileStat | undefined>;
  /** Names of the files directly in a folder; empty when it cannot be read. */
  list(uri: string): Promise<readonly string[]>;
  /** The bytes of a file; undefined when there is none or it may not be read. Never rejects. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** The address with every link followed; undefined where there are no links or nothing is there. */
  realPath?(uri: string): Promise<string | undefined>;
}
