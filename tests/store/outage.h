/* outage.h - a power cut: makes one of the disks that it may leave. */
#ifndef MARROW_TESTS_STORE_OUTAGE_H
#define MARROW_TESTS_STORE_OUTAGE_H

#include "disk.h"
#include "marrow/base/memory.h"

/* The first outcomes are the extremes; all others are random. */
enum outage {
    OUTAGE_NOTHING_ARRIVED, /* nothing that was not synced arrived: neither bytes nor names */
    OUTAGE_NAMES_STAYED, /* all bytes arrived, but no changes of names */
    OUTAGE_NAMES_ARRIVED, /* no bytes arrived, but all changes of names */
    OUTAGE_ALL_ARRIVED,
    OUTAGE_DRAWN
};

/* What happens to the part of a write in one sector. */
enum outage_fate { FATE_LOST, FATE_ARRIVED, FATE_TORN, FATE_GARBLED, FATE_ZEROED, FATE_COUNT };

static uint64_t outage_random_state;

static inline uint64_t outage_random(void)
{
    outage_random_state ^= outage_random_state << 13;
    outage_random_state ^= outage_random_state >> 7;
    outage_random_state ^= outage_random_state << 17;
    return outage_random_state;
}

static inline enum outage_fate outage_fate(int outage)
{
    switch (outage) {
    case OUTAGE_NOTHING_ARRIVED:
    case OUTAGE_NAMES_ARRIVED:
        return FATE_LOST;
    case OUTAGE_NAMES_STAYED:
    case OUTAGE_ALL_ARRIVED:
        return FATE_ARRIVED;
    default:
        return (enum outage_fate)(outage_random() % FATE_COUNT);
    }
}

static inline void outage_garble(struct disk_bytes *bytes, size_t at, size_t length)
{
    for (size_t i = at; i < at + length && i < bytes->size; i++)
        bytes->bytes[i] = (unsigned char)outage_random();
}

/* Applies a fate to the part of a write within one sector. On a disk that is not powersafe the
 * whole sector is damaged. */
static inline void outage_settle_part(struct disk_bytes *to, const unsigned char *from,
                                      size_t length, size_t at, enum outage_fate fate)
{
    size_t sector = at / mounted.sector * mounted.sector;
    size_t first = mounted.is_powersafe ? at : sector;
    size_t last = mounted.is_powersafe ? at + length : sector + mounted.sector;
    switch (fate) {
    case FATE_ARRIVED:
        bytes_write(to, from, length, at);
        break;
    case FATE_TORN:
        bytes_write(to, from, outage_random() % (length + 1), at);
        break;
    case FATE_GARBLED:
        bytes_write(to, from, length, at);
        outage_garble(to, first, last - first);
        break;
    case FATE_ZEROED:
        bytes_write(to, from, length, at);
        memset(to->bytes + at, 0, length);
        break;
    case FATE_LOST:
    case FATE_COUNT:
        break;
    }
}

static inline struct disk_bytes outage_settle(const struct disk_file *file, int outage)
{
    struct disk_bytes left = { NULL, 0 };
    if (file->safe)
        left = bytes_copy(&file->safe->bytes);
    for (size_t i = 0; i < file->change_count; i++) {
        const struct disk_change *change = &file->changes[i];
        if (!change->written.bytes && outage_fate(outage) == FATE_ARRIVED)
            bytes_resize(&left, change->at);
        for (size_t done = 0; done < change->written.size;) {
            size_t at = change->at + done;
            size_t room = mounted.sector - at % mounted.sector;
            size_t rest = change->written.size - done;
            size_t length = rest < room ? rest : room;
            outage_settle_part(&left, change->written.bytes + done, length, at,
                               outage_fate(outage));
            done += length;
        }
    }
    return left;
}

static inline int outage_journal(const struct disk *disk, int outage)
{
    size_t count = (size_t)disk->journal_count;
    if (outage == OUTAGE_NOTHING_ARRIVED || outage == OUTAGE_NAMES_STAYED)
        return disk->journals[0];
    if (outage == OUTAGE_NAMES_ARRIVED || outage == OUTAGE_ALL_ARRIVED)
        return disk->journals[count - 1];
    return disk->journals[outage_random() % count];
}

/* Returns the disk as it is found when the power is back. The caller frees it. */
static inline struct disk *outage_strike(const struct disk *disk, int outage)
{
    struct disk *left = disk_make(outage_settle(disk->files[DISK_LOG], outage));
    int journal = outage_journal(disk, outage);
    if (journal == DISK_NONE)
        return left;
    left->files[left->file_count] = file_make(outage_settle(disk->files[journal], outage));
    left->journals[0] = left->file_count++;
    return left;
}

#endif
