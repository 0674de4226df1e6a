/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the place that is typed at stay in sight on a page that scrolls? */
#include "widgets/common/follow-cursor.h"

/* what shows above and below it, in pixels */
#define ROOM 28
/* under which name a viewport knows it */
#define PAGE "beatboard-page"

/* a page in hand */
typedef struct
{
  GtkViewport *viewport;
  GtkTextBuffer *buffer; /* that has the keyboard, or NULL */
  guint follow;
} Page;

static GtkWidget *
find_focus (const Page *page)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (page->viewport));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (page->viewport)) ? focus : NULL;
}

/* where the cursor stands in @view */
static graphene_rect_t
find_cursor (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GdkRectangle place;
  GtkTextIter at;
  int x, y;

  gtk_text_buffer_get_iter_at_mark (buffer, &at, gtk_text_buffer_get_insert (buffer));
  gtk_text_view_get_iter_location (view, &at, &place);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, place.x, place.y, &x, &y);
  return GRAPHENE_RECT_INIT ((float) x, (float) y, (float) MAX (place.width, 1), (float) place.height);
}

/* Sets @bounds to what is to be seen, in the part of the page that shows */
static gboolean
find_bounds (const Page *page, GtkWidget *focus, graphene_rect_t *bounds)
{
  graphene_point_t corner;

  if (!GTK_IS_TEXT_VIEW (focus))
    return gtk_widget_compute_bounds (focus, GTK_WIDGET (page->viewport), bounds);

  *bounds = find_cursor (GTK_TEXT_VIEW (focus));
  if (!gtk_widget_compute_point (focus, GTK_WIDGET (page->viewport), &bounds->origin, &corner))
    return FALSE;
  bounds->origin = corner;
  return TRUE;
}

static void
reveal (const Page *page)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (page->viewport));
  GtkWidget *focus = find_focus (page);
  graphene_rect_t bounds;
  double top;

  if (focus == NULL || !find_bounds (page, focus, &bounds))
    return;

  top = gtk_adjustment_get_value (adjustment) + bounds.origin.y;
  gtk_adjustment_clamp_page (adjustment, top - ROOM, top + bounds.size.height + ROOM);
}

static gboolean
follow_cb (GtkWidget *viewport, GdkFrameClock *clock, gpointer data)
{
  Page *page = data;

  page->follow = 0;
  reveal (page);
  return G_SOURCE_REMOVE;
}

/* once the text is laid out, which is after the key */
static void
follow_later (Page *page)
{
  if (page->follow == 0)
    page->follow = gtk_widget_add_tick_callback (GTK_WIDGET (page->viewport), follow_cb, page, NULL);
}

static void
set_buffer (Page *page, GtkTextBuffer *buffer)
{
  if (page->buffer != NULL)
    g_signal_handlers_disconnect_by_data (page->buffer, page);
  g_set_object (&page->buffer, buffer);
  if (buffer != NULL)
    g_signal_connect_swapped (buffer, "notify::cursor-position", G_CALLBACK (follow_later), page);
}

static void
focus_changed_cb (GtkViewport *viewport)
{
  Page *page = g_object_get_data (G_OBJECT (viewport), PAGE);
  GtkWidget *focus = find_focus (page);

  set_buffer (page, GTK_IS_TEXT_VIEW (focus) ? gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)) : NULL);
  if (focus != NULL)
    follow_later (page);
}

static void
root_changed_cb (GtkViewport *viewport)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (viewport));

  if (root != NULL)
    g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (focus_changed_cb), viewport, G_CONNECT_SWAPPED);
}

static void
page_free (gpointer data)
{
  Page *page = data;

  set_buffer (page, NULL);
  g_free (page);
}

void
bb_follow_cursor_attach (GtkViewport *viewport)
{
  Page *page = g_new0 (Page, 1);

  page->viewport = viewport;
  g_object_set_data_full (G_OBJECT (viewport), PAGE, page, page_free);
  g_signal_connect (viewport, "notify::root", G_CALLBACK (root_changed_cb), NULL);
}
