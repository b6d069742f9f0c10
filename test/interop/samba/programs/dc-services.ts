/**
 * `dc-services.ts HOST`: those service interfaces of idl/ that a Samba domain controller has on TCP, without authentication. Samba's event log is a beginning:
 * a query can be made and read, all else is outside its range. Its DNS server wants a caller it knows. Prints as dc-client.ts does.
 */
import assert from "node:assert/strict";
import { connect, FaultError, status } from "opnum";
import { DnsServer } from "opnum/interfaces/dnsserver";
import { IEventService } from "opnum/interfaces/IEventService";
import { runChecks } from "../../../peers/checklist.ts";

const host = process.argv[2] ?? "";
const binding = `ncacn_ip_tcp:${host}`;

const checks: Record<string, () => Promise<void>> = {
  "IEventService: a query over a log, and its events": async () => {
    await using client = await connect(IEventService, binding);
    const query = await client.EvtRpcRegisterLogQuery({ path: "System", query: "*", flags: 0x101 });
    assert.match(query.handle?.uuid ?? "", /^[0-9a-f-]{36}$/);
    assert.notEqual(query.handle?.uuid, query.opControl?.uuid);
    assert.deepEqual(query.error, { m_error: 0, m_subErr: 0, m_subErrParam: 0 });
    const events = await client.EvtRpcQueryNext({ logQuery: query.handle, numRequestedRecords: 4, timeOutEnd: 100, flags: 0 });
    assert.equal(events.numActualRecords, 0);
    assert.equal(events.resultBuffer, null);
  },
  "IEventService: what Samba does not have is outside its range": async () => {
    await using client = await connect(IEventService, binding);
    const outside = (error: unknown) => error instanceof FaultError && error.status === status.nca_s_op_rng_error;
    await assert.rejects(client.EvtRpcGetChannelList({ flags: 0 }), outside);
    await assert.rejects(client.EvtRpcGetClassicLogDisplayName({ logName: "System", locale: 0x409, flags: 0 }), outside);
    await assert.rejects(client.EvtRpcOpenLogHandle({ channel: "System", flags: 1 }), outside);
  },
  "DnsServer: nobody may ask it anything": async () => {
    await using client = await connect(DnsServer, binding);
    const denied = (error: unknown) => error instanceof FaultError && error.status === status.ERROR_ACCESS_DENIED;
    const who = { dwClientVersion: 0x00070000, dwSettingFlags: 0, pwszServerName: "dc1" };
    await assert.rejects(client.R_DnssrvQuery2({ ...who, pszZone: null, pszOperation: "ServerInfo" }), denied);
    await assert.rejects(
      client.R_DnssrvComplexOperation2({ ...who, pszZone: null, pszOperation: "EnumZones", dwTypeIn: 1, pDataIn: { tag: 1, Dword: 1 } }),
      denied,
    );
  },
};

await runChecks(checks);
