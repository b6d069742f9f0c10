/**
 * `interface-client.ts file-server|domain-controller HOST`: the generated clients against the services of a Samba server over TCP, without authentication.
 * In a program of its own because it runs in the server's network. Prints "ok NAME" or "not ok NAME: WHY", then "done N".
 */
import assert from "node:assert/strict";
import { connect, FaultError, StatusError, status } from "opnum";
import { BackupKey } from "opnum/interfaces/bkrp";
import { drsuapi } from "opnum/interfaces/drsuapi";
import { dssetup } from "opnum/interfaces/dssetup";
import { lsarpc } from "opnum/interfaces/lsarpc";
import { logon } from "opnum/interfaces/netlogon";
import { samr } from "opnum/interfaces/samr";
import { srvsvc } from "opnum/interfaces/srvsvc";
import { winreg } from "opnum/interfaces/winreg";
import { wkssvc } from "opnum/interfaces/wkssvc";
import { runChecks } from "../../../peers/checklist.ts";

const role = process.argv[2] ?? "";
const binding = `ncacn_ip_tcp:${process.argv[3] ?? ""}`;
const everything = 0xffffffff;

type Checks = Record<string, () => Promise<void>>;

/** What both have. */
const common: Checks = {
  "dssetup, DsRolerGetPrimaryDomainInformation at every level": async () => {
    await using client = await connect(dssetup, binding);
    const { DomainInfo } = await client.DsRolerGetPrimaryDomainInformation({ InfoLevel: 1 });
    assert.ok(DomainInfo?.tag === 1);
    const basic = DomainInfo.DomainInfoBasic;
    if (role === "file-server") assert.deepEqual([basic.MachineRole, basic.DomainNameFlat, basic.DomainNameDns], [2, "FILE1", null]);
    else {
      assert.deepEqual([basic.MachineRole, basic.DomainNameFlat, basic.DomainNameDns], [5, "LAB", "lab.test"]);
      assert.equal(basic.DomainForestName, "lab.test");
      assert.match(basic.DomainGuid, /^[0-9a-f]{8}-/);
    }
    for (const InfoLevel of [2, 3]) {
      const answer = await client.raw.DsRolerGetPrimaryDomainInformation({ InfoLevel });
      assert.equal(answer.DomainInfo?.tag, InfoLevel);
      assert.ok([0, status.ERROR_INVALID_LEVEL].includes(answer.return as 0));
    }
  },
  "wkssvc, NetrWkstaGetInfo": async () => {
    await using client = await connect(wkssvc, binding);
    const { WkstaInfo } = await client.NetrWkstaGetInfo({ ServerName: null, Level: 100 });
    assert.ok(WkstaInfo.tag === 100);
    assert.equal(WkstaInfo.WkstaInfo100?.wki100_platform_id, 500);
    assert.equal(WkstaInfo.WkstaInfo100?.wki100_computername, role === "file-server" ? "FILE1" : "DC1");
    assert.equal(WkstaInfo.WkstaInfo100?.wki100_langroup, "LAB");
    // More is for administrators: a status, with the union beside it.
    await assert.rejects(
      client.NetrWkstaGetInfo({ ServerName: null, Level: 102 }),
      (error) => error instanceof StatusError && error.status === status.ERROR_ACCESS_DENIED,
    );
  },
  "wkssvc, an operation that Samba lacks is a fault": async () => {
    await using client = await connect(wkssvc, binding);
    await assert.rejects(
      client.NetrEnumerateComputerNames({ ServerName: null, NameType: 2, Reserved: 0 }),
      (error) => error instanceof FaultError && error.status === status.nca_s_op_rng_error,
    );
  },
  "samr, from SamrConnect5 to the names of accounts": async () => {
    await using client = await connect(samr, binding);
    const connected = await client.SamrConnect5({
      ServerName: null,
      DesiredAccess: 0x31,
      InVersion: 1,
      InRevisionInfo: { tag: 1, V1: { Revision: 3, SupportedFeatures: 0 } },
    });
    assert.ok(connected.ServerHandle !== null && connected.OutRevisionInfo.tag === 1);
    assert.equal(connected.OutVersion, 1);
    const server = connected.ServerHandle;
    const domains = await client.SamrEnumerateDomainsInSamServer({
      ServerHandle: server,
      EnumerationContext: 0,
      PreferedMaximumLength: 0xffff,
    });
    const names = domains.Buffer?.Buffer?.map((one) => one.Name.Buffer?.toLowerCase());
    assert.deepEqual(names, [role === "file-server" ? "file1" : "lab", "builtin"]);
    const { DomainId } = await client.SamrLookupDomainInSamServer({ ServerHandle: server, Name: { Buffer: "Builtin" } });
    assert.deepEqual([...(DomainId?.SubAuthority ?? [])], [32]);
    assert.ok(DomainId !== null);
    const { DomainHandle } = await client.SamrOpenDomain({ ServerHandle: server, DesiredAccess: 0x385, DomainId });
    assert.ok(DomainHandle !== null);
    const found = await client.SamrLookupIdsInDomain({ DomainHandle, RelativeIds: [544, 545] });
    assert.deepEqual(
      found.Names.Element?.map((name) => name.Buffer),
      ["Administrators", "Users"],
    );
    assert.deepEqual(found.Use.Element, [4, 4]);
    const back = await client.SamrLookupNamesInDomain({ DomainHandle, Names: [{ Buffer: "Users" }] });
    assert.deepEqual(back.RelativeIds.Element, [545]);
    // Some levels of information, each an arm of the union.
    for (const level of [1, 2, 3, 5, 7, 8, 12, 13]) {
      const { Buffer } = await client.SamrQueryInformationDomain({ DomainHandle, DomainInformationClass: level });
      assert.equal(Buffer?.tag, level);
    }
    const aliases = await client.SamrEnumerateAliasesInDomain({ DomainHandle, EnumerationContext: 0, PreferedMaximumLength: 0xffff });
    if (role !== "file-server") {
      const administrators = aliases.Buffer?.Buffer?.find((one) => one.RelativeId === 544);
      assert.equal(administrators?.Name.Buffer, "Administrators");
    }
    const closed = await client.SamrCloseHandle({ SamHandle: server });
    assert.equal(closed.SamHandle, null);
  },
  "samr, the older ways in": async () => {
    await using client = await connect(samr, binding);
    assert.ok((await client.SamrConnect({ ServerName: 0x5c, DesiredAccess: 0x31 })).ServerHandle !== null);
    assert.ok((await client.SamrConnect2({ ServerName: "name", DesiredAccess: 0x31 })).ServerHandle !== null);
    const { PasswordInformation } = await client.SamrGetDomainPasswordInformation({ Unused: null });
    assert.ok(PasswordInformation.MinPasswordLength > 0);
  },
  "samr, a domain that is not there": async () => {
    await using client = await connect(samr, binding);
    const { ServerHandle } = await client.SamrConnect2({ ServerName: null, DesiredAccess: 0x31 });
    assert.ok(ServerHandle !== null);
    await assert.rejects(
      client.SamrLookupDomainInSamServer({ ServerHandle, Name: { Buffer: "NOWHERE" } }),
      (error) => error instanceof StatusError && (error.status >>> 0 === 0xc00000df || error.status === 0xc00000df - 2 ** 32),
    );
  },
  "lsarpc, which Samba keeps from callers it does not know": async () => {
    await using client = await connect(lsarpc, binding);
    const ObjectAttributes = {
      Length: 24,
      RootDirectory: null,
      ObjectName: null,
      Attributes: 0,
      SecurityDescriptor: null,
      SecurityQualityOfService: null,
    };
    await assert.rejects(
      client.LsarOpenPolicy2({ SystemName: null, ObjectAttributes, DesiredAccess: 0x801 }),
      (error) => error instanceof FaultError && error.status === status.ERROR_ACCESS_DENIED,
    );
  },
};

