/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are notes read from the tables that people send? */
#include "import/notes-csv.h"

#include <locale.h>
#include <string.h>

#include "export/text/notes-table.h"
#include "model/note.h"

static const struct
{
  const char *name;
  const char *file;
  const char *notes; /* "frame length author|text|state" */
  const char *remarks;
} cases[] = {
  { "ours",
    "timecode,length,author,text,state\r\n00:00:01:00,1+12,Jian,손끝까지,open\r\n00:00:02:00,,,\"a, "
    "\"\"b\"\"\",done\r\n",
    "24 36 Jian|손끝까지|open\n48 0 |a, \"b\"|done\n", "" },
  { "mark-and-semicolons", "\xef\xbb\xbftimecode;text\r\n00:00:01:00;a, b\r\n", "24 0 |a, b|open\n", "" },
  { "tabs", "text\ttimecode\nlater\t2.5s\n", "60 0 |later|open\n", "" },
  { "other-names", "Timecode In,Commenter,Comment,Completed\n00:00:01:00,Mia,darker,TRUE\n", "24 0 Mia|darker|done\n",
    "" },
  { "korean", "타임코드,작성자,내용,상태\n00:00:01:00,지안,어둡게,완료\n", "24 0 지안|어둡게|done\n", "" },
  { "lines", "timecode,text\n00:00:01:00,\"one\ntwo\"\n\n", "24 0 |one\ntwo|open\n", "" },
  { "short-rows", "timecode,text,author\n00:00:01:00,one\n", "24 0 |one|open\n", "" },
  { "bad-rows", "timecode,text\nsoon,a\n00:10:00:00,b\n-00:00:01:00,c\n00:00:01:00,\n00:00:02:00,ok\n",
    "48 0 |ok|open\n", "1 note has no timecode.*\n2 notes lie outside.*\n1 note says nothing" },
  { "open-quote", "timecode,text\n00:00:01:00,\"one\n00:00:02:00,two\n", "24 0 |one\n00:00:02:00,two|open\n", "" },
  { "long", "timecode,length,text\n00:00:50:00,1:00+00,a\n", "1200 240 |a|open\n", "" },
};

static char *
print (const BbNotesTable *table)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < table->notes->len; i++)
    {
      const BbNote *note = g_ptr_array_index (table->notes, i);

      g_string_append_printf (text, "%d %d %s|%s|%s\n", (int) note->frame, (int) note->length,
                              note->author != NULL ? note->author : "", note->text,
                              note->is_resolved ? "done" : "open");
    }
  return g_string_free (text, FALSE);
}

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BbNotesTable) table = bb_notes_csv_parse (cases[i].file, strlen (cases[i].file), "a.csv", project, &error);
  g_autofree char *notes = NULL;
  g_autofree char *remarks = NULL;

  g_assert_no_error (error);
  notes = print (table);
  remarks = g_strjoinv ("\n", table->remarks);
  g_assert_cmpstr (notes, ==, cases[i].notes);
  if (*cases[i].remarks == '\0')
    g_assert_cmpstr (remarks, ==, "");
  else
    g_assert_true (g_regex_match_simple (cases[i].remarks, remarks, 0, 0));
}

/* what is written is read back, once */
static void
test_back (void)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (bb_value_unref);
  BbNote *note = bb_note_new (48, "Jian; \"J\"", "손끝까지,\n그리고 멈춤");
  g_autoptr (BbProject) project = NULL;
  g_autoptr (BbProject) again = NULL;
  g_autoptr (BbNotesTable) table = NULL;
  g_autofree char *text = NULL;
  const BbNote *read;
  guint n;

  note->length = 30;
  note->is_resolved = TRUE;
  g_ptr_array_add (notes, note);
  project = bb_notes_csv_add (empty, notes, &n);
  g_assert_cmpuint (n, ==, 1);
  text = bb_notes_make_table (&(BbExportRequest){ .project = project, .range = BB_EXPORT_ALL }, NULL);
  table = bb_notes_csv_parse (text, strlen (text), "a.csv", empty, NULL);
  read = g_ptr_array_index (table->notes, 0);
  g_assert_cmpint (read->frame, ==, 48);
  g_assert_cmpint (read->length, ==, 30);
  g_assert_cmpstr (read->author, ==, note->author);
  g_assert_cmpstr (read->text, ==, note->text);
  g_assert_true (read->is_resolved);

  again = bb_notes_csv_add (project, table->notes, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpuint (again->lists[BB_NOTES]->n_items, ==, 1);
}

static void
test_refused (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (bb_notes_csv_parse ("a,b\n1,2\n", 8, "a.csv", project, &error));
  g_assert_nonnull (strstr (error->message, "“a.csv” is no table of notes"));
}

static void
test_cut (void)
{
  g_autoptr (BbProject) project = bb_project_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gsize n = 0; n < strlen (cases[i].file); n++)
      {
        g_autoptr (BbNotesTable) table = bb_notes_csv_parse (cases[i].file, n, "a.csv", project, NULL);

        g_assert_true (table == NULL || table->notes->len <= 2);
      }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat ("/import/notes-csv/", cases[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/import/notes-csv/back", test_back);
  g_test_add_func ("/import/notes-csv/refused", test_refused);
  g_test_add_func ("/import/notes-csv/cut", test_cut);

  return g_test_run ();
}
