package io.vitrine.store.device;

/** The till to which a device is bound; tills depend on devices, never the other way. */
public interface BoundTill {

  /** Makes the till if the shop does not have it yet. */
  void make(String shop, String till);
}
