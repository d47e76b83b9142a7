package io.vitrine.store.invoice;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mustangproject.validator.ZUGFeRDValidator;

/** Who bills whom in tests, and what is read of an invoice: by Mustang's validator, by eye. */
final class Paper {

  static final Parties PARTIES =
      new Parties(
          new Seller(
              "Maison Vitrine",
              "100000009",
              new CompanyNumber("100000009", null).frenchVat(),
              "148 rue de Rivoli",
              "75001",
              "Paris"),
          Buyer.of(
              new Buyer.Typed(
                  "Atelier Dubreuil",
                  "732 829 320 00074",
                  null,
                  "12 rue Oberkampf",
                  "75011",
                  "Paris",
                  "FR",
                  "BC-2026-118")));

  private Paper() {}

  static String verdict(Path folder, byte[] pdf) throws Exception {
    Path file = Files.write(folder.resolve("invoice.pdf"), pdf);
    return new ZUGFeRDValidator().validate(file.toString());
  }

  static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
