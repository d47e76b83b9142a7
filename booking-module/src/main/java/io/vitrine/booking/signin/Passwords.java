package io.vitrine.booking.signin;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * Argon2id as OWASP asks for it in 2026: 19 MiB, two passes, one lane. The hash text carries its
 * parameters, so that older hashes stay readable when these grow. As many are computed at once as
 * there are processors: guessing cannot fill the memory.
 */
@ApplicationScoped
class Passwords {

  private static final Argon2Function TODAY =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final int SALT_BYTES = 16;

  private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final String nobodys = hash("nobody has this password: " + System.nanoTime());

  String hash(String password) {
    return guarded(() -> Password.hash(password).addRandomSalt(SALT_BYTES).with(TODAY).getResult());
  }

  boolean matches(String password, String hash) {
    return guarded(
        () -> {
          try {
            return Password.check(compared(password), hash)
                .with(Argon2Function.getInstanceFromHash(hash));
          } catch (BadParametersException unreadable) {
            return false;
          }
        });
  }

  /**
   * Takes as long as a comparison and is never true: the answer for an account that is not there.
   */
  boolean matchesNobody(String password) {
    matches(password, nobodys);
    return false;
  }

  /** Whether the hash was made with less than today's parameters. */
  boolean isWeak(String hash) {
    Argon2Function made = Argon2Function.getInstanceFromHash(hash);
    return made.getMemory() < TODAY.getMemory()
        || made.getIterations() < TODAY.getIterations()
        || made.getVariant() != TODAY.getVariant();
  }

  /** The library answers an empty password without any work, which would tell accounts apart. */
  private static String compared(String password) {
    return password.isEmpty() ? " " : password;
  }

  private <T> T guarded(java.util.function.Supplier<T> work) {
    atOnce.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      atOnce.release();
    }
  }
}
