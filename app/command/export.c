/* SPDX-License-Identifier: GPL-3.0-or-later */
/* beatboard export: which kind is asked for, and which frames of it? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"
#include "command/command-progress.h"
#include "command/film-arguments.h"
#include "command/pdf-arguments.h"
#include "command/range-arguments.h"
#include "command/set-arguments.h"
#include "export/export-kind.h"
#include "export/png.h"
#include "store/folder.h"

typedef struct
{
  char *to;
  BbRangeArguments range;
  BbPdfArguments pdf;
  BbFilmArguments film;
  BbSetArguments set;
} Options;

static void
options_clear (Options *asked)
{
  g_free (asked->to);
  bb_range_arguments_clear (&asked->range);
  bb_pdf_arguments_clear (&asked->pdf);
  bb_film_arguments_clear (&asked->film);
  bb_set_arguments_clear (&asked->set);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static GStrv
parse (Options *asked, int argc, char *argv[], GError **error)
{
  const GOptionEntry options[] = {
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &asked->to,
      N_ ("What to write: .mp4, .webm, .mov, .mkv, .gif, .webp, .pdf, .png, .jpg, .ora, .svg, .srt, .lrc, .csv, .ods, "
          ".wav, "
          "or a folder of .png"),
      "FILE" },
    { "layout", 0, 0, G_OPTION_ARG_FILENAME, &asked->pdf.layout,
      N_ ("PDF: boards across and down, 1x1 to 4x4, or conte, pitch, contact, shots, plans, counts, treatment, "
          "set-playback; "
          "CSV: counts, shots, set-playback; videos: practice; pictures: boards, frames, layers, options, sheets, "
          "plans"),
      "2x3" },
    { "sort", 0, 0, G_OPTION_ARG_FILENAME, &asked->pdf.sort, N_ ("PDF: time, or scene, as it is filmed"), "scene" },
    { "paper", 0, 0, G_OPTION_ARG_FILENAME, &asked->pdf.paper,
      N_ ("PDF: a4 or letter; that of the country unless told"), "a4" },
    { "landscape", 0, 0, G_OPTION_ARG_NONE, &asked->pdf.is_landscape, N_ ("PDF: pages on their long side"), NULL },
    { "fields", 0, 0, G_OPTION_ARG_FILENAME, &asked->pdf.fields,
      N_ ("PDF: what stands below each board, with commas between; none for nothing"), "action,camera" },
    { "cover", 0, 0, G_OPTION_ARG_NONE, &asked->pdf.has_cover, N_ ("PDF: a cover comes first"), NULL },
    { "key", 0, 0, G_OPTION_ARG_FILENAME, &asked->pdf.key, N_ ("PDF: number of the board on the cover"), "12A" },
    { "logo", 0, 0, G_OPTION_ARG_FILENAME, &asked->pdf.logo, N_ ("PDF: a picture for the cover"), "FILE" },
    { "treatment", 0, 0, G_OPTION_ARG_NONE, &asked->pdf.has_treatment,
      N_ ("PDF: the treatment comes before the boards, as it does where there is one"), NULL },
    { "no-treatment", 0, 0, G_OPTION_ARG_NONE, &asked->pdf.has_no_treatment, N_ ("PDF: the boards alone"), NULL },
    { "contact", 0, 0, G_OPTION_ARG_NONE, &asked->pdf.has_contact,
      N_ ("PDF: a contact sheet comes before the boards, and leads to them"), NULL },
    { "preset", 0, 0, G_OPTION_ARG_FILENAME, &asked->pdf.preset,
      N_ ("PDF: as it is kept by this name; what else is typed goes before it"), "NAME" },
    { "pictures", 0, 0, G_OPTION_ARG_NONE, &asked->pdf.has_pictures, N_ ("ODS: with small pictures"), NULL },
    { "frames", 0, 0, G_OPTION_ARG_FILENAME, &asked->range.frames,
      N_ ("Only these: first and last, as frames or timecodes"), "A-B" },
    { "section", 0, 0, G_OPTION_ARG_FILENAME, &asked->range.section, N_ ("Only this section of the song"), "NAME" },
    { "eights", 0, 0, G_OPTION_ARG_FILENAME, &asked->range.eights, N_ ("Only these eights of the section"), "A-B" },
    { "shot", 0, 0, G_OPTION_ARG_FILENAME, &asked->range.shot, N_ ("Only the shot with this number"), "12" },
    { "option", 0, 0, G_OPTION_ARG_FILENAME, &asked->range.option,
      N_ ("This option of each place that has it, A, B and so on, instead of the one that shows"), "B" },
    { "speed", 0, 0, G_OPTION_ARG_FILENAME, &asked->set.speed,
      N_ ("Of the song. Practice: as recorded unless told; set playback: as the camera rate asks for"), "0.75" },
    { "mirror", 0, 0, G_OPTION_ARG_NONE, &asked->film.is_mirrored, N_ ("Practice: the picture as in a mirror"), NULL },
    { "pitch", 0, 0, G_OPTION_ARG_FILENAME, &asked->set.pitch, N_ ("Set playback: keep or change"), "keep" },
    { "size", 0, 0, G_OPTION_ARG_FILENAME, &asked->film.size,
      N_ ("Video, pictures: height in pixels, or both sides; another aspect crops each board as it says"), "1280x720" },
    { "quality", 0, 0, G_OPTION_ARG_FILENAME, &asked->film.quality, N_ ("Video: small, good or best"), "good" },
    { "megabytes", 0, 0, G_OPTION_ARG_FILENAME, &asked->film.megabytes, N_ ("Video: how large the file may be"), "25" },
    { "burn-in", 0, 0, G_OPTION_ARG_FILENAME, &asked->film.burn_in,
      N_ ("Video: what stands over the picture: number, timecode, count, lyric, section, note, version"),
      "number,timecode" },
    { "for", 0, 0, G_OPTION_ARG_FILENAME, &asked->film.recipient, N_ ("Video: whose name stands over the picture"),
      "NAME" },
    { "slate", 0, 0, G_OPTION_ARG_NONE, &asked->film.has_slate, N_ ("Video: begins by saying what it is"), NULL },
    { "resume", 0, 0, G_OPTION_ARG_NONE, &asked->film.is_resumed,
      N_ ("Video: .mkv or .mov that is there already, whole and of this state, is left as it is"), NULL },
    { "no-sound", 0, 0, G_OPTION_ARG_NONE, &asked->film.is_silent, N_ ("Video: without sound"), NULL },
    { NULL },
  };

  return bb_arguments_parse ("PROJECT",
                             _ ("Writes a video, boards as pages or pictures, lyrics as text, or notes as a table."),
                             options, argc, argv, 1, 1, error);
}

static gboolean
is_shot_list (const BbExportKind *kind)
{
  return g_strcmp0 (kind->layout, "shots") == 0 || g_str_equal (kind->name, "ods");
}

static gboolean
is_practice (const Options *asked, const BbExportKind *kind)
{
  return kind->options == BB_EXPORT_OPTIONS_FILM && g_strcmp0 (asked->pdf.layout, "practice") == 0;
}

static gboolean
check_no_pdf (const Options *asked, const BbExportKind *kind, GError **error)
{
  gboolean has_layout = asked->pdf.layout != NULL && g_strcmp0 (kind->layout, asked->pdf.layout) != 0 &&
                        kind->options != BB_EXPORT_OPTIONS_PNG && !is_practice (asked, kind);

  return (!has_layout && asked->pdf.sort == NULL && asked->pdf.paper == NULL && asked->pdf.fields == NULL &&
          !asked->pdf.has_cover && !asked->pdf.has_treatment && !asked->pdf.has_no_treatment &&
          !asked->pdf.has_contact && !asked->pdf.has_pictures && !asked->pdf.is_landscape) ||
         bb_arguments_fail (error, _ ("Layout, paper and fields are for PDF. Leave them out."));
}

static gboolean
check_no_film (const Options *asked, GError **error)
{
  return bb_film_arguments_are_empty (&asked->film) ||
         bb_arguments_fail (error, _ ("Size, quality, sound and what stands over the picture are for videos. Leave "
                                      "them out."));
}

static gboolean
check_no_set (const Options *asked, const BbExportKind *kind, GError **error)
{
  gboolean has_speed = is_practice (asked, kind) && asked->set.pitch == NULL;

  return kind->options == BB_EXPORT_OPTIONS_SET || has_speed || bb_set_arguments_are_empty (&asked->set) ||
         bb_arguments_fail (error,
                            _ ("Speed and pitch are for set playback, a .wav; the speed for practice videos too. "
                               "Leave them out."));
}

static gboolean
run_job (const BbExportKind *kind, const BbExportRequest *request, GError **error)
{
  g_autoptr (BbCommandProgress) progress = bb_command_progress_new (_ ("Writing"));
  g_autoptr (BbExportJob) job = bb_export_job_new ();
  gboolean is_done;

  job->cancellable = g_object_ref (bb_command_progress_get_cancellable (progress));
  job->progress = bb_command_progress_report;
  job->progress_data = progress;
  is_done = kind->run (request, job, error);
  g_clear_pointer (&progress, bb_command_progress_free);
  for (guint i = 0; i < job->warnings->len; i++)
    g_printerr ("beatboard: %s\n", (const char *) g_ptr_array_index (job->warnings, i));
  return is_done;
}

static gboolean
check_options (const Options *asked, const BbExportKind **kind, GError **error)
{
  if (asked->to == NULL)
    return bb_arguments_fail (error, _ ("Say what to write: --to FILE."));

  *kind = bb_export_kind_find_for_path (asked->to);
  if (*kind == NULL)
    return bb_arguments_fail (error,
                              _ ("“%s” is of no kind that is known. Let its name end in .mp4, .webm, .pdf, .png, .srt, "
                                 ".lrc or .csv, or name a folder."),
                              asked->to);

  *kind = bb_export_kind_find_layout (*kind, asked->pdf.layout);
  return (*kind)->run != NULL ||
         bb_arguments_fail (
             error,
             _ ("Export to %s is not built yet. Let the name end in .mp4, .webm, .pdf, .png, .srt, .lrc or .csv."),
             (*kind)->suffix);
}

static gboolean
run_pdf (const Options *asked, const BbExportKind *kind, BbExportRequest *request, GError **error)
{
  g_autoptr (BbPdfOptions) options = bb_pdf_arguments_make_options (&asked->pdf, request->project, error);

  request->options = options;
  return options != NULL && check_no_film (asked, error) && run_job (kind, request, error);
}

static gboolean
parse_practice (const Options *asked, const BbExportKind *kind, BbFilmOptions *options, GError **error)
{
  GError *failure = NULL;

  options->is_practice = is_practice (asked, kind);
  options->is_mirrored = asked->film.is_mirrored;
  if (!options->is_practice)
    return !options->is_mirrored ||
           bb_arguments_fail (error, _ ("A mirror is for practice videos. Say --layout practice, or leave it out."));

  return asked->set.speed == NULL || bb_speed_parse (asked->set.speed, &options->speed, &failure) ||
         bb_arguments_propagate (error, failure);
}

static gboolean
run_film (const Options *asked, const BbExportKind *kind, BbExportRequest *request, GError **error)
{
  g_autoptr (BbFilmOptions) options = bb_film_arguments_parse (&asked->film, asked->to, error);

  request->options = options;
  return options != NULL && parse_practice (asked, kind, options, error) && check_no_pdf (asked, kind, error) &&
         run_job (kind, request, error);
}

static gboolean
check_layout (const BbExportKind *kind, BbPngLayout layout, GError **error)
{
  gboolean is_layered = g_str_equal (kind->suffix, ".ora") || g_str_equal (kind->suffix, ".svg");

  if (is_layered && (layout == BB_PNG_FRAMES || layout == BB_PNG_LAYERS || layout == BB_PNG_SHEETS))
    return bb_arguments_fail (error, _ ("A %s holds a board with all of its layers. Write boards or options."),
                              kind->suffix);

  return layout != BB_PNG_LAYERS || g_str_equal (kind->suffix, ".png") ||
         bb_arguments_fail (error, _ ("Layers lie on nothing, which only PNG can hold. Name a folder, or .png."));
}

static gboolean
parse_pictures (const Options *asked, const BbExportKind *kind, BbPngOptions *options, GError **error)
{
  static const char *const names[] = { "boards", "frames", "layers", "options", "sheets", "plans" };

  for (guint i = 0; asked->pdf.layout != NULL && i < G_N_ELEMENTS (names); i++)
    {
      if (!g_str_equal (asked->pdf.layout, names[i]))
        continue;
      options->layout = (BbPngLayout) i;
      return check_layout (kind, options->layout, error);
    }
  return asked->pdf.layout == NULL ||
         bb_arguments_fail (error,
                            _ ("“%s” is no layout of pictures, if perhaps of a PDF. Write boards, "
                               "frames, layers, options, sheets or plans."),
                            asked->pdf.layout);
}

/* of all that can be said of a video, its size can be said of pictures */
static gboolean
parse_picture_size (const Options *asked, BbPngOptions *options, GError **error)
{
  Options others = *asked;
  g_autoptr (BbFilmOptions) film = bb_film_options_new ();
  GError *failure = NULL;

  others.film.size = NULL;
  if (!check_no_film (&others, error))
    return FALSE;
  if (asked->film.size == NULL)
    return TRUE;
  if (options->layout == BB_PNG_LAYERS || options->layout >= BB_PNG_SHEETS)
    return bb_arguments_fail (error, _ ("Layers, sheets and plans come as large as the video. Leave --size out."));
  if (!bb_film_options_set_size (film, asked->film.size, &failure))
    return bb_arguments_propagate (error, failure);

  options->width = film->width;
  options->height = film->height;
  return TRUE;
}

