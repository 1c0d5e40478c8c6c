// A screenshot has few colours that matter: with a palette of 256 it looks the same and takes a third of the room.
import zlib from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** The chunks of a PNG as [type, data]. */
function chunksOf(png) {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return chunks;
}

function paeth(left, above, corner) {
  const estimate = left + above - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Width, height and one 0xRRGGBB per pixel, of a PNG as Chromium writes it: 8 bits, RGB or RGBA, not interlaced. */
function decode(png) {
  const chunks = chunksOf(png);
  const header = chunks[0][1];
  const [width, height, size] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const raw = zlib.inflateSync(Buffer.concat(chunks.filter(([type]) => type === 'IDAT').map(([, data]) => data)));
  const stride = width * size;
  const rows = Buffer.alloc(stride * height);
  const pixels = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= size ? rows[y * stride + x - size] : 0;
      const above = y > 0 ? rows[(y - 1) * stride + x] : 0;
      const corner = x >= size && y > 0 ? rows[(y - 1) * stride + x - size] : 0;
      const expected = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      rows[y * stride + x] = raw[y * (stride + 1) + 1 + x] + expected;
    }
    for (let x = 0; x < width; x++) pixels[y * width + x] = rows.readUIntBE(y * stride + x * size, 3);
  }
  return { width, height, pixels };
}

/** 256 colours that no other is far from: the frequent ones first, shades of one already taken last. */
function paletteOf(pixels) {
  const count = new Map();
  for (const colour of pixels) count.set(colour, (count.get(colour) ?? 0) + 1);
  const frequent = [...count].sort((one, other) => other[1] - one[1]).map(([colour]) => colour);
  const taken = [];
  for (const apart of [400, 100, 25, 0])
    for (const colour of frequent)
      if (taken.length < 256 && taken.every((each) => distance(each, colour) > apart)) taken.push(colour);
  return taken;
}

function distance(one, other) {
  const part = (shift) => ((one >> shift) & 255) - ((other >> shift) & 255);
  return part(16) ** 2 + part(8) ** 2 + part(0) ** 2;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

/** CRC-32 (RFC 1952); Node 20.11 has none of its own. */
function crc(bytes) {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

/** The same picture as a PNG with a palette. */
export function withPalette(png) {
  const { width, height, pixels } = decode(png);
  const palette = paletteOf(pixels);
  const index = new Map(palette.map((colour, position) => [colour, position]));
  const nearest = (colour) => {
    let best = 0;
    for (let each = 1; each < palette.length; each++)
      if (distance(palette[each], colour) < distance(palette[best], colour)) best = each;
    index.set(colour, best);
    return best;
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = pixels[y * width + x];
      rows[y * (width + 1) + x + 1] = index.get(colour) ?? nearest(colour);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = 3;
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
