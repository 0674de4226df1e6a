/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does an element become a value of the model? */
#include "store/xml-values.h"

#include "model/chapter.h"
#include "model/issued.h"
#include "model/lyric.h"
#include "model/note.h"
#include "model/scene.h"
#include "model/section.h"
#include "model/stamp.h"
#include "model/tempo.h"
#include "model/track.h"
#include "model/video.h"
#include "store/inkml-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef gpointer (*ReadItem) (BbXmlInput *input, const xmlNode *node, const BbElement *element);

static const char *const nothing[] = { NULL };

static int
compare_numbers (double a, double b)
{
  return (a > b) - (a < b);
}

static int
compare_items (gconstpointer a, gconstpointer b, gpointer data)
{
  const BbAttribute *order = data;
  gconstpointer first = *(char *const *) a + order->offset;
  gconstpointer second = *(char *const *) b + order->offset;

  switch (order->type)
    {
    case BB_ATTRIBUTE_INTERNED:
      return strcmp (*(char *const *) first, *(char *const *) second);
    case BB_ATTRIBUTE_DOUBLE:
      return compare_numbers (*(const double *) first, *(const double *) second);
    default:
      /* the range of positions is exact in a double */
      return compare_numbers ((double) *(const gint64 *) first, (double) *(const gint64 *) second);
    }
}

BbList *
bb_xml_sort (GPtrArray *items, const BbElement *element)
{
  for (guint i = 0; i < element->n_attributes; i++)
    {
      if (element->attributes[i].is_order)
        g_ptr_array_sort_with_data (items, compare_items, (gpointer) &element->attributes[i]);
    }

  return bb_list_new_take (items);
}

static BbList *
read_children (BbXmlInput *input, const xmlNode *node, const BbElement *element, ReadItem read_item)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (bb_value_unref);

  for (const xmlNode *child = bb_xml_first (node, BB_STORE_NAMESPACE, element->name);
       child != NULL && input->error == NULL; child = bb_xml_next (child, BB_STORE_NAMESPACE, element->name))
    g_ptr_array_add (items, read_item (input, child, element));

  return bb_xml_sort (items, element);
}

static gpointer
read_plain (BbXmlInput *input, const xmlNode *node, const BbElement *element, gpointer value)
{
  bb_xml_read_value (input, node, element, value);
  bb_xml_keep_unknown (node, nothing, value);
  return value;
}

static gpointer
read_stretch (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_stretch_new (0, 0, 0));
}

static gpointer
read_scene (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_scene_new ("", 0));
}

static gpointer
read_field (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_field_new ("", "", BB_FIELD_LINE));
}

static gpointer
read_tempo (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_tempo_new (0, 120, 4));
}

static gpointer
read_section (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_section_new ("", 0, 0));
}

static gpointer
read_word (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_word_new (0, 0));
}

static gpointer
read_lyric (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  static const char *const known[] = { "word", NULL };
  BbLyric *lyric = bb_lyric_new ("", 0, 0);

  bb_xml_read_value (input, node, element, lyric);
  bb_xml_keep_unknown (node, known, lyric);
  bb_lyric_take_words (lyric, read_children (input, node, &bb_element_word, read_word));
  return lyric;
}

static gpointer
read_track (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_track_new (NULL, NULL, 1, 0));
}

static gpointer
read_video (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_video_new (NULL, NULL, 0));
}

static gpointer
read_issued (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_issued_new (NULL));
}

static gpointer
read_reference (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_reference_new (NULL, NULL, 0, 0));
}

/* Returns: (transfer full): what the paragraphs in @node say, a line each */
static char *
read_paragraphs (const xmlNode *node)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (const xmlNode *child = bb_xml_first (node, BB_STORE_NAMESPACE, BB_STORE_PARAGRAPH); child != NULL;
       child = bb_xml_next (child, BB_STORE_NAMESPACE, BB_STORE_PARAGRAPH))
    g_ptr_array_add (lines, bb_xml_get_text (child));
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

