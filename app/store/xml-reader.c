/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a project read from XML? */
#include "store/xml-reader.h"

#include "store/prolog.h"
#include "store/xml-values.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <libxml/xmlreader.h>

/* never NOENT, DTDLOAD, XINCLUDE, RECOVER or HUGE: without HUGE, libxml2 bounds depth and texts */
#define PARSE_OPTIONS (XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_COMPACT | XML_PARSE_BIG_LINES)
#define VERSION_MAX 9999

#if LIBXML_VERSION >= 21200
typedef const xmlError *Problem;
#else
typedef xmlError *Problem;
#endif

/* what must be there once, and no child of the root twice */
typedef enum
{
  SEEN_SETTINGS = BB_N_LISTS,
  SEEN_SONG
} Seen;

typedef struct
{
  BbXmlInput input;
  xmlTextReader *reader;
  gboolean is_expanded; /* the element at the reader was read, with all in it */
  gboolean is_broken;
  char *problem; /* what libxml2 says */
  long problem_line;
  BbProject *project;
  GString *extra;
  guint seen;
} Parser;

static void
problem_cb (void *data, Problem problem)
{
  Parser *self = data;

  if (problem->level < XML_ERR_ERROR || self->problem != NULL)
    return;

  self->problem = g_strchomp (g_strdup (problem->message != NULL ? problem->message : ""));
  self->problem_line = problem->line;
}

static void
fail_broken (Parser *self)
{
  self->is_broken = TRUE;
  bb_xml_fail_at (&self->input, self->problem_line,
                  _ ("expected whole XML, but the file is damaged or cut off here (%s)."),
                  self->problem != NULL ? self->problem : "?");
}

/* goes to the next element at @depth; FALSE where the one around it ends, and after a failure */
static gboolean
next_element (Parser *self, int depth)
{
  int status = self->is_expanded ? xmlTextReaderNext (self->reader) : xmlTextReaderRead (self->reader);

  self->is_expanded = FALSE;
  while (status == 1 && self->input.error == NULL)
    {
      int here = xmlTextReaderDepth (self->reader);

      if (here == depth && xmlTextReaderNodeType (self->reader) == XML_READER_TYPE_ELEMENT)
        return TRUE;
      if (here < depth)
        return FALSE;
      status = xmlTextReaderRead (self->reader);
    }

  if (status < 0)
    fail_broken (self);
  return FALSE;
}

/* the element at the reader with all in it, until the next call; or NULL after a failure */
static const xmlNode *
expand (Parser *self)
{
  const xmlNode *node = xmlTextReaderExpand (self->reader);

  self->is_expanded = TRUE;
  if (node == NULL)
    fail_broken (self);
  return node;
}

static gboolean
is_at (Parser *self, const char *name)
{
  return g_strcmp0 ((const char *) xmlTextReaderConstNamespaceUri (self->reader), BB_STORE_NAMESPACE) == 0 &&
         g_str_equal ((const char *) xmlTextReaderConstLocalName (self->reader), name);
}

/* the parser itself has read on */
static long
get_line (Parser *self)
{
  return xmlGetLineNo (xmlTextReaderCurrentNode (self->reader));
}

static void
see (Parser *self, guint what)
{
  if (self->seen & 1u << what)
    bb_xml_fail_at (&self->input, get_line (self), _ ("expected <%s> only once."),
                    (const char *) xmlTextReaderConstLocalName (self->reader));
  self->seen |= 1u << what;
}

static void
read_item (Parser *self, BbListKind kind, GPtrArray *items, GString *extra)
{
  const xmlNode *node = expand (self);

  if (node == NULL)
    return;
  if (!bb_xml_is (node, BB_STORE_NAMESPACE, bb_list_elements[kind].item->name))
    bb_xml_append_markup (extra, node);
  else
    g_ptr_array_add (items, bb_xml_read_item (&self->input, node, kind));
}

static void
read_list (Parser *self, BbListKind kind)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (bb_value_unref);
  g_autoptr (GString) extra = g_string_new (NULL);
  BbList **list = &self->project->lists[kind];

  see (self, kind);
  if (!xmlTextReaderIsEmptyElement (self->reader))
    {
      while (next_element (self, 2))
        read_item (self, kind, items, extra);
    }

  if (self->input.error != NULL)
    {
      g_ptr_array_unref (items);
      return;
    }

  bb_list_unref (*list);
  *list = bb_xml_sort (items, bb_list_elements[kind].item);
  if (extra->len > 0)
    (*list)->base.extra = g_string_free (g_steal_pointer (&extra), FALSE);
}

static void
read_settings (Parser *self)
{
  const xmlNode *node;

  see (self, SEEN_SETTINGS);
  node = expand (self);
  if (node == NULL)
    return;
  bb_settings_unref (self->project->settings);
  self->project->settings = bb_xml_read_settings (&self->input, node);
}

static void
read_song (Parser *self)
{
  const xmlNode *node;

  see (self, SEEN_SONG);
  node = expand (self);
  if (node == NULL)
    return;
  bb_song_unref (self->project->song);
  self->project->song = bb_xml_read_song (&self->input, node);
}

