// Every run of the gate tries the same random cases, so that it fails only for what a change has done;
// `ITA_FUZZ_SEED=<number>` tries others.
import fc from 'fast-check';

const USUAL_SEED = 2565;

fc.configureGlobal({ seed: Number(process.env.ITA_FUZZ_SEED ?? USUAL_SEED) });
