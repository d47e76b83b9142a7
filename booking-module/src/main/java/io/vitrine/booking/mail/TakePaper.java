package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Takes a paper that a shop gives to somebody, and writes the letter that carries it. The letter
 * has the message's number, so that the same message twice is one letter.
 */
@ApplicationScoped
public class TakePaper {

  /** What could not be delivered by then is asked for again in the shop. */
  static final Duration TRIED = Duration.ofDays(3);

  private final EntityManager em;
  private final Shops shops;
  private final LinkTokens links;
  private final Clock clock;

  @Inject
  public TakePaper(EntityManager em, Shops shops, LinkTokens links, Clock clock) {
    this.em = em;
    this.shops = shops;
    this.links = links;
    this.clock = clock;
  }

  TakePaper() {
    this(null, null, null, null);
  }

  /**
   * @return whether the shop is known; if not, it may be later
   */
  @Transactional
  public boolean take(PaperMessage message) {
    Optional<ShopSheet> shop = shops.find(message.shop());
    if (shop.isPresent() && em.find(Mail.class, message.messageId().toString()) == null) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      em.persist(mail(message, shop.get(), links.site(), now));
    }
    return shop.isPresent();
  }

  static Mail mail(PaperMessage message, ShopSheet shop, String site, Instant now) {
    Mail.Envelope envelope =
        new Mail.Envelope(null, shop.email(), "Maison Vitrine " + shop.name(), message.email(), "");
    return new Mail(
            envelope,
            letter(message, shop, site),
            shop.shop(),
            message.messageId().toString(),
            now.plus(TRIED),
            now)
        .carrying(message);
  }

  private static Letter letter(PaperMessage message, ShopSheet shop, String site) {
    Locale locale = Locale.forLanguageTag(message.language());
    ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale);
    LetterWords said =
        new LetterWords(
            message.language(),
            message.subject(),
            message.subject(),
            texts.getString("paper.greeting"),
            message.text(),
            List.of(new LetterWords.Fact(texts.getString("paper.attached"), message.fileName())),
            texts.getString("paper.next"),
            site + "/shop/" + shop.shop(),
            new MessageFormat(texts.getString("call"), locale)
                .format(new Object[] {shop.phone().replace(' ', '\u00a0')}),
            "Maison Vitrine " + shop.name() + ", " + shop.address(),
            List.of(),
            texts.getString("colon"));
    return new Letter(
        LetterKind.PAPER, said.subject(), said.text(), HtmlLetter.of(said), message.language());
  }
}
