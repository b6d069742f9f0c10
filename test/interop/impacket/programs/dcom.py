"""dcom.py NAME PORT kerberos|ntlm: DCOM's interfaces by impacket, sealed: the object exporter's questions, an activation, calls on objects; in fragments, too.

Kerberos takes the tickets of KRB5CCNAME, NTLM LAB\\alice with OPNUM_PASSWORD. Prints "ok NAME" or "not ok NAME: WHY", then "done N".
"""
import os
import socket
import struct
import sys

from impacket.dcerpc.v5 import dcomrt, rpcrt, transport
from impacket.uuid import string_to_bin, uuidtup_to_bin

from checks import check, done, same

name, port, mechanism = sys.argv[1:]
ECHO = uuidtup_to_bin(("60a15ec5-4de8-11d7-a637-005056a20182", "1.0"))
IPID = "0000c800-1d34-0a12-9c41-6b7e51f0d2aa"


def dial(fragment=0):
    pipe = transport.DCERPCTransportFactory("ncacn_ip_tcp:%s[%s]" % (name, port))
    pipe.setRemoteHost("127.0.0.1")
    pipe.setRemoteName(name)
    kerberos = mechanism == "kerberos"
    pipe.set_credentials("alice", "" if kerberos else os.environ["OPNUM_PASSWORD"], "LAB.TEST" if kerberos else "LAB")
    pipe.set_kerberos(kerberos, None)
    dce = pipe.get_dce_rpc()
    dce.set_credentials(*pipe.get_credentials())
    dce.set_auth_type(rpcrt.RPC_C_AUTHN_GSS_NEGOTIATE if kerberos else rpcrt.RPC_C_AUTHN_WINNT)
    dce.set_auth_level(rpcrt.RPC_C_AUTHN_LEVEL_PKT_PRIVACY)
    dce.connect()
    pipe.get_socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    dce.set_max_fragment_size(fragment)
    return dce


@check("IObjectExporter")
def _():
    dce = dial()
    dce.bind(dcomrt.IID_IObjectExporter)
    for _ in range(3):
        same(dce.request(dcomrt.ServerAlive())["ErrorCode"], 0)
        alive = dce.request(dcomrt.ServerAlive2())
        same((alive["pComVersion"]["MajorVersion"], alive["pComVersion"]["MinorVersion"]), (5, 7))
        for request in [dcomrt.ResolveOxid(), dcomrt.ResolveOxid2()]:
            request["pOxid"] = 0x1122334455667788
            request["cRequestedProtseqs"] = 2
            request["arRequestedProtseqs"].extend([7, 31])
            found = dce.request(request)
            same(found["pAuthnHint"], 6)
            text = struct.pack("<%dH" % len(found["ppdsaOxidBindings"]["aStringArray"]), *found["ppdsaOxidBindings"]["aStringArray"])
            same("server.lab.test[5000]".encode("utf-16-le") in text, True)


for fragment in [0, 200]:

    @check("IRemoteSCMActivator in fragments of %d" % fragment)
    def _():
        dce = dial(fragment)
        try:
            dcomrt.IRemoteSCMActivator(dce).RemoteCreateInstance(string_to_bin("00112233-4455-6677-8899-aabbccddeeff"), dcomrt.IID_IClassFactory)
        except dcomrt.DCERPCSessionError as error:
            same(error.get_error_code(), 0x80040154)
        else:
            raise AssertionError("a class that is not registered was made")

    @check("calls on an object in fragments of %d" % fragment)
    def _():
        dce = dial(fragment)
        dce.bind(ECHO)
        for size in [1, 2, 3, 4, 5, 15, 16, 17, 1000, 20001]:
            data = bytes((i * 7) & 0xFF for i in range(size))
            dce.call(1, struct.pack("<LL", size, size) + data, string_to_bin(IPID))
            same(dce.recv()[: 4 + size], struct.pack("<L", size) + data)
            dce.call(0, struct.pack("<L", size))
            same(struct.unpack("<L", dce.recv())[0], size + 1)


done()
