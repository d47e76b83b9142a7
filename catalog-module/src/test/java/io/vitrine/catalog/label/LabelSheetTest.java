package io.vitrine.catalog.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.money.Money;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LabelSheetTest {

  private static final Label SOFA =
      new Label(
          "AUB3-LIN-ECR",
          "Canapé Aubrac 3 places",
          "Lin écru",
          Money.cents(129_000),
          Money.cents(149_000),
          Money.cents(1_250),
          "https://vitrine.example/01/02040000010072?shop=rivoli");

  @Test
  void a_label_says_name_price_and_what_the_law_wants_beside_it() throws IOException {
    String words = words(LabelSheet.of(List.of(SOFA), Locale.FRENCH));

    assertThat(words.replaceAll("\\s+", " "))
        .contains("Canapé Aubrac 3 places", "Lin écru", "1 290,00 €", "AUB3-LIN-ECR")
        .contains("Prix le plus bas des 30 derniers jours : 1 490,00 €")
        .contains("éco-participation 12,50 €");
  }

  @Test
  void twenty_four_fill_a_sheet_and_the_next_begins_another() throws IOException {
    try (PDDocument sheets = sheets(Collections.nCopies(25, SOFA))) {
      assertThat(sheets.getNumberOfPages()).isEqualTo(2);
    }
    try (PDDocument sheets = sheets(Collections.nCopies(24, SOFA))) {
      assertThat(sheets.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void what_no_printer_font_can_write_and_what_has_no_end_is_printed_all_the_same()
      throws IOException {
    Label strange =
        new Label(
            "X", "\u202e漢字 ".repeat(80), "n".repeat(300), null, null, null, "https://v.example/x");

    assertThat(words(LabelSheet.of(List.of(strange), Locale.ENGLISH)))
        .contains("Price in the shop");
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static PDDocument sheets(List<Label> labels) throws IOException {
    return Loader.loadPDF(LabelSheet.of(labels, Locale.FRENCH));
  }
}
