"""Pickles and interface pointers of others: pickle.py COMMAND [HEX] prints a line of JSON.

samba-make, samba-read: the logon information of a ticket, by Samba's krb5pac; impacket-make, impacket-read: the same by impacket's
TypeSerialization1; interface-make: an interface pointer of impacket's.
"""

import json
import struct
import sys


def samba_make():
    from samba.dcerpc import krb5pac, samr, security
    from samba.ndr import ndr_pack

    info = krb5pac.PAC_LOGON_INFO()
    base = info.info3.base
    base.account_name.string = "alice"
    base.full_name.string = "Alice \u0416"
    base.logon_domain.string = "EXAMPLE"
    base.domain_sid = security.dom_sid("S-1-5-21-1-2-3")
    base.rid = 1105
    base.primary_gid = 513
    group = samr.RidWithAttribute()
    group.rid = 513
    group.attributes = 7
    base.groups.count = 1
    base.groups.rids = [group]
    container = krb5pac.PAC_LOGON_INFO_CTR()
    container.info = info
    buffer = krb5pac.PAC_BUFFER()
    buffer.type = krb5pac.PAC_TYPE_LOGON_INFO
    buffer.info = container
    pac = krb5pac.PAC_DATA()
    pac.num_buffers = 1
    pac.version = 0
    pac.buffers = [buffer]
    blob = ndr_pack(pac)
    (size,) = struct.unpack_from("<I", blob, 12)
    (offset,) = struct.unpack_from("<Q", blob, 16)
    return blob[offset : offset + size].hex()


def samba_read(pickle):
    from samba.dcerpc import krb5pac
    from samba.ndr import ndr_unpack

    header = struct.pack("<IIIIQ", 1, 0, krb5pac.PAC_TYPE_LOGON_INFO, len(pickle), 24)
    base = ndr_unpack(krb5pac.PAC_DATA, header + pickle).buffers[0].info.info.info3.base
    return {
        "name": base.account_name.string,
        "fullName": base.full_name.string,
        "rid": base.rid,
        "groups": [[one.rid, one.attributes] for one in base.groups.rids or []],
        "domainSid": str(base.domain_sid),
    }


def impacket_make():
    from impacket.dcerpc.v5.dtypes import NULL
    from impacket.dcerpc.v5.nrpc import GROUP_MEMBERSHIP
    from impacket.krb5.pac import VALIDATION_INFO

    pickle = VALIDATION_INFO()
    info = pickle["Data"]
    info["EffectiveName"] = "alice"
    info["FullName"] = "Alice \u0416"
    info["LogonDomainName"] = "EXAMPLE"
    info["UserId"] = 1105
    info["UserSessionKey"] = b"\x00" * 16
    info["LMKey"] = b"\x00" * 8
    for name in ("ExtraSids", "ResourceGroupDomainSid", "ResourceGroupIds"):
        info[name] = NULL
    group = GROUP_MEMBERSHIP()
    group["RelativeId"] = 513
    group["Attributes"] = 7
    info["GroupCount"] = 1
    info["GroupIds"].append(group)
    info["LogonDomainId"].fromCanonical("S-1-5-21-1-2-3")
    return (pickle.getData() + pickle.getDataReferents()).hex()


def impacket_read(pickle):
    from impacket.krb5.pac import VALIDATION_INFO

    read = VALIDATION_INFO()
    read.fromString(pickle)
    read.fromStringReferents(pickle[len(read.getData()) :])
    info = read["Data"]
    return {
        "name": info["EffectiveName"],
        "fullName": info["FullName"],
        "rid": info["UserId"],
        "groups": [[one["RelativeId"], one["Attributes"]] for one in info["GroupIds"]],
        "domainSid": info["LogonDomainId"].formatCanonical(),
    }


def interface_make(data):
    from impacket.dcerpc.v5.dcomrt import PMInterfacePointer
    from impacket.dcerpc.v5.ndr import NDRCALL

    class Call(NDRCALL):
        opnum = 0
        structure = (("p", PMInterfacePointer),)

    call = Call()
    call["p"]["ulCntData"] = len(data)
    call["p"]["abData"] = list(data)
    return call.getData().hex()


COMMANDS = {
    "samba-make": samba_make,
    "samba-read": samba_read,
    "impacket-make": impacket_make,
    "impacket-read": impacket_read,
    "interface-make": interface_make,
}

print(json.dumps(COMMANDS[sys.argv[1]](*[bytes.fromhex(text) for text in sys.argv[2:]])))
