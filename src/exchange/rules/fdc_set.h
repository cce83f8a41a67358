/* fdc_set.h - the data sets of FoodData Central. */
#ifndef MARROW_EXCHANGE_FDC_SET_H
#define MARROW_EXCHANGE_FDC_SET_H

/* Each becomes a catalogue. */
enum fdc_set { FDC_SR, FDC_FOUNDATION, FDC_FNDDS, FDC_BRANDED, FDC_SET_COUNT };

#endif
