package io.vitrine.booking.reminder;

/** The house's way to send text messages; shut unless a gateway is configured. */
public interface TextMessages {

  /** Whether the house sends any. */
  boolean isOpen();
}
