package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.privacy.OwnNews;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.shell.page.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Writes the letters about somebody's own page: the link, the question whether she wants to stay
 * known, and that she was erased. They are emptied once they left, and no one of the house reads
 * them.
 */
@ApplicationScoped
public class WriteOwnMails {

  private static final String ZONE = "Europe/Paris";

  private final EntityManager em;
  private final Shops shops;
  private final LinkTokens links;

  @Inject
  public WriteOwnMails(EntityManager em, Shops shops, LinkTokens links) {
    this.em = em;
    this.shops = shops;
    this.links = links;
  }

  WriteOwnMails() {
    this(null, null, null);
  }

  void write(@Observes OwnNews news) {
    Optional<ShopSheet> shop =
        Optional.ofNullable(news.shop())
            .flatMap(shops::find)
            .or(() -> shops.all().stream().findFirst());
    shop.ifPresent(found -> em.persist(mail(news, found, links.site())));
  }

  static Mail mail(OwnNews news, ShopSheet shop, String site) {
    Mail.Envelope envelope =
        new Mail.Envelope(
            null,
            shop.email(),
            "Maison Vitrine",
            news.email(),
            news.name() == null ? "" : news.name());
    return new Mail(
        envelope, letter(news, shop, site), shop.shop(), news.about(), news.until(), news.at());
  }

  private static Letter letter(OwnNews news, ShopSheet shop, String site) {
    Locale locale = Locale.forLanguageTag(news.language());
    ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale);
    LetterKind kind = kind(news.what());
    String key = kind.key();
    LetterWords said =
        new LetterWords(
            news.language(),
            texts.getString(key + ".subject"),
            texts.getString(key + ".title"),
            news.name() == null
                ? texts.getString("paper.greeting")
                : say(texts, "greeting", news.name()),
            say(texts, key + ".what", shop.name()),
            facts(news, kind, texts, locale),
            texts.getString(key + ".next"),
            news.what() == OwnNews.What.ERASED ? site + news.link() : news.link(),
            say(texts, "call", shop.phone().replace(' ', '\u00a0')),
            "Maison Vitrine",
            List.of(),
            texts.getString("colon"));
    return new Letter(kind, said.subject(), said.text(), HtmlLetter.of(said), news.language());
  }

  private static List<LetterWords.Fact> facts(
      OwnNews news, LetterKind kind, ResourceBundle texts, Locale locale) {
    String key = kind.key();
    List<LetterWords.Fact> facts = new ArrayList<>();
    if (kind == LetterKind.ERASED) {
      facts.add(fact(texts, "erased.fiscal.label", texts.getString("erased.fiscal")));
      if (!news.kept().isEmpty()) {
        facts.add(fact(texts, "erased.orders.label", say(texts, "erased.orders", news.kept())));
      }
    } else {
      facts.add(
          fact(
              texts,
              key + ".until",
              kind == LetterKind.STILL_KNOWN
                  ? Formats.dayDate(news.until(), ZONE, locale)
                  : Formats.dateTime(news.until(), ZONE, locale)));
    }
    return facts;
  }

  private static LetterWords.Fact fact(ResourceBundle texts, String label, String value) {
    return new LetterWords.Fact(texts.getString(label), value);
  }

  private static LetterKind kind(OwnNews.What what) {
    return switch (what) {
      case LINK -> LetterKind.OWN_LINK;
      case STILL_KNOWN -> LetterKind.STILL_KNOWN;
      case ERASED -> LetterKind.ERASED;
    };
  }

  private static String say(ResourceBundle texts, String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
  }
}
