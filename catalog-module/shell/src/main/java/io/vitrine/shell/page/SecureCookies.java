package io.vitrine.shell.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether a cookie is for TLS only. Behind a proxy that ends TLS the request itself looks plain;
 * there the public address of the house says it.
 */
public final class SecureCookies {

  private SecureCookies() {}

  public static boolean wantedFor(HttpServletRequest request) {
    return wanted(
        request.isSecure(),
        ConfigProvider.getConfig().getOptionalValue("VITRINE_PUBLIC_URL", String.class));
  }

  static boolean wanted(boolean overTls, Optional<String> publicUrl) {
    return overTls
        || publicUrl.filter(url -> url.toLowerCase(Locale.ROOT).startsWith("https:")).isPresent();
  }
}
