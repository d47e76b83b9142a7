package io.vitrine.shell.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The reader's language: {@code ?lang=} if it is there, else what the cookie remembers, else the
 * first of the browser's languages that the house speaks, else French.
 */
@Named
@RequestScoped
public class Language {

  /** The cookie that remembers the choice; strictly needed, no consent (CNIL). */
  public static final String COOKIE = "vitrine_lang";

  private final HttpServletRequest request;
  private Locale locale;

  @Inject
  public Language(HttpServletRequest request) {
    this.request = request;
  }

  public Locale getLocale() {
    if (locale == null) {
      locale = decide(request);
    }
    return locale;
  }

  /** {@code fr} or {@code en}. */
  public String getCode() {
    return getLocale().getLanguage();
  }

  public boolean isFrench() {
    return Locale.FRENCH.equals(getLocale());
  }

  /** The text in the reader's language, or the other one where it is missing. */
  public String pick(String french, String english) {
    String first = isFrench() ? french : english;
    String second = isFrench() ? english : french;
    return first == null || first.isBlank() ? second : first;
  }

  /** The words of a bundle in the reader's language, with what stands for {@code {0}} and so on. */
  public String say(String bundle, String key, Object... arguments) {
    String pattern = ResourceBundle.getBundle(bundle, getLocale()).getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, getLocale()).format(arguments);
  }

  /** The language that a switch leads to. */
  public String getOtherCode() {
    return isFrench() ? "en" : "fr";
  }

  /** How the other language calls itself. */
  public String getOtherLabel() {
    return isFrench() ? "English" : "Français";
  }

  /** This page in the other language. */
  public String getSwitchHref() {
    StringBuilder href = new StringBuilder(originalPath()).append("?");
    for (String name : Collections.list(request.getParameterNames())) {
      if (!name.equals("lang") && isPlain(name)) {
        for (String value : request.getParameterValues(name)) {
          href.append(encode(name)).append('=').append(encode(value)).append('&');
        }
      }
    }
    return href.append("lang=").append(getOtherCode()).toString();
  }

  private boolean isPlain(String name) {
    return "GET".equals(request.getMethod()) && !name.startsWith("jakarta.faces");
  }

  private String originalPath() {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    Object lost = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return Stream.of(lost, forwarded)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Object::toString)
        .orElseGet(request::getRequestURI);
  }

  private static String encode(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  static Locale decide(HttpServletRequest request) {
    Locale asked = spoken(parameter(request));
    if (asked != null) {
      return asked;
    }
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (COOKIE.equals(cookie.getName()) && spoken(cookie.getValue()) != null) {
          return spoken(cookie.getValue());
        }
      }
    }
    if (request.getHeader("Accept-Language") != null) {
      for (Locale wanted : Collections.list(request.getLocales())) {
        if (spoken(wanted.getLanguage()) != null) {
          return spoken(wanted.getLanguage());
        }
      }
    }
    return Locale.FRENCH;
  }

  /** Read from the query alone, so that a large body is not parsed for it. */
  private static String parameter(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query != null) {
      for (String part : query.split("&")) {
        if (part.startsWith("lang=")) {
          return part.substring(5);
        }
      }
    }
    return null;
  }

  static Locale spoken(String code) {
    if ("fr".equals(code)) {
      return Locale.FRENCH;
    }
    return "en".equals(code) ? Locale.ENGLISH : null;
  }
}
