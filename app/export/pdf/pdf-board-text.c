/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is what a board says set? */
#include "export/pdf/pdf-text.h"

#include "model/scene.h"

/* shares of the size */
#define LABEL_SHARE 0.86
#define LABEL_GAP 0.6
/* of the width, that labels may take from all lines */
#define HANG_MOST 0.3
#define LABEL_UNIT 100.0

#define DOT "\xe2\x97\x8f"          /* a filled circle */
#define GAP "\xe2\x80\x82"          /* an en space */
#define HARD_GAP "\xc2\xa0\xc2\xa0" /* of the same width, about, at which no line ends */

/* text that grows, and what its stretches look like */
typedef struct
{
  GString *text;
  PangoAttrList *attributes;
  double size;
  double hang; /* where all lines of a field begin, behind its label; 0: behind the label, and below it */
} Writer;

static void
add_attribute (Writer *writer, PangoAttribute *attribute, guint start)
{
  attribute->start_index = start;
  attribute->end_index = (guint) writer->text->len;
  pango_attr_list_insert (writer->attributes, attribute);
}

static PangoAttribute *
make_colour (guint32 colour)
{
  return pango_attr_foreground_new ((guint16) ((colour >> 24 & 0xff) * 0x101),
                                    (guint16) ((colour >> 16 & 0xff) * 0x101),
                                    (guint16) ((colour >> 8 & 0xff) * 0x101));
}

static void
begin_paragraph (Writer *writer)
{
  if (writer->text->len > 0)
    g_string_append_c (writer->text, '\n');
}

static void
write_label (Writer *writer, const char *label)
{
  guint start = (guint) writer->text->len;

  g_string_append (writer->text, label);
  add_attribute (writer, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start);
  add_attribute (writer, pango_attr_size_new ((int) (writer->size * LABEL_SHARE * PANGO_SCALE)), start);
  add_attribute (writer, make_colour (BB_PDF_SECOND), start);
  g_string_append (writer->text, writer->hang > 0 ? "\t" : GAP);
}

/* lines that were typed hang as those that wrap do */
static void
write_lines (Writer *writer, const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      g_string_append_c (writer->text, *at);
      if (*at == '\n' && writer->hang > 0)
        g_string_append_c (writer->text, '\t');
    }
}

static void
write_scene (Writer *writer, const BbScene *scene)
{
  guint start = (guint) writer->text->len;

  g_string_append (writer->text, DOT);
  add_attribute (writer, make_colour (scene->colour << 8 | 0xff), start);
  g_string_append_printf (writer->text, " %s", scene->name);
}

/* scene and kind share the first line: they are looked for, not read */
static void
write_tags (Writer *writer, const BbProject *project, const BbBoard *board, const char *const *fields)
{
  const BbScene *scene = bb_project_find_scene (project, bb_board_get_text (board, BB_FIELD_ID_SCENE));
  const char *kind = bb_board_get_text (board, BB_FIELD_ID_KIND);

  if (scene != NULL && g_strv_contains (fields, BB_FIELD_ID_SCENE))
    write_scene (writer, scene);
  if (*kind == '\0' || !g_strv_contains (fields, BB_FIELD_ID_KIND))
    return;

  if (writer->text->len > 0)
    g_string_append (writer->text, HARD_GAP "·" GAP);
  g_string_append (writer->text, bb_field_get_kind_label (kind));
}

static void
write_field (Writer *writer, const BbBoard *board, const BbField *field)
{
  g_autofree char *text = g_strstrip (g_strdup (bb_board_get_text (board, field->id)));

  if (*text == '\0')
    return;

  begin_paragraph (writer);
  write_label (writer, bb_field_get_label (field));
  write_lines (writer, text);
}

static void
write_board (Writer *writer, const BbProject *project, const BbBoard *board, const char *const *fields)
{
  write_tags (writer, project, board, fields);
  for (guint i = 0; fields[i] != NULL; i++)
    {
      const BbField *field = bb_project_find_field (project, fields[i]);

      if (field != NULL && !g_str_equal (field->id, BB_FIELD_ID_SCENE) && !g_str_equal (field->id, BB_FIELD_ID_KIND))
        write_field (writer, board, field);
    }
  bb_pdf_text_keep_words (writer->attributes, writer->text->str);
}

/* at a size of one point; it is asked for with every board */
static double
measure_label (PangoContext *context, const char *label)
{
  GHashTable *known = g_object_get_data (G_OBJECT (context), "bb-labels");
  double *width, height;
  g_autoptr (PangoLayout) text = NULL;

  if (known == NULL)
    {
      known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      g_object_set_data_full (G_OBJECT (context), "bb-labels", known, (GDestroyNotify) g_hash_table_unref);
    }
  width = g_hash_table_lookup (known, label);
  if (width != NULL)
    return *width;

  width = g_new (double, 1);
  text = bb_pdf_text_new (context, LABEL_UNIT, TRUE, -1);
  pango_layout_set_text (text, label, -1);
  bb_pdf_text_measure (text, width, &height);
  *width *= LABEL_SHARE / LABEL_UNIT;
  g_hash_table_insert (known, g_strdup (label), width);
  return *width;
}

/* wrapped text hangs under itself, not under its label, where that leaves it room */
static double
find_hang (PangoContext *context, const BbProject *project, const char *const *fields, double size, double width)
{
  double widest = 0;

  for (guint i = 0; fields[i] != NULL; i++)
    {
      const BbField *field = bb_project_find_field (project, fields[i]);

      if (field != NULL && !g_str_equal (field->id, BB_FIELD_ID_SCENE) && !g_str_equal (field->id, BB_FIELD_ID_KIND))
        widest = MAX (widest, measure_label (context, bb_field_get_label (field)));
    }
  widest = widest * size + size * LABEL_GAP;
  return width > 0 && widest <= width * HANG_MOST ? widest : 0;
}

static void
set_hang (PangoLayout *layout, double hang)
{
  PangoTabArray *tabs = pango_tab_array_new_with_positions (1, FALSE, PANGO_TAB_LEFT, (int) (hang * PANGO_SCALE));

  pango_layout_set_tabs (layout, tabs);
  pango_layout_set_indent (layout, -(int) (hang * PANGO_SCALE));
  pango_tab_array_free (tabs);
}

PangoLayout *
bb_pdf_text_new_for_board (PangoContext *context,
                           const BbProject *project,
                           const BbBoard *board,
                           const char *const *fields,
                           double size,
                           double width)
{
  Writer writer = { g_string_new (NULL), pango_attr_list_new (), size,
                    find_hang (context, project, fields, size, width) };
  PangoLayout *layout = NULL;

  write_board (&writer, project, board, fields);
  if (writer.text->len > 0)
    {
      layout = bb_pdf_text_new (context, size, FALSE, width);
      pango_layout_set_text (layout, writer.text->str, (int) writer.text->len);
      pango_layout_set_attributes (layout, writer.attributes);
      if (writer.hang > 0)
        set_hang (layout, writer.hang);
    }
  g_string_free (writer.text, TRUE);
  pango_attr_list_unref (writer.attributes);
  return layout;
}
