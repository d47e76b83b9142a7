package io.vitrine.store.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

  @Test
  void amountsKeepTheirAccentsAndTheEuroSign() throws IOException {
    Paper paper = new Paper();
    paper.strongPair("Total TTC, réglé", "1\u202f290,00\u00a0€");

    assertThat(textOf(paper)).contains("Total TTC, réglé").contains("1 290,00 €");
  }

  @Test
  void abuse41And59WhatTheFontCannotWriteStaysHarmless() throws IOException {
    Paper paper = new Paper();
    paper.text("#{7*7} <script>alert(1)</script> \u202E \uD83D\uDECB \u0007");

    assertThat(textOf(paper))
        .contains("#{7*7}")
        .contains("<script>alert(1)</script>")
        .doesNotContain("\u202E")
        .doesNotContain("\u0007");
  }

  @Test
  void aLongNameGoesOnOverSeveralLines() throws IOException {
    Paper paper = new Paper();
    paper.pair("Canapé convertible Aubrac trois places avec méridienne à gauche", "1 290,00 €");

    assertThat(textOf(paper).lines().count()).isGreaterThan(1);
  }

  private static String textOf(Paper paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper.pdf("test"))) {
      return new PDFTextStripper().getText(document);
    }
  }
}
