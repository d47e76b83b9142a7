package io.vitrine.booking.enquiry.page;

import io.vitrine.booking.enquiry.AnswerTimes;
import io.vitrine.booking.enquiry.Enquiries;
import io.vitrine.booking.enquiry.Enquiry;
import io.vitrine.booking.enquiry.EnquiryKind;
import io.vitrine.booking.enquiry.EnquiryState;
import io.vitrine.booking.enquiry.ReadAnswerTimes;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;

/** A shop's calls and questions, and how soon it answers them. */
@Named
@RequestScoped
public class EnquiriesPage {

  private static final Role[] STAFF = {Role.ADVISER, Role.CASHIER, Role.MANAGER};
  private static final int SIZE = 30;
  private static final int WEEKS = 12;
  private static final int TEASER = 140;

  @Inject private Enquiries enquiries;
  @Inject private ReadAnswerTimes times;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private EnquiryTexts texts;
  @Inject private Clock clock;

  @Inject @Param private String view;
  @Inject @Param private String page;

  /** A task of the list. */
  public record Row(
      String href,
      String kind,
      String who,
      String teaser,
      String when,
      String state,
      String tone,
      String by) {}

  /** A week of answers, in words. */
  public record WeekRow(String week, int asked, int waiting, String median, String kept) {}

  public boolean isAllowed() {
    return getShop() != null;
  }

  public String getShop() {
    return own.chosen(STAFF);
  }

  /** The shop whose figures this manager reads, or {@code null}. */
  public String getManagedShop() {
    return own.chosen(Role.MANAGER);
  }

  public List<ShopLink> getShops() {
    return own.links(code -> "/booking/staff/enquiries?shop=" + code, STAFF);
  }

  public List<ShopLink> getManagedShops() {
    return own.links(code -> "/booking/manage/enquiries?shop=" + code, Role.MANAGER);
  }

  public boolean isDone() {
    return "done".equals(view);
  }

  public List<Row> getRows() {
    return enquiries.page(getShop(), which(), getPage(), SIZE).stream().map(this::row).toList();
  }

  private Enquiries.View which() {
    return isDone() ? Enquiries.View.DONE : Enquiries.View.TO_DO;
  }

  private Row row(Enquiry it) {
    boolean overdue = it.isOverdue(clock.instant());
    return new Row(
        "/booking/staff/enquiry/" + it.id(),
        texts.say("kind." + it.kind()),
        it.isErased() ? texts.say("erased") : it.name(),
        teaser(it),
        texts.say("due", moment(it.dueAt(), it.zone())),
        overdue ? texts.say("overdue") : state(it),
        overdue ? "bad" : tone(it),
        it.takenName());
  }

  private String state(Enquiry it) {
    if (it.state() == EnquiryState.DONE) {
      return texts.say("outcome." + it.outcome());
    }
    return it.tries() > 0 ? texts.say("tried", it.tries()) : texts.say("state." + it.state());
  }

  private static String tone(Enquiry it) {
    return switch (it.state()) {
      case OPEN -> "warn";
      case TAKEN -> "plain";
      case DONE -> "good";
    };
  }

  private String teaser(Enquiry it) {
    if (it.kind() == EnquiryKind.CALL && it.callFrom() != null) {
      return texts.window(it.callFrom(), it.callUntil(), it.zone());
    }
    String text = it.text() == null ? "" : it.text();
    return text.length() <= TEASER ? text : text.substring(0, TEASER).strip() + "…";
  }

  private String moment(Instant at, String zone) {
    ZoneId there = ZoneId.of(zone);
    boolean today =
        at.atZone(there).toLocalDate().equals(clock.instant().atZone(there).toLocalDate());
    return today
        ? Formats.time(at, zone, texts.locale())
        : Formats.dateTime(at, zone, texts.locale());
  }

  /** From 1. */
  public int getPage() {
    try {
      return Math.max(1, Math.min(10_000, Integer.parseInt(page)));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  public int getPages() {
    return (int) Math.max(1, (enquiries.count(getShop(), which()) + SIZE - 1) / SIZE);
  }

  public String getPrevious() {
    return getPage() == 1 ? "" : address(getPage() - 1);
  }

  public String getNext() {
    return getPage() >= getPages() ? "" : address(getPage() + 1);
  }

  private String address(int to) {
    return (isDone() ? getDoneHref() : getOpenHref()) + "&page=" + to;
  }

  public String getOpenHref() {
    return "/booking/staff/enquiries?shop=" + getShop();
  }

  public String getDoneHref() {
    return getOpenHref() + "&view=done";
  }

  public boolean isManaging() {
    return signedIn.mayActIn(Role.MANAGER, getShop());
  }

  public List<WeekRow> getWeeks() {
    List<WeekRow> rows = new ArrayList<>();
    for (AnswerTimes.Week week : times.of(getManagedShop(), WEEKS)) {
      rows.add(
          new WeekRow(
              texts.say(
                  "week",
                  Formats.date(
                      week.monday().atTime(12, 0).toInstant(java.time.ZoneOffset.UTC),
                      "UTC",
                      texts.locale())),
              week.asked(),
              week.waiting(),
              week.medianMinutes() == null ? "–" : minutes(week.medianMinutes()),
              week.keptPercent() == null ? "–" : texts.say("percent", week.keptPercent())));
    }
    return rows;
  }

  private String minutes(int minutes) {
    return minutes < 60
        ? texts.say("minutes", minutes)
        : texts.say("hours", minutes / 60, "%02d".formatted(minutes % 60));
  }

  public String getPromise() {
    return texts.say("promise", times.promisedHours());
  }
}
