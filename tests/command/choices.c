/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the option of a board go out that is asked for, or each, and does the shelf stay at home? */
#include <locale.h>

#include "run.h"

/* red is live, blue is its option B; green waits on the shelf */
static const char *const script =
    "import re\n"
    "text = open('p/p.beatboard').read()\n"
    "place = re.findall(r'<place .*?</place>', text, re.S)\n"
    "board = [re.search(r'<board .*?</board>', p, re.S).group(0) for p in place[:3]]\n"
    "text = text.replace(board[0], board[0] + board[1]).replace(place[1], '').replace(place[2], '')\n"
    "text = text.replace('</timeline>', '</timeline><shelf>' + board[2] + '</shelf>')\n"
    "open('p/p.beatboard', 'w').write(text)\n";

static char *
make_project (void)
{
  static const char *const colours[] = { "red", "blue", "green" };
  char *folder = make_folder ();
  g_auto (Run) made = run_beatboard (folder, "new", "p", "--size", "160x90", NULL);
  g_auto (Run) check = { 0 };

  g_assert_cmpint (made.status, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    {
      g_autofree char *name = g_strconcat (colours[i], ".png", NULL);
      g_autofree char *colour = g_strconcat ("xc:", colours[i], NULL);
      g_autofree char *at = g_strdup_printf ("%u", 48 * i);
      g_auto (Run) added = { 0 };

      g_free (run_tool (folder, "convert", "-size", "160x90", colour, name, NULL));
      added = run_beatboard (folder, "add", "p", "--at", at, name, NULL);
      g_assert_cmpint (added.status, ==, 0);
    }
  g_free (run_tool (folder, "python3", "-c", script, NULL));
  check = run_beatboard (folder, "check", "p", NULL);
  assert_run (&check, 0, "nothing is wrong", NULL);
  return folder;
}

static void
assert_colour (const char *folder, const char *name, const char *colour)
{
  g_autofree char *seen = run_tool (folder, "convert", name, "-format", "%[hex:p{80,45}]", "info:", NULL);

  g_assert_cmpstr (g_strstrip (seen), ==, colour);
}

static void
assert_export (const char *folder, const char *to, const char *option)
{
  g_auto (Run) run = option != NULL ? run_beatboard (folder, "export", "p", "--to", to, "--frames", "0-0", "--option",
                                                     option, NULL)
                                    : run_beatboard (folder, "export", "p", "--to", to, "--frames", "0-0", NULL);

  assert_run (&run, 0, NULL, NULL);
}

static void
test_one (void)
{
  g_autofree char *folder = make_project ();
  g_auto (Run) refused = run_beatboard (folder, "export", "p", "--to", "x.png", "--option", "C", NULL);

  assert_export (folder, "shown.png", NULL);
  assert_colour (folder, "shown.png", "FF0000");
  assert_export (folder, "b.png", "b");
  assert_colour (folder, "b.png", "0000FF");
  assert_export (folder, "a.png", "A");
  assert_colour (folder, "a.png", "FF0000");
  assert_run (&refused, 2, NULL, "No board has an option “C”");
  remove_all (folder);
}

static void
test_each (void)
{
  g_autofree char *folder = make_project ();
  g_auto (Run) run = run_beatboard (folder, "export", "p", "--to", "all", "--layout", "options", NULL);
  g_autofree char *names = NULL;

  assert_run (&run, 0, NULL, NULL);
  names = run_tool (folder, "ls", "all", NULL);
  g_assert_cmpstr (names, ==, "p 001 1A A.png\np 001 1A B.png\np 002 2A.png\n");
  assert_colour (folder, "all/p 001 1A A.png", "FF0000");
  assert_colour (folder, "all/p 001 1A B.png", "0000FF");
  remove_all (folder);
}

/* it is told of, and nothing of it goes out */
static void
test_shelf (void)
{
  g_autofree char *folder = make_project ();
  g_auto (Run) info = run_beatboard (folder, "info", "p", "--json", NULL);
  g_auto (Run) export = run_beatboard (folder, "export", "p", "--to", "all", NULL);
  g_autofree char *names = NULL;

  assert_run (&info, 0, "\"shelf\" ?: ?\\[[^]]*\"id\" ?: ?\"b-[^]]*\"layers\" ?: ?\\[", NULL);
  assert_run (&export, 0, NULL, NULL);
  names = run_tool (folder, "ls", "all", NULL);
  g_assert_cmpstr (names, ==, "p 001 1A.png\np 002 2A.png\n");
  remove_all (folder);
}

/* whether it can be seen and reached, and how a picture lies */
static void
test_layer (void)
{
  static const char *const turn = "import re\n"
                                  "text = open('p/p.beatboard').read()\n"
                                  "text = text.replace('<layer ', '<layer locked=\"true\" rotation=\"450\" ', 1)\n"
                                  "open('p/p.beatboard', 'w').write(text)\n";
  g_autofree char *folder = make_project ();
  g_auto (Run) info = { 0 };

  g_free (run_tool (folder, "python3", "-c", turn, NULL));
  info = run_beatboard (folder, "info", "p", "--json", NULL);
  assert_run (&info, 0, "\"hidden\" ?: ?false,\\s*\"locked\" ?: ?true,\\s*\"shared\" ?: ?false,", NULL);
  assert_run (&info, 0, "\"placement\" ?: ?\\{\\s*\"x\" ?: ?0,[^}]*\"rotation\" ?: ?450,", NULL);
  remove_all (folder);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/command/choices/one", test_one);
  g_test_add_func ("/command/choices/each", test_each);
  g_test_add_func ("/command/choices/shelf", test_shelf);
  g_test_add_func ("/command/choices/layer", test_layer);
  return g_test_run ();
}
