/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said of what became of a project with another mix of its song? */
#include "document/song-outcome.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/lyric.h"
#include "model/section-names.h"
#include "model/section.h"
#include "model/tempo.h"

/* seconds: less is not worth a word at the ends, where encoders add and take some; nor in the middle */
#define LEAST_END 0.05
#define LEAST 0.002
/* of a bar, by which a whole number of them may be off */
#define BAR_OFF 0.03

typedef struct
{
  const BbProject *project;
  const BbSong *song;
  GStrvBuilder *lines;
} Telling;

/* takes over @line */
static void
add (Telling *self, char *line)
{
  g_strv_builder_add (self->lines, line);
  g_free (line);
}

/* "8 bars", or "3.250 s": @seconds of the old song around @sample */
static char *
say_length (const Telling *self, double seconds, gint64 sample)
{
  const BbList *tempi = self->project->lists[BB_TEMPI];
  const BbTempo *tempo = tempi->n_items > 0 ? bb_list_get (tempi, 0) : NULL;
  double bars;

  for (guint i = 1; i < tempi->n_items && ((const BbTempo *) bb_list_get (tempi, i))->sample <= (double) sample; i++)
    tempo = bb_list_get (tempi, i);
  bars = tempo != NULL ? seconds * tempo->tempo / 60 / tempo->beats_per_bar : 0;
  if (bars < 0.5 || fabs (bars - round (bars)) > BAR_OFF)
    return g_strdup_printf (_ ("%.3f s"), seconds);
  return g_strdup_printf (ngettext ("%d bar", "%d bars", (gulong) round (bars)), (int) round (bars));
}

/* where in the video the old song is heard at @sample */
static char *
say_place (const Telling *self, gint64 sample)
{
  const BbSettings *settings = self->project->settings;
  gint64 frame;

  if (!bb_song_sample_to_frame (self->project->song, &settings->rate, (double) sample, &frame))
    return g_strdup_printf (_ ("%.3f s of the song"), (double) sample / self->project->song->sample_rate);
  return bb_time_to_timecode (&settings->rate, settings->start, frame);
}

static void
tell_start (Telling *self, const BbSongRun *first)
{
  double gone = (double) first->from / self->project->song->sample_rate;
  double added = (double) first->new_from / self->song->sample_rate, later = added - gone;

  if (gone < LEAST_END && later > 0.5 / self->song->sample_rate)
    add (self, g_strdup_printf (_ ("The song begins %.3f s later."), later));
  else if (gone >= LEAST_END && added < LEAST_END)
    add (self, g_strdup_printf (_ ("Its first %.3f s are gone."), gone));
  else if (gone >= LEAST_END)
    add (self, g_strdup_printf (_ ("Its first %.3f s are gone; %.3f s of something else are there."), gone, added));
}

static void
tell_between (Telling *self, const BbSongRun *before, const BbSongRun *after)
{
  int old_rate = self->project->song->sample_rate, rate = self->song->sample_rate;
  double gone = (double) (after->from - before->to) / old_rate;
  double end = (double) before->new_from / rate + (double) (before->to - before->from) / old_rate;
  double added = (double) after->new_from / rate - end;
  g_autofree char *place = say_place (self, before->to);
  g_autofree char *less = say_length (self, gone, before->to);
  g_autofree char *more = say_length (self, added, before->to);

  if (gone >= LEAST && added >= LEAST)
    add (self, g_strdup_printf (_ ("At %s, %s are gone, and %s are new."), place, less, more));
  else if (gone >= LEAST)
    add (self, g_strdup_printf (_ ("At %s, %s are gone."), place, less));
  else if (added >= LEAST)
    add (self, g_strdup_printf (_ ("At %s, %s are new."), place, more));
}

static void
tell_end (Telling *self, const BbSongRun *last)
{
  int old_rate = self->project->song->sample_rate, rate = self->song->sample_rate;
  double gone = (double) (self->project->song->n_samples - last->to) / old_rate;
  double end = (double) last->new_from / rate + (double) (last->to - last->from) / old_rate;
  double added = (double) self->song->n_samples / rate - end;

  if (gone >= LEAST_END)
    add (self, g_strdup_printf (_ ("Its last %.3f s are gone."), gone));
  if (added >= LEAST_END)
    add (self, g_strdup_printf (_ ("At its end, %.3f s are new."), added));
}

