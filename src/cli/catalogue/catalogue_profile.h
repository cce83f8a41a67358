/* catalogue_profile.h - catalogue profile: which tables marrow reads, and checks of one's own. */
#ifndef MARROW_CLI_CATALOGUE_PROFILE_H
#define MARROW_CLI_CATALOGUE_PROFILE_H

#include "core/call.h"
#include "marrow/base/error.h"

/* Lists the profiles, prints one (show NAME) or checks a file (check FILE). */
MARROW_CHECKED enum status catalogue_profile(struct call *call, struct error *error);

#endif
