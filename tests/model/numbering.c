/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do shots and boards get the numbers a crew expects? */
#include "model/numbering.h"

#include <locale.h>
#include <string.h>

/* boards in order: "." starts a shot, "+" continues it, what follows is typed */
static const struct
{
  const char *boards;
  const char *numbers;
} rows[] = {
  { ".", "1A" },
  { "+ . +", "1A 2A 2B" },
  { ". + . + + .", "1A 1B 2A 2B 2C 3A" },
  { ".5A . +", "5A 6A 6B" },
  { ".12 + .", "12 12B 13A" },
  { ".12a +", "12a 12B" },
  { ".S12 + .", "S12 S12B S13A" },
  { ".V2-14B .", "V2-14B V2-15A" },
  { ". .Title . +", "1A Title 2A 2B" },
  { ".Title +", "Title 1A" },
  { ". +7C + .", "1A 7C 7D 8A" },
  { ".1A . .2A .", "1A 1-1A 2A 3A" },
  { ".1A . + . .2A", "1A 1-1A 1-1B 1-2A 2A" },
  { ".1A . . . .3A", "1A 2A 2-1A 2-2A 3A" },
  { ".1A + + +1B .2A", "1A 1A-1 1A-2 1B 2A" },
  { ".1A + .2A", "1A 1B 2A" },
  { ". . .1A", "0-1A 0-2A 1A" },
  { ".1A . .1-1A .2A", "1A 1-2A 1-1A 2A" },
  { ".10A . .5A .", "10A 11A 5A 6A" },
  { ". . .2A", "1A 1-1A 2A" },
  { ".3A .1A . .", "3A 1A 2A 4A" },
  { ".1A . .X9 .", "1A 2A X9 X10A" },
  { ".1Z +", "1Z 1AA" },
  { ".1AZ +", "1AZ 1BA" },
  { ".123456789012A .", "123456789012A 1A" },
  { ".1-2B-3 + .", "1-2B-3 1-2C 2A" },
};

static BbProject *
parse_boards (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (BbProject) plain = bb_project_new ();
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autoptr (BbBoard) board = bb_board_new ();

      board->starts_shot = words[i][0] == '.';
      bb_string_set (&board->number, words[i] + 1);
      g_ptr_array_add (places, bb_place_new (i, board));
    }

  return bb_project_with_list (plain, BB_PLACES, bb_list_new_take (places));
}

static void
test_row (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (BbProject) project = parse_boards (rows[i].boards);
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  g_autofree char *text = g_strjoinv (" ", numbers);

  g_assert_cmpstr (text, ==, rows[i].numbers);
}

/* A to Z, then AA */
static void
test_many (void)
{
  g_autofree char *boards = g_strnfill (1600, ' ');
  g_autoptr (BbProject) project = NULL;
  g_auto (GStrv) numbers = NULL;

  for (guint i = 0; i < 800; i++)
    boards[2 * i] = '+';
  boards[1599] = '\0';
  project = parse_boards (boards);
  numbers = bb_numbering_compute (project);
  g_assert_cmpstr (numbers[25], ==, "1Z");
  g_assert_cmpstr (numbers[26], ==, "1AA");
  g_assert_cmpstr (numbers[701], ==, "1ZZ");
  g_assert_cmpstr (numbers[702], ==, "1AAA");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/numbering/many", test_many);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/numbering/%02u %s", i, rows[i].boards);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }

  return g_test_run ();
}
