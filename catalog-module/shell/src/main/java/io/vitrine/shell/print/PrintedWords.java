package io.vitrine.shell.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Words as one of the fonts of every PDF reader can write and measure them; sizes in points. */
public final class PrintedWords {

  private PrintedWords() {}

  /** What the font cannot write becomes a question mark; special spaces become plain ones. */
  public static String of(String text, PDFont font) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .map(point -> Character.isSpaceChar(point) || Character.isISOControl(point) ? ' ' : point)
        .forEach(point -> clean.append(canWrite(font, point) ? Character.toString(point) : "?"));
    return clean.toString();
  }

  public static float width(String printable, PDFont font, float size) {
    try {
      return font.getStringWidth(printable) / 1000 * size;
    } catch (IOException e) {
      throw new IllegalStateException("a standard font cannot be measured", e);
    }
  }

  /** Lines no wider than the room, broken between words; a longer word stands alone. */
  public static List<String> lines(String printable, PDFont font, float size, float room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : printable.split(" ")) {
      if (!line.isEmpty() && width(line + " " + word, font, size) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static boolean canWrite(PDFont font, int point) {
    try {
      font.encode(Character.toString(point));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
