package io.vitrine.catalog.media.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * What is seen on a picture that was sent, upright and at most 1600 pixels wide and high. Nothing
 * else of the sent file goes on: no place, no time, no device, no thumbnail.
 */
public final class Photograph {

  /** As long as a sent file may be. */
  public static final int MOST_BYTES = 10_000_000;

  /** No longer than this is what is made of it. */
  public static final int MOST_KEPT_BYTES = 1_000_000;

  private static final int LONGEST_SIDE = 1_600;

  /** What today's phones take at most; a file may claim any size, and a claim is not unpacked. */
  private static final long MOST_PIXELS = 64_000_000;

  /** A progressive JPEG is unpacked whole before the first line is known. */
  private static final long MOST_PROGRESSIVE = 24_000_000;

  private static final String JPEG = "jpeg";

  private static final float[] QUALITIES = {0.86f, 0.7f, 0.5f, 0.3f, 0.15f};

  private final BufferedImage seen;

  private Photograph(BufferedImage seen) {
    this.seen = seen;
  }

  /** Why nothing is made of what was sent. */
  public enum Fault {
    /** It is neither JPEG nor PNG, whatever its name says. */
    KIND,
    /** The file is too long. */
    LARGE,
    /** The picture has, or claims to have, too many pixels. */
    PIXELS,
    /** It begins like a picture and cannot be read. */
    BROKEN
  }

  /** A photograph, or why there is none. */
  public record Taken(Photograph photograph, Fault fault) {

    public <T> T fold(Function<Photograph, T> taken, Function<Fault, T> refused) {
      return photograph == null ? refused.apply(fault) : taken.apply(photograph);
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
      if (claimsTooMuch(reader, sent)) {
        return new Taken(null, Fault.PIXELS);
      }
      Orientation held = format.get().equals(JPEG) ? Orientation.of(sent) : Orientation.UPRIGHT;
      return new Taken(new Photograph(upright(decoded(reader), held)), null);
    } catch (IOException | RuntimeException e) {
      // the decoders of the platform throw what they like on bytes that were bent
      return new Taken(null, Fault.BROKEN);
    } finally {
      reader.dispose();
    }
  }

  /** Whether {@link #from} would refuse it for its pixels; nothing is unpacked for that. */
  public static boolean claimsTooMuch(byte[] sent) {
    Optional<String> format = format(sent);
    if (format.isEmpty()) {
      return false;
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.get()).next();
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
      reader.setInput(stream, true, true);
      return claimsTooMuch(reader, sent);
    } catch (IOException | RuntimeException e) {
      return false;
    } finally {
      reader.dispose();
    }
  }

  private static boolean claimsTooMuch(ImageReader reader, byte[] sent) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    boolean progressive =
        reader.getFormatName().equalsIgnoreCase(JPEG) && JpegSegments.isProgressive(sent);
    return pixels > (progressive ? MOST_PROGRESSIVE : MOST_PIXELS);
  }

  private static Optional<String> format(byte[] sent) {
    if (sent.length < 12) {
      return Optional.empty();
    }
    if ((sent[0] & 0xff) == 0xff && (sent[1] & 0xff) == 0xd8 && (sent[2] & 0xff) == 0xff) {
      return Optional.of(JPEG);
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

  private static BufferedImage upright(BufferedImage sent, Orientation held) {
    double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(sent.getWidth(), sent.getHeight()));
    int width = Math.max(1, (int) Math.round(sent.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(sent.getHeight() * scale));
    AffineTransform place = held.upright(width, height);
    place.scale((double) width / sent.getWidth(), (double) height / sent.getHeight());
    return held.turnsSide() ? drawn(sent, height, width, place) : drawn(sent, width, height, place);
  }

  private static BufferedImage drawn(
      BufferedImage sent, int width, int height, AffineTransform place) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.drawImage(sent, place, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }

  public int width() {
    return seen.getWidth();
  }

  public int height() {
    return seen.getHeight();
  }

  /** As large as it is. */
  public byte[] jpeg() {
    return encoded(seen);
  }

  /**
   * In a smaller width and the height that goes with it; halved as often as it can be first, so
   * that no line is lost between pixels.
   */
  public byte[] jpeg(int width) {
    BufferedImage at = seen;
    while (at.getWidth() >= 2 * width) {
      at = scaled(at, at.getWidth() / 2);
    }
    return encoded(at.getWidth() == width ? at : scaled(at, width));
  }

  private static BufferedImage scaled(BufferedImage from, int width) {
    double scale = (double) width / from.getWidth();
    int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
    return drawn(
        from,
        width,
        height,
        AffineTransform.getScaleInstance(scale, (double) height / from.getHeight()));
  }

  /** In the best quality that stays within the bounds, or the last. */
  private static byte[] encoded(BufferedImage drawn) {
    byte[] jpeg = new byte[0];
    for (float quality : QUALITIES) {
      jpeg = encoded(drawn, quality);
      if (jpeg.length <= MOST_KEPT_BYTES) {
        break;
      }
    }
    return jpeg;
  }

  private static byte[] encoded(BufferedImage drawn, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(drawn, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture could not be written to memory", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
