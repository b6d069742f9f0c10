"""netlogon.py HOST PORT: a secure channel by impacket's own arithmetic (strong keys, RC4: what its security provider can do), sealed.

The machine is LAB\\WS1$ with OPNUM_MACHINE_PASSWORD.
"""
import os
import sys

from impacket.dcerpc.v5 import epm, nrpc, transport
from impacket.dcerpc.v5.rpcrt import RPC_C_AUTHN_LEVEL_PKT_PRIVACY, RPC_C_AUTHN_NETLOGON

host, port = sys.argv[1:3]
secret = os.environ["OPNUM_MACHINE_PASSWORD"]
binding = "ncacn_ip_tcp:%s[%s]" % (host, port)
checks = 0


def check(name, good, why=""):
    global checks
    checks += 1
    print("%sok %s%s" % ("" if good else "not ", name, "" if good else ": %s" % (why,)))


def plain():
    dce = transport.DCERPCTransportFactory(binding).get_dce_rpc()
    dce.connect()
    dce.bind(nrpc.MSRPC_UUID_NRPC)
    return dce


FLAGS = 0x600FFFFF
challenge = b"12345678"


def session(flags, compute_key, compute_credential, password=secret):
    dce = plain()
    answer = nrpc.hNetrServerReqChallenge(dce, "\x00", "WS1\x00", challenge)
    key = compute_key(password, challenge, answer["ServerChallenge"])
    mine = compute_credential(challenge, key)
    reply = nrpc.hNetrServerAuthenticate3(
        dce, "\x00", "WS1$\x00", nrpc.NETLOGON_SECURE_CHANNEL_TYPE.WorkstationSecureChannel, "WS1\x00", mine, flags
    )
    theirs = compute_credential(answer["ServerChallenge"], key)
    dce.disconnect()
    return key, mine, bytes(reply["ServerCredential"]) == bytes(theirs), reply


key, mine, proven, reply = session(FLAGS | 0x01000000, nrpc.ComputeSessionKeyAES, nrpc.ComputeNetlogonCredentialAES)
check("AES: the server proves that it knows the secret", proven)
check("AES is granted", reply["NegotiateFlags"] & 0x01000000 != 0, reply["NegotiateFlags"])
check("the account's RID", reply["AccountRid"] == 1101, reply["AccountRid"])

key, mine, proven, reply = session(FLAGS, nrpc.ComputeSessionKeyStrongKey, nrpc.ComputeNetlogonCredential)
check("strong keys: the server proves that it knows the secret", proven)

way = transport.DCERPCTransportFactory(binding)
way.set_credentials("WS1$", "", "LAB", "", "", None)
dce = way.get_dce_rpc()
dce.set_auth_type(RPC_C_AUTHN_NETLOGON)
dce.set_auth_level(RPC_C_AUTHN_LEVEL_PKT_PRIVACY)
dce.connect()
dce.bind(nrpc.MSRPC_UUID_NRPC)
dce.set_session_key(key)

stored = mine
for i in range(3):
    authenticator = nrpc.ComputeNetlogonAuthenticator(stored, key)
    answer = nrpc.hNetrLogonGetCapabilities(dce, "\\\\DC9\x00", "WS1\x00", authenticator)
    seed = (int.from_bytes(stored[:4], "little") + authenticator["Timestamp"] + 1) & 0xFFFFFFFF
    stored = seed.to_bytes(4, "little") + stored[4:]
    expected = nrpc.ComputeNetlogonCredential(stored, key)
    check("sealed call %d, whose authenticator follows" % i, bytes(answer["ReturnAuthenticator"]["Credential"]) == bytes(expected))
    check("capabilities %d" % i, answer["ServerCapabilities"]["ServerCapabilities"] == reply["NegotiateFlags"])

for name, run in (
    ("a wrong secret", lambda: session(FLAGS, nrpc.ComputeSessionKeyStrongKey, nrpc.ComputeNetlogonCredential, "wrong")),
    ("flags without strong keys", lambda: session(0x40000000, nrpc.ComputeSessionKeyStrongKey, nrpc.ComputeNetlogonCredential)),
):
    try:
        run()
        check("%s is refused" % name, False, "was let in")
    except nrpc.DCERPCSessionError as error:
        check("%s is refused" % name, error.get_error_code() in (0xC0000022, 0xC0000388), error)
print("done %d" % checks)
