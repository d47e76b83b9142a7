package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.planner.proposal.Proposal;
import io.vitrine.booking.planner.proposal.ProposalState;
import io.vitrine.booking.planner.proposal.ProposalWanted;
import io.vitrine.booking.planner.proposal.Proposals;
import io.vitrine.booking.planner.proposal.page.ShopsOfSearch.Row;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The other shops that are searched for together with the page's; they stand in the address. */
@Named
@RequestScoped
public class TogetherPage {

  private static final int LATEST = 8;
  private static final String TEXTS = "io.vitrine.booking.planner.proposal.texts";

  @Inject private OwnShops own;
  @Inject private Proposals proposals;
  @Inject private Team team;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private String also;
  private String id;
  private List<Proposal> search;
  private ShopsOfSearch found;

  @PostConstruct
  void read() {
    Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
    also = asked.get("also");
    id = asked.get("id");
  }

  /** Everybody who is planned in several of them, with her hours in each. */
  public record SharedRow(String name, List<String> hours) {}

  private String shop() {
    return own.chosen(Role.MANAGER);
  }

  /**
   * The page's shop, then those that are chosen besides: those of the address, or those of the
   * search that is looked at; never one that she does not manage.
   */
  List<String> shops() {
    Stream<String> others =
        also != null ? Stream.of(also.split(",")) : search().stream().map(Proposal::shop);
    List<String> mine = own.codes(Role.MANAGER);
    return Stream.concat(Stream.of(shop()), others)
        .distinct()
        .filter(mine::contains)
        .limit(ProposalWanted.MOST_SHOPS)
        .toList();
  }

  /** The others as the address has them. */
  public String getAlso() {
    return shops().stream().skip(1).collect(Collectors.joining(","));
  }

  boolean isSeveral() {
    return shops().size() > 1;
  }

  /** Those that could be added, and those that are, each with the others as they would be then. */
  Map<String, String> choices() {
    List<String> chosen = shops();
    boolean full = chosen.size() == ProposalWanted.MOST_SHOPS;
    Map<String, String> choices = new LinkedHashMap<>();
    for (String code : own.codes(Role.MANAGER)) {
      boolean has = chosen.contains(code);
      if (!code.equals(shop()) && (has || !full)) {
        List<String> then = new ArrayList<>(chosen.subList(1, chosen.size()));
        if (!then.remove(code)) {
          then.add(code);
        }
        choices.put(code, String.join(",", then));
      }
    }
    return choices;
  }

  String name(String code) {
    return own.name(code);
  }

  /** The proposals of the search that is looked at, the page's own first, those she may see. */
  private List<Proposal> search() {
    if (search == null) {
      List<String> mine = own.codes(Role.MANAGER);
      Optional<Proposal> one =
          id == null || shop() == null ? Optional.empty() : proposals.find(shop(), id);
      search =
          one.stream()
              .flatMap(it -> Stream.concat(Stream.of(it), proposals.together(it).stream()))
              .filter(it -> mine.contains(it.shop()))
              .collect(Collectors.toMap(Proposal::id, it -> it, (a, b) -> a, LinkedHashMap::new))
              .values()
              .stream()
              .toList();
    }
    return search;
  }

  /** The shop's newest proposal, while there is something to see or to do about it. */
  Optional<String> latest() {
    return proposals.of(shop(), LATEST, 0).stream()
        .filter(it -> it.state() == ProposalState.RUNNING || it.state() == ProposalState.READY)
        .map(Proposal::id)
        .findFirst();
  }

  ShopsOfSearch found() {
    if (found == null) {
      found = new ShopsOfSearch(search(), own::name);
    }
    return found;
  }

  /** Whether the search that is looked at is about several shops. */
  public boolean isFound() {
    return search().size() > 1;
  }

  public List<Row> getRows() {
    return found().rows();
  }

  public List<SharedRow> getShared() {
    return found().shared().stream()
        .map(it -> new SharedRow(team.nameOf(it.staff()).orElse(it.staff()), it.hours()))
        .toList();
  }

  public int getUnmet() {
    return found().unmet();
  }

  public boolean isReady() {
    return isFound() && found().isReady();
  }

  /** Which shops a single act would take over. */
  public String getAdoptAllLabel() {
    return language.say(
        TEXTS, "adoptAll", getRows().stream().filter(it -> !it.isAdopted()).count());
  }

  public String getAdoptOneLabel() {
    return language.say(TEXTS, "adoptOne", own.name(shop()));
  }

  public String stateOf(Row row) {
    return language.say(TEXTS, "state." + row.state());
  }

  public String hrefOf(Row row) {
    return "/booking/manage/proposal?shop=" + row.shop() + "&id=" + row.id();
  }
}
