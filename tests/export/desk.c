/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests export to, and what can happen there? */
#include "desk.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>

#include "make-picture.h"

void
desk_set_up (Desk *self)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (192, 108);

  self->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  self->media = g_build_filename (self->folder, "media", NULL);
  g_assert_cmpint (g_mkdir (self->media, 0755), ==, 0);
  g_free (write_jpeg (self->media, "corners.jpg", pixbuf, 0, NULL));
  self->job = bb_export_job_new ();
}

void
desk_clear (Desk *self)
{
  bb_export_job_free (self->job);
  remove_folder (self->folder);
  g_free (self->folder);
  g_free (self->media);
}

static void
cancel_cb (double fraction, gpointer data)
{
  if (fraction > 0.5)
    g_cancellable_cancel (data);
}

void
desk_cancel_half_way (Desk *self)
{
  self->job->cancellable = g_cancellable_new ();
  self->job->progress = cancel_cb;
  self->job->progress_data = self->job->cancellable;
}

static void
limit_files (rlim_t bytes)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (bytes, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

void
desk_fill_disk (gsize bytes)
{
  signal (SIGXFSZ, SIG_IGN);
  limit_files (bytes);
}

void
desk_free_disk (void)
{
  limit_files (RLIM_INFINITY);
}

guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

void
assert_content (const char *path, const char *text)
{
  g_autofree char *content = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, text);
}
