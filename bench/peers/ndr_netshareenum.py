"""Samba's own NDR code (C, through python3-samba) on the response of NetShareEnum level 1; prints one JSON line."""
import json
import statistics
import sys
import time

from samba.dcerpc import srvsvc
from samba.ndr import ndr_pack_out, ndr_unpack_out

rows, rounds = int(sys.argv[1]), int(sys.argv[2])


def call(entries):
    result = srvsvc.NetShareEnumAll()
    control = srvsvc.NetShareInfoCtr()
    control.level = 1
    level1 = srvsvc.NetShareCtr1()
    level1.array = entries
    level1.count = len(entries)
    control.ctr = level1
    result.out_info_ctr = control
    result.out_totalentries = len(entries)
    result.out_resume_handle = None
    result.result = 0
    return result


def entry(index):
    one = srvsvc.NetShareInfo1()
    one.name = "share%05d" % index
    one.type = 0
    one.comment = "Comment of share number %d" % index
    return one


full = call([entry(i) for i in range(rows)])
blob = ndr_pack_out(full)


def median_ms(make, work):
    """Making the object beforehand and freeing it afterwards are not part of the time."""
    times = []
    for _ in range(rounds):
        subject = make()
        start = time.perf_counter()
        result = work(subject)
        times.append((time.perf_counter() - start) * 1000)
        del result, subject
    return statistics.median(times)


if len(sys.argv) > 3:
    with open(sys.argv[3], "wb") as file:
        file.write(blob)
print(
    json.dumps(
        {
            "encode": median_ms(lambda: full, ndr_pack_out),
            "decode": median_ms(srvsvc.NetShareEnumAll, lambda subject: ndr_unpack_out(subject, blob)),
        }
    )
)
