/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a treatment become what was written, and does each edit go back? */
#include "model/treatment.h"

#include <locale.h>

#include "model/chapter-names.h"
#include "model/edit.h"

/* takes over @next; what the edit from @before to it takes back is @before */
static BbProject *
follow (const BbProject *before, BbProject *next)
{
  g_autoptr (BbEdit) edit = bb_edit_new (before, next);
  g_autoptr (BbProject) back = NULL;

  g_assert_nonnull (edit);
  back = bb_edit_revert (edit, next);
  g_assert_true (bb_list_is_same (back->lists[BB_TREATMENT], before->lists[BB_TREATMENT]));
  return next;
}

static const BbChapter *
get_chapter (const BbProject *project, guint index)
{
  return bb_list_get (project->lists[BB_TREATMENT], index);
}

static const BbReference *
get_reference (const BbProject *project, guint chapter, guint index)
{
  return bb_list_get (get_chapter (project, chapter)->references, index);
}

/* three of them: "a", "b", "c" */
static BbList *
make_references (void)
{
  GPtrArray *items = g_ptr_array_new ();

  for (char name = 'a'; name <= 'c'; name++)
    {
      g_autofree char *media = g_strdup_printf ("media/%c.jpg", name);

      g_ptr_array_add (items, bb_reference_new (media, media, 400, 300));
    }
  return bb_list_new_take (items);
}

static void
test_begin (void)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbProject) begun = follow (plain, bb_treatment_begin (plain));
  g_autoptr (BbProject)
      told = follow (begun, bb_treatment_set_text (begun, get_chapter (begun, 2)->id, "둘이 만난다."));
  g_autoptr (BbProject) same = bb_treatment_set_text (told, get_chapter (told, 2)->id, "둘이 만난다.");
  g_autoptr (BbProject) spaces = bb_treatment_set_text (begun, get_chapter (begun, 0)->id, " \n ");

  g_assert_cmpuint (begun->lists[BB_TREATMENT]->n_items, ==, 4);
  g_assert_cmpstr (get_chapter (begun, 0)->name, ==, "concept");
  g_assert_cmpstr (get_chapter (begun, 3)->name, ==, "references");
  g_assert_cmpstr (get_chapter (told, 2)->text, ==, "둘이 만난다.");
  g_assert_true (same == told);
  g_assert_true (bb_treatment_is_empty (plain) && bb_treatment_is_empty (begun) && bb_treatment_is_empty (spaces));
  g_assert_false (bb_treatment_is_empty (told));
}

static void
test_chapters (void)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbProject) begun = bb_treatment_begin (plain);
  g_autoptr (BbChapter) cast = bb_chapter_new ("배우");
  g_autoptr (BbProject) added = follow (begun, bb_treatment_add (begun, 1, cast));
  g_autoptr (BbProject) named = follow (added, bb_treatment_rename (added, cast->id, "Cast"));
  g_autoptr (BbProject) unnamed = bb_treatment_rename (named, cast->id, "");
  g_autoptr (BbProject) moved = follow (named, bb_treatment_move (named, cast->id, 2));
  g_autoptr (BbProject) last = follow (moved, bb_treatment_move (moved, cast->id, 9));
  g_autoptr (BbProject) still = bb_treatment_move (last, cast->id, 1);
  g_autoptr (BbProject) gone = follow (last, bb_treatment_remove (last, cast->id));
  g_autoptr (BbProject) unknown = bb_treatment_remove (gone, cast->id);

  g_assert_cmpstr (get_chapter (named, 1)->name, ==, "Cast");
  g_assert_true (unnamed == named && still == last && unknown == gone);
  g_assert_cmpint (bb_treatment_find_index (moved, cast->id), ==, 3);
  g_assert_cmpint (bb_treatment_find_index (last, cast->id), ==, 4);
  g_assert_null (bb_treatment_find (gone, cast->id));
}

static void
test_references (void)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbProject) begun = bb_treatment_begin (plain);
  const char *mood = get_chapter (begun, 1)->id;
  g_autoptr (BbList) three = make_references ();
  g_autoptr (BbProject) added = follow (begun, bb_treatment_add_references (begun, mood, G_MAXUINT, three));
  const char *first = get_reference (added, 1, 0)->id;
  g_autoptr (BbProject) said = follow (added, bb_treatment_set_caption (added, mood, first, "이 빨강"));
  g_autoptr (BbProject) moved = follow (said, bb_treatment_move_reference (said, mood, first, 1));
  g_autoptr (BbProject) gone = follow (moved, bb_treatment_remove_reference (moved, mood, first));
  g_autoptr (BbProject) unknown = bb_treatment_set_caption (gone, mood, first, "none");

  g_assert_true (bb_treatment_is_empty (begun) && !bb_treatment_is_empty (added));
  g_assert_cmpstr (get_reference (said, 1, 0)->caption, ==, "이 빨강");
  g_assert_cmpstr (get_reference (moved, 1, 1)->media, ==, "media/a.jpg");
  g_assert_cmpuint (get_chapter (gone, 1)->references->n_items, ==, 2);
  g_assert_true (unknown == gone);
}

static void
test_ids_are_unique (void)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbProject) begun = bb_treatment_begin (plain);
  g_autoptr (BbList) three = make_references ();
  g_autoptr (BbProject) once = bb_treatment_add_references (begun, get_chapter (begun, 0)->id, 0, three);
  g_autoptr (BbProject) twice = bb_treatment_add_references (once, get_chapter (begun, 3)->id, 0, three);
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_project_check (once, NULL));
  g_assert_false (bb_project_check (twice, &error));
}

static void
test_aspect (void)
{
  const struct
  {
    int width;
    int height;
    double aspect;
  } cases[] = { { 400, 300, 4 / 3.0 }, { 0, 0, 1.5 }, { 9000, 100, 3 }, { 100, 9000, 0.5 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BbReference) reference = bb_reference_new ("media/a.jpg", NULL, cases[i].width, cases[i].height);

      g_assert_cmpfloat_with_epsilon (bb_reference_get_aspect (reference), cases[i].aspect, 1e-9);
    }
}

static void
test_names (void)
{
  g_autofree char *usual = bb_chapter_name_from_label (" Mood ");
  g_autofree char *own = bb_chapter_name_from_label (" 배우 ");

  g_assert_cmpstr (usual, ==, "mood");
  g_assert_cmpstr (own, ==, "배우");
  g_assert_cmpstr (bb_chapter_name_to_label ("mood"), ==, "Mood");
  g_assert_cmpstr (bb_chapter_name_to_label ("배우"), ==, "배우");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/treatment/begin", test_begin);
  g_test_add_func ("/treatment/chapters", test_chapters);
  g_test_add_func ("/treatment/references", test_references);
  g_test_add_func ("/treatment/ids-are-unique", test_ids_are_unique);
  g_test_add_func ("/treatment/aspect", test_aspect);
  g_test_add_func ("/treatment/names", test_names);

  return g_test_run ();
}
