package io.vitrine.catalog.selection.picture;

import io.vitrine.catalog.media.photo.Photograph;

/** A picture of the room as it is kept: what was seen, and nothing else of what was sent. */
public record PhonePicture(byte[] jpeg, int width, int height) {

  static PhonePicture of(Photograph photograph) {
    return new PhonePicture(photograph.jpeg(), photograph.width(), photograph.height());
  }
}
