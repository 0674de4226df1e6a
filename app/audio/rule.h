/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which samples of a sound file are the song? */
#pragma once

/**
 * BbDecodeRule:
 * @BB_DECODE_AS_FIRST: as programs did before the rule was written down: what an encoder put before
 *   the sound counts as sound where only a tag of Lavc's, or iTunes', tells of it
 * @BB_DECODE_AS_MASTERED: sample 0 is sample 0 of what was encoded
 *
 * Boards lie at samples, so a project says by which rule its song was decoded, and keeps it.
 */
typedef enum
{
  BB_DECODE_AS_FIRST,
  BB_DECODE_AS_MASTERED,
} BbDecodeRule;
