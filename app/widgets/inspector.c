/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said about the current board? */
#include "widgets/inspector.h"
struct _BbInspector { AdwBin parent; };
G_DEFINE_FINAL_TYPE (BbInspector, bb_inspector, ADW_TYPE_BIN)
static void bb_inspector_class_init (BbInspectorClass *k) {}
static void bb_inspector_init (BbInspector *k) {}
void bb_inspector_set_editor (BbInspector *self, BbEditor *editor) {}
