package io.vitrine.store.journal.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.journal.Evidence;
import io.vitrine.store.journal.ReadJournal;
import io.vitrine.store.journal.Verification;
import io.vitrine.store.journal.VerifyJournal;
import io.vitrine.store.shop.TrainingShop;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The journals of the tills, verified for the manager who answers for them. */
@Path("journals")
@Produces("application/json")
public class JournalsResource {

  private final VerifyJournal verify;
  private final ReadJournal read;
  private final Evidence evidence;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public JournalsResource(
      VerifyJournal verify,
      ReadJournal read,
      Evidence evidence,
      SignedIn signedIn,
      Refusals refusals) {
    this.verify = verify;
    this.read = read;
    this.evidence = evidence;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** What the walk along a chain found; {@code fault} and {@code firstBroken} are null if whole. */
  public record VerificationJson(
      String shop, String till, boolean whole, long entries, Long firstBroken, String fault) {
    static VerificationJson of(Verification found) {
      return new VerificationJson(
          found.shop(),
          found.till(),
          found.isWhole(),
          found.entries(),
          found.firstBroken(),
          found.fault() == null ? null : found.fault().name());
    }
  }

  /**
   * @param shop the till's shop; may be left out by a manager of one shop only
   */
  @GET
  @Path("{till}/verification")
  @RolesAllowed("MANAGER")
  public Response verification(@PathParam("till") String till, @QueryParam("shop") String shop) {
    var shops = signedIn.shopsWith(Role.MANAGER);
    if (shop != null && !shops.contains(TrainingShop.real(shop))) {
      return refusals.notAllowed().response();
    }
    return (shop == null ? shops.stream() : Stream.of(shop))
        .map(one -> verify.of(one, till))
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> Response.ok(VerificationJson.of(found)).build())
        .orElseGet(() -> refusals.notFound().response());
  }

  /** A public key, as {@code keys.json} of an archive holds it. */
  public record KeyJson(String algorithm, String id, String publicKey) {}

  /**
   * The keys with which the entries of that till and the codes of its receipts were signed; saved
   * as a file, {@code Verify.java --receipt} takes it in place of an archive.
   */
  @GET
  @Path("{till}/keys")
  @RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
  public Response keys(@PathParam("till") String till, @QueryParam("shop") String shop) {
    var shops = signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER);
    return (shop == null ? shops.stream() : Stream.of(shop))
        .filter(one -> shops.contains(TrainingShop.real(one)))
        .filter(one -> read.head(one, till).isPresent())
        .findFirst()
        .map(one -> Response.ok(keys(evidence.keysOf(one, till))).build())
        .orElseGet(() -> refusals.notFound().response());
  }

  private static List<KeyJson> keys(List<Evidence.Key> keys) {
    return keys.stream().map(key -> new KeyJson("ES256", key.id(), key.publicKey())).toList();
  }
}
