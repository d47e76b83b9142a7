package io.vitrine.booking.privacy.page;

import io.vitrine.booking.privacy.AskOfHouse;
import io.vitrine.booking.privacy.Fingerprints;
import io.vitrine.booking.privacy.ForgetMe;
import io.vitrine.booking.privacy.LeaveAlone;
import io.vitrine.booking.privacy.OwnLink;
import io.vitrine.booking.privacy.OwnPages;
import io.vitrine.booking.privacy.OwnPeople;
import io.vitrine.booking.privacy.PrivacyRequest.Kind;
import io.vitrine.booking.privacy.rest.OwnCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** Her own page: one verb for each thing that she may ask of the house. */
@Named
@RequestScoped
public class MyPage {

  private static final Set<String> PURPOSES = Set.of("MEMORY", "FOLLOW_UP_MAIL", "FOLLOW_UP_CALL");
  private static final Set<String> WORDS = Set.of("true", "false");

  private static final String ADDRESS = "/booking/my-page";

  @Inject private OwnPages pages;
  @Inject private AskOfHouse house;
  @Inject private ForgetMe forgetMe;
  @Inject private Fingerprints fingerprints;
  @Inject private LeaveAlone leaveAlone;
  @Inject private OwnPeople people;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  @Inject @Param private String act;

  private Optional<OwnLink> page;

  /** Before the page is drawn: who has no page open is shown how to open one. */
  public void arrive() {
    response().setHeader("Cache-Control", "no-store");
    if (!isOpen()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  private Optional<OwnLink> page() {
    if (page == null) {
      page = pages.of(OwnCookie.of(request));
    }
    return page;
  }

  public boolean isOpen() {
    return page().isPresent();
  }

  /** Whether there is somebody still: she was not erased. */
  public boolean isKnown() {
    return page().map(OwnLink::whom).filter(whom -> whom.email() != null).isPresent();
  }

  /** Whether several people share the address and she has not said which of them she is. */
  public boolean isToChoose() {
    return isKnown() && people.isToChoose(whom());
  }

  /** The names under her address. */
  public List<String> getNames() {
    return people.names(whom());
  }

  /** Whether others share the address, and she has said who she is. */
  public boolean isChosen() {
    return isKnown() && whom().isChosen();
  }

  /** She says which of the names are hers. */
  public void choose() throws IOException {
    String[] sent = request.getParameterValues("who");
    if (isToChoose() && sent != null) {
      List<String> known = getNames();
      pages.choose(
          OwnCookie.of(request),
          Stream.of(sent).filter(known::contains).collect(Collectors.toSet()));
    }
    again();
  }

  OwnLink.Whom whom() {
    return page().orElseThrow().whom();
  }

  public String getEmail() {
    return whom().email();
  }

  public Instant getUntil() {
    return page().orElseThrow().pageEndsAt();
  }

  /** Whether she is asked if she wants to be erased. */
  public boolean isErasing() {
    return "erase".equals(act);
  }

  /** Whether nobody writes to her unasked. */
  public boolean isSilent() {
    return fingerprints.isRefused(whom().email());
  }

  /** Agrees, or takes it back: {@code FOLLOW_UP_MAIL|true}. */
  public void consent() throws IOException {
    String[] said = sent("consent:take").split("\\|", 2);
    if (said.length == 2 && PURPOSES.contains(said[0]) && WORDS.contains(said[1])) {
      ask(Kind.CONSENT, Map.of("purpose", said[0], "given", said[1]));
    }
  }

  /** Has something struck out. */
  public void strike() throws IOException {
    ask(Kind.STRIKE, Map.of("fact", sent("strike:take")));
  }

  /** Her name or number is another. */
  public void correct() throws IOException {
    String name = sent("name");
    if (isChosen() && getNames().stream().noneMatch(name::equalsIgnoreCase)) {
      pages.alsoCalled(OwnCookie.of(request), name);
      page = null;
    }
    ask(
        Kind.CORRECT,
        Map.of("number", sent("entry"), "name", sent("name"), "phone", sent("phone")));
  }

  /** Nobody writes to her unasked from now on, or may again. */
  public void silence() throws IOException {
    if (isOne()) {
      leaveAlone.set(whom(), !isSilent());
    }
    again();
  }

  /** Forgets her. */
  public void erase() throws IOException {
    if (isOne()) {
      forgetMe.forget(whom(), !sent("never").isEmpty());
    }
    again();
  }

  /** Closes the page in this browser. */
  public void leave() throws IOException {
    pages.close(OwnCookie.of(request));
    OwnCookie.set(request, response(), "", 0);
    faces.getExternalContext().redirect("/booking/mine");
  }

  /** Nothing is done for an address whose people are several, before one of them is named. */
  private boolean isOne() {
    return isKnown() && !isToChoose();
  }

  private void ask(Kind kind, Map<String, String> details) throws IOException {
    if (isOne()) {
      house.ask(kind, whom(), details);
    }
    again();
  }

  private void again() throws IOException {
    faces.getExternalContext().redirect(ADDRESS);
  }

  private String sent(String name) {
    String value = request.getParameter(name);
    return value == null || value.length() > 300 ? "" : value.replaceAll("\\p{Cntrl}", "").strip();
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }
}
