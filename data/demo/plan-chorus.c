/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards does the chorus have? */
#include "plan.h"

const Plan chorus_plans[] = {
  { NULL },
};
