package io.vitrine.store.aftersale.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.aftersale.recall.CheckPieces;
import io.vitrine.store.aftersale.recall.CloseRecall;
import io.vitrine.store.aftersale.recall.Outcome;
import io.vitrine.store.aftersale.recall.ReadRecall;
import io.vitrine.store.aftersale.recall.SayOutcome;
import io.vitrine.store.aftersale.recall.SoldPiece;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** A recall: what is wrong, how far the shop is, its pieces, and what became of each. */
@Named
@ViewScoped
public class RecallPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReadRecall readRecall;
  @Inject private SayOutcome sayOutcome;
  @Inject private CloseRecall closeRecall;
  @Inject private CheckPieces checkPieces;
  @Inject private WhoActs whoActs;
  @Inject private SignedIn signedIn;
  @Inject private ShopCards cards;
  @Inject private AfterSaleTold told;

  private String number;
  private String shop;
  private int page = 1;
  private String why;
  private String how;
  private transient ReadRecall.View view;
  private transient Problem problem;

  /** Where no shop of one's own is named it is the first. */
  public void open() {
    TreeSet<String> shops = new TreeSet<>(whoActs.shops());
    if (shop == null && !shops.isEmpty()) {
      shop = shops.first();
    }
    getView();
  }

  public ReadRecall.View getView() {
    if (view == null && problem == null) {
      readRecall
          .of(number, shop, whoActs.acting())
          .fold(
              found -> view = found,
              refused -> {
                problem = told.instead(refused);
                return null;
              });
    }
    return view;
  }

  public Problem getProblem() {
    return problem;
  }

  /** Those of this page. */
  public List<SoldPiece> getPieces() {
    return getView().pieces().stream().skip(getPages().first()).limit(Pages.A_PAGE).toList();
  }

  public Pages getPages() {
    return new Pages(
        getView().pieces().size(), page, "recall?recall=" + number + "&shop=" + shop + "&page=");
  }

  /** One's own shops. */
  public List<ServicePage.Chip> getChips() {
    return new TreeSet<>(whoActs.shops())
        .stream()
            .map(
                code ->
                    new ServicePage.Chip(
                        cards.name(code),
                        "recall?recall=" + number + "&shop=" + code,
                        code.equals(shop)))
            .toList();
  }

  public Outcome[] getOutcomes() {
    return Outcome.values();
  }

  public void say(SoldPiece.Id piece, Outcome became) {
    told.act(() -> sayOutcome.say(number, piece, became, whoActs.acting()))
        .ifPresent(outcome -> told.done("taskSettled"));
    view = null;
  }

  /** Whether this person may close it. */
  public boolean isMine() {
    return signedIn.shopsWith(Role.MANAGER).contains(getView().recall().getShop());
  }

  /** Whether this person answers for the pieces that lie in the shop she looks at. */
  public boolean isHere() {
    return signedIn.shopsWith(Role.MANAGER).contains(shop);
  }

  /** The pieces of the article that lie here are safe. */
  public void safe(String sku) {
    told.act(() -> checkPieces.safe(new CheckPieces.Pieces(number, shop, sku), how, manager()))
        .ifPresent(
            done -> {
              told.done("recallSelling");
              how = null;
            });
    view = null;
  }

  public void heldBack(String sku) {
    told.act(() -> checkPieces.heldBack(new CheckPieces.Pieces(number, shop, sku), manager()))
        .ifPresent(done -> told.done("recallStoppedAgain"));
    view = null;
  }

  private Acting manager() {
    return new Acting(signedIn.getStaff(), signedIn.getName(), signedIn.shopsWith(Role.MANAGER));
  }

  public void close() {
    told.act(() -> closeRecall.close(number, why, manager()))
        .ifPresent(closed -> told.done("recallClosed"));
    view = null;
  }

  public String day(LocalDate day) {
    return told.words().day(day);
  }

  public String getZone() {
    return cards.zone(shop).getId();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getHow() {
    return how;
  }

  public void setHow(String how) {
    this.how = how;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
