package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.enquiry.Enquiry;
import io.vitrine.booking.enquiry.EnquiryNews;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topics;
import io.vitrine.booking.waiting.WaitingNews;
import io.vitrine.booking.waiting.Wish;
import io.vitrine.shell.page.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Writes the letters that are about no appointment yet, in the transaction of what they tell: a
 * question that arrived and its answer, a place on the waiting list and a time that became free.
 */
@ApplicationScoped
public class WriteHouseMails {

  private final EntityManager em;
  private final Shops shops;
  private final Topics topics;
  private final LinkTokens links;

  @Inject
  public WriteHouseMails(EntityManager em, Shops shops, Topics topics, LinkTokens links) {
    this.em = em;
    this.shops = shops;
    this.topics = topics;
    this.links = links;
  }

  WriteHouseMails() {
    this(null, null, null, null);
  }

  void write(@Observes EnquiryNews news) {
    Enquiry enquiry = news.enquiry();
    if (enquiry.email() == null) {
      return;
    }
    ShopSheet shop = shops.find(enquiry.shop()).orElseThrow();
    boolean answered = news.what() == EnquiryNews.What.ANSWERED;
    LetterKind kind = answered ? LetterKind.ANSWERED : LetterKind.ASKED;
    Said said = new Said(kind, enquiry.language(), shop);
    List<LetterWords.Fact> facts = new ArrayList<>();
    facts.add(
        answered
            ? said.fact("who", enquiry.takenName())
            : said.fact("due", said.moment(enquiry.dueAt(), enquiry.zone())));
    if (!enquiry.text().isEmpty()) {
      facts.add(said.fact("question", enquiry.text()));
    }
    String what = answered ? enquiry.answer() : said.words(kind.key() + ".what", shop.name());
    Letter letter =
        said.letter(
            enquiry.name(),
            what,
            facts,
            links.site() + (answered ? "/booking/book?shop=" : "/shop/") + shop.shop());
    send(letter, shop, new To(enquiry.id(), enquiry.email(), enquiry.name()), null, news.at());
  }

  void write(@Observes WaitingNews news) {
    Wish wish = news.wish();
    ShopSheet shop = shops.find(wish.shop()).orElseThrow();
    boolean freed = news.offer() != null;
    Said said = new Said(freed ? LetterKind.FREED : LetterKind.WAITING, wish.language(), shop);
    String topic =
        topics.find(wish.topic()).orElseThrow().name(Locale.forLanguageTag(wish.language()));
    List<LetterWords.Fact> facts = new ArrayList<>();
    Instant until = null;
    if (freed) {
      until = news.offer().until();
      facts.add(said.fact("when", said.moment(news.offer().from(), wish.zone())));
      facts.add(said.fact("who", news.offer().adviser().name()));
      facts.add(said.fact("until", said.moment(until, wish.zone())));
    }
    facts.add(said.fact("where", "Maison Vitrine " + shop.name() + ", " + shop.address()));
    Letter letter =
        said.letter(
            wish.name(), said.words(said.kind().key() + ".what", topic), facts, news.link());
    send(letter, shop, new To(wish.id(), wish.email(), wish.name()), until, news.at());
  }

  /** To whom, and what it is about. */
  private record To(String about, String email, String name) {}

  private void send(Letter letter, ShopSheet shop, To to, Instant until, Instant now) {
    Mail.Envelope envelope =
        new Mail.Envelope(
            null, shop.email(), "Maison Vitrine " + shop.name(), to.email(), to.name());
    em.persist(new Mail(envelope, letter, shop.shop(), to.about(), until, now));
  }

  /** The words of one letter in its reader's language. */
  private record Said(LetterKind kind, String language, ShopSheet shop) {

    String words(String key, Object... arguments) {
      ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale());
      return arguments.length == 0
          ? texts.getString(key)
          : new MessageFormat(texts.getString(key), locale()).format(arguments);
    }

    LetterWords.Fact fact(String key, String value) {
      return new LetterWords.Fact(words(key), value);
    }

    String moment(Instant at, String zone) {
      return Formats.dateTime(at, zone, locale());
    }

    Letter letter(String name, String what, List<LetterWords.Fact> facts, String link) {
      LetterWords said =
          new LetterWords(
              language,
              words(kind.key() + ".subject", shop.name()),
              words(kind.key() + ".title"),
              words("greeting", name),
              what,
              facts,
              words(kind.key() + ".next"),
              link,
              words("call", shop.phone().replace(' ', '\u00a0')),
              "Maison Vitrine " + shop.name() + ", " + shop.address(),
              List.of(),
              words("colon"));
      return new Letter(kind, said.subject(), said.text(), HtmlLetter.of(said), language);
    }

    private Locale locale() {
      return Locale.forLanguageTag(language);
    }
  }
}
