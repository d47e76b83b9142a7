package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.appointment.page.Address;
import io.vitrine.booking.planner.proposal.AdoptProposal;
import io.vitrine.booking.planner.proposal.KeepProposal;
import io.vitrine.booking.planner.proposal.Proposal;
import io.vitrine.booking.planner.proposal.ProposalAnswer;
import io.vitrine.booking.planner.proposal.ProposalProblems;
import io.vitrine.booking.planner.proposal.ProposalWanted;
import io.vitrine.booking.planner.proposal.Proposals;
import io.vitrine.booking.planner.proposal.ProposeRota;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.staff.Colleague;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.worktime.Week;
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
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A manager has a rota searched for: one verb per button; shop, week and search in the address. */
@Named
@RequestScoped
public class ProposalPage {

  private static final String TEXTS = "io.vitrine.booking.planner.proposal.texts";
  private static final int OTHERS = 8;

  @Inject private ProposeRota proposing;
  @Inject private KeepProposal keeping;
  @Inject private AdoptProposal adopting;
  @Inject private Proposals proposals;
  @Inject private ProposalProblems problems;
  @Inject private ProposalForm form;
  @Inject private TogetherPage together;
  @Inject private ReadRota rota;
  @Inject private Team team;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private String week;
  private String id;
  private Problem refusal;
  private ProposalView view;

  /** A proposal to go to. */
  public record Link(String label, String href, boolean current) {}

  @PostConstruct
  void read() {
    Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
    week = asked.get("week");
    id = asked.get("id");
  }

  /** Before the page is drawn. Who names nothing sees what was searched for last. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    } else if (id == null && week == null && together.latest().isPresent()) {
      redirect(href(together.latest().get()));
    } else if (id != null && getView() == null) {
      show(problems.of(new ProposalAnswer.Unknown()));
    }
  }

  private void redirect(Address address) {
    try {
      faces.getExternalContext().redirect(address.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void start() throws IOException {
    List<String> people = getColleagues().stream().map(Colleague::staff).toList();
    mine();
    answer(proposing.start(form.wanted(together.shops(), getWeeks(), people, signedIn.getStaff())));
  }

  public void stop() throws IOException {
    answer(keeping.stop(mine(), id));
  }

  public void adopt() throws IOException {
    adopted(adopting.adopt(mine(), id, signedIn.getStaff()));
  }

  /** Also the plans of the other shops of the search. */
  public void adoptAll() throws IOException {
    adopted(
        adopting.adoptAll(
            mine(), id, signedIn.getStaff(), it -> signedIn.mayActIn(Role.MANAGER, it)));
  }

  /** What was taken over is looked at on the rota. */
  private void adopted(ProposalAnswer answer) throws IOException {
    if (answer instanceof ProposalAnswer.Done) {
      faces.getExternalContext().redirect(getRotaHref());
    } else {
      answer(answer);
    }
  }

  private void answer(ProposalAnswer answer) throws IOException {
    if (answer instanceof ProposalAnswer.Done it) {
      faces.getExternalContext().redirect(href(it.id()).toString());
    } else {
      show(problems.of((ProposalAnswer.Refused) answer));
    }
  }

  private void show(Problem problem) {
    refusal = problem;
    faces.getExternalContext().setResponseStatus(problem.status());
  }

  private String mine() {
    if (!isAllowed()) {
      throw new SecurityException("not a manager of this shop");
    }
    return getShop();
  }

  public boolean isAllowed() {
    return getShop() != null && signedIn.mayActIn(Role.MANAGER, getShop());
  }

  public String getShop() {
    return own.chosen(Role.MANAGER);
  }

  public String getShopName() {
    return own.name(getShop());
  }

  public List<ShopLink> getShops() {
    return own.links(
        code -> Address.of("/booking/manage/proposal").with("shop", code).toString(), Role.MANAGER);
  }

  /** An address that names no week means the next one. */
  public Week getWeek() {
    try {
      if (week != null && !week.isBlank()) {
        return Week.parse(week);
      }
    } catch (InvalidValue noWeek) {
      // as if none were named
    }
    return getView() != null
        ? getView().getFirstWeek()
        : Week.of(LocalDate.ofInstant(clock.instant(), rota.zoneOf(getShop()))).next();
  }

  /** The weeks to be planned: as many as the address says, as the proposal has, or one. */
  List<Week> getWeeks() {
    int count = form.weeks() > 0 ? form.weeks() : getView() != null ? getView().weeks().size() : 1;
    return Stream.iterate(getWeek(), Week::next).limit(count).toList();
  }

  public int getWeekCount() {
    return getWeeks().size();
  }

