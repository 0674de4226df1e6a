/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what, once some were changed, and what is each called? */
#include "window/keys/key-map.h"

#include "window/keys/key-list.h"

static const BbKey keys[] = {
  { GDK_KEY_b, 0, "win.tool::pen" },
  { GDK_KEY_b, GDK_SHIFT_MASK, "win.spread(1)" },
  { GDK_KEY_exclam, 0, "win.tempo-one" },
  { GDK_KEY_comma, GDK_SHIFT_MASK, "win.nudge-beat(-1)" },
  { GDK_KEY_plus, 0, "win.zoom(1)" },
  { GDK_KEY_equal, 0, "win.zoom(1)" },
  { 0 },
};

static const BbAccelerator accelerators[] = {
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { NULL },
};

enum
{
  REDO,
  REDO_OTHER,
  PEN,
  SPREAD,
  ONE,
  NUDGE,
  ZOOM,
  ZOOM_OTHER
};

static const char layout[] =
    "<interface><object class='GtkShortcutsSection'>"
    "<child><object class='GtkShortcutsGroup'><property name='title'>Tools</property>"
    "<child><object class='GtkShortcutsShortcut'><property name='accelerator'>b</property>"
    "<property name='title'>Pen</property></object></child>"
    "<child><object class='GtkShortcutsShortcut'><property name='accelerator'>plus exclam</property>"
    "<property name='title'>Two</property></object></child>"
    "<child><object class='GtkShortcutsShortcut'><property name='accelerator'>F8</property>"
    "<property name='title'>Pane</property></object></child>"
    "</object></child></object>"
    "<object class='GtkShortcutsSection'><property name='name'>fixed</property>"
    "<child><object class='GtkShortcutsGroup'><property name='title'>Modal</property>"
    "<child><object class='GtkShortcutsShortcut'><property name='accelerator'>1...3 F5</property>"
    "<property name='title'>Speed</property></object></child>"
    "</object></child></object></interface>";

static BbKeyMap *
make (void)
{
  BbKeyMap *map = bb_key_map_new ();

  bb_key_map_add_accelerators (map, accelerators);
  bb_key_map_add_keys (map, keys);
  return map;
}

static BbKeyPress
press (guint keyval, guint first, GdkModifierType modifiers)
{
  return (BbKeyPress){ keyval, first, modifiers };
}

static void
assert_hears (BbKeyMap *map, guint keyval, guint first, GdkModifierType modifiers, guint slot)
{
  BbKeyPress pressed = press (keyval, first, modifiers);

  g_assert_cmpuint (bb_key_map_find (map, &pressed), ==, slot);
}

static void
assert_saved (BbKeyMap *map, const char *expected)
{
  g_autoptr (GVariant) changes = g_variant_ref_sink (bb_key_map_save (map));
  g_autofree char *text = g_variant_print (changes, FALSE);

  g_assert_cmpstr (text, ==, expected);
}

static BbKeyMap *
load (const char *text)
{
  g_autoptr (GVariant) changes = g_variant_ref_sink (g_variant_new_parsed (text));
  BbKeyMap *map = make ();

  bb_key_map_load (map, changes);
  return map;
}

static void
test_layouts (void)
{
  g_autoptr (BbKeyMap) map = make ();

  assert_hears (map, GDK_KEY_b, GDK_KEY_b, 0, PEN);
  assert_hears (map, GDK_KEY_B, GDK_KEY_b, GDK_SHIFT_MASK, SPREAD);
  assert_hears (map, GDK_KEY_Hangul_YU, GDK_KEY_b, 0, PEN);
  assert_hears (map, GDK_KEY_exclam, GDK_KEY_1, GDK_SHIFT_MASK, ONE);
  assert_hears (map, GDK_KEY_less, GDK_KEY_comma, GDK_SHIFT_MASK, NUDGE);
  assert_hears (map, GDK_KEY_b, GDK_KEY_b, GDK_ALT_MASK, BB_KEY_NONE);
}

static void
test_takes (void)
{
  g_autoptr (BbKeyMap) map = make ();
  BbKeyPress shift_b = press (GDK_KEY_B, GDK_KEY_b, GDK_SHIFT_MASK);
  BbKeyPress jamo = press (GDK_KEY_Hangul_Kiyeog, GDK_KEY_r, 0);
  BbKeyPress less = press (GDK_KEY_less, GDK_KEY_comma, GDK_SHIFT_MASK);

  bb_key_map_take (map, PEN, &shift_b);
  assert_hears (map, GDK_KEY_b, GDK_KEY_b, 0, BB_KEY_NONE);
  assert_hears (map, GDK_KEY_B, GDK_KEY_b, GDK_SHIFT_MASK, PEN);
  assert_saved (map, "{'win.tool::pen': ['<Shift>b'], 'win.spread(1)': ['']}");

  bb_key_map_take (map, ONE, &jamo);
  assert_hears (map, GDK_KEY_r, GDK_KEY_r, 0, ONE);
  bb_key_map_take (map, ZOOM_OTHER, &less);
  assert_hears (map, GDK_KEY_less, GDK_KEY_comma, GDK_SHIFT_MASK, ZOOM_OTHER);
  g_assert_cmpuint (bb_key_map_get (map, NUDGE)->key.keyval, ==, 0);
  g_assert_cmpuint (bb_key_map_get (map, ZOOM)->key.keyval, ==, GDK_KEY_plus);

  bb_key_map_reset (map, SPREAD);
  g_assert_cmpuint (bb_key_map_get (map, PEN)->key.keyval, ==, 0);
  for (guint i = 0; i < bb_key_map_get_n_slots (map); i++)
    bb_key_map_reset (map, i);
  g_assert_false (bb_key_map_is_any_changed (map));
  assert_saved (map, "{}");
}

