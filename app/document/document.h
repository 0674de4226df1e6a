/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is an open project: model, history, folder, lock, autosave, song? */
#pragma once

#include <gio/gio.h>

#include "audio/sound.h"
#include "document/progress.h"
#include "document/song-outcome.h"
#include "import/video/video-frames.h"
#include "model/history.h"
#include "model/pace.h"
#include "render/picture-source.h"

G_BEGIN_DECLS

#define BB_TYPE_DOCUMENT (bb_document_get_type ())
/**
 * BbDocument:
 *
 * An open project, for the window and for the command line alike. Lives on the main thread; what is long
 * runs in others and comes back as one edit. The _async() calls finish in the caller's main context.
 *
 * Properties, all with "notify": "path" (string, the .beatboard file), "is-modified", "notice" (string or NULL),
 * "sound" (boolean: whether it is there), "progress" (double: of the song on its way in; below 0 where not known)
 * "picture-progress" (double: of the pictures) and "video-progress" (double: of the videos).
 */
G_DECLARE_FINAL_TYPE (BbDocument, bb_document, BB, DOCUMENT, GObject)

/**
 * bb_document_create:
 * @folder: to be made; refused (%G_IO_ERROR_EXISTS) where it exists and is not empty
 * @project: its first state, written at once
 *
 * Returns: (transfer full) (nullable): the new project, open and locked, or %NULL and @error
 */
BbDocument *bb_document_create (const char *folder, const BbProject *project, GError **error);

/** Returns: (transfer full) (nullable): an unnamed project in a folder of its own in the user's data folder */
BbDocument *bb_document_create_untitled (const BbProject *project, GError **error);

/**
 * bb_document_open:
 * @path: the project's folder or its .beatboard file
 *
 * Opens and locks a project. Where another process has it, or the file is of a newer major version, or the
 * folder cannot be written, it opens read-only; bb_document_get_notice() says why. A newer autosave beside
 * the file is taken up, and said as well.
 *
 * Returns: (transfer full) (nullable): the project, or %NULL and @error
 */
BbDocument *bb_document_open (const char *path, GError **error);

