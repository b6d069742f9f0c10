/* A client on Wine's run-time: wine-client HOST PORT [LEVEL [short]], or "mapped" for PORT where the host's endpoint mapper shall say it; with a level of authentication (a number) by
   NTLM, or the authentication service OPNUM_SERVICE, as OPNUM_DOMAIN\\OPNUM_USER with OPNUM_PASSWORD. Calls every operation of wine.idl, or Wide alone where it is told to be short, and prints "ok NAME" or "not ok NAME: WHY", a line each, then "done N". */
#include "rules.h"
#include "wine/exception.h"

static int checks;
static char binding_host[256], binding_port[16];

static void verdict(const char *name, int good, const char *why)
{
    checks++;
    if (good) printf("ok %s\n", name);
    else printf("not ok %s: %s\n", name, why);
    fflush(stdout);
}

static handle_t make_binding(void)
{
    unsigned char *text;
    handle_t h = NULL;
    int mapped = !strcmp(binding_port, "mapped");
    if (RpcStringBindingComposeA(NULL, (unsigned char *)"ncacn_ip_tcp", (unsigned char *)binding_host, (unsigned char *)(mapped ? NULL : binding_port), NULL, &text)) exit(2);
    if (RpcBindingFromStringBindingA(text, &h)) exit(2);
    if (mapped)
    {
        RPC_STATUS status = RpcEpResolveBinding(h, wineprobe_v1_2_c_ifspec);
        verdict("RpcEpResolveBinding", status == RPC_S_OK, "status");
        printf("# RpcEpResolveBinding %ld\n", (long)status);
    }
    RpcStringFreeA(&text);
    return h;
}

#define CHECK(name, expression) verdict(name, (expression), #expression)

/* mingw has no __try; Wine's own macros do the same. */
static DWORD caught;

#define ATTEMPT(name, statements)                                                                \
    do                                                                                           \
    {                                                                                            \
        caught = 0;                                                                              \
        __TRY { statements; }                                                                    \
        __EXCEPT_ALL { caught = GetExceptionCode(); }                                            \
        __ENDTRY                                                                                 \
        if (caught && !expecting)                                                                \
        {                                                                                        \
            char why[64];                                                                        \
            sprintf(why, "exception %lu (0x%lx)", (unsigned long)caught, (unsigned long)caught); \
            verdict(name, 0, why);                                                               \
        }                                                                                        \
    } while (0)

static volatile int expecting;

static void scalars(handle_t h)
{
    SCALARS v, r, want;
    fill_scalars(&v);
    turn_scalars(&v, &want);
    memset(&r, 0, sizeof(r));
    Scalars(h, &v, &r);
    CHECK("Scalars", same_scalars(&r, &want));
}

static void numbers(handle_t h)
{
    double product = 0, d;
    float half = 0;
    CHECK("Sum", Sum(h, -7, -3000, 200, -1000000, 0x80, 0x100000000LL, 60000, 4000000000u) == -7 - 3000 + 200 - 1000000 + 0x80 + 0x100000000LL + 60000 + 4000000000LL);
    d = Multiply(h, 1.5f, -2.25, &product, &half);
    CHECK("Multiply", d == -2.25 && product == -3.375 && half == 0.75f);
    CHECK("Wide", Wide(h, -5) == -4);
}

static void characters(handle_t h)
{
    WCHAR w = 0x3b1;
    unsigned char c = 'y';
    byte y = 0xfe;
    boolean b = Characters(h, TRUE, &w, &c, &y);
    CHECK("Characters", !b && w == 0x3b2 && c == 'z' && y == 0xff);
}

static void enums(handle_t h)
{
    WHERE where = FAR_ABOVE;
    ENUMS e = { RED, -2, FAR_BELOW };
    COLOUR c = Enums(h, GREEN, &where);
    CHECK("Enums", c == BLUE && where == FAR_BELOW);
    EnumStruct(h, &e);
    CHECK("EnumStruct", e.colour == GREEN && e.s == -1 && e.where == FAR_ABOVE);
}