static gpointer
read_chapter (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  static const char *const known[] = { BB_STORE_PARAGRAPH, "reference", NULL };
  BbChapter *chapter = bb_chapter_new ("");
  g_autofree char *text = read_paragraphs (node);

  bb_xml_read_value (input, node, element, chapter);
  bb_xml_keep_unknown (node, known, chapter);
  bb_string_set (&chapter->text, text);
  bb_chapter_take_references (chapter, read_children (input, node, &bb_element_reference, read_reference));
  return chapter;
}

static gpointer
read_text (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_text_new ("", ""));
}

static gpointer
read_key (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  return read_plain (input, node, element, bb_move_key_new (0));
}

static gpointer
read_layer (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  static const char *const known[] = { "key", "ink", NULL };
  BbLayer *layer = bb_layer_new_ink ();
  const xmlNode *ink = bb_xml_first (node, BB_STORE_INKML_NAMESPACE, "ink");

  bb_xml_read_value (input, node, element, layer);
  bb_xml_keep_unknown (node, known, layer);
  bb_layer_take_keys (layer, read_children (input, node, &bb_element_key, read_key));
  if (layer->media != NULL)
    layer->kind = BB_LAYER_PICTURE;

  if (ink != NULL && layer->kind == BB_LAYER_PICTURE)
    bb_xml_fail (input, ink, _ ("expected either a picture or <ink> in a <layer>, not both."));
  else if (ink != NULL && bb_xml_next (ink, BB_STORE_INKML_NAMESPACE, "ink") != NULL)
    bb_xml_fail (input, ink, _ ("expected one <ink> in a <layer>."));
  else if (ink != NULL)
    bb_inkml_read (input, ink, layer);

  return layer;
}

static gpointer
read_shared (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  BbLayer *layer = read_layer (input, node, element);

  layer->is_shared = TRUE;
  if (input->error == NULL)
    g_hash_table_insert (input->shared, layer->id, layer);
  return layer;
}

static gpointer
read_board_layer (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  g_autofree char *id = bb_xml_get (node, bb_element_shared.attributes[0].name);
  const BbLayer *shared = id != NULL ? g_hash_table_lookup (input->shared, id) : NULL;

  if (shared != NULL)
    return bb_layer_ref (shared);
  if (id == NULL)
    return read_layer (input, node, element);

  bb_xml_fail (input, node, _ ("expected in “shared” the id of a <layer> that <layers> has above, not “%s”."), id);
  return bb_layer_new_ink ();
}

static gpointer
read_note (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  static const char *const known[] = { "layer", NULL };
  BbNote *note = bb_note_new (0, NULL, "");
  const xmlNode *layer = bb_xml_first (node, BB_STORE_NAMESPACE, "layer");

  bb_xml_read_value (input, node, element, note);
  bb_xml_keep_unknown (node, known, note);
  if (layer != NULL)
    bb_note_take_scribble (note, read_layer (input, layer, &bb_element_layer));
  return note;
}

/* an empty text says nothing, and a field is said once */
static BbList *
tidy_texts (BbXmlInput *input, const xmlNode *board, BbList *texts)
{
  GPtrArray *kept = g_ptr_array_new ();

  for (guint i = 0; i < texts->n_items; i++)
    {
      const BbText *text = bb_list_get (texts, i);
      const BbText *before = kept->len > 0 ? kept->pdata[kept->len - 1] : NULL;

      if (before != NULL && g_str_equal (before->field, text->field))
        bb_xml_fail (input, board, _ ("expected the field “%s” once in a <board>."), text->field);
      if (*text->text != '\0')
        g_ptr_array_add (kept, bb_text_ref (text));
    }

  bb_list_unref (texts);
  return bb_list_new_take (kept);
}

