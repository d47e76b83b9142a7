package io.vitrine.booking.terms.page;

import io.vitrine.booking.shop.ShopRules;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.terms.ForeseeTerms;
import io.vitrine.booking.terms.SetShopRules;
import io.vitrine.booking.terms.SetSkill;
import io.vitrine.booking.terms.TermsProblems;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a manager sets for her shop: its rules of booking, and who knows the topic. */
@Named
@RequestScoped
public class ShopTermsPage {

  @Inject private TopicsPage page;
  @Inject private Topics topics;
  @Inject private Team team;
  @Inject private SetShopRules ruling;
  @Inject private SetSkill skilling;
  @Inject private ForeseeTerms foreseeing;
  @Inject private TermsProblems problems;
  @Inject private SignedIn signedIn;

  private String ruleNotice;
  private String ruleHorizon;
  private String ruleSeen;
  private String person;
  private Integer level;
  private ForeseeTerms.Effect ruleEffect;

  /** How well somebody of the shop knows the topic. */
  public record Knowing(String staff, String name, int level, String word) {}

  @PostConstruct
  void fill() {
    if (page.isAllowed()) {
      ruleNotice = String.valueOf(page.getShop().rules().noticeMinutes());
      ruleHorizon = String.valueOf(page.getShop().rules().horizonDays());
    }
  }

  public void foreseeRules() {
    try {
      ruleEffect = foreseeing.of(topics.all(), page.getShop(), rules());
      ruleSeen = fingerprint();
    } catch (InvalidValue e) {
      page.refuse(problems.unreadable());
    }
  }

  public void saveRules() throws IOException {
    if (!fingerprint().equals(ruleSeen)) {
      foreseeRules();
      return;
    }
    try {
      ShopSheet mine = page.getShop();
      page.answer(
          ruling.say(mine.shop(), mine.rules(), rules(), signedIn.getStaff()), "rulesSaved");
    } catch (InvalidValue e) {
      page.refuse(problems.unreadable());
    }
  }

  /** With the revision, so that what somebody else saved meanwhile is foreseen anew. */
  private String fingerprint() {
    return ruleNotice + " " + ruleHorizon + " " + page.getShop().rules().revision();
  }

  private ShopRules rules() {
    return new ShopRules(TermsForm.number(ruleNotice), TermsForm.number(ruleHorizon), 0);
  }

  public void know() throws IOException {
    int wanted = level == null ? 0 : Math.max(0, Math.min(3, level));
    page.answer(
        skilling.say(
            page.getShop().shop(), person, page.getTopic().code(), wanted, signedIn.getStaff()),
        "skillSaved");
  }

  /** As for a topic's terms. */
  public boolean isForeseen() {
    return ruleEffect != null || page.sent("rules:seen");
  }

  public TopicsPage.Effect getRuleEffect() {
    return ruleEffect == null ? null : page.words(ruleEffect);
  }

  public List<Knowing> getTeam() {
    String code = page.getTopic().skill();
    return team.advisersIn(page.getShop().shop()).stream()
        .map(
            (Adviser a) -> {
              int known = a.skills().getOrDefault(code, 0);
              return new Knowing(a.staff(), a.name(), known, page.say("level." + known));
            })
        .toList();
  }

  /** Levels by number, as a person is asked for them. */
  public Map<String, Integer> getLevels() {
    Map<String, Integer> levels = new LinkedHashMap<>();
    for (int i = 0; i <= 3; i++) {
      levels.put(page.say("level." + i), i);
    }
    return levels;
  }

  public String getRuleNotice() {
    return ruleNotice;
  }

  public void setRuleNotice(String ruleNotice) {
    this.ruleNotice = ruleNotice;
  }

  public String getRuleHorizon() {
    return ruleHorizon;
  }

  public void setRuleHorizon(String ruleHorizon) {
    this.ruleHorizon = ruleHorizon;
  }

  public String getRuleSeen() {
    return ruleSeen;
  }

  public void setRuleSeen(String ruleSeen) {
    this.ruleSeen = ruleSeen;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public Integer getLevel() {
    return level;
  }

  public void setLevel(Integer level) {
    this.level = level;
  }
}
