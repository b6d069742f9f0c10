"""mapper_client.py HOST PORT: calls every operation of the endpoint mapper and of mgmt that Samba's Python bindings offer; prints "ok NAME" or "not ok NAME: WHY", then "done N"."""
import sys
import uuid
from samba import param
from samba.dcerpc import echo, epmapper, mgmt, misc

host, port = sys.argv[1:3]
binding = "ncacn_ip_tcp:%s[%s]" % (host, port)
mapper = epmapper.epmapper(binding, param.LoadParm())
manager = mgmt.mgmt(binding, param.LoadParm())
checks = []

NOT_REGISTERED = 0x16C9A0D6
ECHO = "60a15ec5-4de8-11d7-a637-005056a20182"
OURS = "0d6ac2a1-52b3-4b0e-9f3c-6f1f4fbb7a10"
NDR = "8a885d04-1ceb-11c9-9fe8-08002b104860"


def check(name):
    def run(procedure):
        checks.append(name)
        try:
            procedure()
            print("ok %s" % name, flush=True)
        except Exception as error:
            print("not ok %s: %s: %s" % (name, type(error).__name__, error), flush=True)
        return procedure

    return run


def same(got, wanted):
    if got != wanted:
        raise AssertionError("got %s, wanted %s" % (repr(got)[:300], repr(wanted)[:300]))


def floor(protocol, data, rhs):
    made = epmapper.epm_floor()
    made.lhs = epmapper.epm_lhs()
    made.lhs.protocol = protocol
    made.lhs.lhs_data = data
    made.rhs = rhs
    return made


def uuid_floor(text, version):
    rhs = epmapper.epm_rhs_uuid()
    rhs.unknown = b"\0\0"
    return floor(0x0D, uuid.UUID(text).bytes_le + version.to_bytes(2, "little"), rhs)


def tcp_tower(text, version, tcp_port):
    ncacn, tcp, ip = epmapper.epm_rhs_ncacn(), epmapper.epm_rhs_tcp(), epmapper.epm_rhs_ip()
    ncacn.minor_version = 0
    tcp.port = tcp_port
    ip.ipaddr = "127.0.0.1"
    tower = epmapper.epm_tower()
    tower.num_floors = 5
    tower.floors = [uuid_floor(text, version), uuid_floor(NDR, 2), floor(0x0B, b"", ncacn), floor(0x07, b"", tcp), floor(0x09, b"", ip)]
    twr = epmapper.epm_twr_t()
    twr.tower = tower
    return twr


def entry(text, version, tcp_port, annotation, object_uuid=None):
    made = epmapper.epm_entry_t()
    made.object = misc.GUID(object_uuid or str(uuid.UUID(int=0)))
    made.tower = tcp_tower(text, version, tcp_port)
    made.annotation = annotation
    return made


def null(handle):
    return str(handle.uuid) == str(uuid.UUID(int=0))


def lookup(inquiry=0, object_uuid=None, interface=None, option=1, page=3):
    handle, found, status = misc.policy_handle(), [], 0
    for _ in range(1000):
        handle, entries, status = mapper.epm_Lookup(inquiry, object_uuid, interface, option, handle, page)
        if len(entries) > page:
            raise AssertionError("%d entries where %d were asked for" % (len(entries), page))
        found.extend(entries)
        if status != 0 or null(handle):
            return found, status
    raise AssertionError("the lookup does not end")


def interface_of(found):
    return str(uuid.UUID(bytes_le=bytes(found.tower.tower.floors[0].lhs.lhs_data[:16])))


def interface_id(text, major, minor=0):
    made = epmapper.rpc_if_id_t()
    made.uuid = misc.GUID(text)
    made.vers_major, made.vers_minor = major, minor
    return made


def ports(tower_pointers):
    return [pointer.twr.tower.floors[3].rhs.port for pointer in tower_pointers if pointer.twr is not None]


@check("Lookup, page by page")
def lookup_all():
    small, status = lookup(page=1)
    if status not in (0, NOT_REGISTERED):
        raise AssertionError("status 0x%x" % status)
    large, _ = lookup(page=500)
    same(len(small), len(large))
    if ECHO not in [interface_of(found) for found in large]:
        raise AssertionError("rpcecho is not among them")


@check("LookupHandleFree")
def lookup_handle_free():
    handle, entries, status = mapper.epm_Lookup(0, None, None, 1, misc.policy_handle(), 1)
    same((len(entries), status, null(handle)), (1, 0, False))
    handle, status = mapper.epm_LookupHandleFree(handle)
    same((null(handle), status), (True, 0))


