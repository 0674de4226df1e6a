/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is text read whatever its encoding, and is what is no text refused? */
#include "import/text/text-encoding.h"

#include <locale.h>
#include <string.h>

static const char korean[] = "[00:12.50]네온빛 파도 위로\n[00:15.00]우리를 데려가\n";
/* syllables that EUC-KR has not */
static const char rare[] = "[00:01.00]뷁 똠방각하 펲시 쌰쌰 우리 함께 가자\n";
static const char japanese[] = "[00:01.00]ネオンの波に揺られて\n[00:04.00]君と夜を越えてゆく\n";
static const char french[] = "[00:01.00]Le garçon déçu rêve à l’été\n[00:02.00]où naît la forêt\n";
static const char mixed[] = "[ti:Neon Tide]\n[00:01.00]every light is calling 너를\n[00:02.00]run with me\n";

static const struct
{
  const char *name;
  const char *text;
  const char *encoding;
  const char *mark;
} cases[] = {
  { "utf-8", korean, "UTF-8", "" },
  { "utf-8-mark", korean, "UTF-8", "\xef\xbb\xbf" },
  { "utf-16le-mark", korean, "UTF-16LE", "\xff\xfe" },
  { "utf-16be-mark", korean, "UTF-16BE", "\xfe\xff" },
  { "utf-16le", korean, "UTF-16LE", "" },
  { "utf-16be", japanese, "UTF-16BE", "" },
  { "euc-kr", korean, "EUC-KR", "" },
  { "euc-kr-mixed", mixed, "EUC-KR", "" },
  { "cp949", rare, "CP949", "" },
  { "shift-jis", japanese, "CP932", "" },
  { "windows-1252", french, "WINDOWS-1252", "" },
  { "ascii", "[00:01.00]run with me\n", "ASCII", "" },
};

/* @n is set to the bytes of the text in its encoding, with the mark before it */
static char *
encode (guint index, gsize *n)
{
  GString *bytes = g_string_new (cases[index].mark);
  g_autoptr (GError) error = NULL;
  gsize length;
  g_autofree char *encoded = g_convert (cases[index].text, -1, cases[index].encoding, "UTF-8", NULL, &length, &error);

  g_assert_no_error (error);
  g_string_append_len (bytes, encoded, (gssize) length);
  *n = bytes->len;
  return g_string_free (bytes, FALSE);
}

static void
test_case (gconstpointer data)
{
  guint index = GPOINTER_TO_UINT (data);
  gsize length;
  g_autofree char *bytes = encode (index, &length);
  gboolean is_whole = FALSE;
  g_autofree char *text = bb_text_decode (bytes, length, &is_whole);

  g_assert_cmpstr (text, ==, cases[index].text);
  g_assert_true (is_whole);
}

/* whatever is left of it is read as far as it goes, and the first line is right */
static void
test_cut (gconstpointer data)
{
  guint index = GPOINTER_TO_UINT (data);
  gsize length;
  g_autofree char *bytes = encode (index, &length);
  const char *end = strchr (cases[index].text, '\n');
  g_autofree char *first = g_strndup (cases[index].text, (gsize) (end - cases[index].text));

  for (gsize n = length; n > length - 8; n--)
    {
      g_autofree char *text = bb_text_decode (bytes, n, NULL);

      g_assert_nonnull (text);
      if (strchr (text, '\n') != NULL)
        g_assert_true (g_str_has_prefix (text, first));
    }
}

static void
test_damaged (void)
{
  g_autofree char *bytes = g_strconcat (korean, "\xff", korean, NULL);
  gboolean is_whole = TRUE;
  g_autofree char *text = bb_text_decode (bytes, strlen (bytes), &is_whole);

  g_assert_true (g_str_has_prefix (text, korean));
  g_assert_false (is_whole);
}

static void
test_ends (void)
{
  g_autofree char *text = bb_text_decode ("a\r\nb\rc\n\r\n", 9, NULL);

  g_assert_cmpstr (text, ==, "a\nb\nc\n\n");
}

/* macOS writes syllables as their letters */
static void
test_composed (void)
{
  g_autofree char *letters = g_utf8_normalize (korean, -1, G_NORMALIZE_NFD);
  g_autofree char *text = bb_text_decode (letters, strlen (letters), NULL);

  g_assert_cmpstr (text, ==, korean);
}

static void
test_binary (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  guint8 bytes[4096];

  for (guint round = 0; round < 200; round++)
    {
      g_autofree char *text = NULL;

      for (guint i = 0; i < sizeof bytes; i++)
        bytes[i] = (guint8) g_rand_int_range (random, 0, 256);
      text = bb_text_decode (bytes, sizeof bytes, NULL);
      g_assert_null (text);
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *whole = g_strconcat ("/import/encoding/", cases[i].name, NULL);
      g_autofree char *cut = g_strconcat (whole, "-cut", NULL);

      g_test_add_data_func (whole, GUINT_TO_POINTER (i), test_case);
      g_test_add_data_func (cut, GUINT_TO_POINTER (i), test_cut);
    }
  g_test_add_func ("/import/encoding/damaged", test_damaged);
  g_test_add_func ("/import/encoding/ends", test_ends);
  g_test_add_func ("/import/encoding/composed", test_composed);
  g_test_add_func ("/import/encoding/binary", test_binary);

  return g_test_run ();
}
