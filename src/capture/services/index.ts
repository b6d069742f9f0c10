/** What reads the services beside RPC: for classify.ts. */
export { openDnsTcp, openDnsUdp } from "./dns.ts";
export { openKerberosTcp, openKerberosUdp } from "./kerberos.ts";
export { openCldap, openLdap } from "./ldap.ts";
export { openNbns } from "./nbns.ts";
