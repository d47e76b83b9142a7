package io.vitrine.shell.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A picture's address tells in which sizes and formats it is to be had, so that no page asks disk
 * or database for that:
 *
 * <ul>
 *   <li>{@code /media/demo/NAME.jpg} is a photograph of the house, 4:3, 800 pixels wide; 400 wide
 *       as {@code NAME-400.jpg}; both also as AVIF and WebP. Where NAME begins with {@code scene-}
 *       it is 16:9, 1600 and 800 wide.
 *   <li>{@code /media/FINGERPRINT-1600x1200.jpg} was taken in and is that large; narrower ones
 *       stand beside it as {@code FINGERPRINT-1600x1200-400.jpg} and {@code …-800.jpg}.
 *   <li>Any other is there once, as it is.
 * </ul>
 *
 * Behind {@code #focus-} may stand, in percent from the left and from the top, the point that must
 * stay in sight where a picture is cut: {@code …-1600x1200.jpg#focus-30-70}.
 *
 * @param path without the focus
 * @param width of the largest, in pixels
 * @param height of the largest, in pixels
 * @param narrower the widths that are to be had besides
 * @param ofHouse whether it stands on the ground of the house and comes in modern formats
 * @param focus {@code null} where the whole picture is shown
 */
public record PictureAddress(
    String path, int width, int height, List<Integer> narrower, boolean ofHouse, Focus focus) {

  /** The widths in which what is taken in is kept, besides its own. */
  public static final List<Integer> WIDTHS = List.of(400, 800);

  private static final String MARK = "#focus-";
  private static final String HOUSE = "/media/demo/";
  private static final Pattern TAKEN_IN =
      Pattern.compile("/media/[0-9a-f]{40}-(\\d{1,5})x(\\d{1,5})\\.jpg");
  private static final Pattern POINT = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

  /** A point of a picture, in percent from the left and from the top. */
  public record Focus(int x, int y) {

    /** Pages set a picture by steps of this many percent. */
    private static final int STEP = 5;

    String styleClass() {
      return "focused fx-" + stepped(x) + " fy-" + stepped(y);
    }

    private static int stepped(int percent) {
      return Math.min(100, Math.round((float) percent / STEP) * STEP);
    }
  }

  /** The address of a picture with the point that must stay in sight. */
  public static String focused(String path, Integer x, Integer y) {
    return x == null || y == null ? path : path + MARK + x + '-' + y;
  }

  public static PictureAddress of(String address) {
    int mark = address.indexOf(MARK);
    String path = mark < 0 ? address : address.substring(0, mark);
    Focus focus = mark < 0 ? null : focus(address.substring(mark + MARK.length()));
    if (path.startsWith(HOUSE) && path.endsWith(".jpg")) {
      return path.startsWith("scene-", HOUSE.length())
          ? new PictureAddress(path, 1600, 900, List.of(800), true, focus)
          : new PictureAddress(path, 800, 600, List.of(400), true, focus);
    }
    Matcher taken = TAKEN_IN.matcher(path);
    if (!taken.matches()) {
      return new PictureAddress(path, 800, 600, List.of(), false, focus);
    }
    int width = Integer.parseInt(taken.group(1));
    List<Integer> narrower = WIDTHS.stream().filter(each -> each < width).toList();
    return new PictureAddress(
        path, width, Integer.parseInt(taken.group(2)), narrower, false, focus);
  }

  private static Focus focus(String written) {
    Matcher point = POINT.matcher(written);
    return point.matches()
        ? new Focus(Integer.parseInt(point.group(1)), Integer.parseInt(point.group(2)))
        : null;
  }

  /** What an {@code img} needs to choose a width; {@code null} where there is one only. */
  public String choices() {
    return narrower.isEmpty() ? null : choices("jpg");
  }

  /**
   * The same in a format that not every browser knows; {@code null} where there is none.
   *
   * @param format {@code avif} or {@code webp}
   */
  public String choicesIn(String format) {
    return ofHouse ? choices(format) : null;
  }

  private String choices(String format) {
    String smaller =
        narrower.stream()
            .map(each -> sized(each, format) + ' ' + each + "w, ")
            .collect(Collectors.joining());
    return smaller + (ofHouse ? sized(width, format) : path) + ' ' + width + 'w';
  }

  private String sized(int wide, String format) {
    return path.substring(0, path.length() - ".jpg".length()) + '-' + wide + '.' + format;
  }

  /** How it stands in its frame: a photograph fills it, one with a focus is cut around that. */
  public String styleClass() {
    if (focus != null) {
      return focus.styleClass();
    }
    return ofHouse ? "photograph" : null;
  }

  /** The narrowest, for a drawing of a few pixels. */
  public String smallest() {
    return narrower.isEmpty() ? path : sized(narrower.get(0), "jpg");
  }

  /** Whether it was drawn and not photographed; machines that read pages want photographs. */
  public boolean drawn() {
    return path.endsWith(".svg");
  }
}
