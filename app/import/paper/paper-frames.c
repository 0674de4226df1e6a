/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are the frames on a photo of paper boards? */
#include "import/paper/paper-frames.h"

#include "import/paper/paper-choice.h"
#include "import/paper/paper-order.h"

/* what cannot be found is said by none being found, not on standard error */
static void
be_quiet (void)
{
  static gsize is_quiet = 0;

  if (!g_once_init_enter (&is_quiet))
    return;

  setMsgSeverity (L_SEVERITY_NONE);
  g_once_init_leave (&is_quiet, 1);
}

static void
look (const BbPaperPhoto *photo, int i, int least, GArray *shapes)
{
  g_auto (BbPaperInk) ink = { NULL };

  if (bb_paper_photo_look (photo, i, &ink))
    bb_paper_shapes_add (&ink, least, shapes);
}

GArray *
bb_paper_frames_find (cairo_surface_t *surface, GCancellable *cancellable)
{
  g_autoptr (BbPaperPhoto) photo = (be_quiet (), bb_paper_photo_new (surface));
  g_autoptr (GArray) shapes = g_array_new (FALSE, FALSE, sizeof (BbPaperShape));
  int width = cairo_image_surface_get_width (surface), height = cairo_image_surface_get_height (surface);
  GArray *quads;

  for (int i = 0; photo != NULL && i < BB_PAPER_LOOKS && !g_cancellable_is_cancelled (cancellable); i++)
    look (photo, i, MAX (width, height) / BB_PAPER_SMALLEST, shapes);
  if (g_cancellable_is_cancelled (cancellable))
    g_array_set_size (shapes, 0);

  quads = bb_paper_choose (shapes, width, height);
  bb_paper_order (quads);
  return quads;
}