/* its id follows from that of the board, which has been read */
static void
read_plan (BbXmlInput *input, const xmlNode *node, BbBoard *board)
{
  static const char *const known[] = { "layer", NULL };
  const xmlNode *plan = bb_xml_first (node, BB_STORE_NAMESPACE, BB_STORE_PLAN);

  bb_board_take_plan (board,
                      plan != NULL ? read_children (input, plan, &bb_element_layer, read_board_layer) : bb_list_new ());
  if (plan == NULL)
    return;

  bb_xml_keep_unknown (plan, known, board->plan);
  if (bb_xml_next (plan, BB_STORE_NAMESPACE, BB_STORE_PLAN) != NULL)
    bb_xml_fail (input, plan, _ ("expected one <plan> in a <board>."));
}

static gpointer
read_board (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  static const char *const known[] = { "text", "key", "layer", BB_STORE_PLAN, NULL };
  BbBoard *board = bb_board_new ();

  bb_xml_read_value (input, node, element, board);
  bb_xml_keep_unknown (node, known, board);
  bb_list_unref (board->texts);
  board->texts = tidy_texts (input, node, read_children (input, node, &bb_element_text, read_text));
  bb_board_take_camera (board, read_children (input, node, &bb_element_key, read_key));
  bb_board_take_layers (board, read_children (input, node, &bb_element_layer, read_board_layer));
  read_plan (input, node, board);
  return board;
}

static gpointer
read_stamp (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  static const char *const known[] = { "board", NULL };
  g_autoptr (BbList) boards = read_children (input, node, &bb_element_board, read_board);
  BbStamp *stamp = bb_stamp_new (NULL, BB_STAMP_INK);

  bb_xml_read_value (input, node, element, stamp);
  bb_xml_keep_unknown (node, known, stamp);
  if (boards->n_items == 1)
    bb_stamp_take_board (stamp, bb_board_ref (bb_list_get (boards, 0)));
  else
    bb_xml_fail (input, node, _ ("expected one <board> in <stamp>."));
  return stamp;
}

static gpointer
read_place (BbXmlInput *input, const xmlNode *node, const BbElement *element)
{
  static const char *const known[] = { "board", NULL };
  g_autoptr (BbList) options = read_children (input, node, &bb_element_board, read_board);
  BbPlace *place;

  if (options->n_items == 0)
    {
      bb_xml_fail (input, node, _ ("expected at least one <board> in <place>."));
      return NULL;
    }

  place = bb_place_new_with_options (0, options, 0);
  bb_xml_read_value (input, node, element, place);
  bb_xml_keep_unknown (node, known, place);
  if (place->live >= options->n_items)
    bb_xml_fail (input, node,
                 _ ("expected in “live” which of the %u boards of this <place> shows, counted from "
                    "0, not %u."),
                 options->n_items, place->live);
  return place;
}

gpointer
bb_xml_read_item (BbXmlInput *input, const xmlNode *node, BbListKind kind)
{
  static const ReadItem readers[BB_N_LISTS] = {
    [BB_PLACES] = read_place,  [BB_SHELF] = read_board,      [BB_SCENES] = read_scene,  [BB_FIELDS] = read_field,
    [BB_TEMPI] = read_tempo,   [BB_SECTIONS] = read_section, [BB_LYRICS] = read_lyric,  [BB_NOTES] = read_note,
    [BB_TRACKS] = read_track,  [BB_VIDEOS] = read_video,     [BB_ISSUED] = read_issued, [BB_TREATMENT] = read_chapter,
    [BB_LAYERS] = read_shared, [BB_STAMPS] = read_stamp,
  };

  return readers[kind](input, node, bb_list_elements[kind].item);
}

BbSettings *
bb_xml_read_settings (BbXmlInput *input, const xmlNode *node)
{
  return read_plain (input, node, &bb_element_settings, bb_settings_new ());
}

BbSong *
bb_xml_read_song (BbXmlInput *input, const xmlNode *node)
{
  static const char *const known[] = { "stretch", NULL };
  BbSong *song = bb_song_new (NULL, NULL, 1, 0);

  bb_xml_read_value (input, node, &bb_element_song, song);
  bb_xml_keep_unknown (node, known, song);
  bb_song_take_map (song, read_children (input, node, &bb_element_stretch, read_stretch));
  return song;
}
