package io.vitrine.catalog.selection;

import java.util.Locale;
import java.util.Optional;

/** Why a selection was not changed. */
public enum Refusal {
  /** No selection has this token. */
  UNKNOWN(404),
  /** The secret is not the owner's: whoever has the link may read. */
  NOT_OWNER(403),
  /** No published variant has this number. */
  UNKNOWN_ARTICLE(422),
  /** The variant is not in the selection. */
  NOT_KEPT(404),
  /** It holds as many as it can. */
  FULL(409),
  /** A name or note is too long. */
  TOO_LONG(422),
  /** Whoever takes part by a link may not do this; its owner may. */
  OWNER_ONLY(403),
  /** The length cannot be read. */
  MEASURE_UNREAD(422),
  /** A measure says what it measures. */
  MEASURE_UNNAMED(422),
  /** It has as many measures as it can. */
  MEASURES_FULL(409),
  /** The browser keeps as many lists as it can. */
  TOO_MANY_LISTS(409),
  /** What was sent is neither JPEG nor PNG. */
  PICTURE_KIND(422),
  /** The file is too long, or the picture has too many pixels. */
  PICTURE_LARGE(413),
  /** It begins like a picture and cannot be read. */
  PICTURE_BROKEN(422),
  /** A file of unknown length is not taken. */
  PICTURE_LENGTH(411),
  /** It has as many pictures as it can. */
  PICTURES_FULL(409),
  /** Too many pictures are being made at once. */
  PICTURE_BUSY(503),
  /** Somebody changed it since it was read. */
  CHANGED(412),
  /** The address began as many as it may for now. */
  TOO_MANY(429);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** As it stands in addresses and bundles: {@code selection-full}. */
  public String code() {
    return "selection-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Refusal> of(String code) {
    for (Refusal refusal : values()) {
      if (refusal.code().equals(code)) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }
}
