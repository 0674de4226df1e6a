/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do boards leave with their layers, come back as they were, and does rubbish do no harm? */
#include "export/layered/open-raster.h"

#include <glib/gstdio.h>
#include <string.h>

#include "desk.h"
#include "export/png.h"
#include "import/file-kind.h"
#include "import/picture/picture.h"
#include "make-project.h"

/* of the video */
#define SIDE_X 960
#define SIDE_Y 540

typedef struct
{
  Desk desk;
  BbProject *project;
} Fixture;

/* a picture, a wave at half strength with a name, a hidden wave */
static BbBoard *
make_layered (const char *media)
{
  BbBoard *board = make_board (media);
  g_autoptr (BbLayer) wave = make_wave ();
  g_autoptr (BbLayer) hidden = make_wave ();
  BbList *layers;

  wave->name = g_strdup ("Sea <& 바다>");
  wave->opacity = 500;
  hidden->is_hidden = TRUE;
  layers = bb_list_insert (board->layers, board->layers->n_items, wave);
  bb_board_take_layers (board, layers);
  bb_board_take_layers (board, bb_list_insert (board->layers, board->layers->n_items, hidden));
  return board;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GPtrArray *boards = g_ptr_array_new ();

  desk_set_up (&fixture->desk);
  g_ptr_array_add (boards, make_layered ("media/corners.jpg"));
  g_ptr_array_add (boards, make_board (NULL));
  fixture->project = make_project (boards, SIDE_X, SIDE_Y);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  desk_clear (&fixture->desk);
  bb_project_unref (fixture->project);
}

static char *
export_first (Fixture *fixture, const char *name)
{
  char *path = g_build_filename (fixture->desk.folder, name, NULL);
  const BbExportRequest request = { fixture->project, fixture->desk.folder, { 0, 0 }, NULL, path };
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_png_export (&request, fixture->desk.job, &error));
  g_assert_no_error (error);
  return path;
}

/* mean difference of a channel between two pictures of the board */
static double
compare (const char *a, const char *b)
{
  cairo_surface_t *first = bb_picture_load (a, SIDE_X, SIDE_Y, NULL);
  cairo_surface_t *second = bb_picture_load (b, SIDE_X, SIDE_Y, NULL);
  double sum = 0;

  g_assert_nonnull (first);
  g_assert_nonnull (second);
  g_assert_cmpint (cairo_image_surface_get_width (first), ==, SIDE_X);
  g_assert_cmpint (cairo_image_surface_get_width (second), ==, SIDE_X);
  for (int y = 0; y < SIDE_Y; y++)
    for (int x = 0; x < SIDE_X; x++)
      for (int c = 0; c < 3; c++)
        sum += ABS (cairo_image_surface_get_data (first)[y * cairo_image_surface_get_stride (first) + 4 * x + c] -
                    cairo_image_surface_get_data (second)[y * cairo_image_surface_get_stride (second) + 4 * x + c]);
  cairo_surface_destroy (first);
  cairo_surface_destroy (second);
  return sum / (SIDE_X * SIDE_Y * 3);
}

/* another reader of zips, which tests all of it */
static const char script[] = "import sys, zipfile\n"
                             "pack = zipfile.ZipFile(sys.argv[2])\n"
                             "assert pack.testzip() is None\n"
                             "print('\\n'.join(pack.namelist()) if sys.argv[1] == 'list'"
                             " else pack.read('stack.xml').decode())\n";

/* whoever looks at its first bytes knows what it is; Python finds it whole, and as it was promised */
static void
test_raster (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = export_first (fixture, "x.ora");
  g_autofree char *png = export_first (fixture, "x.png");
  g_autofree char *list = ask ("python3", "-c", script, "list", path, NULL);
  g_autofree char *stack = ask ("python3", "-c", script, "stack", path, NULL);
  g_autofree char *bytes = NULL;
  const char *sea;

  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_cmpmem (bytes + 38, 16, "image/openraster", 16);
  g_assert_true (g_str_has_prefix (list, "mimetype\n"));
  g_assert_nonnull (strstr (list, "Thumbnails/thumbnail.png"));
  g_assert_nonnull (strstr (stack, "w=\"960\" h=\"540\""));
  sea = strstr (stack, "name=\"Sea &lt;&amp; 바다&gt;\"");
  g_assert_nonnull (sea);
  g_assert_nonnull (strstr (sea, "opacity=\"0.500\" visibility=\"visible\""));
  /* the highest comes first, and the paper last */
  g_assert_true (strstr (stack, "visibility=\"hidden\"") < sea);
  g_assert_true (strstr (stack, "paper.png") > sea);
  g_assert_cmpfloat (compare (path, png), ==, 0);
}

