package io.vitrine.catalog.office.attribute.page;

import io.vitrine.catalog.office.DeskHistory;
import io.vitrine.catalog.office.attribute.AttributeList;
import io.vitrine.catalog.office.attribute.ChangeAttribute;
import io.vitrine.catalog.office.page.Said;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;

/** One attribute: its words, its kind, and whether customers filter by it. */
@Named
@RequestScoped
public class AttributeForm {

  private static final int LAST = 10;

  @Inject private AttributeList list;
  @Inject private ChangeAttribute changeAttribute;
  @Inject private DeskHistory history;
  @Inject private Language language;
  @Inject private Said said;
  @Inject private SignedIn signedIn;
  @Inject private FacesContext faces;

  @Inject @Param private String code;
  @Inject @Param private String saved;
  @Inject @Param private String seen;
  private AttributeList.Line line;
  private boolean looked;
  private AttributeFields fields = new AttributeFields();

  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  /** The button. */
  public void save() throws IOException {
    said.goOn(
        changeAttribute.change(code, fields.written(), seen, signedIn.getStaff()),
        "/back-office/attribute?code=" + code + "&saved=true");
  }

  public boolean isThere() {
    if (!looked) {
      looked = true;
      line = code == null ? null : list.one(code).orElse(null);
      if (line != null) {
        fields = new AttributeFields(line.entry());
      }
    }
    return line != null;
  }

  public String getTitle() {
    return line.entry().name().in(language.getLocale());
  }

  public AttributeList.Line getLine() {
    isThere();
    return line;
  }

  public List<DeskHistory.Entry> getEntries() {
    return history.last(DeskHistory.Kind.ATTRIBUTE, code, LAST);
  }

  public AttributeFields getFields() {
    isThere();
    return fields;
  }

  public boolean isSaved() {
    return "true".equals(saved);
  }

  public String getCode() {
    return code;
  }
}
