/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said anywhere in a project? */
#include "model/all-texts.h"

#include "model/chapter-names.h"
#include "model/chapter.h"
#include "model/lyrics.h"
#include "model/note.h"
#include "model/section-names.h"
#include "model/section.h"

typedef struct
{
  BbTextMap map;
  gpointer data;
} Mapping;

/* gives a value that takes the place of @item (transfer full), or a new reference to @item */
typedef gpointer (*MapFunc) (gconstpointer item, const Mapping *mapping);

static BbList *
map_list (const BbList *list, const Mapping *mapping, MapFunc func)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (bb_value_unref);
  gboolean is_changed = FALSE;

  for (guint i = 0; i < list->n_items; i++)
    {
      gpointer item = func (bb_list_get (list, i), mapping);

      is_changed |= item != bb_list_get (list, i);
      g_ptr_array_add (items, item);
    }

  return is_changed ? bb_list_new_from (items->pdata, items->len) : bb_list_ref (list);
}

static char *
map_text (const Mapping *mapping, BbTextKind kind, const char *id, const char *field, const char *text)
{
  const BbTextSpot spot = { kind, id, field };

  return text != NULL && *text != '\0' ? mapping->map (&spot, text, mapping->data) : NULL;
}

/* one of the texts of a value, and whether it has to say something */
typedef struct
{
  const char *field;
  gsize offset;
  gboolean is_needed;
} Member;

/* a copy of @value with those of its texts mapped that are strings; or a new reference */
static gpointer
map_members (gconstpointer value,
             const char *id,
             BbTextKind kind,
             const Member *members,
             guint n,
             const Mapping *mapping)
{
  gpointer next = NULL;

  for (guint i = 0; i < n; i++)
    {
      const char *text = G_STRUCT_MEMBER (char *, value, members[i].offset);
      g_autofree char *instead = map_text (mapping, kind, id, members[i].field, text);

      if (instead == NULL || (members[i].is_needed && *instead == '\0'))
        continue;
      if (next == NULL)
        next = bb_value_copy (value);
      bb_string_set (&G_STRUCT_MEMBER (char *, next, members[i].offset), instead);
    }

  return next != NULL ? next : bb_value_ref (value);
}

static gpointer
map_settings (gconstpointer item, const Mapping *mapping)
{
  static const Member members[] = { { "title", G_STRUCT_OFFSET (BbSettings, title), FALSE },
                                    { "artist", G_STRUCT_OFFSET (BbSettings, artist), FALSE },
                                    { "director", G_STRUCT_OFFSET (BbSettings, director), FALSE },
                                    { "version", G_STRUCT_OFFSET (BbSettings, version), FALSE } };

  return map_members (item, NULL, BB_TEXT_SETTING, members, G_N_ELEMENTS (members), mapping);
}

static gpointer
map_scene (gconstpointer item, const Mapping *mapping)
{
  static const Member members[] = { { "name", G_STRUCT_OFFSET (BbScene, name), TRUE },
                                    { "description", G_STRUCT_OFFSET (BbScene, description), FALSE } };

  return map_members (item, ((const BbScene *) item)->id, BB_TEXT_SCENE, members, G_N_ELEMENTS (members), mapping);
}

static gpointer
map_note (gconstpointer item, const Mapping *mapping)
{
  static const Member members[] = { { "text", G_STRUCT_OFFSET (BbNote, text), TRUE } };

  return map_members (item, ((const BbNote *) item)->id, BB_TEXT_NOTE, members, G_N_ELEMENTS (members), mapping);
}

static gpointer
map_section (gconstpointer item, const Mapping *mapping)
{
  const BbSection *section = item;
  g_autofree char *label = bb_section_name_to_label (section->name);
  g_autofree char *instead = map_text (mapping, BB_TEXT_SECTION, section->id, "name", label);
  g_autofree char *name = instead != NULL ? bb_section_name_from_label (instead) : NULL;
  BbSection *next;

  if (name == NULL || *name == '\0')
    return bb_section_ref (section);

  next = bb_section_copy (section);
  bb_string_set (&next->name, name);
  return next;
}

static gpointer
map_reference (gconstpointer item, const Mapping *mapping)
{
  static const Member members[] = { { "caption", G_STRUCT_OFFSET (BbReference, caption), FALSE } };

  return map_members (item, ((const BbReference *) item)->id, BB_TEXT_CHAPTER, members, G_N_ELEMENTS (members),
                      mapping);
}

