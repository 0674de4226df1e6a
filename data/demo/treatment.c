/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does "Neon Tide" say of itself before its boards? */
#include "treatment.h"

#include "model/chapter.h"
#include "photo.h"
#include "store/media.h"

static const struct
{
  const char *name;
  const char *text;
} chapters[] = {
  { "concept",
    "A city after rain switches itself on, one sign at a time, and LUMA are what the current carries. Nobody chases "
    "them and nobody waits for them: the night itself is the tide, and they learn to swim in it.\n"
    "The song never says goodbye, so the video never shows a door. It only rises: corridor, car, water, roof. Each "
    "chorus lifts the same five people one floor higher, until the last one meets the morning." },
  { "mood",
    "Wet black, cold blue, one hot pink. Every light has its reason in the picture: tubes, signs, the LED wall, a car "
    "that goes by.\n"
    "The verses hold still and listen. The choruses swim: long pushes in, a roll with the kick, water that answers "
    "every stamp. Skin stays skin; only the floor may glitter." },
  { "story",
    "The rain has stopped. TIDE flickers on above the roofs, and a single tube in the corridor answers the first kick. "
    "She counts it in with her eyes closed.\n"
    "Closer, closer: the low loader, a window full of tunnel, her own face lying over the lights. At the chorus the "
    "corridor opens onto the water, and nobody is surprised.\n"
    "The dance break belongs to the water set. Four centimetres deep, a black floor, steps that draw rings: what the "
    "feet say is seen on the surface a beat later.\n"
    "The last chorus is the roof with everything lit. Then the sign goes out, and it is 05:40. They sit on the wet "
    "edge, the city is grey and ordinary again, and the tide has left its colours in their hair." },
  { "references", NULL },
};

static const struct
{
  const char *photo;
  const char *caption;
} references[] = {
  { "dusk", "Intro: the hour in which the city has not decided yet" },
  { "night", "Verse: far away and cold, with one warm window" },
  { "signs", "Chorus: this pink, 이 핑크. Lights stay round, never stars" },
  { "dawn", "Outro, 05:40: no neon left, only the sky" },
};

static BbReference *
make_reference (const char *folder, guint index, GError **error)
{
  g_autofree char *name = g_strconcat (references[index].photo, ".jpg", NULL);
  g_autoptr (GBytes) bytes = photo_make (references[index].photo, error);
  g_autofree char *media = bytes != NULL ? bb_media_add_bytes (folder, bytes, name, error) : NULL;
  BbReference *reference;

  if (media == NULL)
    return NULL;

  reference = bb_reference_new (media, name, PHOTO_WIDTH, PHOTO_HEIGHT);
  g_free (reference->id);
  reference->id = g_strconcat ("r-", references[index].photo, NULL);
  bb_string_set (&reference->caption, references[index].caption);
  return reference;
}

static BbList *
make_references (const char *folder, GError **error)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (bb_value_unref);

  for (guint i = 0; i < G_N_ELEMENTS (references); i++)
    {
      BbReference *reference = make_reference (folder, i, error);

      if (reference == NULL)
        return NULL;
      g_ptr_array_add (items, reference);
    }

  return bb_list_new_from (items->pdata, items->len);
}

BbList *
treatment_list (const char *folder, GError **error)
{
  g_autoptr (BbList) pictures = make_references (folder, error);
  GPtrArray *items;

  if (pictures == NULL)
    return NULL;

  items = g_ptr_array_new ();
  for (guint i = 0; i < G_N_ELEMENTS (chapters); i++)
    {
      BbChapter *chapter = bb_chapter_new (chapters[i].name);

      g_free (chapter->id);
      chapter->id = g_strconcat ("t-", chapters[i].name, NULL);
      bb_string_set (&chapter->text, chapters[i].text);
      if (chapters[i].text == NULL)
        bb_chapter_take_references (chapter, bb_list_ref (pictures));
      g_ptr_array_add (items, chapter);
    }

  return bb_list_new_take (items);
}
