package io.vitrine.booking.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.House;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import java.net.URL;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody of the staff chooses another password, and says whether she is named, on the pages. */
@ExtendWith(ArquillianExtension.class)
@DisabledIfSystemProperty(
    named = "vitrine.database",
    matches = "postgres",
    disabledReason = "the page is the same on both databases")
class PasswordPageIT {

  private static final String SHOP = "atelier";
  private static final String WANTED = "un canapé et deux lampes";

  @ArquillianResource private URL url;
  private Member member;
  private Visitor visitor;

  @BeforeEach
  void somebodySignedIn() {
    member = Member.with("S261", Role.ADVISER, SHOP);
    House.run(
        "update booking.staff_password set hash = ? where staff = 'S261'",
        new Passwords().hash(Member.PASSWORD));
    House.run(
        "delete from booking.sign_in_guard where guard_key = ?",
        Fingerprint.of("account " + member.email()));
    visitor = new Visitor(Deployed.at(url));
    visitor.get("sign-in");
    visitor.signIn(member.email(), Member.PASSWORD);
    assertThat(visitor.cookie("vitrine_ticket")).isNotNull();
  }

  @Test
  void theStartPageLeadsThereAndThePageSaysThePolicyInWords() {
    assertThat(visitor.get("staff/").body()).contains("/booking/staff/password");
    assertThat(visitor.get("staff/password").body())
        .contains("De 15 à 128 caractères")
        .contains("sans votre nom");
    assertThat(visitor.get("staff/password?lang=en").body()).contains("15 to 128 characters");
  }

  @Test
  void whoIsNotSignedInIsLedToTheSignIn() {
    var answer = new Visitor(Deployed.at(url)).get("staff/password");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in");
  }

  @Test
  void everyRefusalIsSaidInBothLanguagesAndChangesNothing() {
    visitor.get("staff/password");
    refused(422, "Les deux saisies diffèrent", Member.PASSWORD, WANTED, WANTED + "!");
    refused(422, "Mot de passe trop court", Member.PASSWORD, "Kleid 9", "Kleid 9");
    String endless = "un canapé ".repeat(20);
    refused(422, "Mot de passe trop long", Member.PASSWORD, endless, endless);
    String same = "ababababababababab";
    refused(422, "Mot de passe trop simple", Member.PASSWORD, same, same);
    String named = member.email().split("@")[0] + " et deux lampes";
    refused(
        422, "Mot de passe facile à deviner|trop facile à deviner", Member.PASSWORD, named, named);
    refused(403, "Mot de passe inchangé", "not the password", WANTED, WANTED);

    visitor.get("staff/password?lang=en");
    refused(422, "The two entries differ", Member.PASSWORD, WANTED, WANTED + "!");
    refused(422, "Password too short", Member.PASSWORD, "Kleid 9", "Kleid 9");
    refused(422, "Password too long", Member.PASSWORD, endless, endless);
    refused(422, "Password too simple", Member.PASSWORD, same, same);
    refused(422, "Password easy to guess", Member.PASSWORD, named, named);
    refused(403, "Password unchanged|Password not changed", "not the password", WANTED, WANTED);

    assertThat(signsIn(Member.PASSWORD)).isTrue();
  }

  @Test
  void whoGuessesTheOldOneIsSlowedDown() {
    visitor.get("staff/password");
    refused(403, "Mot de passe inchangé", "not the password", WANTED, WANTED);
    House.run(
        "update booking.sign_in_guard set failures = 9, wait_until = null where guard_key = ?",
        Fingerprint.of("account " + member.email()));
    refused(403, "Mot de passe inchangé", "not the password", WANTED, WANTED);
    refused(429, "Trop d’essais", Member.PASSWORD, WANTED, WANTED);
  }

  @Test
  void afterTheChangeSheSignsInAnewAndTheOldOneOpensNothing() {
    visitor.get("staff/password");
    var done = visitor.change(Member.PASSWORD, WANTED, WANTED);

    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    assertThat(done.headers().firstValue("Location").orElseThrow())
        .endsWith("/booking/sign-in?changed=true");
    assertThat(visitor.cookie("vitrine_ticket")).isNull();
    assertThat(visitor.get("sign-in?changed=true").body())
        .contains("Votre mot de passe est changé");
    assertThat(signsIn(Member.PASSWORD)).isFalse();
    assertThat(signsIn(WANTED)).isTrue();
  }

  @Test
  void anAdviserLetsCustomersReadHerFirstNameAndTakesThatBack() {
    assertThat(visitor.get("staff/").body()).contains("/booking/staff/naming");
    assertThat(visitor.get("staff/naming?lang=en").body()).contains("first name");
    assertThat(visitor.get("staff/naming?lang=fr").body())
        .contains("Votre prénom n’est pas montré", "Montrer mon prénom");

    var agreed = visitor.press("staff/naming", "naming", "agree");
    assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(302);
    assertThat(visitor.get("staff/naming").body())
        .contains("Les clients lisent votre prénom", "Ne plus le montrer");
    assertThat(named()).isEqualTo(1);

    visitor.press("staff/naming", "naming", "withdraw");
    assertThat(visitor.get("staff/naming").body()).contains("Votre prénom n’est pas montré");
    assertThat(named()).isZero();
  }

  @Test
  void whoAdvisesNobodyHasNoFirstNameToShow() {
    Member.with("S261", Role.CASHIER, SHOP);
    Visitor cashier = new Visitor(Deployed.at(url));
    cashier.get("sign-in");
    cashier.signIn(member.email(), Member.PASSWORD);

    assertThat(cashier.get("staff/naming").body())
        .contains("Seuls les prénoms des conseillères")
        .doesNotContain("naming:agree");
  }

  private static long named() {
    return House.count(
        "select count(*) from booking.staff_member where staff = 'S261' and named = true");
  }

  private void refused(int status, String title, String old, String wanted, String again) {
    var answer = visitor.change(old, wanted, again);
    assertThat(answer.statusCode()).as(title).isEqualTo(status);
    assertThat(answer.body()).containsPattern(title).doesNotContain(wanted);
  }

  private boolean signsIn(String password) {
    Visitor another = new Visitor(Deployed.at(url));
    another.get("sign-in");
    another.signIn(member.email(), password);
    return another.cookie("vitrine_ticket") != null;
  }
}
