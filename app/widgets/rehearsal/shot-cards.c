/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shot is danced now, which comes next, and what is to be remembered? */
#include "widgets/rehearsal/shot-cards.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "editor/rehearsal-words.h"
#include "model/note.h"
#include "model/scene.h"
#include "widgets/common/thumbnail.h"

/* of the count, in 16 bits */
#define LIT_RED 0xe5e5
#define LIT_GREEN 0xa5a5
#define LIT_BLUE 0x0a0a

struct _BbShotCards
{
  AdwBin parent;

  BbProject *project;
  GStrv numbers;
  gboolean is_stale; /* the project is another than that of the texts */
  BbRehearsal shown;

  BbThumbnail *plan;
  GtkLabel *number;
  GtkLabel *counts;
  GtkLabel *action;
  GtkWidget *next_card;
  GtkLabel *next_heading;
  BbThumbnail *next_picture;
  GtkLabel *next_number;
  GtkLabel *next_camera;
  GtkLabel *next_action;
  GtkWidget *notes_card;
  GtkWidget *notes;
};

G_DEFINE_FINAL_TYPE (BbShotCards, bb_shot_cards, ADW_TYPE_BIN)

/* what is not said takes no room */
static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/* what dancers do; where that is not written, what happens */
static const char *
get_action (const BbBoard *board)
{
  const char *choreography = bb_board_get_text (board, BB_FIELD_ID_CHOREOGRAPHY);

  return *choreography != '\0' ? choreography : bb_board_get_text (board, BB_FIELD_ID_ACTION);
}

/* where the next shot is danced: its set-up, or how the camera sees it */
static const char *
get_setting (BbShotCards *self, const BbBoard *board)
{
  const BbScene *scene = bb_project_find_scene (self->project, bb_board_get_text (board, BB_FIELD_ID_SCENE));

  return scene != NULL ? scene->name : bb_board_get_text (board, BB_FIELD_ID_CAMERA);
}

/* how the camera sees it, quieter, and what dancers do */
static void
show_action (BbShotCards *self, const BbBoard *board)
{
  const char *camera = bb_board_get_text (board, BB_FIELD_ID_CAMERA);
  g_autofree char *quiet = *camera != '\0' ? g_markup_printf_escaped ("<span alpha='70%%'>%s</span>   ", camera)
                                           : g_strdup ("");
  g_autofree char *action = g_markup_escape_text (get_action (board), -1);
  g_autofree char *markup = g_strconcat (quiet, action, NULL);

  gtk_label_set_markup (self->action, markup);
  gtk_widget_set_visible (GTK_WIDGET (self->action), *markup != '\0');
}

/* where everybody stands */
static void
show_plan (BbShotCards *self, const BbBoard *board)
{
  gtk_widget_set_visible (GTK_WIDGET (self->plan), bb_board_has_plan (board));
  if (!bb_board_has_plan (board))
    return;

  bb_thumbnail_set_aspect (self->plan, bb_settings_get_aspect (self->project->settings));
  bb_thumbnail_show (self->plan, board->plan);
}

static void
show_this (BbShotCards *self, const BbRehearsal *now)
{
  g_autofree char *counts = bb_rehearsal_say_counts (now);

  gtk_label_set_text (self->number, self->numbers[now->place]);
  gtk_label_set_text (self->counts, counts);
  show_action (self, bb_project_get_board (self->project, now->place));
  show_plan (self, bb_project_get_board (self->project, now->place));
}

static void
show_next (BbShotCards *self, const BbRehearsal *now)
{
  const BbSettings *settings = self->project->settings;
  const BbBoard *board;

  gtk_widget_set_visible (self->next_card, now->next >= 0);
  if (now->next < 0)
    return;

  board = bb_project_get_board (self->project, (guint) now->next);
  bb_thumbnail_set_aspect (self->next_picture, bb_settings_get_aspect (settings));
  bb_thumbnail_show (self->next_picture, board);
  gtk_label_set_text (self->next_number, self->numbers[now->next]);
  show_text (self->next_camera, get_setting (self, board));
  show_text (self->next_action, get_action (board));
}

