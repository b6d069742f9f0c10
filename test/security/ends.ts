/** Real security contexts of every provider, an initiator with what accepts it: for tests of what carries them. */

import { AUTH_TYPE, type AuthenticationLevel, type AuthenticationType } from "../../src/knowledge/authentication.ts";
import type { SecurityContext } from "../../src/security/context.ts";
import { KerberosAcceptor } from "../../src/security/kerberos/acceptor.ts";
import { KerberosInitiator } from "../../src/security/kerberos/initiator.ts";
import { NetlogonAcceptor } from "../../src/security/netlogon/acceptor.ts";
import { NetlogonInitiator } from "../../src/security/netlogon/initiator.ts";
import { NtlmAcceptor } from "../../src/security/ntlm/acceptor.ts";
import { NtlmInitiator } from "../../src/security/ntlm/initiator.ts";
import { ntHash } from "../../src/security/ntlm/keys.ts";
import { AccountList, StoreValidator } from "../../src/security/ntlm/store-validator.ts";
import { SpnegoAcceptor } from "../../src/security/spnego/acceptor.ts";
import { SpnegoInitiator } from "../../src/security/spnego/initiator.ts";
import { mintTicket, serviceKey, ticketSource } from "./tickets.ts";

export interface Ends {
  readonly initiator: SecurityContext;
  accept(level: AuthenticationLevel): SecurityContext;
}

/** @param secret the acceptor's, where it is not the initiator's: then it refuses */
export type MakeEnds = (level: AuthenticationLevel, secret?: "another") => Ends;

const now = () => 1_800_000_000_000;

function ntlm(level: AuthenticationLevel, secret?: "another"): Ends {
  const known = ntHash(secret ?? "Secret.1");
  const validator = new StoreValidator(new AccountList([{ domain: "LAB", name: "alice", ntHash: known, disabled: false, sids: [] }]));
  return {
    initiator: new NtlmInitiator(
      { user: "alice", domain: "LAB", ntHash: ntHash("Secret.1"), workstation: "WS", now },
      { level, host: "srv" },
    ),
    accept: () => new NtlmAcceptor({ validator, names: { domain: "LAB", computer: "SRV" }, now }, { level }),
  };
}

function kerberos(etype: number): MakeEnds {
  const key = serviceKey(etype);
  const other = { ...key, key: { ...key.key, octets: key.key.octets.map((octet) => octet ^ 1) } };
  return (level, secret) => {
    const acceptor = new KerberosAcceptor({ keys: { keys: [secret === undefined ? key : other] } });
    return {
      initiator: new KerberosInitiator({ tickets: ticketSource(mintTicket(key)) }, { level, host: "server.lab.test" }),
      accept: () => acceptor.accept({ level }),
    };
  };
}

function netlogon(level: AuthenticationLevel, secret?: "another"): Ends {
  const session = (factor: number) => ({
    domain: "LAB",
    computer: "WS1",
    dnsDomain: "lab.test",
    sessionKey: Uint8Array.from({ length: 16 }, (_, i) => i * factor),
    flags: 0x612fffff,
  });
  return {
    initiator: new NetlogonInitiator(session(7), { level, host: "dc1.lab.test" }),
    accept: () => new NetlogonAcceptor({ find: () => session(secret === undefined ? 7 : 9) }, { level }),
  };
}

/** A mechanism as SPNEGO agrees upon it. */
function spnego(authType: AuthenticationType, inner: MakeEnds): MakeEnds {
  return (level, secret) => {
    const { initiator, accept } = inner(level, secret);
    const credentials = { authType, name: "alice", initiate: () => initiator };
    return {
      initiator: new SpnegoInitiator([credentials], { level, host: "server.lab.test" }),
      accept: () => new SpnegoAcceptor([{ authType, accept: () => accept(level) }], { level }),
    };
  };
}

export const providers: Readonly<Record<string, MakeEnds>> = {
  NTLM: ntlm,
  "Kerberos AES256-SHA1": kerberos(18),
  "Kerberos AES256-SHA2": kerberos(20),
  "Kerberos arcfour-hmac": kerberos(23),
  "SPNEGO with NTLM": spnego(AUTH_TYPE.NTLM, ntlm),
  "SPNEGO with Kerberos": spnego(AUTH_TYPE.KERBEROS, kerberos(18)),
  Netlogon: netlogon,
};
