package io.vitrine.booking.waiting.page;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topics;
import io.vitrine.booking.waiting.AnswerOffer;
import io.vitrine.booking.waiting.WaitingAnswer;
import io.vitrine.booking.waiting.WaitingList;
import io.vitrine.booking.waiting.WaitingOffer;
import io.vitrine.booking.waiting.WaitingReason;
import io.vitrine.booking.waiting.Wish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/**
 * One's own place on the waiting list, behind its link. Looking changes nothing, whoever looks;
 * taking, declining and leaving are forms that are sent.
 */
@Named
@RequestScoped
public class PlacePage {

  @Inject
  @Param(pathIndex = 0)
  private String token;

  @Inject private WaitingList list;
  @Inject private AnswerOffer answering;
  @Inject private Topics topics;
  @Inject private Shops shops;
  @Inject private LinkTokens links;
  @Inject private WaitingWords words;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private Wish wish;
  private boolean read;
  private WaitingWords.Said refusal;

  /** Before the page is drawn: a link that opens nothing is a 404. */
  public void arrive() {
    if (!isThere()) {
      status(404);
    }
  }

  public boolean isThere() {
    if (!read) {
      wish = list.byLink(token).orElse(null);
      read = true;
    }
    return wish != null;
  }

  public void accept() throws IOException {
    if (isThere()) {
      done(answering.accept(wish));
    }
  }

  public void decline() throws IOException {
    if (isThere()) {
      done(answering.decline(wish));
    }
  }

  public void leave() throws IOException {
    if (isThere()) {
      done(answering.leave(wish));
    }
  }

  private void done(WaitingAnswer answer) throws IOException {
    WaitingReason no = answer.fold(waits -> null, booked -> null, refused -> refused.reason());
    if (no != null) {
      refusal = words.refusal(no);
      status(no.status());
      return;
    }
    String next =
        answer.fold(
            waits -> "/booking/waiting-place/" + token,
            booked -> "/booking/appointment/" + links.of(booked.appointment()) + "?new=true",
            refused -> "");
    faces.getExternalContext().redirect(next);
  }

  private void status(int status) {
    faces.getExternalContext().setResponseStatus(status);
  }

  public WaitingWords.Said getUnknown() {
    return words.refusal(WaitingReason.UNKNOWN_PLACE);
  }

  public WaitingWords.Said getRefusal() {
    return refusal;
  }

  public boolean isWaiting() {
    return wish.isWaiting();
  }

  /** What she is asked about now, or {@code null}. */
  public WaitingOffer getOffer() {
    Optional<WaitingOffer> open = wish.isWaiting() ? list.openOffer(wish) : Optional.empty();
    return open.filter(offer -> offer.isOpen(clock.instant())).orElse(null);
  }

  public String getState() {
    return words.say("state." + wish.state());
  }

  public String getWish() {
    return words.wish(wish);
  }

  public String getTopic() {
    return topics.find(wish.topic()).orElseThrow().name(words.locale());
  }

  public ShopSheet getShop() {
    return shops.find(wish.shop()).orElseThrow();
  }

  public String getZone() {
    return wish.zone();
  }

  public String getEmail() {
    return wish.email();
  }

  public String getBookHref() {
    return "/booking/book?shop=" + wish.shop() + "&topic=" + wish.topic();
  }
}
