package io.vitrine.booking.privacy.page;

import io.vitrine.booking.privacy.PrivacyRequest;
import io.vitrine.booking.privacy.PrivacyRequests;
import io.vitrine.booking.privacy.ReadOwn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stands on her page of what is known here, and of what she asked. */
@Named
@RequestScoped
public class MyPageShown {

  @Inject private MyPage page;
  @Inject private SaidOfHer said;
  @Inject private ReadOwn readOwn;
  @Inject private PrivacyRequests requests;
  @Inject private OwnTexts texts;

  private ReadOwn.Own own;

  /** A line: what, when, with whom, and where it leads ({@code null}: nowhere). */
  public record Line(
      String title, Instant at, String zone, String more, String href, String state) {}

  /** What she asked, and how far that is. */
  public record Asked(String what, Instant at, Instant until, Instant done, boolean open) {}

  private ReadOwn.Own own() {
    if (own == null) {
      own = readOwn.of(page.whom());
    }
    return own;
  }

  /** Whether they have still something to do or to say. */
  public boolean isAwaited() {
    return requests.isStoreAwaited(page.whom().person());
  }

  /** Whether neither here nor in the shops anything is known of her. */
  public boolean isNothing() {
    return said.isAnswered()
        && getAppointments().isEmpty()
        && getOthers().isEmpty()
        && said.getEntries().isEmpty()
        && said.getPurchases().isEmpty()
        && said.getPromises().isEmpty();
  }

  public List<Line> getAppointments() {
    return own().appointments().stream()
        .map(
            one ->
                new Line(
                    texts.topic(one.topic()),
                    one.from(),
                    one.zone(),
                    more(one),
                    "/booking/appointment/" + one.link(),
                    texts.word("state", one.state())))
        .toList();
  }

  private String more(ReadOwn.Meeting one) {
    String who = texts.say("appointment.with", texts.shop(one.shop()), one.adviser());
    String list =
        one.selection() == null
            ? ""
            : " " + texts.say("appointment.list", one.selection().items().size());
    return who + list + (one.prepared() == null ? "" : " " + texts.say("appointment.prepared"));
  }

  /** Questions, calls, waiting lists, workshops. */
  public List<Line> getOthers() {
    return Stream.of(
            own().questions().stream()
                .map(
                    one ->
                        new Line(
                            texts.word("question", one.kind()),
                            one.at(),
                            null,
                            texts.shop(one.shop()),
                            null,
                            one.answer() == null ? "" : texts.say("answered"))),
            own().waiting().stream()
                .map(
                    one ->
                        new Line(
                            texts.say("waiting", texts.topic(one.topic())),
                            one.at(),
                            null,
                            texts.shop(one.shop()),
                            null,
                            "")),
            own().workshops().stream()
                .map(
                    one ->
                        new Line(
                            texts.say("workshop", one.places()), one.at(), null, "", null, "")))
        .flatMap(Function.identity())
        .toList();
  }

  public List<Asked> getRequests() {
    return requests.of(page.whom().person()).stream().map(this::asked).toList();
  }

  private Asked asked(PrivacyRequest one) {
    return new Asked(
        texts.say("asked." + one.kind()),
        one.askedAt(),
        one.dueAt(),
        one.doneAt(),
        one.doneAt() == null);
  }
}
