/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the user see of a board beside the board itself? */
#include "editor/seeing.h"

enum
{
  PROP_0,
  PROP_GUIDES, /* switches, up to "compare" */
  PROP_ONION_SKIN,
  PROP_LIGHT_TABLE,
  PROP_VALUE_CHECK,
  PROP_VALUE_SQUINT,
  PROP_PLAN_BESIDE,
  PROP_COMPARE,
  PROP_ONION_STRENGTH, /* shares, up to "blend" */
  PROP_LIGHT_STRENGTH,
  PROP_WIPE,
  PROP_BLEND,
  PROP_ONION_BEFORE,
  PROP_ONION_AFTER,
  PROP_COMPARE_MODE,
  PROP_LIGHT_BOARD,
  PROP_GUIDE, /* the first of as many as there are kinds */
  N_PROPS = PROP_GUIDE + BB_N_GUIDES
};
static GParamSpec *props[N_PROPS];

#define N_SWITCHES (PROP_COMPARE - PROP_GUIDES + 1)
#define N_SHARES (PROP_BLEND - PROP_ONION_STRENGTH + 1)

static const char *const switches[N_SWITCHES] = { "guides",       "onion-skin",  "light-table", "value-check",
                                                  "value-squint", "plan-beside", "compare" };

static const struct
{
  const char *name;
  double usual;
} shares[N_SHARES] = { { "onion-strength", 0.5 }, { "light-strength", 0.4 }, { "wipe", 0.5 }, { "blend", 0.5 } };

static const char *const modes[BB_COMPARE_N_MODES] = { "wipe", "blend", "blink" };

struct _BbSeeing
{
  GObject parent;

  gboolean switches[N_SWITCHES];
  double shares[N_SHARES];
  guint before;
  guint after;
  BbCompareMode mode;
  char *light_board;
  guint guides; /* that are chosen */
};

G_DEFINE_FINAL_TYPE (BbSeeing, bb_seeing, G_TYPE_OBJECT)

static gboolean
is_switched (BbSeeing *self, guint id)
{
  return self->switches[id - PROP_GUIDES];
}

static void
notify (BbSeeing *self, guint id)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[id]);
}

static void
set_switch (BbSeeing *self, guint id, gboolean is_on)
{
  if (is_switched (self, id) == is_on)
    return;

  self->switches[id - PROP_GUIDES] = is_on;
  notify (self, id);
}

static double
get_share (BbSeeing *self, guint id)
{
  return self->shares[id - PROP_ONION_STRENGTH];
}

static void
set_share (BbSeeing *self, guint id, double share)
{
  if (get_share (self, id) == share)
    return;

  self->shares[id - PROP_ONION_STRENGTH] = share;
  notify (self, id);
}

static void
set_number (BbSeeing *self, guint id, guint number)
{
  guint *place = id == PROP_ONION_BEFORE ? &self->before : &self->after;

  if (*place == number)
    return;

  *place = number;
  notify (self, id);
}

static void
set_guide (BbSeeing *self, BbGuideKind kind, gboolean is_chosen)
{
  guint guides = is_chosen ? self->guides | BB_GUIDE_FLAG (kind) : self->guides & ~BB_GUIDE_FLAG (kind);

  if (guides == self->guides)
    return;

  self->guides = guides;
  notify (self, PROP_GUIDE + kind);
}

static void
set_light_board (BbSeeing *self, const char *id)
{
  if (g_strcmp0 (self->light_board, id) == 0)
    return;

  g_free (self->light_board);
  self->light_board = g_strdup (id);
  notify (self, PROP_LIGHT_BOARD);
}

/* what no mode is called changes nothing */
static void
set_mode_by_name (BbSeeing *self, const char *name)
{
  for (guint i = 0; i < BB_COMPARE_N_MODES; i++)
    {
      if (g_strcmp0 (modes[i], name) == 0)
        bb_seeing_set_mode (self, (BbCompareMode) i);
    }
}

guint
bb_seeing_get_guides (BbSeeing *self)
{
  return is_switched (self, PROP_GUIDES) ? self->guides : 0;
}

gboolean
bb_seeing_has_onion_skin (BbSeeing *self)
{
  return is_switched (self, PROP_ONION_SKIN);
}

guint
bb_seeing_get_before (BbSeeing *self)
{
  return self->before;
}

guint
bb_seeing_get_after (BbSeeing *self)
{
  return self->after;
}

double
bb_seeing_get_onion_strength (BbSeeing *self)
{
  return get_share (self, PROP_ONION_STRENGTH);
}

gboolean
bb_seeing_has_plan_beside (BbSeeing *self)
{
  return is_switched (self, PROP_PLAN_BESIDE);
}

gboolean
bb_seeing_has_light_table (BbSeeing *self)
{
  return is_switched (self, PROP_LIGHT_TABLE);
}

double
bb_seeing_get_light_strength (BbSeeing *self)
{
  return get_share (self, PROP_LIGHT_STRENGTH);
}

