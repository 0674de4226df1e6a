/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stamp is stamped next? */
#include "widgets/stage/stamp-bar.h"

#include <glib/gi18n-lib.h>

#include "editor/stamp-commands.h"
#include "editor/stamping.h"
#include "widgets/common/board-menu.h"
#include "widgets/stage/stamp-face.h"

/* of what is drawn of them, for each of those below */
#define CACHE_BYTES (8 * 1024 * 1024)

/* whose stamps */
typedef enum
{
  FIXED,
  OWN,
  PROJECT,
  N_OWNERS
} Owner;

struct _BbStampBar
{
  AdwBin parent;

  BbEditor *editor;
  BbStampLibrary *libraries[N_OWNERS]; /* NULL for the project */
  BbBoardCache *caches[N_OWNERS];
  BbList *shown[N_OWNERS]; /* what the cells were made of */
  double aspect;
  guint group;
  gboolean is_on_plan; /* when it was seen last */

  GtkBox *cells;
  GtkWidget *scroller;
  GtkLabel *hint;
  GtkButton *keep;
  GtkWidget *menu;
};

G_DEFINE_FINAL_TYPE (BbStampBar, bb_stamp_bar, ADW_TYPE_BIN)

#define KINDS(kind) (1u << (kind))
#define OWNERS(owner) (1u << (owner))
#define INKS (KINDS (BB_STAMP_INK) | KINDS (BB_STAMP_PLAN))

static const struct
{
  const char *name;
  guint owners; /* a set of Owner */
  guint kinds;  /* a set of BbStampKind */
  const char *hint;
  const char *keep; /* action: of what is added to it; NULL where nothing is */
  const char *keep_label;
} groups[] = {
  { "figures", OWNERS (FIXED), KINDS (BB_STAMP_INK), "", NULL, NULL },
  { "plan", OWNERS (FIXED), KINDS (BB_STAMP_PLAN), "", NULL, NULL },
  { "mine", OWNERS (OWN), INKS, N_ ("Nothing here yet. Select ink with Alt+S, then keep it as a stamp: Alt+Shift+D"),
    "win.keep-stamp", N_ ("Keep What Is Selected as a Stamp (Alt+Shift+D)") },
  { "project", OWNERS (PROJECT), INKS,
    N_ ("Nothing here yet. Select ink with Alt+S, then keep it as a stamp: Alt+Shift+D"), "win.keep-stamp",
    N_ ("Keep What Is Selected as a Stamp (Alt+Shift+D)") },
  { "templates", OWNERS (FIXED) | OWNERS (OWN) | OWNERS (PROJECT), KINDS (BB_STAMP_TEMPLATE),
    N_ ("Nothing here yet. Keep a board as a template, and make others of it"), "win.keep-template",
    N_ ("Keep This Board as a Template") },
};

static const BbList *
get_stamps (BbStampBar *self, Owner owner)
{
  const BbProject *project = self->libraries[owner] != NULL ? bb_stamp_library_get_project (self->libraries[owner])
                                                            : bb_editor_get_project (self->editor);

  return project->lists[BB_STAMPS];
}

/* the menu of a stamp */

static void
append (GMenu *section, const char *label, const char *action, const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", id);
  g_menu_append_item (section, item);
}

static GMenuModel *
make_menu (Owner owner, const char *id)
{
  GMenu *menu = g_menu_new ();

  append (menu, _ ("Rename…"), "win.rename-stamp", id);
  append (menu, owner == OWN ? _ ("Copy into This Project") : _ ("Move to My Stamps"), "win.carry-stamp", id);
  append (menu, _ ("Remove"), "win.remove-stamp", id);
  return G_MENU_MODEL (menu);
}

static void
open_menu (BbStampBar *self, GtkWidget *cell)
{
  Owner owner = (Owner) GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cell), "owner"));
  g_autoptr (GVariant) id = g_variant_ref (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (cell)));
  g_autoptr (GMenuModel) model = make_menu (owner, g_variant_get_string (id, NULL));
  double x, y;

  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
  gtk_widget_translate_coordinates (cell, GTK_WIDGET (self), gtk_widget_get_width (cell) / 2.0, 0, &x, &y);
  bb_board_menu_open (self->menu, x, y);
}

