package io.vitrine.booking.terms.page;

import io.vitrine.booking.appointment.page.Address;
import io.vitrine.booking.room.Room;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.terms.SetRoom;
import io.vitrine.booking.terms.TermsAnswer;
import io.vitrine.booking.terms.TermsProblems;
import io.vitrine.shell.InvalidValue;
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
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.Param;

/** A manager enters the rooms and the equipment of her shop; the chosen one is in the form. */
@Named
@RequestScoped
public class RoomsPage {

  private static final String TEXTS = "io.vitrine.booking.terms.texts";

  @Inject private Rooms rooms;
  @Inject private SetRoom setting;
  @Inject private TermsProblems problems;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private FacesContext faces;
  @Inject @Param private String room;
  @Inject @Param private String topic;
  @Inject @Param private String done;

  private final RoomForm form = new RoomForm();
  private Problem problem;

  /** A room of the list. */
  public record Row(
      String code, String name, String kind, boolean inUse, String href, String label) {}

  @PostConstruct
  void fill() {
    if (isAllowed() && room != null) {
      rooms.find(room).filter(it -> it.shop().equals(getShop().shop())).ifPresent(form::show);
    }
  }

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    }
  }

  public boolean isAllowed() {
    return getShop() != null;
  }

  public ShopSheet getShop() {
    return own.chosenSheet(Role.MANAGER);
  }

  Address here() {
    return Address.of("/booking/manage/rooms").with("shop", getShop().shop()).with("topic", topic);
  }

  public List<ShopLink> getShops() {
    return own.links(code -> here().with("shop", code).toString(), Role.MANAGER);
  }

  public List<Row> getRows() {
    return rooms.of(getShop().shop()).stream()
        .map(
            it ->
                new Row(
                    it.room(),
                    name(it),
                    it.kind(),
                    it.inUse(),
                    here().with("room", it.room()) + "#room-title",
                    say("room.change", name(it))))
        .toList();
  }

  private String name(Room it) {
    return language.pick(it.frenchName(), it.englishName());
  }

  /** The form's button. */
  public void save() throws IOException {
    if (!isAllowed()) {
      throw new SecurityException("not a manager of this shop");
    }
    try {
      answer(setting.say(form.room(getShop().shop()), signedIn.getStaff()), "roomSaved");
    } catch (InvalidValue e) {
      refuse(problems.noRoom());
    }
  }

  void answer(TermsAnswer answer, String word) throws IOException {
    TermsAnswer.Refused no = answer.fold(it -> null, refused -> refused);
    if (no == null) {
      faces.getExternalContext().redirect(here().with("done", word).toString());
    } else {
      refuse(problems.of(no));
    }
  }

  void refuse(Problem no) {
    problem = no;
    faces.getExternalContext().setResponseStatus(no.status());
  }

  String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  public String getDoneText() {
    return done != null && Set.of("roomSaved", "needsSaved").contains(done)
        ? say("done." + done)
        : "";
  }

  /** Whether the form holds a room that there is already. */
  public boolean isChanging() {
    return form.isFilled();
  }

  public String getNewHref() {
    return here() + "#room-title";
  }

  public RoomForm getForm() {
    return form;
  }

  public String getRoom() {
    return room;
  }

  public String getTopic() {
    return topic;
  }

  public Problem getProblem() {
    return problem;
  }
}
