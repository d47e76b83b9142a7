package io.vitrine.catalog.selection.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture made anew from what is seen on one that was sent: upright, at most 1600 pixels wide and
 * high, JPEG. Nothing else of the sent file goes on: no place, no time, no device, no thumbnail.
 */
public record PhonePicture(byte[] jpeg, int width, int height) {

  /** As long as a sent file may be. */
  public static final int MOST_BYTES = 10_000_000;

  /** No longer than this when it is kept. */
  static final int MOST_KEPT_BYTES = 1_000_000;

  private static final int LONGEST_SIDE = 1_600;

  /** What today's phones take at most; a file may claim any size, and a claim is not unpacked. */
  private static final long MOST_PIXELS = 64_000_000;

  /** A progressive JPEG is unpacked whole before the first line is known. */
  private static final long MOST_PROGRESSIVE = 24_000_000;

  private static final float[] QUALITIES = {0.86f, 0.7f, 0.5f, 0.3f, 0.15f};

  /** Why nothing is made of what was sent. */
  public enum Fault {
    /** It is neither JPEG nor PNG, whatever its name says. */
    KIND,
    /** The file is too long, or the picture has too many pixels. */
    LARGE,
    /** It begins like a picture and cannot be read. */
    BROKEN
  }

  /** A picture, or why there is none. */
  public record Taken(PhonePicture picture, Fault fault) {

    public <T> T fold(Function<PhonePicture, T> taken, Function<Fault, T> refused) {
      return picture == null ? refused.apply(fault) : taken.apply(picture);
    }
  }

  /** The first bytes tell what it is; no name is asked. */
  public static Taken from(byte[] sent) {
    if (sent.length > MOST_BYTES) {
      return new Taken(null, Fault.LARGE);
    }
    Optional<String> format = format(sent);
    if (format.isEmpty()) {
      return new Taken(null, Fault.KIND);
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.get()).next();
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
      // without metadata: what is packed in them is never unpacked
      reader.setInput(stream, true, true);
      boolean jpeg = format.get().equals("jpeg");
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > (jpeg && JpegSegments.isProgressive(sent) ? MOST_PROGRESSIVE : MOST_PIXELS)) {
        return new Taken(null, Fault.LARGE);
      }
      Orientation held = jpeg ? Orientation.of(sent) : Orientation.UPRIGHT;
      return new Taken(encoded(upright(decoded(reader), held)), null);
    } catch (IOException | RuntimeException e) {
      // the decoders of the platform throw what they like on bytes that were bent
      return new Taken(null, Fault.BROKEN);
    } finally {
      reader.dispose();
    }
  }

  private static Optional<String> format(byte[] sent) {
    if (sent.length < 12) {
      return Optional.empty();
    }
    if ((sent[0] & 0xff) == 0xff && (sent[1] & 0xff) == 0xd8 && (sent[2] & 0xff) == 0xff) {
      return Optional.of("jpeg");
    }
    boolean png = (sent[0] & 0xff) == 0x89 && sent[1] == 'P' && sent[2] == 'N' && sent[3] == 'G';
    return png ? Optional.of("png") : Optional.empty();
  }

  /** Every second, third … pixel of a large one, so that memory stays small. */
  private static BufferedImage decoded(ImageReader reader) throws IOException {
    int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
    int step = Math.max(1, longest / (2 * LONGEST_SIDE));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, param);
  }

  private static BufferedImage upright(BufferedImage seen, Orientation held) {
    double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(seen.getWidth(), seen.getHeight()));
    int width = Math.max(1, (int) Math.round(seen.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(seen.getHeight() * scale));
    BufferedImage drawn =
        new BufferedImage(
            held.turnsSide() ? height : width,
            held.turnsSide() ? width : height,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      AffineTransform place = held.upright(width, height);
      place.scale((double) width / seen.getWidth(), (double) height / seen.getHeight());
      pen.drawImage(seen, place, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }

  private static PhonePicture encoded(BufferedImage drawn) throws IOException {
    byte[] jpeg = new byte[0];
    for (float quality : QUALITIES) {
      jpeg = jpeg(drawn, quality);
      if (jpeg.length <= MOST_KEPT_BYTES) {
        return new PhonePicture(jpeg, drawn.getWidth(), drawn.getHeight());
      }
    }
    throw new IOException("a picture of " + jpeg.length + " bytes at the lowest quality");
  }

  private static byte[] jpeg(BufferedImage drawn, float quality) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    ImageWriter writer = writers.next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(drawn, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
