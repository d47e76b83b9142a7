package io.vitrine.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import java.net.URL;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReadyIT {

  @ArquillianResource private URL url;

  @Test
  void theModuleSaysThatItIsReady() {
    assertThat(Http.get(Deployed.at(url), "api/v1/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void theHealthOfTheServerSaysWhatWaitsToBeTold() {
    String health = Http.get(Deployed.at(url).resolve("/"), "health").body();
    assertThat(health).contains("\"booking-mails\"").contains("\"late\"").contains("\"waiting\"");
  }

  @Test
  void whatIsNotThereIsAProblemInTheReadersLanguage() {
    var answer = Http.get(Deployed.at(url), "api/v1/nothing-here", "Accept-Language", "en");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("Not found");
  }
}
