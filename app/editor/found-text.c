/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in all that is said is something found, and what is that? */
#include "editor/found-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "editor/treatment-commands.h"
#include "model/boards.h"
#include "model/lyrics.h"
#include "model/notes.h"
#include "model/options.h"
#include "model/sections.h"
#include "model/shelf.h"
#include "model/text-match.h"
#include "model/time.h"

/* characters that are shown before it */
#define CONTEXT 24

struct _BbFoundText
{
  GObject parent;

  BbTextKind kind;
  char *id;
  char *field;
  char *text;
  BbTextMatch match;
};

G_DEFINE_FINAL_TYPE (BbFoundText, bb_found_text, G_TYPE_OBJECT)

/* looking */

typedef struct
{
  const char *wanted;
  GPtrArray *found;
  guint n_all;
} Looking;

static BbFoundText *
found_text_new (const BbTextSpot *spot, const char *text, const BbTextMatch *match)
{
  BbFoundText *self = g_object_new (BB_TYPE_FOUND_TEXT, NULL);

  self->kind = spot->kind;
  self->id = g_strdup (spot->id);
  self->field = g_strdup (spot->field);
  self->text = g_strdup (text);
  self->match = *match;
  return self;
}

static char *
look (const BbTextSpot *spot, const char *text, gpointer data)
{
  Looking *looking = data;
  g_autoptr (GArray) matches = bb_text_match_find (text, looking->wanted);

  looking->n_all += matches->len;
  for (guint i = 0; i < matches->len && looking->found->len < BB_FOUND_TEXTS_MOST; i++)
    g_ptr_array_add (looking->found, found_text_new (spot, text, &g_array_index (matches, BbTextMatch, i)));
  return NULL;
}

GPtrArray *
bb_found_text_list (const BbProject *project, const char *wanted, guint *n_all)
{
  Looking looking = { wanted, g_ptr_array_new_with_free_func (g_object_unref), 0 };
  g_autoptr (BbProject) same = bb_all_texts_map (project, look, &looking);

  *n_all = looking.n_all;
  return looking.found;
}

/* describing */

static const char *
get_setting_label (const char *field)
{
  return g_str_equal (field, "title")      ? _ ("Title")
         : g_str_equal (field, "artist")   ? _ ("Artist")
         : g_str_equal (field, "director") ? _ ("Director")
                                           : _ ("Version");
}

/* "Board 3B", or "Board 3B, option A" where another one shows there */
static char *
describe_board (const char *id, BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  int index = bb_project_find_board (project, id);
  const BbPlace *place = index >= 0 ? bb_project_get_place (project, (guint) index) : NULL;
  g_autofree char *option = NULL;

  if (place == NULL)
    return g_strdup (_ ("Shelf"));
  if (g_str_equal (bb_place_get_board (place)->id, id))
    return g_strdup_printf (_ ("Board %s"), bb_editor_get_number (editor, (guint) index));

  option = bb_options_name (bb_options_find (place, id));
  return g_strdup_printf (_ ("Board %s, option %s"), bb_editor_get_number (editor, (guint) index), option);
}

static char *
describe_field (BbFoundText *self, BbEditor *editor)
{
  const BbField *field = bb_project_find_field (bb_editor_get_project (editor), self->field);
  g_autofree char *board = describe_board (self->id, editor);

  return g_strconcat (board, " · ", field != NULL ? bb_field_get_label (field) : self->field, NULL);
}

char *
bb_found_text_describe (BbFoundText *self, BbEditor *editor)
{
  switch (self->kind)
    {
    case BB_TEXT_SETTING:
      return g_strdup (get_setting_label (self->field));
    case BB_TEXT_CHAPTER:
      return g_strdup (_ ("Treatment"));
    case BB_TEXT_SCENE:
      return g_strdup (_ ("Scene"));
    case BB_TEXT_SECTION:
      return g_strdup (_ ("Section"));
    case BB_TEXT_LYRIC:
      return g_strdup (g_str_equal (self->field, "text") ? _ ("Lyric of the song") : _ ("Translation of the lyric"));
    case BB_TEXT_NOTE:
      return g_strdup (_ ("Note"));
    case BB_TEXT_BOARD:
    case BB_TEXT_N_KINDS:
    default:
      return describe_field (self, editor);
    }
}

static char *
escape (const char *start, const char *end)
{
  g_autofree char *plain = g_strndup (start, (gsize) (end - start));

  return g_markup_escape_text (g_strdelimit (plain, "\n\r\t", ' '), -1);
}

