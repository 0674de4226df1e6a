/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast does a storyboard become a PDF? */
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "export/pdf/pdf-layout.h"
#include "export/pdf/pdf.h"
#include "model/places.h"

#define N_BOARDS 300
#define N_RUNS 5
#define LEAST_PAGES_A_SECOND 60
#define MOST_SIZE 1.05
/* seconds */
#define BOOK_MOST 3
#define MARKER_COMMENT 0xfe

/* a photograph's worth of detail */
static GBytes *
make_jpeg (void)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 1920, 1080);
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  guint8 *pixels = gdk_pixbuf_get_pixels (pixbuf);
  char *data;
  gsize length;

  for (int y = 0; y < 1080; y++)
    for (int x = 0; x < 1920 * 3; x++)
      pixels[y * gdk_pixbuf_get_rowstride (pixbuf) + x] = (guint8) (x / 24 + y / 9 + g_rand_int_range (random, 0, 24));
  if (!gdk_pixbuf_save_to_buffer (pixbuf, &data, &length, "jpeg", NULL, "quality", "85", NULL))
    exit (1);
  return g_bytes_new_take (data, length);
}

/* the same pixels, and yet another file: a comment says which */
static gsize
write_jpeg (GBytes *jpeg, const char *folder, guint i)
{
  guint8 comment[] = { 0xff, MARKER_COMMENT, 0, 4, (guint8) (i >> 8), (guint8) i };
  g_autofree char *name = g_strdup_printf ("%u.jpg", i);
  g_autofree char *path = g_build_filename (folder, "media", name, NULL);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  const guint8 *data = g_bytes_get_data (jpeg, NULL);

  g_byte_array_append (bytes, data, 2);
  g_byte_array_append (bytes, comment, sizeof comment);
  g_byte_array_append (bytes, data + 2, (guint) g_bytes_get_size (jpeg) - 2);
  if (!g_file_set_contents (path, (const char *) bytes->data, bytes->len, NULL))
    exit (1);
  return bytes->len;
}

static BbProject *
make_project (void)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  BbSettings *settings = bb_settings_copy (empty->settings);
  g_autoptr (BbProject) project = NULL;
  g_autoptr (GPtrArray) boards = g_ptr_array_new_with_free_func (bb_value_unref);

  bb_string_set (&settings->title, "Neon Tide");
  settings->length = N_BOARDS * 24;
  project = bb_project_with_settings (empty, settings);
  for (guint i = 0; i < N_BOARDS; i++)
    {
      g_autofree char *media = g_strdup_printf ("media/%u.jpg", i);
      GPtrArray *layers = g_ptr_array_new ();
      BbBoard *board = bb_board_new ();

      g_ptr_array_add (layers, bb_layer_new_picture (media, media));
      bb_board_take_layers (board, bb_list_new_take (layers));
      bb_board_set_text (board, BB_FIELD_ID_ACTION, "카메라 안으로 밀고 들어가며 렌즈를 본다. She turns her head.");
      bb_board_set_text (board, BB_FIELD_ID_LYRIC, "네온빛 파도 위로");
      g_ptr_array_add (boards, board);
    }

  return bb_places_lay (project, 0, boards, 24);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return difference < 0 ? -1 : difference > 0;
}

static double
measure (const BbProject *project, const char *folder, const char *path, const BbPdfOptions *options)
{
  const BbExportRequest request = { project, folder, BB_EXPORT_ALL, options, path };
  double times[N_RUNS];

  for (guint i = 0; i < N_RUNS; i++)
    {
      g_autoptr (BbExportJob) job = bb_export_job_new ();
      gint64 start = g_get_monotonic_time ();

      if (!bb_pdf_export (&request, job, NULL))
        exit (1);
      times[i] = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
    }

  qsort (times, N_RUNS, sizeof (double), compare);
  return times[N_RUNS / 2];
}

static void
print_rows (const BbProject *project, const char *folder, gsize total)
{
  g_autofree char *path = g_build_filename (folder, "out.pdf", NULL);
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
  double rate = N_BOARDS / 6.0 / measure (project, folder, path, options);
  double size;
  GStatBuf status;

  g_stat (path, &status);
  size = (double) status.st_size / (double) total;
  g_print ("PDF of %d boards with JPEGs, 2x3\t%.0f\tpages/s\t≥ %d\t%s\t-\n", N_BOARDS, rate, LEAST_PAGES_A_SECOND,
           rate >= LEAST_PAGES_A_SECOND ? "ok" : "short");
  g_print ("PDF of %d boards with JPEGs, size\t%.3f\t×\t≤ %.2f\t%s\tthe JPEGs, %.1f MB\n", N_BOARDS, size, MOST_SIZE,
           size <= MOST_SIZE ? "ok" : "short", (double) total / 1e6);
  g_unlink (path);
}

/* cover and contact sheet before the boards, in each form */
static void
print_books (const BbProject *project, const char *folder)
{
  static const char *const forms[] = { "conte", "pitch", "shots", "2x3" };
  g_autofree char *path = g_build_filename (folder, "out.pdf", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
      double time;

      options->has_title_page = options->has_contact = TRUE;
      bb_pdf_options_set_layout (options, forms[i], NULL);
      time = measure (project, folder, path, options);
      g_print ("book of %d boards, %s\t%.2f\ts\t≤ %d\t%s\t-\n", N_BOARDS, forms[i], time, BOOK_MOST,
               time <= BOOK_MOST ? "ok" : "short");
    }
  g_unlink (path);
}

int
main (void)
{
  g_autofree char *folder = g_dir_make_tmp ("beatboard-bench-XXXXXX", NULL);
  g_autofree char *media = g_build_filename (folder, "media", NULL);
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (GBytes) jpeg = make_jpeg ();
  gsize total = 0;

  setlocale (LC_ALL, "");
  g_mkdir (media, 0755);
  for (guint i = 0; i < N_BOARDS; i++)
    total += write_jpeg (jpeg, folder, i);
  print_rows (project, folder, total);
  print_books (project, folder);

  for (guint i = 0; i < N_BOARDS; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.jpg", i);
      g_autofree char *path = g_build_filename (media, name, NULL);

      g_unlink (path);
    }
  g_rmdir (media);
  g_rmdir (folder);
  return 0;
}
