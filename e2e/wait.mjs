// Waits that end: nothing in these tests waits without a limit and a sentence that says what was waited for.

/**
 * Milliseconds after which what has not come is taken for hanging. Far beyond what anything takes, for a busy machine is no fault:
 * a wait ends by what it waits for, not by this.
 */
export const HANG = 90_000;

/** The promise's value, or an error naming `what` after `milliseconds`. */
export async function within(what, promise, milliseconds = HANG) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The promise's value, or an error naming `what` once nothing has moved for `milliseconds`; it may take as long as it likes in all.
 * @param lastMoved tells when something last moved, in milliseconds as Date.now() counts them
 */
export async function whileMoving(what, promise, lastMoved, milliseconds = 2 * HANG) {
  let timer;
  const still = new Promise((_, reject) => {
    timer = setInterval(() => {
      if (Date.now() - lastMoved() > milliseconds)
        reject(new Error(`${what}: nothing moved for ${milliseconds / 1000} s`));
    }, 1000);
  });
  try {
    return await Promise.race([promise, still]);
  } finally {
    clearInterval(timer);
  }
}

/** Asks `probe` again and again until it answers something truthy; an error naming `what` after `milliseconds`. */
export async function until(what, probe, milliseconds = HANG) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`${what}: not so after ${milliseconds / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