const fileServer: Checks = {
  "srvsvc, NetrShareEnum at every level that anybody may see": async () => {
    await using client = await connect(srvsvc, binding);
    const ask = async (Level: 0 | 1 | 2 | 501 | 502) => {
      const empty = { EntriesRead: 0, Buffer: null };
      const ShareInfo =
        Level === 0
          ? { tag: Level, Level0: empty }
          : Level === 1
            ? { tag: Level, Level1: empty }
            : Level === 2
              ? { tag: Level, Level2: empty }
              : Level === 501
                ? { tag: Level, Level501: empty }
                : { tag: Level, Level502: empty };
      const request = { ServerName: "\\\\FILE1", InfoStruct: { Level, ShareInfo }, PreferedMaximumLength: everything, ResumeHandle: 0 };
      const answer = await client.NetrShareEnum(request);
      assert.equal(answer.TotalEntries, 2);
      return answer.InfoStruct.ShareInfo;
    };
    const zero = await ask(0);
    assert.ok(zero.tag === 0);
    assert.deepEqual(
      zero.Level0?.Buffer?.map((one) => one.shi0_netname),
      ["data", "IPC$"],
    );
    const one = await ask(1);
    assert.ok(one.tag === 1);
    assert.deepEqual(one.Level1?.Buffer?.[0], { shi1_netname: "data", shi1_type: 0, shi1_remark: "Some data" });
    assert.equal(one.Level1?.Buffer?.[1]?.shi1_type, 0x80000003);
    const two = await ask(2);
    assert.ok(two.tag === 2);
    assert.match(two.Level2?.Buffer?.[0]?.shi2_path ?? "", /^C:\\.*\\share$/);
    const more = await ask(501);
    assert.ok(more.tag === 501);
    assert.equal(more.Level501?.Buffer?.[0]?.shi501_remark, "Some data");
    const most = await ask(502);
    assert.ok(most.tag === 502);
    assert.equal(most.Level502?.Buffer?.[0]?.shi502_max_uses, everything);
  },
  "srvsvc, one share, and one that is not there": async () => {
    await using client = await connect(srvsvc, binding);
    const { InfoStruct } = await client.NetrShareGetInfo({ ServerName: null, NetName: "data", Level: 1 });
    assert.ok(InfoStruct.tag === 1);
    assert.equal(InfoStruct.ShareInfo1?.shi1_remark, "Some data");
    await assert.rejects(
      client.NetrShareGetInfo({ ServerName: null, NetName: "none", Level: 1 }),
      (error) => error instanceof StatusError && error.status !== 0,
    );
  },
  "srvsvc, NetrServerGetInfo, NetrRemoteTOD, NetrServerDiskEnum": async () => {
    await using client = await connect(srvsvc, binding);
    const { InfoStruct } = await client.NetrServerGetInfo({ ServerName: null, Level: 101 });
    assert.ok(InfoStruct.tag === 101);
    assert.equal(InfoStruct.ServerInfo101?.sv101_name, "FILE1");
    assert.match(InfoStruct.ServerInfo101?.sv101_comment ?? "", /^Samba/);
    const { BufferPtr } = await client.NetrRemoteTOD({ ServerName: null });
    const now = new Date();
    assert.ok(Math.abs((BufferPtr?.tod_elapsedt ?? 0) - now.getTime() / 1000) < 60);
    assert.equal(BufferPtr?.tod_year, now.getUTCFullYear());
    const disks = await client.NetrServerDiskEnum({
      ServerName: null,
      Level: 0,
      DiskInfoStruct: { Buffer: null },
      PreferedMaximumLength: everything,
      ResumeHandle: 0,
    });
    assert.equal(disks.DiskInfoStruct.Buffer?.[0]?.Disk, "C:");
  },
  "srvsvc, what anybody may not see is a status beside its parameters": async () => {
    await using client = await connect(srvsvc, binding);
    const answer = await client.raw.NetrSessionEnum({
      ServerName: null,
      ClientName: null,
      UserName: null,
      InfoStruct: { Level: 1, SessionInfo: { tag: 1, Level1: { Buffer: null } } },
      PreferedMaximumLength: everything,
      ResumeHandle: 0,
    });
    assert.equal(answer.return, status.ERROR_ACCESS_DENIED);
    assert.equal(answer.InfoStruct.SessionInfo.tag, 1);
  },
  "winreg, keys opened and closed": async () => {
    await using client = await connect(winreg, binding);
    for (const open of ["OpenLocalMachine", "OpenUsers"] as const) {
      const { phKey } = await client[open]({ ServerName: null, samDesired: 0x20019 });
      assert.ok(phKey !== null);
      assert.equal((await client.BaseRegGetVersion({ hKey: phKey })).lpdwVersion, 5);
      assert.equal((await client.BaseRegCloseKey({ hKey: phKey })).hKey, null);
    }
  },
  "winreg, keys and values listed": async () => {
    await using client = await connect(winreg, binding);
    const { phKey: hKey } = await client.OpenLocalMachine({ ServerName: null, samDesired: 0x20019 });
    assert.ok(hKey !== null);
    const time = { dwLowDateTime: 0, dwHighDateTime: 0 };
    const first = await client.BaseRegEnumKey({
      hKey,
      dwIndex: 0,
      lpNameIn: { Length: 0, MaximumLength: 512, Buffer: "" },
      lpClassIn: { Length: 0, MaximumLength: 512, Buffer: "" },
      lpftLastWriteTime: time,
    });
    const name = first.lpNameOut.Buffer ?? "";
    assert.match(name, /^[A-Z]+\0$/i);
    const opened = await client.BaseRegOpenKey({ hKey, lpSubKey: { Buffer: name }, dwOptions: 0, samDesired: 0x20019 });
    assert.ok(opened.phkResult !== null);
    const info = await client.BaseRegQueryInfoKey({ hKey, lpClassIn: { Length: 0, MaximumLength: 0, Buffer: null } });
    assert.ok(info.lpcSubKeys >= 1);
    await assert.rejects(
      client.BaseRegOpenKey({ hKey, lpSubKey: { Buffer: "none\0" }, dwOptions: 0, samDesired: 0x20019 }),
      (error) => error instanceof StatusError && error.status === status.ERROR_FILE_NOT_FOUND,
    );
  },
};

