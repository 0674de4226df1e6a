/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is each element of a project file called, and what does it say? */
#include "store/schema.h"

#include "model/chapter.h"
#include "model/issued.h"
#include "model/lyric.h"
#include "model/note.h"
#include "model/scene.h"
#include "model/section.h"
#include "model/stamp.h"
#include "model/tempo.h"
#include "model/track.h"
#include "model/video.h"

/* a day at 384 kHz fits many times; sums of a few never overflow */
#define SAMPLE_MAX (G_GINT64_CONSTANT (1) << 40)
#define TEMPO_MAX 1000
#define BEATS_MAX 1000
#define UNIT_MAX 64
#define DRIFT_MAX 100000
#define CHARACTER_MAX 1000000
#define RATE_MAX (G_GINT64_CONSTANT (1) << 24)
#define CHANNELS_MAX 64
#define DECODING_MAX 1
/* of a key, and of a crop: forty pictures away, and ten turns */
#define PLACE_MAX 1000000
#define ROTATION_MAX 360000

#define AT(Type, member) .offset = offsetof (Type, member)
#define REQUIRED .is_required = TRUE
#define ORDER .is_required = TRUE, .is_order = TRUE
#define FRAME .type = BB_ATTRIBUTE_INT64, .least = -BB_LENGTH_MAX, .most = BB_LENGTH_MAX
#define SAMPLE .type = BB_ATTRIBUTE_INT64, .least = -SAMPLE_MAX, .most = SAMPLE_MAX
#define STRING .type = BB_ATTRIBUTE_STRING
#define ID .type = BB_ATTRIBUTE_ID, .is_required = TRUE
#define CONFIDENCE .type = BB_ATTRIBUTE_DOUBLE, .most = 1
#define SCALE                                                                                                          \
  .type = BB_ATTRIBUTE_INT, .usual = BB_PLACEMENT_SCALE_USUAL, .least = BB_PLACEMENT_SCALE_LEAST,                      \
  .most = BB_PLACEMENT_SCALE_MOST
#define CROP .type = BB_ATTRIBUTE_INT, .most = BB_PLACEMENT_WHOLE
#define BOOLEAN .type = BB_ATTRIBUTE_BOOLEAN

#define ELEMENT(element, list)                                                                                         \
  {                                                                                                                    \
    element, list, G_N_ELEMENTS (list), FALSE, 0                                                                       \
  }
#define ELEMENT_WITH_TEXT(element, list, Type, member)                                                                 \
  {                                                                                                                    \
    element, list, G_N_ELEMENTS (list), TRUE, offsetof (Type, member)                                                  \
  }

static const BbAttribute settings[] = {
  { "title", STRING, AT (BbSettings, title) },
  { "artist", STRING, AT (BbSettings, artist) },
  { "director", STRING, AT (BbSettings, director) },
  { "version", STRING, AT (BbSettings, version) },
  { "rate", BB_ATTRIBUTE_RATE, AT (BbSettings, rate), REQUIRED },
  { "drop-frame", BOOLEAN, AT (BbSettings, rate.drop_frame) },
  { "width", BB_ATTRIBUTE_INT, AT (BbSettings, width), REQUIRED, .least = BB_SIZE_MIN, .most = BB_SIZE_MAX },
  { "height", BB_ATTRIBUTE_INT, AT (BbSettings, height), REQUIRED, .least = BB_SIZE_MIN, .most = BB_SIZE_MAX },
  { "start", FRAME, AT (BbSettings, start) },
  { "length", FRAME, AT (BbSettings, length), REQUIRED },
};

