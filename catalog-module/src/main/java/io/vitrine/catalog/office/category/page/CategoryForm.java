package io.vitrine.catalog.office.category.page;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.DeskHistory;
import io.vitrine.catalog.office.category.AddCategory;
import io.vitrine.catalog.office.category.CategoryList;
import io.vitrine.catalog.office.category.DropCategory;
import io.vitrine.catalog.office.category.RenameCategory;
import io.vitrine.catalog.office.page.Names;
import io.vitrine.catalog.office.page.Said;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;

/** One category: its words, what is new below it, and taking it away. */
@Named
@RequestScoped
public class CategoryForm {

  private static final int LAST = 10;

  @Inject private CategoryList list;
  @Inject private RenameCategory renameCategory;
  @Inject private AddCategory addCategory;
  @Inject private DropCategory dropCategory;
  @Inject private DeskHistory history;
  @Inject private Language language;
  @Inject private Said said;
  @Inject private SignedIn signedIn;
  @Inject private FacesContext faces;

  @Inject @Param private String code;
  @Inject @Param private String saved;
  @Inject @Param private String seen;
  private CategoryList.Line line;
  private boolean looked;
  private final Names below = new Names();
  private Names names = new Names();

  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  /** The button that writes the names. */
  public void rename() throws IOException {
    Text name = names.written();
    said.goOn(
        name == null
            ? Answer.refused(422, "category-unnamed")
            : renameCategory.rename(code, name, seen, signedIn.getStaff()),
        "/back-office/category?code=" + code + "&saved=true");
  }

  /** The button that adds one below. */
  public void add() throws IOException {
    Text name = below.written();
    Answer<String> answer =
        name == null
            ? Answer.refused(422, "category-unnamed")
            : addCategory.add(code, name, signedIn.getStaff());
    String added = answer.fold(done -> done, refusal -> "");
    said.goOn(answer, "/back-office/categories?moved=" + added + "&by=new#c-" + added);
  }

  /** The button that takes it away. */
  public void drop() throws IOException {
    said.goOn(dropCategory.drop(code, signedIn.getStaff()), "/back-office/categories");
  }

  public boolean isThere() {
    if (!looked) {
      looked = true;
      line = code == null ? null : list.one(code).orElse(null);
      if (line != null) {
        names = new Names(line.entry().name());
      }
    }
    return line != null;
  }

  public String getTitle() {
    return line.entry().name().in(language.getLocale());
  }

  public List<DeskHistory.Entry> getEntries() {
    return history.last(DeskHistory.Kind.CATEGORY, code, LAST);
  }

  public CategoryList.Line getLine() {
    isThere();
    return line;
  }

  public Names getNames() {
    isThere();
    return names;
  }

  /** Of the one that is added below. */
  public Names getBelow() {
    return below;
  }

  public String getCode() {
    return code;
  }

  public boolean isSaved() {
    return "true".equals(saved);
  }
}
