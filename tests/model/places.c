/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do boards lie where they should after each operation? */
#include "model/places.h"

#include "story.h"

#include <gio/gio.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

/* numbers after the name of an operation */
typedef BbProject *(*Operation) (const BbProject *project, const int *n);

static BbProject *
roll (const BbProject *project, const int *n)
{
  return bb_places_roll (project, n[0], n[1]);
}

/* adds x at n[0], with the default length n[1]; its place has to be n[2] */
static BbProject *
add (const BbProject *project, const int *n)
{
  g_autoptr (BbBoard) board = bb_test_story_board ("x");
  guint index = 0;
  BbPace pace = bb_pace_of_frames (n[1]);
  BbProject *next = bb_places_add (project, n[0], board, &pace, &index);

  g_assert_cmpuint (index, ==, n[2]);
  return next;
}

/* lays x, y, z: n[2] of them, from n[0] on every n[1]; the end has to be n[3] */
static BbProject *
lay (const BbProject *project, const int *n)
{
  static const char *const names[] = { "x", "y", "z" };
  g_autoptr (GPtrArray) boards = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_board_unref);
  gint64 room = bb_places_find_room (project, MIN (n[0], project->settings->length));
  const BbBoard *first, *last;
  BbProject *next;

  for (int i = 0; i < n[2]; i++)
    g_ptr_array_add (boards, bb_test_story_board (names[i]));
  first = g_ptr_array_index (boards, 0);
  last = g_ptr_array_index (boards, boards->len - 1);
  next = bb_places_lay (project, n[0], boards, n[1]);
  g_assert_cmpint (bb_project_get_start (next, bb_project_find_board (next, last->id) + 1), ==, n[3]);
  g_assert_cmpint (bb_project_get_start (next, bb_project_find_board (next, first->id)), ==, room);
  return next;
}

static BbProject *
remove_places (const BbProject *project, const int *n)
{
  return bb_places_remove (project, n[0], n[1]);
}

static BbProject *
duplicate (const BbProject *project, const int *n)
{
  return bb_places_duplicate (project, n[0]);
}

static BbProject *
cut (const BbProject *project, const int *n)
{
  return bb_places_cut (project, n[0]);
}

static BbProject *
move (const BbProject *project, const int *n)
{
  return bb_places_move (project, n[0], n[1], n[2]);
}

static BbProject *
set_board (const BbProject *project, const int *n)
{
  g_autoptr (BbBoard) board = bb_test_story_board ("x");

  return bb_places_set_board (project, n[0], board);
}

static BbProject *
toggle (const BbProject *project, const int *n)
{
  return bb_places_toggle_shot (project, n[0]);
}

static BbProject *
ripple (const BbProject *project, const int *n)
{
  return bb_places_ripple (project, n[0], n[1]);
}

static BbProject *
set_length (const BbProject *project, const int *n)
{
  g_autoptr (GError) error = NULL;
  BbProject *next = bb_places_set_length (project, n[0], &error);

  g_assert_true ((next == NULL) == (error != NULL));
  return next;
}

static BbProject *
set_rate (const BbProject *project, const int *n)
{
  return bb_places_set_rate (project, &(BbFrameRate){ n[0], n[1], FALSE });
}

static const struct
{
  const char *name;
  Operation operation;
} operations[] = {
  { "roll", roll },
  { "add", add },
  { "lay", lay },
  { "remove", remove_places },
  { "duplicate", duplicate },
  { "move", move },
  { "set", set_board },
  { "toggle", toggle },
  { "cut", cut },
  { "ripple", ripple },
  { "length", set_length },
  { "rate", set_rate },
};

