/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does one board lead the eye to the other across the cut? */
#include "widgets/stage/compare-view.h"

#include <glib/gi18n-lib.h>

#include "editor/seen-boards.h"
#include "widgets/stage/compare-picture.h"

/* of the width, that an arrow key goes; ten of them with Shift */
#define STEP 0.02
#define STRIDE 10

struct _BbCompareView
{
  AdwBin parent;

  BbEditor *editor;
  BbComparePicture *picture;
  GtkLabel *first;
  GtkLabel *second;
  GtkScale *share;
};

G_DEFINE_FINAL_TYPE (BbCompareView, bb_compare_view, ADW_TYPE_BIN)

static BbSeeing *
get_seeing (BbCompareView *self)
{
  return bb_editor_get_seeing (self->editor);
}

static void
show_pair (BbCompareView *self, guint first, guint second)
{
  const char *from = bb_editor_get_number (self->editor, first), *to = bb_editor_get_number (self->editor, second);
  g_autofree char *label = g_strdup_printf (_ ("Board %s against board %s"), from, to);

  gtk_label_set_text (self->first, from);
  gtk_label_set_text (self->second, to);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  bb_compare_picture_show (self->picture, first, second);
}

/* boards may go, and the song may play on: then nothing is compared */
static void
update_pair (BbCompareView *self)
{
  guint first, second;

  if (!bb_seeing_is_comparing (get_seeing (self)))
    return;

  if (bb_editor_is_playing (self->editor) || !bb_seen_boards_find_pair (self->editor, &first, &second))
    bb_seeing_set_comparing (get_seeing (self), FALSE);
  else
    show_pair (self, first, second);
}

static void
compared_cb (BbCompareView *self)
{
  gboolean is_comparing = bb_seeing_is_comparing (get_seeing (self));

  gtk_widget_set_visible (GTK_WIDGET (self), is_comparing);
  if (is_comparing)
    {
      update_pair (self);
      gtk_widget_grab_focus (GTK_WIDGET (self->picture));
      return;
    }

  bb_compare_picture_clear (self->picture);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.focus-timeline", NULL);
}

static void
show_share (BbCompareView *self)
{
  BbSeeing *seeing = get_seeing (self);

  gtk_range_set_value (GTK_RANGE (self->share), bb_seeing_get_share (seeing));
  gtk_widget_set_sensitive (GTK_WIDGET (self->share), bb_seeing_get_mode (seeing) != BB_COMPARE_BLINK);
}

static void
share_changed_cb (BbCompareView *self)
{
  if (self->editor != NULL)
    bb_seeing_set_share (get_seeing (self), gtk_range_get_value (GTK_RANGE (self->share)));
}

static gboolean
key_cb (BbCompareView *self, guint keyval, guint keycode, GdkModifierType state)
{
  double step = (state & GDK_SHIFT_MASK) != 0 ? STEP * STRIDE : STEP;
  BbSeeing *seeing = get_seeing (self);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;

  if (keyval == GDK_KEY_Left || keyval == GDK_KEY_Right)
    bb_seeing_set_share (seeing, bb_seeing_get_share (seeing) + (keyval == GDK_KEY_Left ? -step : step));
  else if (keyval >= GDK_KEY_1 && keyval < GDK_KEY_1 + BB_COMPARE_N_MODES)
    bb_seeing_set_mode (seeing, (BbCompareMode) (keyval - GDK_KEY_1));
  else
    return FALSE;
  return TRUE;
}

void
bb_compare_view_set_editor (BbCompareView *self, BbEditor *editor)
{
  static const char *const changes[] = { "selection-changed", "project-changed", "notify::playing" };
  BbSeeing *seeing = bb_editor_get_seeing (editor);

  g_set_object (&self->editor, editor);
  bb_compare_picture_set_editor (self->picture, editor);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    g_signal_connect_object (editor, changes[i], G_CALLBACK (update_pair), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (seeing, "notify::compare", G_CALLBACK (compared_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (seeing, "notify::compare-mode", G_CALLBACK (show_share), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (seeing, "notify::wipe", G_CALLBACK (show_share), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (seeing, "notify::blend", G_CALLBACK (show_share), self, G_CONNECT_SWAPPED);
  show_share (self);
}

static void
bb_compare_view_dispose (GObject *object)
{
  g_clear_object (&BB_COMPARE_VIEW (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_COMPARE_VIEW);

  G_OBJECT_CLASS (bb_compare_view_parent_class)->dispose (object);
}

static void
bb_compare_view_class_init (BbCompareViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_compare_view_dispose;
  g_type_ensure (BB_TYPE_COMPARE_PICTURE);
  gtk_widget_class_set_css_name (widget_class, "compare");
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/compare-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BbCompareView, picture);
  gtk_widget_class_bind_template_child (widget_class, BbCompareView, first);
  gtk_widget_class_bind_template_child (widget_class, BbCompareView, second);
  gtk_widget_class_bind_template_child (widget_class, BbCompareView, share);
  gtk_widget_class_bind_template_callback (widget_class, share_changed_cb);
}

static void
bb_compare_view_init (BbCompareView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
