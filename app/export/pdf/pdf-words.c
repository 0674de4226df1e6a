/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does paper say besides the boards' own fields? */
#include "export/pdf/pdf-words.h"

#include <glib/gi18n-lib.h>

#include "model/time.h"

/* between facts in a row */
#define DOT "\xe2\x80\x82·\xe2\x80\x82"

char *
bb_pdf_words_get_title (const BbPdfContent *content)
{
  const char *title = content->project->settings->title;

  return g_strdup (title != NULL ? title : _ ("Untitled"));
}

char *
bb_pdf_words_get_heading (const BbPdfContent *content)
{
  g_autofree char *title = bb_pdf_words_get_title (content);

  return content->form != NULL ? g_strdup_printf ("%s — %s", title, content->form) : g_steal_pointer (&title);
}

char *
bb_pdf_words_get_facts (const BbPdfContent *content)
{
  const BbSettings *settings = content->project->settings;
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);

  if (settings->artist != NULL)
    g_ptr_array_add (facts, g_strdup (settings->artist));
  if (settings->director != NULL)
    g_ptr_array_add (facts, g_strdup_printf (_ ("Director: %s"), settings->director));
  if (settings->version != NULL)
    g_ptr_array_add (facts, g_strdup (settings->version));
  g_ptr_array_add (facts, g_strdup (content->date));
  g_ptr_array_add (facts, NULL);
  return g_strjoinv (DOT, (char **) facts->pdata);
}

char *
bb_pdf_words_get_page (guint page, guint n_pages)
{
  return g_strdup_printf ("%u / %u", page + 1, n_pages);
}

char *
bb_pdf_words_get_number (const BbPdfContent *content, guint place, guint part)
{
  const char *number = content->numbers[place];

  return part == 0 ? g_strdup (number) : g_strdup_printf (_ ("%s (continued)"), number);
}

char *
bb_pdf_words_get_time (const BbPdfContent *content, guint place)
{
  const BbSettings *settings = content->project->settings;
  g_autofree char *timecode = bb_time_to_timecode (&settings->rate, settings->start,
                                                   bb_project_get_start (content->project, place));
  g_autofree char *duration = bb_time_to_seconds_and_frames (&settings->rate,
                                                             bb_project_get_duration (content->project, place));

  return g_markup_printf_escaped ("<span foreground=\"#%06x\">%s</span>\xe2\x80\x82<b>%s</b>", BB_PDF_SECOND >> 8,
                                  timecode, duration);
}
