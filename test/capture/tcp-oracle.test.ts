/** Connections and ICMP errors of all captures, against what tshark says of them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyse, files, oracleOf, pathOf, whole } from "./oracle.ts";
import { tcpDifferences } from "./tcp-differences.ts";
import { ourConnection, ourError, theirConnection, theirError } from "./tcp-facts.ts";

test("connections and errors of routers are those that the oracle tells", () => {
  const found: string[] = [];
  const seen = new Set<string>();
  const differ = (key: string, ours: unknown, theirs: unknown) => {
    seen.add(key);
    const text = JSON.stringify(ours) ?? "undefined";
    if (tcpDifferences[key]?.[0] !== text) found.push(`${key}: ${text}, oracle ${JSON.stringify(theirs)}`);
  };
  let connections = 0;
  let errors = 0;
  for (const file of files) {
    const { records } = analyse(pathOf(file));
    const lines = oracleOf(file);
    const ours = new Map(
      records.flatMap((record) => (record.kind === "connection" ? [[record.conversation.number, record] as const] : [])),
    );
    for (const line of lines) {
      if (line["kind"] !== "tcp") continue;
      const stream = Number(line["stream"]);
      const record = ours.get(stream);
      ours.delete(stream);
      if (record === undefined) {
        differ(`${file} ${stream} missing`, null, line);
        continue;
      }
      connections++;
      const mine = ourConnection(record);
      for (const [field, theirs] of Object.entries(theirConnection(line))) {
        // Times of which one is given in whole microseconds.
        if (field === "duration" && Math.abs(Number(mine[field]) - Number(theirs)) <= 1) continue;
        if (JSON.stringify(mine[field]) !== JSON.stringify(theirs)) differ(`${file} ${stream} ${field}`, mine[field], theirs);
      }
    }
    for (const [stream, record] of ours) differ(`${file} ${stream} added`, ourConnection(record)["first"], null);
    const theirErrors = new Set(lines.flatMap((line) => (line["kind"] === "icmp" ? [theirError(line)] : [])));
    for (const record of records) {
      if (record.kind !== "icmp") continue;
      errors++;
      const line = ourError(record);
      if (!theirErrors.delete(line)) differ(`${file} icmp ${record.mark.frame}`, line, null);
    }
    for (const line of theirErrors) differ(`${file} icmp ${line.split(" ")[0]}`, null, line);
  }
  assert.deepEqual(found, []);
  assert.deepEqual(
    Object.keys(tcpDifferences).filter((key) => !seen.has(key) && (whole || files.includes(key.split(" ")[0]!))),
    [],
    "no difference any more",
  );
  const counted = { files: files.length, connections, errors };
  // No router of our own lab complained.
  assert.deepEqual(counted, whole ? { files: 197, connections: 952, errors: 37 } : { files: 32, connections: 85, errors: 0 });
});
