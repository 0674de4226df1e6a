/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which plain key does what on stage and timeline? */
#include "window/actions/keys.h"

static const BbKey keys[] = {
  { GDK_KEY_space, 0, "win.play" },
  { GDK_KEY_j, 0, "win.shuttle(-1)" },
  { GDK_KEY_k, 0, "win.shuttle(0)" },
  { GDK_KEY_l, 0, "win.shuttle(1)" },
  { GDK_KEY_Left, 0, "win.step(-1)" },
  { GDK_KEY_Right, 0, "win.step(1)" },
  { GDK_KEY_Up, 0, "win.step-edge(-1)" },
  { GDK_KEY_Down, 0, "win.step-edge(1)" },
  { GDK_KEY_Up, GDK_SHIFT_MASK, "win.extend-selection(-1)" },
  { GDK_KEY_Down, GDK_SHIFT_MASK, "win.extend-selection(1)" },
  { GDK_KEY_Home, 0, "win.go-start" },
  { GDK_KEY_End, 0, "win.go-end" },
  { GDK_KEY_i, 0, "win.loop-in" },
  { GDK_KEY_o, 0, "win.loop-out" },
  { GDK_KEY_slash, 0, "win.loop" },
  { GDK_KEY_m, 0, "win.mute" },
  { GDK_KEY_m, GDK_SHIFT_MASK, "win.hear-next" },
  { GDK_KEY_t, GDK_SHIFT_MASK, "win.tempo-tap" },
  { GDK_KEY_exclam, 0, "win.tempo-one" },
  { GDK_KEY_braceleft, 0, "win.speed-step(-1)" },
  { GDK_KEY_braceright, 0, "win.speed-step(1)" },
  { GDK_KEY_w, 0, "win.click" },
  { GDK_KEY_w, GDK_SHIFT_MASK, "win.rehearse-count-in" },
  { GDK_KEY_r, 0, "win.rehearse-loop::eight" },
  { GDK_KEY_r, GDK_CONTROL_MASK, "win.rehearse-loop::two" },
  { GDK_KEY_r, GDK_SHIFT_MASK, "win.rehearse-loop::section" },
  { GDK_KEY_Left, GDK_SHIFT_MASK, "win.step-eight(-1)" },
  { GDK_KEY_Right, GDK_SHIFT_MASK, "win.step-eight(1)" },
  { GDK_KEY_n, 0, "win.new-board" },
  { GDK_KEY_n, GDK_SHIFT_MASK, "win.shelf-new" },
  { GDK_KEY_s, GDK_SHIFT_MASK, "win.put-away" },
  { GDK_KEY_l, GDK_SHIFT_MASK, "win.shelf-lay" },
  { GDK_KEY_o, GDK_SHIFT_MASK, "win.shelf-option" },
  { GDK_KEY_d, 0, "win.duplicate" },
  { GDK_KEY_a, 0, "win.step-option(1)" },
  { GDK_KEY_a, GDK_SHIFT_MASK, "win.step-option(-1)" },
  { GDK_KEY_d, GDK_SHIFT_MASK, "win.duplicate-option" },
  { GDK_KEY_p, 0, "win.pause-song" },
  { GDK_KEY_p, GDK_SHIFT_MASK, "win.split-song" },
  { GDK_KEY_bracketleft, GDK_CONTROL_MASK, "win.move-song(-1)" },
  { GDK_KEY_bracketright, GDK_CONTROL_MASK, "win.move-song(1)" },
  { GDK_KEY_braceleft, GDK_CONTROL_MASK, "win.move-song-beat(-1)" },
  { GDK_KEY_braceright, GDK_CONTROL_MASK, "win.move-song-beat(1)" },
  { GDK_KEY_u, 0, "win.new-note" },
  { GDK_KEY_u, GDK_SHIFT_MASK, "win.list-notes" },
  { GDK_KEY_Up, GDK_CONTROL_MASK, "win.step-note(-1)" },
  { GDK_KEY_Down, GDK_CONTROL_MASK, "win.step-note(1)" },
  { GDK_KEY_k, GDK_CONTROL_MASK, "win.cut" },
  { GDK_KEY_b, GDK_CONTROL_MASK, "win.cut" },
  { GDK_KEY_x, 0, "win.begin-shot" },
  { GDK_KEY_t, 0, "win.tap-cut" },
  { GDK_KEY_q, 0, "win.join" },
  { GDK_KEY_x, GDK_SHIFT_MASK, "win.swap" },
  { GDK_KEY_comma, GDK_ALT_MASK, "win.slip(-1)" },
  { GDK_KEY_period, GDK_ALT_MASK, "win.slip(1)" },
  { GDK_KEY_comma, 0, "win.nudge(-1)" },
  { GDK_KEY_period, 0, "win.nudge(1)" },
  { GDK_KEY_comma, GDK_SHIFT_MASK, "win.nudge-beat(-1)" },
  { GDK_KEY_period, GDK_SHIFT_MASK, "win.nudge-beat(1)" },
  { GDK_KEY_1, 0, "win.set-beats(1)" },
  { GDK_KEY_2, 0, "win.set-beats(2)" },
  { GDK_KEY_3, 0, "win.set-beats(3)" },
  { GDK_KEY_4, 0, "win.set-beats(4)" },
  { GDK_KEY_5, 0, "win.set-beats(5)" },
  { GDK_KEY_6, 0, "win.set-beats(6)" },
  { GDK_KEY_7, 0, "win.set-beats(7)" },
  { GDK_KEY_8, 0, "win.set-beats(8)" },
  { GDK_KEY_b, GDK_SHIFT_MASK, "win.spread(1)" },
  { GDK_KEY_e, GDK_SHIFT_MASK, "win.spread-evenly" },
  { GDK_KEY_c, GDK_SHIFT_MASK, "win.cut-every(1)" },
  { GDK_KEY_l, GDK_CONTROL_MASK, "win.lock-board" },
  { GDK_KEY_c, 0, "win.starts-shot" },
  { GDK_KEY_v, 0, "win.mark-section" },
  { GDK_KEY_v, GDK_SHIFT_MASK, "win.edit-section" },
  { GDK_KEY_y, 0, "win.edit-lyric" },
  { GDK_KEY_y, GDK_SHIFT_MASK, "win.lyrics" },
  { GDK_KEY_Delete, 0, "win.delete" },
  { GDK_KEY_BackSpace, 0, "win.delete" },
  { GDK_KEY_Left, GDK_ALT_MASK, "win.roll(-1)" },
  { GDK_KEY_Right, GDK_ALT_MASK, "win.roll(1)" },
  { GDK_KEY_Left, GDK_ALT_MASK | GDK_SHIFT_MASK, "win.roll(-10)" },
  { GDK_KEY_Right, GDK_ALT_MASK | GDK_SHIFT_MASK, "win.roll(10)" },
  { GDK_KEY_Up, GDK_ALT_MASK, "win.roll-beat(-1)" },
  { GDK_KEY_Down, GDK_ALT_MASK, "win.roll-beat(1)" },
  { GDK_KEY_Left, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.ripple(-1)" },
  { GDK_KEY_Right, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.ripple(1)" },
  { GDK_KEY_Up, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.ripple-beat(-1)" },
  { GDK_KEY_Down, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.ripple-beat(1)" },
  { GDK_KEY_Left, GDK_CONTROL_MASK, "win.move(-1)" },
  { GDK_KEY_Right, GDK_CONTROL_MASK, "win.move(1)" },
  { GDK_KEY_a, GDK_CONTROL_MASK, "win.select-all" },
  { GDK_KEY_v, GDK_CONTROL_MASK, "win.paste" },
  { GDK_KEY_b, 0, "win.tool::pen" },
  { GDK_KEY_e, 0, "win.tool::eraser" },
  { GDK_KEY_f, 0, "win.tool::camera" },
  { GDK_KEY_g, 0, "win.tool::crop-9-16" },
  { GDK_KEY_k, GDK_SHIFT_MASK, "win.camera-add-key" },
  { GDK_KEY_d, GDK_CONTROL_MASK, "win.dissolve" },
  { GDK_KEY_bracketleft, 0, "win.brush-size(-1)" },
  { GDK_KEY_bracketright, 0, "win.brush-size(1)" },
  { GDK_KEY_s, 0, "win.snap" },
  { GDK_KEY_h, 0, "win.show-video" },
  { GDK_KEY_f, GDK_SHIFT_MASK, "win.take-frame" },
  { GDK_KEY_Escape, 0, "win.escape" },
  { GDK_KEY_Return, 0, "win.edit-board" },
  { GDK_KEY_KP_Enter, 0, "win.edit-board" },
  { GDK_KEY_plus, 0, "win.zoom(1)" },
  { GDK_KEY_equal, 0, "win.zoom(1)" },
  { GDK_KEY_minus, 0, "win.zoom(-1)" },
  { GDK_KEY_KP_Add, 0, "win.zoom(1)" },
  { GDK_KEY_KP_Subtract, 0, "win.zoom(-1)" },
  { GDK_KEY_plus, GDK_CONTROL_MASK, "win.zoom(1)" },
  { GDK_KEY_equal, GDK_CONTROL_MASK, "win.zoom(1)" },
  { GDK_KEY_minus, GDK_CONTROL_MASK, "win.zoom(-1)" },
  { GDK_KEY_plus, GDK_ALT_MASK, "win.view-zoom(1)" },
  { GDK_KEY_equal, GDK_ALT_MASK, "win.view-zoom(1)" },
  { GDK_KEY_minus, GDK_ALT_MASK, "win.view-zoom(-1)" },
  { GDK_KEY_0, GDK_ALT_MASK, "win.view-fit" },
  { GDK_KEY_bracketleft, GDK_ALT_MASK, "win.view-turn(-1)" },
  { GDK_KEY_bracketright, GDK_ALT_MASK, "win.view-turn(1)" },
  { GDK_KEY_m, GDK_ALT_MASK, "win.view-mirror" },
  { GDK_KEY_Page_Up, 0, "win.scroll(-1)" },
  { GDK_KEY_Page_Down, 0, "win.scroll(1)" },
  { GDK_KEY_0, GDK_CONTROL_MASK, "win.zoom-fit" },
  { GDK_KEY_z, GDK_SHIFT_MASK, "win.zoom-fit" },
  { 0 },
};

#define MODIFIERS (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)

static const BbKey *
find_key (const BbKey *const *tables, guint keyval, GdkModifierType modifiers)
{
  for (guint i = 0; tables[i] != NULL; i++)
    for (const BbKey *key = tables[i]; key->keyval != 0; key++)
      {
        if (key->keyval == keyval && key->modifiers == modifiers)
          return key;
      }

  return NULL;
}

/* the letter that a key has in the first layout: a Hangul or Cyrillic one says jamo or a Cyrillic letter */
static guint
first_layout_keyval (GtkEventControllerKey *controller, guint keycode)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  guint keyval = GDK_KEY_VoidSymbol;

  gdk_display_translate_key (gtk_widget_get_display (widget), keycode, 0, 0, &keyval, NULL, NULL, NULL);
  return keyval;
}

/* some layouts have Shift in + and /: then a table row without Shift is meant */
static const BbKey *
find_symbol (const BbKey *const *tables, guint keyval, GdkModifierType modifiers)
{
  if (g_ascii_isalnum (keyval) || keyval > 127)
    return NULL;

  return find_key (tables, keyval, modifiers & ~GDK_SHIFT_MASK);
}

static gboolean
activate (GtkWidget *widget, const char *detailed)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_action_parse_detailed_name (detailed, &name, &target, NULL))
    return FALSE;

  return gtk_widget_activate_action_variant (widget, name, target);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, gpointer data)
{
  GdkModifierType modifiers = state & MODIFIERS;
  const BbKey *key = find_key (data, gdk_keyval_to_lower (keyval), modifiers);

  if (key == NULL)
    key = find_symbol (data, keyval, modifiers);
  if (key == NULL)
    key = find_key (data, gdk_keyval_to_lower (first_layout_keyval (controller, keycode)), modifiers);

  return key != NULL && activate (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller)), key->action);
}

void
bb_keys_attach_tables (GtkWidget *widget, const BbKey *const *tables)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect (controller, "key-pressed", G_CALLBACK (key_pressed_cb), (gpointer) tables);
  gtk_widget_add_controller (widget, controller);
}

void
bb_keys_attach (GtkWidget *widget)
{
  static const BbKey *const tables[] = { keys, NULL };

  bb_keys_attach_tables (widget, tables);
}
