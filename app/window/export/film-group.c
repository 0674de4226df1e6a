/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kind of video does the user want? */
#include "window/export/film-group.h"

#include <glib/gi18n.h>

struct _BbFilmGroup
{
  AdwPreferencesGroup parent;

  GSettings *settings; /* NULL until it is bound */
  BbFilmKind kind;

  AdwExpanderRow *practice_row;
  AdwComboRow *speed_row;
  GtkSwitch *mirror;
  AdwComboRow *size_row;
  AdwComboRow *quality_row;
  AdwComboRow *megabytes_row;
  GtkWidget *sound_row;
  GtkSwitch *sound;
  GtkSwitch *slate;
  GtkWidget *slate_row;
  AdwExpanderRow *burn_in_row;
  GtkEditable *recipient_row;
};

G_DEFINE_FINAL_TYPE (BbFilmGroup, bb_film_group, ADW_TYPE_PREFERENCES_GROUP)

enum
{
  CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* as in settings, where the first stands for the project's own */
static const struct
{
  const char *name;
  const char *label;
} sizes[] = {
  { "project", NULL },
  { "2160", N_ ("2160p") },
  { "1080", N_ ("1080p") },
  { "720", N_ ("720p") },
  { "480", N_ ("480p") },
  { "1080x1920", N_ ("Vertical, 1080×1920") },
  { "1080x1080", N_ ("Square, 1080×1080") },
};

/* of a practice video, in percent */
static const guint speeds[] = { 100, 75, 50 };

/* what mail and chats take; 0 for any size */
static const guint limits[] = { 0, 10, 25, 50, 100, 300 };

static void
changed_cb (BbFilmGroup *self)
{
  if (self->settings != NULL)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
choice_changed_cb (BbFilmGroup *self)
{
  if (self->settings == NULL)
    return;

  g_settings_set_string (self->settings, "export-film-size", sizes[adw_combo_row_get_selected (self->size_row)].name);
  g_settings_set_string (self->settings, "export-film-quality",
                         bb_film_quality_to_name (adw_combo_row_get_selected (self->quality_row)));
  g_settings_set_uint (self->settings, "export-practice-speed", speeds[adw_combo_row_get_selected (self->speed_row)]);
  g_settings_set_uint (self->settings, "export-film-megabytes",
                       limits[adw_combo_row_get_selected (self->megabytes_row)]);
}

static gboolean
is_practice (BbFilmGroup *self)
{
  return adw_expander_row_get_enable_expansion (self->practice_row);
}

/* a limit asks for as good as it allows */
static void
update (BbFilmGroup *self)
{
  gboolean has_limit = bb_film_kind_has_bits (self->kind) && adw_combo_row_get_selected (self->megabytes_row) > 0;

  gtk_widget_set_visible (GTK_WIDGET (self->quality_row), self->kind != BB_FILM_MKV && self->kind != BB_FILM_GIF);
  gtk_widget_set_sensitive (GTK_WIDGET (self->quality_row), !has_limit);
  gtk_widget_set_visible (GTK_WIDGET (self->megabytes_row), bb_film_kind_has_bits (self->kind));
  gtk_widget_set_visible (self->sound_row, bb_film_kind_has_sound (self->kind));
  gtk_widget_set_sensitive (self->slate_row, !is_practice (self));
  gtk_widget_set_sensitive (GTK_WIDGET (self->burn_in_row), !is_practice (self));
  gtk_widget_set_sensitive (GTK_WIDGET (self->recipient_row), !is_practice (self));
}

static void
settings_changed_cb (BbFilmGroup *self)
{
  update (self);
  changed_cb (self);
}

static void
burn_switched_cb (GtkSwitch *toggle, GParamSpec *pspec, BbFilmGroup *self)
{
  const char *name = g_object_get_data (G_OBJECT (toggle), "burn");
  g_auto (GStrv) before = g_settings_get_strv (self->settings, "export-film-burn-in");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) after = NULL;

  for (guint i = 0; before[i] != NULL; i++)
    {
      if (!g_str_equal (before[i], name))
        g_strv_builder_add (builder, before[i]);
    }
  if (gtk_switch_get_active (toggle))
    g_strv_builder_add (builder, name);
  after = g_strv_builder_end (builder);
  g_settings_set_strv (self->settings, "export-film-burn-in", (const char *const *) after);
}

static void
add_burn (BbFilmGroup *self, BbFilmBurn burn, gboolean is_shown)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *toggle = gtk_switch_new ();

  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  gtk_switch_set_active (GTK_SWITCH (toggle), is_shown);
  g_object_set_data (G_OBJECT (toggle), "burn", (gpointer) bb_film_burn_to_name (burn));
  g_signal_connect (toggle, "notify::active", G_CALLBACK (burn_switched_cb), self);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), bb_film_burn_get_label (burn));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
  adw_expander_row_add_row (self->burn_in_row, row);
}

