package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.exchange.ExchangeNews;
import io.vitrine.booking.exchange.ShiftOffer;
import io.vitrine.booking.leave.LeaveNews;
import io.vitrine.booking.leave.LeaveRequest;
import io.vitrine.booking.leave.LeaveState;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.staff.Colleague;
import io.vitrine.booking.staff.StaffLetters;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes to the people of the house what was decided about their absences and became of the shifts
 * they exchange, in the transaction that did it, each in the language that she chose. That a
 * colleague offers a shift is a courtesy: not written to somebody who wants none.
 */
@ApplicationScoped
public class WriteStaffMails {

  private final EntityManager em;
  private final Shops shops;
  private final Team team;
  private final StaffLetters letters;
  private final AddressMarks marks;
  private final LinkTokens links;

  @Inject
  public WriteStaffMails(
      EntityManager em,
      Shops shops,
      Team team,
      StaffLetters letters,
      AddressMarks marks,
      LinkTokens links) {
    this.em = em;
    this.shops = shops;
    this.team = team;
    this.letters = letters;
    this.marks = marks;
    this.links = links;
  }

  WriteStaffMails() {
    this(null, null, null, null, null, null);
  }

  void write(@Observes LeaveNews news) {
    LeaveRequest request = news.request();
    if (request.state() == LeaveState.TOLD) {
      toManagers(request, news.at());
    } else if (!request.staff().equals(request.decidedBy())) {
      boolean yes = request.state() == LeaveState.APPROVED;
      Told told =
          new Told(
              yes ? LetterKind.LEAVE_YES : LetterKind.LEAVE_NO, request.decidedIn(), request.id());
      send(
          told,
          request.staff(),
          "",
          "/booking/staff/absences",
          request.to(),
          news.at(),
          letter ->
              letter.with("when", request.from(), request.to()).with("because", request.reason()));
    }
  }

  /** That it is an illness is not written; who looks reads it on the page. */
  private void toManagers(LeaveRequest request, Instant now) {
    Set<String> written = new HashSet<>(Set.of(request.staff()));
    for (String shop : shopsOf(request.staff())) {
      for (Colleague colleague : team.in(shop)) {
        if (colleague.roles().contains(Role.MANAGER) && written.add(colleague.staff())) {
          send(
              new Told(LetterKind.ILLNESS, shop, request.id()),
              colleague.staff(),
              name(request.staff()),
              "/booking/manage/absences?shop=" + shop + "&request=" + request.id(),
              request.to(),
              now,
              letter -> letter.with("when", request.from(), request.to()));
        }
      }
    }
  }

  void write(@Observes ExchangeNews news) {
    ShiftOffer offer = news.offer();
    switch (news.what()) {
      case ASKED -> {
        if (letters.of(offer.askedOf()).offers()) {
          exchange(LetterKind.SHIFT_ASKED, news, offer.askedOf(), name(offer.staff()));
        }
      }
      case TAKEN -> exchange(LetterKind.SHIFT_TAKEN, news, offer.staff(), name(offer.takenBy()));
      case DONE -> {
        exchange(LetterKind.SHIFT_DONE, news, offer.staff(), "");
        exchange(LetterKind.SHIFT_DONE, news, offer.takenBy(), "");
      }
      case DECLINED -> {
        exchange(LetterKind.SHIFT_NO, news, offer.staff(), "");
        if (offer.takenBy() != null) {
          exchange(LetterKind.SHIFT_NO, news, offer.takenBy(), "");
        }
      }
    }
  }

  private void exchange(LetterKind kind, ExchangeNews news, String reader, String whose) {
    ShiftOffer offer = news.offer();
    String page = kind == LetterKind.SHIFT_DONE ? "weeks" : "exchanges";
    String at = kind == LetterKind.SHIFT_ASKED ? "?offer=" + offer.id() : "";
    send(
        new Told(kind, offer.shop(), offer.id()),
        reader,
        whose,
        "/booking/staff/" + page + at,
        offer.endsAt(),
        news.at(),
        letter ->
            letter
                .with("shift", offer.from(), offer.to())
                .with("against", offer.returnFrom(), offer.returnTo())
                .with("givenBy", name(offer.staff()))
                .with("takenBy", offer.takenBy() == null ? "" : name(offer.takenBy()))
                .with("because", offer.reason()));
  }

  /** What is written, on behalf of which shop, and about what: with that it is erased. */
  private record Told(LetterKind kind, String shop, String about) {}

  /** Adds its facts to a letter. */
  private interface Facts {
    StaffLetter in(StaffLetter letter);
  }

  private void send(
      Told told, String staff, String whose, String path, Instant until, Instant now, Facts facts) {
    Optional<ShopSheet> found = shops.find(told.shop());
    Optional<StaffMember> reader = team.find(staff).filter(StaffMember::isActive);
    if (found.isEmpty() || reader.isEmpty() || !isWanted(told.kind(), reader.get())) {
      return;
    }
    ShopSheet shop = found.get();
    Letter letter =
        facts
            .in(new StaffLetter(told.kind(), letters.of(staff).language(), shop))
            .to(reader.get().name(), whose, links.site() + path);
    Mail.Envelope envelope =
        new Mail.Envelope(
            null,
            shop.email(),
            "Maison Vitrine " + shop.name(),
            reader.get().email(),
            reader.get().name());
    em.persist(new Mail(envelope, letter, told.shop(), told.about(), until, now));
  }

  private boolean isWanted(LetterKind kind, StaffMember reader) {
    return kind.isAskedFor() || marks.admitsCourtesies(reader.email());
  }

  private Set<String> shopsOf(String staff) {
    return team.find(staff)
        .map(member -> member.rights().values())
        .map(
            rights ->
                rights.stream()
                    .flatMap(Collection::stream)
                    .collect(Collectors.toCollection(TreeSet::new)))
        .orElseGet(TreeSet::new);
  }

  private String name(String staff) {
    return team.nameOf(staff).orElse(staff);
  }
}