static void arrays(handle_t h)
{
    LONG a[4] = { 1, -2, 3, -4 }, b[4] = { 0 }, i, good;
    short m[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } }, t[3][2];
    LONG c[7] = { 1, 2, 3, 4, 5, 6, 7 }, d[7], v[8] = { 5, 6, 7 }, w[8] = { 0 }, count = 0;
    byte bytes[6] = { 10, 20, 250 };
    LONG length = 3, odd[5] = { 1, 2, 3, 4, 5 }, pairs[3] = { 0 };
    FixedArrays(h, a, b, m, t);
    CHECK("FixedArrays", b[0] == -4 && b[3] == 1 && t[0][0] == 1 && t[0][1] == 4 && t[2][1] == 6 && t[1][0] == 2);
    Conformant(h, 7, c, d);
    for (i = 0, good = 1; i < 7; i++) good = good && d[i] == (7 - i) * 3;
    CHECK("Conformant", good);
    Conformant(h, 0, c, d);
    CHECK("Conformant.empty", 1);
    Varying(h, 3, v, &count, w);
    CHECK("Varying", count == 3 && w[0] == 10 && w[1] == 12 && w[2] == 14);
    ConformantVarying(h, 6, &length, bytes);
    CHECK("ConformantVarying", length == 4 && bytes[3] == (byte)280 && bytes[2] == 250);
    Expressions(h, 5, odd, pairs);
    CHECK("Expressions", pairs[0] == 3 && pairs[1] == 7 && pairs[2] == 5);
}

static void strings(handle_t h)
{
    static WCHAR text[] = { 'o', 'p', 0xe9, 0x20ac, 0xd83d, 0xde00, 0 }, empty[] = { 0 };
    WCHAR *wide = NULL, *names[3] = { text, NULL, empty };
    char *narrow = NULL;
    WideString(h, text, &wide);
    CHECK("WideString", wide && wide_length(wide) == 6 && wide[0] == 0xde00 && wide[1] == 0xd83d && wide[5] == 'o');
    wide = NULL;
    WideString(h, empty, &wide);
    CHECK("WideString.empty", wide && !wide[0]);
    NarrowString(h, (char *)"abc\xe9", &narrow);
    CHECK("NarrowString", narrow && !strcmp(narrow, "\xe9" "cba"));
    CHECK("UniqueString", UniqueString(h, text) == 6);
    CHECK("UniqueString.null", UniqueString(h, NULL) == -1);
    CHECK("Strings", Strings(h, 3, names) == 6);
}

static void structures(handle_t h)
{
    OUTER o = { 9, 77, { { 1, 0x1122334455667788LL, 2, 5 }, { 3, -1, 4, -6 } } }, r;
    struct { LONG n; short items[5]; } c = { 5, { 1, 2, 3, 4, -5 } };
    struct { LONG size, length, items[6]; } cv = { 6, 3, { 100, 200, 300, 400 } };
    CONFORMANT *back = NULL;
    memset(&r, 0, sizeof(r));
    Nested(h, &o, &r);
    CHECK("Nested", r.lead == 77 && r.tail == 9 && r.in[0].big == -1 && r.in[0].first == 3 && r.in[1].big == 0x1122334455667788LL && r.in[1].last == 2 && r.in[1].end == 5 && r.in[0].end == -6);
    ConformantStruct(h, (CONFORMANT *)&c, &back);
    CHECK("ConformantStruct", back && back->n == 5 && back->items[0] == -4 && back->items[4] == 2);
    CHECK("ConformantVaryingStruct", ConformantVaryingStruct(h, (CONFORMANT_VARYING *)&cv) == 600);
}

static void lists(handle_t h)
{
    NODE nodes[5], *back = NULL;
    int i, good;
    for (i = 0; i < 5; i++)
    {
        nodes[i].value = i * 11;
        nodes[i].next = i < 4 ? &nodes[i + 1] : NULL;
    }
    List(h, nodes, &back);
    for (i = 4, good = 1; i >= 0; i--, back = back ? back->next : NULL) good = good && back && back->value == i * 11;
    CHECK("List", good && !back);
    back = NULL;
    List(h, NULL, &back);
    CHECK("List.null", back && back->value == -1 && !back->next);
}