static const BbAttribute song[] = {
  { "media", BB_ATTRIBUTE_MEDIA, AT (BbSong, media), REQUIRED },
  { "media-name", STRING, AT (BbSong, media_name) },
  { "sample-rate", BB_ATTRIBUTE_INT, AT (BbSong, sample_rate), REQUIRED, .least = 1, .most = RATE_MAX },
  { "samples", SAMPLE, AT (BbSong, n_samples), REQUIRED },
  { "channels", BB_ATTRIBUTE_INT, AT (BbSong, channels), REQUIRED, .least = 1, .most = CHANNELS_MAX },
  { "decoding", BB_ATTRIBUTE_INT, AT (BbSong, decoding), .most = DECODING_MAX },
  { "fingerprint", STRING, AT (BbSong, fingerprint) },
  { "title", STRING, AT (BbSong, title) },
  { "artist", STRING, AT (BbSong, artist) },
  { "album", STRING, AT (BbSong, album) },
  { "cover", BB_ATTRIBUTE_MEDIA, AT (BbSong, cover) },
};

static const BbAttribute stretch[] = {
  { "start", FRAME, AT (BbStretch, start), ORDER },
  { "from", SAMPLE, AT (BbStretch, from), REQUIRED },
  { "to", SAMPLE, AT (BbStretch, to), REQUIRED },
};

static const BbAttribute scene[] = {
  { "id", ID, AT (BbScene, id) },
  { "name", STRING, AT (BbScene, name), REQUIRED },
  { "colour", BB_ATTRIBUTE_COLOUR, AT (BbScene, colour), REQUIRED },
};

static const BbAttribute field[] = {
  { "id", STRING, AT (BbField, id), REQUIRED },
  { "label", STRING, AT (BbField, label), REQUIRED },
  { "type", BB_ATTRIBUTE_NAME, AT (BbField, type), REQUIRED, .most = BB_FIELD_N_TYPES - 1,
    .to_name = bb_field_type_to_name },
};

static const BbAttribute tempo[] = {
  { "sample", BB_ATTRIBUTE_DOUBLE, AT (BbTempo, sample), ORDER, .least = -SAMPLE_MAX, .most = SAMPLE_MAX },
  { "tempo", BB_ATTRIBUTE_DOUBLE, AT (BbTempo, tempo), REQUIRED, .least = 1, .most = TEMPO_MAX },
  { "beats-per-bar", BB_ATTRIBUTE_INT, AT (BbTempo, beats_per_bar), REQUIRED, .least = 1, .most = BEATS_MAX },
  { "unit", BB_ATTRIBUTE_INT, AT (BbTempo, unit), .usual = 4, .least = 1, .most = UNIT_MAX },
  { "confidence", CONFIDENCE, AT (BbTempo, confidence) },
};

static const BbAttribute section[] = {
  { "id", ID, AT (BbSection, id) },
  { "name", STRING, AT (BbSection, name), REQUIRED },
  { "from", SAMPLE, AT (BbSection, from), ORDER },
  { "to", SAMPLE, AT (BbSection, to), REQUIRED },
  { "colour", BB_ATTRIBUTE_COLOUR, AT (BbSection, colour), .usual = -1 },
};

static const BbAttribute lyric[] = {
  { "id", ID, AT (BbLyric, id) },
  { "from", SAMPLE, AT (BbLyric, from), ORDER },
  { "to", SAMPLE, AT (BbLyric, to), REQUIRED },
  { "translation", STRING, AT (BbLyric, translation) },
};

static const BbAttribute word[] = {
  { "at", BB_ATTRIBUTE_INT64, AT (BbWord, at), ORDER, .most = CHARACTER_MAX },
  { "from", SAMPLE, AT (BbWord, from), REQUIRED },
};

static const BbAttribute note[] = {
  { "id", ID, AT (BbNote, id) },
  { "frame", FRAME, AT (BbNote, frame), ORDER },
  { "length", BB_ATTRIBUTE_INT64, AT (BbNote, length), .most = BB_LENGTH_MAX },
  { "author", STRING, AT (BbNote, author) },
  { "resolved", BOOLEAN, AT (BbNote, is_resolved) },
};

