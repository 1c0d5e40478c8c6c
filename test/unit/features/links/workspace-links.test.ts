import { expect, test } from 'vitest';
import { findReference } from '../../../../server/src/features/cases/earlier-meeting.ts';
import { AttachmentFiles } from '../../../../server/src/features/links/attachment-file.ts';
import { workspaceLinks } from '../../../../server/src/features/links/workspace-links.ts';
import { ENTRIES, FOLDER, MEETINGS } from '../../support/folder.ts';
import { block, marked, underlined } from '../../support/marked.ts';

function expectLinks(text: string, files: readonly string[], expected: string, targets: readonly string[]): void {
  const { referat, lines } = marked(text);
  const links = workspaceLinks(referat, {
    language: 'da',
    filesOf: () => new AttachmentFiles(files.map((name) => ({ name, uri: FOLDER + encodeURIComponent(name) }))),
    find: (reference) => findReference(ENTRIES, reference),
  });
  const ranges = links.map(({ range }) => range);
  expect(underlined(lines, ranges)).toBe(block(expected));
  expect(links.map(({ target }) => target?.replace(FOLDER, ''))).toEqual(targets);
}

test('attachments to files, other meetings’ items to their minutes', () => {
  expectLinks(
    MEETINGS['oeko-2024-05-02.referat.txt'] ?? '',
    [],
    `
    Beslutning fra Plan- og Miljøudvalget, 9. april 2024, pkt. 28:
                                                          ^^^^^^^
    `,
    ['plan-2024-04-09.referat.txt#L3'],
  );
  expectLinks(
    MEETINGS['plan-2024-04-09.referat.txt'] ?? '',
    ['Den gamle jernbane - undersøgelse.pdf'],
    `
    Den gamle jernbane - undersøgelse
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
    ['Den%20gamle%20jernbane%20-%20unders%C3%B8gelse.pdf'],
  );
});

test('a day in running text', () => {
  expectLinks(
    `
    REFERAT Plan- og Miljøudvalget d. 11-06-2024

    Punkt 40: Sti

    Sagsfremstilling

    Sagen blev udsat på mødet den 9. april 2024, punkt 28, og drøftet i marts, punkt 20.

    Beslutning

    Godkendt.
    `,
    [],
    `
    Sagen blev udsat på mødet den 9. april 2024, punkt 28, og drøftet i marts, punkt 20.
                                                 ^^^^^^^^
    `,
    ['plan-2024-04-09.referat.txt#L3'],
  );
});

test('body and day behind the number', () => {
  expectLinks(
    `
    REFERAT Økonomiudvalget d. 02-05-2024

    Punkt 7: Sti

    Sagsfremstilling

    Sagen blev udsat, jf. pkt. 28 i Plan- og Miljøudvalget den 9. april 2024.

    Se også punkt 28 på Plan- og Miljøudvalgets møde 09-04-2024 og punkt 28 i Plan- og Miljøudvalgets aftale.

    Beslutning

    Godkendt.
    `,
    [],
    `
    Sagen blev udsat, jf. pkt. 28 i Plan- og Miljøudvalget den 9. april 2024.
                          ^^^^^^^
    Se også punkt 28 på Plan- og Miljøudvalgets møde 09-04-2024 og punkt 28 i Plan- og Miljøudvalgets aftale.
            ^^^^^^^^
    `,
    ['plan-2024-04-09.referat.txt#L3', 'plan-2024-04-09.referat.txt#L3'],
  );
});

test('no link where the workspace has no such meeting', () => {
  expectLinks(
    `
    REFERAT Økonomiudvalget d. 02-05-2024

    Punkt 7: Sti

    Beslutning fra Kulturudvalget, 9. april 2024, pkt. 28:

    Udsat.

    Beslutning

    Godkendt.
    `,
    [],
    '',
    [],
  );
});
