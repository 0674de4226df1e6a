/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does word from the engine's thread reach the thread that asked? */
#include "playback/home.h"

struct _BbHome
{
  gatomicrefcount references;
  GMainContext *context;
  BbEngineFunc func; /* touched in the context's thread only */
  gpointer data;
};

typedef struct
{
  BbHome *home;
  BbEngineNote note;
  guint run;
  char *message;
} Word;

BbHome *
bb_home_new (BbEngineFunc func, gpointer data)
{
  BbHome *self = g_new0 (BbHome, 1);

  g_atomic_ref_count_init (&self->references);
  self->context = g_main_context_ref_thread_default ();
  self->func = func;
  self->data = data;

  return self;
}

BbHome *
bb_home_ref (BbHome *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bb_home_unref (BbHome *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  g_main_context_unref (self->context);
  g_free (self);
}

void
bb_home_leave (BbHome *self)
{
  self->func = NULL;
}

static void
word_free (gpointer data)
{
  Word *word = data;

  bb_home_unref (word->home);
  g_free (word->message);
  g_free (word);
}

static gboolean
word_cb (gpointer data)
{
  Word *word = data;
  BbHome *home = word->home;

  if (home->func != NULL)
    home->func (word->note, word->run, word->message, home->data);

  return G_SOURCE_REMOVE;
}

void
bb_home_tell (BbHome *self, BbEngineNote note, guint run, const char *message)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  Word *word = g_new0 (Word, 1);

  word->home = bb_home_ref (self);
  word->note = note;
  word->run = run;
  word->message = g_strdup (message);
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, word_cb, word, word_free);
  g_source_attach (source, self->context);
}
