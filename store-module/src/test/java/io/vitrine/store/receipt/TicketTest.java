package io.vitrine.store.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes for the ticket printer, read back as the printer reads them. */
class TicketTest {

  private static final int ESC = 0x1b;
  private static final int GS = 0x1d;

  private final Ticket ticket = new Ticket();

  @Test
  void itBeginsAfreshWithTheCodePageOfFrenchAndEndsWithACut() {
    byte[] bytes = ticket.bytes();

    assertThat(bytes).startsWith(ESC, '@', ESC, 't', 16);
    assertThat(hex(bytes)).contains(hex(GS, 'V', '1'));
  }

  @Test
  void accentsTheEuroAndTheNarrowBlankArePrintedInThatCodePage() {
    ticket.strongPair("Total TTC réglé, œuvre", "1\u202f290,00\u00a0€");

    byte[] bytes = ticket.bytes();
    String line = "Total TTC réglé, œuvre" + " ".repeat(48 - 22 - 10) + "1 290,00 €\n";
    assertThat(hex(bytes)).contains(hex(line.getBytes(Charset.forName("windows-1252"))));
    assertThat(hex(bytes)).as("€ is 80, é is E9, œ is 9C").contains("80", "e9", "9c");
    assertThat(hex(bytes)).as("bold on").contains(hex(ESC, 'E', 1));
  }

  @Test
  void aLongNameGoesOnAndNoLineIsWiderThanThePaper() {
    ticket.pair("Canapé convertible Aubrac trois places avec méridienne à gauche", "1 290,00 €");
    ticket.fine("A".repeat(150));

    assertThat(lines()).hasSizeGreaterThan(4).allMatch(line -> line.length() <= 64);
    assertThat(lines()).anyMatch(line -> line.endsWith("1 290,00 €") && line.length() == 48);
  }

  @Test
  void theQrCodeIsGivenToThePrinterAsItIs() {
    String code =
        "VR1;RIVOLI-V2026-000042;rivoli;T1;1;2026-12-12T11:00:00Z;1;2000:1:0;key;signature";
    ticket.qr(code);

    String store = hex(GS, '(', 'k', code.length() + 3, 0, 49, 80, 48);
    assertThat(hex(ticket.bytes()))
        .contains(store + hex(code.getBytes(StandardCharsets.US_ASCII)))
        .contains(hex(GS, '(', 'k', 3, 0, 49, 81, 48));
  }

  @Test
  void abuse41And46NothingTypedBecomesACommand() {
    ticket.text("\u001b@\u001dV\u0000 a\r\nb \u0007\u202E\uD83D\uDECB <script> ł");

    assertThat(lines()).contains("@V ab ? <script> ?");
    assertThat(hex(ticket.bytes())).doesNotContain(hex(GS, 'V', 0), hex(ESC, '@', GS));
  }

  /** What is printed: text between line feeds, without the commands of style. */
  private List<String> lines() {
    return new String(ticket.bytes(), Charset.forName("windows-1252"))
        .replaceAll("\u001b[@2Zi]", "")
        .replaceAll("(?s)\u001b[tMEaG3d\\-].", "")
        .replaceAll("(?s)\u001d[!BV].", "")
        .lines()
        .toList();
  }

  private static String hex(int... bytes) {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return hex(all);
  }

  private static String hex(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(bytes);
  }
}
