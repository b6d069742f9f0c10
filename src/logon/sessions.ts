/** ClientSessionInfo, [MS-NRPC] 3.5.1: the secure channels that a server has agreed to, by the computer. */
import { wipe } from "../crypto/octets.ts";
import { CredentialChain } from "../security/netlogon/credentials.ts";
import { accountOf, type NetlogonSession, type NetlogonSessions } from "../security/netlogon/session.ts";
import { upperCase } from "../security/ntlm/keys.ts";

/** Sessions kept at once; the one that was made first goes. */
const MAX_SESSIONS = 65_536;

export interface ClientSession extends NetlogonSession {
  readonly chain: CredentialChain;
  /** What the client asked for, before the server took bits away. */
  readonly requestedFlags: number;
}

export class SessionTable implements NetlogonSessions {
  readonly #names: readonly string[];
  readonly #byComputer = new Map<string, ClientSession>();
  readonly #byPrincipal = new Map<string, ClientSession>();

  /** @param names of the domain: NetBIOS and DNS */
  constructor(names: readonly string[]) {
    this.#names = names.map(upperCase);
  }

  /** In place of the computer's last one, whose keys are overwritten. The session's key is the table's from then on. */
  add(session: NetlogonSession, requestedFlags: number, clientCredential: Uint8Array): void {
    this.#remove(this.#byComputer.get(upperCase(session.computer)));
    const made = { ...session, requestedFlags, chain: new CredentialChain(session.sessionKey, session.flags, clientCredential) };
    this.#byComputer.set(upperCase(session.computer), made);
    this.#byPrincipal.set(principalOf(session), made);
    for (const oldest of this.#byComputer.values()) {
      if (this.#byComputer.size <= MAX_SESSIONS) break;
      this.#remove(oldest);
    }
  }

  find(domain: string, computer: string): ClientSession | undefined {
    return this.#names.includes(upperCase(domain)) ? this.#byComputer.get(upperCase(computer)) : undefined;
  }

  /** @param principal as the security context of a call names the caller */
  ofPrincipal(principal: string): ClientSession | undefined {
    return this.#byPrincipal.get(principal);
  }

  get size(): number {
    return this.#byComputer.size;
  }

  close(): void {
    for (const session of [...this.#byComputer.values()]) this.#remove(session);
  }

  #remove(session: ClientSession | undefined): void {
    if (session === undefined) return;
    wipe(session.sessionKey);
    session.chain.close();
    this.#byComputer.delete(upperCase(session.computer));
    if (this.#byPrincipal.get(principalOf(session)) === session) this.#byPrincipal.delete(principalOf(session));
  }
}

/** As NetlogonAcceptor names who it has found. */
function principalOf(session: NetlogonSession): string {
  return `${session.domain}\\${accountOf(session)}`;
}
