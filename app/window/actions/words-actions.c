/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do lyrics and tables of notes come into a window? */
#include "window/actions/words-actions.h"

#include <glib/gi18n.h>
#include <math.h>

#include "import/lyrics/lyric-file.h"
#include "import/notes-csv.h"
#include "window/dialogs/lyrics-dialog.h"
#include "window/offer-toast.h"

/* a file that is read in a thread */
typedef struct
{
  BbDesk *desk;
  BbDelivery *delivery;
  BbProject *project; /* for which it is read */
  char *path;
  BbOffsetSign sign;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *self = data;

  g_object_unref (self->desk);
  bb_delivery_unref (self->delivery);
  bb_project_unref (self->project);
  g_free (self->path);
  g_free (self);
}

static void lyrics_read_cb (GObject *source, GAsyncResult *result, gpointer data);
static void read_lyrics (GTask *task, gpointer source, gpointer data, GCancellable *cancellable);

/* @read: in the thread; its answer goes to @done */
static void
start (BbDesk *desk,
       BbDelivery *delivery,
       const char *path,
       BbOffsetSign sign,
       GTaskThreadFunc read,
       GAsyncReadyCallback done)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  Reading *self;
  g_autoptr (GTask) task = NULL;

  if (editor != NULL && !bb_editor_may_edit (editor))
    return;

  self = g_new0 (Reading, 1);
  self->desk = g_object_ref (desk);
  self->delivery = bb_delivery_ref (delivery);
  self->project = editor != NULL ? bb_project_ref (bb_editor_get_project (editor)) : bb_project_new ();
  self->path = g_strdup (path);
  self->sign = sign;
  task = g_task_new (desk, NULL, done, NULL);
  g_task_set_task_data (task, self, reading_free);
  g_task_run_in_thread (task, read);
}

/* Returns: (transfer none) (nullable): the editor of the project that it was read for; NULL after a word to the user,
 * or where nobody waits for it any more */
static BbEditor *
get_editor (const Reading *self, const GError *error)
{
  BbEditor *editor = bb_desk_is_closed (self->desk) ? NULL : bb_desk_get_editor (self->desk);

  if (error != NULL)
    bb_delivery_refuse (self->delivery, error->message);
  return error == NULL && editor != NULL && bb_editor_may_edit (editor) ? editor : NULL;
}

/* one sentence goes with the toast, more have to be read */
static char *
say_remarks (const Reading *self, const char *text, char **remarks)
{
  g_autofree char *all = g_strjoinv ("\n", remarks);

  if (g_strv_length (remarks) == 1)
    return g_strdup_printf ("%s %s", text, remarks[0]);
  if (g_strv_length (remarks) > 1)
    bb_desk_tell (self->desk, _ ("Not All of It Came In"), all);
  return g_strdup (text);
}

static char *
describe_lyrics (const Reading *self, const BbLyricFile *file)
{
  guint n = file->lines->n_items;
  double shift = fabs ((double) file->offset / 1000);
  g_autofree char *lines = g_strdup_printf (ngettext ("%u line of lyrics.", "%u lines of lyrics.", n), n);

  if (file->offset > 0)
    return g_strdup_printf (_ ("%s They are sung %.1f s earlier, as their offset says."), lines, shift);
  if (file->offset < 0)
    return g_strdup_printf (_ ("%s They are sung %.1f s later, as their offset says."), lines, shift);
  if (self->project->lists[BB_LYRICS]->n_items > 0)
    return g_strdup_printf (_ ("%s They take the place of those before."), lines);
  return g_steal_pointer (&lines);
}

/* players disagree about the sign of an offset; the ear decides */
static void
show_lyrics (const Reading *self, const BbLyricFile *file)
{
  g_autofree char *text = describe_lyrics (self, file);
  g_autofree char *whole = say_remarks (self, text, file->remarks);
  gboolean is_later = self->sign == BB_OFFSET_EARLIER;

  if (file->offset != 0)
    bb_offer_toast_show (self->desk, whole, _ ("The Other Way"), "win.flip-lyrics",
                         g_variant_new ("(sb)", self->path, is_later));
  else
    bb_offer_toast_show (self->desk, whole, _ ("Undo"), "win.undo", NULL);
}

