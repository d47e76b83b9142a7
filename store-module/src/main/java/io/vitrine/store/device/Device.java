package io.vitrine.store.device;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.signin.DevicePass;
import io.vitrine.store.device.proof.DeviceKey;
import io.vitrine.store.shop.TrainingShop;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A tablet or desk in a shop; its secret is known by its fingerprint only. */
@Entity
@Table(schema = "store", name = "device")
public class Device {

  /** How long nobody acts before it is locked, unless a manager says otherwise. */
  public static final Duration IDLE = Duration.ofMinutes(5);

  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "till")
  private String till;

  @Column(name = "name")
  private String name;

  @Column(name = "state")
  private String state;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "public_key")
  private String publicKey;

  @Column(name = "key_thumbprint")
  private String keyThumbprint;

  @Column(name = "enrolled_at")
  private Instant enrolledAt;

  @Column(name = "enrolled_by")
  private String enrolledBy;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoked_by")
  private String revokedBy;

  @Column(name = "training")
  private boolean training;

  @Column(name = "real_shop")
  private String realShop;

  @Column(name = "real_device")
  private String realDevice;

  @Column(name = "training_since")
  private Instant trainingSince;

  @Column(name = "training_until")
  private Instant trainingUntil;

  @Column(name = "training_by")
  private String trainingBy;

  @Column(name = "idle_seconds")
  private int idleSeconds = (int) IDLE.toSeconds();

  @Version
  @Column(name = "version")
  private long version;

  protected Device() {}

  Device(
      String id,
      String shop,
      String till,
      String name,
      String secretHash,
      DeviceKey key,
      String enrolledBy,
      Instant enrolledAt) {
    this.id = id;
    this.shop = shop;
    this.till = till;
    this.name = checkedName(name);
    this.state = "ENROLLED";
    this.secretHash = secretHash;
    this.publicKey = key.jwk();
    this.keyThumbprint = key.thumbprint();
    this.enrolledBy = enrolledBy;
    this.enrolledAt = enrolledAt;
  }

  /**
   * The same device in the fictional shop beside its own: another row, the same key.
   *
   * @param secretHash of a secret that nobody has
   */
  Device twin(String id, String secretHash, String by, Instant now) {
    Device twin =
        new Device(id, TrainingShop.beside(shop), till, name, secretHash, getKey(), by, now);
    twin.training = true;
    twin.realShop = shop;
    twin.realDevice = this.id;
    return twin;
  }

  /**
   * From now on everything at its till is fictional, until somebody ends it or the time is over.
   */
  public void train(String by, Instant now, Instant until) {
    trainingSince = now;
    trainingUntil = until;
    trainingBy = by;
  }

  /** What is done at its till is real again. */
  public void endTraining() {
    trainingSince = null;
    trainingUntil = null;
    trainingBy = null;
  }

  static String checkedName(String name) {
    if (name == null || name.isBlank() || name.length() > 80) {
      throw new InvalidValue("a device has a name of at most 80 characters");
    }
    return name.strip();
  }

  /** The device is let out for good: lost, broken or sold. */
  void revoke(String by, Instant now) {
    if (isEnrolled()) {
      state = "REVOKED";
      revokedBy = by;
      revokedAt = now;
    }
  }

  /** After how long without an act it is locked from now on. */
  void lockAfter(Duration idle) {
    idleSeconds = (int) asPass(idle).idle().toSeconds();
  }

  /** What the house is told of it, so that its people may come back by their PIN. */
  public DevicePass pass() {
    return asPass(getIdle());
  }

  private DevicePass asPass(Duration idle) {
    return new DevicePass(id, shop, name, idle);
  }

  public Duration getIdle() {
    return Duration.ofSeconds(idleSeconds);
  }

  /** How the journal names it, for the next fields to follow. */
  public JsonObjectBuilder onRecord() {
    return JsonParts.createObjectBuilder().add("device", name);
  }

  boolean hasSecret(String hash) {
    return java.security.MessageDigest.isEqual(
        hash.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        secretHash.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  /** Its own key, or {@code null} where it was let in before devices had keys. */
  public DeviceKey getKey() {
    return publicKey == null ? null : DeviceKey.read(publicKey);
  }

  /** The name of its key, or {@code null}. */
  public String getKeyThumbprint() {
    return keyThumbprint;
  }

  /** Whether this is the twin of a device, in the fictional shop. */
  public boolean isTwin() {
    return training;
  }

  /** Whether people train at this real device now. */
  public boolean isTrainingAt(Instant now) {
    return trainingUntil != null && now.isBefore(trainingUntil);
  }

  /** When the training that nobody ended began, or {@code null}. */
  public Instant getTrainingSince() {
    return trainingSince;
  }

  /** When it ends at the latest, or {@code null}. */
  public Instant getTrainingUntil() {
    return trainingUntil;
  }

  /** The staff number of who began it, or {@code null}. */
  public String getTrainingBy() {
    return trainingBy;
  }

  public boolean isEnrolled() {
    return revokedAt == null;
  }

  public String getShop() {
    return shop;
  }

  public String getId() {
    return id;
  }

  public String getTill() {
    return till;
  }

  public String getName() {
    return name;
  }

  public Instant getEnrolledAt() {
    return enrolledAt;
  }

  public String getEnrolledBy() {
    return enrolledBy;
  }

  public Instant getRevokedAt() {
    return revokedAt;
  }
}
