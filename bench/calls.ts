/** The calls that the benches of small calls make, whatever protects them. */
import type { Client } from "opnum";
import type { rpcecho } from "opnum/interfaces/rpcecho";

/** Calls a second, `depth` in flight, each followed by the next as soon as it is answered. */
export async function ourCalls(client: Client<typeof rpcecho>, depth: number, ms: number): Promise<number> {
  const started = performance.now();
  const until = started + ms;
  let done = 0;
  const loop = async () => {
    let value = 0;
    do {
      const { out_data } = await client.AddOne({ in_data: value });
      if (out_data !== value + 1) throw new Error(`AddOne(${value}) was ${out_data}`);
      value = out_data;
      done++;
      // The clock costs a good part of a call; the bare sockets look at it as often.
    } while ((done & 15) !== 0 || performance.now() < until);
  };
  await Promise.all(Array.from({ length: depth }, loop));
  return (done * 1000) / (performance.now() - started);
}
