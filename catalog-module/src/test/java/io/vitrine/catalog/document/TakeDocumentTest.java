package io.vitrine.catalog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TakeDocumentTest {

  @Test
  void aPdfIsKnownByItsBeginningAndItsEnd() {
    assertThat(isPdf("%PDF-1.7\nobjects\n%%EOF\n")).isTrue();
    assertThat(isPdf("%PDF-1.7\nobjects")).as("cut off").isFalse();
    assertThat(isPdf("<html>%PDF-1.7 %%EOF")).as("another file with these words").isFalse();
    assertThat(isPdf("PK\u0003\u0004")).isFalse();
    assertThat(isPdf("")).isFalse();
  }

  @Test
  void aDocumentIsCalledByOurNameWhateverItsSenderCallsIt() {
    assertThat(DocumentName.stem("C:\\Notices\\Entretien d’été.PDF")).isEqualTo("entretien-d-ete");
    assertThat(DocumentName.stem("../../etc/passwd")).isEqualTo("passwd");
    assertThat(DocumentName.stem(null)).isEqualTo("document");
    assertThat(DocumentName.stem("日本.pdf")).isEqualTo("document");
    assertThat(DocumentName.stem("x".repeat(300))).hasSize(80);
    assertThat(DocumentName.isOne("entretien-d-ete.pdf")).isTrue();
    for (String no : new String[] {null, "a.PDF", "a b.pdf", "../a.pdf", "a.pdf.exe", ".pdf"}) {
      assertThat(DocumentName.isOne(no)).as(no).isFalse();
    }
  }

  private static boolean isPdf(String content) {
    return TakeDocument.isPdf(content.getBytes(StandardCharsets.ISO_8859_1));
  }
}
