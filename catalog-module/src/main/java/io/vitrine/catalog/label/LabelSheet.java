package io.vitrine.catalog.label;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.print.PrintedWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Rectangle;

/** Sheets of 24 labels of 70 by 37 mm on A4, as they are sold in every stationer's. */
public final class LabelSheet {

  private static final float MM = 72 / 25.4f;
  private static final int COLUMNS = 3;
  private static final int ROWS = 8;
  private static final float WIDE = 70 * MM;
  private static final float HIGH = 37.125f * MM;
  private static final float MARGIN = 5 * MM;
  private static final float CODE = 21 * MM;
  private static final float WORDS = WIDE - CODE - 2.6f * MARGIN;

  private final PDFont plain = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final Locale locale;
  private final ResourceBundle texts;

  private LabelSheet(Locale locale) {
    this.locale = locale;
    this.texts = ResourceBundle.getBundle("io.vitrine.catalog.label.texts", locale);
  }

  public static byte[] of(List<Label> labels, Locale locale) {
    try {
      return new LabelSheet(locale).pdf(labels);
    } catch (IOException e) {
      throw new UncheckedIOException("the labels could not be printed", e);
    }
  }

  private byte[] pdf(List<Label> labels) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(texts.getString("title"));
      for (int at = 0; at == 0 || at < labels.size(); at += COLUMNS * ROWS) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (int i = 0; i < COLUMNS * ROWS && at + i < labels.size(); i++) {
            float left = i % COLUMNS * WIDE;
            float top = PDRectangle.A4.getHeight() - i / COLUMNS * HIGH;
            draw(content, labels.get(at + i), left + MARGIN, top - MARGIN);
          }
        }
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void draw(PDPageContentStream content, Label label, float left, float top)
      throws IOException {
    float y = top - 9;
    List<String> name = PrintedWords.lines(PrintedWords.of(label.name(), bold), bold, 10, WORDS);
    for (String line : name.subList(0, Math.min(2, name.size()))) {
      show(content, line, bold, 10, left, y);
      y -= 11.5f;
    }
    if (!label.variant().isEmpty()) {
      String words = PrintedWords.of(label.variant(), plain);
      show(content, PrintedWords.lines(words, plain, 8, WORDS).get(0), plain, 8, left, y);
      y -= 8;
    }
    y -= 10;
    String price =
        label.price() == null ? texts.getString("ask") : Formats.money(label.price(), locale);
    show(content, PrintedWords.of(price, bold), bold, 14, left, y);
    y -= 9;
    if (label.before() != null) {
      y = fine(content, say("before", Formats.money(label.before(), locale)), left, y);
    }
    if (label.eco() != null) {
      y = fine(content, say("eco", Formats.money(label.eco(), locale)), left, y);
    }
    fine(content, label.sku(), left, y);
    code(content, label.link(), left + WORDS + 0.6f * MARGIN, top - 2);
  }

  private float fine(PDPageContentStream content, String words, float left, float y)
      throws IOException {
    for (String line : PrintedWords.lines(PrintedWords.of(words, plain), plain, 6.5f, WORDS)) {
      show(content, line, plain, 6.5f, left, y);
      y -= 7.5f;
    }
    return y;
  }

  private static void show(
      PDPageContentStream content, String words, PDFont font, float size, float x, float y)
      throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, y);
    content.showText(words);
    content.endText();
  }

  private static void code(PDPageContentStream content, String link, float left, float top)
      throws IOException {
    QrCode code = new QrCode();
    code.setPreferredEccLevel(QrCode.EccLevel.M);
    code.setContent(link);
    float module = CODE / code.getWidth();
    for (Rectangle dark : code.getRectangles()) {
      content.addRect(
          left + (float) dark.x * module,
          top - (float) (dark.y + dark.height) * module,
          (float) dark.width * module,
          (float) dark.height * module);
    }
    content.fill();
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