char *
bb_found_text_mark_up (BbFoundText *self)
{
  const char *start = self->text + self->match.start, *end = self->text + self->match.end, *from = start;
  g_autofree char *before = NULL, *found = NULL, *after = NULL;

  for (guint i = 0; i < CONTEXT && from > self->text && from[-1] != '\n'; i++)
    from = g_utf8_prev_char (from);
  before = escape (from, start);
  found = escape (start, end);
  after = escape (end, end + strcspn (end, "\n"));
  return g_strconcat (from > self->text && from[-1] != '\n' ? "…" : "", before, "<b>", found, "</b>", after, NULL);
}

/* going there */

static void
go_to_sample (BbEditor *editor, gint64 sample)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 frame;

  if (project->song != NULL &&
      bb_song_sample_to_frame (project->song, &project->settings->rate, (double) sample, &frame))
    bb_editor_seek (editor, frame);
}

static void
go_to_board (BbEditor *editor, const char *id)
{
  const BbProject *project = bb_editor_get_project (editor);
  int index = bb_project_find_board (project, id);

  if (index >= 0)
    bb_editor_select (editor, (guint) index, FALSE);
  else if (bb_shelf_find (project, id) >= 0)
    bb_editor_take_shelved (editor, id);
}

void
bb_found_text_go (BbFoundText *self, BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  int section = self->kind == BB_TEXT_SECTION ? bb_sections_find (project, self->id) : -1;
  int lyric = self->kind == BB_TEXT_LYRIC ? bb_lyrics_find (project, self->id) : -1;

  if (self->kind == BB_TEXT_BOARD)
    go_to_board (editor, self->id);
  else if (self->kind == BB_TEXT_CHAPTER)
    bb_treatment_command_open (editor, self->id);
  else if (self->kind == BB_TEXT_NOTE && bb_notes_get (project, self->id) != NULL)
    bb_editor_go_to_note (editor, self->id);
  else if (section >= 0)
    go_to_sample (editor, bb_sections_get (project, (guint) section)->from);
  else if (lyric >= 0)
    go_to_sample (editor, bb_lyrics_get (project, (guint) lyric)->from);
}

/* replacing */

typedef struct
{
  const BbFoundText *only; /* or NULL, for all */
  const char *wanted;
  const char *instead;
  guint n;
} Replacing;

static char *
replace_one (const BbTextSpot *spot, const char *text, gpointer data)
{
  Replacing *replacing = data;
  const BbFoundText *only = replacing->only;
  g_autoptr (GArray) matches = NULL;

  if (spot->kind != only->kind || g_strcmp0 (spot->id, only->id) != 0 || !g_str_equal (spot->field, only->field) ||
      !g_str_equal (text, only->text))
    return NULL;

  matches = g_array_new (FALSE, FALSE, sizeof (BbTextMatch));
  g_array_append_val (matches, only->match);
  replacing->n++;
  return bb_text_match_replace (text, matches, replacing->instead);
}

static char *
replace_all (const BbTextSpot *spot, const char *text, gpointer data)
{
  Replacing *replacing = data;
  g_autoptr (GArray) matches = bb_text_match_find (text, replacing->wanted);

  if (matches->len == 0)
    return NULL;

  replacing->n += matches->len;
  return bb_text_match_replace (text, matches, replacing->instead);
}

gboolean
bb_found_text_replace (BbFoundText *self, BbEditor *editor, const char *instead)
{
  Replacing replacing = { self, NULL, instead, 0 };
  const BbProject *project = bb_editor_get_project (editor);

  return bb_found_text_take_all (editor, project, bb_all_texts_map (project, replace_one, &replacing));
}

BbProject *
bb_found_text_make_all (const BbProject *project, const char *wanted, const char *instead, guint *n)
{
  Replacing replacing = { NULL, wanted, instead, 0 };
  BbProject *next = bb_all_texts_map (project, replace_all, &replacing);

  *n = replacing.n;
  return next;
}

gboolean
bb_found_text_take_all (BbEditor *editor, const BbProject *made_of, BbProject *next)
{
  g_autoptr (BbProject) kept = next;

  return next != made_of && bb_editor_get_project (editor) == made_of &&
         bb_editor_commit (editor, _ ("Replace Text"), g_steal_pointer (&kept), NULL);
}

static void
bb_found_text_finalize (GObject *object)
{
  BbFoundText *self = BB_FOUND_TEXT (object);

  g_free (self->id);
  g_free (self->field);
  g_free (self->text);

  G_OBJECT_CLASS (bb_found_text_parent_class)->finalize (object);
}

static void
bb_found_text_class_init (BbFoundTextClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bb_found_text_finalize;
}

static void
bb_found_text_init (BbFoundText *self)
{
}
