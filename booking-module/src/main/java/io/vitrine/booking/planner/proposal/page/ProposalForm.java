package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.planner.proposal.ProposalWanted;
import io.vitrine.booking.planner.proposal.ProposalWanted.Pin;
import io.vitrine.booking.planner.proposal.Purpose;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a manager wants to have proposed. */
@Named
@RequestScoped
public class ProposalForm {

  private int weeks = 1;
  private Purpose purpose = Purpose.FRESH;
  private List<String> staying = List.of();

  ProposalWanted wanted(String shop, Week first, String by) {
    Set<Pin> pins =
        staying.stream()
            .flatMap(
                staff ->
                    Stream.iterate(first.monday(), day -> day.plusDays(1))
                        .limit(7L * weeks)
                        .map(day -> new Pin(staff, day)))
            .collect(Collectors.toSet());
    return new ProposalWanted(shop, first, weeks, purpose, pins, purpose.patience(), by);
  }

  public List<Integer> getCounts() {
    return IntStream.rangeClosed(1, ProposalWanted.MOST_WEEKS).boxed().toList();
  }

  public Purpose[] getPurposes() {
    return Purpose.values();
  }

  public int getWeeks() {
    return weeks;
  }

  public void setWeeks(int weeks) {
    this.weeks = weeks;
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
