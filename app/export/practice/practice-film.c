/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a practice video show and let be heard, frame by frame? */
#include "export/practice/practice-film.h"

#include "export/practice/practice-face.h"
#include "export/practice/practice-picture.h"
#include "export/practice/practice-sound.h"
#include "model/beat-grid.h"
#include "model/lyrics.h"
#include "model/section-names.h"
#include "model/sections.h"
#include "render/palette.h"

/* what is shown, whatever is heard */
typedef struct
{
  const BbProject *project;
  BbBeatGrid *grid;
  BbPracticePicture *picture;
  BbPracticeLayout layout;
} Show;

struct _BbPracticeFilm
{
  Show show;
  BbPracticeSound *sound;
};

static void
show_init (Show *self,
           const BbProject *project,
           const BbPictureSource *pictures,
           const BbFilmOptions *options,
           int width,
           int height)
{
  self->project = project;
  self->grid = bb_beat_grid_new (project);
  self->picture = bb_practice_picture_new (project, pictures, options->is_mirrored);
  self->layout = bb_practice_layout_make (width, height, bb_settings_get_aspect (project->settings));
}

static void
show_clear (Show *self)
{
  g_clear_pointer (&self->grid, bb_beat_grid_unref);
  g_clear_pointer (&self->picture, bb_practice_picture_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Show, show_clear)

static void
fill_section (BbPracticeFace *face, const BbProject *project, gint64 sample)
{
  int index = bb_sections_find_at (project, sample);
  const BbSection *section = index >= 0 ? bb_sections_get (project, (guint) index) : NULL;

  if (section == NULL)
    return;

  face->section = bb_section_name_to_label (section->name);
  face->colour = section->colour != BB_SECTION_NO_COLOUR ? section->colour << 8 | 0xff
                                                         : bb_palette_get_section_colour (section->name);
}

/* what stands there at @frame of the video; @counted: 5 to 8 before it, or 0 */
static BbPracticeFace
make_face (const Show *self, gint64 frame, int counted)
{
  const BbProject *project = self->project;
  BbPracticeFace face = { .count = counted, .counts = 8, .is_in = counted > 0 };
  int beat, lyric;
  gint64 sample;

  if (project->song == NULL || !bb_song_frame_to_sample (project->song, &project->settings->rate, frame, &sample))
    return face;

  fill_section (&face, project, sample);
  if (counted > 0)
    return face;

  lyric = bb_lyrics_find_at (project, sample);
  if (lyric >= 0)
    face.lyric = g_strdup (bb_lyrics_get (project, (guint) lyric)->text);
  beat = bb_beat_grid_find (self->grid, frame);
  if (beat >= 0)
    {
      face.count = self->grid->beats[beat].count;
      face.counts = self->grid->beats[beat].counts;
    }
  return face;
}

static void
draw (Show *self, cairo_surface_t *surface, gint64 frame, int counted)
{
  g_auto (BbPracticeFace) face = make_face (self, frame, counted);
  const BbPracticeBox *box = &self->layout.picture;
  cairo_t *cr = cairo_create (surface);

  bb_practice_face_draw (&face, cr, &self->layout);
  cairo_translate (cr, box->x, box->y);
  bb_practice_picture_draw (self->picture, cr, frame, box->width, box->height);
  cairo_destroy (cr);
}

BbPracticeFilm *
bb_practice_film_new (const BbExportRequest *request,
                      const BbPictureSource *pictures,
                      const BbFilmOptions *options,
                      BbExportJob *job,
                      GError **error)
{
  g_autoptr (BbPracticeFilm) self = g_new0 (BbPracticeFilm, 1);
  int width, height;

  self->sound = bb_practice_sound_new (request, bb_speed_to_double (&options->speed), job, error);
  if (self->sound == NULL)
    return NULL;

  bb_film_options_get_size (options, request->project->settings, &width, &height);
  show_init (&self->show, request->project, pictures, options, width, height);
  bb_practice_picture_load_video (self->show.picture, request->folder, job);
  return g_steal_pointer (&self);
}

void
bb_practice_film_free (BbPracticeFilm *self)
{
  show_clear (&self->show);
  g_clear_pointer (&self->sound, bb_practice_sound_free);
  g_free (self);
}

gint64
bb_practice_film_get_n_frames (const BbPracticeFilm *self)
{
  return bb_practice_sound_get_n_frames (self->sound);
}

int
bb_practice_film_get_sample_rate (const BbPracticeFilm *self)
{
  return bb_practice_sound_get_sample_rate (self->sound);
}

int
bb_practice_film_get_channels (const BbPracticeFilm *self)
{
  return bb_practice_sound_get_channels (self->sound);
}

const gint16 *
bb_practice_film_get_sound (BbPracticeFilm *self, gint64 frame, gint64 *n_samples)
{
  return bb_practice_sound_get (self->sound, frame, n_samples);
}

static gboolean
looks_alike (const Show *self, gint64 frame, gint64 before, int counted)
{
  g_auto (BbPracticeFace) face = make_face (self, frame, counted);
  g_auto (BbPracticeFace) other = make_face (self, before, counted);

  return bb_practice_face_equal (&face, &other);
}

gboolean
bb_practice_film_stands_still (const BbPracticeFilm *self, gint64 frame)
{
  int count, count_before;
  gint64 shown, before;

  if (frame == 0)
    return FALSE;

  shown = bb_practice_sound_get_shown (self->sound, frame, &count);
  before = bb_practice_sound_get_shown (self->sound, frame - 1, &count_before);
  return count == count_before && bb_practice_picture_is_same (self->show.picture, shown, before) &&
         looks_alike (&self->show, shown, before, count);
}

void
bb_practice_film_draw (BbPracticeFilm *self, cairo_surface_t *surface, gint64 frame)
{
  int counted;
  gint64 shown = bb_practice_sound_get_shown (self->sound, frame, &counted);

  draw (&self->show, surface, shown, counted);
}

void
bb_practice_film_preview (const BbProject *project,
                          const BbPictureSource *pictures,
                          const BbFilmOptions *options,
                          cairo_surface_t *surface,
                          gint64 frame)
{
  g_auto (Show) show = { .project = NULL };

  show_init (&show, project, pictures, options, cairo_image_surface_get_width (surface),
             cairo_image_surface_get_height (surface));
  draw (&show, surface, frame, 0);
}
