package io.vitrine.catalog.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A kind of picture that may come from outside, known by its first bytes and not by its name. */
enum PictureKind {
  JPEG("jpg", "image/jpeg"),
  PNG("png", "image/png"),
  GIF("gif", "image/gif"),
  WEBP("webp", "image/webp");

  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final String ending;
  private final String contentType;

  PictureKind(String ending, String contentType) {
    this.ending = ending;
    this.contentType = contentType;
  }

  static Optional<PictureKind> of(byte[] content) {
    if (content.length < 12) {
      return Optional.empty();
    }
    if ((content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xd8 && (content[2] & 0xff) == 0xff) {
      return Optional.of(JPEG);
    }
    if (Arrays.equals(content, 0, 8, PNG_START, 0, 8)) {
      return Optional.of(PNG);
    }
    String start = new String(content, 0, 12, StandardCharsets.ISO_8859_1);
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return Optional.of(GIF);
    }
    return start.startsWith("RIFF") && start.endsWith("WEBP")
        ? Optional.of(WEBP)
        : Optional.empty();
  }

  static Optional<PictureKind> ofEnding(String ending) {
    return Arrays.stream(values()).filter(kind -> kind.ending.equals(ending)).findFirst();
  }

  String ending() {
    return ending;
  }

  String contentType() {
    return contentType;
  }
}
