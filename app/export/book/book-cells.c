/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the cells of a board's row say? */
#include "export/book/book-cells.h"

#include <glib/gi18n-lib.h>

#include "model/section-names.h"
#include "model/section.h"
#include "model/sung.h"
#include "model/time.h"
#include "render/palette.h"

#define SMALL "<span size=\"78%%\" foreground=\"#5a5a5a\">%s</span>"
#define LARGE "<span size=\"130%%\" weight=\"bold\">%s</span>"
#define LABELLED "<span size=\"86%%\" foreground=\"#5a5a5a\"><b>%s</b></span>\xe2\x80\x82%s"
#define DOT "\xe2\x97\x8f"

BbBookCells
bb_book_cells_make (const BbPdfContent *content)
{
  return (BbBookCells){ content, bb_beat_grid_new (content->project) };
}

void
bb_book_cells_clear (BbBookCells *self)
{
  g_clear_pointer (&self->grid, bb_beat_grid_unref);
}

/* Adds @line (transfer full) below what is there */
static void
add_line (GString *text, char *line)
{
  if (line != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
  g_free (line);
}

static char *
finish (GString *text)
{
  return g_string_free (text, text->len == 0);
}

static const BbBoard *
get_board (const BbBookCells *self, guint place)
{
  return bb_project_get_board (self->content->project, place);
}

char *
bb_book_cells_field (const BbBookCells *self, guint place, const char *field)
{
  g_autofree char *text = g_strstrip (g_strdup (bb_board_get_text (get_board (self, place), field)));

  if (*text == '\0' || !bb_pdf_content_has_field (self->content, field))
    return NULL;
  if (g_str_equal (field, BB_FIELD_ID_KIND))
    return g_markup_escape_text (bb_field_get_kind_label (text), -1);
  return g_markup_escape_text (text, -1);
}

static char *
make_labelled (const BbBookCells *self, guint place, const BbField *field)
{
  g_autofree char *text = bb_book_cells_field (self, place, field->id);
  g_autofree char *label = g_markup_escape_text (bb_field_get_label (field), -1);

  return text != NULL ? g_strdup_printf (LABELLED, label, text) : NULL;
}

static guint
find_scene_number (const BbBookCells *self, const BbScene *scene)
{
  const BbList *scenes = self->content->project->lists[BB_SCENES];

  for (guint i = 0; i < scenes->n_items; i++)
    {
      if (bb_list_get (scenes, i) == scene)
        return i + 1;
    }

  return 0;
}

char *
bb_book_cells_scene (const BbBookCells *self, guint place)
{
  const BbScene *scene = bb_pdf_content_find_scene (self->content, place);

  if (scene == NULL || !bb_pdf_content_has_field (self->content, BB_FIELD_ID_SCENE))
    return NULL;
  return g_markup_printf_escaped (
      "<span size=\"78%%\" foreground=\"#%06x\">" DOT "</span>\xc2\xa0"
      "<span size=\"115%%\">%u</span>\n<span size=\"78%%\" foreground=\"#5a5a5a\">%s</span>",
      scene->colour, find_scene_number (self, scene), scene->name);
}

char *
bb_book_cells_make_number (const char *number)
{
  g_autofree char *escaped = g_markup_escape_text (number, -1);

  return g_strdup_printf (LARGE, escaped);
}

char *
bb_book_cells_number (const BbBookCells *self, guint place, gboolean has_camera)
{
  g_autofree char *camera = has_camera ? bb_book_cells_field (self, place, BB_FIELD_ID_CAMERA) : NULL;
  GString *text = g_string_new (NULL);

  add_line (text, bb_book_cells_make_number (self->content->numbers[place]));
  if (camera != NULL)
    add_line (text, g_strdup_printf (SMALL, camera));
  return finish (text);
}

/* the section that is heard at the beginning of a board */
static const BbSection *
find_section (const BbBookCells *self, guint place)
{
  const BbProject *project = self->content->project;
  const BbSong *song = project->song;
  gint64 frame = bb_project_get_start (project, place), sample;
  const BbList *sections = project->lists[BB_SECTIONS];

  if (song == NULL || !bb_song_frame_to_sample (song, &project->settings->rate, frame, &sample))
    return NULL;

  for (guint i = 0; i < sections->n_items; i++)
    {
      const BbSection *section = bb_list_get (sections, i);

      if (sample >= section->from && sample < section->to)
        return section;
    }

  return NULL;
}

/* on its colour, with the board that it begins with */
static char *
make_section (const BbBookCells *self, guint place)
{
  const BbSection *section = find_section (self, place);
  g_autofree char *name = NULL;
  guint32 colour;

  if (section == NULL || (place > 0 && find_section (self, place - 1) == section))
    return NULL;

  name = bb_section_name_to_label (section->name);
  colour = section->colour != BB_SECTION_NO_COLOUR ? section->colour
                                                   : bb_palette_get_section_colour (section->name) >> 8;
  return g_markup_printf_escaped ("<span size=\"86%%\" foreground=\"#ffffff\" background=\"#%06x\">"
                                  "\xc2\xa0%s\xc2\xa0</span>",
                                  colour, name);
}

char *
bb_book_cells_action (const BbBookCells *self, guint place)
{
  GString *text = g_string_new (NULL);

  add_line (text, make_section (self, place));
  add_line (text, bb_book_cells_field (self, place, BB_FIELD_ID_ACTION));
  add_line (text, make_labelled (self, place, bb_field_find_builtin (BB_FIELD_ID_CHOREOGRAPHY)));
  return finish (text);
}

char *
bb_book_cells_sound (const BbBookCells *self, guint place)
{
  g_autoptr (BbBoard) board = bb_sung_fill_board (self->content->project, place);
  g_autofree char *text = g_strstrip (g_strdup (bb_board_get_text (board, BB_FIELD_ID_LYRIC)));

  if (*text == '\0' || !bb_pdf_content_has_field (self->content, BB_FIELD_ID_LYRIC))
    return NULL;
  return g_markup_escape_text (text, -1);
}

/* "Eight 1 · 1–4": which counts it lasts */
static char *
make_counts (const BbBookCells *self, guint place)
{
  const BbProject *project = self->content->project;
  gint64 start = bb_project_get_start (project, place);
  int first = bb_beat_grid_find (self->grid, start);
  int last = bb_beat_grid_find (self->grid, start + bb_project_get_duration (project, place) - 1);
  const BbBeat *beat = first >= 0 ? &self->grid->beats[first] : NULL;

  if (beat == NULL || beat->eight <= 0)
    return NULL;
  if (last <= first)
    return g_strdup_printf (_ ("Eight %d · %d"), (int) beat->eight, beat->count);
  return g_strdup_printf (_ ("Eight %d · %d–%d"), (int) beat->eight, beat->count, self->grid->beats[last].count);
}

char *
bb_book_cells_time (const BbBookCells *self, guint place)
{
  const BbProject *project = self->content->project;
  const BbSettings *settings = project->settings;
  g_autofree char *length = bb_time_to_seconds_and_frames (&settings->rate, bb_project_get_duration (project, place));
  g_autofree char *start = bb_time_to_timecode (&settings->rate, settings->start,
                                                bb_project_get_start (project, place));
  g_autofree char *counts = make_counts (self, place);
  GString *text = g_string_new (NULL);

  add_line (text, g_strdup_printf ("<span size=\"115%%\" weight=\"bold\">%s</span>", length));
  if (counts != NULL)
    add_line (text, g_strdup_printf (SMALL, counts));
  add_line (text, g_strdup_printf (SMALL, start));
  return finish (text);
}

char *
bb_book_cells_remarks (const BbBookCells *self, guint place)
{
  const BbProject *project = self->content->project;
  const BbList *own = project->lists[BB_FIELDS];
  GString *text = g_string_new (NULL);

  add_line (text, bb_book_cells_field (self, place, BB_FIELD_ID_KIND));
  add_line (text, bb_book_cells_field (self, place, BB_FIELD_ID_NOTES));
  for (guint i = 0; i < own->n_items; i++)
    add_line (text, make_labelled (self, place, bb_list_get (own, i)));
  return finish (text);
}

char *
bb_book_cells_scene_heading (const BbBookCells *self, guint first, guint n)
{
  const BbProject *project = self->content->project;
  const BbScene *scene = bb_pdf_content_find_scene (self->content, bb_pdf_content_get_place (self->content, first));
  guint32 colour = scene != NULL ? scene->colour : 0x808080;
  gint64 frames = 0;
  g_autofree char *length = NULL;
  g_autofree char *boards = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u board", "%u boards", n), n);
  GString *text = g_string_new (NULL);

  for (guint i = first; i < first + n; i++)
    frames += bb_project_get_duration (project, bb_pdf_content_get_place (self->content, i));
  length = bb_time_to_seconds_and_frames (&project->settings->rate, frames);

  add_line (text, g_markup_printf_escaped ("<span foreground=\"#%06x\">" DOT "</span> <span size=\"115%%\"><b>%s</b>"
                                           "</span>\xe2\x80\x82·\xe2\x80\x82%s\xe2\x80\x82·\xe2\x80\x82<b>%s</b>",
                                           colour, scene != NULL ? scene->name : _ ("No scene"), boards, length));
  if (scene != NULL && scene->description != NULL)
    add_line (text, g_markup_escape_text (scene->description, -1));
  return finish (text);
}
