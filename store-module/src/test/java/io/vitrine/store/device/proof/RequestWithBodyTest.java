package io.vitrine.store.device.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form's fields as the pages find them, though the body was read before them. */
class RequestWithBodyTest {

  private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

  @Test
  void theFieldsOfAFormAreThoseOfItsAddressAndItsBody() throws IOException {
    String body = "name=Camille+Roux&note=caf%C3%A9%20%26+th%C3%A9&empty=&bare&name=twice";
    RequestWithBody request = request(FORM, "visit=v1&name=first", body);

    assertThat(request.getParameter("visit")).isEqualTo("v1");
    assertThat(request.getParameterValues("name"))
        .containsExactly("first", "Camille Roux", "twice");
    assertThat(request.getParameter("note")).isEqualTo("café & thé");
    assertThat(request.getParameter("empty")).isEmpty();
    assertThat(request.getParameter("bare")).isEmpty();
    assertThat(request.getParameter("none")).isNull();
    assertThat(request.getReader().readLine()).isEqualTo(body);
    assertThat(request.getInputStream().readAllBytes())
        .isEqualTo(body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aBrokenEscapeStaysAsItWasTyped() {
    assertThat(request(FORM, null, "a=%zz&b=1").getParameterMap())
        .containsOnlyKeys("a", "b")
        .hasEntrySatisfying("a", values -> assertThat(values).containsExactly("%zz"));
  }

  @Test
  void jsonHoldsNoFields() {
    assertThat(request("application/json", null, "{\"a\":1}").getParameterMap()).isEmpty();
  }

  private static RequestWithBody request(String type, String query, String body) {
    Map<String, String> answers =
        query == null
            ? Map.of("getContentType", type)
            : Map.of("getContentType", type, "getQueryString", query);
    HttpServletRequest bare =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                RequestWithBodyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
    return new RequestWithBody(bare, body.getBytes(StandardCharsets.UTF_8));
  }
}
