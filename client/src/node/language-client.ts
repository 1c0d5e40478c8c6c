/** The language client's library in Node; everything else is bundled without it. */
export * from 'vscode-languageclient/node';
