/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of playing is the rehearsal's, and what is the editor's? */
#include "editor/practice.h"

static BbPractice
look_up (BbEditor *editor)
{
  BbPlayer *player = bb_editor_get_player (editor);
  BbPractice practice = { .is_looping = bb_editor_is_looping (editor),
                          .speed = bb_player_get_speed (player),
                          .trains = bb_player_is_training (player),
                          .clicks = bb_player_is_clicking (player) };

  bb_editor_get_range (editor, &practice.in, &practice.out);
  return practice;
}

/* the video may have become shorter meanwhile */
static void
set_loop (BbEditor *editor, const BbPractice *practice)
{
  gint64 out = MIN (practice->out, bb_editor_get_project (editor)->settings->length);

  bb_editor_set_range (editor, practice->in, MAX (out, practice->in));
  bb_editor_set_looping (editor, practice->is_looping);
}

static void
apply (BbEditor *editor, const BbPractice *practice)
{
  BbPlayer *player = bb_editor_get_player (editor);

  set_loop (editor, practice);
  bb_player_set_training (player, practice->trains);
  bb_player_set_speed (player, practice->speed);
  bb_player_set_clicking (player, practice->clicks);
}

/* Returns: what was rehearsed last, but for what is another @now than when it was left */
static BbPractice
choose (const BbPracticeSides *self, const BbPractice *now)
{
  const BbPractice *edited = &self->edited, *rehearsed = &self->rehearsed;
  BbPractice chosen = *now;

  if (now->in == edited->in && now->out == edited->out && now->is_looping == edited->is_looping)
    {
      chosen.in = rehearsed->in;
      chosen.out = rehearsed->out;
      chosen.is_looping = rehearsed->is_looping;
    }
  if (now->speed == edited->speed && now->trains == edited->trains)
    {
      chosen.speed = rehearsed->speed;
      chosen.trains = rehearsed->trains;
    }
  if (now->clicks == edited->clicks)
    chosen.clicks = rehearsed->clicks;
  return chosen;
}

void
bb_practice_begin (BbPracticeSides *self, BbEditor *editor)
{
  BbPractice now = look_up (editor), chosen = now;

  if (self->is_rehearsing)
    return;

  if (self->was_rehearsed)
    chosen = choose (self, &now);
  self->is_rehearsing = TRUE;
  self->edited = now;
  apply (editor, &chosen);
}

void
bb_practice_end (BbPracticeSides *self, BbEditor *editor)
{
  if (!self->is_rehearsing)
    return;

  self->is_rehearsing = FALSE;
  self->was_rehearsed = TRUE;
  self->rehearsed = look_up (editor);
  apply (editor, &self->edited);
}