static void
read_child (Parser *self)
{
  const xmlNode *node;

  for (guint kind = 0; kind < BB_N_LISTS; kind++)
    {
      if (is_at (self, bb_list_elements[kind].name))
        {
          read_list (self, kind);
          return;
        }
    }

  if (is_at (self, bb_element_settings.name))
    read_settings (self);
  else if (is_at (self, bb_element_song.name))
    read_song (self);
  else if ((node = expand (self)) != NULL)
    bb_xml_append_markup (self->extra, node);
}

static gboolean
parse_version (const char *text, BbReadInfo *info)
{
  g_auto (GStrv) parts = text != NULL ? g_strsplit (text, ".", -1) : NULL;
  guint64 major, minor;

  if (parts == NULL || g_strv_length (parts) != 2 ||
      !g_ascii_string_to_unsigned (parts[0], 10, 1, VERSION_MAX, &major, NULL) ||
      !g_ascii_string_to_unsigned (parts[1], 10, 0, VERSION_MAX, &minor, NULL))
    return FALSE;

  *info = (BbReadInfo){ (int) major, (int) minor, major > BB_STORE_MAJOR };
  return TRUE;
}

static gboolean
read_root (Parser *self, BbReadInfo *info)
{
  long line = get_line (self);
  xmlChar *version = xmlTextReaderGetAttribute (self->reader, (const xmlChar *) "version");
  gboolean is_version = parse_version ((const char *) version, info);

  xmlFree (version);
  if (!is_at (self, BB_STORE_ROOT))
    bb_xml_fail_at (&self->input, line, _ ("expected <beatboard>, but this is no Beatboard project."));
  else if (!is_version)
    bb_xml_fail_at (&self->input, line, _ ("expected the attribute “version” of <beatboard>: a version such as 1.0."));
  else
    self->project->minor = info->is_newer ? 0 : info->minor;

  return self->input.error == NULL;
}

static void
check_seen (Parser *self)
{
  static const struct
  {
    guint what;
    const char *name;
  } needed[] = { { SEEN_SETTINGS, "settings" }, { BB_PLACES, "timeline" } };

  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    {
      if (!(self->seen & 1u << needed[i].what))
        bb_xml_fail_at (&self->input, xmlTextReaderGetParserLineNumber (self->reader),
                        _ ("expected <%s> in <beatboard>, but it is not there."), needed[i].name);
    }
}

static void
check_project (Parser *self)
{
  if (self->input.error == NULL && !bb_project_check (self->project, &self->input.error))
    g_prefix_error (&self->input.error, _ ("“%s”: "), self->input.file_name);
}

static void
parse (Parser *self, BbReadInfo *info)
{
  if (!next_element (self, 0) || !read_root (self, info))
    return;

  if (!xmlTextReaderIsEmptyElement (self->reader))
    {
      while (next_element (self, 1))
        read_child (self);
    }
  if (self->input.error == NULL)
    next_element (self, 0);
  check_seen (self);
  if (self->extra->len > 0)
    self->project->base.extra = g_strdup (self->extra->str);
  check_project (self);
}

static void
parser_clear (Parser *self)
{
  xmlFreeTextReader (self->reader);
  g_free (self->input.file_name);
  g_hash_table_unref (self->input.shared);
  g_free (self->problem);
  g_string_free (self->extra, TRUE);
  bb_project_unref (self->project);
}

static void
start_parser (Parser *self, GBytes *bytes)
{
  static gsize is_initialized;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (g_once_init_enter (&is_initialized))
    {
      xmlInitParser ();
      g_once_init_leave (&is_initialized, 1);
    }

  self->reader = xmlReaderForMemory (data, (int) length, NULL, "UTF-8", PARSE_OPTIONS);
  xmlTextReaderSetStructuredErrorHandler (self->reader, (xmlStructuredErrorFunc) problem_cb, self);
}

BbProject *
bb_store_read_xml (GBytes *bytes, const char *file_name, BbReadInfo *info, GError **error)
{
  Parser self = { .input = { g_strdup (file_name), NULL, g_hash_table_new (g_str_hash, g_str_equal) },
                  .project = bb_project_new (),
                  .extra = g_string_new (NULL) };
  BbReadInfo own_info = { 0 };
  BbProject *project = NULL;

  if (bb_prolog_check (&self.input, bytes))
    {
      start_parser (&self, bytes);
      parse (&self, &own_info);
    }
  if (info != NULL)
    *info = own_info;

  if (self.input.error == NULL)
    project = g_steal_pointer (&self.project);
  else
    g_propagate_error (error, self.input.error);
  if (project == NULL && own_info.is_newer && error != NULL)
    g_prefix_error (error, _ ("This project was written by a newer Beatboard (format %d.%d). "), own_info.major,
                    own_info.minor);

  parser_clear (&self);
  return project;
}

BbProject *
bb_store_read_file (const char *path, BbReadInfo *info, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) failure = NULL;
  char *content;
  gsize length;

  if (!g_file_get_contents (path, &content, &length, &failure))
    {
      g_set_error (error, failure->domain, failure->code, _ ("“%s” could not be read: %s."), name, failure->message);
      return NULL;
    }

  bytes = g_bytes_new_take (content, length);
  return bb_store_read_xml (bytes, name, info, error);
}
