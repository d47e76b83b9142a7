package io.vitrine.booking.demand.page;

import io.vitrine.booking.demand.DemandProblems;
import io.vitrine.booking.demand.staffing.DemandTerms;
import io.vitrine.booking.demand.staffing.StaffingRule;
import io.vitrine.booking.demand.staffing.TermsAnswer;
import io.vitrine.booking.demand.staffing.TermsOfDemand;
import io.vitrine.booking.demand.staffing.WriteTerms;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A manager says how her shop wants to be staffed from a day on. */
@Named
@RequestScoped
public class DemandTermsPage {

  @Inject private DemandPage page;
  @Inject private TermsOfDemand terms;
  @Inject private WriteTerms writing;
  @Inject private DemandProblems problems;
  @Inject private SignedIn signedIn;
  @Inject private Language language;

  private final TermsForm form = new TermsForm();
  private List<DemandTerms> all = List.of();

  /** Terms as a line. */
  public record Row(String from, String goal, String people, String estimate) {}

  @PostConstruct
  void fill() {
    if (page.isAllowed()) {
      all = terms.of(page.mine().shop());
      form.show(TermsOfDemand.on(page.today(), all), page.today());
    }
  }

  public List<Row> getRows() {
    return all.isEmpty() ? List.of(row(DemandTerms.HOUSE)) : all.stream().map(this::row).toList();
  }

  private Row row(DemandTerms it) {
    DemandTerms.Goal goal = it.goal();
    return new Row(
        it.from() == null ? page.say("terms.house") : page.words().name(it.from()),
        goal.rule() == StaffingRule.WAITING_GOAL
            ? page.say("terms.goal", goal.percent(), goal.minutes())
            : page.say(
                "terms.root", DemandWords.two(goal.betaHundredths() / 100.0, language.getLocale())),
        page.say(
            "terms.people",
            it.minimum(),
            it.opening().people(),
            it.opening().minutes(),
            it.closing().people(),
            it.closing().minutes()),
        it.weeklyEstimate() == null ? "–" : String.valueOf(it.weeklyEstimate()));
  }

  /** The form's button. */
  public void save() throws IOException {
    try {
      answer(
          writing.write(
              page.mine().shop(), page.mine().zoneId(), form.terms(), signedIn.getStaff()),
          "termsSaved");
    } catch (InvalidValue impossible) {
      page.refuse(problems.noTerms());
    }
  }

  /** Takes back what begins on the day in the form. */
  public void remove() throws IOException {
    try {
      answer(
          writing.remove(page.mine().shop(), page.mine().zoneId(), LocalDate.parse(form.getFrom())),
          "termsRemoved");
    } catch (DateTimeException | NullPointerException impossible) {
      page.refuse(problems.noTerms());
    }
  }

  private void answer(TermsAnswer answer, String word) throws IOException {
    if (answer instanceof TermsAnswer.Refused refused) {
      page.refuse(problems.of(refused));
    } else {
      page.go(word, "#terms-title");
    }
  }

  /** Rules by words. */
  public Map<String, String> getRules() {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put(page.say("rule.WAITING_GOAL"), StaffingRule.WAITING_GOAL.name());
    rules.put(page.say("rule.SQUARE_ROOT"), StaffingRule.SQUARE_ROOT.name());
    return rules;
  }

  public TermsForm getForm() {
    return form;
  }
}
