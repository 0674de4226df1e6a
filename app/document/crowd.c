/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one thing done to many, by several threads at once? */
#include "document/crowd.h"

/* more would wait for the disk */
#define MOST_THREADS 4

typedef struct
{
  BbCrowdFunc func;
  gpointer data;
} Crowd;

/* a pool takes no 0, so it counts from 1 */
static void
work (gpointer number, gpointer data)
{
  const Crowd *crowd = data;

  crowd->func (GPOINTER_TO_UINT (number) - 1, crowd->data);
}

void
bb_crowd_run (guint n, BbCrowdFunc func, gpointer data)
{
  Crowd crowd = { func, data };
  GThreadPool *pool = g_thread_pool_new (work, &crowd, (int) MIN (g_get_num_processors (), MOST_THREADS), FALSE, NULL);

  for (guint i = 0; i < n; i++)
    g_thread_pool_push (pool, GUINT_TO_POINTER (i + 1), NULL);
  g_thread_pool_free (pool, FALSE, TRUE);
}
