"""services.py HOST PORT: impacket's own marshalling of the service interfaces against the servers on HOST[PORT], which answer with what they were asked (what impacket
has of dhcpm beyond these is not what the specification has); prints "ok NAME" or "not ok NAME: WHY", then "done N"."""
import sys
from impacket.dcerpc.v5 import dhcpm, even6, nspi, par, rprn, transport, tsch
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


def texts(values):
    return [text(value["Data"] if not isinstance(value, str) else value) for value in values]


@check("ITaskSchedulerService")
def _():
    dce = dial(tsch.MSRPC_UUID_TSCHS)
    same(tsch.hSchRpcHighestVersion(dce)["pVersion"], 0x10006)
    made = tsch.hSchRpcRegisterTask(dce, "\\ours\\task", "<Task/>", tsch.TASK_CREATE, NULL, tsch.TASK_LOGON_NONE)
    same(text(made["pActualPath"]), "\\ours\\task|<Task/>|2|null|0|0")
    try:
        tsch.hSchRpcRegisterTask(dce, "\\ours\\bad", "<Bad/>", 6, "D:\0", 3)
        raise AssertionError("it was taken")
    except tsch.DCERPCSessionError as error:
        same(error.get_error_code(), 0x80041318)
        info = error.get_packet()["pErrorInfo"]
        same((info["line"], info["column"], text(info["node"]), text(info["value"])), (3, 7, "Bad", "D:"))
    listed = tsch.hSchRpcEnumTasks(dce, "\\ours", startIndex=5, cRequested=2)
    same((listed["startIndex"], listed["pcNames"], texts(listed["pNames"])), (7, 2, ["\\ours 5", "\\ours 6"]))
    started = tsch.hSchRpcRun(dce, "\\ours\\task", ("one", "two"), 1, 9)
    same(started["pGuid"].hex(), "33221100554477668899aabbccddeeff")
    told = tsch.hSchRpcGetInstanceInfo(dce, started["pGuid"])
    same((text(told["pPath"]), told["pState"], text(told["pCurrentAction"]), told["pEnginePID"]), ("\\ours\\task", 4, "one two 1 9", 1234))
    same([one["Data"].hex() for one in told["pGroupInstances"]], ["33221100554477668899aabbccddeeff"])
    last = tsch.hSchRpcGetLastRunInfo(dce, "\\ours\\task")
    same((last["pLastRuntime"]["wYear"], last["pLastRuntime"]["wMilliseconds"], last["pLastReturnCode"]), (2026, 999, 11))


@check("nspi")
def _():
    dce = dial(nspi.MSRPC_UUID_NSPI)
    stat = nspi.STAT()
    stat["CodePage"] = 1252
    stat["SortLocale"] = 0x409
    handle = nspi.hNspiBind(dce, stat)["contextHandle"]
    ids = nspi.hNspiDNToMId(dce, handle, ["/o=ours/cn=a", "/o=ours/cn=long name"])
    same([one["Data"] if hasattr(one, "fields") else one for one in ids["ppOutMIds"]["aulPropTag"]], [12, 20])
    tags = [0x3001001E, 0x3001001F, 0x0FFF0102, 0x39FE101F, 0x30070040, 0x0FFE0003]
    rows = nspi.hNspiQueryRows(dce, handle, pStat=stat, Count=2, pPropTags=tags, lpETable=[7, 8])["ppRows"]["aRow"]
    same(len(rows), 2)
    for index, row in enumerate(rows):
        values = row["lpProps"]
        same([value["ulPropTag"] for value in values], tags)
        same(values[0]["Value"]["lpszA"], "narrow %d\0" % (7 + index))
        same(text(values[1]["Value"]["lpszW"]), "wide %d 1252 1033" % (7 + index))
        same(b"".join(values[2]["Value"]["bin"]["lpb"]), bytes([1, 2, 3]))
        same(texts(values[3]["Value"]["MVszW"]["lppszW"]), ["one", "two"])
        same(values[4]["Value"]["ft"]["dwHighDateTime"], 0x01D00000)
        same(values[5]["Value"]["l"], -6)
    found = nspi.hNspiResolveNamesW(dce, handle, pPropTags=tags[:1], paStr=["none", "both", "me"])
    same([one["Data"] if hasattr(one, "fields") else one for one in found["ppMIds"]["aulPropTag"]], [0, 1, 2])
    nspi.hNspiUnbind(dce, handle)


