/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a scene called, and which colour has it? */
#include "widgets/inspector/scene-form.h"

#include <glib/gi18n-lib.h>

#include "model/scene.h"
#include "model/texts.h"
#include "model/vocabulary.h"
#include "widgets/common/colour-grid.h"
#include "widgets/common/icon-names.h"

struct _BbSceneForm
{
  GtkBox parent;

  BbEditor *editor;
  char *scene; /* the id of the one that is changed, or NULL */
  char *board;
  guint n_boards;
  guint32 colour;

  GtkLabel *title;
  GtkEditable *name;
  BbColourGrid *colours;
  GtkWidget *delete_button;
  GtkWidget *save_button;
};

G_DEFINE_FINAL_TYPE (BbSceneForm, bb_scene_form, GTK_TYPE_BOX)

static guint done_signal;

static void
done (BbSceneForm *self, gboolean is_chosen)
{
  g_signal_emit (self, done_signal, 0, is_chosen);
}

static void
back_cb (BbSceneForm *self)
{
  done (self, FALSE);
}

static char *
get_name (BbSceneForm *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
}

static void
name_changed_cb (BbSceneForm *self)
{
  g_autofree char *name = get_name (self);

  gtk_widget_set_sensitive (self->save_button, *name != '\0');
}

static void
colour_chosen_cb (BbSceneForm *self, guint colour)
{
  self->colour = colour;
}

/* a colour that is none of ours, as from another program, stays until one is chosen */
static void
show_colour (BbSceneForm *self, guint32 colour)
{
  self->colour = colour;
  bb_colour_grid_set_colour (self->colours, colour);
}

static void
show (BbSceneForm *self, const char *title, const char *name, guint32 colour)
{
  gtk_label_set_text (self->title, title);
  gtk_editable_set_text (self->name, name);
  show_colour (self, colour);
  gtk_widget_set_visible (self->delete_button, self->scene != NULL);
  name_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
}

static BbProject *
add_scene (BbSceneForm *self, const BbProject *project, const char *name)
{
  g_autoptr (BbScene) scene = bb_scene_new (name, self->colour);
  g_autoptr (BbProject) added = bb_vocabulary_add_scene (project, scene);

  return bb_texts_set_from (added, self->board, self->n_boards, BB_FIELD_ID_SCENE, scene->id);
}

static void
save_cb (BbSceneForm *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  g_autofree char *name = get_name (self);

  if (*name == '\0')
    return;

  if (self->scene == NULL)
    bb_editor_commit (self->editor, _ ("New Scene"), add_scene (self, project, name), NULL);
  else
    bb_editor_commit (self->editor, _ ("Change Scene"),
                      bb_vocabulary_change_scene (project, self->scene, name, self->colour), NULL);
  done (self, self->scene == NULL);
}

static void
delete_cb (BbSceneForm *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  guint n = bb_texts_count (project, BB_FIELD_ID_SCENE, self->scene);
  g_autofree char *text = g_strdup_printf (ngettext ("%d board has no scene now. Undo brings it back.",
                                                     "%d boards have no scene now. Undo brings it back.", n),
                                           (int) n);

  bb_editor_commit (self->editor, _ ("Delete Scene"), bb_vocabulary_remove_scene (project, self->scene), NULL);
  if (n > 0)
    bb_editor_say (self->editor, text);
  done (self, FALSE);
}

void
bb_scene_form_begin_new (BbSceneForm *self, BbEditor *editor, const char *board, guint n)
{
  const BbProject *project = bb_editor_get_project (editor);

  g_set_object (&self->editor, editor);
  g_clear_pointer (&self->scene, g_free);
  g_free (self->board);
  self->board = g_strdup (board);
  self->n_boards = n;
  show (self, _ ("New Scene"), "", bb_scene_default_colour (project->lists[BB_SCENES]->n_items));
}

void
bb_scene_form_begin_change (BbSceneForm *self, BbEditor *editor, const char *id)
{
  const BbScene *scene = bb_project_find_scene (bb_editor_get_project (editor), id);

  g_return_if_fail (scene != NULL);

  g_set_object (&self->editor, editor);
  g_free (self->scene);
  self->scene = g_strdup (id);
  show (self, _ ("Change Scene"), scene->name, scene->colour);
}

static void
bb_scene_form_dispose (GObject *object)
{
  BbSceneForm *self = BB_SCENE_FORM (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->scene, g_free);
  g_clear_pointer (&self->board, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_SCENE_FORM);

  G_OBJECT_CLASS (bb_scene_form_parent_class)->dispose (object);
}

static void
bb_scene_form_class_init (BbSceneFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_scene_form_dispose;
  done_signal = g_signal_new ("done", BB_TYPE_SCENE_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                              G_TYPE_BOOLEAN);
  g_type_ensure (BB_TYPE_COLOUR_GRID);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/scene-form.ui");
  gtk_widget_class_bind_template_child (widget_class, BbSceneForm, title);
  gtk_widget_class_bind_template_child (widget_class, BbSceneForm, name);
  gtk_widget_class_bind_template_child (widget_class, BbSceneForm, colours);
  gtk_widget_class_bind_template_child (widget_class, BbSceneForm, delete_button);
  gtk_widget_class_bind_template_child (widget_class, BbSceneForm, save_button);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, colour_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
}

static void
bb_scene_form_init (BbSceneForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
}
