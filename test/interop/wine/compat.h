/* What widl's stubs and Wine's exception macros expect of Wine's headers, for mingw's headers: included before everything else. */
#define small signed char
#define DECLSPEC_HIDDEN
#define Prev prev
#define EH_UNWINDING 0x02
#define EH_EXIT_UNWIND 0x04
#define EH_NESTED_CALL 0x10
