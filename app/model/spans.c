/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do stretches of the song that lie in a row make room for each other? */
#include "model/spans.h"

/* of a second, that one lasts at least */
#define LEAST 10

static BbTimeSpan
get_span (gconstpointer value, const BbTimeSpanKind *kind)
{
  const gint64 *span = G_STRUCT_MEMBER_P (value, kind->offset);

  return (BbTimeSpan){ span[0], span[1] };
}

gint64
bb_time_spans_get_least (const BbProject *project)
{
  return MAX (project->song->sample_rate / LEAST, 1);
}

BbTimeSpans
bb_time_spans_new (const BbProject *project, const BbTimeSpanKind *kind)
{
  const BbList *list = project->lists[kind->list];
  BbTimeSpans self = { g_new (BbTimeSpan, list->n_items), list->n_items, bb_time_spans_get_least (project),
                       project->song->n_samples };

  for (guint i = 0; i < self.n; i++)
    self.spans[i] = get_span (bb_list_get (list, i), kind);
  return self;
}

static gpointer
place_value (gconstpointer value, BbTimeSpan to, const BbTimeSpanKind *kind)
{
  BbTimeSpan at = get_span (value, kind);
  gpointer next;
  gint64 *span;

  if (at.from == to.from && at.to == to.to)
    return bb_value_ref (value);

  next = bb_value_copy (value);
  span = G_STRUCT_MEMBER_P (next, kind->offset);
  span[0] = to.from;
  span[1] = to.to;
  if (kind->moved != NULL)
    kind->moved (next, to.to - to.from == at.to - at.from ? to.from - at.from : 0);
  return next;
}

BbProject *
bb_time_spans_apply (BbTimeSpans *self, const BbProject *project, const BbTimeSpanKind *kind)
{
  const BbList *old = project->lists[kind->list];
  GPtrArray *values = g_ptr_array_new ();
  g_autoptr (BbList) list = NULL;
  gboolean is_same = TRUE;

  for (guint i = 0; i < self->n; i++)
    {
      g_ptr_array_add (values, place_value (bb_list_get (old, i), self->spans[i], kind));
      is_same &= values->pdata[i] == bb_list_get (old, i);
    }

  list = bb_list_new_take (values);
  g_clear_pointer (&self->spans, g_free);
  return is_same ? bb_project_ref (project) : bb_project_with_list (project, kind->list, g_steal_pointer (&list));
}

int
bb_time_spans_find_at (const BbProject *project, const BbTimeSpanKind *kind, gint64 sample)
{
  const BbList *list = project->lists[kind->list];

  for (guint i = list->n_items; i > 0; i--)
    {
      BbTimeSpan span = get_span (bb_list_get (list, i - 1), kind);

      if (span.from <= sample && sample < span.to)
        return (int) i - 1;
    }

  return -1;
}

guint
bb_time_spans_count_begun (const BbProject *project, const BbTimeSpanKind *kind, gint64 sample)
{
  const BbList *list = project->lists[kind->list];
  guint n = 0;

  while (n < list->n_items && get_span (bb_list_get (list, n), kind).from <= sample)
    n++;
  return n;
}

static BbTimeSpan *
get_before (const BbTimeSpans *self, guint index)
{
  return index > 0 ? &self->spans[index - 1] : NULL;
}

static BbTimeSpan *
get_after (const BbTimeSpans *self, guint index)
{
  return index + 1 < self->n ? &self->spans[index + 1] : NULL;
}

static gboolean
touch (const BbTimeSpan *before, const BbTimeSpan *after)
{
  return before != NULL && after != NULL && before->to == after->from;
}

/* the first sample at which the one at @index may begin */
static gint64
find_low (const BbTimeSpans *self, guint index)
{
  const BbTimeSpan *before = get_before (self, index);

  if (before == NULL)
    return 0;
  if (touch (before, &self->spans[index]))
    return before->from + self->least;
  return before->to < self->spans[index].from ? before->to : before->from;
}

/* the last sample at which it may end */
static gint64
find_high (const BbTimeSpans *self, guint index)
{
  const BbTimeSpan *after = get_after (self, index);

  if (after == NULL || after->from < self->spans[index].to)
    return self->end;
  return touch (&self->spans[index], after) ? after->to - self->least : after->from;
}

/* writes it, and what touches it */
static void
put (const BbTimeSpans *self, guint index, BbTimeSpan span)
{
  const BbTimeSpan kept = self->spans[index];
  BbTimeSpan *before = get_before (self, index);
  BbTimeSpan *after = get_after (self, index);

  if (touch (before, &kept))
    before->to = span.from;
  if (touch (&kept, after))
    after->from = span.to;
  self->spans[index] = span;
}

void
bb_time_spans_move_edge (const BbTimeSpans *self, guint index, gboolean is_end, gint64 sample)
{
  BbTimeSpan span = self->spans[index];
  gint64 low = is_end ? span.from + self->least : find_low (self, index);
  gint64 high = is_end ? find_high (self, index) : span.to - self->least;

  if (low > high)
    return;

  *(is_end ? &span.to : &span.from) = CLAMP (sample, low, high);
  put (self, index, span);
}

void
bb_time_spans_move (const BbTimeSpans *self, guint index, gint64 from)
{
  const BbTimeSpan span = self->spans[index];
  const BbTimeSpan *after = get_after (self, index);
  gint64 length = span.to - span.from;
  gint64 low = find_low (self, index);
  gint64 high = find_high (self, index) - length;

  if (after != NULL && after->from < span.to)
    high = after->from;
  if (low > high)
    return;

  from = CLAMP (from, low, high);
  put (self, index, (BbTimeSpan){ from, from + length });
}