@check("dhcpsrv")
def _():
    dce = dial(dhcpm.MSRPC_UUID_DHCPSRV)
    subnet = dhcpm.hDhcpGetSubnetInfo(dce, 0x0A350000)["SubnetInfo"]
    same((subnet["SubnetAddress"], subnet["SubnetMask"], text(subnet["SubnetName"]), text(subnet["PrimaryHost"]["HostName"])), (0x0A350000, 0xFFFF0000, "subnet", "host"))
    client = dhcpm.hDhcpGetClientInfoV4(dce, dhcpm.DHCP_SEARCH_INFO_TYPE.DhcpClientIpAddress, 0x0A350107)["ClientInfo"]
    same((client["ClientIpAddress"], text(client["ClientName"])), (0x0A350107, "by address"))
    client = dhcpm.hDhcpGetClientInfoV4(dce, dhcpm.DHCP_SEARCH_INFO_TYPE.DhcpClientName, "laptop\0")["ClientInfo"]
    same(text(client["ClientName"]), "laptop")


@check("dhcpsrv2")
def _():
    dce = dial(dhcpm.MSRPC_UUID_DHCPSRV2)
    listed = dhcpm.hDhcpEnumSubnetClientsV5(dce, 0x0A350000)["ClientsInfo"]["Clients"]
    same([(one["Data"]["ClientIpAddress"], text(one["Data"]["ClientName"]), one["Data"]["AddressState"]) for one in listed], [(0x0A350007, "seven", 1), (0x0A350008, "eight", 2)])


@check("IEventService")
def _():
    dce = dial(even6.MSRPC_UUID_EVEN6)
    handle = even6.hEvtRpcRegisterLogQuery(dce, "System\0", even6.EvtQueryChannelName | even6.EvtReadNewestToOldest, "*[System]\0")
    events = even6.hEvtRpcQueryNext(dce, handle["Handle"], 3)
    same(events["NumActualRecords"], 2)
    same([one["Data"] if hasattr(one, "fields") else one for one in events["EventDataIndices"]], [0, 6])
    same(b"".join(events["ResultBuffer"]), b"System*[System]")
    same(even6.hEvtRpcGetChannelList(dce)["NumChannelPaths"], 2)
    even6.hEvtRpcOpenLogHandle(dce, "Security\0", 1)


@check("winspool")
def _():
    dce = dial(rprn.MSRPC_UUID_RPRN)
    handle = rprn.hRpcOpenPrinter(dce, "\\\\files\\laser\0", "RAW\0")["pHandle"]
    answer = rprn.hRpcEnumPrinters(dce, rprn.PRINTER_ENUM_LOCAL, "\\\\files\0", 1)
    same((b"".join(answer["pPrinterEnum"]), answer["pcReturned"]), (b"printers of \\\\files", 1))
    rprn.hRpcClosePrinter(dce, handle)


@check("IRemoteWinspool by its object")
def _():
    dce = dial(par.MSRPC_UUID_PAR)
    client = par.SPLCLIENT_CONTAINER()
    client["Level"] = 1
    client["ClientInfo"]["tag"] = 1
    client["ClientInfo"]["pClientInfo1"]["dwSize"] = 28
    client["ClientInfo"]["pClientInfo1"]["pMachineName"] = "\\\\client\0"
    client["ClientInfo"]["pClientInfo1"]["pUserName"] = "who\0"
    client["ClientInfo"]["pClientInfo1"]["dwBuildNum"] = 20348
    client["ClientInfo"]["pClientInfo1"]["wProcessorArchitecture"] = 9
    handle = par.hRpcAsyncOpenPrinter(dce, "\\\\files\\laser\0", pClientInfo=client)["pHandle"]
    answer = par.hRpcAsyncEnumPrinters(dce, par.PRINTER_ENUM_LOCAL, "\\\\files\0", 1)
    same((b"".join(answer["pPrinterEnum"]), answer["pcReturned"]), (b"printers of \\\\files", 1))
    par.hRpcAsyncClosePrinter(dce, handle)


done()
