/** Reads what is sealed in a capture, with keys that somebody gives: NTLM, Kerberos and Netlogon of RPC, and SMB 3. */
import type { KerberosMessage } from "../../pdu/kerberos/message.ts";
import type { StubOctets } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { DecryptionFacts, Decryptor, Leg, Opened, SealedPdu } from "../decryptor.ts";
import { Budget } from "./budget.ts";
import { RpcContexts } from "./contexts.ts";
import { KerberosKeys } from "./kerberos-keys.ts";
import { type KeyMaterial, ntHashesOf } from "./key-material.ts";
import { NetlogonKeys } from "./netlogon-keys.ts";
import { NtlmKeys } from "./ntlm-keys.ts";
import { SmbSessions } from "./smb-sessions.ts";
import { Tally } from "./tally.ts";

export { KeyError, parseKeys, parseKeytab, parseNtHash, parsePasswords } from "./key-files.ts";
export { joinKeys, type KeyMaterial, NO_KEYS } from "./key-material.ts";

/** One for each reading of a capture: it keeps what the capture has told so far. */
export function decryptorOf(material: KeyMaterial): Decryptor {
  return new CaptureDecryptor(material);
}

class CaptureDecryptor implements Decryptor {
  readonly #tally = new Tally();
  readonly #kerberos: KerberosKeys;
  readonly #netlogon: NetlogonKeys;
  readonly #contexts: RpcContexts;
  readonly #smb: SmbSessions;

  constructor(material: KeyMaterial) {
    const tally = this.#tally;
    for (const { name } of [...material.passwords, ...material.ntHashes, ...material.longTerm, ...material.tickets, ...material.smb])
      tally.know(name);
    const budget = new Budget(tally);
    this.#kerberos = new KerberosKeys(material, budget, tally);
    const hashes = ntHashesOf(material);
    const keys = { ntlm: new NtlmKeys(hashes, budget, tally), kerberos: this.#kerberos };
    this.#netlogon = new NetlogonKeys(hashes, budget, tally);
    this.#contexts = new RpcContexts(keys, this.#netlogon, budget, tally);
    this.#smb = new SmbSessions(material.smb, keys, budget, tally);
  }

  leg(leg: Leg): void {
    this.#contexts.leg(leg);
  }

  pdu(sealed: SealedPdu): Opened | undefined {
    return this.#contexts.pdu(sealed);
  }

  smbSetup(conversation: Conversation, _side: Side, message: Uint8Array): void {
    this.#smb.setup(conversation, message);
  }

  smb(conversation: Conversation, side: Side, transformed: Uint8Array): Opened | undefined {
    return this.#smb.open(conversation, side, transformed);
  }

  kdc(conversation: Conversation, message: KerberosMessage): void {
    this.#kerberos.kdc(conversation, message);
  }

  netlogon(conversation: Conversation, opnum: number, asked: StubOctets, answered: StubOctets): void {
    this.#netlogon.call(conversation, opnum, asked, answered);
  }

  facts(): DecryptionFacts {
    return this.#tally.facts();
  }
}
