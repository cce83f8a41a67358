/* off_report.h - reports values and products of Open Food Facts that are not imported. */
#ifndef MARROW_EXCHANGE_OFF_REPORT_H
#define MARROW_EXCHANGE_OFF_REPORT_H

/* `reason` is one of a few constants, for counting. `what` is the single case, such as the barcode
 * or "Calcium "320": 320 mg would be usual"; it may be NULL. */
struct off_report {
    void (*dropped)(const char *reason, const char *what, void *payload); /* a value */
    void (*refused)(const char *reason, const char *what, void *payload); /* a product */
    void *payload;
};

#endif
