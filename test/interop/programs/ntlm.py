"""NTLM as others speak it: ntlm.py PEER, a line of JSON in, a line of JSON out, until the input ends. Octets are hexadecimal.

PEER is samba-client, samba-server (gensec of Samba's), impacket-client (its ntlm module) or impacket-server (the same formulas, the other way round).

{"do": "start", ...}          see start() of each; the answer has {"token"} where it speaks first
{"do": "step", "token"}       {"token", "done"}
{"do": "key"}                 {"key"}
{"do": "names"}               {"user", "domain"}
{"do": "seal", "data"}        {"data": signature and sealed octets}
{"do": "unseal", "data"}      {"data"}
{"do": "sign", "data", "whole"}             {"data": signature}
{"do": "verify", "data", "whole", "signature"}
{"do": "seal-pdu", "header", "data", "trailer"}   {"data": sealed octets, "signature"} header and trailer are signed
Anything that fails answers {"error"}.
"""

import json
import sys


class Samba:
    def __init__(self):
        from samba import auth, credentials, gensec, param

        self.auth = auth
        self.gensec = gensec
        self.credentials = credentials
        self.parameters = param.LoadParm()

    def open(self, configuration, options):
        self.parameters.load(configuration)
        for name, value in options.items():
            self.parameters.set(name, value)
        return {"lp_ctx": self.parameters, "target_hostname": "srv1.lab.test", "target_service": "host"}

    def want(self, context, protection):
        if protection in ("sign", "seal"):
            context.want_feature(self.gensec.FEATURE_SIGN)
        if protection == "seal":
            context.want_feature(self.gensec.FEATURE_SEAL)
        context.want_feature(self.gensec.FEATURE_SESSION_KEY)
        context.start_mech_by_name("ntlmssp")
        self.context = context

    def step(self, token):
        done, answer = self.context.update(bytes.fromhex(token))
        return {"done": done, "token": answer.hex()}

    def key(self):
        return {"key": self.context.session_key().hex()}

    def names(self):
        token = self.context.session_info().info
        return {"user": token.account_name, "domain": token.domain_name}

    def seal(self, data):
        return {"data": self.context.wrap(bytes.fromhex(data)).hex()}

    def unseal(self, data):
        return {"data": self.context.unwrap(bytes.fromhex(data)).hex()}

    def sign(self, data, whole):
        return {"data": self.context.sign_packet(bytes.fromhex(data), bytes.fromhex(whole)).hex()}

    def verify(self, data, whole, signature):
        self.context.check_packet(bytes.fromhex(data), bytes.fromhex(whole), bytes.fromhex(signature))
        return {}


class SambaClient(Samba):
    def start(self, configuration, user, domain, password, protection="none", hash=False, anonymous=False, options={}):
        settings = self.open(configuration, options)
        who = self.credentials.Credentials()
        who.guess(self.parameters)
        who.set_kerberos_state(self.credentials.DONT_USE_KERBEROS)
        if anonymous:
            who.set_anonymous()
        else:
            who.set_username(user)
            who.set_domain(domain)
            if hash:
                who.set_password_will_be_nt_hash(True)
            who.set_password(password)
        context = self.gensec.Security.start_client(settings)
        context.set_credentials(who)
        self.want(context, protection)
        return self.step("")


class SambaServer(Samba):
    def start(self, configuration, protection="none", options={}):
        settings = self.open(configuration, options)
        nobody = self.credentials.Credentials()
        nobody.guess(self.parameters)
        nobody.set_anonymous()
        context = self.gensec.Security.start_server(settings, auth_context=self.auth.AuthContext(lp_ctx=self.parameters))
        context.set_credentials(nobody)
        self.want(context, protection)
        return {}


class Impacket:
    """Keys and signatures; the sides differ in which is theirs."""

    def __init__(self):
        from impacket import ntlm

        self.ntlm = ntlm

    def keys(self, flags, key, own, other):
        self.exported = key
        self.flags = flags
        self.sides = {}
        for name, side in (("own", own), ("other", other)):
            seal = self.ntlm.SEALKEY(flags, key, side)
            self.sides[name] = [self.ntlm.SIGNKEY(flags, key, side), seal, self.ntlm.ARC4.new(seal).encrypt, 0]

    def key(self):
        return {"key": self.exported.hex()}

    def seal_pdu(self, header, data, trailer):
        sign, seal, stream, number = self.sides["own"]
        data, around = bytes.fromhex(data), bytes.fromhex(header)
        sealed, signature = self.ntlm.SEAL(self.flags, sign, seal, around + data + bytes.fromhex(trailer), data, number, stream)
        self.sides["own"][3] += 1
        return {"data": sealed.hex(), "signature": signature.getData().hex()}

    def sign(self, data, whole):
        sign, _, stream, number = self.sides["own"]
        signature = self.ntlm.SIGN(self.flags, sign, bytes.fromhex(whole), number, stream)
        self.sides["own"][3] += 1
        return {"data": signature.getData().hex()}

    def verify(self, data, whole, signature):
        sign, _, stream, number = self.sides["other"]
        expected = self.ntlm.SIGN(self.flags, sign, bytes.fromhex(whole), number, stream)
        self.sides["other"][3] += 1
        if expected.getData().hex() != signature:
            raise ValueError("the signature does not hold")
        return {}

    def unseal(self, data):
        sign, _, stream, number = self.sides["other"]
        data = bytes.fromhex(data)
        plain = stream(data[16:])
        expected = self.ntlm.SIGN(self.flags, sign, plain, number, stream)
        self.sides["other"][3] += 1
        if expected.getData() != data[:16]:
            raise ValueError("the signature does not hold")
        return {"data": plain.hex()}


