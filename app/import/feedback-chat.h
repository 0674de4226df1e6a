/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who says a line that was copied from a chat? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_feedback_read_header:
 * @line: as KakaoTalk, WhatsApp or Telegram copy and export it: "[이름] [오후 3:12] …",
 *   "2026년 11월 28일 오후 3:12, 이름 : …", "[28.11.26, 15:12:03] Name: …", "28/11/2026, 15:12 - Name: …"
 * @author: (out) (transfer full): who says it
 *
 * The time in such a header is that of a clock.
 *
 * Returns: (transfer none): what is said; %NULL where @line has no such header
 */
const char *bb_feedback_read_header (const char *line, char **author);

/** Returns: whether @line is what such a chat puts between days, or says of who came and left */
gboolean bb_feedback_is_chat_rule (const char *line);

G_END_DECLS
