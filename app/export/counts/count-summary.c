/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a song in counts, in a few words? */
#include "export/counts/count-summary.h"

#include <glib/gi18n-lib.h>

#include "model/tempo.h"

/* between facts in a row */
#define DOT "\xe2\x80\x82·\xe2\x80\x82"

static void
add (GPtrArray *facts, char *fact)
{
  g_ptr_array_add (facts, fact);
}

static char *
join (GPtrArray *facts)
{
  g_ptr_array_add (facts, NULL);
  return g_strjoinv (DOT, (char **) facts->pdata);
}

/* "128 BPM", or the slowest and the fastest */
static char *
write_tempo (const BbList *tempi)
{
  double least = G_MAXDOUBLE, most = 0;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  for (guint i = 0; i < tempi->n_items; i++)
    {
      const BbTempo *tempo = bb_list_get (tempi, i);

      least = MIN (least, tempo->tempo);
      most = MAX (most, tempo->tempo);
    }

  from = g_strdup_printf ("%.4g", least);
  to = g_strdup_printf ("%.4g", most);
  return g_str_equal (from, to) ? g_strdup_printf (_ ("%s BPM"), from) : g_strdup_printf (_ ("%s – %s BPM"), from, to);
}

static char *
write_facts (const BbCountRows *rows)
{
  const BbList *tempi = rows->project->lists[BB_TEMPI];
  const BbTempo *first = bb_list_get (tempi, 0);
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);

  add (facts, write_tempo (tempi));
  add (facts, g_strdup_printf ("%d/%d", first->beats_per_bar, first->unit));
  add (facts, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u eight", "%u eights", rows->n_eights), rows->n_eights));
  add (facts, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u shot", "%u shots", rows->n_cuts), rows->n_cuts));
  add (facts, g_strdup (_ ("& between two counts")));
  return join (facts);
}

/* "Verse 8": each time it comes */
static void
add_section (GPtrArray *facts, const BbCountRows *rows, guint index)
{
  g_autofree char *name = bb_count_rows_get_section (rows, index);
  const BbCountRow *row = bb_count_rows_get (rows, index);

  if (name != NULL && row->n_eights > 0)
    add (facts, g_markup_printf_escaped ("%s <b>%d</b>", name, (int) row->n_eights));
}

static char *
write_sections (const BbCountRows *rows)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < rows->rows->len; i++)
    {
      if (i == 0 || bb_count_rows_get (rows, i)->section != bb_count_rows_get (rows, i - 1)->section)
        add_section (facts, rows, i);
    }
  return join (facts);
}

char *
bb_count_summary_make (const BbCountRows *rows)
{
  g_autofree char *facts = write_facts (rows);
  g_autofree char *escaped = g_markup_escape_text (facts, -1);
  g_autofree char *sections = write_sections (rows);

  return *sections != '\0' ? g_strconcat (escaped, "\n", sections, NULL) : g_steal_pointer (&escaped);
}
