package io.vitrine.catalog.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vitrine.catalog.media.UnfitPictures;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends what cannot be used is told which place of it is wrong, and how. */
class UnfitTest {

  private static final String COLUMNS = "code,name_fr,name_en,kind,unit,facet,position";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "[]; MAPPING_JSON; 1",
        "{; MAPPING_JSON; 1",
        "{\"name\":\"x\",\"colums\":{}}; MAPPING_MEMBER; colums",
        "{\"name\":\"x\",\"columns\":{\"price\":{\"form\":\"p\"}}}; MAPPING_MEMBER; columns.price.form",
        "{\"columns\":{}}; MAPPING_LACKS; name",
        "{\"name\":\"x\",\"lookups\":{\"tree\":{\"key\":\"k\"}}}; MAPPING_LACKS; lookups.tree.file",
        "{\"name\":7}; MAPPING_KIND; name",
        "{\"name\":\"x\",\"columns\":[]}; MAPPING_KIND; columns",
        "{\"name\":\"x\",\"columns\":{\"price\":\"p\"}}; MAPPING_KIND; columns.price",
        "{\"name\":\"x\",\"columns\":{\"price\":{\"from\":[1]}}}; MAPPING_KIND; columns.price.from",
        "{\"name\":\"x\",\"columns\":{\"c\":{\"words\":{\"a\":1}}}}; MAPPING_KIND; columns.c.words.a",
        "{\"name\":\"x\",\"attributes\":{}}; MAPPING_KIND; attributes",
        "{\"name\":\"x\",\"attributes\":[{\"facet\":\"yes\",\"code\":\"a\",\"kind\":\"TEXT\"}]}; MAPPING_KIND; attributes[0].facet",
        "{\"name\":\"x\",\"attributes\":[{\"position\":1.5,\"code\":\"a\",\"kind\":\"TEXT\"}]}; MAPPING_KIND; attributes[0].position",
        "{\"name\":\"x\",\"layout\":{\"charset\":\"klingon\"}}; MAPPING_CHARSET; klingon",
        "{\"name\":\"x\",\"layout\":{\"separator\":\"::\"}}; MAPPING_MARK; layout.separator",
        "{\"name\":\"x\",\"layout\":{\"separator\":\"\\n\"}}; MAPPING_MARK; layout.separator",
        "{\"name\":\"x\",\"layout\":{\"separator\":\"'\",\"quote\":\"'\"}}; MAPPING_MARK; layout",
        "{\"name\":\"x\",\"attributes\":[{\"code\":\"A b\",\"kind\":\"TEXT\"}]}; ATTRIBUTE_CODE; attributes[0]",
        "{\"name\":\"x\",\"attributes\":[{\"code\":\"a\",\"kind\":\"TEXT\"}]}; ATTRIBUTE_NAME; attributes[0]"
      })
  void aMappingThatIsNoneIsToldByItsPlace(String json, Fault fault, String said) {
    Unfit unfit = unfit(() -> MappingFile.read(bytes(json)));

    assertThat(unfit.fault()).isEqualTo(fault);
    assertThat(unfit.said().get(0)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x,X,X,SHAPE,,no,1; ATTRIBUTE_KIND; attributes.csv:2",
        "x,X,X,TEXT,cm,no,1; ATTRIBUTE_UNIT; attributes.csv:2",
        "x,X,X,TEXT,,no,first; ATTRIBUTE_POSITION; attributes.csv:2",
        "x,,,TEXT,,no,1; ATTRIBUTE_NAME; attributes.csv:2",
        "X,X,X,TEXT,,no,1; ATTRIBUTE_CODE; attributes.csv:2",
        "x,X,X; ATTRIBUTES_FIELDS; 2"
      })
  void aLineThatDefinesNoAttributeIsToldByItsNumber(String line, Fault fault, String said) {
    Unfit unfit = unfit(() -> AttributeFile.read(bytes(COLUMNS + "\n" + line + "\n")));

    assertThat(unfit.fault()).isEqualTo(fault);
    assertThat(unfit.said().get(0)).isEqualTo(said);
  }

  @Test
  void attributesHaveTheirColumnsAndAnEnd() {
    assertThat(unfit(() -> AttributeFile.read(bytes("code,name\n"))).said())
        .containsExactly(COLUMNS);
    StringBuilder many = new StringBuilder(COLUMNS).append('\n');
    for (int i = 0; i <= 1000; i++) {
      many.append("a").append(i).append(",A,A,TEXT,,no,1\n");
    }
    assertThat(unfit(() -> AttributeFile.read(bytes(many.toString()))).fault())
        .isEqualTo(Fault.ATTRIBUTES_MANY);
  }

  @Test
  void aListLacksNoColumnAndHasAnEnd() {
    assertThat(unfit(() -> mapped("{\"from\":\"c\",\"lookup\":\"tree\"}", "code,fr\n")).said())
        .containsExactly("tree.csv", "en");
    StringBuilder many = new StringBuilder("code,fr,en\n");
    for (int i = 0; i <= 20_000; i++) {
      many.append(i).append(",a,b\n");
    }
    assertThat(unfit(() -> mapped("{\"from\":\"c\",\"lookup\":\"tree\"}", many.toString())).fault())
        .isEqualTo(Fault.LIST_LONG);
  }

  @Test
  void aColumnComesFromSomewhere() {
    assertThat(unfit(() -> mapped("{\"from\":\"c\",\"lookup\":\"shrub\"}", "code,fr,en\n")).said())
        .containsExactly("price", "shrub");
    for (String rule : List.of("{}", "{\"from\":\"c\",\"value\":\"1\"}")) {
      assertThat(unfit(() -> mapped(rule, "code,fr,en\n")).fault()).isEqualTo(Fault.RULE_SOURCE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyFaultHasItsWords(String language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "io.vitrine.catalog.importing.texts", Locale.forLanguageTag(language));
    List<String> refusals = new ArrayList<>();
    Arrays.stream(Fault.values()).map(Fault::refusal).forEach(refusals::add);
    Arrays.stream(UnfitPictures.Fault.values())
        .map(UnfitPictures.Fault::refusal)
        .forEach(refusals::add);

    assertThat(texts.keySet())
        .containsAll(
            refusals.stream()
                .flatMap(
                    name -> Stream.of("refusal." + name + ".title", "refusal." + name + ".detail"))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aRefusalIsNamedInWordsOfAnAddress(Fault fault) {
    assertThat(fault.refusal()).matches("import-[a-z]+-[a-z]+");
  }

  private static void mapped(String rule, String list) throws Exception {
    String tree = "{\"file\":\"tree.csv\",\"key\":\"code\",\"fr\":\"fr\",\"en\":\"en\"}";
    new MappedFile(
        MappingFile.read(
            bytes(
                "{\"name\":\"x\",\"lookups\":{\"tree\":%s},\"columns\":{\"price\":%s}}"
                    .formatted(tree, rule))),
        name -> bytes(list));
  }

  private static Unfit unfit(ThrowingCallable reading) {
    return catchThrowableOfType(Unfit.class, reading);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
