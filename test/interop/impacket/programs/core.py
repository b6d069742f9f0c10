"""core.py HOST PORT: impacket's own marshalling of the interfaces that manage servers and security against the server on HOST[PORT], which answers with what it was asked; prints "ok NAME" or "not ok NAME: WHY", then "done N"."""
import sys
from impacket.dcerpc.v5 import atsvc, bkrp, drsuapi, even, lsad, lsat, nrpc, rrp, samr, scmr, srvs, transport, wkst
from impacket.dcerpc.v5.dtypes import NULL

from checks import check, done, same

host, port = sys.argv[1:3]


def dial(uuid):
    dce = transport.DCERPCTransportFactory("ncacn_ip_tcp:%s[%s]" % (host, port)).get_dce_rpc()
    dce.connect()
    dce.bind(uuid)
    return dce


def text(value):
    return value[:-1] if value.endswith("\0") else value


@check("srvsvc")
def _():
    dce = dial(srvs.MSRPC_UUID_SRVS)
    shares = srvs.hNetrShareEnum(dce, 1)["InfoStruct"]["ShareInfo"]["Level1"]["Buffer"]
    same([(text(one["shi1_netname"]), one["shi1_type"], text(one["shi1_remark"])) for one in shares], [("data", 0, "level 1"), ("IPC$", 0x80000003, "")])
    sessions = srvs.hNetrSessionEnum(dce, "\\\\client\0", "who\0", 10)["InfoStruct"]["SessionInfo"]["Level10"]["Buffer"]
    same([(text(one["sesi10_cname"]), text(one["sesi10_username"]), one["sesi10_time"]) for one in sessions], [("\\\\client", "who", 7)])
    info = srvs.hNetrServerGetInfo(dce, 101)["InfoStruct"]["ServerInfo101"]
    same((text(info["sv101_name"]), info["sv101_version_minor"], text(info["sv101_comment"])), ("SERVER", 1, "words"))
    try:
        srvs.hNetrServerGetInfo(dce, 102)
        raise AssertionError("it was answered")
    except srvs.DCERPCSessionError as error:
        same(error.get_error_code(), 124)


@check("wkssvc")
def _():
    dce = dial(wkst.MSRPC_UUID_WKST)
    same(text(wkst.hNetrWkstaGetInfo(dce, 100)["WkstaInfo"]["WkstaInfo100"]["wki100_langroup"]), "LAB")
    users = wkst.hNetrWkstaUserEnum(dce, 1)["UserInfo"]["WkstaUserInfo"]["Level1"]["Buffer"]
    same([text(one["wkui1_username"]) for one in users], ["first", "second"])


@check("samr")
def _():
    dce = dial(samr.MSRPC_UUID_SAMR)
    server = samr.hSamrConnect5(dce, "\\\\server\0")["ServerHandle"]
    sid = samr.hSamrLookupDomainInSamServer(dce, server, "LAB")["DomainId"]
    same(sid.formatCanonical(), "S-1-5-21-1-2-3")
    domain = samr.hSamrOpenDomain(dce, server, domainId=sid)["DomainHandle"]
    same([one["Data"] for one in samr.hSamrLookupNamesInDomain(dce, domain, ["one", "three"])["RelativeIds"]["Element"]], [3, 5])
    users = samr.hSamrEnumerateUsersInDomain(dce, domain, samr.USER_NORMAL_ACCOUNT)["Buffer"]["Buffer"]
    same([(one["RelativeId"], one["Name"]) for one in users], [(500, "Administrator"), (501, "Guest")])
    user = samr.hSamrOpenUser(dce, domain, userId=500)["UserHandle"]
    every = samr.hSamrQueryInformationUser2(dce, user, samr.USER_INFORMATION_CLASS.UserAllInformation)["Buffer"]["All"]
    same((every["UserName"], every["UserId"], every["UserAccountControl"], every["LogonCount"]), ("Administrator", 500, 0x210, 9))
    same((every["LogonHours"]["UnitsPerWeek"], len(every["LogonHours"]["LogonHours"])), (168, 21))
    samr.hSamrCloseHandle(dce, user)
    try:
        samr.hSamrQueryInformationUser2(dce, user)
        raise AssertionError("a closed handle was taken")
    except Exception as error:
        same("context_mismatch" in str(error), True)


