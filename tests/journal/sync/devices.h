/* devices.h - several devices in one test: each with a log, a clock and a folder of its own, and a
 * file syncer that carries snapshots between the folders. */
#ifndef MARROW_TESTS_DEVICES_H
#define MARROW_TESTS_DEVICES_H

#include "pharmacy.h"

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include "marrow/base/buffer.h"
#include "marrow/base/path.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/sync.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

struct device {
    struct journal *journal;
    const char *name;
    char folder[512];
    char log[512];
};

static inline void device_open(struct device *device, const char *name)
{
    struct error error = ERROR_INIT;
    char file[64];
    device->name = name;
    snprintf(file, sizeof file, "%s.db", name);
    snprintf(device->log, sizeof device->log, "%s", fixture_path(file));
    snprintf(device->folder, sizeof device->folder, "%s", fixture_path(name));
    (void)mkdir(device->folder, 0700);
    struct journal_paths paths = { .log = device->log, .need = JOURNAL_CREATES };
    assert_ok(journal_open(&device->journal, &paths, NULL, NULL, &error));
}

static inline void device_close(struct device *device)
{
    journal_close(device->journal);
    device->journal = NULL;
}

/* Syncs, and keeps the report, which the caller releases. */
static inline void device_sync_into(struct sync_report *report, struct device *device)
{
    struct error error = ERROR_INIT;
    assert_ok(
        sync_with_folder(report, device->journal, device->folder, device->name, false, &error));
}

static inline void device_sync(struct device *device)
{
    struct sync_report report;
    device_sync_into(&report, device);
    for (size_t i = 0; i < report.count; i++)
        if (report.sources[i].why)
            fail_msg("%s: %s", report.sources[i].path, report.sources[i].why);
    sync_report_release(&report);
}

/* Carries a file; `cut` bytes at its end are missing still. A whole one is linked, since nobody
 * writes into a snapshot. */
static inline void device_carry_file(const char *from, const char *to, size_t cut)
{
    size_t length;
    (void)unlink(to);
    if (cut == 0) {
        assert_int_equal(link(from, to), 0);
        return;
    }
    char *bytes = fixture_read(from, &length);
    assert_non_null(bytes);
    fixture_write(to, bytes, cut < length ? length - cut : 0);
    free(bytes);
}

/* Tells whether the file was written before the other one. */
static inline bool device_is_older(const char *file, const char *other)
{
    struct stat a;
    struct stat b;
    if (stat(file, &a) || stat(other, &b))
        return false;
    return a.st_mtim.tv_sec < b.st_mtim.tv_sec ||
           (a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec < b.st_mtim.tv_nsec);
}

/* Carries all snapshots of a folder to another device's, but those that are older than the ones
 * there. */
static inline void device_carry(const struct device *to, const struct device *from)
{
    DIR *dir = opendir(from->folder);
    assert_non_null(dir);
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (entry->d_name[0] == '.')
            continue;
        char *source = path_join(from->folder, entry->d_name);
        char *target = path_join(to->folder, entry->d_name);
        if (!device_is_older(source, target))
            device_carry_file(source, target, 0);
        free(source);
        free(target);
    }
    closedir(dir);
}

/* Syncs one device, then the other, each with what the other wrote. */
static inline void device_meet(struct device *one, struct device *two)
{
    device_sync(one);
    device_carry(two, one);
    device_sync(two);
    device_carry(one, two);
    device_sync(one);
}

#define DEVICE_FOOD "iif(f.origin GLOB 'own:*', f.id || f.origin, f.origin)"

/* All rows of a person, one text each, without what is a log's own: ids of catalogue foods, times
 * of change. */
