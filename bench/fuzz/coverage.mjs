// Which blocks of the subject's code an input ran, by V8's own counters, through the inspector of this process.
import inspector from 'node:inspector';

/** How often a block ran counts by its magnitude: once, a few times, often. */
const MAGNITUDES = [1, 4, 64];

export class Coverage {
  #session = new inspector.Session();
  #isSubject;

  /** @param isSubject whether the script at that address is looked at */
  constructor(isSubject) {
    this.#isSubject = isSubject;
    this.#session.connect();
    this.#post('Profiler.enable');
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** What ran since the last call, as keys; the counters begin anew. */
  take() {
    const { result } = this.#post('Profiler.takePreciseCoverage');
    const keys = [];
    for (const { url, functions } of result) {
      if (!this.#isSubject(url)) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) keys.push((startOffset * 2_000_003 + endOffset) * 8 + magnitude(count));
    }
    return keys;
  }

  /** Inspector calls within one process are answered before they return. */
  #post(method, params) {
    let answer;
    this.#session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  }
}

function magnitude(count) {
  let at = MAGNITUDES.length - 1;
  while (at > 0 && count < MAGNITUDES[at]) at--;
  return at;
}
