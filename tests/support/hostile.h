/* hostile.h - what names of other people's files may hold, for tests that make up names. */
#ifndef MARROW_TESTS_HOSTILE_H
#define MARROW_TESTS_HOSTILE_H

/* 130 characters of no width: 390 bytes that take no column, so that whoever bounds a text by its
 * columns bounds nothing. */
#define HOSTILE_NO_WIDTH                                                                           \
    "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"                     \
    "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"                     \
    "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"                     \
    "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"                     \
    "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"                     \
    "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"                     \
    "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"                     \
    "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"                     \
    "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"                     \
    "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"                     \
    "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"

#endif