static void pointers(handle_t h)
{
    static WCHAR name[] = { 'n', 0x416, 0 };
    static char narrow[] = "narrow"; /* writable: the stub unmarshals into what is there */
    LONG numbers[3] = { 7, 8, 9 };
    TWO one = { 1, 2 }, two = { 1, 2 };
    SCALARS s;
    POINTERS p;
    memset(&p, 0, sizeof(p));
    fill_scalars(&s);
    p.name = name;
    p.narrow = narrow;
    p.count = 3;
    p.numbers = numbers;
    p.scalars = &s;
    CHECK("Pointers", Pointers(h, &p) == 4 && p.name && p.name[1] == 0x416 && p.narrow && !strcmp(p.narrow, "narrow") && p.numbers && p.numbers[2] == 9 && p.scalars &&
                          p.scalars->h == -0x123456789abcdef0LL && !p.missing);
    memset(&p, 0, sizeof(p));
    CHECK("Pointers.null", Pointers(h, &p) == 0);
    CHECK("Aliased", Aliased(h, &one, &one) == 1);
    CHECK("Aliased.different", Aliased(h, &one, &two) == 0);
    CHECK("Aliased.null", Aliased(h, NULL, &two) == 2);
}

static void unions(handle_t h)
{
    static WCHAR text[] = { 'a', 'b', 'c', 0 };
    ENCAPSULATED e, r;
    CHOICE c;
    TAGGED t[4];
    LONG level;
    memset(&e, 0, sizeof(e));
    memset(&r, 0, sizeof(r));
    e.level = 1;
    e.info.number = 41;
    level = Encapsulated(h, &e, &r);
    CHECK("Encapsulated.1", level == 1 && r.level == 1 && r.info.number == 42);
    memset(&r, 0, sizeof(r));
    e.level = 2;
    e.info.two.left = 1;
    e.info.two.right = -2;
    level = Encapsulated(h, &e, &r);
    CHECK("Encapsulated.2", level == 2 && r.level == 2 && r.info.two.left == -2 && r.info.two.right == 1);
    memset(&r, 0, sizeof(r));
    e.level = 3;
    e.info.big = 0x7000000000000001LL;
    level = Encapsulated(h, &e, &r);
    CHECK("Encapsulated.3", level == 3 && r.level == 3 && r.info.big == -0x7000000000000001LL);
    memset(&r, 0, sizeof(r));
    e.level = 4;
    level = Encapsulated(h, &e, &r);
    CHECK("Encapsulated.4", level == 4 && r.level == 4);
    memset(&r, 0, sizeof(r));
    e.level = -99;
    e.info.other = 5;
    level = Encapsulated(h, &e, &r);
    CHECK("Encapsulated.default", level == -99 && r.level == -99 && r.info.other == 6);

    c.number = 1234567;
    CHECK("Choose.1", Choose(h, 1, &c) == 1234567);
    c.two.left = 5;
    c.two.right = -2;
    CHECK("Choose.3", Choose(h, 3, &c) == 3);
    memset(&c, 0, sizeof(c));
    c.inner.big = 0x500000007LL;
    CHECK("Choose.10", Choose(h, 10, &c) == 7);
    CHECK("Choose.default", Choose(h, 8, &c) == -1);

    memset(t, 0, sizeof(t));
    t[0].kind = 1, t[0].choice.number = 10, t[0].after = 1;
    t[1].kind = 2, t[1].choice.text = text, t[1].after = 100;
    t[2].kind = 10, t[2].choice.two.left = 1100, t[2].choice.two.right = -100, t[2].after = 10000;
    t[3].kind = 5, t[3].after = 100000;
    CHECK("Tagged", Tagged(h, 4, t) == 10 + 1 + 3 + 100 + 1000 + 10000 - 1 + 100000);
}

static void pairs(handle_t h)
{
    static WCHAR key[] = { 'k', 'e', 'y', '4', 0 };
    PAIR p[2], *made = NULL;
    LONG count = 0;
    memset(p, 0, sizeof(p));
    p[0].key = key;
    p[0].value = 99;
    p[1].value = 99;
    Pairs(h, 2, p);
    CHECK("Pairs", p[0].value == 4 && p[1].value == 0 && p[0].key && p[0].key[3] == '4');
    MakePairs(h, 30, &count, &made);
    CHECK("MakePairs", count == 30 && made && made[29].value == 29 && made[29].key && made[29].key[0] == 'a' + 3 && !made[28].key);
}

