/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which brushes did the user leave ready? */
#include "window/brushes.h"

#define KEY "brushes"

static void
restore (GSettings *settings, BbEditor *editor)
{
  g_autoptr (GVariant) kept = g_settings_get_value (settings, KEY);
  GVariantIter iter;
  const char *name;
  BbBrush brush;

  g_variant_iter_init (&iter, kept);
  while (g_variant_iter_next (&iter, "{&s(iu)}", &name, &brush.size, &brush.colour))
    {
      if (bb_brush_kind_from_name (name, &brush.kind))
        bb_editor_restore_brush (editor, &brush);
    }
}

/* the tool's other news comes here too: what is as it was is not written again */
static void
keep (BbEditor *editor, GParamSpec *pspec, GSettings *settings)
{
  g_autoptr (GVariant) kept = g_settings_get_value (settings, KEY), now = NULL;
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{s(iu)}"));
  for (guint i = 0; i < BB_BRUSH_N_KINDS; i++)
    {
      BbBrush brush = bb_editor_get_brush_of (editor, (BbBrushKind) i);

      g_variant_builder_add (&builder, "{s(iu)}", bb_brush_kind_to_name (brush.kind), brush.size, brush.colour);
    }
  now = g_variant_ref_sink (g_variant_builder_end (&builder));
  if (!g_variant_equal (kept, now))
    g_settings_set_value (settings, KEY, now);
}

void
bb_brushes_follow (GSettings *settings, BbEditor *editor)
{
  restore (settings, editor);
  g_signal_connect_object (editor, "notify::brush", G_CALLBACK (keep), settings, 0);
}
