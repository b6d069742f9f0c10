"""What the programs here share: checks, each of which prints "ok NAME" or "not ok NAME: WHY", and "done N" when the program ends."""
checks = []


def check(name):
    def run(procedure):
        checks.append(name)
        try:
            procedure()
            print("ok %s" % name, flush=True)
        except Exception as error:
            print("not ok %s: %s: %s" % (name, type(error).__name__, str(error).replace("\n", " ")), flush=True)
        return procedure

    return run


def same(got, wanted):
    if got != wanted:
        raise AssertionError("got %s, wanted %s" % (repr(got)[:300], repr(wanted)[:300]))


def done():
    print("done %d" % len(checks), flush=True)
