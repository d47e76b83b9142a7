package io.vitrine.shell.signin;

/** What a staff member may do; a role holds in the shops it was given for. */
public enum Role {
  ADVISER,
  CASHIER,
  MANAGER,
  CATALOG_MANAGER,
  ADMIN
}
