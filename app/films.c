/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which process writes the videos? */
#include "export/video/film-helper.h"
#include "helper/helper.h"

int
main (void)
{
  bb_helper_begin ();
  bb_film_serve (BB_HELPER_SOCKET);
  return 0;
}
