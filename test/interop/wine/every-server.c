/* A server on Wine's run-time: every-server PORT. Every operation of every.idl gives back what it gets. Ends by Stop or when it is killed. */
#include <stdio.h>
#include <windows.h>
#include <ole2.h>
#include "every.h"


void __RPC_FAR *__RPC_USER MIDL_user_allocate(SIZE_T n) { return malloc(n); }
void __RPC_USER MIDL_user_free(void __RPC_FAR *p) { free(p); }

void Bases(BASES *v) {}
void Arguments(small a, double b, char c, hyper d, boolean e, float f, wchar_t g, LEVEL h, FAR_LEVEL i, LONG *j) {}
void Enums(LEVEL a[3], FAR_LEVEL b[2]) {}
void Cube(short a[2][3][4]) {}
void Hypers(LONG n, hyper *a) {}
void Floats(LONG n, float *a) {}
void Booleans(short n, boolean *a) {}
void Units(unsigned short n, wchar_t *a) {}
void SizeByExpression(unsigned short n, byte *a) {}
void Structures(LONG n, TWO *a) {}
void Blocks(BASES v[2]) {}
void Tail(TAIL *v) {}
void Nested(NESTED *v) {}
void VaryingTail(VARYING_TAIL *v) {}
void TailPointers(TAIL_POINTERS *v) {}
void Lists(LISTS *v) {}
void Fulls(FULLS *v, LONG *also) {}
void Swap(FULL_PAIR *v, LONG *also)
{
    TWO *a = v->a;
    v->a = v->b;
    v->b = a;
}
void Order(ORDER *v, LONG *also) {}
void FullArguments(TWO *a, TWO *b, LONG *c) {}
void Uniques(UNIQUES *v) {}
void UniqueArgument(hyper *v) {}
void PointerToPointer(LONG **v) {}
void Narrow(NARROW *v) {}
void FixedText(char a[12], wchar_t b[12]) {}
void Text(char *a, wchar_t *b, wchar_t *c) {}
void SizedText(LONG n, wchar_t *a) {}
void BySmall(BY_SMALL *v) {}
void ByUshort(BY_USHORT *v) {}
void ByEnum(BY_ENUM *v) {}
void IsSmall(small k, IS_SMALL *v) {}
void IsUshort(unsigned short k, IS_USHORT *v) {}
void IsLong(LONG k, IS_LONG *v) {}
void IsUlong(ULONG k, IS_ULONG *v) {}
void Marshalled(BSTR a, BSTR b) {}
void Stop(void) { RpcMgmtStopServerListening(NULL); }

int main(int argc, char **argv)
{
    RPC_STATUS status;
    if (argc < 2) return 2;
    status = RpcServerUseProtseqEpA((unsigned char *)"ncacn_ip_tcp", 20, (unsigned char *)argv[1], NULL);
    if (!status) status = RpcServerRegisterIf(everytype_v1_0_s_ifspec, NULL, NULL);
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
