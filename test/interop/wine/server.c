/* A server on Wine's run-time: wine-server PORT. Every operation of wine.idl by the rule that stands there. Ends by Stop or when it is killed. */
#include "rules.h"

static LONG open_counters;

void Scalars(handle_t h, SCALARS *value, SCALARS *result) { turn_scalars(value, result); }

hyper Sum(handle_t h, small a, short b, unsigned char c, LONG d, byte e, hyper f, unsigned short g, ULONG i) { return a + b + c + d + e + f + g + i; }

double Multiply(handle_t h, float f, double d, double *product, float *half)
{
    *product = f * d;
    *half = f / 2;
    return d;
}

boolean Characters(handle_t h, boolean b, WCHAR *w, unsigned char *c, byte *y)
{
    *w += 1;
    *c += 1;
    *y += 1;
    return !b;
}

COLOUR Enums(handle_t h, COLOUR colour, WHERE *where)
{
    *where = (WHERE)-(int)*where;
    return colour == RED ? GREEN : colour == GREEN ? BLUE : RED;
}

void EnumStruct(handle_t h, ENUMS *value)
{
    value->colour = value->colour == RED ? GREEN : value->colour == GREEN ? BLUE : RED;
    value->s += 1;
    value->where = (WHERE)-(int)value->where;
}

void FixedArrays(handle_t h, LONG a[4], LONG b[4], short m[2][3], short t[3][2])
{
    int i, j;
    for (i = 0; i < 4; i++) b[i] = a[3 - i];
    for (i = 0; i < 2; i++)
        for (j = 0; j < 3; j++) t[j][i] = m[i][j];
}

void Conformant(handle_t h, LONG n, LONG *a, LONG *b)
{
    LONG i;
    for (i = 0; i < n; i++) b[i] = a[n - 1 - i] * 3;
}

void Varying(handle_t h, LONG n, LONG a[8], LONG *m, LONG b[8])
{
    LONG i;
    for (i = 0; i < n && i < 8; i++) b[i] = a[i] * 2;
    *m = i;
}

void ConformantVarying(handle_t h, LONG max, LONG *length, byte *a)
{
    LONG i;
    byte sum = 0;
    for (i = 0; i < *length; i++) sum += a[i];
    if (*length < max) a[(*length)++] = sum;
}

void WideString(handle_t h, WCHAR *s, WCHAR **t)
{
    long i, n = wide_length(s);
    *t = midl_user_allocate((n + 1) * sizeof(WCHAR));
    for (i = 0; i < n; i++) (*t)[i] = s[n - 1 - i];
}

void NarrowString(handle_t h, char *s, char **t)
{
    long i, n = strlen(s);
    *t = midl_user_allocate(n + 1);
    for (i = 0; i < n; i++) (*t)[i] = s[n - 1 - i];
}

LONG UniqueString(handle_t h, WCHAR *s) { return s ? wide_length(s) : -1; }

void Nested(handle_t h, OUTER *value, OUTER *result)
{
    memset(result, 0, sizeof(*result));
    result->lead = (byte)value->tail;
    result->tail = value->lead;
    result->in[0] = value->in[1];
    result->in[1] = value->in[0];
}

void ConformantStruct(handle_t h, CONFORMANT *value, CONFORMANT **result)
{
    LONG i;
    *result = midl_user_allocate(sizeof(LONG) + value->n * sizeof(short) + sizeof(CONFORMANT));
    (*result)->n = value->n;
    for (i = 0; i < value->n; i++) (*result)->items[i] = value->items[value->n - 1 - i] + 1;
}

LONG ConformantVaryingStruct(handle_t h, CONFORMANT_VARYING *value)
{
    LONG i, sum = 0;
    for (i = 0; i < value->length; i++) sum += value->items[i];
    return sum;
}

void List(handle_t h, NODE *list, NODE **reversed)
{
    NODE *made = NULL;
    for (; list; list = list->next)
    {
        NODE *node = midl_user_allocate(sizeof(*node));
        node->value = list->value;
        node->next = made;
        made = node;
    }
    if (!made)
    {
        made = midl_user_allocate(sizeof(*made));
        made->value = -1;
    }
    *reversed = made;
}

LONG Pointers(handle_t h, POINTERS *value)
{
    return !!value->name + !!value->narrow + !!value->numbers + !!value->scalars + !!value->missing;
}

