/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which drawings make the storyboard? */
#pragma once

#include "draw.h"

/* the layers of a board, lowest first */
typedef struct
{
  Sheet set;
  Sheet cast;
  Sheet marks;
} Stage;

typedef void (*Shot) (Stage *stage);

/* shots-roof.c */
void shot_city (Stage *stage);
void shot_sign (Stage *stage);
void shot_railing (Stage *stage);
void shot_roof_five (Stage *stage);
void shot_roof_low (Stage *stage);
void shot_roof_jump (Stage *stage);
void shot_roof_sign (Stage *stage);
void shot_dawn (Stage *stage);

/* shots-face.c */
void shot_eyes_closed (Stage *stage);
void shot_eyes_open (Stage *stage);
void shot_window (Stage *stage);
void shot_eye (Stage *stage);
void shot_singing (Stage *stage);
void shot_push_in (Stage *stage);
void shot_two (Stage *stage);
void shot_smile (Stage *stage);

/* shots-floor.c */
void shot_corridor (Stage *stage);
void shot_shoe (Stage *stage);
void shot_street (Stage *stage);
void shot_run (Stage *stage);
void shot_run_close (Stage *stage);
void shot_reach (Stage *stage);
void shot_line (Stage *stage);
void shot_top (Stage *stage);
void shot_feet (Stage *stage);
void shot_solo (Stage *stage);

/* shots-water.c */
void shot_alone (Stage *stage);
void shot_drop (Stage *stage);
void shot_water_five (Stage *stage);
void shot_hand (Stage *stage);
void shot_reflection (Stage *stage);
