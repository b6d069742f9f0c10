/**
 * What protection costs: sealing the 100 octets of a small call, by real contexts of each mechanism, beside one createHmac('md5', KeyObject) over the same
 * octets, in turns within one run. Headers are signed as on a connection, so that ours covers 24 octets before and 8 behind what the HMAC is made over, too. Also a
 * fragment of 5,840 octets, for orientation: RC4 is our own (OpenSSL 3 has none), 2.6 ns an octet, and no arrangement of it was quicker (words instead of octets
 * in the box take twice as long, four steps a turn a third longer). One line of JSON per result.
 */
import { createHmac, createSecretKey } from "node:crypto";
import { parseArgs } from "node:util";
import type { SecurityContext } from "../src/security/context.ts";
import { mintTicket, serviceKey, ticketSource } from "../test/security/tickets.ts";
import { median } from "./median.ts";

const { values: flags } = parseArgs({ options: { rounds: { type: "string", default: "9" }, json: { type: "boolean" } } });
const rounds = Number(flags.rounds);

/** The built package where there is one, else the sources. */
const from = async (file: string): Promise<unknown> =>
  import(new URL(`../dist/${file}.js`, import.meta.url).href).catch(() => import(new URL(`../src/${file}.ts`, import.meta.url).href));

const HEADER = 24;
const SEC_TRAILER = 8;
const PRIVACY = 6;
const NOTHING = new Uint8Array(0);

/** Both ends of NTLM, established by its three legs. */
async function ntlm(): Promise<SecurityContext> {
  const { NtlmInitiator } = (await from("security/ntlm/initiator")) as typeof import("../src/security/ntlm/initiator.ts");
  const { NtlmAcceptor } = (await from("security/ntlm/acceptor")) as typeof import("../src/security/ntlm/acceptor.ts");
  const { AccountList, StoreValidator } = (await from(
    "security/ntlm/store-validator",
  )) as typeof import("../src/security/ntlm/store-validator.ts");
  const ntHash = new Uint8Array(16).fill(7);
  const accounts = new AccountList([{ domain: "LAB", name: "alice", ntHash: ntHash.slice(), disabled: false, sids: [] }]);
  const client = new NtlmInitiator({ user: "alice", domain: "LAB", ntHash, now: Date.now }, { level: PRIVACY, host: "srv1.lab.test" });
  const server = new NtlmAcceptor(
    { validator: new StoreValidator(accounts, {}), names: { domain: "LAB", computer: "SRV1" }, now: Date.now },
    { level: PRIVACY },
  );
  return established(client, server);
}

/** Both ends of Kerberos, by its three legs in DCE style, with a ticket of our own making. */
async function kerberos(): Promise<SecurityContext> {
  const { KerberosInitiator } = (await from("security/kerberos/initiator")) as typeof import("../src/security/kerberos/initiator.ts");
  const { KerberosAcceptor } = (await from("security/kerberos/acceptor")) as typeof import("../src/security/kerberos/acceptor.ts");
  const service = serviceKey(18);
  const client = new KerberosInitiator({ tickets: ticketSource(mintTicket(service)) }, { level: PRIVACY, host: "server.lab.test" });
  return established(client, new KerberosAcceptor({ keys: { keys: [service] } }).accept({ level: PRIVACY }));
}

async function established(client: SecurityContext, server: SecurityContext): Promise<SecurityContext> {
  let token: Uint8Array | undefined = NOTHING;
  for (let leg = 0; token !== undefined; leg++) token = await (leg % 2 === 0 ? client : server).step(token);
  for (const context of [client, server]) context.headerSigning = true;
  if (client.state !== "established" || server.state !== "established") throw new Error("the legs did not establish the contexts");
  return client;
}

const key = createSecretKey(new Uint8Array(16).fill(7));
for (const [name, make, most] of [
  ["NTLM", ntlm, 0.5],
  ["Kerberos AES256", kerberos, 2],
] as const) {
  const context = await make();
  for (const length of [100, 5840]) {
    const stubEnd = HEADER + length;
    const octets = new Uint8Array(stubEnd + SEC_TRAILER + context.signatureLength).fill(0x5a);
    const stub = octets.subarray(HEADER, stubEnd);
    const times = length === 100 ? 40_000 : 4_000;
    const ours: number[] = [];
    const theirs: number[] = [];
    const seal = () => context.seal(octets, 0, HEADER, stubEnd);
    const sign = () => createHmac("md5", key).update(stub).digest();
    for (const work of [seal, sign]) each(work, times);
    for (let round = 0; round < rounds; round++) {
      ours.push(each(seal, times));
      theirs.push(each(sign, times));
    }
    const [mine, other] = [median(ours), median(theirs)];
    const line = {
      what: `seal ${length.toLocaleString("en")} octets, ${name}`,
      ours: `${Math.round(mine)} ns`,
      beside: `createHmac('md5', KeyObject) ${Math.round(other)} ns`,
      ratio: mine / other,
      ...(length === 100 ? { most } : {}),
    };
    if (flags.json) console.log(JSON.stringify(line));
    else console.log(`${line.what.padEnd(36)} ${line.ours.padStart(10)}  ${line.beside}  ${line.ratio.toFixed(2)}x`);
  }
}

/** Nanoseconds of one. */
function each(work: () => void, times: number): number {
  const begun = process.hrtime.bigint();
  for (let i = 0; i < times; i++) work();
  return Number(process.hrtime.bigint() - begun) / times;
}