/* NULL after a command that has to fail, "=" after one that changes nothing */
static const struct
{
  const char *before;
  const char *command;
  const char *after;
} rows[] = {
  { "0:a 24:b 48:c 96", "roll 1 30", "0:a 30:b 48:c 96" },
  { "0:a 24:b 48:c 96", "roll 1 99", "0:a 47:b 48:c 96" },
  { "0:a 24:b 48:c 96", "roll 1 -5", "0:a 1:b 48:c 96" },
  { "0:a 24:b 48:c 96", "roll 2 200", "0:a 24:b 95:c 96" },
  { "0:a 24:b *24 96", "roll 1 30", "0:a 30:b *24 96" },
  { "0:a 24:b 96", "roll 1 24", "=" },
  { "0:a 1:b 2", "roll 1 50", "=" },

  { "0:a 96", "add 30 48 1", "0:a 30:x 96" },
  { "0:a 48:b 96", "add 50 10 2", "0:a 48:b 58:x 96" },
  { "0:a 48:b 96", "add 59 10 2", "0:a 48:b 58:x 96" },
  { "0:a 48:b 96", "add 60 10 2", "0:a 48:b 60:x 96" },
  { "0:a 96", "add 0 48 1", "0:a 48:x 96" },
  { "0:a 48:b 96", "add 0 48 1", "0:a 24:x 48:b 96" },
  { "0:a 48:b 96", "add 48 20 2", "0:a 48:b 68:x 96" },
  { "0:a 3:b 96", "add 0 48 1", "0:a 1:x 3:b 96" },
  { "0:a 1:b 96", "add 0 48 2", "0:a 1:b 49:x 96" },
  { "0:a 1:b 2:c 12", "add 0 48 3", "0:a 1:b 2:c 7:x 12" },
  { "0:a 95:b 96", "add 95 48 1", "=" },
  { "0:a 96", "add 500 48 1", "0:a 95:x 96" },
  { "0:a 96", "add -9 48 1", "0:a 48:x 96" },
  { "0:a 96", "add 0 0 1", "0:a 1:x 96" },

  { "0:a 48:- 200", "add 0 48 1", "0:a 48:x 96:- 200" },
  { "0:a 48:- 200", "add 30 48 1", "0:a 48:x 96:- 200" },
  { "0:a 48:- 100", "add 30 48 1", "0:a 48:x 100" },
  { "0:a 48:- 60", "add 0 48 1", "0:a 48:x 60" },
  { "0:a 1:- 60", "add 0 48 1", "0:a 1:x 60" },
  { "0:- 48:- 200", "add 0 48 1", "0:- 48:x 96:- 200" },
  { "0:- 48:- 200", "add 20 48 1", "0:- 20:x 48:- 200" },
  { "0:- 96:- 200", "add 0 48 1", "0:- 48:x 96:- 200" },
  { "0:a 48:b 96:- 200", "add 20 48 1", "0:a 20:x 48:b 96:- 200" },
  { "0:- 200", "add 60 48 1", "0:- 60:x 200" },

  { "0:- 96", "lay 0 24 3 72", "0:x 24:y 48:z 72:- 96" },
  { "0:- 96", "lay 10 24 2 58", "0:- 10:x 34:y 58:- 96" },
  { "0:- 72", "lay 0 24 3 72", "0:x 24:y 48:z 72" },
  { "0:- 30", "lay 0 24 3 72", "0:x 24:y 48:z 72" },
  { "0:a 24:- 96", "lay 24 24 2 72", "0:a 24:x 48:y 72:- 96" },
  { "0:a 48:- 96", "lay 10 20 3 70", "0:a 10:x 30:y 48:- 50:z 70:- 96" },
  { "0:a 96", "lay 0 24 2 96", "0:a 48:x 72:y 96" },
  { "0:a 40:b 96", "lay 30 10 2 96", "0:a 30:x 40:b 68:y 96" },
  { "0:a 1:b 2:- 96", "lay 0 10 1 12", "0:a 1:b 2:x 12:- 96" },
  { "0:a 1:b 2:c 3", "lay 0 10 2 23", "0:a 1:b 2:c 3:x 13:y 23" },
  { "0:a 96", "lay 96 24 2 144", "0:a 96:x 120:y 144" },
  { "0:a 96", "lay 900 24 1 120", "0:a 96:x 120" },
  { "0:a 48:\"t 96", "lay 48 12 1 96", "0:a 48:\"t 72:x 96" },
  { "0:a 48:-! 96", "lay 48 12 1 108", "0:a 48:-! 96:x 108" },
  { "0:a 48:b! 60:- 96", "lay 50 12 1 72", "0:a 48:b! 60:x 72:- 96" },
  { "0:- 9", "lay 0 0 3 3", "0:x 1:y 2:z 3:- 9" },
  { "0:- 5:a 96", "lay 0 10 2 96", "0:x 5:a 10:y 96" },

  { "0:a 24:b 48:c 96", "remove 1 1", "0:a 48:c 96" },
  { "0:a 24:b 48:c 96", "remove 2 1", "0:a 24:b 96" },
  { "0:a 24:b 48:c 96", "remove 0 1", "0:b 48:c 96" },
  { "0:a 24:b 48:c 96", "remove 0 2", "0:c 96" },
  { "0:a 24:b *30 96", "remove 1 1", "0:a *30 96" },
  { "0:a 24:b 48:c 96", "remove 0 3", "0:- 96" },
  { "0:a 24:b 96", "remove 1 0", "=" },
  { "0:a 24:b 48:+c 96", "remove 1 1", "0:a 48:c 96" },
  { "0:a 24:b 48:+c 72:+d 96", "remove 2 1", "0:a 24:b 72:+d 96" },
  { "0:a 24:+b 48:+c 96", "remove 1 1", "0:a 48:+c 96" },
  { "0:a 24:+b 96", "remove 0 1", "0:b 96" },

  { "0:a 48:b 96", "duplicate 0", "0:a 24:+a 48:b 96" },
  { "0:a 48:b! 96", "duplicate 1", "0:a 48:b! 72:+b 96" },
  { "0:a 3:b 96", "duplicate 0", "0:a 1:+a 3:b 96" },
  { "0:a 1:b 96", "duplicate 0", "=" },
  { "0:a 48:- 200", "duplicate 0", "0:a 48:+a 96:- 200" },
  { "0:- 48:- 200", "duplicate 0", "0:- 24:+- 48:- 200" },
  { "0:a 48:- 60", "duplicate 0", "0:a 48:+a 60" },
  { "0:a 48:b 96:- 200", "duplicate 0", "0:a 24:+a 48:b 96:- 200" },

  { "0:a 48:b 96", "cut 10", "0:a 10:a 48:b 96" },
  { "0:a 48:+b! 96", "cut 95", "0:a 48:+b! 95:b 96" },
  { "0:a 48:b 96", "cut 48", "=" },
  { "0:a 48:b 96", "cut 0", "=" },

  { "0:a 10:b 30:c 60:d 96", "move 0 1 2", "0:b 20:c 50:a 60:d 96" },
  { "0:a 10:b 30:c 60:d 96", "move 2 1 0", "0:c 30:a 40:b 60:d 96" },
  { "0:a 10:b 30:c 60:d 96", "move 0 2 2", "0:c 30:d 66:a 76:b 96" },
  { "0:a 10:b 30:c 60:d 96", "move 1 2 0", "0:b 20:c 50:a 60:d 96" },
  { "0:a 10:b 30:c 60:d 96", "move 3 1 1", "0:a 10:d 46:b 66:c 96" },
  { "0:a 10:b 96", "move 1 1 1", "=" },
  { "0:a 10:b 96", "move 0 2 0", "=" },
  { "0:a 10:+b 30:c 96", "move 0 1 1", "0:b 20:+a 30:c 96" },
  { "0:a 10:+b 30:c 96", "move 1 1 0", "0:b 20:+a 30:c 96" },
  { "0:a 10:+b 30:c 96", "move 0 1 2", "0:b 20:c 86:a 96" },
  { "0:a 10:b 30:+c 60:+d 96", "move 1 1 2", "0:a 10:c 40:+b 60:+d 96" },
  { "0:a 10:b 30:+c 60:d 96", "move 1 1 0", "0:b 20:a 30:c 60:d 96" },

  { "0:a 10:+b 96", "set 1", "0:a 10:x 96" },
  { "0:a 10:b 96", "toggle 1", "0:a 10:+b 96" },
  { "0:a 10:+b 96", "toggle 1", "0:a 10:b 96" },
  { "0:a 10:b 96", "toggle 0", "=" },

  { "0:a 10:b 30:c 60:d 96", "ripple 1 15", "0:a 15:b 35:c 65:d 96" },
  { "0:a 10:b 30:c 60:d 96", "ripple 2 25", "0:a 10:b 25:c 55:d 96" },
  { "0:a 10:b 30:c 60:d 96", "ripple 1 80", "0:a 45:b 65:c 95:d 96" },
  { "0:a 10:b 30:c 60:d 96", "ripple 1 -9", "0:a 1:b 21:c 51:d 96" },
  { "0:a 10:b 30:c 60:d! 96", "ripple 1 15", "0:a 15:b 35:c 60:d! 96" },
  { "0:a 10:b 30:c 60:d! 96", "ripple 1 80", "0:a 39:b 59:c 60:d! 96" },
  { "0:a 10:b! 30:c 96", "ripple 1 15", "=" },
  { "0:a! 10:b 30:c 96", "ripple 1 15", "0:a! 15:b 35:c 96" },
  { "0:a 10:b 30:c 96", "ripple 1 10", "=" },
  { "0:a 10:b 30:c *5 *10 *29 *31 96", "ripple 1 15", "0:a 15:b 35:c *5 *15 *34 *36 96" },
  { "0:a 10:b 30:c *9 *10 96", "ripple 1 5", "0:a 5:b 25:c *5 *9 96" },
  { "0:a 10:b 30:c *31 *94 *95 96", "ripple 1 15", "0:a 15:b 35:c *36 *95 *95 96" },
  { "0:a 10:b 30:c! *29 *30 96", "ripple 1 12", "0:a 12:b 30:c! *29 *30 96" },

  { "0:a 10:- 96", "length 200", "0:a 10:- 200" },
  { "0:a 96", "length 200", "0:a 96:- 200" },
  { "0:\"t 96", "length 200", "0:\"t 96:- 200" },
  { "0:a 50:b 96", "length 60", "0:a 50:b 60" },
  { "0:a 50:- 70:- 96", "length 50", "0:a 50" },
  { "0:a 50:- 70:- 96", "length 51", "0:a 50:- 51" },
  { "0:a 50:b *90 96", "length 51", "0:a 50:b *90 51" },
  { "0:a 50:b 96", "length 50", NULL },
  { "0:a 50:\"t 96", "length 50", NULL },
  { "0:a 50:-! 96", "length 50", NULL },
  { "0:a 50:- 70:b 96", "length 60", NULL },
  { "0:a 96", "length 0", NULL },
  { "0:a 96", "length 30000000", NULL },
  { "0:a 96", "length 96", "=" },

  { "0:a 24:b *36 96", "rate 48 1", "0:a 48:b *72 192" },
  { "0:a 24:b 96", "rate 25 1", "0:a 25:b 100" },
  { "0:a 24:b 96", "rate 30000 1001", "0:a 30:b 120" },
  { "0:a 1:b 2:c 3:d 96", "rate 12 1", "0:a 1:b 2:c 3:d 48" },
  { "0:a 1:b 2:c 3:d 4", "rate 1 1", "0:a 1:b 2:c 3:d 4" },
  { "0:a 24:b 96", "rate 24 1", "=" },
  { "0:a 20736000", "rate 25 1", "=" },
};