@check("lsarpc")
def _():
    dce = dial(lsat.MSRPC_UUID_LSAT)
    policy = lsad.hLsarOpenPolicy2(dce, 0x801)["PolicyHandle"]
    found = lsat.hLsarLookupSids(dce, policy, ["S-1-5-32-544", "S-1-5-18"])
    same([one["Name"] for one in found["TranslatedNames"]["Names"]], ["32-544", "18"])
    same(found["ReferencedDomains"]["Domains"][0]["Name"], "BUILTIN")
    domain = lsad.hLsarQueryInformationPolicy2(dce, policy, lsad.POLICY_INFORMATION_CLASS.PolicyDnsDomainInformation)
    same(domain["PolicyInformation"]["PolicyDnsDomainInfo"]["DnsForestName"], "lab.test")
    events = lsad.hLsarQueryInformationPolicy2(dce, policy, lsad.POLICY_INFORMATION_CLASS.PolicyAuditEventsInformation)
    same(events["PolicyInformation"]["PolicyAuditEventsInfo"]["MaximumAuditEventCount"], 3)


@check("winreg")
def _():
    dce = dial(rrp.MSRPC_UUID_RRP)
    key = rrp.hOpenLocalMachine(dce)["phKey"]
    sub = rrp.hBaseRegOpenKey(dce, key, "SOFTWARE\\Ours")["phkResult"]
    same(rrp.hBaseRegQueryValue(dce, sub, "Path"), (rrp.REG_SZ, "SOFTWARE\\Ours Path\0"))
    named = rrp.hBaseRegEnumValue(dce, sub, 5)
    same((text(named["lpValueNameOut"]), named["lpType"], b"".join(named["lpData"])), ("value 5", rrp.REG_BINARY, b"\x05\x06"))
    rrp.hBaseRegSetValue(dce, sub, "New", rrp.REG_DWORD, 0x01020304)
    several = rrp.hBaseRegQueryMultipleValues(dce, sub, [{"ValueName": "a\0", "ValueType": rrp.REG_DWORD}, {"ValueName": "b\0", "ValueType": rrp.REG_DWORD}])
    same([(text(one["ValueName"]), one["ValueData"]) for one in several], [("a", 0x01020304), ("b", 1)])
    try:
        rrp.hBaseRegOpenKey(dce, key, "None")
        raise AssertionError("it was opened")
    except rrp.DCERPCSessionError as error:
        same(error.get_error_code(), 2)
    rrp.hBaseRegCloseKey(dce, sub)


@check("svcctl")
def _():
    dce = dial(scmr.MSRPC_UUID_SCMR)
    manager = scmr.hROpenSCManagerW(dce)["lpScHandle"]
    service = scmr.hRCreateServiceW(dce, manager, "ours\0", "Ours\0", lpBinaryPathName="c:\\ours.exe\0")["lpServiceHandle"]
    same(scmr.hRQueryServiceStatus(dce, service)["lpServiceStatus"]["dwCurrentState"], scmr.SERVICE_STOPPED)
    scmr.hRStartServiceW(dce, service, 2, ["one", "two"])
    same(scmr.hRQueryServiceStatus(dce, service)["lpServiceStatus"]["dwWaitHint"], 2)
    settings = scmr.hRQueryServiceConfigW(dce, service)["lpServiceConfig"]
    same((text(settings["lpBinaryPathName"]), text(settings["lpDisplayName"])), ("c:\\ours.exe", "Ours"))
    same(scmr.hRControlService(dce, service, scmr.SERVICE_CONTROL_STOP)["lpServiceStatus"]["dwCurrentState"], scmr.SERVICE_STOPPED)
    scmr.hRDeleteService(dce, service)
    scmr.hRCloseServiceHandle(dce, service)