/* groups with names, ink as paths, pictures inside; what librsvg draws is the board */
static void
test_svg (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = export_first (fixture, "x.svg");
  g_autofree char *png = export_first (fixture, "x.png");
  g_autofree char *checked = ask ("xmllint", "--noout", path, NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "inkscape:groupmode=\"layer\" inkscape:label=\"Sea &lt;&amp; 바다&gt;\" "
                                  "opacity=\"0.500\" style=\"display:inline\""));
  g_assert_nonnull (strstr (text, "style=\"display:none\""));
  g_assert_nonnull (strstr (text, "<path"));
  g_assert_nonnull (strstr (text, "data:image/"));
  g_assert_cmpfloat (compare (path, png), <, 1);
}

/* a board, not a frame or a layer of it, whatever else is asked for */
static void
test_layouts (Fixture *fixture, gconstpointer data)
{
  const BbPngOptions options = { BB_PNG_FRAMES };
  g_autofree char *path = g_build_filename (fixture->desk.folder, "all.ora", NULL);
  const BbExportRequest request = { fixture->project, fixture->desk.folder, BB_EXPORT_ALL, &options, path };
  g_auto (GStrv) files = bb_png_list_files (&request);

  g_assert_cmpuint (g_strv_length (files), ==, 2);
  g_assert_true (g_str_has_suffix (files[0], "all 001 1A.ora"));
}

static void
assert_refused (Fixture *fixture, const char *bytes, gsize length, const char *words)
{
  g_autofree char *path = g_build_filename (fixture->desk.folder, "bad.ora", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, bytes, (gssize) length, NULL));
  g_assert_null (bb_picture_load (path, 0, 0, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_nonnull (strstr (error->message, "bad.ora"));
  g_assert_nonnull (strstr (error->message, words));
}

static void
test_rubbish (Fixture *fixture, gconstpointer data)
{
  static const char lie[] = "PK\3\4abcdefghijklmnopqrstuvwxyzmimetypeimage/openrasterand then nothing";
  g_autofree char *path = export_first (fixture, "x.ora");
  g_autofree char *bytes = NULL;
  gsize length;
  BbFileKind kind;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  kind = bb_file_kind_from_data (bytes, length, NULL, NULL);
  g_assert_cmpint (kind, ==, BB_FILE_PICTURE);
  assert_refused (fixture, lie, sizeof lie, "no picture of all its layers");
  assert_refused (fixture, bytes, length / 8, "no picture of all its layers");
  for (gsize i = length / 2; i < length; i += 7)
    bytes[i] = (char) ~bytes[i];
  assert_refused (fixture, bytes, length, "damaged");
}

/* the layers one by one, lowest first, with what is said of them; one over the other they are the board */
static void
test_apart (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *name;
    double opacity;
    gboolean is_hidden;
  } expected[] = { { "Paper", 1 }, { "holiday.jpg", 1 }, { "Sea <& 바다>", 0.5 }, { "Ink 3", 1, TRUE } };
  g_autofree char *path = export_first (fixture, "x.ora");
  g_autofree char *stacked = g_build_filename (fixture->desk.folder, "stacked.png", NULL);
  cairo_surface_t *all = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIDE_X, SIDE_Y);
  cairo_t *cr = cairo_create (all);
  BbPictureHeader header;

  g_assert_true (bb_picture_probe (path, &header, NULL));
  g_assert_cmpint (header.n_layers, ==, G_N_ELEMENTS (expected));
  for (int i = 0; i < header.n_layers; i++)
    {
      BbPictureLayer layer;
      cairo_surface_t *surface = bb_picture_load_layer (path, i, &layer, NULL);

      g_assert_cmpstr (layer.name, ==, expected[i].name);
      g_assert_cmpfloat (layer.opacity, ==, expected[i].opacity);
      g_assert_cmpint (layer.is_hidden, ==, expected[i].is_hidden);
      cairo_set_source_surface (cr, surface, 0, 0);
      cairo_paint_with_alpha (cr, layer.is_hidden ? 0 : layer.opacity);
      cairo_surface_destroy (surface);
    }
  cairo_destroy (cr);
  cairo_surface_write_to_png (all, stacked);
  cairo_surface_destroy (all);
  g_assert_cmpfloat (compare (path, stacked), <, 0.1);
}

