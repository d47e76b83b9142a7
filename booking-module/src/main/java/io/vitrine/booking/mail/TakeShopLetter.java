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
 * Takes a letter that a person of a shop wrote. It has the message's number, so that the same
 * message twice is one letter. Whoever told booking that she wants only letters that she asks for
 * gets none that she did not: that counts as stopping it, and the store hears so.
 */
@ApplicationScoped
public class TakeShopLetter {

  /** What could not be delivered by then has lost its meaning. */
  static final Duration TRIED = Duration.ofDays(3);

  private final EntityManager em;
  private final Shops shops;
  private final LinkTokens links;
  private final AddressMarks marks;
  private final Clock clock;

  @Inject
  public TakeShopLetter(
      EntityManager em, Shops shops, LinkTokens links, AddressMarks marks, Clock clock) {
    this.em = em;
    this.shops = shops;
    this.links = links;
    this.marks = marks;
    this.clock = clock;
  }

  TakeShopLetter() {
    this(null, null, null, null, null);
  }

  /**
   * @return whether the shop is known; if not, it may be later
   */
  @Transactional
  public boolean take(ShopLetterMessage message) {
    Optional<ShopSheet> shop = shops.find(message.shop());
    String id = message.messageId().toString();
    if (shop.isPresent()
        && em.find(Mail.class, id) == null
        && em.find(FollowUpLetter.class, id) == null) {
      take(message, shop.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
    return shop.isPresent();
  }

  private void take(ShopLetterMessage message, ShopSheet shop, Instant now) {
    boolean wanted = true;
    if (message.stop() != null) {
      FollowUpLetter letter =
          new FollowUpLetter(
              message.messageId().toString(), LinkTokens.hash(message.stop()), shop.shop(), now);
      wanted = marks.admitsCourtesies(message.email());
      if (!wanted) {
        letter.stop(now);
      }
      em.persist(letter);
    }
    if (wanted) {
      em.persist(mail(message, shop, links.site(), now));
    }
  }

  static Mail mail(ShopLetterMessage message, ShopSheet shop, String site, Instant now) {
    Mail.Envelope envelope =
        new Mail.Envelope(null, shop.email(), "Maison Vitrine " + shop.name(), message.email(), "");
    String id = message.messageId().toString();
    return new Mail(envelope, letter(message, shop, site), shop.shop(), id, now.plus(TRIED), now)
        .numbered(id);
  }

  private static Letter letter(ShopLetterMessage message, ShopSheet shop, String site) {
    Locale locale = Locale.forLanguageTag(message.language());
    ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale);
    boolean service = message.ticket() != null;
    LetterWords said =
        new LetterWords(
            message.language(),
            message.subject(),
            message.subject(),
            texts.getString("paper.greeting"),
            message.text(),
            List.of(new LetterWords.Fact(texts.getString("letter.why"), message.why())),
            texts.getString(service ? "letter.ticket" : "paper.next"),
            service ? site + "/booking/service/" + message.ticket() : site + "/shop/" + shop.shop(),
            new MessageFormat(texts.getString("call"), locale)
                .format(new Object[] {shop.phone().replace(' ', '\u00a0')}),
            "Maison Vitrine " + shop.name() + ", " + shop.address(),
            stop(message, texts, site),
            texts.getString("colon"));
    return new Letter(
        message.kind(),
        said.subject(),
        said.text(),
        HtmlLetter.of(said),
        message.language(),
        message.stop() == null ? null : site + "/booking/api/v1/follow-up-stops/" + message.stop());
  }

  private static List<String> stop(ShopLetterMessage message, ResourceBundle texts, String site) {
    return message.stop() == null
        ? List.of()
        : List.of(
            texts.getString("letter.enough"),
            texts.getString("letter.stop"),
            site + "/booking/follow-up/" + message.stop());
  }
}
