package io.vitrine.store.arrival.page;

import io.vitrine.shell.page.Language;
import io.vitrine.store.arrival.OwnVisits;
import io.vitrine.store.arrival.OwnVisits.Own;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What a phone reads of the visit that it opened: that the shop knows, and when it is her turn. */
@Named
@RequestScoped
public class OwnVisitShown {

  @Inject private OwnVisits visits;
  @Inject private Turns turns;
  @Inject private Language language;
  @Inject private HttpServletRequest request;

  private Optional<Own> own = Optional.empty();

  @PostConstruct
  void read() {
    String shop = request.getParameter("shop");
    String visit = request.getParameter("visit");
    if (shop != null && visit != null) {
      own = visits.find(shop, visit);
    }
  }

  public boolean isShown() {
    return own.isPresent();
  }

  /** Whether a visit was asked for that is over, or never was. */
  public boolean isOver() {
    return own.isEmpty() && request.getParameter("visit") != null;
  }

  public String getTitle() {
    return own.filter(who -> who.firstName() != null)
        .map(who -> say("screen.welcome", who.firstName()))
        .orElseGet(() -> say("scan.in"));
  }

  public String getTold() {
    Own who = own.orElseThrow();
    String topic = language.pick(who.topicInFrench(), who.topicInEnglish());
    if (who.isAdvised()) {
      return say("scan.advised", who.staffName());
    }
    return who.isExpected() ? say("scan.expected", who.staffName(), topic) : waiting(who, topic);
  }

  private String waiting(Own who, String topic) {
    List<Turns.Turn> queue = turns.in(request.getParameter("shop"));
    for (int place = 0; place < queue.size(); place++) {
      Turns.Turn turn = queue.get(place);
      if (turn.visit().equals(who.visit())) {
        return turn.time().isEmpty()
            ? say("scan.queued", topic, place, turn.who())
            : say("scan.queuedUntil", topic, turn.time(), turn.who());
      }
    }
    return say("scan.queuedLate", topic);
  }

  private String say(String key, Object... words) {
    return language.say(Turns.TEXTS, key, words);
  }
}
