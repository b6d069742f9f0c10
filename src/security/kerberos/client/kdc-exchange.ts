/** What a Kerberos client asks of the world: a KDC of a realm ([RFC 4120] 7.2). transport/kdc/ answers it over UDP and TCP; tests answer it in memory. */
import type { Signal } from "../../../ndr/codegen/v1.ts";
export interface KdcExchange {
  /**
   * @param realm whose KDC is asked
   * @param message AS-REQ or TGS-REQ, without the length that TCP puts before it
   * @returns the answer, a KRB-ERROR among them
   * @throws SecurityError no-authority, saying which hosts were asked and how each failed
   */
  exchange(realm: string, message: Uint8Array, signal?: Signal): Promise<Uint8Array>;
}
