/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast is the video cut, and who and what is seen how long? */
#include "window/dialogs/rhythm-dialog.h"

#include <glib/gi18n.h>
#include <math.h>

#include "model/rhythm.h"
#include "model/section-names.h"
#include "render/rhythm-drawing.h"
#include "window/dialogs/dialog.h"

#define BB_TYPE_RHYTHM_DIALOG (bb_rhythm_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BbRhythmDialog, bb_rhythm_dialog, BB, RHYTHM_DIALOG, AdwWindow)

/* shares that a group shows; more are no longer looked at */
#define SHARES_MOST 12

struct _BbRhythmDialog
{
  AdwWindow parent;

  BbEditor *editor;
  GPtrArray *groups; /* of AdwPreferencesGroup, as they stand */
  GtkDrawingArea *graph;
  GtkLabel *summary;
  GtkBox *content;
};

G_DEFINE_FINAL_TYPE (BbRhythmDialog, bb_rhythm_dialog, ADW_TYPE_WINDOW)

static const BbProject *
get_project (BbRhythmDialog *self)
{
  return bb_editor_get_project (self->editor);
}

static double
to_seconds (const BbProject *project, double n_frames)
{
  return n_frames * project->settings->rate.denominator / project->settings->rate.numerator;
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  BbRhythmDialog *self = data;

  bb_render_rhythm (cr, get_project (self), width, height,
                    bb_palette_get (adw_style_manager_get_dark (adw_style_manager_get_default ())));
}

static AdwPreferencesGroup *
add_group (BbRhythmDialog *self, const char *title)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, title);
  gtk_box_append (self->content, GTK_WIDGET (group));
  g_ptr_array_add (self->groups, group);
  return group;
}

static void
add_row (AdwPreferencesGroup *group, const char *title, double share, const char *value)
{
  GtkWidget *row = adw_action_row_new (), *bar = gtk_level_bar_new_for_interval (0, 1), *label = gtk_label_new (value);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_level_bar_set_value (GTK_LEVEL_BAR (bar), CLAMP (share, 0, 1));
  /* how much it is is no alarm */
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (bar), GTK_LEVEL_BAR_OFFSET_LOW);
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (bar), GTK_LEVEL_BAR_OFFSET_HIGH);
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (bar), GTK_LEVEL_BAR_OFFSET_FULL);
  gtk_widget_set_size_request (bar, 160, 8);
  gtk_widget_set_valign (bar, GTK_ALIGN_CENTER);
  gtk_accessible_update_state (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_label_set_width_chars (GTK_LABEL (label), 22);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "dim-label");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), bar);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_preferences_group_add (group, row);
}

/* one bar is as long as the busiest section is busy */
static void
add_sections (BbRhythmDialog *self)
{
  const BbProject *project = get_project (self);
  g_autoptr (GArray) sections = bb_rhythm_list_sections (project);
  AdwPreferencesGroup *group;
  double most = 0;

  if (sections->len == 0)
    return;

  group = add_group (self, _ ("Cuts in Each Section"));
  for (guint i = 0; i < sections->len; i++)
    {
      const BbRhythmSection *row = &g_array_index (sections, BbRhythmSection, i);

      most = MAX (most, row->n_cuts / to_seconds (project, (double) (row->end - row->start)));
    }
  for (guint i = 0; i < sections->len; i++)
    {
      const BbRhythmSection *row = &g_array_index (sections, BbRhythmSection, i);
      double seconds = to_seconds (project, (double) (row->end - row->start)), rate = row->n_cuts / seconds;
      g_autofree char *name = bb_section_name_to_label (row->section->name);
      g_autofree char *value = g_strdup_printf (ngettext ("%u cut · %.0f a minute", "%u cuts · %.0f a minute",
                                                          row->n_cuts),
                                                row->n_cuts, rate * 60);

      add_row (group, name, most > 0 ? rate / most : 0, value);
    }
}

static char *
get_label (const BbProject *project, const BbField *field, const char *value)
{
  const BbScene *scene = field->type == BB_FIELD_SCENE ? bb_project_find_scene (project, value) : NULL;

  if (scene != NULL)
    return g_strdup (scene->name);
  return g_strdup (field->type == BB_FIELD_KIND ? bb_field_get_kind_label (value) : value);
}