static const BbAttribute track[] = {
  { "id", ID, AT (BbTrack, id) },
  { "name", STRING, AT (BbTrack, name) },
  { "media", BB_ATTRIBUTE_MEDIA, AT (BbTrack, media), REQUIRED },
  { "media-name", STRING, AT (BbTrack, media_name) },
  { "sample-rate", BB_ATTRIBUTE_INT, AT (BbTrack, sample_rate), REQUIRED, .least = 1, .most = RATE_MAX },
  { "samples", SAMPLE, AT (BbTrack, n_samples), REQUIRED },
  { "channels", BB_ATTRIBUTE_INT, AT (BbTrack, channels), REQUIRED, .least = 1, .most = CHANNELS_MAX },
  { "decoding", BB_ATTRIBUTE_INT, AT (BbTrack, decoding), .most = DECODING_MAX },
  { "fingerprint", STRING, AT (BbTrack, fingerprint) },
  { "sample", BB_ATTRIBUTE_DOUBLE, AT (BbTrack, sample), .least = -SAMPLE_MAX, .most = SAMPLE_MAX },
  { "gain", BB_ATTRIBUTE_INT, AT (BbTrack, gain), .least = BB_TRACK_GAIN_MIN, .most = BB_TRACK_GAIN_MAX },
  { "muted", BOOLEAN, AT (BbTrack, is_muted) },
};

static const BbAttribute video[] = {
  { "id", ID, AT (BbVideo, id) },
  { "media", BB_ATTRIBUTE_MEDIA, AT (BbVideo, media) },
  { "link", STRING, AT (BbVideo, link) },
  { "media-name", STRING, AT (BbVideo, media_name) },
  { "duration", BB_ATTRIBUTE_INT64, AT (BbVideo, duration), REQUIRED, .most = SAMPLE_MAX },
  { "sample", BB_ATTRIBUTE_DOUBLE, AT (BbVideo, sample), .least = -SAMPLE_MAX, .most = SAMPLE_MAX },
  { "drift-ppm", BB_ATTRIBUTE_DOUBLE, AT (BbVideo, drift_ppm), .least = -DRIFT_MAX, .most = DRIFT_MAX },
  { "confidence", CONFIDENCE, AT (BbVideo, confidence) },
  { "fits", STRING, AT (BbVideo, fits) },
  { "mirrored", BOOLEAN, AT (BbVideo, is_mirrored) },
  { "shown", BOOLEAN, AT (BbVideo, is_shown) },
};

static const BbAttribute issued[] = {
  { "number", STRING, AT (BbIssued, number), REQUIRED },
};

static const BbAttribute chapter[] = {
  { "id", ID, AT (BbChapter, id) },
  { "name", STRING, AT (BbChapter, name), REQUIRED },
};

static const BbAttribute reference[] = {
  { "id", ID, AT (BbReference, id) },
  { "media", BB_ATTRIBUTE_MEDIA, AT (BbReference, media), REQUIRED },
  { "media-name", STRING, AT (BbReference, media_name) },
  { "width", BB_ATTRIBUTE_INT, AT (BbReference, width), .most = G_MAXINT },
  { "height", BB_ATTRIBUTE_INT, AT (BbReference, height), .most = G_MAXINT },
};

static const BbAttribute stamp[] = {
  { "id", ID, AT (BbStamp, id) },
  { "name", STRING, AT (BbStamp, name) },
  { "kind", BB_ATTRIBUTE_NAME, AT (BbStamp, kind), .most = BB_STAMP_N_KINDS - 1, .to_name = bb_stamp_kind_to_name },
};

static const BbAttribute place[] = {
  { "start", FRAME, AT (BbPlace, start), ORDER },
  { "live", BB_ATTRIBUTE_INT, AT (BbPlace, live), .most = G_MAXINT },
};

