package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.planner.proposal.ProposalWanted;
import io.vitrine.booking.planner.proposal.ProposalWanted.Pin;
import io.vitrine.booking.planner.proposal.Purpose;
import io.vitrine.booking.worktime.Week;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a manager wants to have proposed. */
@Named
@RequestScoped
public class ProposalForm {

  @Inject private FacesContext faces;

  private int weeks;
  private Purpose purpose = Purpose.FRESH;
  private List<String> staying = new ArrayList<>();
  private Set<String> days = Set.of();

  /** The weeks stand in the address, the days that stay are ticked in a table of their own. */
  @PostConstruct
  void read() {
    ExternalContext asked = faces.getExternalContext();
    weeks = count(asked.getRequestParameterMap().get("weeks"));
    String[] ticked = asked.getRequestParameterValuesMap().get("stays");
    days = ticked == null ? Set.of() : Set.of(ticked);
  }

  /** 0 where the address names no such count. */
  private static int count(String written) {
    return written != null && written.matches("[1-" + ProposalWanted.MOST_WEEKS + "]")
        ? Integer.parseInt(written)
        : 0;
  }

  /**
   * @param shops that are planned together
   * @param people whose days can be held
   */
  ProposalWanted wanted(List<String> shops, List<Week> weeks, List<String> people, String by) {
    Set<Pin> pins = new HashSet<>();
    for (String staff : people) {
      weeks.stream()
          .flatMap(week -> week.days().stream())
          .filter(day -> staying.contains(staff) || isTicked(staff, day))
          .forEach(day -> pins.add(new Pin(staff, day)));
    }
    return new ProposalWanted(
        shops, weeks.get(0), weeks.size(), purpose, pins, purpose.patience(), by);
  }

  static String value(String staff, LocalDate day) {
    return staff + " " + day;
  }

  boolean isTicked(String staff, LocalDate day) {
    return days.contains(value(staff, day));
  }

  public Purpose[] getPurposes() {
    return Purpose.values();
  }

  /** How many weeks the address names, or 0. */
  int weeks() {
    return weeks;
  }

  public Purpose getPurpose() {
    return purpose;
  }

  public void setPurpose(Purpose purpose) {
    this.purpose = purpose;
  }

  public List<String> getStaying() {
    return staying;
  }

  public void setStaying(List<String> staying) {
    this.staying = staying;
  }
}
