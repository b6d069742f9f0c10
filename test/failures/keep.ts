/**
 * Builds the failure lab and keeps it until Ctrl-C (or the end of its standard input), to look at situations by hand:
 *
 *     node --conditions=source --no-warnings test/failures/keep.ts [ID ...]
 *
 * Prints a line for each situation: its id, in which network namespace, and what to run there. Needs root.
 */
import { Scope } from "../peers/peers.ts";
import { startFailureLab } from "./lab.ts";
import { SITUATIONS } from "./situations.ts";

const ids = process.argv.slice(2);
const situations = ids.length === 0 ? SITUATIONS : SITUATIONS.filter(({ id }) => ids.includes(id));
await using scope = new Scope();
const lab = await startFailureLab(scope, situations);
for (const one of situations) {
  const environment = Object.entries(one.env).map(([name, value]) => `${name}=${value} `);
  const words = one.arguments.map((word) => (/[^\w:.[\]-]/.test(word) ? `'${word}'` : word)).join(" ");
  console.log(`${one.id}\t${lab.clientOf(one).name}\t${environment.join("")}opnum why ${words}`);
}
console.log("ready");
await new Promise<void>((resolve) => {
  process.stdin.on("end", resolve).resume();
  process.once("SIGINT", resolve);
});
