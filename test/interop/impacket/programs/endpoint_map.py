"""endpoint_map.py HOST: impacket's own marshalling of epm, mgmt and IObjectExporter against the server on HOST[135]; prints "ok NAME" or "not ok NAME: WHY", then "done N"."""
import sys
from impacket.dcerpc.v5 import dcomrt, epm, mgmt, rpcrt, transport
from impacket.uuid import uuidtup_to_bin

from checks import check, done, same

host = sys.argv[1]
ECHO = ("60a15ec5-4de8-11d7-a637-005056a20182", "1.0")


def fails(procedure, *words):
    try:
        procedure()
    except Exception as error:
        if not any(word.lower() in str(error).lower() for word in words):
            raise
        return
    raise AssertionError("it was answered")


def dial(binding="ncacn_ip_tcp:%s[135]" % host):
    dce = transport.DCERPCTransportFactory(binding).get_dce_rpc()
    dce.set_auth_level(rpcrt.RPC_C_AUTHN_LEVEL_NONE)
    dce.connect()
    return dce


def echo_at(binding):
    dce = dial(binding)
    dce.bind(uuidtup_to_bin(ECHO))
    dce.call(0, (41).to_bytes(4, "little"))
    return int.from_bytes(dce.recv(), "little")


@check("ept_map finds rpcecho, and it answers there")
def ept_map():
    same(echo_at(epm.hept_map(host, uuidtup_to_bin(ECHO), protocol="ncacn_ip_tcp")), 42)


@check("ept_map of an unknown interface")
def ept_map_unknown():
    unknown = uuidtup_to_bin(("11111111-2222-3333-4444-555555555555", "1.0"))
    fails(lambda: epm.hept_map(host, unknown, protocol="ncacn_ip_tcp"), "0x16c9a0d6", "not_registered", "ept_s")


@check("ept_lookup")
def ept_lookup():
    found = epm.hept_lookup(host)
    names = [str(entry["tower"]["Floors"][0]) for entry in found]
    same(any(ECHO[0].upper() in name.upper() for name in names), True)


@check("mgmt inq_if_ids")
def inq_if_ids():
    dce = dial()
    dce.bind(mgmt.MSRPC_UUID_MGMT)
    same(mgmt.hinq_if_ids(dce)["if_id_vector"]["count"] >= 2, True)


@check("mgmt inq_stats")
def inq_stats():
    dce = dial()
    dce.bind(mgmt.MSRPC_UUID_MGMT)
    same(mgmt.hinq_stats(dce, 4)["count"], 4)


@check("mgmt is_server_listening")
def is_server_listening():
    dce = dial()
    dce.bind(mgmt.MSRPC_UUID_MGMT)
    same(mgmt.his_server_listening(dce)["status"], 0)


@check("IObjectExporter ServerAlive")
def server_alive():
    same(dcomrt.IObjectExporter(dial()).ServerAlive()["ErrorCode"], 0)


@check("IObjectExporter ServerAlive2 names where to be reached")
def server_alive2():
    bindings = dcomrt.IObjectExporter(dial()).ServerAlive2()
    towers = [binding["wTowerId"] for binding in bindings]
    same(len(bindings) >= 1 and all(tower == 7 for tower in towers), True)


@check("IObjectExporter ResolveOxid2 of an unknown object exporter")
def resolve_oxid2():
    # OR_INVALID_OXID, [MS-DCOM] 2.2.4.
    fails(lambda: dcomrt.IObjectExporter(dial()).ResolveOxid2(0x1122334455667788, (7,)), "0x776", "or_invalid_oxid", "1910")


@check("fragments, as it cuts them")
def fragments():
    dce = dial(epm.hept_map(host, uuidtup_to_bin(ECHO), protocol="ncacn_ip_tcp"))
    dce.set_max_fragment_size(100)
    dce.bind(uuidtup_to_bin(ECHO))
    data = bytes(i * 7 & 0xFF for i in range(20001))
    dce.call(1, len(data).to_bytes(4, "little") * 2 + data)
    same(dce.recv()[4 : 4 + len(data)], data)


done()
