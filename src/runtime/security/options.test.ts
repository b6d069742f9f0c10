/** Options of programs that no compiler checked: each mistake is named, and no value is shown that may be a secret. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { samr } from "../../interfaces/samr/index.ts";
import { RPC_S_INVALID_ARG } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";
import { connect } from "../connect.ts";
import { RpcServer } from "../server.ts";
import * as security from "./index.ts";

const SECRET = "Geheim-17";
const given = security as unknown as Readonly<Record<string, (options?: unknown) => unknown>>;
const anonymous = security.anonymous();
const account = security.ntlmAcceptor({ accounts: [] });

const MISTAKES: readonly (readonly [name: string, options: unknown, words: RegExp])[] = [
  ["ntlm", undefined, /option options: undefined is not an object/],
  ["ntlm", null, /option options: null is not an object/],
  ["ntlm", SECRET, /option options: this text is not an object/],
  ["ntlm", { password: SECRET }, /option user: "" is not a name/],
  ["ntlm", { user: "alice" }, /option password: undefined is not a text; or give ntHash, or use anonymous/],
  ["ntlm", { user: 5, password: SECRET }, /option user: a number is not a text/],
  ["ntlm", { user: "alice", password: [SECRET] }, /option password: this list is not a text/],
  ["ntlm", { user: "alice", ntHash: SECRET }, /option ntHash: what was given is not 16 octets/],
  ["ntlm", { user: "alice", ntHash: 5 }, /option ntHash: a number is not a text, or octets/],
  ["ntlm", { user: "alice", password: SECRET, ntlmv1: "no" }, /option ntlmv1: this text is not true or false/],
  ["kerberos", null, /option options: null is not an object/],
  ["kerberos", "alice", /option options: this text is not an object/],
  ["kerberos", { password: SECRET }, /option user: undefined is not a name/],
  ["kerberos", { user: "alice", password: SECRET, keytab: "x" }, /option keytab: what was given is not to stand beside password/],
  ["kerberos", { keytab: 5 }, /option keytab: a number is not a text, or octets/],
  ["kerberos", { ccache: false }, /option ccache: a boolean is not a text, or octets \(Uint8Array\), or true/],
  ["kerberos", { ccache: true, kdc: 5 }, /option kdc: a number is not a text that is not empty, or a list of texts/],
  ["kerberos", { ccache: true, kdcTimeoutMs: 0 }, /option kdcTimeoutMs: a number is not a number of more than 0/],
  ["kerberos", { ccache: true, krb5Conf: true }, /option krb5Conf: a boolean is not a text, or false/],
  ["kerberos", { tickets: 5 }, /option tickets: a number is not an object/],
  ["negotiate", undefined, /option options: undefined is not an object/],
  ["negotiate", [], /option mechanisms: an empty list/],
  ["negotiate", [5], /option mechanisms: what is in the list is not what ntlm\(\) or kerberos\(\) returned/],
  ["negotiate", { user: "a", password: SECRET, mechanisms: "ntlm" }, /option mechanisms: this text is not a list of texts/],
  ["netlogon", null, /option session: null is not an object/],
  ["ntlmAcceptor", undefined, /option options: undefined is not an object/],
  ["ntlmAcceptor", {}, /option accounts: undefined is not a list or a store; or give `validator`/],
  ["ntlmAcceptor", { accounts: "x" }, /option accounts: this text is not a list, or a store of accounts/],
  ["ntlmAcceptor", { accounts: [null] }, /option accounts\[0\]: null is not an object/],
  [
    "ntlmAcceptor",
    { accounts: [{ user: "a", passwort: SECRET }] },
    /accounts\[0\]\.passwort: it is not known here; did you mean password\?/,
  ],
  ["ntlmAcceptor", { accounts: [], anonymus: true }, /option anonymus: it is not known here; did you mean anonymous\?/],
  ["ntlmAcceptor", { accounts: [], names: "SRV" }, /option names: this text is not an object/],
  ["ntlmAcceptor", { validator: 5 }, /option validator: a number is not somebody who validates logons/],
  ["kerberosAcceptor", {}, /option keytab: undefined is not a file's name/],
  ["kerberosAcceptor", { keytab: "x", principals: "host/x" }, /option principals: this text is not a list of texts/],
  ["kerberosAcceptor", { keytab: "x", clockSkewSeconds: -1 }, /option clockSkewSeconds: a number is not a number of 0 or more/],
  ["negotiateAcceptor", undefined, /option acceptors: undefined is not a list/],
  ["negotiateAcceptor", [5], /option acceptors: what is in the list is not what kerberosAcceptor/],
  ["netlogonAcceptor", undefined, /option sessions: undefined is not an object/],
  ["RpcServer", { auth: account }, /option auth: an object is not a list/],
  ["RpcServer", { auth: [account], policy: { minLevel: "privacy" } }, /option policy\.minLevel: it is not known here/],
  ["RpcServer", { policy: { access: true } }, /option policy\.access: a boolean is not a function/],
  ["RpcServer", { policy: { providers: "kerberos" } }, /option policy\.providers: this text is not a list/],
  ["RpcServer", { policy: { failures: true } }, /option policy\.failures: a boolean is not an object, or false/],
  ["RpcServer", { policy: { endpoints: { x: { level: "none" } } } }, /option policy\.endpoints\["x"\]\.level: it is not known here/],
  ["connect", { auth: anonymous, targetName: 5 }, /option targetName: a number is not a text/],
  ["connect", { auth: anonymous, headerSigning: "no" }, /option headerSigning: this text is not true or false/],
];

for (const [name, options, words] of MISTAKES) {
  test(`${name}: ${words.source}`, async () => {
    const make = async () => {
      if (name === "RpcServer") return new RpcServer(options as object);
      return name === "connect" ? connect(samr, "ncacn_ip_tcp:127.0.0.1[9]", options as object) : given[name]!(options);
    };
    await assert.rejects(make, (error) => {
      assert.ok(error instanceof RpcError, inspect(error));
      assert.equal(error.status, RPC_S_INVALID_ARG);
      assert.match(error.message, words);
      assert.ok(!inspect(error, { depth: 9 }).includes(SECRET));
      return true;
    });
  });
}
