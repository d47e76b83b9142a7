package io.vitrine.catalog.media.photo;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What stands in a JPEG before what is seen (ITU T.81, annex B). */
final class JpegSegments {

  static final int APP1 = 0xE1;

  private static final int START_OF_SCAN = 0xDA;
  private static final int PROGRESSIVE = 0xC2;

  private JpegSegments() {}

  /** One of them. */
  record Segment(int marker, ByteBuffer content) {}

  static boolean isProgressive(byte[] jpeg) {
    return of(jpeg).stream().anyMatch(segment -> segment.marker() == PROGRESSIVE);
  }

  /** As far as they can be followed. */
  static List<Segment> of(byte[] jpeg) {
    List<Segment> segments = new ArrayList<>();
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
      int marker = jpeg[at + 1] & 0xff;
      if (marker == 0xff) {
        at++;
        continue;
      }
      int length = (jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff;
      if (marker == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.length) {
        return segments;
      }
      segments.add(new Segment(marker, ByteBuffer.wrap(jpeg, at + 4, length - 2).slice()));
      at += 2 + length;
    }
    return segments;
  }
}
