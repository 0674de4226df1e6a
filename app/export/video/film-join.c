/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do pieces of a video fit together, and how do they become one file? */
#include "export/video/film-join.h"

#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "export/output-file.h"
#include "export/video/film-helper.h"
#include "export/video/film-manifest.h"
#include "store/readable.h"

typedef struct
{
  const char *path;
  char *name; /* as people see it */
  BbFilmManifest manifest;
} Piece;

static void
piece_clear (gpointer data)
{
  g_free (((Piece *) data)->name);
}

static gboolean
fail (GError **error, char *message)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, message);
  g_free (message);
  return FALSE;
}

static gboolean
check_kind (const char *piece, const char *path, BbFilmKind *kind, GError **error)
{
  BbFilmKind other;
  g_autofree char *name = g_filename_display_name (piece);

  if (!bb_film_kind_find (path, kind) || !bb_film_kind_has_pieces (*kind))
    return fail (error, g_strdup (_ ("Pieces are joined into a file whose name ends in .mkv or .mov.")));
  if (!bb_film_kind_find (piece, &other) || other != *kind)
    return fail (error, g_strdup_printf (_ ("“%s” is of another kind than what is to be written. Join .mkv into .mkv, "
                                            "and .mov into .mov."),
                                         name));
  return TRUE;
}

static gboolean
read_manifest (BbFilmHelper *helper, Piece *piece, GError **error)
{
  int file = bb_readable_open (piece->path, error);
  g_autofree char *text = NULL;
  gboolean ok;

  if (file < 0)
    return FALSE;

  ok = bb_film_helper_describe_piece (helper, file, &text, error);
  close (file);
  if (!ok || bb_film_manifest_parse (&piece->manifest, text))
    return ok;

  return fail (error,
               g_strdup_printf (_ ("“%s” does not say what it was made from. Join what “beatboard export --frames” "
                                   "has written."),
                                piece->name));
}

static gboolean
read_pieces (GArray *pieces,
             const char *const *paths,
             const char *to,
             BbFilmForm *form,
             BbFilmHelper *helper,
             GError **error)
{
  for (guint i = 0; paths[i] != NULL; i++)
    {
      Piece piece = { paths[i], g_filename_display_name (paths[i]) };

      g_array_append_val (pieces, piece);
      if (!check_kind (paths[i], to, &form->kind, error) ||
          !read_manifest (helper, &g_array_index (pieces, Piece, i), error))
        return FALSE;
    }
  return TRUE;
}

static int
compare_pieces (gconstpointer a, gconstpointer b)
{
  const Piece *one = a, *other = b;

  return one->manifest.first < other->manifest.first ? -1 : one->manifest.first > other->manifest.first;
}

static gboolean
check_neighbours (const Piece *before, const Piece *after, GError **error)
{
  gint64 due = before->manifest.last + 1;
  g_autofree char *difference = bb_film_manifest_compare (&before->manifest, &after->manifest);

  if (difference != NULL)
    return fail (error, g_strdup_printf (_ ("“%s” does not fit “%s”: %s. Export it again."), after->name, before->name,
                                         difference));
  if (after->manifest.first > due)
    return fail (error, g_strdup_printf (_ ("Frames %d to %d are missing, between “%s” and “%s”."), (int) due,
                                         (int) after->manifest.first - 1, before->name, after->name));
  if (after->manifest.first < due)
    return fail (error, g_strdup_printf (_ ("“%s” and “%s” both have frame %d. Leave one of them out."), before->name,
                                         after->name, (int) after->manifest.first));
  return TRUE;
}

static gboolean
check_losses (const GArray *pieces, gboolean takes_lossy, BbExportJob *job, GError **error)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);
      guint n = piece->manifest.n_lost;

      if (n > 0 && !takes_lossy)
        return fail (error, g_strdup_printf (ngettext ("“%s” was made while %u file of the project could not be read, "
                                                       "and lacks it. Put it back and export the piece again, or "
                                                       "join with --allow-missing.",
                                                       "“%s” was made while %u files of the project could not be "
                                                       "read, and lacks them. Put them back and export the piece "
                                                       "again, or join with --allow-missing.",
                                                       n),
                                             piece->name, n));
      if (n > 0)
        bb_export_job_take_loss (job, g_strdup_printf (ngettext ("“%s” lacks %u file that could not be read.",
                                                                 "“%s” lacks %u files that could not be read.", n),
                                                       piece->name, n));
    }
  return TRUE;
}