static const struct query device_rows[] = {
    { "foods", "SELECT " DEVICE_FOOD " || '|' || kind || favourite || hidden ||"
               " quote(last_measure) FROM food AS f ORDER BY 1" },
    { "versions",
      "SELECT v.id || '|' || " DEVICE_FOOD " || quote(name) || quote(brand) || quote(aliases) ||"
      " basis || quote(unit_name) || quote(food_group) || fortified || source || quote(catalogue)"
      " || made_at FROM food_version AS v JOIN food AS f ON f.id = v.food_id ORDER BY v.id" },
    { "values",
      "SELECT food_version_id || nutrient || amount || known || quote(low) || quote(high) ||"
      " quote(source)"
      " FROM food_nutrient ORDER BY food_version_id, nutrient" },
    { "measures", "SELECT food_version_id || quote(name) || amount || position FROM portion"
                  " ORDER BY food_version_id, name" },
    { "ingredients", "SELECT id || '|' || food_version_id || '|' || ingredient_version_id || '|' ||"
                     " amount || quote(measure) || position FROM ingredient ORDER BY id" },
    { "meals", "SELECT id || name || position || quote(usual_minute) || supplements FROM meal"
               " ORDER BY id" },
    { "entries", "SELECT id || '|' || day || quote(minute) || '|' || meal_id || '|' ||"
                 " food_version_id || '|' || amount || quote(measure) || quote(dose_id) FROM entry"
                 " ORDER BY id" },
    { "days",
      "SELECT day || quote(mark) || quote(note) || quote(supplements) FROM day ORDER BY 1" },
    { "notes", "SELECT day || '|' || meal_id || note FROM day_meal ORDER BY 1" },
    { "courses", "SELECT id || '|' || food_version_id || '|' || amount || quote(measure) || minutes"
                 " || weekdays || interval_days || start_day || quote(end_day) || quote(reason) ||"
                 " quote(advised_by) || start_minute FROM course ORDER BY id" },
    { "doses", "SELECT id || '|' || course_id || '|' || day || quote(due_minute) || taken ||"
               " quote(amount) FROM dose ORDER BY id" },
    { "spacings", "SELECT id || '|' || course_id || '|' || other_id || side || minutes FROM spacing"
                  " ORDER BY id" },
    { "measurements",
      "SELECT id || '|' || day || quote(minute) || kind || value || bound || unit ||"
      " quote(range_low) || quote(range_high) || quote(note) FROM measurement ORDER BY id" },
    { "templates", "SELECT id || name || meal_id FROM template ORDER BY id" },
    { "foods of templates", "SELECT id || '|' || template_id || '|' || food_version_id || '|' ||"
                            " amount || quote(measure) || position FROM template_item"
                            " ORDER BY id" },
    { "profile", "SELECT from_day || quote(birth_date) || quote(sex) || authority || quote(country)"
                 " FROM profile ORDER BY 1" },
    { "targets",
      "SELECT id || nutrient || from_day || quote(at_least) || quote(at_most) ||"
      " limit_counts || quiet || quote(leading) || quote(note) FROM target ORDER BY id" },
    { "settings", "SELECT name || '=' || value FROM setting WHERE name <> 'sync_folder'"
                  " ORDER BY 1" },
};

/* Returns everything that two equal logs have in common. The caller frees. */
static inline char *device_dump(const struct device *device)
{
    struct buffer out = BUFFER_INIT;
    struct error error = ERROR_INIT;
    for (size_t i = 0; i < sizeof device_rows / sizeof *device_rows; i++) {
        struct statement *st;
        enum status status;
        buffer_addf(&out, "-- %s\n", device_rows[i].name);
        assert_ok(statement_open(&st, device->journal->log, &device_rows[i], &error));
        while ((status = statement_step(st, &error)) == STATUS_OK)
            buffer_addf(&out, "%s\n", statement_text_needed(st));
        assert_ok(statement_end(st, status));
    }
    return buffer_detach(&out);
}

static inline void device_assert_equal(const struct device *one, const struct device *two)
{
    char *a = device_dump(one);
    char *b = device_dump(two);
    assert_string_equal(a, b);
    free(a);
    free(b);
}

static inline void device_assert_sound(const struct device *device)
{
    struct error error = ERROR_INIT;
    int findings = 0;
    assert_ok(store_check(&findings, device->journal->log, true, NULL, NULL, &error));
    assert_int_equal(findings, 0);
}

static inline int64_t device_count(const struct device *device, const struct query *query)
{
    struct error error = ERROR_INIT;
    struct statement *st;
    int64_t count = 0;
    assert_ok(statement_open(&st, device->journal->log, query, &error));
    enum status status = statement_step(st, &error);
    if (!status)
        count = statement_integer(st);
    assert_ok(statement_end(st, status));
    return count;
}

#endif
