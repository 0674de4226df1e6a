/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards go from the first note to the chorus? */
#include "plan.h"
#include "places.h"

static void
draw_city (Hand *hand)
{
  place_wash (hand, MIST, -0.4);
  place_skyline (hand, 900, 1.3);
  hand_line (hand, PINK, 14, SWELL, SPOTS ({ 200, 940 }, { 700, 900 }, { 1200, 960 }, { 1760, 910 }));
}

const Plan verse_plans[] = {
  { "b-01a", 0, .scene = "s-roof", .kind = "drama", .draw = draw_city,
    .action = "비가 그친 도시. 간판이 하나씩 켜진다.",
    .camera = "EWS · 24 mm · slow tilt down" },
  { NULL },
};