/* a stretch may be all that is asked for, so it is only said */
static void
tell_stretch (const GArray *pieces, BbExportJob *job)
{
  const BbFilmManifest *first = &g_array_index (pieces, Piece, 0).manifest;
  const BbFilmManifest *last = &g_array_index (pieces, Piece, pieces->len - 1).manifest;

  if (first->first > 0 || last->last < last->length - 1)
    bb_export_job_take_warning (job,
                                g_strdup_printf (_ ("The pieces have frames %d to %d; the whole video has 0 to %d."),
                                                 (int) first->first, (int) last->last, (int) last->length - 1));
}

static gboolean
check_order (GArray *pieces, GError **error)
{
  g_array_sort (pieces, compare_pieces);
  for (guint i = 1; i < pieces->len; i++)
    {
      if (!check_neighbours (&g_array_index (pieces, Piece, i - 1), &g_array_index (pieces, Piece, i), error))
        return FALSE;
    }
  return TRUE;
}

static void
fill_form (BbFilmForm *form, GArray *pieces)
{
  BbFilmManifest all = g_array_index (pieces, Piece, 0).manifest;
  g_autofree char *comment = NULL;

  all.last = g_array_index (pieces, Piece, pieces->len - 1).manifest.last;
  comment = bb_film_manifest_to_string (&all);
  form->rate_numerator = all.rate.numerator;
  form->rate_denominator = all.rate.denominator;
  g_strlcpy (form->comment, comment, sizeof form->comment);
}

static gboolean
append (BbFilmHelper *helper, const Piece *piece, GError **error)
{
  int file = bb_readable_open (piece->path, error);
  gint64 due = piece->manifest.last - piece->manifest.first + 1, n_frames;
  gboolean ok;

  if (file < 0)
    return FALSE;

  ok = bb_film_helper_append_piece (helper, file, piece->name, &n_frames, error);
  close (file);
  if (!ok || n_frames == due)
    return ok;

  return fail (error, g_strdup_printf (_ ("“%s” has %d frames in place of %d: it was cut off, or begins with a slate. "
                                          "Export it again."),
                                       piece->name, (int) n_frames, (int) due));
}

static gboolean
write_pieces (GArray *pieces,
              BbFilmHelper *helper,
              const BbFilmForm *form,
              const char *path,
              BbExportJob *job,
              GError **error)
{
  g_autoptr (BbOutputFile) file = bb_output_file_open (path, error);

  if (file == NULL || !bb_film_helper_begin_join (helper, form, bb_output_file_get_descriptor (file), error))
    return FALSE;

  for (guint i = 0; i < pieces->len; i++)
    {
      if (!bb_export_job_step (job, i, pieces->len, error) ||
          !append (helper, &g_array_index (pieces, Piece, i), error))
        return FALSE;
    }
  return bb_film_helper_finish (helper, error) && bb_output_file_commit (file, error);
}

gboolean
bb_film_join (const char *const *paths, const char *path, gboolean takes_lossy, BbExportJob *job, GError **error)
{
  g_autoptr (GArray) pieces = g_array_new (FALSE, TRUE, sizeof (Piece));
  g_autoptr (BbFilmHelper) helper = bb_film_helper_new_joining (path, job->cancellable, error);
  BbFilmForm form = { 0 };

  g_array_set_clear_func (pieces, piece_clear);
  if (helper == NULL || !read_pieces (pieces, paths, path, &form, helper, error) || !check_order (pieces, error) ||
      !check_losses (pieces, takes_lossy, job, error))
    return FALSE;

  tell_stretch (pieces, job);
  fill_form (&form, pieces);
  return write_pieces (pieces, helper, &form, path, job, error);
}
