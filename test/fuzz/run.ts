/**
 * Runs every fuzz target of this folder: `--seconds=N` shared by all of them by the clock, or `--cases=N` for each (long runs by hand),
 * `--seed=N` to repeat, `--target=NAME` for one. A broken invariant prints the bytes that break it and ends with 1.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { mutate, randomFrom } from "./mutate.ts";

export interface FuzzTarget {
  readonly name: string;
  /** Throws when the invariant does not hold; typed errors of hostile bytes are its own to swallow. */
  run(bytes: Uint8Array): void | Promise<void>;
  /** Valid messages to start from. */
  seeds(): readonly Uint8Array[];
}

const { values: flags } = parseArgs({
  options: { seconds: { type: "string" }, cases: { type: "string" }, seed: { type: "string" }, target: { type: "string" } },
});
const seed = Number(flags.seed ?? process.env["OPNUM_FUZZ_SEED"] ?? Date.now() % 0x7fffffff);
console.log(`fuzz: seed ${seed} (repeat with OPNUM_FUZZ_SEED=${seed})`);

const targets: FuzzTarget[] = [];
for (const file of readdirSync(import.meta.dirname).sort()) {
  if (!file.endsWith(".fuzz.ts")) continue;
  const module: { target?: FuzzTarget; targets?: FuzzTarget[] } = await import(pathToFileURL(join(import.meta.dirname, file)).href);
  targets.push(...(module.targets ?? []), ...(module.target === undefined ? [] : [module.target]));
}
const chosen = targets.filter((target) => flags.target === undefined || target.name === flags.target);
if (chosen.length === 0) {
  console.error(`fuzz: no target ${flags.target ?? ""}; targets: ${targets.map((target) => target.name).join(", ")}`);
  process.exit(2);
}

const cases = flags.cases === undefined ? Infinity : Number(flags.cases);
const msEach = flags.seconds === undefined ? (cases === Infinity ? 1_000 : Infinity) : (Number(flags.seconds) * 1_000) / chosen.length;
let broken = 0;
for (const target of chosen) {
  const random = randomFrom(seed);
  const seeds = target.seeds();
  const corpus = [...seeds];
  const started = performance.now();
  let done = 0;
  let slowest = 0;
  for (; done < cases; done++) {
    const before = performance.now();
    if (before - started > msEach && done >= seeds.length) break;
    // Every seed first as it is: a target whose own seeds break its invariant tests nothing else.
    const bytes = done < seeds.length ? seeds[done]! : mutate(corpus, random);
    try {
      const under = target.run(bytes);
      // Nearly all are done by now; a turn for each would cost more than they do.
      if (under !== undefined) await under;
    } catch (error) {
      broken++;
      console.error(
        `fuzz: ${target.name} broke after ${done} cases on\n${Buffer.from(bytes).toString("hex")}\n${(error as Error).stack ?? error}`,
      );
      break;
    }
    slowest = Math.max(slowest, performance.now() - before);
  }
  console.log(`  ${target.name}: ${done} cases, slowest ${slowest.toFixed(1)} ms`);
}
process.exit(broken === 0 ? 0 : 1);
