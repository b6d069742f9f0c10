/* A client on Wine's run-time: every-client PORT. Calls every operation of every.idl with the values of programs/everytype.ts and prints "ok NAME" or "not ok NAME: WHY", a line each, then "done N". */
#include <stdio.h>
#include <windows.h>
#include <ole2.h>
#include "every.h"
#include "wine/exception.h"

static int checks;

void __RPC_FAR *__RPC_USER MIDL_user_allocate(SIZE_T n) { return malloc(n); }
void __RPC_USER MIDL_user_free(void __RPC_FAR *p) { free(p); }

/* A server gives back what it got: the memory must be as before. mingw has no __try; Wine's own macros do the same. */
#define CALL(name, memory, statement)                                                               \
    do                                                                                              \
    {                                                                                               \
        DWORD caught = 0;                                                                           \
        static unsigned char before[sizeof(memory)];                                                \
        memcpy(before, &(memory), sizeof(memory));                                                  \
        __TRY { statement; }                                                                        \
        __EXCEPT_ALL { caught = GetExceptionCode(); }                                               \
        __ENDTRY                                                                                    \
        checks++;                                                                                   \
        if (caught) printf("not ok %s: exception %lu (0x%lx)\n", name, (unsigned long)caught, (unsigned long)caught); \
        else if (memcmp(before, &(memory), sizeof(memory))) printf("not ok %s: other values came back\n", name); \
        else printf("ok %s\n", name);                                                               \
        fflush(stdout);                                                                             \
    } while (0)

static BASES bases[2] = {
    {-1, 200, 0xfe, 'd', -300, 60000, 0x3b1, TRUE, -70000, 4000000000u, -5, 4000000001u, -0x123456789LL, 0xfedcba9876543210ULL, 1.5f, -2.25, 0x1c010003, ABOVE, {-1, 0, 1}, {-300, 0, 300}, {0.5, 1e10}},
    {127, 0, 0, 'z', 32767, 0, 0xffff, FALSE, 0x7fffffff, 0, 0, 0, 0, 0, -0.0f, 1e300, 0, BELOW, {1, 2, 3}, {4, 5, 6}, {-1, 1}},
};

static void numbers(void)
{
    LONG j = -9;
    LEVEL levels[3] = {HIGH, LOW, HIGH};
    FAR_LEVEL far_levels[2] = {BELOW, ABOVE};
    CALL("Bases", bases[0], Bases(&bases[0]));
    CALL("Blocks", bases, Blocks(bases));
    CALL("Arguments", j, Arguments(-3, 2.5, 'c', -0x123456789aLL, TRUE, -0.5f, 0x416, HIGH, BELOW, &j));
    CALL("Enums", levels, Enums(levels, far_levels));
}

static void arrays(void)
{
    short cube[2][3][4], i, j, k;
    hyper hypers[3] = {1, -2, 0x7000000000000001LL};
    float floats[2] = {1.5f, -0.25f};
    boolean booleans[5] = {TRUE, FALSE, TRUE, TRUE, FALSE};
    wchar_t units[3] = {0x41, 0x3b1, 0xd800};
    byte bytes[7] = {1, 2, 3, 0xff, 0, 5, 6};
    TWO twos[3] = {{1, -1}, {2, -2}, {3, -3}};
    for (i = 0; i < 2; i++)
        for (j = 0; j < 3; j++)
            for (k = 0; k < 4; k++) cube[i][j][k] = 100 * i + 10 * j - k;
    CALL("Cube", cube, Cube(cube));
    CALL("Hypers", hypers, Hypers(3, hypers));
    CALL("Floats", floats, Floats(2, floats));
    CALL("Booleans", booleans, Booleans(5, booleans));
    CALL("Units", units, Units(3, units));
    CALL("SizeByExpression", bytes, SizeByExpression(3, bytes));
    CALL("Structures", twos, Structures(3, twos));
}

static void structures(void)
{
    static struct { hyper wide; LONG m, n; short items[6]; } tail = {-7, 4, 3, {5, -6, 7}};
    static struct { LONG head, more; hyper wide; LONG m, n; short items[6]; } nested = {1, 2, -8, 4, 2, {9, -10}};
    static struct { short max, length, items[6]; } varying = {5, 2, {11, -12, 0, 0, 0}};
    static LONG a = 1, c = -3;
    static struct { LONG n; LONG *numbers[3]; } pointers = {3, {&a, NULL, &c}};
    static TWO pairs[2] = {{1, 2}, {3, 4}};
    static hyper one = 0x100000001LL;
    static hyper *each[2] = {&one, NULL};
    static LISTS lists = {2, pairs, each}, none = {0, NULL, NULL};
    CALL("Tail", tail, Tail((TAIL *)&tail));
    CALL("Nested", nested, Nested((NESTED *)&nested));
    CALL("VaryingTail", varying, VaryingTail((VARYING_TAIL *)&varying));
    CALL("TailPointers", pointers, TailPointers((TAIL_POINTERS *)&pointers));
    CALL("Lists", lists, Lists(&lists));
    CALL("Lists.none", none, Lists(&none));
}