/* writes an OpenRaster file: argv is its path, and what stands within the stack */
static const char painter[] =
    "import struct, sys, zipfile, zlib\n"
    "def png(w, h):\n"
    "    def chunk(kind, data):\n"
    "        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))\n"
    "    rows = (b'\\0' + b'\\xff\\0\\0\\xff' * w) * h\n"
    "    return b'\\x89PNG\\r\\n\\x1a\\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', w, h, 8, 6, 0, 0, 0)) + "
    "chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b'')\n"
    "with zipfile.ZipFile(sys.argv[1], 'w') as pack:\n"
    "    pack.writestr(zipfile.ZipInfo('mimetype'), 'image/openraster')\n"
    "    pack.writestr('mergedimage.png', png(40, 20))\n"
    "    pack.writestr('data/a.png', png(10, 5))\n"
    "    pack.writestr('stack.xml', '<image w=\"40\" h=\"20\"><stack>' + sys.argv[2] + '</stack></image>')\n";

static int
count_layers (Fixture *fixture, const char *stack)
{
  g_autofree char *path = g_build_filename (fixture->desk.folder, "p.ora", NULL);
  g_autofree char *said = ask ("python3", "-c", painter, path, stack, NULL);
  BbPictureHeader header;

  g_assert_true (bb_picture_probe (path, &header, NULL));
  return header.n_layers;
}

/* of another program: groups, layers smaller than the whole; what a board has no way to show comes as one picture */
static void
test_strange (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->desk.folder, "p.ora", NULL);
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface;
  BbPictureLayer layer;
  guint32 *pixels;

  g_assert_cmpint (count_layers (fixture, "<layer src='data/a.png' composite-op='svg:multiply'/>"), ==, 0);
  g_assert_cmpint (count_layers (fixture, "<stack opacity='0.5'><layer src='data/a.png'/></stack>"), ==, 0);
  g_assert_cmpint (count_layers (fixture, "<layer src='data/a.png'>"), ==, 0);
  g_assert_cmpint (count_layers (fixture, "<layer src='gone.png' opacity='7'/><stack visibility='hidden'>"
                                          "<layer name='in' src='data/a.png' x='30' y='-2'/></stack>"),
                   ==, 2);

  surface = bb_picture_load_layer (path, 0, &layer, NULL);
  g_assert_nonnull (surface);
  g_assert_cmpstr (layer.name, ==, "in");
  g_assert_true (layer.is_hidden);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 40);
  pixels = (guint32 *) (gpointer) cairo_image_surface_get_data (surface);
  g_assert_cmphex (pixels[29], ==, 0);
  g_assert_cmphex (pixels[30], ==, 0xffff0000);
  g_assert_cmphex (pixels[3 * cairo_image_surface_get_stride (surface) / 4 + 30], ==, 0);
  cairo_surface_destroy (surface);
  g_assert_null (bb_picture_load_layer (path, 1, &layer, &error));
  g_assert_nonnull (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/export/layered/raster", Fixture, NULL, set_up, test_raster, tear_down);
  g_test_add ("/export/layered/svg", Fixture, NULL, set_up, test_svg, tear_down);
  g_test_add ("/export/layered/layouts", Fixture, NULL, set_up, test_layouts, tear_down);
  g_test_add ("/export/layered/apart", Fixture, NULL, set_up, test_apart, tear_down);
  g_test_add ("/export/layered/strange", Fixture, NULL, set_up, test_strange, tear_down);
  g_test_add ("/export/layered/rubbish", Fixture, NULL, set_up, test_rubbish, tear_down);
  return g_test_run ();
}
