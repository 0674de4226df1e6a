/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards does the outro have? */
#include "plan.h"

const Plan outro_plans[] = {
  { NULL },
};
