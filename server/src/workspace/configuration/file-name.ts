/** What a folder's configuration is called. */
export const CONFIGURATION_FILE = '.referat.json';