static const BbAttribute board[] = {
  { "id", ID, AT (BbBoard, id) },
  { "number", STRING, AT (BbBoard, number) },
  { "number-alone", BOOLEAN, AT (BbBoard, number_is_alone) },
  { "starts-shot", BOOLEAN, AT (BbBoard, starts_shot), .usual = TRUE },
  { "locked", BOOLEAN, AT (BbBoard, is_locked) },
  { "transition", BB_ATTRIBUTE_NAME, AT (BbBoard, transition), .most = BB_TRANSITION_N_KINDS - 1,
    .to_name = bb_transition_to_name },
  { "transition-length", BB_ATTRIBUTE_INT64, AT (BbBoard, transition_length), .most = BB_LENGTH_MAX },
  { "camera-goes-on", BOOLEAN, AT (BbBoard, camera_goes_on) },
  { "shake", BB_ATTRIBUTE_INT, AT (BbBoard, shake), .most = BB_SHAKE_MOST },
  { "crop-x", BB_ATTRIBUTE_INT, AT (BbBoard, crop_x), .least = -PLACE_MAX, .most = PLACE_MAX },
  { "crop-y", BB_ATTRIBUTE_INT, AT (BbBoard, crop_y), .least = -PLACE_MAX, .most = PLACE_MAX },
};

static const BbAttribute key[] = {
  { "at", BB_ATTRIBUTE_INT64, AT (BbMoveKey, at), ORDER, .most = BB_MOVE_END },
  { "x", BB_ATTRIBUTE_INT, AT (BbMoveKey, x), .least = -PLACE_MAX, .most = PLACE_MAX },
  { "y", BB_ATTRIBUTE_INT, AT (BbMoveKey, y), .least = -PLACE_MAX, .most = PLACE_MAX },
  { "scale", BB_ATTRIBUTE_INT, AT (BbMoveKey, scale), .usual = BB_MOVE_SCALE_USUAL, .least = BB_MOVE_SCALE_LEAST,
    .most = BB_MOVE_SCALE_MOST },
  { "rotation", BB_ATTRIBUTE_INT, AT (BbMoveKey, rotation), .least = -ROTATION_MAX, .most = ROTATION_MAX },
  { "opacity", BB_ATTRIBUTE_INT, AT (BbMoveKey, opacity), .usual = BB_MOVE_OPACITY_MOST, .most = BB_MOVE_OPACITY_MOST },
  { "easing", BB_ATTRIBUTE_NAME, AT (BbMoveKey, easing), .most = BB_EASING_N_KINDS - 1, .to_name = bb_easing_to_name },
};

static const BbAttribute text[] = {
  { "field", BB_ATTRIBUTE_INTERNED, AT (BbText, field), REQUIRED },
};

static const BbAttribute layer[] = {
  { "id", ID, AT (BbLayer, id) },
  { "name", STRING, AT (BbLayer, name) },
  { "hidden", BOOLEAN, AT (BbLayer, is_hidden) },
  { "locked", BOOLEAN, AT (BbLayer, is_locked) },
  { "opacity", BB_ATTRIBUTE_INT, AT (BbLayer, opacity), .usual = BB_OPACITY_MAX, .most = BB_OPACITY_MAX },
  { "media", BB_ATTRIBUTE_MEDIA, AT (BbLayer, media) },
  { "media-name", STRING, AT (BbLayer, media_name) },
  { "fit", BB_ATTRIBUTE_NAME, AT (BbLayer, fit), .most = BB_FIT_N - 1, .to_name = bb_fit_to_name },
  { "x", BB_ATTRIBUTE_INT, AT (BbLayer, placement.x), .least = -PLACE_MAX, .most = PLACE_MAX },
  { "y", BB_ATTRIBUTE_INT, AT (BbLayer, placement.y), .least = -PLACE_MAX, .most = PLACE_MAX },
  { "scale-x", SCALE, AT (BbLayer, placement.scale_x) },
  { "scale-y", SCALE, AT (BbLayer, placement.scale_y) },
  { "rotation", BB_ATTRIBUTE_INT, AT (BbLayer, placement.rotation), .least = -ROTATION_MAX, .most = ROTATION_MAX },
  { "mirrored", BOOLEAN, AT (BbLayer, placement.is_mirrored) },
  { "flipped", BOOLEAN, AT (BbLayer, placement.is_flipped) },
  { "crop-left", CROP, AT (BbLayer, placement.crop_left) },
  { "crop-top", CROP, AT (BbLayer, placement.crop_top) },
  { "crop-right", CROP, AT (BbLayer, placement.crop_right) },
  { "crop-bottom", CROP, AT (BbLayer, placement.crop_bottom) },
};

