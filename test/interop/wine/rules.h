/* What the server and the client share: the values that are sent, and memory for the stubs. */
#ifndef OPNUM_RULES_H
#define OPNUM_RULES_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>
#include <rpc.h>
#include "wine.h"

static void fill_scalars(SCALARS *v)
{
    static const GUID g = { 0x01234567, 0x89ab, 0xcdef, { 0x10, 0x32, 0x54, 0x76, 0x98, 0xba, 0xdc, 0xfe } };
    memset(v, 0, sizeof(*v));
    v->s1 = -100;
    v->h = -0x123456789abcdef0LL;
    v->us = 0xfedc;
    v->uh = 0xfedcba9876543210ULL;
    v->uc = 0xe9;
    v->d = -1234.0625;
    v->b = TRUE;
    v->l = -2000000000;
    v->y = 0x80;
    v->s = -30000;
    v->f = 0.15625f;
    v->w = 0x20ac;
    v->ul = 4000000000u;
    v->g = g;
    v->where = FAR_BELOW;
    v->end = 0x7eadbeef;
}

static void turn_scalars(const SCALARS *in, SCALARS *out)
{
    memset(out, 0, sizeof(*out));
    out->s1 = ~in->s1;
    out->h = ~in->h;
    out->us = ~in->us;
    out->uh = ~in->uh;
    out->uc = ~in->uc;
    out->d = -in->d;
    out->b = !in->b;
    out->l = ~in->l;
    out->y = ~in->y;
    out->s = ~in->s;
    out->f = -in->f;
    out->w = ~in->w;
    out->ul = ~in->ul;
    out->g = in->g;
    out->g.Data1 = ~in->g.Data1;
    out->where = (WHERE)-(int)in->where;
    out->end = ~in->end;
}

static int same_scalars(const SCALARS *a, const SCALARS *b)
{
    return a->s1 == b->s1 && a->h == b->h && a->us == b->us && a->uh == b->uh && a->uc == b->uc && a->d == b->d && a->b == b->b && a->l == b->l &&
           a->y == b->y && a->s == b->s && a->f == b->f && a->w == b->w && a->ul == b->ul && !memcmp(&a->g, &b->g, sizeof(GUID)) &&
           a->where == b->where && a->end == b->end;
}

static long wide_length(const WCHAR *s)
{
    long n = 0;
    while (s[n]) n++;
    return n;
}

void *__RPC_USER midl_user_allocate(SIZE_T size) { return calloc(1, size ? size : 1); }
void __RPC_USER midl_user_free(void *p) { free(p); }

#endif
