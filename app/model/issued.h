/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What number has gone out? */
#pragma once

#include "model/value.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbIssued, bb_issued)

/**
 * BbIssued:
 * @number: of a board when a list went out: "12A"
 *
 * The numbers that a crew has on paper, in the order of the video then. While there are any, numbers are locked.
 */
struct _BbIssued
{
  BbValue base;
  char *number;
};

/** Returns: (transfer full): a number that has gone out */
BbIssued *bb_issued_new (const char *number);

G_END_DECLS
