/* archive.h - the library that unpacks zips. It is loaded only when it is used. */
#ifndef MARROW_EXCHANGE_ARCHIVE_H
#define MARROW_EXCHANGE_ARCHIVE_H

/* Returns the library's name and version: "libarchive 3.6.2". Returns NULL where it is not
 * installed. */
const char *exchange_archive_version(void);

#endif