/* what is said of each kind; then come the names */
static const char *const sentences[] = {
  [BB_LOSS_BOARD] = N_ ("On the shelf now, for their part of the song is gone: boards %s."),
  [BB_LOSS_BEHIND] = N_ ("Where they were, but over another part of the song: boards %s."),
  [BB_LOSS_SECTION] = N_ ("Gone with their part of the song: sections %s."),
  [BB_LOSS_LYRIC] = N_ ("Gone with their part of the song: lines “%s”."),
  [BB_LOSS_NOTE] = N_ ("Now at the cut, for their part of the song is gone: notes “%s”."),
};

static void
tell_losses (Telling *self, BbLossKind kind, const GPtrArray *losses)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < losses->len; i++)
    {
      const BbLoss *loss = g_ptr_array_index (losses, i);

      g_autofree char *label = kind == BB_LOSS_SECTION ? bb_section_name_to_label (loss->name) : g_strdup (loss->name);

      if (loss->kind == kind)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", label);
    }
  if (names->len > 0)
    add (self, g_strdup_printf (_ (sentences[kind]), names->str));
}

static BbSongOutcome *
end (Telling *self, gboolean is_aligned, guint n_losses)
{
  BbSongOutcome *outcome = g_new0 (BbSongOutcome, 1);

  outcome->is_aligned = is_aligned;
  outcome->n_losses = n_losses;
  outcome->lines = g_strv_builder_end (self->lines);
  if (outcome->lines[0] == NULL)
    {
      add (self, g_strdup (_ ("It is as long as the song before, and nothing had to move.")));
      g_strfreev (outcome->lines);
      outcome->lines = g_strv_builder_end (self->lines);
    }
  return outcome;
}

/* sections, or lines of the song: those that begin behind its end */
static guint
count_behind (const BbProject *project, const BbSong *song, BbListKind kind)
{
  guint n = 0;

  for (guint i = 0; i < project->lists[kind]->n_items; i++)
    {
      gconstpointer value = bb_list_get (project->lists[kind], i);
      gint64 from = kind == BB_SECTIONS ? ((const BbSection *) value)->from : ((const BbLyric *) value)->from;

      if (from >= song->n_samples)
        n++;
    }
  return n;
}

/* they are kept, for the right song may be yet to come */
static guint
tell_behind (Telling *self)
{
  guint n_sections = count_behind (self->project, self->song, BB_SECTIONS);
  guint n_lyrics = count_behind (self->project, self->song, BB_LYRICS);
  g_autofree char *sections = g_strdup_printf (ngettext ("%u section", "%u sections", n_sections), n_sections);
  g_autofree char *lyrics = g_strdup_printf (ngettext ("%u line of lyrics", "%u lines of lyrics", n_lyrics), n_lyrics);

  if (n_sections > 0 && n_lyrics > 0)
    add (self, g_strdup_printf (_ ("%s and %s lie behind its end: kept, but not seen until a longer song comes."),
                                sections, lyrics));
  else if (n_sections + n_lyrics > 0)
    add (self, g_strdup_printf (_ ("%s behind its end: kept, but not seen until a longer song comes."),
                                n_sections > 0 ? sections : lyrics));
  return n_sections + n_lyrics;
}

BbSongOutcome *
bb_song_outcome_new_other (const BbProject *project, const BbSong *song)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  Telling self = { project, song, lines };

  add (&self, g_strdup_printf (_ ("“%s” does not sound like the song before: everything stays where it was."),
                               song->media_name));
  return end (&self, FALSE, tell_behind (&self));
}

BbSongOutcome *
bb_song_outcome_new (const BbProject *project,
                     const BbSong *song,
                     const BbSongRun *runs,
                     guint n_runs,
                     const GPtrArray *losses)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  Telling self = { project, song, lines };

  tell_start (&self, &runs[0]);
  for (guint i = 0; i + 1 < n_runs; i++)
    tell_between (&self, &runs[i], &runs[i + 1]);
  tell_end (&self, &runs[n_runs - 1]);
  for (guint kind = 0; kind < G_N_ELEMENTS (sentences); kind++)
    tell_losses (&self, kind, losses);
  return end (&self, TRUE, losses->len);
}

void
bb_song_outcome_free (BbSongOutcome *self)
{
  g_strfreev (self->lines);
  g_free (self);
}