  public String getWeekSpan() {
    return span(getWeek());
  }

  String span(Week shown) {
    return language.say(
        TEXTS, "weekSpan", shown.number(), date(shown.monday()), date(shown.monday().plusDays(6)));
  }

  private String date(LocalDate day) {
    return Formats.dayDate(
        day.atTime(12, 0).toInstant(ZoneOffset.UTC), "UTC", language.getLocale());
  }

  public String getPreviousHref() {
    return weekHref(getWeek().previous(), getWeeks().size()).toString();
  }

  public String getNextHref() {
    return weekHref(getWeek().next(), getWeeks().size()).toString();
  }

  private Address weekHref(Week first, int weeks) {
    return chosen(first, weeks).with("also", together.getAlso());
  }

  private Address chosen(Week first, int weeks) {
    return address().with("week", first).with("weeks", weeks);
  }

  /** The other shops that can be planned in the same search. */
  public List<Link> getOtherShops() {
    List<String> chosen = together.shops();
    return together.choices().entrySet().stream()
        .map(
            it ->
                new Link(
                    together.name(it.getKey()),
                    chosen(getWeek(), getWeekCount()).with("also", it.getValue()).toString(),
                    chosen.contains(it.getKey())))
        .toList();
  }

  /** How many weeks from there on. */
  public List<Link> getCounts() {
    return IntStream.rangeClosed(1, ProposalWanted.MOST_WEEKS)
        .mapToObj(
            count ->
                new Link(
                    language.say(TEXTS, "weeksCount", count),
                    weekHref(getWeek(), count).toString(),
                    count == getWeeks().size()))
        .toList();
  }

  public String getRotaHref() {
    return "/booking/manage/rota?shop=" + getShop() + "&week=" + getWeek();
  }

  private Address address() {
    return Address.of("/booking/manage/proposal").with("shop", getShop());
  }

  Address href(String proposal) {
    return address().with("id", proposal);
  }

  /** Whoever is planned, in all the shops. */
  public List<Colleague> getColleagues() {
    return together.shops().stream()
        .flatMap(shop -> colleagues(shop).stream())
        .collect(Collectors.toMap(Colleague::staff, c -> c, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  List<Colleague> colleagues(String shop) {
    return team.in(shop).stream()
        .filter(c -> c.weeklyMinutes() > 0)
        .filter(c -> c.roles().contains(Role.ADVISER) || c.roles().contains(Role.CASHIER))
        .toList();
  }

  /** The proposal that the address names. */
  public ProposalView getView() {
    if (view == null && id != null && getShop() != null) {
      view = proposals.find(getShop(), id).map(this::view).orElse(null);
    }
    return view;
  }

  ProposalView view(Proposal proposal) {
    return new ProposalView(
        proposal,
        language.getLocale(),
        staff -> team.nameOf(staff).orElse(staff),
        this::span,
        (staff, day) -> together.found().beside(getShop(), staff, day));
  }

  /** The latest ones, to look at or to compare with. */
  public List<Link> getOthers() {
    return proposals.of(getShop(), OTHERS, 0).stream()
        .map(p -> new Link(label(p), href(p.id()).toString(), p.id().equals(id)))
        .toList();
  }

  String label(Proposal proposal) {
    return language.say(
        TEXTS,
        "link",
        proposal.firstWeek().number(),
        Formats.time(proposal.startedAt(), rota.zoneOf(getShop()).getId(), language.getLocale()),
        language.say(TEXTS, "purpose." + proposal.purpose().name()));
  }

  public String getStateText() {
    ProposalView it = getView();
    if (it.found().failure() != null) {
      return problems.say(it.found().failure());
    }
    if (it.isReady() && it.found().ended() != null) {
      return language.say(TEXTS, "ended." + it.found().ended().name());
    }
    return language.say(
        TEXTS, it.isRunning() && it.isStopping() ? "state.STOPPING" : "state." + it.getState());
  }

  /** The drawing in words. */
  public String getDrawingText() {
    ProposalDrawing drawn = getView().getDrawing();
    return drawn.least() == null
        ? language.say(TEXTS, "drawing.open", drawn.first(), drawn.last(), drawn.seconds())
        : language.say(
            TEXTS,
            "drawing.bounded",
            drawn.first(),
            drawn.last(),
            drawn.seconds(),
            drawn.least(),
            100.0 * (drawn.last() - drawn.least()) / Math.max(1, drawn.least()));
  }

  public String getEvents() {
    return "/booking/api/v1/shops/" + getShop() + "/rota-proposals/" + id + "/events";
  }

  public String getId() {
    return id;
  }

  public Problem getRefusal() {
    return refusal;
  }
}
