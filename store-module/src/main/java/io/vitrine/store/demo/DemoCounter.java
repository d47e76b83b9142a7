package io.vitrine.store.demo;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.signin.Role;
import io.vitrine.store.arrival.EndVisit;
import io.vitrine.store.arrival.ReceiveWalkIn;
import io.vitrine.store.arrival.Topic;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.Devices;
import io.vitrine.store.device.EnrolDevice;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.device.SignOnToDevice;
import io.vitrine.store.device.proof.DeviceKey;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.till.CloseTill;
import io.vitrine.store.till.OpenTill;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

/**
 * A counter of its own for what the demonstration promises, at a second till, so that the first one
 * stays as its shop left it. It is taken away when all is made: nobody has the private half of its
 * device's key.
 */
@ApplicationScoped
public class DemoCounter {

  private static final String TILL = "T2";
  private static final Money FLOAT = Money.ofEuros("100.00");

  @Inject private EnrolDevice enrol;
  @Inject private Devices devices;
  @Inject private SignOnToDevice signOn;
  @Inject private OpenTill openTill;
  @Inject private CloseTill closeTill;
  @Inject private ReceiveWalkIn receive;
  @Inject private EndVisit endVisit;

  /** Somebody signs on there and opens the till. */
  CounterRequest.Counter open(String shop, Acting by, String manager) {
    Device device =
        enrol
            .directly(
                shop, TILL, new EnrolDevice.NewDevice("Bureau des commandes", newKey()), manager)
            .device();
    signOn.on(device.getId(), new SignOn.Person(by.staff(), by.name(), Role.ADVISER));
    openTill.with(shop, TILL, FLOAT, by.staff());
    return new CounterRequest.Counter(shop, TILL, device.getId(), by.staff());
  }

  /** The drawer is counted, and the device goes. */
  void close(CounterRequest.Counter counter, Money taken, String manager) {
    closeTill.with(counter.shop(), TILL, FLOAT.plus(taken), Set.of(), counter.staff());
    signOn.off(counter.device());
    devices.revoke(counter.shop(), counter.device(), manager);
  }

  /** Somebody came in and is with the adviser; her visit. */
  String visit(String shop, String firstName, Acting by) {
    String visit =
        receive
            .queue(new ReceiveWalkIn.Visitor(shop, firstName, Topic.ANY.code(), "fr"), by)
            .fold(number -> number, refused -> null);
    receive.take(shop, visit, by);
    return visit;
  }

  void leave(String shop, String visit, Acting by) {
    endVisit.leave(shop, visit, by);
  }

  private static DeviceKey newKey() {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(new ECGenParameterSpec("secp256r1"));
      ECPublicKey key = (ECPublicKey) pairs.generateKeyPair().getPublic();
      return new DeviceKey(
          coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has the curve P-256", e);
    }
  }

  private static String coordinate(BigInteger number) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(HexFormat.of().parseHex("%064x".formatted(number)));
  }
}
