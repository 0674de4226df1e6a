/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Of which colours is the board in hand? */
#include "widgets/stage/frame-palette.h"

#include <glib/gi18n-lib.h>

#include "render/board-drawing.h"
#include "render/frame-colours.h"
#include "widgets/common/newest.h"

#define N_COLOURS 5
/* pixels of the picture that is counted: enough for a thin line, few enough for a moment */
#define HEIGHT 180
#define WIDTH_MOST 720
#define WIDTH_LEAST 24
/* of a swatch */
#define SIDE 30

struct _BbFramePalette
{
  AdwBin parent;

  BbEditor *editor;
  GtkStack *stack;
  GtkWidget *buttons[N_COLOURS];
  guint32 colours[N_COLOURS];
  guint n_colours;
  BbNewest *worker;
  BbBoard *board; /* of which they are, or that is being looked at; or NULL */
};

G_DEFINE_FINAL_TYPE (BbFramePalette, bb_frame_palette, ADW_TYPE_BIN)

typedef struct
{
  BbBoard *board;
  BbDocument *document; /* keeps the picture source */
  int width;
} Request;

typedef struct
{
  guint32 colours[N_COLOURS];
  guint n;
} Answer;

static void
request_free (gpointer data)
{
  Request *request = data;

  bb_board_unref (request->board);
  g_object_unref (request->document);
  g_free (request);
}

static gpointer
work (gconstpointer data)
{
  const Request *request = data;
  const BbRenderOptions options = bb_render_options_make (bb_document_get_pictures (request->document));
  gboolean is_complete;
  cairo_surface_t *surface = bb_render_board_surface (request->board, request->width, HEIGHT, &options, &is_complete);
  Answer *answer = g_new0 (Answer, 1);

  answer->n = bb_frame_colours_find (surface, answer->colours, N_COLOURS);
  cairo_surface_destroy (surface);
  return answer;
}

static char *
make_hex (guint32 colour)
{
  return g_strdup_printf ("#%06x", colour >> 8);
}

static void
show_colour (BbFramePalette *self, guint index)
{
  g_autofree char *hex = make_hex (self->colours[index]);
  g_autofree char *tip = g_strdup_printf (_ ("%s: Copy; Shift: Draw with It"), hex);
  GtkWidget *button = self->buttons[index];

  gtk_widget_set_visible (button, index < self->n_colours);
  gtk_widget_set_tooltip_text (button, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, hex, -1);
  gtk_widget_queue_draw (gtk_button_get_child (GTK_BUTTON (button)));
}

static void
done (gpointer owner, gpointer data, gboolean is_newest)
{
  BbFramePalette *self = owner;
  g_autofree Answer *answer = data;

  if (!is_newest)
    return;

  memcpy (self->colours, answer->colours, sizeof self->colours);
  self->n_colours = answer->n;
  for (guint i = 0; i < N_COLOURS; i++)
    show_colour (self, i);
  gtk_stack_set_visible_child_name (self->stack, "colours");
}

static const BbNewestKind kind = { work, done, request_free, g_free };

static void
update (BbFramePalette *self)
{
  const BbBoard *board;
  Request *request;

  if (self->editor == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  board = bb_editor_get_board (self->editor);
  if (bb_board_is_empty (board))
    gtk_stack_set_visible_child_name (self->stack, "empty");
  if (board == self->board && !bb_board_is_empty (board))
    gtk_stack_set_visible_child_name (self->stack, "colours");
  if (board == self->board || bb_board_is_empty (board))
    return;

  g_clear_pointer (&self->board, bb_board_unref);
  self->board = bb_board_ref (board);
  request = g_new (Request, 1);
  *request = (Request){ bb_board_ref (board), g_object_ref (bb_editor_get_document (self->editor)) };
  request->width = CLAMP ((int) (HEIGHT * bb_settings_get_aspect (bb_editor_get_project (self->editor)->settings)),
                          WIDTH_LEAST, WIDTH_MOST);
  bb_newest_ask (self->worker, request);
}

void
bb_frame_palette_set_editor (BbFramePalette *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

/* also where Return pressed it */
static gboolean
is_shifted (GtkWidget *widget)
{
  GdkSeat *seat = gdk_display_get_default_seat (gtk_widget_get_display (widget));

  return (gdk_device_get_modifier_state (gdk_seat_get_keyboard (seat)) & GDK_SHIFT_MASK) != 0;
}

static void
clicked_cb (BbFramePalette *self, GtkWidget *button)
{
  for (guint i = 0; i < N_COLOURS; i++)
    {
      g_autofree char *hex = make_hex (self->colours[i]);
      g_autofree char *text = NULL;

      if (self->buttons[i] != button)
        continue;

      if (is_shifted (button))
        {
          gtk_widget_activate_action (button, "win.colour", "u", self->colours[i]);
          text = g_strdup_printf (_ ("The brush draws in %s"), hex);
        }
      else
        {
          gdk_clipboard_set_text (gtk_widget_get_clipboard (button), hex);
          text = g_strdup_printf (_ ("%s copied"), hex);
        }
      bb_editor_say (self->editor, text);
    }
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer colour)
{
  cairo_rectangle (cr, 0, 0, width, height);
  bb_set_source_colour (cr, *(const guint32 *) colour);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 2); /* half of it within */
  bb_set_source_colour (cr, 0x80808080);
  cairo_stroke (cr);
}

static GtkWidget *
make_button (BbFramePalette *self, guint index)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *area = gtk_drawing_area_new ();

  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), SIDE);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_cb, &self->colours[index], NULL);
  gtk_widget_set_overflow (area, GTK_OVERFLOW_HIDDEN);
  gtk_button_set_child (GTK_BUTTON (button), area);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_add_css_class (button, "swatch");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (clicked_cb), self);
  return button;
}

static void
bb_frame_palette_dispose (GObject *object)
{
  BbFramePalette *self = BB_FRAME_PALETTE (object);

  g_clear_pointer (&self->worker, bb_newest_free);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->board, bb_board_unref);

  G_OBJECT_CLASS (bb_frame_palette_parent_class)->dispose (object);
}

static void
bb_frame_palette_class_init (BbFramePaletteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_frame_palette_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/frame-palette.ui");
  gtk_widget_class_bind_template_child (widget_class, BbFramePalette, stack);
}

static void
bb_frame_palette_init (BbFramePalette *self)
{
  GtkWidget *row;

  gtk_widget_init_template (GTK_WIDGET (self));
  row = gtk_stack_get_child_by_name (self->stack, "colours");
  for (guint i = 0; i < N_COLOURS; i++)
    {
      self->buttons[i] = make_button (self, i);
      gtk_box_append (GTK_BOX (row), self->buttons[i]);
    }
  self->worker = bb_newest_new (&kind, self);
  g_signal_connect (self, "map", G_CALLBACK (update), NULL);
}