LONG Encapsulated(handle_t h, ENCAPSULATED *value, ENCAPSULATED *result)
{
    memset(result, 0, sizeof(*result));
    result->level = value->level;
    switch (value->level)
    {
    case 1: result->info.number = value->info.number + 1; break;
    case 2:
        result->info.two.left = value->info.two.right;
        result->info.two.right = value->info.two.left;
        break;
    case 3: result->info.big = -value->info.big; break;
    case 4: break;
    default: result->info.other = value->info.other + 1;
    }
    return value->level;
}

LONG Choose(handle_t h, short kind, CHOICE *choice)
{
    switch (kind)
    {
    case 1: return choice->number;
    case 2:
    case 3: return choice->two.left + choice->two.right;
    case 10: return (LONG)choice->inner.big;
    default: return -1;
    }
}

LONG Tagged(handle_t h, LONG n, TAGGED *values)
{
    LONG i, sum = 0;
    for (i = 0; i < n; i++)
    {
        MEMBER_CHOICE *choice = &values[i].choice;
        sum += values[i].after;
        switch (values[i].kind)
        {
        case 1: sum += choice->number; break;
        case 2:
        case 3: sum += choice->text ? wide_length(choice->text) : 0; break;
        case 10: sum += choice->two.left + choice->two.right; break;
        default: sum -= 1;
        }
    }
    return sum;
}

LONG Aliased(handle_t h, TWO *a, TWO *b) { return !a || !b ? 2 : a == b; }

LONG Ranged(handle_t h, LONG value) { return value * 2; }

void Expressions(handle_t h, LONG n, LONG *a, LONG *b)
{
    LONG i;
    for (i = 0; i < (n + 1) / 2; i++) b[i] = a[2 * i] + (2 * i + 1 < n ? a[2 * i + 1] : 0);
}

LONG Strings(handle_t h, LONG n, WCHAR **names)
{
    LONG i, sum = 0;
    for (i = 0; i < n; i++)
        if (names[i]) sum += wide_length(names[i]);
    return sum;
}

void Pairs(handle_t h, LONG n, PAIR *pairs)
{
    LONG i;
    for (i = 0; i < n; i++) pairs[i].value = pairs[i].key ? wide_length(pairs[i].key) : 0;
}

void MakePairs(handle_t h, LONG n, LONG *made, PAIR **pairs)
{
    LONG i;
    *made = n;
    *pairs = midl_user_allocate(n * sizeof(PAIR));
    for (i = 0; i < n; i++)
    {
        (*pairs)[i].value = i;
        if (i % 2)
        {
            (*pairs)[i].key = midl_user_allocate(2 * sizeof(WCHAR));
            (*pairs)[i].key[0] = 'a' + i % 26;
        }
    }
}

void Bulk(handle_t h, LONG n, byte *data, byte *result)
{
    LONG i;
    for (i = 0; i < n; i++) result[i] = ~data[i];
}

void CounterOpen(handle_t h, LONG start, COUNTER *counter)
{
    LONG *state = malloc(sizeof(LONG));
    *state = start;
    *counter = state;
    InterlockedIncrement(&open_counters);
}

LONG CounterAdd(COUNTER counter, LONG n)
{
    *(LONG *)counter += n;
    return *(LONG *)counter;
}

LONG CounterClose(COUNTER *counter)
{
    LONG last = *(LONG *)*counter;
    free(*counter);
    *counter = NULL;
    InterlockedDecrement(&open_counters);
    return last;
}

LONG CountersOpen(handle_t h) { return open_counters; }

void __RPC_USER COUNTER_rundown(COUNTER counter)
{
    free(counter);
    InterlockedDecrement(&open_counters);
}

INT_PTR Wide(handle_t h, INT_PTR value) { return value + 1; }

error_status_t Raise(handle_t h, ULONG status, boolean asFault)
{
    if (asFault) RpcRaiseException(status);
    return status;
}

void Stop(handle_t h) { RpcMgmtStopServerListening(NULL); }

int main(int argc, char **argv)
{
    RPC_STATUS status;
    if (argc < 2) return 2;
    status = RpcServerUseProtseqEpA((unsigned char *)"ncacn_ip_tcp", 20, (unsigned char *)argv[1], NULL);
    if (!status) status = RpcServerRegisterIf(wineprobe_v1_2_s_ifspec, NULL, NULL);
    if (!status) status = RpcServerListen(1, 20, TRUE);
    if (status)
    {
        printf("failed %ld\n", (long)status);
        return 1;
    }
    printf("listening %s\n", argv[1]);
    fflush(stdout);
    RpcMgmtWaitServerListen();
    return 0;
}
