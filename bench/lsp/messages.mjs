// Messages as the protocol puts them on a pipe, without any library: the echo floor is made of this alone.

/** A message as the bytes that go over the pipe. */
export function frame(message) {
  return frameOfBytes(Buffer.from(JSON.stringify(message)));
}

/** The same for a message that is JSON already, in pieces. */
export function frameOfBytes(...pieces) {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`), ...pieces]);
}

/**
 * Takes chunks as they come.
 * @param found called with the body of each message, and when its last byte came
 */
export function messagesOf(found) {
  let chunks = [];
  let length = 0;
  /** Bytes of the body that is coming; undefined while its header is. */
  let body;
  const take = (bytes) => {
    const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    chunks = [all.subarray(bytes)];
    length = all.length - bytes;
    return all.subarray(0, bytes);
  };
  return (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    for (;;) {
      if (body === undefined) {
        const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        chunks = [all];
        const end = all.indexOf('\r\n\r\n');
        if (end < 0) return;
        body = Number(/Content-Length: (\d+)/i.exec(all.toString('latin1', 0, end))[1]);
        take(end + 4);
      }
      if (length < body) return;
      const at = performance.now();
      const message = take(body);
      body = undefined;
      found(message, at);
    }
  };
}
