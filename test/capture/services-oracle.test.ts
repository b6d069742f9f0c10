import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "../../src/bytes/hex.ts";
import { encodeApRep } from "../../src/pdu/kerberos/ap-rep.ts";
import { encodeApReq } from "../../src/pdu/kerberos/ap-req.ts";
import { encodeAsRep } from "../../src/pdu/kerberos/as-rep.ts";
import { encodeAsReq } from "../../src/pdu/kerberos/as-req.ts";
import { encodeKrbError } from "../../src/pdu/kerberos/krb-error.ts";
import { decodeKerberosMessage, type KerberosMessage } from "../../src/pdu/kerberos/message.ts";
import { encodeTgsRep } from "../../src/pdu/kerberos/tgs-rep.ts";
import { encodeTgsReq } from "../../src/pdu/kerberos/tgs-req.ts";
import { DecodeError } from "../../src/status/errors.ts";
import { analyse, Comparison, files, type OracleLine, oracleOf, pathOf, whole } from "./oracle.ts";
import { servicesDifferences } from "./services-differences.ts";
import { type Services, servicesOf, theirs } from "./services-facts.ts";

const corpus = new Map<string, { readonly services: Services; readonly oracle: readonly OracleLine[] }>();

/** Read once: each of the tests below looks at all of them. */
async function all(): Promise<typeof corpus> {
  if (corpus.size === 0) {
    for (const file of files) {
      const oracle = oracleOf(file).filter(({ kind }) => kind === "svc");
      corpus.set(file, { services: await servicesOf(pathOf(file)), oracle });
    }
  }
  return corpus;
}

test("messages of Kerberos, LDAP, CLDAP and DNS equal the oracle's, but for the differences that are explained", async () => {
  const comparison = new Comparison(servicesDifferences);
  for (const [file, { services, oracle }] of await all()) {
    comparison.file(
      file,
      services.lines,
      oracle.map(theirs).filter((line) => line !== undefined),
    );
  }
  comparison.end();
  assert.ok(comparison.equal > (whole ? 3000 : 450), `${comparison.equal} messages are equal`);
});

test("Kerberos errors, LDAP results and DNS codes of records are the oracle's", async () => {
  const wrong: string[] = [];
  let compared = 0;
  const withoutRecord = new Set(
    WITHOUT_RECORD.filter(({ file }) => whole || files.includes(file)).flatMap(({ file, frames }) =>
      frames.map((frame) => `${file} dns ${frame}`),
    ),
  );
  for (const [file, { services, oracle }] of await all()) {
    const codes = new Map<string, Set<number>>();
    const add = (key: string, code: number | undefined) => {
      if (code !== undefined) codes.set(key, (codes.get(key) ?? new Set()).add(code));
    };
    for (const record of services.records) {
      if (record.kind === "kerberos") add(`krb5 ${record.answer?.frame}`, record.error?.code);
      else if (record.kind === "directory") add(`ldap ${record.answer?.frame}`, record.result?.code);
      else if (record.kind === "name") add(`dns ${record.answer?.frame}`, record.code);
    }
    for (const line of oracle) {
      const { p, frame } = line;
      const [key, code] =
        p === "krb5" && line["over"] !== "gss"
          ? [`krb5 ${frame}`, line["error"]]
          : p === "ldap" || p === "cldap"
            ? [`ldap ${frame}`, line["result"]]
            : p === "dns"
              ? [`dns ${frame}`, line["rcode"]]
              : ["", undefined];
      if (typeof code !== "number") continue;
      compared++;
      if (!codes.has(key) && withoutRecord.delete(`${file} ${key}`)) continue;
      if (!codes.get(key)?.has(code)) wrong.push(`${file} ${key}: ${[...(codes.get(key) ?? [])]} and not ${code}`);
    }
  }
  assert.deepEqual(wrong.slice(0, 40), [], `${wrong.length} of ${compared}`);
  assert.deepEqual([...withoutRecord], [], "entries that explain nothing");
  assert.ok(compared > (whole ? 500 : 200), `${compared}`);
});

test("Kerberos messages of peers that are not ours are written back as they were, octet by octet", () => {
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  for (const file of files) {
    for (const octets of kerberosDatagrams(pathOf(file))) {
      let message: KerberosMessage;
      try {
        message = decodeKerberosMessage(octets);
      } catch (error) {
        if (error instanceof DecodeError) continue;
        throw error;
      }
      counts.set(message.type, (counts.get(message.type) ?? 0) + 1);
      if (toHex(encode(message)) !== toHex(octets)) wrong.push(`${file}: ${message.type} ${toHex(octets).slice(0, 80)}`);
    }
  }
  assert.deepEqual(wrong.slice(0, 10), [], `${wrong.length}`);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  assert.ok(total > (whole ? 200 : 30), `${total} messages`);
  for (const type of ["AS-REQ", "AS-REP", "TGS-REQ", "TGS-REP", "KRB-ERROR"]) assert.ok((counts.get(type) ?? 0) > 0, type);
});

/** What went to and from port 88 in one packet. */
function* kerberosDatagrams(path: string): Generator<Uint8Array> {
  const found: Uint8Array[] = [];
  analyse(path, {}, ({ protocol, sourcePort, destinationPort, bytes, payload, payloadLength, end }) => {
    if ((sourcePort !== 88 && destinationPort !== 88) || payloadLength < 5 || payload + payloadLength > end) return;
    const octets = bytes.slice(payload, payload + payloadLength);
    if (protocol === 17) found.push(octets);
    else if (protocol === 6 && new DataView(octets.buffer).getUint32(0) === octets.length - 4) found.push(octets.subarray(4));
  });
  yield* found;
}

function encode(message: KerberosMessage): Uint8Array {
  switch (message.type) {
    case "AS-REQ":
      return encodeAsReq(message.body);
    case "TGS-REQ":
      return encodeTgsReq(message.body);
    case "AS-REP":
      return encodeAsRep(message.body);
    case "TGS-REP":
      return encodeTgsRep(message.body);
    case "AP-REQ":
      return encodeApReq(message.body);
    case "AP-REP":
      return encodeApRep(message.body);
    case "KRB-ERROR":
      return encodeKrbError(message.body);
  }
}

/** DNS messages that the oracle has a code of and that make no record of ours. */
const WITHOUT_RECORD = [
  {
    file: "msod__MS-ADOD_Example1_4_WS2019v2004_X64_Win10v2004_X64_Domain_UnjoiningADomainMember.pcapng",
    why: "dynamic updates, which look up no name",
    frames: [33, 45],
  },
  {
    file: "ndpi__fuzz-2006-06-26-2594.pcap",
    why: "octets changed at random: no question that can be read, or another port",
    frames: [29, 246, 288, 355, 536, 569, 671],
  },
];
