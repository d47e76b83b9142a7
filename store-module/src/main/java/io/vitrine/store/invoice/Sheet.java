package io.vitrine.store.invoice;

import io.vitrine.shell.print.PrintedWords;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Pages of A4 that keep for decades (PDF/A-3b, ISO 19005-3): the font is inside, colours are named,
 * and a file with figures goes along (Factur-X 1.0). Sizes in points.
 */
final class Sheet implements AutoCloseable {

  private static final float SIDE = 40;
  private static final float LEADING = 1.4f;
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String PRODUCER = "Vitrine";
  private static final String FILE = "factur-x.xml";

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream content;
  private float y;

  Sheet() throws IOException {
    try (InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, letters, true);
    }
    turn();
  }

  private void turn() throws IOException {
    if (content != null) {
      content.close();
    }
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    y = PDRectangle.A4.getHeight() - SIDE;
  }

  private void down(float height) throws IOException {
    y -= height;
    if (y < SIDE) {
      turn();
      y -= height;
    }
  }

  void gap(float height) throws IOException {
    down(height);
  }

  void line(float size, String text) throws IOException {
    wrapped(size, text);
  }

  void wrapped(float size, String text) throws IOException {
    for (String part : parts(text, size, PDRectangle.A4.getWidth() - 2 * SIDE)) {
      down(size * LEADING);
      show(part, size, SIDE);
    }
  }

  /** The first from the left, broken where it is long; the others end at their column. */
  void columns(float size, float[] ends, String... cells) throws IOException {
    List<String> first = parts(cells[0], size, ends[1] - 40);
    for (int i = 0; i < first.size(); i++) {
      down(size * LEADING);
      show(first.get(i), size, SIDE);
      for (int cell = 1; i == 0 && cell < cells.length; cell++) {
        String text = PrintedWords.of(cells[cell], font);
        show(text, size, SIDE + ends[cell] - PrintedWords.width(text, font, size));
      }
    }
  }

  void rule() throws IOException {
    down(6);
    content.setLineWidth(0.5f);
    content.moveTo(SIDE, y);
    content.lineTo(PDRectangle.A4.getWidth() - SIDE, y);
    content.stroke();
    down(2);
  }

  private List<String> parts(String text, float size, float room) {
    return PrintedWords.lines(PrintedWords.of(text, font), font, size, room);
  }

  private void show(String text, float size, float x) throws IOException {
    if (!text.isEmpty()) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
    }
  }

  /** The whole document with the figures inside. */
  byte[] archived(String title, Instant made, byte[] figures) throws IOException {
    content.close();
    Instant second = made.truncatedTo(ChronoUnit.SECONDS);
    Calendar time = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
    document.setVersion(1.7f);
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setProducer(PRODUCER);
    document.getDocumentInformation().setCreationDate(time);
    document.getDocumentInformation().setModificationDate(time);
    document.getDocumentCatalog().setLanguage("fr-FR");
    attach(figures, time);
    describe(title, second);
    try (InputStream profile =
        new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())) {
      PDOutputIntent colours = new PDOutputIntent(document, profile);
      colours.setInfo("sRGB IEC61966-2.1");
      colours.setOutputCondition("sRGB IEC61966-2.1");
      colours.setOutputConditionIdentifier("sRGB IEC61966-2.1");
      colours.setRegistryName("http://www.color.org");
      document.getDocumentCatalog().addOutputIntent(colours);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private void attach(byte[] figures, Calendar time) throws IOException {
    PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(figures));
    file.setSubtype("text/xml");
    file.setSize(figures.length);
    file.setCreationDate(time);
    file.setModDate(time);
    PDComplexFileSpecification named = new PDComplexFileSpecification();
    named.setFile(FILE);
    named.setFileUnicode(FILE);
    named.setFileDescription("Factur-X");
    named.setEmbeddedFile(file);
    named.setEmbeddedFileUnicode(file);
    named.getCOSObject().setName("AFRelationship", "Alternative");
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(FILE, named));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
    COSArray associated = new COSArray();
    associated.add(named);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private void describe(String title, Instant made) throws IOException {
    try (InputStream form = Sheet.class.getResourceAsStream("factur-x.xmp")) {
      String packet =
          new String(form.readAllBytes(), StandardCharsets.UTF_8)
              .replace("{title}", escaped(title))
              .replace("{made}", made.toString())
              .replace("{producer}", PRODUCER);
      PDMetadata metadata = new PDMetadata(document);
      metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
      document.getDocumentCatalog().setMetadata(metadata);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
