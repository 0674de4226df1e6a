/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do scenes and a project's own fields come and go, with what boards say of them? */
#include "model/vocabulary.h"

#include <locale.h>

#include "model/edit.h"
#include "model/scene.h"
#include "model/texts.h"

static BbProject *
with_text (const BbProject *project, const char *field, const char *text)
{
  return bb_texts_set (project, 0, 1, field, text);
}

static const char *
first_text (const BbProject *project, const char *field)
{
  return bb_board_get_text (bb_project_get_board (project, 0), field);
}

static void
test_scenes (void)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbScene) roof = bb_scene_new ("Rooftop, night", 0x9141ac);
  g_autoptr (BbScene) hall = bb_scene_new ("연습실", 0x26a269);
  g_autoptr (BbProject) one = bb_vocabulary_add_scene (plain, roof);
  g_autoptr (BbProject) two = bb_vocabulary_add_scene (one, hall);
  g_autoptr (BbProject) changed = bb_vocabulary_change_scene (two, roof->id, "Rooftop", 0x3584e4);
  g_autoptr (BbProject) same = bb_vocabulary_change_scene (changed, roof->id, "Rooftop", 0x3584e4);
  g_autoptr (BbProject) unknown = bb_vocabulary_change_scene (changed, "s-none", "Beach", 0);

  g_assert_cmpuint (two->lists[BB_SCENES]->n_items, ==, 2);
  g_assert_true (bb_list_get (two->lists[BB_SCENES], 1) == hall);
  g_assert_cmpstr (bb_project_find_scene (changed, roof->id)->name, ==, "Rooftop");
  g_assert_cmphex (bb_project_find_scene (changed, roof->id)->colour, ==, 0x3584e4);
  g_assert_cmpstr (bb_project_find_scene (two, roof->id)->name, ==, "Rooftop, night");
  g_assert_true (bb_project_find_scene (changed, hall->id) == hall);
  g_assert_true (same == changed && unknown == changed);
}

static void
test_remove_scene (void)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbScene) roof = bb_scene_new ("Rooftop", 0x9141ac);
  g_autoptr (BbScene) hall = bb_scene_new ("Hall", 0x26a269);
  g_autoptr (BbProject) one = bb_vocabulary_add_scene (plain, roof);
  g_autoptr (BbProject) two = bb_vocabulary_add_scene (one, hall);
  g_autoptr (BbProject) said = with_text (two, BB_FIELD_ID_SCENE, roof->id);
  g_autoptr (BbProject) other = bb_vocabulary_remove_scene (said, hall->id);
  g_autoptr (BbProject) gone = bb_vocabulary_remove_scene (said, roof->id);
  g_autoptr (BbProject) unknown = bb_vocabulary_remove_scene (said, "s-none");
  g_autoptr (BbEdit) edit = bb_edit_new (said, gone);
  g_autoptr (BbProject) back = bb_edit_revert (edit, gone);

  g_assert_cmpstr (first_text (other, BB_FIELD_ID_SCENE), ==, roof->id);
  g_assert_cmpstr (first_text (gone, BB_FIELD_ID_SCENE), ==, "");
  g_assert_cmpuint (gone->lists[BB_SCENES]->n_items, ==, 1);
  g_assert_cmpuint (unknown->lists[BB_SCENES]->n_items, ==, 2);
  g_assert_cmpstr (first_text (back, BB_FIELD_ID_SCENE), ==, roof->id);
  g_assert_true (bb_project_find_scene (back, roof->id) == roof);
}

static void
test_fields (void)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbField) field = bb_field_new ("f-props", "소품", BB_FIELD_LINE);
  g_autoptr (BbProject) one = bb_vocabulary_add_field (plain, field);
  g_autoptr (BbProject) acted = with_text (one, BB_FIELD_ID_ACTION, "She turns");
  g_autoptr (BbProject) said = with_text (acted, field->id, "umbrella");
  g_autoptr (BbProject) gone = bb_vocabulary_remove_field (said, field->id);
  g_autoptr (BbProject) builtin = bb_vocabulary_remove_field (said, BB_FIELD_ID_ACTION);
  g_autoptr (BbEdit) edit = bb_edit_new (said, gone);
  g_autoptr (BbProject) back = bb_edit_revert (edit, gone);
  g_autoptr (BbList) fields = bb_project_list_fields (one);

  g_assert_true (bb_list_get (fields, fields->n_items - 1) == field);
  g_assert_true (bb_project_find_own_field (one, field->id) == field);
  g_assert_null (bb_project_find_own_field (one, BB_FIELD_ID_ACTION));
  g_assert_cmpuint (gone->lists[BB_FIELDS]->n_items, ==, 0);
  g_assert_cmpstr (first_text (gone, field->id), ==, "");
  g_assert_cmpstr (first_text (gone, BB_FIELD_ID_ACTION), ==, "She turns");
  g_assert_true (builtin == said);
  g_assert_cmpstr (first_text (back, field->id), ==, "umbrella");
}

static void
test_rename_field (void)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbField) field = bb_field_new ("f-props", "소품", BB_FIELD_TEXT);
  g_autoptr (BbProject) one = bb_vocabulary_add_field (plain, field);
  g_autoptr (BbProject) said = with_text (one, field->id, "umbrella");
  g_autoptr (BbProject) renamed = bb_vocabulary_rename_field (said, field->id, "Props");
  g_autoptr (BbProject) same = bb_vocabulary_rename_field (renamed, field->id, "Props");
  g_autoptr (BbProject) builtin = bb_vocabulary_rename_field (renamed, BB_FIELD_ID_ACTION, "Deed");
  const BbField *now = bb_project_find_own_field (renamed, field->id);

  g_assert_cmpstr (now->label, ==, "Props");
  g_assert_cmpint (now->type, ==, BB_FIELD_TEXT);
  g_assert_cmpstr (first_text (renamed, field->id), ==, "umbrella");
  g_assert_true (same == renamed && builtin == renamed);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/vocabulary/scenes", test_scenes);
  g_test_add_func ("/model/vocabulary/remove-scene", test_remove_scene);
  g_test_add_func ("/model/vocabulary/fields", test_fields);
  g_test_add_func ("/model/vocabulary/rename-field", test_rename_field);

  return g_test_run ();
}