class ImpacketClient(Impacket):
    def start(self, user, domain, password, v2=True, nthash=""):
        self.who = (user, password, domain, "", bytes.fromhex(nthash) or "")
        self.v2 = v2
        self.first = self.ntlm.getNTLMSSPType1("", "", True, use_ntlmv2=v2)
        return {"token": self.first.getData().hex()}

    def step(self, token):
        user, password, domain, lm, nt = self.who
        third, key = self.ntlm.getNTLMSSPType3(self.first, bytes.fromhex(token), user, password, domain, lm, nt, use_ntlmv2=self.v2)
        self.keys(third["flags"], key, "Client", "Server")
        return {"done": True, "token": third.getData().hex()}


class ImpacketServer(Impacket):
    def start(self, user, domain, password):
        self.who = (user, domain, password)
        return {}

    def step(self, token):
        ntlm = self.ntlm
        token = bytes.fromhex(token)
        if token[8] == 1:
            self.first = token
            asked = ntlm.NTLMAuthNegotiate()
            asked.fromString(token)
            pairs = ntlm.AV_PAIRS()
            pairs[ntlm.NTLMSSP_AV_HOSTNAME] = "SRV1".encode("utf-16le")
            pairs[ntlm.NTLMSSP_AV_DOMAINNAME] = "LAB".encode("utf-16le")
            pairs[ntlm.NTLMSSP_AV_TIME] = bytes.fromhex("0090a3d0d2b2da01")
            challenge = ntlm.NTLMAuthChallenge()
            challenge["flags"] = asked["flags"] | ntlm.NTLMSSP_NEGOTIATE_TARGET_INFO | ntlm.NTLMSSP_TARGET_TYPE_SERVER
            challenge["domain_len"] = challenge["domain_max_len"] = 8
            challenge["domain_offset"] = 40 + 16
            challenge["challenge"] = bytes(range(8))
            challenge["domain_name"] = "SRV1".encode("utf-16le")
            challenge["TargetInfoFields_len"] = challenge["TargetInfoFields_max_len"] = len(pairs)
            challenge["TargetInfoFields"] = pairs
            challenge["TargetInfoFields_offset"] = 40 + 16 + 8
            challenge["Version"] = b"\x06\x01\x00\x00\x00\x00\x00\x0f"
            challenge["VersionLen"] = 8
            self.second = challenge.getData()
            return {"done": False, "token": self.second.hex()}
        third = ntlm.NTLMAuthChallengeResponse()
        third.fromString(token)
        user, domain, password = self.who
        if (third["user_name"].decode("utf-16le"), third["domain_name"].decode("utf-16le")) != (user, domain):
            raise ValueError("another user")
        key = ntlm.NTOWFv2(user, password, domain)
        response = third["ntlm"]
        if ntlm.hmac_md5(key, bytes(range(8)) + response[16:]) != response[:16]:
            raise ValueError("another password")
        base = ntlm.KXKEY(third["flags"], ntlm.hmac_md5(key, response[:16]), third["lanman"], bytes(range(8)), password, "", "", True)
        exported = ntlm.generateEncryptedSessionKey(base, third["session_key"])
        mic = ntlm.hmac_md5(exported, self.first + self.second + token[:72] + bytes(16) + token[88:])
        if mic != token[72:88]:
            raise ValueError("another MIC")
        self.keys(third["flags"], exported, "Server", "Client")
        return {"done": True, "token": ""}


PEERS = {
    "samba-client": SambaClient,
    "samba-server": SambaServer,
    "impacket-client": ImpacketClient,
    "impacket-server": ImpacketServer,
}

peer = PEERS[sys.argv[1]]()
for line in sys.stdin:
    asked = json.loads(line)
    try:
        answer = getattr(peer, asked.pop("do").replace("-", "_"))(**asked)
    except Exception as error:
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
