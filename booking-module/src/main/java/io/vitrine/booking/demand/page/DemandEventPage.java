package io.vitrine.booking.demand.page;

import io.vitrine.booking.demand.DemandProblems;
import io.vitrine.booking.demand.event.DemandEvent;
import io.vitrine.booking.demand.event.DemandEvents;
import io.vitrine.booking.demand.event.EventAnswer;
import io.vitrine.booking.demand.event.StoredEvent;
import io.vitrine.booking.demand.event.WriteEvent;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** A manager says what she knows of how many will come; the chosen event is in the form. */
@Named
@RequestScoped
public class DemandEventPage {

  private static final int MOST = 100;
  private static final int LATELY = 60;

  @Inject private DemandPage page;
  @Inject private DemandEvents events;
  @Inject private WriteEvent writing;
  @Inject private DemandProblems problems;
  @Inject private SignedIn signedIn;
  @Inject @Param private String event;

  private final EventForm form = new EventForm();
  private Long revision;
  private boolean changing;

  /** An event as a line. */
  public record Row(String name, String when, String effect, String href, String label) {}

  @PostConstruct
  void fill() {
    if (page.isAllowed()) {
      Optional<StoredEvent> chosen =
          event == null || event.isBlank()
              ? Optional.empty()
              : events.find(page.mine().shop(), event);
      chosen.ifPresent(
          it -> {
            form.show(it);
            revision = it.revision();
            changing = true;
          });
    }
  }

  /** Those of the last two months and those to come. */
  public List<Row> getRows() {
    DemandWords words = page.words();
    return events.of(page.mine().shop(), page.today().minusDays(LATELY), MOST, 0).stream()
        .map(it -> row(it, words))
        .toList();
  }

  private Row row(StoredEvent stored, DemandWords words) {
    DemandEvent it = stored.event();
    String days =
        it.from().equals(it.until())
            ? words.name(it.from())
            : page.say("event.days", words.name(it.from()), words.name(it.until()));
    String when =
        it.begins() == null
            ? days
            : page.say("event.hours", days, it.begins().toString(), it.ends().toString());
    return new Row(
        it.name(),
        when,
        words.effect(stored),
        page.here() + "&event=" + stored.id() + "#event-title",
        page.say("event.change", it.name()));
  }

  /** The form's button. */
  public void save() throws IOException {
    String shop = page.mine().shop();
    DemandEvent wanted;
    try {
      wanted = form.event();
    } catch (InvalidValue impossible) {
      page.refuse(problems.noEvent());
      return;
    }
    String by = signedIn.getStaff();
    answer(
        event == null || event.isBlank()
            ? writing.add(shop, wanted, by)
            : writing.change(shop, event, revision == null ? 0 : revision, wanted, by),
        "eventSaved");
  }

  /** The button beside it. */
  public void remove() throws IOException {
    answer(writing.remove(page.mine().shop(), event), "eventRemoved");
  }

  private void answer(EventAnswer answer, String word) throws IOException {
    if (answer instanceof EventAnswer.Refused refused) {
      page.refuse(problems.of(refused));
    } else {
      page.go(word, "#events-title");
    }
  }

  /** Whether the form holds an event that there is already. */
  public boolean isChanging() {
    return changing;
  }

  public String getNewHref() {
    return page.here() + "#event-title";
  }

  public EventForm getForm() {
    return form;
  }

  public String getEvent() {
    return event;
  }

  public Long getRevision() {
    return revision;
  }

  public void setRevision(Long revision) {
    this.revision = revision;
  }
}
