/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a project file what data/project.rng says? */
#include "store/validate.h"

#include "store/store-resources.h"
#include "store/xml-input.h"
#include "store/xml-reader.h"

#include <glib/gi18n-lib.h>
#include <libxml/relaxng.h>

#define SCHEMA "/io/github/beatboard/Beatboard/store/project.rng"
#define PARSE_OPTIONS (XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_COMPACT | XML_PARSE_BIG_LINES)

#if LIBXML_VERSION >= 21200
typedef const xmlError *Problem;
#else
typedef xmlError *Problem;
#endif

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNG, xmlRelaxNGFree)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNGParserCtxt, xmlRelaxNGFreeParserCtxt)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlRelaxNGValidCtxt, xmlRelaxNGFreeValidCtxt)

/* the first thing that libxml2 finds wrong */
static void
problem_cb (void *data, Problem problem)
{
  g_autofree char *message = g_strchomp (g_strdup (problem->message != NULL ? problem->message : ""));

  bb_xml_fail_at (data, problem->line, _ ("expected what the schema says: %s."), message);
}

static void
ignore_cb (void *data, Problem problem)
{
}

/* silent: what is wrong was told when it was read; that two brushes have one xml:id is only odd */
static xmlDoc *
read_again (GBytes *bytes)
{
  xmlDoc *document;

  xmlSetStructuredErrorFunc (NULL, (xmlStructuredErrorFunc) ignore_cb);
  document = xmlReadMemory (g_bytes_get_data (bytes, NULL), (int) g_bytes_get_size (bytes), NULL, "UTF-8",
                            PARSE_OPTIONS);
  xmlSetStructuredErrorFunc (NULL, NULL);
  return document;
}

static xmlRelaxNG *
load_schema (void)
{
  /* names the resource, so that the linker keeps it in a program that links the static library */
  g_autoptr (GBytes)
      bytes = g_resource_lookup_data (bb_store_get_resource (), SCHEMA, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (xmlRelaxNGParserCtxt)
      parser = xmlRelaxNGNewMemParserCtxt (g_bytes_get_data (bytes, NULL), (int) g_bytes_get_size (bytes));
  xmlRelaxNG *schema = xmlRelaxNGParse (parser);

  g_assert (schema != NULL);
  return schema;
}

static void
validate (BbXmlInput *input, GBytes *bytes)
{
  g_autoptr (xmlRelaxNG) schema = load_schema ();
  g_autoptr (xmlRelaxNGValidCtxt) validator = xmlRelaxNGNewValidCtxt (schema);
  g_autoptr (xmlDoc) document = read_again (bytes);

  xmlRelaxNGSetValidStructuredErrors (validator, (xmlStructuredErrorFunc) problem_cb, input);
  if (xmlRelaxNGValidateDoc (validator, document) != 0)
    bb_xml_fail_at (input, 1, _ ("expected what the schema says."));
}

/* whether @bytes can be read, and are of a version that the schema knows */
static gboolean
check_version (GBytes *bytes, const char *name, GError **error)
{
  BbReadInfo info;
  g_autoptr (BbProject) project = bb_store_read_xml (bytes, name, &info, error);

  if (project == NULL)
    return FALSE;
  if (!info.is_newer && info.minor <= BB_STORE_MINOR)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
               _ ("“%s” was written by a newer Beatboard (format %d.%d), whose schema is not known here."), name,
               info.major, info.minor);
  return FALSE;
}

gboolean
bb_store_validate (const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  BbXmlInput input = { name, NULL };
  g_autoptr (GBytes) bytes = NULL;
  char *content;
  gsize length;

  if (!g_file_get_contents (path, &content, &length, error))
    return FALSE;

  /* what can be read has no DOCTYPE and is well-formed: only then a second parser may see it */
  bytes = g_bytes_new_take (content, length);
  if (!check_version (bytes, name, error))
    return FALSE;

  validate (&input, bytes);
  if (input.error == NULL)
    return TRUE;

  g_propagate_error (error, input.error);
  return FALSE;
}
