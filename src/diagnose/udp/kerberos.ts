import { randomInt } from "node:crypto";
import { AS_REP } from "../../pdu/kerberos/as-rep.ts";
import { encodeAsReq, firstAsReq } from "../../pdu/kerberos/as-req.ts";
import { krbErrorName } from "../../pdu/kerberos/error-codes.ts";
import { decodeKrbError } from "../../pdu/kerberos/krb-error.ts";
import { kerberosTimeValue } from "../../pdu/kerberos/types.ts";
import { domainOf } from "../resolve.ts";
import type { UdpExchange } from "../udp-port.ts";

export interface KerberosAnswer {
  readonly kind: "kerberos";
  /** undefined where the KDC answered with a ticket (AS-REP): the principal needs no pre-authentication. */
  readonly errorCode: number | undefined;
  readonly errorName: string;
  readonly realm: string;
  /** The KDC's clock, milliseconds since 1970; undefined where the answer carries none. */
  readonly serverTime: number | undefined;
  /** It has no fraction: microseconds are not filled in by every KDC. */
  readonly wholeSeconds: boolean;
  /** The KDC's clock minus ours, milliseconds. */
  readonly skewMs: number | undefined;
  readonly text: string;
}

/**
 * Asks a KDC for a ticket as somebody who does not exist. Every answer, the error above all, says that a KDC is there; the error carries its clock.
 * @param host the name asked for, from which the realm is guessed; a wrong realm is answered as well
 */
export function kerberosExchange(host: string, now: () => number = Date.now): UdpExchange<KerberosAnswer> {
  return realmExchange(domainOf(host)?.toUpperCase() ?? "OPNUM.INVALID", now);
}

/** The same for a realm. */
export function realmExchange(realm: string, now: () => number = Date.now): UdpExchange<KerberosAnswer> {
  const first = encodeAsReq(
    firstAsReq({ cname: ["opnum-probe"], realm, till: "20370913024805Z", nonce: randomInt(0x7fffffff), etypes: [18, 17, 23] }),
  );
  return {
    first,
    receive(bytes) {
      if (bytes[0] === AS_REP) {
        return {
          answer: {
            kind: "kerberos",
            errorCode: undefined,
            errorName: "AS-REP",
            realm,
            serverTime: undefined,
            wholeSeconds: true,
            skewMs: undefined,
            text: "",
          },
        };
      }
      const error = decodeKrbError(bytes);
      const microseconds = kerberosTimeValue(error.stime, error.susec);
      const serverTime = microseconds === undefined ? undefined : Math.floor(microseconds / 1_000);
      return {
        answer: {
          kind: "kerberos",
          errorCode: error.errorCode,
          errorName: krbErrorName(error.errorCode),
          realm: error.realm,
          serverTime,
          wholeSeconds: error.susec === 0,
          skewMs: serverTime === undefined ? undefined : serverTime - now(),
          text: error.etext ?? "",
        },
      };
    },
  };
}