const char *
bb_seeing_get_light_board (BbSeeing *self)
{
  return self->light_board;
}

void
bb_seeing_set_light_board (BbSeeing *self, const char *id)
{
  set_light_board (self, id);
  set_switch (self, PROP_LIGHT_TABLE, id != NULL);
}

gboolean
bb_seeing_checks_values (BbSeeing *self)
{
  return is_switched (self, PROP_VALUE_CHECK);
}

gboolean
bb_seeing_squints (BbSeeing *self)
{
  return is_switched (self, PROP_VALUE_CHECK) && is_switched (self, PROP_VALUE_SQUINT);
}

gboolean
bb_seeing_is_comparing (BbSeeing *self)
{
  return is_switched (self, PROP_COMPARE);
}

void
bb_seeing_set_comparing (BbSeeing *self, gboolean is_comparing)
{
  set_switch (self, PROP_COMPARE, is_comparing);
}

BbCompareMode
bb_seeing_get_mode (BbSeeing *self)
{
  return self->mode;
}

void
bb_seeing_set_mode (BbSeeing *self, BbCompareMode mode)
{
  if (self->mode == mode)
    return;

  self->mode = mode;
  notify (self, PROP_COMPARE_MODE);
}

double
bb_seeing_get_share (BbSeeing *self)
{
  return get_share (self, self->mode == BB_COMPARE_WIPE ? PROP_WIPE : PROP_BLEND);
}

void
bb_seeing_set_share (BbSeeing *self, double share)
{
  set_share (self, self->mode == BB_COMPARE_WIPE ? PROP_WIPE : PROP_BLEND, CLAMP (share, 0, 1));
}

static void
bb_seeing_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  BbSeeing *self = BB_SEEING (object);

  if (id <= PROP_COMPARE)
    g_value_set_boolean (value, is_switched (self, id));
  else if (id <= PROP_BLEND)
    g_value_set_double (value, get_share (self, id));
  else if (id <= PROP_ONION_AFTER)
    g_value_set_uint (value, id == PROP_ONION_BEFORE ? self->before : self->after);
  else if (id == PROP_COMPARE_MODE)
    g_value_set_string (value, modes[self->mode]);
  else if (id == PROP_LIGHT_BOARD)
    g_value_set_string (value, self->light_board);
  else
    g_value_set_boolean (value, (self->guides & BB_GUIDE_FLAG (id - PROP_GUIDE)) != 0);
}

static void
bb_seeing_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  BbSeeing *self = BB_SEEING (object);

  if (id <= PROP_COMPARE)
    set_switch (self, id, g_value_get_boolean (value));
  else if (id <= PROP_BLEND)
    set_share (self, id, g_value_get_double (value));
  else if (id <= PROP_ONION_AFTER)
    set_number (self, id, g_value_get_uint (value));
  else if (id == PROP_COMPARE_MODE)
    set_mode_by_name (self, g_value_get_string (value));
  else if (id == PROP_LIGHT_BOARD)
    set_light_board (self, g_value_get_string (value));
  else
    set_guide (self, (BbGuideKind) (id - PROP_GUIDE), g_value_get_boolean (value));
}

static void
bb_seeing_finalize (GObject *object)
{
  g_free (BB_SEEING (object)->light_board);

  G_OBJECT_CLASS (bb_seeing_parent_class)->finalize (object);
}

static void
bb_seeing_class_init (BbSeeingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = bb_seeing_get_property;
  object_class->set_property = bb_seeing_set_property;
  object_class->finalize = bb_seeing_finalize;

  for (guint i = 0; i < N_SWITCHES; i++)
    props[PROP_GUIDES + i] = g_param_spec_boolean (switches[i], NULL, NULL, FALSE, flags);
  for (guint i = 0; i < N_SHARES; i++)
    props[PROP_ONION_STRENGTH + i] = g_param_spec_double (shares[i].name, NULL, NULL, 0, 1, shares[i].usual, flags);
  props[PROP_ONION_BEFORE] = g_param_spec_uint ("onion-before", NULL, NULL, 0, BB_ONION_MOST, 1, flags);
  props[PROP_ONION_AFTER] = g_param_spec_uint ("onion-after", NULL, NULL, 0, BB_ONION_MOST, 1, flags);
  props[PROP_COMPARE_MODE] = g_param_spec_string ("compare-mode", NULL, NULL, modes[0], flags);
  props[PROP_LIGHT_BOARD] = g_param_spec_string ("light-board", NULL, NULL, NULL, flags);
  for (guint i = 0; i < BB_N_GUIDES; i++)
    props[PROP_GUIDE + i] = g_param_spec_boolean (bb_guide_get_name ((BbGuideKind) i), NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
bb_seeing_init (BbSeeing *self)
{
  for (guint i = 0; i < N_SHARES; i++)
    self->shares[i] = shares[i].usual;
  self->before = 1;
  self->after = 1;
}

BbSeeing *
bb_seeing_new (void)
{
  return g_object_new (BB_TYPE_SEEING, NULL);
}