static void
menu_pressed_cb (GtkGestureClick *gesture, int n_presses, double x, double y, BbStampBar *self)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  open_menu (self, gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture)));
}

static gboolean
menu_key_cb (GtkWidget *cell, GVariant *arguments, gpointer data)
{
  open_menu (BB_STAMP_BAR (gtk_widget_get_ancestor (cell, BB_TYPE_STAMP_BAR)), cell);
  return TRUE;
}

static void
attach_menu (BbStampBar *self, GtkWidget *cell)
{
  GtkGesture *gesture = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (gesture, "pressed", G_CALLBACK (menu_pressed_cb), self, 0);
  gtk_widget_add_controller (cell, GTK_EVENT_CONTROLLER (gesture));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Shift>F10|Menu"),
                                                          gtk_callback_action_new (menu_key_cb, NULL, NULL)));
  gtk_widget_add_controller (cell, keys);
}

/* cells */

static GtkWidget *
make_label (const char *name)
{
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 13);
  return label;
}

/* what comes with the program is called so in the user's language */
static GtkWidget *
make_cell (BbStampBar *self, Owner owner, const BbStamp *stamp)
{
  GtkWidget *cell = gtk_toggle_button_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  const char *name = owner == FIXED ? g_dpgettext2 (GETTEXT_PACKAGE, "stamp", stamp->name) : bb_stamp_describe (stamp);

  gtk_box_append (GTK_BOX (box), bb_stamp_face_new (stamp, self->caches[owner], self->aspect));
  gtk_box_append (GTK_BOX (box), make_label (name));
  gtk_button_set_child (GTK_BUTTON (cell), box);
  gtk_widget_set_focus_on_click (cell, FALSE);
  gtk_widget_set_tooltip_text (cell, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cell), "win.stamp");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (cell), "s", stamp->id);
  gtk_widget_add_css_class (cell, "flat");
  g_object_set_data (G_OBJECT (cell), "owner", GUINT_TO_POINTER (owner));
  if (owner != FIXED)
    attach_menu (self, cell);
  return cell;
}

static gboolean
is_in_group (BbStampBar *self, Owner owner, const BbStamp *stamp)
{
  return (groups[self->group].owners & OWNERS (owner)) != 0 && (groups[self->group].kinds & KINDS (stamp->kind)) != 0;
}

static void
fill (BbStampBar *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->cells))) != NULL)
    gtk_box_remove (self->cells, child);
  for (Owner owner = 0; owner < N_OWNERS; owner++)
    {
      for (guint i = 0; i < self->shown[owner]->n_items; i++)
        {
          const BbStamp *stamp = bb_list_get (self->shown[owner], i);

          if (is_in_group (self, owner, stamp))
            gtk_box_append (self->cells, make_cell (self, owner, stamp));
        }
    }
}

/* Returns: (transfer none) (nullable): why what the user has of the group could not be read */
static const char *
get_trouble (BbStampBar *self)
{
  return (groups[self->group].owners & OWNERS (OWN)) != 0 ? bb_stamp_library_get_trouble (self->libraries[OWN]) : NULL;
}

/* Returns: (transfer none): what an empty group says: how it is filled, or what went wrong */
static const char *
get_hint (BbStampBar *self)
{
  const char *trouble = get_trouble (self);

  if (trouble != NULL)
    return trouble;

  return *groups[self->group].hint != '\0' ? _ (groups[self->group].hint) : "";
}

static void
show_group (BbStampBar *self)
{
  gboolean is_empty;

  fill (self);
  is_empty = gtk_widget_get_first_child (GTK_WIDGET (self->cells)) == NULL;
  gtk_widget_set_visible (self->scroller, !is_empty);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), is_empty || get_trouble (self) != NULL);
  gtk_label_set_text (self->hint, get_hint (self));
  gtk_widget_set_visible (GTK_WIDGET (self->keep), groups[self->group].keep != NULL);
  if (groups[self->group].keep == NULL)
    return;

  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->keep), groups[self->group].keep);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->keep), _ (groups[self->group].keep_label));
}

