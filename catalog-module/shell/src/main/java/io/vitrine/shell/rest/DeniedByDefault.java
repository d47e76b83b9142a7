package io.vitrine.shell.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.IdleLock;
import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Every operation says who may use it: {@link PermitAll} or {@link RolesAllowed} on the method,
 * else on its class. An operation that says nothing is denied to everybody.
 */
@Provider
@ApplicationScoped
public class DeniedByDefault implements DynamicFeature {

  private final Refusals refusals;

  @Inject
  public DeniedByDefault(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public void configure(ResourceInfo operation, FeatureContext context) {
    if (!operation.getResourceClass().getName().startsWith("io.vitrine.")) {
      return;
    }
    Method method = operation.getResourceMethod();
    Class<?> type = operation.getResourceClass();
    if (method.isAnnotationPresent(PermitAll.class)) {
      return;
    }
    if (method.isAnnotationPresent(RolesAllowed.class)) {
      context.register(gate(List.of(method.getAnnotation(RolesAllowed.class).value())));
    } else if (method.isAnnotationPresent(DenyAll.class)) {
      context.register(gate(List.of()));
    } else if (type.isAnnotationPresent(RolesAllowed.class)) {
      context.register(gate(List.of(type.getAnnotation(RolesAllowed.class).value())));
    } else if (!type.isAnnotationPresent(PermitAll.class)) {
      context.register(gate(List.of()));
    }
  }

  private Gate gate(List<String> roles) {
    return new Gate(roles, refusals);
  }

  @Priority(Priorities.AUTHORIZATION)
  private record Gate(List<String> roles, Refusals refusals) implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      var caller = request.getSecurityContext();
      if (caller.getUserPrincipal() == null) {
        boolean locked = request.getProperty(IdleLock.LOCKED) != null;
        request.abortWith((locked ? refusals.locked() : refusals.signInNeeded()).response());
      } else if (roles.stream().noneMatch(caller::isUserInRole)) {
        request.abortWith(refusals.notAllowed().response());
      }
    }
  }
}