static void
add_shares (BbRhythmDialog *self, const BbField *field)
{
  const BbProject *project = get_project (self);
  g_autoptr (GArray) shares = bb_rhythm_list_shares (project, field);
  g_autofree char *title = NULL;
  AdwPreferencesGroup *group;

  if (shares->len == 0)
    return;

  title = g_strdup_printf (_ ("Screen Time: %s"), bb_field_get_label (field));
  group = add_group (self, title);
  for (guint i = 0; i < MIN (shares->len, SHARES_MOST); i++)
    {
      const BbRhythmShare *share = &g_array_index (shares, BbRhythmShare, i);
      double part = (double) share->n_frames / (double) project->settings->length;
      g_autofree char *label = get_label (project, field, share->value);
      /* TRANSLATORS: seconds, and how much of the video that is */
      g_autofree char *value = g_strdup_printf (_ ("%.1f s · %.0f %%"), to_seconds (project, (double) share->n_frames),
                                                100 * part);

      add_row (group, label, part, value);
    }
}

static void
summarise (BbRhythmDialog *self)
{
  const BbProject *project = get_project (self);
  g_autoptr (GArray) shots = bb_rhythm_list_shots (project);
  g_autofree char *text = NULL;
  gint64 least = G_MAXINT64, most = 0;

  for (guint i = 0; i < shots->len; i++)
    {
      least = MIN (least, g_array_index (shots, BbRhythmShot, i).length);
      most = MAX (most, g_array_index (shots, BbRhythmShot, i).length);
    }
  text = g_strdup_printf (ngettext ("%u shot: half are longer than %.1f s; from %.1f s to %.1f s",
                                    "%u shots: half are longer than %.1f s; from %.1f s to %.1f s", shots->len),
                          shots->len, to_seconds (project, bb_rhythm_find_median (shots)),
                          to_seconds (project, (double) least), to_seconds (project, (double) most));
  gtk_label_set_text (self->summary, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->graph), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* kinds and scenes, and what the project says in lines of its own, such as who is seen */
static void
fill (BbRhythmDialog *self)
{
  const BbList *own = get_project (self)->lists[BB_FIELDS];

  for (guint i = 0; i < self->groups->len; i++)
    gtk_box_remove (self->content, self->groups->pdata[i]);
  g_ptr_array_set_size (self->groups, 0);
  summarise (self);
  add_sections (self);
  add_shares (self, bb_field_find_builtin (BB_FIELD_ID_KIND));
  add_shares (self, bb_field_find_builtin (BB_FIELD_ID_SCENE));
  for (guint i = 0; i < own->n_items; i++)
    {
      const BbField *field = bb_list_get (own, i);

      if (field->type == BB_FIELD_LINE)
        add_shares (self, field);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self->graph));
}

static void
bb_rhythm_dialog_dispose (GObject *object)
{
  BbRhythmDialog *self = BB_RHYTHM_DIALOG (object);

  if (self->editor != NULL)
    g_signal_handlers_disconnect_by_data (self->editor, self);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->groups, g_ptr_array_unref);

  G_OBJECT_CLASS (bb_rhythm_dialog_parent_class)->dispose (object);
}

static void
bb_rhythm_dialog_class_init (BbRhythmDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_rhythm_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/rhythm-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BbRhythmDialog, graph);
  gtk_widget_class_bind_template_child (widget_class, BbRhythmDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, BbRhythmDialog, content);
}

static void
bb_rhythm_dialog_init (BbRhythmDialog *self)
{
  self->groups = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drawing_area_set_draw_func (self->graph, draw_cb, self, NULL);
  bb_dialog_attach (GTK_WINDOW (self));
}

void
bb_rhythm_dialog_present (BbDesk *desk)
{
  BbRhythmDialog *self = g_object_new (BB_TYPE_RHYTHM_DIALOG, "transient-for", desk, NULL);

  self->editor = g_object_ref (bb_desk_get_editor (desk));
  g_signal_connect_swapped (self->editor, "project-changed", G_CALLBACK (fill), self);
  fill (self);
  gtk_window_present (GTK_WINDOW (self));
}
