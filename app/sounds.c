/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which process decodes the songs? */
#include "audio/sound-helper.h"
#include "helper/helper.h"

int
main (void)
{
  bb_helper_begin ();
  bb_sound_serve (BB_HELPER_SOCKET);
  return 0;
}
