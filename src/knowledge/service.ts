/** A service as people name it, and all that must be reachable for it: what `opnum why HOST SERVICE` looks at. */

export interface KnownService {
  /** What one types: `ad-replication`. Lower case, digits and hyphens. */
  readonly id: string;
  /** What people call it: `Print Spooler`. */
  readonly title: string;
  /** Other names by which it is found, in any case: `spooler`, `spoolsv`, `printer`. */
  readonly aliases: readonly string[];
  /** What it is for, in our words. */
  readonly words: string;
  /** Windows' name of the service (`Spooler`), where it is one. */
  readonly serviceName: string | undefined;
  /** `spoolsv.exe`. */
  readonly binary: string | undefined;
  /** Whether another host calls it over the network at all; some depend on RPC on their own machine only. */
  readonly remote: boolean;
  readonly interfaces: readonly {
    readonly uuid: string;
    /** "1.0" */
    readonly version: string;
    readonly name: string | undefined;
    readonly required: boolean;
    /** Named by the mapper, or behind a pipe only. */
    readonly over: readonly ("ncacn_ip_tcp" | "ncacn_np" | "ncacn_http" | "ncadg_ip_udp")[];
    /** `\pipe\spoolss`. */
    readonly pipe: string | undefined;
  }[];
  /** What it needs beside its interfaces. */
  readonly beside: readonly {
    readonly id: "dns" | "kerberos" | "ldap" | "global-catalog" | "smb" | "http" | "other";
    readonly transport: "tcp" | "udp";
    readonly port: number;
    /** On the host itself, or on a domain controller of its domain. */
    readonly on: "host" | "domain-controller";
    /** Without it the service does not work; otherwise it is a fall-back, or speeds it up. */
    readonly required: boolean;
    readonly words: string;
  }[];
  /** A port that does not come from the mapper, where the service has one. */
  readonly port: number | undefined;
  /** With `{host}`, `{domain}`, `{guid}` to be filled in; first the one that clients use. */
  readonly spns: readonly string[];
  /** The lowest level that its server takes. */
  readonly level: "none" | "connect" | "packet" | "integrity" | "privacy";
  readonly onDomainController: boolean;
  /** From which range its dynamic ports are where it is not the system's: Exchange 2010 takes 6005-59530. */
  readonly range: readonly [first: number, last: number] | undefined;
  /** What gives it a static port: a registry value or a command, and where that is written. */
  readonly staticPorts: readonly { readonly how: string; readonly source: string }[];
  /** Its number among the 53 services of Windows that depend on RPC; undefined where it is none of them. */
  readonly number: number | undefined;
  /** Documents. */
  readonly sources: readonly string[];
}
