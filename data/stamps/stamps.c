/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stamps come with the program? */
#include "drawing.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "model/stamps.h"
#include "store/xml-writer.h"

/* names are translated where they are shown */
static const struct
{
  const char *id;
  const char *name;
  BbStampKind kind;
  void (*draw) (Hand *hand);
} stamps[] = {
  { "wide", NC_ ("stamp", "Wide"), BB_STAMP_INK, draw_wide },
  { "full", NC_ ("stamp", "Full Shot"), BB_STAMP_INK, draw_full },
  { "medium", NC_ ("stamp", "Medium"), BB_STAMP_INK, draw_medium },
  { "medium-close-up", NC_ ("stamp", "Medium Close-Up"), BB_STAMP_INK, draw_medium_close_up },
  { "close-up", NC_ ("stamp", "Close-Up"), BB_STAMP_INK, draw_close_up },
  { "two", NC_ ("stamp", "Two"), BB_STAMP_INK, draw_two },
  { "five", NC_ ("stamp", "Five Dancers"), BB_STAMP_INK, draw_five },
  { "phone", NC_ ("stamp", "Phone"), BB_STAMP_INK, draw_phone },
  { "stage", NC_ ("stamp", "Stage"), BB_STAMP_INK, draw_stage },
  { "camera-24", NC_ ("stamp", "Camera 24 mm"), BB_STAMP_PLAN, draw_camera_24 },
  { "camera-50", NC_ ("stamp", "Camera 50 mm"), BB_STAMP_PLAN, draw_camera_50 },
  { "camera-85", NC_ ("stamp", "Camera 85 mm"), BB_STAMP_PLAN, draw_camera_85 },
  { "dolly", NC_ ("stamp", "Dolly"), BB_STAMP_PLAN, draw_dolly },
  { "crane", NC_ ("stamp", "Crane"), BB_STAMP_PLAN, draw_crane },
  { "fresnel", NC_ ("stamp", "Fresnel"), BB_STAMP_PLAN, draw_fresnel },
  { "soft-light", NC_ ("stamp", "Soft Light"), BB_STAMP_PLAN, draw_soft_light },
  { "tube", NC_ ("stamp", "LED Tube"), BB_STAMP_PLAN, draw_tube },
  { "person", NC_ ("stamp", "Performer"), BB_STAMP_PLAN, draw_person },
};

static void
set_id (char **id, const char *prefix, const char *name)
{
  g_free (*id);
  *id = g_strconcat (prefix, "-", name, NULL);
}

static BbStamp *
make_stamp (guint index)
{
  BbStamp *stamp = bb_stamp_new (stamps[index].name, stamps[index].kind);
  BbBoard *board = bb_board_new ();
  BbLayer *layer = bb_layer_new_ink ();
  Hand hand = hand_make (layer, index + 1), middle = hand_at (&hand, 960, 540, 1, 0);

  /* what is measured is drawn with a steady hand */
  if (stamps[index].kind == BB_STAMP_PLAN)
    middle.wobble = 0.25;
  stamps[index].draw (&middle);
  set_id (&stamp->id, "p", stamps[index].id);
  set_id (&board->id, "b", stamps[index].id);
  set_id (&layer->id, "l", stamps[index].id);
  bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
  bb_layer_unref (layer);
  bb_stamp_take_board (stamp, board);
  return stamp;
}

/* a project of one empty board, which nobody sees */
static BbProject *
make_project (void)
{
  BbProject *project = bb_project_new ();
  GPtrArray *list = g_ptr_array_new ();

  set_id (&((BbBoard *) bb_project_get_board (project, 0))->id, "b", "empty");
  for (guint i = 0; i < G_N_ELEMENTS (stamps); i++)
    g_ptr_array_add (list, make_stamp (i));
  bb_list_unref (project->lists[BB_STAMPS]);
  project->lists[BB_STAMPS] = bb_list_new_take (list);
  return project;
}

/* writes them to the file that it is given */
int
main (int argc, char **argv)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (GBytes) bytes = bb_store_write_xml (project);
  g_autoptr (GError) error = NULL;

  if (argc != 2 || !bb_project_check (project, &error) ||
      !g_file_set_contents (argv[1], g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error))
    {
      g_printerr ("%s\n", error != NULL ? error->message : "stamps FILE");
      return 1;
    }
  return 0;
}