static void
take_lines (const Reading *self, BbEditor *editor, const BbLyricFile *file)
{
  const BbProject *project = bb_editor_get_project (editor);

  if (bb_editor_commit (editor, _ ("Import Lyrics"),
                        bb_project_with_list (project, BB_LYRICS, bb_list_ref (file->lines)), NULL))
    show_lyrics (self, file);
}

static void
refuse (const Reading *self, const char *format)
{
  g_autofree char *name = g_filename_display_basename (self->path);
  g_autofree char *sentence = g_strdup_printf (format, name);

  bb_delivery_refuse (self->delivery, sentence);
}

/* lines without times: they are looked at, and timed by tapping along */
static void
offer_lines (const Reading *self, BbEditor *editor, const BbLyricFile *file)
{
  g_autofree char *name = g_filename_display_basename (self->path);

  bb_lyrics_dialog_offer (editor, GTK_WINDOW (self->desk), name, file->untimed, file->remarks);
}

static void
lyrics_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  const Reading *self = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (BbLyricFile) file = g_task_propagate_pointer (G_TASK (result), &error);
  BbEditor *editor = get_editor (self, error);

  if (editor == NULL)
    return;

  if (!file->is_timed)
    offer_lines (self, editor, file);
  else if (file->lines->n_items == 0)
    refuse (self, _ ("No line of “%s” lies in the song."));
  else if (bb_editor_get_project (editor)->song != self->project->song)
    start (self->desk, self->delivery, self->path, self->sign, read_lyrics, lyrics_read_cb);
  else
    take_lines (self, editor, file);
}

static void
read_lyrics (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Reading *self = data;
  GError *error = NULL;
  BbLyricFile *file = bb_lyric_file_read (self->path, self->project, self->sign, &error);

  if (file != NULL)
    g_task_return_pointer (task, file, (GDestroyNotify) bb_lyric_file_free);
  else
    g_task_return_error (task, error);
}

void
bb_words_take_lyrics (BbDesk *desk, BbDelivery *delivery, const char *path)
{
  start (desk, delivery, path, BB_OFFSET_EARLIER, read_lyrics, lyrics_read_cb);
}

static void
notes_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  const Reading *self = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (BbNotesTable) table = g_task_propagate_pointer (G_TASK (result), &error);
  BbEditor *editor = get_editor (self, error);
  BbProject *next;
  g_autofree char *text = NULL;
  g_autofree char *whole = NULL;
  guint n;

  if (editor == NULL)
    return;

  next = bb_notes_csv_add (bb_editor_get_project (editor), table->notes, &n);
  if (!bb_editor_commit (editor, _ ("Import Notes"), next, NULL))
    return;

  text = g_strdup_printf (ngettext ("%u new note.", "%u new notes.", n), n);
  whole = say_remarks (self, text, table->remarks);
  bb_offer_toast_show (self->desk, whole, _ ("Undo"), "win.undo", NULL);
}

static void
read_notes (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Reading *self = data;
  GError *error = NULL;
  BbNotesTable *table = bb_notes_csv_read (self->path, self->project, &error);

  if (table != NULL)
    g_task_return_pointer (task, table, (GDestroyNotify) bb_notes_table_free);
  else
    g_task_return_error (task, error);
}

void
bb_words_take_notes (BbDesk *desk, BbDelivery *delivery, const char *path)
{
  start (desk, delivery, path, BB_OFFSET_EARLIER, read_notes, notes_read_cb);
}

static void
flip_lyrics_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (BbDelivery) delivery = bb_delivery_new (data);
  const char *path;
  gboolean is_later;

  g_variant_get (parameter, "(&sb)", &path, &is_later);
  start (data, delivery, path, is_later ? BB_OFFSET_LATER : BB_OFFSET_EARLIER, read_lyrics, lyrics_read_cb);
}

static const GActionEntry actions[] = {
  { "flip-lyrics", flip_lyrics_cb, "(sb)" },
};

void
bb_words_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
