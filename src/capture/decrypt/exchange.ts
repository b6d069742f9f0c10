/** One authentication as its legs pass by, whatever carries it: at its end the session key, where a key that was given is right. */
import { copied } from "../../bytes/copied.ts";
import {
  AUTHENTICATE_MESSAGE_TYPE,
  CHALLENGE_MESSAGE_TYPE,
  decodeAuthenticateMessage,
  decodeChallengeMessage,
  NEGOTIATE_MESSAGE_TYPE,
  ntlmMessageType,
} from "../../pdu/ntlmssp/index.ts";
import type { KerberosKey } from "../../security/kerberos/etypes/encryption-type.ts";
import { RpcError } from "../../status/errors.ts";
import type { Side } from "../conversation.ts";
import type { ClientKeys, KerberosKeys } from "./kerberos-keys.ts";
import { mechanismToken } from "./mechanism-token.ts";
import type { NtlmKeys, NtlmSession, ServerChallenge } from "./ntlm-keys.ts";

export interface ExchangeKeys {
  readonly ntlm: NtlmKeys;
  readonly kerberos: KerberosKeys;
}

export interface KerberosSession extends ClientKeys {
  /** Of the AP-REP. */
  acceptorSubkey: KerberosKey | undefined;
}

export class Exchange {
  ntlm: NtlmSession | undefined = undefined;
  kerberos: KerberosSession | undefined = undefined;
  /** Why there is no key, in words that follow "sealed". */
  closedBecause: string | undefined = undefined;
  /** SPNEGO is around it. */
  negotiated = false;
  /** Nothing more of it is kept: a capture may hold very many that are never answered. */
  #challenge: ServerChallenge | undefined = undefined;

  token(keys: ExchangeKeys, side: Side, token: Uint8Array): void {
    const inner = mechanismToken(token);
    if (inner === undefined) return;
    this.negotiated ||= inner.negotiated;
    switch (inner.kind) {
      case "ntlm":
        this.#ntlm(keys.ntlm, inner.octets);
        break;
      case "ap-req":
        this.#apReq(keys.kerberos, inner.octets);
        break;
      case "ap-rep":
        // The third leg of DCE style is one, too, and has no key that counts.
        if (side === 1 && this.kerberos !== undefined)
          this.kerberos.acceptorSubkey = keys.kerberos.apRep(inner.octets, this.kerberos.session) ?? this.kerberos.acceptorSubkey;
        break;
    }
  }

  /** What SMB derives its keys from: the last is what it should be, those before are what has been seen. */
  sessionKeys(): { readonly name: string; readonly key: Uint8Array }[] {
    if (this.ntlm !== undefined) return [{ name: this.ntlm.name, key: this.ntlm.exportedSessionKey }];
    if (this.kerberos === undefined) return [];
    const { name, session, subkey, acceptorSubkey } = this.kerberos;
    return [session, subkey, acceptorSubkey].flatMap((key) => (key === undefined ? [] : [{ name, key: key.octets }]));
  }

  #ntlm(keys: NtlmKeys, octets: Uint8Array): void {
    try {
      const type = ntlmMessageType(octets);
      if (type === NEGOTIATE_MESSAGE_TYPE) this.ntlm = this.kerberos = this.closedBecause = undefined;
      else if (type === CHALLENGE_MESSAGE_TYPE) {
        const { flags, serverChallenge } = decodeChallengeMessage(octets);
        this.#challenge = { flags, serverChallenge: copied(serverChallenge) };
      } else if (type === AUTHENTICATE_MESSAGE_TYPE) {
        const message = decodeAuthenticateMessage(octets);
        const found =
          this.#challenge === undefined ? "with NTLM, whose challenge is not in the capture" : keys.session(this.#challenge, message);
        this.#challenge = undefined;
        this.ntlm = typeof found === "string" ? undefined : found;
        this.closedBecause = typeof found === "string" ? found : undefined;
      }
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      this.closedBecause = "with NTLM, whose messages cannot be read";
    }
  }

  #apReq(keys: KerberosKeys, octets: Uint8Array): void {
    const found = keys.apReq(octets);
    this.kerberos = typeof found === "string" ? undefined : { ...found, acceptorSubkey: undefined };
    this.closedBecause = typeof found === "string" ? found : undefined;
  }
}
