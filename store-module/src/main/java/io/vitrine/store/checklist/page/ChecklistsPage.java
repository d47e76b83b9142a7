package io.vitrine.store.checklist.page;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.arrival.Topic;
import io.vitrine.store.arrival.Topics;
import io.vitrine.store.checklist.ChecklistPoint;
import io.vitrine.store.checklist.Checklists;
import io.vitrine.store.checklist.KeepChecklist;
import io.vitrine.store.checklist.PointWords;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.page.DossierTold;
import io.vitrine.store.shop.page.ManagedShop;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A manager keeps what is to be thought of, topic by topic. */
@Named
@ViewScoped
public class ChecklistsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String TEXTS = "io.vitrine.store.checklist.texts";

  @Inject private Checklists checklists;
  @Inject private KeepChecklist keeping;
  @Inject private Topics topics;
  @Inject private SignedIn signedIn;
  @Inject private ManagedShop managed;
  @Inject private DossierTold told;
  @Inject private Language language;

  private String shop;
  private String topic;
  private String french;
  private String english;
  private transient List<Topic> known;

  /** Before the page is drawn; its forms stay with the shop that it was opened for. */
  public void arrive() {
    shop = managed.opens() ? managed.getShop() : null;
  }

  public boolean isAllowed() {
    return shop != null;
  }

  public String getShop() {
    return shop;
  }

  public List<Topic> getTopics() {
    if (known == null) {
      known = topics.given();
    }
    return known;
  }

  /** The chosen topic, the first where none is chosen, or {@code null} where none is known. */
  public String getTopic() {
    List<String> codes = getTopics().stream().map(Topic::code).toList();
    return codes.contains(topic) ? topic : codes.isEmpty() ? null : codes.get(0);
  }

  public List<ChecklistPoint> getPoints() {
    return checklists.of(shop, getTopic());
  }

  public void add() {
    told.act(
            () -> keeping.add(shop, getTopic(), new PointWords(french, english), acting()),
            language.say(TEXTS, "added"))
        .ifPresent(
            id -> {
              french = null;
              english = null;
            });
  }

  public void drop(String point) {
    told.act(() -> keeping.drop(point, acting()), language.say(TEXTS, "dropped"));
  }

  private Acting acting() {
    return new Acting(signedIn.getStaff(), signedIn.getName(), signedIn.shopsWith(Role.MANAGER));
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public String getFrench() {
    return french;
  }

  public void setFrench(String french) {
    this.french = french;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }
}
