package io.vitrine.store;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.vitrine.testkit.Walls;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WallsTest {

  @TestFactory
  Stream<DynamicTest> wallsStand() {
    JavaClasses classes = Walls.classesOf("store");
    return Walls.of("store").stream()
        .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
  }
}
