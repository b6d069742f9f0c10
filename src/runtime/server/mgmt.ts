/** The remote management interface that every server offers, [C706] appendix Q, [MS-RPCE] 2.2.1.3. */
