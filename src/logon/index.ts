/**
 * Logons: a machine's secure channel with its domain, and who may log on by a domain controller's word. The entry `opnum/logon`.
 *
 *     const account = await readMachineAccount("/etc/opnum/machine.json");
 *     await using channel = await openSecureChannel({ account, server: "dc1.lab.test" });
 *     const server = new RpcServer({ auth: [ntlmAcceptor({ validator: passThroughValidator(channel) })] });
 */
export { type AccountEntry, AccountFile, type AccountFileOptions, accountStore, type NewAccount } from "./accounts.ts";
export { findDomainControllers, type SrvLookup, type SrvRecord } from "./locate.ts";
export {
  type MachineAccount,
  type MachineAccountOptions,
  machineAccount,
  readMachineAccount,
  readMachineKeytab,
} from "./machine-account.ts";
export { NetlogonService, type NetlogonServiceOptions } from "./netlogon-service.ts";
export { passThroughValidator } from "./pass-through.ts";
export {
  type CallAuthenticators,
  type ChannelCall,
  openSecureChannel,
  SecureChannel,
  type SecureChannelOptions,
} from "./secure-channel.ts";
