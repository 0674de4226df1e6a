/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are done to strokes that are selected? */
#include "window/actions/ink-actions.h"

#include <glib/gi18n.h>

#include "editor/ink-selection.h"
#include "editor/stamping.h"
#include "render/ink/ink-copy.h"

/* strokes in the clipboard, for who understands them: this program */
#define TYPE_STROKES (strokes_get_type ())
static GType strokes_get_type (void);
G_DEFINE_BOXED_TYPE (GPtrArray, strokes, g_ptr_array_ref, g_ptr_array_unref)

static GdkContentProvider *
offer_bytes (const char *type, GBytes *bytes)
{
  GdkContentProvider *provider = gdk_content_provider_new_for_bytes (type, bytes);

  g_bytes_unref (bytes);
  return provider;
}

/* as strokes, and for other programs as vectors and as a picture */
static void
offer (BbDesk *desk, GPtrArray *strokes)
{
  GdkContentProvider *all[] = { gdk_content_provider_new_typed (TYPE_STROKES, strokes),
                                offer_bytes ("image/svg+xml", bb_ink_copy_to_svg (strokes)),
                                offer_bytes ("image/png", bb_ink_copy_to_png (strokes)) };
  g_autoptr (GdkContentProvider) provider = gdk_content_provider_new_union (all, G_N_ELEMENTS (all));

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (desk)), provider);
}

/* Returns: whether anything was selected; where not, that is said */
static gboolean
copy (BbDesk *desk)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  g_autoptr (GPtrArray) strokes = bb_ink_selection_get (editor);

  if (strokes->len > 0)
    offer (desk, strokes);
  else
    bb_desk_toast (desk, _ ("Nothing is selected. Take the lasso (Alt+S), and draw around strokes."));
  return strokes->len > 0;
}

static void
copy_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  copy (desk);
}

static void
cut_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  if (bb_editor_may_edit (bb_desk_get_editor (desk)) && copy (desk))
    bb_ink_selection_delete (bb_desk_get_editor (desk));
}

/* what is about to be stamped, or what is selected */
static void
flip_cb (GSimpleAction *action, GVariant *is_across, gpointer desk)
{
  BbEditor *editor = bb_desk_get_editor (desk);

  if (bb_editor_get_tool (editor) == BB_STAGE_TOOL_STAMP)
    bb_stamping_flip (editor, g_variant_get_boolean (is_across));
  else if (bb_editor_may_edit (editor))
    bb_ink_selection_flip (editor, g_variant_get_boolean (is_across));
}

static void
pasted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbDesk) desk = data;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, NULL);
  const GPtrArray *strokes = value != NULL ? g_value_get_boxed (value) : NULL;

  if (bb_desk_is_closed (desk) || strokes == NULL || !bb_editor_may_edit (bb_desk_get_editor (desk)))
    return;

  bb_ink_selection_paste (bb_desk_get_editor (desk), strokes);
  g_action_group_activate_action (G_ACTION_GROUP (desk), "tool", g_variant_new_string ("select"));
}

gboolean
bb_ink_actions_paste (BbDesk *desk)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (desk));

  if (!gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (clipboard), TYPE_STROKES))
    return FALSE;

  gdk_clipboard_read_value_async (clipboard, TYPE_STROKES, G_PRIORITY_DEFAULT, NULL, pasted_cb, g_object_ref (desk));
  return TRUE;
}

void
bb_ink_actions_add (BbDesk *desk)
{
  static const GActionEntry actions[] = { { "copy-strokes", copy_cb },
                                          { "cut-strokes", cut_cb },
                                          { "flip-strokes", flip_cb, "b" } };

  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
