/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is there that says by its name alone that gdk-pixbuf opens pictures by way of Glycin? */
extern const char bb_glycin[];

const char bb_glycin[] = "";
