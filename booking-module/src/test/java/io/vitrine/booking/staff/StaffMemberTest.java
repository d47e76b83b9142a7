package io.vitrine.booking.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.signin.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffMemberTest {

  private final StaffMember camille =
      new StaffMember("S003", "Camille Roux", new Email("Camille.Roux@House.example "), 2100);

  @Test
  void anAddressIsOneWhateverItsCase() {
    assertThat(camille.email()).isEqualTo("camille.roux@house.example");
  }

  @Test
  void anAddressCannotCarryAHeader() {
    assertThatThrownBy(() -> new Email("a@house.example\r\nBcc: all@house.example"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Email("nobody")).isInstanceOf(InvalidValue.class);
  }

  @Test
  void rightsAreReplacedByWhatIsGiven() {
    camille.giveRights(
        List.of(new Right(Role.ADVISER, "rivoli"), new Right(Role.CASHIER, "rivoli")));
    camille.giveRights(
        List.of(new Right(Role.ADVISER, "rivoli"), new Right(Role.ADVISER, "bellecour")));

    assertThat(camille.rights()).isEqualTo(Map.of(Role.ADVISER, Set.of("bellecour", "rivoli")));
  }

  @Test
  void whoHasLeftMayDoNothing() {
    camille.giveRights(List.of(new Right(Role.ADVISER, "rivoli")));

    camille.leave();

    assertThat(camille.rights()).isEmpty();
    assertThat(camille.worksIn("rivoli")).isFalse();
  }

  @Test
  void aSkillIsLearntOnceAndGrows() {
    camille.learn(new Skill("salon", 1));
    camille.learn(new Skill("salon", 3));

    assertThat(camille.skills()).containsExactly(Map.entry("salon", 3));
    assertThatThrownBy(() -> new Skill("salon", 4)).isInstanceOf(InvalidValue.class);
  }
}
