/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a project written as XML? */
#include "store/xml-writer.h"

#include "store/inkml-writer.h"
#include "model/chapter.h"
#include "model/lyric.h"
#include "model/note.h"
#include "model/stamp.h"
#include "store/xml-output.h"

typedef void (*WriteItem) (BbXmlOutput *output, const BbElement *element, gconstpointer value);

static void
write_items (BbXmlOutput *output, const BbList *list, const BbElement *element, WriteItem write_item)
{
  for (guint i = 0; i < list->n_items; i++)
    write_item (output, element, bb_list_get (list, i));
}

static void
write_plain (BbXmlOutput *output, const BbElement *element, gconstpointer value)
{
  bb_xml_open_value (output, element, value);
  bb_xml_close_value (output, element->name, value);
}

static void
write_text (BbXmlOutput *output, const BbElement *element, gconstpointer value)
{
  const BbText *text = value;

  if (!bb_xml_is_blank (text->text))
    write_plain (output, element, text);
}

static void
write_layer (BbXmlOutput *output, const BbElement *element, gconstpointer value)
{
  const BbLayer *layer = value;

  bb_xml_open_value (output, element, layer);
  write_items (output, layer->keys, &bb_element_key, write_plain);
  if (layer->kind == BB_LAYER_INK)
    bb_inkml_write (output, layer);
  bb_xml_close_value (output, element->name, layer);
}

/* a shared one is written once, among those of the project */
static void
write_board_layer (BbXmlOutput *output, const BbElement *element, gconstpointer value)
{
  const BbLayer *layer = value;

  if (!layer->is_shared)
    {
      write_layer (output, element, layer);
      return;
    }

  bb_xml_open_value (output, &bb_element_shared, layer);
  bb_xml_close (output, bb_element_shared.name);
}

static void
write_lyric (BbXmlOutput *output, const BbElement *element, gconstpointer value)
{
  const BbLyric *lyric = value;

  bb_xml_open_value (output, element, lyric);
  write_items (output, lyric->words, &bb_element_word, write_plain);
  bb_xml_close_value (output, element->name, lyric);
}

static void
write_note (BbXmlOutput *output, const BbElement *element, gconstpointer value)
{
  const BbNote *note = value;

  bb_xml_open_value (output, element, note);
  if (note->scribble != NULL)
    write_layer (output, &bb_element_layer, note->scribble);
  bb_xml_close_value (output, element->name, note);
}

/* one each, so that files can be compared and merged */
static void
write_paragraphs (BbXmlOutput *output, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text != NULL ? text : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (GString) line = g_string_new (NULL);

      bb_xml_escape (line, lines[i], FALSE);
      bb_xml_open (output, BB_STORE_PARAGRAPH);
      if (line->len > 0)
        bb_xml_raw_inline (output, line->str);
      bb_xml_close (output, BB_STORE_PARAGRAPH);
    }
}

static void
write_chapter (BbXmlOutput *output, const BbElement *element, gconstpointer value)
{
  const BbChapter *chapter = value;

  bb_xml_open_value (output, element, chapter);
  write_paragraphs (output, chapter->text);
  write_items (output, chapter->references, &bb_element_reference, write_plain);
  bb_xml_close_value (output, element->name, chapter);
}

static void
write_plan (BbXmlOutput *output, const BbBoard *plan)
{
  if (plan->layers->n_items == 0 && plan->base.extra == NULL)
    return;

  bb_xml_open (output, BB_STORE_PLAN);
  write_items (output, plan->layers, &bb_element_layer, write_board_layer);
  bb_xml_close_value (output, BB_STORE_PLAN, plan);
}

static void
write_board (BbXmlOutput *output, const BbElement *element, gconstpointer value)
{
  const BbBoard *board = value;

  bb_xml_open_value (output, element, board);
  write_items (output, board->texts, &bb_element_text, write_text);
  write_items (output, board->camera, &bb_element_key, write_plain);
  write_items (output, board->layers, &bb_element_layer, write_board_layer);
  write_plan (output, board->plan);
  bb_xml_close_value (output, element->name, board);
}

static void
write_stamp (BbXmlOutput *output, const BbElement *element, gconstpointer value)
{
  const BbStamp *stamp = value;

  bb_xml_open_value (output, element, stamp);
  write_board (output, &bb_element_board, stamp->board);
  bb_xml_close_value (output, element->name, stamp);
}

static void
write_place (BbXmlOutput *output, const BbElement *element, gconstpointer value)
{
  const BbPlace *place = value;

  bb_xml_open_value (output, element, place);
  write_items (output, place->options, &bb_element_board, write_board);
  bb_xml_close_value (output, element->name, place);
}

static void
write_song (BbXmlOutput *output, const BbSong *song)
{
  bb_xml_open_value (output, &bb_element_song, song);
  write_items (output, song->map, &bb_element_stretch, write_plain);
  bb_xml_close_value (output, bb_element_song.name, song);
}

static void
write_list (BbXmlOutput *output, BbListKind kind, const BbList *list)
{
  static const WriteItem writers[BB_N_LISTS] = {
    [BB_PLACES] = write_place,      [BB_SHELF] = write_board,  [BB_LYRICS] = write_lyric, [BB_NOTES] = write_note,
    [BB_TREATMENT] = write_chapter, [BB_LAYERS] = write_layer, [BB_STAMPS] = write_stamp,
  };
  const BbListElement *element = &bb_list_elements[kind];

  if (list->n_items == 0 && list->base.extra == NULL)
    return;

  bb_xml_open (output, element->name);
  write_items (output, list, element->item, writers[kind] != NULL ? writers[kind] : write_plain);
  bb_xml_close_value (output, element->name, list);
}

static void
open_root (BbXmlOutput *output, const BbProject *project)
{
  g_autofree char *version = g_strdup_printf ("%d.%d", BB_STORE_MAJOR, MAX (BB_STORE_MINOR, project->minor));

  g_string_append (output->xml, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  bb_xml_open (output, BB_STORE_ROOT);
  bb_xml_attribute (output, "xmlns", BB_STORE_NAMESPACE);
  bb_xml_attribute (output, "version", version);
}

GBytes *
bb_store_write_xml (const BbProject *project)
{
  BbXmlOutput output = { g_string_new (NULL), 0, FALSE, 0 };

  g_return_val_if_fail (project != NULL, NULL);

  open_root (&output, project);
  write_plain (&output, &bb_element_settings, project->settings);
  if (project->song != NULL)
    write_song (&output, project->song);
  for (guint i = 0; i < BB_N_LISTS; i++)
    write_list (&output, bb_list_order[i], project->lists[bb_list_order[i]]);
  bb_xml_close_value (&output, BB_STORE_ROOT, project);
  g_string_append_c (output.xml, '\n');

  return g_string_free_to_bytes (output.xml);
}
