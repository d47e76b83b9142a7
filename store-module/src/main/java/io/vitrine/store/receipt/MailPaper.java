package io.vitrine.store.receipt;

import io.vitrine.store.outbox.Outbox;
import io.vitrine.store.receipt.MailAnswer.Left;
import io.vitrine.store.receipt.MailAnswer.Reason;
import io.vitrine.store.receipt.MailAnswer.Refused;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Sends a paper by e-mail because the customer asks for it (C. env. D541-371): the copy stands in
 * the journal, the letter leaves through booking in the same transaction. The address is in the
 * message alone and goes with it.
 */
@ApplicationScoped
public class MailPaper {

  private final Instance<Letters> letters;
  private final PrintOnRecord onRecord;
  private final Outbox outbox;

  @Inject
  public MailPaper(@Any Instance<Letters> letters, PrintOnRecord onRecord, Outbox outbox) {
    this.letters = letters;
    this.onRecord = onRecord;
    this.outbox = outbox;
  }

  /** The paper of one of these shops. */
  public Optional<Letter> find(PaperKind kind, Collection<String> shops, String document) {
    return letters.stream()
        .filter(those -> those.kind() == kind)
        .findFirst()
        .flatMap(those -> those.find(shops, document));
  }

  /** How often it was sent. */
  public int sent(Letter letter) {
    return onRecord.countMailed(letter.paper());
  }

  @Transactional
  public MailAnswer send(MailRequest wanted) {
    Optional<Letter> found = find(wanted.kind(), wanted.shops(), wanted.document());
    if (found.isEmpty()) {
      return new Refused(Reason.UNKNOWN);
    }
    return wanted
        .address()
        .map(address -> send(found.get(), address, wanted))
        .orElseGet(() -> new Refused(Reason.NO_ADDRESS));
  }

  private MailAnswer send(Letter letter, String address, MailRequest wanted) {
    PrintOnRecord.Printed paper = letter.paper();
    onRecord.takeTurn(paper);
    Optional<PrintOnRecord.Mailed> before = onRecord.underKey(paper, wanted.key());
    if (before.isPresent()) {
      return before.get().document().equals(paper.document())
          ? new Left(before.get().copy())
          : new Refused(Reason.KEY_USED);
    }
    int copies = onRecord.addMailed(paper, wanted.key(), wanted.by());
    outbox.givePaper(
        paper.shop(),
        new Outbox.Paper(
            address,
            letter.language().getLanguage(),
            mark(letter) + say("mailSubject.", letter),
            mark(letter) + say("mailText.", letter),
            paper.number() + ".pdf",
            Base64.getEncoder().encodeToString(letter.pdf().apply(copies))));
    return new Left(copies - 1);
  }

  /** A letter of training says what it is before anything else. */
  private static String mark(Letter letter) {
    return TrainingShop.is(letter.paper().shop()) ? TrainingShop.MARK + " \u2013 " : "";
  }

  private static String say(String key, Letter letter) {
    Locale language = letter.language();
    ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.store.receipt.texts", language);
    return new MessageFormat(texts.getString(key + letter.paper().kind()), language)
        .format(new Object[] {letter.paper().number()});
  }
}
