package io.vitrine.shell.problem;

import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns whatever leaves a resource into a problem document: one mapper that looks along the causes,
 * so that a value refused inside a JSON reader or a constraint refused at commit is answered alike.
 */
@Provider
@ApplicationScoped
public class ProblemMappers implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class.getName());

  /** After how long whoever met an outage may ask again. */
  private static final int SECONDS = 2;

  private final Refusals refusals;

  @Inject
  public ProblemMappers(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public Response toResponse(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = next(cause)) {
      if (cause instanceof InvalidValue invalid) {
        return refusals.invalid(invalid).response();
      }
      if (cause instanceof BodyRefused refused) {
        return ofBody(refused);
      }
      if (cause instanceof OptimisticLockException) {
        return refusals.stale().response();
      }
      if (cause instanceof SQLException sql && isUniqueness(sql)) {
        return refusals.conflict().response();
      }
    }
    if (thrown instanceof WebApplicationException web) {
      return ofWeb(web);
    }
    for (Throwable cause = thrown; cause != null; cause = next(cause)) {
      if (cause instanceof JsonbException || cause instanceof JsonParsingException) {
        return refusals.malformed(firstSentence(cause)).response();
      }
    }
    if (thrown instanceof ProcessingException) {
      return refusals.malformed("the body could not be read").response();
    }
    if (Outage.isCauseOf(thrown)) {
      LOG.log(Level.WARNING, "the database is away", thrown);
      return away();
    }
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "incident " + incident, thrown);
    return refusals.broken(incident).response();
  }

  /** Nobody knows whether the act was kept: the same key finds it, or does it once. */
  private Response away() {
    return Response.fromResponse(refusals.ofStatus(503).response())
        .header("Retry-After", SECONDS)
        .build();
  }

  private Response ofBody(BodyRefused refused) {
    return refused.status() == 413
        ? refusals.ofStatus(413).response()
        : refusals.malformed(refused.getMessage()).response();
  }

  private Response ofWeb(WebApplicationException web) {
    Response given = web.getResponse();
    if (given.hasEntity() || given.getStatus() < 400) {
      return given;
    }
    return refusals.ofStatus(given.getStatus()).response();
  }

  /** SQLState class 23: the database kept a rule (ISO 9075). */
  private static boolean isUniqueness(SQLException sql) {
    return sql.getSQLState() != null && sql.getSQLState().startsWith("23");
  }

  private static Throwable next(Throwable thrown) {
    return thrown.getCause() == thrown ? null : thrown.getCause();
  }

  private static String firstSentence(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage()).split("[\\r\\n]", 2)[0];
    return message.length() > 200 ? message.substring(0, 200) : message;
  }
}