static void pointers(void)
{
    static LONG number = 77;
    static TWO two = {5, -6}, other = {5, -6};
    static wchar_t wide[] = {'w', 0x3b1, 0};
    static hyper big = -1;
    static float half = 0.5f;
    static boolean yes = TRUE;
    static LONG *to_number = &number;
    static FULLS same = {&two, &two, wide}, differ = {&two, &other, NULL};
    static FULL full = {&two};
    static FULL_PAIR pair = {&two, &other};
    static ORDER order = {&full, &two};
    static UNIQUES uniques = {&two, &big, NULL, &yes}, floats = {NULL, NULL, &half, NULL};
    CALL("Fulls.same", same, Fulls(&same, &number));
    CALL("Fulls.differ", differ, Fulls(&differ, NULL));
    CALL("Swap", other, Swap(&pair, NULL));
    CALL("Order", order, Order(&order, NULL));
    CALL("FullArguments.same", two, FullArguments(&two, &two, &number));
    CALL("FullArguments.differ", two, FullArguments(&two, &other, NULL));
    CALL("Uniques", uniques, Uniques(&uniques));
    CALL("Uniques.others", floats, Uniques(&floats));
    CALL("UniqueArgument", big, UniqueArgument(&big));
    CALL("UniqueArgument.null", big, UniqueArgument(NULL));
    CALL("PointerToPointer", number, PointerToPointer(&to_number));
    CALL("PointerToPointer.null", number, PointerToPointer(NULL));
}

static void strings(void)
{
    static NARROW narrow = {"twelve octs"};
    static char fixed[12] = "abc";
    static wchar_t wide_fixed[12] = {'d', 0x3b1, 0};
    static wchar_t wide[] = {'w', 0x20ac, 0};
    static wchar_t sized[20] = {'s', 'i', 'z', 'e', 'd', 0};
    CALL("Narrow", narrow, Narrow(&narrow));
    CALL("FixedText", fixed, FixedText(fixed, wide_fixed));
    CALL("Text", wide, Text(fixed, wide, wide));
    CALL("Text.null", wide, Text(fixed, NULL, NULL));
    CALL("SizedText", sized, SizedText(20, sized));
}

static void unions(void)
{
    static LONG number = 4;
    BY_SMALL s = {127};
    BY_USHORT u = {65535};
    BY_ENUM e = {LOW};
    IS_SMALL is = {0};
    IS_USHORT iu;
    IS_LONG il;
    IS_ULONG iul = {{0}};
    s.a.s = -5;
    CALL("BySmall", s.a.s, BySmall(&s));
    s.which = 1;
    s.a.h = 0x123456789abcLL;
    CALL("BySmall.hyper", s, BySmall(&s));
    s.which = 2;
    s.a.t = 3;
    CALL("BySmall.default", s.a.t, BySmall(&s));
    u.b.two.left = 1;
    u.b.two.right = 2;
    CALL("ByUshort", u, ByUshort(&u));
    e.c.d = 0.125;
    CALL("ByEnum", e.c.d, ByEnum(&e));
    e.which = HIGH;
    e.c.b = 9;
    CALL("ByEnum.byte", e.c.b, ByEnum(&e));
    is.h = -6;
    CALL("IsSmall", is, IsSmall(1, &is));
    CALL("IsSmall.short", is.s, IsSmall(127, &is));
    iu.two.left = 7;
    iu.two.right = -7;
    CALL("IsUshort", iu, IsUshort(65535, &iu));
    CALL("IsUshort.default", iu, IsUshort(2, &iu));
    il.f = 1.25f;
    CALL("IsLong", il.f, IsLong(-70000, &il));
    il.p = &number;
    CALL("IsLong.pointer", number, IsLong(1, &il));
    iul.b = 0xaa;
    CALL("IsUlong", iul.b, IsUlong(0x80000001, &iul));
}

static void marshalled(void)
{
    BSTR text = SysAllocString(L"bstr\x3b1"), nothing = NULL;
    CALL("Marshalled", text, Marshalled(text, nothing));
}

int main(int argc, char **argv)
{
    unsigned char *text;
    if (argc < 2) return 2;
    if (RpcStringBindingComposeA(NULL, (unsigned char *)"ncacn_ip_tcp", (unsigned char *)"127.0.0.1", (unsigned char *)argv[1], NULL, &text)) return 2;
    if (RpcBindingFromStringBindingA(text, &everytype_handle)) return 2;
    numbers();
    arrays();
    structures();
    pointers();
    strings();
    unions();
    marshalled();
    printf("done %d\n", checks);
    fflush(stdout);
    return 0;
}