static Operation
find_operation (const char *command)
{
  g_auto (GStrv) words = g_strsplit (command, " ", 2);

  for (guint i = 0; i < G_N_ELEMENTS (operations); i++)
    {
      if (g_str_equal (operations[i].name, words[0]))
        return operations[i].operation;
    }

  g_assert_not_reached ();
}

static BbProject *
run_command (const BbProject *project, const char *command)
{
  int n[4] = { 0 };

  sscanf (command, "%*s %d %d %d %d", &n[0], &n[1], &n[2], &n[3]);
  return find_operation (command) (project, n);
}

static void
test_row (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (BbProject) before = bb_test_story_parse (rows[i].before);
  g_autoptr (BbProject) after = run_command (before, rows[i].command);
  g_autofree char *unchanged = bb_test_story_draw (before);
  g_autofree char *drawn = after != NULL ? bb_test_story_draw (after) : NULL;

  g_assert_cmpstr (unchanged, ==, rows[i].before);
  if (g_strcmp0 (rows[i].after, "=") == 0)
    g_assert_true (after == before);
  else
    g_assert_cmpstr (drawn, ==, rows[i].after);

  if (after != NULL)
    bb_project_check (after, &error);
  g_assert_no_error (error);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/timeline/%03u %s", i, rows[i].command);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }

  return g_test_run ();
}