/* the number is what is looked for */
static void
light_number (GtkLabel *label, const char *text)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *attribute = pango_attr_foreground_new (LIT_RED, LIT_GREEN, LIT_BLUE);
  gsize start = strcspn (text, "0123456789");

  attribute->start_index = (guint) start;
  attribute->end_index = (guint) (start + strspn (text + start, "0123456789"));
  pango_attr_list_insert (attributes, attribute);
  gtk_label_set_attributes (label, attributes);
}

/* said anew at each count, and so apart from what stays until the cut */
static void
show_until (BbShotCards *self, const BbRehearsal *now)
{
  g_autofree char *text = bb_rehearsal_say_next (now, self->project);

  if (g_str_equal (gtk_label_get_text (self->next_heading), text))
    return;

  gtk_label_set_text (self->next_heading, text);
  light_number (self->next_heading, text);
}

static void
show_note (GtkLabel *label, const BbNote *note)
{
  g_autofree char *text = g_markup_printf_escaped ("<span foreground='#e5a50a'>●</span> %s", note->text);
  g_autofree char *author = note->author != NULL
                                ? g_markup_printf_escaped (" <span alpha='60%%'>— %s</span>", note->author)
                                : g_strdup ("");
  g_autofree char *markup = g_strconcat (text, author, NULL);

  gtk_label_set_markup (label, markup);
}

static void
show_notes (BbShotCards *self, const BbRehearsal *now)
{
  GtkWidget *label = gtk_widget_get_first_child (self->notes);

  gtk_widget_set_visible (self->notes_card, now->n_notes > 0);
  for (guint i = 0; i < BB_REHEARSAL_NOTES_MAX; i++, label = gtk_widget_get_next_sibling (label))
    {
      gtk_widget_set_visible (label, i < now->n_notes);
      if (i < now->n_notes)
        show_note (GTK_LABEL (label), bb_list_get (self->project->lists[BB_NOTES], now->notes[i]));
    }
}

static gboolean
is_other_shot (const BbRehearsal *a, const BbRehearsal *b)
{
  return a->place != b->place || a->next != b->next || a->first_count != b->first_count ||
         a->last_count != b->last_count || a->n_counts != b->n_counts;
}

static gboolean
has_other_notes (const BbRehearsal *a, const BbRehearsal *b)
{
  return a->n_notes != b->n_notes || memcmp (a->notes, b->notes, a->n_notes * sizeof (guint)) != 0;
}

void
bb_shot_cards_show (BbShotCards *self, const BbRehearsal *now)
{
  const BbRehearsal shown = self->shown;
  gboolean is_stale = self->is_stale;

  self->shown = *now;
  self->is_stale = FALSE;
  if (is_stale || is_other_shot (&shown, now))
    {
      show_this (self, now);
      show_next (self, now);
    }
  if (is_stale || has_other_notes (&shown, now))
    show_notes (self, now);
  if (is_stale || shown.next_in != now->next_in || shown.is_again != now->is_again || now->next_in == 0)
    show_until (self, now);
}

void
bb_shot_cards_set_project (BbShotCards *self, const BbProject *project, const char *const *numbers)
{
  bb_value_set (&self->project, project);
  g_strfreev (self->numbers);
  self->numbers = g_strdupv ((GStrv) numbers);
  self->is_stale = TRUE;
}

void
bb_shot_cards_set_cache (BbShotCards *self, BbBoardCache *cache)
{
  bb_thumbnail_set_cache (self->plan, cache);
  bb_thumbnail_set_cache (self->next_picture, cache);
}

static void
bb_shot_cards_dispose (GObject *object)
{
  BbShotCards *self = BB_SHOT_CARDS (object);

  g_clear_pointer (&self->project, bb_project_unref);
  g_clear_pointer (&self->numbers, g_strfreev);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_SHOT_CARDS);

  G_OBJECT_CLASS (bb_shot_cards_parent_class)->dispose (object);
}

static void
bb_shot_cards_class_init (BbShotCardsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_shot_cards_dispose;
  g_type_ensure (BB_TYPE_THUMBNAIL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/shot-cards.ui");
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, plan);
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, number);
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, counts);
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, action);
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, next_card);
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, next_heading);
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, next_picture);
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, next_number);
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, next_camera);
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, next_action);
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, notes_card);
  gtk_widget_class_bind_template_child (widget_class, BbShotCards, notes);
}

static void
bb_shot_cards_init (BbShotCards *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_thumbnail_set_dark (self->plan);
  bb_thumbnail_set_dark (self->next_picture);
}
