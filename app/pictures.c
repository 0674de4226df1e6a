/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which process opens the pictures? */
#include "helper/helper.h"
#include "import/picture/picture-helper.h"

int
main (void)
{
  bb_helper_begin ();
  bb_picture_serve (BB_HELPER_SOCKET);
  return 0;
}
