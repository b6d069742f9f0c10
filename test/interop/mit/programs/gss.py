"""MIT's GSS-API as a peer: gss.py reads a line of JSON for each command and answers with one. Octets are hexadecimal.

accept {}                         a new context that takes who comes, with KRB5_KTNAME's keys
initiate {target, dce, mutual, spnego}  a new context with KRB5CCNAME's tickets; answers with the first token
step {token}                      answers {token, done, initiator, flags}
wrap {parts, private}             parts: [["sign" | "data", octets], ...]; answers {token, parts}
unwrap {token, parts}             answers {parts, private}
mic {parts}, verify {token, parts}
Whatever fails is answered with {error}.
"""

import json
import sys

import gssapi.raw as gss

HEADER = gss.IOVBufferType.header
KINDS = {"sign": gss.IOVBufferType.sign_only, "data": gss.IOVBufferType.data}
MIC = gss.IOVBufferType.mic_token

context = None
role = None
arguments = {}


def iov(first, parts):
    return gss.IOV(first, *[(KINDS[kind], False, bytes.fromhex(octets)) for kind, octets in parts], std_layout=False)


def padded(first, parts):
    # Outside of DCE style MIT wants room for padding with the old types.
    dce = gss.RequirementFlag.dce_style in gss.inquire_context(context).flags
    tail = [] if dce else [(gss.IOVBufferType.padding, True, None)]
    return gss.IOV(first, *[(KINDS[kind], False, bytes.fromhex(octets)) for kind, octets in parts], *tail, std_layout=False)


def results(buffers, count):
    return [(buffers[i + 1].value or b"").hex() for i in range(count)]


def step(command):
    global context
    token = bytes.fromhex(command["token"]) if command.get("token") is not None else None
    if role == "accept":
        result = gss.accept_sec_context(token, context=context)
    else:
        result = gss.init_sec_context(
            arguments["name"], context=context, input_token=token, flags=arguments["flags"], mech=arguments["mech"]
        )
    context = result.context
    answer = {"token": result.token.hex() if result.token else None, "done": not result.more_steps}
    if not result.more_steps:
        found = gss.inquire_context(context)
        answer["initiator"] = gss.display_name(found.initiator_name, False).name.decode()
        answer["target"] = gss.display_name(found.target_name, False).name.decode()
    return answer


def run(command):
    global context, role, arguments
    op = command["op"]
    if op == "accept":
        context, role = None, op
        return {}
    if op == "initiate":
        context, role = None, op
        flags = [gss.RequirementFlag.integrity, gss.RequirementFlag.confidentiality]
        flags += [gss.RequirementFlag.out_of_sequence_detection, gss.RequirementFlag.replay_detection]
        if command["dce"]:
            flags.append(gss.RequirementFlag.dce_style)
        if command["mutual"]:
            flags.append(gss.RequirementFlag.mutual_authentication)
        name = gss.import_name(command["target"].encode(), gss.NameType.kerberos_principal)
        mech = gss.OID.from_int_seq("1.3.6.1.5.5.2") if command.get("spnego") else gss.MechType.kerberos
        arguments = {"name": name, "flags": flags, "mech": mech}
        return step({"token": None})
    if op == "step":
        return step(command)
    parts = command["parts"]
    if op == "wrap":
        buffers = padded((HEADER, True, None), parts)
        gss.wrap_iov(context, buffers, command["private"])
        return {"token": buffers[0].value.hex(), "parts": results(buffers, len(parts))}
    if op == "unwrap":
        buffers = iov((HEADER, False, bytes.fromhex(command["token"])), parts)
        result = gss.unwrap_iov(context, buffers)
        return {"parts": results(buffers, len(parts)), "private": result.encrypted}
    if op == "mic":
        buffers = iov((MIC, True, None), parts)
        gss.get_mic_iov(context, buffers)
        return {"token": buffers[0].value.hex()}
    if op == "verify":
        buffers = iov((MIC, False, bytes.fromhex(command["token"])), parts)
        gss.verify_mic_iov(context, buffers)
        return {}
    raise ValueError(op)


for line in sys.stdin:
    try:
        answer = run(json.loads(line))
    except Exception as error:  # whatever it is, the test is told
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
