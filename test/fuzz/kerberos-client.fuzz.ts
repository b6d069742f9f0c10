/** KDCs' answers against the client: what was changed on its way is a ticket for whom it was asked, or a typed error; never more, and soon. */
import { KerberosClient } from "../../src/security/kerberos/client/client.ts";
import { FakeKdcs } from "../../src/security/kerberos/client/testing.ts";
import { formatPrincipal, parsePrincipal } from "../../src/security/kerberos/principal.ts";
import { RpcError } from "../../src/status/errors.ts";

const NOON = Date.UTC(2026, 10, 21, 12, 0, 0);
const REALMS = {
  "LAB.TEST": { users: { alice: "secret" }, services: ["host/a"], referrals: { "*": "FAR.TEST" } },
  "FAR.TEST": { services: ["host/b"] },
};
/** A client asks no more than this, whatever it is told. */
const MOST_QUESTIONS = 60;

export const target = {
  name: "kerberos-client",
  /** The octets say which answer is changed and how: position(16) and what is laid over it, up to four times; then they are an answer themselves. */
  async run(bytes: Uint8Array): Promise<void> {
    const which = (bytes[0] ?? 0) % 5;
    const kdcs = new FakeKdcs(REALMS, () => NOON);
    let count = 0;
    kdcs.tamper = (answer) => {
      if (count++ !== which) return answer;
      if (((bytes[1] ?? 0) & 7) === 7) return bytes.subarray(2);
      const changed = Uint8Array.from(answer);
      for (let i = 2; i + 2 < Math.min(bytes.length, 14); i += 3)
        changed[((bytes[i]! << 8) | bytes[i + 1]!) % changed.length]! ^= bytes[i + 2]!;
      return ((bytes[1] ?? 0) & 7) === 6 ? changed.subarray(0, changed.length - (bytes[2] ?? 0)) : changed;
    };
    const client = new KerberosClient({
      exchange: kdcs,
      now: () => NOON,
      identity: { principal: parsePrincipal("alice@LAB.TEST"), secret: { password: "secret" } },
    });
    const service = which === 4 || (bytes[1] ?? 0) & 8 ? "host/b" : "host/a";
    try {
      const ticket = await client.ticketFor(parsePrincipal(service));
      const wanted = service === "host/b" ? "host/b@FAR.TEST" : "host/a@LAB.TEST";
      if (formatPrincipal(ticket.server) !== wanted || formatPrincipal(ticket.client) !== "alice@LAB.TEST") {
        throw new Error(`a ticket of ${formatPrincipal(ticket.client)} for ${formatPrincipal(ticket.server)}`);
      }
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
    } finally {
      client.close();
    }
    if (kdcs.asked.length > MOST_QUESTIONS) throw new Error(`${kdcs.asked.length} questions`);
  },
  seeds: (): Uint8Array[] => {
    const seeds: Uint8Array[] = [];
    for (let which = 0; which < 5; which++) {
      seeds.push(Uint8Array.of(which, 0, 0, 10, 1), Uint8Array.of(which, 6, 0, 3, 1), Uint8Array.of(which, 8, 1, 0, 255, 0, 1, 1));
    }
    seeds.push(Uint8Array.of(0, 7, ...new FakeKdcs({ X: {} }, () => NOON).answer("X", REQUEST)));
    return seeds;
  },
};

/** An AS-REQ of nobody. */
const REQUEST = Uint8Array.from(
  Buffer.from(
    "6a8187308184a103020105a20302010aa4783076a00703050000000000a1183016a003020101a10f300d1b0b6f706e756d2d70726f6265a20a1b084c41422e54455354a31d301ba003020102a11430121b066b72627467741b084c41422e54455354a511180f32303337303931333032343830355aa70602043fe3329ca80b3009020112020111020117",
    "hex",
  ),
);
