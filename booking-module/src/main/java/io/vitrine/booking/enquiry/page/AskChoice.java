package io.vitrine.booking.enquiry.page;

import io.vitrine.booking.appointment.Catalogue;
import io.vitrine.booking.appointment.Catalogue.VariantFace;
import io.vitrine.booking.enquiry.Enquire;
import io.vitrine.booking.enquiry.EnquiryKind;
import io.vitrine.booking.enquiry.EnquiryWanted;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** What the address or the sent form says: which way, which shop, about what, when. */
@Named
@RequestScoped
public class AskChoice {

  @Inject private Shops shops;
  @Inject private Topics topics;
  @Inject private Enquire enquire;
  @Inject private Catalogue catalogue;
  @Inject private EnquiryTexts texts;
  @Inject private Language language;
  @Inject private HttpServletRequest request;

  @Inject @Param private String shop;
  @Inject @Param private String topic;
  @Inject @Param private String article;
  @Inject @Param private String when;
  @Inject @Param private String until;

  private List<ShopSheet> allShops;
  private VariantFace face;

  /** Something to choose. */
  public record Choice(String value, String label, boolean chosen) {}

  /** The page's own address says which of the two forms it is. */
  EnquiryKind kind() {
    Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
    String here = forwarded == null ? request.getRequestURI() : forwarded.toString();
    return here.startsWith("/booking/call") ? EnquiryKind.CALL : EnquiryKind.QUESTION;
  }

  public boolean isCall() {
    return kind() == EnquiryKind.CALL;
  }

  public boolean isReady() {
    return !shops().isEmpty();
  }

  /** The shop of the address, else my shop, else the first. */
  public String getShop() {
    return Stream.concat(Stream.ofNullable(shop), mine())
        .filter(code -> shops().stream().anyMatch(s -> s.shop().equals(code)))
        .findFirst()
        .orElseGet(() -> shops().isEmpty() ? null : shops().get(0).shop());
  }

  private Stream<String> mine() {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals("vitrine_shop"))
        .map(Cookie::getValue);
  }

  public ShopSheet getShopChosen() {
    return shops().stream().filter(s -> s.shop().equals(getShop())).findFirst().orElseThrow();
  }

  public List<Choice> getShops() {
    return shops().stream()
        .map(s -> new Choice(s.shop(), s.name() + ", " + s.city(), s.shop().equals(getShop())))
        .toList();
  }

  public List<Choice> getTopics() {
    return topics.all().stream()
        .map(t -> new Choice(t.code(), t.name(language.getLocale()), t.code().equals(getTopic())))
        .toList();
  }

  /** When the shop can call. */
  public List<Choice> getWindows() {
    String zone = getShopChosen().zone();
    return enquire.windows(getShopChosen()).stream()
        .map(
            w ->
                new Choice(
                    w.from().toString(),
                    texts.window(w.from(), w.until(), zone),
                    w.from().toString().equals(when)))
        .toList();
  }

  /** By when somebody who asks now is answered. */
  public Instant getDue() {
    return enquire.due(getShopChosen());
  }

  Instant callFrom() {
    return instant(when);
  }

  public boolean isSent() {
    return getUntil() != null;
  }

  /** By when the shop answers what was just sent. */
  public Instant getUntil() {
    return instant(until);
  }

  private static Instant instant(String text) {
    try {
      return text == null || text.isBlank() ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  public String getTopic() {
    return topic == null || topic.isBlank() ? null : topic;
  }

  /** The number of the variant that was looked at, or {@code null}. */
  public String getArticle() {
    return EnquiryWanted.isArticle(article) ? article : null;
  }

  /** How that variant is called; {@code null} where the catalogue does not say. */
  public String getArticleName() {
    if (face == null && getArticle() != null) {
      face =
          catalogue.variants(List.of(getArticle())).orElse(List.of()).stream()
              .findFirst()
              .orElse(null);
    }
    return face == null
        ? null
        : language.pick(face.frenchName(), face.englishName())
            + ", "
            + language.pick(face.frenchVariant(), face.englishVariant());
  }

  private List<ShopSheet> shops() {
    if (allShops == null) {
      allShops = shops.all();
    }
    return allShops;
  }
}
