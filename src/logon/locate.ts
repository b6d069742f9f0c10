/** Domain controllers by DNS, [MS-ADTS] 6.3.6 and [RFC 2782]. */
import { resolveSrv } from "../transport/dns/srv.ts";

/** One answer of DNS. */
export interface SrvRecord {
  readonly name: string;
  readonly priority: number;
  readonly weight: number;
}

/** Looks SRV records up. */
export type SrvLookup = (name: string) => Promise<readonly SrvRecord[]>;

/** No more controllers than these are tried. */
const MAX_CONTROLLERS = 16;

/**
 * Names of a domain's controllers, best first: by priority, and among equals by chance in proportion to their weights.
 * @param domain DNS name
 * @throws what the lookup throws
 */
export async function findDomainControllers(domain: string, lookup: SrvLookup = (name) => resolveSrv(name)): Promise<string[]> {
  const found = await lookup(`_ldap._tcp.dc._msdcs.${domain}`);
  const left = [...found];
  const names: string[] = [];
  while (left.length > 0 && names.length < MAX_CONTROLLERS) {
    const priority = Math.min(...left.map((record) => record.priority));
    const equals = left.filter((record) => record.priority === priority);
    const chosen = draw(equals);
    left.splice(left.indexOf(chosen), 1);
    // A target of nothing says that there is no such service.
    const name = chosen.name.replace(/\.$/, "");
    if (name !== "") names.push(name);
  }
  return names;
}

/** One of them, by chance in proportion to the weights. */
function draw(equals: readonly SrvRecord[]): SrvRecord {
  let lot = Math.random() * equals.reduce((sum, record) => sum + record.weight, 0);
  for (const record of equals) {
    lot -= record.weight;
    if (lot < 0) return record;
  }
  return equals[0]!;
}
