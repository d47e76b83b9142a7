package io.vitrine.catalog.media.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as phones and as mischief-makers send them. */
public final class Photographs {

  private Photographs() {}

  /** Red in its left upper quarter, blue elsewhere. */
  public static byte[] of(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with what a phone notes: how it was held, and where it was. */
  public static byte[] held(byte[] jpeg, int orientation) {
    byte[] where = "GPS 48.8606 N 2.3376 E, Pixel of Claire".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + where.length);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
    exif.putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    exif.putShort((short) 0).putInt(0).put(where);
    ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
    file.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1);
    file.putShort((short) (exif.capacity() + 2)).put(exif.array());
    return file.put(jpeg, 2, jpeg.length - 2).array();
  }

  /** A few bytes that claim to be an enormous picture. */
  public static byte[] bomb() {
    byte[] png = of("png", 4, 4);
    ByteBuffer bent = ByteBuffer.wrap(png);
    bent.putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    bent.putInt(29, (int) sum.getValue());
    return png;
  }
}
