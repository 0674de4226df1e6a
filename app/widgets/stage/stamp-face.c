/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a stamp look, small? */
#include "widgets/stage/stamp-face.h"

#include <math.h>

#include "sketch/stroke-change.h"
#include "widgets/common/thumbnail.h"

/* pixels */
#define HEIGHT 48
#define WIDTH_LEAST 48
#define WIDTH_MOST 86
/* of the height, around strokes */
#define MARGIN 0.07

/* Returns: whether there are any; @box is around them */
static gboolean
find_box (const GPtrArray *strokes, BbInkBox *box)
{
  if (strokes->len > 0)
    *box = bb_strokes_get_box ((BbStroke *const *) strokes->pdata, strokes->len);
  return strokes->len > 0;
}

/* Returns: (transfer full): a board that strokes fill */
static BbBoard *
make_board (const GPtrArray *strokes, const BbInkBox *box, int width)
{
  const double room = BB_INK_PICTURE_HEIGHT * (1 - 2 * MARGIN);
  double middle_x = (box->left + box->right) / 2.0, middle_y = (box->top + box->bottom) / 2.0;
  double scale = MIN (room / (box->bottom - box->top), room * width / HEIGHT / (box->right - box->left));
  BbInkMatrix matrix = bb_ink_matrix_make (scale, scale, 0, middle_x, middle_y, -middle_x, -middle_y);
  g_autoptr (BbLayer) layer = bb_layer_new_ink ();
  BbBoard *board = bb_board_new ();

  for (guint i = 0; i < strokes->len; i++)
    {
      g_autoptr (BbStroke) moved = bb_stroke_transform (g_ptr_array_index (strokes, i), &matrix);

      bb_layer_add_stroke (layer, moved);
    }
  bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
  return board;
}

static int
find_width (const BbInkBox *box)
{
  double aspect = (double) (box->right - box->left) / (box->bottom - box->top);

  return (int) CLAMP (lround (HEIGHT * aspect), WIDTH_LEAST, WIDTH_MOST);
}

static void
show (BbThumbnail *thumbnail, const BbBoard *board, int width)
{
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (thumbnail), width);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (thumbnail), HEIGHT);
  bb_thumbnail_show (thumbnail, board);
}

GtkWidget *
bb_stamp_face_new (const BbStamp *stamp, BbBoardCache *cache, double aspect)
{
  BbThumbnail *self = g_object_new (BB_TYPE_THUMBNAIL, "halign", GTK_ALIGN_CENTER, "overflow", GTK_OVERFLOW_HIDDEN,
                                    NULL);
  g_autoptr (GPtrArray) strokes = bb_stamp_list_strokes (stamp);
  g_autoptr (BbBoard) board = NULL;
  BbInkBox box;

  bb_thumbnail_set_cache (self, cache);
  bb_thumbnail_set_dark (self);
  gtk_widget_add_css_class (GTK_WIDGET (self), "thumbnail");
  if (stamp->kind == BB_STAMP_TEMPLATE || !find_box (strokes, &box))
    show (self, stamp->board, (int) lround (HEIGHT * aspect));
  else
    {
      board = make_board (strokes, &box, find_width (&box));
      show (self, board, find_width (&box));
    }
  return GTK_WIDGET (self);
}
