// A screenshot has few colours that matter: with a palette of 16 it looks the same and takes a fifth of the room.
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

/** How many colours a picture keeps, as a rule: two pixels in a byte. Some have too many kinds of background for that. */
const [FEW, MANY] = [16, 32];
/** A colour that fills so much of the picture stays as it is: a background. */
const EXACT_SHARE = 0.002;
/** With more of those than this, too few are left for what stands on them. */
const MOST_EXACT = 10;
/** How often each colour is given to its nearest in the palette, and the palette moved to the middle of what it was given. */
const ROUNDS = 6;

/** The colours that picture the rest best: the frequent ones that are far from each other first, then moved to where most is. */
function paletteOf(pixels) {
  const count = new Map();
  for (const colour of pixels) count.set(colour, (count.get(colour) ?? 0) + 1);
  const frequent = [...count].sort((one, other) => other[1] - one[1]);
  const exact = new Set(frequent.filter(([, times]) => times > pixels.length * EXACT_SHARE).map(([colour]) => colour));
  const most = exact.size > MOST_EXACT ? MANY : FEW;
  let palette = [];
  for (const apart of [6000, 3000, 1500, 700, 400, 100, 25, 0])
    for (const [colour] of frequent)
      if (palette.length < most && palette.every((each) => distance(each, colour) > apart)) palette.push(colour);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = palette.map(() => [0, 0, 0, 0]);
    for (const [colour, times] of frequent) {
      const sum = sums[nearest(palette, colour)];
      // By its root, or the shades of a letter's edge would count for nothing beside the background.
      const weight = Math.sqrt(times);
      for (const [part, shift] of [16, 8, 0].entries()) sum[part] += ((colour >> shift) & 255) * weight;
      sum[3] += weight;
    }
    palette = palette.map((colour, at) => {
      const [red, green, blue, weight] = sums[at];
      if (exact.has(colour) || weight === 0) return colour;
      return (Math.round(red / weight) << 16) | (Math.round(green / weight) << 8) | Math.round(blue / weight);
    });
  }
  return palette;
}

function nearest(palette, colour) {
  let best = 0;
  for (let each = 1; each < palette.length; each++)
    if (distance(palette[each], colour) < distance(palette[best], colour)) best = each;
  return best;
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
  const places = new Map();
  const placeOf = (colour) => {
    let place = places.get(colour);
    if (place === undefined) {
      place = nearest(palette, colour);
      places.set(colour, place);
    }
    return place;
  };
  const bits = palette.length > FEW ? 8 : 4;
  const bytes = Math.ceil((width * bits) / 8) + 1;
  const rows = Buffer.alloc(bytes * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * bytes + 1 + ((x * bits) >> 3)] |= placeOf(pixels[y * width + x]) << (bits === 4 && x % 2 === 0 ? 4 : 0);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bits;
  header[9] = 3;
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
