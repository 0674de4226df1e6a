/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which frame rates are known, and how are they written? */
#include "model/frame-rate.h"

#include <gio/gio.h>
#include <locale.h>
#include <string.h>

/* label: NULL where the text is no rate */
static const struct
{
  const char *text;
  BbFrameRate rate;
  int nominal;
  const char *label;
  const char *fraction;
} rows[] = {
  { "23.976", { 24000, 1001, FALSE }, 24, "23.976", "24000/1001" },
  { "23.98", { 24000, 1001, FALSE }, 24, "23.976", "24000/1001" },
  { "24", { 24, 1, FALSE }, 24, "24", "24/1" },
  { "25", { 25, 1, FALSE }, 25, "25", "25/1" },
  { "29.97", { 30000, 1001, FALSE }, 30, "29.97", "30000/1001" },
  { "29.97df", { 30000, 1001, TRUE }, 30, "29.97df", "30000/1001" },
  { "29.97DF", { 30000, 1001, TRUE }, 30, "29.97df", "30000/1001" },
  { "30000/1001df", { 30000, 1001, TRUE }, 30, "29.97df", "30000/1001" },
  { "30/1", { 30, 1, FALSE }, 30, "30", "30/1" },
  { "59.94df", { 60000, 1001, TRUE }, 60, "59.94df", "60000/1001" },
  { "1", { 1, 1, FALSE }, 1, "1", "1/1" },
  { "240", { 240, 1, FALSE }, 240, "240", "240/1" },
  { "240000/1001", { 240000, 1001, FALSE }, 240, "240000/1001", "240000/1001" },
  { .text = "" },
  { .text = "0" },
  { .text = "241" },
  { .text = "-24" },
  { .text = "24df" },
  { .text = "24000/1001df" },
  { .text = "25/2" },
  { .text = "24/0" },
  { .text = "24/" },
  { .text = "24001/1001" },
  { .text = "24fps" },
  { .text = " 24" },
  { .text = "2147483647" },
  { .text = "2147483000/1001" },
  { .text = "99999999999999999999" },
};

static void
test_parse (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GError) error = NULL;
  BbFrameRate rate = { 7, 1, FALSE };
  gboolean is_rate = bb_frame_rate_parse (rows[i].text, &rate, &error);
  g_autofree char *label = NULL;
  g_autofree char *fraction = NULL;

  if (rows[i].label == NULL)
    {
      g_assert_false (is_rate);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
      g_assert_nonnull (strstr (error->message, rows[i].text));
      g_assert_cmpint (rate.numerator, ==, 7);
      return;
    }

  g_assert_no_error (error);
  g_assert_true (is_rate);
  label = bb_frame_rate_to_label (&rate);
  fraction = bb_frame_rate_to_string (&rate);
  g_assert_true (bb_frame_rate_equal (&rate, &rows[i].rate));
  g_assert_cmpint (bb_frame_rate_nominal (&rate), ==, rows[i].nominal);
  g_assert_cmpstr (label, ==, rows[i].label);
  g_assert_cmpstr (fraction, ==, rows[i].fraction);
}

/* a menu's label, typed again, is the same rate */
static void
test_offered (void)
{
  guint n_rates;
  const BbFrameRate *rates = bb_frame_rate_list (&n_rates);

  g_assert_cmpuint (n_rates, ==, 10);
  for (guint i = 0; i < n_rates; i++)
    {
      g_autofree char *label = bb_frame_rate_to_label (&rates[i]);
      BbFrameRate rate;

      g_assert_true (bb_frame_rate_is_valid (&rates[i]));
      g_assert_true (bb_frame_rate_parse (label, &rate, NULL));
      g_assert_true (bb_frame_rate_equal (&rate, &rates[i]));
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/frame-rate/offered", test_offered);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/frame-rate/%02u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_parse);
    }

  return g_test_run ();
}
