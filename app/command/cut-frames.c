/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the command line cut photos of paper into boards? */
#include "command/cut-frames.h"

#include <glib/gi18n-lib.h>

#include "command/command-progress.h"
#include "document/paper-cuts.h"

typedef struct
{
  GPtrArray *cuts; /* of BbPaperCuts */
  GStrvBuilder *files;
  GStrvBuilder *refused;
} Cutting;

static void
tell (const char *photo, guint n)
{
  g_autofree char *name = g_filename_display_basename (photo);

  g_printerr (ngettext ("“%s”: %u frame was cut out.\n", "“%s”: %u frames were cut out.\n", n), name, n);
}

/* Returns: %FALSE where it was cancelled */
static gboolean
cut (Cutting *self, const char *photo, double aspect)
{
  g_autoptr (BbCommandProgress) progress = bb_command_progress_new (_ ("Cutting frames"));
  g_autoptr (BbPaperCuts) cuts = bb_paper_cuts_new (photo, NULL, 0, 0, aspect, TRUE);
  g_autoptr (GError) error = NULL;
  const char *const *files;

  if (!bb_paper_cuts_run (cuts, bb_command_progress_report, progress, bb_command_progress_get_cancellable (progress),
                          &error))
    {
      g_strv_builder_add (self->refused, error->message);
      return !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }

  files = bb_paper_cuts_get_files (cuts);
  g_clear_pointer (&progress, bb_command_progress_free);
  tell (photo, g_strv_length ((GStrv) files));
  g_strv_builder_addv (self->files, (const char **) files);
  g_ptr_array_add (self->cuts, g_steal_pointer (&cuts));
  return TRUE;
}

static void
set_error (GStrvBuilder *refused, gboolean is_cancelled, GError **error)
{
  g_auto (GStrv) lines = g_strv_builder_end (refused);
  g_autofree char *text = g_strjoinv ("\n", lines);

  if (lines[0] != NULL)
    g_set_error_literal (error, G_IO_ERROR, is_cancelled ? G_IO_ERROR_CANCELLED : G_IO_ERROR_INVALID_DATA, text);
}

GStrv
bb_cut_frames (const char *const *photos, double aspect, GPtrArray **cuts, GError **error)
{
  g_autoptr (GStrvBuilder) files = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) refused = g_strv_builder_new ();
  Cutting self = { g_ptr_array_new_with_free_func ((GDestroyNotify) bb_paper_cuts_free), files, refused };
  gboolean goes_on = TRUE;

  for (guint i = 0; photos[i] != NULL && goes_on; i++)
    goes_on = cut (&self, photos[i], aspect);

  *cuts = self.cuts;
  set_error (refused, !goes_on, error);
  return goes_on ? g_strv_builder_end (files) : g_new0 (char *, 1);
}
