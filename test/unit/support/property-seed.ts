/**
 * Property tests draw the same examples in every run, so that a change that passed does not fail for another reason.
 * `PROPERTY_SEED=random` (or a number) draws others, as `npm run fuzz` does.
 */
import fc from 'fast-check';

const asked = process.env.PROPERTY_SEED;
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 20_260_301) });
