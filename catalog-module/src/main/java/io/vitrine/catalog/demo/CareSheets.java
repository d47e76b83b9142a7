package io.vitrine.catalog.demo;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.print.PrintedWords;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints the demo house's care sheets from their words, one A4 page each. */
final class CareSheets {

  private static final float MARGIN = 64;
  private static final float ROOM = PDRectangle.A4.getWidth() - 2 * MARGIN;

  private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);

  /** The sheets by their names. */
  static Map<String, byte[]> read(InputStream json) throws IOException {
    Map<String, byte[]> sheets = new LinkedHashMap<>();
    try (var reader = JsonParts.createReader(json)) {
      for (JsonObject sheet : reader.readArray().getValuesAs(JsonObject.class)) {
        sheets.put(
            sheet.getString("name"),
            new CareSheets()
                .pdf(
                    sheet.getString("language"),
                    sheet.getString("title"),
                    sheet.getJsonArray("lines").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()));
      }
    }
    return sheets;
  }

  private byte[] pdf(String language, String title, List<String> lines) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(title);
      document.getDocumentCatalog().setLanguage(language);
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        float y = PDRectangle.A4.getHeight() - MARGIN;
        y = paragraph(content, "Maison Vitrine", plain, 11, y) - 24;
        y = paragraph(content, title, bold, 22, y) - 18;
        for (String line : lines) {
          y = paragraph(content, line, plain, 12, y) - 8;
        }
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static float paragraph(
      PDPageContentStream content, String words, PDFont font, float size, float y)
      throws IOException {
    float at = y;
    for (String line : PrintedWords.lines(PrintedWords.of(words, font), font, size, ROOM)) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(MARGIN, at);
      content.showText(line);
      content.endText();
      at -= size * 1.45f;
    }
    return at;
  }
}
