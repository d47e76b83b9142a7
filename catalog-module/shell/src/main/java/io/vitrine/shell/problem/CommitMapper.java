package io.vitrine.shell.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What fails at the end of a transaction is answered as everything else. Jersey has a mapper of its
 * own for it, which is nearer than one for all that is thrown, and gives up where the transaction
 * manager lost its database.
 */
@Provider
@ApplicationScoped
public class CommitMapper implements ExceptionMapper<TransactionalException> {

  private final ProblemMappers problems;

  @Inject
  public CommitMapper(ProblemMappers problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(TransactionalException thrown) {
    return problems.toResponse(thrown);
  }
}
