"""
echo_client.py BINDING [DOMAIN USER kerberos|ntlm]: calls all ten operations of rpcecho through Samba's Python binding; prints "ok NAME" or "not ok NAME: WHY" for each,
then "done N". With a user the password comes in OPNUM_PASSWORD, and KRB5_CONFIG says where the KDC is; the clock is not tested then, and the longest data are shorter.
"""
import os
import sys
import time
from samba import credentials, param
from samba.dcerpc import base, echo

checks = []
configuration = param.LoadParm()
authenticated = len(sys.argv) >= 5


def person():
    if not authenticated:
        return None
    made = credentials.Credentials()
    made.guess(configuration)
    made.set_domain(sys.argv[2])
    made.set_username(sys.argv[3])
    made.set_password(os.environ["OPNUM_PASSWORD"])
    kerberos = sys.argv[4] == "kerberos"
    if kerberos:
        made.set_realm("LAB.TEST")
    made.set_kerberos_state(credentials.MUST_USE_KERBEROS if kerberos else credentials.DONT_USE_KERBEROS)
    return made


who = person()
connection = echo.rpcecho(sys.argv[1], configuration, who)


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
        raise AssertionError("got %s, wanted %s" % (repr(got)[:200], repr(wanted)[:200]))


def pattern(length):
    return [(i * 7 + (i >> 8)) & 0xFF for i in range(length)]


@check("AddOne")
def add_one():
    for value, wanted in [(0, 1), (1, 2), (0x7FFFFFFF, 0x80000000), (0xFFFFFFFF, 0)]:
        same(connection.AddOne(value), wanted)


# 5,840 octets a fragment: around its edges, and many fragments.
for size in [0, 1, 5, 5816, 5817, 5840, 65536, 200001 if authenticated else 1000001]:

    @check("EchoData %d" % size)
    def echo_data():
        same(connection.EchoData(pattern(size)), pattern(size))

    @check("SinkData %d" % size)
    def sink_data():
        same(connection.SinkData(pattern(size)), None)

    @check("SourceData %d" % size)
    def source_data():
        same(connection.SourceData(size), [i & 0xFF for i in range(size)])


@check("TestCall")
def test_call():
    for text in ["", "a", "input string", "h\u00e9 \u20ac \U0001f600", "x" * 20000]:
        same(connection.TestCall(text), text)


for level in range(1, 8):

    @check("TestCall2 level %d" % level)
    def test_call2():
        info = connection.TestCall2(level)
        if level == 5:
            info.v1, info.v2
        elif level == 6:
            info.v1, info.info1.v
        elif level == 7:
            info.v1, info.info4.v
        elif level == 4:
            same(info.v > 0, True)
        else:
            same(info.v > 0, True)


@check("TestCall2 unknown level")
def test_call2_unknown():
    try:
        connection.TestCall2(99)
    except Exception:
        same(connection.AddOne(1), 2)
        return
    raise AssertionError("level 99 was answered without an error")


@check("TestEnum")
def test_enum():
    two = echo.Enum2()
    two.e1, two.e2 = 1, echo.ECHO_ENUM1_32
    answer = connection.TestEnum(echo.ECHO_ENUM1, two, echo.ECHO_ENUM1)
    same(answer[0], echo.ECHO_ENUM1)


@check("TestSurrounding")
def test_surrounding():
    data = echo.Surrounding()
    data.x, data.surrounding = 20, list(range(20))
    answer = connection.TestSurrounding(data)
    same((answer.x, len(answer.surrounding)), (40, 40))


@check("TestDoublePointer")
def test_double_pointer():
    same(connection.TestDoublePointer(base.ndr_pointer(12345)), 12345)
    same(connection.TestDoublePointer(base.ndr_pointer(None)), 0)


if not authenticated:

    @check("TestSleep")
    def test_sleep():
        started = time.monotonic()
        same(connection.TestSleep(1), 1)
        took = time.monotonic() - started
        if not 0.95 <= took < 5:
            raise AssertionError("took %.2f s" % took)


@check("unknown opnum")
def unknown_opnum():
    try:
        connection.request(4711, b"")
    except Exception:
        same(connection.AddOne(1), 2)
        return
    raise AssertionError("opnum 4711 was answered")


# With the raw mechanisms Samba's client starts them anew for a second presentation context, and stumbles over that itself, with Samba's server, too.
if not authenticated or "spnego" in sys.argv[1]:

    @check("second presentation context on the same connection")
    def two_contexts():
        second = echo.rpcecho(sys.argv[1], param.LoadParm(), basis_connection=connection)
        same((second.AddOne(2), connection.AddOne(3)), (3, 4))


@check("new connection each time")
def many_connections():
    for value in range(5 if authenticated else 20):
        same(echo.rpcecho(sys.argv[1], param.LoadParm(), who).AddOne(value), value + 1)


print("done %d" % len(checks))
