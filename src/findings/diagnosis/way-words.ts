/** Both ends of the way in words: the same on a terminal and on the page. */
import { visible } from "../../bytes/visible.ts";
import type { Diagnosis } from "./diagnosis.ts";

/**
 * How far it went: "reached" where nothing keeps anybody from it, or where it answered and refused; "in part" where some of what is wanted was called, and the way
 * to another part is blocked.
 */
export function arrival({ class: verdict, findings, path }: Diagnosis): "reached" | "in part" | "not reached" {
  const blocked = findings[0]?.severity === "blocking" && path.some(({ beside, state }) => !beside && state === "bad");
  if (verdict === "fine" || verdict === "security" || verdict === "fault" || !blocked) return "reached";
  // It took the bind, and then the call.
  if (verdict === "silent" && path.some(({ id, beside, state }) => id === "call" && !beside && state === "bad")) return "reached";
  return path.some(({ id, beside, state }) => id === "call" && !beside && state === "good") ? "in part" : "not reached";
}

/** What it is about: the service or the interfaces, and the host. */
export function targetWords({ target }: Diagnosis): string {
  const names = target.interfaces.map(({ name, uuid }) => visible(name ?? uuid, { limit: 60 }));
  const shown = names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  const interfaces = shown.join(", ");
  const service = target.service === undefined ? undefined : visible(target.service, { limit: 60 });
  const what =
    service === undefined
      ? interfaces === ""
        ? target.port === undefined
          ? "whatever is registered"
          : `${target.protocolSequence === "ncadg_ip_udp" ? "UDP" : "TCP"} ${target.port}`
        : interfaces
      : interfaces === ""
        ? service
        : `${service} (${interfaces})`;
  return `${what} at ${visible(target.host, { limit: 255 })}`;
}

/** Who asked: this machine, and the addresses that it dialled from. */
export function clientWords({ evidence: { client } }: Diagnosis): string {
  const addresses = client.addresses.slice(0, 3).map((address) => visible(address, { limit: 60 }));
  const host = client.host === "" ? "this machine" : visible(client.host, { limit: 60 });
  return addresses.length === 0 ? host : `${host} (${addresses.join(", ")})`;
}
