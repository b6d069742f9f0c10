/** What a server's answer means where it may be its word on the authentication. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AUTH_LEVEL, AUTH_TYPE } from "../../knowledge/authentication.ts";
import type { Credentials, SecurityContext } from "../../security/context.ts";
import { ERROR_ACCESS_DENIED, RPC_S_CALL_FAILED_DNE, RPC_S_SEC_PKG_ERROR, SEC_E_TARGET_UNKNOWN } from "../../status/codes.ts";
import { BindError, FaultError, RpcError } from "../../status/errors.ts";
import { SecurityError } from "../../status/security-error.ts";
import { refusedCall, refusedLeg } from "./security.ts";

const auth = { authType: AUTH_TYPE.KERBEROS, name: "alice@LAB.TEST" } as Credentials;
const settings = (level: number) => ({ auth, level: level as never, targetName: undefined, headerSigning: true });
const context = (more: Partial<SecurityContext>) =>
  ({ authType: AUTH_TYPE.KERBEROS, mechanism: undefined, targetName: "host/other.lab.test", ...more }) as SecurityContext;

test("a bind_nak without a reason, of a bind with a ticket in it: perhaps not this server's", () => {
  const rejection = { kind: "nak", reason: 0, reasonName: "reason_not_specified", versions: [] } as const;
  const nak = new BindError(RPC_S_CALL_FAILED_DNE, rejection, "the server refused the bind");
  for (const authType of [AUTH_TYPE.KERBEROS, AUTH_TYPE.SPNEGO]) {
    const error = refusedLeg(nak, context({ authType }), settings(AUTH_LEVEL.PRIVACY));
    assert.ok(error instanceof SecurityError);
    assert.deepEqual(error.likely, { kind: "wrong-target", targetName: "host/other.lab.test" });
    assert.match(error.message, /alice@LAB\.TEST: bind_nak reason_not_specified; look whether host\/other\.lab\.test is this server's/);
  }
  const fallback = new RpcError(SEC_E_TARGET_UNKNOWN, "local", "no name");
  for (const other of [context({ authType: AUTH_TYPE.NTLM }), context({ authType: AUTH_TYPE.SPNEGO, fallback })])
    assert.equal(refusedLeg(nak, other, settings(AUTH_LEVEL.PRIVACY)), nak);
});

test("what was refused in Kerberos' place has behind it why Kerberos was not spoken", () => {
  const fallback = new SecurityError(SEC_E_TARGET_UNKNOWN, "local", "no name", {
    mechanism: "kerberos",
    likely: { kind: "wrong-target", targetName: "host/10.0.0.1" },
    leg: "target name",
  });
  const fault = new FaultError(RPC_S_SEC_PKG_ERROR, "the server answered with a fault", { callId: 1, didNotExecute: true });
  const error = refusedLeg(fault, context({ authType: AUTH_TYPE.SPNEGO, mechanism: "ntlm", fallback }), settings(AUTH_LEVEL.PRIVACY));
  assert.ok(error instanceof SecurityError && error.likely.kind === "wrong-user-or-password");
  assert.match(error.message, /Kerberos was not spoken: no name/);
  assert.equal(error.cause, fault);
  assert.equal(fault.cause, fallback);
});

test("access is denied below level privacy: a fault still, that says which level some interfaces want", () => {
  const data = { callId: 1, didNotExecute: true, unsigned: true };
  const fault = new FaultError(ERROR_ACCESS_DENIED, "the server answered DRSBind with an unsigned fault", data);
  const under = { context: context({ mechanism: "kerberos" }), proven: true } as never;
  const signed = refusedCall(fault, under, settings(AUTH_LEVEL.INTEGRITY), true);
  assert.ok(signed instanceof FaultError && signed.didNotExecute && signed.unsigned);
  assert.match(signed.message, /take calls at level privacy only, and this one was at level integrity/);
  assert.equal(refusedCall(fault, under, settings(AUTH_LEVEL.PRIVACY), true), fault);
});
