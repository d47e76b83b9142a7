package io.vitrine.catalog.office.category.page;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.category.AddCategory;
import io.vitrine.catalog.office.category.CategoryList;
import io.vitrine.catalog.office.category.MoveCategory;
import io.vitrine.catalog.office.category.Step;
import io.vitrine.catalog.office.page.Names;
import io.vitrine.catalog.office.page.Said;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;

/** The tree of categories: what is where, and moving it. */
@Named
@RequestScoped
public class CategoriesPage {

  private static final String HREF = "/back-office/categories";

  /** Stands for the root, and for the end of a row of siblings; no code is like it. */
  private static final String NONE = "-";

  @Inject private CategoryList list;
  @Inject private MoveCategory moveCategory;
  @Inject private AddCategory addCategory;
  @Inject private Language language;
  @Inject private Said said;
  @Inject private SignedIn signedIn;

  @Inject @Param private String move;
  @Inject @Param private String moved;
  @Inject @Param private String by;
  private List<Row> rows;
  private final Names names = new Names();

  /**
   * A category in the reader's language.
   *
   * @param other its name in the other language, or {@code null}
   * @param products in it and below it, published or not
   */
  public record Row(
      String code,
      String parent,
      int depth,
      String name,
      String other,
      long products,
      List<Way> ways) {}

  /** A step that a category can take. */
  public record Way(String step, String text, boolean focus) {}

  /**
   * What a button of the tree says: {@code up CODE}, or {@code to CODE PARENT BEFORE} from a drag.
   */
  public void act() throws IOException {
    if (move == null) {
      return;
    }
    String[] words = move.split(" ");
    if (words.length == 4 && words[0].equals("to")) {
      went(moveCategory.to(words[1], code(words[2]), code(words[3]), signedIn.getStaff()), "drag");
    } else if (words.length == 2 && step(words[0]) != null) {
      went(moveCategory.step(words[1], step(words[0]), signedIn.getStaff()), words[0]);
    }
  }

  private void went(Answer<String> answer, String by) throws IOException {
    String code = answer.fold(done -> done, refusal -> "");
    // a fragment would take the focus away from the button that the script gives it back to
    String fragment = step(by) == null ? "#c-" + code : "";
    said.goOn(answer, HREF + "?moved=" + code + "&by=" + by + fragment);
  }

  private static String code(String word) {
    return word.equals(NONE) ? null : word;
  }

  private static Step step(String word) {
    return List.of(Step.values()).stream()
        .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElse(null);
  }

  /** The button that adds one at the root. */
  public void add() throws IOException {
    Text name = names.written();
    Answer<String> answer =
        name == null
            ? Answer.refused(422, "category-unnamed")
            : addCategory.add(null, name, signedIn.getStaff());
    went(answer, "new");
  }

  /** Of the one that is added. */
  public Names getNames() {
    return names;
  }

  public List<Row> getRows() {
    if (rows == null) {
      List<CategoryList.Line> lines = list.all();
      rows =
          IntStream.range(0, lines.size())
              .mapToObj(at -> row(lines.get(at), below(lines, at)))
              .toList();
    }
    return rows;
  }

  /** The products of the categories below one: those that follow it and stand deeper. */
  private static long below(List<CategoryList.Line> lines, int at) {
    int depth = lines.get(at).entry().depth();
    return lines.subList(at + 1, lines.size()).stream()
        .takeWhile(line -> line.entry().depth() > depth)
        .mapToLong(CategoryList.Line::products)
        .sum();
  }

  private Row row(CategoryList.Line line, long below) {
    CategoryEntry entry = line.entry();
    Locale locale = language.getLocale();
    String name = entry.name().in(locale);
    String other = language.isFrench() ? entry.name().en() : entry.name().fr();
    return new Row(
        entry.code(),
        Objects.requireNonNullElse(entry.parent(), NONE),
        entry.depth(),
        name,
        other == null || other.equals(name) ? null : other,
        line.products() + below,
        line.steps().stream().map(step -> way(step, entry.code())).toList());
  }

  private Way way(Step step, String code) {
    String word = step.name().toLowerCase(Locale.ROOT);
    return new Way(word, word + ' ' + code, code.equals(moved) && word.equals(by));
  }

  /** The path of what was just moved, in the reader's words; {@code null} where nothing was. */
  public String getMovedTo() {
    return getRows().stream()
        .filter(row -> row.code().equals(moved))
        .findFirst()
        .map(row -> path(row))
        .orElse(null);
  }

  private String path(Row row) {
    return getRows().stream()
        .filter(above -> above.code().equals(row.parent()))
        .findFirst()
        .map(above -> path(above) + " > " + row.name())
        .orElse(row.name());
  }
}