static void
list_burns (BbFilmGroup *self, GSettings *settings)
{
  g_auto (GStrv) shown = g_settings_get_strv (settings, "export-film-burn-in");

  for (BbFilmBurn burn = 0; burn < BB_N_FILM_BURNS; burn++)
    add_burn (self, burn, g_strv_contains ((const char *const *) shown, bb_film_burn_to_name (burn)));
}

static void
list_sizes (BbFilmGroup *self, GSettings *settings, const BbSettings *project)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  g_autofree char *own = g_strdup_printf (_ ("Project, %d×%d"), project->width, project->height);
  g_autofree char *chosen = g_settings_get_string (settings, "export-film-size");
  guint selected = 0;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      gtk_string_list_append (list, sizes[i].label != NULL ? _ (sizes[i].label) : own);
      if (g_str_equal (sizes[i].name, chosen))
        selected = i;
    }
  adw_combo_row_set_model (self->size_row, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->size_row, selected);
}

static void
list_limits (BbFilmGroup *self, GSettings *settings)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  guint chosen = g_settings_get_uint (settings, "export-film-megabytes"), selected = 0;

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      g_autofree char *label = limits[i] > 0 ? g_strdup_printf (_ ("%u MB"), limits[i]) : g_strdup (_ ("None"));

      gtk_string_list_append (list, label);
      if (limits[i] == chosen)
        selected = i;
    }
  adw_combo_row_set_model (self->megabytes_row, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->megabytes_row, selected);
}

static void
bind_practice (BbFilmGroup *self, GSettings *settings)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  guint chosen = g_settings_get_uint (settings, "export-practice-speed"), selected = 0;

  for (guint i = 0; i < G_N_ELEMENTS (speeds); i++)
    {
      g_autofree char *label = g_strdup_printf (_ ("%u %%"), speeds[i]);

      gtk_string_list_append (list, label);
      if (speeds[i] == chosen)
        selected = i;
    }
  adw_combo_row_set_model (self->speed_row, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->speed_row, selected);
  g_settings_bind (settings, "export-practice", self->practice_row, "enable-expansion", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "export-practice-mirror", self->mirror, "active", G_SETTINGS_BIND_DEFAULT);
}

void
bb_film_group_bind (BbFilmGroup *self, GSettings *settings, const BbSettings *project)
{
  g_autofree char *name = g_settings_get_string (settings, "export-film-quality");
  BbFilmQuality quality = BB_FILM_GOOD;

  bb_film_quality_from_name (name, &quality);
  list_sizes (self, settings, project);
  list_limits (self, settings);
  bind_practice (self, settings);
  adw_combo_row_set_selected (self->quality_row, quality);
  g_settings_bind (settings, "export-film-sound", self->sound, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "export-film-slate", self->slate, "active", G_SETTINGS_BIND_DEFAULT);
  list_burns (self, settings);

  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed", G_CALLBACK (settings_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
}

void
bb_film_group_set_kind (BbFilmGroup *self, BbFilmKind kind)
{
  self->kind = kind;
  update (self);
}

BbFilmOptions *
bb_film_group_read (BbFilmGroup *self)
{
  BbFilmOptions *options = bb_film_options_new ();
  guint size = adw_combo_row_get_selected (self->size_row);
  g_auto (GStrv) burns = g_settings_get_strv (self->settings, "export-film-burn-in");

  if (size > 0)
    bb_film_options_set_size (options, sizes[size].name, NULL);
  options->quality = adw_combo_row_get_selected (self->quality_row);
  options->megabytes = limits[adw_combo_row_get_selected (self->megabytes_row)];
  options->is_silent = !gtk_switch_get_active (self->sound);
  options->is_practice = is_practice (self);
  options->is_mirrored = gtk_switch_get_active (self->mirror);
  options->speed = bb_speed_make (speeds[adw_combo_row_get_selected (self->speed_row)], 100);
  options->has_slate = gtk_switch_get_active (self->slate) && !options->is_practice;
  for (guint i = 0; burns[i] != NULL; i++)
    bb_film_options_set_burn_in (options, burns[i], NULL);
  if (*gtk_editable_get_text (self->recipient_row) != '\0')
    options->recipient = g_strdup (gtk_editable_get_text (self->recipient_row));
  return options;
}

static void
bb_film_group_dispose (GObject *object)
{
  BbFilmGroup *self = BB_FILM_GROUP (object);

  if (self->settings != NULL)
    g_signal_handlers_disconnect_by_data (self->settings, self);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (bb_film_group_parent_class)->dispose (object);
}

static void
bb_film_group_class_init (BbFilmGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_film_group_dispose;
  signals[CHANGED] = g_signal_new ("changed", BB_TYPE_FILM_GROUP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                   0);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/film-group.ui");
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, practice_row);
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, speed_row);
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, mirror);
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, size_row);
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, quality_row);
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, megabytes_row);
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, sound_row);
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, sound);
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, slate);
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, slate_row);
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, burn_in_row);
  gtk_widget_class_bind_template_child (widget_class, BbFilmGroup, recipient_row);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
bb_film_group_init (BbFilmGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
