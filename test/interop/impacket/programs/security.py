"""security.py HOST PORT: rpcecho by impacket with NTLM at each level that it has, in fragments, with several people on one connection, with a hash for a password.

The accounts are LAB\\alice and LAB\\bob with OPNUM_PASSWORD. Prints "ok NAME" or "not ok NAME: WHY", then "done N".
"""
import os
import socket
import struct
import sys

from impacket import ntlm
from impacket.dcerpc.v5 import rpcrt, transport
from impacket.uuid import uuidtup_to_bin

from checks import check, done, same

host, port = sys.argv[1:3]
password = os.environ["OPNUM_PASSWORD"]
ECHO = uuidtup_to_bin(("60a15ec5-4de8-11d7-a637-005056a20182", "1.0"))
MGMT = uuidtup_to_bin(("afa8bd80-7d8a-11c9-bef4-08002b102989", "1.0"))
LEVELS = {
    "connect": rpcrt.RPC_C_AUTHN_LEVEL_CONNECT,
    "integrity": rpcrt.RPC_C_AUTHN_LEVEL_PKT_INTEGRITY,
    "privacy": rpcrt.RPC_C_AUTHN_LEVEL_PKT_PRIVACY,
}


def dial(level, user="alice", secret=password, domain="LAB", nthash="", fragment=0):
    pipe = transport.DCERPCTransportFactory("ncacn_ip_tcp:%s[%s]" % (host, port))
    pipe.set_credentials(user, secret, domain, nthash=nthash)
    pipe.set_connect_timeout(20)
    dce = pipe.get_dce_rpc()
    dce.set_credentials(*pipe.get_credentials())
    dce.set_auth_type(rpcrt.RPC_C_AUTHN_WINNT)
    dce.set_auth_level(level)
    dce.connect()
    # What is sent in several pieces without an answer would wait for an acknowledgement otherwise.
    pipe.get_socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    dce.bind(ECHO)
    dce.set_max_fragment_size(fragment)
    return dce


def call(dce, opnum, stub):
    dce.call(opnum, stub)
    return dce.recv()


def add_one(dce, value):
    return struct.unpack("<L", call(dce, 0, struct.pack("<L", value)))[0]


def pattern(size):
    return bytes((i * 7 + (i >> 8)) & 0xFF for i in range(size))


def refused(words, run, *arguments, **options):
    try:
        run(*arguments, **options)
    except Exception as error:
        same((words in str(error), str(error)), (True, str(error)))
        return
    raise AssertionError("it was let in")


for name, level in LEVELS.items():

    @check("AddOne, %s" % name)
    def _():
        dce = dial(level)
        for value in range(50):
            same(add_one(dce, value), value + 1)

    # Ours are of up to 5,840 octets, and impacket's as it is told: with 0 as long as the server takes them, less 128.
    for fragment, sizes in [(0, [0, 1, 5, 5840, 70001]), (16, [0, 1, 15, 16, 17, 700]), (1000, [999, 1000, 4001]), (4280, [4280, 20001])]:

        @check("EchoData in fragments of %d, %s" % (fragment, name))
        def _():
            dce = dial(level, fragment=fragment)
            for size in sizes:
                data = pattern(size)
                stub = struct.pack("<LL", size, size) + data
                same(call(dce, 1, stub)[: 4 + size], struct.pack("<L", size) + data)
                same(call(dce, 2, stub), b"")
                same(add_one(dce, 7), 8)

    @check("SourceData, %s" % name)
    def _():
        dce = dial(level)
        same(call(dce, 3, struct.pack("<L", 100001))[4:100005], bytes(i & 0xFF for i in range(100001)))
        same(add_one(dce, 41), 42)

    @check("a fault leaves the context as it was, %s" % name)
    def _():
        dce = dial(level)
        for _ in range(3):
            refused("nca_s_op_rng_error", call, dce, 99, b"")
            same(add_one(dce, 1), 2)

    @check("another interface and another person on the same connection, %s" % name)
    def _():
        first = dial(level)
        same(add_one(first, 1), 2)
        first.set_credentials("bob", password, "LAB")
        first.set_auth_level(level)
        second = first.alter_ctx(ECHO)
        third = second.alter_ctx(MGMT)
        for value in range(3):
            same(add_one(second, value), value + 1)
            same(add_one(first, value), value + 1)
            # Of rpc_mgmt_is_server_listening: the status, and whether it is.
            same(struct.unpack("<LL", call(third, 2, b"")), (0, 1))

    @check("a hash for a password, %s" % name)
    def _():
        dce = dial(level, secret="", nthash=ntlm.compute_nthash(password).hex())
        same(add_one(dce, 1), 2)

    @check("a wrong password is refused, %s" % name)
    def _():
        refused("rpc_s_access_denied", lambda: add_one(dial(level, secret="wrong"), 1))

    @check("an unknown user is refused, %s" % name)
    def _():
        refused("rpc_s_access_denied", lambda: add_one(dial(level, user="nobody"), 1))

    @check("nobody in particular is refused, %s" % name)
    def _():
        refused("rpc_s_access_denied", lambda: add_one(dial(level, user="", secret="", domain=""), 1))

    @check("NTLMv1 is refused, %s" % name)
    def _():
        ntlm.USE_NTLMv2 = False
        try:
            refused("rpc_s_access_denied", lambda: add_one(dial(level), 1))
        finally:
            ntlm.USE_NTLMv2 = True


# At these levels it authenticates and then signs nothing: what it sends is not what was agreed upon.
for name, level in [("call", rpcrt.RPC_C_AUTHN_LEVEL_CALL), ("packet", rpcrt.RPC_C_AUTHN_LEVEL_PKT)]:

    @check("requests without signatures are refused, %s" % name)
    def _():
        refused("", lambda: add_one(dial(level), 1))


@check("without authentication it is refused")
def _():
    refused("rpc_s_access_denied", lambda: add_one(dial(rpcrt.RPC_C_AUTHN_LEVEL_NONE), 1))


done()
