package io.vitrine.booking.terms.page;

import io.vitrine.booking.appointment.page.Address;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.terms.Decider;
import io.vitrine.booking.terms.ForeseeTerms;
import io.vitrine.booking.terms.SetTopic;
import io.vitrine.booking.terms.TermsAnswer;
import io.vitrine.booking.terms.TermsAudit;
import io.vitrine.booking.terms.TermsProblems;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.Param;

/**
 * A manager looks at a topic and changes it. Nothing is saved before its effect was seen: the
 * button that saves comes with the effect of the very values that are saved.
 */
@Named
@RequestScoped
public class TopicsPage {

  private static final String TEXTS = "io.vitrine.booking.terms.texts";
  private static final int LATEST = 20;

  @Inject private Topics topics;
  @Inject private OwnShops own;
  @Inject private Team team;
  @Inject private SetTopic setting;
  @Inject private ForeseeTerms foreseeing;
  @Inject private TermsAudit audit;
  @Inject private TermsProblems problems;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private FacesContext faces;

  @Inject @Param private String topic;
  @Inject @Param private String done;

  private final TermsForm form = new TermsForm();
  private Long revision;
  private String seen;
  private List<ForeseeTerms.Effect> effects = List.of();
  private Problem problem;

  /** A choice as a link. */
  public record Choice(String label, String href, boolean current) {}

  /** What a change would do, in words. */
  public record Effect(String shop, String times, String keeping) {}

  /** Terms that were said. */
  public record Version(String day, String text, boolean toCome, String value) {}

  /** A change that was made. */
  public record Change(String when, String who, String what) {}

  @PostConstruct
  void fill() {
    if (!isAllowed() || getTopic() == null) {
      return;
    }
    form.show(getTopic().terms(), setting.today());
    revision = getTopic().revision();
  }

  public boolean isAllowed() {
    return getShop() != null;
  }

  public ShopSheet getShop() {
    return own.chosenSheet(Role.MANAGER);
  }

  /** The chosen topic, or the first. */
  public Topic getTopic() {
    return topics.find(topic).or(() -> topics.all().stream().findFirst()).orElse(null);
  }

  private Address here() {
    return Address.of("/booking/manage/topics")
        .with("shop", getShop().shop())
        .with("topic", getTopic() == null ? null : getTopic().code());
  }

  public List<Choice> getTopics() {
    return topics.all().stream()
        .map(
            t ->
                new Choice(
                    t.name(language.getLocale()),
                    here().with("topic", t.code()).toString(),
                    t.code().equals(getTopic().code())))
        .toList();
  }

  public List<ShopLink> getShops() {
    return own.links(code -> here().with("shop", code).toString(), Role.MANAGER);
  }

  /** Shows what the form would do; saves nothing. */
  public void foresee() {
    try {
      effects = foreseeing.of(getTopic(), form.terms(), form.day(), own.sheets(Role.MANAGER));
      seen = fingerprint();
    } catch (InvalidValue e) {
      refuse(problems.unreadable());
    }
  }

  /** Saves what was foreseen; other values are foreseen first. */
  public void save() throws IOException {
    try {
      if (!fingerprint().equals(seen)) {
        foresee();
        return;
      }
      SetTopic.Place place = new SetTopic.Place(getTopic().code(), revision, form.day());
      answer(setting.say(place, form.terms(), decider()), "saved");
    } catch (InvalidValue e) {
      refuse(problems.unreadable());
    }
  }

  private String fingerprint() {
    return Integer.toHexString((form.terms() + " " + form.day()).hashCode());
  }

  /** Takes back terms to come. */
  public void takeBack(String day) throws IOException {
    SetTopic.Place place = new SetTopic.Place(getTopic().code(), revision, LocalDate.parse(day));
    answer(setting.takeBack(place, decider()), "takenBack");
  }

  void answer(TermsAnswer answer, String word) throws IOException {
    TermsAnswer.Refused no = answer.fold(it -> null, refused -> refused);
    if (no == null) {
      faces.getExternalContext().redirect(here().with("done", word).toString());
    } else {
      refuse(problems.of(no));
    }
  }

  void refuse(Problem no) {
    problem = no;
    faces.getExternalContext().setResponseStatus(no.status());
  }

  /**
   * Whether the button that saves is there: with an effect on the page, or when it was there on the
   * page that is sent, because a stateless page asks before it has looked.
   */
  public boolean isForeseen() {
    return !effects.isEmpty() || sent("terms:seen");
  }

  boolean sent(String field) {
    String value = faces.getExternalContext().getRequestParameterMap().get(field);
    return value != null && !value.isBlank();
  }

  public List<Effect> getEffects() {
    return effects.stream().map(this::words).toList();
  }

  Effect words(ForeseeTerms.Effect it) {
    return new Effect(
        it.shop().name(),
        say("effect.times", it.before(), it.after()),
        it.keeping() == 0 ? "" : say("effect.keeping", it.keeping()));
  }

  public List<Version> getVersions() {
    return setting.versions(getTopic().code()).stream()
        .map(
            v ->
                new Version(
                    day(v.validFrom()),
                    say(
                        "version",
                        v.terms().effort().advice(),
                        v.terms().effort().preparation(),
                        v.terms().effort().buffer(),
                        v.terms().noticeMinutes(),
                        v.terms().horizonDays()),
                    !v.isInForce(),
                    v.validFrom().toString()))
        .toList();
  }

  /** The latest changes of the topic and of the shop's rules. */
  public List<Change> getChanges() {
    return java.util.stream.Stream.concat(
            audit.of("topic " + getTopic().code(), LATEST).stream(),
            audit.of("shop " + getShop().shop(), LATEST).stream())
        .sorted(java.util.Comparator.comparing(TermsAudit.Entry::at).reversed())
        .limit(LATEST)
        .map(
            e ->
                new Change(
                    Formats.dateTime(e.at(), getShop().zone(), language.getLocale()),
                    team.nameOf(e.by()).orElse(e.by()),
                    what(e)))
        .toList();
  }

  private String what(TermsAudit.Entry entry) {
    String[] act = entry.act().split(" ", 2);
    String about = act.length < 2 ? "" : act[1];
    return switch (act[0]) {
      case "FROM" -> say("change.from", about);
      case "BACK" -> say("change.back", about);
      case "SKILL" ->
          say("change.skill", team.nameOf(about).orElse(about), entry.was(), entry.is());
      case "NEEDS" -> say("change.needs");
      case "ROOM" -> say("change.room");
      default -> say("change.rules");
    };
  }

  private String day(LocalDate day) {
    return Formats.date(
        day.atTime(12, 0).atZone(SetTopic.HOUSE).toInstant(),
        SetTopic.HOUSE.getId(),
        language.getLocale());
  }

  String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  public String getDoneText() {
    return done != null && Set.of("saved", "takenBack", "rulesSaved", "skillSaved").contains(done)
        ? say("done." + done)
        : "";
  }

  public TermsForm getForm() {
    return form;
  }

  public Problem getProblem() {
    return problem;
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
