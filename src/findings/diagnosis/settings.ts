/** Settings that make what is dynamic static, where a rule is for a dynamic range. */
import type { Evidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import type { StaticPortSetting } from "./diagnosis.ts";

export function settingsOf(evidence: Evidence, findings: readonly Finding[]): StaticPortSetting[] {
  const service = evidence.diagnosis?.service;
  const ranged = findings.some(({ severity, rules }) => severity !== "note" && rules.some(({ lastPort }) => lastPort !== undefined));
  if (!ranged) return [];
  const own = (service?.staticPorts ?? []).map(({ how, source }) => ({ service: service!.title, how, source }));
  // What holds for every service stands last: it narrows the range for all of the host.
  return [...own, GENERAL];
}

const GENERAL: StaticPortSetting = {
  service: "all RPC services of the host",
  how: "HKLM\\SOFTWARE\\Microsoft\\Rpc\\Internet: Ports (REG_MULTI_SZ) = 5000-5100, PortsInternetAvailable (REG_SZ) = Y, UseInternetPorts (REG_SZ) = Y; restart the host, and open that range instead",
  source: "Microsoft, How to configure RPC dynamic port allocation to work with firewalls",
};