static void bulk(handle_t h)
{
    LONG n = 300001, i, good = 1;
    byte *data = malloc(n), *result = malloc(n);
    for (i = 0; i < n; i++) data[i] = (byte)(i * 31 + (i >> 8));
    memset(result, 0, n);
    Bulk(h, n, data, result);
    for (i = 0; i < n && good; i++) good = result[i] == (byte)~data[i];
    CHECK("Bulk", good);
}

static void counters(handle_t h)
{
    COUNTER a = NULL, b = NULL;
    LONG before = CountersOpen(h), last;
    CounterOpen(h, 5, &a);
    CounterOpen(h, 50, &b);
    CHECK("CounterAdd", CounterAdd(a, 3) == 8 && CounterAdd(b, 1) == 51 && CounterAdd(a, -1) == 7);
    CHECK("CountersOpen", CountersOpen(h) == before + 2);
    last = CounterClose(&a);
    CHECK("CounterClose", last == 7 && !a && CountersOpen(h) == before + 1);
    CounterClose(&b);
}

static unsigned char *from_environment(const char *name)
{
    char *value = getenv(name);
    return (unsigned char *)(value ? value : "");
}

static void authenticate(handle_t h, ULONG level)
{
    ULONG service = *from_environment("OPNUM_SERVICE") ? atoi((char *)from_environment("OPNUM_SERVICE")) : RPC_C_AUTHN_WINNT;
    SEC_WINNT_AUTH_IDENTITY_A who;
    RPC_STATUS status;
    who.User = from_environment("OPNUM_USER");
    who.Domain = from_environment("OPNUM_DOMAIN");
    who.Password = from_environment("OPNUM_PASSWORD");
    who.UserLength = strlen((char *)who.User);
    who.DomainLength = strlen((char *)who.Domain);
    who.PasswordLength = strlen((char *)who.Password);
    who.Flags = SEC_WINNT_AUTH_IDENTITY_ANSI;
    status = RpcBindingSetAuthInfoA(h, NULL, level, service, &who, RPC_C_AUTHZ_NONE);
    verdict("RpcBindingSetAuthInfo", status == RPC_S_OK, "status");
}

int main(int argc, char **argv)
{
    handle_t h;
    COUNTER left = NULL;
    if (argc < 3) return 2;
    lstrcpynA(binding_host, argv[1], sizeof(binding_host));
    lstrcpynA(binding_port, argv[2], sizeof(binding_port));
    h = make_binding();
    if (argc > 3) authenticate(h, atoi(argv[3]));
    if (argc > 4)
    {
        ATTEMPT("Wide", CHECK("Wide", Wide(h, 41) == 42));
        printf("done %d\n", checks);
        return 0;
    }
    ATTEMPT("scalars", scalars(h));
    ATTEMPT("numbers", numbers(h));
    ATTEMPT("characters", characters(h));
    ATTEMPT("enums", enums(h));
    ATTEMPT("arrays", arrays(h));
    ATTEMPT("strings", strings(h));
    ATTEMPT("structures", structures(h));
    ATTEMPT("lists", lists(h));
    ATTEMPT("pointers", pointers(h));
    ATTEMPT("unions", unions(h));
    ATTEMPT("pairs", pairs(h));
    ATTEMPT("bulk", bulk(h));
    ATTEMPT("counters", counters(h));
    ATTEMPT("Ranged", CHECK("Ranged", Ranged(h, 21) == 42));
    ATTEMPT("Raise.status", CHECK("Raise.status", Raise(h, 1234, FALSE) == 1234));
    expecting = 1;
    ATTEMPT("Raise.fault", Raise(h, 0x6d9, TRUE));
    CHECK("Raise.fault", caught == 0x6d9);
    /* The client's own stub checks no range: the refusal comes from the server. */
    ATTEMPT("Ranged.outside", Ranged(h, 101));
    CHECK("Ranged.outside", caught != 0);
    printf("# Ranged.outside raised %lu\n", (unsigned long)caught);
    expecting = 0;
    ATTEMPT("after the faults", CHECK("after the faults", Sum(h, 1, 1, 1, 1, 1, 1, 1, 1) == 8));
    /* Left open on purpose: the server must run it down once we are gone. */
    ATTEMPT("left open", CounterOpen(h, 1, &left));
    printf("done %d\n", checks);
    fflush(stdout);
    return 0;
}
