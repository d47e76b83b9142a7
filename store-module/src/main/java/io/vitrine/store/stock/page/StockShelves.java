package io.vitrine.store.stock.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.shop.ShopCards;
import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockProblems;
import io.vitrine.store.stock.desk.WhoHandles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Supplier;

/** What every page of stock needs: who acts, what things are called, how a refusal is said. */
@Named("stockShelves")
@RequestScoped
public class StockShelves {

  private static final String TEXTS = "io.vitrine.store.stock.texts";

  @Inject private WhoHandles who;
  @Inject private StockProblems problems;
  @Inject private Refusals refusals;
  @Inject private Assortment assortment;
  @Inject private ShopCards shops;
  @Inject private Language language;

  private final Map<String, KnownVariant> known = new HashMap<>();

  /** A shop to go to. */
  public record Place(String code, String name) {}

  public Hand hand() {
    return who.hand();
  }

  /** The shop asked for, or the first in which this person works. */
  String shop(String asked) {
    return asked == null || asked.isBlank()
        ? hand().shops().stream().sorted().findFirst().orElse("")
        : asked;
  }

  /** The other shops in which this person works. */
  public List<Place> others(String shop) {
    return hand().shops().stream()
        .filter(code -> !code.equals(shop))
        .sorted()
        .map(this::place)
        .toList();
  }

  /** Where something may be sent to. */
  public List<Place> destinations(String from) {
    return shops.all().keySet().stream()
        .filter(code -> !code.equals(from))
        .sorted()
        .map(this::place)
        .toList();
  }

  private Place place(String code) {
    return new Place(code, shops.name(code));
  }

  public String shopName(String code) {
    return shops.name(code);
  }

  public java.time.ZoneId zone(String code) {
    return shops.zone(code);
  }

  /** Remembers what these are called, in one look. */
  void know(Collection<String> skus) {
    known.putAll(assortment.remembered(skus));
  }

  private KnownVariant article(String sku) {
    return known.computeIfAbsent(sku, one -> assortment.remembered(List.of(one)).get(one));
  }

  /** The article's name, or its number where the catalogue never told it. */
  public String name(String sku) {
    KnownVariant article = article(sku);
    return article == null ? sku : language.pick(article.getNameFr(), article.getNameEn());
  }

  /** What sets this form apart, and its number. */
  public String variant(String sku) {
    KnownVariant article = article(sku);
    return article == null
        ? ""
        : language.pick(article.getVariantFr(), article.getVariantEn()) + ", " + sku;
  }

  public String picture(String sku) {
    KnownVariant article = article(sku);
    return article == null ? null : article.getPicture();
  }

  /** Pieces at the price as last told; nothing where none was. */
  public Money value(String sku, int pieces) {
    KnownVariant article = article(sku);
    return article == null ? Money.ZERO : article.getPrice().times(pieces);
  }

  /** With its sign: what came or went. */
  public String signed(int pieces) {
    return pieces > 0 ? "+" + pieces : pieces < 0 ? "\u2212" + -pieces : "0";
  }

  /** The result, or nothing and the refusal is said. */
  <V> V act(Supplier<StockAnswer<V>> act) {
    try {
      return act.get()
          .fold(
              Function.identity(),
              refused -> {
                say(problems.of(refused));
                return null;
              });
    } catch (InvalidValue invalid) {
      Problem problem = refusals.invalid(invalid);
      say(FacesMessage.SEVERITY_ERROR, problem.title(), invalid.getMessage());
      return null;
    }
  }

  /** The refusal as a page shows it in place of itself. */
  Problem problem(StockAnswer.Refused<?> refused) {
    Problem problem = problems.of(refused);
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(problem.status());
    return problem;
  }

  void say(Problem problem) {
    say(FacesMessage.SEVERITY_ERROR, problem.title(), problem.detail());
  }

  void done(String key) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    say(FacesMessage.SEVERITY_INFO, text(key), "");
  }

  private static void say(FacesMessage.Severity severity, String title, String detail) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, title, detail));
  }

  String text(String key) {
    return ResourceBundle.getBundle(TEXTS, language.getLocale()).getString(key);
  }

  /** The one article of a code; where there is none it is said. */
  String scanned(String typed) {
    return assortment
        .scanned(typed)
        .map(
            article -> {
              known.put(article.getSku(), article);
              return article.getSku();
            })
        .orElseGet(
            () -> {
              say(problems.of(io.vitrine.store.stock.desk.StockRefusal.UNKNOWN_CODE));
              return null;
            });
  }
}
