package io.vitrine.store.receipt;

import io.vitrine.shell.page.Formats;
import io.vitrine.store.credit.CreditLine;
import io.vitrine.store.credit.CreditNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** A credit note as it comes out of the printer: its code in letters and as a QR code. */
public final class CreditPdf {

  private final CreditPaper note;
  private final Locale locale;
  private final ResourceBundle texts;
  private final Paper paper = new Paper();

  private CreditPdf(CreditPaper note, Locale locale) {
    this.note = note;
    this.locale = locale;
    this.texts = ResourceBundle.getBundle("io.vitrine.store.receipt.texts", locale);
  }

  public static byte[] of(CreditPaper note, Locale locale) {
    CreditPdf pdf = new CreditPdf(note, locale);
    pdf.write();
    try {
      return pdf.paper.pdf(note.note().getNumber());
    } catch (IOException e) {
      throw new UncheckedIOException("a credit note could not be printed", e);
    }
  }

  private void write() {
    CreditNote issued = note.note();
    paper.letterhead(note.shop());
    paper.title(say("credit"));
    paper.centre(
        note.isOriginal()
            ? say(note.shop().isTraining() ? "fictional" : "original")
            : say("duplicate", note.duplicate()));
    paper.pair(say("creditNumber"), issued.getNumber());
    paper.pair(
        say("date"),
        Formats.date(issued.getIssuedAt(), note.zone(), locale)
            + " "
            + Formats.time(issued.getIssuedAt(), note.zone(), locale));
    paper.gap();
    for (CreditLine line : issued.getLines()) {
      boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
      paper.pair(
          french ? line.getNameFr() : line.getNameEn(), Formats.money(line.getTotal(), locale));
      paper.fine(say("cameBack", String.valueOf(line.getQuantity())) + ", " + line.getSku());
    }
    paper.strongPair(say("creditAmount"), Formats.money(issued.getAmount(), locale));
    if (!note.left().equals(issued.getAmount())) {
      paper.pair(say("creditLeft"), Formats.money(note.left(), locale));
    }
    paper.gap();
    paper.text(
        issued.getEndsOn() == null
            ? say("creditNoEnd")
            : say(
                "creditEnds",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(issued.getEndsOn())));
    paper.fine(say("creditRules"));
    paper.gap();
    paper.centre(note.code());
    paper.qr(note.code());
    paper.fine(
        say(
            "block",
            String.valueOf(issued.getLines().size()),
            issued.getTill(),
            issued.getStaff()));
    if (issued.getApprovedBy() != null) {
      paper.fine(say("approvedBy", issued.getApprovedBy()));
    }
    paper.fine(say("software", note.software(), String.valueOf(issued.getJournalNo())));
    paper.fine(say("signature", note.signature()));
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
