/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which process opens the videos? */
#include "helper/helper.h"
#include "import/video/video-helper.h"

int
main (void)
{
  bb_helper_begin ();
  bb_video_serve (BB_HELPER_SOCKET);
  return 0;
}
