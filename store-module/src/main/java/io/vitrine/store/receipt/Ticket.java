package io.vitrine.store.receipt;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.EscPosConst.Justification;
import com.github.anastaciocintra.escpos.Style;
import com.github.anastaciocintra.escpos.barcode.QRCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A strip as the bytes that a ticket printer of 80 mm takes (ESC/POS): 48 signs a line in font A,
 * 64 in font B, code page WPC1252 (table 16) for accents and the euro, a QR code that the printer
 * draws itself, and a cut. Nothing that was typed anywhere becomes a command: control signs are
 * left out.
 */
public final class Ticket implements Strip {

  /** The media type of these bytes; none is registered. */
  public static final String MEDIA_TYPE = "application/vnd.vitrine.escpos";

  private static final Charset PAGE = Charset.forName("windows-1252");
  private static final int WIDE = 48;
  private static final int NARROW = 64;

  /** As wide as a title can be at double width. */
  private static final int TITLE = WIDE / 2;

  private static final int QR_DOTS = 5;
  private static final int TO_THE_KNIFE = 5;

  private static final Style PLAIN = new Style();
  private static final Style STRONG = new Style().setBold(true);
  private static final Style FINE = new Style().setFontName(Style.FontName.Font_B);
  private static final Style CENTRED = new Style().setJustification(Justification.Center);
  private static final Style LARGE =
      new Style()
          .setBold(true)
          .setFontSize(Style.FontSize._2, Style.FontSize._2)
          .setJustification(Justification.Center);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final EscPos printer = new EscPos(bytes);
  private final CharsetEncoder encoder = PAGE.newEncoder();
  private boolean fictional;

  Ticket() {
    print(
        to -> {
          to.initializePrinter();
          to.setCharacterCodeTable(EscPos.CharacterCodeTable.WPC1252);
        });
  }

  /** Something done at the printer. */
  private interface Act {
    void at(EscPos printer) throws IOException;
  }

  /** There is no printer yet: writing to memory does not fail. */
  private void print(Act act) {
    try {
      act.at(printer);
    } catch (IOException e) {
      throw new UncheckedIOException("a ticket could not be written", e);
    }
  }

  /** The whole ticket, fed to the knife and cut. */
  byte[] bytes() {
    if (fictional) {
      Strip.super.fictional();
    }
    print(to -> to.feed(TO_THE_KNIFE).cut(EscPos.CutMode.PART));
    return bytes.toByteArray();
  }

  @Override
  public void fictional() {
    fictional = true;
    Strip.super.fictional();
  }

  @Override
  public void pair(String left, String right) {
    pair(left, right, PLAIN);
  }

  @Override
  public void strongPair(String left, String right) {
    pair(left, right, STRONG);
  }

  @Override
  public void text(String text) {
    write(text, PLAIN, WIDE);
  }

  @Override
  public void fine(String text) {
    write(text, FINE, NARROW);
  }

  @Override
  public void centre(String text) {
    write(text, CENTRED, WIDE);
  }

  @Override
  public void title(String text) {
    write(text, LARGE, TITLE);
  }

  @Override
  public void gap() {
    print(to -> to.feed(PLAIN, 1));
  }

  @Override
  public void qr(String words) {
    QRCode code =
        new QRCode()
            .setJustification(Justification.Center)
            .setSize(QR_DOTS)
            .setErrorCorrectionLevel(QRCode.QRErrorCorrectionLevel.QR_ECLEVEL_M_Default);
    print(to -> to.write(code, words).feed(PLAIN, 1));
  }

  private void pair(String left, String right, Style style) {
    String end = writable(right);
    List<String> lines = lines(writable(left), WIDE - end.length() - 1);
    String last = lines.remove(lines.size() - 1);
    lines.forEach(line -> print(to -> to.writeLF(style, line)));
    String filled = last + " ".repeat(Math.max(1, WIDE - last.length() - end.length())) + end;
    print(to -> to.writeLF(style, filled));
  }

  private void write(String text, Style style, int width) {
    lines(writable(text), width).forEach(line -> print(to -> to.writeLF(style, line)));
  }

  /** What the code page has; other accents lose their mark, other signs become a question mark. */
  private String writable(String text) {
    StringBuilder signs = new StringBuilder();
    text.codePoints()
        .filter(
            sign -> !Character.isISOControl(sign) && Character.getType(sign) != Character.FORMAT)
        .forEach(sign -> signs.append(writable(sign)));
    return signs.toString();
  }

  private String writable(int sign) {
    if (Character.isSpaceChar(sign)) {
      return " ";
    }
    String one = Character.toString(sign == 0x2212 ? '-' : sign);
    if (encoder.canEncode(one)) {
      return one;
    }
    String bare = Normalizer.normalize(one, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return !bare.isEmpty() && encoder.canEncode(bare) ? bare : "?";
  }

  /** Broken between words where there are some, at least one line. */
  private static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
