package io.vitrine.booking.waiting.page;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.appointment.page.BookChoice;
import io.vitrine.booking.appointment.page.CustomerFields;
import io.vitrine.booking.appointment.page.FormKey;
import io.vitrine.booking.waiting.Hours;
import io.vitrine.booking.waiting.JoinWaiting;
import io.vitrine.booking.waiting.WaitingAnswer;
import io.vitrine.booking.waiting.WaitingLimits;
import io.vitrine.booking.waiting.WaitingReason;
import io.vitrine.booking.waiting.WishFlaw;
import io.vitrine.booking.waiting.WishWanted;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Joining the waiting list; shop, topic and adviser come along in the address. */
@Named
@RequestScoped
public class WaitPage {

  private static final int FIRST_HOUR = 8;
  private static final int LAST_HOUR = 21;

  @Inject private BookChoice choice;
  @Inject private JoinWaiting joining;
  @Inject private WaitingLimits limits;
  @Inject private LinkTokens links;
  @Inject private WaitingWords words;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private final FormKey key = new FormKey();
  private final CustomerFields who = new CustomerFields();
  private WaitingWords.Said refusal;

  /** Something to choose. */
  public record Choice(String value, String label, boolean chosen) {}

  /** Whether the address says for what somebody waits. */
  public boolean isReady() {
    return choice.getShopChosen() != null && choice.isTopicKnown();
  }

  public List<Choice> getDays() {
    Set<DayOfWeek> chosen = days();
    boolean fresh = request.getParameter(FormKey.FIELD) == null;
    return Arrays.stream(DayOfWeek.values())
        .map(
            day ->
                new Choice(
                    day.name(),
                    day.getDisplayName(TextStyle.FULL, words.locale()),
                    fresh || chosen.contains(day)))
        .toList();
  }

  private Set<DayOfWeek> days() {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    String[] sent = request.getParameterValues("days");
    for (DayOfWeek day : DayOfWeek.values()) {
      if (sent != null && Arrays.asList(sent).contains(day.name())) {
        days.add(day);
      }
    }
    return days;
  }

  public List<Choice> getFromHours() {
    return hours("after", FIRST_HOUR);
  }

  public List<Choice> getUntilHours() {
    return hours("before", LAST_HOUR);
  }

  private List<Choice> hours(String parameter, int usual) {
    int chosen = minute(parameter, usual);
    return IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
        .mapToObj(
            hour ->
                new Choice(String.valueOf(hour * 60), words.clock(hour * 60), hour * 60 == chosen))
        .toList();
  }

  private int minute(String parameter, int usual) {
    try {
      return Integer.parseInt(request.getParameter(parameter));
    } catch (NumberFormatException e) {
      return usual * 60;
    }
  }

  /** The button. */
  public void join() throws IOException {
    if (!limits.admits(request.getRemoteAddr())) {
      refuse(429, words.refusal("too-many-wishes", limits.most()));
    } else if (who.breaksLines()) {
      refuse(400, words.refusal("line-break"));
    } else {
      Set<WishFlaw> flaws =
          WishWanted.flaws(
              who.getName(),
              who.getEmail(),
              who.getPhone(),
              days(),
              minute("after", FIRST_HOUR),
              minute("before", LAST_HOUR));
      flaws.forEach(this::point);
      if (flaws.isEmpty()) {
        put();
      } else {
        faces.getExternalContext().setResponseStatus(422);
      }
    }
  }

  private void put() throws IOException {
    try {
      WishWanted wanted =
          new WishWanted(
              choice.getShop(),
              choice.getTopic(),
              choice.getStaff(),
              choice.getSpeak(),
              new Hours(days(), minute("after", FIRST_HOUR), minute("before", LAST_HOUR)),
              null,
              who.customer(),
              choice.getSelection());
      WaitingAnswer answer = joining.join(wanted, Attempt.of(getKey(), wanted));
      WaitingReason no = answer.fold(waits -> null, booked -> null, refused -> refused.reason());
      if (no == null) {
        String nonce = answer.fold(waits -> waits.wish().linkNonce(), booked -> "", refused -> "");
        faces
            .getExternalContext()
            .redirect("/booking/waiting-place/" + links.token(nonce) + "?new=true");
      } else {
        refuse(no.status(), words.refusal(no));
      }
    } catch (InvalidValue e) {
      refuse(422, words.refusal("not-readable"));
    }
  }

  private void point(WishFlaw flaw) {
    WaitingWords.Said said = words.refusal(flaw);
    String field =
        switch (flaw) {
          case NAME_MISSING -> "wait:name";
          case EMAIL_MISSING, EMAIL_MALFORMED -> "wait:email";
          case PHONE_MALFORMED -> "wait:phone";
          case DAYS_MISSING, HOURS_BACKWARD -> null;
        };
    if (field == null) {
      refusal = said;
    } else {
      faces.addMessage(
          field, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.text()));
    }
  }

  private void refuse(int status, WaitingWords.Said said) {
    refusal = said;
    faces.getExternalContext().setResponseStatus(status);
  }

  /** "The time is held for you for 30 minutes." */
  public String getHow() {
    return words.say("how", limits.held().toMinutes());
  }

  public WaitingWords.Said getRefusal() {
    return refusal;
  }

  /** What this attempt is called. */
  public String getKey() {
    return key.of(request);
  }

  public CustomerFields getWho() {
    return who;
  }
}
