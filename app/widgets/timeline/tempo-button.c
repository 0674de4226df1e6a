/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast is the song at the playhead, and how is that set? */
#include "widgets/timeline/tempo-button.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "audio/beats/song-beats.h"
#include "editor/tempo-commands.h"
#include "model/tempi.h"

struct _BbTempoButton
{
  AdwBin parent;

  BbEditor *editor;
  GtkMenuButton *button;
  GtkLabel *label;
  GtkAdjustment *adjustment;
  GtkDropDown *metre;
  GtkWidget *remove;
  GtkLabel *origin;

  const BbTempo *shown; /* not owned, and only compared */
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (BbTempoButton, bb_tempo_button, ADW_TYPE_BIN)

static const struct
{
  int beats;
  int unit;
} metres[] = { { 4, 4 }, { 3, 4 }, { 2, 4 }, { 6, 8 }, { 12, 8 }, { 5, 4 }, { 7, 8 } };

/* at least as sure as this, in hundredths, nobody needs to look twice */
#define QUITE_SURE 70

static guint
find_metre (const BbTempo *tempo)
{
  for (guint i = 0; i < G_N_ELEMENTS (metres); i++)
    {
      if (metres[i].beats == tempo->beats_per_bar && metres[i].unit == tempo->unit)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/* who said it */
static char *
describe_origin (const BbTempo *tempo)
{
  int percent = tempo != NULL ? (int) round (tempo->confidence * 100) : 0;

  if (tempo == NULL)
    return g_strdup (_ ("No beats yet: type the tempo, or tap it."));
  if (percent == 0)
    return g_strdup (_ ("Set by hand"));
  return g_strdup_printf (percent >= QUITE_SURE ? _ ("Found in the song (%d %%)") : _ ("Found, but listen (%d %%)"),
                          percent);
}

static void
update_popover (BbTempoButton *self, const BbTempo *tempo)
{
  g_autofree char *origin = describe_origin (tempo);

  self->is_updating = TRUE;
  gtk_adjustment_set_value (self->adjustment, tempo != NULL ? tempo->tempo : 120);
  gtk_drop_down_set_selected (self->metre, tempo != NULL ? find_metre (tempo) : 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->metre), tempo != NULL);
  gtk_widget_set_visible (self->remove, bb_tempo_command_count (self->editor) > 1);
  gtk_label_set_text (self->origin, origin);
  self->is_updating = FALSE;
}

static void
update (BbTempoButton *self)
{
  const BbTempo *tempo = bb_tempo_command_get (self->editor);
  g_autofree char *name = tempo != NULL ? g_strdup_printf (_ ("Tempo: %.2f"), tempo->tempo) : g_strdup (_ ("Tempo"));
  g_autofree char *label = tempo != NULL ? g_strdup_printf ("♩ %.2f", tempo->tempo) : g_strdup ("♩ –");

  if (tempo != NULL && tempo->unit == 8)
    memcpy (label, "♪", strlen ("♪"));
  gtk_widget_set_visible (GTK_WIDGET (self), bb_editor_get_project (self->editor)->song != NULL);
  gtk_label_set_text (self->label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  update_popover (self, tempo);
  self->shown = tempo;
}

/* the button itself stays as it is: another label of its own would close the popover */
static void
show_cb (BbTempoButton *self)
{
  update_popover (self, bb_tempo_command_get (self->editor));
}

/* at each frame while it plays: another segment may begin */
static void
frame_changed_cb (BbTempoButton *self)
{
  if (bb_tempo_command_get (self->editor) != self->shown)
    update (self);
}

static void
tempo_changed_cb (BbTempoButton *self)
{
  if (!self->is_updating)
    bb_tempo_command_set (self->editor, gtk_adjustment_get_value (self->adjustment));
}

static void
metre_changed_cb (BbTempoButton *self)
{
  guint selected = gtk_drop_down_get_selected (self->metre);

  if (!self->is_updating && selected < G_N_ELEMENTS (metres))
    bb_tempo_command_set_metre (self->editor, metres[selected].beats, metres[selected].unit);
}

void
bb_tempo_button_set_editor (BbTempoButton *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "notify::frame", G_CALLBACK (frame_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

void
bb_tempo_button_open (BbTempoButton *self)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    gtk_menu_button_popup (self->button);
}

static void
bb_tempo_button_dispose (GObject *object)
{
  g_clear_object (&BB_TEMPO_BUTTON (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_TEMPO_BUTTON);

  G_OBJECT_CLASS (bb_tempo_button_parent_class)->dispose (object);
}

static void
bb_tempo_button_class_init (BbTempoButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_tempo_button_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/tempo-button.ui");
  gtk_widget_class_bind_template_child (widget_class, BbTempoButton, button);
  gtk_widget_class_bind_template_child (widget_class, BbTempoButton, label);
  gtk_widget_class_bind_template_child (widget_class, BbTempoButton, adjustment);
  gtk_widget_class_bind_template_child (widget_class, BbTempoButton, metre);
  gtk_widget_class_bind_template_child (widget_class, BbTempoButton, remove);
  gtk_widget_class_bind_template_child (widget_class, BbTempoButton, origin);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, tempo_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, metre_changed_cb);
}

static void
bb_tempo_button_init (BbTempoButton *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->is_updating = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_adjustment_configure (self->adjustment, 120, BB_TEMPO_LEAST, BB_TEMPO_MOST, 0.1, 1, 0);
  for (guint i = 0; i < G_N_ELEMENTS (metres); i++)
    {
      g_autofree char *name = g_strdup_printf ("%d/%d", metres[i].beats, metres[i].unit);

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->metre, G_LIST_MODEL (names));
  self->is_updating = FALSE;
}