const domainController: Checks = {
  "netlogon, NetrServerReqChallenge and a secure channel that is refused": async () => {
    await using client = await connect(logon, binding);
    const { ServerChallenge } = await client.NetrServerReqChallenge({
      PrimaryName: "\\\\DC1",
      ComputerName: "NONE",
      ClientChallenge: { data: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) },
    });
    assert.equal(ServerChallenge.data.length, 8);
    assert.notDeepEqual([...ServerChallenge.data], [0, 0, 0, 0, 0, 0, 0, 0]);
    const refused = await client.raw.NetrServerAuthenticate3({
      PrimaryName: "\\\\DC1",
      AccountName: "NONE$",
      SecureChannelType: 2,
      ComputerName: "NONE",
      ClientCredential: { data: new Uint8Array(8) },
      NegotiateFlags: 0x612fffff,
    });
    assert.ok(refused.return < 0, `${refused.return}`);
  },
  "netlogon, controllers are found": async () => {
    await using client = await connect(logon, binding);
    const { DomainControllerInfo: by } = await client.DsrGetDcName({
      ComputerName: null,
      DomainName: null,
      DomainGuid: null,
      SiteGuid: null,
      Flags: 0,
    });
    assert.equal(by?.DomainControllerName, "\\\\DC1");
    assert.equal(by?.DomainName, "LAB");
    assert.equal(by?.DnsForestName, "lab.test");
    assert.equal(by?.DcSiteName, "Default-First-Site-Name");
    const { DomainControllerInfo: byDns } = await client.DsrGetDcNameEx2({
      ComputerName: null,
      AccountName: null,
      AllowableAccountControlBits: 0,
      DomainName: "lab.test",
      DomainGuid: null,
      SiteName: null,
      Flags: 0x40000000,
    });
    assert.equal(byDns?.DomainControllerName, "\\\\dc1.lab.test");
    assert.equal(byDns?.DomainGuid, by?.DomainGuid);
    assert.equal((await client.NetrGetDCName({ ServerName: "\\\\DC1", DomainName: null })).Buffer, "\\\\DC1");
  },
  "netlogon, sites of the server and of addresses": async () => {
    await using client = await connect(logon, binding);
    const site = "Default-First-Site-Name";
    assert.equal((await client.DsrGetSiteName({ ComputerName: null })).SiteName, site);
    const covered = await client.DsrGetDcSiteCoverageW({ ServerName: null });
    assert.deepEqual(
      covered.SiteNames?.SiteNames?.map((one) => one.Buffer),
      [site],
    );
    const lpSockaddr = Uint8Array.of(2, 0, 0, 0, 10, 53, 57, 2, 0, 0, 0, 0, 0, 0, 0, 0);
    const found = await client.DsrAddressToSiteNamesW({ ComputerName: null, SocketAddresses: [{ lpSockaddr }, { lpSockaddr }] });
    assert.deepEqual(
      found.SiteNames?.SiteNames?.map((one) => one.Buffer),
      [site, site],
    );
  },
  "netlogon, trusts and controls": async () => {
    await using client = await connect(logon, binding);
    const { Domains } = await client.DsrEnumerateDomainTrusts({ ServerName: null, Flags: 0x3f });
    assert.equal(Domains.Domains?.[0]?.DnsDomainName, "lab.test");
    assert.equal(Domains.Domains?.[0]?.DomainSid?.SubAuthority[0], 21);
    const { Buffer } = await client.NetrLogonControl2Ex({ ServerName: null, FunctionCode: 1, QueryLevel: 1, Data: { tag: 1 } });
    assert.ok(Buffer.tag === 1);
    assert.equal(Buffer.NetlogonInfo1?.netlog1_pdc_connection_status, 0);
  },
  "drsuapi, which Samba keeps from callers it does not know": async () => {
    await using client = await connect(drsuapi, binding);
    await assert.rejects(
      client.IDL_DRSBind({ puuidClientDsa: "e24d201a-4fd6-11d1-a3da-0000f875ae0d", pextClient: null }),
      (error) => error instanceof FaultError && error.status === status.ERROR_ACCESS_DENIED,
    );
  },
  "bkrp, which Samba keeps from callers it does not know": async () => {
    await using client = await connect(BackupKey, binding);
    await assert.rejects(
      client.BackuprKey({ pguidActionAgent: "018ff48a-eaba-40c6-8f6d-72370240e967", pDataIn: Uint8Array.of(0), dwParam: 0 }),
      (error) => error instanceof FaultError && error.status === status.ERROR_ACCESS_DENIED,
    );
  },
};

const checks: Checks = { ...common, ...(role === "file-server" ? fileServer : domainController) };
await runChecks(checks);
