/** The input with as many lines (or bytes) taken out as possible while `isSame` still says that it shows the fault. */
export async function smallest(data, isSame) {
  const isText = typeof data === 'string';
  let parts = isText ? data.split('\n') : [...data];
  const whole = (list) => (isText ? list.join('\n') : Uint8Array.from(list));
  for (let size = parts.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < parts.length; ) {
      const fewer = parts.toSpliced(at, size);
      if (fewer.length > 0 && (await isSame(whole(fewer)))) parts = fewer;
      else at += size;
    }
  }
  return whole(parts);
}
