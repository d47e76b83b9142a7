package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.comparison.CompareVariants;
import io.vitrine.catalog.comparison.Comparison;
import io.vitrine.catalog.comparison.Comparison.Column;
import io.vitrine.catalog.comparison.Comparison.Line;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.publication.PublicAddress;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.shell.money.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** Up to four variants side by side; the address is the whole comparison, to keep and to share. */
@Named
@RequestScoped
public class ComparePage {

  private static final String DIFFERENCES = "differences";

  private final CompareVariants compareVariants;
  private final MyComparison myComparison;
  private final ToCompare toCompare;
  private final Guide guide;
  private final MyShop myShop;
  private final Texts texts;
  private final PublicAddress address;
  private final Clock clock;

  @Inject @Param private String only;

  private CompareVariants.Compared compared;
  private List<Thing> things;
  private List<Row> rows;

  @Inject
  public ComparePage(
      CompareVariants compareVariants,
      MyComparison myComparison,
      ToCompare toCompare,
      Guide guide,
      MyShop myShop,
      Texts texts,
      PublicAddress address,
      Clock clock) {
    this.compareVariants = compareVariants;
    this.myComparison = myComparison;
    this.toCompare = toCompare;
    this.guide = guide;
    this.myShop = myShop;
    this.texts = texts;
    this.address = address;
    this.clock = clock;
  }

  /** Reads the numbers from the address and remembers them for the next article. */
  public void open() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    String[] asked = external.getRequestParameterValuesMap().get("sku");
    compared = compareVariants.of(asked == null ? List.of() : Arrays.asList(asked));
    myComparison.remember(skus(), (HttpServletResponse) external.getResponse());
  }

  public String getTitle() {
    return texts.of("compare.title");
  }

  public int getSize() {
    return compared.comparison().columns().size();
  }

  /** What could not be shown: numbers that nobody has, and what came after the fourth. */
  public String getRemark() {
    if (!compared.beyond().isEmpty()) {
      return texts.of("compare.beyond", Comparison.MOST);
    }
    return compared.unknown().isEmpty() ? null : texts.of("compare.unknown");
  }

  /** One of the compared, as it heads its column. */
  public record Thing(
      String sku,
      String name,
      String variant,
      String href,
      String picture,
      Money price,
      Money before,
      Money eco,
      String without) {}

  public List<Thing> getThings() {
    if (things == null) {
      things = compared.comparison().columns().stream().map(this::thing).toList();
    }
    return things;
  }

  private Thing thing(Column column) {
    Variant variant = column.variant();
    List<String> others = new ArrayList<>(skus());
    others.remove(variant.sku());
    return new Thing(
        variant.sku(),
        column.entry().name().in(texts.locale()),
        variant.name() == null ? null : variant.name().in(texts.locale()),
        PublicPaths.variant(column.entry().product(), variant.sku()),
        variant.picture(),
        variant.price(),
        variant.reducedFrom(),
        variant.ecoParticipation(),
        MyComparison.href(others));
  }

  /**
   * One property beside each other.
   *
   * @param values one for each column; {@code null} where it is not stated
   */
  public record Row(String label, List<String> values, boolean differs) {}

  /** All properties, or only those that tell the columns apart. */
  public List<Row> getRows() {
    if (rows == null) {
      rows =
          compared.comparison().lines().stream()
              .filter(line -> !isOnlyDifferences() || line.differs())
              .map(this::row)
              .toList();
    }
    return rows;
  }

  private Row row(Line line) {
    String label = line.attribute().name().in(texts.locale());
    return new Row(label, line.values().stream().map(this::said).toList(), line.differs());
  }

  private String said(List<Value> values) {
    return values.isEmpty()
        ? null
        : values.stream().map(v -> ValueWords.of(v, texts)).collect(Collectors.joining(", "));
  }

  /** Where each can be seen, my shop first, in the order of the columns. */
  public List<List<Whereabouts.Place>> getPlaces() {
    Whereabouts whereabouts = new Whereabouts(guide, texts, clock.instant());
    return compared.comparison().columns().stream()
        .map(column -> whereabouts.of(column.variant(), myShop.getCode()))
        .toList();
  }

  public boolean isOnlyDifferences() {
    return DIFFERENCES.equals(only) && getSize() > 1;
  }

  /** How many properties are the same for all. */
  public long getSame() {
    return compared.comparison().lines().stream().filter(line -> !line.differs()).count();
  }

  /** The same comparison with or without what is the same for all. */
  public String getFoldHref() {
    return getHref() + (isOnlyDifferences() ? "" : "&only=" + DIFFERENCES);
  }

  public String getFoldLabel() {
    return isOnlyDifferences()
        ? texts.of("compare.unfold", getSame())
        : texts.of("compare.fold", getSame());
  }

  public boolean isRoom() {
    return getSize() < Comparison.MOST;
  }

  /** What may join: what is kept, then what stands in the same aisle. */
  public List<ToCompare.Candidate> getCandidates() {
    return isRoom() ? toCompare.beside(compared.comparison(), skus()) : List.of();
  }

  public String getHref() {
    return MyComparison.href(skus());
  }

  public String getShareLink() {
    return address.of(getHref());
  }

  public String getMailHref() {
    return "mailto:?subject="
        + PublicPaths.encode(texts.of("compare.mail.subject"))
        + "&body="
        + PublicPaths.encode(getShareLink());
  }

  private List<String> skus() {
    return compared.comparison().columns().stream().map(c -> c.variant().sku()).toList();
  }
}
