/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what was asked for last done next, and what nobody waits for dropped? */
#include "widgets/common/newest.h"

#include <locale.h>

typedef struct
{
  int number;
  GMutex *gate; /* held while the work shall not end */
} Request;

static guint n_freed;   /* requests */
static guint n_dropped; /* answers that nobody took */
static gint n_worked;   /* atomic */

typedef struct
{
  GArray *answers;
  gboolean was_newest;
} Owner;

static gpointer
work (gconstpointer data)
{
  const Request *request = data;

  g_mutex_lock (request->gate);
  g_mutex_unlock (request->gate);
  g_atomic_int_inc (&n_worked);
  return GINT_TO_POINTER (request->number);
}

static void
done (gpointer data, gpointer answer, gboolean is_newest)
{
  Owner *owner = data;
  int number = GPOINTER_TO_INT (answer);

  g_array_append_val (owner->answers, number);
  owner->was_newest = is_newest;
}

static void
free_request (gpointer data)
{
  n_freed++;
  g_free (data);
}

static void
drop (gpointer answer)
{
  n_dropped++;
}

static const BbNewestKind kind = { work, done, free_request, drop };

static Request *
make_request (int number, GMutex *gate)
{
  Request *request = g_new (Request, 1);

  *request = (Request){ number, gate };
  return request;
}

static void
test_last_next (void)
{
  Owner owner = { g_array_new (FALSE, FALSE, sizeof (int)) };
  g_autoptr (BbNewest) newest = bb_newest_new (&kind, &owner);
  GMutex gate;

  n_freed = n_dropped = 0;
  g_atomic_int_set (&n_worked, 0);
  g_mutex_init (&gate);
  g_mutex_lock (&gate);
  g_assert_false (bb_newest_is_busy (newest));
  for (int i = 1; i <= 4; i++)
    bb_newest_ask (newest, make_request (i, &gate));
  g_assert_true (bb_newest_is_busy (newest));
  g_assert_cmpuint (n_freed, ==, 2);
  g_mutex_unlock (&gate);

  while (owner.answers->len < 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (g_array_index (owner.answers, int, 0), ==, 1);
  g_assert_false (owner.was_newest);
  while (owner.answers->len < 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (g_array_index (owner.answers, int, 1), ==, 4);
  g_assert_true (owner.was_newest);
  g_assert_false (bb_newest_is_busy (newest));
  g_assert_cmpint (g_atomic_int_get (&n_worked), ==, 2);
  g_assert_cmpuint (n_freed, ==, 4);
  g_assert_cmpuint (n_dropped, ==, 0);
  g_array_unref (owner.answers);
  g_mutex_clear (&gate);
}

/* its owner goes while it works */
static void
test_owner_goes (void)
{
  Owner owner = { g_array_new (FALSE, FALSE, sizeof (int)) };
  BbNewest *newest = bb_newest_new (&kind, &owner);
  GMutex gate;

  n_freed = n_dropped = 0;
  g_mutex_init (&gate);
  g_mutex_lock (&gate);
  bb_newest_ask (newest, make_request (1, &gate));
  bb_newest_ask (newest, make_request (2, &gate));
  bb_newest_free (newest);
  g_assert_cmpuint (n_freed, ==, 1);
  g_mutex_unlock (&gate);
  while (n_dropped == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_freed, ==, 2);
  g_assert_cmpuint (owner.answers->len, ==, 0);
  g_array_unref (owner.answers);
  g_mutex_clear (&gate);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/newest/last-next", test_last_next);
  g_test_add_func ("/newest/owner-goes", test_owner_goes);
  return g_test_run ();
}
