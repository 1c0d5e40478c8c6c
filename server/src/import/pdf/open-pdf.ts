/** The pages of a PDF: pieces of text with their places, and what its tags say of them. */
import './canvas-stand-ins.ts';
// Its own thread is not wanted: what reads a file runs in one already.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ImportFault } from '../fault.ts';
import { MAX_PAGES } from '../limits.ts';
import type { Piece } from './geometry.ts';

/** A node of the structure a tagged PDF carries; leaves name the pieces that belong to them. */
export interface TagNode {
  readonly role: string;
  readonly children: readonly (TagNode | { readonly id: string })[];
}

export interface Page {
  /** In the order of the file. */
  readonly pieces: readonly (Piece & { readonly tag?: string })[];
  readonly tags?: TagNode;
}

/** Reads page by page. Throws `ImportFault`; scripts and forms of the document stay asleep, nothing is fetched. */
export async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const loading = getDocument({
    // The library takes the bytes for its own.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > MAX_PAGES) throw new ImportFault('too-large');
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw faultOf(error);
  } finally {
    await loading.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const [content, tree] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true }),
    page.getStructTree().catch(() => null),
  ]);
  const view = page.getViewport({ scale: 1 });
  const pieces: (Piece & { readonly tag?: string })[] = [];
  const open: (string | undefined)[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? open.at(-1));
      continue;
    }
    const [a, b, c, d, e, f] = item.transform as [number, number, number, number, number, number];
    const [x, y] = view.convertToViewportPoint(e, f) as [number, number];
    const tag = open.at(-1);
    pieces.push({
      text: item.str,
      x,
      y: view.height - y,
      width: item.width,
      size: Math.hypot(c, d) || Math.hypot(a, b),
      font: item.fontName,
      ...(tag === undefined ? {} : { tag }),
    });
  }
  return { pieces, ...(tree ? { tags: tree as unknown as TagNode } : {}) };
}

function faultOf(error: unknown): unknown {
  if (error instanceof ImportFault) return error;
  const name = (error as Error | undefined)?.name ?? '';
  if (name === 'PasswordException') return new ImportFault('password');
  return new ImportFault('damaged');
}
