/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is read where a board has no picture yet? */
#include "widgets/presentation/blank-face.h"

#include <glib/gi18n-lib.h>

#include "editor/rehearsal-words.h"

struct _BbBlankFace
{
  AdwBin parent;

  GtkLabel *section;
  GtkLabel *text;
};

G_DEFINE_FINAL_TYPE (BbBlankFace, bb_blank_face, ADW_TYPE_BIN)

/* what happens; else what is danced, or sung */
static const char *
find_text (const BbBoard *board)
{
  static const char *const fields[] = { BB_FIELD_ID_ACTION, BB_FIELD_ID_CHOREOGRAPHY, BB_FIELD_ID_LYRIC };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const char *text = bb_board_get_text (board, fields[i]);

      if (*text != '\0')
        return text;
    }
  return "";
}

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
  if (!g_str_equal (gtk_label_get_text (label), text))
    gtk_label_set_text (label, text);
}

void
bb_blank_face_show (BbBlankFace *self, const BbProject *project, const BbRehearsal *now)
{
  const BbBoard *board = bb_project_get_board (project, now->place);
  g_autofree char *section = NULL;
  const char *text;

  gtk_widget_set_visible (GTK_WIDGET (self), bb_board_is_empty (board));
  if (!bb_board_is_empty (board))
    return;

  section = bb_rehearsal_name_section (project, now->section);
  text = find_text (board);
  show_text (self->section, section);
  show_text (self->text, *section == '\0' && *text == '\0' ? _ ("Not boarded yet") : text);
}

static void
bb_blank_face_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_BLANK_FACE);

  G_OBJECT_CLASS (bb_blank_face_parent_class)->dispose (object);
}

static void
bb_blank_face_class_init (BbBlankFaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_blank_face_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/blank-face.ui");
  gtk_widget_class_bind_template_child (widget_class, BbBlankFace, section);
  gtk_widget_class_bind_template_child (widget_class, BbBlankFace, text);
}

static void
bb_blank_face_init (BbBlankFace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