static void
test_loads (void)
{
  g_autoptr (BbKeyMap) map = load ("{'win.zoom(1)': ['', '<Alt>equal'], 'win.tool::pen': ['<Shift>b']}");

  g_assert_cmpuint (bb_key_map_get (map, ZOOM)->key.keyval, ==, 0);
  assert_hears (map, GDK_KEY_equal, GDK_KEY_equal, GDK_ALT_MASK, ZOOM_OTHER);
  assert_hears (map, GDK_KEY_B, GDK_KEY_b, GDK_SHIFT_MASK, PEN);
  g_assert_cmpuint (bb_key_map_get (map, SPREAD)->key.keyval, ==, 0);
}

/* settings that somebody wrote by hand, or another version */
static void
test_rubbish (void)
{
  g_autoptr (BbKeyMap) map = load ("{'win.gone': ['x'], 'win.tool::pen': ['<Nothing>b', 'c'], 'win.spread(1)': ['c'], "
                                   "'win.tempo-one': ['c'], 'win.zoom(1)': @as []}");

  g_assert_cmpuint (bb_key_map_get (map, PEN)->key.keyval, ==, GDK_KEY_b);
  g_assert_cmpuint (bb_key_map_get (map, ZOOM)->key.keyval, ==, GDK_KEY_plus);
  assert_hears (map, GDK_KEY_c, GDK_KEY_c, 0, SPREAD);
  g_assert_cmpuint (bb_key_map_get (map, ONE)->key.keyval, ==, 0);
}

static void
assert_everywhere (const char *key, const char *expected)
{
  g_autofree char *text = g_strdup_printf ("{'win.redo': ['', '%s']}", key);
  g_autoptr (BbKeyMap) map = load (text);
  g_auto (GStrv) listed = bb_key_map_list_everywhere (map, "win.redo");

  g_assert_cmpstr (listed[0], ==, expected);
}

/* a letter would be taken from text fields */
static void
test_everywhere (void)
{
  assert_everywhere ("<Control>j", "<Control>j");
  assert_everywhere ("<Alt>a", "<Alt>a");
  assert_everywhere ("F12", "F12");
  assert_everywhere ("j", NULL);
  assert_everywhere ("<Shift>j", NULL);
  assert_everywhere ("<Control>v", NULL);
  assert_everywhere ("space", NULL);
}

static void
test_list (void)
{
  g_autoptr (GPtrArray) groups = bb_key_list_parse (layout, -1, NULL);
  g_autoptr (BbKeyMap) map = load ("{'win.tempo-one': ['z'], 'win.zoom(1)': ['', 'equal']}");
  BbKeyPress f8 = press (GDK_KEY_F8, GDK_KEY_F8, 0);
  BbKeyPress f5 = press (GDK_KEY_F5, GDK_KEY_F5, 0);
  const BbKeyGroup *tools = groups->pdata[0];
  const BbKeyGroup *modal = groups->pdata[1];
  const BbKeyEntry *two = tools->entries->pdata[1];
  const BbKeyEntry *speed = modal->entries->pdata[0];
  g_autofree char *accelerator = bb_key_entry_get_accelerator (two, map);

  g_assert_cmpstr (tools->title, ==, "Tools");
  g_assert_cmpuint (tools->entries->len, ==, 3);
  g_assert_cmpuint (bb_key_entry_get_slot (two, 1, map), ==, ONE);
  g_assert_cmpstr (accelerator, ==, "z");
  g_assert_true (bb_key_list_find (groups, map, ZOOM_OTHER) == two);
  g_assert_null (bb_key_list_find (groups, map, REDO));
  g_assert_cmpuint (speed->keys->len, ==, 4);
  g_assert_true (speed->is_fixed);
  g_assert_true (bb_key_list_find_fixed (groups, map, &f8) == tools->entries->pdata[2]);
  g_assert_null (bb_key_list_find_fixed (groups, map, &f5));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/key-map/layouts", test_layouts);
  g_test_add_func ("/key-map/takes", test_takes);
  g_test_add_func ("/key-map/loads", test_loads);
  g_test_add_func ("/key-map/rubbish", test_rubbish);
  g_test_add_func ("/key-map/everywhere", test_everywhere);
  g_test_add_func ("/key-map/list", test_list);
  return g_test_run ();
}
