package io.vitrine.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The walls of the house, the same for every module. Each rule has a planted offender in the tests
 * of the shell that proves it can fail.
 */
public final class Walls {

  private static final Set<String> MODULES = Set.of("catalog", "booking", "store");

  private static final String PATH = "jakarta.ws.rs.Path";

  private Walls() {}

  /** The production classes of a module; a module without classes is a mistake. */
  public static JavaClasses classesOf(String module) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("io.vitrine." + module);
    if (classes.isEmpty()) {
      throw new IllegalStateException("there are no classes in io.vitrine." + module);
    }
    return classes;
  }

  /** Every wall of a module. */
  public static List<ArchRule> of(String module) {
    return List.of(
        modulesDoNotKnowEachOther(module),
        featuresKnowNoEdge(),
        onlyNeighbourAndOutboxCallOut(),
        transactionsStandOnUseCases(),
        everyOperationSaysWhoMayUseIt(),
        noAddressHidesAnother(),
        noHouseOfCards(),
        embeddablesAreHeldInLists(),
        noDumpingNames());
  }

  public static ArchRule modulesDoNotKnowEachOther(String module) {
    String[] others =
        MODULES.stream()
            .filter(other -> !other.equals(module))
            .map(other -> "io.vitrine." + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .as("a module is a foreign country to the others")
        .allowEmptyShould(false);
  }

  public static ArchRule featuresKnowNoEdge() {
    return noClasses()
        .that(areInsideAFeature())
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "org.primefaces.."))
        .as("a feature knows neither Faces nor JAX-RS")
        .allowEmptyShould(true);
  }

  public static ArchRule onlyNeighbourAndOutboxCallOut() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("..neighbour..", "..outbox..", "io.vitrine.shell.launch..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "jakarta.ws.rs.client..")
        .as("only neighbour and outbox packages make HTTP calls")
        .allowEmptyShould(false);
  }

  public static ArchRule transactionsStandOnUseCases() {
    return noClasses()
        .that()
        .resideInAnyPackage("..rest", "..page")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.transaction.Transactional")
        .as("an edge opens no transaction")
        .allowEmptyShould(true);
  }

  public static ArchRule everyOperationSaysWhoMayUseIt() {
    return methods()
        .that()
        .areAnnotatedWith("jakarta.ws.rs.GET")
        .or()
        .areAnnotatedWith("jakarta.ws.rs.POST")
        .or()
        .areAnnotatedWith("jakarta.ws.rs.PUT")
        .or()
        .areAnnotatedWith("jakarta.ws.rs.PATCH")
        .or()
        .areAnnotatedWith("jakarta.ws.rs.DELETE")
        .should(sayWhoMayUseThem())
        .as("every operation says who may use it")
        .allowEmptyShould(true);
  }

  /**
   * Of two classes JAX-RS takes the one with the longer address and never looks at the other again
   * (Jakarta REST 3.1, 3.7.2): a class at {@code sales/{sale}} hides {@code GET {sale}} of the one
   * at {@code sales}.
   */
  public static ArchRule noAddressHidesAnother() {
    return classes()
        .that()
        .areAnnotatedWith(PATH)
        .should(hideNoOperation())
        .as("no resource's address hides an operation of another")
        .allowEmptyShould(true);
  }

  public static ArchRule noHouseOfCards() {
    return SlicesRuleDefinition.slices()
        .matching("io.vitrine.*.(*)..")
        .should()
        .beFreeOfCycles()
        .as("features do not depend on each other in circles")
        .allowEmptyShould(true);
  }

  /**
   * EclipseLink tells whether a collection of embeddables has changed by walking it beside its
   * copy, and two hash sets of the same things may be walked in two orders: a mere reading then
   * raises the owner's version, and of two readers at once one fails. A list keeps its order.
   */
  public static ArchRule embeddablesAreHeldInLists() {
    return fields()
        .that()
        .areAnnotatedWith(ElementCollection.class)
        .and()
        .haveRawType(Set.class)
        .should(holdNoEmbeddable())
        .as("a collection of embeddables is a list")
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaField> holdNoEmbeddable() {
    return new ArchCondition<>("hold no embeddable") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        field.getType().getAllInvolvedRawTypes().stream()
            .filter(held -> held.isAnnotatedWith(Embeddable.class))
            .forEach(held -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
      }
    };
  }

  public static ArchRule noDumpingNames() {
    return noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Dto")
        .orShould()
        .haveSimpleNameEndingWith("Controller")
        .as("names say what a thing is")
        .allowEmptyShould(false);
  }

  /** The vocabulary of buying, which public modules do not have. */
  public static ArchRule nothingCanBeBought() {
    return classes()
        .should()
        .haveNameNotMatching(
            ".*\\.[A-Za-z$]*(Cart|Checkout|Order|Payment|Deposit|Purchase|Basket)[A-Z$]?[A-Za-z$]*")
        .as("nothing can be bought online, by construction")
        .allowEmptyShould(false);
  }

  private static DescribedPredicate<JavaClass> areInsideAFeature() {
    return new DescribedPredicate<>("are inside a feature") {
      @Override
      public boolean test(JavaClass type) {
        String name = type.getPackageName();
        return !name.endsWith(".rest")
            && !name.endsWith(".page")
            && !name.startsWith("io.vitrine.shell")
            && !name.contains(".neighbour")
            && !name.contains(".outbox");
      }
    };
  }

  private static ArchCondition<JavaClass> hideNoOperation() {
    return new ArchCondition<>("hide no operation of another class") {
      private final Map<String, JavaClass> operations = new HashMap<>();

      @Override
      public void init(Collection<JavaClass> resources) {
        for (JavaClass resource : resources) {
          resource.getMethods().stream()
              .filter(method -> method.isAnnotatedWith(PATH))
              .forEach(
                  method -> operations.put(address(resource) + "/" + address(method), resource));
        }
      }

      @Override
      public void check(JavaClass resource, ConditionEvents events) {
        String own = address(resource);
        operations.forEach(
            (operation, owner) -> {
              boolean hidden =
                  own.length() > address(owner).length()
                      && (operation.equals(own) || operation.startsWith(own + "/"));
              if (hidden) {
                events.add(
                    SimpleConditionEvent.violated(
                        resource, resource.getName() + " hides " + operation + " of " + owner));
              }
            });
      }
    };
  }

  /** An address with what varies in it made one. */
  private static String address(HasAnnotations<?> at) {
    String path = at.getAnnotationOfType(PATH).get("value").map(Object::toString).orElse("");
    return path.replaceAll("\\{[^}]*}", "{}").replaceAll("^/|/$", "");
  }

  private static ArchCondition<JavaMethod> sayWhoMayUseThem() {
    Set<String> sayings =
        Set.of("jakarta.annotation.security.PermitAll", "jakarta.annotation.security.RolesAllowed");
    return new ArchCondition<>("carry @PermitAll or @RolesAllowed, or their class does") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean said =
            sayings.stream()
                .anyMatch(
                    saying ->
                        method.isAnnotatedWith(saying)
                            || method.getOwner().isAnnotatedWith(saying));
        if (!said) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
        }
      }
    };
  }
}
