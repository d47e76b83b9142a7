package io.vitrine.booking.terms.page;

import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.terms.Decider;
import io.vitrine.booking.terms.ForeseeTerms;
import io.vitrine.booking.terms.SetNeeds;
import io.vitrine.booking.terms.TermsProblems;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.TopicNeeds;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many advise on a topic at once, and in which kind of room. As with the terms, the button that
 * saves comes with the effect of the very values that are saved.
 */
@Named
@RequestScoped
public class NeedsPage {

  @Inject private RoomsPage page;
  @Inject private Topics topics;
  @Inject private Rooms rooms;
  @Inject private SetNeeds setting;
  @Inject private ForeseeTerms foreseeing;
  @Inject private TermsProblems problems;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private Topic topic;
  private Integer advisers;
  private String roomKind;
  private Long revision;
  private String seen;
  private List<ForeseeTerms.Effect> effects = List.of();

  /** What a topic takes, in words. */
  public record Row(String topic, String people, String room, String href) {}

  @PostConstruct
  void fill() {
    topic = topics.find(page.getTopic()).or(() -> topics.all().stream().findFirst()).orElse(null);
    if (page.isAllowed() && topic != null) {
      advisers = topic.needs().advisers();
      roomKind = topic.needs().roomKind();
      revision = topic.revision();
    }
  }

  /** The chosen topic, or the first; {@code null} where the house has none. */
  public Topic getTopic() {
    return topic;
  }

  public String getTopicName() {
    return topic.name(language.getLocale());
  }

  public List<Row> getRows() {
    return topics.all().stream()
        .map(
            it ->
                new Row(
                    it.name(language.getLocale()),
                    page.say("advisers." + it.needs().advisers()),
                    it.roomKind().orElse(page.say("kind.none")),
                    page.here().with("topic", it.code()) + "#needs-title"))
        .toList();
  }

  /** Shows what the form would do; saves nothing. */
  public void foresee() {
    try {
      effects = foreseeing.of(topic, needs(), own.sheets(Role.MANAGER));
      seen = fingerprint();
    } catch (InvalidValue e) {
      page.refuse(problems.unreadable());
    }
  }

  /** Saves what was foreseen; other values are foreseen first. */
  public void save() throws IOException {
    if (!page.isAllowed()) {
      throw new SecurityException("not a manager of this shop");
    }
    try {
      if (!fingerprint().equals(seen)) {
        foresee();
        return;
      }
      page.answer(setting.say(topic.code(), revision, needs(), decider()), "needsSaved");
    } catch (InvalidValue e) {
      page.refuse(problems.unreadable());
    }
  }

  private TopicNeeds needs() {
    return new TopicNeeds(advisers == null ? 0 : advisers, roomKind);
  }

  private String fingerprint() {
    return advisers + " " + roomKind;
  }

  /** Whether the button that saves is there; a stateless page asks before it has looked. */
  public boolean isForeseen() {
    String sent = faces.getExternalContext().getRequestParameterMap().get("needs:seen");
    return !effects.isEmpty() || sent != null && !sent.isBlank();
  }

  public List<TopicsPage.Effect> getEffects() {
    return effects.stream()
        .map(
            it ->
                new TopicsPage.Effect(
                    it.shop().name(),
                    page.say("effect.times", it.before(), it.after()),
                    it.keeping() == 0 ? "" : page.say("effect.keepingCrew", it.keeping())))
        .toList();
  }

  /** Numbers by words. */
  public Map<String, Integer> getNumbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put(page.say("advisers.1"), 1);
    numbers.put(page.say("advisers.2"), 2);
    return numbers;
  }

  /**
   * No room, the kinds of the house, and the topic's own even if there is no such room any more.
   */
  public Map<String, String> getKinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put(page.say("kind.none"), "");
    rooms.kinds().forEach(kind -> kinds.put(kind, kind));
    topic.roomKind().ifPresent(kind -> kinds.put(kind, kind));
    return kinds;
  }

  public Integer getAdvisers() {
    return advisers;
  }

  public void setAdvisers(Integer advisers) {
    this.advisers = advisers;
  }

  public String getRoomKind() {
    return roomKind;
  }

  public void setRoomKind(String roomKind) {
    this.roomKind = roomKind == null || roomKind.isBlank() ? null : roomKind;
  }

  public Long getRevision() {
    return revision;
  }

  public void setRevision(Long revision) {
    this.revision = revision;
  }

  public String getSeen() {
    return seen;
  }

  public void setSeen(String seen) {
    this.seen = seen;
  }

  private Decider decider() {
    return new Decider(signedIn.getStaff(), signedIn.shopsWith(Role.MANAGER));
  }
}