/** The same in a thread */
void bb_document_open_async (const char *path, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
BbDocument *bb_document_open_finish (GAsyncResult *result, GError **error);

/** Gives up lock and autosave; what is not saved is gone. Also done by the last unref. */
void bb_document_close (BbDocument *self);

/** Lets go of the changes that are not saved, before bb_document_close(): the user said so */
void bb_document_discard_changes (BbDocument *self);

/** Returns: (transfer none): the .beatboard file */
const char *bb_document_get_path (BbDocument *self);

/** Returns: (transfer none): the project's folder */
const char *bb_document_get_folder (BbDocument *self);

/** Returns: (transfer none): what to call it: the title, or the folder's name, or "Untitled" translated */
const char *bb_document_get_name (BbDocument *self);

/** Returns: (transfer none) (nullable): what the user ought to know, one thing after the other: how it opened, that it
 * cannot be kept safe, that the song is not whole */
const char *bb_document_get_notice (BbDocument *self);

/* what the user can do about a notice */
typedef enum
{
  BB_REMEDY_READ, /* it is told, and that is all */
  BB_REMEDY_CHOOSE_SONG,
  BB_REMEDY_STOP_COMPARING
} BbRemedy;

/** Returns: what can be done about what bb_document_get_notice() says */
BbRemedy bb_document_get_remedy (BbDocument *self);

/** The user has read the notice: the next one is shown */
void bb_document_dismiss_notice (BbDocument *self);

gboolean bb_document_is_untitled (BbDocument *self);
gboolean bb_document_is_read_only (BbDocument *self);
gboolean bb_document_is_modified (BbDocument *self);

/** Returns: (transfer none): where the project changes */
BbHistory *bb_document_get_history (BbDocument *self);

/** Returns: (transfer none): the current state */
const BbProject *bb_document_get_project (BbDocument *self);

/** Writes the current state, durably */
gboolean bb_document_save (BbDocument *self, GError **error);
void bb_document_save_async (BbDocument *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean bb_document_save_finish (BbDocument *self, GAsyncResult *result, GError **error);

/**
 * bb_document_save_as_async:
 * @folder: to be made, for the project and its media; the document goes on there
 *
 * An unnamed project is moved, a named one is copied. Songs and pictures on their way are waited for.
 */
void bb_document_save_as_async (BbDocument *self,
                                const char *folder,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer data);
gboolean bb_document_save_as_finish (BbDocument *self, GAsyncResult *result, GError **error);

/* The song: document/song-arrival.c */

/**
 * bb_document_set_song:
 * @file: any sound, or a video's sound track
 *
 * Copies @file into the project, decodes it, and makes it the song in one edit. A project that had none
 * and shows nothing yet takes the song's length and, where it has none, its title and artist.
 * Another mix of the song before takes everything along to where its sound is, in the same edit, unless @is_as_is;
 * any other song takes its place without touching boards, and a plain map stays plain.
 */
gboolean bb_document_set_song (BbDocument *self,
                               const char *file,
                               gboolean is_as_is,
                               BbProgress progress,
                               gpointer data,
                               GCancellable *cancellable,
                               GError **error);
/** The same in a thread; meanwhile bb_document_get_growing_peaks() grows, and "progress" is notified. A song that is
 * still on its way is cancelled: the one chosen last counts. */
void bb_document_set_song_async (BbDocument *self,
                                 const char *file,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer data);
gboolean bb_document_set_song_finish (BbDocument *self, GAsyncResult *result, GError **error);

/** Returns: (transfer none) (nullable): what became of the project with the song that came last; %NULL where the songs
 * were not compared, as with the first one */
const BbSongOutcome *bb_document_get_song_outcome (BbDocument *self);

/** Loads the sound of the project's song, from the cache or by decoding it again */
void
bb_document_load_sound_async (BbDocument *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean bb_document_load_sound_finish (BbDocument *self, GAsyncResult *result, GError **error);

/** Returns: whether the decoded song is not that of the project, as after undo: then load it */
gboolean bb_document_needs_sound (BbDocument *self);

/** Returns: (transfer none) (nullable): the decoded song, once it is there */
BbSound *bb_document_get_sound (BbDocument *self);

/** Returns: (transfer none) (nullable): the peaks that grow while a song is decoded */
BbPeaks *bb_document_get_growing_peaks (BbDocument *self);

/**
 * bb_document_make_preview:
 *
 * What the project is about to be while its first song is on its way, for drawing alone.
 *
 * Returns: (transfer full) (nullable): a project with a song as long as it looks so far, or NULL
 */
BbProject *bb_document_make_preview (BbDocument *self);

/**
 * bb_document_make_programme_async:
 *
 * Gets the sound of the whole video ready for the player; at once where the song map is plain.
 */
void bb_document_make_programme_async (BbDocument *self,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer data);

/** Returns: (transfer full) (nullable): the path of a WAV file, or NULL for silence, or NULL and @error */
char *bb_document_make_programme_finish (BbDocument *self, GAsyncResult *result, GError **error);

/** Returns: whether the song took the place of another mix of it, since the project was opened */
gboolean bb_document_can_compare (BbDocument *self);

/** Lets the mix before be heard on the left, where it has what the song has, and the song on the right; a notice says
 * so. Ends where the project gets another song. "notify::sound" follows. */
void bb_document_set_comparing (BbDocument *self, gboolean is_comparing);
gboolean bb_document_is_comparing (BbDocument *self);

/* Tracks beside the song: document/track-arrival.c */

/**
 * bb_document_add_track:
 * @file: any sound, or a video's sound track
 * @name: (nullable): "Instrumental", "Guide"; that of the file unless told
 * @progress: (nullable): called while it is decoded, in this thread
 *
 * Copies the file into the project's folder, decodes it, and commits a track, muted. Where it sounds as the song does
 * it lies there; else it begins with the song.
 *
 * Returns: %FALSE and @error, which names the file or says that there is no song
 */
gboolean bb_document_add_track (BbDocument *self,
                                const char *file,
                                const char *name,
                                BbProgress progress,
                                gpointer data,
                                GCancellable *cancellable,
                                GError **error);

/** The same in a thread; "notify::progress" tells how far it is */
void bb_document_add_track_async (BbDocument *self,
                                  const char *file,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer data);
gboolean bb_document_add_track_finish (BbDocument *self, GAsyncResult *result, GError **error);

/** Whether the song itself is heard beside its tracks that are not muted; where all are it is. Not kept with the
 *  project. "notify::sound" follows. */
void bb_document_set_song_heard (BbDocument *self, gboolean is_heard);
gboolean bb_document_is_song_heard (BbDocument *self);

/* Pictures: document/picture-import.c */

/** BbBatch: what became of pictures that came in at once, see document/batch.h */
typedef struct _BbBatch BbBatch;

/**
 * bb_document_add_pictures:
 * @files: (array zero-terminated=1): pictures
 * @frame: where the first one goes
 * @pace: from one to the next, as for bb_places_lay_at_pace()
 *
 * Copies pictures into the project and lays them as boards in one edit. Those that cannot be read are left
 * out, and @error names them; the others are added all the same. The asynchronous one says how they lie in the
 * picture area; else they are fitted inside.
 */
gboolean bb_document_add_pictures (BbDocument *self,
                                   const char *const *files,
                                   gint64 frame,
                                   const BbPace *pace,
                                   BbProgress progress,
                                   gpointer data,
                                   GCancellable *cancellable,
                                   GError **error);
void bb_document_add_pictures_async (BbDocument *self,
                                     const char *const *files,
                                     gint64 frame,
                                     const BbPace *pace,
                                     BbFit fit,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer data);
/** Likewise as boards at the end of the shelf; bb_document_add_pictures_finish() ends it, too */
void bb_document_shelve_pictures_async (BbDocument *self,
                                        const char *const *files,
                                        BbFit fit,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer data);

/** Returns: (transfer full) (nullable): what was laid and what was refused; or %NULL and @error where it was cancelled
 */
BbBatch *bb_document_add_pictures_finish (BbDocument *self, GAsyncResult *result, GError **error);

/** Adds one picture to the board with @id as a layer on top; @bytes of a pasted one, or NULL and @file */
void bb_document_add_layer_async (BbDocument *self,
                                  const char *board_id,
                                  const char *file,
                                  GBytes *bytes,
                                  BbFit fit,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer data);
gboolean bb_document_add_layer_finish (BbDocument *self, GAsyncResult *result, GError **error);

/**
 * bb_document_bring_layer_async:
 * @board_id: which board
 * @layer_id: (nullable): the layer that has it then, wherever that lies; a new one on top where that is NULL or gone
 * @file: a picture that another program wrote
 * @name: (nullable): of a new layer
 *
 * Brings a picture back onto a board, in one edit.
 */
void bb_document_bring_layer_async (BbDocument *self,
                                    const char *board_id,
                                    const char *layer_id,
                                    const char *file,
                                    const char *name,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer data);

/** Returns: (transfer full) (nullable): the id of the layer; or %NULL and @error, also where the board is gone */
char *bb_document_bring_layer_finish (BbDocument *self, GAsyncResult *result, GError **error);

/* Practice videos: document/video-arrival.c */

/**
 * bb_document_add_video:
 * @file: a video; it is copied into the project, unless it is too large for that
 * @frame: where it begins where its sound does not say where it belongs in the song
 * @words: (out) (transfer full): what a person ought to know of it: where it lies, what is missing of it
 *
 * Brings its frames into the cache, looks for its sound in the song, and adds it in one edit, shown.
 *
 * Returns: %FALSE and @error; %G_IO_ERROR_NOT_FOUND where the file has no moving pictures, and may be a song
 */
gboolean bb_document_add_video (BbDocument *self,
                                const char *file,
                                gint64 frame,
                                BbProgress progress,
                                gpointer data,
                                GCancellable *cancellable,
                                char **words,
                                GError **error);
/** The same in a thread; meanwhile "video-progress" is notified */
void bb_document_add_video_async (BbDocument *self,
                                  const char *file,
                                  gint64 frame,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer data);
/** Returns: (transfer full) (nullable): the words; or %NULL and @error */
char *bb_document_add_video_finish (BbDocument *self, GAsyncResult *result, GError **error);

/** Looks for the sound of the video with @id in the song once more, and lays it there in one edit */
void bb_document_align_video_async (BbDocument *self,
                                    const char *id,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer data);
/** Returns: (transfer full) (nullable): the words; or %NULL and @error */
char *bb_document_align_video_finish (BbDocument *self, GAsyncResult *result, GError **error);

/** Loads the frames of the video with @id, from the cache or by decoding it again */
void bb_document_load_video_async (BbDocument *self,
                                   const char *id,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer data);
/** Returns: (transfer full) (nullable): the frames; or %NULL and @error */
BbVideoFrames *bb_document_load_video_finish (BbDocument *self, GAsyncResult *result, GError **error);

/** Returns: (transfer none): the project's pictures, for render/ */
const BbPictureSource *bb_document_get_pictures (BbDocument *self);

G_END_DECLS