@check("netlogon")
def _():
    dce = dial(nrpc.MSRPC_UUID_NRPC)
    answer = nrpc.hNetrServerReqChallenge(dce, "\\\\DC1", "CLIENT", b"12345678")
    same(answer["ServerChallenge"], b"87654321")
    found = nrpc.hDsrGetDcNameEx2(dce, NULL, "who\0", 0x200, "lab.test\0", NULL, NULL, 0x40000000)["DomainControllerInfo"]
    same((text(found["DomainControllerName"]), text(found["DomainName"]), found["Flags"]), ("\\\\who", "lab.test", 0x40000000))


@check("drsuapi")
def _():
    dce = dial(drsuapi.MSRPC_UUID_DRSUAPI)
    bind = drsuapi.DRSBind()
    bind["puuidClientDsa"] = drsuapi.NTDSAPI_CLIENT_GUID
    extensions = drsuapi.DRS_EXTENSIONS_INT()
    extensions["cb"] = len(extensions)
    extensions["dwFlags"] = drsuapi.DRS_EXT_GETCHGREQ_V6
    bind["pextClient"]["cb"] = len(extensions)
    bind["pextClient"]["rgb"] = list(extensions.getData())
    bound = dce.request(bind)
    same(b"".join(bound["ppextServer"]["rgb"])[:4], b"\x01\x02\x03\x04")
    names = drsuapi.hDRSCrackNames(dce, bound["phDrs"], 0, drsuapi.DS_NT4_ACCOUNT_NAME_SANS_DOMAIN, drsuapi.DS_NAME_FORMAT.DS_FQDN_1779_NAME, ("a", "bc"))
    same([text(one["pName"]) for one in names["pmsgOut"]["V1"]["pResult"]["rItems"]], ["CN=a", "CN=bc"])
    controllers = drsuapi.hDRSDomainControllerInfo(dce, bound["phDrs"], "lab.test", 2)["pmsgOut"]["V2"]["rItems"]
    same([(text(one["NetbiosName"]), one["fIsPdc"]) for one in controllers], [("DC1", 1)])


@check("atsvc")
def _():
    dce = dial(atsvc.MSRPC_UUID_ATSVC)
    info = atsvc.AT_INFO()
    info["JobTime"] = 3600000
    info["DaysOfMonth"] = 1
    info["DaysOfWeek"] = 2
    info["Flags"] = 1
    info["Command"] = "cmd.exe\0"
    job = atsvc.hNetrJobAdd(dce, NULL, info)["pJobId"]
    back = atsvc.hNetrJobGetInfo(dce, NULL, job)["ppAtInfo"]
    same((back["JobTime"], back["DaysOfWeek"], text(back["Command"])), (3600000, 2, "cmd.exe"))


@check("eventlog")
def _():
    dce = dial(even.MSRPC_UUID_EVEN)
    log = even.hElfrOpenELW(dce, "Security", "")["LogHandle"]
    same(even.hElfrNumberOfRecords(dce, log)["NumberOfRecords"], len("Security"))
    read = even.hElfrReadELW(dce, log, recordOffset=3, numberOfBytesToRead=16)
    same((read["NumberOfBytesRead"], b"".join(read["Buffer"])[:3]), (3, b"\x03\x03\x03"))
    even.hElfrCloseEL(dce, log)


@check("bkrp")
def _():
    dce = dial(bkrp.MSRPC_UUID_BKRP)
    secret = bkrp.hBackuprKey(dce, bkrp.BACKUPKEY_BACKUP_GUID, b"secret", 9)
    same(b"".join(secret["ppDataOut"]), b"terces9")


done()
