package io.vitrine.store.receipt;

import io.vitrine.shell.print.PrintedWords;
import io.vitrine.store.shop.TrainingShop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Rectangle;

/** A strip as PDF, 80 mm wide and as long as its text. */
public final class Paper implements Strip {

  private static final float WIDTH = 226.8f;
  private static final float SIDE = 12;
  private static final float LEADING = 1.35f;

  /** As many empty rows as a QR code of 30 mm and its quiet zone are high. */
  private static final int QR_ROWS = 12;

  private static final float QR_SIDE = 85;
  private static final float MARK_GREY = 0.88f;
  private static final float MARK_SIZE = 44;
  private static final float MARK_EVERY = 130;

  private final PDFont plain = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final List<Row> rows = new ArrayList<>();
  private QrCode qr;
  private int qrRow = -1;
  private boolean fictional;

  private record Row(String left, String right, PDFont font, float size, boolean centred) {}

  @Override
  public void pair(String left, String right) {
    add(left, right, plain, 8.5f);
  }

  @Override
  public void strongPair(String left, String right) {
    add(left, right, bold, 11);
  }

  @Override
  public void text(String text) {
    wrap(text, plain, 8.5f, false);
  }

  @Override
  public void fine(String text) {
    wrap(text, plain, 7, false);
  }

  @Override
  public void centre(String text) {
    wrap(text, plain, 8.5f, true);
  }

  @Override
  public void title(String text) {
    wrap(text, bold, 12, true);
  }

  @Override
  public void gap() {
    rows.add(new Row("", "", plain, 6, false));
  }

  @Override
  public void qr(String words) {
    qr = new QrCode();
    qr.setPreferredEccLevel(QrCode.EccLevel.M);
    qr.setContent(words);
    qrRow = rows.size();
    for (int i = 0; i < QR_ROWS; i++) {
      gap();
    }
  }

  @Override
  public void fictional() {
    fictional = true;
    Strip.super.fictional();
  }

  public byte[] pdf(String title) throws IOException {
    if (fictional) {
      Strip.super.fictional();
    }
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      float height = 2 * SIDE;
      for (Row row : rows) {
        height += row.size() * LEADING;
      }
      PDPage page = new PDPage(new PDRectangle(WIDTH, height));
      document.addPage(page);
      document.getDocumentInformation().setTitle(title);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        if (fictional) {
          drawMark(content, height);
        }
        float y = height - SIDE;
        for (int i = 0; i < rows.size(); i++) {
          if (i == qrRow) {
            drawQr(content, y - SIDE / 2);
          }
          y -= rows.get(i).size() * LEADING;
          draw(content, rows.get(i), y);
        }
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** The mark across the whole strip, under the words. */
  private void drawMark(PDPageContentStream content, float height) throws IOException {
    content.setNonStrokingColor(MARK_GREY);
    for (float y = SIDE; y < height; y += MARK_EVERY) {
      content.beginText();
      content.setFont(bold, MARK_SIZE);
      content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(30), SIDE * 2, y));
      content.showText(TrainingShop.MARK);
      content.endText();
    }
    content.setNonStrokingColor(0f);
  }

  private void drawQr(PDPageContentStream content, float top) throws IOException {
    float scale = QR_SIDE / qr.getWidth();
    float left = (WIDTH - QR_SIDE) / 2;
    for (Rectangle dark : qr.getRectangles()) {
      content.addRect(
          left + (float) dark.x * scale,
          top - (float) (dark.y + dark.height) * scale,
          (float) dark.width * scale,
          (float) dark.height * scale);
    }
    content.fill();
  }

  private static void draw(PDPageContentStream content, Row row, float y) throws IOException {
    float left =
        row.centred() ? (WIDTH - PrintedWords.width(row.left(), row.font(), row.size())) / 2 : SIDE;
    show(content, row, row.left(), left, y);
    show(
        content,
        row,
        row.right(),
        WIDTH - SIDE - PrintedWords.width(row.right(), row.font(), row.size()),
        y);
  }

  private static void show(PDPageContentStream content, Row row, String text, float x, float y)
      throws IOException {
    if (!text.isEmpty()) {
      content.beginText();
      content.setFont(row.font(), row.size());
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
    }
  }

  private void add(String left, String right, PDFont font, float size) {
    String end = PrintedWords.of(right, font);
    float room = WIDTH - 2 * SIDE - PrintedWords.width(end, font, size) - 6;
    List<String> parts = PrintedWords.lines(PrintedWords.of(left, font), font, size, room);
    for (int i = 0; i < parts.size(); i++) {
      rows.add(new Row(parts.get(i), i == parts.size() - 1 ? end : "", font, size, false));
    }
  }

  private void wrap(String text, PDFont font, float size, boolean centred) {
    for (String part :
        PrintedWords.lines(PrintedWords.of(text, font), font, size, WIDTH - 2 * SIDE)) {
      rows.add(new Row(part, "", font, size, centred));
    }
  }
}