/* a usual name is mapped as people read it */
static gpointer
map_chapter (gconstpointer item, const Mapping *mapping)
{
  static const Member members[] = { { "text", G_STRUCT_OFFSET (BbChapter, text), FALSE } };
  const BbChapter *chapter = item;
  const char *label = bb_chapter_name_to_label (chapter->name);
  g_autofree char *instead = map_text (mapping, BB_TEXT_CHAPTER, chapter->id, "name", label);
  g_autofree char *name = instead != NULL ? bb_chapter_name_from_label (instead) : NULL;
  g_autoptr (BbChapter)
      told = map_members (chapter, chapter->id, BB_TEXT_CHAPTER, members, G_N_ELEMENTS (members), mapping);
  g_autoptr (BbList) references = map_list (chapter->references, mapping, map_reference);
  BbChapter *next;

  if ((name == NULL || *name == '\0') && references == chapter->references)
    return g_steal_pointer (&told);

  next = bb_chapter_copy (told);
  if (name != NULL && *name != '\0')
    bb_string_set (&next->name, name);
  bb_chapter_take_references (next, g_steal_pointer (&references));
  return next;
}

static gboolean
is_chosen (const char *field)
{
  return g_str_equal (field, BB_FIELD_ID_SCENE) || g_str_equal (field, BB_FIELD_ID_KIND);
}

static gpointer
map_board (gconstpointer item, const Mapping *mapping)
{
  const BbBoard *board = item;
  BbBoard *next = NULL;

  for (guint i = 0; i < board->texts->n_items; i++)
    {
      const BbText *text = bb_list_get (board->texts, i);
      g_autofree char *instead = is_chosen (text->field)
                                     ? NULL
                                     : map_text (mapping, BB_TEXT_BOARD, board->id, text->field, text->text);

      if (instead == NULL)
        continue;
      if (next == NULL)
        next = bb_board_copy (board);
      bb_board_set_text (next, text->field, instead);
    }

  return next != NULL ? next : bb_board_ref (board);
}

static gpointer
map_place (gconstpointer item, const Mapping *mapping)
{
  const BbPlace *place = item;
  g_autoptr (BbList) options = map_list (place->options, mapping, map_board);

  return options != place->options ? bb_place_new_with_options (place->start, options, place->live)
                                   : bb_place_ref (place);
}

/* takes over @project */
static BbProject *
map_kind (BbProject *project, BbListKind kind, const Mapping *mapping, MapFunc func)
{
  g_autoptr (BbProject) before = project;
  g_autoptr (BbList) list = map_list (before->lists[kind], mapping, func);

  if (list == before->lists[kind])
    return g_steal_pointer (&before);

  return bb_project_with_list (before, kind, g_steal_pointer (&list));
}

static BbProject *
map_head (const BbProject *project, const Mapping *mapping)
{
  g_autoptr (BbSettings) settings = map_settings (project->settings, mapping);

  if (settings == project->settings)
    return bb_project_ref ((BbProject *) project);

  return bb_project_with_settings (project, g_steal_pointer (&settings));
}

/* the words of a line are sung when they were; takes over @project */
static BbProject *
map_lyrics (BbProject *project, const Mapping *mapping)
{
  for (guint i = 0; i < project->lists[BB_LYRICS]->n_items; i++)
    {
      g_autoptr (BbProject) before = project;
      const BbLyric *line = bb_lyrics_get (before, i);
      g_autofree char *text = map_text (mapping, BB_TEXT_LYRIC, line->id, "text", line->text);
      g_autofree char *translation = map_text (mapping, BB_TEXT_LYRIC, line->id, "translation", line->translation);
      gboolean is_told = text != NULL && *text != '\0';

      if (!is_told && translation == NULL)
        project = g_steal_pointer (&before);
      else
        project = bb_lyrics_set_text (before, i, is_told ? text : line->text,
                                      translation != NULL ? translation : line->translation);
    }

  return project;
}

BbProject *
bb_all_texts_map (const BbProject *project, BbTextMap map, gpointer data)
{
  const Mapping mapping = { map, data };
  BbProject *next = map_head (project, &mapping);

  next = map_kind (next, BB_TREATMENT, &mapping, map_chapter);
  next = map_kind (next, BB_SCENES, &mapping, map_scene);
  next = map_kind (next, BB_SECTIONS, &mapping, map_section);
  next = map_lyrics (next, &mapping);
  next = map_kind (next, BB_NOTES, &mapping, map_note);
  next = map_kind (next, BB_PLACES, &mapping, map_place);
  return map_kind (next, BB_SHELF, &mapping, map_board);
}