/* the first of what comes with the program is in hand until the user chooses another */
static void
take_first (BbStampBar *self)
{
  GtkWidget *cell = gtk_widget_get_first_child (GTK_WIDGET (self->cells));

  if (cell != NULL && groups[self->group].keep == NULL)
    gtk_widget_activate_action_variant (GTK_WIDGET (self), "win.stamp",
                                        gtk_actionable_get_action_target_value (GTK_ACTIONABLE (cell)));
}

/* who turns to the plan, or back, is offered what is stamped there */
static void
follow_sheet (BbStampBar *self)
{
  gboolean is_on_plan = bb_editor_is_on_plan (self->editor);

  if (is_on_plan == self->is_on_plan)
    return;

  self->is_on_plan = is_on_plan;
  if (groups[self->group].keep != NULL)
    return;

  gtk_widget_activate_action (GTK_WIDGET (self), "win.stamp-group", "s", is_on_plan ? "plan" : "figures");
  take_first (self);
}

static gboolean
is_shown (BbStampBar *self)
{
  return self->editor != NULL && self->libraries[OWN] != NULL &&
         bb_editor_get_tool (self->editor) == BB_STAGE_TOOL_STAMP;
}

/* cells are made when they are to be seen, and again when there are others */
static void
update (BbStampBar *self)
{
  double aspect;
  gboolean differs = FALSE;

  gtk_widget_set_visible (GTK_WIDGET (self), is_shown (self));
  if (!is_shown (self))
    return;

  for (Owner owner = 0; owner < N_OWNERS; owner++)
    differs |= bb_value_set (&self->shown[owner], get_stamps (self, owner));
  aspect = bb_settings_get_aspect (bb_editor_get_project (self->editor)->settings);
  if (differs || aspect != self->aspect)
    {
      self->aspect = aspect;
      show_group (self);
    }
  follow_sheet (self);
  if (bb_stamping_get (self->editor) == NULL)
    take_first (self);
}

static void
own_changed_cb (BbStampBar *self)
{
  g_clear_pointer (&self->shown[OWN], bb_list_unref);
  update (self);
}

void
bb_stamp_bar_set_group (BbStampBar *self, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      if (g_str_equal (groups[i].name, name))
        self->group = i;
    }
  if (self->shown[PROJECT] != NULL && self->shown[OWN] != NULL)
    show_group (self);
}

void
bb_stamp_bar_set_libraries (BbStampBar *self, BbStampLibrary *own, BbStampLibrary *fixed)
{
  self->libraries[OWN] = g_object_ref (own);
  self->libraries[FIXED] = g_object_ref (fixed);
  self->caches[OWN] = bb_board_cache_new (CACHE_BYTES, bb_stamp_library_get_pictures (own));
  self->caches[FIXED] = bb_board_cache_new (CACHE_BYTES, NULL);
  g_signal_connect_object (own, "changed", G_CALLBACK (own_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (fixed, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

void
bb_stamp_bar_set_editor (BbStampBar *self, BbEditor *editor)
{
  BbDocument *document = bb_editor_get_document (editor);

  g_set_object (&self->editor, editor);
  self->caches[PROJECT] = bb_board_cache_new (CACHE_BYTES, bb_document_get_pictures (document));
  g_signal_connect_object (editor, "notify::brush", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::on-plan", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
bb_stamp_bar_dispose (GObject *object)
{
  BbStampBar *self = BB_STAMP_BAR (object);

  for (Owner owner = 0; owner < N_OWNERS; owner++)
    {
      g_clear_object (&self->libraries[owner]);
      g_clear_object (&self->caches[owner]);
      g_clear_pointer (&self->shown[owner], bb_list_unref);
    }
  g_clear_object (&self->editor);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_STAMP_BAR);

  G_OBJECT_CLASS (bb_stamp_bar_parent_class)->dispose (object);
}

static void
bb_stamp_bar_class_init (BbStampBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_stamp_bar_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/stamp-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, BbStampBar, cells);
  gtk_widget_class_bind_template_child (widget_class, BbStampBar, scroller);
  gtk_widget_class_bind_template_child (widget_class, BbStampBar, hint);
  gtk_widget_class_bind_template_child (widget_class, BbStampBar, keep);
}

static void
bb_stamp_bar_init (BbStampBar *self)
{
  g_autoptr (GMenu) nothing = g_menu_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->menu = bb_menu_new (GTK_WIDGET (self), G_MENU_MODEL (nothing));
}