/* in the place of a layer that lies among those of the project */
static const BbAttribute shared[] = {
  { "shared", ID, AT (BbLayer, id) },
};

const BbElement bb_element_settings = ELEMENT ("settings", settings);
const BbElement bb_element_song = ELEMENT ("song", song);
const BbElement bb_element_stretch = ELEMENT ("stretch", stretch);
const BbElement bb_element_place = ELEMENT ("place", place);
const BbElement bb_element_board = ELEMENT ("board", board);
const BbElement bb_element_text = ELEMENT_WITH_TEXT ("text", text, BbText, text);
const BbElement bb_element_layer = ELEMENT ("layer", layer);
const BbElement bb_element_shared = ELEMENT ("layer", shared);
const BbElement bb_element_key = ELEMENT ("key", key);
const BbElement bb_element_word = ELEMENT ("word", word);
const BbElement bb_element_reference = ELEMENT_WITH_TEXT ("reference", reference, BbReference, caption);

static const BbElement element_scene = ELEMENT_WITH_TEXT ("scene", scene, BbScene, description);
static const BbElement element_field = ELEMENT ("field", field);
static const BbElement element_tempo = ELEMENT ("tempo", tempo);
static const BbElement element_section = ELEMENT ("section", section);
static const BbElement element_lyric = ELEMENT_WITH_TEXT ("lyric", lyric, BbLyric, text);
static const BbElement element_note = ELEMENT_WITH_TEXT ("note", note, BbNote, text);
static const BbElement element_track = ELEMENT ("track", track);
static const BbElement element_video = ELEMENT ("video", video);
static const BbElement element_issued = ELEMENT ("issued", issued);
static const BbElement element_chapter = ELEMENT ("chapter", chapter);
static const BbElement element_stamp = ELEMENT ("stamp", stamp);

const BbListElement bb_list_elements[BB_N_LISTS] = {
  [BB_PLACES] = { "timeline", &bb_element_place }, [BB_SHELF] = { "shelf", &bb_element_board },
  [BB_SCENES] = { "scenes", &element_scene },      [BB_FIELDS] = { "fields", &element_field },
  [BB_TEMPI] = { "beats", &element_tempo },        [BB_SECTIONS] = { "sections", &element_section },
  [BB_LYRICS] = { "lyrics", &element_lyric },      [BB_NOTES] = { "notes", &element_note },
  [BB_TRACKS] = { "tracks", &element_track },      [BB_VIDEOS] = { "videos", &element_video },
  [BB_ISSUED] = { "numbers", &element_issued },    [BB_TREATMENT] = { "treatment", &element_chapter },
  [BB_LAYERS] = { "layers", &bb_element_layer },   [BB_STAMPS] = { "stamps", &element_stamp },
};

const BbListKind bb_list_order[BB_N_LISTS] = { BB_SCENES, BB_FIELDS, BB_TEMPI,  BB_SECTIONS, BB_LYRICS,
                                               BB_NOTES,  BB_TRACKS, BB_VIDEOS, BB_ISSUED,   BB_TREATMENT,
                                               BB_LAYERS, BB_PLACES, BB_SHELF,  BB_STAMPS };
