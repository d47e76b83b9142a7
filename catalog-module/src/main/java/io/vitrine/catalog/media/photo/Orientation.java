package io.vitrine.catalog.media.photo;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a phone was held, as Exif tells it (JEITA CP-3451, tag 0x0112): 1 is upright, 2 to 8 are
 * turned or mirrored. Anything that cannot be read is upright.
 *
 * @param value 1 to 8
 */
record Orientation(int value) {

  static final Orientation UPRIGHT = new Orientation(1);

  private static final int TAG = 0x0112;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  /** Of a JPEG. */
  static Orientation of(byte[] jpeg) {
    return JpegSegments.of(jpeg).stream()
        .filter(segment -> segment.marker() == JpegSegments.APP1)
        .map(JpegSegments.Segment::content)
        .filter(Orientation::isExif)
        .findFirst()
        .map(content -> inTiff(content.position(EXIF.length).slice()))
        .orElse(UPRIGHT);
  }

  private static boolean isExif(ByteBuffer content) {
    return content.limit() > EXIF.length
        && content.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
  }

  private static Orientation inTiff(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return UPRIGHT;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry > tiff.limit() - 12) {
        return UPRIGHT;
      }
      if ((tiff.getShort(entry) & 0xffff) == TAG) {
        int value = tiff.getShort(entry + 8) & 0xffff;
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether height and width change places. */
  boolean turnsSide() {
    return value >= 5;
  }

  /** What brings a picture of this size upright, its corner at the origin. */
  AffineTransform upright(int width, int height) {
    return switch (value) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
