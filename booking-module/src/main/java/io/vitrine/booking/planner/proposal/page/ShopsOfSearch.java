package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.planner.proposal.Proposal;
import io.vitrine.booking.planner.proposal.ProposalDocument;
import io.vitrine.booking.planner.proposal.ProposalDocument.DutyRow;
import io.vitrine.booking.planner.proposal.ProposalState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What one search proposes for several shops, beside each other. */
final class ShopsOfSearch {

  private final Map<Proposal, ProposalDocument> all = new LinkedHashMap<>();
  private final UnaryOperator<String> shopName;

  /**
   * @param proposals of one search that may be looked at, in the order in which they are shown
   */
  ShopsOfSearch(List<Proposal> proposals, UnaryOperator<String> shopName) {
    proposals.forEach(proposal -> all.put(proposal, proposal.document()));
    this.shopName = shopName;
  }

  /** A shop of the search. */
  public record Row(String name, String id, String shop, ProposalState state, Figures figures) {
    public boolean isAdopted() {
      return state == ProposalState.ADOPTED;
    }
  }

  /** What is planned in a shop, and missing all the same. */
  public record Figures(int unmet, int shifts, String hours) {}

  /** Somebody who is planned in more than one of them. */
  public record Shared(String staff, List<String> hours) {}

  List<Row> rows() {
    return all.entrySet().stream()
        .map(
            entry ->
                new Row(
                    shopName.apply(entry.getKey().shop()),
                    entry.getKey().id(),
                    entry.getKey().shop(),
                    entry.getKey().state(),
                    figures(entry.getValue())))
        .toList();
  }

  private static Figures figures(ProposalDocument found) {
    long minutes =
        found.duties().stream().mapToLong(duty -> found.time(duty).worked().toMinutes()).sum();
    return new Figures(found.unmet(), found.duties().size(), ProposalView.hours(minutes));
  }

  /** Of all shops together. */
  int unmet() {
    return all.values().stream().mapToInt(ProposalDocument::unmet).sum();
  }

  /** Whether all have ended and any of them can still be taken over. */
  boolean isReady() {
    return all.keySet().stream().anyMatch(it -> it.state() == ProposalState.READY)
        && all.keySet().stream()
            .allMatch(
                it -> it.state() == ProposalState.READY || it.state() == ProposalState.ADOPTED);
  }

  /** With the hours in each shop, where there are any, in order of the shops. */
  List<Shared> shared() {
    return all.values().stream()
        .flatMap(found -> found.people().stream())
        .map(ProposalDocument.PersonRow::staff)
        .distinct()
        .filter(staff -> all.values().stream().filter(found -> has(found, staff)).count() > 1)
        .map(staff -> new Shared(staff, all.values().stream().map(f -> hours(f, staff)).toList()))
        .toList();
  }

  private static boolean has(ProposalDocument found, String staff) {
    return found.people().stream().anyMatch(person -> person.staff().equals(staff));
  }

  private static String hours(ProposalDocument found, String staff) {
    long minutes =
        found.duties().stream()
            .filter(duty -> duty.staff().equals(staff))
            .mapToLong(duty -> found.time(duty).worked().toMinutes())
            .sum();
    return ProposalView.hours(minutes);
  }

  /** What she works on that day in the other shops, each below the shop's name. */
  List<String> beside(String shop, String staff, LocalDate day) {
    return all.entrySet().stream()
        .filter(entry -> !entry.getKey().shop().equals(shop))
        .flatMap(
            entry ->
                entry.getValue().duties().stream()
                    .filter(duty -> isOf(duty, staff, day))
                    .map(
                        duty ->
                            shopName.apply(entry.getKey().shop())
                                + "\n"
                                + duty.from()
                                + "–"
                                + duty.to()))
        .toList();
  }

  private static boolean isOf(DutyRow duty, String staff, LocalDate day) {
    return duty.staff().equals(staff) && duty.day().equals(day.toString());
  }
}
