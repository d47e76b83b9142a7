package io.vitrine.booking.rota.page;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.repair.page.RepairFields;
import io.vitrine.booking.rota.BookedTime;
import io.vitrine.booking.rota.CopyWeek;
import io.vitrine.booking.rota.ForeseeRota;
import io.vitrine.booking.rota.PrepareRota;
import io.vitrine.booking.rota.PublishRota;
import io.vitrine.booking.rota.RotaAnswer;
import io.vitrine.booking.rota.RotaNews;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** A manager reads what publishing would tell each person, and publishes. */
@Named
@RequestScoped
public class PublishPage {

  private static final String TEXTS = "io.vitrine.booking.rota.texts";

  @Inject private RotaPage page;
  @Inject private ForeseeRota foreseeing;
  @Inject private PublishRota publishRota;
  @Inject private PrepareRota prepareRota;
  @Inject private CopyWeek copyWeek;
  @Inject private RepairFields repairs;
  @Inject private Refusals refusals;
  @Inject private SignedIn signedIn;
  @Inject private Language language;

  private String reason;
  private ForeseeRota.Foreseen foreseen;

  /** What one person would read. */
  public record Told(String name, List<String> lines, boolean shortNotice) {}

  public void publish() throws IOException {
    String change = "publish " + page.getSheet().week();
    Chosen chosen;
    try {
      chosen = new Chosen(repairs.sent(change), signedIn.getStaff());
    } catch (InvalidValue noRepair) {
      page.show(refusals.from(TEXTS, 422, "shift-invalid"));
      return;
    }
    RotaAnswer answer = publishRota.publish(page.seen(), said(), chosen);
    if (answer instanceof RotaAnswer.Strands strands) {
      repairs.ask(change, strands.appointments(), page.getSheet().zone());
    }
    page.answer(answer, "published");
  }

  /** Everything stays as it is published. */
  public void forget() throws IOException {
    page.answer(prepareRota.forgetAll(page.seen()), "forgotten");
  }

  /** The draft begins with the hours of the week before. */
  public void copy() throws IOException {
    Week before = page.getSheet().week().previous();
    page.answer(copyWeek.from(before, page.seen(), signedIn.getStaff()), "copied");
  }

  /** Whether nothing is planned yet, so that another week may be taken over. */
  public boolean isBlank() {
    return page.getBoard().isDraft() && page.getSheet().planned().isEmpty();
  }

  private String said() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  private ForeseeRota.Foreseen foreseen() {
    if (foreseen == null) {
      foreseen = foreseeing.publishing(page.getSheet());
    }
    return foreseen;
  }

  /** How many shifts would be other than everybody knows. */
  public int getCount() {
    return foreseen().diff().size();
  }

  public List<Told> getPeople() {
    RotaTexts texts = new RotaTexts(language.getLocale());
    return foreseen().diff().byStaff().entrySet().stream()
        .map(
            hers ->
                new Told(
                    name(hers.getKey()),
                    hers.getValue().stream().map(texts::line).toList(),
                    hers.getValue().stream().anyMatch(RotaNews.Line::shortNotice)))
        .toList();
  }

  /** What the law forbids, so that the plan cannot be published. */
  public List<String> getForbidden() {
    return said(foreseen().forbidden());
  }

  /** What goes beyond the law, so that a reason is asked for. */
  public List<String> getToExplain() {
    return said(foreseen().toExplain());
  }

  private List<String> said(List<Breach> breaches) {
    LabourWords words = new LabourWords(language.getLocale());
    return breaches.stream().map(it -> words.line(it, name(it.staff()))).toList();
  }

  private String name(String staff) {
    return page.getSheet().person(staff).map(RotaSheet.Person::name).orElse(staff);
  }

  /** How many appointments would be left alone, in words; empty where none. */
  public String getStrandedText() {
    int count = (int) foreseen().stranded().stream().map(BookedTime::number).distinct().count();
    return count == 0 ? "" : new RotaTexts(language.getLocale()).of("stranded", count);
  }

  /** Whether there is anything to publish. */
  public boolean isPossible() {
    return page.getBoard().isDraft() || page.getSheet().isPrepared();
  }

  /** What the button says that leads here. */
  public String getLabel() {
    RotaTexts texts = new RotaTexts(language.getLocale());
    return page.getBoard().isDraft()
        ? texts.plain("publish")
        : texts.of("publishChanges", getCount());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
