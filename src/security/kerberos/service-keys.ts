/** What an acceptor asks of a keytab. */
import type { KerberosKey } from "./etypes/encryption-type.ts";
import type { Principal } from "./principal.ts";

export interface ServiceKey {
  readonly principal: Principal;
  /** Version of the key, as the KDC counts. */
  readonly kvno: number;
  readonly key: KerberosKey;
}

/** A Keytab is one; asked at each authentication, so that who keeps it may put in another when keys change. */
export interface ServiceKeys {
  readonly keys: readonly ServiceKey[];
}
