/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which menu opens on a section, or a line of the song? */
#include "widgets/timeline/song-menu.h"

#include "editor/lyric-commands.h"
#include "editor/section-commands.h"
#include "model/lyrics.h"
#include "model/sections.h"
#include "widgets/common/board-menu.h"
#include "widgets/timeline/section-targets.h"

#define RESOURCE "/io/github/beatboard/Beatboard/ui/section-menu.ui"
#define STRETCH_RESOURCE "/io/github/beatboard/Beatboard/ui/stretch-menu.ui"

struct _BbSongMenu
{
  GtkWidget *parent;
  BbEditor *editor; /* the parent's */
  GSimpleActionGroup *actions;

  GtkWidget *section_menu;
  GtkWidget *lyric_menu;
  GtkWidget *stretch_menu;
  GMenu *targets; /* of the section's boards */

  char *id; /* of what the menu was opened on, or NULL */
  gint64 frame;
};

gboolean
bb_hit_is_section (BbHitKind kind)
{
  return kind == BB_HIT_SECTION || kind == BB_HIT_SECTION_START || kind == BB_HIT_SECTION_END;
}

gboolean
bb_hit_is_lyric (BbHitKind kind)
{
  return kind == BB_HIT_LYRIC || kind == BB_HIT_LYRIC_START || kind == BB_HIT_LYRIC_END || kind == BB_HIT_LYRIC_WORD;
}

gboolean
bb_hit_is_song (BbHitKind kind)
{
  return kind == BB_HIT_SONG || kind == BB_HIT_STRETCH || kind == BB_HIT_STRETCH_START || kind == BB_HIT_STRETCH_END;
}

static void
enable (BbSongMenu *self, const char *name, gboolean is_enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_enabled);
}

static void
take (BbSongMenu *self, const char *id, gint64 frame)
{
  g_free (self->id);
  self->id = g_strdup (id);
  self->frame = frame;
}

static void
open_section_menu (BbSongMenu *self, const BbLanesHit *hit, double x, double y)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  gboolean is_on = bb_hit_is_section (hit->kind);

  take (self, is_on ? bb_sections_get (project, (guint) hit->index)->id : NULL, hit->frame);
  enable (self, "name", is_on);
  enable (self, "split", is_on && bb_section_command_can_split (self->editor, self->id));
  enable (self, "join", is_on && (guint) hit->index + 1 < project->lists[BB_SECTIONS]->n_items);
  enable (self, "delete", is_on);
  enable (self, "copy", is_on);
  bb_section_targets_fill (self->targets, project, is_on ? (guint) hit->index : G_MAXUINT, "song.copy");
  bb_board_menu_open (self->section_menu, x, y);
}

static void
open_lyric_menu (BbSongMenu *self, const BbLanesHit *hit, double x, double y)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  gboolean is_on = bb_hit_is_lyric (hit->kind);

  take (self, is_on ? bb_lyrics_get (project, (guint) hit->index)->id : NULL, hit->frame);
  enable (self, "join-line", is_on && (guint) hit->index + 1 < project->lists[BB_LYRICS]->n_items);
  enable (self, "shift-lines", is_on);
  enable (self, "tap-words", is_on);
  enable (self, "delete-line", is_on);
  bb_board_menu_open (self->lyric_menu, x, y);
}

void
bb_song_menu_open (BbSongMenu *self, const BbLanesHit *hit, double x, double y)
{
  if (bb_hit_is_section (hit->kind) || hit->kind == BB_HIT_SECTIONS)
    open_section_menu (self, hit, x, y);
  else if (bb_hit_is_song (hit->kind))
    bb_board_menu_open (self->stretch_menu, x, y);
  else
    open_lyric_menu (self, hit, x, y);
}

/* what the menus do */

static void
mark_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbSongMenu *self = data;

  bb_section_command_make (self->editor, self->frame);
}

static void
write_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbSongMenu *self = data;

  bb_lyric_command_open (self->editor, self->id);
}

static void
tap_words_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  gtk_widget_activate_action (((BbSongMenu *) data)->parent, "win.tap-words", "s", ((BbSongMenu *) data)->id);
}

static void
copy_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  BbSongMenu *self = data;

  bb_section_command_copy_boards (self->editor, self->id, g_variant_get_string (target, NULL));
}

static const struct
{
  const char *name;
  void (*command) (BbEditor *editor, const char *id);
} commands[] = {
  { "name", bb_section_command_open },        { "split", bb_section_command_split },
  { "join", bb_section_command_join },        { "delete", bb_section_command_delete },
  { "join-line", bb_lyric_command_join },     { "shift-lines", bb_lyric_command_shift_here },
  { "delete-line", bb_lyric_command_delete },
};

static void
command_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbSongMenu *self = data;

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (commands[i].name, g_action_get_name (G_ACTION (action))))
        commands[i].command (self->editor, self->id);
    }
}

static void
add_actions (BbSongMenu *self)
{
  static const GActionEntry entries[] = {
    { "mark", mark_cb },
    { "write", write_cb },
    { "copy", copy_cb, "s" },
    { "tap-words", tap_words_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (commands[i].name, NULL);

      g_signal_connect (action, "activate", G_CALLBACK (command_cb), self);
      g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
    }
  gtk_widget_insert_action_group (self->parent, "song", G_ACTION_GROUP (self->actions));
}

static GtkWidget *
add_menu (BbSongMenu *self, GtkBuilder *builder, const char *id)
{
  return bb_menu_new (self->parent, G_MENU_MODEL (gtk_builder_get_object (builder, id)));
}

BbSongMenu *
bb_song_menu_new (GtkWidget *parent)
{
  BbSongMenu *self = g_new0 (BbSongMenu, 1);
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE);
  g_autoptr (GtkBuilder) stretch = gtk_builder_new_from_resource (STRETCH_RESOURCE);

  self->parent = parent;
  self->section_menu = add_menu (self, builder, "section_menu");
  self->lyric_menu = add_menu (self, builder, "lyric_menu");
  self->stretch_menu = add_menu (self, stretch, "stretch_menu");
  self->targets = g_object_ref (G_MENU (gtk_builder_get_object (builder, "section_targets")));
  add_actions (self);
  return self;
}

void
bb_song_menu_set_editor (BbSongMenu *self, BbEditor *editor)
{
  self->editor = editor;
}

void
bb_song_menu_allocate (BbSongMenu *self)
{
  gtk_popover_present (GTK_POPOVER (self->section_menu));
  gtk_popover_present (GTK_POPOVER (self->lyric_menu));
  gtk_popover_present (GTK_POPOVER (self->stretch_menu));
}

void
bb_song_menu_close (BbSongMenu *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->section_menu));
  gtk_popover_popdown (GTK_POPOVER (self->lyric_menu));
  gtk_popover_popdown (GTK_POPOVER (self->stretch_menu));
}

void
bb_song_menu_free (BbSongMenu *self)
{
  gtk_widget_unparent (self->section_menu);
  gtk_widget_unparent (self->lyric_menu);
  gtk_widget_unparent (self->stretch_menu);
  gtk_widget_insert_action_group (self->parent, "song", NULL);
  g_object_unref (self->actions);
  g_object_unref (self->targets);
  g_free (self->id);
  g_free (self);
}
