/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which page of the preferences shows all keys? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* in preferences.ui; it fills itself when it is first seen */
#define BB_TYPE_KEYS_PAGE (bb_keys_page_get_type ())
G_DECLARE_FINAL_TYPE (BbKeysPage, bb_keys_page, BB, KEYS_PAGE, AdwPreferencesPage)

G_END_DECLS
