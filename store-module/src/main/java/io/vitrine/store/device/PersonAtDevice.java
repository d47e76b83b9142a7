package io.vitrine.store.device;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.audit.RefusalAudit;
import io.vitrine.store.audit.RefusalAudit.Act;
import io.vitrine.store.device.proof.ProofAnswer;
import io.vitrine.store.device.proof.ProofAtHand;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who stands at which device in this request: the device by its cookie and, where something is to
 * change, by the proof of its own key; the person by sign-in.
 */
@RequestScoped
public class PersonAtDevice {

  private final DeviceAtHand atHand;
  private final ProofAtHand proof;
  private final SignedIn signedIn;
  private final RefusalAudit audit;

  @Inject
  public PersonAtDevice(
      DeviceAtHand atHand, ProofAtHand proof, SignedIn signedIn, RefusalAudit audit) {
    this.atHand = atHand;
    this.proof = proof;
    this.signedIn = signedIn;
    this.audit = audit;
  }

  /** Why nobody can act at the counter here. */
  public enum Absence {
    /** The browser is no enrolled device. */
    NO_DEVICE("device-unknown", 401),
    /** The device was let in before devices had keys. */
    WITHOUT_KEY("device-without-key", 401),
    /** The cookie is a device's, but its key did not sign this. */
    NOT_PROVED("device-not-proved", 401),
    /** The device's time is too far from the house's. */
    CLOCK("device-clock", 401),
    /** This very request came before. */
    PROOF_USED("device-proof-used", 401),
    /** The person has no right in the device's shop. */
    NO_RIGHT("device-other-shop", 403);

    private final String code;
    private final int status;

    Absence(String code, int status) {
      this.code = code;
      this.status = status;
    }

    /** The name under which the words of the refusal stand. */
    public String code() {
      return code;
    }

    /** The HTTP status (RFC 9110). */
    public int status() {
      return status;
    }
  }

  /**
   * Goes on with device and person, or with the reason why not. Whatever may change something needs
   * the device's proof.
   */
  public <T> T fold(BiFunction<Device, SignOn.Person, T> present, Function<Absence, T> absent) {
    return toSee(
        (device, person) -> {
          Optional<Absence> fault = proof.isWanted() ? fault(device) : Optional.empty();
          return fault.isPresent() ? absent.apply(fault.get()) : present.apply(device, person);
        },
        absent);
  }

  private Optional<Absence> fault(Device device) {
    return proof
        .of(proved(device), device.getKey())
        .fold(proved -> Optional.empty(), not -> Optional.of(absence(not.reason(), device)));
  }

  /** A proof is used once, whichever world it was shown in: it counts for the enrolled device. */
  private String proved(Device device) {
    return atHand.enrolled().map(Device::getId).orElseGet(device::getId);
  }

  private Absence absence(ProofAnswer.Reason reason, Device device) {
    if (reason == ProofAnswer.Reason.NOT_PROVED || reason == ProofAnswer.Reason.USED) {
      writeDown(Act.DEVICE_NOT_PROVED, device.getShop(), device.getId());
    }
    return switch (reason) {
      case WITHOUT_KEY -> Absence.WITHOUT_KEY;
      case NOT_PROVED -> Absence.NOT_PROVED;
      case CLOCK -> Absence.CLOCK;
      case USED -> Absence.PROOF_USED;
    };
  }

  /** The same to read by, without a proof: nothing may be changed on its ground. */
  public <T> T toSee(BiFunction<Device, SignOn.Person, T> present, Function<Absence, T> absent) {
    Optional<Device> device = atHand.get();
    if (device.isEmpty()) {
      atHand.claimed().ifPresent(id -> writeDown(Act.DEVICE_NOT_PROVED, null, id));
      return absent.apply(Absence.NO_DEVICE);
    }
    Optional<Role> role = roleIn(TrainingShop.real(device.get().getShop()));
    if (role.isEmpty()) {
      writeDown(Act.DEVICE_OF_OTHER_SHOP, device.get().getShop(), device.get().getId());
      return absent.apply(Absence.NO_RIGHT);
    }
    return present.apply(
        device.get(), new SignOn.Person(signedIn.getStaff(), signedIn.getName(), role.get()));
  }

  private void writeDown(Act act, String shop, String id) {
    audit.refused(act, signedIn.getStaff(), shop, "device " + id);
  }

  /** The one that may decide most, where somebody has several. */
  private Optional<Role> roleIn(String shop) {
    return Stream.of(Role.MANAGER, Role.ADVISER, Role.CASHIER)
        .filter(role -> signedIn.mayActIn(role, shop))
        .findFirst();
  }
}
