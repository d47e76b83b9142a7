package io.vitrine.store.stock.page;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.neighbour.Department;
import io.vitrine.store.stock.count.CountDepartment;
import io.vitrine.store.stock.count.CountSheet;
import io.vitrine.store.stock.count.Counts;
import io.vitrine.store.stock.count.StartCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The counts of a shop, and how one begins. */
@Named
@RequestScoped
public class CountsPage {

  private static final int SIZE = 25;

  @Inject private StockShelves shelves;
  @Inject private Counts counts;
  @Inject private StartCount start;
  @Inject private CountDepartment department;
  @Inject private Assortment assortment;
  @Inject private Language language;

  private String shop;
  private int page = 1;
  private String name;
  private String list;
  private String category;
  private List<Department> departments;
  private Problem problem;
  private Counts.Page found;

  public void open() {
    shop = shelves.shop(shop);
    page = Math.max(1, Math.min(page, 10_000));
    found =
        counts
            .of(shop, page, SIZE, shelves.hand())
            .fold(
                one -> one,
                refused -> {
                  problem = shelves.problem(refused);
                  return null;
                });
  }

  public String start() {
    List<String> skus =
        Arrays.stream((list == null ? "" : list).split("[\\s;,]+"))
            .filter(sku -> !sku.isBlank())
            .toList();
    boolean whole = skus.isEmpty() && category != null && !category.isBlank();
    CountSheet sheet =
        shelves.act(
            () ->
                whole
                    ? department.of(shop, called(), category, shelves.hand())
                    : start.of(shop, name, skus, shelves.hand()));
    if (sheet == null) {
      open();
      return null;
    }
    assortment.priced(skus);
    return "count?faces-redirect=true&id=" + sheet.getId();
  }

  /** What was typed, else the department itself. */
  private String called() {
    return name == null || name.isBlank()
        ? getDepartments().stream()
            .filter(one -> one.code().equals(category))
            .findFirst()
            .map(this::nameOf)
            .orElse(category)
        : name;
  }

  /** None while the catalogue is away. */
  public List<Department> getDepartments() {
    if (departments == null) {
      departments = department.all();
    }
    return departments;
  }

  public String nameOf(Department one) {
    return language.pick(one.name().fr(), one.name().en());
  }

  /** As it stands in the list, what belongs to another behind it. */
  public String label(Department one) {
    return "\u2003".repeat(one.depth() - 1) + nameOf(one);
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public List<CountSheet> getItems() {
    return found == null ? List.of() : found.items();
  }

  public int getPages() {
    return found == null ? 1 : (int) Math.max(1, (found.total() + SIZE - 1) / SIZE);
  }

  public Problem getProblem() {
    return problem;
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }
}
