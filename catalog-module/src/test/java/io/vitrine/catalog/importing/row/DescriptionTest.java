package io.vitrine.catalog.importing.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {

  @Test
  void aSmallSetOfTagsStays() {
    assertThat(Description.harmless("<b>Award</b><ul><li>one</li></ul>10<sup>2</sup>"))
        .isEqualTo("<b>Award</b><ul><li>one</li></ul>10<sup>2</sup>");
  }

  @Test
  void otherTagsGoAndTheirWordsStay() {
    assertThat(Description.harmless("<p><span style=\"color:red\" onclick=\"x()\">warm</span></p>"))
        .isEqualTo("<p>warm</p>");
  }

  @Test
  void case41AScriptIsShownAsText() {
    String harmless = Description.harmless("Sofa <script>alert('x')</script> #{7*7}");

    assertThat(harmless).contains("&lt;script&gt;").doesNotContain("<script");
    assertThat(Description.words(harmless)).isEqualTo("Sofa <script>alert('x')</script> #{7*7}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>warm",
        "<a href=\"javascript:alert(1)\">warm</a>",
        "<ScRiPt>alert(1)</sCrIpT>warm",
        "<svg onload=alert(1)>warm</svg>",
        "< script>alert(1)</script>warm",
        "<b onmouseover=alert(1)>warm</b>",
        "<iframe srcdoc='<script>alert(1)</script>'>warm</iframe>",
        "<!--<script>-->warm"
      })
  void nothingThatRunsIsLeft(String written) {
    assertThat(Description.harmless(written))
        .doesNotContainPattern("<(?!/?(?:p|br|b|strong|i|em|ul|ol|li|sup|sub)\\b)")
        .doesNotContainPattern("<[^>]*\\son\\w+=")
        .contains("warm");
  }

  @Test
  void linesAndParagraphsOfPlainTextAreKept() {
    assertThat(Description.harmless("one\ntwo\n\nthree"))
        .isEqualTo("<p>one<br />two</p><p>three</p>");
  }

  @Test
  void whatHoldsNoWordsIsNoDescription() {
    assertThat(Description.harmless("<p> </p><br>")).isNull();
  }
}