static gboolean
run_pictures (const Options *asked, const BbExportKind *kind, BbExportRequest *request, GError **error)
{
  BbPngOptions options = { BB_PNG_BOARDS };

  request->options = &options;
  return parse_pictures (asked, kind, &options, error) && parse_picture_size (asked, &options, error) &&
         check_no_pdf (asked, kind, error) && run_job (kind, request, error);
}

static gboolean
run_set (const Options *asked, const BbExportKind *kind, BbExportRequest *request, GError **error)
{
  BbSetOptions options;

  request->options = &options;
  return bb_set_arguments_parse (&asked->set, &options, error) && check_no_pdf (asked, kind, error) &&
         check_no_film (asked, error) && run_job (kind, request, error);
}

static gboolean
export_project (const Options *asked,
                const BbExportKind *kind,
                const BbProject *project,
                const char *path,
                GError **error)
{
  g_autofree char *folder = bb_folder_of (path);
  g_autoptr (BbProject) chosen = NULL;
  BbExportRequest request = { .folder = folder, .path = asked->to };

  if (!bb_range_arguments_parse (&asked->range, project, &request.range, error) || !check_no_set (asked, kind, error))
    return FALSE;

  chosen = bb_export_range_choose_options (&request.range, project);
  request.project = chosen;
  if (kind->options == BB_EXPORT_OPTIONS_PDF || is_shot_list (kind))
    return run_pdf (asked, kind, &request, error);
  if (kind->options == BB_EXPORT_OPTIONS_FILM)
    return run_film (asked, kind, &request, error);
  if (kind->options == BB_EXPORT_OPTIONS_PNG)
    return run_pictures (asked, kind, &request, error);
  if (kind->options == BB_EXPORT_OPTIONS_SET)
    return run_set (asked, kind, &request, error);

  return check_no_pdf (asked, kind, error) && check_no_film (asked, error) && run_job (kind, &request, error);
}

gboolean
bb_command_run_export (int argc, char *argv[], GError **error)
{
  g_auto (Options) asked = { NULL };
  g_auto (GStrv) words = parse (&asked, argc, argv, error);
  g_autofree char *path = NULL;
  g_autoptr (BbProject) project = NULL;
  const BbExportKind *kind;

  if (words == NULL || !check_options (&asked, &kind, error))
    return FALSE;

  project = bb_arguments_read (words[0], &path, error);
  return project != NULL && export_project (&asked, kind, project, path, error);
}
