/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a key do to the frames on a photo of paper? */
#include "widgets/paper/paper-keys.h"

/* with Shift it goes so many steps */
#define STRIDE 10

static const struct
{
  guint key;
  int across;
  int down;
} arrows[] = {
  { GDK_KEY_Left, -1, 0 },
  { GDK_KEY_Right, 1, 0 },
  { GDK_KEY_Up, 0, -1 },
  { GDK_KEY_Down, 0, 1 },
};

static gboolean
move (BbPaperSheet *sheet, guint keyval, double step)
{
  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      if (arrows[i].key != keyval)
        continue;

      bb_paper_sheet_move (sheet, arrows[i].across * step, arrows[i].down * step);
      return TRUE;
    }

  return FALSE;
}

/* the frame, its corners in turn, and the frame again */
static void
go_round (BbPaperSheet *sheet)
{
  int corner, frame = bb_paper_sheet_get_selected (sheet, &corner);

  bb_paper_sheet_select (sheet, frame, corner + 1 < BB_QUAD_CORNERS ? corner + 1 : BB_PAPER_SHEET_WHOLE);
}

gboolean
bb_paper_key_heard (BbPaperSheet *sheet, guint keyval, gboolean has_shift, double step)
{
  if (bb_paper_sheet_get_selected (sheet, NULL) < 0)
    return FALSE;

  switch (keyval)
    {
    case GDK_KEY_space:
      go_round (sheet);
      return TRUE;
    case GDK_KEY_Delete:
    case GDK_KEY_BackSpace:
      bb_paper_sheet_remove (sheet);
      return TRUE;
    case GDK_KEY_Page_Up:
      bb_paper_sheet_shift (sheet, -1);
      return TRUE;
    case GDK_KEY_Page_Down:
      bb_paper_sheet_shift (sheet, 1);
      return TRUE;
    default:
      return move (sheet, keyval, has_shift ? STRIDE * step : step);
    }
}