@check("Map")
def map_echo():
    # The endpoint of the answer is one that the service answers on.
    _, towers, status = mapper.epm_Map(misc.GUID(), tcp_tower(ECHO, 1, 0), misc.policy_handle(), 4)
    same(status, 0)
    found = ports(towers)
    if len(found) == 0:
        raise AssertionError("no tower")
    same(echo.rpcecho("ncacn_ip_tcp:%s[%d]" % (host, found[0]), param.LoadParm()).AddOne(41), 42)


@check("Map, not registered")
def map_unknown():
    _, towers, status = mapper.epm_Map(misc.GUID(), tcp_tower(str(uuid.uuid4()), 1, 0), misc.policy_handle(), 4)
    same((ports(towers), status), ([], NOT_REGISTERED))


@check("Map, a major version that is not registered")
def map_version():
    _, towers, status = mapper.epm_Map(misc.GUID(), tcp_tower(ECHO, 9, 0), misc.policy_handle(), 4)
    same((ports(towers), status), ([], NOT_REGISTERED))


@check("Insert, Lookup by interface, Delete")
def insert_delete():
    same(mapper.epm_Insert([entry(OURS, 3, 4711, "one of Samba's")], 0), 0)
    found, _ = lookup(inquiry=1, interface=interface_id(OURS, 3))
    same([(interface_of(one), one.annotation, one.tower.tower.floors[3].rhs.port) for one in found], [(OURS, "one of Samba's", 4711)])
    _, towers, status = mapper.epm_Map(misc.GUID(), tcp_tower(OURS, 3, 0), misc.policy_handle(), 4)
    same((ports(towers), status), ([4711], 0))
    same(mapper.epm_Delete([entry(OURS, 3, 4711, "one of Samba's")]), 0)
    found, status = lookup(inquiry=1, interface=interface_id(OURS, 3))
    same((len(found), status), (0, NOT_REGISTERED))


@check("Insert with replace")
def insert_replace():
    same(mapper.epm_Insert([entry(OURS, 3, 4711, "first")], 1), 0)
    same(mapper.epm_Insert([entry(OURS, 3, 4712, "second")], 1), 0)
    found, _ = lookup(inquiry=1, interface=interface_id(OURS, 3))
    same([one.tower.tower.floors[3].rhs.port for one in found], [4712])
    same(mapper.epm_Delete([entry(OURS, 3, 4712, "second")]), 0)


@check("Delete of what is not there")
def delete_unknown():
    same(mapper.epm_Delete([entry(OURS, 3, 4799, "")]), NOT_REGISTERED)


@check("InqObject")
def inq_object():
    # Samba's IDL knows this operation without parameters that it could check: any answer but a dead connection will do.
    try:
        mapper.epm_InqObject(misc.GUID())
    except Exception:
        pass
    lookup()


@check("mgmt inq_if_ids")
def inq_if_ids():
    answer = manager.inq_if_ids()
    vector, status = answer if isinstance(answer, tuple) else (answer, 0)
    same(status, 0)
    found = [str(pointer.id.uuid) for pointer in vector.if_id]
    for wanted in ["e1af8308-5d1f-11c9-91a4-08002b14a0fa", "afa8bd80-7d8a-11c9-bef4-08002b102989"]:
        if wanted not in found:
            raise AssertionError("%s is not in %s" % (wanted, found))


@check("mgmt inq_stats")
def inq_stats():
    answer = manager.inq_stats(4, 0)
    statistics = answer[0] if isinstance(answer, tuple) else answer
    same(statistics.count, 4)


@check("mgmt is_server_listening")
def is_server_listening():
    answer = manager.is_server_listening()
    same(answer[-1] if isinstance(answer, tuple) else answer, 1)


@check("mgmt stop_server_listening is refused")
def stop_server_listening():
    try:
        same(manager.stop_server_listening() in (5, (5, "WERR_ACCESS_DENIED")), True)
    except Exception as error:
        if "ACCESS_DENIED" not in str(error).upper():
            raise
    is_server_listening()


@check("mgmt inq_princ_name")
def inq_princ_name():
    # Without authentication there is none: a status or an error, and the connection lives on.
    try:
        manager.inq_princ_name(10, 64)
    except Exception:
        pass
    is_server_listening()


print("done %d" % len(checks))
