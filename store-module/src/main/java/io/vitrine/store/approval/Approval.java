package io.vitrine.store.approval;

/**
 * A second person's yes, as it goes on record.
 *
 * @param id under which it is kept
 * @param staff the manager who approved
 */
public record Approval(String id, String staff, String name) {}
