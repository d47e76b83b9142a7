package io.vitrine.shell.signin;

import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The last act, kept by the browser in a cookie that only the house can write (HMAC-SHA256 with the
 * secret {@code keys/last-act}, which all modules share): each module sees what was done in the
 * others, and none asks another.
 */
@ApplicationScoped
public class LastActs {

  /** The cookie's name. */
  public static final String COOKIE = "vitrine_act";

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{32})\\.(\\d{1,6})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

  private final SecretKeySpec secret;

  @Inject
  public LastActs(@ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    byte[] bits = KeyFolder.in(Path.of(data)).secret("last-act").getBytes(StandardCharsets.UTF_8);
    this.secret = new SecretKeySpec(bits, "HmacSHA256");
  }

  /** What the browser says of it; empty where it says nothing or not in our hand. */
  public Optional<LastAct> of(HttpServletRequest request) {
    return HouseCookie.of(request, COOKIE).flatMap(this::read);
  }

  /** The browser keeps it until it closes. */
  public void keep(HttpServletRequest request, HttpServletResponse response, LastAct act) {
    HouseCookie.set(request, response, COOKIE, write(act), -1);
  }

  /** Nobody is at a shared device here any more. */
  public void clear(HttpServletRequest request, HttpServletResponse response) {
    HouseCookie.set(request, response, COOKIE, "", 0);
  }

  /** As the cookie has it. */
  public String write(LastAct act) {
    String text = act.session() + '.' + act.idle().toSeconds() + '.' + act.at().getEpochSecond();
    return text + '.' + sealOf(text);
  }

  Optional<LastAct> read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    byte[] seal = sealOf(text.substring(0, parts.end(3))).getBytes(StandardCharsets.US_ASCII);
    byte[] shown = parts.group(4).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(seal, shown)
        ? Optional.of(
            new LastAct(
                parts.group(1),
                Duration.ofSeconds(Long.parseLong(parts.group(2))),
                Instant.ofEpochSecond(Long.parseLong(parts.group(3)))))
        : Optional.empty();
  }

  private String sealOf(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
