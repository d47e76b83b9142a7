package io.vitrine.booking.signin;

import io.vitrine.testkit.Http;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser as far as a sign-in needs one: keeps cookies, sends the last form it saw, runs no
 * script.
 */
final class Visitor {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*? value=\"([^\"]+)\"");

  private final URI base;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String state;

  Visitor(URI base) {
    this.base = base;
  }

  String cookie(String name) {
    return cookies.get(name);
  }

  void keep(String name, String value) {
    cookies.put(name, value);
  }

  void forget(String name) {
    cookies.remove(name);
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path) {
    return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
  }

  HttpResponse<String> signIn(String email, String password) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("signIn", "signIn");
    form.put("signIn:email", email);
    form.put("signIn:password", password);
    form.put("signIn:go", "");
    return send("sign-in", form);
  }

  /** The form of the page where a password is changed, as it was seen last. */
  HttpResponse<String> change(String old, String wanted, String again) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("change", "change");
    form.put("change:old", old);
    form.put("change:new", wanted);
    form.put("change:again", again);
    form.put("change:go", "");
    return send("staff/password", form);
  }

  /** The form of the lock page. */
  HttpResponse<String> pin(String staff, String pin, String next) {
    return form("sign-in/pin", Map.of("staff", staff, "pin", pin, "next", next));
  }

  /** A plain form, without a state of Faces. */
  HttpResponse<String> form(String path, Map<String, String> fields) {
    return posted(path, fields);
  }

  /** Where she is asked for it after her password. */
  HttpResponse<String> choosePin(String password, String pin, String again) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("choose", "choose");
    form.put("choose:password", password);
    form.put("choose:pin", pin);
    form.put("choose:again", again);
    form.put("choose:go", "");
    return send("staff/pin", form);
  }

  /** A button of a form without fields, on the page that was seen last. */
  HttpResponse<String> press(String path, String form, String button) {
    Map<String, String> pressed = new LinkedHashMap<>();
    pressed.put(form, form);
    pressed.put(form + ':' + button, "");
    return send(path, pressed);
  }

  private HttpResponse<String> send(String path, Map<String, String> form) {
    form.put("jakarta.faces.ViewState", state);
    return posted(path, form);
  }

  private HttpResponse<String> posted(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = Http.request(base, path, "Accept-Language", "fr");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(e -> e.getKey() + "=" + e.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    HttpResponse<String> answer = Http.send(request);
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      if (pair[1].isEmpty()) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    Matcher found = STATE.matcher(answer.body());
    if (found.find()) {
      state = found.group(1);
    }
    return answer;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
