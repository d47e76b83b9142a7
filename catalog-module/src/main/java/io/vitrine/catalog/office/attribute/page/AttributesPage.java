package io.vitrine.catalog.office.attribute.page;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.attribute.AddAttribute;
import io.vitrine.catalog.office.attribute.AttributeList;
import io.vitrine.catalog.office.attribute.ChangeAttribute;
import io.vitrine.catalog.office.page.Said;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The list of attributes, their order, and a new one. */
@Named
@RequestScoped
public class AttributesPage {

  private static final String HREF = "/back-office/attributes";

  @Inject private AttributeList list;
  @Inject private AddAttribute addAttribute;
  @Inject private ChangeAttribute changeAttribute;
  @Inject private Language language;
  @Inject private Said said;
  @Inject private SignedIn signedIn;

  @Inject @Param private String move;
  @Inject @Param private String moved;
  @Inject @Param private String by;
  private List<Row> rows;
  private String code;
  private final AttributeFields fields = new AttributeFields();

  /** An attribute in the reader's language. */
  public record Row(
      String code,
      String name,
      String other,
      String kind,
      String unit,
      boolean facet,
      long variants,
      List<Way> ways) {}

  /** A step that it can take. */
  public record Way(String step, String text, boolean here) {}

  /** What a button of the list says: {@code up CODE} or {@code down CODE}. */
  public void act() throws IOException {
    String[] words = move == null ? new String[0] : move.split(" ");
    if (words.length == 2) {
      said.goOn(
          changeAttribute.move(words[1], words[0].equals("up"), signedIn.getStaff()),
          HREF + "?moved=" + words[1] + "&by=" + words[0]);
    }
  }

  /** The button that adds one. */
  public void add() throws IOException {
    Answer<String> answer = addAttribute.add(code, fields.written(), signedIn.getStaff());
    said.goOn(answer, HREF + "?moved=" + answer.fold(done -> done, no -> ""));
  }

  /** Of the one that is added. */
  public AttributeFields getFields() {
    return fields;
  }

  public List<Row> getRows() {
    if (rows == null) {
      List<AttributeList.Line> all = list.all();
      rows = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        List<Way> ways = new ArrayList<>();
        if (i > 0) {
          ways.add(way("up", all.get(i).entry()));
        }
        if (i < all.size() - 1) {
          ways.add(way("down", all.get(i).entry()));
        }
        rows.add(row(all.get(i), ways));
      }
    }
    return rows;
  }

  private Way way(String step, AttributeEntry entry) {
    return new Way(step, step + ' ' + entry.code(), entry.code().equals(moved) && step.equals(by));
  }

  private Row row(AttributeList.Line line, List<Way> ways) {
    AttributeEntry entry = line.entry();
    String name = entry.name().in(language.getLocale());
    String other = language.isFrench() ? entry.name().en() : entry.name().fr();
    return new Row(
        entry.code(),
        name,
        name.equals(other) ? null : other,
        entry.kind().name(),
        entry.unit(),
        entry.facet(),
        line.variants(),
        ways);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
