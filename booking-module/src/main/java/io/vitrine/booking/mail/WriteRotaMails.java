package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.rota.RotaNews;
import io.vitrine.booking.rota.RotaTold;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.staff.StaffLetters;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Writes to somebody of the house what changed in her published shifts, in the transaction that
 * changed them. What is over already is told to nobody.
 */
@ApplicationScoped
public class WriteRotaMails {

  private final EntityManager em;
  private final Shops shops;
  private final Team team;
  private final StaffLetters letters;
  private final LinkTokens links;

  @Inject
  public WriteRotaMails(
      EntityManager em, Shops shops, Team team, StaffLetters letters, LinkTokens links) {
    this.em = em;
    this.shops = shops;
    this.team = team;
    this.letters = letters;
    this.links = links;
  }

  WriteRotaMails() {
    this(null, null, null, null, null);
  }

  void write(@Observes RotaTold told) {
    RotaNews news = told.news();
    Optional<ShopSheet> shop = shops.find(news.shop());
    Optional<StaffMember> reader = team.find(news.staff()).filter(StaffMember::isActive);
    Instant end = end(news);
    if (shop.isEmpty() || reader.isEmpty() || !end.isAfter(news.at())) {
      return;
    }
    String language = letters.of(reader.get().number()).language();
    Letter letter = RotaLetter.of(news, reader.get(), language, shop.get(), links.site());
    Mail.Envelope envelope =
        new Mail.Envelope(
            null,
            shop.get().email(),
            "Maison Vitrine " + shop.get().name(),
            reader.get().email(),
            reader.get().name());
    em.persist(new Mail(envelope, letter, news.shop(), news.publication(), end, news.at()));
  }

  private static Instant end(RotaNews news) {
    return news.lines().stream()
        .map(line -> (line.isGone() ? line.before() : line.after()).to())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
