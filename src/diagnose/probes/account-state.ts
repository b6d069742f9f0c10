/**
 * What is the matter with a user who was not let in? An AS-REQ without pre-authentication is answered with KDC_ERR_C_PRINCIPAL_UNKNOWN for whom nobody knows, and
 * by Windows' KDC with the reason for whoever may not log on ([RFC 4120] 3.1.3, [MS-KILE] 3.3.5.7). Nothing is proven by it, so nothing counts against the
 * account. KDC_ERR_PREAUTH_REQUIRED tells no more than that there is such a user: Samba's KDC looks at the account only behind the password.
 */
import { randomInt } from "node:crypto";
import { isIpAddress } from "../../ids/ip-address.ts";
import { AS_REP } from "../../pdu/kerberos/as-rep.ts";
import { encodeAsReq, firstAsReq } from "../../pdu/kerberos/as-req.ts";
import { decodeKrbError } from "../../pdu/kerberos/krb-error.ts";
import { errorNtstatus } from "../../pdu/kerberos/pa-data.ts";
import { domainOf } from "../resolve.ts";
import { kdcStream } from "./kerberos.ts";
import type { ProbeContext } from "./probe.ts";
import { converse, type StreamExchange } from "./stream.ts";

const PORT = 88;
/** Error codes of [RFC 4120] 7.5.9. */
const CLIENT_UNKNOWN = 6;
const CLIENT_REVOKED = 18;
const KEY_EXPIRED = 23;

/** [MS-ERREF] 2.3.1, as the e-data of KRB-ERRORs has them. */
const BY_NTSTATUS: ReadonlyMap<number, string> = new Map([
  [0xc0000072, "disabled"],
  [0xc0000193, "expired"],
  [0xc0000234, "locked"],
  [0xc0000071, "password-expired"],
  [0xc0000224, "password-must-change"],
  [0xc000006e, "restricted"],
  [0xc000006f, "restricted"],
  [0xc0000070, "restricted"],
]);

/**
 * @param about `address` of a KDC of the user's domain; `user` as credentials name him: `LAB\alice`, `alice@LAB.TEST`, `alice`
 * @returns `unknown-user`, `disabled`, `locked`, ...; undefined where the KDC does not tell, or the realm is not known
 */
export async function accountState(
  context: ProbeContext,
  about: { readonly address: string; readonly user: string },
): Promise<string | undefined> {
  const asked = clientOf(about.user, context);
  if (asked === undefined || context.left() <= 0) return undefined;
  const { clock } = context.environment;
  const dialled = await context.environment.dialTcp(about.address, PORT, { timeoutMs: context.wait(), signal: context.signal });
  if (dialled.outcome !== "open") return undefined;
  try {
    const result = await converse(dialled.pipe, stateExchange(asked.name, asked.realm), "the AS-REQ", {
      now: () => context.now(),
      after: (ms, action) => clock.after(ms, action),
      timeoutMs: context.wait(),
      signal: context.signal,
    });
    return result.outcome === "answered" ? (result.answer ?? undefined) : undefined;
  } catch (error) {
    if (context.signal.aborted) return undefined;
    throw error;
  }
}

/** The answer is null where it tells nothing. */
export function stateExchange(name: string, realm: string): StreamExchange<string | null> {
  const request = firstAsReq({ cname: [name], realm, till: "20370913024805Z", nonce: randomInt(0x7fffffff), etypes: [18, 17, 23] });
  return kdcStream(encodeAsReq(request), (message) => ({ answer: stateOf(message) }));
}

function stateOf(message: Uint8Array): string | null {
  // A ticket for whoever asks: the account wants no pre-authentication, and may log on. What is wrong is the password.
  if (message[0] === AS_REP) return "wrong-password";
  const { errorCode, edata } = decodeKrbError(message);
  switch (errorCode) {
    case CLIENT_UNKNOWN:
      return "unknown-user";
    case KEY_EXPIRED:
      return BY_NTSTATUS.get(errorNtstatus(edata) ?? 0) ?? "password-expired";
    case CLIENT_REVOKED:
      // Without a word beside it, it is one of three things.
      return BY_NTSTATUS.get(errorNtstatus(edata) ?? 0) ?? "disabled";
    default:
      return null;
  }
}

function clientOf(user: string, { target }: ProbeContext): { readonly name: string; readonly realm: string } | undefined {
  const at = user.lastIndexOf("@");
  if (at > 0) return { name: user.slice(0, at), realm: user.slice(at + 1).toUpperCase() };
  const named = [target.domainController, target.host].find((host) => host !== undefined && !isIpAddress(host));
  const realm = named === undefined ? undefined : domainOf(named);
  const name = user.slice(user.indexOf("\\") + 1);
  return realm === undefined || name === "" ? undefined : { name, realm: realm.toUpperCase() };
}
